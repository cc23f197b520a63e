package serve

import (
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"
)

// Readers that come and go leave no memory behind either.
func TestComeAndGo(t *testing.T) {
	d := start(t)
	live := func() int {
		var m runtime.MemStats
		runtime.GC()
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc) - len(d.log.String())
	}
	comeAndGo := func(n int) {
		parallel(8, n, func(int) {
			c, err := d.login("desk", d.key)
			if err != nil {
				t.Error(err)
				return
			}
			defer c.Close()
			term := openTerminal(t, c, 80, 24).shell().waitFor("Ferry fire")
			term.press("jj?")
		})
		soon(t, slower(5*time.Second), "all are gone", func() bool { c, s := d.gate.counts(); return c+s == 0 })
	}
	comeAndGo(20)
	base, held := runtime.NumGoroutine(), live()
	comeAndGo(200)
	back(t, base)
	if grown := live() - held; grown > 1<<20 {
		t.Errorf("%d kB are kept", grown>>10)
	}
}

// Fifty readers at once come, press keys and go, and leave nothing behind.
func TestFifty(t *testing.T) {
	d := start(t, func(o *Options) { o.Briefing, o.Access.AuthorizedKeys, o.Access.Anonymous = manyBoards(), "", true })
	warm, err := newReader(d.Addr().String(), 80, 24)
	if err != nil {
		t.Fatal(err)
	}
	warm.client.Close()
	soon(t, 5*time.Second, "it is gone", func() bool { n, _ := d.gate.counts(); return n == 0 })
	base := runtime.NumGoroutine()
	const n, keys = 50, 3
	readers := make([]*reader, n)
	parallel(8, n, func(i int) {
		r, err := newReader(d.Addr().String(), 80, 24)
		if err != nil {
			t.Error(err)
			return
		}
		readers[i] = r
	})
	if t.Failed() {
		return
	}
	soon(t, slower(5*time.Second), "all screens drawn", func() bool { return total(readers) > n*1500 })
	var quiet int
	soon(t, slower(5*time.Second), "nothing sent while nothing changes", func() bool {
		before := quiet
		quiet = total(readers)
		time.Sleep(200 * time.Millisecond)
		return quiet == before
	})
	var mu sync.Mutex
	var took []time.Duration
	parallel(n, n, func(i int) {
		time.Sleep(time.Duration(i) * 20 * time.Millisecond)
		for range keys {
			d, err := readers[i].key("j")
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			took = append(took, d)
			mu.Unlock()
			time.Sleep(500 * time.Millisecond)
		}
	})
	slices.Sort(took)
	if len(took) != n*keys || took[len(took)*9/10] > slower(250*time.Millisecond) {
		t.Errorf("%d keys were answered, nine of ten within %v", len(took), took[len(took)*9/10])
	}
	if each := (total(readers) - quiet) / len(took); each > 1200 {
		t.Errorf("%d bytes a key", each)
	}
	for _, r := range readers {
		r.client.Close()
	}
	soon(t, slower(5*time.Second), "all are gone", func() bool { c, s := d.gate.counts(); return c+s == 0 })
	back(t, base)
	if got := d.metrics.sessions.get(kindScreen); got != n+1 || len(d.log.events(t, "session")) != n+1 {
		t.Errorf("%d sessions were counted, %d are in the log", got, len(d.log.events(t, "session")))
	}
}
