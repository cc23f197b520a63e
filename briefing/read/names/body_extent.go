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
	for i := e.First; i < first; i++ {
		low := r.t.Low(i)
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
			if n, _ := r.titleAt(k, k+1); n > 0 && !topics[low] && !qualities[low] && k > s.First {
				if low != "justice" && low != "general" && low != "executive" && !r.titleInName(k) {
					return j // "President Moon's Ministry" is cut at the title
				}
			}
			if r.partyAndState(k) || r.compound(k) && !topics[low] && !qualities[low] {
				return j
			}
			if r.taken(k) || r.titleCase(s) && !topics[low] && !qualities[low] && !demonyms[low] && !places[low] && !r.tagged(k, Organization) {
				return j // in a headline any word may have a capital
			}
		case numbered[r.t.Low(h)] && ordinal(low) && r.capital(k+1):
			if k == s.First || !r.capitalWord(k-1) || r.taken(k-1) || !places[r.t.Low(k-1)] && !r.tagged(k-1, Place) && !r.tagged(k-1, Organization) {
				return k // "82nd Airborne Division"
			}
		case low == "and" || low == "&":
			// "Food and Drug Administration": both sides are fields, and no head noun stands left of it
			if low == "and" && k > s.First+1 && r.t.Word(k-1) == "," && topics[r.t.Low(k+1)] && topics[r.t.Low(k-2)] && r.capital(k-2) {
				k-- // "Education, Ports, and Labor Committee"
				break
			}
			if k == s.First || !r.t.Tokens[k-1].Is(token.Capital) || k+1 == h && ofNation[r.t.Low(h)] ||
				!(topics[r.t.Low(k+1)] && topics[r.t.Low(k-1)]) && !(r.tagged(k-1, Organization) && r.tagged(k, Organization)) {
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
	case "prosecutor", "public", "medical", "secretary":
		return r.t.Low(k) == "chief"
	}
	return false
}

// members tells whether the possessive at token k belongs to the many who make up a
// body: "Workers'", "People's".
func (r *reader) members(k int) bool {
	low := r.t.Low(k - 1)
	if r.t.Word(k) == "'" || r.t.Word(k) == "’" {
		return strings.HasSuffix(low, "s") && k+1 < len(r.t.Tokens) && r.t.Tokens[k].Span().Start == r.t.Tokens[k-1].Span().End
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
	case "into":
		if low := r.t.Low(at - 1); low != "commission" && low != "inquiry" && low != "tribunal" {
			return at // "Royal Commission into Ports"
		}
	case "against":
		if low := r.t.Low(at - 1); bodyHeads.Get(low) == nil || topics[low] {
			return at // "Commission against Graft"
		}
	default:
		return at
	}
	i := at + 1
	if low := r.t.Low(i); (low == "the" || low == "a" && r.t.Low(at) == "for" && r.capital(at-1)) && i+1 < s.Last {
		i++ // "Committee for a Responsible Budget"
	}
	if !r.capitalWord(i) || calendar[r.t.Low(i)] || r.t.Low(at) == "for" && r.t.Low(at-1) == "party" && r.tagged(i, Person) {
		return at // "Party | for Ann Ro"
	}
	end, title := at, r.titleCase(s)
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
					return r.ofPlace(s, i+n) // "Office of the Harbour Commissioner for New Placeland"
				}
				return end // "Museum of Ports director"
			} else if n > 0 && r.t.Low(at-1) == "office" {
				return r.ofPlace(s, r.ofField(s, i+n)) // "Office of the Prime Minister"
			}
			if title && i == end && !topics[low] && !qualities[low] && !places[low] && !demonyms[low] {
				return end // in a headline any word may have a capital
			}
			end = i + 1
			i++
			if n, _ := r.longest(&bodyHeads, i-1, s.Last); n > 0 && !topics[low] && (i == s.Last || !r.capitalWord(i)) {
				return r.complement(s, end) // "Directorate of Ports of the Ministry | of Transport"
			}
			continue
		case (low == "and" || low == "&") && i+1 < s.Last && r.capitalWord(i+1) && (topics[r.t.Low(i+1)] || r.fieldAhead(s, i)):
			if qualities[r.t.Low(i+1)] && r.headAhead(s, i+1) {
				return end // "Ministry of Home Affairs | and National Ports Authority"
			}
			i++
			continue
		case low == "," && i+1 < s.Last && r.capitalWord(i+1) && topics[r.t.Low(i+1)] && topics[r.t.Low(i-1)] && r.listGoesOn(s, i+1):
			i++
			continue
		case low == "," && i+2 < s.Last && r.t.Low(i+1) == "and" && r.capitalWord(i+2) && topics[r.t.Low(i+2)] && topics[r.t.Low(i-1)] && !r.headAhead(s, i+2):
			i += 2 // "Ports, Labor, and Pensions"
			continue
		case (low == "of" || low == "for" || low == "on" || low == "to") && i+1 < s.Last && r.capitalWord(i+1) && !r.calendar(i+1):
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

// ofField is the end of the field behind "of" or "for" at token i ("Director | of
// National Intelligence"), or i.
func (r *reader) ofField(s token.Sentence, i int) int {
	if i+1 >= s.Last || r.t.Low(i) != "of" && r.t.Low(i) != "for" {
		return i
	}
	end := i + 1
	for end < s.Last && r.capitalWord(end) && (topics[r.t.Low(end)] || qualities[r.t.Low(end)]) {
		end++
	}
	if end == i+1 {
		return i
	}
	return end
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

// personBegins tells whether the capital at i begins a person's name after a
// body ("Chair of the Fair Trade Commission Ju Biung-ghi") rather than going on
// with it: the word before is a field, this one is none.
func (r *reader) personBegins(s token.Sentence, i, end int) bool {
	if topics[r.t.Low(i)] || places[r.t.Low(i)] || demonyms[r.t.Low(i)] || i != end {
		return false
	}
	if n, _ := r.longest(&bodyHeads, i, s.Last); n > 0 {
		return false
	}
	if !topics[r.t.Low(i-1)] && !places[r.t.Low(i-1)] {
		return false
	}
	return r.tagged(i, Person) || r.portfolioEnds(s, i)
}

// portfolioEnds tells whether two capitals that say nothing of a field end the name of a
// ministry with token i: "Ministry of Harbours | Ann Ro".
func (r *reader) portfolioEnds(s token.Sentence, i int) bool {
	plain := func(k int) bool { return k < s.Last && r.capitalWord(k) && !r.bodyWord(k) && !r.officeAt(s, k) }
	if !plain(i) || !plain(i+1) || i+2 < s.Last && r.capitalWord(i+2) {
		return false
	}
	for k := i - 1; k > s.First && k > i-8; k-- {
		if r.t.Low(k) == "of" {
			return r.t.Low(k-1) == "ministry"
		}
	}
	return false
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
		case i > at && r.capitalWord(i) && r.officeAt(s, i):
			return end
		case i > at && r.t.Tokens[i].Is(token.Word) && (r.capitalWord(i) || end < i):
			end = i + 1
		default:
			return end
		}
	}
	return end
}

func (r *reader) officeAt(s token.Sentence, i int) bool {
	n, _ := r.titleAt(i, s.Last)
	return n > 0
}

// fieldAhead tells whether the capitals behind the "and" at token i end in a field
// and hold nothing else that is named: "Institute of Environment and Renewable
// Resources".
func (r *reader) fieldAhead(s token.Sentence, i int) bool {
	known := topics[r.t.Low(i-1)]
	k := i + 1
	for ; k < s.Last && r.capitalWord(k); k++ {
		if n, _ := r.titleAt(k, s.Last); n > 0 && k > i+1 && !topics[r.t.Low(k)] {
			break // "Centre for Harbours and Inland Ports | Director Ro"
		} else if n > 0 || r.taken(k) || r.tagged(k, Person) || r.tagged(k, Place) {
			return false
		}
		if n, _ := r.longest(&bodyHeads, k, s.Last); n > 0 && !topics[r.t.Low(k)] {
			return false
		}
	}
	one, ok := singular(r.t.Low(k - 1))
	if plural := ok && topics[one]; !plural && !(known && topics[r.t.Low(k-1)]) || plural && !known && k-i < 3 {
		return false
	}
	return (k == s.Last || r.officeAt(s, k) || !r.t.Tokens[k].Is(token.Word) || verbs[r.t.Low(k)] || functionWords[r.t.Low(k)])
}

// headAhead tells whether the capitals from i on end in a head noun: then they
// are a body of their own ("... , Interior and Justice Ministry").
func (r *reader) headAhead(s token.Sentence, i int) bool {
	for ; i < s.Last && r.capitalWord(i); i++ {
		if n, _ := r.longest(&bodyHeads, i, s.Last); n > 0 && !topics[r.t.Low(i)] {
			return true
		}
	}
	return false
}

func (r *reader) capitalWord(i int) bool {
	tok := r.t.Tokens[i]
	return tok.Is(token.Capital) && tok.Is(token.Word)
}
