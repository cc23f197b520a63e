package serve

import (
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"sitrep/briefing"
)

// Clients that take nothing of what they are sent end when their time is over. Until
// then, and whatever is published, all others have what they should have.
func TestSlowReaders(t *testing.T) {
	const stall = time.Second
	quicks, slows := 40, 10
	if raced {
		quicks, slows = 8, 4
	}
	d := start(t, inMemory, func(o *Options) { o.Limits.Stall = stall })
	var slow, quick []*terminal
	for range quicks {
		quick = append(quick, d.screen(80, 24))
	}
	dial := d.dial
	for range slows {
		var conn *memoryConn
		d.dial = func() (net.Conn, error) {
			c, err := dial()
			conn, _ = c.(*memoryConn)
			return c, err
		}
		slow = append(slow, d.screen(120, 40))
		conn.pause()
	}
	held := resident(t)
	stop := make(chan struct{})
	var all sync.WaitGroup
	all.Go(func() { // 100 a second
		tick := time.NewTicker(10 * time.Millisecond)
		defer tick.Stop()
		for n := 0; ; n++ {
			select {
			case <-stop:
				last := ferryFire(1)
				last.Title = "The last one"
				d.Publish(last)
				return
			case <-tick.C:
				d.Publish(changed(n))
			}
		}
	})
	var mu sync.Mutex
	var took []time.Duration
	for _, term := range quick {
		all.Go(func() {
			for {
				select {
				case <-stop:
					return
				case <-time.After(500 * time.Millisecond):
				}
				asked := time.Now()
				term.answers()
				mu.Lock()
				took = append(took, time.Since(asked))
				mu.Unlock()
			}
		})
	}
	soon(t, slower(3*stall+leaveTime), "the slow ones ended", func() bool { return d.metrics.endings.get("stalled") == int64(slows) })
	close(stop)
	all.Wait()
	for _, term := range quick {
		term.waitFor("The last one")
	}
	if _, n := d.gate.counts(); n != quicks {
		t.Errorf("%d sessions are open, want %d", n, quicks)
	}
	for _, term := range slow {
		term.end(time.Second)
	}
	slices.Sort(took)
	// One that waited for a slow reader would have waited as long as that one may stall.
	if p50, p99 := took[len(took)/2], took[len(took)*99/100]; p50 > slower(250*time.Millisecond) || p99 > slower(stall) {
		t.Errorf("half of the keys were answered within %v, 99 of 100 within %v", p50, p99)
	}
	if grown := resident(t) - held; grown > 150<<20 && !raced {
		t.Errorf("%d MB more", grown>>20)
	}
}

// changed is a briefing whose screen is another one all over.
func changed(n int) (b *briefing.Briefing) {
	b = ferryFire(30)
	b.Title = strings.Repeat(string(rune('A'+n%26)), 20)
	for i := range b.Timeline {
		b.Timeline[i].Summary = strings.Repeat(string(rune('a'+n%26)), 80)
	}
	return b
}
