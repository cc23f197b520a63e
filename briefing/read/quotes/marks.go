package quotes

import (
	"slices"

	"sitrep/briefing/read/token"
)

// stretch is what stands between two quotation marks, in tokens.
type stretch struct {
	open   int  // the opening mark, or the token where the words begin if it is missing
	first  int  // the words: tokens first up to, not including, last
	last   int  //
	end    int  // the token after the closing mark
	single bool // between single marks
	runsOn bool // no closing mark before the paragraph's end
	parent int  // index of the stretch around it, -1 where there is none
}

// mark is a quotation mark, or what may be one.
type mark struct {
	at, next int // token of the mark and the token after it ('' is two tokens)
	kind     byte
	opens    bool // it looks like an opening mark where it stands
	closes   bool // it looks like a closing mark
	home     int  // of a single mark: the innermost double stretch that holds it, -1 for none
}

// Kinds of marks: they pair with their own kind.
const (
	straight = '"'
	curly    = 'c'
	latex    = '\'' // ``…'' and ''…''
	angled   = '<'
	corner   = '['
	single   = 's'
)

// findStretches appends the stretches of a paragraph, tokens first up to, not
// including, last, in order of their opening marks. No mark reaches beyond the
// paragraph; goesOn tells that the paragraph before ended inside a quotation.
func (r *reader) findStretches(first, last int, goesOn bool) {
	from := len(r.stretches)
	r.marks = r.doubles(first, last, r.marks[:0])
	if len(r.marks) > 0 {
		r.pairDoubles(first, last, goesOn)
	}
	r.pairSingles(first, last, from)
	found := r.stretches[from:]
	slices.SortStableFunc(found, func(a, b stretch) int {
		if a.open != b.open {
			return a.open - b.open
		}
		return b.end - a.end
	})
	// parents: the innermost stretch that is still open
	keep := found[:0]
	var stack []int
	for _, s := range found {
		if s.last <= s.first {
			continue
		}
		for len(stack) > 0 && keep[stack[len(stack)-1]-from].end <= s.open {
			stack = stack[:len(stack)-1]
		}
		s.parent = -1
		if len(stack) > 0 {
			s.parent = stack[len(stack)-1]
			if p := &keep[s.parent-from]; s.end > p.end {
				continue // marks that cross: the inner one is no stretch
			}
		}
		stack = append(stack, from+len(keep))
		keep = append(keep, s)
	}
	r.stretches = r.stretches[:from+len(keep)]
}

// doubles appends the double marks of a paragraph.
func (r *reader) doubles(first, last int, out []mark) []mark {
	t := r.t
	src := t.Doc.Text
	for i := first; i < last; i++ {
		s := t.Tokens[i].Span()
		if t.Tokens[i].Shape&(token.Word|token.Number) != 0 {
			continue
		}
		m := mark{at: i, next: i + 1}
		switch w := src[s.Start:s.End]; w {
		case `"`, "＂", "‟":
			m.kind = straight
		case "“", "”", "„":
			m.kind = curly
		case "«", "»":
			m.kind = angled
		case "「", "」", "『", "』":
			m.kind = corner
		case "'", "`":
			if i+1 < last && t.Tokens[i+1].Is(token.Joined) && t.Word(i+1) == w {
				m.kind, m.next = latex, i+2
			}
		}
		if m.kind == 0 {
			continue
		}
		left := i == first || !t.Tokens[i].Is(token.Joined) || opensBefore(t.Word(i-1))
		right := m.next >= last || !t.Tokens[m.next].Is(token.Joined) || closesAfter(t.Word(m.next))
		m.opens, m.closes = left && !right, right && !left
		switch src[s.Start:s.End] {
		case "“", "«", "„", "「", "『", "`":
			if !m.closes {
				m.opens = true
			}
		case "'":
			if m.kind == latex && r.backticks {
				m.opens, m.closes = false, true // ``…'' throughout
			}
		case "”", "»", "」", "』":
			if !m.opens {
				m.closes = true
			}
		case `"`:
			if i > first && m.closes && t.Tokens[i-1].Is(token.Number) && r.inches(i) {
				continue
			}
			if t.Tokens[i].Is(token.Joined) && i > first && t.Word(i-1) == "=" {
				i = r.skipValue(i, last) // pic="…" of a page's markup
				continue
			}
		}
		out = append(out, m)
		i = m.next - 1
	}
	return out
}

// inches tells whether the mark after a number is one of measure: 6'3".
func (r *reader) inches(i int) bool {
	t := r.t
	return i >= 2 && (t.Word(i-2) == "'" || t.Word(i-2) == "’" || t.Word(i-2) == "′") && t.Tokens[i-1].Is(token.Joined)
}

// skipValue skips the value of an attribute and returns its last token.
func (r *reader) skipValue(i, last int) int {
	for k := i + 1; k < last && k < i+60; k++ {
		if r.t.Word(k) == `"` {
			return k
		}
	}
	return i
}

func opensBefore(w string) bool {
	switch w {
	case "(", "[", "—", "–", "--", "-", "/", "…", "...", "“", "‘", `"`, "'", "`", "=", ">":
		return true
	}
	return false
}

func closesAfter(w string) bool {
	switch w {
	case ".", ",", ";", ":", "!", "?", ")", "]", "—", "–", "--", "-", "/", "…", "...", "”", "’", `"`, "'", "<":
		return true
	}
	return false
}

// pairDoubles makes stretches of r.marks.
func (r *reader) pairDoubles(first, last int, goesOn bool) {
	var open []mark // what is open, outermost first
	for k := 0; k < len(r.marks); k++ {
		m := r.marks[k]
		top := len(open) - 1
		mine := top // the innermost open mark of this kind
		for mine >= 0 && open[mine].kind != m.kind {
			mine--
		}
		switch {
		case mine < 0 && m.closes && top >= 0 && m.kind != angled && !r.pairedLater(k):
			mine = top // “…" : marks of two kinds pair
			fallthrough
		case mine >= 0 && !m.opens:
			r.add(open[mine], m.at, m.next, false)
			open = open[:mine]
		case mine >= 0 && m.opens && m.kind == curly && r.nests(k):
			open = append(open, m)
		case mine >= 0:
			// opened again: the closing mark before was lost
			stop := r.recover(open[mine].next, m.at)
			r.add(open[mine], stop, stop, false)
			open = append(open[:mine], m)
		case m.closes && len(open) == 0 && k == 0 && goesOn:
			r.add(mark{at: first, next: first}, m.at, m.next, false)
		case m.closes && !r.displaced(k):
			// a closing mark of nothing
		default:
			if len(open) < 3 {
				open = append(open, m)
			}
		}
	}
	if len(open) > 0 {
		m := open[0]
		if m.next < last {
			stop := last
			if !r.runsOn(m, first, last) {
				stop = r.recover(m.next, last)
			}
			r.add(m, stop, stop, stop == last)
		}
	}
}

func (r *reader) add(m mark, last, end int, runsOn bool) {
	r.stretches = append(r.stretches, stretch{open: m.at, first: m.next, last: last, end: end, runsOn: runsOn, parent: -1})
}

// nests tells whether the opening mark k, inside a stretch of its own kind,
// begins one within: two closing marks follow before another opening one.
func (r *reader) nests(k int) bool {
	closers := 0
	for _, m := range r.marks[k+1 : min(k+17, len(r.marks))] {
		if m.kind != r.marks[k].kind {
			continue
		}
		if m.opens {
			return closers >= 2
		}
		if closers++; closers == 2 {
			return true
		}
	}
	return false
}

// pairedLater tells whether the closing mark k has an opening one of its kind
// lost before it; then it pairs with nothing.
func (r *reader) pairedLater(k int) bool {
	for _, m := range r.marks[k+1 : min(k+17, len(r.marks))] {
		if m.closes {
			return true
		}
		if m.opens {
			return false
		}
	}
	return false
}

// displaced tells whether mark k, which looks like a closing one where none is
// open, is an opening mark set before the space: said" we go" they. The next
// mark then closes too.
func (r *reader) displaced(k int) bool {
	if k+1 >= len(r.marks) || !r.marks[k+1].closes || r.marks[k+1].kind != r.marks[k].kind {
		return false
	}
	at := r.marks[k].at
	return at > 0 && r.t.Tokens[at-1].Is(token.Word) && r.marks[k+1].at-at < 60
}

// runsOn tells whether a quotation that its paragraph leaves open runs to the
// paragraph's end: it is opened at the start or after a verb or colon, or is all that
// remains of the last sentence.
func (r *reader) runsOn(m mark, first, last int) bool {
	t := r.t
	if m.at == first || t.Tokens[m.at].Span().Start-t.Tokens[first].Span().Start < 400 {
		return true
	}
	return t.SentenceAt(t.Tokens[m.at].Span().Start) == t.SentenceAt(t.Tokens[last-1].Span().Start)
}

// recover gives the end of an unclosed stretch: the end of its sentence, or stop.
func (r *reader) recover(from, stop int) int {
	t := r.t
	if from >= len(t.Tokens) {
		return stop
	}
	if k := t.SentenceAt(t.Tokens[from].Span().Start); k < len(t.Sentences) {
		return max(from, min(stop, t.Sentences[k].Last))
	}
	return stop
}
