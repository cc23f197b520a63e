package quotes

import (
	"sitrep/data"
)

// indirect adds the statement that the unit reports without marks, if it is a
// clear one: X said (that) CLAUSE; CLAUSE, X said; according to X, CLAUSE.
func (u *unit) indirect(quoted bool) {
	if quoted || u.t.Paragraphs[u.paragraph].Role != data.Prose {
		return
	}
	for k, c := range u.cues {
		if c.noun || c.within || !c.whole && u.class[u.elems[c.at]]&isClear == 0 || !u.speakers[k].known() {
			continue
		}
		first, last := u.clause(c)
		if last-first < 4 || !u.hasVerb(first, last) {
			continue
		}
		a, b := int(u.elems[first]), int(u.elems[last-1])
		u.quotes = append(u.quotes, Quote{
			Span: u.t.Span(a, b+1), Form: Indirect,
			Speaker: u.speakers[k].entity, Source: u.speakers[k].source, Label: u.speakers[k].label, Whom: u.speakers[k].whom, Statement: u.statements,
		})
		u.statements++
		return
	}
}

// clause gives the elements of what the cue reports.
func (u *unit) clause(c cue) (first, last int) {
	last = len(u.elems)
	for last > 0 && !u.wordy(last-1) && !closesAfterWord(u.word(last-1)) {
		last--
	}
	begin, end := c.subject.first, c.at+1 // of the attribution
	if c.after {
		begin, end = c.at, c.subject.last
	}
	switch {
	case u.word(end) == "that":
		return end + 1, last
	case c.whole && begin == 0 && u.word(end) == ",":
		return end + 1, last
	case begin > 0 && u.word(begin-1) == "," && (end >= last || u.is(end, isPrep|isTime|isAdv) || !u.wordy(end)):
		return 0, begin - 1
	case c.whole && end >= last:
		return 0, begin
	case c.after:
		return 0, 0
	}
	// who is told, when and where
	i := end
	if w := u.word(c.at); w == "told" || w == "tells" || w == "tell" {
		p := u.phraseAfter(i)
		if u.is(i, isObj) {
			p = span(i, i+1, i+1)
		}
		if p.empty() {
			return 0, 0
		}
		i = p.last
		if u.word(i) == "that" {
			return i + 1, last
		}
	}
	for n := 0; n < 3 && (u.is(i, isTime) || u.is(i, isPrep) && u.is(i+1, isTime|isDet|isPoss)); n++ {
		if u.is(i, isPrep) {
			if u.is(i+1, isTime) {
				i += 2
			} else if i = u.phraseAfter(i + 1).last; i == 0 {
				return 0, 0
			}
			continue
		}
		i++
	}
	if u.word(i) == "that" {
		return i + 1, last
	}
	if u.is(i, isSubj) {
		return i, last
	}
	p := u.phraseAfter(i)
	if p.empty() || i > end {
		return 0, 0
	}
	k := p.last
	for n := 0; n < 3 && u.is(k, isPrep); n++ {
		if p = u.phraseAfter(k + 1); p.empty() {
			break
		}
		k = p.last
	}
	if u.is(k, auxiliar|anyVerb|isPast|isAdv) {
		return i, last
	}
	return 0, 0
}

// hasVerb tells whether a clause between two elements has a verb in it.
func (u *unit) hasVerb(first, last int) bool {
	for i := first + 1; i < last; i++ {
		if u.is(i, auxiliar|isVerb|isPast) || u.is(i, isCue) && u.verbAt(i) {
			return true
		}
	}
	return false
}

func closesAfterWord(w string) bool { return w == ")" || w == "%" || w == "]" }
