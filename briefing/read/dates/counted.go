package dates

// count reads a number in words or figures: "two", "twenty-five", "a couple of",
// "several"; n is -1 where it is not said.
func (r *reader) count(i int) (n, next int) {
	a := r.at(i)
	switch a.class {
	case digits:
		if a.digits == 4 && a.val > 1500 {
			return 0, i
		}
		n, next = int(a.val), i+1
		if r.is(next, wHalf) { // "2½"
			next++
		}
		return n, next
	case wA:
		if b := r.at(i + 1); b.class == wNumber && (b.val < 0 || b.val == 12 || b.val == 100 || r.low(i+1) == "couple") {
			k := i + 2
			if b.val == 2 { // "a couple of"
				k = r.skipIf(k, wOf)
			}
			return int(b.val), k
		}
		if r.is(i+1, wHalf) {
			return 0, i
		}
		return 1, i + 1
	case wNumber:
		n, next = int(a.val), i+1
		if n >= 20 && n < 100 {
			if b := r.at(next); b.class == wNumber && b.val > 0 && b.val < 10 {
				n, next = n+int(b.val), next+1
			}
		}
		if b := r.at(next); b.class == wNumber && b.val == 100 && n > 0 {
			n, next = n*100, next+1
		}
		return n, next
	}
	return 0, i
}

// counted reads what begins with a number of units: "two days ago", "a week
// later", "six months", "52-year-old".
func (r *reader) counted(i int, e *Expr) int {
	first := r.at(i)
	if first.class == wNumber && first.val >= 18 && first.val <= 20 {
		if j := r.spokenYear(i, e); j > i {
			return j
		}
	}
	n, j := r.count(i)
	if j == i || first.hyphen {
		return i
	}
	// "two or three", "two to three", "2-3"
	if c := r.at(j); c.class == wAnd || c.class == wTo && r.low(j) == "to" {
		if m, k := r.count(j + 1); k > j+1 && (r.is(k, wUnits) || r.is(k, wUnit)) && !r.is(j+1, wA) {
			n, j = m, k
		}
	}
	hyphened := r.at(j).hyphen
	half := false
	if r.is(j, wAnd) && r.is(j+1, wA) && r.is(j+2, wHalf) {
		j, half = j+3, true
	}
	switch r.low(j) { // "five long years"
	case "long", "full", "straight", "consecutive", "whole", "short", "more", "additional", "further", "business", "working", "calendar", "or":
		if r.low(j) == "or" {
			break
		}
		j++
	}
	u := r.at(j)
	if u.class != wUnit && u.class != wUnits {
		if u.class == wOrdinal && r.low(j) == "second" && hyphened {
			u.class, u.val = wUnit, int32(Second)
		} else {
			return i
		}
	}
	unit := unitOf(u.val)
	if u.val == 14 && n > 0 {
		n *= 2
	}
	if unit == Quarter && (hyphened || r.is(j+1, wOf) || first.class == wA || first.class == wNumber && n == 1) || unit == Weekend {
		return i
	}
	j++
	// ages
	if o := r.at(j); o.class == wOld || o.hyphen && r.is(j, wOld) {
		e.Kind = skip
		return j + 1
	}
	if j2 := r.skipIf(j, possessive); j2 > j && r.is(j, possessive) {
		j = j2
	}
	if k := r.moved(i, j, n, unit, e); k > j || e.Lag != 0 {
		return k
	}
	j = r.orSo(j)
	if hyphened {
		e.Kind, e.Timex, e.Unit, e.Count = Duration, duration(n, unit), unit, n
		if r.is(j, wOld) || r.low(j) == "term" {
			e.Kind = skip
		}
		if r.low(j) == "period" && !r.at(j).hyphen {
			return j + 1
		}
		return j
	}
	if u.class == wUnit && !u.hyphen && n == 0 {
		return i
	}
	// "$20 a day", "twice a week", "a year" are rates; only a length after its preposition is one
	if first.class == wA && first.val == 0 && n == 1 {
		if p := r.low(i - 1); !r.context(i-1, beforeLength) && !r.is(i-1, wAfter) && !r.is(i-1, wBefore) && !r.is(i-1, wAbout) && p != "once" {
			return i
		}
		if r.is(i-1, wOf) {
			return i
		}
	}
	_ = half
	e.Kind, e.Timex, e.Unit, e.Count = Duration, duration(n, unit), unit, n
	return j
}

func (r *reader) orSo(j int) int {
	if r.low(j) == "or" && (r.low(j+1) == "so" || r.low(j+1) == "more") {
		return j + 2
	}
	return j
}

// moved reads what makes a number of units a way from an anchor: "ago", "later",
// "earlier", "after", "from now".
func (r *reader) moved(i, j, n int, unit Unit, e *Expr) int {
	dir, anchor := 0, Anaphoric
	next := j + 1
	k := r.at(j)
	switch {
	case k.class == wAgo:
		dir, anchor = -1, Deictic
		// "a year ago this week", "two years ago today"
	case k.class == wPart && (r.low(j) == "later" || r.low(j) == "earlier"):
		dir = 1
		if r.low(j) == "earlier" {
			dir = -1
		}
		if low := r.low(j + 1); low == "than" {
			anchor = Eventual
		}
	case k.class == wAfter:
		dir = 1
		if !r.phraseEnds(next) {
			anchor = Eventual
			next = j
		} else if r.low(j) == "after" && first(r.low(i)) {
			anchor = Anaphoric
		}
	case k.class == wBefore, r.low(j) == "prior":
		dir = -1
		if !r.phraseEnds(next) {
			anchor = Eventual
			next = j
		}
	case r.low(j) == "from" && (r.low(j+1) == "now" || r.low(j+1) == "today"), r.low(j) == "hence":
		dir, anchor = 1, Deictic
		if r.low(j) == "from" {
			next++
		}
	default:
		return i
	}
	e.Anchor, e.Unit, e.Count = anchor, unit, dir*n
	e.Ago = dir < 0
	e.Said = Future
	if dir < 0 {
		e.Said = Past
	}
	if unit < InDay && anchor == Deictic && n >= 0 {
		// hours ago: the day of the report, or the one before
		if unit != Hour || n < 24 {
			e.Unit, e.Count = InDay, 0
			e.Kind, e.Timex = Reference, "PAST_REF"
			return next
		}
		e.Unit, e.Count = InDay, dir*(n/24)
		return next
	}
	if n < 0 || unit < InDay || anchor == Eventual {
		e.Kind = Reference
		e.Vague = true
		e.Timex = "PAST_REF"
		if dir > 0 {
			e.Timex = "FUTURE_REF"
		}
		if anchor != Deictic {
			e.Kind, e.Timex = Duration, duration(n, unit)
			if anchor == Eventual && n >= 0 {
				e.Unit, e.Count = NoUnit, 0
				if unit == InDay && r.leadsOn(i) && (k.class == wAfter && r.low(j) == "after" || k.class == wBefore && r.low(j) == "before") {
					e.Lag = dir * n
				}
			}
		}
		return max(next, j)
	}
	if unit == Century || unit == Decade || unit == Week {
		e.Vague = true
	}
	return next
}

// leadsOn tells whether a count of days that begins with atom i leads from one
// happening to another: "comes just two days after …".
func (r *reader) leadsOn(i int) bool {
	k := r.at(i).token - 1
	if k > 0 && (r.t.Low(k) == "just" || r.t.Low(k) == "only" || r.t.Low(k) == "barely") {
		k--
	}
	if k <= 0 || r.at(i-1).token < 0 {
		return false
	}
	switch r.t.Low(k) {
	case "comes", "came", "come", "coming":
		return true
	}
	return false
}

func first(s string) bool { return s != "" }

// phraseEnds tells whether nothing that i could belong to the words before
// follows: a mark or the end of the sentence.
func (r *reader) phraseEnds(i int) bool {
	a := r.at(i)
	if a.token < 0 || a.class == comma || a.class == dash {
		return true
	}
	return !isWord(r, i) && a.class != digits && r.low(i) != `"` && r.low(i) != "“" && r.low(i) != "$"
}

// spokenYear reads "nineteen ninety-one".
func (r *reader) spokenYear(i int, e *Expr) int {
	b := r.at(i + 1)
	if b.class != wNumber || b.val < 10 || b.val > 90 || b.hyphen {
		return i
	}
	n, j := int(b.val), i+2
	if c := r.at(j); b.val >= 20 && c.class == wNumber && c.val > 0 && c.val < 10 {
		n, j = n+int(c.val), j+1
	}
	if r.is(j, wUnits) || r.at(j).class == wNumber {
		return i
	}
	e.Year = 100*int(r.at(i).val) + n
	return j
}

// bareUnits reads units without a number: "for weeks", "years ago", "days later".
func (r *reader) bareUnits(i int, e *Expr) int {
	unit := unitOf(r.at(i).val)
	if r.at(i).hyphen || unit == Weekend || unit == Quarter {
		return i
	}
	if j := r.moved(i, i+1, -1, unit, e); j > i+1 {
		return j
	}
	*e = Expr{}
	if unit >= InDay && r.context(i-1, beforeLength) && !r.is(i-1, wOf) && !r.is(i+1, wOf) && !r.is(i-1, wOn) {
		e.Kind, e.Timex = Duration, duration(-1, unit)
		return i + 1
	}
	return i
}

// about reads an approximate length of time or a way from an anchor: "more than
// four hours", "almost two years ago". The approximation belongs to it.
func (r *reader) about(i int, e *Expr) int {
	j := i
	for k := 0; k < 4; k++ {
		switch low := r.low(j); {
		case r.is(j, wAbout), low == "than" || low == "least" || low == "most" || low == "to" || low == "as" || low == "no", low == "or" && r.low(j+1) == "less":
			j++
			continue
		}
		break
	}
	if j == i {
		return i
	}
	switch r.at(j).class {
	case wNumber, digits, wA:
		var d Expr
		if r.low(i) == "over" && (r.is(j, wA) && (r.is(j+1, wNumber) || r.is(j+1, digits)) || r.at(j).val < 10 && r.at(j).class != wA) {
			return i // the preposition: "over three days"
		}
		if k := r.counted(j, &d); k > j && (d.Kind == Duration || d.Unit != NoUnit) {
			*e = d
			if d.Kind == Calendar && e.Unit != InDay {
				e.Part = 'M'
			}
			return k
		}
	case clock:
		return i
	}
	return i
}

// every reads what recurs: "every day", "each Tuesday", "every two years".
func (r *reader) every(i int, e *Expr) int {
	j := i + 1
	n := 1
	if low := r.low(j); low == "other" {
		n, j = 2, j+1
	} else if m, k := r.count(j); k > j && m > 0 && r.at(j).class != wA {
		n, j = m, k
	}
	e.Kind = Set
	switch a := r.at(j); a.class {
	case wUnit, wUnits:
		if a.class == wUnits && n == 1 {
			return i
		}
		e.Timex = duration(n, unitOf(a.val))
	case wWeekday:
		if a.val >= 20 {
			return i
		}
		e.Timex = "XXXX-WXX-" + string("7123456"[a.val%20])
		if r.is(j+1, wDayPart) && r.at(j+1).val <= 6 {
			e.Timex += "T" + dayParts[r.at(j+1).val]
			j++
		}
	case wMonth:
		if !a.capital {
			return i
		}
		e.Timex = "XXXX-" + two(int(a.val)%20)
	case wDayPart:
		e.Timex = "XXXX-XX-XXT" + dayParts[a.val]
	case wSeason:
		e.Timex = "XXXX-" + seasonName[a.val]
	default:
		return i
	}
	return j + 1
}

var seasonName = [...]string{"", "SP", "SU", "FA", "WI"}

// two is a number of two figures.
func two(n int) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }
