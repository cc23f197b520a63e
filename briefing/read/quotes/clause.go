package quotes

import (
	"strings"

	"sitrep/briefing/read/token"
)

// clauseBefore tells whether a finite verb stands before element i.
func (u *unit) clauseBefore(i int) bool {
	for k := 1; k < i; k++ {
		if u.finiteAt(k) {
			return true
		}
	}
	return false
}

// nearest is the last noun phrase of a chain: of "footage of Ana Ruiz" the name.
func (u *unit) nearest(p phrase) phrase {
	for i := p.last - 1; i > p.first; i-- {
		if u.is(i, isPrep) && !u.is(i, isDet) && u.capital(p.last-1) {
			return span(i+1, p.last, p.last)
		}
	}
	return p
}

// sender is who sent what a phrase names, "a letter from Ruiz's lawyer"; none of another
// phrase.
func (u *unit) sender(p phrase) phrase {
	for from := p.last - 2; from > p.first; from-- {
		if w := u.word(from); (w == "from" || w == "by") && u.is(from-1, isStatement) {
			return span(from+1, u.coreEnd(from+1, p.last), p.last)
		}
	}
	return noPhrase
}

// caused is who is made to do what the infinitive behind element to tells, whatever stands
// between commas: "prompting Brandt, the pilots' leader, to reply".
func (u *unit) caused(to int) phrase {
	const reach = 16
	p := u.phraseBefore(to)
	if u.word(to-1) != "," {
		if !p.empty() && !u.is(p.first-1, isCause) {
			return noPhrase
		}
		return p
	}
	for k := to - 2; k > 0 && k > to-reach && !u.quote(k); k-- {
		if u.is(k, isCause) && u.word(k-1) == "," {
			if p = u.phraseAfter(k + 1); u.word(p.last) == "," {
				return p
			}
			return noPhrase
		}
	}
	return noPhrase
}

// beforeRelative is the person who begins the sentence and of whom all up to the verb at
// element i says more: "A mother whose son was hurt when a wall fell | says".
func (u *unit) beforeRelative(i int) phrase {
	const longest = 20 // of the clause
	p := u.phraseAfter(u.skipFront(i))
	if w := u.word(p.last); p.empty() || w != "who" && w != "whose" || i-p.last > longest || !u.is(p.coreEnd-1, isPerson) || !u.is(i, isClear) {
		return noPhrase
	}
	verbs := 0
	for k := p.last; k < i; k++ {
		if u.quote(k) || !u.wordy(k) || u.is(k, isClear) && u.finiteAt(k) {
			return noPhrase
		}
		if u.finiteAt(k) || k > p.last && u.is(k, isSubord) {
			verbs++
		}
	}
	if verbs == 0 || u.is(i-1, isSubj|isRel) {
		return noPhrase
	}
	return p
}

// lastOf is the last member of a list of names.
func (u *unit) lastOf(p phrase) phrase {
	for i := p.last - 1; i > p.first; i-- {
		if (u.word(i) == "and" || u.word(i) == "or") && u.capital(i+1) {
			return span(i+1, u.coreEnd(i+1, p.last), p.last)
		}
	}
	return p
}

// governor finds who acts in the clause that the verb form at element i depends
// on: the subject of the nearest cue before, or of the sentence.
func (u *unit) governor(i int) phrase {
	if i < u.skipFront(len(u.elems)) && (i == 0 || u.is(0, isIng|isPrep|isSubord) && i < 3) {
		return u.mainSubject(len(u.elems)) // "Calling it “…”, Brandt left"
	}
	comma := u.word(i-1) == "," || u.is(i-1, isConj) && u.word(i-2) == ","
	for k := len(u.cues) - 1; k >= 0; k-- {
		if u.cues[k].noun && u.cues[k].at == i-2 && u.word(i-1) == "about" {
			return u.cues[k].subject // "a remark by Ruiz about wanting"
		}
		if u.cues[k].at < i && !u.cues[k].whole && !u.cues[k].noun {
			if comma && k > 0 && (u.embedded(k) || u.cues[k].within) && !(u.relays(k-1) && u.person(u.cues[k].subject)) {
				continue
			}
			if u.inFront(k, i) {
				continue
			}
			if u.cues[k].after && u.word(u.cues[k].at-1) != "," && !u.quote(u.cues[k].at-1) && !(u.word(u.cues[k].at-1) == "," && u.quote(u.cues[k].at-2)) {
				continue // a passive's agent
			}
			return u.cues[k].subject
		}
	}
	return u.mainSubject(i)
}

// inFront tells whether cue k stands in a clause of time or cause ahead of another
// whose verb comes before element i: "before Ruiz announced it, Brandt left, calling".
func (u *unit) inFront(k, i int) bool {
	c := u.cues[k]
	if !u.is(c.subject.first-1, isSubord) || u.word(c.subject.first-1) == "that" {
		return false
	}
	for j := c.at + 1; j < i; j++ {
		if u.word(j) == "," {
			for j++; j < i; j++ {
				if u.finiteAt(j) || u.quote(j) {
					return true
				}
			}
		}
	}
	return false
}

// embedded tells whether cue k stands in a clause that another cue reports: "Brandt
// said he wants".
func (u *unit) embedded(k int) bool {
	p := u.cues[k].subject
	return u.is(p.first-1, isCue|isSubord|isRel) || u.word(p.first) == "we" || u.word(p.first) == "i"
}

// mainSubject finds the subject of the sentence, looking no further than element
// end.
func (u *unit) mainSubject(end int) phrase {
	from := u.skipFront(end)
	if p := u.setApart(from, end); !p.empty() {
		return p
	}
	for i := from; i < end && i < len(u.elems); i++ {
		if i == from {
			continue
		}
		if u.finiteAt(i) {
			if p := u.phraseBefore(i); !p.empty() && p.first >= from && !u.is(p.first, isRel) && !(u.word(p.first) == "it" && u.word(i+1) == "that") {
				return p
			}
		}
	}
	return u.phraseAfter(from)
}

// setApart is the noun phrase at element from where what is said of it stands between
// commas, a verb in it perhaps, and the sentence's own verb behind them: "Brandt, a pilot
// Ruiz hired, is". It is empty where there is no such phrase.
func (u *unit) setApart(from, end int) phrase {
	const longest, name = 40, 12 // of what stands between the commas, and before them
	comma := from + 1
	for comma < end && comma < from+name && (u.wordy(comma) || u.shape(comma)&token.Possessive != 0) && !u.is(comma, auxiliar) {
		comma++
	}
	if comma >= end || u.quote(comma) || !u.capital(comma-1) && !u.is(comma-1, isPerson|isBody) || u.word(comma) != "," {
		return noPhrase
	}
	p := u.phraseAfter(from)
	if p.empty() || u.word(p.last) != "," || !u.capital(p.coreEnd-1) && !u.is(p.coreEnd-1, isPerson|isBody) || u.is(p.coreEnd-1, isTime) {
		return noPhrase
	}
	for k := p.last + 1; k < end && k < p.last+longest && !u.quote(k); k++ {
		if u.word(k) != "," {
			continue
		}
		verb := k + 1
		for u.is(verb, isAdv) && !u.capital(verb) {
			verb++
		}
		if verb < end && u.finiteAt(verb) {
			if u.interrupts(p.last+1, k) {
				return p
			}
			return noPhrase
		}
	}
	return noPhrase
}

// finiteAt tells whether element i looks like a finite verb.
func (u *unit) finiteAt(i int) bool {
	if u.quote(i) || u.capital(i) || u.participle(i) {
		return false
	}
	c := u.class[u.elems[i]]
	return u.predicate(i) || c&auxiliar != 0 || c&(isVerb|isCue) != 0 && c&isIng == 0 && u.verbAt(i) || c&isPast != 0 && u.word(i+1) != "by" && !u.is(i-1, isDet|isPoss) && !(u.is(i-1, isAdv) && u.is(i-2, isDet|isPoss)) // "the newly elected"
}

// predicate tells whether element i is a verb by its place behind a person's name:
// "Ivo Brandt scrapes at the tar".
func (u *unit) predicate(i int) bool {
	return i > 0 && !u.quote(i) && !u.capital(i) && u.class[u.elems[i]] == isPlural && u.nameAt(i-1, true) >= 0
}

// skipFront gives the element at which the main clause begins, after adverbs and
// phrases before a comma ("In a letter on Monday, …").
func (u *unit) skipFront(end int) int {
	i := 0
	for i < end && (u.is(i, isConj) || !u.wordy(i) && !u.quote(i) && u.word(i) != "[") {
		i++
	}
	for n := 0; n < 4 && i < end; n++ {
		if !(u.is(i, isPrep|isSubord|isAdv|isIng|isTime) || u.word(i) == "according" || u.word(i+1) == "," && strings.HasSuffix(u.word(i), "ly") || u.word(i+1) == "before" || u.word(i+1) == "after" || u.is(i, isPast) && !u.is(i, isDet) || u.shape(i)&token.Number != 0 && n > 0) || u.is(i, isDet) && u.word(i) != "that" {
			break
		}
		k, clause := i, false
		for k < end && u.word(k) != "," && !(u.quote(k) && u.t.Word(u.stretches[u.elems[k].stretch()].last-1) == ",") {
			clause = clause || k > i && u.finiteAt(k)
			k++
		}
		if clause && u.is(i, isPrep) && !u.is(i, isSubord) {
			break // no comma parts the phrase from the clause
		}
		if k >= end {
			if u.is(i, isAdv) {
				i++
				continue
			}
			break
		}
		i = k + 1
	}
	return i
}

// deadly tells whether the unit tells of somebody's death.
func (u *unit) deadly() bool {
	for i := range u.elems {
		switch u.word(i) {
		case "killed", "murdered", "assassinated", "died", "drowned", "stabbed", "shot":
			return true
		}
	}
	return false
}

// skipBack passes, from element j backwards, what may stand between a subject and
// its verb: adverbs, auxiliaries, "on Friday", "in 2010".
func (u *unit) skipBack(j int) int {
	for j > 0 {
		switch {
		case u.is(j, isAdv|auxiliar) && !u.is(j, isSubj) && !u.capital(j):
			j--
		case (u.is(j, isTime) || u.shape(j)&token.Number != 0) && u.is(j-1, isPrep) && j > 2:
			j -= 2
		case u.is(j, isTime) && !u.is(j-1, isDet) && u.wordy(j-1):
			j--
		case u.word(j) == "time" && j > 3 && u.is(j-2, isDet) && u.is(j-3, isPrep):
			j -= 4 // "for the first time"
		case u.beforeDay(j) < j:
			j = u.beforeDay(j)
		default:
			if aux := u.beforeAdjunct(j); aux > 0 {
				j = aux
				continue
			}
			return j
		}
	}
	return j
}

// beforeDay is the element before the words for a day or a time that end with element j
// and stand bare behind a subject: "who earlier this year said", "the letter May 9 said".
func (u *unit) beforeDay(j int) int {
	k := j
	if u.shape(k)&token.Number != 0 && k > 0 && u.is(k-1, isTime) || u.is(k, isTime) {
		for k--; k > 0 && (u.is(k, isTime) || timely[u.word(k)]); k-- {
		}
	}
	if k == j || !u.wordy(k) || u.is(k, isPrep|isDet|isConj|auxiliar|anyVerb) && !u.is(k, isRel) {
		return j
	}
	return k
}

// timely are the words before a noun for a time.
var timely = map[string]bool{"this": true, "last": true, "earlier": true, "later": true, "late": true, "early": true, "only": true, "just": true,
	"next": true, "the": true, "same": true, "previous": true, "following": true}

// beforeAdjunct is the auxiliary before the phrase that ends with element j and stands
// between it and its verb: "the Board has in turn | accused", "has at least twice |
// said"; 0 where there is none.
func (u *unit) beforeAdjunct(j int) int {
	const longest = 5
	for k := j; k > 1 && k > j-longest && u.wordy(k) && !u.is(k, anyVerb|isSubj|isRel); k-- {
		if u.is(k, isPrep) && u.is(k-1, auxiliar) && !u.capital(k-1) {
			return k - 1
		}
	}
	return 0
}

// clauseAfterAnd is where the subject that ends with element j begins, if all from first
// on stands behind another clause's verb: behind an "and".
func (u *unit) clauseAfterAnd(first, j int) int {
	for k := j - 1; k > first; k-- {
		if u.word(k) == "and" && (u.capital(k+1) || u.is(k+1, isDet|isPoss)) {
			return k + 1
		}
	}
	return first
}
