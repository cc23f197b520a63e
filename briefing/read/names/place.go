package names

import (
	"sitrep/briefing/read/token"
)

// places takes the names that a noun of places says to be some: "Holm, Brine and Ros
// counties", "the towns of Holm and Brine", "the village of Holm".
func (r *reader) places(s token.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if r.capital(i) || (i == s.First || !r.capital(i-1)) && (i+1 == s.Last || r.t.Low(i+1) != "of") {
			continue // which spares looking up most words
		}
		several, ok := placeNouns[r.t.Low(i)]
		if !ok {
			continue
		}
		if several && i > s.First && r.capitalWord(i-1) {
			r.placesBefore(s, i)
		} else if i+2 < s.Last && r.t.Low(i+1) == "of" {
			r.placesAfter(s, i+2, several)
		}
	}
}

// placesBefore takes a list of names that ends before token end.
func (r *reader) placesBefore(s token.Sentence, end int) {
	first, and := end, false
	for first > s.First && (r.placeWord(first-1) || r.t.Word(first-1) == "," || r.t.Low(first-1) == "and") {
		first--
		and = and || r.t.Low(first) == "and"
	}
	if and {
		r.placeRuns(first, end)
	}
}

// placesAfter takes the name that begins with token first, or a list of them.
func (r *reader) placesAfter(s token.Sentence, first int, several bool) {
	end := first
	for end < s.Last && (r.placeWord(end) || several && (r.t.Word(end) == "," || r.t.Low(end) == "and")) {
		end++
	}
	r.placeRuns(first, end)
}

// placeWord tells whether token i may be a word of a place's name.
func (r *reader) placeWord(i int) bool {
	if !r.capitalWord(i) || r.taken(i) || functionWords[r.t.Low(i)] || r.calendar(i) || honorifics[r.t.Low(i)] {
		return false
	}
	n, _ := r.titleAt(i, i+1)
	return n == 0
}

// placeRuns records each run of capitals as a place.
func (r *reader) placeRuns(first, end int) {
	start := first
	for i := first; i <= end; i++ {
		if i < end && r.capitalWord(i) {
			continue
		}
		if i > start && i-start < 4 {
			r.add(cand{first: start, last: i, kind: Place, form: Name, score: 0.8})
		}
		start = i + 1
	}
}

// placeFollows tells whether the noun of a place or of a train in small letters makes a
// name one of those: "in Karim Ro district", "near Ann Ro junction".
func (r *reader) placeFollows(first, last int) bool {
	if first == 0 || last >= len(r.t.Tokens) || r.capital(last) || !inPlaces[r.t.Low(first-1)] && r.t.Low(first-1) != "the" {
		return false
	}
	switch r.t.Low(last) {
	case "district", "station", "junction", "village", "town", "city", "province", "tehsil", "taluk", "municipality", "neighbourhood", "neighborhood", "train", "express", "line":
		return true
	}
	return false
}
