package dates

import (
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// maxHeader is the length in bytes of what Parse looks at.
const maxHeader = 200

// Parse reads a date that stands alone, as in the head of a report: "Thu, 25 Dec
// 2025", "April 19, 2018", "2013-03-22T10:00Z", "25/12/2025". It is false where
// the words don't give at least the year; ParseExpr then tells what they do give.
func Parse(s string) (Value, bool) {
	e, ok := ParseExpr(s)
	if !ok || e.Anchor != Absolute {
		return Value{}, false
	}
	r := resolver{t: &token.Text{Doc: &data.Document{Text: s}}}
	v := r.value(&e)
	return v, v.Known()
}

// ParseExpr reads a date that stands alone and may lack its year: "Dec. 25",
// "Thursday". It is false where there is none. The Span is within s; of several
// dates the one that tells most is taken, the first of equals.
func ParseExpr(s string) (Expr, bool) {
	if len(s) > maxHeader {
		s = s[:maxHeader]
	}
	var best Expr
	most := 0
	for _, e := range Read(token.Cut(&data.Document{Text: s})) {
		if n := e.tells(); n > most {
			best, most = e, n
		}
	}
	return best, most > 0
}

// tells counts what the expression tells of a day of publication.
func (e *Expr) tells() int {
	if e.Kind != Calendar || e.Anchor == Anaphoric || e.Anchor == Eventual || e.Vague || e.To != (Fields{}) {
		return 0
	}
	n := 0
	if e.Year > 0 {
		n += 8
	}
	if e.Month > 0 {
		n += 4
	}
	if e.Day > 0 {
		n += 2
	}
	if e.HasWeekday {
		n++
	}
	return n
}
