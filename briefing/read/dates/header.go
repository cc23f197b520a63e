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

// ParseEither reads a date in figures whose day and month could be the other way
// round: "3/4/2031" as it is taken alone, month first, and the other way. It is false
// for every other date.
func ParseEither(s string) (monthFirst, dayFirst Value, ok bool) {
	e, ok := ParseExpr(s)
	if !ok || !e.Swap || e.Anchor != Absolute {
		return Value{}, Value{}, false
	}
	r := resolver{t: &token.Text{Doc: &data.Document{Text: s}}}
	monthFirst = r.value(&e)
	r.dayFirst = true
	dayFirst = r.value(&e)
	return monthFirst, dayFirst, monthFirst.Precision == ByDay && dayFirst.Precision == ByDay && monthFirst.Start != dayFirst.Start
}

// ParseExpr reads a date that stands alone and may lack its year: "Dec. 25",
// "Thursday". It is false where there is none. The Span is within s; of several
// dates the one that tells most is taken, the first of equals.
func ParseExpr(s string) (Expr, bool) {
	if len(s) > maxHeader {
		s = s[:maxHeader]
	}
	s = apart(s)
	var best Expr
	most := 0
	for _, e := range Read(token.Cut(&data.Document{Text: s})) {
		if n := e.tells(); n > most {
			best, most = e, n
		}
	}
	return best, most > 0
}

// apart is a date with spaces for the points or hyphens that tie a month's name to
// figures: "Feb.10.2031", "13-Jun-2031". Its length stays.
func apart(s string) string {
	letter := func(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
	b := []byte(s)
	tied := false
	for i := 1; i+1 < len(b); i++ {
		if b[i] == '.' || b[i] == '-' {
			if isDigit(b[i-1]) && letter(b[i+1]) || letter(b[i-1]) && isDigit(b[i+1]) {
				b[i], tied = ' ', true
			}
		}
	}
	for i := 1; tied && i+1 < len(b); i++ {
		if b[i] == '.' && isDigit(b[i-1]) && isDigit(b[i+1]) {
			b[i] = ' '
		}
	}
	return string(b)
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
