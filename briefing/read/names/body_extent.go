package names

import (
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
)

// abroad are the heads of bodies that are named after where they work.
var abroad = map[string]bool{"embassy": true, "consulate": true, "organization": true, "organisation": true, "force": true, "mission": true, "operation": true, "conference": true}

// taggedAround widens the range of a body's name to that of the tagger where it is
// sure of a longer one: "Moss's Holdings", "Organisation for Rescue at Sea".
func (r *reader) taggedAround(s token.Sentence, first, last int) (int, int) {
	e, ok := r.tags.Around(first)
	if !ok || r.inTitle(e.First) || r.namesOffice(e.First, e.Last) || e.Label != tagger.Org || e.Score < 0.7 || peoples[r.t.Low(e.Last-1)] || e.First > first || e.Last < last || e.First < s.First || e.Last > s.Last || r.takenAny(e.First, e.Last) {
		return first, last
	}
	if last < e.Last && r.t.Tokens[last].Is(token.Possessive) {
		return first, last // what follows belongs to the body
	}
	for i := last; i < e.Last; i++ {
		if r.twoBodies(s, i) {
			e.Last = max(last, i) // "Harbour Board | and the Pilots' Office"
		}
	}
	for i := e.First; i < first; i++ {
		low := r.t.Low(i)
		if r.twoBodies(s, i) || i+1 == first && ofNation[r.t.Low(first)] && (low == "and" || low == "&") {
			return first, max(last, e.Last)
		}
		if r.compound(i) || calendar[low] || honorifics[low] || titleHeads.Get(low) != nil && !topics[low] ||
			r.t.Tokens[i].Is(token.Possessive) && (i == e.First || places[r.t.Low(i-1)] || demonyms[r.t.Low(i-1)] || bodyHeads.Get(r.t.Low(i-1)) != nil || r.tagged(i-1, Person)) {
			return first, max(last, e.Last)
		}
	}
	return e.First, e.Last
}

// capitalsBefore walks left from a head noun over what belongs to its name.
func (r *reader) capitalsBefore(s token.Sentence, h int) int {
	j := h
	for j > s.First && h-j < 8 {
		k := j - 1
		tok, low := r.t.Tokens[k], r.t.Low(k)
		switch {
		case tok.Is(token.Capital):
			switch low {
			case "former", "retired", "acting", "late", "ex":
				return j
			}
			if functionWords[low] && !tok.Is(token.AllCaps) || calendar[low] && low != "may" || honorifics[low] && !places[r.joined(k, k+2)] && !demonyms[r.joined(k, k+2)] && low != "sri" {
				return j
			}
			if n, class := r.titleAt(k, k+1); n > 0 && !(class == "private" && topics[r.t.Low(k+1)]) && !topics[low] && !qualities[low] && k > s.First {
				if low != "justice" && low != "general" && low != "executive" && !r.titleInName(k) {
					return j // "President Moon's Ministry" is cut at the title
				}
			}
			if strings.HasSuffix(low, "ing") && !topics[low] && (k == s.First || r.t.Word(k-1) == ":") && !r.tagged(k, Organization) && !places[low] {
				return j // "Suspending | Parliament"
			}
			if r.partyAndState(k) || r.compound(k) && !topics[low] && !qualities[low] && !joinedName(r.t.Word(k)) {
				return j
			}
			if r.taken(k) || r.titleCase(s) && !topics[low] && !qualities[low] && !demonyms[low] && !places[low] && !r.tagged(k, Organization) {
				return j // in a headline any word may have a capital
			}
		case tok.Is(token.Number) && k > s.First && r.capital(k-1) && parcels[r.t.Low(k-1)]:
			k-- // "Holm County Precinct 4 Constable's Office"
		case occasional[r.t.Low(h)] && r.capital(h) && tok.Is(token.Number) && strings.IndexByte(low, '/') > 0 && k+1 == h:
			return k // "9/11 Commission"
		case occasional[r.t.Low(h)] && r.capital(h) && tok.Is(token.Number) && len(low) == 4 && k+1 == h && k > s.First && (r.t.Low(k-1) == "the" || r.small(k-1) && !functionWords[r.t.Low(k-1)]):
			return k // "the 1740 Committee"
		case numbered[r.t.Low(h)] && ordinal(low) && r.capital(k+1):
			if k == s.First || !r.capitalWord(k-1) || r.taken(k-1) || !places[r.t.Low(k-1)] && !r.tagged(k-1, Place) && !r.tagged(k-1, Organization) {
				return k // "82nd Airborne Division"
			}
		case low == "of" && k-1 >= s.First && r.t.Low(k-1) == "house" && r.capital(k-1) && committees[r.t.Low(h)]:
			k-- // "House of Commons Ports Committee"
		case low == "of" && k-1 >= s.First && r.t.Tokens[k-1].Is(token.Capital) && partOf[r.t.Low(k-1)] && ofTwoPlaces[r.t.Low(h)] && !r.taken(k-1):
			k-- // "East of Brine Ambulance Service", "City of Holm Police"
		case low == "and" && k-1 >= s.First && ofTwoPlaces[r.t.Low(h)] && r.twoPlaces(s, k):
			k-- // "Holm and Brine Police"
		case low == "and" && r.t.Low(h) == "union" && k-2 >= s.First && r.capitalWord(k-1) && !r.taken(k-1) && r.t.Low(k-2) == "the":
			k-- // "the Pilots and Dockers Union"
		case low == "and" || low == "&":
			// "Food and Drug Administration": both sides are fields, and no head noun stands left of it
			if low == "and" && k > s.First+1 && r.t.Word(k-1) == "," && topics[r.t.Low(k+1)] && topics[r.t.Low(k-2)] && r.capital(k-2) {
				k-- // "Education, Ports, and Labor Committee"
				break
			}
			if k == s.First || !r.t.Tokens[k-1].Is(token.Capital) || k+1 == h && ofNation[r.t.Low(h)] || r.bodyNoun(k-1) ||
				!(topics[r.t.Low(k+1)] && (topics[r.t.Low(k-1)] || (r.t.Low(k-1) == "administration" || strings.Contains(r.t.Low(k-1), "-")) && r.fieldsOnly(k+1, h))) && !(r.tagged(k-1, Organization) && r.tagged(k, Organization)) {
				return j
			}
		case low == "the" && k-1 > s.First && r.t.Low(k-1) == "and" && topics[r.t.Low(k-2)] && committees[r.t.Low(h)] && r.ofChamber(s, k-2):
			k-- // "Education and the Workforce Committee"
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

// joinedName tells whether a word with a hyphen is one of a name for its two capitals, where
// an adjective has one: "Inter-Placelandic", "Anti-Smuggling".
func joinedName(w string) bool {
	before, after, ok := strings.Cut(w, "-")
	return ok && (before == "Inter" || before == "Anti" || before == "Trans" || before == "Counter") && after != "" && 'A' <= after[0] && after[0] <= 'Z'
}

// parcels are the parts of a place that go by numbers.
var parcels = map[string]bool{"precinct": true, "district": true, "ward": true, "region": true, "zone": true, "area": true}

// partOf are words that "of" joins to the name of a place.
var partOf = map[string]bool{"east": true, "west": true, "north": true, "south": true, "city": true, "isle": true, "university": true, "port": true}

// ofTwoPlaces are the nouns of services that two places may have together.
var ofTwoPlaces = map[string]bool{"police": true, "fire": true, "service": true, "ambulance": true, "board": true, "trust": true, "constabulary": true, "hospitals": true, "nhs": true}

// twoPlaces tells whether "and" at token k joins one capital, that of a place, to a
// service's name: "Holm | and Brine Police".
func (r *reader) twoPlaces(s token.Sentence, k int) bool {
	low := r.t.Low(k - 1)
	if !r.capitalWord(k-1) || r.taken(k-1) || functionWords[low] || topics[low] || qualities[low] || r.calendar(k-1) || demonyms[low] || topics[r.t.Low(k+1)] || r.officeAt(s, k-1) {
		return false
	}
	return k-1 == s.First || !r.capitalWord(k-2) || functionWords[r.t.Low(k-2)]
}

// twoBodies tells whether "and" at token i stands between the names of two bodies that the
// tagger took for one.
func (r *reader) twoBodies(s token.Sentence, i int) bool {
	if i == s.First || i+2 >= s.Last || r.t.Low(i) != "and" && r.t.Low(i) != "&" {
		return false
	}
	if r.t.Low(i+1) == "the" {
		return r.headWord(r.t.Low(i-1)) && r.headAhead(s, i+2)
	}
	return r.bodyNoun(i-1) && r.headAhead(s, i+1)
}

// bodyNoun tells whether token i is the noun of a public body and of no field: it ends a
// name of its own before "and".
func (r *reader) bodyNoun(i int) bool {
	low := r.t.Low(i)
	return r.headWord(low) && !PrivateNoun(low) && !topics[low] && !commonHeads[low]
}

// commonHeads are nouns of bodies that names hold before "and" as well: "Administration
// and Security Committee", "Forces and Veterans Ministry".
var commonHeads = map[string]bool{"administration": true, "services": true, "force": true, "forces": true, "prosecution": true, "military": true, "army": true, "navy": true, "office": true, "treasury": true}

// numbered are the nouns of bodies that go by a number.
var numbered = map[string]bool{"division": true, "brigade": true, "regiment": true, "battalion": true, "wing": true, "squadron": true, "fleet": true, "army": true, "corps": true, "court": true, "circuit": true}

// ordinal tells whether a word is a number of a place in a row, in figures: "82nd".
func ordinal(low string) bool {
	n := len(low) - 2
	if n < 1 || low[0] < '1' || low[0] > '9' || low[n-1] < '0' || low[n-1] > '9' {
		return false
	}
	switch low[n:] {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// ofChamber tells whether a run of free capitals that ends with token k begins with a
// chamber of parliament.
func (r *reader) ofChamber(s token.Sentence, k int) bool {
	for i := k; i >= s.First && i > k-5 && r.capitalWord(i) && !r.taken(i); i-- {
		if chambers[r.t.Low(i)] {
			return true
		}
	}
	return false
}

// titleInName tells whether the title at token k belongs to the name of a place or of
// an office: "King County", "Chief Prosecutor's Office".
func (r *reader) titleInName(k int) bool {
	switch r.t.Low(k + 1) {
	case "county", "city", "district", "island":
		return true
	case "prosecutor", "public", "medical", "secretary", "magistrate", "magistrates", "judge", "coroner":
		return r.t.Low(k) == "chief"
	}
	return false
}

// members tells whether the possessive at token k belongs to the many who make up a
// body: "Workers'", "People's".
func (r *reader) members(k int) bool {
	low := r.t.Low(k - 1)
	if r.t.Word(k) == "'" || r.t.Word(k) == "’" {
		return strings.HasSuffix(low, "s") && !r.t.Tokens[k-1].Is(token.AllCaps) && k+1 < len(r.t.Tokens) && r.t.Tokens[k].Span().Start == r.t.Tokens[k-1].Span().End
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

// operation is the end of the operation or the land that a dash joins to the name of a
// force ("Multinational Force - Placeland", "Joint Task Force - Operation Safe Harbour"),
// or last.
func (r *reader) operation(s token.Sentence, h head, last int) int {
	if last+1 >= s.Last || !forces[r.t.Low(h.last-1)] || !r.capitalWord(last+1) {
		return last
	}
	if w := r.t.Word(last); w != "-" && w != "–" && w != "—" {
		return last
	}
	end := last + 2
	if r.t.Low(last+1) == "operation" {
		for end < s.Last && end-last < 5 && r.capitalWord(end) && !r.officeAt(s, end) {
			end++
		}
		return end
	}
	if end < s.Last && r.capitalWord(end) && places[r.joined(last+1, end+1)] {
		return end + 1
	}
	if places[r.t.Low(last+1)] && (end == s.Last || !r.capitalWord(end)) {
		return end
	}
	return last
}

// forces are the nouns of military bodies that are called after what they do.
var forces = map[string]bool{"force": true, "forces": true, "command": true, "mission": true, "group": true, "corps": true}

// ofPlace is the end of the place behind "of" or "for" at token i, or i.
func (r *reader) ofPlace(s token.Sentence, i int) int {
	if i+1 >= s.Last || r.t.Low(i) != "of" && r.t.Low(i) != "for" {
		return i
	}
	for n := min(3, s.Last-i-1); n > 0; n-- {
		if r.capitalWord(i+n) && places[r.joined(i+1, i+1+n)] {
			return i + 1 + n
		}
	}
	return i
}

func (r *reader) officeAt(s token.Sentence, i int) bool {
	n, _ := r.titleAt(i, s.Last)
	return n > 0
}

func (r *reader) capitalWord(i int) bool {
	tok := r.t.Tokens[i]
	return tok.Is(token.Capital) && tok.Is(token.Word)
}
