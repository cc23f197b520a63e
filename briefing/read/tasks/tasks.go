// Package tasks finds what a document says that a body does, or is to do.
package tasks

import (
	_ "embed"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
	"sitrep/data/lexicon"
)

//go:embed verbs.txt
var verbList string

var (
	actions   = lexicon.Set(verbList, "action")
	between   = lexicon.Set(verbList, "between")
	irregular = lexicon.Map(verbList, "irregular")
	weekdays  = lexicon.Set(verbList, "weekday")
)

// Task is what a clause says a body does.
type Task struct {
	Body   int       // entity
	Text   data.Span // the predicate: "will look into the scale of the leak"
	Clause data.Span // the same with its subject
}

// longest is the most tokens a task may have; a longer one is cut at a comma.
const longest = 45

// Read finds the tasks in a text, in order of their clauses.
func Read(t *token.Text, n *names.Names) []Task {
	r := reader{t: t, n: n}
	for _, s := range t.Sentences {
		if s.Role == data.Prose {
			r.sentence(s)
		}
	}
	return r.tasks
}

type reader struct {
	t     *token.Text
	n     *names.Names
	tasks []Task
}

func (r *reader) sentence(s token.Sentence) {
	ms := r.n.Within(s.Span)
	for i, m := range ms {
		if !r.body(m) {
			continue
		}
		verb := r.saidOfItself(s, r.afterAside(s, m.Last))
		if verb >= s.Last || !r.acts(s, verb) {
			continue
		}
		end := r.clauseEnd(s, verb, ms[i+1:])
		text := r.t.Span(verb, end)
		for _, k := range r.subjects(ms, i) {
			r.tasks = append(r.tasks, Task{Body: ms[k].Entity, Text: text, Clause: data.Span{Start: ms[k].Span.Start, End: text.End}})
		}
	}
}

// body tells whether a mention is of an organisation.
func (r *reader) body(m names.Mention) bool {
	if m.Entity < 0 {
		return false
	}
	k := r.n.Entities[m.Entity].Kind
	return k == names.Agency || k == names.Organization
}

// subjects are the mentions that share the predicate after mention i: "A, B and
// C are investigating". They are listed in the order of the text.
func (r *reader) subjects(ms []names.Mention, i int) []int {
	list := []int{i}
	linked := false // an "and" or "with" ties the last two
	for k := i - 1; k >= 0 && r.body(ms[k]); k-- {
		gap := r.gap(ms[k].Last, ms[k+1].First)
		switch gap {
		case "and", "and the", ", and", ", and the", ", together with the", ", along with the", "together with", "and its":
			linked = true
		case ",", ", the":
			if !linked {
				return list
			}
		default:
			return list
		}
		list = append([]int{k}, list...)
	}
	return list
}

func (r *reader) gap(first, last int) string {
	if last-first > 4 || last <= first {
		return ""
	}
	words := make([]string, 0, 4)
	for i := first; i < last; i++ {
		words = append(words, r.t.Low(i))
	}
	return strings.Join(words, " ")
}

// saidOfItself is the predicate of what the body says of itself, "the board said on
// Monday it would mend the quay", where that begins at token i; else i.
func (r *reader) saidOfItself(s token.Sentence, i int) int {
	if i >= s.Last {
		return i
	}
	switch r.t.Low(i) {
	case "said", "says", "announced", "announces", "confirmed", "added":
	default:
		return i
	}
	k := r.afterDay(s, i+1)
	if k < s.Last && r.t.Low(k) == "that" {
		k++
	}
	if k+1 < s.Last && (r.t.Low(k) == "it" || r.t.Low(k) == "they") {
		return k + 1
	}
	return i
}

// afterDay passes over "on Monday", "late on Monday evening".
func (r *reader) afterDay(s token.Sentence, i int) int {
	k := i
	if k < s.Last && (r.t.Low(k) == "late" || r.t.Low(k) == "early") {
		k++
	}
	if k+1 >= s.Last || r.t.Low(k) != "on" || !weekdays[r.t.Low(k+1)] {
		return i
	}
	k += 2
	if k < s.Last {
		switch r.t.Low(k) {
		case "morning", "afternoon", "evening", "night":
			k++
		}
	}
	return k
}

// afterAside passes over an aside in brackets or commas, and a day: "the ministry
// (MH) on Monday closed", "the ministry, together with the council, is preparing".
func (r *reader) afterAside(s token.Sentence, i int) int {
	if i+1 < s.Last && r.t.Word(i) == "(" {
		for k := i + 1; k < s.Last && k-i < 8; k++ {
			if r.t.Word(k) == ")" {
				i = k + 1
				break
			}
		}
	}
	if k := r.afterDay(s, i); k > i {
		return k
	}
	if i+1 >= s.Last || r.t.Word(i) != "," {
		return i
	}
	switch r.t.Low(i + 1) {
	case "together", "along", "which", "known", "in", "led", "alongside", "with":
	default:
		return i
	}
	for k := i + 2; k < s.Last && k-i < 14; k++ {
		if r.t.Word(k) == "," {
			return k + 1
		}
	}
	return i
}

// acts tells whether the words from token i on are a predicate of action in the
// active voice.
func (r *reader) acts(s token.Sentence, i int) bool {
	if i < s.Last && r.t.Low(i) == "to" {
		return false // "asked the council to act"
	}
	passive := false
	for k := i; k < s.Last && k-i < 8; k++ {
		low := r.t.Low(k)
		if between[low] {
			switch low {
			case "is", "are", "was", "were", "be", "been", "being":
				passive = true
			case "to", "will", "would", "expected", "set", "due", "scheduled", "planning", "preparing", "working", "seeking", "going":
				passive = false
				// "is preparing an agreement": the word may be the action itself
				if k+1 < s.Last && !between[r.t.Low(k+1)] && strings.HasSuffix(low, "ing") && r.t.Low(k+1) != "to" {
					return actions[stem(low)]
				}
			}
			continue
		}
		if strings.HasSuffix(low, "ly") {
			continue
		}
		base := stem(low)
		if k+1 < s.Last && r.t.Low(k+1) == "by" && past(low) {
			return false // "a team led by"
		}
		if !actions[base] || k == i && !past(low) {
			return k > i && actions[base] && !passive
		}
		return !(passive && !strings.HasSuffix(low, "ing"))
	}
	return false
}

// past tells whether a verb without an auxiliary is in the past: a form in -s or
// the plain one may as well be a noun ("police orders").
func past(w string) bool { return strings.HasSuffix(w, "ed") || irregular[w] != "" }

// stem undoes the endings of verbs.
func stem(w string) string {
	if b, ok := irregular[w]; ok {
		return b
	}
	if actions[w] {
		return w
	}
	for _, end := range []string{"ing", "ed", "es", "s", "d"} {
		b, ok := strings.CutSuffix(w, end)
		if !ok || len(b) < 2 {
			continue
		}
		switch {
		case actions[b]:
			return b
		case actions[b+"e"]:
			return b + "e"
		case len(b) > 2 && b[len(b)-1] == b[len(b)-2] && actions[b[:len(b)-1]]:
			return b[:len(b)-1]
		case strings.HasSuffix(b, "i") && actions[b[:len(b)-1]+"y"]:
			return b[:len(b)-1] + "y"
		}
	}
	return w
}

// clauseEnd is the token after a predicate: the end of the sentence, or where
// another body begins a clause of its own.
func (r *reader) clauseEnd(s token.Sentence, verb int, later []names.Mention) int {
	end := s.Last
	for _, m := range later {
		if m.First <= verb || !r.body(m) {
			continue
		}
		k := m.First - 1
		for k > verb && (r.t.Low(k) == "the" || r.t.Low(k) == "and" || r.t.Low(k) == "while" || r.t.Low(k) == "but") {
			k--
		}
		if w := r.t.Word(k); (w == "," || w == ";") && k > verb && r.acts(s, r.afterAside(s, m.Last)) {
			end = k
			break
		}
	}
	for k := verb; k < end; k++ {
		if r.t.Word(k) == ";" {
			end = k
		}
	}
	for end > verb+1 && r.mark(end-1) {
		end--
	}
	if end-verb > longest {
		for k := verb + longest; k > verb+8; k-- {
			if r.t.Word(k) == "," {
				return k
			}
		}
		end = verb + longest
	}
	// an attribution at the end is the reporter's: ", the council said"
	for k := end - 1; k > verb+3 && end-k < 8; k-- {
		if r.t.Word(k) == "," {
			last := r.t.Low(end - 1)
			if last == "said" || last == "added" || last == "says" || r.t.Low(k+1) == "according" {
				return k
			}
		}
	}
	return end
}

func (r *reader) mark(i int) bool {
	return r.t.Tokens[i].Shape&(token.Word|token.Number|token.Possessive) == 0 && r.t.Word(i) != ")" && r.t.Word(i) != "”" && r.t.Word(i) != `"`
}
