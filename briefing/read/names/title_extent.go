package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// nounPhrase is the part of a title before its noun.
type nounPhrase struct {
	first      int  // first token of the title
	lead       int  // token before the phrase with its determiner
	determined bool // a determiner or a possessive stands before it
	predicate  bool // without one it may be what somebody "is"
	body       int  // candidate of the body in it, or -1
}

// headAlone tells whether a word is the head noun of a body by itself, and neither a
// body as it stands ("police") nor a field ("health", "energy").
func headAlone(low string) bool {
	list := bodyHeads.Get(low)
	if len(list) == 0 || topics[low] {
		return false
	}
	shortest := list[len(list)-1]
	return len(shortest.rest) == 0 && !strings.HasSuffix(shortest.value, "+alone")
}

// leftOf walks left from a title's noun over what belongs to the title.
func (r *reader) leftOf(s token.Sentence, i int) nounPhrase {
	np := nounPhrase{first: i, body: -1}
	j := i
	for j > s.First && i-j < 12 {
		switch r.t.Low(j) {
		case "former", "then", "ex", "current", "longtime", "long-time", "late", "then-":
			if j < i && !(j > s.First && r.owning(j-1)) { // but "Acme's | former pilot"
				np.first = j
				return r.leadOf(s, np)
			}
		}
		k := j - 1
		if k+1 == i && !r.taken(k) && (!r.capital(k) || k == s.First || r.heldInBodies(s, i)) && headAlone(r.t.Low(k)) {
			r.add(cand{first: k, last: k + 1, kind: Organization, form: Nominal, score: 0.3}) // "a company spokesman", "Commission President"
		}
		if r.t.Word(k) == ")" && k-3 >= s.First && r.t.Word(k-2) == "(" && r.taken(k-3) {
			k -= 3 // "Harbour Party (HP) leader"
		}
		low, tok := r.t.Low(k), r.t.Tokens[k]
		if r.acronymAt(s, k) || k+1 == i && r.known && r.firmBefore(s, k, i) {
			r.add(cand{first: r.firmFrom(s, k, i), last: k + 1, kind: Organization, form: Name, score: 0.6}) // "PHA chief"
		}
		if r.taken(k) {
			c := r.cands[r.at[k]-1]
			if c.kind == Person && k+1 == i && firmOffices[r.t.Low(i)] && r.capital(i) && i+1 < s.Last && r.capitalWord(i+1) {
				r.cands[r.at[k]-1].kind, c.kind = Organization, Organization // "Moss Quist | CEO Ann Ro"
			}
			if c.kind == Person && (k+1 < i && following[r.t.Low(k+1)] || k+1 == i && c.last-c.first == 1 && forPersons[r.t.Low(i)] && r.t.Tokens[i].Is(token.Word) && !r.capital(i)) {
				j = c.first // "a former Moss administration official", "a top Moss aide"
				continue
			}
			if c.kind == Person || c.kind == Place && j == i && !r.capital(i) && !places[low] && !r.landmark(c) && (c.first == s.First || inPlaces[r.t.Low(c.first-1)] || places[r.joined(c.first, c.last)]) {
				break
			}
			if c.form == Nominal {
				np.body = int(r.at[k]) - 1
				if k+1 != i {
					break // "the company's director"
				}
				j = c.first // "an embassy spokesman", "a Harbour Party board member"
				continue
			}
			if b := c.first - 1; b >= s.First && r.bodyEnds(c) && ranks[r.t.Low(i)] && r.capital(i) && r.capital(b) {
				if n, _ := r.titleAt(b, c.first); n > 0 {
					return r.leadOf(s, nounPhrase{first: i, body: -1}) // "DG PHA | General Ro"
				}
			}
			if c.kind != Place && c.kind != Other && (np.body < 0 || r.cands[np.body].form != Name) {
				np.body = int(r.at[k]) - 1 // of several the nearest: "White House Tidal Council head"
			}
			j = c.first
			continue
		}
		if r.owning(k) {
			if k == s.First {
				np.determined = true
				break
			}
			if groups[r.t.Low(k-1)] {
				j = k - 1 // "women's football coach"
				continue
			}
			r.firmOwner(s, k-1, i)
			if r.possessorIsPerson(s, k-1) {
				j, np.determined = r.personFirst(s, k-1), true // "Ro's lawyer"
				break
			}
			if r.taken(k-1) || r.capital(k-1) {
				j, np.determined = k, true
				continue
			}
			// "the movement's spokesman", "the president's first adviser"
			m := k - 1
			for m > s.First && !functionWords[r.t.Low(m-1)] && r.t.Tokens[m-1].Is(token.Word) && k-m < 3 {
				m--
			}
			if m == s.First || determines(r.t.Low(m-1)) || r.t.Low(m-1) == "a" {
				j = m
			}
			np.determined = true
			break
		}
		if low == "-" && k > s.First && (r.t.Low(k-1) == "then" || r.t.Low(k-1) == "ex") {
			j = k - 1
			continue
		}
		if k+1 == i && tok.Is(token.Number|token.Word) && strings.ToLower(r.t.Word(k)) != r.t.Word(k) {
			j = k // "1ABC | CEO"
			continue
		}
		if k > s.First && r.linksFields(s, k, j, i) {
			j = k - 1
			continue
		}
		if m := r.townBefore(s, k); m < k {
			j = m
			break
		}
		if !r.belongs(s, k, i) {
			break
		}
		j = k
	}
	np.first = j
	if j < i && ranks[r.t.Low(i)] && r.capital(i) && r.behindTitle(s, j) {
		return r.leadOf(s, nounPhrase{first: i, body: -1}) // "Chief of the Tidal Staff | General Ro"
	}
	for np.first < i && (r.t.Tokens[np.first].Is(token.Possessive) || r.t.Low(np.first) == "and") {
		np.first++
	}
	np = r.leadOf(s, np)
	for np.first < i && fresh[r.t.Low(np.first)] && !r.placeFrom(np.first, i) && !(r.capital(np.first) && r.t.Low(np.first+1) == "democrat") {
		np.first++ // but not "New York City mayor", "the New Democrat MP"
	}
	if np.body >= 0 && np.lead > s.First && r.t.Tokens[np.lead].Is(token.Possessive) && r.cands[np.body].last == np.lead {
		// "Ro, | the company's director"
		if np.lead = r.cands[np.body].first - 1; np.lead >= s.First && determines(r.t.Low(np.lead)) {
			np.lead--
		}
	}
	return np
}

// groups are those whom an office is for: "women's coach", "children's minister".
var groups = map[string]bool{
	"women": true, "men": true, "girls": true, "boys": true, "children": true, "people": true, "veterans": true, "farmers": true, "workers": true, "teachers": true, "patients": true, "victims": true, "consumers": true,
}

// inPlaces are the words before a place where something happens.
var inPlaces = map[string]bool{"in": true, "at": true, "from": true, "near": true, "to": true, "into": true, "outside": true, "across": true, "around": true, "on": true, "of": true}

// placeFrom tells whether a place of two or three words begins with token i: "New York",
// "New South Wales".
func (r *reader) placeFrom(i, end int) bool {
	return i+2 <= end && places[r.joined(i, i+2)] || i+3 <= end && places[r.joined(i, i+3)]
}

// praise are modifiers that say nothing of an office printed with a capital.
var praise = map[string]bool{
	"lead": true, "leading": true, "top": true, "fellow": true, "prominent": true, "fired": true, "embattled": true, "disgraced": true, "veteran": true,
	"longtime": true, "long-time": true, "closest": true, "right-hand": true,
}

// behindTitle tells whether a title's noun with its preposition stands before token i:
// "Chief of the | Tidal Staff".
func (r *reader) behindTitle(s token.Sentence, i int) bool {
	k := i - 1
	if k > s.First && r.t.Low(k) == "the" {
		k--
	}
	if k <= s.First || r.t.Low(k) != "of" && r.t.Low(k) != "for" {
		return false
	}
	n, _ := r.titleAt(k-1, k)
	return n > 0 && r.capital(k-1)
}

// heldInBodies tells whether the title's noun with a capital at token i is one of those
// that all kinds of bodies have: "President", "Spokeswoman".
func (r *reader) heldInBodies(s token.Sentence, i int) bool {
	_, class := r.titleAt(i, s.Last)
	return class == "either" && r.capital(i)
}

// fresh are words for the beginning of an office, which are no part of it.
var fresh = map[string]bool{"new": true, "newly": true, "newly-elected": true, "newly-appointed": true, "elected": true, "appointed": true, "recently": true, "then": true, "current": true}

// leadOf fills in what stands before a title's noun phrase.
func (r *reader) leadOf(s token.Sentence, np nounPhrase) nounPhrase {
	np.lead = np.first - 1
	if np.lead > s.First && strings.HasSuffix(r.t.Low(np.lead), "-year-old") {
		np.lead--
	}
	if np.lead > s.First && bygone[r.t.Low(np.first)] && !determines(r.t.Low(np.lead)) {
		for k := np.lead; k > s.First && np.lead-k < 2 && (r.small(k) || Partisan(r.t.Low(k))); k-- {
			if low := r.t.Low(k - 1); low == "the" || low == "a" || low == "an" {
				np.lead = k - 1 // "the populist | former mayor"
			}
		}
	}
	if np.lead >= s.First {
		switch low := r.t.Low(np.lead); low {
		case "a", "an", "the", "his", "her", "its", "their", "our", "another", "whose":
			np.determined = true
			np.lead--
		default:
			np.determined = np.determined || r.owning(np.lead)
		}
	}
	if np.lead >= s.First && r.t.Low(np.lead) == "then" {
		np.lead--
	}
	return np
}

// owning tells whether token k makes an owner of the word before: "Acme's", "Reyes'".
func (r *reader) owning(k int) bool {
	if r.t.Tokens[k].Is(token.Possessive) {
		return true
	}
	w := r.t.Word(k)
	return (w == "'" || w == "’") && k > 0 && r.capital(k-1) && strings.HasSuffix(r.t.Word(k-1), "s") && r.t.Tokens[k-1].Span().End == r.t.Tokens[k].Span().Start
}

func (r *reader) possessorIsPerson(s token.Sentence, k int) bool {
	if r.taken(k) {
		return r.cands[r.at[k]-1].kind == Person
	}
	if n, _ := r.titleAt(k, k+1); n > 0 && k > s.First {
		return false // "the Prime Minister's spokesman"
	}
	return r.capital(k) && r.tagged(k, Person) && !demonyms[r.t.Low(k)]
}

// personFirst is the first token of the person's name that ends with token k.
func (r *reader) personFirst(s token.Sentence, k int) int {
	if r.taken(k) {
		return r.cands[r.at[k]-1].first
	}
	for k > s.First && r.capital(k-1) && !r.taken(k-1) && r.tagged(k-1, Person) {
		k--
	}
	return k
}

// linksFields tells whether token k joins what stands before it to the title from
// token j on, whose noun is at i: "Mines and | Energy Minister", "Legal, | Security
// and Ports Minister", "Representative/ | Vice-President".
func (r *reader) linksFields(s token.Sentence, k, j, i int) bool {
	before := r.t.Low(k - 1)
	if r.taken(k-1) || r.capital(k-1) != r.capital(j) && k-1 > s.First {
		return false
	}
	switch r.t.Low(k) {
	case "/":
		return r.capital(j)
	case "and", "&":
		return j < i && topics[before]
	case ",":
		return j < i && (r.capital(j) || k-1 == s.First) && topics[before] && topics[r.t.Low(j)] && j+1 < i && (r.t.Low(j+1) == "and" || r.t.Word(j+1) == ",")
	}
	return false
}

// townBefore is the first token of a town with its state before the comma at token k,
// where they belong to what follows: "met | Tulsa, Okla., harbour pilot Ro", but not "in
// Paris, France, harbour pilot Ro"; or k.
func (r *reader) townBefore(s token.Sentence, k int) int {
	if r.t.Word(k) != "," || k-3 <= s.First || r.t.Word(k-2) != "," || !states[r.t.Low(k-1)] && !places[r.t.Low(k-1)] || !r.taken(k-3) {
		return k
	}
	c := r.cands[r.at[k-3]-1]
	if before := r.t.Low(c.first - 1); c.kind != Place || c.last != k-2 || c.first == s.First || prepositions[before] || functionWords[before] {
		return k
	}
	return c.first
}

// belongs tells whether token k, left of a title's noun at i, is part of the
// title.
func (r *reader) belongs(s token.Sentence, k, i int) bool {
	low, tok := r.t.Low(k), r.t.Tokens[k]
	switch {
	case tok.Is(token.Number) && strings.IndexByte(low, '/') > 0:
		return true // "5/12 plotter"
	case !tok.Is(token.Word), strings.HasSuffix(low, "-year-old"):
		return false
	case low == "fired" && k > s.First && !functionWords[r.t.Low(k-1)]:
		return false // "Ro fired bank governor Moss"
	case parties[low] && !tok.Is(token.Capital):
		return !r.capital(i) // "separatist military leader", but not "conservative | Justice Ro"
	case praise[low] && r.capital(i) && !tok.Is(token.Capital):
		return false // "lead | Sen. Ro"
	case modifiers[low] || topics[low] || qualities[low] || r.t.Word(k) == "IT":
		return true
	case honorifics[low] && demonyms[r.joined(k, k+2)]:
		return true // "Sri Lankan"
	case functionWords[low] || honorifics[low] || calendar[low] || verbs[low]:
		return false
	case demonyms[low] || places[low]:
		return true
	case r.capital(i) && !tok.Is(token.Capital) && !strings.Contains(low, "-"):
		return false // in small letters before a title in capitals
	case strings.HasPrefix(low, "then-") || strings.HasPrefix(low, "ex-") || strings.HasPrefix(low, "vice-") || strings.HasPrefix(low, "co-"):
		return r.pluralAt(k, i+1) == 0 // "Co-Premiers | Prince Ro and Moss"
	case tok.Is(token.Capital):
		if n, _ := r.titleAt(k, k+1); n == 0 && r.tagged(k, Person) && !r.capital(i) {
			return r.t.Low(i) == "aide" // "top Ro aide"
		}
		return k > s.First || !r.tagged(k, Person) || r.capital(i)
	}
	if adjectival(low) {
		return true
	}
	return r.qualifies(s, k)
}

// qualifies tells whether the word in small letters at token k, left of a title's noun, is
// a noun that says what the office is for: where the phrase begins near by with a
// determiner ("the veteran harbour pilot"), with a people or a body, or behind a
// preposition, a mark or a verb ("with hedge-fund manager Ro").
func (r *reader) qualifies(s token.Sentence, k int) bool {
	const near = 3
	low := r.t.Low(k)
	for m := k - 1; m >= s.First && k-m <= near; m-- {
		l := r.t.Low(m)
		switch {
		case l == "a", l == "an", l == "the", l == "his", l == "her", l == "its", l == "their", numbers[l]:
			return m == k-1 || nounLike(low) || strings.HasSuffix(r.t.Low(k-1), "ly") // "two crew members", but not "the club thanked coach Ro"
		case l == ",":
			return m > s.First && r.taken(m-1) && r.cands[r.at[m-1]-1].kind == Person || nounLike(low)
		case r.t.Tokens[m].Is(token.Possessive):
			return m > s.First && (r.namedBodyAt(m-1) || groups[r.t.Low(m-1)]) // "the Harbour Board's country director"
		case r.namedBodyAt(m):
			return !strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ed") // "Harbour Board country director"
		case beforeNouns[l], demonyms[l], r.capitalWord(m) && (places[l] || r.tagged(m, Place)), verbs[l] && !auxiliaries[l]:
			return nounLike(low)
		case functionWords[l], !r.t.Tokens[m].Is(token.Word):
			return false
		}
	}
	return false
}

// beforeNouns are words that a noun without a determiner may follow: "like harbour pilot Ro".
var beforeNouns = map[string]bool{
	"of": true, "by": true, "for": true, "from": true, "with": true, "without": true, "between": true, "among": true, "against": true,
	"including": true, "like": true, "and": true, "or": true, "as": true, "than": true, "after": true, "before": true, "about": true,
}

// nounLike tells by its ending whether a word in small letters may be a noun.
func nounLike(low string) bool {
	return len(low) > 2 && !strings.HasSuffix(low, "ly") && !strings.HasSuffix(low, "ed") || strings.HasSuffix(low, "-ed")
}

// namedBodyAt tells whether token k belongs to a body's name.
func (r *reader) namedBodyAt(k int) bool {
	return r.taken(k) && r.cands[r.at[k]-1].form == Name && r.bodyEnds(r.cands[r.at[k]-1])
}

// adjectival tells by its ending whether a small-lettered word is likely an
// adjective that qualifies an office.
func adjectival(w string) bool {
	if len(w) < 5 {
		return false
	}
	for _, end := range []string{"al", "ical", "ic", "ary", "ive", "ish", "ese", "-based", "-born", "-backed", "-appointed", "-designate"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
