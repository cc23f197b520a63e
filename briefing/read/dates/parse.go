package dates

import (
	"strings"
	"time"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// skip is the kind of what looks like a date and is none: "52-year-old".
const skip Kind = 255

// reader finds the expressions of one text. Its parsing methods take the index of
// an atom and return the index after what they understood, or the one they were
// given where that is nothing.
type reader struct {
	t     *token.Text
	atoms []atom // of the sentence at hand
	exprs []Expr
}

// at is the atom at i; outside the sentence it is one of no class.
func (r *reader) at(i int) atom {
	if i < 0 || i >= len(r.atoms) {
		return atom{token: -1}
	}
	return r.atoms[i]
}

func (r *reader) is(i int, c class) bool { return i >= 0 && i < len(r.atoms) && r.atoms[i].class == c }

// low is the atom's text in lower case.
func (r *reader) low(i int) string {
	if i < 0 || i >= len(r.atoms) {
		return ""
	}
	return r.t.Lower[r.atoms[i].start:r.atoms[i].end]
}

func (r *reader) context(i int, bit uint16) bool { return contexts[r.low(i)]&bit != 0 }

// skipIf passes over an atom of a class.
func (r *reader) skipIf(i int, c class) int {
	if r.is(i, c) {
		return i + 1
	}
	return i
}

// sentence finds the expressions among the atoms.
func (r *reader) sentence(index int) {
	for i := 0; i < len(r.atoms); {
		if a := &r.atoms[i]; a.class == none && !a.phrase {
			i++
			continue
		}
		var e Expr
		j := r.expr(i, &e)
		if j <= i {
			i++
			continue
		}
		if e.Kind != skip {
			r.add(&e, index, i, j)
		}
		i = j
	}
}

// add completes an expression of the atoms i to j and appends it.
func (r *reader) add(e *Expr, sentence, i, j int) {
	e.Span = data.Span{Start: r.atoms[i].start, End: r.atoms[j-1].end}
	e.Sentence = sentence
	if e.Kind == Calendar && e.Anchor == Absolute && e.Year == 0 && e.Century == 0 && e.Decade < 100 {
		e.Anchor = Deictic
	}
	if e.Kind == Calendar && e.Anchor != Absolute || e.Kind == Duration && r.is(i-1, wIn) {
		e.Tense = r.tense(i, j, e)
	}
	if e.Kind == Duration && e.Tense == Future && e.Count > 0 && r.is(i-1, wIn) && !r.oneOf(i-1) {
		e.Kind, e.Anchor, e.Timex = Calendar, Deictic, "" // "will meet in two weeks"
	}
	if e.Kind == Duration {
		e.Unit, e.Count = NoUnit, 0
	}
	r.exprs = append(r.exprs, *e)
}

// oneOf tells whether what was counted or compared stands before atom i: "would be the
// third vote in two years".
func (r *reader) oneOf(i int) bool {
	const near = 6 // atoms
	for k := i - 1; k >= max(0, i-near); k-- {
		low := r.low(k)
		switch r.at(k).class {
		case wOrdinal, nth, comma:
			return r.at(k).class != comma
		}
		if low == "only" || low == "once" || low == "twice" || low == "times" || low == "most" || len(low) > 5 && strings.HasSuffix(low, "est") {
			return true
		}
	}
	return false
}

// expr reads the expression that begins at i.
func (r *reader) expr(i int, e *Expr) int {
	if r.atoms[i].phrase {
		if j := r.phrase(i, e); j > i && e.Kind == Calendar {
			return r.tails(j, e)
		}
		*e = Expr{}
	}
	if j := r.plain(i, e); j > i {
		return j
	}
	*e = Expr{}
	if r.atoms[i].phrase && r.low(i-1) != "as" {
		return r.phrase(i, e)
	}
	return i
}

// plain reads an expression that is no phrase of the list.
func (r *reader) plain(i int, e *Expr) int {
	a := r.atoms[i]
	switch a.class {
	case wAbout:
		return r.about(i, e)
	case wEvery:
		return r.every(i, e)
	case wRecurring:
		e.Kind, e.Timex = Set, recurring[a.val]
		return i + 1
	case clock:
		return r.clock(i, e)
	case wDayPart:
		return r.dayPartFirst(i, e)
	case digits:
		if j := r.clock(i, e); j > i {
			return j
		}
	case wFiscal:
		return r.fiscal(i, e)
	}
	return r.date(i, e)
}

// date reads an expression of the calendar or a length of time.
func (r *reader) date(i int, e *Expr) int {
	j := i
	switch a := r.at(i); a.class {
	case wWeekday:
		j = r.weekday(i, e)
	case wMonth:
		j = r.monthFirst(i, e)
	case numeric:
		e.Year, e.Month, e.Day = int(a.val>>9), time.Month(a.val>>5&15), int(a.val&31)
		e.Swap = a.digits == 2
		j = i + 1
	case decade:
		if a.digits == 2 && r.noDecade(i) {
			return i
		}
		e.Decade = int(a.val)
		j = i + 1
	case apostrophe:
		if r.is(i+1, decade) && r.at(i+1).digits == 2 {
			e.Decade = int(r.at(i + 1).val)
			j = i + 2
		}
	case quarter:
		e.Quarter = int(a.val)
		j = i + 1
	case wDayWord:
		e.Anchor, e.Unit, e.Count = Deictic, InDay, int(a.val)
		if r.low(i) == "tonight" {
			e.DayPart = "NI"
		}
		j = i + 1
	case digits, nth, wOrdinal:
		if j = r.numbered(i, e); j == i {
			j = r.counted(i, e)
		}
	case wNumber, wA:
		j = r.counted(i, e)
	case wUnits:
		j = r.bareUnits(i, e)
	case wUnit:
		j = r.yearEnd(i, e)
	case wPart:
		j = r.part(i, e)
	case wThe:
		j = r.the(i, e)
	case wLast, wPast, wNext, wThis, wThat, wPrevious, wFollowing, wRecent:
		j = r.which(i, e, false)
	case wSeason:
		j = r.season(i, e)
	}
	if j == i {
		return i
	}
	return r.tails(j, e)
}

// phrase reads a feast or words for the present, past and future at large.
func (r *reader) phrase(i int, e *Expr) int {
	head := r.low(i)
	if r.atoms[i].stop {
		head = head[:len(head)-1]
	}
list:
	for _, p := range phrases[head] {
		for k, w := range p.words {
			if r.low(i+1+k) != w {
				continue list
			}
		}
		if p.feast == 0 {
			e.Kind, e.Timex = Reference, p.timex
		} else {
			if !r.atoms[i].capital {
				continue
			}
			if f := feasts[p.feast-1]; f.month > 0 && f.day > 0 {
				e.Month, e.Day = time.Month(f.month), f.day
			} else {
				e.Holiday = p.feast
			}
		}
		return i + 1 + len(p.words)
	}
	return i
}

// weekday reads "Tuesday", "Tues., Dec. 9, 2025", "Thursday, the 29th".
func (r *reader) weekday(i int, e *Expr) int {
	a := r.atoms[i]
	next := r.at(i + 1)
	if a.val >= 20 {
		follows := next.class == comma || next.class == digits || next.class == nth || next.class == wMonth || next.class == wDayPart
		if !a.capital || !follows && !(a.stop && r.is(i-1, wOn)) || !a.stop && next.class != digits && next.class != wMonth && !(next.class == comma && (r.is(i+2, digits) || r.is(i+2, wMonth))) {
			return i
		}
	}
	if next.capital && r.context(i+1, afterWeekday) || r.context(i-1, namedDay) && r.at(i-1).capital {
		return i
	}
	e.HasWeekday, e.Weekday = true, time.Weekday(a.val%20)
	j := i + 1
	k := r.skipIf(j, comma)
	k = r.skipIf(k, wThe)
	var d Expr
	switch r.at(k).class {
	case wMonth:
		if n := r.monthFirst(k, &d); n > k && d.Day > 0 {
			j = n
		}
	case digits, nth:
		if n := r.dayFirst(k, &d); n > k && d.Day > 0 {
			j = n
		} else if n := r.theNth(k, &d); n > k && k > j && r.is(k-1, wThe) {
			j = n
		} else if w := r.low(k + 1); (w == "and" || w == "or" || w == "to") && r.is(k+2, wWeekday) && (r.is(k+3, digits) || r.is(k+3, nth)) {
			day := int(r.at(k).val) // "Sunday 4 and Monday 5 March"
			if n := r.dayFirst(k+3, &d); n > k+3 && d.To.Day == 0 && day > 0 && day < d.Day {
				d.Day, d.To.Day, j = day, d.Day, n
			}
		}
	case numeric:
		if k == i+1 || r.is(k-1, comma) {
			a := r.atoms[k]
			d.Year, d.Month, d.Day, d.Swap = int(a.val>>9), time.Month(a.val>>5&15), int(a.val&31), a.digits == 2
			j = k + 1
		}
	}
	if j > i+1 {
		e.Year, e.Month, e.Day, e.To, e.Swap = d.Year, d.Month, d.Day, d.To, d.Swap
	}
	return j
}
