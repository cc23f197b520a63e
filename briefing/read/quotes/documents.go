package quotes

import (
	"sitrep/briefing/read/names"
)

// authored finds who wrote the document that a phrase names: "a letter from Ruiz", "a
// complaint filed by the board", "its report". It returns the element from which the
// phrase names others.
func (u *unit) authored(p phrase, head int, r *referent) int {
	from := p.first
	if u.is(p.first, isPoss) && !u.is(p.first, isRel) && p.first < head {
		if s := u.resolve(span(p.first, p.first+1, p.first+1), nobody, 0); s.ref >= 0 && u.discourse.refs[s.ref].entity >= 0 {
			r.author, r.entity = s.ref, s.entity
		}
		return from
	}
	for i := head + 1; i < p.last; i++ {
		if w := u.word(i); w == "from" || w == "by" || w == "of" {
			from = i + 1
			break
		}
	}
	if from == p.first && p.last == head+1 && u.is(p.last, isPast) && (u.word(p.last+1) == "by" || u.word(p.last+1) == "from") {
		from = p.last + 2
	}
	if from == p.first {
		return from
	}
	if q := u.phraseAfter(from); !q.empty() && u.capital(q.coreEnd-1) {
		r.author = u.mention(q, 3)
		r.entity = u.discourse.refs[r.author].entity
		u.discourse.refs[r.author].joint = true
	}
	return from
}

// rulings are what courts give, and orders what those give who have just been spoken of.
var (
	rulings = map[string]bool{"ruling": true, "verdict": true, "judgment": true, "opinion": true, "decision": true}
	orders  = map[string]bool{"order": true, "decree": true, "declaration": true, "announcement": true, "statement": true, "communique": true, "communiqué": true}
)

// issuer is who gave the document of which the text speaks for the first time before
// pos, as "the ruling" or "the order", or -1.
func (u *unit) issuer(head string, pos int) int {
	switch {
	case rulings[head]:
		for _, court := range []string{"court", "tribunal"} {
			if e := u.bodyNamed(court, pos); e >= 0 {
				return e
			}
		}
	case orders[head]:
		if d := &u.discourse; u.reader.last.ref >= 0 && d.units-d.refs[u.reader.last.ref].unit <= 1 {
			return d.refs[u.reader.last.ref].entity
		}
	}
	return -1
}

// staff are the nouns for those who speak for the body they serve.
var staff = map[string]bool{"officials": true, "officers": true, "investigators": true, "executives": true, "representatives": true, "inspectors": true}

// bodyOf is the body that the phrase names beside its head: "officials at the Harbour
// Board", "Meridian executives"; or -1.
func (u *unit) bodyOf(p phrase, head int) int {
	for i := p.last - 1; i >= p.first; i-- {
		if i == head || u.elems[i].isQuote() || !u.capital(i) {
			continue
		}
		if e := u.entityAt(u.elems[i]); e >= 0 {
			if k := u.names.Entities[e].Kind; k == names.Agency || k == names.Organization {
				return e
			}
			return -1
		}
	}
	return -1
}

// bodies are the nouns that stand for a public body of any name.
var bodies = map[string]bool{"agency": true, "body": true, "organisation": true, "organization": true, "watchdog": true, "regulator": true, "authority": true, "institution": true, "party": true, "union": true}

// bodyInFocus is the body that a noun means, as the one of which the text spoke last as
// one that does something, in this sentence or the two before it; -1 where there is none.
// A noun that stands bare may mean a public one. It gives the unit of that as well.
func (u *unit) bodyInFocus(head string, bare bool) (entity, at int) {
	public := bodies[head] && bare
	if !public && !companies[head] && !concerns[head] {
		return -1, 0
	}
	d := &u.discourse
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		o := &d.refs[i]
		if o.unit < 0 || o.entity < 0 || d.units-o.unit > 2 || o.weight < 2 {
			continue
		}
		if k := u.names.Entities[o.entity].Kind; k == names.Organization || k == names.Agency && public {
			return o.entity, o.unit
		}
	}
	return -1, 0
}
