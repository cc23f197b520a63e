package dates

// clock reads a time of day with what follows: "11:30pm", "5 p.m. EST, Nov. 6",
// "10 a.m. Wednesday", "9 o'clock".
func (r *reader) clock(i int, e *Expr) int {
	a := r.atoms[i]
	j := i + 1
	minutes := int(a.val)
	sure := a.class == clock && a.digits == 0
	if a.class == digits && (a.digits > 2 && a.digits != 4 || a.hyphen) {
		return i
	}
	switch m := r.at(j); m.class {
	case wAM:
		pm := r.low(j)[0] == 'p'
		switch {
		case r.low(j)[0] == 'a' || pm && len(r.low(j)) <= 4 && r.low(j) != "pst" && r.low(j) != "pdt" && r.low(j) != "pt":
			if a.class == digits {
				if a.digits > 2 || a.val < 1 || a.val > 12 {
					return i
				}
				minutes = hour(int(a.val), pm) * 60
			} else if a.digits > 0 {
				minutes = hour(minutes/60, pm)*60 + minutes%60
			}
		case a.class == digits:
			if a.digits != 4 || minutes/100 > 24 || minutes%100 > 59 {
				return i
			}
			minutes = minutes/100*60 + minutes%100 // "1930 GMT"
		}
		j, sure = j+1, true
	case wOClock:
		if a.class != digits || a.val < 1 || a.val > 12 {
			return i
		}
		minutes, j, sure = int(a.val)*60, j+1, true
	}
	if a.class == digits && !sure {
		return i
	}
	for k := 0; k < 3; k++ { // time zones, "local time"
		if r.is(j, wAM) && len(r.low(j)) >= 2 && r.low(j) != "am" && r.low(j) != "pm" {
			j, sure = j+1, true
		} else if r.is(j, open) && r.is(j+1, wAM) {
			break
		} else if r.is(j, wLocal) && r.is(j+1, wTime) {
			j, sure = j+2, true
		}
	}
	if r.low(j) == "in" && r.is(j+1, wThe) && r.is(j+2, wDayPart) && r.at(j+2).val <= 5 {
		j, sure = j+3, true
	}
	if !sure {
		switch r.low(i - 1) {
		case "at", "around", "about", "until", "by", "from", "before", "after", "between", "since", "nearly":
		default:
			return i
		}
	}
	return r.clockDate(j, two(minutes/60)+":"+two(minutes%60), e)
}

// clockDate reads the day after a time: "10 p.m. Wednesday", "noon on Friday" is
// two expressions.
func (r *reader) clockDate(j int, at string, e *Expr) int {
	k := r.skipIf(j, comma)
	var d Expr
	switch r.at(k).class {
	case wWeekday, wMonth, wDayWord:
		if m := r.date(k, &d); m > k && d.Kind == Calendar && (d.HasDay() || d.Unit == InDay) && d.To == (Fields{}) && (k == j || d.Month > 0) {
			*e = d
			e.DayPart = at
			return m
		}
	}
	e.Kind, e.Timex = Clock, "T"+at
	return j
}

// dayPartFirst reads "noon Thursday", "midnight", "morning of 3 May".
func (r *reader) dayPartFirst(i int, e *Expr) int {
	a := r.atoms[i]
	if a.val == 7 || a.val == 8 {
		return r.clockDate(i+1, dayParts[a.val], e)
	}
	if k := i + 1; r.is(k, wOf) && a.val <= 5 {
		var d Expr
		switch r.at(k + 1).class {
		case wWeekday, wMonth, digits, nth, wThe:
			if m := r.date(k+1, &d); m > k+1 && d.Kind == Calendar && d.HasDay() && d.To == (Fields{}) {
				*e = d
				e.DayPart = dayParts[a.val]
				return m
			}
		}
	}
	var d Expr
	if m := r.at(i + 1); a.val <= 5 && (m.class == wDayWord || m.class == wWeekday && r.is(i-1, wPart)) {
		if k := r.date(i+1, &d); k > i+1 && d.DayPart == "" {
			*e = d
			e.DayPart = dayParts[a.val]
			return k
		}
	}
	if r.is(i-1, wPart) && a.hyphen {
		e.Kind, e.Timex = Clock, "T"+dayParts[a.val]
		return i + 1
	}
	return i
}
