package names

import (
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
)

// noPerson tells whether the words around a name make it that of something else: a site
// ("Moss.com"), a day ("Moss's Day"), a paper ("the Moss newspaper", "the daily, Moss"),
// a place ("Ann Ro, 30, of Moss", "the nearest town, Moss"), a land ("Calvinist Placeland").
func (r *reader) noPerson(first, last int) bool {
	t := r.t
	if last-first == 1 && len(strings.TrimSuffix(t.Word(first), ".")) == 1 {
		return true // "Ms A"
	}
	if last+1 < len(t.Tokens) && t.Word(last) == "&" && r.capitalWord(last+1) || first > 1 && t.Word(first-1) == "&" && r.capitalWord(first-2) && !Honorific(t.Low(first-2)) {
		return true // "Moss & Quist"
	}
	if last < len(t.Tokens) {
		rest := t.Lower[t.Tokens[last-1].Span().End:]
		if last-first == 1 && (strings.HasPrefix(rest, ".com") || strings.HasPrefix(rest, ".org") || strings.HasPrefix(rest, ".net")) {
			return true
		}
		if low := t.Low(last); papers[low] || last+1 < len(t.Tokens) && t.Tokens[last].Is(token.Possessive) && r.capital(last+1) && eventNouns[t.Low(last+1)] {
			return true
		}
	}
	if first > 1 && t.Word(first-1) == "," {
		switch low := t.Low(first - 2); {
		case papers[low] && !r.capital(first-2), settlements[low] && !r.capital(first-2):
			return last == len(t.Tokens) || !t.Tokens[last].Is(token.Word)
		}
	}
	if k := last; k+2 < len(t.Tokens) && t.Word(k) == "," && (t.Low(k+1) == "the" || t.Low(k+1) == "a") {
		for k += 2; k < len(t.Tokens) && k < last+5 && t.Tokens[k].Is(token.Word) && !functionWords[t.Low(k)]; k++ {
			if settlements[t.Low(k)] && !r.capital(k) {
				return k+1 == len(t.Tokens) || !t.Tokens[k+1].Is(token.Word) || functionWords[t.Low(k+1)] // not "the village chief"
			}
		}
	}
	if last-first == 1 && last+1 < len(t.Tokens) && t.Word(last) == "," && t.Low(last+1) == "which" && !r.surname(t.Low(first)) {
		return true // "Moss, which sank"
	}
	if r.articled(first, last) {
		return true
	}
	if first > 3 && t.Low(first-1) == "of" && t.Word(first-2) == "," && t.Tokens[first-3].Is(token.Number) {
		return true
	}
	end := t.Low(last - 1)
	return last-first == 2 && countries[end] && !givenToo[end] && !r.surname(end) && faiths[t.Low(first)]
}

// articled tells whether an article stands before a name of several words and nothing behind
// it that the name could qualify: "according to the Holm Cardinal, a paper".
func (r *reader) articled(first, last int) bool {
	if last-first < 2 || first == 0 || r.t.Low(first-1) != "the" {
		return false
	}
	if last == len(r.t.Tokens) || !r.t.Tokens[last].Is(token.Word) {
		return true
	}
	low := r.t.Low(last)
	return verbs[low] || functionWords[low] && low != "and"
}

// papers are nouns of what is published, beside its name.
var papers = map[string]bool{"newspaper": true, "newspapers": true, "daily": true, "tabloid": true, "magazine": true, "website": true, "broadsheet": true}

// settlements are nouns of places that a name follows: "the nearest town, Moss".
var settlements = map[string]bool{"town": true, "city": true, "village": true, "capital": true, "island": true, "hamlet": true, "suburb": true}

// faiths stand before a land: "Sunni Turkey".
var faiths = map[string]bool{
	"sunni": true, "shiite": true, "shi'ite": true, "shia": true, "muslim": true, "christian": true, "catholic": true, "orthodox": true, "buddhist": true,
	"communist": true, "soviet": true, "imperial": true, "colonial": true, "nazi": true, "fascist": true, "socialist": true, "secular": true,
}

// surelyPerson tells whether mention m has more than one word, or one that is a given
// name or stands where only persons do: "Mr Moss", "Moss said", "his brother, Moss,",
// "Moss, who", "Moss, a diver", "the Moss regime".
func (e *entities) surelyPerson(m int) bool {
	r, x := e.r, e.n.Mentions[m]
	if x.Form != Name {
		return false
	}
	if x.Last-x.First > 1 || r.tags.Given(x.First) {
		return true
	}
	if k := x.First - 1; k >= 0 {
		if r.t.Word(k) == "," && k > 0 {
			k--
		}
		if r.tags.Kin(k) || k == x.First-1 && (r.tags.Acts(k) || Honorific(r.t.Low(k))) {
			return true
		}
	}
	k := x.Last
	if k >= len(r.t.Tokens) {
		return false
	}
	if r.t.Word(k) == "," && k+1 < len(r.t.Tokens) {
		low := r.t.Low(k + 1)
		return low == "who" || low == "whose" || low == "a" || low == "an" || r.t.Tokens[k+1].Is(token.Number)
	}
	if r.t.Tokens[k-1].Is(token.Possessive) || r.t.Tokens[k].Is(token.Possessive) {
		for k++; k < len(r.t.Tokens) && k < x.Last+5; k++ {
			if attends[r.t.Low(k)] || r.tags.Kin(k) {
				return true // "Moss's chief spokesman"
			}
		}
		return false
	}
	return r.tags.Acts(k) || following[r.t.Low(k)]
}

// personTold tells whether a name that the tagger takes for a body's is that of a person as
// the words behind it tell ("Moss, a diver", "Moss, 34, said", "Moss, who") or its form does
// ("Moss Min-ho").
func (r *reader) personTold(e tagger.Entity, first, last int) bool {
	if e.Score > 0.95 || r.shouted(first, last) || r.bodyWord(last-1) || r.bodyWord(first) || last+2 >= len(r.t.Tokens) {
		return false
	}
	if n, _ := r.knownAt(first, last); n > 0 {
		return false
	}
	if a, b, ok := strings.Cut(r.t.Word(last-1), "-"); ok && last-first == 2 && !r.compound(last-1) {
		return len(a) < 7 && len(b) < 7 && len(r.t.Word(first)) < 6 && strings.ToLower(b) == b && strings.ToLower(a) != a
	}
	if r.t.Word(last) != "," {
		return false
	}
	switch low := r.t.Low(last + 1); {
	case low == "who":
		return true
	case r.t.Tokens[last+1].Is(token.Number):
		return len(low) < 3 && r.t.Word(last+2) == ","
	case low == "a" || low == "an":
		for k := last + 2; k < len(r.t.Tokens) && k < last+5 && r.t.Tokens[k].Is(token.Word) && !r.capital(k); k++ {
			if n, class := r.titleAt(k, len(r.t.Tokens)); n > 0 && class != "public" && !r.attributiveTitle(k+n) {
				return true
			}
		}
	}
	return false
}

// attributiveTitle tells whether a noun follows a title's: "a fisherman | shelter".
func (r *reader) attributiveTitle(i int) bool {
	return i < len(r.t.Tokens) && r.t.Tokens[i].Is(token.Word) && !functionWords[r.t.Low(i)] && !verbs[r.t.Low(i)]
}

// attends are nouns for those whom a person has.
var attends = map[string]bool{
	"lawyer": true, "lawyers": true, "attorney": true, "attorneys": true, "spokesman": true, "spokeswoman": true, "spokesperson": true,
	"aide": true, "aides": true, "adviser": true, "advisers": true, "advisor": true, "supporters": true, "allies": true, "death": true,
}

// epithet tells whether token i, in front of a name that another full name of the text
// holds, is no part of it: "Defiant | Moss" where the text has Ann Moss, "Will | Moss resign?".
func (r *reader) epithet(i int) bool {
	low := r.t.Low(i)
	if !epithets[low] && !(auxiliaries[low] && r.asks(i)) {
		return false
	}
	name := r.t.Low(i + 1)
	for _, e := range r.tags.Entities {
		if e.Label == tagger.Person && e.Last-e.First > 1 && r.t.Low(e.First) != low && (r.t.Low(e.Last-1) == name || r.t.Low(e.First) == name) {
			return true
		}
	}
	return false
}

// asks tells whether the sentence of token i ends with a question mark.
func (r *reader) asks(i int) bool {
	k := r.t.SentenceAt(r.t.Tokens[i].Span().Start)
	return k < len(r.t.Sentences) && r.t.Word(r.t.Sentences[k].Last-1) == "?"
}
