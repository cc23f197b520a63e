package ui

import (
	"bytes"
	"context"
	"io/fs"
	"strings"
	"sync"
	"testing"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/data"
	"sitrep/data/incident"
)

// builtIn is the briefing on the incident that the program opens by itself.
func builtIn(ctx context.Context) (*briefing.Briefing, error) {
	reports, err := fs.Sub(incident.FS, ".")
	if err != nil {
		return nil, err
	}
	docs, problems, err := data.LoadFS(ctx, reports, data.Options{})
	if err != nil {
		return nil, err
	}
	return briefing.Build(ctx, docs, problems, briefing.Options{})
}

func TestBuiltInIncident(t *testing.T) {
	b, err := builtIn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 40}, {200, 60}} {
		for _, s := range screens {
			open(t, b, size[0], size[1]).press(s.keys).fits(size[0], size[1])
		}
	}
	// Every item opens, and so does every passage on its card.
	d := open(t, b, 80, 24)
	for i, p := range d.m.panes {
		for j := range p.shown {
			d.press(string(rune('1'+i)) + " g" + strings.Repeat(" j", j) + " enter")
			if d.m.top() == nil {
				t.Fatalf("pane %d, item %d does not open", i+1, j)
			}
			c, ok := d.m.top().(*card)
			if !ok {
				d.fits(80, 24)
				continue
			}
			for range c.links {
				d.press("enter").fits(80, 24)
				d.press("esc j")
			}
		}
	}
}

// Two programs run at once on one briefing and don't touch each other.
func TestPrograms(t *testing.T) {
	b := newFixture(t)
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() {
			m := New(t.Context(), Options{Load: func(context.Context) (*briefing.Briefing, error) { return b, nil }})
			var out bytes.Buffer
			p := tea.NewProgram(m, tea.WithInput(nil), tea.WithOutput(&out), tea.WithWindowSize(80, 24), tea.WithoutSignals(),
				tea.WithEnvironment([]string{"TERM=xterm-256color"}))
			go func() {
				p.Send(loaded{ix: newIndex(b)})
				for _, k := range strings.Fields("3 j enter enter n esc esc / x esc ? q") {
					p.Send(keyOf(k))
				}
			}()
			if _, err := p.Run(); err != nil {
				t.Error(err)
			}
			if strings.Contains(out.String(), "\x1b]0;owned") {
				t.Error("a document's escape sequence reached the terminal")
			}
		})
	}
	all.Wait()
}
