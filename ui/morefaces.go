package ui

import (
	"strings"

	"sitrep/briefing"
	"sitrep/data/safetext"
)

// What the panes beyond the first view list.

// reportFace lists the reports, after the files that could not be read.
type reportFace struct{ ix *index }

func (f reportFace) items() []int { return count(len(f.ix.b.Problems) + len(f.ix.b.Documents)) }

func (f reportFace) ref(i int) ref {
	if n := len(f.ix.b.Problems); i >= n {
		return ref{reportKind, i - n}
	}
	return ref{problemKind, i}
}

func (f reportFace) height(width int) int { return 2 }

func (f reportFace) rows(i, width int) []row {
	r := f.ref(i)
	if r.kind == problemKind {
		p := f.ix.b.Problems[r.i]
		return []row{
			split(text(safetext.Clean(p.Path), inkStrong), text(safetext.Const("not read"), inkError), width),
			text(safetext.Concat(safetext.Const("  "), safetext.Clean(p.Reason)), inkError),
		}
	}
	d := f.ix.b.Documents[r.i]
	name := safetext.Clean(d.Title)
	below := safetext.Join(safetext.Const(" · "), f.ix.outletAndFile(r.i)...)
	if name.Empty() {
		name = safetext.Clean(d.Path)
	}
	date := text(f.ix.docWhen(r.i), inkAccent)
	how := text(safetext.Const("  "), inkText).then(below, inkDim)
	if v := d.Published; v.Known() && v.Basis != 0 && width >= 100 {
		how = how.then(safetext.Concat(safetext.Const(" · "), safetext.Clean(v.Why)), inkDim)
	}
	return []row{split(text(name, inkStrong), date, width), split(how, text(plural(len(f.ix.places[r.i]), safetext.Const("fact"), safetext.Const("facts")), inkDim), width)}
}

// outletAndFile is what names a report besides its headline and date.
func (ix *index) outletAndFile(doc int) []safetext.Text {
	d := ix.b.Documents[doc]
	if outlet := safetext.Clean(d.Outlet); !outlet.Empty() {
		return []safetext.Text{outlet, safetext.Clean(d.Path)}
	}
	return []safetext.Text{safetext.Clean(d.Path)}
}

func (f reportFace) words(i int) string {
	r := f.ref(i)
	if r.kind == problemKind {
		p := f.ix.b.Problems[r.i]
		return p.Path + "\n" + p.Reason + "\nnot read unreadable"
	}
	d := f.ix.b.Documents[r.i]
	return d.Title + "\n" + d.Outlet + "\n" + d.Path + "\n" + whenString(d.Published, true, true)
}

func (f reportFace) empty() safetext.Text { return safetext.Const("No reports.") }

// conflictFace lists what the reports disagree on.
type conflictFace struct{ ix *index }

func (f conflictFace) items() []int         { return count(len(f.ix.b.Conflicts)) }
func (f conflictFace) ref(i int) ref        { return ref{conflictKind, i} }
func (f conflictFace) height(width int) int { return 2 }

func (f conflictFace) rows(i, width int) []row {
	c := f.ix.b.Conflicts[i]
	answers := answersOf(c)
	sign, how := safetext.Const("≠ "), safetext.Const("contradict")
	if c.Relation == briefing.Superseded {
		sign, how = safetext.Const("→ "), safetext.Const("newer value")
	}
	var all []safetext.Text
	for _, a := range answers {
		all = append(all, safetext.Clean(a.text))
	}
	return []row{
		split(text(safetext.Clean(c.What), inkStrong), text(how, inkMark), width),
		text(safetext.Const("  "), inkText).then(safetext.Join(safetext.Concat(safetext.Const(" "), sign), all...), inkDim),
	}
}

func (f conflictFace) words(i int) string {
	c := f.ix.b.Conflicts[i]
	w := c.What
	for _, v := range c.Values {
		w += "\n" + v.Text
	}
	return w
}

func (f conflictFace) empty() safetext.Text {
	return safetext.Const("No figures or titles found on which these reports disagree.")
}

// statementFace lists what is reported without quotation marks.
type statementFace struct{ ix *index }

func (f statementFace) items() []int         { return count(len(f.ix.b.Indirect)) }
func (f statementFace) ref(i int) ref        { return ref{statementKind, i} }
func (f statementFace) height(width int) int { return 2 }

func (f statementFace) rows(i, width int) []row {
	q := f.ix.b.Indirect[i]
	below := text(safetext.Const("  "), inkText).then(f.ix.speaker(q.Speaker), inkStrong).
		then(safetext.Concat(safetext.Const("  "), f.ix.docDate(q, false)), inkDim)
	return []row{text(safetext.Clean(q.Text), inkText), split(below, f.ix.differs(f.ref(i)), width)}
}

func (f statementFace) words(i int) string {
	q := f.ix.b.Indirect[i]
	return q.Text + "\n" + q.Speaker.Label + "\n" + f.ix.speaker(q.Speaker).String() + "\n" + f.ix.docDate(q, true).String()
}

func (f statementFace) empty() safetext.Text {
	return safetext.Const("No statements found that are reported without quotation marks.")
}

// figureFace lists the numbers that count in the incident.
type figureFace struct{ ix *index }

func (f figureFace) items() []int         { return count(len(f.ix.b.Figures)) }
func (f figureFace) ref(i int) ref        { return ref{figureKind, i} }
func (f figureFace) height(width int) int { return 2 }

func (f figureFace) rows(i, width int) []row {
	x := f.ix.b.Figures[i]
	return []row{
		split(text(safetext.Clean(x.Text), inkStrong), text(inReports(x.Sources), inkDim), width),
		text(safetext.Concat(safetext.Const("  "), safetext.Clean(x.What)), inkDim),
	}
}

func (f figureFace) words(i int) string {
	return f.ix.b.Figures[i].What + "\n" + f.ix.b.Figures[i].Text
}

func (f figureFace) empty() safetext.Text {
	return safetext.Const("No figures found that several reports give, or one in its lead.")
}

// An answer is one value of a disagreement with every report that gives it.
type answer struct {
	text   string // as the first report has it
	number float64
	values []briefing.Value
}

// answersOf gathers the values of a disagreement that mean the same: one number, or
// the same words in any case.
func answersOf(c briefing.Conflict) []answer {
	var all []answer
next:
	for _, v := range c.Values {
		for i, a := range all {
			if a.number == v.Number && (v.Number != 0 || strings.EqualFold(a.text, v.Text)) {
				all[i].values = append(all[i].values, v)
				continue next
			}
		}
		all = append(all, answer{v.Text, v.Number, []briefing.Value{v}})
	}
	return all
}
