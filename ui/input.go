package ui

import (
	"unicode"

	tea "charm.land/bubbletea/v2"

	"sitrep/data/safetext"
)

// maxInput is the most characters that a line of input takes.
const maxInput = 200

// An input is a line being typed. The one of bubbles isn't used: its paste key
// reads the clipboard of the machine that the program runs on, which may serve
// somebody else.
type input struct {
	value []rune
	at    int // place of the cursor
}

func (in *input) set(s string) {
	in.value = []rune(s)
	in.at = len(in.value)
}

func (in *input) String() string { return string(in.value) }

// insert puts in what was typed or pasted, as far as there is room. What does not
// show is left out.
func (in *input) insert(s string) {
	for _, r := range s {
		if r == '\n' || r == '\t' {
			r = ' '
		}
		if len(in.value) >= maxInput {
			return
		}
		if unicode.IsGraphic(r) && r != unicode.ReplacementChar {
			in.value = append(in.value, 0)
			copy(in.value[in.at+1:], in.value[in.at:])
			in.value[in.at] = r
			in.at++
		}
	}
}

// edits tells whether a key changes a line of input or moves in it, whatever else it
// does where nothing is typed.
func edits(k tea.KeyPressMsg) bool {
	switch k.String() {
	case "left", "right", "home", "end", "backspace", "delete", "alt+backspace", "ctrl+a", "ctrl+b", "ctrl+d", "ctrl+e", "ctrl+f", "ctrl+h", "ctrl+k", "ctrl+u", "ctrl+w":
		return true
	}
	return k.Text != ""
}

// press handles a key.
func (in *input) press(k tea.KeyPressMsg) {
	switch k.String() {
	case "left", "ctrl+b":
		in.at = max(0, in.at-1)
	case "right", "ctrl+f":
		in.at = min(len(in.value), in.at+1)
	case "home", "ctrl+a":
		in.at = 0
	case "end", "ctrl+e":
		in.at = len(in.value)
	case "backspace", "ctrl+h":
		in.cut(in.at-1, in.at)
	case "delete", "ctrl+d":
		in.cut(in.at, in.at+1)
	case "ctrl+u":
		in.cut(0, in.at)
	case "ctrl+k":
		in.cut(in.at, len(in.value))
	case "ctrl+w", "alt+backspace":
		from := in.at
		for from > 0 && in.value[from-1] == ' ' {
			from--
		}
		for from > 0 && in.value[from-1] != ' ' {
			from--
		}
		in.cut(from, in.at)
	default:
		in.insert(k.Text)
	}
}

// cut takes out what lies between two places.
func (in *input) cut(from, to int) {
	from, to = max(0, from), min(to, len(in.value))
	if from < to {
		in.value = append(in.value[:from], in.value[to:]...)
		in.at = from
	}
}

// row is the line with its cursor, its end in sight.
func (in *input) row(width int) row {
	before := safetext.Clean(string(in.value[:in.at]))
	under, after := safetext.Const(" "), safetext.Text{}
	if in.at < len(in.value) {
		under, after = safetext.Clean(string(in.value[in.at])), safetext.Clean(string(in.value[in.at+1:]))
	}
	for columns(before) > max(0, width-4) {
		size, _ := cluster(before.String())
		before = before.Slice(size, before.Len())
	}
	return row{{before, inkText}, {under, inkCursor}, {after, inkText}}
}
