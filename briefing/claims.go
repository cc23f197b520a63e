package briefing

import (
	"cmp"
	"math"
	"slices"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/figures"
)

// A claim is a figure as one document gives it. Claims of the same fate and the
// same kind of thing may still be of two matters: the dead of this attack and of an
// earlier one. The words about the figures tell them apart.
type claim struct {
	doc  int
	fig  *figures.Figure
	lead bool
	main bool        // the first count of its subject that the document gives
	when dates.Value // a date in its sentence; Precision None: none
	on   occasion
	land []string // whose people are counted
	noun string   // the last word of the figure where it has a capital: "14 Danes"
	text []share  // words about it, in order of id
	norm float64
}

// share is a word with its weight in the text about a claim.
type share struct {
	id     int32
	weight float64
}

// subject is what claims must have in common to be of one matter.
type subject struct {
	state string
	kind  string // "persons", "records", a thing, a currency
}

// matter is what several claims are about.
type matter struct {
	subject
	claims  []*claim
	answers []answer
	dated   []dates.Value // different dates of its claims, the first few
	last    map[int][]*claim
	lead    bool
	main    bool              // has a document's first count
	label   string            // tells it from the others of its subject
	sum     map[int32]float64 // of the claims' unit vectors
	square  float64           // of the sum's length
}

// answer is a value that claims of a matter give in the same way.
type answer struct {
	*claim       // the first that gives it
	count  int   // of claims
	docs   []int // that give it, in the order they came
}

// How far the words about a figure are looked at, and how claims are put together.
const (
	halfNear    = 8.0  // words from the figure at which a word counts half
	before      = 0.5  // what words of the sentence before count
	alikeClaim  = 0.30 // least likeness of a claim and a matter
	usualClaims = 24   // of a subject; among more, likeness is more often chance
	perDoubling = 0.05 // what is asked more for twice as many
	agreeing    = 0.30 // what an agreeing value adds to it
	near        = 0.15 // what a value adds that is less than half as large again
	far         = 0.20 // what one takes off that is five times as large
	bothLead    = 0.20 // what two leads add
	bothMain    = 0.15 // what two first counts of people's fate add, and of those of one role
	nextTo      = 0.15 // what a like value in the sentence before adds
	otherRole   = 0.15 // what is taken off where one counts all and one those of a kind
	manyTimes   = 3.0  // counts of which nothing more is told and that differ by as much are of two matters
	apartDates  = 45   // days: dates of two claims farther apart are of two matters
	mostMatters = 64   // of one subject with which a claim is compared
)

// subjectOf is a figure's subject; false where it is no figure to compare.
func subjectOf(f *figures.Figure) (subject, bool) {
	s := subject{state: f.State}
	switch f.State {
	case "treated":
		s.state = "injured"
	case "exposed":
		if f.Class.Persons() {
			s.state = "affected"
		}
	case "deployed":
		s.state = ""
	}
	switch f.Class {
	case figures.People, figures.Role:
		s.kind = "persons"
		if f.Perpetrators() && (s.state == "killed" || s.state == "injured") {
			s.kind = "perpetrators"
		}
		if s.state == "" {
			if f.Class == figures.People {
				return s, false // a count of anybody
			}
			s.kind = f.Counted
		}
	case figures.Record:
		s.kind = "records"
	case figures.Sum:
		s.kind = f.Unit
	default:
		s.kind = f.Counted
	}
	return s, !f.Part && !f.Loose && f.Value > 0
}

// claims gathers the figures of all documents by subject, in order of the subject.
func (g *gathering) claims(v *vocabulary) [][]*claim {
	by := map[subject][]*claim{}
	var subjects []subject
	for i, r := range g.readings {
		lead := g.lead(i)
		told := map[subject]bool{}
		for k := range r.Figures {
			f := &r.Figures[k]
			s, ok := subjectOf(f)
			if !ok {
				continue
			}
			if by[s] == nil {
				subjects = append(subjects, s)
			}
			c := &claim{doc: i, fig: f, lead: g.leads(i, f.Sentence, lead), when: g.dated(i, f), on: g.occasionOf(i, f), land: g.landsOf(i, f)}
			c.noun = g.properNoun(i, f)
			c.main = !told[s]
			told[s] = true
			c.text = g.about(v, i, f)
			by[s] = append(by[s], c)
		}
	}
	slices.SortFunc(subjects, func(a, b subject) int {
		return cmp.Or(cmp.Compare(a.state, b.state), cmp.Compare(a.kind, b.kind))
	})
	lists := make([][]*claim, len(subjects))
	for i, s := range subjects {
		lists[i] = by[s]
		weighTexts(lists[i])
		slices.SortStableFunc(lists[i], func(a, b *claim) int {
			return cmp.Or(order(b.lead, a.lead), cmp.Compare(g.day(a.doc), g.day(b.doc)))
		})
	}
	return lists
}

// order puts false before true.
func order(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// day is when a document was published, the last of days where not known.
func (g *gathering) day(doc int) dates.Day {
	if p := g.Documents[doc].Published; p.Known() {
		return p.Start
	}
	return math.MaxInt32
}

// dated is the date in a figure's sentence that is nearest to it.
func (g *gathering) dated(doc int, f *figures.Figure) dates.Value {
	r := g.readings[doc]
	var best dates.Value
	least := math.MaxInt
	from, _ := slices.BinarySearchFunc(r.Dates, f.Sentence, func(e dates.Expr, s int) int { return cmp.Compare(e.Sentence, s) })
	for k := from; k < len(r.Dates) && r.Dates[k].Sentence == f.Sentence; k++ {
		e := &r.Dates[k]
		v := g.values[doc][k]
		if !e.Dates() || !v.Known() {
			continue
		}
		if d := max(e.Span.Start-f.Span.End, f.Span.Start-e.Span.End, 0); d < least {
			best, least = v, d
		}
	}
	return best
}

// about are the content words of a figure's sentence and the one before it, with
// how near they stand.
func (g *gathering) about(v *vocabulary, doc int, f *figures.Figure) []share {
	t := g.readings[doc].Text
	var list []share
	s := t.Sentences[f.Sentence]
	first, last := t.At(f.Span.Start), t.At(f.Span.End-1)
	add := func(from, to int, factor float64) {
		for i := from; i < to; i++ {
			if i >= first && i <= last {
				continue
			}
			if w := stem(t, i); w != "" && (w[0] < '0' || w[0] > '9') {
				gap := float64(max(first-i, i-last, 0))
				list = append(list, share{v.ids[w], factor * halfNear / (halfNear + gap)})
			}
		}
	}
	add(s.First, s.Last, 1)
	if f.Sentence > 0 {
		if p := t.Sentences[f.Sentence-1]; p.Role == s.Role {
			add(p.First, p.Last, before)
		}
	}
	slices.SortFunc(list, func(a, b share) int { return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(b.weight, a.weight)) })
	return slices.CompactFunc(list, func(a, b share) bool { return a.id == b.id })
}

// weighTexts makes words count the less, the more of a subject's claims have them
// about: all the killed are "killed".
func weighTexts(claims []*claim) {
	holders := map[int32]int{}
	for _, c := range claims {
		for _, s := range c.text {
			holders[s.id]++
		}
	}
	for _, c := range claims {
		square := 0.0
		for i := range c.text {
			s := &c.text[i]
			s.weight *= math.Log(1 + float64(len(claims))/float64(holders[s.id]))
			square += s.weight * s.weight
		}
		c.norm = math.Sqrt(square)
	}
}

// matters puts the claims of each subject together by what they are about.
func (g *gathering) matters(v *vocabulary) []*matter {
	var all []*matter
	for _, claims := range g.claims(v) {
		var of []*matter
		bound := alikeClaim + perDoubling*max(0, math.Log2(float64(len(claims))/usualClaims))
		for _, c := range claims {
			var best *matter
			most := bound
			for _, m := range of[:min(len(of), mostMatters)] {
				if s := m.likeness(c); s >= most && (best == nil || s > most) {
					best, most = m, s
				}
			}
			if best == nil {
				s, _ := subjectOf(c.fig)
				best = &matter{subject: s, sum: map[int32]float64{}, last: map[int][]*claim{}}
				of = append(of, best)
			}
			best.add(c)
		}
		all = append(all, of...)
	}
	for _, m := range all {
		slices.SortFunc(m.claims, g.byDay)
		slices.SortFunc(m.answers, func(a, b answer) int { return g.byDay(a.claim, b.claim) })
	}
	return all
}

// byDay puts claims in order of their reports' days.
func (g *gathering) byDay(a, b *claim) int {
	return cmp.Or(cmp.Compare(g.day(a.doc), g.day(b.doc)), cmp.Compare(a.doc, b.doc), cmp.Compare(a.fig.Span.Start, b.fig.Span.Start))
}

// mostDates is how many different dates of a matter's claims are kept.
const mostDates = 8

// add puts a claim into the matter.
func (m *matter) add(c *claim) {
	m.claims = append(m.claims, c)
	m.last[c.doc] = append(m.last[c.doc], c)
	m.lead, m.main = m.lead || c.lead, m.main || c.main
	if c.when.Known() && len(m.dated) < mostDates && !slices.ContainsFunc(m.dated, func(v dates.Value) bool { return apart(v, c.when) == 0 }) {
		m.dated = append(m.dated, c.when)
	}
	at := slices.IndexFunc(m.answers, func(a answer) bool {
		return a.fig.Value == c.fig.Value && a.fig.Bound == c.fig.Bound && a.fig.Class == c.fig.Class && a.fig.Counted == c.fig.Counted
	})
	if at < 0 {
		at = len(m.answers)
		m.answers = append(m.answers, answer{claim: c})
	}
	a := &m.answers[at]
	a.count++
	if len(a.docs) == 0 || a.docs[len(a.docs)-1] != c.doc {
		a.docs = append(a.docs, c.doc)
	}
	if c.norm == 0 {
		return
	}
	m.square++
	for _, s := range c.text {
		w := s.weight / c.norm
		m.square += 2 * w * m.sum[s.id]
		m.sum[s.id] += w
	}
}

// likeness is how well a claim fits the matter; below 0 where it cannot be of it.
func (m *matter) likeness(c *claim) float64 {
	const never = -1
	if c.on != m.claims[0].on {
		return never
	}
	like := 0.0
	if c.norm > 0 && m.square > 0 {
		for _, s := range c.text {
			like += s.weight * m.sum[s.id]
		}
		like /= c.norm * math.Sqrt(m.square)
	}
	besides := false // right after another answer of its document
	for _, o := range m.last[c.doc] {
		q := quotient(c, o)
		if !agree(c.fig, o.fig) && q > 2 {
			return never // a document seldom gives two answers to one question
		}
		if d := c.fig.Sentence - o.fig.Sentence; d == 1 && q < 1.5 {
			besides = true
		}
	}
	for _, v := range m.dated {
		if c.when.Known() && apart(c.when, v) > apartDates {
			return never
		}
	}
	agrees, least, roles := false, math.Inf(1), true
	for _, o := range m.answers {
		if len(c.land) > 0 && len(o.land) > 0 && !slices.Contains(o.land, c.land[0]) {
			return never // sailors of two lands
		}
		one := agree(c.fig, o.fig)
		if !sameRole(c.fig, o.fig) {
			if !one && c.fig.Class == o.fig.Class {
				return never // soldiers and children
			}
			roles = false
			one = one && c.fig.Value >= few // two soldiers and two people are easily others
		}
		agrees = agrees || one
		least = min(least, quotient(c, o.claim))
	}
	if c.fig.State == "" && least >= manyTimes {
		return never // some of them, and all there are
	}
	switch {
	case agrees:
		like += agreeing
	case least < 1.5:
		like += near
	case least >= 5:
		like -= far
	}
	if !roles && !agrees && !(c.lead && m.lead) {
		like -= otherRole
	}
	if besides {
		like += nextTo
	}
	if c.main && m.main && c.fig.Class.Persons() {
		like += bothMain
	}
	if c.lead && m.lead {
		like += bothLead
	}
	return like
}
