package briefing

import (
	"slices"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/events"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// byName gives a report whose line begins with "He" or "She" the name of the person
// meant: "Ulf Brand led the agency. He resigned on Monday" tells that Ulf Brand resigned.
// Of what happened on a day it is he who acts.
func (g *gathering) byName(v *vocabulary, o *report, e *events.Event) {
	t := g.readings[o.doc].Text
	at := t.At(e.Summary.Start)
	if w := t.Low(at); w != "he" && w != "she" || !e.Subject.Empty() || at+1 >= len(t.Tokens) || t.Tokens[at+1].Is(token.Clitic) {
		return
	}
	m, ok := g.meant(o.doc, o.sentence, at)
	if !ok {
		return
	}
	id := g.actor(o.doc, m.Entity)
	o.subject, o.summary.Start = m.Span, t.Tokens[at+1].Span().Start
	if slices.Contains(o.actors, id) || o.value.Precision != dates.ByDay {
		return
	}
	o.actors = slices.Insert(o.actors, 0, id)
	o.terms = append(o.terms, term{int32(len(v.sentences)) + id, g.fame(v, id), false})
	slices.SortFunc(o.terms, func(a, b term) int { return int(a.id - b.id) })
}

// meant is the one person whom the sentence before names, or where that names nobody, the
// one before it; false where it names more than one, or only what is that person's. The
// pronoun is token at of the sentence, whose own words before it must name nobody.
func (g *gathering) meant(doc, sentence, at int) (one names.Mention, ok bool) {
	const back = 2 // sentences
	r := g.readings[doc]
	t := r.Text
	first := t.Sentences[sentence].First
	if at > first && (t.Word(at-1) == "“" || t.Word(at-1) == `"` || len(r.Names.Within(data.Span{Start: t.Tokens[first].Span().Start, End: t.Tokens[at].Span().Start})) > 0) {
		return one, false
	}
	for k := sentence - 1; k >= max(0, sentence-back) && !ok; k-- {
		if t.Sentences[k].Role != data.Prose {
			return one, false
		}
		for _, m := range r.Names.Within(t.Sentences[k].Span) {
			id := g.actor(doc, m.Entity)
			switch {
			case id == None || id%2 != 0 || ok && m.Entity == one.Entity:
			case ok || m.Last < len(t.Tokens) && t.Tokens[m.Last].Is(token.Possessive):
				return one, false
			default:
				one, ok = m, true
			}
		}
	}
	return one, ok
}
