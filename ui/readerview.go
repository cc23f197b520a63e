package ui

import (
	"slices"

	"sitrep/data/safetext"
)

func (r *reader) view() []string {
	if r.stale || len(r.lines) != r.h {
		r.lines = r.draw()
		r.stale = false
	}
	return r.lines
}

// draw has the reader's lines: one that says where one is, and the report with a
// bar that shows how far one has read and where in it the passages lie.
func (r *reader) draw() []string {
	lines := make([]string, 0, r.h)
	p := painter{theme: r.theme}
	p.row(split(append(text(safetext.Const(" "), inkText), r.place()...), r.where(), r.w-1), r.w, false)
	lines = append(lines, p.String())
	margin := max(2, min((r.w-r.column())/2, 24))
	rows := max(0, r.h-1)
	from, to := thumb(len(r.body), r.top, r.room(), rows)
	ticks := r.ticks(rows)
	for i := range rows {
		p := painter{theme: r.theme}
		p.row(r.line(r.top+i, margin), r.w-1, false)
		switch {
		case ticks[i]:
			p.ink(r.theme.plain[inkMark], "■")
		case from <= i && i < to:
			p.ink(r.theme.plain[inkAccent], "█")
		case to > 0:
			p.ink(r.theme.plain[inkBorder], "│")
		default:
			p.WriteByte(' ')
		}
		lines = append(lines, p.String())
	}
	return lines[:min(len(lines), r.h)]
}

// ticks tells beside which rows of the bar passages lie.
func (r *reader) ticks(rows int) []bool {
	ticks := make([]bool, rows)
	for i, l := range r.body {
		if l.par < 0 || l.folded > 0 {
			continue
		}
		for _, m := range r.pars[l.par].hits {
			if m.start < l.end && l.start < m.end {
				at := i - r.top
				if len(r.body) > rows {
					at = i * rows / len(r.body)
				}
				if 0 <= at && at < rows {
					ticks[at] = true
				}
			}
		}
	}
	return ticks
}

// line is a line of the report, with a sign in the margin where a passage lies, an
// event begins or reports disagree.
func (r *reader) line(i, margin int) row {
	if i >= len(r.body) || r.body[i].par < 0 {
		return nil
	}
	l := r.body[i]
	if l.folded > 0 {
		return row{{blanks(margin), inkText}, {foldedWords(r.pars[l.par].role, l.folded), inkDim}}
	}
	par := r.pars[l.par]
	sign, in := safetext.Const(" "), inkText
	switch {
	case l.begins(par.differ):
		sign, in = safetext.Const("≠"), inkMark
	case l.begins(par.events):
		sign, in = safetext.Const("•"), inkDim
	}
	for _, m := range par.hits {
		if m.start < l.end && l.start < m.end {
			if m.ink == inkHitNow {
				sign, in = safetext.Const("▌"), inkMark
				break
			}
			sign, in = safetext.Const("▏"), inkAccent
		}
	}
	out := row{{blanks(margin - 2), inkText}, {sign, in}, {blanks(1 + par.indent), inkText}}
	return append(out, inked(par.text, l.start, l.end, par.base, par.marks)...)
}

// begins tells whether a mark begins in the line.
func (l printed) begins(marks []mark) bool {
	return slices.ContainsFunc(marks, func(m mark) bool { return l.start <= m.start && m.start < l.end })
}

// place says which fact is under the cursor, or else what is looked for and which
// mention this is.
func (r *reader) place() row {
	if r.fact >= 0 {
		f := r.facts[r.fact]
		return text(kindName(f.ref.kind), inkMark).then(safetext.Const("  "), inkText).then(r.ix.name(f.ref), inkStrong)
	}
	if len(r.passages) == 0 {
		return text(safetext.Const("Report"), inkAccent)
	}
	out := text(r.of, inkAccent)
	if r.now < 0 {
		return out.then(safetext.Concat(safetext.Const("  no mention here, "), safetext.Int(len(r.passages)), safetext.Const(" in all")), inkDim)
	}
	return out.then(safetext.Concat(safetext.Const("  "), safetext.Int(r.now+1), safetext.Const(" of "),
		plural(len(r.passages), safetext.Const("passage"), safetext.Const("passages"))), inkDim)
}

// kindName is what an item is.
func kindName(k kind) safetext.Text {
	switch k {
	case agencyKind:
		return safetext.Const("Agency")
	case officialKind:
		return safetext.Const("Official")
	case eventKind:
		return safetext.Const("Event")
	case quoteKind:
		return safetext.Const("Quote")
	case reportKind:
		return safetext.Const("Report")
	case conflictKind:
		return safetext.Const("Disagreement")
	case statementKind:
		return safetext.Const("Indirect statement")
	case figureKind:
		return safetext.Const("Figure")
	case problemKind:
		return safetext.Const("Not read")
	case followedKind:
		return safetext.Const("Followed")
	}
	return safetext.Const("Keys")
}

// where says which report this is and how far one has read.
func (r *reader) where() row {
	last := len(r.body) - r.room()
	part := safetext.Const("all")
	if last > 0 {
		part = safetext.Concat(safetext.Int(100*r.top/last), safetext.Const(" %"))
	}
	return text(safetext.Concat(safetext.Const("report "), safetext.Int(r.doc+1), safetext.Const(" of "),
		safetext.Int(len(r.ix.b.Documents)), safetext.Const(" · "), part), inkDim)
}
