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
		if n < parts && reports[r.Low(i)] && pronouns[r.Low(i+1)] {
			n, from = parts, i+1 // "Giving evidence on Monday, she said | she had asked for it in May"
		}
		if n < 8 && (r.Low(i) == "and" || r.Low(i) == "but") && i+1 < b.first && r.opens(i+1, b.first) && r.subjectVerb(b.last, high) {
			n, from = 8, i+1 // "freed him on Monday, and on Tuesday he flew home"
		}
		if i == a.last && n < 4 && r.saidWhen(a, low) && !closingMark(r.Word(i)) && r.Low(i) != "that" {
			n, from = 4, i // "said yesterday the board would meet on Friday"
		}
		if n >= best && r.hasVerb(low, from) && (relatives[r.Low(from)] && n > parts || r.due(i, b) || r.hasVerb(from, high)) {
			best, at = n, from
		}
	}
	return at
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
	and := r.Low(i) == "and"
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

// pronouns open a clause behind a verb of speaking.
var pronouns = map[string]bool{"he": true, "she": true, "it": true, "they": true}

func closingMark(w string) bool { return w == "," || w == ";" || w == "." || w == ":" || w == ")" }

// joint tells how strongly token i parts two clauses (0: not at all) and where
// the second one begins, which is before token end.
func (r *reader) joint(i, end int) (strength, from int) {
	w := r.Low(i)
	switch w {
	case ";", ".", "?", "!":
		return 9, i + 1
	case "—", "–", "--", ":":
		return 6, i + 1
	case "”", `"`:
		if i > 0 && (r.Word(i-1) == "," || r.Word(i-1) == ".") && i+1 < end {
			return 7, i + 1
		}
	case "and", "but", "or", "yet", "then":
		if r.verb(i+1, end) {
			return 8, i + 1
		}
		if i > 0 && r.Word(i-1) == "," && r.hasVerb(i+1, end) && !(i+1 < end && r.Low(i+1) == "of") {
			return 7, i + 1
		}
	case ",":
		if i+1 < end && joints[r.Low(i+1)] {
			return 5, i + 1
		}
		if i+1 < end && auxiliaries[r.Low(i+1)] {
			return 8, i + 1 // the main clause goes on after an insertion
		}
		if r.verb(i+1, end) {
			return 5, i + 1
		}
		if i+1 < end && r.participle(i+1) || r.attribution(i+1, end) {
			return 4, i + 1
		}
		return 2, i + 1
	case "that":
		for k := i - 1; k >= 0 && k > i-9; k-- {
			if reports[r.Low(k)] {
				return 3, i + 1 // "said on Monday that it had closed in May"
			}
		}
		if r.verb(i+1, end) {
			return 3, i // "a law that was passed in 2011"
		}
		return 2, i
	case "for", "about", "over", "with", "against":
		return 1, i + 1
	}
	if joints[w] && i+1 < end {
		if relatives[w] && !r.verb(i+1, end) {
			return 2, i // without a comma it belongs to what it follows
		}
		if relatives[w] {
			return 3, i // "a dialogue which was frozen in 1992"
		}
		return 4, i
	}
	if r.participle(i) && !pasts[w] && !occasions[w] && !reports[w] && i > 0 && !r.passive(i) && (i+1 == end || leads[r.Low(i+1)] && !determiner(r.Low(i+1))) {
		return 3, i // "papers seized in ...", not "newly seized papers"
	}
	return 0, -1
}

// attribution tells whether a speaker and what follows before token end tell more
// than that somebody said so: "…, the board said in its statement issued today".
func (r *reader) attribution(i, end int) bool {
	const speaker, enough = 14, 6 // words of the speaker at most, of all at least
	if end-i < enough {
		return false
	}
	for k := i; k < end && k < i+speaker; k++ {
		switch w := r.Low(k); {
		case reports[w]:
			return k > i && k+3 < end
		case w == "," || w == "and" || w == "that" || joints[w] || auxiliaries[w]:
			return false
		}
	}
	return false
}

// passive tells whether an auxiliary stands before the participle at token i, with an
// adverb between at most: "were well attended".
func (r *reader) passive(i int) bool {
	if auxiliaries[r.Low(i-1)] {
		return true
	}
	w := r.Low(i - 1)
	adverb := w == "well" || w == "also" || w == "not" || w == "then" || w == "later" || len(w) > 4 && w[len(w)-2:] == "ly"
	return adverb && i > 1 && auxiliaries[r.Low(i-2)]
}

// determiner tells a word that leads a noun: "searched the pier" is no participle's
// phrase as "seized in the pier" is.
func determiner(w string) bool { return w == "the" || w == "this" || w == "that" }

// verb tells whether a finite verb stands at token i, adverbs passed over.
func (r *reader) verb(i, end int) bool {
	for n := 0; i < end && n < 2; i, n = i+1, n+1 {
		w := r.Low(i)
		if w == "may" && r.Tokens[i].Is(token.Capital) {
			return false // the month
		}
		if auxiliaries[w] || pasts[w] || reports[w] || len(w) > 3 && w[len(w)-2:] == "ed" && !r.Tokens[i].Is(token.Capital) {
			return true
		}
		if len(w) < 4 || w[len(w)-2:] != "ly" {
			return false
		}
	}
	return false
}

func (r *reader) hasVerb(i, end int) bool {
	for ; i < end; i++ {
		if r.verb(i, i+1) {
			return true
		}
	}
	return false
}

// participle tells whether token i looks like one.
func (r *reader) participle(i int) bool {
	w := r.Low(i)
	if len(w) < 5 || r.Tokens[i].Is(token.Capital) {
		return w == "held" || w == "sent" || w == "made"
	}
	return w[len(w)-2:] == "ed" || w[len(w)-3:] == "ing"
}

// tells tells whether tokens a up to b are a sentence that could tell of
// something: a handful of words, a verb among them or a happening.
func (r *reader) tells(a, b int) bool {
	words, verb := 0, false
	for i := a; i < b; i++ {
		if !r.Tokens[i].Is(token.Word) {
			continue
		}
		words++
		verb = verb || r.verb(i, i+1) || occasions[r.Low(i)]
	}
	const told = 6 // words; a sentence of more that ends in a full stop has a verb, known or not
	return words >= 4 && (verb || words >= told && r.Word(b-1) == ".")
}

// tidy takes marks and conjunctions off the ends of a clause.
func (r *reader) tidy(from, to int) (int, int) {
	for from < to {
		switch r.Low(from) {
		case ",", ";", ":", "—", "–", "-", "--", "•", "*", "and", "but", ")", "]", "”", ".", "|":
			from++
			continue
		}
		break
	}
	for from < to {
		switch r.Low(to - 1) {
		case ",", ";", ":", "—", "–", "-", "--", "and", "but", "(", "[", "“", "|":
			to--
			continue
		}
		break
	}
	return from, to
}

// speech tells whether the verb or noun to which the date belongs is one of
// speaking: "said late Thursday", "on Thursday told", "a Thursday interview".
func (r *reader) speech(from, to int, d dated) bool {
	for i := d.first - 1; i >= from && i > d.first-7; i-- {
		w := r.Low(i)
		if r.says(i) || sayings[w] || w == "conference" && i > from && (r.Low(i-1) == "news" || r.Low(i-1) == "press") {
			return true
		}
		if i == from && r.participle(i) && w[len(w)-1] == 'g' {
			return false // "Giving evidence on Thursday, she said"
		}
		if r.Word(i) == "," || occasions[w] || r.verb(i, i+1) {
			break
		}
	}
	if d.last < to && r.Tokens[d.last].Is(token.Possessive) {
		return false // "Sunday's vote"
	}
	opens := true
	for i := from; i < d.first; i++ {
		opens = opens && leads[r.Low(i)]
	}
	reach := 3 // words to the verb
	if opens {
		reach = 12 // "On Sunday, the mayor of Dorrow said"
	}
	for i := d.last; i < to && i < d.last+reach; i++ {
		w := r.Low(i)
		if r.says(i) || sayings[w] && i < d.last+3 {
			return true
		}
		if w == "," && (i > d.last || !opens) || r.verb(i, i+1) {
			break // "fell on Sunday, officials said"
		}
	}
	return false
}

// says tells whether token i is a verb of speaking, or of what is done by it.
func (r *reader) says(i int) bool {
	w := r.Low(i)
	return reports[w] || speechActs[w] || w == "called" && i+1 < len(r.Tokens) && (r.Low(i+1) == "on" || r.Low(i+1) == "for")
}
