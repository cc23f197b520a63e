package serve

import (
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
)

// A group runs goroutines and waits for them. A panic in one goes to fault and no
// further: nothing that a client or a document brings about may end the process.
type group struct {
	sync.WaitGroup
	fault func(r any, stack []byte)
}

// Go runs f in a goroutine of the group.
func (g *group) Go(f func()) {
	g.WaitGroup.Go(func() { g.contain(f) })
}

// contain runs f and keeps a panic to itself.
func (g *group) contain(f func()) {
	defer func() {
		if r := recover(); r != nil {
			g.fault(r, debug.Stack())
		}
	}()
	f()
}

// noteFault logs a panic, with the place where it happened.
func (s *Server) noteFault(session string, r any, stack []byte) {
	s.metrics.panics.add("", 1)
	text := string(stack)
	if len(text) > 8<<10 {
		text = text[:8<<10]
	}
	s.journal.Error("panic", slog.String("session", session), foreign("what", fmt.Sprint(r)), slog.String("stack", text))
}
