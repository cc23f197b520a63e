package names

import (
	"sitrep/briefing/read/token"
)

// owned gives persons without an office the organisation whose they are: "Acme's
// Ann Ro".
func (r *reader) owned() {
	holds := map[int]bool{}
	titled := map[int]int{} // the first token of a title before the name
	for _, p := range r.posts {
		holds[p.holder] = holds[p.holder] || p.body >= 0
		if p.last == r.cands[p.holder].first {
			titled[p.holder] = p.first
		}
	}
	for i := range r.cands {
		c := &r.cands[i]
		k := c.first - 1
		if from, ok := titled[i]; ok && from > 1 {
			if k = from - 1; r.t.Low(k) == "the" {
				k-- // "the Harbour Board, led by the former judge Ann Ro"
			}
		}
		if c.kind != Person || c.last-c.first < 2 || holds[i] {
			continue
		}
		owner := r.headedBy(c.last)
		if owner < 0 {
			owner = r.bodyBehind(c.first, c.last)
		}
		switch {
		case owner >= 0 || k < 2:
		case r.t.Tokens[k].Is(token.Possessive):
			owner = int(r.at[k-1]) - 1
		case r.t.Low(k) == "by" && heads[r.t.Low(k-1)]:
			owner = int(r.at[k-2]) - 1 // "the Harbour Board, led by Ann Ro"
			if owner < 0 && k > 2 && r.t.Word(k-2) == "," {
				owner = int(r.at[k-3]) - 1
			}
		case r.t.Low(k) == "of":
			if r.t.Word(k-1) == ")" && k > 3 {
				k -= 3 // "the Harbour Party (HP) of Ann Ro"
			}
			if owner = int(r.at[k-1]) - 1; owner >= 0 && !follows[r.t.Low(r.cands[owner].last-1)] {
				continue
			}
		}
		if owner < 0 {
			continue
		}
		if o := r.cands[owner]; o.form != Nominal && (o.kind == Agency || o.kind == Organization) {
			r.posts = append(r.posts, post{c.first, c.first, c.first, i, owner, -1, 0})
		}
	}
}

// bodyBehind is the body behind the name [first, last) in "Ann Ro of the Harbour
// Board", "Ann Ro, from the coast guard," or a line's "Ann Ro, Harbour Board:"; or -1.
func (r *reader) bodyBehind(first, last int) int {
	k := last
	if k < len(r.t.Tokens) && r.t.Word(k) == "," {
		k++
	}
	if k+1 >= len(r.t.Tokens) {
		return -1
	}
	switch r.t.Low(k) {
	case "of", "from":
	case "with":
		if k == last {
			return -1
		}
	default:
		if body := int(r.at[k]) - 1; body >= 0 && k > last && r.cands[body].first == k {
			s := r.t.Sentences[r.t.SentenceAt(r.t.Tokens[first].Span.Start)]
			if end := r.cands[body].last; s.First == first && (end == s.Last || r.t.Word(end) == ":") {
				return body
			}
		}
		return -1
	}
	k++
	return r.namedBody(k)
}

// namedBody is the body that begins with token i or the article there, or -1. Without
// an article one word may be a place after all.
func (r *reader) namedBody(i int) int {
	the := r.t.Low(i) == "the"
	if the {
		i++
	}
	for n := 0; n < 3 && the && i < len(r.t.Tokens) && r.small(i); n++ {
		i++ // "of the law firm Moss & Lund"
	}
	if i >= len(r.t.Tokens) || !r.taken(i) {
		return -1
	}
	c := r.cands[r.at[i]-1]
	if c.first != i || c.kind != Agency && c.kind != Organization || !the && c.last-i == 1 && !r.t.Tokens[i].Is(token.AllCaps) {
		return -1
	}
	return int(r.at[i]) - 1
}

// follows are the nouns of bodies that are named after the one who leads them.
var follows = map[string]bool{"party": true, "movement": true, "front": true, "league": true, "bloc": true, "alliance": true, "coalition": true, "faction": true, "campaign": true}

// headedBy is the body in "Ann Ro, who heads the Harbour Board" from the token behind
// the name on, or -1.
func (r *reader) headedBy(i int) int {
	if i < len(r.t.Tokens) && r.t.Word(i) == "," {
		i++
	}
	if i+3 >= len(r.t.Tokens) || r.t.Low(i) != "who" || !heads[r.t.Low(i+1)] {
		return -1
	}
	for k := i + 3; k < i+6 && k+1 < len(r.t.Tokens); k++ {
		if r.t.Low(k) == "of" || r.t.Low(k) == "from" {
			return r.namedBody(k + 1) // "Ann Ro, who led a delegation of the Harbour Board"
		}
	}
	if i += 2; r.t.Low(i) == "the" {
		i++
	}
	return int(r.at[i]) - 1
}

// heads are the verbs for what those at the head of a body do.
var heads = map[string]bool{"heads": true, "leads": true, "chairs": true, "runs": true, "headed": true, "led": true, "chaired": true, "ran": true, "directs": true, "represents": true, "helms": true, "helmed": true, "directed": true}
