package names

import (
	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Bodies of one name are told apart by the land whose they are: "the Danish health
// ministry", "Denmark's health ministry". Where a document named one with its land, the
// name alone means the one last named so, unless it stood alone before.

// sameLands gives each mention the one whose name it goes by: itself, or another
// mention of a public body that it means. It is empty where all go by their own.
func (e *entities) sameLands() []int {
	var lands []landed
	names := map[string]landless{}
	for m := range e.n.Mentions {
		c := e.cand(m)
		if !e.ownName(c) {
			continue
		}
		if land, bare := e.r.land(c); land != "" {
			lands = append(lands, landed{m, bare, land})
			names[e.r.joined(bare, c.last)] = landless{}
		}
		if nouns := e.r.nouns(c); nouns != "" && c.form == Name {
			names[nouns] = landless{}
		}
	}
	if len(names) == 0 {
		return nil
	}
	same := make([]int, len(e.n.Mentions))
	first := map[landName]int{} // the first mention of a name with its land
	for m := range e.n.Mentions {
		same[m] = m
		c := e.cand(m)
		if !e.ownName(c) {
			continue
		}
		full := e.r.joined(c.first, c.last)
		x, meant := names[full]
		switch {
		case len(lands) > 0 && lands[0].mention == m:
			same[m] = e.landed(lands[0], first, names)
			lands = lands[1:]
		case !meant || e.r.headline(c.first):
		case x.noun > 0 && c.form == Description:
			same[m] = x.noun - 1 // "the city council"
		case x.last > 0 && !e.r.inPlace(c.last):
			same[m] = x.last - 1
		case x.last == 0:
			x.home = true
			names[full] = x
		}
		if nouns := e.r.nouns(c); nouns != "" && c.form == Name {
			x := names[nouns]
			x.noun = same[m] + 1 // "Holm City Council"
			names[nouns] = x
		}
	}
	for m := range same {
		c := e.cand(m)
		if same[m] == m && e.ownName(c) && e.r.headline(c.first) {
			if x := names[e.r.joined(c.first, c.last)]; x.first > 0 {
				same[m] = x.first - 1 // a headline means the first that is named after it
			}
		}
	}
	return same
}

// landed is the first mention of the same name and land. From now on the name without
// the land may mean it.
func (e *entities) landed(l landed, first map[landName]int, names map[string]landless) int {
	c := e.cand(l.mention)
	if l.bare == c.first {
		e.n.Mentions[l.mention].Of = e.r.t.Span(e.r.possessor(c.first), c.first)
	}
	alone := e.r.joined(l.bare, c.last)
	same, ok := first[landName{alone, l.land}]
	if !ok {
		same = l.mention
		first[landName{alone, l.land}] = same
	}
	if x := names[alone]; !x.home && e.r.landAlone(l.bare, c.last, l.land) {
		if x.last = same + 1; x.first == 0 {
			x.first = x.last
		}
		names[alone] = x
	}
	return same
}

// ownName tells whether a candidate is a public body by a name or a description of its own.
func (e *entities) ownName(c *cand) bool {
	return c.kind == Agency && c.form != Nominal && c.name == ""
}

// nouns are the several nouns of bodies that a longer name has: "city council".
func (r *reader) nouns(c *cand) string {
	if n := c.head.last - c.head.first; n < 2 || n == c.last-c.first {
		return ""
	}
	return r.joined(c.head.first, c.head.last)
}

// landed is a mention of a body with its land.
type landed struct {
	mention, bare int // the token that the name without the land begins with
	land          string
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
		last := c.first
		if r.t.Tokens[last-1].Is(token.Possessive) {
			last--
		}
		return Nation(r.joined(of, last)), c.first
	}
	for n := min(2, c.last-c.first-1); n > 0; n-- {
		if land := r.joined(c.first, c.first+n); (demonyms[land] || places[land] || n == 2 && nations[r.t.Low(c.first+1)] != "" && Nation(land) != land) && !continents[land] {
			return Nation(land), c.first + n
		}
	}
	return "", c.first
}

// possessor is the first token of the land whose possessive stands before token i, or
// of the people or the place whose police stand there ("Danish | police", "Cape Holm |
// police"), or i.
func (r *reader) possessor(i int) int {
	if i > 0 && (r.t.Low(i) == "police" || r.t.Low(i) == "prosecutors") && !r.capital(i) && r.capitalWord(i-1) {
		if i > 1 && r.capitalWord(i-2) && places[r.joined(i-2, i)] {
			return i - 2
		}
		if low := r.t.Low(i - 1); demonyms[low] && !continents[low] {
			return i - 1
		}
		k := i
		if low := r.t.Low(k - 1); places[low] && !continents[low] && !r.tagged(k-1, Person) || r.tags.Score(k-1, tagger.Org) > 0.3 && !r.t.Tokens[k-1].Is(token.AllCaps) && !r.bodyWord(k-1) {
			k-- // a place, though the tagger may take it for the body
		}
		for k > 0 && i-k < 3 && r.capitalWord(k-1) && (r.tagged(k-1, Place) || k < i && (compass[r.t.Low(k-1)] || r.tagged(k-1, Organization) && r.tagged(k, Organization) && !r.bodyWord(k-1))) {
			k--
		}
		return k
	}
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
	k := r.t.SentenceAt(r.t.Tokens[i].Span().Start)
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
