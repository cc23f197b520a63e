package quotes

import (
	"slices"
	"strings"

	"sitrep/briefing/read/token"
)

// cue is a word that reports somebody's words, and who speaks by it.
type cue struct {
	at      int   // element
	kind    class // isSay, isCall or isStance
	subject phrase
	after   bool // the subject follows: “…,” said X; according to X
	whole   bool // "according to X": for the whole sentence
	within  bool // in a relative clause: "those who said"
	noun    bool // "X's claim that"
	relay   int  // element where the one begins who passes the words on, 0 for none: "the Times quoted X as saying"
}

// findCues lists the cues of the unit in order.
func (u *unit) findCues() {
	u.cues = u.cues[:0]
	for i := range u.elems {
		if u.elems[i].isQuote() {
			continue
		}
		c := u.class[u.elems[i]]
		switch {
		case u.word(i) == "according" && u.word(i+1) == "to",
			u.word(i) == "words" && u.word(i-1) == "the" && u.word(i+1) == "of", // "in the words of"
			u.word(i) == "as" && u.word(i+1) == "per":
			p := u.phraseAfter(i + 2)
			if u.is(i+2, isObj&^isPoss) {
				p = span(i+2, i+3, i+3) // "according to him"
			}
			if !p.empty() {
				u.cues = append(u.cues, cue{at: i, kind: isSay, subject: u.wholeAfter(p), after: true, whole: true})
			}
		case c&isUtterance != 0 && (u.owned(i) || u.uttered(i)):
			// "the minister's claim that", "a claim by the minister that"
		case u.word(i) == "heard" && i > 1 && (!u.wordy(i+1) && !u.quote(i+1) || u.is(i+1, isTime|isPrep)):
			// "…, the court heard"
			if p := u.phraseBefore(i); !p.empty() && u.word(p.first-1) == "," {
				u.cues = append(u.cues, cue{at: i, kind: isSay, subject: p})
			}
		case (u.word(i) == "put" || u.word(i) == "puts") && u.word(i+1) == "it":
			if p := u.phraseBefore(i); !p.empty() {
				u.cues = append(u.cues, cue{at: i, kind: isSay, subject: p})
			}
		case u.attacked(i):
			// "under attack from fishermen for offering “half-measures”"
		case u.word(i-1) == "for" && len(u.cues) > 0 && u.cues[len(u.cues)-1].noun && u.cues[len(u.cues)-1].subject.last == i-1 && strings.HasSuffix(u.word(i), "ing"):
		case u.word(i) == "quote" && u.word(i-1) == "i":
			// "she writes, and I quote: “…”"
		case u.word(i) == "related" && u.word(i+1) == "to":
			// "files related to the fire"
		case c&isPast != 0 && u.word(i+1) == "by" && u.word(i) != "said" && !u.is(i-1, isBe|isAdv) && !u.fronted(i):
			// "memos written by Brandt"
		case c&isCue == 0 && (c&isPast != 0 || c&isCause != 0 && strings.HasSuffix(u.word(i), "ed")) && u.word(i+1) == "that" && !u.capital(i):
			// "he allowed that", "the court held that"
			if k, ok := u.cueAt(i, c|isSay|isPast); ok && !k.after && !u.reduced(&k, c) && (u.capital(k.subject.coreEnd-1) || u.is(k.subject.coreEnd-1, isPerson|isBody|isSubj|isStatement)) {
				u.cues = append(u.cues, k)
			}
		case c&isCue == 0 || u.capital(i) && i > 0 && !u.quote(i-1) || !u.verbAt(i):
		default:
			if k, ok := u.cueAt(i, c); ok && !u.reduced(&k, c) && !u.christens(&k, c) {
				if n := len(u.cues) - 1; k.relay > 0 && n >= 0 && u.cues[n].at == k.subject.first-1 {
					u.cues = u.cues[:n] // "the Times quoted": the words are another's
				}
				u.cues = append(u.cues, k)
			}
		}
	}
	slices.SortStableFunc(u.cues, func(a, b cue) int { return a.at - b.at }) // a noun's stands where its owner ends
	u.findCited()
}

// findCited gives the words that an outlet passes on to whom it cites: "Citing Brandt, the
// Harbour Times reports", "Reuters reported, citing Brandt".
func (u *unit) findCited() {
	for k := range u.cues {
		c := &u.cues[k]
		if c.kind != isSay || c.noun || c.after || c.relay > 0 || u.is(c.at, isIng) {
			continue
		}
		at := 0
		if u.word(c.at+1) == "," && c.subject.first > 0 {
			at = c.at + 2
		}
		if w := u.word(at); w != "citing" && w != "quoting" {
			continue
		}
		p := u.phraseAfter(at + 1)
		if p.empty() || at == 0 && (u.word(p.last) != "," || c.subject.first <= p.last) || !u.person(p) && !u.is(p.coreEnd-1, isPerson) {
			continue
		}
		c.relay, c.subject = c.subject.first, p
		return
	}
}

// cueAt finds the subject of the reporting verb at element i.
func (u *unit) cueAt(i int, c class) (cue, bool) {
	k := cue{at: i, kind: c & isCue, subject: noPhrase}
	if c&isCue&^isStance != 0 {
		k.kind = c & (isSay | isCall)
	}
	prev := i - 1
	for u.is(prev, isAdv) && !u.capital(prev) {
		prev--
	}
	if k := u.skipBack(i - 1); u.is(k, isRel) || u.is(k, isConj) && !u.is(prev, auxiliar) {
		prev = k // "who in 2010 said", "and for the first time said"
	}
	switch {
	case c&isPast != 0 && (u.is(prev, isBe) || u.word(i+1) == "by" && u.fronted(i) || u.calledBy(i)):
		// passive: "was described by X as", "asked by X whether", "called “…” by X"
		for p := i + 1; p < len(u.elems) && p < i+9; p++ {
			if u.word(p) == "by" {
				k.subject, k.after = u.phraseAfter(p+1), true
				break
			}
			if u.quote(p) && u.word(p+1) != "by" {
				break
			}
		}
	case u.quote(prev) || u.word(prev) == "," && u.quote(prev-1):
		if c&(isPast|isThird) != 0 || c&isSay != 0 && u.closed(i-1) && u.is(u.phraseAfter(i+1).coreEnd-1, isPlural) {
			if p := u.phraseAfter(i + 1); !p.empty() && !u.is(p.last, auxiliar) && c&isSay != 0 && !u.objectOnly(p) && (c&isThird == 0 || u.closed(i-1)) {
				k.subject, k.after = u.wholeAfter(p), true
				break
			}
		}
		k.subject = u.governor(i)
	case c&finite == 0 && c&isIng != 0:
		if p, relay := u.quoted(i); !p.empty() {
			k.subject, k.relay = p, relay
		} else if u.wordy(prev) && !u.is(prev, isPrep|isConj|isSubord|isAux|isAdv) {
			k.subject = u.nearest(u.phraseBefore(i))
			if p := u.sender(k.subject); !p.empty() {
				k.subject = p
			} else if p := k.subject; !p.empty() && p.first > 0 && (!u.is(p.coreEnd-1, isPerson|isBody|isSubj) && !u.capital(p.coreEnd-1) || u.is(p.first-1, isPrep) && u.word(p.first-1) != "of" && u.word(p.first-1) != "with" && u.clauseBefore(p.first-1)) {
				if q := u.governor(i); !q.empty() {
					k.subject = q // "issued a statement saying"
				}
			}
		} else if u.is(prev, isAux) && !u.is(prev, isConj) || u.shape(prev)&token.Possessive != 0 {
			k.subject = u.phraseBefore(i)
		}
		if k.subject.empty() {
			k.subject = u.governor(i)
		}
	case c&isBase != 0 && c&isPast == 0 && u.word(prev) == "to":
		if k.subject = u.caused(prev); k.subject.empty() {
			k.subject = u.governor(i)
		}
	case u.is(prev, isConj):
		k.subject = u.governor(i)
	case u.is(prev, isRel) && (u.word(prev) == "who" || u.word(prev) == "which" || u.word(prev) == "that"):
		at := prev
		if u.word(at-1) == "," {
			at--
		}
		if p := u.phraseBefore(at); u.inPaper(p) {
			k.subject = u.governor(i) // "she restated her view in a statement that said"
		} else if !p.empty() && !(u.is(at-1, isCue) && !u.capital(at-1)) {
			k.subject, k.within = u.lastOf(p), at == prev
		} else {
			k.subject = u.governor(i)
		}
	case u.word(prev) == "," && c&(isPast|isThird) != 0 && c&isSay != 0 && u.said(i) && u.tail(i) && (u.quote(0) || u.skipFront(i) == i || u.clauseBefore(prev)):
		// "…, said X." after indirect speech, "“…” on the fire, said X.", "Even so, writes X:"
		k.subject, k.after = u.wholeAfter(u.phraseAfter(i+1)), true
	default:
		k.subject = u.beforeApposition(u.wholeBefore(u.phraseBefore(i), i), i)
		if p := k.subject; u.word(u.skipBack(i-1)) == "," && !p.empty() && p.name < 0 && u.is(p.first-1, isPrep|anyVerb|isPast) && !u.is(p.first-1, isSubord) && u.clauseBefore(p.first) {
			k.subject = u.governor(i) // "he asked about the Board, called it “…”"
		}
		if p := u.beforeRelative(i); !p.empty() && (k.subject.empty() || k.subject.first > p.last && !u.capital(k.subject.coreEnd-1)) {
			k.subject = p
		}
		if k.subject.empty() && prev >= 0 && c&isPast == 0 {
			k.subject = u.governor(i)
		}
	}
	if p := k.subject; p.last == p.first+1 && (u.word(p.first) == "these" || u.word(p.first) == "this") {
		return k, false // "ties were good and these would continue"
	}
	return k, !k.subject.empty()
}

// inPaper tells whether a phrase names a thing that is not said to be of somebody's words
// and the paper in which it stands: "her view in a statement".
func (u *unit) inPaper(p phrase) bool {
	return !p.empty() && p.coreEnd+2 < p.last && u.word(p.coreEnd) == "in" && u.is(p.coreEnd+1, isDet|isPoss) && (u.is(p.coreEnd+2, isStatement) || u.is(p.coreEnd+3, isStatement)) && u.lifeless(span(p.first, p.coreEnd, p.coreEnd))
}

// calledBy tells whether words in quotation marks and who speaks them follow the participle at
// element i: "called “…” by X", "described as “…” by X".
func (u *unit) calledBy(i int) bool {
	at := i + 1
	if u.word(at) == "as" {
		at++
	}
	return u.quote(at) && u.word(at+1) == "by" && !u.phraseAfter(at+2).empty()
}

// fronted tells whether the participle at element i begins its clause: "Asked by", "when
// asked by".
func (u *unit) fronted(i int) bool {
	return i == 0 || u.word(i-1) == "when" || u.word(i-1) == "," && i == 2
}

// quoted finds the speaker whose words somebody else passes on, where "as" and the verb
// form at element i lead them in ("the Harbour Times quoted Brandt as saying"), and the
// element where the words for that somebody begin, 0 where they don't.
func (u *unit) quoted(i int) (p phrase, relay int) {
	if u.word(i-1) != "as" {
		return noPhrase, 0
	}
	if p = u.phraseBefore(i - 1); u.is(i-2, isObj) {
		p = span(i-2, i-1, i-1) // "quoted him as saying"
	}
	switch verb := p.first - 1; u.word(verb) {
	case "quoted", "quotes", "cited", "cites", "reported", "reports":
		if by := u.phraseBefore(verb); !by.empty() {
			relay = by.first
		}
	case "quoting", "citing":
	default:
		return noPhrase, 0
	}
	return p, relay
}

// owned adds the cue of a noun for words at element i whose owner stands before
// it, and tells whether there is one.
func (u *unit) owned(i int) bool {
	next := i + 1
	if u.is(next, isPrep) && u.is(next+1, isTime) {
		next += 2 // "claim on Monday that"
	}
	if w := u.word(next); w != "that" && (next > i+1 || w != "of" && w != "about" && w != "," && w != ":" && !u.quote(next)) {
		return false
	}
	if u.quote(i+1) && u.class[u.stretches[u.elems[i+1].stretch()].first]&auxiliar != 0 {
		return false // "the minister's words “were not kind”"
	}
	k := i - 1
	if u.wordy(k) && !u.is(k, isPoss|noNoun) && !u.genitive(k) {
		k-- // an adjective
	}
	p := noPhrase
	switch {
	case u.is(k, isPoss) && !u.is(k, isRel):
		p = span(k, k+1, k+1)
	case u.genitive(k):
		p = u.chainBack(k - 1)
		for i := p.last - 1; i > p.first; i-- {
			if u.is(i, isPrep) && u.word(i) != "of" {
				p = span(i+1, u.coreEnd(i+1, p.last), p.last)
				break
			}
		}
	}
	if p.empty() {
		return false
	}
	u.cues = append(u.cues, cue{at: i, kind: isSay, subject: p, noun: true})
	return true
}

// uttered adds the cue of a noun for words at element i behind which stands whose they
// are: "a comment made on Monday by Brandt about". It tells whether there is one.
func (u *unit) uttered(i int) bool {
	const reach = 6
	for k := i + 1; k < len(u.elems) && k <= i+reach && (u.wordy(k) || u.word(k) == ","); k++ {
		if u.word(k) != "by" && (u.word(k) != "from" || k > i+1) {
			if u.finiteAt(k) && !u.is(k, isPast) || u.is(k, isSubj|isRel|isSubord&^isPrep) {
				return false
			}
			continue
		}
		p := u.phraseAfter(k + 1)
		if p.empty() || !u.capital(p.coreEnd-1) && !u.is(p.coreEnd-1, isPerson|isBody) {
			return false
		}
		switch u.word(p.last) {
		case "that", "about", "of", "as":
		default:
			if !u.quote(p.last) {
				return false
			}
		}
		u.cues = append(u.cues, cue{at: p.last - 1, kind: isSay, subject: p, noun: true})
		return true
	}
	return false
}

// attacked adds the cue of a noun for blame at element i behind which stands who lays it:
// "drew fire from the union for “…”". It tells whether there is one.
func (u *unit) attacked(i int) bool {
	switch u.word(i) {
	case "attack", "fire", "criticism", "pressure", "scrutiny":
	default:
		return false
	}
	if u.word(i+1) != "from" && u.word(i+1) != "by" {
		return false
	}
	p := u.phraseAfter(i + 2)
	if p.empty() || u.word(p.last) != "for" {
		return false
	}
	u.cues = append(u.cues, cue{at: p.last - 1, kind: isSay, subject: p, noun: true})
	return true
}

// genitive tells whether element i is the ending of a possessive, that of a plural too.
func (u *unit) genitive(i int) bool {
	return u.shape(i)&token.Possessive != 0 || (u.word(i) == "'" || u.word(i) == "’") && u.shape(i)&token.Joined != 0 && strings.HasSuffix(u.word(i-1), "s")
}

// reduced tells whether the verb of a cue is a participle that says more of a
// document ("a message posted late"), not its verb.
func (u *unit) reduced(k *cue, c class) bool {
	if c&isPast == 0 || k.after || k.subject.last != k.at {
		return false
	}
	if head := k.subject.coreEnd - 1; invoked[u.word(k.at)] && u.is(k.at+1, isPrep) && !u.capital(head) && !u.is(head, isPerson|isBody|isStatement|isSubj|isRel) {
		return true // "the facts invoked in"
	}
	if c&isObject == 0 || k.subject.first == 0 {
		return false
	}
	return u.is(k.subject.last-1, isStatement) && !u.capital(k.subject.last-1)
}

// invoked are participles that say more of things: "the facts cited in".
var invoked = map[string]bool{"invoked": true, "cited": true, "mentioned": true, "quoted": true, "reported": true, "described": true, "alleged": true, "noted": true, "raised": true}

// christens tells whether the verb of a cue is a participle that tells a name: "a group
// called Meridian, which"; "the ship, named Swift, was".
func (u *unit) christens(k *cue, c class) bool {
	if c&isPast == 0 || c&isCall == 0 || k.after || !u.capital(k.at+1) && !u.quote(k.at+1) {
		return false
	}
	switch u.word(k.at) {
	case "called", "named", "dubbed", "nicknamed", "codenamed", "code-named":
	default:
		return false
	}
	head := k.subject.coreEnd - 1
	if u.word(k.at-1) == "," {
		p := u.phraseAfter(k.at + 1)
		return k.subject.last == k.at-1 && k.subject.name < 0 && !u.person(k.subject) && !u.is(head, isSubj) && (u.quote(k.at+1) || !p.empty() && u.word(p.last) == ",")
	}
	return (u.word(k.subject.first) == "a" || u.word(k.subject.first) == "an") && k.subject.last == k.at && !u.is(head, isPerson)
}

// closed tells whether the stretch before element i ends as a statement does that
// goes before its verb: “…,” said X.
func (u *unit) closed(i int) bool {
	for ; i >= 0 && !u.quote(i); i-- {
		if u.word(i) == "," {
			return true
		}
	}
	return i >= 0 && u.t.Tokens[u.stretches[u.elems[i].stretch()].last-1].Shape&(token.Word|token.Number) == 0
}

// said tells whether the verb at element i is one that stands before its subject.
func (u *unit) said(i int) bool {
	switch u.word(i) {
	case "said", "says", "added", "adds", "wrote", "writes", "reported", "reports", "explained", "explains", "noted", "notes", "argued", "argues",
		"insisted", "insists", "claimed", "stressed", "declared", "admitted", "recalled", "remarked":
		return true
	}
	return false
}

// tail tells whether a noun phrase and little else follows the verb at i.
func (u *unit) tail(i int) bool {
	p := u.phraseAfter(i + 1)
	for k := p.last; u.word(p.last) == "," && k < len(u.elems) && k < p.last+12; k++ {
		if u.word(k) == "," && u.is(k+1, auxiliar) {
			return false // "…, said the owner, Meridian Lines, had …"
		}
	}
	return !p.empty() && (!u.wordy(p.last) && !u.quote(p.last) || u.is(p.last, isTime) || u.is(p.last, isPrep) && u.is(p.last+1, isTime|isDet|isStatement))
}

// objectOnly tells whether a phrase after a verb can't be its subject.
func (u *unit) objectOnly(p phrase) bool {
	return u.is(p.first, isObj) && !u.is(p.first, isPoss) || u.word(p.first) == "it" || u.is(p.first, isTime)
}
