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
	k := landKeys{
		folded: map[landName]string{}, first: map[landName]string{}, nearest: map[string]string{}, last: map[string]string{}, noun: map[string]string{},
	}
	var short []int // headlines' names without a land
	for m := range e.n.Mentions {
		c := e.cand(m)
		if c.kind != Agency || c.form == Nominal {
			continue
		}
		full := k.fold(e.bodyName(c), "")
		nouns := ""
		if n := c.head.last - c.head.first; n > 1 {
			nouns = k.fold(e.r.t.Doc.Slice(e.r.t.Span(c.head.first, c.head.last)), "")
		}
		land, bare := e.r.land(c)
		switch {
		case nouns == full && c.form == Description && k.noun[nouns] != "":
			keys[m] = k.noun[nouns] // "the city council"
			continue
		case land != "" && c.name == "":
			if bare == c.first {
				e.n.Mentions[m].Of = e.r.t.Span(e.r.possessor(c.first), c.first)
				keys[m] = k.named(full, land, "", e.r.landAlone(bare, c.last, land))
			} else {
				alone := k.fold(e.r.t.Doc.Slice(e.r.span(bare, c.last)), "")
				keys[m] = k.named(alone, land, full, e.r.landAlone(bare, c.last, land))
			}
		case k.last[full] != "" && !e.r.inPlace(c.last):
			keys[m] = k.last[full]
		case e.r.headline(c.first):
			short = append(short, m) // means the first that is named after it
			continue
		default:
			keys[m], k.last[full] = full, full // at home
		}
		if nouns != "" && nouns != full && c.form == Name {
			k.noun[nouns] = keys[m] // "Holm City Council"
		}
	}
	for _, m := range short {
		full := k.fold(e.bodyName(e.cand(m)), "")
		if keys[m] = k.nearest[full]; keys[m] == "" {
			keys[m] = full
		}
	}
	return keys
}

// landKeys makes the keys of one document's bodies.
type landKeys struct {
	folded  map[landName]string
	first   map[landName]string // the key of the first form of a name with its land
	nearest map[string]string   // by name alone, the key of the one first named with its land
	last    map[string]string   // the same of the one last named
	noun    map[string]string   // by nouns of several words, the key of the body last named with them
}

type landName struct{ name, land string }

func (k *landKeys) fold(name, land string) string {
	p := landName{name, land}
	key, ok := k.folded[p]
	if !ok {
		if key = Fold(name); land != "" {
			key = land + "|" + key
		}
		k.folded[p] = key
	}
	return key
}

// named is the key of a name with its land: the name in full, unless the land is told
// by a possessive, when full is "". From then on the name alone may mean the body.
func (k *landKeys) named(alone, land, full string, mayAlone bool) string {
	p := landName{alone, land}
	key, ok := k.first[p]
	if !ok {
		if key = full; key == "" {
			key = k.fold(alone, land)
		}
		k.first[p] = key
	}
	if mayAlone && k.last[alone] != alone {
		if k.last[alone] = key; k.nearest[alone] == "" {
			k.nearest[alone] = key
		}
	}
	return key
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

// inPlace tells whether "in" and a place stand at token i: "the foreign ministry | in
// Oslo" is not the one last named.
func (r *reader) inPlace(i int) bool {
	return i+1 < len(r.t.Tokens) && r.t.Low(i) == "in" && r.capitalWord(i+1) && (places[r.t.Low(i+1)] || r.tagged(i+1, Place))
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
