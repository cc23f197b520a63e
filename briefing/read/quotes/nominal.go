package quotes

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// nominal leads a phrase without a name ("the ministry", "a spokesman for Brandt",
// "the letter") back to a referent, or fills in the entity of a new one.
func (u *unit) nominal(p phrase, head int, r *referent) int {
	d := &u.discourse
	c := u.class[u.elems[head]]
	definite := u.is(p.first, isPoss) || u.word(p.first) == "the" || u.word(p.first) == "this" || u.word(p.first) == "that" || p.first == head || rivals[r.head] && u.capital(p.first)
	if e := u.entityAt(u.elems[head]); e >= 0 {
		r.entity = e
		if k := u.names.Entities[e].Kind; k != names.Unknown {
			r.person = k == names.Person
		}
		for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-4*memory; i-- {
			if d.refs[i].entity == e && !d.refs[i].document {
				return i
			}
		}
		return -1
	}
	if c&(isSpokes|isStatement) != 0 {
		r.plural = c&isPlural != 0
		// who is spoken for, whose letter
		for i := head + 1; i < p.last; i++ {
			if r.document && foundBy[u.word(i)] {
				p.last = i // "a letter seen by Gulf Wire"
			}
		}
		from, to := p.first, p.last
		if r.document {
			from = u.authored(p, head, r)
		}
		for i := from; i < to && r.entity < 0; i++ {
			if u.elems[i].isQuote() || !u.capital(i) && c&isSpokes == 0 {
				continue
			}
			if e := u.entityAt(u.elems[i]); e >= 0 && u.names.Entities[e].Kind != names.Place && u.names.Entities[e].Kind != names.Other {
				if m := u.names.Mentions[u.names.At(u.t.Tokens[u.elems[i]].Span().Start)]; i+1 < to && m.Last > int(u.elems[i])+1 {
					continue // take the name by its last token
				}
				r.entity = e
				break
			}
		}
		if r.entity < 0 && r.author < 0 && motions[r.head] {
			r.entity = u.issuer(r.head, u.t.Tokens[u.elems[head]].Span().Start)
		}
		if r.entity < 0 && r.author < 0 && p.last == p.first+2 && !definite && postings[r.head] {
			r.entity = u.issuer(r.head, u.t.Tokens[u.elems[head]].Span().Start)
		}
		if r.entity >= 0 || r.author >= 0 || !definite && c&isSpokes == 0 {
			return -1
		}
	}
	if c&isSpokes != 0 && !r.plural && p.last == head+1 && p.first < head {
		if i := u.spokesman(r.head, u.word(p.first) == "the"); i >= 0 && definite {
			return i
		} else if i >= 0 {
			r.entity = d.refs[i].entity
			return -1
		}
	}
	if definite && (couples[r.head] || r.plural && c&isPerson != 0 && counted[u.word(p.first+1)]) {
		r.plural = true
		if i := d.several(); i >= 0 {
			return i
		}
	}
	if r.plural && staff[r.head] {
		r.entity = u.bodyOf(p, head)
		if r.entity >= 0 {
			return -1
		}
	}
	if bench[r.head] {
		r.entity = u.benchOf(p, head, courts) // "the judges", "a bench of the High Court"
	} else if r.head == "panel" && strings.Contains(u.t.Lower[r.words.Start:r.words.End], "judge") {
		r.entity = u.benchOf(p, head, panels)
	}
	if r.entity >= 0 {
		return d.last(r.entity)
	}
	if !definite {
		if c&isPerson != 0 && !r.plural && u.capital(p.first) && p.first < head && u.genitive(head-1) {
			return u.namedAs(r.head) // "Brandt's lawyer"
		}
		return -1
	}
	if c&isPerson != 0 && c&isBody == 0 && !r.plural && !u.is(p.first, isPoss) {
		return u.described(p, head, r)
	}
	// the same head word before: "a source" … "the source"
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		o := &d.refs[i]
		if o.unit >= 0 && (o.head == r.head || o.document && r.document && samePaper(o.head, r.head)) && o.plural == r.plural {
			if e, unit := u.bodyInFocus(r.head, false); e >= 0 && unit > o.unit {
				r.entity = e
				return d.last(e)
			}
			if last := u.reader.last.ref; r.document && r.head == "statement" && last >= 0 && !d.refs[last].document && !d.refs[last].plural && d.refs[last].entity >= 0 && d.refs[last].entity != o.entity && d.refs[last].unit > o.unit && d.units-d.refs[last].unit <= 1 {
				r.entity = d.refs[last].entity
				return -1 // of who has spoken since
			}
			return i
		}
	}
	if r.document && !r.plural {
		r.entity = u.issuer(r.head, u.t.Tokens[u.elems[head]].Span().Start)
		return -1
	}
	// an office: "the minister" of "Minister Brandt"; a body: "the ministry"
	if c&(isPerson|isBody) != 0 && !r.plural {
		for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
			o := &d.refs[i]
			if o.unit >= 0 && o.person == (c&isPerson != 0) && !o.plural && hasWord(u.t.Lower[o.words.Start:o.words.End], r.head) {
				return i
			}
		}
		if c&isPerson != 0 {
			if e := u.holder(r.head, false, u.t.Tokens[u.elems[head]].Span().Start); e >= 0 {
				r.entity = e
			}
		} else if e := u.bodyNamed(u.t.Tokens[u.elems[head]].Span().Start, r.head); e >= 0 {
			r.entity = e
		}
		if r.entity < 0 && r.head == "agency" && p.last == head+1 {
			r.entity = u.agencyBefore(u.t.Tokens[u.elems[head]].Span().Start)
		}
		group := u.word(p.coreEnd) == "of" && p.coreEnd < p.last // "the group of hackers"
		if r.entity < 0 && c&isBody != 0 && !group {
			r.entity, _ = u.bodyInFocus(r.head, p.last == head+1)
		}
		if r.entity < 0 && c&isBody != 0 && !group && companies[r.head] && u.servedIn(p, head) < 0 {
			r.entity = u.theCompany(u.t.Tokens[u.elems[head]].Span().Start)
		}
		if r.entity >= 0 {
			return d.last(r.entity)
		}
	}
	if r.plural && c&isPerson != 0 {
		// "the chairmen" of "Chairman Brandt, Chairman Ruiz and …"
		one := singular(r.head)
		for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
			if o := &d.refs[i]; o.unit >= 0 && o.entity >= 0 && (o.joint || o.plural) && hasWord(u.t.Lower[o.words.Start:o.words.End], one) {
				r.entity = o.entity
				return -1
			}
		}
	}
	if strings.HasSuffix(r.head, "-year-old") {
		r.person = true
		return u.salient(r)
	}
	return -1
}

// namedAs is somebody named of whom the text spoke as one of a kind before, without whose:
// "one of the lawyers"; -1 where there is none.
func (u *unit) namedAs(head string) int {
	d := &u.discourse
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		o := &d.refs[i]
		if o.unit >= 0 && o.person && o.entity >= 0 && o.head == head && !strings.ContainsAny(u.t.Lower[o.words.Start:o.words.End], "'’") {
			return i
		}
	}
	return -1
}

// spokesman is whom "the spokesman" means: one of whom the text spoke before, or else, and
// for "a spokesman", the body that acts in the units before; -1 where there is neither.
func (u *unit) spokesman(head string, known bool) int {
	const reach = 2 // units back
	d := &u.discourse
	for i := len(d.refs) - 1; known && i >= 0 && i >= len(d.refs)-memory; i-- {
		if o := &d.refs[i]; o.unit >= 0 && o.person && (hasWord(u.t.Lower[o.words.Start:o.words.End], head) || u.holds(o.entity, head)) {
			return i
		}
	}
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		o := &d.refs[i]
		if o.unit < 0 || o.entity < 0 || o.weight < 2 || d.units-o.unit > reach {
			continue
		}
		if k := u.names.Entities[o.entity].Kind; k == names.Agency || k == names.Organization {
			return i
		}
	}
	return -1
}

// couples are the nouns for two or three who act together, counted the numbers of such.
var (
	couples = map[string]bool{"pair": true, "duo": true, "trio": true, "couple": true, "lawmakers": true, "legislators": true}
	counted = map[string]bool{"two": true, "three": true, "four": true}
)

// several is the latest referent that is more than one person, by their names; -1 where
// there is none.
func (d *discourse) several() int {
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		if o := &d.refs[i]; o.unit >= 0 && o.entity >= 0 && o.plural && o.person {
			return i
		}
	}
	return -1
}

// companies are the nouns that stand for an organisation of any name.
var companies = map[string]bool{"company": true, "firm": true, "airline": true, "group": true, "gang": true, "charity": true, "retailer": true, "operator": true, "manufacturer": true,
	"giant": true, "maker": true, "carrier": true, "insurer": true, "carmaker": true, "automaker": true, "drugmaker": true, "conglomerate": true, "corporation": true,
	"contractor": true, "developer": true, "supplier": true, "provider": true, "utility": true, "refiner": true, "shipbuilder": true, "planemaker": true,
	"chipmaker": true, "brewer": true, "subsidiary": true, "consortium": true, "startup": true, "start-up": true, "platform": true, "publisher": true, "broadcaster": true}

// concerns are nouns for an organisation that need not stand in its name.
var concerns = map[string]bool{"bank": true, "fund": true, "association": true, "chain": true, "network": true, "university": true, "school": true, "hospital": true,
	"club": true, "foundation": true, "institute": true, "federation": true, "newspaper": true, "paper": true, "daily": true, "weekly": true, "magazine": true,
	"tabloid": true, "radio": true, "channel": true}

// last is the latest referent of an entity alone, -1 where there is none.
func (d *discourse) last(entity int) int {
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-4*memory; i-- {
		if o := &d.refs[i]; o.entity == entity && !o.plural && !o.document {
			return i
		}
	}
	return -1
}

// singular is the singular of a person noun.
func singular(w string) string {
	if s, ok := strings.CutSuffix(w, "men"); ok {
		return s + "man"
	}
	return strings.TrimSuffix(w, "s")
}

// hasWord tells whether s holds the word w.
func hasWord(s, w string) bool {
	for at := 0; w != ""; {
		i := strings.Index(s[at:], w)
		if i < 0 {
			return false
		}
		i += at
		end := i + len(w)
		if (i == 0 || s[i-1] == '-' || space(s[i-1])) && (end == len(s) || space(s[end]) || s[end] == ',') {
			return true
		}
		at = end
	}
	return false
}

func space(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// agencyBefore is the public body named last before pos, not far from it: "Amid the HSB's
// inquiry, the agency said"; -1 where there is none.
func (r *reader) agencyBefore(pos int) int {
	const reach = 160 // bytes
	for _, m := range slices.Backward(r.names.Within(data.Span{Start: max(0, pos-reach), End: pos})) {
		if m.Entity >= 0 && r.names.Entities[m.Entity].Kind == names.Agency {
			return m.Entity
		}
	}
	return -1
}

// bodyNamed finds the body named last before pos whose name holds one of the words.
func (r *reader) bodyNamed(pos int, words ...string) int {
	lo, hi := 0, len(r.names.Mentions)
	for lo < hi {
		if mid := (lo + hi) / 2; r.names.Mentions[mid].Span.Start < pos {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for i, n := lo-1, 0; i >= 0 && n < 60; i, n = i-1, n+1 {
		m := r.names.Mentions[i]
		if m.Entity < 0 {
			continue
		}
		if k := r.names.Entities[m.Entity].Kind; k != names.Agency && k != names.Organization {
			continue
		}
		printed, full := r.t.Lower[m.Span.Start:m.Span.End], strings.ToLower(r.names.Entities[m.Entity].Name)
		for _, w := range words {
			if hasWord(printed, w) || hasWord(full, w) {
				return m.Entity
			}
		}
	}
	return -1
}
