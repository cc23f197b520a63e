package serve

import (
	"log/slog"
	"net"
	"net/netip"
	"strconv"
	"sync"
	"time"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// A connection is a client's TCP connection. Closing it is what ends everything that
// runs on it, whatever it waits for.
type connection struct {
	net.Conn
	srv    *Server
	id     string
	from   netip.Addr
	opened time.Time
	once   sync.Once // of Close

	mu       sync.Mutex
	user     string
	version  string // of the client
	owner    identity
	loggedIn bool
	failed   int // tries to log in
	sessions int
	number   int         // of the last session
	unused   *time.Timer // closes a connection that has nothing open
	alive    sync.Once   // starts the keep-alive
}

type connectionKey struct{}

// accept lets a new connection in, or tells it why not. It is called on the
// connection's own goroutine, before a byte is exchanged.
func (s *Server) accept(ctx ssh.Context, c net.Conn) net.Conn {
	from, err := netip.ParseAddrPort(c.RemoteAddr().String())
	if err != nil {
		return nil
	}
	if r := s.gate.connect(from.Addr()); r != nil {
		s.refuse(from.Addr(), r)
		s.farewell(c, r.line)
		return nil
	}
	conn := &connection{Conn: c, srv: s, id: strconv.FormatInt(s.numbers.Add(1), 10), from: from.Addr(), opened: time.Now()}
	s.track(conn, true)
	ctx.SetValue(connectionKey{}, conn)
	return conn
}

// refuse counts a refusal and logs it; of a flood of them a few.
func (s *Server) refuse(from netip.Addr, r *refusal) {
	s.metrics.refused.add(r.reason, 1)
	now := time.Now().UnixNano()
	if last := s.refused.Load(); now-last < int64(refusalGap) || !s.refused.CompareAndSwap(last, now) {
		return
	}
	s.journal.Info("refused", slog.String("remote", from.String()), slog.String("reason", r.reason))
}

// config is how this connection may log in. Its outcome is noted here, for the log
// and the limits only; who a session belongs to is told by the permissions.
func (s *Server) config(ctx ssh.Context) *gossh.ServerConfig {
	c := ctx.Value(connectionKey{}).(*connection)
	config := s.authority.config()
	config.MaxAuthTries = s.limits.MaxTries
	config.AuthLogCallback = func(meta gossh.ConnMetadata, method string, err error) {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.user, c.version = meta.User(), string(meta.ClientVersion())
		switch {
		case err == nil && !c.loggedIn:
			c.loggedIn = true
			s.gate.loggedIn()
			c.unused = time.AfterFunc(s.limits.LoginGrace, func() { c.Close() })
		case err != nil && method != "none":
			c.failed++
			s.metrics.tries.add("", 1)
			s.journal.Info("login failed", slog.String("conn", c.id), slog.String("remote", c.from.String()),
				foreign("user", c.user), foreign("method", method), foreign("why", err.Error()))
		}
	}
	return config
}

// Close ends the connection and counts it out, once.
func (c *connection) Close() error {
	err := c.Conn.Close()
	c.once.Do(func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.unused != nil {
			c.unused.Stop()
		}
		method, cost := c.owner.method, time.Duration(0)
		switch {
		case c.loggedIn && method == "":
			method = "unused" // nothing was opened, so nobody asked whose it is
		case c.loggedIn:
		case time.Since(c.opened) >= c.srv.limits.LoginGrace:
			method, cost = "failed", slowPenalty
		case c.failed > 0:
			method, cost = "failed", failedPenalty
		default:
			method, cost = "failed", nothingPenalty
		}
		c.srv.gate.disconnect(c.from, c.loggedIn, cost)
		if c.number == 0 {
			c.srv.metrics.logins.add(method, 1)
		}
		c.srv.journal.Info("connection", slog.String("conn", c.id), slog.String("remote", c.RemoteAddr().String()),
			foreign("user", c.user), slog.String("login", method), foreign("name", c.owner.name), slog.String("key", c.owner.fingerprint),
			foreign("client", c.version), slog.Int("sessions", c.number), slog.Float64("seconds", seconds(c.opened)))
		c.srv.track(c, false)
	})
	return err
}

// open counts a session of the connection in.
func (c *connection) open(owner identity) (id string, r *refusal) {
	if r := c.srv.gate.open(owner.fingerprint); r != nil {
		return "", r
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.sessions >= c.srv.limits.SessionsPerConnection {
		c.srv.gate.done(owner.fingerprint)
		return "", &refusal{"connection", "too many sessions on one connection (" + strconv.Itoa(c.srv.limits.SessionsPerConnection) + " at most)"}
	}
	if c.number == 0 {
		c.owner = owner
		c.srv.metrics.logins.add(owner.method, 1)
	}
	if c.unused != nil {
		c.unused.Stop()
	}
	c.sessions++
	c.number++
	return c.id + "." + strconv.Itoa(c.number), nil
}

// done counts a session out. A connection with none left is closed after a while, as
// one that has logged in and opens none.
func (c *connection) done(owner identity) {
	c.srv.gate.done(owner.fingerprint)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.sessions--; c.sessions == 0 && c.unused != nil {
		c.unused.Reset(c.srv.limits.LoginGrace)
	}
}

// keepAlive asks the client now and then whether it is there, until the connection
// ends. It also wakes a client that has given up a session and not said so.
func (c *connection) keepAlive(ctx ssh.Context, conn gossh.Conn) {
	every := c.srv.limits.KeepAlive
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		missed := time.AfterFunc(3*every, func() { c.Close() })
		_, _, err := conn.SendRequest("keepalive@openssh.com", true, nil)
		missed.Stop()
		if err != nil {
			c.Close()
			return
		}
	}
}

// seconds is the time since, to the millisecond.
func seconds(since time.Time) float64 { return float64(time.Since(since).Milliseconds()) / 1000 }
