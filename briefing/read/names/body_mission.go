package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// missionBefore is the first token of the name of a union's military operation before the
// noun that says what it is: "the NATO-led | Steady Shield | mission"; or that of the noun.
func (r *reader) missionBefore(s token.Sentence, h head) int {
	switch r.t.Low(h.first) {
	case "mission", "operation", "force", "coalition":
	default:
		return h.first
	}
	k := h.first
	if r.capital(k) {
		return k
	}
	for k > s.First && r.capitalWord(k-1) && !r.taken(k-1) && r.ledBy(k-1) == "" && !demonyms[r.t.Low(k-1)] && !places[r.t.Low(k-1)] && !unions[r.t.Low(k-1)] {
		k--
	}
	if k == h.first || k == s.First || h.first-k > 3 || r.fieldsOnly(k, h.first) {
		return h.first
	}
	owner := k - 1
	if r.t.Tokens[owner].Is(token.Possessive) {
		owner--
	}
	if r.ledBy(owner) != "" || owner >= s.First && r.unionEnds(owner) <= owner {
		return k
	}
	return h.first
}

// ledBy is the state or the union of states in "Placeland-led", which ends with token i, in
// small letters, or "".
func (r *reader) ledBy(i int) string {
	if i < 0 {
		return ""
	}
	by, ok := strings.CutSuffix(r.t.Low(i), "-led")
	if !ok && i > 1 && r.t.Low(i) == "led" && r.t.Word(i-1) == "-" {
		by, ok = r.t.Low(i-2), true // "U.S.-led"
	}
	if !ok || !unions[by] && !countries[Nation(by)] && !countries[by] && by != "arab" {
		return ""
	}
	return by
}

// alliances takes the forces that states have joined, of which one leads: "the
// Placeland-led coalition".
func (r *reader) alliances(s token.Sentence) {
	for i := s.First; i+1 < s.Last; i++ {
		if !strings.HasSuffix(r.t.Low(i), "led") || r.ledBy(i) == "" {
			continue
		}
		first := i
		if r.t.Low(i) == "led" {
			first = i - 2
		}
		for k := i + 1; k < s.Last && k < i+4 && !r.takenAny(first, k+1); k++ {
			low := r.t.Low(k)
			if low == "coalition" || low == "alliance" || low == "force" || low == "mission" || low == "inquiry" {
				if !r.attributive(s, k+1) {
					r.add(cand{first: first, last: k + 1, kind: Agency, form: Description, score: 0.7})
				}
				break
			}
			if !topics[low] && !qualities[low] && !demonyms[low] {
				break
			}
		}
	}
}
