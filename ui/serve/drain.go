package serve

import (
	"errors"
	"log/slog"
	"runtime"
	"time"

	"charm.land/ssh"
)

// drain ends all that runs: no one comes in any more, every session is told and may
// put its terminal in order, and what is left after a while is closed, whatever it
// waits for. A client that ignores it holds up nothing.
func (s *Server) drain(server *ssh.Server) {
	conns, sessions := s.gate.counts()
	s.journal.Info("stopping", slog.Int("connections", conns), slog.Int("sessions", sessions))
	s.gate.close()
	s.listener.Close()
	s.stop(endStopping)
	limit := time.NewTimer(s.limits.Grace)
	defer limit.Stop()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
wait:
	for sessions > 0 {
		select {
		case <-limit.C:
			break wait
		case <-tick.C:
			_, sessions = s.gate.counts()
		}
	}
	s.closeAll()
	_ = server.Close()
	_ = s.Close()
	ended := make(chan struct{})
	go func() {
		s.group.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(leaveTime): // the process ends all the same
	}
	s.journal.Info("stopped", slog.Int("connections", conns), slog.Int("cut off", sessions), slog.Int("goroutines", runtime.NumGoroutine()))
}

// closeAll closes all connections.
func (s *Server) closeAll() {
	s.mu.Lock()
	open := make([]*connection, 0, len(s.conns))
	for c := range s.conns {
		open = append(open, c)
	}
	s.mu.Unlock()
	for _, c := range open {
		c.Close()
	}
}

// Close gives up the addresses of a server that Serve was not called on.
func (s *Server) Close() error {
	s.stop(endStopping)
	var errs []error
	if s.web != nil {
		errs = append(errs, s.web.Close())
	}
	if s.listener != nil {
		errs = append(errs, s.listener.Close())
	}
	return errors.Join(errs...)
}
