package quotes

import (
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// introduced joins a speaker who is named here for the first time, and by nothing but the
// name, with the one who spoke right before and was only described: "A miner said he ran
// to the pit. “It was dark,” said Ivo Brandt, 40."
func (u *unit) introduced(p phrase, c cue, s speaker) {
	d := &u.discourse
	if s.entity < 0 || u.reader.last.ref < 0 || s.ref == u.reader.last.ref || !u.bareName(p, c.whole) {
		return
	}
	prev := &d.refs[u.reader.last.ref]
	if !prev.person || prev.plural || d.units-prev.unit > 1 || prev.entity == s.entity {
		return
	}
	spokes := vocabulary.Get(prev.head)&isSpokes != 0
	definite := u.quote(0) && vocabulary.Get(prev.head)&isPerson != 0 // The publisher said it was a sham. “They go free,” Ivo Brandt said.
	if !spokes && (prev.entity >= 0 || !prev.indefinite && !definite) {
		return
	}
	if g := d.refs[s.ref].gender; g != unknown && prev.gender != unknown && g != prev.gender {
		return
	}
	if n := u.names.Entities[s.entity].Mentions; len(n) == 0 || u.names.Mentions[n[0]].First < u.first {
		return // named before
	}
	const back = 6 // quotes
	for i := len(u.quotes) - 1; i >= 0 && i >= len(u.quotes)-back; i-- {
		if q := &u.quotes[i]; q.Label == prev.words || q.Whom == prev.words {
			q.Speaker = s.entity
		}
	}
	prev.entity = s.entity
}

// leadPerson notes who speaks in the lead and is only described, and joins with him the first
// person whom the text then names, with the age: "A father of two has told of “…”. Ivo Brandt,
// 30, was on deck".
func (u *unit) leadPerson(quoted speaker) {
	const reach = 6 // units from the beginning
	d := &u.discourse
	if d.prose > reach || u.t.Paragraphs[u.paragraph].Role != data.Prose {
		return
	}
	if ref := quoted.ref; ref >= 0 && ref < len(d.refs) && d.prose <= leadUnits && d.refs[ref].person && !d.refs[ref].plural && d.refs[ref].indefinite && d.refs[ref].entity < 0 {
		u.inLead = d.refs[ref].words
		return
	}
	if u.inLead.Empty() {
		return
	}
	p := u.mainSubject(len(u.elems))
	if p.empty() || p.last-p.first < 2 || u.nameAt(p.last-1, true) != p.first || u.word(p.last) != "," || u.shape(p.last+1)&token.Number == 0 {
		return
	}
	e := u.entityAt(u.elems[p.last-1])
	for _, m := range u.names.Mentions {
		if m.First >= u.first {
			break
		}
		if m.Entity >= 0 && m.Entity != e && u.names.Entities[m.Entity].Kind == names.Person {
			return // not the first
		}
	}
	for i := range u.quotes {
		if q := &u.quotes[i]; q.Label == u.inLead || q.Whom == u.inLead {
			q.Speaker = e
		}
	}
	for i := range d.refs {
		if d.refs[i].words == u.inLead {
			d.refs[i].entity = e
		}
	}
	u.inLead = data.Span{}
}

// bareName tells whether a phrase is a name of two words or more without a title, and no
// more than the age follows it, or a comma after "according to".
func (u *unit) bareName(p phrase, whole bool) bool {
	first := u.nameAt(p.last-1, true)
	if first != p.first || p.last-p.first < 2 || p.name >= 0 {
		return false
	}
	return whole && u.capital(p.last-1) && !u.interrupts(p.last+1, p.last+2) || u.word(p.last) != "," && u.word(p.last) != "(" || u.shape(p.last+1)&token.Number != 0 || u.quote(p.last+1)
}
