package quotes

import (
	"slices"
	"strings"

	"sitrep/briefing/read/token"
)

// pairSingles finds single marks that serve as quotation marks, which an
// apostrophe may look like, within and outside the double ones found from
// index from on.
func (r *reader) pairSingles(first, last, from int) {
	r.marks = r.singles(first, last, r.marks[:0])
	r.settle(from)
	for k := 0; k < len(r.marks); k++ {
		m := r.marks[k]
		if !m.opens && !r.displacedSingle(k) {
			continue
		}
		j := r.closer(k)
		if j < 0 {
			if m.opens && m.at == first && last < len(r.t.Tokens) && r.t.Word(last) == r.t.Word(first) {
				// a paragraph of a quotation that the next one goes on with
				r.stretches = append(r.stretches, stretch{open: m.at, first: m.next, last: last, end: last, single: true, runsOn: true, parent: -1})
			}
			continue
		}
		c := r.marks[j]
		r.stretches = append(r.stretches, stretch{open: m.at, first: m.next, last: c.at, end: c.next, single: true, parent: -1})
		k = j
	}
}

// settle tells every single mark which double stretch, found from index from on,
// holds it.
func (r *reader) settle(from int) {
	found := r.stretches[from:]
	slices.SortStableFunc(found, func(a, b stretch) int { return a.open - b.open })
	var in []int // stretches around the mark, outermost first
	next := 0
	for k := range r.marks {
		m := &r.marks[k]
		for next < len(found) && found[next].open <= m.at {
			in = append(in, next)
			next++
		}
		for len(in) > 0 && found[in[len(in)-1]].last <= m.at {
			in = in[:len(in)-1]
		}
		m.home = -1
		if len(in) > 0 {
			m.home = in[len(in)-1]
		}
	}
}

// singles appends what may be single quotation marks.
func (r *reader) singles(first, last int, out []mark) []mark {
	t := r.t
	for i := first; i < last; i++ {
		s := t.Tokens[i].Span()
		n := s.Len()
		if t.Tokens[i].Shape&(token.Word|token.Number|token.Possessive) != 0 || n != 1 && n != 3 {
			continue
		}
		w := t.Doc.Text[s.Start:s.End]
		if w != "'" && w != "’" && w != "‘" && w != "`" {
			continue
		}
		if i+1 < last && t.Tokens[i+1].Is(token.Joined) && t.Word(i+1) == w && (w == "'" || w == "`") {
			i++ // a double mark
			continue
		}
		left := i == first || !t.Tokens[i].Is(token.Joined) || opensBefore(t.Word(i-1))
		right := i+1 >= last || !t.Tokens[i+1].Is(token.Joined) || closesAfter(t.Word(i+1))
		m := mark{at: i, next: i + 1, kind: single, opens: left && !right, closes: right && !left}
		if w == "‘" && !right {
			m.opens, m.closes = left, false
		}
		if m.opens && r.elided(i+1) {
			continue
		}
		if m.opens || m.closes {
			out = append(out, m)
		}
	}
	return out
}

// elided tells whether the word after the mark has lost its beginning: 'em, '90s.
func (r *reader) elided(i int) bool {
	if r.t.Tokens[i].Is(token.Number) {
		return strings.HasSuffix(r.t.Word(i), "s")
	}
	switch r.t.Low(i) {
	case "em", "til", "till", "cause", "n", "twas", "tis", "bout", "round":
		return true
	}
	return false
}

// maybePossessive tells whether a closing mark may be the apostrophe of a
// plural: "the workers' union".
func (r *reader) maybePossessive(m mark) bool {
	w := r.t.Low(m.at - 1)
	return m.at > 0 && r.t.Tokens[m.at-1].Is(token.Word) && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "z") || strings.HasSuffix(w, "in")) &&
		m.next < len(r.t.Tokens) && (r.t.Tokens[m.next].Shape&(token.Word|token.Number) != 0 || r.t.Word(m.next) == "$")
}

// farthest is how many tokens lie between single marks at most.
const farthest = 300

// closer finds the mark that closes the single mark k, or -1. A pair stays
// within one double stretch, or outside them all.
func (r *reader) closer(k int) int {
	open, fallback := r.marks[k], -1
	for j := k + 1; j < len(r.marks) && r.marks[j].at-open.at < farthest; j++ {
		m := r.marks[j]
		if m.home != open.home || m.at == open.next {
			continue
		}
		if m.opens {
			break
		}
		if !r.maybePossessive(m) {
			return j
		}
		if fallback < 0 {
			fallback = j
		}
	}
	return fallback
}

// displacedSingle tells whether the mark k, closing by its looks, is an opening
// one set before the space: said' I need it'. A possessive is none.
func (r *reader) displacedSingle(k int) bool {
	m := r.marks[k]
	if m.at == 0 || m.next >= len(r.t.Tokens) {
		return false
	}
	if !r.t.Tokens[m.at-1].Is(token.Word) && r.t.Word(m.at-1) != "," {
		return false // after a full stop it closes
	}
	if !r.maybePossessive(m) {
		return k+1 < len(r.marks) && r.marks[k+1].closes && r.marks[k+1].at-m.at < 60
	}
	return k+1 < len(r.marks) && r.marks[k+1].closes && !r.maybePossessive(r.marks[k+1]) && r.marks[k+1].at-m.at < 12 &&
		r.class[r.marks[k+1].at-1]&(isSay|isDet|isPrep) == 0
}
