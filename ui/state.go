package ui

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"sitrep/briefing"
	"sitrep/briefing/export"
	"sitrep/briefing/read/dates"
)

// stateVersion is of the form of the file: another one is not read.
const stateVersion = 1

// maxState is the largest file of a state that is read, in bytes.
const maxState = 1 << 20

// A state is what is kept of a screen until the next time. Items are named by kind and
// ID, since the reports may have changed in between.
type state struct {
	Version  int               `json:"version"`
	Theme    string            `json:"theme"`
	Mouse    bool              `json:"mouse"`
	Borders  [3]int            `json:"borders"`
	Focus    paneID            `json:"focus"`
	Zoomed   bool              `json:"zoomed"`
	Selected [paneCount]string `json:"selected"`
	Filters  [paneCount]string `json:"filters"`
	Followed []savedItem       `json:"followed"`
	Starred  []savedItem       `json:"starred"`
	Pages    []savedItem       `json:"pages"`
}

// A savedItem is an item, a stretch of days, or a report that was being read.
type savedItem struct {
	Kind    kind      `json:"kind"`
	ID      string    `json:"id,omitempty"`
	From    dates.Day `json:"from,omitempty"`
	To      dates.Day `json:"to,omitempty"`
	Reading bool      `json:"reading,omitempty"`
	Line    int       `json:"line,omitempty"` // on top of the report
}

// save keeps the screen in a file. A screen that never showed anything leaves the file
// as it is.
func (m *Model) save(path string) error {
	if m.ix == nil {
		return nil
	}
	now := m.stand()
	s := state{Version: stateVersion, Theme: m.themeName.String(), Mouse: m.mouseOn, Borders: [3]int{m.split.across, m.split.left, m.split.right},
		Focus: now.focus, Zoomed: now.zoomed, Selected: now.selected, Filters: now.filters}
	for _, t := range m.followed {
		s.Followed = append(s.Followed, savedItem{Kind: t.ref.kind, ID: t.id, From: t.from, To: t.to})
	}
	for st := range m.stars {
		s.Starred = append(s.Starred, savedItem{Kind: st.kind, ID: st.id})
	}
	for _, p := range now.pages {
		switch p := p.(type) {
		case *card:
			if p.of.kind < daysKind {
				s.Pages = append(s.Pages, savedItem{Kind: p.of.kind, ID: p.id})
			}
		case *reader:
			s.Pages = append(s.Pages, savedItem{Kind: reportKind, ID: m.ix.id(ref{reportKind, p.doc}), Reading: true, Line: p.top})
		}
	}
	err := os.MkdirAll(filepath.Dir(path), 0o700)
	if err == nil {
		err = export.File(path, func(w io.Writer) error { return json.NewEncoder(w).Encode(s) })
	}
	if err != nil {
		return fmt.Errorf("the state of the screen could not be kept: %w", err)
	}
	return nil
}

// restore shows the screen as it was kept, as far as the briefing still has what was
// there.
func (m *Model) restore(path string) {
	s, ok := readState(path)
	if !ok {
		return
	}
	if n, ok := themeCalled(s.Theme); ok && m.options.Settings.Theme == "" {
		m.setTheme(n)
	}
	m.mouseOn = m.mouseOn || s.Mouse
	m.split = divide{s.Borders[0], s.Borders[1], s.Borders[2]}.within(max(76, m.w), max(20, m.h))
	for _, i := range s.Starred {
		m.stars[star{i.Kind, i.ID}] = true
	}
	was := stand{focus: max(0, min(s.Focus, paneCount-1)), zoomed: s.Zoomed, selected: s.Selected, filters: s.Filters}
	for _, i := range s.Followed {
		if i.Kind < itemKinds || i.Kind == daysKind {
			was.followed = append(was.followed, target{ref: ref{kind: i.Kind}, id: i.ID, from: i.From, to: i.To})
		}
	}
	for _, i := range s.Pages {
		r, ok := m.ix.again(i.Kind, i.ID)
		switch {
		case !ok || i.Kind >= daysKind:
		case i.Reading:
			reader := newReader(m.ix, &m.theme, m.ix.name(r), nil, briefing.Passage{Doc: r.i})
			reader.top = max(0, i.Line)
			was.pages = append(was.pages, reader)
		default:
			was.pages = append(was.pages, newCard(m.ix, r, &m.theme, m.keys))
		}
	}
	m.goTo(was)
}

// readState reads a state; one that can't be read is as good as none.
func readState(path string) (state, bool) {
	f, err := os.Open(path)
	if err != nil {
		return state{}, false
	}
	defer f.Close()
	var s state
	err = json.NewDecoder(io.LimitReader(f, maxState)).Decode(&s)
	return s, err == nil && s.Version == stateVersion
}
