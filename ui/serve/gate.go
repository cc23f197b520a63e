package serve

import (
	"fmt"
	"net/netip"
	"sync"
	"time"
)

// A refusal says which limit a client has met: a word for the log and the metrics,
// and a line for the client. It holds our own words and numbers only.
type refusal struct{ reason, line string }

func (r *refusal) Error() string { return r.line }

// What failing to log in costs an address, and how much of it is forgiven, as sshd
// has it (PerSourcePenalties).
const (
	failedPenalty  = 5 * time.Second
	slowPenalty    = 10 * time.Second // did not finish in time
	nothingPenalty = time.Second      // did not try
	forgiven       = 15 * time.Second
)

// A gate counts what is open and lets in what is within the limits.
type gate struct {
	limits Limits
	now    func() time.Time

	mu       sync.Mutex
	closed   bool
	conns    int // open
	startups int // of them, not logged in
	sessions int
	keys     map[string]int // sessions by fingerprint
	places   map[netip.Prefix]*place
	swept    time.Time
}

// A place is an address, or a network of IPv6 that one client may own.
type place struct {
	conns   int
	rate    bucket    // of new connections
	penalty time.Time // when what it owes is paid
}

func newGate(l Limits, now func() time.Time) *gate {
	return &gate{limits: l, now: now, keys: map[string]int{}, places: map[netip.Prefix]*place{}}
}

// placeOf is the network that is counted as one client.
func placeOf(a netip.Addr) netip.Prefix {
	a = a.Unmap().WithZone("")
	bits := a.BitLen()
	if a.Is6() {
		bits = 64
	}
	p, _ := a.Prefix(bits)
	return p
}

// connect lets a connection in, before a byte is exchanged. Whoever is let in says
// disconnect in the end.
func (g *gate) connect(from netip.Addr) *refusal {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := g.now()
	g.sweep(now)
	l := &g.limits
	p := g.place(placeOf(from), now)
	switch {
	case g.closed:
		return &refusal{"stopping", "sitrep is stopping"}
	case p.penalty.Sub(now) > forgiven:
		return &refusal{"penalty", "too many failed logins from your address, try again later"}
	case p.conns >= l.PerAddress:
		return &refusal{"address", fmt.Sprintf("too many connections from your address (%d at most)", l.PerAddress)}
	case p.rate.tokens < 1:
		return &refusal{"rate", fmt.Sprintf("too many new connections from your address (%d a minute at most)", l.PerMinute)}
	case g.conns >= l.MaxConnections:
		return &refusal{"connections", fmt.Sprintf("too many connections (%d at most), try again later", l.MaxConnections)}
	case g.startups >= l.MaxStartups:
		return &refusal{"startups", fmt.Sprintf("too many logins at once (%d at most), try again", l.MaxStartups)}
	}
	p.rate.tokens--
	p.conns++
	g.conns++
	g.startups++
	return nil
}

// place is what is known of a place, its bucket filled up.
func (g *gate) place(of netip.Prefix, now time.Time) *place {
	p := g.places[of]
	if p == nil {
		p = &place{}
		g.places[of] = p
	}
	burst := float64(g.limits.PerMinute)
	p.rate.fill(now, burst/60, burst)
	return p
}

// sweep forgets, once a minute, the places of which there is nothing to know.
func (g *gate) sweep(now time.Time) {
	if now.Sub(g.swept) < time.Minute {
		return
	}
	g.swept = now
	for of, p := range g.places {
		if p.conns == 0 && now.Sub(p.rate.filled) > time.Minute && !p.penalty.After(now) {
			delete(g.places, of)
		}
	}
}

// loggedIn counts a connection as one that has logged in.
func (g *gate) loggedIn() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.startups--
}

// disconnect counts a connection out. What its login failed by costs its address
// time.
func (g *gate) disconnect(from netip.Addr, loggedIn bool, cost time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := g.now()
	g.conns--
	if !loggedIn {
		g.startups--
	}
	p := g.place(placeOf(from), now)
	p.conns--
	if cost > 0 {
		if p.penalty.Before(now) {
			p.penalty = now
		}
		p.penalty = p.penalty.Add(cost)
		if latest := now.Add(g.limits.Penalty); p.penalty.After(latest) {
			p.penalty = latest
		}
	}
}

// open lets a session in; key is the fingerprint of its owner, "" for nobody. Whoever
// is let in says done in the end.
func (g *gate) open(key string) *refusal {
	g.mu.Lock()
	defer g.mu.Unlock()
	l := &g.limits
	switch {
	case g.closed:
		return &refusal{"stopping", "sitrep is stopping"}
	case g.sessions >= l.MaxSessions:
		return &refusal{"sessions", fmt.Sprintf("too many sessions (%d at most), try again later", l.MaxSessions)}
	case key != "" && g.keys[key] >= l.SessionsPerKey:
		return &refusal{"key", fmt.Sprintf("too many sessions with your key (%d at most)", l.SessionsPerKey)}
	}
	g.sessions++
	if key != "" {
		g.keys[key]++
	}
	return nil
}

// done counts a session out.
func (g *gate) done(key string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.sessions--
	if key == "" {
		return
	}
	if g.keys[key]--; g.keys[key] == 0 {
		delete(g.keys, key)
	}
}

// close lets nothing in any more.
func (g *gate) close() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed = true
}

// counts is how many connections and sessions are open.
func (g *gate) counts() (conns, sessions int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.conns, g.sessions
}
