package events

import (
	"sitrep/briefing/read/token"
)

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
		if finites.Get(w) || len(w) > 3 && w[len(w)-2:] == "ed" && !r.Tokens[i].Is(token.Capital) {
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
