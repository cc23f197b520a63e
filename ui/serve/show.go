package serve

import (
	"slices"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/data/safetext"
)

// show is all there is on an item with an id, or a report's text. It tells whether
// there is such a thing.
func show(b *briefing.Briefing, id string) (safetext.Text, bool) {
	p := page{b: b}
	for i := range b.Agencies {
		if a := &b.Agencies[i]; a.ID == id {
			p.agency(a)
		}
	}
	for i := range b.Officials {
		if o := &b.Officials[i]; o.ID == id {
			p.official(o)
		}
	}
	for i := range b.Timeline {
		if e := &b.Timeline[i]; e.ID == id {
			p.event(e)
		}
	}
	for _, q := range slices.Concat(b.Quotes, b.Indirect) {
		if q.ID == id {
			p.quote(&q)
		}
	}
	for i := range b.Documents {
		if b.Documents[i].ID == id {
			p.line(source(b, i))
			p.line()
			p.line(safetext.CleanBlock(b.Documents[i].Text))
		}
	}
	if len(p.lines) == 0 {
		return safetext.Text{}, false
	}
	return safetext.Join(safetext.Const("\n"), append(p.lines, safetext.Text{})...), true
}

// A page is lines of text on an item.
type page struct {
	b     *briefing.Briefing
	lines []safetext.Text
}

func (p *page) line(parts ...safetext.Text) { p.lines = append(p.lines, safetext.Concat(parts...)) }

func (p *page) agency(a *briefing.Agency) {
	p.line(safetext.Clean(a.Name))
	p.also(a.Aliases)
	for _, t := range a.Tasks {
		p.line(safetext.Const("task: "), safetext.Clean(t.Text))
	}
	p.passages(a.Mentions)
}

func (p *page) official(o *briefing.Official) {
	p.line(safetext.Clean(o.Name))
	p.also(o.Aliases)
	for _, t := range o.Titles {
		p.line(safetext.Const("title: "), safetext.Clean(t.Text))
	}
	if o.Agency != briefing.None {
		p.line(safetext.Const("of: "), safetext.Clean(p.b.Agencies[o.Agency].Name))
	}
	p.passages(o.Mentions)
}

func (p *page) event(e *briefing.Event) {
	p.line(day(e.Date), safetext.Const("  "), safetext.Clean(e.Summary))
	if e.Date.Why != "" {
		p.line(safetext.Const("dated by: "), safetext.Clean(e.Date.Why))
	}
	p.passages(e.Sources)
}

func (p *page) quote(q *briefing.Quote) {
	p.line(safetext.Const("“"), safetext.Clean(q.Text), safetext.Const("”"))
	speaker := q.Speaker.Label
	if q.Speaker.Official != briefing.None {
		speaker = p.b.Officials[q.Speaker.Official].Name
	} else if q.Speaker.Agency != briefing.None {
		speaker = p.b.Agencies[q.Speaker.Agency].Name
	}
	if speaker != "" {
		p.line(safetext.Const("said by: "), safetext.Clean(speaker))
	}
	for _, v := range q.Variants {
		p.line(safetext.Const("also printed as: "), safetext.Clean(p.b.Quotes[v].ID))
	}
	p.passages(q.Sources)
}

func (p *page) also(aliases []string) {
	for _, a := range aliases {
		p.line(safetext.Const("also: "), safetext.Clean(a))
	}
}

// passages are the places where reports speak of it.
func (p *page) passages(all []briefing.Passage) {
	doc := briefing.None
	for _, at := range all {
		if at.Doc != doc {
			doc = at.Doc
			p.line()
			p.line(source(p.b, doc))
		}
		p.line(safetext.Const("    "), safetext.Int(at.Span.Start), safetext.Const(": "), safetext.Clean(p.b.Slice(at)))
	}
}

// day is a date as the JSON briefing has it.
func day(v dates.Value) safetext.Text {
	if !v.Known() {
		return safetext.Const("undated")
	}
	if v.Start == v.End {
		return safetext.Clean(v.Start.String())
	}
	return safetext.Clean(v.Start.String() + "/" + v.End.String())
}
