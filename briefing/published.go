package briefing

import (
	"fmt"
	"strings"
	"time"

	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// dateDocuments settles the date of every document and resolves the dates in it.
// What a document states in full is taken; a date without its year is completed;
// a document without any is dated by reasoning from its weekdays and days of the
// month and from the documents that tell of the same (clues.go). What can't be
// dated is given the briefing's own day where the analyst told it, or stays
// undated.
func (g *gathering) dateDocuments() {
	open := 0
	for i, r := range g.readings {
		d := &g.Documents[i]
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
		if day, ok := namedDay(r.Doc.Path); ok {
			d.Published = dates.Value{Start: day, End: day, Precision: dates.ByDay, Basis: dates.Inferred,
				Why: "no date stated in full: the file's name gives " + day.String()}
			continue
		}
		open++
	}
	if open > 0 {
		g.inferDates()
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
