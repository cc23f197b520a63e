package events

import (
	_ "embed"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/token"
	"sitrep/data"
	"sitrep/data/lexicon"
)

//go:embed words.txt
var wordList string

var (
	auxiliaries  = lexicon.Set(wordList, "auxiliary")
	pasts        = lexicon.Set(wordList, "past")
	occasions    = lexicon.Set(wordList, "occasion")
	named        = lexicon.Set(wordList, "named")
	reports      = lexicon.Set(wordList, "report")
	finites      = lexicon.TableOf(lexicon.Set(wordList, "auxiliary", "past", "report")) // those three together
	measures     = lexicon.Set(wordList, "measure")
	persons      = lexicon.Set(wordList, "person")
	sayings      = lexicon.Set(wordList, "saying")
	speechActs   = lexicon.Set(wordList, "speech act")
	leads        = lexicon.Set(wordList, "lead")
	prepositions = map[string]bool{"in": true, "on": true, "at": true, "during": true, "after": true, "before": true,
		"following": true, "among": true, "amid": true, "under": true, "with": true, "by": true, "for": true, "as": true}
	ordinals  = map[string]bool{"second": true, "third": true, "fourth": true, "fifth": true, "sixth": true, "last": true, "final": true, "other": true}
	relatives = map[string]bool{"which": true, "who": true, "whose": true, "where": true, "whom": true}
	anew      = lexicon.Set(wordList, "anew")
	joints    = lexicon.Set(wordList, "joint")
	furniture = lexicon.Set(wordList, "furniture")
	kin       = lexicon.Set(wordList, "kin")
)

// How much of an event a date of each kind makes.
const (
	byDay    = 1
	byMonth  = 0.6
	byYear   = 0.4
	byClock  = 0.3
	ofName   = 0 // "the 2016 elections"
	quotedBy = 0.4
	captions = 0.4
	guessed  = 0.6 // what might be
	bounds   = 0.5 // "since 2010"
	loosely  = 0.5 // a month or year that dates a figure, a state or the writer's own doings
)

// date weighs expression i of the sentence of tokens a up to b; false where it
// dates no event.
func (r *reader) date(i, a, b int, s token.Sentence) (dated, bool) {
	e := &r.exprs[i]
	d := dated{expr: i, first: r.At(e.Span.Start), last: r.At(e.Span.End-1) + 1}
	if d.first < a || d.last > b || d.last <= d.first {
		return d, false // in the dateline
	}
	if r.names.At(e.Span.Start) >= 0 || r.stamped(d, a) || r.forename(d, a) {
		return d, false // "Morning Post Today"
	}
	if r.feast(d) && (d.last < b && r.noun(d.last) && !occasions[r.Low(d.last)] || d.last == d.first+1 && d.first > a && !leads[r.Low(d.first-1)]) {
		return d, false // "Christmas cards", "there is no Christmas"
	}
	switch {
	case e.Kind == dates.Clock:
		d.weight = byClock
	case !e.Dates() || e.Quarter+e.Half+e.Season+e.Decade+e.Century > 0:
		return d, false // "last summer", "in the 1970s": too loose
	default:
		d.weight = [...]float32{0, byYear, byMonth, byDay}[r.fineness(d)]
	}
	if s.Role == data.Caption {
		d.weight *= captions
	}
	d.quoted = r.inQuotes(a, d.first)
	if d.quoted {
		d.weight *= quotedBy
	}
	if d.last < b && r.Word(d.last) == ":" && r.fineness(d) < 3 && !r.hasVerb(a, d.first) {
		return d, false // "Island election 2031: …"
	}
	d.weight *= r.attached(d, a, b)
	return d, d.weight > 0
}

// feast tells whether a date is named by its feast: "Christmas".
func (r *reader) feast(d dated) bool {
	e := &r.exprs[d.expr]
	if e.Holiday > 0 || e.Month == 0 || e.Day == 0 {
		return e.Holiday > 0
	}
	for i := d.first; i < d.last; i++ {
		if r.Tokens[i].Is(token.Number) {
			return false
		}
	}
	return true
}

// forename tells whether a month is a woman: "Halden's mother, June, wept".
func (r *reader) forename(d dated, a int) bool {
	e := &r.exprs[d.expr]
	if e.Month == 0 || e.Day > 0 || e.Year > 0 || d.last > d.first+1 || d.first == a {
		return false
	}
	k := d.first - 1
	if r.Word(k) == "," && k > a {
		k--
	}
	return kin[r.Low(k)]
}

// stamped tells whether a date with its year is the page's stamp: "Last updated at
// 15:00 GMT, 8 September 2010", "Jo Halden | 09:06, Tuesday, 8 June 2010".
func (r *reader) stamped(d dated, a int) bool {
	if e := &r.exprs[d.expr]; e.Year == 0 || e.Month == 0 || e.Day == 0 {
		return false
	}
	const reach = 7 // words before the date
	for i := max(a, d.first-reach); i < d.first; i++ {
		w := r.Low(i)
		if furniture[w] && w != "filed" && w != "subscribe" && w != "published" || w == "|" || w == "gmt" || w == "bst" {
			return true
		}
	}
	for i := d.last; i < min(d.last+4, len(r.Tokens)); i++ {
		if w := r.Low(i); w == "updated" || w == "gmt" || w == "bst" || w == "|" {
			return true
		}
	}
	return false
}

// told weighs the words of a clause, tokens from up to to, that date d stands in.
func (r *reader) told(from, to int, d dated) float32 {
	w := float32(1)
	happens, guess, measure, figure, person := false, false, false, false, false
	quote := r.inQuotes(from, from)
	for k := from; k < to; k++ {
		if k == d.first {
			k = d.last - 1
			continue
		}
		l := r.Low(k)
		switch l {
		case "“":
			quote = true
		case "”":
			quote = false
		case `"`:
			quote = !quote
		}
		happens = happens || pasts[l] || occasions[l] || reports[l] || l == "will" || len(l) > 3 && l[len(l)-2:] == "ed"
		measure = measure || measures[l]
		figure = figure || r.Tokens[k].Is(token.Number) || l == "percent" || l == "%"
		person = person || persons[l] && !quote
		guess = guess || k < d.first && (l == "if" || l == "could" || l == "might")
	}
	if guess {
		w *= guessed
	}
	if person && r.fineness(d) < 3 {
		w *= loosely
	}
	if r.fineness(d) < 3 && (measure && figure || !happens) {
		w *= loosely
	}
	return w
}

// attached weighs how the date hangs in its clause.
func (r *reader) attached(d dated, a, b int) float32 {
	if d.first > a {
		switch r.Low(d.first - 1) {
		case "since", "until", "till", "from", "through":
			if d.last+1 < b && (r.Word(d.last) == "," && r.Low(d.last+1) == "when" || r.Low(d.last) == "when") {
				return 1 // "the worst since 2019, when a dam burst"
			}
			if r.Low(d.first-1) == "since" && r.fineness(d) < 3 && r.most(a, d.first-1) {
				return 0 // "the lowest level since 2009"
			}
			return bounds
		case "a", "an":
			return 1 // "a 2013 election": told for the first time
		}
	}
	if r.fineness(d) == 3 || d.last >= b {
		return 1
	}
	// a year or month before a noun: "the 2016 elections", "a 2013 visit"
	for k := d.last; k < b && k < d.last+3; k++ {
		t := r.Tokens[k]
		if !t.Is(token.Word) {
			break
		}
		w := r.Low(k)
		if named[w] {
			return ofName
		}
		if occasions[w] {
			return 1
		}
	}
	return 1
}

// most tells whether tokens a up to i end with what has not been so: "the first time",
// "its lowest level".
func (r *reader) most(a, i int) bool {
	const reach = 6 // words
	for k := i - 1; k >= max(a, i-reach); k-- {
		switch w := r.Low(k); {
		case w == "first" || w == "most" || w == "least" || w == "worst" || w == "best" || w == "only":
			return true
		case len(w) > 5 && w[len(w)-3:] == "est" && k > a && !r.verb(k-1, k):
			return true
		case w == ",":
			return false
		}
	}
	return false
}

// inQuotes tells whether token i of a sentence that begins with token a stands
// between quotation marks opened in the sentence or its paragraph.
func (r *reader) inQuotes(a, i int) bool {
	if i >= len(r.Tokens) {
		return false
	}
	s := r.SentenceAt(r.Tokens[i].Span().Start)
	if s < len(r.Sentences) {
		p := r.Paragraphs[r.Sentences[s].Paragraph]
		a = max(r.Sentences[p.First].First, i-200)
	}
	open := false
	for k := a; k < i; k++ {
		switch r.Word(k) {
		case "“", "``":
			open = true
		case "”", "''":
			open = false
		case `"`:
			open = !open
		}
	}
	return open
}
