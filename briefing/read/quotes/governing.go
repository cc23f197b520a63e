package quotes

import (
	"sitrep/briefing/read/names"
)

// cueFor finds the cue that stretch element e belongs to, or -1.
func (u *unit) cueFor(e int) int {
	right := u.rightCue(e)
	left, near := u.leftCue(e)
	switch {
	case right >= 0 && left >= 0 && u.word(e-1) == "as" && u.is(0, isSubord) && !u.cues[left].whole:
		return left // "When Brandt criticised it as “…,” the minister defended it"
	case right >= 0 && left >= 0 && u.asks(u.cues[left]) && u.cues[left].after:
		return left // "Asked by Ruiz whether it was “…”, he said"
	case right >= 0 && left >= 0 && u.relays(right) && u.cues[left].kind != isStance && !u.cues[left].whole:
		return left
	case right >= 0 && left >= 0 && u.word(u.cues[left].at-1) == "to" && !u.is(u.cues[left].at, isClear) && !u.relays(right):
		return right // "They were sent to demand “…,” Ruiz said"
	case right >= 0 && (left < 0 || !near || u.cues[left].kind == isStance):
		return right
	case left >= 0 && (u.cues[left].kind == isCall && u.lifeless(u.cues[left].subject) || u.is(u.cues[left].at, isDeed) && !u.cues[left].whole) && u.trailingCue(e) >= 0:
		return u.trailingCue(e) // "The files paint “…”, a committee said", "Divers found “…”, Ruiz said"
	case left >= 0 && u.cues[left].kind != isStance && !u.cues[left].whole:
		return left
	}
	if trail := u.trailingCue(e); trail >= 0 {
		return trail
	}
	return left
}

// relays tells whether the cue only passes on what another said: "…, Reuters reported".
func (u *unit) relays(k int) bool {
	w := u.word(u.cues[k].at)
	return w == "reported" || w == "reports"
}

// rightCue finds a cue right after the stretch: “…,” X said; “…,” said X.
func (u *unit) rightCue(e int) int {
	at := e + 1
	for u.word(at) == "," || u.dash(at) || u.is(at, isAdv) && !u.capital(at) {
		at++
	}
	if u.word(at) == "as" {
		at++ // “…,” as X put it
	}
	for k, c := range u.cues {
		if c.at <= e || c.whole || c.noun {
			continue
		}
		if c.kind == isStance {
			continue
		}
		if c.after && c.at == at || !c.after && c.subject.first == at || c.relay > 0 && c.relay == at {
			return k
		}
		if c.at > at+40 {
			break
		}
	}
	for k, c := range u.cues {
		if c.at > e && c.kind == isSay && !c.after && !c.noun && c.subject.first > at {
			if u.titleAhead(at, c.subject.first) {
				return k
			}
			break
		}
	}
	return -1
}

// titleAhead tells whether the elements from at up to the name at end are its titles:
// “…,” Divisional Manager (DM), Arden, Ivo Brandt told reporters; “…,” one of them, Ivo
// Brandt, said.
func (u *unit) titleAhead(at, end int) bool {
	const longest = 14
	if end-at > longest || !u.capital(end) || !u.capital(at) && !u.is(at, isDet|isPoss) {
		return false
	}
	for i := at; i < end; i++ {
		switch {
		case u.quote(i), u.is(i, isSubord&^isDet|isRel&^isDet|isConj|isSubj|auxiliar|anyVerb) && !u.capital(i), u.word(i) == ".", u.word(i) == ";":
			return false
		}
	}
	return true
}

// leftCue finds the cue before the stretch that governs it, and tells whether it
// stands right before, but for who is told, when and where.
func (u *unit) leftCue(e int) (int, bool) {
	best := -1
	for k, c := range u.cues {
		if c.at > e {
			break
		}
		if best >= 0 && c.kind == isStance && u.cues[best].kind != isStance && u.subordinate(best, k) && !(u.is(c.subject.first-1, isCause) && e-c.at <= 2) {
			continue
		}
		if c.noun && u.spent(c, e) {
			continue
		}
		if best >= 0 && (c.whole && e-c.subject.last > 2 || c.within && e-c.at > 3 || u.aside(c, e)) {
			continue
		}
		best = k
	}
	if best < 0 {
		return -1, false
	}
	c := u.cues[best]
	if outer := u.besideOf(best, e); outer >= 0 {
		return outer, false
	}
	if outer := u.reportOf(best, e); outer >= 0 {
		return outer, e-c.at <= 4
	}
	if c.after && !c.whole {
		if u.word(e-1) == "," || e-c.subject.last <= 2 {
			return best, true // “A,” said X, “B.”
		}
	}
	return best, e-c.at <= 4
}

// aside tells whether a cue stands in a relative clause that ends with a comma before
// stretch element e: "the gunman, who police say is 20, had committed “…”".
func (u *unit) aside(c cue, e int) bool {
	if w := u.word(c.subject.first - 1); c.after || w != "who" && w != "which" && w != "whom" || u.word(c.subject.first-2) != "," {
		return false
	}
	for i := c.at + 1; i < e-1; i++ {
		if u.word(i) == "," {
			return u.finiteAt(i + 1)
		}
	}
	return false
}

// besideOf is the cue before one that stands in a clause of time or cause with a comma
// behind it, to which what follows the comma belongs: "Ruiz said that when Brandt called him
// a liar, “I laughed”"; -1 where there is none.
func (u *unit) besideOf(k, e int) int {
	c := u.cues[k]
	if k == 0 || c.after || c.whole || u.word(e-1) != "," || e-1 <= c.at+1 {
		return -1
	}
	switch u.word(c.subject.first - 1) {
	case "when", "after", "because", "while", "although", "though", "since", "if":
	default:
		return -1
	}
	o := u.cues[k-1]
	if o.kind != isSay || o.noun || o.after || o.at > c.subject.first {
		return -1
	}
	for i := c.at + 1; i < e-1; i++ {
		if u.finiteAt(i) {
			return k - 1
		}
	}
	if u.word(c.at+1) == "that" {
		return -1 // "when he said that under Varga, “…”"
	}
	return k - 1
}

// spent tells whether a verb stands between stretch element e and a noun for words that
// says what they are about: "Brandt's claim about the port is “false”".
func (u *unit) spent(c cue, e int) bool {
	const longest = 24 // of what follows the noun
	if w := u.word(c.at + 1); w != "about" && w != "of" || u.word(c.at+2) == "how" {
		return false
	}
	if e-c.at > longest {
		return true
	}
	for i := c.at + 1; i < e; i++ {
		if u.finiteAt(i) {
			return true
		}
	}
	return false
}

// reportOf is the cue whose speaker says that what cue k tells of before stretch element e
// happened, where that is no speech: "Ruiz said it signalled “…”", "Ruiz said divers had found
// “…”", "Ruiz said they would reply “…”", "Ruiz said they were crying and it was “…”"; or -1.
func (u *unit) reportOf(k, e int) int {
	c := u.cues[k]
	head := c.subject.coreEnd - 1
	if c.noun || c.after || c.whole || c.within || u.quote(head) {
		return -1
	}
	if u.word(c.subject.first) != "it" && !u.lifeless(c.subject) && !u.is(c.at, isDeed) && !u.cries(c, e) && !u.requests(c) && !u.is(c.at-1, isModal) && !(c.kind == isSay && u.land(head) && !u.is(c.at, isClear)) {
		return -1
	}
	for j := k - 1; j >= 0; j-- {
		o := u.cues[j]
		if o.at < c.subject.first && o.kind == isSay && !o.noun && (!o.after && (u.is(o.at, isClear) || u.word(o.at) == "reported" && u.is(o.subject.coreEnd-1, isBody)) || u.asks(o) || o.whole && u.asks(c)) && u.subordinate(j, k) {
			return j
		}
	}
	return -1
}

// lifeless tells whether a phrase names a thing that can't speak.
func (u *unit) lifeless(p phrase) bool {
	head := p.coreEnd - 1
	return !u.quote(head) && !u.is(head, isPerson|isBody|isStatement|isSubj|isRel|isDet|isPoss) && !u.capital(head) && u.entityAt(u.elems[head]) < 0
}

// cries tells whether the verb of a cue tells what somebody is doing, with another clause
// between it and stretch element e: "they were crying and there was “…”".
func (u *unit) cries(c cue, e int) bool {
	if !u.is(c.at, isIng) || !u.is(c.at-1, isAux|isAdv) || u.word(c.at+1) == "that" {
		return false
	}
	return u.clauseWithin(c.at+1, e)
}

// requests tells whether a cue tells what somebody was asked about or for, not what was said.
func (u *unit) requests(c cue) bool {
	const reach = 5 // of whom was asked
	if !u.asks(c) || c.after {
		return false
	}
	for i := c.at + 1; i <= c.at+reach && u.wordy(i); i++ {
		if w := u.word(i); w == "about" || w == "for" {
			return true
		}
	}
	return false
}

// clauseWithin tells whether a finite verb stands between elements i and end.
func (u *unit) clauseWithin(i, end int) bool {
	for ; i < end; i++ {
		if u.finiteAt(i) {
			return true
		}
	}
	return false
}

// land tells whether element i ends the name of a country or a city, which stands for its
// government.
func (u *unit) land(i int) bool {
	if u.quote(i) || !u.capital(i) {
		return false
	}
	e := u.entityAt(u.elems[i])
	return e >= 0 && u.names.Entities[e].Kind == names.Place
}

// subordinate tells whether cue k depends on cue j: no new sentence between, nor what is set
// against words that have been quoted.
func (u *unit) subordinate(j, k int) bool {
	for i := u.cues[j].at; i < u.cues[k].at; i++ {
		if u.word(i) == ";" || u.word(i) == "but" && (u.quote(i-1) || u.word(i-1) == "," && u.quote(i-2)) {
			return false
		}
	}
	return u.cues[k].subject.first > u.cues[j].at
}

// trailingCue finds a cue at the end of the clause that the stretch stands in:
// “…” was the word, X said.
func (u *unit) trailingCue(e int) int {
	for k, c := range u.cues {
		if c.at <= e || c.kind == isStance || c.noun {
			continue
		}
		start := c.subject.first
		if c.after {
			start = c.at
		}
		end := c.at + 1
		if c.after {
			end = c.subject.last
		}
		if start > e && u.word(start-1) == "as" {
			start--
		}
		if start > e && (u.word(start-1) == "," || u.quote(start-1) || c.whole) && (!u.wordy(end) || u.is(end, isPrep|isTime|isAdv|isIng)) && u.word(end) != ":" {
			return k
		}
	}
	return -1
}
