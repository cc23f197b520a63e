package serve

import (
	"net/netip"
	"strings"
	"testing"
	"time"
)

// A fake clock goes when it is told to.
type fakeClock struct{ t time.Time }

func (c *fakeClock) now() time.Time { return c.t }

func testGate(change func(*Limits)) (*gate, *fakeClock) {
	l := DefaultLimits()
	change(&l)
	clock := &fakeClock{time.Unix(1_900_000_000, 0)}
	return newGate(l, clock.now), clock
}

var here, there = netip.MustParseAddr("192.0.2.1"), netip.MustParseAddr("192.0.2.2")

func wantRefused(t *testing.T, r *refusal, reason string) {
	t.Helper()
	if r == nil || r.reason != reason {
		t.Errorf("%v, want it refused for %s", r, reason)
	}
}

func TestGatePerAddress(t *testing.T) {
	g, _ := testGate(func(l *Limits) { l.PerAddress = 3 })
	for range 3 {
		if r := g.connect(here); r != nil {
			t.Fatal(r)
		}
	}
	r := g.connect(here)
	wantRefused(t, r, "address")
	if !strings.Contains(r.line, "3 at most") {
		t.Errorf("%q does not say how many", r.line)
	}
	if r := g.connect(there); r != nil {
		t.Errorf("another address: %v", r)
	}
	g.disconnect(here, true, 0)
	if r := g.connect(here); r != nil {
		t.Errorf("after one has left: %v", r)
	}
}

// A client may own a whole /64 network of IPv6, so that counts as one address.
func TestGateNetwork(t *testing.T) {
	g, _ := testGate(func(l *Limits) { l.PerAddress = 1 })
	if r := g.connect(netip.MustParseAddr("2001:db8:1:2::1")); r != nil {
		t.Fatal(r)
	}
	wantRefused(t, g.connect(netip.MustParseAddr("2001:db8:1:2:ffff::7")), "address")
	if r := g.connect(netip.MustParseAddr("2001:db8:1:3::1")); r != nil {
		t.Errorf("the next network: %v", r)
	}
	// An address of IPv4 in one of IPv6 is the former.
	if r := g.connect(here); r != nil {
		t.Fatal(r)
	}
	wantRefused(t, g.connect(netip.MustParseAddr("::ffff:192.0.2.1")), "address")
}

func TestGateRate(t *testing.T) {
	g, clock := testGate(func(l *Limits) { l.PerMinute = 2 })
	for range 2 {
		if r := g.connect(here); r != nil {
			t.Fatal(r)
		}
		g.loggedIn()
		g.disconnect(here, true, 0)
	}
	wantRefused(t, g.connect(here), "rate")
	clock.t = clock.t.Add(30 * time.Second)
	if r := g.connect(here); r != nil {
		t.Errorf("half a minute later: %v", r)
	}
	wantRefused(t, g.connect(here), "rate")
}

// An address that keeps failing to log in waits, and longer each time.
func TestGatePenalty(t *testing.T) {
	g, clock := testGate(func(l *Limits) { l.Penalty = time.Minute })
	fail := func() *refusal {
		if r := g.connect(here); r != nil {
			return r
		}
		g.disconnect(here, false, failedPenalty)
		return nil
	}
	for i := range 4 {
		if r := fail(); r != nil {
			t.Fatalf("try %d: %v", i, r)
		}
	}
	wantRefused(t, fail(), "penalty")
	if r := g.connect(there); r != nil {
		t.Errorf("another address: %v", r)
	}
	clock.t = clock.t.Add(6 * time.Second)
	if r := fail(); r != nil {
		t.Errorf("later: %v", r)
	}
	g.disconnect(there, false, time.Hour)
	clock.t = clock.t.Add(46 * time.Second)
	if r := g.connect(there); r != nil {
		t.Errorf("a penalty is longer than the longest: %v", r)
	}
}

func TestGateTotals(t *testing.T) {
	g, clock := testGate(func(l *Limits) { l.MaxConnections, l.MaxStartups, l.MaxSessions, l.SessionsPerKey = 2, 1, 3, 2 })
	if r := g.connect(here); r != nil {
		t.Fatal(r)
	}
	wantRefused(t, g.connect(there), "startups")
	g.loggedIn()
	if r := g.connect(there); r != nil {
		t.Fatal(r)
	}
	g.loggedIn()
	wantRefused(t, g.connect(there), "connections")
	for range 2 {
		if r := g.open("ada"); r != nil {
			t.Fatal(r)
		}
	}
	wantRefused(t, g.open("ada"), "key")
	if r := g.open(""); r != nil {
		t.Fatal(r)
	}
	wantRefused(t, g.open("bo"), "sessions")
	g.done("ada")
	if r := g.open("bo"); r != nil {
		t.Error(r)
	}
	g.close()
	wantRefused(t, g.open("bo"), "stopping")
	wantRefused(t, g.connect(here), "stopping")

	// What has left is forgotten.
	g.disconnect(here, true, 0)
	g.disconnect(there, true, 0)
	for _, key := range []string{"ada", "bo", ""} {
		g.done(key)
	}
	clock.t = clock.t.Add(3 * time.Minute)
	g.sweep(clock.t)
	if len(g.places)+len(g.keys)+g.conns+g.sessions+g.startups != 0 {
		t.Errorf("something is kept: %+v", g)
	}
}

// Each limit has a default above 0, and one that is not is refused by its name.
func TestLimits(t *testing.T) {
	l := DefaultLimits()
	if err := l.check(); err != nil {
		t.Fatal(err)
	}
	l.Stall = 0
	if err := l.check(); err == nil || !strings.Contains(err.Error(), "Stall") {
		t.Errorf("%v", err)
	}
}

func TestClamp(t *testing.T) {
	l := DefaultLimits()
	const most = 1<<32 - 1
	for _, c := range []struct {
		columns, rows uint32
		want          window
	}{
		{80, 24, window{80, 24}},
		{0, 0, window{20, 5}},
		{1, 1, window{20, 5}},
		{300, 100, window{300, 80}},
		{5000, 2000, window{300, 80}},
		{most, most, window{300, 80}},
		{most, 1, window{300, 5}},
		{1, most, window{20, 100}},
	} {
		if got := l.clamp(c.columns, c.rows); got != c.want {
			t.Errorf("%d × %d: %v, want %v", c.columns, c.rows, got, c.want)
		}
	}
}
