package ui

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"sitrep/data/safetext"
)

// A seg is a stretch of text in one ink; a row is one line of the screen. Rows are
// the only way text gets on the screen, and they hold nothing but safe text.
type seg struct {
	text safetext.Text
	ink  ink
}

type row []seg

func text(t safetext.Text, i ink) row { return row{{t, i}} }

// then is the row with more text after it.
func (r row) then(t safetext.Text, i ink) row { return append(r, seg{t, i}) }

// width is the number of terminal columns the row takes.
func (r row) width() int {
	n := 0
	for _, s := range r {
		n += columns(s.text)
	}
	return n
}

// columns is the number of terminal columns a text takes.
func columns(t safetext.Text) int {
	s := t.String()
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return ansi.StringWidth(s)
		}
	}
	return len(s)
}

// clip is the text cut to a width, with an ellipsis where something is lost.
func clip(t safetext.Text, width int) safetext.Text {
	if width <= 0 {
		return safetext.Text{}
	}
	if columns(t) <= width {
		return t
	}
	end, used := 0, 0
	for s := t.String(); end < len(s); {
		size, w := cluster(s[end:])
		if used+w > width-1 {
			break
		}
		used += w
		end += size
	}
	for end > 0 && t.String()[end-1] == ' ' {
		end--
	}
	return safetext.Concat(t.Slice(0, end), safetext.Const("…"))
}

// cluster measures the first character as a reader sees it: bytes and columns.
func cluster(s string) (size, width int) {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1, 1
	}
	c, w := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return max(1, len(c)), w
}

// A painter writes rows with a theme.
type painter struct {
	strings.Builder
	theme *theme
}

// row writes a row in exactly width columns, cut or filled up with spaces.
func (p *painter) row(r row, width int, selected bool) {
	inks := &p.theme.plain
	if selected {
		inks = &p.theme.selected
	}
	left := max(0, width)
	for _, s := range r {
		t := clip(s.text, left)
		left -= columns(t)
		p.ink(inks[s.ink], t.String())
		if left <= 0 {
			return
		}
	}
	p.ink(inks[inkText], spaces(left))
}

func (p *painter) ink(sequence, s string) {
	if s == "" {
		return
	}
	if sequence == "" {
		p.WriteString(s)
		return
	}
	p.WriteString(sequence)
	p.WriteString(s)
	p.WriteString(reset)
}

// split lays out two rows at the ends of a line; the left one gives way.
func split(left, right row, width int) row {
	room := width - right.width()
	if len(right) > 0 {
		room--
	}
	if room < 4 {
		return left
	}
	out := make(row, 0, len(left)+len(right)+1)
	for _, s := range left {
		t := clip(s.text, room)
		if t.Empty() && !s.text.Empty() {
			break
		}
		room -= columns(t)
		out = append(out, seg{t, s.ink})
	}
	if len(right) > 0 {
		room++
	}
	out = out.then(blanks(room), inkText)
	return append(out, right...)
}

const manySpaces = "                                                                                                                                "

// spaces is n spaces; none where n is negative.
func spaces(n int) string {
	if n <= 0 {
		return ""
	}
	if n <= len(manySpaces) {
		return manySpaces[:n]
	}
	return strings.Repeat(" ", n)
}

// blanks is n spaces as text.
func blanks(n int) safetext.Text { return safetext.Const(manySpaces).Slice(0, max(0, n)) }

// pad is the text in exactly n columns.
func pad(t safetext.Text, n int) safetext.Text {
	t = clip(t, n)
	return safetext.Concat(t, blanks(n-columns(t)))
}

// padLeft is the text at the right end of n columns.
func padLeft(t safetext.Text, n int) safetext.Text {
	t = clip(t, n)
	return safetext.Concat(blanks(n-columns(t)), t)
}
