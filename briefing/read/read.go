// Package read turns one document into its reading: names, dates, quotes, events
// and figures, all as spans into the text. A reading depends on its document
// alone, so documents are read in parallel and a reading can be kept as long as
// the document does not change.
package read

import (
	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/events"
	"sitrep/briefing/read/figures"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/quotes"
	"sitrep/briefing/read/tasks"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Reading is what one document says.
type Reading struct {
	Doc     *data.Document
	Text    *token.Text
	Names   *names.Names
	Dates   []dates.Expr
	Quotes  []quotes.Quote
	Events  []events.Event
	Figures []figures.Figure
	Tasks   []tasks.Task
}

// Document reads one document.
func Document(d *data.Document) *Reading {
	t := token.Cut(d)
	n := names.Read(t)
	x := dates.Read(t)
	return &Reading{
		Doc: d, Text: t, Names: n, Dates: x,
		Quotes:  quotes.Read(t, n),
		Events:  events.Read(t, x, n),
		Figures: figures.Read(t, x, n),
		Tasks:   tasks.Read(t, n),
	}
}
