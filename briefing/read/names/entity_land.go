package names

import (
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Bodies of one name are told apart by the land whose they are: "the Danish health
// ministry", "Denmark's health ministry". Where a document named one with its land, the
// name alone means the one last named so, unless it stood alone before.

// landKeys gives each mention of a public body the key of its name: the same for all
// that mean one body, "" for other mentions.
func (e *entities) landKeys() []string {
	keys := make([]string, len(e.n.Mentions))
	type print struct{ name, land string }
	folded := map[print]string{}
	fold := func(name, land string) string {
		p := print{name, land}
		key, ok := folded[p]
		if !ok {
			if key = Fold(name); land != "" {
				key = land + "|" + key
			}
			folded[p] = key
		}
		return key
	}
	first := map[string]string{}   // by land and name, the key of the first form
	nearest := map[string]string{} // by name alone, the key of the one first named with its land
	last := map[string]string{}    // the same of the one last named
	var short []int                // headlines' names without a land
	for m := range e.n.Mentions {
		c := e.cand(m)
		if c.kind != Agency || c.form == Nominal {
			continue
		}
		full := fold(e.bodyName(c), "")
		land, bare := e.r.land(c)
		if land != "" && bare == c.first {
			e.n.Mentions[m].Of = e.r.t.Span(e.r.possessor(c.first), c.first)
		}
		if land == "" || c.name != "" {
			key, ok := last[full]
			switch {
			case ok:
			case e.r.headline(c.first):
				short = append(short, m) // means the first that is named after it
			default:
				key, last[full] = full, full // at home
			}
			keys[m] = key
			continue
		}
		alone := full
		if bare > c.first {
			alone = fold(e.r.t.Doc.Slice(e.r.span(bare, c.last)), "")
		}
		form := fold(alone, land)
		key, ok := first[form]
		if !ok {
			if key = full; bare == c.first {
				key = form
			}
			first[form] = key
		}
		keys[m] = key
		if last[alone] != alone && e.r.landAlone(bare, c.last, land) {
			if last[alone] = key; nearest[alone] == "" {
				nearest[alone] = key
			}
		}
	}
	for _, m := range short {
		full := fold(e.bodyName(e.cand(m)), "")
		if keys[m] = nearest[full]; keys[m] == "" {
			keys[m] = full
		}
	}
	return keys
}

// land is the land that a body's name begins with, or whose possessive stands before
// it, and the token that the name without it begins with; or "".
func (r *reader) land(c *cand) (land string, bare int) {
	if of := r.possessor(c.first); of < c.first {
		return Nation(r.joined(of, c.first-1)), c.first
	}
	for n := min(2, c.last-c.first-1); n > 0; n-- {
		if land := r.joined(c.first, c.first+n); (demonyms[land] || places[land] || n == 2 && nations[r.t.Low(c.first+1)] != "" && Nation(land) != land) && !continents[land] {
			return Nation(land), c.first + n
		}
	}
	return "", c.first
}

// possessor is the first token of the land whose possessive stands before token i, or i.
func (r *reader) possessor(i int) int {
	if i < 2 || !r.t.Tokens[i-1].Is(token.Possessive) {
		return i
	}
	for n := 2; n > 0; n-- {
		if of := i - 1 - n; of >= 0 && r.capitalWord(of) && places[r.joined(of, i-1)] && !continents[r.joined(of, i-1)] {
			return of
		}
	}
	return i
}

// continents are no lands that bodies are at home in.
var continents = map[string]bool{
	"africa": true, "african": true, "asia": true, "asian": true, "europe": true, "european": true, "latin america": true,
	"latin": true, "arab": true, "america": true, "european union": true, "global": true,
}

// headline tells whether token i stands in a headline.
func (r *reader) headline(i int) bool {
	k := r.t.SentenceAt(r.t.Tokens[i].Span.Start)
	return k < len(r.t.Sentences) && r.t.Sentences[k].Role == data.Headline
}

// landAlone tells whether a name without its land may mean the body: that of a part of
// a country has the name of the country's ("Supreme Court").
func (r *reader) landAlone(bare, last int, land string) bool {
	if countries[land] || land == "us" || land == "uk" {
		return true
	}
	n, _ := r.knownAt(bare, last)
	return n == 0
}
