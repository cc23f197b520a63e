package ui

import (
	tea "charm.land/bubbletea/v2"

	"sitrep/data/safetext"
)

// A prompt asks for a line in the footer's place.
type prompt struct {
	label  safetext.Text
	input  input
	accept func(string) tea.Cmd // what to do with the line
}

func (m *Model) ask(label safetext.Text, given string, accept func(string) tea.Cmd) {
	m.prompt = &prompt{label: label, accept: accept}
	m.prompt.input.set(given)
}

// answer handles a key or pasted text while a prompt stands.
func (m *Model) answer(msg tea.Msg) tea.Cmd {
	p := m.prompt
	switch msg := msg.(type) {
	case tea.PasteMsg:
		p.input.insert(msg.Content)
	case tea.KeyPressMsg:
		switch msg.String() {
		case "ctrl+c":
			return tea.Quit
		case "ctrl+l":
			return tea.ClearScreen
		case "esc":
			m.prompt = nil
		case "enter":
			m.prompt = nil
			before := m.stand()
			cmd := p.accept(p.input.String())
			if before.moved(m.stand()) {
				m.step(before)
			}
			m.place()
			return cmd
		default:
			p.input.press(msg)
		}
	}
	return nil
}

func (m *Model) promptLine() row {
	left := text(safetext.Const(" "), inkText).then(m.prompt.label, inkAccent).then(safetext.Const(" "), inkText)
	left = append(left, m.prompt.input.row(m.w-left.width()-1)...)
	if m.w < 60 {
		return left
	}
	return split(left, row{{safetext.Const("enter"), inkAccent}, {safetext.Const(" take  "), inkDim},
		{safetext.Const("esc"), inkAccent}, {safetext.Const(" leave"), inkDim}}, m.w-1)
}
