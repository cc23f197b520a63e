package dates

import (
	"strconv"
	"time"
)

// unitOf is the unit that a lexicon value of a unit stands for; a fortnight is
// counted in weeks.
func unitOf(val int32) Unit {
	switch {
	case val == 14:
		return Week
	case val <= 8:
		return Unit(val)
	}
	return Unit(val)
}

// which reads what "last", "next", "this", "that", "the same", "the previous" and
// "the following" say of a unit, a weekday, a month, a season or a part of the
// day. The tells whether "the" stands before.
func (r *reader) which(i int, e *Expr, the bool) int {
	w := r.atoms[i]
	anchor, step, said := Deictic, 0, Unsaid
	switch w.class {
	case wLast, wPast:
		step, said = -1, Past
	case wRecent:
		said = Past
	case wNext:
		step, said = 1, Future
	case wThis:
		said = Present
	case wThat, wSame:
		anchor, said = Anaphoric, Present
	case wPrevious:
		anchor, step, said = Anaphoric, -1, Past
	case wFollowing:
		anchor, step, said = Anaphoric, 1, Future
	}
	j := i + 1
	if w.class == wThat {
		j = r.skipIf(j, wSame)
	}
	n := r.at(j)
	if n.hyphen || r.low(i) == "latest" && n.class != wUnit && n.class != wNumber && n.class != digits {
		return i
	}
	// a number in between makes it a length of time: "the last two weeks"
	if n.class == wNumber || n.class == digits && n.digits <= 3 || n.class == wA {
		if w.class == wThat || w.class == wSame || w.class == wThis || n.class == wA {
			return i
		}
		var d Expr
		if k := r.counted(j, &d); k > j && d.Kind == Duration && d.Unit != NoUnit {
			*e = d
			e.Vague = true
			return r.orSo(k)
		}
		return i
	}
	switch n.class {
	case wUnits:
		if w.class == wPast || w.class == wRecent || w.class == wNext || w.class == wLast {
			e.Kind, e.Vague, e.Timex = Duration, true, duration(-1, unitOf(n.val))
			return j + 1
		}
	case wUnit:
		u := unitOf(n.val)
		if u < InDay || w.class == wRecent {
			return i
		}
		if r.low(i) == "latest" && u == Quarter {
			the = false
		}
		switch w.class {
		case wPast:
			e.Kind, e.Unit, e.Count, e.Timex, e.Vague = Duration, u, 1, duration(1, u), true
			return j + 1
		case wLast, wNext, wThis:
			if u == InDay {
				if w.class != wNext || r.context(j+1, counted) {
					return i
				}
				anchor = Anaphoric // "the next day"
			}
			if the && w.class == wNext {
				anchor = Anaphoric
			}
			if the && w.class == wLast && (u >= Week || r.is(j+1, wOf)) {
				if r.is(j+1, wOf) {
					return i // "the last week of May"
				}
				e.Kind, e.Unit, e.Count, e.Timex, e.Vague = Duration, u, 1, duration(1, u), true
				return j + 1
			}
		case wSame, wThat, wFollowing, wPrevious:
			if w.class == wSame && !the && !r.is(i-1, wThat) {
				return i
			}
			if w.class == wPrevious && !the && r.low(i) == "prior" {
				return i
			}
			if w.class == wFollowing && !the {
				return i
			}
		}
		e.Anchor, e.Said = anchor, said
		if u == Weekend {
			e.Fields.Weekend, e.Unit, e.Count = true, NoUnit, 0
			if anchor == Anaphoric {
				e.Unit, e.Count = Weekend, step
			}
			return j + 1
		}
		e.Unit, e.Count = u, step
		e.Vague = u == Week || u == Decade || u == Century || u == Quarter
		if u == InDay && r.is(j+1, possessive) && r.is(j+2, wDayPart) {
			return j + 1
		}
		if k := r.orSo(j + 1); k > j+1 {
			return k
		}
		return r.partsOf(j+1, e)
	case wDayPart:
		if n.val > 5 || w.class == wRecent || w.class == wPast {
			return i
		}
		if w.class == wLast && n.val != 5 && n.val != 4 || (w.class == wSame || w.class == wFollowing) && !the {
			return i
		}
		e.Anchor, e.Unit, e.Count, e.DayPart = anchor, InDay, step, dayParts[n.val]
		if w.class == wNext && n.val <= 5 {
			e.Anchor = Anaphoric
		}
		return j + 1
	case wWeekday:
		if w.class == wPast || w.class == wRecent || (w.class == wSame || w.class == wFollowing) && !the {
			return i // "Following Monday's debate"
		}
		if w.class == wThat {
			return i // as often the conjunction: "said that Tuesday's talks"
		}
		if k := r.weekday(j, e); k > j {
			e.Anchor, e.Said = anchor, said
			if e.Day > 0 {
				e.Anchor = Absolute
			}
			return k
		}
	case wMonth, nth:
		if n.class == nth || w.class == wThat || w.class == wSame && !the || w.class == wPast || w.class == wRecent {
			return i
		}
		if k := r.monthFirst(j, e); k > j {
			if e.Year == 0 {
				e.Anchor, e.Said = anchor, said
			}
			return k
		}
	case wSeason:
		if w.class == wSame && !the || w.class == wRecent {
			return i
		}
		e.Season, e.Anchor, e.Said = int(n.val), anchor, said
		return j + 1
	case wFiscal:
		if u := r.at(j + 1); u.class == wUnit && (unitOf(u.val) == Year || unitOf(u.val) == Quarter) {
			e.Anchor, e.Said, e.Unit, e.Count, e.Vague = anchor, said, unitOf(u.val), step, true
			return j + 2
		}
	case none:
		if n.phrase && (w.class == wLast || w.class == wNext || w.class == wThis) {
			if k := r.phrase(j, e); k > j && e.Kind == Calendar {
				e.Anchor, e.Said = anchor, said
				return k
			}
			*e = Expr{}
		}
	}
	return i
}

// partsOf reads the quarter in "last year's third quarter".
func (r *reader) partsOf(i int, e *Expr) int {
	if e.Unit != Year || !r.is(i, possessive) {
		return i
	}
	o := r.at(i + 1)
	k := i + 2
	if r.is(k, wFiscal) {
		k++
	}
	if (o.class == wOrdinal || o.class == nth) && o.val <= 4 && r.is(k, wUnit) && unitOf(r.at(k).val) == Quarter {
		e.Quarter, e.Vague = int(o.val), false
		return k + 1
	}
	if o.class == wOrdinal && o.val <= 2 && r.is(k, wHalf) {
		e.Half = int(o.val)
		return k + 1
	}
	if o.class == wSeason {
		e.Season = int(o.val)
		return k
	}
	return i
}

// container reads the stretch that a date lies in: "of last year", "next week".
func (r *reader) container(i int, e *Expr) int {
	k := i
	if r.is(k, wOf) || r.is(k, comma) && !r.is(k+1, wThe) || r.is(k, wIn) {
		k++
	}
	k = r.skipIf(k, wThe)
	w := r.at(k)
	switch w.class {
	case wLast, wNext, wThis, wThat, wPrevious, wFollowing, wSame:
	default:
		return i
	}
	var c Expr
	j := r.which(k, &c, k > i && r.is(k-1, wThe))
	if j == k || c.Kind != Calendar || c.Unit < Week || c.Unit > Year || c.Unit == Weekend || c.Quarter > 0 || c.Season > 0 || c.Half > 0 {
		return i
	}
	e.Unit, e.Count, e.Anchor = c.Unit, c.Count, c.Anchor
	return j
}

// tails adds what may follow a date: the part of the day, the week or the year
// that it lies in.
func (r *reader) tails(j int, e *Expr) int {
	if e.Kind != Calendar || e.Anchor == Eventual {
		return j
	}
	if e.DayPart == "" && (e.HasDay() || e.Unit == InDay) && e.To == (Fields{}) {
		k := j
		k = r.skipIf(k, possessive)
		part := r.skipIf(k, wPart) // "Thursday late evening"
		if p := r.at(part); p.class == wDayPart && p.val <= 6 && !r.is(part+1, wHalf) && !(k > j && !p.isPlain(r, part)) {
			e.DayPart = dayParts[p.val]
			j = part + 1
		}
	}
	if k := r.glossed(j, e); k > j {
		return k
	}
	if e.Unit == NoUnit && e.Year == 0 && (e.Anchor == Absolute || e.Anchor == Deictic) && e.Said == Unsaid {
		fits := e.Month > 0 || e.HasWeekday || e.Day > 0 || e.Quarter > 0 || e.Season > 0 || e.Half > 0 || e.Holiday > 0
		if fits {
			var c Expr
			if k := r.container(j, &c); k > j && !r.is(k, possessive) { // not "video on Monday of last week's raid"
				year := e.Month > 0 || e.Quarter > 0 || e.Season > 0 || e.Half > 0 || e.Holiday > 0
				switch {
				case year && c.Unit == Year, !year && e.HasWeekday && c.Unit == Week, !year && e.Day > 0 && c.Unit == InMonth:
					e.Unit, e.Count, e.Anchor = c.Unit, c.Count, c.Anchor
					return k
				}
			}
			if e.Holiday > 0 || e.Season > 0 || e.Day > 0 && e.Month > 0 {
				k := j
				if e.Season > 0 {
					k = r.skipIf(k, wOf)
				}
				if m := r.year(k, e, true); m > k {
					return m
				}
			}
		}
	}
	return j
}

// glossed reads the date in brackets that says which day is meant: "last Tuesday
// evening (February 6)", "yesterday (3 May)", "today (Saturday)"; or behind a comma,
// "tomorrow, the first of May".
func (r *reader) glossed(j int, e *Expr) int {
	deictic := e.Unit == InDay && e.Anchor == Deictic && e.Month == 0
	bracket := r.low(j) == "(" || r.low(j) == "["
	if !bracket && !(deictic && r.is(j, comma)) || e.Month > 0 || !e.HasWeekday && !deictic {
		return j
	}
	closed := func(k int) bool { return !bracket || r.low(k) == ")" || r.low(k) == "]" }
	var d Expr
	k := r.skipIf(j+1, wWeekday)
	if deictic && bracket && k > j+1 && closed(k) {
		e.HasWeekday, e.Weekday, e.Unit, e.Count, e.Said = true, time.Weekday(r.at(j+1).val%20), NoUnit, 0, Unsaid
		return k + 1
	}
	k = r.skipIf(k, comma)
	k = r.skipIf(k, wThe)
	m := k
	switch r.at(k).class {
	case wMonth:
		m = r.monthFirst(k, &d)
	case digits, nth, wOrdinal:
		m = r.dayFirst(k, &d)
	}
	if m == k || d.Day == 0 || !closed(m) {
		return j
	}
	if bracket {
		m++
	}
	e.Year, e.Month, e.Day = d.Year, d.Month, d.Day
	e.Unit, e.Count, e.Said, e.Anchor = NoUnit, 0, Unsaid, Absolute
	return m
}

func (a atom) isPlain(r *reader, i int) bool { return !r.at(i + 1).hyphen }

// units names the TIMEX3 letters.
var unitLetter = [...]string{"", "S", "M", "H", "D", "WE", "W", "M", "Q", "", "", "Y", "DE", "CE"}

// duration is the TIMEX3 value of a length of time; n of -1 is not said.
func duration(n int, u Unit) string {
	switch {
	case n < 0:
	case u == Decade:
		n, u = 10*n, Year
	case u == Century:
		n, u = 100*n, Year
	case u == Quarter:
		n, u = 3*n, InMonth
	}
	count := "X"
	if n >= 0 {
		count = strconv.Itoa(n)
	}
	if u < InDay {
		return "PT" + count + unitLetter[u]
	}
	return "P" + count + unitLetter[u]
}
