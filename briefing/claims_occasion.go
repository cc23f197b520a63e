package briefing

import (
	"strings"

	"sitrep/briefing/read/figures"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// occasion tells on which of the things that happened a figure is, as far as the
// words about it tell.
type occasion uint8

const (
	itself  occasion = iota // nothing tells it from what the reports are about
	another                 // "a similar attack last year killed 24 people"
	several                 // "the two crashes killed 346 people"
)

// anotherOne are words by which a report turns to something else that happened.
var anotherOne = map[string]bool{"similar": true, "another": true, "previous": true, "earlier": true, "separate": true}

// severalOf are words before things that happened apart from each other.
var severalOf = map[string]bool{"both": true, "two": true, "three": true, "four": true, "five": true, "six": true, "combined": true}

// apartFrom are things of which several are told together only where they are
// apart: "two explosions" may be of one attack.
var apartFrom = map[string]bool{
	"accidents": true, "avalanches": true, "collisions": true, "crashes": true, "cyclones": true, "derailments": true, "disasters": true,
	"earthquakes": true, "epidemics": true, "hurricanes": true, "incidents": true, "landslides": true, "outbreaks": true, "sinkings": true,
	"typhoons": true, "wars": true,
}

// How far, in words, an occasion is looked for.
const (
	qualifiers = 3  // from "another" to its noun
	afterwards = 10 // from a figure to the noun after it
)

// occasionOf reads the sentence of a figure for what it is on.
func (g *gathering) occasionOf(doc int, f *figures.Figure) occasion {
	t := g.readings[doc].Text
	s := t.Sentences[f.Sentence]
	first, last := t.At(f.Span.Start), t.At(f.Span.End-1)
	for i := s.First; i < s.Last; i++ {
		if severalOf[t.Low(i)] && (i < first || i > last) {
			for k := i + 1; k < min(i+1+qualifiers, s.Last); k++ {
				if apartFrom[t.Low(k)] {
					return several
				}
			}
		}
	}
	for i := first - 1; i >= s.First; i-- {
		if incidentNoun(t.Low(i)) {
			if qualified(t, i, s.First) {
				return another
			}
			break
		}
	}
	for i := last + 1; i < min(last+afterwards, s.Last) && t.Tokens[i].Is(token.Word); i++ {
		if incidentNoun(t.Low(i)) {
			if qualified(t, i, last+1) {
				return another
			}
			break
		}
	}
	return itself
}

// qualified tells whether the noun at token i is of another thing than the one told of.
func qualified(t *token.Text, i, first int) bool {
	for k := i - 1; k >= max(first, i-qualifiers); k-- {
		if anotherOne[t.Low(k)] {
			return true
		}
	}
	return false
}

// incidentNoun tells whether a word in lower case names something that happened.
func incidentNoun(w string) bool {
	return incidentNouns[w] || incidentNouns[strings.TrimSuffix(w, "s")]
}

// landsOf are the lands whose people a figure counts: "60 Danish sailors".
func (g *gathering) landsOf(doc int, f *figures.Figure) []string {
	if !f.Class.Persons() || f.Number.End >= f.Span.End {
		return nil
	}
	r := g.readings[doc]
	after := data.Span{Start: f.Number.End, End: f.Span.End}
	for i := r.Text.At(after.Start); i < len(r.Text.Tokens) && r.Text.Tokens[i].Span().Start < after.End; i++ {
		if r.Text.Tokens[i].Is(token.Capital) {
			return names.ParseBody(r.Doc.Slice(after)).Origin
		}
	}
	return nil
}

// properNoun is the last word of a figure if it has a capital, as those for members of
// a people have; "" for none, and in headlines.
func (g *gathering) properNoun(doc int, f *figures.Figure) string {
	t := g.readings[doc].Text
	last := t.At(f.Span.End - 1)
	if f.Number.End >= f.Span.End || t.Sentences[f.Sentence].Role == data.Headline || !t.Tokens[last].Is(token.Capital) || t.Tokens[last].Is(token.AllCaps) {
		return ""
	}
	return t.Word(last)
}
