package ui

import (
	"cmp"
	"slices"
	"sort"

	"sitrep/briefing"
	"sitrep/data"
)

// A place is where an item stands in a document.
type place struct {
	span data.Span
	ref  ref
}

// findPlaces turns the passages of all items round: what stands in each document,
// in order.
func (ix *index) findPlaces() {
	ix.places = make([][]place, len(ix.b.Documents))
	add := func(r ref, passages ...briefing.Passage) {
		for _, p := range passages {
			if !p.Span.Empty() {
				ix.places[p.Doc] = append(ix.places[p.Doc], place{p.Span, r})
			}
		}
	}
	for i, a := range ix.b.Agencies {
		add(ref{agencyKind, i}, a.Mentions...)
	}
	for i, o := range ix.b.Officials {
		add(ref{officialKind, i}, o.Mentions...)
	}
	for i, e := range ix.b.Timeline {
		add(ref{eventKind, i}, e.Sources...)
	}
	for i, q := range ix.b.Quotes {
		add(ref{quoteKind, i}, q.Sources...)
	}
	for i, c := range ix.b.Conflicts {
		for _, v := range c.Values {
			add(ref{conflictKind, i}, v.Source)
		}
	}
	for i, q := range ix.b.Indirect {
		add(ref{statementKind, i}, q.Sources...)
	}
	for i, f := range ix.b.Figures {
		add(ref{figureKind, i}, f.Sources...)
	}
	for _, in := range ix.places {
		slices.SortFunc(in, comparePlaces)
	}
}

// comparePlaces orders places as they are read: of those that begin together the
// longer one first.
func comparePlaces(a, b place) int {
	return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End),
		cmp.Compare(a.ref.kind, b.ref.kind), cmp.Compare(a.ref.i, b.ref.i))
}

// near is what begins in the sentences that a passage lies in.
func (ix *index) near(p briefing.Passage) []place {
	text := ix.b.Documents[p.Doc].Text
	s, ok := inText(text, p.Span)
	if !ok {
		return nil
	}
	start, end := sentenceStart(text, s.Start), sentenceEnd(text, s.End)
	in := ix.places[p.Doc]
	from := sort.Search(len(in), func(i int) bool { return in[i].span.Start >= start })
	to := sort.Search(len(in), func(i int) bool { return in[i].span.Start >= end })
	return in[from:max(from, to)]
}
