// Package figures finds the numbers that count in an incident: killed, injured,
// users, records, money.
package figures

import (
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Bound says whether a figure is exact.
type Bound uint8

// The bounds: "33", "about 33", "more than 33", "up to 33".
const (
	Exact Bound = iota
	About
	AtLeast
	AtMost
)

// Figure is a number with what it counts.
type Figure struct {
	Span     data.Span // the number with its unit and what is counted: "33.7 million users"
	Number   data.Span // the number alone: "33.7 million"
	Value    float64   // 33700000
	Bound    Bound
	Unit     string // "" for a plain count; "USD", "%", "km"
	Counted  string // what is counted, folded to a head noun in the singular: "user"
	State    string // what befell it, folded: "killed", "injured", "affected"; "" where not told
	Sentence int
}

// Read finds the figures in a text, in order.
func Read(t *token.Text) []Figure { return nil }
