package ui

import "sitrep/data/safetext"

// A mark inks a stretch of a text: byte offsets, end exclusive.
type mark struct {
	start, end int
	ink        ink
}

// flat is a text of several lines as one: line feeds become spaces, offsets stay.
func flat(t safetext.Text) safetext.Text {
	var lines []safetext.Text
	for l := range t.Lines() {
		lines = append(lines, l)
	}
	return safetext.Join(safetext.Const(" "), lines...)
}

// wrap breaks a text of one line into stretches of at most width columns: between
// words, beside wide characters, which stand without spaces in Chinese and
// Japanese, and inside a word that is longer than a line.
func wrap(t safetext.Text, width int) []mark {
	width = max(width, 2)
	s := t.String()
	var lines []mark
	start, used := 0, 0 // of the line
	gap, next := 0, 0   // last chance to break: the line ends at gap, the next begins at next
	wide, inGap := false, true
	for i := 0; i < len(s); {
		size, w := cluster(s[i:])
		space := s[i] == ' '
		if space {
			if !inGap {
				gap = i
			}
			next = i + size
			inGap = true
		} else {
			if !inGap && (wide || w == 2) && !closing(s[i:i+size]) {
				gap, next = i, i
			}
			inGap = false
		}
		wide = w == 2
		if used+w > width && !space {
			if next <= start || gap <= start { // no chance in this line
				gap, next = i, i
			}
			lines = append(lines, mark{start: start, end: gap})
			start = next
			used = columns(t.Slice(start, i))
			gap, next = start, start
		}
		used += w
		i += size
		if start == i-size && space { // no line begins with a space
			start, used = i, 0
		}
	}
	end := len(s)
	for end > start && s[end-1] == ' ' {
		end--
	}
	if end > start || len(lines) == 0 {
		lines = append(lines, mark{start: start, end: end})
	}
	return lines
}

// closing tells punctuation that doesn't begin a line.
func closing(s string) bool {
	switch s {
	case "、", "。", "，", "．", "」", "』", "）", "：", "；", "！", "？", "”", "’", ")", ",", ".", "!", "?", ":", ";":
		return true
	}
	return false
}

// inked is a stretch of a text as a row, with the marks that touch it. Marks are in
// order of their starts; where two overlap the later one wins from its start on.
func inked(t safetext.Text, start, end int, base ink, marks []mark) row {
	var r row
	at := start
	for i, m := range marks {
		from, to := max(m.start, at), min(m.end, end)
		if i+1 < len(marks) {
			to = min(to, max(marks[i+1].start, from))
		}
		if to <= from {
			continue
		}
		if from > at {
			r = r.then(t.Slice(at, from), base)
		}
		r = r.then(t.Slice(from, to), m.ink)
		at = to
	}
	if at < end {
		r = r.then(t.Slice(at, end), base)
	}
	return r
}

// wrapped is a text in rows of at most width columns, with an indent before each.
func wrapped(t safetext.Text, width, indent int, base ink, marks []mark) []row {
	t = flat(t)
	var rows []row
	for _, l := range wrap(t, width-indent) {
		r := text(blanks(indent), inkText)
		rows = append(rows, append(r, inked(t, l.start, l.end, base, marks)...))
	}
	return rows
}
