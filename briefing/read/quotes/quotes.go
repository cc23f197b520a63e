// Package quotes finds what a document prints between quotation marks as
// somebody's words, who is said to have spoken them, and the statements it
// reports without marks.
package quotes

import (
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Form is how a statement is printed.
type Form uint8

// The forms. Direct is a full clause or more between marks, Partial a fragment
// within the reporter's sentence, Indirect a statement without marks.
const (
	Direct Form = iota
	Partial
	Indirect
)

// Quote is one printed stretch of somebody's words.
type Quote struct {
	Span      data.Span // the words between the marks
	Form      Form
	Nested    bool      // stands within another quote
	Headline  bool      // stands in the headline
	Speaker   int       // entity (index into Names.Entities), -1 where it is no named one
	Source    data.Span // the words that stand for the speaker: "Ryu", "a source", "he"; empty where there are none
	Statement int       // stretches of one statement, broken by attribution or paragraph, share a number
}

// Read finds the quotes in a text, in order of their spans.
func Read(t *token.Text, n *names.Names) []Quote { return nil }
