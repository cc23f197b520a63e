package dates

import (
	"time"

	"sitrep/data"
)

// Kind says what an expression names. Only Calendar dates an event.
type Kind uint8

// The kinds.
const (
	Calendar  Kind = iota // a day or a longer stretch of the calendar
	Clock                 // a time of day, no day with it: "11:30pm"
	Duration              // a length of time: "two years"
	Set                   // what recurs: "every Tuesday", "annually"
	Reference             // the present, past or future at large: "now", "recently"
)

// Anchor says what has to be known before an expression can be worked out.
type Anchor uint8

// The anchors.
const (
	Absolute  Anchor = iota // nothing: the words give the year
	Deictic                 // the day of publication: "yesterday", "Tuesday", "Dec. 11", "last year"
	Anaphoric               // a date mentioned before: "the next day", "two days later", "that year"
	Eventual                // an event the text tells of: "eight days after the raid"; does not resolve
)

// Unit is a unit of the calendar, or of the clock.
type Unit uint8

// The units, small to large.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	InDay // a day
	Weekend
	Week
	InMonth // a month
	Quarter
	Season
	Half
	Year
	Decade
	Century
)

// Side says on which side of its anchor a date lies, as far as the words or the
// clause tell.
type Side uint8

// The sides.
const (
	Unsaid Side = iota
	Past
	Present
	Future
)

// Fields are the parts of a date that the words name. Zero stands for a part that
// is not named.
type Fields struct {
	Year       int        // 1 to 9999
	Month      time.Month // January is 1
	Day        int        // of the month, 1 to 31
	Weekday    time.Weekday
	HasWeekday bool
	Quarter    int // 1 to 4
	Half       int // of the year, 1 or 2
	Season     int // 1 spring, 2 summer, 3 autumn, 4 winter
	Decade     int // first year of it, 1990, or 90 where the century is not said
	Century    int // 20 for the twentieth
	Holiday    int // a feast whose day moves from year to year: index into the lexicon, from 1
	Weekend    bool
}

// Expr is a calendar expression as the document words it, not yet resolved. Its
// date is what the Fields say within the stretch that the shift (Unit, Count)
// leads to: "Tuesday of last week" has a weekday and a shift of one week back,
// "two days ago" a shift alone, "11 December 2025" fields alone.
type Expr struct {
	Span     data.Span // the words, without a preposition: "Dec. 11", "Tuesday", "the 29th"
	Sentence int       // index into token.Text.Sentences

	Kind   Kind
	Anchor Anchor
	Fields
	To Fields // last day, month or year of a range: "Dec. 9-11"; zero where it is none

	Unit  Unit // of the shift; NoUnit where there is none
	Count int  // units from the anchor, back below 0; 0 is the unit that holds the anchor

	Ago   bool // counted back from the anchor: "a year ago", not "last year"
	Said  Side // by the expression's own words: "last Friday", "next May", "this Sunday"
	Tense Side // by the verbs of its clause: "will meet on Friday"; Unsaid where they leave it open

	Loose bool // the verb of its clause has other words after it that may lead to another time: "cleared the way for a vote on Friday"

	Part    byte   // 'S' early or beginning, 'M' mid, 'E' late or end; 0 for none
	DayPart string // TIMEX3 part of the day, "MO", "AF", "EV", "NI"...; or a time, "23:30"; "" for none

	// Lag is how many days what the words lead to lies before what the clause before
	// tells of: 2 in "came two days after the raid", -1 in "comes a day before the
	// vote"; else 0. Then the value has the day beside the length of time.
	Lag int

	// Swap marks a date in figures whose day and month could be the other way round.
	Swap bool
	// Vague marks words too loose to date an event by: "last week", "recent years".
	Vague bool
	// Timex is the TIMEX3 value of what is no Calendar: "P2Y", "PRESENT_REF".
	Timex string
}

// HasDay tells whether the words themselves name a day, be it by its number,
// its weekday or its feast.
func (e *Expr) HasDay() bool { return e.Day > 0 || e.HasWeekday || e.Holiday > 0 }

// Dates tells whether an event may be dated by the expression.
func (e *Expr) Dates() bool {
	return e.Kind == Calendar && !e.Vague && e.Anchor != Eventual || e.Lag != 0
}
