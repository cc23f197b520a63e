package events

import (
	"sitrep/briefing/read/token"
)

// boundary is the token with which the clause of date b begins, the clause of
// date a standing before it; -1 where they stand in one clause. Each clause must
// have a verb of its own. The sentence is tokens low up to high.
func (r *reader) boundary(a, b dated, low, high int) int {
	const (
		parts = 3  // strength from which clauses are two
		reach = 16 // words about the dates in which their verbs are looked for
	)
	if r.exprs[b.expr].Lag != 0 {
		return b.first // "Tuesday's ruling came | a day after a bomb exploded"
	}
	if r.when(b, high) && r.hasVerb(b.last+1, high) && r.hasVerb(low, b.first) {
		if prepositions[r.Low(b.first-1)] || r.Low(b.first-1) == "since" {
			return b.first - 1
		}
		return b.first // "the worst since | 2019, when a dam burst"
	}
	if k := r.occasion(a, b, high); k > 0 {
		return k
	}
	if k := r.saidLast(a, b, high); k != 0 {
		return k
	}
	best, at := parts, -1
	low, high = max(low, a.first-reach), min(high, b.last+reach)
	for i := a.last; i < b.first; i++ {
		if i == a.last && a.first > low && auxiliaries[r.Low(a.first-1)] {
			continue // "has today asked"
		}
		n, from := r.joint(i, b.first)
		if i == a.last && r.lists(a, b, low, high) {
			return i + 1
		}
		if i == a.last && n < 7 && r.Low(i) == "and" && r.subjectVerb(i+1, b.first) {
			n, from = 7, i+1 // "is shut until Monday and pupils will return on 3 June"
		}
		if r.due(i, b) {
			n, from = parts, i
		}
		if n < parts && reports[r.Low(i)] && (opensNoun[r.Low(i+1)] || r.Tokens[i+1].Is(token.Capital)) && r.subjectVerb(i+1, b.first) {
			n, from = parts, i+1 // "Giving evidence on Monday, she said | she had asked for it in May"
		}
		if n < 8 && (r.Low(i) == "and" || r.Low(i) == "but") && i+1 < b.first && r.opens(i+1, b.first) && r.subjectVerb(b.last, high) {
			n, from = 8, i+1 // "freed him on Monday, and on Tuesday he flew home"
		}
		if i == a.last && n < 4 && r.saidWhen(a, low) && !closingMark(r.Word(i)) && r.Low(i) != "that" {
			n, from = 4, i // "said yesterday the board would meet on Friday"
		}
		if r.Word(i) == "," && r.Low(i+1) == "with" && r.expects(i+2, b.first) {
			n, from = 5, i+1 // "polls close on Sunday, | with results expected on Monday"
		}
		if n >= best && r.hasVerb(low, from) && (relatives[r.Low(from)] && n > parts || r.due(i, b) || r.hasVerb(from, high) || r.participial(from, b) || n == 5 && r.Low(from) == "with") {
			best, at = n, from
		}
	}
	return at
}

// expects tells whether tokens i up to end say of something that it is to come.
func (r *reader) expects(i, end int) bool {
	for ; i < end && r.Word(i) != ","; i++ {
		switch r.Low(i) {
		case "expected", "due", "scheduled", "set", "planned", "slated":
			return true
		}
	}
	return false
}

// saidWhen tells whether date a stands right behind a verb of speaking, as when
// something was said.
func (r *reader) saidWhen(a dated, low int) bool {
	for k := a.first - 1; k >= low && k >= a.first-3; k-- {
		if w := r.Low(k); reports[w] {
			return true
		} else if !leads[w] {
			return false
		}
	}
	return false
}

// lists tells whether date b belongs to another of those of whom date a's clause
// tells, the verb left out: "was widened to take in Norland in 1952, Varland in 1955
// and Osterland in 1982", "two were found on Friday and a third on Monday".
func (r *reader) lists(a, b dated, low, high int) bool {
	const longest = 8 // words from date to date
	i := a.last
	and := r.Low(i) == "and" || r.Low(i+1) == "then"
	if !and && r.Word(i) != "," || b.first-i > longest+1 || r.fineness(a) != r.fineness(b) || r.fineness(a) == 0 {
		return false
	}
	if b.last < high {
		if w := r.Low(b.last); !closingMark(w) && w != "and" && !(and && (w == "to" || prepositions[w])) {
			return false
		}
	}
	first := i + 1
	if r.Low(first) == "and" {
		and, first = true, first+1
	}
	if first >= b.first || a.first == 0 {
		return false
	}
	if !and && (r.Low(b.first-1) != r.Low(a.first-1) || r.Tokens[first].Shape&(token.Capital|token.Number) == 0 && !ordinals[r.Low(first+1)]) {
		return false // "on Friday, the day after the fire on Thursday"
	}
	for k := max(low, a.first-longest); k < a.first; k++ {
		if r.Low(k) == "between" {
			return false
		}
	}
	named := false
	for k := first; k < b.first; k++ {
		w := r.Low(k)
		if r.verb(k, k+1) || joints[w] || relatives[w] || w == "," || w == "of" || w == "than" {
			return false
		}
		named = named || !leads[w] && !prepositions[w] && w != "again" && w != "then"
	}
	return named && r.hasVerb(low, a.first)
}

// subjectVerb tells whether tokens i up to end go on to a verb without a comma.
func (r *reader) subjectVerb(i, end int) bool {
	for ; i < end && r.Word(i) != ","; i++ {
		if r.verb(i, i+1) {
			return true
		}
	}
	return false
}

// opens tells whether a date that follows token end opens the clause that begins with
// token i: nothing but what leads a date stands before it.
func (r *reader) opens(i, end int) bool {
	for ; i < end; i++ {
		if !leads[r.Low(i)] {
			return false
		}
	}
	return true
}

// due tells whether what is to be done by date b begins with token i: "ordered on
// Monday to repay the customers by June 30".
func (r *reader) due(i int, b dated) bool {
	if r.Low(i) != "to" || i+2 >= b.first || r.Low(b.first-1) != "by" || r.fineness(b) < 2 {
		return false
	}
	t := r.Tokens[i+1]
	return t.Is(token.Word) && !t.Is(token.Capital) && !determiner(r.Low(i+1)) && r.Low(i+1) != "a"
}

// leadsDate are words in -ing that lead a noun or a date as prepositions do.
var leadsDate = map[string]bool{"including": true, "according": true, "following": true, "during": true, "starting": true, "beginning": true}

// participial tells whether the clause of a participle that holds date b begins with token
// from: "came in May, | settling in Dorrow in June", "until June, | after first naming May".
func (r *reader) participial(from int, b dated) bool {
	if joints[r.Low(from)] {
		from++
		if w := r.Low(from); len(w) > 4 && w[len(w)-2:] == "ly" || w == "first" {
			from++
		}
	}
	w := r.Low(from)
	return from < b.first && len(w) > 5 && w[len(w)-3:] == "ing" && !leadsDate[w] && r.Word(from+1) != ":"
}

// occasion is the token with which the happening begins that date b names, where that is
// another than date a's: "was fined in May over | the 3 March crash"; 0 where it is not.
func (r *reader) occasion(a, b dated, high int) int {
	const longest = 3 // words from the date to the noun
	from := b.first
	if w := r.Low(from - 1); w == "the" || w == "a" || w == "an" {
		from--
	}
	if from <= a.last || r.exprs[b.expr].Day == 0 || r.exprs[b.expr].HasWeekday {
		return 0
	}
	switch r.Low(from - 1) {
	case "for", "over", "after", "before", "since", "about", "following", "with":
	default:
		return 0
	}
	for k := b.last; k < high && k < b.last+longest && r.Tokens[k].Is(token.Word) && !prepositions[r.Low(k)]; k++ {
		if occasions[r.Low(k)] && high-from >= 5 {
			return from
		}
	}
	return 0
}

// saidLast is where the speaker begins who, at the end of a sentence, said on day b what
// date a tells loosely, or as a bound: "won't begin until April, | the union said Monday".
// It is -1 where the day that date a gives is enough, 0 where nobody speaks.
func (r *reader) saidLast(a, b dated, high int) int {
	const longest = 14 // words of the speaker
	if high-b.last > 1 || r.fineness(b) < 3 || !r.saidWhen(b, a.last) {
		return 0
	}
	at := 0
	for i := b.first - 2; i >= a.last && i >= b.first-longest; i-- {
		switch w := r.Low(i); {
		case at > 0 && w == "," || at == 0 && (joints[w] || w == "that" || w == "”" || w == `"`):
			return 0
		case w == ",":
			at = i + 1
		}
	}
	switch {
	case at == 0 || r.attribution(at, b.first):
		return 0
	case r.fineness(a) < 3 || r.bounds(a):
		return at
	}
	return -1
}

// bounds tells whether what a date dates goes on until then.
func (r *reader) bounds(d dated) bool {
	w := r.Low(max(0, d.first-1))
	return w == "until" || w == "till"
}

// longAfter is where the happening of date d begins, from which a clause of tokens from up
// to to counts the time: "his trial began a year after | the wreck of the Aurelia on 3 May
// 2018"; from where there is none.
func (r *reader) longAfter(from, to int, d dated) int {
	const longest = 10 // words of the happening
	for k := d.first - 1; k > from && k >= d.first-longest; k-- {
		switch w := r.Low(k); w {
		case "after", "before":
			unit := r.Low(k - 1)
			years := unit == "years" || unit == "year"
			if to-k > 5 && (years || r.fineness(d) == 3 && (unit == "days" || unit == "weeks" || unit == "months")) {
				return k + 1
			}
			return from
		default:
			if r.verb(k, k+1) || joints[w] || closingMark(w) {
				return from
			}
		}
	}
	return from
}
