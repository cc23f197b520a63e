package quotes

import (
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// referent is somebody or something that the text spoke of, or by.
type referent struct {
	words      data.Span // the phrase that introduced it
	head       string    // its head word, in small letters
	entity     int       // -1 where no name stands for it
	gender     gender
	person     bool
	plural     bool
	document   bool // a statement, a letter
	voice      bool // it may speak: a name, a person, a body, a document
	indefinite bool // "a doctor", "his son"
	unit       int  // number of the unit in which it was last spoken of
	weight     int  // how much it was the subject there
	joint      bool // one of several who speak as one
	author     int  // of a document: the referent who wrote it, or -1
}

// discourse is what the text has spoken of so far, the latest last.
type discourse struct {
	refs  []referent
	units int // number of units so far
	prose int // those of them that are no headings or captions
}

// memory is how many referents back are looked at.
const memory = 24

// speaker is who said something.
type speaker struct {
	source data.Span // all the words there
	label  data.Span // the noun phrase
	whom   data.Span
	ref    int // index into discourse.refs, -1 for none
	entity int
}

var nobody = speaker{ref: -1, entity: -1}

func (s speaker) known() bool { return !s.source.Empty() || s.ref >= 0 }

// resolve leads a phrase of the unit back to whom it means. outer is the one
// whose words the unit is, if it stands between quotation marks.
func (u *unit) resolve(p phrase, outer speaker, weight int) speaker {
	if p.empty() {
		return nobody
	}
	if p.coreEnd < p.last && p.name < 0 && u.is(p.coreEnd, isIng) {
		p.last = p.coreEnd // "protesters" of "protesters marching by"
	}
	a, b := u.elems[p.first], u.elems[p.labelEnd()-1]
	if a.isQuote() || b.isQuote() {
		return nobody
	}
	s := speaker{label: u.t.Span(int(a), int(b)+1), ref: -1, entity: -1}
	if p.pronoun > 0 {
		s.whom = s.label
		s.label = u.t.Tokens[u.elems[p.pronoun-1]].Span()
	}
	s.source = s.label
	if p.pronoun == 0 && p.whole > p.last {
		if c := u.elems[p.whole-1]; !c.isQuote() {
			s.source.End = u.t.Tokens[c].Span().End
		}
	}
	named := false
	if p.last == p.first+1 && u.is(p.first, isSubj|isObj|isRel|isPoss) && u.shape(p.first)&token.AllCaps == 0 {
		w := u.word(p.first)
		if at := strings.IndexAny(w, "'’"); at > 0 {
			w = w[:at] // "they've"
		}
		switch w {
		case "his", "him":
			w = "he"
		case "her":
			w = "she"
		case "its":
			w = "it"
		case "their", "them":
			w = "they"
		}
		switch w {
		case "i", "we", "you", "me", "us":
			if w == "you" {
				return nobody
			}
			if outer.known() {
				s.ref, s.entity, s.whom = outer.ref, outer.entity, outer.label
			}
			return s
		}
		s.ref = u.pronoun(w, outer, u.actorBefore(p.first))
	} else {
		s.ref, named = u.mention(p, weight), true
	}
	if s.ref >= 0 {
		r := &u.discourse.refs[s.ref]
		r.unit, r.weight = u.discourse.units, max(r.weight*btoi(r.unit == u.discourse.units), weight)
		s.entity = r.entity
		if r.document && r.author >= 0 && u.discourse.refs[r.author].entity >= 0 {
			s.entity = u.discourse.refs[r.author].entity
		} else if r.words != s.label && !named {
			s.whom = r.words
		}
	}
	return s
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// mention finds the referent of a noun phrase, or makes one.
func (u *unit) mention(p phrase, weight int) int {
	d := &u.discourse
	head := p.coreEnd - 1
	if p.name >= 0 {
		head = u.coreEnd(p.name, p.last) - 1
	} else if u.titleOf(p) {
		head = p.last - 1
	}
	for head > p.first && (u.elems[head].isQuote() || u.shape(head)&token.Possessive != 0 || !u.wordy(head) || u.suffix(head) || u.honour(head)) {
		head--
	}
	if u.elems[head].isQuote() {
		return -1
	}
	first, last := u.elems[p.first], u.elems[p.labelEnd()-1]
	r := referent{words: u.t.Span(int(first), int(last)+1), head: u.word(head), entity: -1, unit: d.units, weight: weight, author: -1}
	c := u.class[u.elems[head]]
	named := u.capital(head) && !(p.first == head && u.elems[head] == element(u.first) && c&(isPerson|isBody|isStatement) != 0)
	if named {
		r.entity = u.entityAt(u.elems[head])
		if r.entity < 0 && c&(isPerson|isBody|isStatement) != 0 && (u.is(p.first, isDet|isPoss) || head == p.first || c&isPlural != 0) {
			named = p.first == head && c&(isBody|isPlural) == isBody|isPlural && u.elems[head] != element(u.first) // "the President", but "…,” Banks said"
		}
	}
	if e := u.heldBy(int(u.elems[head])); e >= 0 && r.entity != e && (r.entity < 0 || u.names.Entities[r.entity].Kind != names.Person) {
		r.entity, named = e, true
	} else if r.entity < 0 {
		if e := u.apposed(p, head); e >= 0 {
			r.entity, named = e, true
		} else if e := u.selfNamed(p.last); e >= 0 {
			r.entity, named = e, true
		}
	}
	if u.word(p.first) == "the" && p.last == p.first+2 && (r.entity < 0 && c&(isPerson|isBody|isStatement|isTime) == 0 || u.acronym(u.elems[head])) {
		// "the Commandant", "the CJ"
		if e := u.holder(r.head, u.acronym(u.elems[head]), u.t.Tokens[u.elems[head]].Span().Start); e >= 0 {
			r.entity, named = e, true
		}
	}
	if r.entity < 0 && u.word(p.first) == "the" && u.word(p.first+1) == "head" && u.word(p.first+2) == "of" && p.last == p.first+4 {
		if e := u.headOf(u.word(p.first+3), int(u.elems[head])); e >= 0 {
			r.entity, named = e, true
		}
	}
	if r.entity < 0 {
		lead := d.prose <= leadUnits && (u.word(p.first) == "a" || u.word(p.first) == "an")
		if e := u.inRole(p, head, lead); e >= 0 {
			r.entity, named = e, true
		}
	}
	k := names.Unknown
	if r.entity >= 0 {
		k = u.names.Entities[r.entity].Kind
	}
	r.person = k == names.Person || k == names.Unknown && (c&isPerson != 0 || named && c&isBody == 0 && u.shape(head)&token.AllCaps == 0 && len(u.names.Entities) == 0)
	if named && r.entity < 0 && p.whole > p.last && p.coreEnd-p.first > 1 && (u.word(p.last+1) == "a" || u.word(p.last+1) == "an" || u.shape(p.last+1)&token.Number != 0) {
		r.person = true // "Ona Lim, a baker,"
	}
	if u.word(p.last) == "who" || u.word(p.last) == "," && u.word(p.last+1) == "who" {
		r.person = true
	}
	r.document = c&isStatement != 0 && !named
	r.voice = named || c&(isPerson|isBody|isStatement) != 0
	r.indefinite = !named && u.is(p.first, isDet|isPoss) && u.word(p.first) != "the"
	r.plural = p.plural || c&isPlural != 0 && !named || p.coreEnd < p.last && (u.word(p.coreEnd) == "and" || u.listed(p.coreEnd) || u.word(p.coreEnd) == "(" && u.word(u.skipBrackets(p.coreEnd)) == "and")
	if r.plural && r.person && !named && u.word(p.first) == "one" && u.word(p.first+1) == "of" {
		r.plural, r.head = false, singular(r.head) // "one of the lawyers"
	}
	if r.person && !r.plural {
		r.gender = u.genderOf(p.first, head, r.entity)
	}
	if named {
		// the same name again
		for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-4*memory; i-- {
			o := &d.refs[i]
			if (o.entity >= 0 && o.entity == r.entity || o.entity == r.entity && o.head == r.head) && o.plural == r.plural && o.document == r.document {
				if o.gender == unknown {
					o.gender = r.gender
				}
				return u.touch(i)
			}
		}
	} else if i := u.nominal(p, head, &r); i >= 0 {
		return u.touch(i)
	}
	d.refs = append(d.refs, r)
	return len(d.refs) - 1
}

// introduced is the weight of a person named for the first time beside the subject,
// actor that of one who is the subject of a clause of its own.
const introduced, actor = 2, 3

// mentionPersons notes the persons that the unit names before element end, beside
// its subjects.
func (u *unit) mentionPersons(end int) {
	d := &u.discourse
	first, last := u.noted, u.last
	if end < len(u.elems) {
		last = u.token(end)
	}
	if first == 0 {
		first = u.first
	}
	if last <= first {
		return
	}
	u.noted = last
	next := 0
	for _, m := range u.names.Within(u.t.Span(first, last)) {
		if m.Entity < 0 || u.names.Entities[m.Entity].Kind != names.Person || m.Last <= m.First || u.entityAt(element(m.Last-1)) != m.Entity {
			continue
		}
		for next < len(u.elems) && (u.elems[next].isQuote() || int(u.elems[next]) < m.First) {
			next++
		}
		if next == len(u.elems) || int(u.elems[next]) >= m.Last {
			continue // within a quotation
		}
		r := referent{words: m.Span, head: u.t.Low(m.Last - 1), entity: m.Entity, person: true, voice: true, unit: d.units, author: -1}
		r.gender = u.genderOf(max(0, next-1), min(next+m.Last-m.First, len(u.elems))-1, m.Entity)
		role := 0
		if u.actsAt(next, min(next+m.Last-m.First, len(u.elems))) {
			role = actor
		}
		known, fresh := false, true
		for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-4*memory; i-- {
			if o := &d.refs[i]; o.entity == m.Entity && !o.plural && !o.document {
				if o.gender == unknown {
					o.gender = r.gender
				}
				known, fresh = o.unit == d.units, false
				if known {
					o.weight = max(o.weight, role)
				}
				r.gender, r.words, r.head = o.gender, o.words, o.head
				break
			}
		}
		if !known {
			if fresh {
				r.weight = introduced
				if end := next + m.Last - m.First; u.word(end) == "," && u.wordy(end+1) && u.interrupts(end+1, end+2) && !u.is(end+1, isPrep|isAdv|isConj|isSubord&^isRel) {
					r.weight++ // with who it is
				}
			}
			r.weight = max(r.weight, role)
			d.refs = append(d.refs, r)
		}
	}
}

// actsAt tells whether the name of elements first up to last is the subject of a clause
// that no other word leads in: "the sea rose, and Brandt has left".
func (u *unit) actsAt(first, last int) bool {
	for u.is(last, isAdv) && !u.capital(last) {
		last++
	}
	if last >= len(u.elems) || !u.finiteAt(last) {
		return false
	}
	first = u.withTitles(first)
	return first == 0 || !u.wordy(first-1) && u.shape(first-1)&token.Possessive == 0 || u.word(first-1) == "and" || u.word(first-1) == "but" || u.word(first-1) == "yet"
}

// withTitles is the element where the titles before the name at element first begin.
func (u *unit) withTitles(first int) int {
	for first > 0 && (u.capital(first-1) || u.is(first-1, isPerson|isMr|isMs)) && u.wordy(first-1) && !u.is(first-1, noNoun) {
		first--
	}
	return first
}

// touch moves a referent to the end of the list, as the latest one.
func (u *unit) touch(i int) int {
	d := &u.discourse
	r := d.refs[i]
	if i == len(d.refs)-1 {
		return i
	}
	d.refs = append(d.refs, r) // the older one stays where others point at it
	d.refs[i].unit = -1000
	d.refs[i].weight = 0
	return len(d.refs) - 1
}

// suffix tells whether element i is what follows a name: "Jr.", "himself".
func (u *unit) suffix(i int) bool {
	switch u.word(i) {
	case "jr", "jr.", "sr", "sr.", "ii", "iii", "himself", "herself", "itself", "themselves", "]", ")":
		return true
	}
	return false
}

// honour tells whether element i is letters behind a person's name: "Ivo Brandt QC".
func (u *unit) honour(i int) bool {
	return u.shape(i)&token.AllCaps != 0 && len(u.word(i)) <= 4 && u.entityAt(u.elems[i]) < 0 && u.nameAt(i-1, true) >= 0
}

// entityAt is the named entity whose mention covers a token, or -1.
func (r *reader) entityAt(e element) int {
	if m := r.names.At(r.t.Tokens[e].Span().Start); m >= 0 {
		k := r.names.Mentions[m].Entity
		if k >= 0 && r.class[e]&(isPerson|isBody) != 0 && strings.EqualFold(r.names.Entities[k].Name, r.t.Low(int(e))) {
			return -1 // an office or a kind of body, no name
		}
		return k
	}
	return -1
}
