package ui

import (
	"context"
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/data"
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

func TestWhatChanged(t *testing.T) {
	b := newFixture(t)
	d := open(t, b, 100, 40).press("3 j j").sees("▌Wed 12 Mar")
	newer := newFixture(t)
	newer.Timeline = append([]briefing.Event{{ID: "first", Summary: "An older event", Date: on(2031, 1, 1, 0, "")}, {ID: "second", Summary: "Another"}}, newer.Timeline...)
	newer.Documents = append(newer.Documents, briefing.Document{Document: data.New("d.txt", "More.")})
	newer.Figures = []briefing.Figure{{What: "people hurt", Number: 2}}
	d.send(Show{newer}).sees("+1 report: 2 new events", "▌Wed 12 Mar").press("down").lacks("+1 report")
	later := *newer
	later.Figures = []briefing.Figure{{What: "people hurt", Number: 3}}
	d.send(Show{&later}).sees("1 figure changed")
	d.send(Show{b}).sees("−1 report").send(Show{b}).lacks("report:")
}

// A cursor far down stays in its row of the screen when something comes in above.
func TestRowIsKept(t *testing.T) {
	d := open(t, many(500), 80, 24).press("3 z pgdown pgdown pgdown")
	before := d.plain()
	newer := many(500)
	newer.Timeline = append([]briefing.Event{{ID: "first", Summary: "An older event"}}, newer.Timeline...)
	d.send(Show{newer})
	row := func(screen string) int {
		for i, l := range strings.Split(screen, "\n") {
			if strings.Contains(l, "▌") {
				return i
			}
		}
		return -1
	}
	if row(before) != row(d.plain()) {
		t.Errorf("the cursor moved:\n%s\n%s", before, d.plain())
	}
}

func TestStopReading(t *testing.T) {
	d := &driver{t, New(context.Background(), Options{Name: "reports", Load: func(ctx context.Context) (*briefing.Briefing, error) {
		<-ctx.Done()
		return nil, ctx.Err()
	}})}
	load := d.m.load()
	d.size(80, 24).sees("reading reports", "esc close").press("esc").send(load()).sees("reading was stopped", "r try again")
}
