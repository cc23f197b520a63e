package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data/lexicon"
)

// officeOf is the first token of the public office whose possessive stands before the
// noun "office" at token i: "the chief harbour commissioner's | office"; or i.
func (r *reader) officeOf(s token.Sentence, i int) int {
	k := i - 2
	if k < s.First || !r.t.Tokens[i-1].Is(token.Possessive) || r.taken(k) {
		return i
	}
	found := i
	for ; k >= s.First && k > i-7 && !r.taken(k); k-- {
		low := r.t.Low(k)
		if n, class := r.titleAt(k, i-1); n > 0 && k+n == i-1 && (class == "public" || class == "either" && k > s.First && topics[r.t.Low(k-1)]) {
			found = k
		} else if found == i && k < i-4 || found < i && !modifiers[low] && !topics[low] && !qualities[low] {
			break
		} else if found < i {
			found = k
		}
	}
	if found == i-2 && !oneOffice[r.t.Low(found)] {
		return i // "the minister's office" may be any
	}
	return found
}

// officeOfThe is the end of the public office in capitals behind "of the" at token i:
// "office | of the Brine State Attorney General"; or i.
func (r *reader) officeOfThe(s token.Sentence, i int) int {
	if i+2 >= s.Last || r.t.Low(i) != "of" || r.t.Low(i+1) != "the" {
		return i
	}
	for k := i + 2; k < s.Last && k < i+7 && r.capitalWord(k) && !r.taken(k); k++ {
		n, class := r.titleAt(k, s.Last)
		switch {
		case n == 0:
		case class != "public" || k+n < s.Last && r.capitalWord(k+n):
			return i // a person follows, or more of the office
		default:
			return r.ofPlace(s, r.ofField(s, k+n))
		}
	}
	return i
}

// policeOffice tells whether an office of the police of a place stands at the head noun:
// "Holm | police chief".
func (r *reader) policeOffice(h head) bool {
	if h.last == len(r.t.Tokens) || h.first == 0 || r.t.Tokens[h.first-1].Is(token.Possessive) {
		return false
	}
	ofPart := h.first > 1 && placeNouns[r.t.Low(h.first-1)] && !r.capital(h.first-1) && r.capitalWord(h.first-2) // "Holm county | police chief"
	if !ofPart && r.possessor(h.first) == h.first {
		return false
	}
	switch r.t.Low(h.last) {
	case "chief", "spokesman", "spokeswoman", "spokesperson", "commissioner", "director", "commander", "superintendent":
		return r.t.Low(h.first) == "police"
	}
	return false
}

// ofOfficer tells whether a head noun is the office of one who holds a public one:
// "prosecutor's office".
func (r *reader) ofOfficer(h head) bool {
	return h.last-h.first > 2 && r.t.Low(h.last-1) == "office" && r.t.Tokens[h.last-2].Is(token.Possessive)
}

// courtIn is the end of the place behind a court or an office of prosecutors in small
// letters: "court | in Holm"; or of the court.
func (r *reader) courtIn(s token.Sentence, h head) int {
	prosecutors := strings.HasPrefix(r.t.Low(h.first), "prosecutor") || h.last-h.first > 2 && strings.HasPrefix(r.t.Low(h.last-3), "prosecutor")
	if r.t.Low(h.last-1) != "court" && !prosecutors || r.capital(h.first) || h.last+1 >= s.Last || r.t.Low(h.last) != "in" {
		return h.last
	}
	end := h.last + 1
	for end < s.Last && end < h.last+4 && r.capitalWord(end) && (places[r.t.Low(end)] || r.tagged(end, Place)) {
		end++
	}
	if end == h.last+1 || countries[r.joined(h.last+1, end)] {
		return h.last
	}
	return end
}

// oneOffice are the titles of a single word that only one holds in a land.
var oneOffice = map[string]bool{"premier": true, "chancellor": true, "ombudsman": true, "collector": true, "taoiseach": true, "comptroller": true}

// commissioners takes the offices that act as bodies where nobody who holds them is
// named: "the Placelandic Privacy Commissioner for Personal Data has opened an inquiry".
func (r *reader) commissioners() {
	for _, s := range r.t.Sentences {
		if !named(s.Role) {
			continue
		}
		for i := s.First; i+2 < s.Last; i++ {
			if !r.capital(i) {
				continue
			}
			if end := r.stateAttorney(s, i); end > i && (!r.taken(i) || r.cands[r.at[i]-1].kind == Place) && !r.heldAt(s, i, end) && !r.heldElsewhere(i, end) {
				r.widen(cand{first: i, last: end, kind: Agency, form: Description, score: 0.6})
				i = end - 1
				continue
			}
			if r.taken(i) {
				continue
			}
			low := r.t.Low(i)
			if n, _ := r.longest(&soleOffices, i, s.Last); n > 0 && !r.takenAny(i, i+n) && !r.heldAt(s, i, i+n) && !r.heldElsewhere(i, i+n) && !r.beginsElsewhere(i, i+n) {
				if end := r.ofPlace(s, i+n); !r.takenAny(i+n, end) {
					n = end - i
				}
				r.add(cand{first: i, last: i + n, kind: Agency, form: Name, score: 0.6})
				i += n - 1
				continue
			}
			if low != "commissioner" && low != "ombudsman" || r.t.Low(i+1) != "for" {
				continue
			}
			last := r.complement(s, i+1)
			if last == i+1 || r.takenAny(i, last) || r.heldAt(s, i, last) {
				continue
			}
			first := i
			for first > s.First && r.capitalWord(first-1) && !functionWords[r.t.Low(first-1)] && (!r.taken(first-1) || r.unionEnds(first-1) < first) {
				first = min(first-1, r.unionEnds(first-1))
			}
			r.widen(cand{first: first, last: last, kind: Agency, form: Name, score: 0.7})
			i = last - 1
		}
	}
}

// stateAttorney is the end of "attorney general" behind the state that begins with token i,
// which acts there: "the Placeland attorney general | sued"; or i.
func (r *reader) stateAttorney(s token.Sentence, i int) int {
	if !r.capitalWord(i) {
		return i
	}
	for n := min(2, s.Last-i-3); n > 0; n-- {
		if !regions[r.joined(i, i+n)] {
			continue
		}
		k := i + n
		if k < s.Last && r.t.Low(k) == "state" {
			k++
		}
		if k+2 < s.Last && r.t.Low(k) == "attorney" && r.t.Low(k+1) == "general" && (verbs[r.t.Low(k+2)] || r.t.Low(k+2) == "has" || r.t.Low(k+2) == "is" || strings.HasSuffix(r.t.Low(k+2), "ed")) {
			return k + 2
		}
	}
	return i
}

// soleOffices are offices that are bodies where nobody is said to hold them: "the
// Auditor General found".
var soleOffices = func() table {
	t := phrases{}
	for _, office := range []string{"director of public prosecutions", "comptroller and auditor general", "auditor general", "auditor-general", "parliamentary ombudsman", "public protector", "information commissioner", "privacy commissioner", "data protection commissioner"} {
		t.add(office, "agency")
	}
	return lexicon.TableOf(t)
}()

// heldElsewhere tells whether an office of the text ends in the words [first, last).
func (r *reader) heldElsewhere(first, last int) bool {
	return r.heldSomewhere(first, last, func(p post, n int) int { return p.last - n })
}

// beginsElsewhere tells whether an office of the text begins with the words [first, last).
func (r *reader) beginsElsewhere(first, last int) bool {
	return r.heldSomewhere(first, last, func(p post, _ int) int { return p.first })
}

// heldSomewhere tells whether an office of the text has the n words [first, last) where they
// are looked for.
func (r *reader) heldSomewhere(first, last int, at func(p post, n int) int) bool {
	words, n := r.joined(first, last), last-first
	return slices.ContainsFunc(r.posts, func(p post) bool {
		return p.last-p.first >= n && r.joined(at(p, n), at(p, n)+n) == words
	})
}

// heldAt tells whether the office at tokens [first, last) is somebody's: an office that was
// read, or one beside a person.
func (r *reader) heldAt(s token.Sentence, first, last int) bool {
	for _, p := range r.posts {
		if p.first < last && first < p.last {
			return true
		}
	}
	person := func(k int) bool { return k >= 0 && k < s.Last && r.taken(k) && r.cands[r.at[k]-1].kind == Person }
	return person(last) || person(last+1) || first == s.First && person(first-1) // in the line above
}
