package ui

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"sitrep/data/safetext"
)

// A palette is the page of all commands by name: words narrow it, enter carries one
// out. It is made from the table of keys.
type palette struct {
	picker
	under scope // where the command is to work
	all   []binding
	shown []binding
	why   func(command, scope) safetext.Text
}

func (m *Model) openPalette() {
	p := &palette{picker: picker{theme: &m.theme, each: 1}, under: m.scope(), all: m.keys, why: m.why}
	p.changed(m)
	m.pages = append(m.pages, p)
}

func (p *palette) again(*index) (page, bool) { return p, true }

func (p *palette) changed(*Model) {
	terms := strings.Fields(strings.ToLower(p.input.String()))
	p.shown = nil
	for _, test := range []func(string, []string) bool{hasAll, fuzzyAll} {
		for _, b := range p.all {
			if b.does != doPalette && test(b.name+" "+strings.ToLower(b.Help().Desc), terms) {
				p.shown = append(p.shown, b)
			}
		}
		if len(p.shown) > 0 {
			break
		}
	}
	slices.SortStableFunc(p.shown, func(a, b binding) int { // what can be done first
		return cmp.Compare(p.blocked(a), p.blocked(b))
	})
	p.setItems(len(p.shown))
}

func (p *palette) blocked(b binding) int { return min(1, p.why(b.does, p.under).Len()) }

// accept closes the palette and carries the command out, or says why it can't be.
func (p *palette) accept(m *Model) tea.Cmd {
	if p.sel >= len(p.shown) {
		return nil
	}
	c := p.shown[p.sel].does
	m.pages = m.pages[:len(m.pages)-1]
	if m.note = m.why(c, p.under); !m.note.Empty() {
		return nil
	}
	return m.run(c)
}

func (p *palette) view() []string {
	var said []row
	if p.n == 0 {
		said = append(said, text(safetext.Const(" no command is called that"), inkDim))
	}
	return p.draw(safetext.Const("Commands"), nil, said, p.item)
}

func (p *palette) item(i int) []row {
	b := p.shown[i]
	left := row{{pad(safetext.Clean(b.name), 18), inkStrong}, {safetext.Clean(b.Help().Desc), inkText}}
	right := text(safetext.Clean(b.Help().Key), inkAccent)
	if why := p.why(b.does, p.under); !why.Empty() {
		left = row{{pad(safetext.Clean(b.name), 18), inkDim}, {why, inkDim}}
	}
	return []row{split(left, right, p.width())}
}

// why says why a command can't be carried out now; nothing where it can.
func (m *Model) why(c command, in scope) safetext.Text {
	for _, b := range m.keys {
		if b.does == c && b.in&in == 0 {
			return onlyIn(b.in)
		}
	}
	switch c {
	case doQuit, doRepaint, doHelp, doPalette, doBack, doTheme, doMouse:
		return safetext.Text{}
	case doRetry:
		if m.err == nil {
			return safetext.Const("nothing went wrong")
		}
		return safetext.Text{}
	}
	if m.ix == nil {
		if m.err != nil {
			return safetext.Const("there is nothing to show: the reports could not be read")
		}
		return safetext.Const("the reports are still being read")
	}
	_, item := m.item()
	switch c {
	case doStepBack:
		if len(m.history.past) == 0 {
			return safetext.Const("this is where you began")
		}
	case doStepForward:
		if len(m.history.future) == 0 {
			return safetext.Const("you took no step back")
		}
	case doUnfollow, doUnfollowAll, doFollowed:
		if len(m.followed) == 0 {
			return safetext.Concat(safetext.Const("nothing is followed: "), m.keyOf(doFollow), safetext.Const(" follows the item under the cursor"))
		}
	case doWider, doNarrower, doTaller, doLower:
		if m.layout.tabs.shown() {
			return safetext.Const("only one pane is seen")
		}
	case doExport:
		if m.options.Served {
			return safetext.Const("a screen over SSH writes no files: ssh HOST export prints the briefing, and y copies an item")
		}
	case doNextMention, doPrevMention:
		if r, ok := m.top().(*reader); ok && len(r.passages) == 0 {
			return safetext.Const("nothing is looked for in this report: open it from an item or a search")
		}
	case doNextFact, doPrevFact:
		if r, ok := m.top().(*reader); ok && len(r.facts) == 0 {
			return safetext.Const("no facts were found in this report")
		}
	case doFollow, doFollowDays, doCopy, doStar:
		if !item {
			return safetext.Const("no item is selected")
		}
	}
	return safetext.Text{}
}

// onlyIn says where a command works.
func onlyIn(in scope) safetext.Text {
	var where []safetext.Text
	for _, s := range []struct {
		in   scope
		name safetext.Text
	}{{inPanes, safetext.Const("in the panes")}, {inCard, safetext.Const("in a card")}, {inReader, safetext.Const("in a report")}, {inTyping, safetext.Const("where words are typed")}} {
		if in&s.in != 0 {
			where = append(where, s.name)
		}
	}
	return safetext.Concat(safetext.Const("this works "), safetext.Join(safetext.Const(" and "), where...))
}
