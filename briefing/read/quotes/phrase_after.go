package quotes

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data/lexicon"
)

// joins tells whether "and" at p joins two nouns, not two clauses.
func (u *unit) joins(p int) bool {
	l, r := p-1, p+1
	if u.word(l) == "," {
		l--
	}
	if u.word(l) == ")" {
		const longest = 5 // of what stands between the brackets
		for k := l; k > 0 && k > l-longest; k-- {
			if u.word(k) == "(" {
				l = k - 1 // "Ana Ruiz (R-Arden) and"
				break
			}
		}
	}
	switch {
	case u.capital(l) && u.capital(r):
		return true
	case u.is(l, isPlural|isPerson|isBody) && u.is(r, isPlural|isPerson|isBody|isDet|isPoss):
		return true
	case u.capital(l) && u.is(r, isDet|isPoss), u.entitled(r) && u.nameAt(l, true) >= 0:
		return true
	}
	switch u.word(r) {
	case "others", "former", "current", "then":
		return true
	}
	return false
}

// skipBrackets is the element behind the brackets that open at element i.
func (u *unit) skipBrackets(i int) int {
	for i < len(u.elems) && u.word(i) != ")" {
		i++
	}
	return i + 1
}

// entitled tells whether a person's name with small words for a title before it begins at
// element i: "law partner Ivo Brandt".
func (u *unit) entitled(i int) bool {
	const longest = 4 // of the title
	for k := i; k < i+longest && u.wordy(k) && !u.is(k, noNoun|anyVerb|isAdv|isTime|isDet); k++ {
		if u.capital(k) {
			return k > i && u.is(k-1, isPerson)
		}
	}
	return false
}

// listed tells whether the comma at p parts the members of a list of names:
// "Brandt, Ruiz and Okoye said".
func (u *unit) listed(p int) bool {
	if !u.capital(p-1) || !u.capital(p+1) {
		return false
	}
	for k, words := p+1, 0; k < len(u.elems) && words < 6; k++ {
		switch {
		case u.word(k) == "and" || u.word(k) == "&":
			return u.capital(k+1) && k > p+1 || u.word(k+1) == "others"
		case u.capital(k):
			words++
		case u.word(k) == ",":
		default:
			return false
		}
	}
	return false
}

// behind are adjectives that stand behind their noun: "a person familiar with the talks".
var behind = map[string]bool{"familiar": true, "close": true, "aware": true, "involved": true, "present": true}

// coreEnd gives the end of the first noun phrase of a chain.
func (u *unit) coreEnd(first, last int) int {
	i := first
	for ; i < last; i++ {
		if i == first {
			continue
		}
		switch {
		case behind[u.word(i)] && u.is(i-1, isPerson|isPlural):
			return i
		case u.participle(i):
			return i
		case u.word(i) == "of" && u.is(i-1, isDet):
			continue // "one of the ministers"
		case u.is(i, isIng) && !u.capital(i) && !u.is(i, isStatement) && u.is(i-1, isPlural) && i+1 < last, u.is(i, isPrep|isRel|isSubord) && !u.is(i, isDet), u.word(i) == ",", u.word(i) == "(", u.word(i) == "and", u.dash(i), u.word(i) == "that", u.is(i, isAux) && u.shape(i)&token.Possessive == 0:
			return i
		}
	}
	return i
}

// participle tells whether element i says more of the persons or papers before it: "a man
// hurt by", "notices posted at", "officials briefed on".
func (u *unit) participle(i int) bool {
	by := u.word(i+1) == "by"
	if !by && !u.is(i+1, isPrep|isTime) || u.is(i, isAux) || u.capital(i) || i > 1 && u.capital(i-1) || !u.is(i, isPast) && !foundBy[u.word(i)] && !issues[u.word(i)] {
		return false
	}
	return by && u.is(i-1, isPerson|isPlural|isStatement) ||
		u.is(i+1, isPrep|isTime) && (u.is(i, isObject) && u.is(i-1, isStatement) || undergone[u.word(i)] && u.is(i-1, isPerson))
}

// undergone are participles of what is done to somebody, which are no verbs of a sentence
// without "was".
var undergone = lexicon.Set(wordList, "undergone")

// phraseAfter finds the noun phrase that begins at element i, a subject after
// its verb: “…,” said X.
func (u *unit) phraseAfter(i int) phrase {
	if u.is(i, isSubj) && !u.is(i, isPoss) {
		return span(i, i+1, i+1)
	}
	p := i
	if !u.wordy(p) && u.word(p) != "[" || u.is(p, isPrep|isSubord&^isDet|isConj|isAdv|isTime|isObj&^isPoss|auxiliar) && !u.is(p, isDet|isPoss) || u.is(p, isRel) && u.word(p) != "that" && u.word(p) != "whose" {
		return noPhrase
	}
	if u.word(p) == "that" || u.is(p, isIng) && !u.is(p, isStatement) && u.wordy(p+1) && !u.is(p+1, isPrep) {
		return noPhrase
	}
scan:
	for ; p < len(u.elems); p++ {
		switch {
		case u.quote(p):
			if s := &u.stretches[u.elems[p].stretch()]; p > i && s.last-s.first <= 2 && u.capital(p+1) && u.capital(p-1) {
				continue
			}
			break scan
		case u.shape(p)&token.Possessive != 0, u.word(p) == "’", u.word(p) == "&", u.word(p) == "[", u.word(p) == "]":
		case u.word(p) == "(":
			k := p
			for k < len(u.elems) && u.word(k) != ")" && k-p < 8 {
				k++
			}
			if u.word(k) != ")" || k+1 < len(u.elems) && !u.wordy(k+1) {
				break scan
			}
			p = k
		case !u.wordy(p):
			if u.word(p) == "," && u.listed(p) {
				continue
			}
			break scan
		case u.word(p) == "of", p > i && (u.word(p) == "for" || u.word(p) == "from" || u.word(p) == "by" || u.word(p) == "at") && u.is(p-1, isPerson|isStatement) && (u.word(p) != "at" || !u.is(p+1, isDet)):
		case u.word(p) == "and" && u.joins(p):
		case u.is(p, isPrep|isConj|isSubord|isRel|isObj&^isPoss|isSubj|auxiliar) && !(u.is(p, isDet|isPoss)):
			break scan
		case u.word(p) == "whose" && p > i, u.is(p, isTime) && p > i, u.is(p, isAdv) && p > i && !u.capital(p) && !u.is(p-1, isDet|isPoss):
			break scan
		case u.is(p, isVerb|isPast) && !u.capital(p) && p > i && !u.is(p-1, isDet|isPoss|isAdv) && u.shape(p-1)&token.Possessive == 0:
			break scan
		case p > i && u.predicate(p):
			break scan
		case u.is(p, isIng) && !u.capital(p) && p > i && !u.is(p, isStatement) && !u.is(p-1, isDet|isPoss) && !u.is(p+1, isPrep|auxiliar|anyVerb):
			break scan // a participle, where no noun such as "hearing"
		case u.is(p, isCue) && p > i && !u.capital(p) && !u.is(p-1, isDet|isPoss) && u.verbAt(p):
			break scan
		case u.is(p, isDet) && p > i && !u.is(p-1, isDet|isPrep) && u.word(p-1) != "and" && u.word(p-1) != "of":
			break scan
		}
	}
	if p > i && u.quote(p) && u.word(p-1) == "of" {
		p-- // "accused by Ruiz of “…”"
	}
	if p == i {
		return noPhrase
	}
	return span(i, u.coreEnd(i, p), p)
}

// wholeAfter adds to a phrase what follows it in brackets or commas and says more of
// it: "Ivo Brandt (Arden), the head of the port".
func (u *unit) wholeAfter(p phrase) phrase {
	if p.empty() {
		return p
	}
	p = u.namedBehind(p)
	end := p.last
	if u.word(end) == "(" {
		for end < len(u.elems) && u.word(end) != ")" {
			end++
		}
		end++
	}
	for u.word(end) == "," && u.interrupts(end+1, len(u.elems)) && !u.is(end+1, isIng|isPast|isPrep|isAdv|isSubord&^isRel|isConj) {
		k := end + 1
		for k < len(u.elems) && u.word(k) != "," && !u.quote(k) && u.word(k) != "." && u.word(k) != ";" {
			k++
		}
		if u.quote(k) {
			break
		}
		end = k
	}
	if end > p.last && end <= len(u.elems) {
		p.whole = end
	}
	return p
}

// manyAt tells whether the name that ends at element k is the last of several, or where a
// plural noun is from: "Brandt and Ruiz", "researchers at Arden University".
func (u *unit) manyAt(k int) bool {
	const longest = 8 // of the name
	for i := k - 1; i > 0 && i > k-longest; i-- {
		switch {
		case u.word(i) == "and":
			return u.capital(k) && u.capital(i-1) && u.nameAt(k, true) >= 0
		case u.is(i, isPrep) && !u.capital(i) && (u.word(i) != "of" || u.is(i-1, isPlural) && u.is(i-1, isPerson)):
			return u.is(i-1, isPlural) && u.is(i-1, isPerson|isBody)
		case !u.capital(i) && (u.capital(k) || !u.wordy(i) || u.is(i, noNoun)) && u.word(i) != "the" && !u.is(i, isPrep):
			return false
		}
	}
	return false
}

// alone are the determiners that stand for somebody without a noun: "one said".
var alone = map[string]bool{"one": true, "another": true, "some": true, "many": true, "both": true, "several": true, "all": true, "most": true, "two": true, "three": true, "four": true}

// verbAt tells whether the word at element i, which may be a noun as well
// ("claims", "report"), is a verb.
func (u *unit) verbAt(i int) bool {
	c := u.class[u.elems[i]]
	switch {
	case c&(isDet|isPrep) != 0 && c&isPast == 0, u.word(i) == "state" && u.capital(i+1) && !u.is(i-1, isPlural):
		return false
	case u.shape(i)&token.Joined != 0 && u.shape(i-1)&token.Possessive == 0 && u.wordy(i-1):
		return false
	case u.is(i-1, isDet&^isRel|isPoss) && !u.is(i-1, isRel|isObj) && !(alone[u.word(i-1)] && c&isPast != 0):
		return false
	case u.shape(i-1)&token.Possessive != 0 && i > 1 && !u.is(i-2, isSubj):
		return false
	}
	if u.word(i) == "addresses" && !u.capital(i-1) && !u.is(i-1, isPerson|isSubj|isRel) {
		return false // "e-mail addresses"
	}
	if i == 1 && c&isThird != 0 && c&(isStatement|isPlural) == isStatement|isPlural && u.nameAt(0, false) < 0 && u.entityAt(u.elems[0]) < 0 {
		return false // "Secret emails from the envoy"
	}
	if c&(isBase|isThird) != 0 && c&isPast == 0 {
		if c&isBase != 0 {
			// "to say", "may say", "they say", "officials say"
			k := i - 1
			for u.is(k, isAdv) {
				k--
			}
			return u.word(k) == "to" || u.is(k, isModal|isSubj|isPlural) || u.capital(k) && strings.HasSuffix(u.word(k), "s") || u.is(k, isAux) && !u.is(k, isBe) || u.word(k) == "who" || u.word(k) == "and" || u.quote(k) && c&isSay != 0 || u.word(k) == "," || c&isSay != 0 && u.manyAt(k)
		}
		// "claims": no verb after an adjective or preposition
		k := i - 1
		for u.is(k, isAdv) {
			k--
		}
		if u.is(k, isPrep) || u.capital(k) && u.is(k-1, isPrep) && u.shape(k-1)&token.Capital == 0 && u.entityAt(u.elems[k]) < 0 {
			return false // "of Northern claims"
		}
		switch u.t.Low(int(u.elems[i])) {
		case "says", "tells", "adds", "writes", "asks", "argues", "explains", "insists", "calls", "describes", "warns", "wants", "thinks", "believes", "continues":
			return true
		}
		if !u.capital(k) && u.wordy(k) && !u.is(k, isPerson|isBody|isStatement|isSubj|isRel|isConj|isAdv) {
			return false // "new reports of", "his rival's claims."
		}
	}
	if c&isPast != 0 && u.is(i-1, isDet) && !u.is(i-1, isRel) && !alone[u.word(i-1)] {
		return false
	}
	return true
}
