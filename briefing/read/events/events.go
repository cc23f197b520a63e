// Package events finds the clauses of a document that date something that
// happened or is to happen.
package events

import (
	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
	"slices"
)

// Event is a clause that tells what happened and is dated by an expression in it.
type Event struct {
	Clause  data.Span // what happened with the date: the sentence, or the part of it
	Summary data.Span // the same trimmed to one line; of what was said it goes on where another date has the rest of the sentence
	Subject data.Span // who does it, where that stands in the clause before: "X gave way and [Summary]"; else empty
	Date    int       // index into the document's expressions
	Weight  float32   // how much of an event it is, above 0; 1 is plain news
	Speech  bool      // the date is that of somebody's words: "said on Thursday"
	Again   bool      // the words point back to what was told before: "their 3 May meeting", "on the day"
	Anew    bool      // the words set it off from what was told before: "Also on Tuesday", "Later in the day"
}

// reader is the work on one document.
type reader struct {
	*token.Text
	exprs []dates.Expr
	names *names.Names
	found []Event
	dated []dated // of the sentence at hand
}

// dated is an expression of a sentence that may date something.
type dated struct {
	expr        int
	first, last int     // tokens of the expression: first up to, not including, last
	weight      float32 // how much of an event it dates
	quoted      bool    // stands in quotation marks
}

// Read finds the dated events in a text, in order. An expression that tells the
// time of day alone (dates.Clock) dates a clause where no calendar date does: the
// day is then for the caller to find.
func Read(t *token.Text, exprs []dates.Expr, n *names.Names) []Event {
	r := &reader{Text: t, exprs: exprs, names: n}
	for next := 0; next < len(exprs); {
		s := exprs[next].Sentence
		end := next + 1
		for end < len(exprs) && exprs[end].Sentence == s {
			end++
		}
		if s >= 0 && s < len(t.Sentences) {
			r.sentence(t.Sentences[s], next, end)
		}
		next = end
	}
	return r.found
}

// sentence finds the events of a sentence whose expressions are first up to, not
// including, last.
func (r *reader) sentence(s token.Sentence, first, last int) {
	switch s.Role {
	case data.Outlet, data.Dated, data.Byline, data.Furniture:
		return
	}
	a, b := s.First, s.Last
	if d := r.Doc.Dateline; !d.Empty() && d.Start <= s.Span.Start && d.End > s.Span.Start {
		for a < b && r.Tokens[a].Span().Start < d.End {
			a++
		}
	}
	if a == b || furniture[r.Low(a)] && b-a < 16 || !r.tells(a, b) || a+2 < b && r.Low(a+2) == "version" && leads[r.Low(a+1)] {
		return // "An earlier version of this report, published on Monday"
	}
	r.dated = r.dated[:0]
	for i := first; i < last; i++ {
		if d, ok := r.date(i, a, b, s); ok {
			r.dated = append(r.dated, d)
		}
	}
	if len(r.dated) > 1 && r.label(r.dated[0], r.dated[1], a) {
		r.dated = r.dated[1:]
	}
	if n := len(r.dated); n > 1 && r.credit(r.dated[n-1], a, b) {
		r.dated = r.dated[:n-1]
	}
	r.thin(a, b)
	const bare = 12 // words of a clause that tells only that somebody spoke
	start := a      // of the clause before
	for i, d := range r.dated {
		from, to := a, b
		if i > 0 {
			from = r.boundary(r.dated[i-1], d, a, b)
		}
		if i+1 < len(r.dated) {
			to = r.boundary(d, r.dated[i+1], a, b)
		}
		from, to = r.tidy(r.longAfter(from, to, d), to)
		if to-from < 3 {
			continue
		}
		line := to
		if i+1 < len(r.dated) && r.exprs[r.dated[i+1].expr].Lag != 0 {
			line = b // "The ruling on Tuesday came" two days after what
		}
		if w := r.Low(to - 1); w == "that" || i+1 < len(r.dated) && (prepositions[w] || w == "over" || w == "about") {
			line, to = b, to-1 // what was said, or what it was for, belongs to the line, though another date has it
		} else if to == d.last && r.saidWhen(d, from) || reports[r.Low(to-1)] && to-1 > d.last {
			line = b
		}
		if line > to && to-from <= bare {
			to = line // "The board said on Monday that ..." says nothing by itself
		}
		sumFrom, sumTo := r.summary(a, from, line, d)
		subject := r.subject(start, from, sumFrom)
		if start > a && subject.Empty() && from == sumFrom && r.Word(from-1) == "," && r.verb(from, from+2) {
			subject = r.opening(a, from)
		}
		start = from
		if i > 0 && r.attributes(from, to) {
			subject = r.Span(a, from) // what was said
			if p := r.dated[i-1]; r.fineness(p) < 3 || r.bounds(p) {
				from, sumFrom, subject = a, a, data.Span{} // and is not told of that day
			}
		}
		if i > 0 && from == sumFrom && (r.due(from, d) || r.lists(r.dated[i-1], d, a, b) || r.participial(from, d)) {
			subject = r.Span(a, from) // the verb stands there
		}
		if w := r.Low(sumFrom); (w == "which" || w == "who" || w == "that") && sumFrom > a && sumFrom+1 < sumTo {
			if subject = r.antecedent(a, sumFrom); !subject.Empty() {
				sumFrom++
			}
		}
		if k := r.relative(sumFrom, sumTo, d); k > 0 && subject.Empty() {
			subject, sumFrom = r.Span(sumFrom, k), k+1
			if r.Word(k) == "," {
				sumFrom++
			}
		}
		r.found = append(r.found, Event{
			Clause: r.Span(from, to), Summary: r.Span(sumFrom, sumTo), Subject: subject, Date: d.expr, Weight: d.weight * r.told(from, to, d), Speech: r.speech(from, to, d), Again: r.again(from, to, d), Anew: anew[r.Low(from)],
		})
	}
}

// oneEach leaves one date of those that stand in one clause of the sentence of tokens a up
// to b: the finest, then the weightiest, then the first.
func (r *reader) oneEach(a, b int) {
	kept := r.dated[:0]
next:
	for _, d := range r.dated {
		for len(kept) > 0 && r.boundary(kept[len(kept)-1], d, a, b) < 0 {
			p := kept[len(kept)-1]
			if f, of := r.fineness(d), r.fineness(p); f < of || f == of && d.weight <= p.weight {
				continue next
			}
			kept = kept[:len(kept)-1] // and d may stand in one clause with the date before
		}
		kept = append(kept, d)
	}
	r.dated = kept
}

// thin leaves one date of those that stand in one clause of the sentence of tokens
// a up to b, the calendar's before the clock's.
func (r *reader) thin(a, b int) {
	r.oneEach(a, b)
	// a time of day says nothing where a day does
	calendar := false
	for _, d := range r.dated {
		calendar = calendar || r.fineness(d) > 0
	}
	if calendar {
		all := len(r.dated)
		r.dated = slices.DeleteFunc(r.dated, func(d dated) bool { return r.fineness(d) == 0 })
		if len(r.dated) < all {
			r.oneEach(a, b) // of those between which a time stood
		}
	} else if len(r.dated) > 1 {
		r.dated = r.dated[:1]
	}
}

// label tells whether date p stands in a label ahead of the words that d dates:
// "UPDATE (Jan. 20): … on Wednesday".
func (r *reader) label(p, d dated, a int) bool {
	for i := p.last; i < d.first; i++ {
		if r.Word(i) == ":" {
			return !r.hasVerb(a, i)
		}
	}
	return false
}

// credit tells whether date d, in a sentence of tokens a up to b, is that of the
// news report from which the sentence is taken: "…, state radio reported on Tuesday".
func (r *reader) credit(d dated, a, b int) bool {
	const longest = 8 // words of the speaker
	if b-d.last > 1 {
		return false
	}
	k := d.first - 1
	for k > a && leads[r.Low(k)] {
		k--
	}
	if r.Low(k) != "reported" {
		return false
	}
	for i := k - 1; i > a && i >= k-longest; i-- {
		if r.Word(i) == "," {
			return true
		}
		if r.verb(i, i+1) || joints[r.Low(i)] {
			return false
		}
	}
	return false
}

func (r *reader) fineness(d dated) int {
	e := &r.exprs[d.expr]
	switch {
	case e.Lag != 0:
		return 3
	case e.Kind != dates.Calendar:
		return 0
	case e.HasDay() || e.Unit == dates.InDay:
		return 3
	case e.Month > 0 || e.Unit == dates.InMonth || e.Unit == dates.Week || e.Unit == dates.Weekend:
		return 2
	}
	return 1
}
