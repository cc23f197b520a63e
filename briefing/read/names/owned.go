package names

import (
	"sitrep/briefing/read/token"
)

// owned gives persons without an office the organisation whose they are: "Acme's
// Ann Ro".
func (r *reader) owned() {
	holds := map[int]bool{}
	for _, p := range r.posts {
		holds[p.holder] = holds[p.holder] || p.body >= 0
	}
	for i := range r.cands {
		c := &r.cands[i]
		k := c.first - 1
		if c.kind != Person || c.last-c.first < 2 || holds[i] {
			continue
		}
		owner := r.headedBy(c.last)
		switch {
		case owner >= 0 || k < 2:
		case r.t.Tokens[k].Is(token.Possessive):
			owner = int(r.at[k-1]) - 1
		case r.t.Low(k) == "by" && heads[r.t.Low(k-1)]:
			owner = int(r.at[k-2]) - 1 // "the Harbour Board, led by Ann Ro"
			if owner < 0 && k > 2 && r.t.Word(k-2) == "," {
				owner = int(r.at[k-3]) - 1
			}
		}
		if owner < 0 {
			continue
		}
		if o := r.cands[owner]; o.form == Name && (o.kind == Agency || o.kind == Organization) {
			r.posts = append(r.posts, post{c.first, c.first, c.first, i, owner, -1})
		}
	}
}

// headedBy is the body in "Ann Ro, who heads the Harbour Board" from the token behind
// the name on, or -1.
func (r *reader) headedBy(i int) int {
	if i < len(r.t.Tokens) && r.t.Word(i) == "," {
		i++
	}
	if i+3 >= len(r.t.Tokens) || r.t.Low(i) != "who" || !heads[r.t.Low(i+1)] {
		return -1
	}
	if i += 2; r.t.Low(i) == "the" {
		i++
	}
	return int(r.at[i]) - 1
}

// heads are the verbs for what those at the head of a body do.
var heads = map[string]bool{"heads": true, "leads": true, "chairs": true, "runs": true, "headed": true, "led": true, "chaired": true, "ran": true, "directs": true, "represents": true}
