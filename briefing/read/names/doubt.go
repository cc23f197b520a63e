package names

import (
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
)

// facility tells whether token i is the noun of a building or a place, which makes
// a person's name that of one: "Moss Bridge".
func (r *reader) facility(i int) bool { return facilities[r.t.Low(i)] }

// craft tells whether a name is that of a ship, an aircraft, a storm or a medicine, as
// the word beside it says: "the tanker Moss", "(Typhoon) Moss", "Moss, the typhoon".
func (r *reader) craft(first, last int) bool {
	if crafts[r.t.Low(first)] && last-first > 1 {
		return true
	}
	if k := first - 1; k >= 0 {
		if k > 0 && r.t.Word(k) == ")" {
			k--
		}
		low := r.t.Low(k)
		if one, ok := singular(low); crafts[low] || ok && crafts[one] {
			return true
		}
	}
	if last+2 < len(r.t.Tokens) && r.t.Word(last) == "," && (r.t.Low(last+1) == "the" || r.t.Low(last+1) == "a") && crafts[r.t.Low(last+2)] {
		return true
	}
	return last < len(r.t.Tokens) && !r.capital(last) && crafts[r.t.Low(last)]
}

// namesake tells whether the name is that of something called after a person: "the Ann
// Ro hospital".
func (r *reader) namesake(first, last int) bool {
	for n := 0; n < 3 && first > 0 && r.capitalWord(first-1) && !functionWords[r.t.Low(first-1)]; n++ {
		first-- // "the Queen | Ann hospital"
	}
	if first == 0 || last == len(r.t.Tokens) || r.capital(last) {
		return false
	}
	switch before := r.t.Low(first - 1); {
	case before == "at" || before == "in" || before == "near" || before == "outside": // "at | Ann Ro mosque"
		return facilities[r.t.Low(last)]
	case before != "the":
		return false
	}
	switch low := r.t.Low(last); low {
	case "hospital", "clinic", "school", "university", "college", "museum", "library", "foundation", "institute", "center", "centre":
		return true
	default:
		return facilities[low] && low != "camp"
	}
}

// partners is the end of a firm's name in which "&" joins the names of persons, the
// first of them [first, last): "Moss & Van Dahl"; or last.
func (r *reader) partners(first, last int) int {
	end := last
	if last < len(r.t.Tokens) && r.t.Word(last) == "&" {
		for end = last + 1; end < len(r.t.Tokens) && r.capitalWord(end) && !r.taken(end); end++ {
		}
		if end == last+1 {
			return last
		}
	}
	return end
}

// inState tells whether a word is a town by the state behind it: "Holm, Calif."
func (r *reader) inState(first, last int) bool {
	return last-first == 1 && last+1 < len(r.t.Tokens) && r.t.Word(last) == "," && (states[r.t.Low(last+1)] || states[r.t.Low(last+1)+"."])
}

// manyOfThem tells whether token i, at the head of a sentence and nowhere with a
// capital inside one, is a plural: "Environmentalists".
func (r *reader) manyOfThem(i int) bool {
	low := r.t.Low(i)
	if strings.HasSuffix(r.t.Word(i), "s") && strings.ToUpper(low[:len(low)-1])+"s" == r.t.Word(i) {
		return len(low) > 2 // "MPs"
	}
	return strings.HasSuffix(low, "s") && len(low) > 4 && !strings.HasSuffix(low, "ss") && !r.tags.Inside(i) && r.opens(i)
}

// opens tells whether token i is the first word of its sentence.
func (r *reader) opens(i int) bool {
	k := r.t.SentenceAt(r.t.Tokens[i].Span().Start)
	if k >= len(r.t.Sentences) {
		return false
	}
	for j := r.t.Sentences[k].First; j < i; j++ {
		if r.t.Tokens[j].Is(token.Word) {
			return false
		}
	}
	return true
}

// sentenceEnds tells whether a sentence ends before token i.
func (r *reader) sentenceEnds(i int) bool {
	k := r.t.SentenceAt(r.t.Tokens[i-1].Span().Start)
	return k < len(r.t.Sentences) && r.t.Sentences[k].Last == i
}

// mayBePerson holds back what the tagger takes for a person on thin grounds: one
// word that follows an article or that the text prints in small letters elsewhere,
// and the letters of parties ("R - Brine").
func (r *reader) mayBePerson(first, last int) bool {
	if r.partyAndState(first) || r.shouted(first, last) && r.opens(first) && r.sentenceEnds(last) {
		return false // a line by itself: who wrote the report
	}
	for i := first; i < last; i++ {
		if strings.Contains(r.t.Low(i), "-e-") {
			return false // "Tehrik-e-Placeland"
		}
		if indexes[r.t.Low(i)] || strings.ContainsAny(r.t.Word(i), "/0123456789") || endsLoud(r.t.Word(i)) {
			return false
		}
	}
	if last-first > 1 {
		low := r.t.Low(first)
		if n, _ := r.titleAt(last-1, last); n > 0 && ((demonyms[low] || countries[low]) && !givenToo[low] || r.t.Tokens[last-1].Is(token.Abbrev)) {
			return false // "UK Incident Commander", "Navy Capt."
		}
		if end := r.t.Low(last - 1); end == "bros" || end == "bros." {
			return false
		}
		if end := r.t.Low(last - 1); eventNouns[end] || letters[end] && r.t.Tokens[last-1].Is(token.AllCaps) || last-first > 2 && countries[end] && !givenToo[end] || r.titlesOnly(first, last) {
			return false // "Harbour Virus", "Quist CTO", "Member Secretary"
		}
		return !(chambers[low] && peoples[r.t.Low(last-1)]) // "House Democrats"
	}
	if len(strings.TrimSuffix(r.t.Word(first), ".")) == 1 || r.twoSurnames(first) {
		return false
	}
	if first > 0 {
		switch r.t.Low(first - 1) {
		case "a", "an", "the", "this", "that", "these", "those":
			return false
		}
	}
	if low := r.t.Low(first); (topics[low] || eventNouns[low] || r.headWord(low) || PrivateNoun(low)) && !r.surname(low) {
		return false // "the role of | Guard and police"
	}
	return !r.tags.Small(first) && !r.manyOfThem(first)
}

// endsLoud tells whether a word of small letters and capitals ends in a capital, as those
// of techniques do: "IoT", "DDoS".
func endsLoud(w string) bool {
	n := len(w) - 1
	return n > 1 && 'A' <= w[n] && w[n] <= 'Z' && strings.ToUpper(w) != w
}

// titlesOnly tells whether each of the words is a title.
func (r *reader) titlesOnly(first, last int) bool {
	for i := first; i < last; i++ {
		if n, _ := r.titleAt(i, i+1); n == 0 || r.tags.Score(i, tagger.Person) > 0.9 {
			return false
		}
	}
	return true
}

// twoSurnames tells whether a word joins the surnames of two persons of the text:
// "Moss-Quist".
func (r *reader) twoSurnames(i int) bool {
	a, b, ok := strings.Cut(r.t.Low(i), "-")
	return ok && r.surname(a) && r.surname(b)
}

// surname tells whether the text has a person's name of several words that ends in the word.
func (r *reader) surname(low string) bool {
	if r.family == nil {
		r.family = map[string]bool{}
		for _, e := range r.tags.Entities {
			if e.Label == tagger.Person && e.Last-e.First > 1 {
				r.family[r.t.Low(e.Last-1)] = true
			}
		}
	}
	return r.family[low]
}

// number tells whether token i is a number in words: "Thirty-eight".
func (r *reader) number(i int) bool {
	for part := range strings.SplitSeq(r.t.Low(i), "-") {
		if !numbers[part] {
			return false
		}
	}
	return true
}

// contraction tells whether a word is a small one with a verb drawn to it: "he'll".
func contraction(low string) bool {
	before, _, ok := strings.Cut(strings.ReplaceAll(low, "’", "'"), "'")
	return ok && functionWords[before]
}

// fieldOfOffice tells whether words behind "Minister of" begin with the office's
// field rather than with a body: "Minister of Harbours | Ann Ro".
func (r *reader) fieldOfOffice(first, last int) bool {
	if first < 2 || !topics[r.t.Low(first)] || r.t.Low(first-1) != "of" && r.t.Low(first-1) != "for" {
		return false
	}
	if n, _ := r.titleAt(first-2, first-1); n == 0 {
		return false
	}
	if last-first == 3 && r.t.Low(first+1) == "for" {
		return false // "Commissioner of Transport for Holm"
	}
	for i := first + 1; i < last; i++ {
		if n, _ := r.longest(&bodyHeads, i, last); n > 0 && !topics[r.t.Low(i)] {
			return false // "Chair of Harbour Safety Board"
		}
	}
	return true
}

// fieldsOnly tells whether words only say what something is for: "Mines and Energy".
func (r *reader) fieldsOnly(first, last int) bool {
	for i := first; i < last; i++ {
		if low := r.t.Low(i); !topics[low] && !qualities[low] && low != "and" && low != "&" && low != "," {
			return false
		}
	}
	return true
}

// shouted tells whether all words are in capitals: a heading rather than a name.
func (r *reader) shouted(first, last int) bool {
	for i := first; i < last; i++ {
		if r.t.Tokens[i].Is(token.Word) && !r.t.Tokens[i].Is(token.AllCaps) {
			return false
		}
	}
	return true
}

// namesOffice tells whether words in capitals are an office: "Senior Section
// Engineer", "Minister for Harbours".
func (r *reader) namesOffice(first, last int) bool {
	for i := first; i < last; i++ {
		if n, _ := r.titleAt(i, last); n > 0 && (i > first && i+n == last || i+n < last && (r.t.Low(i+n) == "of" || r.t.Low(i+n) == "for")) {
			return true
		}
	}
	return false
}

// inTitle tells whether token i is a later word of a title that begins before it:
// "Chief of | Staff".
func (r *reader) inTitle(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if n, _ := r.titleAt(k, len(r.t.Tokens)); k+n > i {
			return true
		}
	}
	return false
}

// calendar tells whether token i is a month or a weekday. Some are names as well:
// they count as one behind a capital, away from numbers.
func (r *reader) calendar(i int) bool {
	low := r.t.Low(i)
	if !calendar[low] {
		return false
	}
	number := func(k int) bool { return k >= 0 && k < len(r.t.Tokens) && r.t.Tokens[k].Is(token.Number) }
	if !namesToo[low] || number(i-1) || number(i+1) {
		return true
	}
	return i == 0 || !r.capitalWord(i-1) || functionWords[r.t.Low(i-1)] || calendar[r.t.Low(i-1)]
}

// peopleOnly tells whether all the words are for members of a people: "Danes",
// "Iraqi Kurds", "Northern Irish".
func (r *reader) peopleOnly(first, last int) bool {
	if last-first > 1 && len(r.t.Word(first)) == 2 && points[pointOf[r.t.Low(first)]] {
		first++ // "S. Africans"
	}
	for i := first; i < last; i++ {
		low := r.t.Low(i)
		if a, b, ok := strings.Cut(low, "-"); ok && (peoples[a] || demonyms[a]) && (peoples[b] || demonyms[b]) {
			continue // "Danish-Norwegian"
		}
		if !peoples[low] && !(i < last-1 && (places[low] || qualities[low])) {
			return false
		}
	}
	return last > first
}

// pointOf are the points of the compass in short.
var pointOf = map[string]string{"n.": "north", "s.": "south", "e.": "east", "w.": "west"}

// compound tells whether token i is an adjective made with a hyphen ("Ostrow-based",
// "pro-Ostrow"): never a part of a name.
func (r *reader) compound(i int) bool {
	if i < 0 {
		return false
	}
	low := r.t.Low(i)
	k := strings.LastIndexByte(low, '-')
	if k <= 0 {
		return false
	}
	return compoundEnds[low[k+1:]] || strings.HasSuffix(low, "ed") && len(low)-k > 4 && r.t.Word(i)[k+1] >= 'a' || compoundStarts[low[:strings.IndexByte(low, '-')]]
}
