package ui

import (
	"sitrep/briefing"
	"sitrep/briefing/read/dates"
)

// A concern is the items that something concerns: for each kind, whether each item
// is among them.
type concern [itemKinds][]bool

func (ix *index) newConcern() *concern {
	c := &concern{}
	for k := range c {
		c[k] = make([]bool, ix.size(kind(k)))
	}
	return c
}

func (c *concern) has(r ref) bool {
	return r.kind < itemKinds && r.i < len(c[r.kind]) && c[r.kind][r.i]
}

func (c *concern) add(k kind, items ...int) {
	for _, i := range items {
		if i != briefing.None {
			c[k][i] = true
		}
	}
}

// also leaves only what is in the other one too.
func (c *concern) also(other *concern) {
	for k := range c {
		for i := range c[k] {
			c[k][i] = c[k][i] && other[k][i]
		}
	}
}

// concerns is what an item concerns: what is tied to it (a person's body, a body's
// people, who said it, who is in it, what they disagree on, the same day), what
// stands in the same sentence, and the reports that say so.
func (ix *index) concerns(t target) *concern {
	c := ix.newConcern()
	switch t.ref.kind {
	case daysKind:
		ix.concernsDays(c, t.from, t.to)
		return c
	case reportKind:
		c.add(reportKind, t.ref.i)
		for _, p := range ix.places[t.ref.i] {
			c.add(p.ref.kind, p.ref.i)
		}
		ix.allPrintings(c)
		return c
	}
	c.add(t.ref.kind, t.ref.i)
	for _, p := range ix.mentions(t.ref) {
		c.add(reportKind, p.Doc)
		for _, n := range ix.near(p) {
			c.add(n.ref.kind, n.ref.i)
		}
	}
	ix.ties(c, t.ref)
	c.add(conflictKind, ix.conflicts[t.ref]...)
	ix.allPrintings(c)
	return c
}

// ties adds what the briefing itself ties to an item.
func (ix *index) ties(c *concern, r ref) {
	switch r.kind {
	case agencyKind:
		c.add(officialKind, ix.staff[r.i]...)
		for _, o := range ix.staff[r.i] {
			ix.saidBy(c, ref{officialKind, o})
		}
		ix.saidBy(c, r)
	case officialKind:
		c.add(agencyKind, ix.b.Officials[r.i].Agency)
		ix.saidBy(c, r)
	case eventKind:
		e := ix.b.Timeline[r.i]
		c.add(agencyKind, e.Agencies...)
		c.add(officialKind, e.Officials...)
		if e.Date.Known() {
			ix.happened(c, e.Date.Start, e.Date.End)
		}
	case quoteKind:
		ix.speaks(c, ix.b.Quotes[r.i].Speaker)
	case statementKind:
		ix.speaks(c, ix.b.Indirect[r.i].Speaker)
	}
	c.add(eventKind, ix.events[r]...)
}

func (ix *index) saidBy(c *concern, r ref) {
	c.add(quoteKind, ix.said[r]...)
	c.add(statementKind, ix.indirect[r]...)
}

func (ix *index) speaks(c *concern, s briefing.Speaker) {
	c.add(officialKind, s.Official)
	c.add(agencyKind, s.Agency)
}

// allPrintings adds the other printings of the quotes: panes list only the first.
func (ix *index) allPrintings(c *concern) {
	for i, in := range c[quoteKind] {
		if in {
			c.add(quoteKind, ix.b.Quotes[i].Variants...)
		}
	}
}

// concernsDays adds what happened in a stretch of days with who is in it, the
// reports of those days, and what was said in them and by whom.
func (ix *index) concernsDays(c *concern, from, to dates.Day) {
	ix.happened(c, from, to)
	for i, in := range c[eventKind] {
		if in {
			c.add(agencyKind, ix.b.Timeline[i].Agencies...)
			c.add(officialKind, ix.b.Timeline[i].Officials...)
		}
	}
	for i, d := range ix.b.Documents {
		if !within(d.Published, from, to) {
			continue
		}
		c.add(reportKind, i)
		for _, p := range ix.places[i] {
			switch p.ref.kind {
			case quoteKind:
				ix.speaks(c, ix.b.Quotes[p.ref.i].Speaker)
			case statementKind:
				ix.speaks(c, ix.b.Indirect[p.ref.i].Speaker)
			case conflictKind:
			default:
				continue
			}
			c.add(p.ref.kind, p.ref.i)
		}
	}
	for i, e := range c[eventKind] {
		if e {
			for _, p := range ix.b.Timeline[i].Sources {
				c.add(reportKind, p.Doc)
			}
		}
	}
	ix.allPrintings(c)
}

// happened adds the events of a stretch of days. One that is only known to a longer
// stretch is left out, since it may as well have been on another day.
func (ix *index) happened(c *concern, from, to dates.Day) {
	for i, e := range ix.b.Timeline {
		if within(e.Date, from, to) {
			c.add(eventKind, i)
		}
	}
}

func within(v dates.Value, from, to dates.Day) bool {
	return v.Known() && from <= v.Start && v.End <= to
}
