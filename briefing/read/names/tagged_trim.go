package names

import (
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
)

// trim takes off the ends of a tagged name what can be no part of one: words that
// have another candidate, "Ostrow-based", titles before a person. It returns an
// empty range for what is no name at all: a title, a people, a month.
func (r *reader) trim(e tagger.Entity) (first, last int) {
	first, last = e.First, e.Last
	for first < last && r.taken(first) {
		first++
	}
	for last > first && r.taken(last-1) {
		last--
	}
	if last-first > 1 && last < len(r.t.Tokens) && e.Label == tagger.Org && r.t.Tokens[last-1].Is(token.Possessive) {
		if n, _ := r.titleAt(last, len(r.t.Tokens)); n > 0 {
			last-- // "Acme's | Managing Director"
		}
	}
	if e.Label == tagger.Person && last < e.Last && first < last && r.cands[r.at[last]-1].kind == Person {
		return first, first // the titles before a person that is known already
	}
	for i := first; i < last; i++ {
		if r.compound(i) || r.number(i) || i == first && last-first > 1 && e.Label == tagger.Person && constables[r.t.Word(i)] {
			first = i + 1
		}
	}
	if e.Label == tagger.Place {
		return first, last
	}
	if e.Label == tagger.Person {
		for i := first + 2; i+1 < last; i++ {
			if r.t.Low(i) == "of" && places[r.joined(i+1, last)] {
				last = i // "Ann Ro | of Norway"
			}
		}
		first = r.pastOffice(r.pastTitles(first, last), last)
		for last > first && (r.postNominal(last-1) || last-first > 2 && r.weekday(last-1)) {
			last--
		}
	}
	for first < last && (r.calendar(first) || first == e.First && r.opens(first) && adverb(r.t.Low(first))) {
		first++
	}
	if r.peopleOnly(first, last) {
		return first, first
	}
	if last-first == 1 {
		if low := r.t.Low(first); places[low] || r.calendar(first) || functionWords[low] || contraction(low) {
			return first, first
		}
	}
	return first, last
}

// constables are the letters for the ranks of the police before a name: "PC Ann Ro".
var constables = map[string]bool{"PC": true, "WPC": true, "PCSO": true, "DC": true, "DS": true, "DI": true, "DCI": true, "DSI": true}

// weekday tells whether token i is a day of the week: "met Ann Ro Thursday".
func (r *reader) weekday(i int) bool {
	low := r.t.Low(i)
	return strings.HasSuffix(low, "day") && calendar[low]
}

// pastOffice is the first token of a person's name behind an office that the tagger took
// for a part of it: "Harbour CM Ann Ro" is Ann Ro.
func (r *reader) pastOffice(first, last int) int {
	for i := first + 1; i+1 < last; i++ {
		switch low := r.t.Low(i); low {
		case "minister", "secretary", "governor", "commissioner", "president", "chairman", "inspector", "ambassador", "spokesman", "cm", "igp", "dgp", "dsp":
			if n, _ := r.titleAt(i, last); n > 0 && i+n < last {
				return r.pastTitles(i+n, last)
			}
		}
	}
	return first
}

// pastTitles is the first token of a person's name behind the titles at its head:
// "U.S. Assistant Secretary Ro" is Ro.
func (r *reader) pastTitles(first, last int) int {
	at := first
	for i := first; i < last; {
		low := r.t.Low(i)
		n, _ := r.titleAt(i, last)
		if n == 0 {
			n = r.pluralAt(i, last)
		}
		if to := r.pastAddress(i, last); to > i && to < last {
			n = to - i
		}
		switch {
		case n > 0:
			i += n
			at = i
		case parties[low] && i+1 < last || i == first && last-first > 2 && (compatriots[low] && !(r.tags.Given(i) && strings.HasSuffix(r.t.Word(i+1), ".")) || ofPeople(low)):
			i++
			at = i
		case modifiers[low] || topics[low] || qualities[low] || demonyms[low] || places[low]:
			i++ // belongs to the title, if one follows
		case i+1 < last && demonyms[r.joined(i, i+2)]:
			i += 2 // "Sri Lankan"
		default:
			return at
		}
	}
	return at
}

// titled tells whether the tokens before a name end in a title or an honorific.
func (r *reader) titled(from, name int) bool {
	if name == from {
		return false
	}
	low := r.t.Low(name - 1)
	n, _ := r.titleAt(name-1, name)
	return honorifics[low] || n > 0 || parties[low]
}
