package serve

import (
	"io"
	"log/slog"

	"sitrep/data/safetext"
)

// maxLogged is how many bytes of a value that a client made up are logged.
const maxLogged = 128

// A journal writes what happens as JSON, an object a line. No client can forge a line
// or hide in one: whatever a client made up is made safe and cut before it is
// written.
type journal struct{ *slog.Logger }

func newJournal(w io.Writer) journal {
	return journal{slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{
		ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
			if len(groups) == 0 && a.Key == slog.MessageKey {
				a.Key = "event"
			}
			return a
		},
	}))}
}

// foreign is a value that a client, a document or a file made up.
func foreign(key, value string) slog.Attr {
	if len(value) > 4*maxLogged {
		value = value[:4*maxLogged]
	}
	return slog.String(key, shown(value).String())
}

// shown is foreign words as one short line.
func shown(words string) safetext.Text {
	t := safetext.Clean(words)
	if t.Len() > maxLogged {
		t = safetext.Concat(t.Slice(0, maxLogged), safetext.Const("…"))
	}
	return t
}

// Log writes what happens outside of this package into the same journal, in words
// that are made safe.
func (s *Server) Log(event string, words string) { s.journal.Info(event, foreign("what", words)) }
