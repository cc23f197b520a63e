package names

import (
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Bodies of one name are told apart by the land whose they are: "the Danish health
// ministry", "Denmark's health ministry". Where a document named one with its land, the
// name alone means the one last named so, unless it stood alone before.

// sameLands gives each mention the one whose name it goes by: itself, or another
// mention of a public body that it means.
func (e *entities) sameLands() []int {
	same := make([]int, len(e.n.Mentions))
	names := map[string]landless{}
	landed := map[landName]int{} // 1 + the first mention of a name with its land
	short := false
	for m := range e.n.Mentions {
		same[m] = m
		c := e.cand(m)
		if c.kind != Agency || c.form == Nominal || c.name != "" {
			continue
		}
		full, nouns := e.r.joined(c.first, c.last), ""
		if c.head.last-c.head.first > 1 {
			nouns = e.r.joined(c.head.first, c.head.last)
		}
		if n := names[nouns].noun; n > 0 && nouns == full && c.form == Description {
			same[m] = n - 1 // "the city council"
			continue
		}
		if land, bare := e.r.land(c); land != "" {
			if bare == c.first {
				e.n.Mentions[m].Of = e.r.t.Span(e.r.possessor(c.first), c.first)
			}
			alone := e.r.joined(bare, c.last)
			if n := landed[landName{alone, land}]; n > 0 {
				same[m] = n - 1
			} else {
				landed[landName{alone, land}] = m + 1
			}
			if x := names[alone]; !x.home && e.r.landAlone(bare, c.last, land) {
				if x.last = same[m] + 1; x.first == 0 {
					x.first = x.last
				}
				names[alone] = x
			}
		} else if x := names[full]; x.last > 0 && !e.r.inPlace(c.last) {
			same[m] = x.last - 1
		} else if e.r.headline(c.first) {
			short = true
			continue
		} else if x.last == 0 {
			x.home = true
			names[full] = x
		}
		if nouns != "" && nouns != full && c.form == Name {
			x := names[nouns]
			x.noun = same[m] + 1 // "Holm City Council"
			names[nouns] = x
		}
	}
	for m := 0; short && m < len(same); m++ {
		c := e.cand(m)
		if c.kind != Agency || c.form == Nominal || c.name != "" || same[m] != m || !e.r.headline(c.first) {
			continue
		}
		if x := names[e.r.joined(c.first, c.last)]; x.first > 0 {
			same[m] = x.first - 1 // a headline means the first that is named after it
		}
	}
	return same
}

// landless is what a name without its land may mean, each 1 + a mention, or 0.
type landless struct {
	first, last int  // of the bodies named with their land before, or first of all
	noun        int  // the body last named with these nouns of several words
	home        bool // it stood alone first
}

type landName struct{ name, land string }

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
