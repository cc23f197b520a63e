package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/data/safetext"
)

// told is what Follow showed last, with the index of its briefing if it has one.
type told struct {
	briefing.Progress
	ix   *index
	next tea.Cmd // waits for what comes after
}

// follow starts reading and waits for the first that is told of it. Between Follow and
// the screen lies a mailbox of one: what the screen is too slow for is overtaken, and
// no briefing is lost but to a newer one.
func follow(ctx context.Context, read func(context.Context, func(briefing.Progress)) error) tea.Cmd {
	box := make(chan briefing.Progress, 1)
	put := func(p briefing.Progress) {
		select {
		case old := <-box:
			if p.Briefing == nil {
				p.Briefing = old.Briefing
			}
			if p.Err == nil {
				p.Err = old.Err
			}
		default:
		}
		box <- p
	}
	var next tea.Cmd
	next = func() tea.Msg {
		p, open := <-box
		if !open {
			return nil
		}
		t := told{Progress: p, next: next}
		if p.Briefing != nil {
			t.ix = newIndex(p.Briefing)
		}
		return t
	}
	return func() tea.Msg {
		go func() {
			defer close(box)
			if err := read(ctx, put); err != nil {
				put(briefing.Progress{Err: err})
			}
		}()
		return next()
	}
}

// hear takes what was told.
func (m *Model) hear(t told) tea.Cmd {
	m.progress = t.Progress
	var shown tea.Cmd
	if t.ix != nil {
		m.loading, m.err = false, nil
		shown = m.setIndex(t.ix)
	}
	if t.Err != nil {
		m.loading, m.err = false, stopped(t.Err)
		if m.ix != nil {
			m.note = safetext.Clean(m.err.Error())
		}
	}
	return tea.Batch(shown, t.next)
}

// filling says how far reading has got, nothing where it is done.
func (m *Model) filling() safetext.Text {
	if m.progress.Done >= m.progress.Total {
		return safetext.Text{}
	}
	return safetext.Concat(safetext.Const("reading "), safetext.Int(m.progress.Done), safetext.Const(" of "), safetext.Int(m.progress.Total))
}
