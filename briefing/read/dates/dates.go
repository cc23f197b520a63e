// Package dates finds the calendar expressions of a document and works out the
// days they mean. Finding needs the document alone and gives an Expr; resolving
// needs the day the document was published, which may have to be inferred from
// other documents, and gives a Value.
package dates

import (
	"slices"
	"sync"

	"sitrep/briefing/read/token"
)

// Day is a calendar day, counted from 1 January 1970 (day 0).
type Day int32

// Precision says how large a stretch of the calendar a Value means.
type Precision uint8

// The precisions. None is a Value that could not be resolved or is no calendar
// date; a stretch of days that is no month or year has ByRange.
const (
	None Precision = iota
	ByDay
	ByMonth
	ByYear
	ByRange
)

// Basis says how a Value is known.
type Basis uint8

// The bases. Stated: the text gives the whole date. Relative: worked out from
// words and the document's own date. Inferred: the document's date itself had to
// be worked out.
const (
	Stated Basis = iota
	Relative
	Inferred
)

// Value is a resolved date. Start and End are its first and last day.
type Value struct {
	Start, End Day
	Precision  Precision
	Basis      Basis
	Why        string // one line: the rule and the words used
	Timex      string // TIMEX3 value where it is no day, month or year
}

// Known tells whether the value says anything.
func (v Value) Known() bool { return v.Precision != None }

// Read finds the calendar expressions in a text, in order. Lengths of time, times
// of day and the like are found too and told apart by their Kind.
func Read(t *token.Text) []Expr {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.t, r.exprs = t, r.exprs[:0]
	for i, s := range t.Sentences {
		if r.fill(s) {
			r.sentence(i)
		}
	}
	found := slices.Clone(r.exprs)
	clear(r.exprs)
	r.t = nil
	return found
}

// readers are those that have done their work: the next text uses their memory.
var readers = sync.Pool{New: func() any { return &reader{} }}
