package events

import (
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// lineLength is how many bytes a summary should not exceed.
const lineLength = 140

// summary trims the clause of tokens from up to to: leading adverbs and
// attributions, trailing attributions and what goes beyond a line are left out,
// as long as the date's own words or what they date are not.
func (r *reader) summary(a, from, to int, d dated) (int, int) {
	if from > a {
		from = r.dropJoint(from, to, d)
	} else if r.when(d, to) && d.first > from && r.Low(d.first-1) == "since" {
		from = d.last + 2 // "It is the worst since 2019, when a dam burst"
	}
	from, to = r.dropLead(from, to, d), r.dropTail(from, to, d)
	from = r.dropSpeaker(from, to, d)
	to = r.dropInsert(from, to, d)
	to = r.shorten(from, to, d)
	for to > from+1 {
		t := r.Tokens[to-1]
		if t.Shape&(token.Word|token.Number|token.Possessive) != 0 || closing(r.Word(to-1)) {
			break
		}
		to--
	}
	return from, to
}

func closing(w string) bool { return w == ")" || w == "”" || w == "’" || w == `"` || w == "%" }

// dropJoint passes over the word that ties a clause to the one before, where a sentence
// is left: "before it was sold in May", "since 1959, when a ferry sank".
func (r *reader) dropJoint(from, to int, d dated) int {
	if from+1 >= d.first && r.when(d, to) {
		return d.last + 2
	}
	switch r.Low(from) {
	case "including":
		return from + 1
	case "according":
		return from + 2
	case "before", "after", "as", "when", "while", "though", "although", "because", "whereas", "where":
	default:
		return from
	}
	next := from + 1
	if t := r.Tokens[next]; next >= to || !t.Is(token.Capital) && !opensNoun[r.Low(next)] || r.verb(next, to) {
		return from
	}
	for i := next + 1; i < to && r.Word(i) != "," && !joints[r.Low(i)]; i++ {
		if r.verb(i, i+1) {
			return next
		}
	}
	return from
}

// opensNoun are words that lead a noun or stand for one.
var opensNoun = map[string]bool{"the": true, "a": true, "an": true, "its": true, "his": true, "her": true, "their": true,
	"he": true, "she": true, "it": true, "they": true, "two": true, "three": true, "some": true, "many": true}

// when tells whether date d is told of in a clause behind it: "2019, when a dam burst".
func (r *reader) when(d dated, to int) bool {
	return d.last+5 < to && r.Word(d.last) == "," && r.Low(d.last+1) == "when"
}

// attributes tells whether tokens from up to to say only who said what stands before, and
// when: "“We failed,” the mayor said on Monday".
func (r *reader) attributes(from, to int) bool {
	const longest = 14 // words
	if to-from > longest || from == 0 || r.Word(from-1) != "," && r.Word(from-1) != "”" && r.Word(from-1) != `"` {
		return false
	}
	said := false
	for i := from; i < to; i++ {
		switch w := r.Low(i); {
		case reports[w]:
			said = true
		case w == "that" || w == "," || w == ":" || r.verb(i, i+1) || joints[w]:
			return false
		}
	}
	return said
}

// dropLead passes over "On Thursday," and "Meanwhile," at the head.
func (r *reader) dropLead(from, to int, d dated) int {
	for i := from; i < to && i < from+8; i++ {
		if i >= d.first && i < d.last {
			continue
		}
		if r.Word(i) == "," {
			if to-i > 4 {
				return i + 1
			}
			break
		}
		if !leads[r.Low(i)] {
			break
		}
	}
	for from < to-4 && (r.Low(from) == "but" || r.Low(from) == "and") {
		from++
	}
	return from
}

// dropTail takes off ", officials said" and ", according to ...".
func (r *reader) dropTail(from, to int, d dated) int {
	const longest = 14 // words of the speaker
	for i := to - 2; i > from+3; i-- {
		w := r.Low(i)
		if w == "according" && i+1 < to && r.Low(i+1) == "to" && i >= d.last {
			if r.Word(i-1) == "," {
				i--
			}
			return i
		}
		if w != "," || i < d.last || to-i > longest {
			continue
		}
		for k := i + 1; k < to; k++ {
			if r.Word(k) == "," {
				break
			}
			if reports[r.Low(k)] && !r.passive(k) {
				switch {
				case r.hasVerb(k+1, to):
					return to // "the board, a public body, said it had closed"
				case k == i+1 && (k+1 == to || !r.Tokens[k+1].Is(token.Capital) && !opensNoun[r.Low(k+1)]):
					return r.beforeSpeaker(i, to, d) // "…, Mira Halden, a clerk of the board, said"
				}
				return i
			}
		}
	}
	return to
}

// beforeSpeaker is where what was said ends, before a speaker whose apposition ends with
// the comma at token i, and which nothing but the verb follows: to where there is none.
func (r *reader) beforeSpeaker(i, to int, d dated) int {
	const longest = 16 // words of the speaker
	commas := 0
	for k := i - 1; k >= d.last && k > i-longest; k-- {
		if r.Word(k) == "," {
			if commas++; commas == 2 {
				return k
			}
		}
	}
	return to
}

// dropSpeaker takes off "A spokesman said that" where the date is not when it was
// said.
func (r *reader) dropSpeaker(from, to int, d dated) int {
	if joints[r.Low(from)] {
		return from // "While the board said yes, it closed on Monday"
	}
	for i := from; i < d.first && i < from+12; i++ {
		switch r.Low(i) {
		case ",", "“", `"`, "”":
			return from
		case "said", "says", "reported", "confirmed", "claimed", "stated":
			next := i + 1
			if r.Low(next) == "to" || i > from && r.passive(i) || r.verb(next, d.first) {
				return from // "were said to have", "have been confirmed dead", "a ferry that it said sank"
			}
			if next < d.first && r.Low(next) == "that" {
				next++
			}
			if prepositions[r.Low(next)] && next < d.first-1 {
				return from // "said in its statement issued today", "said after the vote on Monday"
			}
			if r.Word(next) == "," || r.Word(next) == ":" {
				next++
			}
			// "said late on Thursday": the date is the speaking's
			for k := next; k < d.first; k++ {
				if !leads[r.Low(k)] {
					return next
				}
			}
			return from
		}
	}
	return from
}

// dropInsert ends the summary with an insertion between dashes that holds the
// date: "The papers — sent to the court on Monday — detail ...".
func (r *reader) dropInsert(from, to int, d dated) int {
	open := false
	for i := from; i < d.first; i++ {
		if dash(r.Word(i)) {
			open = !open
		}
	}
	for i := d.last; open && i < to; i++ {
		if dash(r.Word(i)) {
			return i
		}
	}
	return to
}

func dash(w string) bool { return w == "—" || w == "–" || w == "--" }

// shorten cuts at the last joint that leaves at most a line, with the verb of the
// clause and what it governs in it.
func (r *reader) shorten(from, to int, d dated) int {
	start := r.Tokens[from].Span().Start
	if r.Tokens[to-1].Span().End-start <= lineLength {
		return to
	}
	opening := prepositions[r.Low(from)] // "In a May meeting with X, Y said"
	verb, open, told := false, false, false
	best, at := 0, to
	for i := from; i < to-1 && r.Tokens[i].Span().Start-start <= lineLength; i++ {
		if opening {
			opening = r.Word(i) != ","
			continue
		}
		w := r.Low(i)
		said := i == d.last && r.saidWhen(d, from) || told && w == "that" // what was said is what it tells
		if verb && !open && i >= d.last && i >= from+6 && !said && !r.leadsOn(i) {
			if n, _ := r.joint(i, to); n > 1 && n+1 >= best {
				best, at = max(best, n), i
			}
		}
		switch {
		case r.verb(i, i+1):
			verb, open = true, false
			told = told || reports[w]
		case opensClause[w]:
			open = true // a verb is to follow
		}
	}
	return at
}

// opensClause are words behind which a verb is to follow before a line may end.
var opensClause = map[string]bool{"when": true, "where": true, "who": true, "which": true, "because": true, "while": true,
	"although": true, "though": true, "whereas": true, "that": true}

// leadsOn tells whether the word before token i asks for what follows: "said", "days after",
// "many of whom"; or the token is what a noun before it does or bears: "bodies recovered".
func (r *reader) leadsOn(i int) bool {
	before := r.Low(i - 1)
	switch before {
	case "days", "hours", "weeks", "months", "years", "minutes", "day", "hour", "week", "month", "year", "shortly", "just", "soon", "long", "even", "of":
		return r.Word(i) != ","
	}
	return reports[before] || prepositions[before] || r.participle(i) || relatives[r.Low(i)] && prepositions[before]
}

// antecedent is the noun phrase before the relative clause that begins with token
// from: a name, or what an article begins.
func (r *reader) antecedent(a, from int) data.Span {
	const longest = 8 // words
	end := from
	for end > a && (r.Word(end-1) == "," || r.Word(end-1) == "(") {
		end--
	}
	if end <= a {
		return data.Span{}
	}
	if m := r.names.At(r.Tokens[end-1].Span().Start); m >= 0 && r.names.Mentions[m].First >= a {
		return r.names.Mentions[m].Span
	}
	for k := end - 1; k >= a && k >= end-longest; k-- {
		switch w := r.Low(k); {
		case r.verb(k, k+1), w == ",":
			return data.Span{}
		case w == "the" || w == "a" || w == "an" || w == "his" || w == "her" || w == "its" || w == "their":
			return r.Span(k, end)
		}
	}
	return data.Span{}
}

// relative is the token with which the relative clause begins of which a line consists but
// for the noun before it, or its comma; 0 where it does not: "The owners, who bought it in
// 2019".
func (r *reader) relative(from, to int, d dated) int {
	const longest = 10 // words of the noun
	for k := from + 1; k < d.first && k < from+longest; k++ {
		w := r.Low(k)
		switch {
		case w == "who" || w == "which" || w == "that":
			if !r.verb(k+1, to) || r.hasVerb(d.last, to) || r.mainVerb(k+1, d.first) {
				return 0
			}
			for i := k + 1; i < to; i++ {
				if r.Word(i) == "," {
					return 0
				}
			}
			if r.Word(k-1) == "," {
				return k - 1
			}
			return k
		case r.verb(k, k+1), joints[w], prepositions[w] && k == from+1:
			return 0
		}
	}
	return 0
}

// mainVerb tells whether the verb of the main clause stands before token end, behind the
// relative clause whose verb begins with token k: "who fell ill was taken home".
func (r *reader) mainVerb(k, end int) bool {
	for k < end && (r.verb(k, k+1) || r.verb(k, k+2)) {
		k++
	}
	for ; k < end; k++ {
		w := r.Low(k)
		switch {
		case w == "and" || w == "," || w == "that" || joints[w]:
			return false
		case r.verb(k, k+1):
			return true
		}
	}
	return false
}

// subject is the noun phrase with which a sentence that begins with token a
// opens, where the clause that begins with token from goes on with a verb of it.
func (r *reader) subject(a, from, sumFrom int) data.Span {
	if from != sumFrom || from <= a || !r.verb(from, from+2) || participles(r.Low(from)) {
		return data.Span{}
	}
	if w := r.Word(from - 1); w == "“" || w == `"` {
		return r.antecedent(a, from-1) // "said the owners “were told on Monday”"
	}
	const longest = 10
	for i := a; i < from && i < a+longest; i++ {
		if r.verb(i, i+1) {
			if i == a || reports[r.Low(i)] && r.Word(from-1) == "," {
				break // whoever speaks need not be who acts
			}
			return r.Span(a, i)
		}
		if i > a && r.Word(i) == "," && (auxiliaries[r.Low(from)] || r.Word(from-1) == "," && r.inserted(i+1, from)) {
			return r.Span(a, i) // "A sailor, who fell ill on Monday, was found on Friday"
		}
		if w := r.Low(i); joints[w] || w == "," || w == "“" || w == `"` || w == "on" || i == a && prepositions[w] {
			break
		}
	}
	return data.Span{}
}

// opening is the noun phrase with which the sentence begins, at token a, where what is
// inserted behind it ends before token from.
func (r *reader) opening(a, from int) data.Span {
	const longest = 10 // words
	for i := a; i < from && i < a+longest && !r.verb(i, i+1); i++ {
		if i > a && r.Word(i) == "," {
			if r.inserted(i+1, from) {
				return r.Span(a, i)
			}
			break
		}
	}
	return data.Span{}
}

// inserted tells whether a relative clause, or a participle's, begins with token i: "who",
// "in which", "elected".
func (r *reader) inserted(i, end int) bool {
	return relatives[r.Low(i)] || r.participle(i) || i+1 < end && prepositions[r.Low(i)] && relatives[r.Low(i+1)]
}

// participles: "seized in ..." goes on with another's verb than the subject's.
func participles(w string) bool { return len(w) > 3 && w[len(w)-3:] == "ing" }
