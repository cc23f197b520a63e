package names

import "sitrep/briefing/read/token"

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

// oneOffice are the titles of a single word that only one holds in a land.
var oneOffice = map[string]bool{"premier": true, "chancellor": true, "ombudsman": true, "taoiseach": true, "comptroller": true}
