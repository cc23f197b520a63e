package ui

import "slices"

// maxSteps is how many steps back are remembered.
const maxSteps = 100

// A stand is where the reader of the screen was: what was followed, which pane and
// item, and what stood over the panes.
type stand struct {
	followed []target
	focus    paneID
	zoomed   bool
	selected [paneCount]string // IDs
	filters  [paneCount]string
	pages    []page
}

// A history is the stands before this one and, after steps back, those after it.
type history struct{ past, future []stand }

func (m *Model) stand() stand {
	s := stand{followed: slices.Clone(m.followed), focus: m.focus, zoomed: m.zoomed}
	for _, p := range m.pages {
		if _, passing := p.(*palette); !passing { // nobody wants to go back to it
			s.pages = append(s.pages, p)
		}
	}
	for i, p := range m.panes {
		s.selected[i] = p.selectedID()
		s.filters[i] = p.filter
	}
	return s
}

// moved tells whether a step lies between two stands. Moving inside a pane or a
// page is none.
func (s stand) moved(now stand) bool {
	return s.focus != now.focus || s.filters != now.filters || !slices.Equal(s.followed, now.followed) || !slices.Equal(s.pages, now.pages)
}

// step remembers the stand before a step.
func (m *Model) step(before stand) {
	m.history.past = append(m.history.past, before)
	if n := len(m.history.past); n > maxSteps {
		m.history.past = slices.Delete(m.history.past, 0, n-maxSteps)
	}
	m.history.future = nil
}

// stepBack goes where one was before.
func (m *Model) stepBack() {
	if n := len(m.history.past); n > 0 {
		m.history.future = append(m.history.future, m.stand())
		m.goTo(m.history.past[n-1])
		m.history.past = m.history.past[:n-1]
	}
}

// stepForward takes a step back back.
func (m *Model) stepForward() {
	if n := len(m.history.future); n > 0 {
		m.history.past = append(m.history.past, m.stand())
		m.goTo(m.history.future[n-1])
		m.history.future = m.history.future[:n-1]
	}
}

// goTo shows a stand again, as far as the briefing still has what was there.
func (m *Model) goTo(s stand) {
	m.focus, m.zoomed = s.focus, s.zoomed
	m.setFollowed(m.ix.followed(s.followed))
	for i, p := range m.panes {
		p.setFilter(s.filters[i])
		p.selectID(s.selected[i])
	}
	m.pages = m.ix.pages(s.pages)
}

// pages is pages on this briefing.
func (ix *index) pages(old []page) []page {
	var all []page
	for _, p := range old {
		if p, ok := p.again(ix); ok {
			all = append(all, p)
		}
	}
	return all
}
