package serve

import (
	"net"
	"strings"
	"testing"
	"time"
)

// When the server stops, all are told, their terminals are put in order, nobody new
// gets in, and a client that takes no notice holds up nothing.
func TestDrain(t *testing.T) {
	d := start(t, inMemory, func(o *Options) { o.Limits.Grace = 2 * time.Second })
	var all []*terminal
	for range 20 {
		all = append(all, d.screen(80, 24))
	}
	dial := d.dial
	var deaf *memoryConn
	d.dial = func() (net.Conn, error) {
		c, err := dial()
		deaf, _ = c.(*memoryConn)
		return c, err
	}
	d.screen(80, 24)
	deaf.pause()
	d.dial = dial

	began := time.Now()
	stopped := make(chan error, 1)
	go func() { stopped <- d.stop() }()
	for _, term := range all {
		if code := term.end(5 * time.Second); code != failed {
			t.Errorf("code %d", code)
		}
		out := term.output()
		restored := strings.LastIndex(out, "\x1b[?1049l")
		if restored < 0 || !strings.Contains(out[restored:], "\x1b[?25h") || !strings.Contains(out[restored:], "the server is stopping") {
			t.Errorf("the terminal was left with %q", tail(out, 200))
		}
	}
	if c, err := d.login("desk", d.key); err == nil {
		c.Close()
		t.Error("somebody came in after that")
	}
	if err := <-stopped; err != nil {
		t.Errorf("Serve returned %v", err)
	}
	if took := time.Since(began); took > slower(d.limits.Grace+time.Second) {
		t.Errorf("it took %v", took)
	}
	if e := d.log.events(t, "stopped"); len(e) != 1 || e[0]["goroutines"] == nil {
		t.Errorf("the log says %v", e)
	}
}

// 20 sessions, and the sessions of their clients, leave no goroutine and no connection.
func TestStopLeavesNothing(t *testing.T) {
	d := start(t)
	for range 20 {
		d.screen(80, 24)
	}
	if err := d.stop(); err != nil {
		t.Fatal(err)
	}
	if conns, sessions := d.gate.counts(); conns+sessions != 0 {
		t.Errorf("%d connections and %d sessions are left", conns, sessions)
	}
	if _, err := net.Dial("tcp", d.Addr().String()); err == nil {
		t.Error("the address is still open")
	}
}
