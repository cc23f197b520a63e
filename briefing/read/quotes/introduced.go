package quotes

import "sitrep/briefing/read/token"

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
	if prev.entity >= 0 && !spokes || !prev.indefinite && !spokes {
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

// bareName tells whether a phrase is a name of two words or more without a title, and no
// more than the age follows it, or a comma after "according to".
func (u *unit) bareName(p phrase, whole bool) bool {
	first := u.nameAt(p.last-1, true)
	if first != p.first || p.last-p.first < 2 || p.name >= 0 {
		return false
	}
	return whole && u.capital(p.last-1) && !u.interrupts(p.last+1, p.last+2) || u.word(p.last) != "," && u.word(p.last) != "(" || u.shape(p.last+1)&token.Number != 0 || u.quote(p.last+1)
}
