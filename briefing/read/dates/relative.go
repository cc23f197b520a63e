package dates

import (
	"strconv"
	"strings"
	"time"
)

// words are the words of an expression in quotation marks.
func (r *resolver) words(e *Expr) string {
	s := ""
	if e.Span.Start >= 0 && e.Span.Start <= e.Span.End && e.Span.End <= len(r.t.Doc.Text) {
		s = r.t.Doc.Text[e.Span.Start:e.Span.End]
	}
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return `"` + s + `"`
}

// long is a value in words: "25 December 2025", "November 2025", "2025".
func (v Value) long() string {
	y, m, d := v.Start.Date()
	switch v.Precision {
	case ByDay:
		return strconv.Itoa(d) + " " + m.String() + " " + strconv.Itoa(y)
	case ByMonth:
		return m.String() + " " + strconv.Itoa(y)
	case ByYear:
		return strconv.Itoa(y)
	}
	return oneDay(v.Start).long() + " to " + oneDay(v.End).long()
}

// inContext tells whether a date without its year belongs to the year of one
// told just before rather than to the report's own.
func (r *resolver) inContext(e *Expr) bool {
	if e.Said != Unsaid || e.Tense == Future || e.Unit != NoUnit || !r.stated.known || e.HasWeekday {
		return false
	}
	if e.Month == 0 && e.Season == 0 && !(e.Day > 0 && r.narrative) && e.Holiday == 0 {
		return false
	}
	if r.narrative {
		return true
	}
	if r.any.index != r.stated.index || e.Tense != Past && r.published.Known() {
		return false
	}
	if r.published.Known() {
		y, _, _ := r.published.Start.Date()
		if told, _, _ := r.stated.value.Start.Date(); told == y {
			return false
		}
	}
	if r.stated.sentence == e.Sentence && r.aside(r.stated, e) {
		return false
	}
	return r.stated.sentence == e.Sentence || r.stated.paragraph == r.current && e.Sentence-r.stated.sentence == 1 && r.stated.value.Precision == ByDay
}

// aside tells whether a date stands in an insertion of the sentence with whose main
// clause e goes on: "the owners, who bought it in 2019, had it mended on 3 May".
func (r *resolver) aside(from mention, e *Expr) bool {
	if e.Sentence >= len(r.t.Sentences) || from.end >= e.Span.Start {
		return false
	}
	before := r.t.Lower[r.t.Sentences[e.Sentence].Span.Start:from.start]
	at := strings.LastIndex(before, ", who")
	if at < 0 {
		at = strings.LastIndex(before, ", which ")
	}
	return at >= 0 && !strings.Contains(before[at+1:], ", ") && strings.HasPrefix(r.t.Lower[from.end:e.Span.Start], ",")
}

// told resolves a date without its year by the dates told before it.
func (r *resolver) told(e *Expr) Value {
	from := r.stated
	if r.narrative && r.any.known {
		from = r.any
	}
	if !from.known {
		return Value{Basis: Relative, Why: r.words(e) + ": no year is told"}
	}
	y, m, _ := from.value.Start.Date()
	f := e.Fields
	switch {
	case f.Month > 0:
		f.Year = y
		if from.value.Precision < ByYear { // near the date told
			switch d := int(f.Month) - int(m); {
			case d < -8:
				f.Year++
			case d > 8 && !r.past(y, f.Month):
				f.Year--
			case d < 0 && from.sentence == e.Sentence && r.past(y+1, f.Month) && !r.goesBack(from, e):
				f.Year++
			}
		}
	case f.Day > 0:
		f.Year, f.Month = y, m
	default:
		f.Year = y
	}
	v := whole(f, e.To)
	v.Basis = Relative
	v.Why = r.words(e) + ": in the year of the date told before it, " + from.value.long()
	if r.published.Known() && from.index > 0 && r.published.Basis == Inferred && from.value.Basis == Inferred {
		v.Basis = Inferred
	}
	return v
}

// past tells whether a month lies before the report or holds it.
func (r *resolver) past(y int, m time.Month) bool {
	return r.published.Known() && DayOf(y, m, 1) <= r.published.Start
}

// goesBack tells whether the words from a date to the next lead to what came before:
// "sank in October 2030, a year after it was launched in March".
func (r *resolver) goesBack(from mention, e *Expr) bool {
	if from.end >= e.Span.Start {
		return true
	}
	between := r.t.Lower[from.end:e.Span.Start]
	for _, w := range [...]string{" after ", " had ", " since ", " following ", " before "} {
		if strings.Contains(between, w) {
			return true
		}
	}
	return false
}

// anaphoric resolves what is relative to a date mentioned before.
func (r *resolver) anaphoric(e *Expr) Value {
	day := e.Unit == InDay || e.HasWeekday || e.Day > 0 || e.Unit == Week || e.Unit == Weekend
	ref := r.any
	if e.Unit == Year && r.quarter.known && r.current-r.quarter.paragraph <= 1 && r.quarter.index >= r.any.index {
		ref = r.quarter
	}
	if day {
		ref = r.day
		if ref.known && r.current-ref.paragraph > 3 {
			ref.known = false
		}
		if ref.known && r.published.Precision == ByDay && ref.value.Start > r.published.End && e.Tense != Future {
			ref.known = false // the day mentioned is still to come
		}
	}
	from, why := ref.value, "the date mentioned before, "
	basis := Relative
	if !ref.known {
		if !r.published.Known() || day && r.published.Precision != ByDay {
			return Value{Basis: Relative, Why: r.words(e) + ": no date is mentioned before"}
		}
		from, why = r.published, "the report's date, "
	}
	if from.Basis == Inferred {
		basis = Inferred
	}
	v := Value{}
	y, m, _ := from.Start.Date()
	switch {
	case e.HasWeekday:
		if e.Count < 0 || e.Said == Past {
			v = oneDay(latest(from.Start-1, e.Weekday))
		} else {
			v = oneDay(latest(from.Start+7, e.Weekday))
		}
	case e.Month > 0:
		f := e.Fields
		f.Year = y
		if e.Said == Future && f.Month <= m {
			f.Year++
		} else if e.Said == Past && f.Month >= m {
			f.Year--
		}
		if e.Unit == Year {
			f.Year = y + e.Count
		}
		v = bounded(f.Year, func(int) Value { return whole(f, e.To) })
	case e.Season > 0 || e.Quarter > 0 || e.Half > 0:
		f := e.Fields
		f.Year = y
		switch {
		case e.Unit == Year:
			f.Year += e.Count
		case e.Said == Future:
			f.Year++
		case e.Said == Past:
			f.Year--
		}
		v = bounded(f.Year, func(int) Value { return whole(f, e.To) })
	case e.Unit == InMonth && from.Precision != ByDay && from.Precision != ByMonth:
		return Value{Basis: Relative, Why: r.words(e) + ": the date mentioned before has no month"}
	case e.Unit == NoUnit:
		return Value{Basis: Relative, Why: r.words(e) + ": not counted from a date"}
	default:
		v = shifted(from.Start, e.Unit, e.Count)
		if e.Unit == Year && r.quarter.known && ref.index == r.quarter.index && ref.known {
			v = shifted(from.Start, Quarter, 4*e.Count)
		}
		if e.Day > 0 && e.Unit == InMonth {
			y, m, _ := v.Start.Date()
			v = whole(Fields{Year: y, Month: m, Day: e.Day}, e.To)
		}
	}
	v.Basis = basis
	v.Why = r.words(e) + ": counted from " + why + from.long()
	return v
}

// latest is the latest given weekday up to a day.
func latest(d Day, w time.Weekday) Day { return d - Day((int(d.Weekday())-int(w)+7)%7) }

// deictic resolves what is relative to the day of publication.
func (r *resolver) deictic(e *Expr) Value {
	v, rule := r.fromPublished(e)
	v.Basis = Relative
	if r.published.Basis == Inferred {
		v.Basis = Inferred
	}
	if v.Precision == None {
		v = Value{Basis: v.Basis, Why: r.words(e) + ": the report's date, " + r.published.long() + ", is too coarse for it"}
		return v
	}
	v.Why = r.words(e) + ": " + rule + " " + r.published.long()
	return v
}

func (r *resolver) fromPublished(e *Expr) (Value, string) {
	p := r.published
	y, m, d := p.Start.Date()
	exact := p.Precision == ByDay
	endYear, endMonth, _ := p.End.Date()
	monthKnown := endYear == y && endMonth == m
	yearKnown := endYear == y
	f := e.Fields
	switch {
	case e.Unit == Year && (f.Month > 0 || f.Quarter > 0 || f.Half > 0 || f.Season > 0 || f.Holiday > 0):
		if !yearKnown {
			return Value{}, ""
		}
		f.Year = y + e.Count
		return bounded(f.Year, func(int) Value { return whole(f, e.To) }), "in the year counted from the report's date,"
	case e.Unit == InMonth && f.Day > 0:
		if !monthKnown {
			return Value{}, ""
		}
		in := oneMonth(y, m+time.Month(e.Count))
		f.Year, f.Month, _ = in.Start.Date()
		return whole(f, e.To), "in the month counted from the report's date,"
	case e.Unit == Week && f.HasWeekday:
		if !exact {
			return Value{}, ""
		}
		return oneDay(monday(p.Start) + Day(7*e.Count) + Day((int(f.Weekday)+6)%7)), "in the week counted from the report's date,"
	case e.Unit == Year && e.Count == -1 && e.Ago && r.quarter.known && r.current-r.quarter.paragraph <= 1:
		return shifted(r.quarter.value.Start, Quarter, -4), "the quarter told of, a year before; the report's date is"
	case e.Unit != NoUnit:
		switch {
		case e.Unit <= Week && !exact, e.Unit == InMonth && !monthKnown, e.Unit > InMonth && !yearKnown:
			return Value{}, ""
		}
		return shifted(p.Start, e.Unit, e.Count), "counted from the report's date,"
	case f.Month > 0 && f.Day > 0 || f.Holiday > 0:
		if !yearKnown {
			return Value{}, ""
		}
		return r.dayWithoutYear(e, y)
	case f.HasWeekday:
		if !exact {
			return Value{}, ""
		}
		return r.weekday(e)
	case f.Month > 0:
		if !yearKnown {
			return Value{}, ""
		}
		return monthWithoutYear(e, y, m)
	case f.Day > 0:
		if !monthKnown {
			return Value{}, ""
		}
		return r.dayWithoutMonth(e, y, m, d, exact)
	case f.Weekend:
		if !exact {
			return Value{}, ""
		}
		return r.weekend(e)
	case f.Quarter > 0 || f.Half > 0 || f.Season > 0:
		if !yearKnown {
			return Value{}, ""
		}
		f.Year = y
		rule := "the latest one up to the report's date,"
		start := whole(f, Fields{}).Start
		switch {
		case e.Said == Future && start <= p.Start:
			f.Year++
			rule = "the next one after the report's date,"
		case e.Said == Past && whole(f, Fields{}).End >= p.Start:
			f.Year--
		case e.Said == Present:
			rule = "the one of the year of the report,"
		case e.Said == Unsaid && e.Tense != Future && start > p.Start:
			f.Year--
		}
		return bounded(f.Year, func(int) Value { return whole(f, e.To) }), rule
	case f.Decade > 0:
		f.Decade += y - y%100
		if f.Decade > y {
			f.Decade -= 100
		}
		return bounded(f.Decade, func(int) Value { return whole(f, e.To) }), "the latest such years before the report's date,"
	}
	return Value{}, ""
}
