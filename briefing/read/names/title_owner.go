package names

import "sitrep/briefing/read/token"

// ownerBefore is the body that "its" stands for in "its director, Ann Ro": the last
// one named in this or the two sentences before; or -1.
func (r *reader) ownerBefore(s token.Sentence, np nounPhrase) int {
	its := np.first - 1
	for its > s.First && fresh[r.t.Low(its)] {
		its-- // "its new director"
	}
	if r.known && its-2 >= s.First && r.t.Low(its) == "whose" && r.t.Word(its-1) == "," && r.ownsOffice(s, its-2, np.first) {
		return int(r.at[its-2]) - 1 // "Acme, whose director"
	}
	if !r.known || its < s.First || r.t.Low(its) != "its" {
		return -1
	}
	if r.t.Word(max(its-1, s.First)) == "," && r.speechAfter(s, np.first) {
		for k := s.First; k < its; k++ {
			if r.ownsOffice(s, k, np.first) {
				return int(r.at[k]) - 1 // "the board fined Acme, its chair Ann Ro said"
			}
		}
	}
	for k := its - 1; k >= s.First; k-- {
		if r.acronymAt(s, k) {
			return r.add(cand{first: k, last: k + 1, kind: Organization, form: Name, score: 0.6}) // "the PHA and its head"
		}
		if r.ownsOffice(s, k, np.first) {
			return int(r.at[k]) - 1
		}
	}
	// or else the subject of a sentence before
	at := r.t.SentenceAt(r.t.Tokens[s.First].Span().Start)
	for n := 1; n <= 2 && at-n >= 0; n++ {
		before := r.t.Sentences[at-n]
		for k := before.First; k < before.Last; k++ {
			if r.ownsOffice(before, k, before.Last) {
				return int(r.at[k]) - 1
			}
		}
	}
	return -1
}

// speechAfter tells whether a sentence ends soon behind token i with a verb of speech: "its |
// chair Ann Ro said on Monday."
func (r *reader) speechAfter(s token.Sentence, i int) bool {
	const longest = 8 // words of the title and the name
	for k := i; k < s.Last && k < i+longest; k++ {
		switch r.t.Low(k) {
		case "said", "says", "announced", "added", "confirmed", "told":
			return true
		}
	}
	return false
}

// ownsOffice tells whether token k belongs to a body that "its" may stand for at a later
// token: "Harbour Board officials and its director", but not "Harbour Board rules".
func (r *reader) ownsOffice(s token.Sentence, k, its int) bool {
	if !r.taken(k) {
		return false
	}
	c := r.cands[r.at[k]-1]
	if c.kind != Agency && c.kind != Organization || c.form == Nominal || c.outlet {
		return false
	}
	n, _ := r.longest(&titlePlurals, c.last, its)
	return n > 0 || c.last >= its || !r.small(c.last) || !r.attributive(s, c.last)
}
