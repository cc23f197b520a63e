package serve

import (
	"net"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// Over a limit the client is told which one, and the next one gets in when one has
// left.
func TestLimitsAreTold(t *testing.T) {
	d := start(t, func(o *Options) {
		o.Limits.PerAddress, o.Limits.SessionsPerConnection, o.Limits.MaxSessions, o.Limits.SessionsPerKey = 4, 2, 5, 4
	})
	bo := newKey(t)
	d.allow(keyLine(d.key, "Ada"), keyLine(bo, "Bo"))
	open := func(c *gossh.Client, want string) gossh.Channel {
		t.Helper()
		ch, requests, err := c.OpenChannel("session", nil)
		switch {
		case err != nil && (want == "" || !strings.Contains(err.Error(), want)):
			t.Fatalf("%v, want %q", err, want)
		case err == nil && want != "":
			t.Fatalf("it was opened, want %q", want)
		case err == nil:
			go gossh.DiscardRequests(requests)
		}
		return ch
	}
	first, second := d.client(), d.client()
	ch := open(first, "")
	open(first, "")
	open(first, "on one connection (2 at most)")
	open(second, "")
	open(second, "")
	third := d.client()
	open(third, "with your key (4 at most)")
	bos, err := d.login("desk", bo)
	if err != nil {
		t.Fatal(err)
	}
	defer bos.Close()
	open(bos, "")
	open(bos, "too many sessions (5 at most)")

	_, err = d.login("desk", d.key)
	if err == nil || !strings.Contains(err.Error(), "from your address (4 at most)") {
		t.Errorf("a fifth connection: %v", err)
	}

	ch.Close()
	soon(t, 3*time.Second, "a session gone", func() bool { _, n := d.gate.counts(); return n == 4 })
	open(bos, "")
	third.Close()
	soon(t, 3*time.Second, "a connection gone", func() bool { n, _ := d.gate.counts(); return n == 3 })
	d.client()
	for _, reason := range []string{"connection", "key", "sessions", "address"} {
		if d.metrics.refused.get(reason) == 0 {
			t.Errorf("no refusal for %s was counted", reason)
		}
	}
}

// Clients that connect and say nothing are gone when their time is over, and hold up
// nobody until then.
func TestSilentConnections(t *testing.T) {
	const grace = 2 * time.Second
	d := start(t, func(o *Options) { o.Limits.LoginGrace = grace })
	began := time.Now()
	var all sync.WaitGroup
	for range 500 {
		c, err := net.Dial("tcp", d.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		all.Go(func() {
			_ = c.SetReadDeadline(began.Add(slower(2 * grace)))
			for b := make([]byte, 256); err == nil; {
				_, err = c.Read(b)
			}
			if e, ok := err.(net.Error); ok && e.Timeout() {
				t.Errorf("still open after %v", time.Since(began))
			}
		})
	}
	login := time.Now()
	d.run("help")
	if took := time.Since(login); took > slower(time.Second) {
		t.Errorf("a login took %v meanwhile", took)
	}
	all.Wait()
	soon(t, time.Second, "all counted out", func() bool { n, _ := d.gate.counts(); return n == 0 })
}

// A connection that has logged in and opens nothing is closed, and so is one whose
// last session has ended: a client can't keep a place by doing nothing.
func TestUnusedConnection(t *testing.T) { synctest.Test(t, testUnusedConnection) }

func testUnusedConnection(t *testing.T) {
	d := start(t, inMemory)
	for _, use := range []bool{false, true} {
		c := d.client()
		if use {
			runOn(t, c, "help")
		}
		ended := make(chan error, 1)
		go func() { ended <- c.Wait() }()
		select {
		case <-ended:
		case <-time.After(11 * time.Second):
			t.Errorf("used %v: still open", use)
		}
	}
	// A session that asks for nothing ends as well.
	ch, requests, err := d.client().OpenChannel("session", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer ch.Close()
	go gossh.DiscardRequests(requests)
	soon(t, 14*time.Second, "the session gone", func() bool { _, n := d.gate.counts(); return n == 0 })
}
