package briefing

import (
	"cmp"
	"slices"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/figures"
	"sitrep/data"
)

// findConflicts lists the key figures, and the figures, hours and titles on which
// documents differ.
func (g *gathering) findConflicts() {
	v := g.vocabulary()
	matters := g.matters(v)
	g.label(matters)
	g.listFigures(matters)
	for _, m := range matters {
		if c, ok := g.differ(m); ok {
			g.Conflicts = append(g.Conflicts, c)
		}
	}
	slices.SortStableFunc(g.Conflicts, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(reporters(b), reporters(a)), cmp.Compare(len(b.Values), len(a.Values)))
	})
	g.hourConflicts(v)
	g.titleConflicts()
}

// reporters is the number of documents whose values a conflict sets side by side.
func reporters(c Conflict) int {
	n := 0
	for i, v := range c.Values {
		if !slices.ContainsFunc(c.Values[:i], func(o Value) bool { return o.Source.Doc == v.Source.Doc }) {
			n++
		}
	}
	return n
}

// mostValues is how many values of a conflict are listed before those that repeat
// another are left out.
const mostValues = 24

// differ tells whether documents give values for a matter that cannot all be
// right.
func (g *gathering) differ(m *matter) (Conflict, bool) {
	if m.state == "" && m.claims[0].fig.Class == figures.Sum {
		return Conflict{}, false // sums of which nothing tells what they are for
	}
	if !m.disputed() {
		return Conflict{}, false
	}
	c := Conflict{What: m.name(), Relation: Contradicted}
	if g.grew(m) {
		c.Relation = Superseded
	}
	given := map[float64]bool{}
	for _, k := range m.claims {
		if len(m.claims) > mostValues && given[k.fig.Value] {
			continue
		}
		given[k.fig.Value] = true
		c.Values = append(c.Values, g.value(k))
	}
	return c, true
}

// value is a claim as an answer to the matter of a conflict.
func (g *gathering) value(c *claim) Value {
	at := Passage{c.doc, c.fig.Span}
	return Value{Text: data.OneLine(g.Slice(at)), Number: c.fig.Value, Source: at}
}

// counts of these go up as more becomes known.
var growing = map[string]bool{
	"killed": true, "injured": true, "casualty": true, "arrested": true, "missing": true, "displaced": true, "evacuated": true,
	"infected": true, "affected": true, "exposed": true, "stolen": true, "rescued": true, "recovered": true, "treated": true,
	"destroyed": true, "damaged": true, "spilled": true, "charged": true, "homeless": true,
}

// disputed tells whether two documents give values that cannot both be right.
func (m *matter) disputed() bool {
	for i, a := range m.answers {
		for _, b := range m.answers[:i] {
			if !agree(a.fig, b.fig) && (a.doc != b.doc || len(a.docs) > 1 || len(b.docs) > 1) {
				return true
			}
		}
	}
	return false
}

// grew tells whether the values follow each other in time: what came up later is
// more for the greater part, or all reports of the last day agree on another value
// than all of the first. On one day, the lower values must be lower bounds.
func (g *gathering) grew(m *matter) bool {
	if g.past(m) {
		return false
	}
	first, last := g.day(m.claims[0].doc), g.day(m.claims[len(m.claims)-1].doc)
	most := slices.MaxFunc(m.answers, func(a, b answer) int { return cmp.Compare(a.fig.Value, b.fig.Value) })
	if first == last {
		for _, a := range m.answers {
			if a.fig.Bound != figures.AtLeast && !agree(a.fig, most.fig) {
				return false
			}
		}
		return growing[m.state]
	}
	up, down := 0, 0
	for i, b := range m.answers {
		for _, a := range m.answers[:i] {
			if g.day(a.doc) == g.day(b.doc) || agree(a.fig, b.fig) {
				continue
			}
			if a.fig.Value < b.fig.Value {
				up++
			} else {
				down++
			}
		}
	}
	if growing[m.state] && up > 2*down {
		return true
	}
	var early, late []*claim
	for _, c := range m.claims {
		switch g.day(c.doc) {
		case first:
			early = append(early, c)
		case last:
			late = append(late, c)
		}
	}
	return uniform(early) && uniform(late) && !agree(early[0].fig, late[0].fig)
}

// settled is the days after which a count is no longer expected to change.
const settled = 60

// past tells whether what a matter is about was long over when it was reported.
func (g *gathering) past(m *matter) bool {
	first := g.day(m.claims[0].doc)
	return slices.ContainsFunc(m.dated, func(v dates.Value) bool { return v.End < first-settled })
}

// uniform tells whether claims agree with the first of them.
func uniform(claims []*claim) bool {
	for _, c := range claims[1:] {
		if !agree(c.fig, claims[0].fig) {
			return false
		}
	}
	return true
}
