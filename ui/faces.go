package ui

import (
	"strings"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/data/safetext"
)

// What the four panes list.

type agencyFace struct{ ix *index }

// items has the public bodies first: they are what the pane is for.
func (f agencyFace) items() []int {
	var public, other []int
	for i, a := range f.ix.b.Agencies {
		if a.Public {
			public = append(public, i)
		} else {
			other = append(other, i)
		}
	}
	return append(public, other...)
}

func (f agencyFace) ref(i int) ref        { return ref{agencyKind, i} }
func (f agencyFace) height(width int) int { return 2 }

func (f agencyFace) rows(i, width int) []row {
	a := f.ix.b.Agencies[i]
	in := inkStrong
	if !a.Public {
		in = inkText
	}
	name := text(safetext.Clean(a.Name), in)
	right := f.ix.differs(ref{agencyKind, i}).then(safetext.Int(len(a.Mentions)), inkDim)
	var below safetext.Text
	switch {
	case len(a.Tasks) > 0:
		below = safetext.Clean(a.Tasks[0].Text)
	case len(a.Aliases) > 0:
		below = safetext.Concat(safetext.Const("also "), cleanList(a.Aliases))
	case !a.Public:
		below = safetext.Const("organisation")
	default:
		below = inReports(a.Mentions)
	}
	return []row{split(name, right, width), text(safetext.Const("  "), inkText).then(below, inkDim)}
}

func (f agencyFace) words(i int) string {
	a := f.ix.b.Agencies[i]
	w := a.Name + "\n" + strings.Join(a.Aliases, "\n")
	for _, t := range a.Tasks {
		w += "\n" + t.Text
	}
	if f.ix.silent(ref{agencyKind, i}) {
		w += "\n" + neverQuoted
	}
	return w
}

func (f agencyFace) empty() safetext.Text {
	return safetext.Const("No public bodies or organisations found in these reports.")
}

type officialFace struct{ ix *index }

// items has holders of public office first.
func (f officialFace) items() []int {
	var public, other []int
	for i, o := range f.ix.b.Officials {
		if o.Public {
			public = append(public, i)
		} else {
			other = append(other, i)
		}
	}
	return append(public, other...)
}

func (f officialFace) ref(i int) ref        { return ref{officialKind, i} }
func (f officialFace) height(width int) int { return 2 }

func (f officialFace) rows(i, width int) []row {
	o := f.ix.b.Officials[i]
	in := inkStrong
	if !o.Public {
		in = inkText
	}
	r := ref{officialKind, i}
	differs := f.ix.differs(r)
	right := differs.then(safetext.Int(len(o.Mentions)), inkDim)
	sep := safetext.Const(" · ")
	if len(differs) > 0 {
		sep = safetext.Const(" ≠ ")
	}
	var titles []safetext.Text
	for _, t := range o.Titles {
		titles = append(titles, safetext.Clean(t.Text))
	}
	below := safetext.Join(sep, titles...)
	if below.Empty() && o.Agency != briefing.None {
		below = safetext.Clean(f.ix.b.Agencies[o.Agency].Name)
	}
	if below.Empty() {
		below = inReports(o.Mentions)
	}
	return []row{
		split(text(safetext.Clean(o.Name), in), right, width),
		text(safetext.Const("  "), inkText).then(below, inkDim),
	}
}

func (f officialFace) words(i int) string {
	o := f.ix.b.Officials[i]
	w := o.Name + "\n" + strings.Join(o.Aliases, "\n")
	for _, t := range o.Titles {
		w += "\n" + t.Text
	}
	if o.Agency != briefing.None {
		w += "\n" + f.ix.b.Agencies[o.Agency].Name
	}
	if f.ix.silent(ref{officialKind, i}) {
		w += "\n" + neverQuoted
	}
	return w
}

func (f officialFace) empty() safetext.Text {
	return safetext.Const("No officials or other persons found in these reports.")
}

type eventFace struct{ ix *index }

func (f eventFace) items() []int         { return count(len(f.ix.b.Timeline)) }
func (f eventFace) ref(i int) ref        { return ref{eventKind, i} }
func (f eventFace) height(width int) int { return 1 }

func (f eventFace) rows(i, width int) []row {
	e := f.ix.b.Timeline[i]
	date := f.date(e.Date, width)
	tilde := safetext.Const(" ")
	if e.Date.Known() && e.Date.Basis == dates.Inferred {
		tilde = safetext.Const("~")
	}
	in := inkAccent
	if !e.Date.Known() {
		in = inkDim
	}
	left := text(date, in).then(tilde, inkMark).then(safetext.Const(" "), inkText).then(safetext.Clean(e.Summary), inkText)
	right := f.ix.differs(ref{eventKind, i}).then(safetext.Int(max(1, reports(e.Sources))), inkDim)
	return []row{split(left, right, width)}
}

// date is the event's date in a column as wide as the pane can spare.
func (f eventFace) date(v dates.Value, width int) safetext.Text {
	weekday := width >= 44
	switch {
	case !f.ix.years && weekday:
		return padLeft(when(v, true, v.Precision != dates.ByDay && v.Precision != dates.ByRange), 10)
	case !f.ix.years:
		return padLeft(when(v, false, false), 8)
	case width >= 60:
		return padLeft(when(v, true, true), 15)
	}
	return padLeft(when(v, false, true), 11)
}

func (f eventFace) words(i int) string {
	e := f.ix.b.Timeline[i]
	w := e.Summary + "\n" + whenString(e.Date, true, true)
	for _, o := range e.Officials {
		w += "\n" + f.ix.b.Officials[o].Name
	}
	for _, a := range e.Agencies {
		w += "\n" + f.ix.b.Agencies[a].Name
	}
	return w
}

func (f eventFace) empty() safetext.Text {
	return safetext.Const("No dated events found in these reports.")
}

type quoteFace struct{ ix *index }

func (f quoteFace) items() []int  { return f.ix.printings }
func (f quoteFace) ref(i int) ref { return ref{quoteKind, i} }

func (f quoteFace) height(width int) int {
	if width < 72 {
		return 2
	}
	return 1
}

func (f quoteFace) rows(i, width int) []row {
	q := f.ix.b.Quotes[i]
	said := text(quoted(q.Text), inkQuote)
	speaker := text(f.ix.speaker(q.Speaker), inkStrong)
	date := f.ix.docDate(q, false)
	times := f.ix.differs(ref{quoteKind, i})
	n := 1 + len(q.Variants)
	in := inkDim
	if n > 1 {
		in = inkMark
	}
	sign := safetext.Const("  ")
	if f.ix.reworded(q) {
		sign = safetext.Const(" ≈")
	}
	times = times.then(safetext.Concat(safetext.Const("×"), safetext.Int(n), sign), in)
	if f.height(width) == 1 {
		who := min(30, width/4)
		right := text(pad(f.ix.speaker(q.Speaker), who), inkStrong).then(safetext.Concat(safetext.Const(" "), padLeft(date, 7), safetext.Const("  ")), inkDim)
		right = append(right, row{{padLeft(rowText(times), 6), in}}...)
		return []row{split(said, right, width)}
	}
	below := text(safetext.Const("  "), inkText)
	below = append(below, speaker...)
	below = below.then(safetext.Concat(safetext.Const("  "), date), inkDim)
	return []row{split(said, nil, width), split(below, times, width)}
}

func (f quoteFace) words(i int) string {
	q := f.ix.b.Quotes[i]
	w := q.Text + "\n" + q.Speaker.Label + "\n" + f.ix.speaker(q.Speaker).String() + "\n" + f.ix.docDate(q, true).String()
	for _, v := range q.Variants {
		w += "\n" + f.ix.b.Quotes[v].Text
	}
	return w
}

func (f quoteFace) empty() safetext.Text {
	return safetext.Const("No quotes found in these reports.")
}

// Words that several of them use.

// neverQuoted is what a filter finds those by who have no word in quotation marks.
const neverQuoted = "never quoted"

// silent tells whether nobody quotes a person, or a body or anybody of it.
func (ix *index) silent(r ref) bool {
	if len(ix.said[r]) > 0 {
		return false
	}
	if r.kind == agencyKind {
		for _, o := range ix.staff[r.i] {
			if len(ix.said[ref{officialKind, o}]) > 0 {
				return false
			}
		}
	}
	return true
}

// speaker is who said it: the full name where it is known.
func (ix *index) speaker(s briefing.Speaker) safetext.Text {
	switch {
	case s.Official != briefing.None:
		return safetext.Clean(ix.b.Officials[s.Official].Name)
	case s.Agency != briefing.None:
		return safetext.Clean(ix.b.Agencies[s.Agency].Name)
	case s.Label != "":
		return safetext.Clean(s.Label)
	}
	return safetext.Const("speaker not named")
}

// reworded tells whether reports print the statement in different words.
func (ix *index) reworded(q briefing.Quote) bool {
	for _, v := range q.Variants {
		if ix.b.Quotes[v].Text != q.Text {
			return true
		}
	}
	return false
}

// docDate is the date of the report that a quote stands in.
func (ix *index) docDate(q briefing.Quote, year bool) safetext.Text {
	if len(q.Sources) == 0 {
		return safetext.Text{}
	}
	v := ix.b.Documents[q.Sources[0].Doc].Published
	if !v.Known() {
		return safetext.Const("undated")
	}
	return safetext.Clean(strings.TrimSpace(whenString(v, false, year)))
}

// differs is the sign for an item on which reports disagree.
func (ix *index) differs(r ref) row {
	if len(ix.conflicts[r]) > 0 {
		return text(safetext.Const("≠ "), inkMark)
	}
	return nil
}

// quoted is words between quotation marks.
func quoted(words string) safetext.Text {
	return safetext.Concat(safetext.Const("“"), safetext.Clean(words), safetext.Const("”"))
}

func inReports(p []briefing.Passage) safetext.Text {
	return safetext.Concat(safetext.Const("in "), plural(reports(p), safetext.Const("report"), safetext.Const("reports")))
}

func plural(n int, one, many safetext.Text) safetext.Text {
	if n == 1 {
		many = one
	}
	return safetext.Concat(safetext.Int(n), safetext.Const(" "), many)
}

func cleanList(words []string) safetext.Text {
	var all []safetext.Text
	for _, w := range words {
		all = append(all, safetext.Clean(w))
	}
	return safetext.Join(safetext.Const(", "), all...)
}

func rowText(r row) safetext.Text {
	var all []safetext.Text
	for _, s := range r {
		all = append(all, s.text)
	}
	return safetext.Concat(all...)
}

// count is the numbers from 0 up to n.
func count(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
