package names

import "sitrep/briefing/read/token"

// governments takes the governments of parts of countries ("the Welsh Government",
// "the Queensland government"), which are public bodies where a country's is none.
func (r *reader) governments(s token.Sentence) {
	for i := s.First + 1; i < s.Last; i++ {
		if r.t.Low(i) != "government" || r.taken(i) || !r.capital(i-1) {
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

// national are names of regions that stand for several countries or, as capitals, for
// the government of one.
var national = map[string]bool{
	"africa": true, "asia": true, "europe": true, "european union": true, "caribbean": true, "caucasus": true, "balkans": true,
	"central america": true, "latin america": true, "north america": true, "middle east": true, "far east": true, "gulf": true,
	"global": true, "cyberspace": true, "midlands": true, "berlin": true, "moscow": true, "kyiv": true, "bern": true, "washington": true,
}
