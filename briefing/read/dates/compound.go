package dates

// the reads what begins with "the".
func (r *reader) the(i int, e *Expr) int {
	j := i + 1
	n := r.at(j)
	if r.at(j+1).hyphen && n.class != nth {
		return i // "the third-quarter loss": the article is the noun's
	}
	switch n.class {
	case digits, nth, wOrdinal:
		if k := r.ordinalPart(j, e); k > j {
			return k
		}
		if k := r.dayFirst(j, e); k > j && n.class == nth {
			return k
		}
		if n.class == wOrdinal && r.is(j+1, wOf) {
			return r.numberedAfterThe(j, e, i)
		}
		if k := r.theNth(j, e); k > j {
			return k
		}
		if n.class == digits && (r.at(j+1).class == wOrdinal || r.at(j+1).class == quarter) {
			if k := r.bareYear(j, e); k > j && e.Quarter > 0 {
				return k
			}
			*e = Expr{}
		}
		if n.class == digits { // "the 12 days"; "the 2016 election" is read from the year
			if k := r.length(j, e); k > j {
				return k
			}
		}
		if n.class == wOrdinal { // "the first nine months"
			if k := r.length(j+1, e); k > j+1 && !r.is(j+1, wA) {
				return k
			}
			*e = Expr{}
		}
	case wNumber:
		if k := r.length(j, e); k > j {
			return k
		}
	case decade, apostrophe:
		var d Expr
		if k := r.date(j, &d); k > j && d.Decade > 0 {
			*e = d
			return k
		}
	case wLast, wPast, wNext, wThis, wPrevious, wFollowing, wSame, wRecent:
		return back(i, j, r.which(j, e, true))
	case wPart:
		return back(i, j, r.part(j, e))
	case wSeason:
		return back(i, j, r.season(j, e))
	case wFiscal:
		return back(i, j, r.fiscal(j, e))
	case wUnit:
		switch u := unitOf(n.val); {
		case u == Year && r.is(j+1, digits) && r.at(j+1).digits == 4:
			e.Year = int(r.at(j + 1).val)
			return j + 2
		case u == Weekend:
			if r.is(j+1, wOf) || r.is(j+1, wAfter) || r.is(j+1, wBefore) {
				return i
			}
			e.Fields.Weekend, e.Anchor = true, Deictic
			return j + 1
		case u >= InDay && u <= Year:
			return r.dayBefore(i, j, u, e)
		}
	case wDayPart:
		if n.val <= 5 && (r.is(j+1, wBefore) || r.is(j+1, wAfter)) {
			if k := r.dayBefore(i, j, InDay, e); k > i {
				e.DayPart = dayParts[n.val]
				return k
			}
		}
	}
	return i
}

// back is k, or i where nothing was read after j.
func back(i, j, k int) int {
	if k == j {
		return i
	}
	return k
}

func (r *reader) numberedAfterThe(j int, e *Expr, i int) int {
	return back(i, j, r.numbered(j, e))
}

// length reads a number of units after "the": "the two weeks".
func (r *reader) length(j int, e *Expr) int {
	var d Expr
	if k := r.counted(j, &d); k > j && d.Kind == Duration && !r.at(j+1).hyphen {
		*e = d
		return k
	}
	return j
}

// dayBefore reads "the day before", "the week after", "the day before yesterday".
func (r *reader) dayBefore(i, j int, u Unit, e *Expr) int {
	step := 0
	switch r.at(j + 1).class {
	case wBefore:
		step = -1
	case wAfter:
		step = 1
	default:
		return i
	}
	e.Unit, e.Count, e.Anchor, e.Said = u, step, Anaphoric, Past
	if step > 0 {
		e.Said = Future
	}
	if d := r.at(j + 2); d.class == wDayWord {
		e.Anchor, e.Count = Deictic, int(d.val)+step
		return j + 3
	}
	if r.low(j+2) == "last" && r.is(j+3, none) {
		e.Anchor, e.Count = Deictic, 2*step
		e.Vague = u == Week
		return j + 3
	}
	e.Vague = u == Week || u == Quarter
	if !r.phraseEnds(j + 2) {
		return i // "the day after the raid": the event that dates it is elsewhere
	}
	return j + 2
}

// part reads "early", "mid", "late", "the end of" with the date that they take a
// part of.
func (r *reader) part(i int, e *Expr) int {
	a := r.atoms[i]
	j := i + 1
	letter := [...]byte{0, 'S', 'M', 'E'}[a.val]
	low := r.low(i)
	switch low {
	case "earlier", "later":
		letter = 0
		switch n := r.at(j); n.class {
		case wThis, wThat, wLast, wDayWord, wWeekday, wNext:
		case wIn, wOn:
			j++
		default:
			return i
		}
	case "early", "mid", "late":
		if r.is(j, wOn) || r.is(j, wIn) && low != "mid" && !r.at(j).hyphen {
			j++
		}
		if h := r.at(j); h.class == wUnits && unitOf(h.val) == Hour { // "the early hours of Friday"
			j = r.skipIf(j+1, wOf)
			if j == i+2 {
				return i
			}
			letter = 0
		}
		if r.is(j, dash) {
			j++
		}
	default:
		if !r.is(j, wOf) {
			return i
		}
		j++
		if !r.is(i-1, wThe) && low != "end" && low != "middle" && low != "start" && low != "beginning" {
			return i
		}
	}
	var d Expr
	n := r.at(j)
	k := j
	switch n.class {
	case wThe:
		u := r.at(j + 1)
		if u.class == wUnit && unitOf(u.val) >= InDay && unitOf(u.val) <= Century && unitOf(u.val) != Weekend {
			// "earlier in the day", "the end of the year"
			unit := unitOf(u.val)
			if unit == InDay && low != "earlier" && low != "later" && low != "early" && low != "late" {
				return i
			}
			d.Unit, d.Anchor, d.Said = unit, Deictic, Present
			d.Vague = unit == Week || unit == Quarter || unit >= Decade
			if unit == InDay || unit == Century || unit == Decade {
				d.Anchor = Anaphoric
			}
			k = j + 2
			if after := r.low(k); after == "of" || r.at(k).class == digits || r.at(k).hyphen {
				return i
			}
			break
		}
		k = r.the(j, &d)
		if k == j && r.is(j+1, decade) {
			k = r.date(j+1, &d)
		}
	case wDayPart:
		if n.val > 5 && n.val != 7 && n.val != 8 {
			break
		}
		if k = r.dayPartFirst(j, &d); k > j && d.Kind == Clock {
			if n.hyphen || letter != 0 && low == "mid" {
				d.Kind, d.Timex = Clock, "T"+dayParts[n.val]
			} else {
				k = j
			}
		}
	case wLast, wNext, wThis, wThat, wPrevious, wFollowing:
		k = r.which(j, &d, false)
	case wWeekday, wMonth, decade, wSeason, wDayWord, digits, nth, wOrdinal, apostrophe:
		if n.class == digits && n.digits != 4 {
			return i
		}
		if n.class == wMonth && n.val >= 40 && !n.capital {
			return i
		}
		if n.class == wSeason && !n.hyphen && low == "mid" {
			return i
		}
		k = r.date(j, &d)
	}
	if k == j || d.Kind != Calendar && d.Kind != Clock || d.To != (Fields{}) && d.Day > 0 {
		return i
	}
	if d.Kind == Duration || d.Part != 0 && letter != 0 {
		return i
	}
	if letter != 0 {
		d.Part = letter
	}
	if letter != 0 && d.HasDay() && (low == "early" || low == "late") {
		d.Part = 0 // "late Thursday"
	}
	*e = d
	return k
}

// season reads "spring 2014", "summer of 1990", and a season with its article.
func (r *reader) season(i int, e *Expr) int {
	a := r.atoms[i]
	if a.hyphen && !r.is(i-1, wPart) {
		return i
	}
	var y Expr
	k := r.skipIf(i+1, wOf)
	if m := r.year(k, &y, false); m > k {
		e.Season, e.Year = int(a.val), y.Year
		if d := r.at(m); d.class == digits && d.hyphen || d.class == dash && r.is(m+1, digits) && r.at(m+1).digits == 2 && r.at(m+1).start == d.end {
			m += 1
			if d.class == dash {
				m++
			}
		}
		return m
	}
	if m := r.container(i+1, &y); m > i+1 && y.Unit == Year {
		e.Season = int(a.val)
		return i + 1
	}
	ambiguous := a.val == 1 || r.low(i) == "fall"
	in := func(k int) bool {
		switch r.low(k) {
		case "in", "during", "since", "by", "until", "over", "from", "for", "through", "before", "after":
			return true
		}
		return false
	}
	switch {
	case r.is(i-1, wThe) && (in(i-2) || r.is(i-2, wOf) && !ambiguous) && !r.is(i+1, wOf):
	case r.is(i-1, wPart) && !r.is(i+1, wOf) && (!ambiguous || r.is(i-2, wThe) || in(i-2)):
	case in(i-1) && !ambiguous && !(r.low(i-1) == "for"):
	default:
		return i
	}
	if isWord(r, i+1) && r.at(i+1).class == none && r.at(i+1).capital {
		return i
	}
	e.Season, e.Anchor, e.Vague = int(a.val), Deictic, true
	return i + 1
}

// fiscal reads "fiscal 2016", "financial year 2016-17"; financial years are left
// vague, as their days are the body's own.
func (r *reader) fiscal(i int, e *Expr) int {
	j := i + 1
	if u := r.at(j); u.class == wUnit && unitOf(u.val) == Year {
		j++
	}
	if o := r.at(j); o.class == wOrdinal && o.val <= 4 && r.is(j+1, wUnit) && unitOf(r.at(j+1).val) == Quarter {
		e.Quarter, e.Vague = int(o.val), true
		return r.fiscalYear(j+2, e)
	}
	if m := r.year(j, e, false); m > j {
		e.Vague = true
		if y := r.at(m); y.class == digits && y.hyphen && y.digits == 2 {
			e.To.Year = e.Year - e.Year%100 + int(y.val)
			if e.To.Year <= e.Year {
				e.To.Year = 0
			}
			m++
		}
		return m
	}
	return i
}

// yearEnd reads "year-end" and "year-ago" before their noun.
func (r *reader) yearEnd(i int, e *Expr) int {
	u := unitOf(r.at(i).val)
	if u != Year || r.at(i).hyphen {
		return i
	}
	j := r.skipIf(i+1, possessive)
	switch low := r.low(j); {
	case low == "end" && !r.is(j+1, wOf):
		e.Unit, e.Anchor, e.Part = Year, Deictic, 'E'
		return j + 1
	case low == "ago" && r.at(j).hyphen, low == "earlier" && r.at(j).hyphen:
		e.Unit, e.Count, e.Anchor, e.Ago, e.Vague = Year, -1, Deictic, true, true
		if n := r.low(j + 1); n == "period" || n == "quarter" {
			return j + 2
		}
		return j + 1
	}
	return i
}
