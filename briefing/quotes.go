package briefing

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"sitrep/briefing/read/quotes"
	"sitrep/data"
)

// collateQuotes lists the quotes and ties together those that print one statement;
// it lists the statements without marks apart from them.
func (g *gathering) collateQuotes() {
	total := 0
	for _, r := range g.readings {
		total += len(r.Quotes)
	}
	g.Quotes = make([]Quote, 0, total)
	at := map[int]int{} // the quote of a statement's number
	for d, r := range g.readings {
		clear(at)
		for _, q := range r.Quotes {
			switch {
			case q.Form == quotes.Indirect:
				s := g.quote(d, q)
				s.Sources = []Passage{{d, q.Span}}
				g.Indirect = append(g.Indirect, s)
			case q.Nested && q.Speaker < 0:
				// a term or a fragment within somebody's words
			default:
				i, begun := at[q.Statement]
				if !begun {
					i = len(g.Quotes)
					at[q.Statement] = i
					g.Quotes = append(g.Quotes, g.quote(d, q))
				}
				g.Quotes[i].Sources = append(g.Quotes[i].Sources, Passage{d, q.Span})
				if q.Form == quotes.Direct {
					g.Quotes[i].Form = quotes.Direct
				}
			}
		}
	}
	g.nameSpeakers()
	g.arrange(g.Quotes)
	g.nameEchoes()
	g.nameExcerpts()
	g.arrange(g.Indirect)
	g.tieVariants()
}

// arrange puts quotes in order and gives them their text and IDs.
func (g *gathering) arrange(list []Quote) {
	slices.SortStableFunc(list, func(a, b Quote) int {
		x, y := a.Sources[0], b.Sources[0]
		return cmp.Or(g.compareDates(x.Doc, y.Doc), cmp.Compare(x.Doc, y.Doc), cmp.Compare(x.Span.Start, y.Span.Start))
	})
	used := map[string]int{}
	for i := range list {
		q := &list[i]
		q.Text = g.joined(q.Sources)
		p := q.Sources[0]
		q.ID = g.Documents[p.Doc].ID + "-" + strconv.Itoa(p.Span.Start)
		if used[q.ID]++; used[q.ID] > 1 {
			q.ID += "-" + strconv.Itoa(used[q.ID]) // a copy of the document
		}
	}
}

// quote begins the quote of a stretch: all but its words.
func (g *gathering) quote(d int, q quotes.Quote) Quote {
	s := Speaker{Official: None, Agency: None}
	if q.Speaker >= 0 {
		who := g.who[d][q.Speaker]
		s.Official, s.Agency = who.official, who.agency
	}
	if !q.Source.Empty() {
		s.Label, s.Source = g.Documents[d].Slice(q.Label), Passage{d, q.Source}
		if !q.Whom.Empty() {
			s.Label = g.Documents[d].Slice(q.Whom)
		}
	}
	return Quote{Form: q.Form, Speaker: s}
}

// joined is the text of the stretches, a gap between two shown by an ellipsis.
func (g *gathering) joined(stretches []Passage) string {
	if len(stretches) == 1 {
		return g.Slice(stretches[0])
	}
	words := make([]string, len(stretches))
	for i, p := range stretches {
		words[i] = g.Slice(p)
	}
	return strings.Join(words, " … ")
}

// compareDates orders documents by their date, those without one last.
func (g *gathering) compareDates(a, b int) int {
	x, y := g.Documents[a].Published, g.Documents[b].Published
	switch {
	case x.Known() && y.Known():
		return cmp.Compare(x.Start, y.Start)
	case x.Known():
		return -1
	case y.Known():
		return 1
	}
	return 0
}

// sentences gives the stretch of the document that the sentences around a passage
// fill.
func (g *gathering) sentences(p Passage) data.Span {
	t := g.readings[p.Doc].Text
	if len(t.Sentences) == 0 {
		return p.Span
	}
	first, last := t.SentenceAt(p.Span.Start), t.SentenceAt(p.Span.End-1)
	first, last = min(first, len(t.Sentences)-1), min(last, len(t.Sentences)-1)
	return data.Span{Start: t.Sentences[first].Span.Start, End: t.Sentences[last].Span.End}
}
