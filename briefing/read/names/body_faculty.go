package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data/lexicon"
)

// faculties are the nouns of the parts of a university.
var faculties = map[string]bool{"department": true, "faculty": true, "school": true, "division": true}

var (
	universities = lexicon.Set(bodyList, "university")
	learned      = lexicon.Set(bodyList, "university", "school")
)

// Learned tells whether a name is that of a university or a school, which is no company.
func Learned(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if learned[w] {
			return true
		}
	}
	return false
}

// universityOf is the university that a body, a candidate, is said to be a part of, whom its
// members serve: of "the Department of Tides at Holm University", "Holm University's School
// of Tides". It is the body itself where no university stands beside it.
func (r *reader) universityOf(body int) int {
	c := r.cands[body]
	if !faculties[r.t.Low(c.first)] && !faculties[r.t.Low(c.last-1)] {
		return body
	}
	if k := c.first - 2; k >= 0 && r.t.Tokens[k+1].Is(token.Possessive) && r.universityAt(k) {
		return int(r.at[k]) - 1
	}
	const farthest = 3 // words: "engineering at the"
	for k := c.last; k < len(r.t.Tokens) && k <= c.last+farthest; k++ {
		if r.universityAt(k) {
			return int(r.at[k]) - 1
		}
		if low := r.t.Low(k); low != "at" && low != "of" && low != "in" && low != "the" && low != "," && !r.small(k) {
			break
		}
	}
	return body
}

// universityAt tells whether token k belongs to the name of a university.
func (r *reader) universityAt(k int) bool {
	if !r.taken(k) {
		return false
	}
	c := r.cands[r.at[k]-1]
	return universities[r.t.Low(c.first)] || universities[r.t.Low(c.last-1)]
}
