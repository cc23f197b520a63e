package dates

import "time"

// numbered reads what begins with a number and is no length of time: days before
// their month, years, quarters and centuries.
func (r *reader) numbered(i int, e *Expr) int {
	if j := r.dayFirst(i, e); j > i {
		return j
	}
	a := r.atoms[i]
	if a.class == digits {
		return r.bareYear(i, e)
	}
	if j := r.ordinalPart(i, e); j > i {
		return j
	}
	if a.class == wOrdinal && r.is(i+1, wOf) && r.is(i+2, wMonth) && r.monthNamed(i+2, true) && a.val <= 31 {
		e.Month, e.Day = time.Month(r.atoms[i+2].val%20), int(a.val) // "the first of May"
		return r.year(i+3, e, true)
	}
	return i
}

// ordinalPart reads "third quarter of 2016", "first half", "19th century".
func (r *reader) ordinalPart(i int, e *Expr) int {
	a := r.atoms[i]
	n, j := int(a.val), i+1
	if a.class == nth && a.digits == 0 {
		return i
	}
	j = r.skipIf(j, wFiscal)
	next := r.at(j)
	switch {
	case next.class == wUnit && unitOf(next.val) == Century:
		e.Century = n
		return j + 1
	case (next.class == wUnit || next.class == wUnits) && unitOf(next.val) == Quarter && n <= 4:
		if next.class == wUnits {
			return i
		}
		e.Quarter = n
		return r.fiscalYear(j+1, e)
	case next.class == wHalf && n <= 2 && !r.is(j+1, wA):
		k := j + 1
		var y Expr
		of := r.skipIf(k, wOf)
		if m := r.fiscalYear(of, &y); m > of {
			e.Half, e.Year = n, y.Year
			return m
		}
		if m := r.container(k, &y); m > k && y.Unit == Year {
			e.Half = n
			return k
		}
		if of > k && (r.is(of, wMonth) || r.is(of, wThe) && r.is(of+1, decade) || r.is(of, wThe) && r.is(of+1, wUnit)) {
			var in Expr
			if m := r.date(of, &in); m > of && in.Kind == Calendar {
				part := byte('S')
				if n == 2 {
					part = 'E'
				}
				*e = in
				e.Part = part
				return m
			}
		}
	}
	return i
}

// fiscalYear reads "of 2016", "of fiscal 2016", "2016" after a quarter or half.
func (r *reader) fiscalYear(i int, e *Expr) int {
	k := r.skipIf(i, wOf)
	k = r.skipIf(k, wThe)
	if k2 := r.skipIf(k, wFiscal); k2 > k {
		k = k2
		if r.is(k, wUnit) && unitOf(r.at(k).val) == Year {
			k++
		}
	}
	if m := r.year(k, e, false); m > k {
		return m
	}
	return i
}

// bareYear reads a year that stands without a month: "2013", "1990-95".
func (r *reader) bareYear(i int, e *Expr) int {
	a := r.atoms[i]
	n := int(a.val)
	if a.digits != 4 || !isYear(n) || a.hyphen && !r.is(i-1, wPart) && r.low(i-1) != "pre" && r.low(i-1) != "post" {
		return i
	}
	next := r.at(i + 1)
	if r.context(i-1, beforeCount) || r.context(i+1, counted) || next.class == wUnits || next.class == wAM {
		return i
	}
	if next.class == wUnit && unitOf(next.val) < InDay {
		return i
	}
	if (r.is(i-1, wAnd) || r.is(i-1, comma)) && r.is(i-2, digits) && r.context(i-3, beforeCount) {
		return i // "Resolutions 1970 and 1973"
	}
	switch next.class {
	case wUnit, wOrdinal: // "the 2016 second quarter"
		if next.class == wOrdinal && r.is(i+2, wUnit) && unitOf(r.at(i+2).val) == Quarter && next.val <= 4 {
			e.Year, e.Quarter = n, int(next.val)
			return i + 3
		}
	case quarter:
		e.Year, e.Quarter = n, int(next.val)
		return i + 2
	}
	before := r.context(i-1, beforeYear) || r.low(i-1) == "("
	likely := n >= 1900 && n < 2060
	if !likely {
		ends := next.token < 0 || next.class == comma || !isWord(r, i+1) || next.class != none
		if !before || !ends {
			return i
		}
	}
	if n%100 == 0 && likely && !before && n != 2000 {
		return i
	}
	if likely && !before {
		p := r.at(i - 1)
		switch {
		case r.low(i-1) == "$" || r.low(i-1) == "£" || r.low(i-1) == "€" || r.low(i-1) == "#":
			return i
		case p.class == digits || p.class == clock, p.hyphen && !isWord(r, i-1):
			return i
		case next.class == none && isWord(r, i+1) && !next.capital && n == 2000 && !r.is(i-1, possessive):
			return i
		case r.low(i+1) == "-" || r.low(i+1) == "%" || r.low(i+1) == "°":
			return i
		}
	}
	e.Year = n
	j := i + 1
	// "2010-14", "2010-2014", "2010–14"
	k := j
	if r.is(k, dash) && r.at(k).start == a.end && r.at(k+1).start == r.at(k).end {
		k++
	}
	if b := r.at(k); b.class == digits && (k > j || b.hyphen) {
		switch y := int(b.val); {
		case b.digits == 4 && isYear(y) && y > n:
			e.To.Year, j = y, k+1
		case b.digits == 2 && y > n%100:
			e.To.Year, j = n-n%100+y, k+1
		}
	}
	return j
}

// isWord tells whether the atom has a letter at its start.
func isWord(r *reader, i int) bool {
	s := r.low(i)
	return s != "" && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= 0xC3)
}

// theNth reads a day of the month without its month, i being the number: "the
// 29th".
func (r *reader) theNth(i int, e *Expr) int {
	a := r.at(i)
	if a.class != nth || a.val > 31 || a.hyphen {
		return i
	}
	next := r.at(i + 1)
	switch {
	case next.token < 0, next.class == comma, next.class == dash && !next.hyphen, next.class == wDayPart:
	case next.hyphen:
		return i
	case r.context(i+1, afterDay):
		if next.class == wOf { // "the 29th of last month"
			var c Expr
			if r.container(i+1, &c) == i+1 {
				return i
			}
		}
		if next.class == wAnd && r.is(i+2, nth) || next.class == wTo && r.is(i+2, nth) {
			break
		}
		if (next.class == wAnd || next.class == wTo) && isWord(r, i+2) && r.at(i+2).class != none {
			return i // "the 19th and early 20th centuries"
		}
	case !isWord(r, i+1) && next.class == none:
	default:
		return i
	}
	if !r.context(i-2, beforeYear) && !r.is(i-2, wOn) && !r.is(i-2, comma) && !r.is(i-2, wWeekday) && !r.is(i-2, wAnd) && r.at(i-2).token >= 0 {
		return i // "finished the 29th"
	}
	if r.low(i-2) == "for" || r.low(i-2) == "in" || r.low(i-2) == "of" || r.low(i-2) == "to" {
		return i
	}
	e.Day = int(a.val)
	j := i + 1
	if next.hyphen || next.class == dash {
		if n, k := r.rangeEnd(j, 1); n > e.Day {
			e.To.Day, j = n, k
		}
	}
	return j
}

// noDecade tells whether a decade of two figures, the number i, is somebody's age or a
// sum of money: "a woman in her mid-40s", "a handful of $20s".
func (r *reader) noDecade(i int) bool {
	for r.is(i-1, wPart) {
		i--
	}
	switch r.low(i - 1) {
	case "his", "her", "their", "my", "our", "your", "$", "£", "€":
		return true
	}
	return false
}
