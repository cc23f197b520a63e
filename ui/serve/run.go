package serve

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"sitrep/briefing"
)

// Run serves from the first briefing that follow shows, and newer ones as it shows
// them, until the context ends: then it returns nil once all have left. It says what
// whoever started it should know.
func Run(ctx context.Context, address string, o Options,
	follow func(ctx context.Context, show func(briefing.Progress)) error, say func(format string, args ...any)) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var server *Server
	served := make(chan error, 1)
	err := follow(ctx, func(p briefing.Progress) {
		switch {
		case p.Err != nil && server != nil:
			server.Log("not read", p.Err.Error())
		case p.Briefing == nil:
		case server != nil:
			server.Publish(p.Briefing)
		default:
			o.Briefing = p.Briefing
			s, err := New(address, o)
			if err != nil {
				stop(err)
				return
			}
			server = s
			say("serving on %s, its key is %s", s.Addr(), s.Fingerprint())
			if os.Geteuid() == 0 {
				say("running as root, which nothing here needs: make a user for it")
			}
			if o.Access.Public {
				say("anyone who can reach %s may read the reports, without a key", s.Addr())
			}
			go func() {
				err := s.Serve(ctx)
				stop(err)
				served <- err
			}()
		}
	})
	switch {
	case server != nil:
		return <-served
	case ctx.Err() != nil:
		return context.Cause(ctx)
	}
	return err
}

// DefaultHostKey is where the server's key lies unless said otherwise: in the state
// directory that a service manager gives, or with the user's settings.
func DefaultHostKey() (string, error) {
	if state := os.Getenv("STATE_DIRECTORY"); state != "" {
		return filepath.Join(state, "host_key"), nil
	}
	config, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("no place for the host key, name one with --host-key: %w", err)
	}
	return filepath.Join(config, "sitrep", "host_key"), nil
}
