package events

import (
	"strings"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/token"
)

// again tells whether the words with date d, in the clause of tokens from up to to,
// point back to a happening told before: "on the day", "at that same Friday meeting",
// "their 3 May talks", "Friday's ruling", "the hearing on Tuesday".
func (r *reader) again(from, to int, d dated) bool {
	if e := &r.exprs[d.expr]; e.Anchor == dates.Anaphoric && e.Unit == dates.InDay && e.Count == 0 {
		return true
	}
	if r.fineness(d) < 3 {
		return false
	}
	if d.last+1 < to && r.Tokens[d.last].Is(token.Possessive) {
		return r.noun(d.last + 1)
	}
	if d.first == from {
		return false
	}
	switch r.Low(d.first - 1) {
	case "same":
		return true
	case "the", "that", "this", "their", "his", "her", "its", "'s", "’s":
		return d.last < to && r.noun(d.last)
	case "on":
		return r.definite(from, d.first-1, r.hasVerb(d.last, min(to, d.last+8)))
	case "of":
		return r.definite(from, d.first-1, false) // "the incidents of Aug. 7"
	}
	return r.definite(from, d.first, false) // "the attacks Aug. 7"
}

// noun tells whether token i can be a noun or what stands before one.
func (r *reader) noun(i int) bool {
	w := r.Low(i)
	return r.Tokens[i].Is(token.Word) && !leads[w] && !prepositions[w] && !joints[w] && !r.verb(i, i+1)
}

// definite tells whether a happening with its article ends before token i: "the
// hearing", or where a verb is to follow, "the first boat rescued".
func (r *reader) definite(from, i int, verb bool) bool {
	const longest = 4 // words from the article on
	happens := false
	for k := i - 1; k >= from && k >= i-longest; k-- {
		switch w := r.Low(k); {
		case w == "the" || w == "that" || w == "this":
			return happens
		case occasions[w] || occasions[strings.TrimSuffix(w, "s")], verb && k == i-1 && r.participle(k):
			happens = true
		case prepositions[w] || w == "," || r.verb(k, k+1):
			return false
		}
	}
	return false
}
