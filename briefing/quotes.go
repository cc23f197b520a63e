package briefing

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/briefing/read/quotes"
	"sitrep/data"
)

// collateQuotes lists the quotes and ties together those that print one statement;
// it lists the statements without marks apart from them.
func (g *gathering) collateQuotes() {
	for d, r := range g.readings {
		at := map[int]int{} // the quote of a statement's number
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
	g.arrange(g.Indirect)
	g.tieVariants()
}

// nameSpeakers gives the speakers of whom their document has a surname alone
// ("Brandt said") the official whom the other documents name in full, and those whose
// label is a body's name in other letters ("Harbour board") the body, or says no more than
// the office of one official.
func (g *gathering) nameSpeakers() {
	people, bodies := map[string]int{}, map[string]int{}
	learn := func(known map[string]int, name string, i int) {
		if other, taken := known[name]; taken && other != i {
			i = None // two of one name
		}
		known[name] = i
	}
	for i, o := range g.Officials {
		for _, n := range append([]string{o.Name}, o.Aliases...) {
			learn(people, n, i)
			if at := strings.LastIndexByte(n, ' '); at >= 0 {
				learn(people, n[at+1:], i)
			}
		}
	}
	for i, a := range g.Agencies {
		for _, n := range append([]string{a.Name}, a.Aliases...) {
			learn(bodies, names.Fold(n), i)
		}
	}
	holders := g.soleHolders()
	for _, list := range [][]Quote{g.Quotes, g.Indirect} {
		for i := range list {
			s := &list[i].Speaker
			if s.Official != None || s.Agency != None || s.Label == "" {
				continue
			}
			name := s.Label
			if head, rest, _ := strings.Cut(name, " "); courtesy[strings.TrimSuffix(head, ".")] {
				name = rest
			}
			if row, ok := people[name]; ok {
				s.Official = row
			} else if row, ok := bodies[names.Fold(name)]; ok {
				s.Agency = row
			} else if row, ok := holders[office(name)]; ok {
				s.Official = row // "the PM"
			} else if _, rest, owned := strings.Cut(name, " "); owned && strings.ContainsAny(rest, "'’") {
				if row, ok := bodies[names.Fold(rest)]; ok {
					s.Agency = row // "Ivo Brandt's campaign"
				}
			}
		}
	}
}

// soleHolders are by their offices those who alone have one of which a land has one.
func (g *gathering) soleHolders() map[string]int {
	holders := map[string]int{}
	for i, o := range g.Officials {
		for _, t := range o.Titles {
			x := names.ParseTitle(t.Text)
			if x.Bygone || !ofState[x.Noun] {
				continue
			}
			if other, taken := holders[x.Noun]; taken && other != i {
				holders[x.Noun] = None
			} else {
				holders[x.Noun] = i
			}
		}
	}
	return holders
}

// office is what a label says that says no more than an office: of "the PM" "prime minister".
func office(label string) string {
	noun := strings.TrimPrefix(names.Fold(label), "the ")
	if noun == "pm" {
		return "prime minister"
	}
	return noun
}

// ofState are offices of which a land has one.
var ofState = map[string]bool{"prime minister": true, "president": true, "chancellor": true, "first minister": true, "attorney general": true, "home secretary": true, "foreign secretary": true}

// courtesy are the words of address before a surname.
var courtesy = map[string]bool{"Mr": true, "Mrs": true, "Ms": true, "Miss": true, "Dr": true}

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
