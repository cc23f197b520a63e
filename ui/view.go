package ui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"sitrep/data/safetext"
)

// View is the screen: exactly as many lines as the window has, each as wide.
func (m *Model) View() tea.View {
	v := tea.NewView(strings.Join(m.screen(), "\n"))
	v.AltScreen = true
	if m.mouseOn {
		v.MouseMode = tea.MouseModeCellMotion
	}
	v.WindowTitle = "sitrep: " + clip(m.title(), 80).String()
	return v
}

func (m *Model) screen() []string {
	switch {
	case m.w <= 0 || m.h <= 0:
		return nil
	case m.layout.small:
		return m.tooSmall()
	}
	lines := make([]string, 0, m.h)
	lines = append(lines, m.line(m.header()))
	if m.layout.chips.shown() {
		chips, _ := m.chips()
		lines = append(lines, m.line(chips))
	}
	lines = append(lines, m.body()...)
	return append(lines, m.line(m.footer()))
}

// line is a row over the window's whole width.
func (m *Model) line(r row) string {
	p := painter{theme: &m.theme}
	p.row(r, m.w, false)
	return p.String()
}

// body is everything between the lines on top and the footer.
func (m *Model) body() []string {
	open := m.top()
	c, isCard := open.(*card)
	beside := isCard && m.beside(c)
	switch {
	case open != nil && !beside:
		return open.view()
	case m.ix == nil:
		return m.waiting()
	}
	var lines []string
	if m.layout.tabs.shown() {
		p := painter{theme: &m.theme}
		p.row(m.tabs(), m.layout.tabs.w, false)
		lines = append([]string{p.String()}, m.panes[m.focus].view()...)
	} else {
		left := slices.Concat(m.panes[agenciesPane].view(), m.panes[officialsPane].view())
		right := slices.Concat(m.panes[timelinePane].view(), m.panes[quotesPane].view())
		lines = abreast(left, right)
	}
	if !m.layout.card.shown() {
		return lines
	}
	if !beside {
		c = m.preview
	}
	return abreast(lines, m.thirdColumn(c))
}

// abreast puts two pictures of the same height side by side.
func abreast(left, right []string) []string {
	lines := make([]string, len(left))
	for i := range lines {
		lines[i] = left[i] + right[i]
	}
	return lines
}

// thirdColumn is the card beside the panes.
func (m *Model) thirdColumn(c *card) []string {
	if c == nil {
		f := frame{w: m.layout.card.w, h: m.layout.card.h, theme: &m.theme}
		return f.draw(nil, nil)
	}
	return c.view()
}

func (m *Model) title() safetext.Text {
	t := safetext.Clean(m.options.Name)
	if m.ix != nil && m.ix.b.Title != "" {
		t = safetext.Clean(m.ix.b.Title)
	}
	if t.Empty() {
		t = safetext.Const("sitrep")
	}
	return t
}

// header names the incident and says what was read of it.
func (m *Model) header() row {
	left := text(safetext.Const(" "), inkText).then(m.title(), inkStrong)
	if m.ix == nil {
		return left
	}
	b := m.ix.b
	right := text(plural(len(b.Documents), safetext.Const("report"), safetext.Const("reports")), inkText)
	narrow := m.w < 70
	if filling := m.filling(); !filling.Empty() {
		right = text(filling, inkAccent)
	}
	if m.ix.dated && !(narrow && len(b.Problems) > 0) {
		right = right.then(safetext.Const(" · "), inkDim).then(safetext.Clean(between(m.ix.first, m.ix.last, true)), inkText)
	}
	if n := len(b.Conflicts); n > 0 && !narrow {
		right = right.then(safetext.Const(" · "), inkDim).then(safetext.Concat(safetext.Const("≠ "), safetext.Int(n)), inkMark)
	}
	if n := len(b.Problems); n > 0 {
		right = right.then(safetext.Const(" · "), inkDim).then(safetext.Concat(safetext.Int(n), safetext.Const(" unreadable")), inkError)
	}
	if narrow { // the name keeps a part of a narrow line
		right = clipRow(right, m.w*3/5)
	}
	return split(left, right, m.w-1)
}

// tabs names the panes where only one is seen.
func (m *Model) tabs() row {
	r := text(safetext.Const(" "), inkText)
	for i := range m.panes {
		r = append(r, m.tab(paneID(i)))
	}
	return r
}

func (m *Model) tab(i paneID) seg {
	p, w := m.panes[i], m.layout.tabs.w
	name := safetext.Concat(safetext.Int(int(i)+1), safetext.Const(" "), p.title)
	switch {
	case i == m.focus:
		return seg{safetext.Concat(safetext.Const("["), name, safetext.Const("]")), inkAccent}
	case w < 66:
		name = safetext.Int(int(i) + 1)
	case w < 86:
		name = safetext.Concat(safetext.Int(int(i)+1), safetext.Const(" "), p.title.Slice(0, 4))
	}
	return seg{safetext.Concat(safetext.Const(" "), name, safetext.Const(" ")), inkDim}
}

// tabAt is the pane that a column of the tabs names.
func (m *Model) tabAt(x int) (paneID, bool) {
	end := 1
	for i := range paneCount {
		start := end
		if end += columns(m.tab(i).text); start <= x && x < end {
			return i, true
		}
	}
	return 0, false
}

// footer has the keys of the situation, as many as have room, or the filter that is
// being typed.
func (m *Model) footer() row {
	switch {
	case m.prompt != nil:
		return m.promptLine()
	case m.filtering:
		return m.filterLine()
	case !m.note.Empty():
		return text(safetext.Const(" "), inkText).then(m.note, inkMark)
	}
	room := m.w - 1
	r := text(safetext.Const(" "), inkText)
	words := m.footWords()
	// The page of keys stays, whatever else must go.
	var last row
	if help := slices.IndexFunc(words, func(h key.Help) bool { return h.Key == m.keyOf(doHelp).String() }); help >= 0 {
		last = footWord(words[help])
		words = slices.Delete(words, help, help+1)
	}
	room -= last.width() + 1
	for _, w := range words {
		next := footWord(w)
		if next.width()+2 > room {
			break
		}
		room -= next.width() + 2
		r = append(append(r, next...), seg{safetext.Const("  "), inkText})
	}
	r = append(r, last...)
	return split(r, m.signs(r), m.w-1)
}

func footWord(h key.Help) row {
	return row{{safetext.Clean(h.Key), inkAccent}, {safetext.Concat(safetext.Const(" "), safetext.Clean(h.Desc)), inkDim}}
}

// signs explains the signs of the panes, where the line has room for it.
func (m *Model) signs(left row) row {
	if m.scope() != inPanes || m.ix == nil {
		return nil
	}
	r := row{{safetext.Const("≠"), inkMark}, {safetext.Const(" reports disagree  "), inkDim},
		{safetext.Const("~"), inkMark}, {safetext.Const(" inferred"), inkDim}}
	if left.width()+r.width()+4 > m.w {
		return nil
	}
	return r
}

func (m *Model) filterLine() row {
	left := append(text(safetext.Const(" /"), inkAccent), m.filter.row(m.w-8)...)
	if m.w < 60 {
		return left
	}
	return split(left, row{{safetext.Const("enter"), inkAccent}, {safetext.Const(" keep  "), inkDim},
		{safetext.Const("esc"), inkAccent}, {safetext.Const(" drop"), inkDim}}, m.w-1)
}

// waiting is what stands in the panes' place until there is a briefing.
func (m *Model) waiting() []string {
	var rows []row
	what := safetext.Clean(m.options.Name)
	if what.Empty() {
		what = safetext.Const("reports")
	}
	if m.err != nil {
		rows = append(rows, text(safetext.Const("These reports could not be read."), inkError), nil)
		rows = append(rows, wrapped(safetext.Clean(m.err.Error()), m.w-4, 0, inkText, nil)...)
	} else {
		rows = append(rows, text(safetext.Concat(safetext.Const("reading "), what, safetext.Const(" …")), inkDim))
		if filling := m.filling(); !filling.Empty() {
			rows = append(rows, text(filling, inkDim))
		}
	}
	lines := blankLines(m.w, m.layout.full.h)
	for i, r := range rows {
		if at := i + len(lines)/3; at < len(lines) {
			lines[at] = m.line(append(text(safetext.Const("  "), inkText), r...))
		}
	}
	return lines
}

// tooSmall says that the window is, in any window.
func (m *Model) tooSmall() []string {
	lines := blankLines(m.w, m.h)
	t := safetext.Concat(safetext.Const("The window is too small: sitrep needs "), safetext.Int(minWidth),
		safetext.Const(" × "), safetext.Int(minHeight), safetext.Const(". q quits."))
	for i, r := range wrapped(t, m.w, 0, inkText, nil) {
		if i < len(lines) {
			lines[i] = m.line(r)
		}
	}
	return lines
}
