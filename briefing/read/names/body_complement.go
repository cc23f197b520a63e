package names

import "sitrep/briefing/read/token"

// complement walks right over "of Science and ICT", "on Oversight and Government
// Reform", "for Human Rights"; it returns the token after.
func (r *reader) complement(s token.Sentence, at int) int {
	if at+1 >= s.Last {
		return at
	}
	if end := r.foreign(s, at, false); end > at {
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
			if end > at+1 && (r.personBegins(s, i, end) || r.calendar(i)) {
				return end
			}
			if n, _ := r.titleAt(i, s.Last); n > 0 && !topics[low] && end > at {
				if r.t.Low(at-1) == "office" && r.t.Low(i-1) != "of" {
					return r.ofPlace(s, r.ofField(s, i+n)) // "Office of the Harbour Commissioner for New Placeland"
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
			if qualities[r.t.Low(i+1)] && r.headAhead(s, i+1) || r.agencyAhead(s, i+1) {
				return end // "Ministry of Home Affairs | and National Ports Authority"
			}
			i++
			continue
		case low == "," && end == i && r.t.Low(at-1) == "department" && topics[r.t.Low(i-1)] && r.restOfFields(s, i) > i:
			i = r.restOfFields(s, i)
			end = i
			continue
		case low == "and" && i+1 < s.Last && r.capitalWord(i+1) && r.t.Low(at-1) == "authority" && places[r.joined(at+1, i)] && (places[r.t.Low(i+1)] || i+2 < s.Last && places[r.joined(i+1, i+3)]):
			i++ // "Port Authority of Holm and Brine"
			continue
		case low == "," && i+1 < s.Last && r.capitalWord(i+1) && topics[r.t.Low(i+1)] && topics[r.t.Low(i-1)] && r.listGoesOn(s, i+1):
			i++
			continue
		case low == "," && i+2 < s.Last && r.t.Low(i+1) == "and" && r.capitalWord(i+2) && topics[r.t.Low(i+2)] && topics[r.t.Low(i-1)] && !r.headAhead(s, i+2):
			i += 2 // "Ports, Labor, and Pensions"
			continue
		case end == i && r.members(i) && i+1 < s.Last && r.capitalWord(i+1):
			i++ // "of the National People's Congress"
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

// restOfFields is the end of a list of fields of which the comma at token i is the first,
// where one is no known field: "Ports | , Great Bays, and Tides"; or i.
func (r *reader) restOfFields(s token.Sentence, i int) int {
	k := i + 1
	for k < s.Last && k < i+4 && r.capitalWord(k) {
		k++
	}
	if k == i+1 || k+2 >= s.Last || r.t.Word(k) != "," || r.t.Low(k+1) != "and" || !r.capitalWord(k+2) || !topics[r.t.Low(k+2)] || r.headAhead(s, k+2) {
		return i
	}
	return k + 3
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

// fieldAhead tells whether the capitals behind the "and" at token i end in a field
// and hold nothing else that is named: "Institute of Environment and Renewable
// Resources".
func (r *reader) fieldAhead(s token.Sentence, i int) bool {
	known, person := topics[r.t.Low(i-1)], false
	k := i + 1
	for ; k < s.Last && r.capitalWord(k); k++ {
		if n, _ := r.titleAt(k, s.Last); n > 0 && k > i+1 && !topics[r.t.Low(k)] {
			break // "Centre for Harbours and Inland Ports | Director Ro"
		} else if n > 0 || r.taken(k) || r.tagged(k, Place) {
			return false
		}
		person = person || r.tagged(k, Person)
		if n, _ := r.longest(&bodyHeads, k, s.Last); n > 0 && !topics[r.t.Low(k)] {
			return false
		}
	}
	one, ok := singular(r.t.Low(k - 1))
	if plural := ok && topics[one]; person && !plural {
		return false
	} else if !plural && !(known && topics[r.t.Low(k-1)]) || plural && !known && k-i < 3 {
		return false
	}
	return (k == s.Last || r.officeAt(s, k) || !r.t.Tokens[k].Is(token.Word) || verbs[r.t.Low(k)] || functionWords[r.t.Low(k)])
}

// agencyAhead tells whether fields from token i on, with one "and" among them at most, end in
// the noun of a body that has them: of "Ports and Rail Administration" behind "Office of Tides and".
func (r *reader) agencyAhead(s token.Sentence, i int) bool {
	for ands := 0; i+1 < s.Last && (r.capitalWord(i) && topics[r.t.Low(i)] || r.t.Low(i) == "and" && topics[r.t.Low(i+1)]); i++ {
		if r.t.Low(i) == "and" {
			if ands++; ands > 1 {
				return false
			}
		}
		switch r.t.Low(i + 1) {
		case "administration", "agency", "authority", "commission", "department", "ministry", "bureau", "board":
			return r.capital(i + 1)
		}
	}
	return false
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
