package quotes

import "sitrep/briefing/read/token"

// mentionSubject notes the subject of the sentence where the cue's own is an "it" or
// "they" farther on: "The board closed the quay after what it called “a warning”".
func (u *unit) mentionSubject(c cue) {
	alive := false
	switch u.word(c.subject.first) {
	case "it", "they":
	case "he", "she":
		alive = true
	default:
		return
	}
	if !u.is(c.subject.first-1, isRel|isSubord|isPrep|isConj) && u.word(c.subject.first-1) != "what" {
		return
	}
	p := u.mainSubject(c.at)
	if p.empty() || p.last > c.subject.first || u.is(p.first, isSubj) || u.shape(p.last-1)&token.Possessive != 0 {
		return
	}
	if head := p.coreEnd - 1; alive && u.is(head, isPerson) || !alive && (u.capital(head) || u.is(head, isBody)) || u.is(head, isPlural) && u.word(c.subject.first) == "they" {
		u.resolve(p, nobody, 2)
	}
}

// mentionWriter notes who sent or wrote the document in which the cue's subject says
// something: "Brandt sent Varga a letter in which he said", "Replying to Brandt's letter, in
// which he said", "In a letter from Brandt to Varga, he said".
func (u *unit) mentionWriter(c cue) {
	if !u.is(c.subject.first, isSubj) {
		return
	}
	at := c.subject.first - 2
	if u.word(at+1) != "which" || !u.is(at, isPrep) {
		for i := 1; u.word(c.subject.first-1) == "," && i < c.subject.first; i++ {
			if u.is(i, isStatement) && !u.capital(i) && (u.word(i-1) == "in" || u.word(i-2) == "in") {
				u.wrote(u.sentBy(i))
				return
			}
		}
		return
	}
	end := at
	if u.word(end-1) == "," {
		end--
	}
	if p := u.chainBack(end - 1); !p.empty() && !u.quote(p.coreEnd-1) && u.is(p.coreEnd-1, isStatement) {
		for i := p.first + 1; i < p.coreEnd; i++ {
			if u.genitive(i) {
				u.wrote(span(p.first, i, i))
				return
			}
		}
	}
	for i := at - 1; i > 0; i-- {
		if u.finiteAt(i) {
			u.wrote(u.phraseBefore(i))
			return
		}
	}
}

// wrote makes the one named by a phrase the likeliest for a pronoun in this unit.
func (u *unit) wrote(p phrase) {
	if p.empty() || !u.capital(p.coreEnd-1) || u.is(p.first, isSubj) {
		return
	}
	if ref := u.mention(p, 6); ref >= 0 {
		u.discourse.refs[ref].unit, u.discourse.refs[ref].weight = u.discourse.units, 6
	}
}
