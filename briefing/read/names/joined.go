package names

import "strings"

// joined is the words of tokens in small letters, a space between them.
func (r *reader) joined(first, last int) string {
	if sp := r.t.Span(first, last); r.spaced(first, last) {
		return r.t.Lower[sp.Start:sp.End]
	}
	var b strings.Builder
	for i := first; i < last; i++ {
		if i > first {
			b.WriteByte(' ')
		}
		b.WriteString(r.t.Low(i))
	}
	return b.String()
}

// spaced tells whether the tokens are printed with one space between them.
func (r *reader) spaced(first, last int) bool {
	for i := first + 1; i < last; i++ {
		before, at := r.t.Tokens[i-1].Span().End, r.t.Tokens[i].Span().Start
		if at != before+1 || r.t.Lower[before] != ' ' {
			return false
		}
	}
	return true
}
