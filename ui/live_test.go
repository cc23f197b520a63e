package ui

import (
	"context"
	"errors"
	"testing"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
)

// TestAScreenFillsInAndStaysUpToDate goes through what Follow may tell, one by one.
func TestAScreenFillsInAndStaysUpToDate(t *testing.T) {
	whole := newFixture(t)
	part := &briefing.Briefing{Documents: whole.Documents[:1]}
	steps := make(chan briefing.Progress)
	d := &driver{t: t, m: New(context.Background(), Options{Name: "reports", Follow: func(_ context.Context, show func(briefing.Progress)) error {
		for p := range steps {
			show(p)
		}
		return errors.New("the end")
	}})}
	d.size(100, 30)
	msgs := make(chan tea.Msg)
	wait := func(cmd tea.Cmd) { go func() { msgs <- cmd() }() }
	wait(d.m.load())
	see := func(want string) {
		t.Helper()
		told := (<-msgs).(told)
		d.m.Update(told)
		wait(told.next)
		d.sees(want)
	}
	steps <- briefing.Progress{Done: 10, Total: 100}
	see("10 of 100")
	steps <- briefing.Progress{Done: 64, Total: 100, Briefing: part}
	see("reading 64 of 100")
	steps <- briefing.Progress{Done: 100, Total: 100, Briefing: whole}
	see("reports")
	d.lacks("of 100")
	steps <- briefing.Progress{Done: 100, Total: 100, Err: errors.New("changes are not noticed")}
	see("changes are not noticed")
	close(steps)
	see("the end")
	if msg := <-msgs; msg != nil {
		t.Errorf("told %v after the end", msg)
	}
}
