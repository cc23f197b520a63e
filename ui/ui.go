// Package ui is the screen: one Bubble Tea model that shows a briefing in four
// panes, with cards and a reader behind them. All state belongs to a Model, so
// many may run in one process on the same Briefing.
package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
)

// Options say what the screen shows.
type Options struct {
	// Name is what is being read, for the header until the briefing has a title of
	// its own: a folder's name. It may hold any bytes.
	Name string

	// Load makes the briefing. It is called off the screen's goroutine, after the
	// first frame; its error is shown in words. The Briefing is never written to.
	Load func(context.Context) (*briefing.Briefing, error)

	// Follow, where it is given, is called in the place of Load. It shows how far reading
	// has got, briefings of what was read so far, and newer ones when the reports change,
	// until the context ends. Its error, or one that it shows, is told in words.
	Follow func(ctx context.Context, show func(briefing.Progress)) error

	// Settings are the user's own.
	Settings Settings

	// State is the file in which the screen is kept until the next time: what was
	// followed, what was starred, where the reader was. "" for none. Another program's
	// state, or a broken one, is not an error but nothing to restore.
	State string

	// Served is set where the reader sits at another machine. Nothing may then touch
	// this machine's clipboard, editor, browser or disk: keys that would say why they
	// don't.
	Served bool

	// Shelf, where it is given, is shared with other screens of the same briefing.
	Shelf *Shelf
}

// Run shows the screen on the terminal until the user quits or the context ends.
func Run(ctx context.Context, o Options) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	m := New(ctx, o)
	_, err := tea.NewProgram(m, tea.WithContext(ctx)).Run()
	if err == nil && o.State != "" {
		err = m.save(o.State)
	}
	return err
}
