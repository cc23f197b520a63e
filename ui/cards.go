package ui

import (
	"slices"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/data/safetext"
)

// The cards, kind by kind.

func (m *cardMaker) agency(of ref) {
	a := m.ix.b.Agencies[of.i]
	m.title(safetext.Clean(a.Name), inkStrong)
	what := safetext.Const("organisation")
	if a.Public {
		what = safetext.Const("public body")
	}
	m.para(m.tally(of, what, a.Mentions), 0, inkDim)
	m.seen(a.Mentions)
	if len(a.Aliases) > 0 {
		m.para(safetext.Concat(safetext.Const("also: "), cleanList(a.Aliases)), 0, inkText)
	}
	m.differences(of)
	if len(a.Tasks) > 0 {
		m.heading(safetext.Const("What it does in this"), len(a.Tasks))
		for _, t := range a.Tasks {
			m.passage(safetext.Clean(t.Text), t.Source, inkText, nil)
		}
	}
	m.people(m.ix.staff[of.i])
	m.statements(of)
	m.events(m.ix.events[of])
	m.mentions(safetext.Const("Mentions"), a.Mentions)
}

func (m *cardMaker) official(of ref) {
	o := m.ix.b.Officials[of.i]
	m.title(safetext.Clean(o.Name), inkStrong)
	what := safetext.Const("no public office")
	if o.Public {
		what = safetext.Const("public office")
	}
	m.para(m.tally(of, what, o.Mentions), 0, inkDim)
	m.seen(o.Mentions)
	if len(o.Aliases) > 0 {
		m.para(safetext.Concat(safetext.Const("also: "), cleanList(o.Aliases)), 0, inkText)
	}
	m.differences(of)
	if len(o.Titles) > 0 {
		m.heading(safetext.Const("Titles, and who gives them"), len(o.Titles))
		for _, t := range o.Titles {
			m.titleOf(t)
		}
	}
	if o.Agency != briefing.None {
		a := m.ix.b.Agencies[o.Agency]
		m.heading(safetext.Const("Serves"), 0)
		m.item(ref{agencyKind, o.Agency}, text(safetext.Clean(a.Name), inkStrong), text(safetext.Int(len(a.Mentions)), inkDim))
	}
	m.statements(of)
	m.events(m.ix.events[of])
	m.mentions(safetext.Const("Mentions"), o.Mentions)
}

// titleOf is a title with the reports that give it, each a link.
func (m *cardMaker) titleOf(t briefing.Title) {
	m.para(safetext.Clean(t.Text), 1, inkText)
	doc := -1
	for _, p := range t.Mentions {
		if p.Doc == doc {
			continue
		}
		doc = p.Doc
		m.add(m.link(link{passage: p}), text(safetext.Const("   "), inkText).then(m.ix.source(p.Doc), inkDim))
	}
}

func (m *cardMaker) event(of ref) {
	e := m.ix.b.Timeline[of.i]
	m.title(flushLeft(when(e.Date, true, true)), inkAccent)
	m.title(safetext.Clean(e.Summary), inkStrong)
	m.heading(safetext.Const("How the date is known"), 0)
	m.para(basis(e.Date), 1, inkText)
	m.differences(of)
	m.mentions(safetext.Const("Reported in"), e.Sources)
	m.people(e.Officials)
	m.bodies(e.Agencies)
}

func (m *cardMaker) quote(of ref) {
	q := m.ix.b.Quotes[of.i]
	m.title(quoted(q.Text), inkQuote)
	m.para(m.ix.speaker(q.Speaker), 0, inkStrong)
	if l := safetext.Clean(q.Speaker.Label); !l.Empty() && l != m.ix.speaker(q.Speaker) {
		m.para(safetext.Concat(safetext.Const("named there as “"), l, safetext.Const("”")), 0, inkDim)
	}
	m.differences(of)
	all := append([]int{of.i}, q.Variants...)
	slices.Sort(all)
	if m.ix.reworded(q) {
		m.heading(safetext.Const("Printed in different words"), len(all))
	} else {
		m.heading(safetext.Const("Printed in"), len(all))
	}
	m.printings(all)
	m.heading(safetext.Const("In its place"), 0)
	for _, p := range q.Sources {
		t, marks := m.ix.excerpt(p)
		m.add(m.link(link{passage: p}), wrapped(t, m.reading(), 1, inkText, marks)...)
	}
	m.speakerOf(q.Speaker)
}

func (m *cardMaker) statement(of ref) {
	q := m.ix.b.Indirect[of.i]
	m.title(safetext.Clean(q.Text), inkStrong)
	m.para(m.ix.speaker(q.Speaker), 0, inkStrong)
	m.differences(of)
	m.inPlace(q.Sources)
	m.speakerOf(q.Speaker)
}

// inPlace has the passages with the sentences they stand in.
func (m *cardMaker) inPlace(at []briefing.Passage) {
	m.heading(safetext.Const("In its place"), 0)
	for _, p := range at {
		t, marks := m.ix.excerpt(p)
		l := m.link(link{passage: p})
		m.add(l, wrapped(t, m.reading(), 1, inkText, marks)...)
		m.add(l, text(safetext.Const("   "), inkText).then(m.ix.source(p.Doc), inkDim))
	}
}

func (m *cardMaker) figure(of ref) {
	f := m.ix.b.Figures[of.i]
	m.title(safetext.Clean(f.Text), inkStrong)
	m.para(safetext.Clean(f.What), 0, inkText)
	m.para(inReports(f.Sources), 0, inkDim)
	m.inPlace(f.Sources)
}

// speakerOf leads to who said something.
func (m *cardMaker) speakerOf(s briefing.Speaker) {
	if s.Official != briefing.None {
		m.people([]int{s.Official})
	} else if s.Agency != briefing.None {
		m.bodies([]int{s.Agency})
	}
}

// report tells what is in a report.
func (m *cardMaker) report(of ref) {
	d := m.ix.b.Documents[of.i]
	m.title(m.ix.name(of), inkStrong)
	m.para(m.ix.paper(of.i), 0, inkText)
	if d.Published.Known() {
		m.para(safetext.Concat(safetext.Const("date: "), basis(d.Published)), 0, inkDim)
	}
	m.para(safetext.Clean(d.Path), 0, inkDim)
	var in [itemKinds][]int
	seen := make(map[ref]bool)
	for _, p := range m.ix.places[of.i] {
		if !seen[p.ref] {
			seen[p.ref] = true
			in[p.ref.kind] = append(in[p.ref.kind], p.ref.i)
		}
	}
	if len(in[conflictKind]) > 0 {
		m.heading(safetext.Const("≠ Disagrees with other reports on"), len(in[conflictKind]))
		for n, i := range in[conflictKind] {
			if m.enough(n, len(in[conflictKind])) {
				break
			}
			m.item(ref{conflictKind, i}, text(safetext.Clean(m.ix.b.Conflicts[i].What), inkText), nil)
		}
	}
	m.events(in[eventKind])
	m.people(in[officialKind])
	m.bodies(in[agencyKind])
	m.quotes(safetext.Const("Quotes"), in[quoteKind])
}

func (m *cardMaker) problem(of ref) {
	p := m.ix.b.Problems[of.i]
	m.title(safetext.Clean(p.Path), inkStrong)
	m.para(safetext.Clean(p.Reason), 0, inkError)
	m.blank()
	m.para(safetext.Const("Nothing in this file is in the briefing."), 0, inkText)
}

// followed lists what is followed.
func (m *cardMaker) followed() {
	if len(m.also) == 0 {
		m.para(safetext.Concat(safetext.Const("Nothing is followed. "), m.key(doFollow), safetext.Const(" follows the item under the cursor.")), 0, inkDim)
		return
	}
	m.para(safetext.Concat(safetext.Const("The panes show what concerns all of these. "), m.key(doOpen), safetext.Const(" drops one.")), 0, inkDim)
	m.blank()
	for i := range m.also {
		t := &m.also[i]
		m.add(m.link(link{drop: t}), wrapped(m.ix.targetName(*t), m.reading(), 1, inkStrong, nil)...)
	}
}

// seen tells in which reports an item first and last occurs, by their dates.
func (m *cardMaker) seen(passages []briefing.Passage) {
	first, last := -1, -1
	published := func(doc int) dates.Value { return m.ix.b.Documents[doc].Published }
	for _, p := range passages {
		if !published(p.Doc).Known() {
			continue
		}
		if first < 0 || published(p.Doc).Start < published(first).Start {
			first = p.Doc
		}
		if last < 0 || published(p.Doc).Start > published(last).Start {
			last = p.Doc
		}
	}
	switch {
	case first < 0:
	case published(first).Start == published(last).Start:
		m.para(safetext.Concat(safetext.Const("seen "), m.ix.docWhen(first)), 0, inkDim)
	default:
		m.para(safetext.Concat(safetext.Const("first seen "), m.ix.docWhen(first), safetext.Const(", last "), m.ix.docWhen(last)), 0, inkDim)
	}
}

// tally is what an item is, how often it occurs, and whether it is never quoted.
func (m *cardMaker) tally(of ref, what safetext.Text, p []briefing.Passage) safetext.Text {
	t := safetext.Concat(what, safetext.Const(" · "),
		plural(len(p), safetext.Const("mention"), safetext.Const("mentions")), safetext.Const(" "), inReports(p))
	if m.ix.silent(of) {
		t = safetext.Concat(t, safetext.Const(" · "+neverQuoted))
	}
	return t
}
