package quotes

import (
	"sitrep/briefing/read/names"
)

// nameAt is the first element of the name whose last token is element i, of a person
// where asked, or -1.
func (u *unit) nameAt(i int, person bool) int {
	if i < 0 || i >= len(u.elems) || u.elems[i].isQuote() {
		return -1
	}
	k := u.names.At(u.t.Tokens[u.elems[i]].Span().Start)
	if k < 0 {
		return -1
	}
	m := u.names.Mentions[k]
	if m.Last != int(u.elems[i])+1 || person && (m.Entity < 0 || u.names.Entities[m.Entity].Kind != names.Person) {
		return -1
	}
	for i > 0 && !u.elems[i-1].isQuote() && int(u.elems[i-1]) >= m.First {
		i--
	}
	return i
}

// titleOf tells whether a phrase is a title with a preposition or brackets in it and
// the name of who holds it: "Secretary for Harbours Ana Ruiz", but not "attorney for
// Mr. Brandt".
func (u *unit) titleOf(p phrase) bool {
	if p.coreEnd == p.last || u.is(p.first, isDet|isPoss) || !u.is(p.coreEnd, isPrep) && u.word(p.coreEnd) != "(" || u.is(p.coreEnd-1, isPlural|isSpokes) {
		return false
	}
	name := u.nameAt(p.last-1, true)
	for name > p.coreEnd && u.is(name-1, isMr|isMs|isPerson) {
		name--
	}
	return name > p.coreEnd+1 && (u.wordy(name-1) || u.word(name-1) == ")") && !u.is(name-1, isPrep|isConj|isDet|isPoss)
}

// beforeApposition is who is meant where what says more of somebody stands between a comma
// and the verb at element i, with none behind it: of "one survivor, a woman from Arden said"
// the survivor, of "Ivo Brandt, head of the port told Gulf Wire" Brandt.
func (u *unit) beforeApposition(p phrase, i int) phrase {
	if p.empty() || p.whole > 0 || u.word(p.first-1) != "," || u.word(i+1) == "," || !u.is(p.coreEnd-1, isPerson) || u.is(p.coreEnd-1, isPlural) || u.nameAt(p.last-1, true) >= 0 {
		return p
	}
	q := u.chainBack(p.first - 2)
	if q.empty() || q.first > 0 && u.wordy(q.first-1) {
		return p
	}
	named := u.nameAt(q.last-1, true) >= 0
	if described := u.is(q.coreEnd-1, isPerson) && !u.is(q.coreEnd-1, isPlural) && (u.word(p.first) == "a" || u.word(p.first) == "an"); !named && !described {
		return p
	}
	q.whole = p.last
	return q
}

// lastName is where the name at the end of the elements from first to last begins,
// with its titles, unless a preposition stands before it: then it is first.
func (u *unit) lastName(first, last int) int {
	name := u.nameAt(last, false)
	if name < 0 {
		for name = last; name > first && u.capital(name-1) && !u.is(name, isMr|isMs); name-- {
		}
	}
	for name > first && u.is(name-1, isMr|isMs|isPerson) && u.capital(name-1) {
		name--
	}
	if name <= first || !u.capital(name) || u.is(name-1, isPrep|isDet|isPoss|isConj) || !u.wordy(name-1) {
		return first
	}
	return name
}

// namedBehind adds to a phrase of one who is described the name behind the comma:
// "the tourist, Tomas Varga, 37,".
func (u *unit) namedBehind(p phrase) phrase {
	head := p.coreEnd - 1
	if p.empty() || p.coreEnd != p.last || u.word(p.last) != "," || u.quote(head) || !u.is(head, isPerson) && u.class[u.elems[head]] != 0 || u.is(head, isPlural) || u.capital(head) || !u.wordy(head) {
		return p
	}
	q := u.phraseAfter(p.last + 1)
	if q.empty() || !u.capital(q.first) || u.nameAt(q.coreEnd-1, true) < 0 {
		return p
	}
	return phrase{first: p.first, coreEnd: p.coreEnd, last: q.coreEnd, name: p.last + 1}
}

// selfNamed is the person whose name one who is only described is said to have given, in the
// clause behind element i: "a woman | who gave her name as Ruiz"; -1 where there is none.
func (u *unit) selfNamed(i int) int {
	const reach = 14
	if u.word(i) == "," {
		i++
	}
	if u.word(i) != "who" {
		return -1
	}
	told := false
	for k := i + 1; k < i+reach && k < len(u.elems) && !u.quote(k); k++ {
		switch u.word(k) {
		case "name", "surname", "identified", "named", "himself", "herself":
			told = true
		case ".", ";":
			return -1
		}
		if told && u.capital(k) {
			if u.nameAt(k, true) >= 0 {
				return u.entityAt(u.elems[k])
			}
		}
	}
	return -1
}
