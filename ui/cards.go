package ui

import (
	"slices"

	"sitrep/briefing"
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
	m.para(m.tally(what, a.Mentions), 0, inkDim)
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
	m.para(m.tally(what, o.Mentions), 0, inkDim)
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
	title := safetext.Const("Printed in")
	if m.ix.reworded(q) {
		title = safetext.Const("Printed, in different words, in")
	}
	m.heading(title, len(all))
	for _, i := range all {
		v := m.ix.b.Quotes[i]
		if len(v.Sources) > 0 {
			m.passage(quoted(v.Text), v.Sources[0], inkQuote, nil)
		}
	}
	m.heading(safetext.Const("In its place"), 0)
	for _, p := range q.Sources {
		t, marks := m.ix.excerpt(p)
		m.add(m.link(link{passage: p}), wrapped(t, m.reading(), 1, inkText, marks)...)
	}
	if q.Speaker.Official != briefing.None {
		m.people([]int{q.Speaker.Official})
	} else if q.Speaker.Agency != briefing.None {
		m.bodies([]int{q.Speaker.Agency})
	}
}

func (m *cardMaker) reports() {
	b := m.ix.b
	if len(b.Problems) > 0 {
		m.add(-1, text(plural(len(b.Problems), safetext.Const("file could not be read"), safetext.Const("files could not be read")), inkError))
		for _, p := range b.Problems {
			m.para(safetext.Clean(p.Path), 1, inkStrong)
			m.para(safetext.Clean(p.Reason), 3, inkText)
		}
		m.blank()
	}
	m.add(-1, text(plural(len(b.Documents), safetext.Const("report read"), safetext.Const("reports read")), inkAccent))
	for i, d := range b.Documents {
		name := safetext.Clean(d.Title)
		if name.Empty() {
			name = safetext.Clean(d.Path)
		}
		l := m.link(link{passage: briefing.Passage{Doc: i}})
		m.add(l, wrapped(name, m.reading(), 1, inkStrong, nil)...)
		m.add(l, text(safetext.Const("   "), inkText).then(safetext.Join(safetext.Const(" · "), m.ix.paper(i), safetext.Clean(d.Path)), inkDim))
		if d.Published.Known() && d.Published.Basis != 0 {
			m.para(basis(d.Published), 3, inkDim)
		}
	}
}

func (m *cardMaker) conflicts() {
	if len(m.ix.b.Conflicts) == 0 {
		m.para(safetext.Const("No figures or titles found on which these reports disagree."), 0, inkDim)
		return
	}
	for i, c := range m.ix.b.Conflicts {
		if i > 0 {
			m.blank()
		}
		m.conflict(c)
	}
}

// tally is what an item is and how often it occurs.
func (m *cardMaker) tally(what safetext.Text, p []briefing.Passage) safetext.Text {
	return safetext.Concat(what, safetext.Const(" · "),
		plural(len(p), safetext.Const("mention"), safetext.Const("mentions")), safetext.Const(" "), inReports(p))
}
