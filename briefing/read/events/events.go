// Package events finds the clauses of a document that date something that
// happened or is to happen.
package events

import (
	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Event is a clause that tells what happened and is dated by an expression in it.
type Event struct {
	Clause  data.Span // what happened with the date: the sentence, or the part of it
	Summary data.Span // the same trimmed to one line
	Date    int       // index into the document's expressions
	Weight  float32   // how much of an event it is, above 0; 1 is plain news
}

// Read finds the dated events in a text, in order.
func Read(t *token.Text, exprs []dates.Expr, n *names.Names) []Event { return nil }
