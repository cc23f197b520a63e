package dates

import "time"

// weekday: a weekday without more is the latest one up to the report's own day;
// that holds for 91 to 100 % of them in news.
func (r *resolver) weekday(e *Expr) (Value, string) {
	p, w := r.published.Start, e.Weekday
	name := w.String()
	switch {
	case e.Said == Past:
		return oneDay(latest(p-1, w)), "the latest " + name + " before the report's date,"
	case e.Said == Future:
		return oneDay(latest(p+7, w)), "the first " + name + " after the report's date,"
	case e.Tense == Future && e.Loose && latest(p, w) == p-1:
		return oneDay(p - 1), "the day before the report's date, as what was to come is told of;"
	case e.Tense == Future || e.Said == Present && e.Tense != Past:
		return oneDay(latest(p+6, w)), "the coming " + name + ", as the clause looks ahead; the report's date is"
	case e.Tense == Present:
		const soon = 2
		return oneDay(latest(p+soon, w)), "the nearest " + name + " to the report's date,"
	}
	if latest(p, w) == p-6 && (e.Tense != Past || e.Loose || r.morrow && !r.possessive(e)) {
		return oneDay(p + 1), "the day after the report's date, as nothing says that it is days past;"
	}
	return oneDay(latest(p, w)), "the latest " + name + " up to the report's date,"
}

// dayWithoutYear: a day of a month is the one nearest to the report, unless the
// clause says on which side of it.
func (r *resolver) dayWithoutYear(e *Expr, y int) (Value, string) {
	p := r.published
	mid := p.Start + (p.End-p.Start)/2
	in := func(y int) Value {
		return bounded(y, func(y int) Value { f := e.Fields; f.Year = y; return whole(f, e.To) })
	}
	best := in(y)
	if p.Precision == ByYear {
		return best, "in the year of the report,"
	}
	for _, y := range [...]int{y - 1, y + 1} {
		if v := in(y); v.Precision == best.Precision && distance(v.Start, mid) < distance(best.Start, mid) {
			best = v
		}
	}
	year, _, _ := best.Start.Date()
	switch {
	case e.Said == Past && best.Start >= p.Start:
		return in(year - 1), "the latest one before the report's date,"
	case e.Said == Future && best.Start <= p.Start:
		return in(year + 1), "the first one after the report's date,"
	case e.Said == Present:
		return in(y), "in the year of the report,"
	case e.Said == Unsaid && e.Tense == Past && best.Start > p.End+31:
		return in(year - 1), "the latest one before the report's date, as the clause looks back;"
	case e.Said == Unsaid && e.Tense == Future && best.Start < p.Start-100:
		return in(year + 1), "the coming one, as the clause looks ahead; the report's date is"
	}
	// a weekday beside it decides between years
	if e.HasWeekday && best.Start.Weekday() != e.Weekday {
		for k := 1; k <= 6; k++ {
			for _, y := range [...]int{year - k, year + k} {
				if v := in(y); v.Precision == ByDay && v.Start.Weekday() == e.Weekday {
					return v, "the nearest year in which it is a " + e.Weekday.String() + "; the report's date is"
				}
			}
		}
	}
	return best, "the one nearest to the report's date,"
}

func monthWithoutYear(e *Expr, y int, m time.Month) (Value, string) {
	f := e.Fields
	f.Year = y
	rule := "the latest one up to the report's date,"
	switch {
	case e.Said == Past:
		if f.Month >= m {
			f.Year--
		}
	case e.Said == Future:
		rule = "the first one after the report's date,"
		if f.Month <= m {
			f.Year++
		}
	case e.Said == Present:
		rule = "in the year of the report,"
	case e.Tense == Future && (f.Month-m+12)%12 <= 8:
		rule = "the coming one, as the clause looks ahead; the report's date is"
		if f.Month < m {
			f.Year++
		}
	case f.Month > m:
		f.Year--
	}
	return bounded(f.Year, func(int) Value { return whole(f, e.To) }), rule
}

// dayWithoutMonth: "the 29th" is the latest such day up to the report, or the
// coming one where the clause looks ahead; where the sentence has just named a
// month, the day of that month.
func (r *resolver) dayWithoutMonth(e *Expr, y int, m time.Month, d int, exact bool) (Value, string) {
	in := func(k time.Month) Value {
		f := e.Fields
		f.Year, f.Month, _ = oneMonth(y, m+k).Start.Date()
		if f.Day > daysIn(f.Year, int(f.Month)) {
			return Value{}
		}
		return bounded(f.Year, func(int) Value { return whole(f, e.To) })
	}
	if a := r.any; a.known && a.sentence == e.Sentence && a.value.Precision == ByMonth {
		yy, mm, _ := a.value.Start.Date()
		f := e.Fields
		f.Year, f.Month = yy, mm
		return whole(f, e.To), "in the month named before it; the report's date is"
	}
	if !exact {
		return in(0), "in the month of the report,"
	}
	if e.Tense == Future {
		for k := time.Month(0); k < 3; k++ {
			if v := in(k); v.Known() && v.End >= r.published.Start {
				return v, "the coming one, as the clause looks ahead; the report's date is"
			}
		}
	}
	for k := time.Month(0); k > -3; k-- {
		if v := in(k); v.Known() && v.Start <= r.published.Start {
			return v, "the latest one up to the report's date,"
		}
	}
	return Value{}, ""
}

func (r *resolver) weekend(e *Expr) (Value, string) {
	p := r.published.Start
	day := int(p.Weekday()+6) % 7 // Monday is 0
	this := oneWeekend(p)
	switch {
	case e.Said == Past:
		return oneWeekend(p - 7), "the weekend before the report's date,"
	case e.Said == Future:
		if day >= 5 {
			return oneWeekend(p + 7), "the weekend after the report's date,"
		}
		if e.Tense != Past {
			return oneWeekend(p + 7), "the weekend after the coming one; the report's date is"
		}
		return this, "the weekend after the report's date,"
	case e.Said == Present, e.Tense == Future:
		if e.Tense == Past && day < 3 {
			return oneWeekend(p - 7), "the latest weekend before the report's date,"
		}
		return this, "the weekend of the week of the report,"
	}
	if day < 5 {
		return oneWeekend(p - 7), "the latest weekend before the report's date,"
	}
	return this, "the weekend of the report's date,"
}
