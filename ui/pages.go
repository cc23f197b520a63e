package ui

import tea "charm.land/bubbletea/v2"

// A page stands over the panes and has the keys: a card, a reader.
type page interface {
	scope() scope
	setSize(w, h int)
	view() []string // exactly h lines of w columns
	restyle()

	// again is the page on another briefing, if what it shows is still in it.
	again(ix *index) (page, bool)
}

// A typer is a page that takes words: letters go into its input, and what is left of
// the keys moves in what it lists.
type typer interface {
	page
	typing() *input
	changed(m *Model) // the input holds other words
	do(c command)
	click(y int) (again bool) // on a row of the page: again where the cursor was there
	accept(m *Model) tea.Cmd  // enter
}

// typedIn handles a key or pasted text in a page that takes words.
func (m *Model) typedIn(t typer, msg tea.Msg) tea.Cmd {
	in := t.typing()
	was := in.String()
	switch msg := msg.(type) {
	case tea.PasteMsg:
		in.insert(msg.Content)
	case tea.KeyPressMsg:
		c, ok := find(m.keys, msg.String(), inTyping)
		if !ok || edits(msg) {
			in.press(msg)
			break
		}
		switch c {
		case doTake:
			return m.take(t)
		case doNextPart:
			if e, ok := t.(*exporter); ok {
				return e.next(1)
			}
		case doQuit, doRepaint, doBack:
			return m.run(c)
		default:
			t.do(c)
		}
	}
	t.restyle()
	if in.String() != was {
		t.changed(m)
	}
	return nil
}

// take does what enter does in a page that takes words.
func (m *Model) take(t typer) tea.Cmd {
	cmd := t.accept(m)
	m.place()
	return cmd
}
