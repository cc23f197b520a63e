package dates

import (
	"strconv"
	"strings"
	"time"

	"sitrep/briefing/read/token"
)

// resolver works out the expressions of one document in order.
type resolver struct {
	t         *token.Text
	published Value
	// narrative: the document tells of other years without ever speaking from its
	// own day, so a date lacking its year is near the one told before it.
	narrative bool
	dayFirst  bool // figures are written day, month, year
	// morrow: where it happened the day after the document's own had begun: "stormed the
	// mill early Tuesday" in a report that is dated Monday elsewhere.
	morrow bool

	day     mention // the last day mentioned
	any     mention // the last date mentioned
	quarter mention // the last quarter of a year mentioned
	stated  mention // the last date that gives its year
	current int     // paragraph
	index   int     // of the expression
}

// mention is a date mentioned before.
type mention struct {
	known               bool
	value               Value
	sentence, paragraph int
	index               int
	start, end          int // byte offsets
}

// Resolve works out every expression of a document. Published is the document's
// own date (its Precision may be None: then only absolute dates resolve). The
// values stand beside the expressions, index by index.
func Resolve(exprs []Expr, t *token.Text, published Value) []Value {
	values := make([]Value, len(exprs))
	r := resolver{t: t, published: published}
	r.survey(exprs)
	for i := range exprs {
		e := &exprs[i]
		if e.Sentence < len(t.Sentences) {
			r.current = t.Sentences[e.Sentence].Paragraph
		}
		r.index = i
		v := r.value(e)
		values[i] = v
		if !v.Known() || e.Lag != 0 {
			continue
		}
		m := mention{true, v, e.Sentence, r.current, i, e.Span.Start, e.Span.End}
		if v.Precision == ByDay {
			r.day = m
		}
		if e.Quarter > 0 || e.Unit == Quarter {
			r.quarter = m
		}
		if e.Unit == Year && e.Count < 0 {
			continue // what is compared with: "up from 4 a year earlier"
		}
		r.any = m
		if e.Anchor == Absolute && e.Decade == 0 && e.Century == 0 {
			r.stated = m
		}
	}
	return values
}

// survey looks at all expressions for what holds throughout the document.
func (r *resolver) survey(exprs []Expr) {
	var deictic, absolute, years, monthFirst, dayFirst int
	for i := range exprs {
		e := &exprs[i]
		if e.Kind != Calendar {
			continue
		}
		switch {
		case e.Anchor == Deictic && (e.HasWeekday && e.Month == 0 || e.Unit == InDay || e.Unit == Week || e.Unit == InMonth || e.Fields.Weekend):
			deictic++
		case e.Anchor == Absolute && e.Year > 0:
			absolute++
			if r.published.Known() {
				if y, _, _ := r.published.Start.Date(); y != e.Year {
					years++
				}
			}
		}
		r.morrow = r.morrow || r.tomorrow(e)
		if e.Month > 0 && e.Day > 0 && !e.Swap && e.Span.Start < len(r.t.Lower) {
			if c := r.t.Lower[e.Span.Start]; isDigit(c) {
				dayFirst++
			} else {
				monthFirst++
			}
		}
	}
	r.narrative = years >= 3 && 6*deictic <= years
	r.dayFirst = dayFirst > monthFirst
}

// tomorrow tells whether an expression shows that the weekday that follows the document's
// own day has come where it happened, or means that day wherever the document names it.
func (r *resolver) tomorrow(e *Expr) bool {
	if !e.HasWeekday || e.Month > 0 || e.Day > 0 || e.Unit != NoUnit || e.Said != Unsaid || r.published.Precision != ByDay || e.Weekday != (r.published.Start+1).Weekday() {
		return false
	}
	after := r.t.Lower[e.Span.End:min(e.Span.End+len(", local time"), len(r.t.Lower))]
	return e.Tense == Future || e.DayPart == "MO" || strings.HasPrefix(r.t.Lower[e.Span.Start:], "early") || strings.HasSuffix(after, " local time")
}

// possessive tells whether a happening is named by the day: "Friday's fire".
func (r *resolver) possessive(e *Expr) bool {
	after := r.t.Lower[e.Span.End:]
	return strings.HasPrefix(after, "'s ") || strings.HasPrefix(after, "’s ")
}

// value works out one expression.
func (r *resolver) value(e *Expr) Value {
	switch {
	case e.Kind == Clock && r.published.Precision == ByDay:
		return Value{Timex: r.published.Start.String() + e.Timex, Basis: Relative, Why: r.words(e) + ": a time without its day"}
	case e.Lag != 0:
		return r.lagged(e)
	case e.Kind != Calendar:
		return Value{Timex: e.Timex, Basis: Relative, Why: r.words(e) + ": no date of the calendar"}
	case e.Anchor == Eventual:
		return Value{Basis: Relative, Why: r.words(e) + ": counted from an event, not from a date"}
	case e.Anchor == Absolute:
		f := e.Fields
		if e.Swap && r.swap(f) {
			f.Month, f.Day = time.Month(f.Day), int(f.Month)
		}
		v := whole(f, e.To)
		v.Why = r.words(e) + ": as stated"
		return e.finish(v)
	case e.Anchor == Anaphoric:
		return e.finish(r.anaphoric(e))
	}
	if !r.published.Known() {
		if f := e.Fields; r.narrative && f.Month > 0 || r.inContext(e) {
			return e.finish(r.told(e))
		}
		return Value{Basis: Relative, Why: r.words(e) + ": the report's own date is not known"}
	}
	if r.inContext(e) {
		return e.finish(r.told(e))
	}
	return e.finish(r.deictic(e))
}

// lagged counts from the day of what the clause before tells of: one that its sentence
// gives, or the last day mentioned, if that is the report's news.
func (r *resolver) lagged(e *Expr) Value {
	const (
		news  = 7 // days before the report
		reach = 5 // paragraphs
	)
	v := Value{Timex: e.Timex, Basis: Relative, Why: r.words(e) + ": counted from an event, not from a date"}
	d := r.day
	near := d.sentence == e.Sentence || r.current-d.paragraph <= reach &&
		r.published.Precision == ByDay && d.value.Start <= r.published.End && d.value.Start > r.published.Start-news
	if !d.known || !near {
		return v
	}
	v.Start = d.value.Start - Day(e.Lag)
	v.End, v.Precision, v.Basis = v.Start, ByDay, max(Relative, d.value.Basis)
	v.Why = r.words(e) + ": counted from the date mentioned before, " + d.value.long()
	return v
}

// swap decides for figures such as "3/4/2025", month first by default: day first
// where the document writes its other dates so, or where only that comes before
// or soon after the report.
func (r *resolver) swap(f Fields) bool {
	if r.dayFirst {
		return true
	}
	if r.published.Precision == ByDay {
		given, other := DayOf(f.Year, f.Month, f.Day), DayOf(f.Year, time.Month(f.Day), int(f.Month))
		d, o := distance(given, r.published.Start), distance(other, r.published.Start)
		return o <= 3 && d > 27
	}
	return false
}

func distance(a, b Day) Day {
	if a > b {
		return a - b
	}
	return b - a
}

// finish adds the part of the day.
func (e *Expr) finish(v Value) Value {
	if v.Precision == ByDay && e.DayPart != "" {
		v.Timex = v.Start.String() + "T" + e.DayPart
	}
	return v
}

// whole is the value of fields that name their year.
func whole(f, to Fields) Value {
	v := Value{}
	switch {
	case f.Holiday > 0:
		d := feasts[f.Holiday-1].in(f.Year)
		v = oneDay(d)
	case f.Century > 0:
		start := 100*f.Century - 100
		v = Value{Start: DayOf(start, 1, 1), End: DayOf(start+99, 12, 31), Precision: ByRange, Timex: two(f.Century - 1)}
	case f.Decade > 0:
		v = Value{Start: DayOf(f.Decade, 1, 1), End: DayOf(f.Decade+9, 12, 31), Precision: ByRange, Timex: strconv.Itoa(f.Decade / 10)}
	case f.Month > 0 && f.Day > 0:
		if f.Day > daysIn(f.Year, int(f.Month)) {
			return oneMonth(f.Year, f.Month)
		}
		v = oneDay(DayOf(f.Year, f.Month, f.Day))
		if to.Day > f.Day {
			v.End, v.Precision = DayOf(f.Year, f.Month, min(to.Day, daysIn(f.Year, int(f.Month)))), ByRange
		}
	case f.Month > 0:
		v = oneMonth(f.Year, f.Month)
	case f.Quarter > 0:
		m := time.Month(3*f.Quarter - 2)
		v = Value{Start: DayOf(f.Year, m, 1), End: DayOf(f.Year, m+3, 0), Precision: ByRange, Timex: year4(f.Year) + "-Q" + strconv.Itoa(f.Quarter)}
	case f.Half > 0:
		m := time.Month(6*f.Half - 5)
		v = Value{Start: DayOf(f.Year, m, 1), End: DayOf(f.Year, m+6, 0), Precision: ByRange, Timex: year4(f.Year) + "-H" + strconv.Itoa(f.Half)}
	case f.Season > 0:
		v = oneSeason(f.Year, f.Season)
	case f.Year > 0:
		v = oneYear(f.Year)
		if to.Year > f.Year {
			v.End, v.Precision = DayOf(to.Year, 12, 31), ByRange
		}
	}
	return v
}

func year4(y int) string { return two(y/100) + two(y%100) }

func oneDay(d Day) Value { return Value{Start: d, End: d, Precision: ByDay} }

// oneMonth is a month; months out of range are carried over into other years.
func oneMonth(y int, m time.Month) Value {
	return Value{Start: DayOf(y, m, 1), End: DayOf(y, m+1, 0), Precision: ByMonth}
}

func oneYear(y int) Value {
	return Value{Start: DayOf(y, 1, 1), End: DayOf(y, 12, 31), Precision: ByYear}
}

// oneSeason is a season of the northern year by whole months; winter begins in
// December of its year.
func oneSeason(y, s int) Value {
	m := time.Month(3 * s)
	return Value{Start: DayOf(y, m, 1), End: DayOf(y, m+3, 0), Precision: ByRange, Timex: year4(y) + "-" + seasonName[s]}
}

// oneWeek is the week, Monday to Sunday, that holds a day.
func oneWeek(d Day) Value {
	start := monday(d)
	y, w := (start + 3).Time().ISOWeek()
	return Value{Start: start, End: start + 6, Precision: ByRange, Timex: year4(y) + "-W" + two(w)}
}

func oneWeekend(d Day) Value {
	v := oneWeek(d)
	v.Start += 5
	v.Timex += "-WE"
	return v
}

func monday(d Day) Day { return d - Day((int(d.Weekday())+6)%7) }

// shifted is the unit that lies count units from the one that holds a day.
func shifted(from Day, u Unit, count int) Value {
	count = max(-4000, min(4000, count))
	y, m, _ := from.Date()
	switch u {
	case InDay:
		return oneDay(from + Day(count))
	case Weekend:
		return oneWeekend(from + Day(7*count))
	case Week:
		return oneWeek(from + Day(7*count))
	case InMonth:
		return oneMonth(y, m+time.Month(count))
	case Quarter:
		q := (int(m)-1)/3 + count
		return quarterOf(y, q)
	case Year:
		return bounded(y+count, oneYear)
	case Decade:
		return bounded(y-y%10+10*count, func(y int) Value { return whole(Fields{Decade: y}, Fields{}) })
	case Century:
		return bounded(y+100*count, func(y int) Value { return whole(Fields{Century: (y + 99) / 100}, Fields{}) })
	}
	return Value{}
}

// bounded is f of a year that the calendar's four figures can hold.
func bounded(y int, f func(int) Value) Value {
	if y < 1 || y > 9999 {
		return Value{}
	}
	return f(y)
}

// quarterOf is the quarter q, from 0, of a year; others are carried over.
func quarterOf(y, q int) Value {
	for ; q < 0; q += 4 {
		y--
	}
	return bounded(y+q/4, func(y int) Value { return whole(Fields{Year: y, Quarter: q%4 + 1}, Fields{}) })
}

// in is the day of a feast in a year; Easter by the Gregorian computus of Meeus,
// Jones and Butcher.
func (f feast) in(y int) Day {
	if f.month > 0 {
		if f.day > 0 {
			return DayOf(y, time.Month(f.month), f.day)
		}
		if f.nth == 9 {
			last := DayOf(y, time.Month(f.month+1), 0)
			return last - Day((int(last.Weekday())-f.weekday+7)%7)
		}
		first := DayOf(y, time.Month(f.month), 1)
		return first + Day((f.weekday-int(first.Weekday())+7)%7+7*(f.nth-1))
	}
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return DayOf(y, time.Month(n/31), n%31+1) + Day(f.day)
}
