package ui

import (
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/data/safetext"
)

// maxPassages is how many mentions a card shows in their sentences: the reader goes
// through all of them.
const maxPassages = 60

// A cardMaker writes a card's rows.
type cardMaker struct {
	ix    *index
	width int
	keys  []binding
	also  []target
	plain bool // lines are not broken, and nothing stands side by side

	rows  []row
	owner []int
	links []link
}

// make writes the card of an item and tells what it is.
func (m *cardMaker) make(of ref) safetext.Text {
	switch of.kind {
	case agencyKind:
		m.agency(of)
	case officialKind:
		m.official(of)
	case eventKind:
		m.event(of)
	case quoteKind:
		m.quote(of)
	case reportKind:
		m.report(of)
	case conflictKind:
		m.conflict(m.ix.b.Conflicts[of.i])
	case statementKind:
		m.statement(of)
	case figureKind:
		m.figure(of)
	case problemKind:
		m.problem(of)
	case followedKind:
		m.followed()
	default:
		m.keyPage()
	}
	return kindName(of.kind)
}

func (m *cardMaker) key(c command) safetext.Text { return keyFor(m.keys, c) }

func (m *cardMaker) add(owner int, rows ...row) {
	for _, r := range rows {
		m.rows = append(m.rows, r)
		m.owner = append(m.owner, owner)
	}
}

// reading is the width of running text: no wider than in a report.
func (m *cardMaker) reading() int {
	if m.plain {
		return m.width
	}
	return min(m.width, proseWidth)
}

func (m *cardMaker) blank() { m.add(-1, nil) }

// title is the item's name, in full.
func (m *cardMaker) title(t safetext.Text, in ink) {
	m.add(-1, wrapped(t, m.reading(), 0, in, nil)...)
}

func (m *cardMaker) para(t safetext.Text, indent int, in ink) {
	m.add(-1, wrapped(t, m.reading(), indent, in, nil)...)
}

func (m *cardMaker) heading(t safetext.Text, n int) {
	m.blank()
	r := text(t, inkAccent)
	if n > 0 {
		r = r.then(safetext.Concat(safetext.Const("  "), safetext.Int(n)), inkDim)
	}
	m.add(-1, r)
}

func (m *cardMaker) link(l link) int {
	m.links = append(m.links, l)
	return len(m.links) - 1
}

// passage is words that lead to a place in a report, the report named below them.
func (m *cardMaker) passage(t safetext.Text, p briefing.Passage, in ink, marks []mark) {
	l := m.link(link{passage: p})
	m.add(l, wrapped(t, m.reading(), 1, in, marks)...)
	m.add(l, text(safetext.Const("   "), inkText).then(m.ix.source(p.Doc), inkDim))
}

// item is a line that leads to another card.
func (m *cardMaker) item(to ref, left, right row) {
	l := m.link(link{to: to, item: true})
	m.add(l, split(append(text(safetext.Const(" "), inkText), left...), right, m.width))
}

// source names a report: its outlet, date and headline, as far as there are any.
func (ix *index) source(doc int) safetext.Text {
	d := ix.b.Documents[doc]
	if d.Title == "" {
		return safetext.Join(safetext.Const(" · "), ix.paper(doc), safetext.Clean(d.Path))
	}
	return safetext.Join(safetext.Const(" · "), ix.paper(doc), safetext.Clean(d.Title))
}

// paper is a report's outlet and date.
func (ix *index) paper(doc int) safetext.Text {
	if outlet := safetext.Clean(ix.b.Documents[doc].Outlet); !outlet.Empty() {
		return safetext.Join(safetext.Const(" · "), outlet, ix.docWhen(doc))
	}
	return ix.docWhen(doc)
}

// docWhen is a report's own date, with ~ where it had to be worked out.
func (ix *index) docWhen(doc int) safetext.Text {
	v := ix.b.Documents[doc].Published
	if !v.Known() {
		return safetext.Const("undated")
	}
	t := flushLeft(when(v, false, true))
	if v.Basis != 0 {
		t = safetext.Concat(t, safetext.Const(" ~"))
	}
	return t
}

func flushLeft(t safetext.Text) safetext.Text {
	n := 0
	for n < t.Len() && t.String()[n] == ' ' {
		n++
	}
	return t.Slice(n, t.Len())
}

// mentions shows the item's passages in their sentences.
func (m *cardMaker) mentions(title safetext.Text, passages []briefing.Passage) {
	if len(passages) == 0 {
		return
	}
	m.heading(title, len(passages))
	doc, shown := -1, 0
	for rest := passages; len(rest) > 0; shown++ {
		if shown == maxPassages {
			m.para(safetext.Concat(safetext.Const("and "), safetext.Int(len(rest)), safetext.Const(" more: "), m.key(doNextMention), safetext.Const(" in the report goes through them all")), 1, inkDim)
			return
		}
		p := rest[0]
		if p.Doc != doc {
			doc = p.Doc
			m.add(-1, text(safetext.Const(" "), inkText).then(m.ix.source(p.Doc), inkStrong))
		}
		n := m.ix.together(rest)
		t, marks := m.ix.excerpt(rest[:n]...)
		m.add(m.link(link{passage: p}), wrapped(t, m.reading(), 3, inkText, marks)...)
		rest = rest[n:]
	}
}

// differences tells on what the reports disagree about an item.
func (m *cardMaker) differences(r ref) {
	if len(m.ix.conflicts[r]) == 0 {
		return
	}
	m.heading(safetext.Const("≠ The reports disagree"), 0)
	for _, c := range m.ix.conflicts[r] {
		m.conflict(m.ix.b.Conflicts[c])
	}
}

func (m *cardMaker) conflict(c briefing.Conflict) {
	how := safetext.Const("different values for the same time")
	if c.Relation == briefing.Superseded {
		how = safetext.Const("a later report gives a newer value")
	}
	m.para(safetext.Clean(c.What), 1, inkStrong)
	m.para(how, 1, inkDim)
	for _, a := range answersOf(c) {
		m.answer(a)
	}
}

// answer lists the reports that give an answer, each once, with how they word it where
// they word it otherwise.
func (m *cardMaker) answer(a answer) {
	first := make(map[int]briefing.Passage) // by report
	words := make(map[int][]safetext.Text)
	var docs []int
	for _, v := range a.values {
		doc := v.Source.Doc
		if _, known := first[doc]; !known {
			first[doc] = v.Source
			docs = append(docs, doc)
		}
		if t := quoted(v.Text); !strings.EqualFold(v.Text, a.text) && !slices.Contains(words[doc], t) {
			words[doc] = append(words[doc], t)
		}
	}
	m.add(-1, text(safetext.Concat(safetext.Const(" "), safetext.Clean(a.text)), inkMark).
		then(safetext.Concat(safetext.Const("  "), plural(len(docs), safetext.Const("report"), safetext.Const("reports"))), inkDim))
	for n, doc := range docs {
		if m.enough(n, len(docs)) {
			return
		}
		var right row
		if also := safetext.Join(safetext.Const(" "), words[doc]...); m.width >= 60 && !also.Empty() {
			right = text(clip(also, m.width/2), inkQuote)
		}
		m.add(m.link(link{passage: first[doc]}), split(row{{safetext.Const("   "), inkText}, {m.ix.source(doc), inkDim}}, right, m.width))
	}
}

// enough ends a long list after maxPassages lines.
func (m *cardMaker) enough(n, all int) bool {
	if n < maxPassages {
		return false
	}
	m.para(safetext.Concat(safetext.Const("and "), safetext.Int(all-n), safetext.Const(" more: "), m.key(doFollow), safetext.Const(" follows it, and the panes have them all")), 1, inkDim)
	return true
}

func (m *cardMaker) people(ids []int) {
	if len(ids) == 0 {
		return
	}
	m.heading(safetext.Const("People"), len(ids))
	for n, i := range ids {
		if m.enough(n, len(ids)) {
			return
		}
		o := m.ix.b.Officials[i]
		left := text(safetext.Clean(o.Name), inkStrong)
		if len(o.Titles) > 0 {
			left = left.then(safetext.Concat(safetext.Const("  "), safetext.Clean(o.Titles[0].Text)), inkDim)
		}
		m.item(ref{officialKind, i}, left, text(safetext.Int(len(o.Mentions)), inkDim))
	}
}

func (m *cardMaker) bodies(ids []int) {
	if len(ids) == 0 {
		return
	}
	m.heading(safetext.Const("Agencies"), len(ids))
	for n, i := range ids {
		if m.enough(n, len(ids)) {
			return
		}
		a := m.ix.b.Agencies[i]
		m.item(ref{agencyKind, i}, text(safetext.Clean(a.Name), inkStrong), text(safetext.Int(len(a.Mentions)), inkDim))
	}
}

func (m *cardMaker) events(ids []int) {
	if len(ids) == 0 {
		return
	}
	m.heading(safetext.Const("Events"), len(ids))
	for n, i := range ids {
		if m.enough(n, len(ids)) {
			return
		}
		e := m.ix.b.Timeline[i]
		left := text(padLeft(when(e.Date, false, true), 12), inkAccent).then(safetext.Const("  "), inkText).then(safetext.Clean(e.Summary), inkText)
		m.item(ref{eventKind, i}, left, nil)
	}
}

// statements lists what somebody said: quotes, and statements without quotation marks.
func (m *cardMaker) statements(of ref) {
	defer m.reported(m.ix.indirect[of])
	m.quotes(safetext.Const("Said"), m.ix.said[of])
}

func (m *cardMaker) quotes(title safetext.Text, ids []int) {
	if len(ids) == 0 {
		return
	}
	m.heading(title, len(ids))
	for n, i := range ids {
		if m.enough(n, len(ids)) {
			return
		}
		q := m.ix.b.Quotes[i]
		m.item(ref{quoteKind, i}, text(quoted(q.Text), inkQuote), text(m.ix.docDate(q, false), inkDim))
	}
}

func (m *cardMaker) reported(ids []int) {
	if len(ids) == 0 {
		return
	}
	m.heading(safetext.Const("Reported as saying"), len(ids))
	for i, id := range ids {
		q := m.ix.b.Indirect[id]
		if m.enough(i, len(ids)) {
			return
		}
		if len(q.Sources) > 0 {
			m.passage(safetext.Clean(q.Text), q.Sources[0], inkText, nil)
		}
	}
}
