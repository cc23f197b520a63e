package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/data/safetext"
)

// scope is the situation that a key is pressed in.
func (m *Model) scope() scope {
	p, ok := m.top()
	switch {
	case !ok:
		return inPanes
	case p.reader != nil:
		return inReader
	case p.card.of.kind == keysKind:
		return inHelp
	}
	return inCard
}

// press handles a key.
func (m *Model) press(k tea.KeyPressMsg) tea.Cmd {
	if m.filtering {
		return m.typed(k)
	}
	c, ok := find(m.keys, k.String(), m.scope())
	if !ok {
		return nil
	}
	switch c {
	case doQuit:
		return tea.Quit
	case doRepaint:
		return tea.ClearScreen
	case doHelp:
		m.toggle(keysKind)
		m.place()
		return nil
	case doRetry:
		if m.err != nil {
			m.err, m.loading = nil, true
			return m.load()
		}
		return nil
	}
	if m.ix == nil {
		if c == doBack {
			m.back()
			m.place()
		}
		return nil
	}
	cmd := m.do(c)
	m.place()
	return cmd
}

// do carries out a command that needs a briefing.
func (m *Model) do(c command) tea.Cmd {
	switch c {
	case doBack:
		m.back()
		return nil
	case doSources:
		m.toggle(reportsKind)
		return nil
	case doConflicts:
		m.toggle(conflictsKind)
		return nil
	case doPane1, doPane2, doPane3, doPane4:
		m.pages = nil
		m.setFocus(paneID(c - doPane1))
		return nil
	}
	p, open := m.top()
	switch {
	case open && p.reader != nil:
		if c == doLeft {
			m.back()
		} else {
			p.reader.do(c)
		}
	case open:
		m.inCard(p.card, c)
	default:
		return m.inPanes(c)
	}
	return nil
}

func (m *Model) inCard(c *card, cmd command) {
	switch cmd {
	case doLeft:
		m.back()
	case doOpen, doRight:
		if l, ok := c.link(); ok {
			m.follow(c.of, l)
		}
	default:
		c.do(cmd)
	}
}

// follow goes where a link leads.
func (m *Model) follow(from ref, l link) {
	if l.item {
		m.openCard(l.to)
		return
	}
	var passages []briefing.Passage
	if from.kind != reportsKind {
		passages = m.ix.mentions(from)
	}
	m.pages = append(m.pages, page{reader: newReader(m.ix, &m.theme, m.ix.name(from), passages, l.passage)})
}

// name is an item's name, for the line over a report.
func (ix *index) name(r ref) safetext.Text {
	switch r.kind {
	case agencyKind:
		return safetext.Clean(ix.b.Agencies[r.i].Name)
	case officialKind:
		return safetext.Clean(ix.b.Officials[r.i].Name)
	case eventKind:
		return safetext.Clean(ix.b.Timeline[r.i].Summary)
	case quoteKind:
		return quoted(ix.b.Quotes[r.i].Text)
	case conflictsKind:
		return safetext.Const("Disagreements")
	}
	return safetext.Const("Report")
}

func (m *Model) openCard(of ref) {
	m.pages = append(m.pages, page{card: newCard(m.ix, of, &m.theme, m.keys)})
}

// toggle opens a card that has one key of its own, or closes it.
func (m *Model) toggle(k kind) {
	if p, ok := m.top(); ok && p.card != nil && p.card.of.kind == k {
		m.back()
		return
	}
	m.openCard(ref{kind: k})
}

// back closes what stands over the panes; in a pane it drops the filter.
func (m *Model) back() {
	if n := len(m.pages); n > 0 {
		m.pages = m.pages[:n-1]
		return
	}
	m.panes[m.focus].setFilter("")
}

func (m *Model) inPanes(c command) tea.Cmd {
	switch c {
	case doNextPane:
		m.setFocus((m.focus + 1) % paneCount)
	case doPrevPane:
		m.setFocus((m.focus + paneCount - 1) % paneCount)
	case doLeft:
		if m.focus >= timelinePane || m.layout.tabs.shown() {
			m.setFocus(m.neighbour(-1))
		}
	case doRight:
		if m.focus < timelinePane || m.layout.tabs.shown() {
			m.setFocus(m.neighbour(1))
		} else {
			m.open()
		}
	case doOpen:
		m.open()
	case doFilter:
		return m.startFilter()
	default:
		m.panes[m.focus].do(c)
	}
	return nil
}

// neighbour is the pane to the left or right: the next tab where only one pane shows.
func (m *Model) neighbour(step paneID) paneID {
	if m.layout.tabs.shown() {
		return max(0, min(paneCount-1, m.focus+step))
	}
	return m.focus + 2*step
}

// open shows the card of the selected item.
func (m *Model) open() {
	if of, ok := m.panes[m.focus].selected(); ok {
		m.openCard(of)
	}
}

func (m *Model) setFocus(p paneID) {
	m.focus = p
}

// startFilter takes the keys for the filter of the pane.
func (m *Model) startFilter() tea.Cmd {
	m.filtering, m.before = true, m.panes[m.focus].filter
	m.filter.set(m.before)
	return nil
}

// typed handles a key or pasted text while a filter is being typed. Keys that move
// the selection still do.
func (m *Model) typed(msg tea.Msg) tea.Cmd {
	pane := m.panes[m.focus]
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch k.String() {
		case "ctrl+c":
			return tea.Quit
		case "ctrl+l":
			return tea.ClearScreen
		case "esc":
			m.filtering = false
			pane.setFilter(m.before)
		case "enter":
			m.filtering = false
		case "tab":
			m.filtering = false
			m.setFocus((m.focus + 1) % paneCount)
		case "up":
			pane.do(doUp)
		case "down":
			pane.do(doDown)
		case "pgup":
			pane.do(doPageUp)
		case "pgdown":
			pane.do(doPageDown)
		default:
			m.filter.press(k)
			pane.setFilter(m.filter.String())
		}
	} else if p, ok := msg.(tea.PasteMsg); ok {
		m.filter.insert(p.Content)
		pane.setFilter(m.filter.String())
	}
	m.place()
	return nil
}

// footWords is what the footer says of the keys in this situation.
func (m *Model) footWords() []key.Help {
	var all []key.Help
	in := m.scope()
	for _, b := range m.keys {
		if b.in&in == 0 || b.foot == "" {
			continue
		}
		if m.ix == nil && b.does != doHelp && b.does != doQuit {
			continue
		}
		if b.does == doBack && in == inPanes && m.panes[m.focus].filter == "" {
			continue
		}
		all = append(all, key.Help{Key: b.Help().Key, Desc: b.foot})
	}
	if m.err != nil && in == inPanes {
		all = append(all, key.Help{Key: "r", Desc: "try again"})
	}
	return all
}
