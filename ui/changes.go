package ui

import (
	"sitrep/data/safetext"
)

// changes says in words what a newer briefing has that the one before had not, and
// has no longer: "+1 report: 2 new events, 1 figure changed". Nothing where it tells
// the same.
func changes(old, now *index) safetext.Text {
	come, gone := fresh(old, now, reportKind), fresh(now, old, reportKind)
	var what []safetext.Text
	if come > 0 {
		what = append(what, safetext.Concat(safetext.Const("+"), plural(come, safetext.Const("report"), safetext.Const("reports"))))
	}
	if gone > 0 {
		what = append(what, safetext.Concat(safetext.Const("−"), plural(gone, safetext.Const("report"), safetext.Const("reports"))))
	}
	var facts []safetext.Text
	add := func(n int, one, many safetext.Text) {
		if n > 0 {
			facts = append(facts, plural(n, one, many))
		}
	}
	add(fresh(old, now, agencyKind), safetext.Const("new agency"), safetext.Const("new agencies"))
	add(fresh(old, now, officialKind), safetext.Const("new official"), safetext.Const("new officials"))
	add(fresh(old, now, eventKind), safetext.Const("new event"), safetext.Const("new events"))
	add(fresh(old, now, quoteKind), safetext.Const("new quote"), safetext.Const("new quotes"))
	add(fresh(old, now, conflictKind), safetext.Const("new disagreement"), safetext.Const("new disagreements"))
	add(changedFigures(old, now), safetext.Const("figure changed"), safetext.Const("figures changed"))
	add(fresh(old, now, problemKind), safetext.Const("file that could not be read"), safetext.Const("files that could not be read"))
	words := safetext.Join(safetext.Const(" "), what...)
	switch {
	case len(facts) == 0:
		return words
	case words.Empty():
		return safetext.Join(safetext.Const(", "), facts...)
	}
	return safetext.Concat(words, safetext.Const(": "), safetext.Join(safetext.Const(", "), facts...))
}

// fresh is how many items of a kind one briefing has that another has not.
func fresh(old, now *index, k kind) int {
	known := make(map[string]bool, old.size(k))
	for i := range old.size(k) {
		known[old.id(ref{k, i})] = true
	}
	n := 0
	for i := range now.size(k) {
		if !known[now.id(ref{k, i})] {
			n++
		}
	}
	return n
}

// changedFigures is how many figures have another value than before.
func changedFigures(old, now *index) int {
	known := make(map[string]float64, len(old.b.Figures))
	for _, f := range old.b.Figures {
		known[f.What] = f.Number
	}
	n := 0
	for _, f := range now.b.Figures {
		if number, ok := known[f.What]; ok && number != f.Number {
			n++
		}
	}
	return n
}
