// Package serve shows a briefing over SSH: the same screen to many readers, and a few
// commands without one. Readers and the network may mean harm, and one must never
// disturb another; so between them and the screen stands, file by file:
//
//	gate.go           how many may come in; connection.go counts them
//	auth.go           who may: authorizedkeys.go, certs.go
//	session.go        a screen or command from its beginning to its end
//	requests.go       what a client may ask for before
//	input.go          what it may type
//	output.go         how long it may take nothing of what is sent
//	screen.go         the screen itself, with its faults kept to its session
//	exec.go           commands: search.go, show.go
//	hub.go            newer briefings on their way to all screens
//	log.go            what is logged; metrics.go counts
//	drain.go          how all of it ends
//	run.go            all of it, as the command does it
package serve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/ssh"
	"charm.land/wish/v2"
	gossh "golang.org/x/crypto/ssh"

	"sitrep/briefing"
	"sitrep/ui"
)

// Options say what is served, to whom and how much of it.
type Options struct {
	Name     string             // what is being read, until the briefing has a title
	Briefing *briefing.Briefing // the first one; Publish gives newer ones
	HostKey  string             // file of the server's private key; made where there is none
	Access   Access
	Limits   Limits
	Log      io.Writer // JSON, an object a line; a write that waits holds up sessions
	Metrics  string    // loopback address for Prometheus, "" for none
}

// A Server shows a briefing to whoever may come in.
type Server struct {
	name      string
	limits    Limits
	authority *authority
	gate      *gate
	hub       *hub
	journal   journal
	metrics   *metrics
	newScreen func(context.Context, ui.Options) tea.Model

	ctx       context.Context // of all sessions; ends with an ending as its cause
	stop      context.CancelCauseFunc
	signer    gossh.Signer
	listener  net.Listener
	web       net.Listener // of the metrics, or nil
	group     group
	numbers   atomic.Int64 // of connections
	refused   atomic.Int64 // when a refusal was logged last
	farewells chan struct{}

	mu    sync.Mutex
	conns map[*connection]struct{}
}

// New makes a server and opens its address, as host:port. It refuses to where nobody
// or everybody could come in by mistake, and says what to do. Serve does the rest;
// without it, Close.
func New(address string, o Options) (*Server, error) {
	if err := o.Limits.check(); err != nil {
		return nil, err
	}
	s := &Server{
		name: o.Name, limits: o.Limits, gate: newGate(o.Limits, time.Now), hub: newHub(o.Briefing), journal: newJournal(o.Log), metrics: newMetrics(),
		newScreen: func(ctx context.Context, o ui.Options) tea.Model { return ui.New(ctx, o) },
		farewells: make(chan struct{}, maxFarewells), conns: map[*connection]struct{}{},
	}
	s.group.fault = func(r any, stack []byte) { s.noteFault("", r, stack) }
	s.ctx, s.stop = context.WithCancelCause(context.Background())
	if err := s.open(address, o); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// open reads the keys and opens the addresses.
func (s *Server) open(address string, o Options) (err error) {
	// What is wrong with the rules of access is told before an address is opened.
	wanted, err := net.ResolveTCPAddr("tcp", address)
	if err != nil {
		return fmt.Errorf("%q is no address to listen on, write it as 127.0.0.1:2222: %w", address, err)
	}
	if err := o.Access.check(wanted); err != nil {
		return err
	}
	if s.authority, err = newAuthority(o.Access, time.Now, s.logKeyFile); err != nil {
		return err
	}
	if s.signer, err = hostKey(o.HostKey); err != nil {
		return err
	}
	if o.Metrics != "" {
		if err := loopback(o.Metrics); err != nil {
			return err
		}
		if s.web, err = net.Listen("tcp", o.Metrics); err != nil {
			return fmt.Errorf("metrics: %w", err)
		}
	}
	s.listener, err = net.Listen("tcp", wanted.String())
	return err
}

// logKeyFile says what was read of a file with keys.
func (s *Server) logKeyFile(path string, bad []lineError) {
	s.Log("keys read", path)
	for _, b := range bad {
		s.Log("key refused", fmt.Sprintf("%s, line %d: %s", path, b.line, b.why))
	}
}

// Addr is where the server listens.
func (s *Server) Addr() net.Addr { return s.listener.Addr() }

// Fingerprint is that of the server's key, as ssh shows it to those who come for the
// first time.
func (s *Server) Fingerprint() string { return gossh.FingerprintSHA256(s.signer.PublicKey()) }

// Publish gives all open screens a newer briefing, and every session that begins
// from now on. It never waits for any of them.
func (s *Server) Publish(b *briefing.Briefing) {
	s.hub.publish(b)
	s.Log("briefing", b.Title)
}

// Serve lets readers in until the context ends; then it tells all of them, gives them
// the time of Limits.Grace to end, and closes what is left. It returns nil once
// nothing of it runs any more, or what made listening fail.
func (s *Server) Serve(ctx context.Context) error {
	server, err := wish.NewServer(
		wish.WithVersion("sitrep"),
		wish.WithMaxTimeout(s.limits.MaxTime+s.limits.LoginGrace),
		ssh.WrapConn(s.accept),
		func(server *ssh.Server) error {
			server.HostSigners = []ssh.Signer{s.signer}
			server.HandshakeTimeout = s.limits.LoginGrace
			server.ServerConfigCallback = s.config
			// Nothing but sessions: no forwarding, no requests of a connection, no subsystems.
			server.ChannelHandlers = map[string]ssh.ChannelHandler{"session": s.guardedChannel}
			server.RequestHandlers = map[string]ssh.RequestHandler{}
			server.SubsystemHandlers = map[string]ssh.SubsystemHandler{}
			return nil
		})
	if err != nil {
		return errors.Join(err, s.Close())
	}
	s.Log("listening", s.Addr().String())
	ended := make(chan error, 1)
	s.group.Go(func() { ended <- server.Serve(s.listener) })
	if s.web != nil {
		web := s.serveMetrics(s.web)
		defer web.Close()
	}
	select {
	case err = <-ended:
		err = fmt.Errorf("no more connections can be taken: %w", err)
	case <-ctx.Done():
	}
	s.drain(server)
	return err
}

// guardedChannel serves a channel and keeps its faults to it.
func (s *Server) guardedChannel(server *ssh.Server, sc *gossh.ServerConn, asked gossh.NewChannel, ctx ssh.Context) {
	s.group.Add(1)
	defer s.group.Done()
	s.group.contain(func() { s.sessionChannel(server, sc, asked, ctx) })
}

// track keeps the open connections, to be closed in the end.
func (s *Server) track(c *connection, open bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if open {
		s.conns[c] = struct{}{}
	} else {
		delete(s.conns, c)
	}
}
