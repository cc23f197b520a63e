package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// bodies gathers organisations and places that are named by the same words, and an
// abbreviation in brackets with the name before it; then descriptions, each with the
// name that it stands beside, or with the only body that it can mean.
func (e *entities) bodies() {
	lands := e.sameLands()
	same := func(m int) int {
		if lands == nil {
			return m
		}
		return lands[m]
	}
	byName, printed := map[string]int{}, map[string]int{} // folded, and as printed
	var described []int
	for m := range e.n.Mentions {
		c := e.cand(m)
		if c.kind == Person || c.form == Nominal {
			continue
		}
		if c.form == Description {
			described = append(described, m)
			continue
		}
		e.body(m, same(m), byName, printed, func() int {
			if m > 0 && (e.bracketed(m) || e.otherwise(m)) {
				return e.n.Mentions[m-1].Entity
			}
			return -1
		})
	}
	if len(described) == 0 {
		return
	}
	var all courts
	for _, m := range described {
		e.body(m, same(m), byName, printed, func() int {
			if id := e.apposed(m); id >= 0 {
				return id
			}
			if !e.ofCourt(m) {
				return -1
			}
			if all == nil {
				all = e.courts()
			}
			return all.meant(e, m)
		})
	}
}

// body gives mention m to the entity of the same name, that of mention same, or else to
// the one that beside finds for it, if that is a body, or to a new one.
func (e *entities) body(m, same int, byName, printed map[string]int, beside func() int) {
	c := e.cand(m)
	name := e.bodyName(e.cand(same))
	if of := e.n.Mentions[same].Of; of.Start < of.End {
		name = e.r.t.Doc.Slice(of) + " " + name // "Denmark's health ministry"
	}
	id, known := printed[name]
	if !known {
		key := Fold(name)
		if id, known = byName[key]; !known {
			if id = beside(); id < 0 || e.n.Entities[id].Kind == Person {
				id = e.create(m, c.kind, e.bodyName(c))
				byName[key], printed[name] = id, id
				return
			}
			byName[key] = id
		}
		printed[name] = id
	}
	e.join(m, id)
	e.better(id, e.bodyName(c), c.kind)
}

// bodyName is the name of the body that a candidate names.
func (e *entities) bodyName(c *cand) string {
	if c.name != "" {
		return c.name
	}
	last := c.last
	if last-c.first > 1 && e.r.t.Tokens[last-1].Is(token.Possessive) {
		last--
	}
	return data.OneLine(e.r.t.Doc.Slice(e.r.span(c.first, last)))
}

// bracketed tells whether mention m stands in brackets right after the one before, alone or
// as the first of two names: "(Havnevakten, or HVK)".
func (e *entities) bracketed(m int) bool {
	c, before, t := e.cand(m), e.cand(m-1), e.r.t
	if c.first != before.last+1 || t.Word(before.last) != "(" || c.last >= len(t.Tokens) {
		return false
	}
	return t.Word(c.last) == ")" || t.Word(c.last) == "," && c.last+1 < len(t.Tokens) && t.Low(c.last+1) == "or"
}

// better keeps the form of a name with capitals over that in small letters.
func (e *entities) better(id int, name string, k Kind) {
	x := &e.n.Entities[id]
	if capitals(name) > capitals(x.Name) && x.Name != strings.ToUpper(name) && name != strings.ToUpper(name) {
		x.Name = name
	}
	if k == Agency {
		x.Kind = Agency
	}
}

func capitals(s string) int {
	n := 0
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			n++
		}
	}
	return n
}

// nominals ties "the ministry", "the company" to the body last named before that
// fits the noun.
func (e *entities) nominals() {
	last := map[string]int{} // head noun -> entity; "" is the organisation named most
	times := map[int]int{}   // that organisations were named so far
	outlets := map[int]bool{}
	for m := range e.n.Mentions {
		if e.cand(m).outlet {
			outlets[e.n.Mentions[m].Entity] = true // where a byline names it, too
		}
	}
	for m := range e.n.Mentions {
		c := e.cand(m)
		if c.kind == Person || c.kind == Place {
			continue
		}
		if c.form != Nominal {
			id := e.n.Mentions[m].Entity
			e.takenUp(c, func(head string) { last[head] = id })
			if c.kind == Organization && !Learned(e.bodyName(c)) {
				const often = 4 // a platform or an outlet that the report is about
				times[id]++
				if most, ok := last[""]; (!outlets[id] || times[id] >= often) && (!ok || times[id] >= times[most] || times[id] == 1 && e.r.presentsFirm(c.last)) {
					last[""] = id
				}
			}
			continue
		}
		h := e.r.t.Low(c.first)
		if id := e.namedNext(m); id >= 0 {
			e.n.Entities[id].Kind = Agency
			e.join(m, id)
			last[h] = id
			continue
		}
		if id, ok := last[h]; ok {
			e.join(m, id)
			continue
		}
		switch h {
		case "company", "firm", "corporation", "group", "airline", "bank", "organization", "organisation":
			if id, ok := last[""]; ok {
				e.join(m, id)
			}
		}
	}
}

// presentsFirm tells whether a comma at token i and the words behind it say that the one named
// before is a firm: "Zeta, a diving firm".
func (r *reader) presentsFirm(i int) bool {
	const longest = 7 // of the words up to the noun
	if i+1 >= len(r.t.Tokens) || r.t.Word(i) != "," || r.t.Low(i+1) != "a" && r.t.Low(i+1) != "an" && r.t.Low(i+1) != "the" {
		return false
	}
	for k := i + 2; k < len(r.t.Tokens) && k < i+longest && r.t.Tokens[k].Is(token.Word); k++ {
		if firms[r.t.Low(k)] {
			return true
		}
	}
	return false
}

// namedNext is the body whose name between commas follows the noun that says what it is,
// mention m: "the regulator, Zeta, said"; or -1.
func (e *entities) namedNext(m int) int {
	if m+1 == len(e.n.Mentions) {
		return -1
	}
	switch c, next := e.cand(m), e.cand(m+1); e.r.t.Low(c.first) {
	case "regulator", "agency", "authority", "watchdog":
		if next.form == Name && next.kind == Organization && next.first == c.last+1 && e.r.t.Word(c.last) == "," && next.last < len(e.r.t.Tokens) && e.r.t.Word(next.last) == "," && !e.inList(c.first, next.last) {
			return e.n.Mentions[m+1].Entity
		}
	}
	return -1
}

// takenUp visits the nouns by which a body may be taken up again.
func (e *entities) takenUp(c *cand, visit func(head string)) {
	if c.head.last > c.head.first {
		visit(e.r.t.Low(c.head.first))
		return
	}
	for i := c.first; i < c.last; i++ {
		low := e.r.t.Low(i)
		if _, known := bodyHeads.Find(low); known {
			visit(low)
		}
	}
}
