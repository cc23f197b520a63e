package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// head is a body's head noun where it stands in the text.
type head struct {
	first, last int    // tokens
	class       string // "public", "either", "private", "hospital"
	alone, name bool   // the bare noun names a body; only with what qualifies it
	named       bool   // it names a body in capitals alone
	plural      bool
}

// bodies finds the organisations that a sentence names by a head noun, in
// capitals ("Fair Trade Commission") or by description ("the finance ministry").
func (r *reader) bodies(s token.Sentence) {
	for i := s.First; i < s.Last; i++ {
		h, ok := r.headAt(i, s.Last)
		if !ok {
			continue
		}
		if h.class == "private" && topics[r.t.Low(i)] && r.goesOn(s, h.last) {
			continue // "Energy and Harbours Committee": a field here
		}
		h = r.lastHead(s, h)
		i = h.first
		if r.inTitle(i) {
			continue // "Chief Executive"
		}
		if topics[r.t.Low(i)] && h.last < s.Last && r.t.Tokens[h.last].Is(token.Capital) == r.capital(i) {
			if n, _ := r.titleAt(h.last, s.Last); n > 0 {
				continue // "Union Railway Minister": the field of an office
			}
		}
		if h.plural && r.listed(s, h) {
			continue
		}
		if r.t.Tokens[i].Is(token.Capital) && r.properBody(s, h) {
			i = max(i, h.last-1)
			continue
		}
		r.describedBody(s, h)
		i = h.last - 1
	}
}

// lastHead goes on to the last head noun of a run of capitals: in "National
// Police Agency" the agency is the body.
func (r *reader) lastHead(s token.Sentence, h head) head {
	capital := r.capital(h.first)
	for i := h.last; i < s.Last && i < h.last+4 && r.t.Tokens[i].Is(token.Word) && r.capital(i) == capital && !r.taken(i); i++ {
		next, ok := r.headAt(i, s.Last)
		switch {
		case ok && !next.plural && !next.name && (capital || next.class == "public" || next.class == "either"):
			h, i = next, next.last-1
		case !capital:
			return h // in small letters the nouns stand side by side: "police force"
		}
	}
	return h
}

// headAt finds the longest head noun that begins with token i.
func (r *reader) headAt(i, end int) (head, bool) {
	n, value := r.longest(bodyHeads, i, end)
	if n == 0 {
		low := r.t.Low(i)
		one, ok := singular(low)
		if !ok {
			return head{}, false
		}
		for _, p := range bodyHeads[one] {
			if len(p.rest) == 0 {
				h := newHead(i, i+1, p.value)
				h.plural = true
				return h, true
			}
		}
		return head{}, false
	}
	h := newHead(i, i+n, value)
	switch r.t.Low(i + n - 1) {
	case "authorities", "ministries", "prosecutors", "consulates", "embassies":
		h.plural = true
	}
	return h, true
}

func newHead(first, last int, value string) head {
	class, flag, _ := strings.Cut(value, "+")
	return head{first: first, last: last, class: class, alone: flag == "alone", name: flag == "name", named: flag == "named"}
}

// singular undoes a plural; ok is false where the word is none.
func singular(w string) (string, bool) {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 5:
		return w[:len(w)-3] + "y", true
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 4:
		return w[:len(w)-1], true
	}
	return "", false
}

// properBody takes a head noun in capitals with the capitals before it and the
// complement after it.
func (r *reader) properBody(s token.Sentence, h head) bool {
	first := r.capitalsBefore(s, h.first)
	last := h.last
	topicsSeen := first < h.first
	if end := r.complement(s, h.last); end > h.last {
		last, topicsSeen = end, true
	}
	if abroad[r.t.Low(h.first)] && topicsSeen && last+1 < s.Last && r.t.Low(last) == "in" && r.capitalWord(last+1) && places[r.t.Low(last+1)] {
		last += 2 // "Organisation for Rescue in Placeland"
	}
	if topics[r.t.Low(h.first)] && r.fieldsOnly(first, last) {
		return false // "Mines and Energy": what an office or a body is for
	}
	if f, l := r.taggedAround(s, first, last); f < first || l > last {
		first, last, topicsSeen = f, l, true
	}
	if !topicsSeen {
		return false // a bare noun: described, or nominal at the head of a sentence
	}
	if h.plural && h.class == "private" && first == h.first {
		return false
	}
	kind := Organization
	if h.class == "either" && r.partisan(first, last) {
		kind = Organization
	} else if first == h.first && last > h.last && r.t.Low(h.first) == "office" {
		kind = Agency // "Office of Harbour Safety"
	} else if h.class == "public" && !h.plural || h.class != "private" && (r.anyCue(first, last, h) || r.ownedByAgency(s, first)) {
		kind = Agency
	}
	r.add(cand{first: first, last: last, kind: kind, form: Name, head: h, score: 0.9})
	return true
}

// abroad are the heads of bodies that are named after where they work.
var abroad = map[string]bool{"embassy": true, "consulate": true, "organization": true, "organisation": true, "force": true, "mission": true, "operation": true, "conference": true}

// taggedAround widens the range of a body's name to that of the tagger where it is
// sure of a longer one: "Moss's Holdings", "Organisation for Rescue at Sea".
func (r *reader) taggedAround(s token.Sentence, first, last int) (int, int) {
	e, ok := r.tags.Around(first)
	if !ok || r.inTitle(e.First) || r.namesOffice(e.First, e.Last) || e.Label != tagger.Org || e.Score < 0.7 || e.First > first || e.Last < last || e.First < s.First || e.Last > s.Last || r.takenAny(e.First, e.Last) {
		return first, last
	}
	if last < e.Last && r.t.Tokens[last].Is(token.Possessive) {
		return first, last // what follows belongs to the body
	}
	for i := e.First; i < first; i++ {
		low := r.t.Low(i)
		if r.compound(i) || calendar[low] || honorifics[low] || titleHeads[low] != nil && !topics[low] ||
			r.t.Tokens[i].Is(token.Possessive) && (i == e.First || places[r.t.Low(i-1)] || demonyms[r.t.Low(i-1)] || bodyHeads[r.t.Low(i-1)] != nil || r.tagged(i-1, Person)) {
			return first, max(last, e.Last)
		}
	}
	return e.First, e.Last
}

// partisan tells whether the name is one of a party, a sport or a trade.
func (r *reader) partisan(first, last int) bool {
	for i := first; i < last; i++ {
		if privateCues[r.t.Low(i)] {
			return true
		}
	}
	return false
}

// ownedByAgency tells whether a public body's possessive stands before token
// first: "the National Assembly's Harbour Committee".
func (r *reader) ownedByAgency(s token.Sentence, first int) bool {
	k := first - 2
	return k >= s.First && r.t.Tokens[k+1].Is(token.Possessive) && r.taken(k) && r.cands[r.at[k]-1].kind == Agency
}

// anyCue tells whether something in the name makes it a public body.
func (r *reader) anyCue(first, last int, h head) bool {
	for i := first; i < last; i++ {
		if i >= h.first && i < h.last {
			continue
		}
		low := r.t.Low(i)
		if strings.HasSuffix(low, "-gu") || strings.HasSuffix(low, "-gun") || strings.HasSuffix(low, "-si") || strings.HasSuffix(low, "-do") || strings.HasSuffix(low, "-ku") || strings.HasSuffix(low, "-shi") {
			return true // wards, counties, cities and provinces of Korea and Japan
		}
		if publicCues[low] || places[low] && h.class != "private" && r.t.Low(h.first) != "team" {
			return true
		}
	}
	return false
}

// capitalsBefore walks left from a head noun over what belongs to its name.
func (r *reader) capitalsBefore(s token.Sentence, h int) int {
	j := h
	for j > s.First && h-j < 8 {
		k := j - 1
		tok, low := r.t.Tokens[k], r.t.Low(k)
		switch {
		case tok.Is(token.Capital):
			if functionWords[low] && !tok.Is(token.AllCaps) || calendar[low] && low != "may" || honorifics[low] {
				return j
			}
			if n, _ := r.titleAt(k, k+1); n > 0 && !topics[low] && !qualities[low] && k > s.First {
				if low != "justice" && low != "general" && low != "executive" {
					return j // "President Moon's Ministry" is cut at the title
				}
			}
			if r.taken(k) || r.titleCase(s) && !topics[low] && !qualities[low] && !demonyms[low] && !places[low] && !r.tagged(k, Organization) {
				return j // in a headline any word may have a capital
			}
		case low == "and" || low == "&":
			// "Food and Drug Administration": both sides are fields, and no head noun stands left of it
			if k == s.First || !r.t.Tokens[k-1].Is(token.Capital) ||
				!(topics[r.t.Low(k+1)] && topics[r.t.Low(k-1)]) && !(r.tagged(k-1, Organization) && r.tagged(k, Organization)) {
				return j
			}
		case low == "," && k > s.First && topics[r.t.Low(k-1)] && topics[r.t.Low(k+1)] && r.t.Tokens[k-1].Is(token.Capital) && r.listEnds(k+1, h):
		case k > s.First && r.capitalWord(k-1) && !r.taken(k-1) && r.members(k):
			k-- // "Workers' Party"
		default:
			return j
		}
		j = k
	}
	// a name never begins with a connective
	for j < h && !r.t.Tokens[j].Is(token.Capital) {
		j++
	}
	return j
}

// members tells whether the possessive at token k belongs to the many who make up a
// body: "Workers'", "People's".
func (r *reader) members(k int) bool {
	low := r.t.Low(k - 1)
	if r.t.Word(k) == "'" || r.t.Word(k) == "’" {
		return strings.HasSuffix(low, "s") && k+1 < len(r.t.Tokens) && r.t.Tokens[k].Span.Start == r.t.Tokens[k-1].Span.End
	}
	return r.t.Tokens[k].Is(token.Possessive) && (low == "people" || low == "women" || low == "children" || low == "men")
}

// listEnds tells whether an "and" stands between a list's comma and the head.
func (r *reader) listEnds(from, h int) bool {
	for i := from; i < h; i++ {
		if low := r.t.Low(i); low == "and" || low == "&" {
			return true
		}
	}
	return false
}

// complement walks right over "of Science and ICT", "on Oversight and Government
// Reform", "for Human Rights"; it returns the token after.
func (r *reader) complement(s token.Sentence, at int) int {
	if at+1 >= s.Last {
		return at
	}
	if end := r.romance(s, at); end > at {
		return end
	}
	switch r.t.Low(at) {
	case "of", "for":
	case "on":
		switch r.t.Low(at - 1) {
		case "commission", "committee", "subcommittee", "council", "panel", "conference", "board", "bureau", "office", "center", "centre", "force", "inquiry":
		default:
			return at
		}
	default:
		return at
	}
	i := at + 1
	if r.t.Low(i) == "the" && i+1 < s.Last {
		i++
	}
	if !r.capitalWord(i) || calendar[r.t.Low(i)] {
		return at
	}
	end := at
	for i < s.Last && i-at < 12 {
		low := r.t.Low(i)
		switch {
		case i > at+1 && (low == "and" || low == "&" || low == "in" || low == "of") && i+1 < s.Last && r.capitalWord(i+1) &&
			r.tagged(i, Organization) && r.tagged(i+1, Organization) && r.tagged(i-1, Organization):
			i++
			continue
		case r.capitalWord(i):
			if end > at+1 && r.personBegins(s, i, end) {
				return end
			}
			if n, _ := r.titleAt(i, s.Last); n > 0 && !topics[low] && end > at {
				if r.t.Low(at-1) == "office" && r.t.Low(i-1) != "of" {
					return i + n // "Office of the Harbour Commissioner"
				}
				return end // "Museum of Ports director"
			} else if n > 0 && r.t.Low(at-1) == "office" {
				return i + n // "Office of the Prime Minister"
			}
			end = i + 1
			i++
			if n, _ := r.longest(bodyHeads, i-1, s.Last); n > 0 && !topics[low] && (i == s.Last || !r.capitalWord(i)) {
				return end
			}
			continue
		case (low == "and" || low == "&") && i+1 < s.Last && r.capitalWord(i+1) && (topics[r.t.Low(i+1)] || r.fieldAhead(s, i)):
			i++
			continue
		case low == "," && i+1 < s.Last && r.capitalWord(i+1) && topics[r.t.Low(i+1)] && topics[r.t.Low(i-1)] && r.listGoesOn(s, i+1):
			i++
			continue
		case (low == "of" || low == "for" || low == "on" || low == "to") && i+1 < s.Last && r.capitalWord(i+1):
			i++
			continue
		case (low == "of" || low == "for") && i+2 < s.Last && r.t.Low(i+1) == "the" && r.capitalWord(i+2):
			i += 2
			continue
		}
		break
	}
	return end
}

// personBegins tells whether the capital at i begins a person's name after a
// body ("Chair of the Fair Trade Commission Ju Biung-ghi") rather than going on
// with it: the word before is a field, this one is none.
func (r *reader) personBegins(s token.Sentence, i, end int) bool {
	if topics[r.t.Low(i)] || places[r.t.Low(i)] || demonyms[r.t.Low(i)] || i != end {
		return false
	}
	if n, _ := r.longest(bodyHeads, i, s.Last); n > 0 {
		return false
	}
	return (topics[r.t.Low(i-1)] || places[r.t.Low(i-1)]) && r.tagged(i, Person)
}

// listGoesOn tells whether a comma list of fields ends in "and" and a field:
// "Land, Infrastructure and Transport".
func (r *reader) listGoesOn(s token.Sentence, i int) bool {
	for ; i+1 < s.Last; i++ {
		low := r.t.Low(i)
		if low == "and" || low == "&" {
			return topics[r.t.Low(i+1)] && r.capitalWord(i+1) && !r.headAhead(s, i+1)
		}
		if low != "," && !(topics[low] && r.capitalWord(i)) {
			return false
		}
	}
	return false
}

// romance walks over a complement in a Romance language: "Commission d'accès à
// l'information", "Banco de la Nación".
func (r *reader) romance(s token.Sentence, at int) int {
	end := at
	for i := at; i < s.Last && i-at < 8; i++ {
		low := r.t.Low(i)
		link := low == "de" || low == "du" || low == "des" || low == "del" || low == "della" || low == "do" && i > at || low == "da" || low == "à" || low == "la" || low == "les" || low == "el"
		elided := len(low) > 3 && (low[0] == 'd' || low[0] == 'l') && (low[1] == '\'' || strings.HasPrefix(low[1:], "’"))
		switch {
		case elided:
			end = i + 1
		case link:
		case i > at && r.t.Tokens[i].Is(token.Word) && (r.capitalWord(i) || end < i):
			end = i + 1
		default:
			return end
		}
	}
	return end
}

// fieldAhead tells whether the capitals behind the "and" at token i end in a field
// and hold nothing else that is named: "Institute of Environment and Renewable
// Resources".
func (r *reader) fieldAhead(s token.Sentence, i int) bool {
	if !topics[r.t.Low(i-1)] {
		return false
	}
	k := i + 1
	for ; k < s.Last && r.capitalWord(k); k++ {
		if n, _ := r.titleAt(k, s.Last); n > 0 || r.taken(k) || r.tagged(k, Person) || r.tagged(k, Place) {
			return false
		}
		if n, _ := r.longest(bodyHeads, k, s.Last); n > 0 && !topics[r.t.Low(k)] {
			return false
		}
	}
	return topics[r.t.Low(k-1)] && (k == s.Last || !r.t.Tokens[k].Is(token.Word) || verbs[r.t.Low(k)] || functionWords[r.t.Low(k)])
}

// headAhead tells whether the capitals from i on end in a head noun: then they
// are a body of their own ("... , Interior and Justice Ministry").
func (r *reader) headAhead(s token.Sentence, i int) bool {
	for ; i < s.Last && r.capitalWord(i); i++ {
		if n, _ := r.longest(bodyHeads, i, s.Last); n > 0 && !topics[r.t.Low(i)] {
			return true
		}
	}
	return false
}

func (r *reader) capitalWord(i int) bool {
	tok := r.t.Tokens[i]
	return tok.Is(token.Capital) && tok.Is(token.Word)
}

// describedBody takes a head noun in small letters with the fields and qualities
// before it; without any it may be nominal ("the ministry").
func (r *reader) describedBody(s token.Sentence, h head) {
	if r.taken(h.first) || h.named {
		return
	}
	first, seen, public := r.qualifiersBefore(s, h)
	last := h.last
	if r.t.Low(h.first) == "inquiry" && !r.capital(h.first) {
		first, seen = h.first, false // "a criminal inquiry" is what bodies do; it is one by name alone
	}
	switch r.t.Low(h.first) {
	case "center", "centre", "zone":
		seen = seen && (r.topicAmong(first, h.first, "police", "military", "security", "command", "cyber"))
	}
	if k := r.chamberBefore(s, h, first); k >= 0 {
		first, last = k, r.fieldsAfter(s, last)
		seen, public = true, true
	}
	if h.class == "public" && last+1 < s.Last && r.t.Low(last) == "of" && topics[r.t.Low(last+1)] {
		for last+1 < s.Last && (r.t.Low(last) == "of" || r.t.Low(last) == "and" || last > h.last+1) && topics[r.t.Low(last+1)] {
			last += 2
		}
		seen = true
	}
	switch {
	case h.plural && r.coordination(s, first, h):
		return
	case seen && (h.class == "public" || h.class == "either" && public):
		if k := first - 1; k >= s.First && (r.t.Low(k) == "a" || r.t.Low(k) == "an") && lasting[r.t.Low(h.first)] && !r.topicIn(first, h.first) {
			return // "a Placeland court" is any
		}
		if h.plural && (!standsAsPlural(r.t.Low(h.first)) || !r.fieldIn(first, h.first)) {
			return
		}
		if h.name && !r.fieldIn(first, h.first) {
			return
		}
		if r.attributive(s, last) && h.alone {
			return
		}
		kind := Agency
		r.widen(cand{first: first, last: last, kind: kind, form: Description, head: h, score: 0.7})
	case h.alone && !h.plural && !r.attributive(s, last):
		r.add(cand{first: h.first, last: last, kind: Agency, form: Description, head: h, score: 0.6})
	case h.class == "hospital" && seen && !h.plural:
		r.add(cand{first: first, last: last, kind: Agency, form: Description, head: h, score: 0.5})
	case h.class == "private" && r.namedBefore(s, h):
		return
	case h.first > s.First && determines(r.t.Low(h.first-1)) && !h.plural && !r.attributive(s, last) && !r.goesOn(s, h.last):
		kind := Unknown
		if h.class == "public" {
			kind = Agency
		} else if h.class == "private" {
			kind = Organization
		}
		r.add(cand{first: h.first, last: last, kind: kind, form: Nominal, head: h, score: 0.3})
	}
}

// lasting are the heads of bodies that are not set up for an occasion: "a Placeland
// court" is any of many.
var lasting = map[string]bool{"court": true, "ministry": true, "department": true, "agency": true, "authority": true, "regulator": true, "police": true, "tribunal": true}

// chamberBefore is the token of the chamber that a small-lettered committee belongs
// to, right before its qualifiers: "Senate harbours committee"; or -1.
func (r *reader) chamberBefore(s token.Sentence, h head, first int) int {
	if r.capital(h.first) || !committees[r.t.Low(h.first)] {
		return -1
	}
	for k := first; k >= first-1 && k >= s.First; k-- {
		free := !r.taken(k) || r.cands[r.at[k]-1].last-r.cands[r.at[k]-1].first == 1
		fields := k+1 < h.first || h.last < s.Last && (r.t.Low(h.last) == "on" || r.t.Low(h.last) == "for")
		if k < h.first && r.capitalWord(k) && chambers[r.t.Low(k)] && free && fields {
			return k
		}
	}
	return -1
}

// fieldsAfter is the end of the fields behind "on" or "for" that follow a
// committee: "committee on ports and public services".
func (r *reader) fieldsAfter(s token.Sentence, at int) int {
	if at >= s.Last || r.t.Low(at) != "on" && r.t.Low(at) != "for" {
		return at
	}
	end := at
	for i := at + 1; i < s.Last; i++ {
		switch low := r.t.Low(i); {
		case topics[low] || low == "services":
			end = i + 1
		case qualities[low] || low == "and":
		default:
			return end
		}
	}
	return end
}

// widen records a candidate, or makes the one that has its first token longer.
func (r *reader) widen(c cand) {
	if !r.taken(c.first) {
		r.add(c)
		return
	}
	k := r.at[c.first]
	if old := r.cands[k-1]; old.first != c.first || r.takenAny(old.last, c.last) {
		return
	}
	r.cands[k-1] = c
	for i := c.first; i < c.last; i++ {
		r.at[i] = k
	}
}

// chambers and committees make one name: "Senate harbours committee".
var (
	chambers   = map[string]bool{"senate": true, "house": true, "assembly": true, "parliament": true, "commons": true, "lords": true, "congress": true, "knesset": true, "duma": true, "bundestag": true}
	committees = map[string]bool{"committee": true, "subcommittee": true, "panel": true, "commission": true}
)

// namedBefore takes "the Trump campaign", "the Labour party": a name before a
// small-lettered noun of parties and campaigns.
func (r *reader) namedBefore(s token.Sentence, h head) bool {
	switch r.t.Low(h.first) {
	case "campaign", "party", "union", "movement", "airline", "newspaper", "group", "university", "militia":
	default:
		return false
	}
	k := h.first - 1
	if k < s.First || !r.capitalWord(k) || strings.HasSuffix(r.t.Low(k), "-based") || strings.HasSuffix(r.t.Low(k), "-led") || functionWords[r.t.Low(k)] || demonyms[r.t.Low(k)] || calendar[r.t.Low(k)] || r.t.Tokens[h.first].Is(token.Capital) {
		return false
	}
	if k == s.First && !r.tagged(k, Person) && !r.tagged(k, Organization) {
		return false
	}
	if r.t.Low(h.first) != "campaign" && r.tagged(k, Place) {
		return false
	}
	first := k
	for first > s.First && r.capitalWord(first-1) && !functionWords[r.t.Low(first-1)] && r.t.Low(h.first) != "campaign" {
		first--
	}
	last := h.last
	switch r.t.Low(h.first) {
	case "newspaper", "group", "airline", "militia":
		last = h.first // says what it is, and is no part of the name
	}
	r.add(cand{first: first, last: last, kind: Organization, form: Name, head: h, score: 0.7})
	return true
}

// goesOn tells whether a name in capitals goes on after token i with "and" or
// "of": "the Securities and Exchange Commission".
func (r *reader) goesOn(s token.Sentence, i int) bool {
	return i+1 < s.Last && r.capital(i-1) && (r.t.Low(i) == "and" || r.t.Low(i) == "of") && r.capitalWord(i+1)
}

func determines(w string) bool {
	switch w {
	case "the", "this", "that", "its", "his", "her", "their", "our", "said":
		return true
	}
	return false
}

// qualifiersBefore walks left over fields, qualities, demonyms and countries. It
// tells whether anything specific was seen, and whether something makes the body
// public.
func (r *reader) qualifiersBefore(s token.Sentence, h head) (first int, seen, public bool) {
	first = h.first
	for k := h.first - 1; k >= s.First && h.first-k < 7 && !r.taken(k); k-- {
		low := r.t.Low(k)
		tok := r.t.Tokens[k]
		switch {
		case tok.Is(token.Possessive) || functionWords[low] && low != "and", r.capital(h.first) && !r.capital(k):
			return first, seen, public
		case low == "and":
			if first == k+1 && k > s.First && topics[r.t.Low(k-1)] && topics[r.t.Low(k+1)] {
				continue // belongs only if a field follows to the left
			}
			return first, seen, public
		case topics[low] || qualities[low]:
			seen = true
		case first == k+1 && k+1 == h.first && r.headWord(low):
			// nouns side by side: "special forces command"
		case demonyms[low] || places[low] || tok.Is(token.Capital) && r.tagged(k, Place) && !r.capital(h.first):
			if !seen && h.class != "public" || !seen && h.alone && h.last-h.first == 1 {
				return first, seen, public // "Afghan forces" is no body by itself; "Afghan police" is police
			}
			seen = true
		case strings.HasSuffix(low, "-led") || strings.HasSuffix(low, "-level"):
		default:
			return first, seen, public
		}
		public = public || publicCues[low]
		first = k
	}
	return first, seen, public
}

// standsAsPlural tells whether a plural means one body ("the financial
// authorities") and no class of them ("investigative agencies").
func standsAsPlural(w string) bool {
	return w == "authorities" || w == "prosecutors" || w == "forces" || w == "services"
}

// fieldIn tells whether one of the tokens is a field.
func (r *reader) fieldIn(first, last int) bool {
	for i := first; i < last; i++ {
		if low := r.t.Low(i); topics[low] || qualities[low] && low != "local" {
			return true
		}
	}
	return false
}

func (r *reader) topicAmong(first, last int, words ...string) bool {
	for i := first; i < last; i++ {
		if slices.Contains(words, r.t.Low(i)) {
			return true
		}
	}
	return false
}

// topicIn tells whether one of the tokens says what a body is for.
func (r *reader) topicIn(first, last int) bool {
	for i := first; i < last; i++ {
		if low := r.t.Low(i); topics[low] && !emptyFields[field(low)] {
			return true
		}
	}
	return false
}

// coordination splits "the science and labor ministries" into its bodies.
func (r *reader) coordination(s token.Sentence, first int, h head) bool {
	one, ok := singular(r.t.Low(h.first))
	if !ok || h.last-h.first > 1 {
		return false
	}
	and := -1
	for i := first; i < h.first; i++ {
		if r.t.Low(i) == "and" {
			and = i
		}
	}
	if and < 0 {
		return false
	}
	// more of the list to the left: "the science, labor and finance ministries"
	for first-2 >= s.First && r.t.Low(first-1) == "," && topics[r.t.Low(first-2)] && !r.taken(first-2) {
		first -= 2
	}
	start := first
	for i := first; i <= h.first; i++ {
		if i < h.first && r.t.Low(i) != "and" && r.t.Low(i) != "," {
			continue
		}
		if i > start {
			last := i
			if i == h.first {
				last = h.last
			}
			name := r.t.Doc.Slice(r.t.Span(start, i)) + " " + one
			single := head{first: h.first, last: h.last, class: h.class}
			r.add(cand{first: start, last: last, kind: Agency, form: Elliptic, head: single, name: name, score: 0.7})
		}
		start = i + 1
	}
	return true
}

// listed splits "the ministries of Health, Mines and Energy, and Justice" into its
// bodies.
func (r *reader) listed(s token.Sentence, h head) bool {
	one, ok := singular(r.t.Low(h.first))
	if !ok || h.class != "public" || h.last-h.first > 1 || h.last+1 >= s.Last || r.t.Low(h.last) != "of" || !r.capitalWord(h.last+1) {
		return false
	}
	// the parts between commas; one that "and" begins is the last
	var parts [][2]int
	start, end := h.last+1, h.last+1
	closed := false
	for i := start; i <= s.Last; i++ {
		inside := i < s.Last && (r.capitalWord(i) && topics[r.t.Low(i)] || i > start && r.capitalWord(i) || r.t.Low(i) == "and" || r.t.Low(i) == "&")
		if inside {
			if i == start && !r.capitalWord(i) {
				start, closed = i+1, len(parts) > 0
			}
			end = i + 1
			continue
		}
		for end > start && !r.capitalWord(end-1) {
			end--
		}
		if end > start {
			parts = append(parts, [2]int{start, end})
		}
		if i == s.Last || r.t.Word(i) != "," || closed || end <= start {
			break
		}
		start, end = i+1, i+1
	}
	if len(parts) == 0 {
		return false
	}
	// "Health, Justice and Labour": the last "and" parts two of them
	last := parts[len(parts)-1]
	ands := func(p [2]int) (at, n int) {
		for i := p[0]; i < p[1]; i++ {
			if !r.capitalWord(i) {
				at, n = i, n+1
			}
		}
		return at, n
	}
	if at, n := ands(last); n == 1 && !closed && !slices.ContainsFunc(parts[:len(parts)-1], func(p [2]int) bool { _, n := ands(p); return n > 0 }) {
		parts = append(parts[:len(parts)-1], [2]int{last[0], at}, [2]int{at + 1, last[1]})
	}
	one = strings.ToUpper(one[:1]) + one[1:]
	for _, p := range parts {
		name := one + " of " + r.t.Doc.Slice(r.t.Span(p[0], p[1]))
		r.add(cand{first: p[0], last: p[1], kind: Agency, form: Elliptic, head: head{first: h.first, last: h.last, class: h.class}, name: name, score: 0.8})
	}
	return true
}

// attributive tells whether the noun before token i qualifies another one:
// "police officers", "army base".
func (r *reader) attributive(s token.Sentence, i int) bool {
	if i >= s.Last {
		return false
	}
	tok, low := r.t.Tokens[i], r.t.Low(i)
	if !tok.Is(token.Word) || functionWords[low] || verbs[low] || strings.HasSuffix(low, "ly") || tok.Is(token.Possessive) {
		return false
	}
	if tok.Is(token.Capital) {
		return true
	}
	return !(strings.HasSuffix(low, "ed") || strings.HasSuffix(low, "ing"))
}

// headWord tells whether a word alone is a head noun.
func (r *reader) headWord(low string) bool {
	for _, p := range bodyHeads[low] {
		if len(p.rest) == 0 && p.value != "private" {
			return true
		}
	}
	return false
}

// knownBodies finds bodies that are known by a name without a head noun: those of
// several words before the head nouns are looked for, the others after.
func (r *reader) knownBodies(s token.Sentence, several bool) {
	for i := s.First; i < s.Last; i++ {
		if !r.t.Tokens[i].Is(token.Capital) && r.t.Word(i) != "dpa" && r.t.Word(i) != "al-Qaeda" || r.taken(i) {
			continue
		}
		n, value := r.knownAt(i, s.Last)
		if n == 0 || n > 1 != several || r.takenAny(i, i+n) || r.credited(s, i) {
			continue
		}
		if i+n < s.Last && r.capitalWord(i+n) && r.facility(i+n) {
			continue // "Planalto Palace"
		}
		if n == 1 && i+1 < s.Last && (r.t.Low(i) == "house" || r.t.Low(i) == "diet" || r.t.Low(i) == "guardian") &&
			(i == s.First || r.t.Word(i+1) == "of") {
			continue
		}
		kind := Organization
		if value == "agency" {
			kind = Agency
		}
		first := i
		if several {
			first = r.originBefore(s, i)
		}
		r.add(cand{first: first, last: i + n, kind: kind, form: Name, score: 0.95, outlet: value == "outlet"})
		i += n - 1
	}
}

// originBefore goes left over the country or the wider body that a known name
// belongs to: "Kenya Red Cross", "U.N. Security Council".
func (r *reader) originBefore(s token.Sentence, i int) int {
	for k := i - 1; k >= s.First && !r.taken(k) && r.capitalWord(k); k-- {
		low := r.t.Low(k)
		if !demonyms[low] && !places[low] && low != "international" && low != "national" && low != "federal" && low != "u.n." && low != "un" && low != "eu" {
			break
		}
		i = k
		if k > s.First && places[r.t.Low(k-1)+" "+low] {
			i-- // "South Korea"
			k--
		}
	}
	return i
}

// credited tells whether what begins with token i made the picture that a caption
// belongs to.
func (r *reader) credited(s token.Sentence, i int) bool {
	k := i - 1
	if k > s.First && r.t.Word(k) == ":" {
		k--
	}
	return s.Role == data.Caption && k >= s.First && credits[r.t.Low(k)]
}

// knownAt matches known names letter for letter, but for acronyms with points
// and for capitals throughout.
func (r *reader) knownAt(i, end int) (int, string) {
	word := r.t.Word(i)
	if strings.IndexByte(word, '.') > 0 {
		word = strings.ReplaceAll(word, ".", "")
	}
	if list, ok := known[word]; ok {
		for _, p := range list {
			if r.follows(p.rest, i+1, end, true) {
				return 1 + len(p.rest), p.value
			}
		}
	}
	if len(word) > 3 && word == "Nato" {
		return 1, "agency"
	}
	return 0, ""
}

// longest finds the longest entry of a table that begins with token i.
func (r *reader) longest(t table, i, end int) (int, string) {
	for _, p := range t[r.t.Low(i)] {
		if r.follows(p.rest, i+1, end, false) {
			return 1 + len(p.rest), p.value
		}
	}
	return 0, ""
}

func (r *reader) follows(rest []string, i, end int, exact bool) bool {
	if i+len(rest) > end {
		return false
	}
	for k, w := range rest {
		if exact && r.t.Word(i+k) != w || !exact && r.t.Low(i+k) != w && !(w == "'s" && r.t.Tokens[i+k].Is(token.Possessive)) && !(w == "'" && r.t.Word(i+k) == "’") {
			return false
		}
	}
	return true
}

// titleCase tells whether a sentence is a headline with a capital to every word
// that counts.
func (r *reader) titleCase(s token.Sentence) bool {
	if s.Role != data.Headline && s.Role != data.Subhead {
		return false
	}
	small, big := 0, 0
	for i := s.First + 1; i < s.Last; i++ {
		if tok := r.t.Tokens[i]; tok.Is(token.Word) && len(r.t.Low(i)) > 3 {
			if tok.Is(token.Capital) {
				big++
			} else {
				small++
			}
		}
	}
	return big > 2*small
}
