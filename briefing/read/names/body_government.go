package names

import (
	"slices"

	"sitrep/briefing/read/token"
)

// governments takes the governments of parts of countries ("the Welsh Government",
// "the Queensland government", "the Scottish
// Executive"), which are public bodies where a country's is none.
func (r *reader) governments(s token.Sentence) {
	for i := s.First + 1; i < s.Last; i++ {
		if first, last := r.stateUnion(s, i); first < last {
			r.add(cand{first: first, last: last, kind: Agency, form: Name, score: 0.8})
			i = last - 1
			continue
		}
		if low := r.t.Low(i); low != "government" && !(low == "executive" && r.capital(i) && devolved[r.t.Low(i-1)]) || r.taken(i) || !r.capital(i-1) {
			continue
		}
		for n := min(2, i-s.First); n > 0; n-- {
			if land := r.joined(i-n, i); devolved[land] || regions[land] && !national[land] {
				r.add(cand{first: i - n, last: i + 1, kind: Agency, form: Name, score: 0.8})
				break
			}
		}
	}
}

// stateUnion is the name of a union of states whose noun is token i, of which others than
// states have theirs as well: "Northern Common Market", "Island Community of Nations". It is
// empty where there is none.
func (r *reader) stateUnion(s token.Sentence, i int) (first, last int) {
	if !r.capitalWord(i) || r.taken(i) {
		return 0, 0
	}
	fields := stateUnions[r.t.Low(i)]
	if fields == nil {
		return 0, 0
	}
	last = i + 1
	ofStates := i+2 < s.Last && r.t.Low(i) == "community" && r.t.Low(i+1) == "of" && (r.t.Low(i+2) == "nations" || r.t.Low(i+2) == "states")
	if ofStates {
		last = i + 3
	}
	if first = r.capitalsBefore(s, i); first >= i-1 && !ofStates || !ofStates && !slices.Contains(fields, r.t.Low(i-1)) || first == i || r.titleCase(s) {
		return 0, 0
	}
	return first, last
}

// stateUnions are the nouns of unions of states, each with the fields before it that make
// one of it.
var stateUnions = map[string][]string{
	"market": {"common"}, "community": {"economic", "development"}, "union": {"monetary", "economic", "customs"}, "system": {"integration", "economic"},
}

// national are names of regions that stand for several countries or, as capitals, for
// the government of one.
var national = map[string]bool{
	"africa": true, "asia": true, "europe": true, "european union": true, "caribbean": true, "caucasus": true, "balkans": true,
	"central america": true, "latin america": true, "north america": true, "middle east": true, "far east": true, "gulf": true,
	"global": true, "cyberspace": true, "midlands": true, "berlin": true, "moscow": true, "kyiv": true, "bern": true, "washington": true,
}
