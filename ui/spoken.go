package ui

import (
	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/data/safetext"
)

// spoken is an item in one line that can be read out: words, no signs.
func (ix *index) spoken(r ref) safetext.Text {
	comma := func(all ...safetext.Text) safetext.Text {
		var some []safetext.Text
		for _, t := range all {
			if !t.Empty() {
				some = append(some, t)
			}
		}
		return safetext.Join(safetext.Const(", "), some...)
	}
	var differ safetext.Text
	if len(ix.conflicts[r]) > 0 {
		differ = safetext.Const("reports disagree")
	}
	switch r.kind {
	case agencyKind:
		a := ix.b.Agencies[r.i]
		var task safetext.Text
		if len(a.Tasks) > 0 {
			task = safetext.Clean(a.Tasks[0].Text)
		}
		return comma(ix.name(r), plural(len(a.Mentions), safetext.Const("mention"), safetext.Const("mentions")), task, differ)
	case officialKind:
		o := ix.b.Officials[r.i]
		var titles []safetext.Text
		for _, t := range o.Titles {
			titles = append(titles, safetext.Clean(t.Text))
		}
		return comma(ix.name(r), safetext.Join(safetext.Const(" or "), titles...), differ)
	case eventKind:
		e := ix.b.Timeline[r.i]
		var inferred safetext.Text
		if e.Date.Known() && e.Date.Basis == dates.Inferred {
			inferred = safetext.Const("date inferred")
		}
		return comma(safetext.Concat(flushLeft(when(e.Date, true, true)), safetext.Const(": "), ix.name(r)), inPlain(e.Sources), inferred, differ)
	case quoteKind:
		q := ix.b.Quotes[r.i]
		return comma(safetext.Concat(ix.speaker(q.Speaker), safetext.Const(": "), ix.name(r)), ix.docDate(q, true),
			safetext.Concat(safetext.Const("printed "), plural(1+len(q.Variants), safetext.Const("time"), safetext.Const("times"))), differ)
	case reportKind:
		return ix.source(r.i)
	case problemKind:
		p := ix.b.Problems[r.i]
		return comma(safetext.Clean(p.Path), safetext.Const("not read"), safetext.Clean(p.Reason))
	case figureKind:
		f := ix.b.Figures[r.i]
		return comma(safetext.Concat(ix.name(r), safetext.Const(": "), safetext.Clean(f.Text)), inPlain(f.Sources))
	case conflictKind:
		var all []safetext.Text
		for _, a := range answersOf(ix.b.Conflicts[r.i]) {
			all = append(all, safetext.Clean(a.text))
		}
		how := safetext.Const(" or ")
		if ix.b.Conflicts[r.i].Relation == briefing.Superseded {
			how = safetext.Const(", later ")
		}
		return safetext.Concat(ix.name(r), safetext.Const(": "), safetext.Join(how, all...))
	}
	q := ix.b.Indirect[r.i]
	return comma(safetext.Concat(ix.speaker(q.Speaker), safetext.Const(": "), ix.name(r)), ix.docDate(q, true))
}

func inPlain(p []briefing.Passage) safetext.Text {
	if len(p) == 0 {
		return safetext.Text{}
	}
	return inReports(p)
}

// unspaced is a text with one space where several stand.
func unspaced(t safetext.Text) safetext.Text {
	var parts []safetext.Text
	s, start := t.String(), 0
	for i := 1; i < len(s); i++ {
		if s[i] == ' ' && s[i-1] == ' ' {
			parts = append(parts, t.Slice(start, i-1))
			for i < len(s) && s[i] == ' ' {
				i++
			}
			start = i - 1
		}
	}
	return safetext.Concat(append(parts, t.Slice(start, len(s)))...)
}
