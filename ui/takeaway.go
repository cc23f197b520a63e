package ui

import (
	"bytes"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/briefing/export"
	"sitrep/data/safetext"
)

// What one takes along: items starred, or copied to the clipboard.

// maxCopy is the most bytes that are copied: terminals take no longer sequence than
// 100,000 bytes of base64.
const maxCopy = 74_994

// A star is an item that was starred, by its ID, so that it stays so in another
// briefing.
type star struct {
	kind kind
	id   string
}

func (m *Model) starred(r ref) bool { return m.stars[star{r.kind, m.ix.id(r)}] }

// toggleStar stars the item, or no longer does.
func (m *Model) toggleStar() {
	r, ok := m.item()
	if !ok || r.kind >= itemKinds {
		return
	}
	s := star{r.kind, m.ix.id(r)}
	if m.stars[s] {
		delete(m.stars, s)
		m.note = safetext.Const("no longer starred")
	} else {
		m.stars[s] = true
		m.note = safetext.Concat(safetext.Const("starred: "), m.ix.name(r))
	}
	for _, p := range m.panes {
		p.stale = true
	}
}

// copy puts the item on the clipboard of whoever sits at the terminal, as Markdown
// with its sources. In a report it is the passage under the eye.
func (m *Model) copy() tea.Cmd {
	if r, ok := m.top().(*reader); ok && r.fact < 0 && r.now >= 0 && r.passages[r.now].Doc == r.doc {
		return m.copied(m.ix.cited(r.passages[r.now]))
	}
	r, ok := m.item()
	if !ok || r.kind >= itemKinds {
		return nil
	}
	var out bytes.Buffer
	if err := export.Excerpt(&out, m.ix.b, m.ix.keep(r)); err != nil {
		m.note = safetext.Clean(err.Error())
		return nil
	}
	return m.copied(out.String())
}

func (m *Model) copied(words string) tea.Cmd {
	m.note = safetext.Const("copied, with its source; the terminal has to allow it")
	if len(words) > maxCopy {
		words = safetext.CleanBlock(words).Slice(0, maxCopy).String()
		m.note = safetext.Const("copied, but cut: it is longer than a clipboard over a terminal takes")
	}
	return tea.SetClipboard(words)
}

// keep is an export's choice of one item.
func (ix *index) keep(r ref) export.Keep {
	var c concern
	c[r.kind] = make([]bool, ix.size(r.kind))
	c[r.kind][r.i] = true
	return c.keep()
}

// keep is an export's choice of what a concern has.
func (c *concern) keep() export.Keep {
	return export.Keep{Agencies: c[agencyKind], Officials: c[officialKind], Timeline: c[eventKind], Quotes: c[quoteKind],
		Indirect: c[statementKind], Conflicts: c[conflictKind], Documents: c[reportKind]}
}

// cited is the sentence of a passage as Markdown, with its source.
func (ix *index) cited(p briefing.Passage) string {
	text := ix.b.Documents[p.Doc].Text
	start, end := sentenceStart(text, p.Span.Start), sentenceEnd(text, p.Span.End)
	p.Span.Start, p.Span.End = start, end
	var out bytes.Buffer
	if err := export.Passage(&out, ix.b, p); err != nil {
		return ""
	}
	return out.String()
}
