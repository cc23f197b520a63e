package ui

import (
	"slices"

	"sitrep/briefing/read/dates"
	"sitrep/data/safetext"
)

// A target is what is followed: an item, or a stretch of days.
type target struct {
	ref      ref
	id       string
	from, to dates.Day
}

func (ix *index) target(r ref) target { return target{ref: r, id: ix.id(r)} }

func daysBetween(from, to dates.Day) target {
	return target{ref: ref{kind: daysKind}, from: from, to: to}
}

// follow narrows all panes to what concerns the target as well, or no longer does
// if it is followed already.
func (m *Model) follow(t target) {
	if i := slices.Index(m.followed, t); i >= 0 {
		m.setFollowed(slices.Delete(slices.Clone(m.followed), i, i+1))
		return
	}
	m.setFollowed(append(slices.Clone(m.followed), t))
}

// setFollowed shows in all panes what concerns each of the targets.
func (m *Model) setFollowed(all []target) {
	m.followed = all
	c := m.ix.concernsAll(all)
	for _, p := range m.panes {
		p.narrow(c)
	}
}

// concernsAll is what each of the targets concerns; nil where there are none.
func (ix *index) concernsAll(all []target) *concern {
	var c *concern
	for _, t := range all {
		if one := ix.concerns(t); c == nil {
			c = one
		} else {
			c.also(one)
		}
	}
	return c
}

// followed is the targets as they stand in a newer briefing; what is no
// longer in it is followed no longer.
func (ix *index) followed(old []target) []target {
	var all []target
	for _, t := range old {
		if r, ok := ix.again(t.ref.kind, t.id); ok {
			t.ref = r
			all = append(all, t)
		}
	}
	return all
}

// targetName is what a chip says.
func (ix *index) targetName(t target) safetext.Text {
	if t.ref.kind == daysKind {
		return safetext.Clean(between(t.from, t.to, ix.years))
	}
	return ix.name(t.ref)
}

// chips is the line under the header that shows what is followed, and where on it each
// target stands: the columns at which the chips begin, and the end of the last.
func (m *Model) chips() (r row, edges []int) {
	r = text(safetext.Const(" following "), inkDim)
	how := row{{m.keyOf(doUnfollow), inkAccent}, {safetext.Const(" drop last  "), inkDim}, {m.keyOf(doFollowed), inkAccent}, {safetext.Const(" choose"), inkDim}}
	room := m.w - 1 - r.width()
	if m.w < 70 {
		how = nil
	}
	room -= how.width() + 2
	each := max(8, room/len(m.followed)-3)
	edges = []int{r.width()}
	for i, t := range m.followed {
		chip := clip(m.ix.targetName(t), each)
		if columns(chip)+3 > room {
			r = r.then(safetext.Concat(safetext.Const("+"), safetext.Int(len(m.followed)-i)), inkMark)
			break
		}
		room -= columns(chip) + 3
		r = r.then(safetext.Concat(safetext.Const("["), chip, safetext.Const("]")), inkMark).then(safetext.Const(" "), inkText)
		edges = append(edges, r.width())
	}
	return split(r, how, m.w-1), edges
}

// chipAt is what is followed that a column of the chips shows.
func (m *Model) chipAt(x int) (int, bool) {
	_, edges := m.chips()
	for i := range len(edges) - 1 {
		if edges[i] <= x && x < edges[i+1] {
			return i, true
		}
	}
	return 0, false
}

// doFollowing carries out the commands that change what is followed.
func (m *Model) doFollowing(c command) {
	n := len(m.followed)
	switch c {
	case doFollow:
		if r, ok := m.item(); ok && r.kind < itemKinds {
			m.follow(m.ix.target(r))
			m.pages = nil
		}
	case doFollowDays:
		if v, ok := m.itemDays(); ok {
			m.followDays(v.Start, v.End)
		}
	case doAskDays:
		m.askDays()
	case doUnfollow:
		if n > 0 {
			m.setFollowed(m.followed[:n-1])
		}
	case doUnfollowAll:
		m.setFollowed(nil)
	case doFollowed:
		m.openFollowed()
	}
}

// openFollowed opens the page of what is followed.
func (m *Model) openFollowed() {
	c := newCard(m.ix, ref{kind: followedKind}, &m.theme, m.keys)
	c.also = slices.Clone(m.followed)
	m.pages = append(m.pages, c)
}

// item is what a command is about: the item of the open page, or the selected one.
func (m *Model) item() (ref, bool) {
	switch p := m.top().(type) {
	case *card:
		return p.of, p.of.kind <= problemKind
	case *reader:
		if p.fact >= 0 {
			return p.facts[p.fact].ref, true
		}
		return ref{reportKind, p.doc}, true
	}
	return m.panes[m.focus].selected()
}

// itemDays is the days of the item: an event's own, else those of the report.
func (m *Model) itemDays() (dates.Value, bool) {
	r, ok := m.item()
	if !ok {
		return dates.Value{}, false
	}
	v := m.ix.daysOf(r)
	if !v.Known() {
		m.note = safetext.Const("no date is known for this item")
	}
	return v, v.Known()
}

func (ix *index) daysOf(r ref) dates.Value {
	switch r.kind {
	case eventKind:
		return ix.b.Timeline[r.i].Date
	case reportKind:
		return ix.b.Documents[r.i].Published
	case quoteKind, statementKind:
		if p := ix.mentions(r); len(p) > 0 {
			return ix.b.Documents[p[0].Doc].Published
		}
	}
	return dates.Value{}
}
