package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// mayBeBody holds back what the tagger takes for an organisation on thin grounds:
// events, indexes, offices, and one common word at the head of a sentence.
func (r *reader) mayBeBody(first, last int) bool {
	end := r.t.Low(last - 1)
	if eventNouns[end] || indexes[end] || end == "government" || r.inTitle(first) || r.fieldOfOffice(first, last) {
		return false
	}
	if chambers[end] && r.ofLawmakers(last) {
		return false
	}
	if n, _ := r.titleAt(first, len(r.t.Tokens)); n > last-first {
		return false // "Comptroller | and Auditor General"
	}
	if r.namesOffice(first, last) || r.fieldsOnly(first, last) && !acts[end] || r.partyAndState(first) {
		return false
	}
	if r.quotedTerm(first, last) || r.inHeading(first, last) || r.relation(first, last) || r.placesJoined(first, last) {
		return false
	}
	if parties[r.t.Low(first)] && first+1 < last && r.t.Low(first+1) == "of" {
		return false // "Democrat of Brine"
	}
	if peoples[end] && (strings.HasSuffix(end, "s") || chambers[r.t.Low(first)]) {
		return false // "House Democrats"
	}
	if last-first == 1 && r.t.Tokens[first].Is(token.AllCaps) && letters[strings.TrimSuffix(end, ".")] || r.stateItself(first, last) || r.dateline(first, last) ||
		first > 0 && r.t.Low(first-1) == "operation" && r.capital(first-1) || r.lettersOf(first, last) {
		return false
	}
	if last < len(r.t.Tokens) && r.possessor(last) == first && (r.t.Low(last) == "police" || r.t.Low(last) == "prosecutors") {
		return false // the place whose they are
	}
	if last-first > 1 {
		return last-first < 4 || !r.shouted(first, last)
	}
	if r.t.Tokens[first].Is(token.AllCaps) && (behindName[end] || r.letteredOffice(first)) || r.manyOfThem(first) {
		return false
	}
	if one, ok := strings.CutSuffix(end, "s"); ok && r.surname(one) && !r.surname(end) {
		return false // "the Mosses", who are named
	}
	return !topics[end] && !qualities[end] && !modifiers[end] && !commonWords[end] && !(r.tags.Small(first) && !r.t.Tokens[first].Is(token.AllCaps))
}

// relation tells whether words qualify with a hyphen what follows: "Placeland-Norway",
// "US-South Placeland", "HPV-positive".
func (r *reader) relation(first, last int) bool {
	before, after, ok := strings.Cut(r.t.Word(first), "-")
	if !ok || before == "" || after == "" {
		return false
	}
	land := func(w string) bool { w = strings.ToLower(w); return places[w] || demonyms[w] || unions[w] }
	if last-first == 2 {
		return land(before) && land(after+" "+r.t.Low(last-1))
	}
	small := after[0] >= 'a' && after[0] <= 'z'
	return last-first == 1 && (land(before) && (small || land(after)) || small && len(before) > 1 && strings.ToUpper(before) == before)
}

// placesJoined tells whether words are several places: "Norway and the Netherlands".
func (r *reader) placesJoined(first, last int) bool {
	for i := first + 1; i+1 < last; i++ {
		if r.t.Low(i) == "and" {
			next := i + 1
			if r.t.Low(next) == "the" {
				next++
			}
			return next < last && places[r.joined(first, i)] && places[r.joined(next, last)]
		}
	}
	return false
}

// partOfLand tells whether words are the name of a part of a land or of a water beside it:
// "Northern Placeland", "Sea of Placeland".
func (r *reader) partOfLand(first, last int) bool {
	switch low := r.t.Low(first); {
	case last-first < 2:
		return false
	case compass[low]:
		return places[r.joined(first+1, last)]
	case last-first > 2 && r.t.Low(first+1) == "of":
		return waters[low]
	}
	return false
}

var (
	compass = map[string]bool{
		"north": true, "south": true, "east": true, "west": true, "northern": true, "southern": true, "eastern": true, "western": true, "central": true,
		"northeastern": true, "northwestern": true, "southeastern": true, "southwestern": true, "upper": true, "lower": true,
	}
	waters = map[string]bool{"sea": true, "gulf": true, "bay": true, "strait": true, "straits": true, "cape": true, "lake": true, "horn": true, "isle": true, "sound": true}
)

// flight is the end of an airline's name before the number of a flight: "Air Placeland |
// Flight QX123", or last.
func (r *reader) flight(first, last int) int {
	end := last
	for end > first+1 && (r.t.Low(end-1) == "flight" || flightNumber(r.t.Word(end-1))) {
		end--
	}
	return end
}

// flightNumber tells whether a word is that of a flight: "QX123".
func flightNumber(w string) bool {
	letters := 0
	for letters < len(w) && 'A' <= w[letters] && w[letters] <= 'Z' {
		letters++
	}
	return letters > 1 && letters < 4 && len(w)-letters > 1 && strings.Trim(w[letters:], "0123456789") == ""
}
