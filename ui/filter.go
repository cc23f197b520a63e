package ui

import tea "charm.land/bubbletea/v2"

// startFilter takes the keys for the filter of the pane.
func (m *Model) startFilter() tea.Cmd {
	m.filtering, m.before = true, m.stand()
	m.filter.set(m.panes[m.focus].filter)
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
			pane.setFilter(m.before.filters[m.focus])
		case "enter":
			m.keepFilter()
		case "tab":
			m.keepFilter()
			m.setFocus((m.focus + 1) % m.round())
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

// keepFilter ends the typing of a filter.
func (m *Model) keepFilter() {
	m.filtering = false
	if m.before.moved(m.stand()) {
		m.step(m.before)
	}
}
