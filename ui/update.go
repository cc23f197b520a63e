package ui

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/data/safetext"
)

// scope is the situation that a key is pressed in.
func (m *Model) scope() scope {
	if p := m.top(); p != nil {
		return p.scope()
	}
	return inPanes
}

// press handles a key.
func (m *Model) press(k tea.KeyPressMsg) tea.Cmd {
	m.note = safetext.Text{}
	switch {
	case m.prompt != nil:
		return m.answer(k)
	case m.filtering:
		return m.typed(k)
	}
	if t, ok := m.top().(typer); ok {
		return m.typedIn(t, k)
	}
	in := m.scope()
	c, ok := find(m.keys, k.String(), in)
	if !ok {
		c, ok = find(m.keys, k.String(), anywhere)
	}
	if !ok {
		return nil
	}
	if m.note = m.why(c, in); !m.note.Empty() {
		return nil
	}
	return m.run(c)
}

// run carries out a command.
func (m *Model) run(c command) tea.Cmd {
	switch c {
	case doQuit:
		return tea.Quit
	case doRepaint:
		return tea.ClearScreen
	case doHelp:
		m.toggle(keysKind)
		m.place()
		return nil
	case doTheme:
		m.setTheme((m.themeName + 1) % themeNames)
		m.note = safetext.Concat(safetext.Const("theme: "), safetext.Clean(m.themeName.String()))
		return nil
	case doMouse:
		m.mouseOn, m.dragged = !m.mouseOn, noBorder
		m.note = safetext.Const("mouse off: the terminal selects text again")
		if m.mouseOn {
			m.note = safetext.Const("mouse on: click, wheel, drag the borders; most terminals select text with shift")
		}
		return nil
	case doPalette:
		m.openPalette()
		m.place()
		return nil
	case doRetry:
		m.err, m.loading = nil, m.ix == nil
		return m.load()
	}
	if m.ix == nil {
		m.back()
		m.place()
		return nil
	}
	var cmd tea.Cmd
	switch c {
	case doStepBack:
		m.stepBack()
	case doStepForward:
		m.stepForward()
	default:
		before := m.stand()
		cmd = m.do(c)
		if before.moved(m.stand()) {
			m.step(before)
		}
	}
	m.place()
	return cmd
}

// do carries out a command that needs a briefing.
func (m *Model) do(c command) tea.Cmd {
	switch c {
	case doBack:
		m.back()
		return nil
	case doCopy:
		return m.copy()
	case doStar:
		m.toggleStar()
		return nil
	case doExport:
		return m.openExport()
	case doSearch:
		return m.openSearch()
	case doPane1, doPane2, doPane3, doPane4, doPane5, doPane6, doPane7, doPane8:
		m.pages = nil
		m.setFocus(paneID(c - doPane1))
		return nil
	case doFollow, doFollowDays, doAskDays, doUnfollow, doUnfollowAll, doFollowed:
		m.doFollowing(c)
		return nil
	}
	switch p := m.top().(type) {
	case nil:
		return m.inPanes(c)
	case *reader:
		switch {
		case c == doLeft:
			m.back()
		case c != doOpen:
			p.do(c)
		case p.fact >= 0:
			m.openCard(p.facts[p.fact].ref)
		default:
			m.note = safetext.Concat(m.keyOf(doNextFact), safetext.Const(" goes to a fact first; "), m.keyOf(doOpen), safetext.Const(" then opens it"))
		}
	case *card:
		m.inCard(p, c)
	}
	return nil
}

func (m *Model) inCard(c *card, cmd command) {
	switch cmd {
	case doLeft:
		m.back()
	case doOpen, doRight:
		if l, ok := c.link(); ok {
			m.goAlong(c.of, l)
		}
	default:
		c.do(cmd)
	}
}

// goAlong goes where a link leads.
func (m *Model) goAlong(from ref, l link) {
	switch {
	case l.drop != nil:
		m.follow(*l.drop)
		m.back()
		if len(m.followed) > 0 {
			m.openFollowed()
		}
	case l.item:
		m.openCard(l.to)
	default:
		var passages []briefing.Passage
		if from.kind < itemKinds && from.kind != reportKind {
			passages = m.ix.mentions(from)
		}
		m.openReader(from, passages, l.passage)
	}
}

func (m *Model) openReader(of ref, passages []briefing.Passage, at briefing.Passage) {
	m.pages = append(m.pages, newReader(m.ix, &m.theme, m.ix.name(of), passages, at))
}

// name is an item's name, for the line over a report and for what is followed.
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
	case reportKind:
		if d := ix.b.Documents[r.i]; d.Title != "" {
			return safetext.Clean(d.Title)
		}
		return safetext.Clean(ix.b.Documents[r.i].Path)
	case conflictKind:
		return safetext.Clean(ix.b.Conflicts[r.i].What)
	case statementKind:
		return safetext.Clean(ix.b.Indirect[r.i].Text)
	case figureKind:
		return safetext.Clean(ix.b.Figures[r.i].What)
	}
	return safetext.Const("Report")
}

func (m *Model) openCard(of ref) {
	m.pages = append(m.pages, newCard(m.ix, of, &m.theme, m.keys))
}

// toggle opens a card that has one key of its own, or closes it.
func (m *Model) toggle(k kind) {
	if c, ok := m.top().(*card); ok && c.of.kind == k {
		m.back()
		return
	}
	m.openCard(ref{kind: k})
}

// back closes what stands over the panes; in a pane it drops the filter, then the
// zoom.
func (m *Model) back() {
	if n := len(m.pages); n > 0 {
		m.pages = m.pages[:n-1]
		return
	}
	switch p := m.panes[m.focus]; {
	case m.loading:
		m.stop()
	case m.ix == nil:
	case p.filter != "":
		p.setFilter("")
	case m.focus >= firstView:
		m.focus = agenciesPane
	case m.zoomed:
		m.zoomed = false
	case !m.filling().Empty():
		m.stop()
	}
}

func (m *Model) inPanes(c command) tea.Cmd {
	switch c {
	case doNextPane:
		m.setFocus((m.focus + 1) % m.round())
	case doPrevPane:
		m.setFocus((m.focus + m.round() - 1) % m.round())
	case doZoom:
		m.zoomed = !m.zoomed
	case doWider, doNarrower, doTaller, doLower, doEven:
		m.divide(c)
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

// divide moves a border of the panes.
func (m *Model) divide(c command) {
	up := &m.split.left // the border of the focused pane's column
	if m.focus >= timelinePane {
		up = &m.split.right
	}
	grow := 1
	if m.focus == officialsPane || m.focus == quotesPane {
		grow = -1
	}
	switch c {
	case doWider:
		m.split.across += 2
	case doNarrower:
		m.split.across -= 2
	case doTaller:
		*up += grow
	case doLower:
		*up -= grow
	default:
		m.split = divide{}
	}
	body := m.layout.full
	m.split = m.split.within(body.w-m.layout.card.w, body.h)
}

// round is how many panes tab goes through: those of the first view, all where one
// stands beyond it.
func (m *Model) round() paneID {
	if m.focus >= firstView {
		return paneCount
	}
	return firstView
}

// neighbour is the pane to the left or right: the next tab where only one pane shows.
func (m *Model) neighbour(step paneID) paneID {
	if m.layout.tabs.shown() {
		return max(0, min(paneCount-1, m.focus+step))
	}
	return m.focus + 2*step
}

// open shows the card of the selected item; a report opens itself.
func (m *Model) open() {
	switch of, ok := m.panes[m.focus].selected(); {
	case !ok:
	case of.kind == reportKind:
		m.openReader(of, nil, briefing.Passage{Doc: of.i})
	default:
		m.openCard(of)
	}
}

func (m *Model) setFocus(p paneID) {
	m.focus = p
}

// footWords is what the footer says of the keys in this situation: those that can do
// something now.
func (m *Model) footWords() []key.Help {
	var all []key.Help
	in := m.scope()
	for _, b := range m.keys {
		switch {
		case b.foot == "", b.in&in == 0, !m.why(b.does, in).Empty():
		case b.does == doQuit && in == inTyping: // its letter would be typed
		case b.does == doBack && !m.closes():
		case b.does == doRetry: // what went wrong comes first
			all = slices.Insert(all, 0, key.Help{Key: b.short(), Desc: b.foot})
		default:
			all = append(all, key.Help{Key: b.short(), Desc: b.foot})
		}
	}
	return all
}

// closes tells whether there is something that the key to close would close or end.
func (m *Model) closes() bool {
	return len(m.pages) > 0 || m.loading || m.zoomed || m.focus >= firstView || m.panes[m.focus].filter != "" || !m.filling().Empty()
}
