// Package quotes finds what a document prints between quotation marks as
// somebody's words, who is said to have spoken them, and the statements it
// reports without marks.
//
// Quotation marks are paired paragraph by paragraph, so that a lost one does no
// harm beyond its paragraph. Speakers are found by the words that report speech
// ("said X", "according to X", "X called it") with the noun phrase that is their
// subject; the phrase is then led back to a name by what was said of whom before.
package quotes

import (
	"slices"
	"strings"
	"sync"

	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Form is how a statement is printed.
type Form uint8

// The forms. Direct is a full clause or more between marks, Partial a fragment
// within the reporter's sentence, Indirect a statement without marks.
const (
	Direct Form = iota
	Partial
	Indirect
)

// Quote is one printed stretch of somebody's words.
type Quote struct {
	Span      data.Span // the words between the marks
	Form      Form
	Nested    bool      // stands within another quote
	Headline  bool      // stands in a headline
	Speaker   int       // entity (index into Names.Entities), -1 where it is no named one
	Source    data.Span // the words that stand for the speaker: "Ana Ruiz, the minister,"; empty where there are none
	Label     data.Span // the noun phrase at their head: "Ana Ruiz", "a source", "he"
	Whom      data.Span // the fuller phrase that a pronoun goes back to, empty for others
	Statement int       // stretches of one statement, broken by attribution or paragraph, share a number
}

// Read finds the quotes in a text, in order of their spans.
func Read(t *token.Text, n *names.Names) []Quote {
	if n == nil {
		n = &names.Names{}
	}
	r := readers.Get().(*reader)
	r.begin(t, n)
	defer r.end()
	r.backticks = strings.Contains(t.Doc.Text, "``")
	for p := range t.Paragraphs {
		r.paragraph(p)
	}
	return r.finish()
}

// readers are those that have done their work: the next text uses their memory.
var readers = sync.Pool{New: func() any { return &reader{} }}

// begin makes the reader ready for a text.
func (r *reader) begin(t *token.Text, n *names.Names) {
	*r = reader{
		t: t, names: n, class: classify(t, slices.Grow(r.class[:0], len(t.Tokens))), genders: givenGenders(n),
		marks: r.marks[:0], stretches: r.stretches[:0], cues: r.cues[:0], speakers: r.speakers[:0],
		unit: unit{elems: r.unit.elems[:0]}, discourse: discourse{refs: r.discourse.refs[:0]}, last: nobody,
	}
	r.unit.reader = r
	for _, m := range n.Mentions {
		if m.Entity < 0 || n.Entities[m.Entity].Kind != names.Person {
			continue
		}
		for i := m.First; i < m.Last; i++ {
			if t.Tokens[i].Is(token.Capital) {
				r.class[i] &^= noNoun | isTime | isAdv | isPoss // "Will", "May", "April"
			}
		}
	}
}

// end lets go of the text.
func (r *reader) end() {
	clear(r.discourse.refs)
	r.t, r.names, r.quotes = nil, nil, nil
	readers.Put(r)
}

// reader is the work in progress of Read.
type reader struct {
	t       *token.Text
	names   *names.Names
	class   []class  // by token
	genders []gender // by entity

	backticks bool // the document opens quotations with ``
	marks     []mark
	stretches []stretch
	cues      []cue
	unit      unit
	discourse discourse

	quotes     []Quote
	statements int       // numbers given so far
	statement  int       // number of the statement under way
	goesOn     bool      // the paragraph before ended inside a quotation
	last       speaker   // who had the word last
	said       int       // who spoke last, index into discourse.refs
	lastLed    bool      // its words began the sentence
	lastQuoted bool      // the last unit had a quote
	lastAsked  bool      // its words were a question
	inLead     data.Span // who speaks in the lead and is only described: "a father of two"
	openRun    int       // the first quote of paragraphs still open that are given to who spoke last for want of another, or -1
	inUnit     bool      // a unit of this paragraph has been read
	speakers   []speaker // beside cues
}

// asked tells whether sentence s only says whose words stand before it, which end
// in a question or an exclamation: “Why now?” Senator Ruiz demanded.
func (r *reader) asked(next, end, s int) bool {
	if end < 2 || r.t.Tokens[end-1].Shape&(token.Word|token.Number) != 0 {
		return false
	}
	inside, stop := false, ""
	for k := next; k < len(r.stretches) && r.stretches[k].open < end; k++ {
		if r.stretches[k].end == end && r.stretches[k].parent < 0 {
			inside, stop = true, r.t.Word(r.stretches[k].last-1)
		}
	}
	if !inside {
		return false
	}
	first, last := r.t.Sentences[s].First, r.t.Sentences[s].Last
	if r.signed(first, last) {
		return true
	}
	if !strings.ContainsAny(stop, "?!…-—") {
		return stop == "." && r.attributes(first, last)
	}
	commas := false
	for i := first; i < last && i < first+9 || commas && i < last && i < first+25; i++ {
		c := r.class[i]
		switch {
		case c&isSay != 0 && c&finite != 0 && (i > first || c&isPast != 0) && (!commas || c&isBase == 0 || c&isPast != 0) && !r.t.Tokens[i].Is(token.Capital):
			return !commas || i+1 == last || r.t.Tokens[i+1].Shape&token.Word == 0 || r.class[i+1]&(isPrep|isTime) != 0 && r.class[i+1]&isSubord == 0
		case r.t.Word(i) == "," && i > first+1:
			commas = true
		case commas && (r.t.Word(i) == "(" || r.t.Word(i) == ")" || r.t.Word(i) == `"` || r.t.Tokens[i].Is(token.Joined)):
		case r.t.Tokens[i].Shape&(token.Word|token.Number|token.Possessive) == 0:
			return false
		case c&(auxiliar|isVerb|isConj|isSubord) != 0 && !r.t.Tokens[i].Is(token.Capital):
			return false
		}
	}
	return false
}

// attributes tells whether the tokens are no more than a name and its verb of speech:
// “…” Brandt said.
func (r *reader) attributes(first, last int) bool {
	const longest = 6
	verb := last - 2
	if last-first > longest || verb <= first || r.t.Word(last-1) != "." || r.class[verb]&(isSay|isPast) != isSay|isPast && r.t.Low(verb) != "says" || !r.t.Tokens[first].Is(token.Capital) {
		return false
	}
	for i := first; i < verb; i++ {
		if r.t.Tokens[i].Shape&token.Word == 0 || r.class[i]&(noNoun|anyVerb)&^isSubj != 0 {
			return false
		}
	}
	return true
}

// signed tells whether the tokens are a dash and a name: “…” — Ana Ruiz.
func (r *reader) signed(first, last int) bool {
	if last-first < 2 || last-first > 9 {
		return false
	}
	for i := first; i < last; i++ {
		if r.t.Tokens[i].Is(token.Number) && r.t.Tokens[i].Span().Len() > 2 {
			return false // a newsroom's telephone
		}
	}
	switch r.t.Word(first) {
	case "—", "–", "--", "―", "-":
		return r.t.Tokens[first+1].Is(token.Capital) && !r.t.Tokens[first+1].Is(token.Joined) || r.t.Word(first) == "―"
	}
	return false
}

// paragraph reads one paragraph, unit by unit.
func (r *reader) paragraph(p int) {
	para := r.t.Paragraphs[p]
	if para.First >= para.Last {
		return
	}
	switch para.Role {
	case data.Outlet, data.Dated, data.Byline, data.Furniture:
		return // nobody speaks there
	}
	first, last := r.t.Sentences[para.First].First, r.t.Sentences[para.Last-1].Last
	from := len(r.stretches)
	r.findStretches(first, last, r.goesOn)
	r.inUnit = false
	if !r.goesOn {
		r.openRun = -1
	}
	next := from
	for s := para.First; s < para.Last; {
		begin := r.t.Sentences[s].First
		end := r.t.Sentences[s].Last
		s++
		// a quotation may span sentences
		for k := next; k < len(r.stretches) && r.stretches[k].open < end; k++ {
			for r.stretches[k].parent < 0 && r.stretches[k].end > end && s < para.Last {
				end = r.t.Sentences[s].Last
				s++
			}
		}
		for s < para.Last && r.asked(next, end, s) {
			end = r.t.Sentences[s].Last
			s++
		}
		for begin < end {
			var beyond int
			beyond, begin = r.unit.setUnit(begin, end, next, -1)
			r.unit.paragraph = p
			r.unit.findCues()
			r.attribute(next, beyond)
			next = beyond
		}
	}
	k := len(r.stretches) - 1
	for k > from && r.stretches[k].single && r.stretches[k].parent >= 0 {
		k-- // “The king told me, ‘Wait.’ I did.
	}
	r.goesOn = k >= from && r.stretches[k].runsOn
}
