package dates

import "time"

// monthNamed tells whether the atom is a month's name here.
func (r *reader) monthNamed(i int, withNumber bool) bool {
	a := r.at(i)
	if a.class != wMonth || !a.capital && !(withNumber && a.val < 20) && a.val >= 20 {
		return false
	}
	if !a.capital {
		return withNumber || r.context(i-1, beforeMonth)
	}
	if withNumber {
		return true
	}
	prev, next := r.at(i-1), r.at(i+1)
	switch {
	case a.val >= 40:
		if next.class == wTo && r.low(i+1) == "to" && r.is(i+2, wMonth) {
			return true
		}
		return r.context(i-1, beforeMonth)
	case a.val >= 20:
		return a.stop && (r.context(i-1, beforeMonth) || prev.class == wPart)
	}
	if next.capital && next.class == none && !r.context(i-1, beforeMonth|beforeYear) {
		return false // a person: "April Jones"
	}
	if prev.capital && prev.class == none && prev.token > 0 && i > 1 && !r.context(i-1, beforeMonth|beforeYear) && !next.hyphen {
		return false // "Ms. June", "Augusta April"
	}
	return true
}

// dayNumber is the day of the month that the atom may be, or 0.
func (r *reader) dayNumber(i, month int) int {
	a := r.at(i)
	if (a.class == nth || a.class == digits && a.digits <= 2) && a.val >= 1 && int(a.val) <= maxDay(month) {
		return int(a.val)
	}
	return 0
}

// monthFirst reads "Dec. 11, 2025", "December 25th", "November 2015", "Dec. 9-11"
// and a month alone.
func (r *reader) monthFirst(i int, e *Expr) int {
	month := int(r.atoms[i].val) % 20
	j := i + 1
	d := r.skipIf(j, wThe)
	if day := r.dayNumber(d, month); day > 0 && r.monthNamed(i, true) && (d == j || r.is(d, nth)) {
		e.Month, e.Day = time.Month(month), day
		j = d + 1
		if to, k := r.rangeEnd(j, month); to > day {
			e.To.Day = to
			j = k
		}
		return r.year(j, e, true)
	}
	if k := r.year(j, e, r.at(i).val < 20); k > j && r.monthNamed(i, true) {
		e.Month = time.Month(month)
		return k
	}
	e.Year = 0
	if r.is(j, wOf) && r.monthNamed(i, true) {
		if k := r.year(j+1, e, false); k > j+1 {
			e.Month = time.Month(month)
			return k
		}
	}
	if r.monthNamed(i, false) {
		e.Month = time.Month(month)
		return j
	}
	if r.monthNamed(i, true) { // "May of last year"
		var f Expr
		if k := r.container(j, &f); k > j {
			e.Month = time.Month(month)
			return j
		}
	}
	return i
}

// rangeEnd reads the second day of "9-11", "9–11", "9 to 11", "between 9 and 11".
func (r *reader) rangeEnd(i, month int) (day, next int) {
	a := r.at(i)
	if a.hyphen && (a.class == digits || a.class == nth) {
		return r.dayNumber(i, month), i + 1
	}
	if a.class == dash && r.at(i+1).start == a.end || (a.class == wTo || a.class == wAnd && (r.low(i-2) == "between" || r.low(i-3) == "between")) && !r.is(i+2, wUnits) {
		if n := r.dayNumber(i+1, month); n > 0 && !r.at(i+2).hyphen {
			return n, i + 2
		}
	}
	return 0, i
}

// year reads a year after a month or a day, with a comma before it if that is
// allowed.
func (r *reader) year(i int, e *Expr, comma_ bool) int {
	k := i
	if comma_ {
		k = r.skipIf(i, comma)
	}
	if r.is(k, digits) {
		a := r.atoms[k]
		if a.digits == 4 && isYear(int(a.val)) && !a.hyphen && !(k > i && r.context(k+1, counted)) {
			e.Year = int(a.val)
			return k + 1
		}
	}
	if r.is(k, apostrophe) && r.is(k+1, digits) && r.at(k+1).digits == 2 && r.at(k+1).start == r.at(k).end {
		e.Year = pivot(int(r.at(k + 1).val))
		return k + 2
	}
	return i
}

// pivot is the year that two figures stand for.
func pivot(n int) int {
	if n > 68 {
		return 1900 + n
	}
	return 2000 + n
}

// dayFirst reads "11 December 2025", "29th of December", "9-11 December".
func (r *reader) dayFirst(i int, e *Expr) int {
	a := r.atoms[i]
	if a.class == digits && a.digits > 2 || a.val < 1 || a.val > 31 || a.hyphen {
		return i
	}
	first, j := int(a.val), i+1
	to := 0
	if n, k := r.rangeEnd(j, 1); n > first {
		to, j = n, k
	}
	m := r.skipIf(j, wOf)
	if !r.is(m, wMonth) || !r.monthNamed(m, true) || r.at(m).hyphen && m == j && a.class != digits {
		return i
	}
	if m > j && a.class == digits {
		return i // "3 of March's victims"
	}
	month := int(r.atoms[m].val) % 20
	if first > maxDay(month) || to > maxDay(month) {
		return i
	}
	if !r.atoms[m].capital && r.atoms[m].val >= 40 {
		return i
	}
	e.Month, e.Day, e.To.Day = time.Month(month), first, to
	return r.year(m+1, e, true)
}
