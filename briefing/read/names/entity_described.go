package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/token"
)

// apposed is the entity of the name that the description m stands beside: "the
// Harbour Survey, the domestic spy agency, said", "the port regulator, the Harbour
// Survey,", "the port regulator (HS)"; or -1.
func (e *entities) apposed(m int) int {
	if m+1 < len(e.n.Mentions) {
		if e.bracketed(m + 1) {
			return e.n.Mentions[m+1].Entity
		}
		if e.beside(m, m+1) || e.called(m, m+1) {
			return e.n.Mentions[m+1].Entity
		}
		if k := e.knownAs(m); k >= 0 {
			return e.n.Mentions[k].Entity
		}
	}
	before := m - 1
	if before > 0 && (e.cand(before).form == Nominal || e.cand(before).first == e.r.possessor(e.cand(m).first) || e.owns(before, m)) {
		before-- // "the Harbour Survey, the party's | graft watchdog", "the HPA, Norway's | port regulator"
	}
	if before >= 0 && (e.beside(before, m) || e.saidBefore(before, m) || e.otherwise(m)) {
		return e.n.Mentions[before].Entity
	}
	return -1
}

// owns tells whether the possessive of mention a stands before description b: "the EU's lead |
// port regulator".
func (e *entities) owns(a, b int) bool {
	k := e.cand(a).last
	if !e.r.t.Tokens[k-1].Is(token.Possessive) {
		k++
	}
	return k <= e.cand(b).first && e.r.t.Tokens[k-1].Is(token.Possessive) && e.r.plainWords(k, e.cand(b).first)
}

// beside tells whether of two mentions, one after the other, the one is a name and the
// other says what it is.
func (e *entities) beside(a, b int) bool {
	x, y := e.cand(a), e.cand(b)
	name, what := x, y
	if x.form == Description {
		name, what = y, x
	}
	if name.form != Name || what.form != Description || name.kind != Agency && name.kind != Organization {
		return false
	}
	k, article := x.last+1, false
	if k >= y.last || e.r.t.Word(x.last) != "," {
		return false
	}
	switch low := e.r.t.Low(k); {
	case k < y.first && (low == "the" || low == "a" || low == "an" || low == "its"):
		k, article = k+1, true
		if k+1 < y.first && e.r.t.Tokens[k+1].Is(token.Possessive) {
			k += 2 // "the party's | graft watchdog"
		}
	case k < y.first && e.r.possessor(y.first) == k:
		k, article = y.first, true // "Norway's | graft watchdog"
	}
	if y == name && k != y.first || y == what && (!article || !e.r.plainWords(k, y.first)) || e.inList(x.first, y.last) {
		return false
	}
	if y == what && y.last < len(e.r.t.Tokens) && verbs[e.r.t.Low(y.last)] {
		return false // "fined the Harbour Survey, the port regulator said"
	}
	is, called := ParseBody(e.bodyName(what)), ParseBody(e.bodyName(name))
	if topCourt(is) {
		return y == name && called.Head != "" && strings.HasSuffix(called.Head, "court") || called.Head == "tribunal"
	}
	if y == name && y.last == y.first+1 && e.r.t.Tokens[y.first].Is(token.AllCaps) && len(e.r.t.Word(y.first)) > 2 && y.last < len(e.r.t.Tokens) && e.r.t.Word(y.last) == "," {
		return true // "the federal prosecutor's office, the HPA,"
	}
	if y == name && (y.head.leads || e.r.compoundBody(y.first)) && originsAgree(is.Origin, called.Origin) {
		return true // "the provincial police, the Policía de Holm,"
	}
	switch {
	case !saysWhat[is.Head], called.Head == "ministry", called.Head == "embassy", ofNation[called.Head], strings.HasSuffix(called.Head, "court"):
		return false
	}
	return originsAgree(is.Origin, called.Origin)
}

// called tells whether the name of a body follows a description without a comma: "the port
// regulator | HPA". What watches over the powerful may be no public body.
func (e *entities) called(a, b int) bool {
	x, y := e.cand(a), e.cand(b)
	if y.first != x.last || y.form != Name || y.kind != Agency && y.kind != Organization || e.r.capital(x.last-1) {
		return false
	}
	is := ParseBody(e.bodyName(x))
	return saysWhat[is.Head] && (y.kind == Agency || is.Head != "watchdog" || !slices.ContainsFunc(is.Fields, func(f string) bool { return civic[f] }))
}

// otherwise tells whether mention m is another name of the public body before it: "the Federal
// Harbour Service, or FHD,", "the Holm Harbour Forces, the HHX,", "the Danish Ports Agency,
// Havnetilsynet,".
func (e *entities) otherwise(m int) bool {
	c, before, t := e.cand(m), e.cand(m-1), e.r.t
	k := before.last
	if before.form != Name || before.kind != Agency || c.last-c.first != 1 || k+1 >= c.last || t.Word(k) != "," || c.last >= len(t.Tokens) || t.Word(c.last) != "," && t.Word(c.last) != ")" {
		return false
	}
	letters := t.Tokens[c.first].Is(token.AllCaps) && len(t.Word(c.first)) > 2
	switch low := t.Low(k + 1); c.first - k {
	case 1:
		return e.r.compoundBody(c.first) && !e.inList(before.first, c.last)
	case 2:
		return low == "or" && t.Word(c.last) == ")" || letters && (low == "or" || low == "the" && !e.inList(before.first, c.last))
	case 3, 4:
		return low == "or" && letters || low == "known" && t.Low(k+2) == "as"
	}
	return false
}

// knownAs is the mention of the name by which the body of description m goes as the words
// behind it tell: "the U.N. mission in Placeland, known as UNPLA", "the port regulator for
// Placeland (HPA)"; or -1.
func (e *entities) knownAs(m int) int {
	t, k, next := e.r.t, e.cand(m).last, m+1
	if c := e.cand(next); c.kind == Place && k < len(t.Tokens) && (t.Low(k) == "in" || t.Low(k) == "for") && c.first-k < 3 {
		k, next = c.last, next+1
	}
	if next == len(e.n.Mentions) || k+3 >= len(t.Tokens) {
		return -1
	}
	c := e.cand(next)
	if c.form != Name || c.kind != Agency && c.kind != Organization {
		return -1
	}
	switch {
	case t.Word(k) == "(" && c.first == k+1 && c.last < len(t.Tokens) && t.Word(c.last) == ")" && c.last-c.first == 1 && t.Tokens[c.first].Is(token.AllCaps):
		return next
	case t.Word(k) == "," && t.Low(k+1) == "known" && t.Low(k+2) == "as" && c.first-k < 5:
		return next
	}
	return -1
}

// topCourt tells whether a description is that of the highest court of a land: "top court".
func topCourt(b BodyName) bool {
	return b.Head == "supreme court" && !strings.Contains(b.Folded, "supreme")
}

// saidBefore tells whether the letters of a body stand before the description without a
// comma: "the HPA | port regulator".
func (e *entities) saidBefore(a, b int) bool {
	x, y := e.cand(a), e.cand(b)
	if x.form != Name || x.last > y.first || !e.r.plainWords(x.last, y.first) || e.r.capital(y.first) || !saysWhat[ParseBody(e.bodyName(y)).Head] {
		return false
	}
	letters := x.last == x.first+1 && e.r.t.Tokens[x.first].Is(token.AllCaps) && len(e.r.t.Word(x.first)) > 2
	return letters && (x.kind == Agency || x.kind == Organization) || x.kind == Agency && x.head.last == 0 && e.r.possessor(x.first) < x.first // "Norway's Harbour Eye security service"
}

// civic are the fields of watchdogs that citizens have set up.
var civic = map[string]bool{"rights": true, "media": true, "press": true, "election": true, "elections": true, "corruption": true, "anti-corruption": true, "anti-graft": true, "transparency": true, "environment": true, "human": true}

// saysWhat are the heads of descriptions that say what a body is.
var saysWhat = map[string]bool{
	"agency": true, "bureau": true, "office": true, "watchdog": true, "regulator": true, "authority": true, "service": true, "central bank": true,
	"regulatory body": true, "supervisory body": true, "oversight body": true, "law enforcement agency": true,
}

// plainWords tells whether the tokens are a few words in small letters, without small
// words: "domestic" before "spy agency".
func (r *reader) plainWords(first, last int) bool {
	for i := first; i < last; i++ {
		if !r.t.Tokens[i].Is(token.Word) || r.capital(i) || functionWords[r.t.Low(i)] {
			return false
		}
	}
	return last-first < 4
}

// inList tells whether what stands in tokens [first, last) is a part of a longer list.
func (e *entities) inList(first, last int) bool {
	r := e.r
	and := func(k int) bool {
		switch r.t.Low(k) {
		case "and", "or", "&":
			return k+1 == len(r.t.Tokens) || r.t.Low(k+1) != "its" && r.t.Low(k+1) != "their" // "and its staff" looks back
		}
		return false
	}
	if end := len(r.t.Tokens); last < end {
		if and(last) || r.t.Word(last) == "," && last+1 < end && and(last+1) {
			return true
		}
	}
	for first--; first > 0 && r.t.Tokens[first].Is(token.Word) && !r.capital(first) && !and(first); first-- {
		if low := r.t.Low(first); low != "the" && functionWords[low] || verbs[low] {
			return false
		}
	}
	return first > 0 && (r.t.Word(first) == "," || and(first)) && r.taken(first-1) && r.bodyEnds(r.cands[r.at[first-1]-1])
}

// courts are the courts that a document names.
type courts []court

type court struct {
	entity int
	name   BodyName
}

// ofCourt tells whether mention m holds the noun of courts or of prosecutors.
func (e *entities) ofCourt(m int) bool {
	c := e.cand(m)
	for i := c.first; i < c.last; i++ {
		switch e.r.t.Low(i) {
		case "court", "prosecutor", "prosecutors":
			return true
		}
	}
	return false
}

func (e *entities) courts() courts {
	all := courts{}
	seen := map[int]bool{}
	for m, x := range e.n.Mentions {
		c := e.cand(m)
		if x.Entity < 0 || c.form != Name || c.kind != Agency || seen[x.Entity] || !e.ofCourt(m) {
			continue
		}
		seen[x.Entity] = true
		if b := ParseBody(e.n.Entities[x.Entity].Name); judicial(b.Head) {
			all = append(all, court{x.Entity, b})
		}
	}
	return all
}

// meant is the only court that the document names which the description m can mean:
// "a federal appeals court" where it names one of appeals; or -1. A headline means the
// first that is named after it.
func (all courts) meant(e *entities, m int) int {
	c := e.cand(m)
	b := ParseBody(e.bodyName(c))
	if !judicial(b.Head) || len(b.Fields)+len(b.Rest) > 0 {
		return -1
	}
	headline := e.r.headline(c.first)
	heads := []string{b.Head}
	if b.Head == "high court" {
		heads = append(heads, "supreme court") // a land has one or the other
	}
	for _, head := range heads {
		found := -1
		for k, x := range all {
			if !sameReach(b, x.name) || x.name.Head != head && (head != "court" || x.name.Head == "prosecutor") || !originsAgree(b.Origin, x.name.Origin) {
				continue
			}
			if found >= 0 && all[found].entity != x.entity && !all[found].name.sameCourt(x.name) {
				return -1
			}
			if found < 0 {
				found = k
			}
			if headline {
				break
			}
		}
		if found >= 0 {
			return all[found].entity
		}
	}
	return -1
}

// sameReach tells whether a description that says how far a court reaches may mean one of a
// name: "the regional court" is not the National Court.
func sameReach(what, name BodyName) bool {
	for _, reach := range []string{"regional", "municipal", "provincial"} {
		if strings.Contains(what.Folded, reach) && !strings.Contains(name.Folded, reach) {
			return false
		}
	}
	return true
}

// judicial tells whether a head noun is that of courts or prosecutors, of which a
// description says the kind alone.
func judicial(head string) bool { return head == "prosecutor" || strings.HasSuffix(head, "court") }

// sameCourt tells whether two names of one kind differ in their country alone.
func (b BodyName) sameCourt(c BodyName) bool {
	return b.Head == c.Head && len(b.Rest)+len(b.Fields)+len(c.Rest)+len(c.Fields) == 0 && originsAgree(b.Origin, c.Origin)
}
