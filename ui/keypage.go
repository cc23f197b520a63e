package ui

import "sitrep/data/safetext"

// keyPage is the page of keys, made from the table that the keys are handled by; in
// two columns where there is room.
func (m *cardMaker) keyPage() {
	groups := m.keyGroups()
	if m.width < 92 {
		for i, g := range groups {
			if i > 0 {
				m.blank()
			}
			m.add(-1, m.keyGroup(g, m.width)...)
		}
		return
	}
	column := min(m.width/2, 62)
	lines := 0
	for _, g := range groups {
		lines += len(m.keyGroup(g, column-2)) + 1
	}
	var left, right []row
	for _, g := range groups {
		rows := m.keyGroup(g, column-2)
		to := &left
		if len(right) > 0 || len(left) > 0 && len(left)+len(rows)/2 > lines/2 {
			to = &right
		}
		if len(*to) > 0 {
			*to = append(*to, nil)
		}
		*to = append(*to, rows...)
	}
	for i := range max(len(left), len(right)) {
		var r row
		if i < len(left) {
			r = append(r, left[i]...)
		}
		r = r.then(blanks(column-r.width()), inkText)
		if i < len(right) {
			r = append(r, right[i]...)
		}
		m.add(-1, r)
	}
}

// A keyGroup is the lines under one heading: keys or signs and what they mean.
type keyGroup struct {
	name  safetext.Text
	ink   ink
	lines [][2]safetext.Text
}

func (m *cardMaker) keyGroups() []keyGroup {
	var groups []keyGroup
	last := ""
	for _, b := range m.keys {
		if b.group != last {
			last = b.group
			groups = append(groups, keyGroup{name: safetext.Clean(last), ink: inkStrong})
		}
		g := &groups[len(groups)-1]
		g.lines = append(g.lines, [2]safetext.Text{safetext.Clean(b.Help().Key), safetext.Clean(b.Help().Desc)})
	}
	return append(groups, keyGroup{safetext.Const("Signs"), inkMark, [][2]safetext.Text{
		{safetext.Const("≠"), safetext.Const("the reports disagree")},
		{safetext.Const("~"), safetext.Const("the date had to be worked out: the card says how")},
		{safetext.Const("×2"), safetext.Const("printings of a quote")},
		{safetext.Const("≈"), safetext.Const("its printings differ in words")},
	}})
}

func (m *cardMaker) keyGroup(g keyGroup, width int) []row {
	const indent = 14
	rows := []row{text(g.name, inkAccent)}
	for _, l := range g.lines {
		for i, r := range wrapped(l[1], width, indent, inkText, nil) {
			if i == 0 {
				r = append(row{{safetext.Const(" "), inkText}, {pad(l[0], indent-1), g.ink}}, r[1:]...)
			}
			rows = append(rows, r)
		}
	}
	return rows
}
