// Package briefing puts together what the documents of an incident say: who acts,
// who holds which office, what happened when, who said what, and where the
// documents disagree. It is pure: the same documents, in any order, give the same
// briefing.
package briefing

import (
	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/figures"
	"sitrep/briefing/read/quotes"
	"sitrep/data"
)

// None stands for "no such item" where a field holds an index.
const None = -1

// Briefing is what is known of an incident. It is read-only once built, so any
// number of screens may share it. Items refer to each other by index into its
// lists. All strings are words of the documents, raw: whoever shows them makes
// them safe first.
type Briefing struct {
	Title     string
	AsOf      dates.Value // the day of the newest document, or as given
	Documents []Document  // in order of Path
	Agencies  []Agency    // most mentioned first
	Officials []Official  // most mentioned first
	Timeline  []Event     // in order of date, undated last
	Quotes    []Quote     // in order of date of the document, then of the text
	Indirect  []Quote     // statements reported without quotation marks, in the same order; without variants
	Figures   []Figure    // those that count in the incident, most attested first
	Conflicts []Conflict
	Problems  []data.Problem // files that could not be read
}

// Document is a report as the briefing knows it.
type Document struct {
	*data.Document
	Published dates.Value // its own date, stated or inferred
	Dates     []Date      // every calendar date it mentions, in order
}

// Date is a calendar expression with what it means.
type Date struct {
	Span  data.Span
	Value dates.Value
}

// Passage is a place in a document: the evidence of a fact.
type Passage struct {
	Doc  int // index into Documents
	Span data.Span
}

// Agency is a public body or another organisation.
type Agency struct {
	ID       string // from the name, unique among the agencies
	Name     string // fullest name found
	Aliases  []string
	Public   bool // a public body
	Tasks    []Task
	Mentions []Passage // in order of document and place
}

// Task is what a sentence says a body does or is to do in the incident.
type Task struct {
	Text   string
	Source Passage
}

// Official is a person.
type Official struct {
	ID       string
	Name     string
	Aliases  []string
	Public   bool // holds or held a public office
	Titles   []Title
	Agency   int // body served, or None
	Mentions []Passage
}

// Title is an office that documents give a person, in the words of the first.
type Title struct {
	Text     string
	Job      string // Text without the body served, where it ends in that: "Chair" of "Chair of the Harbour Board"
	Agency   int    // body served, as this title says, or None
	Mentions []Passage
}

// Office is what to call a title of the official where the body served is told
// apart: "Chair" for "Chair of the Harbour Board" of one who serves that board.
func (o Official) Office(t Title) string {
	if t.Job != "" && t.Agency != None && t.Agency == o.Agency {
		return t.Job
	}
	return t.Text
}

// Event is something that happened or is scheduled.
type Event struct {
	ID        string
	Date      dates.Value // Precision None: undated
	Summary   string      // one line
	Weight    float64     // above 0: the more independent reports, the more
	Agencies  []int
	Officials []int
	Sources   []Passage // sentences, or clauses, that date it
}

// Quote is a statement as one document prints it.
type Quote struct {
	ID       string
	Text     string
	Form     quotes.Form
	Speaker  Speaker
	Sources  []Passage // the stretches of it
	Variants []int     // quotes that print the same statement
}

// Speaker is who said a quote. Label holds the document's words for them.
type Speaker struct {
	Official int // or None
	Agency   int // or None
	Label    string
	Source   Passage // where the label stands; an empty Span where nowhere
}

// Figure is a number that counts in the incident, as most or the latest reports
// give it.
type Figure struct {
	What    string // what is counted and what befell it: "people killed"
	Text    string // the words of one report: "at least 90"
	Number  float64
	Bound   figures.Bound
	Sources []Passage // that say the same, in order of document and place
}

// Relation says how the values of a conflict stand to each other.
type Relation uint8

// The relations. Superseded: a later report gives a newer value. Contradicted:
// reports give different values for the same time.
const (
	Superseded Relation = iota
	Contradicted
)

// Conflict is a matter on which documents differ.
type Conflict struct {
	What     string
	Relation Relation
	Values   []Value // in order of date of the document
}

// Value is one answer to the matter of a conflict.
type Value struct {
	Text   string
	Number float64 // 0 where the value is no figure
	Source Passage
}

// Slice is the text of a passage.
func (b *Briefing) Slice(p Passage) string { return b.Documents[p.Doc].Slice(p.Span) }
