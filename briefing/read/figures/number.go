package figures

import (
	"math"
	"strings"

	"sitrep/briefing/read/token"
)

// number is a run of tokens that make a number.
type number struct {
	first, last int // tokens, with a currency sign and scale: "$1.2 billion"
	value       float64
	unit        string
	loose       bool
	low         Bound // AtLeast for a range, of which value is the lower end
}

// number reads the number that begins at token i.
func (r *reader) number(i int) (number, bool) {
	n := number{first: i, last: i + 1}
	t := r.Tokens[i]
	switch {
	case t.Is(token.Number):
		if !r.digits(&n) {
			return n, false
		}
	case t.Is(token.Word):
		if !r.spelled(&n) {
			return n, false
		}
		r.writtenAgain(&n)
	default:
		unit, ok := lex.money[r.Low(i)]
		if !ok || i+1 >= r.end || !r.Tokens[i+1].Is(token.Number) {
			return n, false
		}
		n.last++
		if !r.digits(&n) {
			return n, false
		}
		n.unit = unit
		if i > r.first && t.Is(token.Joined) && len(r.Low(i-1)) <= 2 {
			n.first-- // "US$5"
		}
	}
	r.scaled(&n)
	r.ranged(&n)
	if n.unit == "" && n.last < r.end {
		if unit, ok := lex.money[r.Low(n.last)]; ok && r.Tokens[n.last].Is(token.Word) && !r.pounds(n.last, unit) {
			n.unit = unit
			n.last++
		} else if ok && len(r.Low(n.last)) > 1 && r.Tokens[n.last].Shape == 0 {
			n.unit = unit // "5 €"
			n.last++
		}
	}
	if k := n.last; n.unit == "" && k+1 < r.end && r.Tokens[k].Is(token.Word|token.Capital) && r.Tokens[k+1].Is(token.Word) {
		if unit, ok := lex.money[r.Low(k+1)]; ok && !r.pounds(k+1, unit) {
			n.unit, n.last = unit, k+2 // "100,000 Ruritanian francs"
		}
	}
	r.strength(&n)
	return n, true
}

// pounds tells whether "pounds" at token i weighs something: "50 pounds of explosives".
func (r *reader) pounds(i int, unit string) bool {
	return unit == "GBP" && i+1 < r.end && r.Low(i+1) == "of"
}

// digits reads the token before n.last: "33.7", "3,000", "33m", "20-30".
func (r *reader) digits(n *number) bool {
	w := r.Low(n.last - 1)
	low, rest, ok := decimal(w)
	if !ok {
		return false
	}
	n.value = low
	if rest == "" {
		return n.last-1 > n.first || !r.labelled(n.first, w)
	}
	if rest == "-magnitude" {
		n.unit = "magnitude"
		return low > 0 && low < 11
	}
	if s, known := lex.scale[rest]; known {
		n.value = times(n.value, s)
		return true
	}
	if up, isRange := strings.CutPrefix(rest, "-"); isRange {
		high, rest, ok := decimal(up)
		if !ok || high <= low || low == 0 {
			return rest == "plus" && low > 0
		}
		if s, known := lex.scale[rest]; known {
			n.value = times(n.value, s)
		} else if rest != "" {
			return false
		}
		n.low = AtLeast
		return true
	}
	return false
}

// labelled tells whether a number w at token i belongs to the capitalised word
// before it, as in "Flight 370", or looks like a year.
func (r *reader) labelled(i int, w string) bool {
	if len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")) {
		if i+1 >= r.end || lex.entry[r.Low(i+1)].class == noClass {
			return true
		}
		if i > r.first && (r.Low(i-1) == "in" || r.Low(i-1) == "since" || r.Low(i-1) == "until") {
			return true
		}
	}
	if len(w) > 1 && w[0] == '0' && w[1] != '.' {
		return true // "007"
	}
	if i <= r.first {
		return false
	}
	if r.Low(i-1) == "#" || r.Low(i-1) == "no." || r.Low(i-1) == "no" || r.Low(i-1) == "number" && i-1 > r.first && !strings.HasPrefix(r.Low(i-2), "t") {
		return true
	}
	p := r.Tokens[i-1]
	if !p.Is(token.Word|token.Capital) || p.Is(token.AllCaps) && strings.ToUpper(r.Word(r.first)) == r.Word(r.first) || i-1 == r.first {
		return false
	}
	e := lex.entry[r.Low(i-1)]
	if e.function || e.does != "" || e.takes || e.part || e.skip || e.reaches || lex.before[r.Low(i-1)] != Exact {
		return false
	}
	return i+1 >= r.end || lex.entry[r.Low(i+1)].class == noClass && lex.entry[r.Low(i+1)].toll == "" && lex.entry[r.Low(i+1)].done == ""
}

// times multiplies without the dust of binary fractions: 65.4 × 1e9 is whole.
func times(value, scale float64) float64 {
	if p := value * scale; scale >= 1000 {
		return math.Round(p)
	}
	return value * scale
}

// thousands tells whether three digits begin s, and not four.
func thousands(s string) bool {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n == 3 || n == 2 && strings.IndexByte(s, ',') == 2 // "1,00,000"
}

// spelled reads a number in words: "twenty-five", "a hundred and twenty", "dozens".
func (r *reader) spelled(n *number) bool {
	i := n.first
	w := r.Low(i)
	if t := r.Tokens[i]; t.Is(token.Capital) && i > r.first && !t.Is(token.AllCaps) && r.Tokens[i-1].Is(token.Word|token.Capital) && r.labelled(i, "") {
		return false // "Round Two"
	}
	if v, ok := lex.loose[w]; ok {
		n.value, n.loose = v, true
		if n.last+1 < r.end && r.Low(n.last) == "of" {
			if s, ok := lex.loose[r.Low(n.last+1)]; ok && s >= 200 {
				n.value *= s / 2 // "tens of thousands": twenty thousand
				n.last += 2
			}
		}
		return w != "tens" || n.last > i+1 || i+1 < r.end && r.Low(i+1) == "of"
	}
	if w == "a" || w == "half" {
		return r.article(n)
	}
	v, ok := lex.unit(w)
	if !ok {
		return false
	}
	total := 0.0
	for n.last < r.end {
		next := r.Low(n.last)
		if next == "and" && (v >= 100 || total > 0) && n.last+1 < r.end {
			if u, ok := lex.unit(r.Low(n.last + 1)); ok && u < 100 {
				n.last += 2
				v += u
				continue
			}
			break
		}
		if s, ok := lex.scale[next]; ok && len(next) > 2 {
			n.last++
			if s == 100 {
				v *= s
			} else {
				total += v * s
				v = 0
			}
			continue
		}
		u, ok := lex.unit(next)
		if !ok || (v != 0 || total == 0) && (v < 20 || u >= 10 || int(v)%10 != 0) {
			break
		}
		n.last++
		v += u
	}
	n.value = total + v
	return true
}

// article reads "a dozen", "half a million".
func (r *reader) article(n *number) bool {
	i, factor := n.first, 1.0
	if r.Low(i) == "half" {
		factor = 0.5
		if i++; i >= r.end || r.Low(i) != "a" {
			i--
		}
	}
	if i+1 >= r.end {
		return false
	}
	s, ok := lex.scale[r.Low(i+1)]
	if !ok || len(r.Low(i+1)) < 3 {
		return false
	}
	n.value, n.last = factor*s, i+2
	if factor == 1 && n.last+1 < r.end && r.Low(n.last) == "and" {
		if u, ok := lex.unit(r.Low(n.last + 1)); ok && s >= 100 {
			n.value, n.last = n.value+u, n.last+2 // "a hundred and twenty"
		}
	}
	return true
}

// unit reads a word below a hundred: "five", "twenty-five".
func (l *words) unit(w string) (float64, bool) {
	if v, ok := l.number.Find(w); ok {
		return v, true
	}
	tens, ones, ok := strings.Cut(w, "-")
	if !ok {
		return 0, false
	}
	t, o := l.number.Get(tens), l.number.Get(ones)
	return t + o, t >= 20 && o > 0 && o < 10
}

// scaled takes the words after a number that multiply it: "million", "hundred thousand".
func (r *reader) scaled(n *number) {
	if n.loose {
		return
	}
	for n.last < r.end && r.Tokens[n.last].Is(token.Word) {
		w := r.Low(n.last)
		s, ok := lex.scale[w]
		if !ok || len(w) < 2 && n.unit == "" && !r.nounAt(n.last+1) {
			return // "4.9 m barrels", but not "4.9 m"
		}
		n.value = times(n.value, s)
		n.last++
	}
}

// ranged takes the upper end of "20 to 30" and "between 20 and 30".
func (r *reader) ranged(n *number) {
	if n.loose || n.last+1 >= r.end || n.low != Exact {
		return
	}
	joint := r.Low(n.last)
	between := n.first > r.first && r.Low(n.first-1) == "between"
	if !(between && joint == "and" || joint == "to" && !(n.first > r.first && r.Low(n.first-1) == "from") || joint == "–") {
		return
	}
	up := number{first: n.last + 1, last: n.last + 2}
	if n.unit != "" && up.last < r.end && lex.money[r.Low(up.first)] == n.unit {
		up.last++ // "$30,000 to $60,000"
	}
	switch t := r.Tokens[up.last-1]; {
	case t.Is(token.Number):
		if !r.digits(&up) {
			return
		}
	case t.Is(token.Word):
		if up.last > up.first+1 || !r.spelled(&up) {
			return
		}
	default:
		return
	}
	before := up.last
	r.scaled(&up)
	if up.last > before && n.value < up.value/1000 {
		n.value = times(n.value, lex.scale[r.Low(before)]) // "20 to 30 million"
	}
	if up.value > n.value && up.value < 20*n.value {
		n.last, n.low = up.last, AtLeast
	}
}

// strength reads the strength of an earthquake: "magnitude 7.1".
func (r *reader) strength(n *number) {
	if n.unit == "" && n.value < 11 && n.first > r.first {
		switch r.Low(n.first - 1) {
		case "magnitude":
			n.unit = "magnitude"
		}
	}
	if n.unit == "" && n.value < 11 && n.last < r.end && (r.Low(n.last) == "magnitude" || r.Low(n.last) == "on" && n.last+2 < r.end && r.Low(n.last+2) == "richter") {
		n.unit = "magnitude"
	}
}

// boundOf reads the words about a number that bound it.
func (c *count) boundOf(r *reader) {
	c.bound = c.low
	var buf [48]byte
	if b, n := r.boundBefore(buf[:0], c.number.first); n > 0 {
		c.bound, c.from = b, c.number.first-n
		if b == AtMost && c.from > r.first && r.Low(c.from-1) == "no" {
			c.from--
		}
	} else if c.number.first > r.first && c.low == AtLeast && r.Low(c.number.first-1) == "between" {
		c.from--
	}
	for n := 1; n <= 2 && c.number.last+n <= r.end; n++ {
		if b, ok := lex.after[string(r.words(buf[:0], c.number.last, c.number.last+n))]; ok {
			c.bound = b
			c.number.last += n
			break
		}
	}
	if c.loose {
		c.bound = AtLeast
	}
}

// boundBefore finds the longest phrase before token i that bounds a number, and
// its length.
func (r *reader) boundBefore(buf []byte, i int) (Bound, int) {
	for n := min(4, i-r.first); n > 0; n-- {
		if b, ok := lex.before[string(r.words(buf, i-n, i))]; ok {
			return b, n
		}
	}
	return Exact, 0
}

// words appends tokens first up to last to buf, in lower case and with a space
// between each.
func (r *reader) words(buf []byte, first, last int) []byte {
	for k := first; k < last; k++ {
		if k > first {
			buf = append(buf, ' ')
		}
		buf = append(buf, r.Low(k)...)
	}
	return buf
}

// rated tells whether the words about a number, at tokens first to last, make a
// rate or share of it.
func (r *reader) rated(first, last int) bool {
	if first > r.first {
		switch r.Low(first - 1) {
		case "every", "each", "per":
			return true
		case "in":
			if first-1 > r.first && (r.Tokens[first-2].Is(token.Number) || lex.number.Get(r.Low(first-2)) > 0) {
				return true // "one in five"
			}
		case "of":
			if first-1 > r.first && r.Low(first-2) == "out" {
				return true // "three out of four"
			}
		}
	}
	if last >= r.end {
		return false
	}
	switch r.Low(last) {
	case "%", "percent", "percentage", "°", "st", "nd", "rd", "th":
		return true
	case "in", "out":
		k := last + 1
		if r.Low(last) == "out" {
			k++
		}
		return k < r.end && (r.Tokens[k].Is(token.Number) || lex.number.Get(r.Low(k)) > 1 || r.Low(k) == "every") // "one in five"
	}
	return false
}
