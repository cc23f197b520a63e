package quotes

import (
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
)

// phrase is a noun phrase by its elements: from first up to, not including, last;
// its core, which names the thing, ends before coreEnd. name is where a name
// in apposition begins ("the manager, Ivo Brandt"), or -1.
type phrase struct {
	first, coreEnd, last int
	name                 int
	whole                int  // end with what is added between commas, 0 for none
	plural               bool // the first of a list
	pronoun              int  // element after the pronoun that stands for it, 0 for none
}

func (p phrase) empty() bool { return p.last <= p.first }

// labelEnd is where the words end that stand for a speaker: all of a phrase that is not
// long, or its core.
func (p phrase) labelEnd() int {
	const longest = 12
	if p.last-p.first > longest && p.coreEnd > p.first && p.coreEnd < p.last && p.name < 0 {
		return p.coreEnd
	}
	return p.last
}

var noPhrase = phrase{name: -1}

// span is the phrase of elements first up to, not including, last.
func span(first, coreEnd, last int) phrase {
	return phrase{first: first, coreEnd: coreEnd, last: last, name: -1}
}

// phraseBefore finds the noun phrase that ends before element i, the subject of
// a verb there. Adverbs, auxiliaries and what stands between commas are passed
// over.
func (u *unit) phraseBefore(i int) phrase { return u.phraseBack(i, 0) }

func (u *unit) phraseBack(i, depth int) phrase {
	j := i - 1
	j = u.skipBack(j)
	if depth > 3 {
		return noPhrase
	}
	if u.shape(j)&token.Possessive != 0 && u.is(j-1, isSubj) {
		return span(j-1, j, j) // "she's said"
	}
	switch {
	case u.word(j) == ",":
		return u.aroundCommas(j, depth)
	case u.word(j) == ")" || u.word(j) == "]":
		k := j
		for k > 0 && u.word(k) != "(" && u.word(k) != "[" {
			k--
		}
		if u.word(k) == "[" && k+1 < j || k+2 == j && u.capital(k+1) && (k == 0 || u.is(k-1, isSubord|isConj) || u.quote(k-1)) {
			return span(k+1, j, j) // [Ivo] said
		}
		return u.phraseBack(k, depth+1)
	case u.dash(j):
		for k := j - 1; k > 0; k-- {
			if u.dash(k) {
				return u.aroundCommas(k, depth)
			}
		}
		return noPhrase
	}
	return u.chainBack(j)
}

// aroundCommas finds the phrase before a comma at j that parts it from its verb:
// "Ivo Brandt, the head of the port, said".
func (u *unit) aroundCommas(j, depth int) phrase {
	for end := j; end > 0; {
		k := end - 1
		for k >= 0 && u.word(k) != "," && !u.quote(k) && u.word(k) != ";" && u.word(k) != ":" {
			k--
		}
		if u.word(k) == ";" && u.word(k+1) == "and" {
			return u.listBack(k, j)
		}
		if k < 0 || u.word(k) != "," {
			// no comma before: the stretch itself is the subject
			if p := u.chainBack(end - 1); !p.empty() {
				return p
			}
			return noPhrase
		}
		if u.interrupts(k+1, end) || end == k+2 && u.is(k+1, isTime) {
			end = k // a name as well: "Ruiz's mother, June, said"
			continue
		}
		if comma := u.officeOf(k, end); comma > 0 {
			end = comma
			continue
		}
		p := u.chainBack(end - 1)
		if p.empty() {
			return p
		}
		for q := p.first - 1; q > 1 && q > p.first-4 && u.wordy(q); q-- {
			if u.is(q, isRel) && u.word(q-1) == "," {
				return u.chainBack(q - 2) // "the order, which covers Arden, Portsea and Alba, says"
			}
		}
		if p.first == k+1 && end == j && (u.capital(p.first) || u.person(p)) && depth < 3 {
			// "the police chief, Ivo Brandt, said"
			if q := u.chainBack(k - 1); !q.empty() && !u.is(q.first, isSubj) && (q.coreEnd == q.last || u.person(p)) && (u.is(q.coreEnd-1, isPerson) || q.first == 0 && u.is(q.first, isDet|isPoss)) {
				return phrase{first: q.first, coreEnd: q.coreEnd, last: p.last, name: p.first}
			}
		}
		return p
	}
	return noPhrase
}

// officeOf is the comma before which a person is named whose office fills what stands from
// there to element end, over the comma at k: "Ana Ruiz, CEO, Harbour Board, said"; -1 where
// nobody is.
func (u *unit) officeOf(k, end int) int {
	for n := 0; n < 3 && k > 0 && k+1 < len(u.elems) && !u.quote(k-1) && !u.quote(k+1); n++ {
		if e := u.entityAt(u.elems[k-1]); e >= 0 && u.heldBy(int(u.elems[k+1])) == e {
			return k
		}
		if u.nameAhead(k+1, end) {
			return -1
		}
		if name := u.nameAt(k-1, true); name >= 0 {
			if u.is(u.withTitles(name)-1, isPrep|anyVerb|isPast|isIng) {
				return -1
			}
			return k
		}
		for k--; k > 0 && u.word(k) != ","; k-- {
			if !u.wordy(k) || u.is(k, auxiliar|isSubj|isSubord&^isPrep) {
				return -1
			}
		}
	}
	return -1
}

// nameAhead tells whether a person is named among the elements from first up to the comma
// at end.
func (u *unit) nameAhead(first, end int) bool {
	for i := first; i < end; i++ {
		if u.capital(i) && u.nameAt(i, true) >= 0 {
			return true
		}
	}
	return false
}

// person tells whether a phrase names a person that the names reader knows.
func (u *unit) person(p phrase) bool {
	e := u.elems[p.coreEnd-1]
	if e.isQuote() {
		return false
	}
	k := u.entityAt(e)
	return k >= 0 && u.names.Entities[k].Kind == names.Person
}

// wholeBefore adds to a phrase before the verb at element i what stands between them
// in commas or brackets: "Ivo Brandt, the head of the port,".
func (u *unit) wholeBefore(p phrase, i int) phrase {
	if j := u.skipBack(i - 1); !p.empty() && j >= p.last && (u.word(p.last) == "," || u.word(p.last) == "(") && (u.word(j) == "," || u.word(j) == ")") {
		p.whole = j + 1
	}
	return p
}

// listBack finds the subject that is a list parted by semicolons, the last of
// them at element k: "Ivo Brandt, R-Arden; and Ana Ruiz, R-Porto, said".
func (u *unit) listBack(k, end int) phrase {
	for k > 0 && !u.quote(k) && u.word(k) != ":" && !u.is(k, isSubord|auxiliar) {
		k--
	}
	if k > 0 {
		k++
	}
	p := u.phraseAfter(k)
	if !p.empty() {
		p.last, p.plural = p.coreEnd, true
	}
	return p
}

// interrupts tells whether the elements between two commas, or a comma and a
// verb, say more of the noun before them.
func (u *unit) interrupts(first, last int) bool {
	if first >= last {
		return true
	}
	switch {
	case u.is(first, isSubj) || u.is(first, isConj) && u.word(first) != "and":
		return false
	case u.is(first, isDet|isRel|isPoss|isPrep|isAdv|isIng|isPast|isSubord):
		return true
	case u.shape(first)&token.Number != 0:
		return true // age
	case u.shape(first+1)&token.Possessive != 0 && last-first > 2:
		return true // "Arden's only ally"
	case !u.capital(first) && !u.is(first, isPlural):
		return true
	}
	// "D-Ohio.", "Calif.", "R", "Jr."
	if last-first <= 4 {
		for i := first; i < last; i++ {
			if u.shape(i)&(token.Abbrev|token.AllCaps) != 0 && last-first == 1 || u.capital(i) && i == first && (len(u.word(i)) == 1 || u.word(i)[1] == '-') || u.word(i) == "jr" {
				return true
			}
		}
	}
	if !u.capital(first) || u.is(first, isPerson) && u.is(first+1, isPrep) {
		return true
	}
	return false
}

// chainBack finds the noun phrase whose last element is j, with what hangs on it
// by prepositions ("a spokesman for the ministry in Arden").
func (u *unit) chainBack(j int) phrase {
	if u.is(j, isSubj|isRel) && !u.capital(j) || u.is(j, isSubj) {
		return span(j, j+1, j+1)
	}
	if u.is(j, isObj) && u.word(j-1) == "of" && u.is(j-2, isDet) {
		return span(j-2, j+1, j+1) // "one of them"
	}
	for u.word(j) == ")" {
		k := j
		for k > 0 && u.word(k) != "(" && j-k < 10 {
			k--
		}
		if u.word(k) != "(" {
			return noPhrase
		}
		j = k - 1
	}
	if u.word(j) == "." && j > 0 {
		j-- // "R-Ky.,"
	}
	for k := j; k > 1 && k > j-5; k-- {
		if u.is(k, isPrep) && u.wordy(k-1) && (u.is(j, isTime) || u.word(j) == "times" || u.word(j) == "point") {
			j = k - 1 // "the president at times said"
			break
		}
	}
	start := j + 1
scan:
	for p := j; p >= 0; p-- {
		switch {
		case u.quote(p):
			if s := &u.stretches[u.elems[p].stretch()]; s.last-s.first <= 2 && u.capital(p+1) && u.capital(p-1) && p < j {
				start = p // a nickname
				continue
			}
			break scan
		case u.shape(p)&token.Possessive != 0 || u.word(p) == "’" || u.word(p) == "'":
			if p == j {
				break scan
			}
			start = p
		case u.word(p) == ")" && p < j:
			k := p
			for k > 0 && u.word(k) != "(" && p-k < 8 {
				k--
			}
			if u.word(k) != "(" {
				break scan
			}
			p, start = k, k
		case u.word(p) == "]" || u.word(p) == "[" || u.word(p) == "&" || u.word(p) == "%" || u.word(p) == "$":
			start = p
		case !u.wordy(p):
			if u.word(p) == "," && u.listed(p) {
				start = p
				continue
			}
			break scan
		case u.is(p, isRel) && p > 0 && p < j && (u.word(p) == "who" || u.wordy(p-1) && !u.is(p-1, anyVerb|noNoun|isAdv) && u.is(p+1, auxiliar|isPast|isThird)):
			if u.word(p-1) == "," || u.quote(p-1) {
				break scan
			}
			start = p // "residents who fled the area"
		case u.word(p) == "that":
			break scan // no article: "said that ministry officials"
		case u.is(p, isCause|isIng) && !u.capital(p) && p > 0 && !u.wordy(p-1) && u.shape(p-1)&token.Possessive == 0 && u.word(p) != "acting":
			break scan // ", prompting Brandt"
		case u.is(p, isDet|isPoss):
			start = p
			if p > 0 && (u.is(p-1, isDet) || u.word(p-1) == "half" || u.word(p-1) == "of" || u.word(p-1) == "and" && u.is(p, isPoss) && u.capital(p-2)) {
				continue // "Brandt and his aides"
			}
			if !u.is(p-1, isPrep) || u.frontedBy(p-1) {
				q := u.relative(p - 1)
				if q.empty() {
					q = u.beforeSpeaking(p - 1) // "a woman carrying her child"
				}
				if !q.empty() {
					q.last = j + 1
					return q
				}
				break scan
			}
		case u.is(p, isPrep) && !u.is(p, isSubord):
			if p == j || u.frontedBy(p) {
				if q := u.relative(p - 1); p < j && !q.empty() {
					q.last = j + 1
					return q // "a whistleblower who worked at the port"
				}
				break scan
			}
			start = p
		case u.word(p) == "and" || u.word(p) == "or":
			if p == j || !u.joins(p) {
				break scan
			}
			start = p
		case u.is(p, isSubj|isObj|isAux|isModal|isConj|isSubord):
			break scan
		case u.is(p, isVerb) && !u.capital(p) && !u.participle(p), u.predicate(p):
			break scan
		case u.is(p, isCue) && !u.capital(p) && u.verbAt(p) && !u.participle(p):
			break scan
		case u.is(p, isTime) && p < j && (u.capital(p+1) || u.is(p+1, isDet)):
			break scan // "On Monday Brandt said"
		case u.is(p, isAdv) && !u.is(p-1, isDet):
			break scan
		default:
			start = p
		}
	}
	for start <= j && (u.is(start, isPrep|isConj|isTime) || u.is(start, isRel) && start < j || !u.wordy(start) && !u.quote(start) && u.word(start) != "[" || u.is(start, isAdv) && !u.capital(start) && !u.is(start, isDet)) {
		start++
	}
	if start > j {
		return noPhrase
	}
	if u.is(start-1, isVerb|auxiliar|isPast) && !u.is(start-1, isClear) && !u.capital(start-1) && !u.is(j+1, isIng) {
		start = u.clauseAfterAnd(start, j) // "met Ruiz and Brandt said"
	}
	if p := u.beforeSpeaking(start - 2); u.is(start-1, isPrep) && !p.empty() {
		p.last = j + 1
		return p // "an official speaking to Gulf Wire"
	}
	if u.is(start-1, isPrep) && u.frontedBy(start-1) && (u.word(start-1) != "as" || start < 3) {
		if k := u.clauseAfterAnd(start, j); k > start && u.wordy(start-2) {
			start = k // "There was a deal to work out with the Board and Ms Ruiz said"
		} else {
			start = u.lastName(start, j) // "after the talks in Arden Ms Ruiz said"
		}
	}
	return span(start, u.coreEnd(start, j+1), j+1)
}

// beforeSpeaking is who is meant where the participle at element i says more of him: "an
// official speaking to"; none where it is the sentence's verb.
func (u *unit) beforeSpeaking(i int) phrase {
	if i < 2 || !u.is(i, isIng) || u.capital(i) || !u.is(i-1, isPerson) && u.nameAt(i-1, true) < 0 {
		return noPhrase
	}
	return u.chainBack(i - 1)
}

// relative finds the noun phrase whose relative clause reaches to element p:
// "residents who fled | the area".
func (u *unit) relative(p int) phrase {
	for k := p; k > 0 && k > p-7 && u.wordy(k); k-- {
		if u.word(k) == "who" && u.wordy(k-1) && !u.is(k-1, anyVerb|noNoun) {
			return u.chainBack(k - 1)
		}
		if u.is(k, isSubj|isSubord|isCue) && u.word(k) != "that" && !u.is(k, isPast) {
			break
		}
	}
	return noPhrase
}

// frontedBy tells whether a preposition at p begins the clause: then what follows
// is no part of a subject.
func (u *unit) frontedBy(p int) bool {
	k := p - 1
	if u.participle(k) {
		return false
	}
	return k < 0 || !u.wordy(k) && u.shape(k)&token.Possessive == 0 && u.word(k) != ")" && !u.quote(k) || u.is(k, isConj|isSubord|isSubj|isObj|auxiliar|isAdv) || u.is(k, anyVerb) && !u.capital(k) && u.verbAt(k) || u.is(k, isPast) && !u.capital(k)
}
