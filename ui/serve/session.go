package serve

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// An ending is why a session ends: a word for the log and the metrics, and a line for
// the client where it could not know.
type ending struct{ label, line string }

func (e *ending) Error() string { return e.label }

// The endings. Nothing is ever written to them.
var (
	endDone     = &ending{"done", ""}
	endGone     = &ending{"hung up", ""}
	endIdle     = &ending{"idle", "closed: no key was pressed for a long time"}
	endTime     = &ending{"time", "closed: the session has lasted as long as one may"}
	endStalled  = &ending{"stalled", "closed: nothing was taken of what was sent"}
	endInput    = &ending{"input", "closed: the paste or the sequence was too long"}
	endAccess   = &ending{"access", "closed: your key may not come in any more"}
	endStopping = &ending{"stopping", "closed: the server is stopping, come back in a minute"}
	endPanic    = &ending{"panic", "closed: a fault of the program, which has been noted"}
	endNothing  = &ending{"nothing", ""} // neither a screen nor a command was asked for in time
)

// The kinds of session.
const (
	kindScreen = "screen"
	kindExport = "export"
	kindSearch = "search"
	kindShow   = "show"
	kindHelp   = "help"
	kindOther  = "other" // what is not run
)

// The exit codes of a session. Those of commands are the program's own.
const (
	fine = iota
	failed
	wrongUse
	faulty = 70 // EX_SOFTWARE of sysexits.h
)

// A session is one channel of a connection: a screen or a command.
type session struct {
	srv     *Server
	conn    *connection
	owner   identity
	id      string
	opened  time.Time
	channel gossh.Channel
	ctx     context.Context // ends with an ending as its cause
	cancel  context.CancelCauseFunc

	// What the client asks for before it starts, see requests.go.
	term     string
	size     window
	terminal bool
	environ  []string
	sizes    chan window // newest size of the window since

	started time.Time     // the zero Time until it runs
	ran     chan struct{} // closed when it has run
	group   group         // its goroutines
	kind    string
	command string
	code    int
	in, out atomic.Int64 // bytes
}

// sessionChannel serves a channel that a client opens, until it is closed on both
// sides and nothing of it runs any more.
func (s *Server) sessionChannel(_ *ssh.Server, sc *gossh.ServerConn, asked gossh.NewChannel, ctx ssh.Context) {
	conn, ok := ctx.Value(connectionKey{}).(*connection)
	owner, known := identify(sc.Permissions)
	if !ok || !known {
		_ = asked.Reject(gossh.Prohibited, "sitrep: who are you?")
		return
	}
	id, r := conn.open(owner)
	if r != nil {
		s.refuse(conn.from, r)
		_ = asked.Reject(gossh.ResourceShortage, "sitrep: "+r.line)
		return
	}
	conn.alive.Do(func() { s.group.Go(func() { conn.keepAlive(ctx, sc) }) })
	channel, requests, err := asked.Accept()
	if err != nil {
		conn.done(owner)
		return
	}
	c := &session{
		srv: s, conn: conn, owner: owner, id: id, opened: time.Now(), channel: channel,
		sizes: make(chan window, 1), ran: make(chan struct{}), kind: kindOther,
	}
	c.group.fault = c.fault
	c.ctx, c.cancel = context.WithCancelCause(s.ctx)
	defer c.finish()
	finished := make(chan struct{})
	defer close(finished)
	defer c.group.Wait()
	context.AfterFunc(c.ctx, func() { c.mustFinish(finished) })
	slow := time.AfterFunc(s.limits.LoginGrace, func() { c.leave(endNothing) })
	c.group.Go(c.access)
	last := time.AfterFunc(s.limits.MaxTime, func() { c.end(endTime) })
	defer last.Stop()

	c.requests(requests, func(kind, command string) {
		slow.Stop()
		c.started = time.Now()
		c.group.Go(func() { c.run(kind, command) })
	})
	slow.Stop()
	c.end(endGone)
	if !c.started.IsZero() {
		<-c.ran
	}
}

// access ends the session when its owner may not come in any more.
func (c *session) access() {
	for c.pause(c.srv.limits.KeepAlive) {
		if err := c.srv.authority.still(c.owner, c.conn.from); err != nil {
			c.end(endAccess)
		}
	}
}

// pause waits; it tells whether the session goes on.
func (c *session) pause(d time.Duration) bool {
	if d <= 0 {
		return c.ctx.Err() == nil
	}
	select {
	case <-c.ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// mustFinish closes the connection where a session that has ended does not finish: a
// client that does not answer, or does not even read, must not keep anything here. One
// that has only to take the end of its output is given more time.
func (c *session) mustFinish(finished <-chan struct{}) {
	patience := leaveTime
	if c.why() == endDone {
		patience = c.srv.limits.Stall
	}
	select {
	case <-finished:
	case <-time.After(patience):
		c.conn.Close()
	}
}

// end ends the session for a reason. The first one counts.
func (c *session) end(why *ending) { c.cancel(why) }

// leave ends a session that does not run.
func (c *session) leave(why *ending) {
	c.end(why)
	_ = c.channel.Close()
}

// why is the reason for which the session ended, nil while it has not.
func (c *session) why() *ending {
	switch cause := context.Cause(c.ctx).(type) {
	case nil:
		return nil
	case *ending:
		return cause
	}
	return endStopping
}

// run is the session's work: a screen or a command, then its exit code.
func (c *session) run(kind, command string) {
	defer close(c.ran)
	defer func() { _ = c.channel.Close() }()
	defer c.end(endDone)
	code := make(chan int, 1)
	c.group.contain(func() {
		if kind == "exec" && command != "" {
			code <- c.exec(command)
		} else {
			code <- c.shell()
		}
	})
	select {
	case c.code = <-code:
	default:
		c.code = faulty // it ended by a fault
	}
	if why := c.why(); why != nil {
		if why == endPanic {
			c.code = faulty
		}
		if why.line != "" {
			c.say(why.line)
		}
	}
	_, _ = c.channel.SendRequest("exit-status", false, gossh.Marshal(struct{ Status uint32 }{uint32(c.code)}))
}

// shell is a session without a command: the screen, if there is a terminal.
func (c *session) shell() int {
	switch {
	case c.owner.noTerminal:
		c.say("this key may run commands only; try: ssh … help")
	case !c.terminal:
		c.say("the screen needs a terminal: ssh -t, or run a command, as in: ssh … help")
	case c.term == "" || c.term == "dumb":
		c.say("a terminal without cursor control (TERM=dumb) can't show the screen; run a command, as in: ssh … help")
	default:
		c.kind = kindScreen
		return c.screen()
	}
	return failed
}

// say tells the client a line: beside the output of a command, after that of a screen.
func (c *session) say(line string) {
	out := output{w: c.channel.Stderr(), c: c}
	if c.kind == kindScreen {
		out.w = c.channel
	}
	end := "\n"
	if c.terminal {
		end = "\r\n"
	}
	_, _ = out.Write([]byte("sitrep: " + line + end))
}

// fault notes a panic in one of the session's goroutines and ends the session with it.
func (c *session) fault(r any, stack []byte) {
	c.srv.noteFault(c.id, r, stack)
	c.end(endPanic)
}

// finish counts the session out and logs it.
func (c *session) finish() {
	c.conn.done(c.owner)
	why := c.why()
	m := c.srv.metrics
	m.sessions.add(c.kind, 1)
	m.endings.add(why.label, 1)
	m.millis.add("", time.Since(c.opened).Milliseconds())
	m.received.add("", c.in.Load())
	m.sent.add("", c.out.Load())
	c.srv.journal.Info("session", slog.String("conn", c.conn.id), slog.String("session", c.id), slog.String("remote", c.conn.RemoteAddr().String()),
		slog.String("login", c.owner.method), foreign("name", c.owner.name), slog.String("key", c.owner.fingerprint),
		slog.String("kind", c.kind), foreign("command", c.command), foreign("term", c.term),
		slog.Int("columns", c.size.columns), slog.Int("rows", c.size.rows),
		slog.String("end", why.label), slog.Int("code", c.code),
		slog.Int64("received", c.in.Load()), slog.Int64("sent", c.out.Load()), slog.Float64("seconds", seconds(c.opened)))
}

// audit notes what the owner of the session has seen of the reports.
func (c *session) audit(did, what string) {
	c.srv.journal.Info("audit", slog.String("session", c.id), foreign("name", c.owner.name), slog.String("key", c.owner.fingerprint),
		slog.String("did", did), foreign("what", what))
}
