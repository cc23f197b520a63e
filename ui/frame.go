package ui

import "strings"

// A frame is a box with a title on it and a bar that says how far one has
// scrolled. The one that has the keys is drawn heavy, which shows without colour.
type frame struct {
	w, h    int
	focused bool
	theme   *theme
	title   row
	count   row

	total, top, visible int // of what is scrolled; no bar where all is visible
}

type strokes struct{ tl, tr, bl, br, across, down string }

func (f frame) strokes() strokes {
	if f.focused {
		return strokes{"┏", "┓", "┗", "┛", "━", "┃"}
	}
	return strokes{"╭", "╮", "╰", "╯", "─", "│"}
}

// draw is the frame with rows in it, in exactly h lines of w columns. Rows beyond
// the frame are left out.
func (f frame) draw(rows []row, chosen func(int) bool) []string {
	if f.w < 2 || f.h < 2 {
		return blankLines(f.w, f.h)
	}
	s := f.strokes()
	line := f.theme.plain[inkBorder]
	if f.focused {
		line = f.theme.plain[inkAccent]
	}
	inner := f.w - 2
	lines := make([]string, 0, f.h)
	lines = append(lines, f.head(s, line))
	from, to := thumb(f.total, f.top, f.visible, f.h-2)
	edge := stroke(line, s.down)
	grip := stroke(line, "┃")
	if f.focused {
		grip = stroke(line, "█")
	}
	for i := range f.h - 2 {
		p := painter{theme: f.theme}
		p.Grow(f.w * 2)
		p.WriteString(edge)
		var r row
		if i < len(rows) {
			r = rows[i]
		}
		p.row(r, inner, chosen != nil && chosen(i))
		if from <= i && i < to {
			p.WriteString(grip)
		} else {
			p.WriteString(edge)
		}
		lines = append(lines, p.String())
	}
	return append(lines, stroke(line, s.bl+strings.Repeat(s.across, inner)+s.br))
}

// head is the upper edge with the title and the count in it.
func (f frame) head(s strokes, line string) string {
	p := painter{theme: f.theme}
	inner := f.w - 2
	p.ink(line, s.tl)
	if inner >= 8 {
		p.ink(line, s.across)
		title := clipRow(f.title, inner-3)
		inner -= 3 + title.width()
		p.WriteByte(' ')
		p.row(title, title.width(), false)
		p.WriteByte(' ')
		if n := f.count.width(); n > 0 && inner >= n+4 {
			inner -= n + 3
			p.ink(line, strings.Repeat(s.across, inner))
			p.WriteByte(' ')
			p.row(f.count, n, false)
			p.WriteByte(' ')
			inner = 1
		}
	}
	p.ink(line, strings.Repeat(s.across, max(0, inner))+s.tr)
	return p.String()
}

// clipRow is the row cut to a width.
func clipRow(r row, width int) row {
	var out row
	for _, s := range r {
		t := clip(s.text, width)
		if t.Empty() {
			continue
		}
		width -= columns(t)
		out = out.then(t, s.ink)
	}
	return out
}

func stroke(sequence, s string) string {
	if sequence == "" || s == "" {
		return s
	}
	return sequence + s + reset
}

// thumb is the rows of a scroll bar's grip: start and end, equal where all is
// visible. The grip reaches an end of the bar only when the list does.
func thumb(total, top, visible, rows int) (start, end int) {
	if total <= visible || rows < 2 || visible <= 0 {
		return 0, 0
	}
	size := max(1, rows*visible/total)
	span, last := rows-size, total-visible
	start = span * top / last
	switch {
	case top > 0 && start == 0 && span > 1:
		start = 1
	case top < last && start == span && span > 1:
		start = span - 1
	}
	return start, start + size
}

func blankLines(w, h int) []string {
	lines := make([]string, max(0, h))
	for i := range lines {
		lines[i] = spaces(w)
	}
	return lines
}
