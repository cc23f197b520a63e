package names

// ofUnion are the nouns of bodies that unions of states have: "U.N. refugee agency".
var ofUnion = map[string]bool{
	"mission": true, "force": true, "tribunal": true, "agency": true, "court": true, "commission": true, "committee": true, "panel": true,
	"delegation": true, "office": true, "inquiry": true, "task": true, "watchdog": true, "regulator": true, "team": true, "police": true,
}

// unionEnds is the first token of the union of states whose name ends with token k, or
// k+1.
func (r *reader) unionEnds(k int) int {
	if !r.capital(k) {
		return k + 1
	}
	if r.taken(k) {
		if c := r.cands[r.at[k]-1]; c.last == k+1 && unions[r.joined(c.first, c.last)] {
			return c.first
		}
	} else if unions[r.t.Low(k)] {
		return k
	}
	return k + 1
}

// unions are the unions of states.
var unions = map[string]bool{
	"un": true, "u.n.": true, "u.n": true, "united nations": true, "eu": true, "e.u.": true, "e.u": true, "european union": true, "nato": true, "osce": true,
	"african union": true, "au": true, "arab league": true, "oas": true, "ecowas": true, "asean": true, "who": true, "imf": true, "iaea": true,
}
