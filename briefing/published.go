package briefing

import (
	"fmt"
	"strings"
	"time"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// dateDocuments settles the date of every document and resolves the dates in it.
// What a document states in full is taken; a date without its year is completed;
// a document without any is dated by reasoning from its weekdays and days of the
// month and from the documents that tell of the same (clues.go). Figures that can be
// read in two ways are read as those clues ask. What can't be
// dated is given the briefing's own day where the analyst told it, or stays
// undated.
func (g *gathering) dateDocuments() {
	open := 0
	var either []int // documents whose date could be read in two ways
	for i, r := range g.readings {
		d := &g.Documents[i]
		if _, _, ok := dates.ParseEither(r.Doc.Published); ok {
			either = append(either, i)
			continue
		}
		if v, ok := dates.Parse(r.Doc.Published); ok && v.Precision == dates.ByDay {
			d.Published = v
			d.Published.Basis = dates.Stated
			d.Published.Why = fmt.Sprintf("stated: “%s”", r.Doc.Published)
			continue
		}
		if v, ok := statedIn(r.Dates, r.Doc.Dateline); ok {
			v.Basis = dates.Stated
			v.Why = fmt.Sprintf("stated in the dateline “%s”", r.Doc.Slice(r.Doc.Dateline))
			d.Published = v
			continue
		}
		if v, ok := g.signed(i); ok {
			d.Published = v
			continue
		}
		if day, ok := namedDay(r.Doc.Path); ok {
			d.Published = dates.Value{Start: day, End: day, Precision: dates.ByDay, Basis: dates.Inferred,
				Why: "no date stated in full: the file's name gives " + day.String()}
			continue
		}
		open++
	}
	for _, i := range either {
		g.chooseOrder(i)
	}
	if open > 0 {
		g.inferDates()
	}
	for i := range g.readings {
		if d := &g.Documents[i]; !d.Published.Known() {
			d.Published = g.monthInHead(i)
		}
	}
	g.AsOf = g.options.AsOf
	g.values = make([][]dates.Value, len(g.readings))
	for i, r := range g.readings {
		d := &g.Documents[i]
		if !d.Published.Known() && g.options.AsOf.Known() {
			d.Published = g.options.AsOf
			d.Published.Basis = dates.Inferred
			d.Published.Why = "no date stated: the day given for the briefing"
		}
		g.values[i] = dates.Resolve(r.Dates, r.Text, d.Published)
		if p := d.Published; !g.options.AsOf.Known() && p.Known() && (!g.AsOf.Known() || p.End > g.AsOf.End) {
			g.AsOf = p
		}
	}
	g.settleDates()
	for i, r := range g.readings {
		d := &g.Documents[i]
		d.Dates = make([]Date, len(r.Dates))
		for j, e := range r.Dates {
			d.Dates[j] = Date{e.Span, g.values[i][j]}
		}
	}
}

// signs are the words that may open a line at a report's end that tells when it came
// out: "This report was first published May 3, 2031".
var signs = map[string]bool{"this": true, "first": true, "originally": true, "published": true, "posted": true, "issued": true, "released": true}

// signed is the full date with which a document ends, behind the publisher's or a
// place's name, "The Daily Swallow: May 3, 2031", or words that say that it came out then.
func (g *gathering) signed(doc int) (dates.Value, bool) {
	const longest = 12 // words ahead of the date
	r := g.readings[doc]
	t := r.Text
	if len(r.Dates) == 0 {
		return dates.Value{}, false
	}
	e := &r.Dates[len(r.Dates)-1]
	at, after := t.At(e.Span.Start), t.At(e.Span.End-1)+1
	first := t.Sentences[e.Sentence].First
	if after+1 < len(t.Tokens) || at-first > longest {
		return dates.Value{}, false
	}
	mark, named, published := at == first, true, false
	for k := first; k < at; k++ {
		w := t.Tokens[k]
		mark = !w.Is(token.Word) && t.Word(k) != ")" // which ends a writer's handle
		named = named && (!w.Is(token.Word) || w.Is(token.Capital) || t.Low(k) == "of")
		published = published || k > first && signs[t.Low(k)]
	}
	if published = published && signs[t.Low(first)]; !published && !(named && mark) {
		return dates.Value{}, false
	}
	v, ok := statedIn(r.Dates, e.Span)
	v.Basis = dates.Stated
	v.Why = fmt.Sprintf("stated at the end: “%s”", r.Doc.Slice(e.Span))
	return v, ok
}

// chooseOrder settles which of the figures of a date such as "3/4/2031" is the day:
// by the report's own weekdays and days of the month, by the dates that the other
// reports state, and where neither tells, month first.
func (g *gathering) chooseOrder(doc int) {
	r := g.readings[doc]
	v, other, _ := dates.ParseEither(r.Doc.Published)
	how := "month first"
	d := &dossier{doc: doc, clues: g.textClues(doc)}
	a, b := d.fitness(v.Start), d.fitness(other.Start)
	if a == b {
		a, b = -g.farFromOthers(doc, v.Start), -g.farFromOthers(doc, other.Start)
	}
	if b > a {
		v, how = other, "day first"
	}
	if a != b {
		how += ", as its other dates ask"
	}
	v.Basis = dates.Stated
	v.Why = fmt.Sprintf("stated: “%s”, %s", r.Doc.Published, how)
	g.Documents[doc].Published = v
}

// monthInHead is the month that a line of the head gives where no day is: "Harbour
// Board | January 2031".
func (g *gathering) monthInHead(doc int) dates.Value {
	const (
		head    = 5 // sentences
		longest = 8 // words of the line
	)
	r := g.readings[doc]
	for k := range r.Dates {
		e := &r.Dates[k]
		if e.Sentence >= head {
			break
		}
		s := r.Text.Sentences[e.Sentence]
		if e.Year == 0 || e.Month == 0 || e.Day > 0 || s.Last-s.First > longest || e.Span.End < r.Text.Tokens[s.Last-1].Span().End {
			continue
		}
		if first := r.Text.At(e.Span.Start); first > s.First && r.Text.Word(first-1) != "|" && !strings.Contains(r.Doc.Text[r.Text.Tokens[first-1].Span().End:e.Span.Start], "\n") {
			continue // "The plan for January 2031"
		}
		if v, ok := dates.Parse(r.Doc.Slice(e.Span)); ok && v.Precision == dates.ByMonth {
			v.Basis = dates.Stated
			v.Why = fmt.Sprintf("stated: “%s”", r.Doc.Slice(e.Span))
			return v
		}
	}
	return dates.Value{}
}

// farFromOthers is how many days lie between a day and the nearest date of another
// document, 0 where none is known.
func (g *gathering) farFromOthers(doc int, day dates.Day) float64 {
	var nearest dates.Day = -1
	for i := range g.Documents {
		p := g.Documents[i].Published
		if i == doc || !p.Known() {
			continue
		}
		if far := abs(day - p.Start); nearest < 0 || far < nearest {
			nearest = far
		}
	}
	return float64(max(nearest, 0))
}

// namedDay is the ISO date in a file's name: "2025-12-23-harbour.txt".
func namedDay(path string) (dates.Day, bool) {
	name := path[strings.LastIndexByte(path, '/')+1:]
	const iso = len(time.DateOnly)
	for i := 0; i+iso <= len(name); i++ {
		if i > 0 && digit(name[i-1]) || i+iso < len(name) && digit(name[i+iso]) {
			continue
		}
		if s := name[i : i+iso]; s[4] == '-' && (s[0] == '1' && s[1] == '9' || s[0] == '2' && s[1] == '0') {
			if day, err := dates.ParseDay(s); err == nil {
				return day, true
			}
		}
	}
	return 0, false
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// statedIn is the full date that stands in a span, if any.
func statedIn(exprs []dates.Expr, s data.Span) (dates.Value, bool) {
	for i := range exprs {
		if e := &exprs[i]; s.Contains(e.Span) && e.Year > 0 && e.Month > 0 && e.Day > 0 {
			day := dates.DayOf(e.Year, e.Month, e.Day)
			return dates.Value{Start: day, End: day, Precision: dates.ByDay}, true
		}
	}
	return dates.Value{}, false
}
