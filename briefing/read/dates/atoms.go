package dates

import (
	"strings"

	"sitrep/briefing/read/token"
)

// atom is a token, or a piece of one between hyphens, with what it can be in a
// calendar expression.
type atom struct {
	class   class
	digits  uint8 // number of digits; of a numeric date 2 where day and month could be swapped
	hyphen  bool  // a hyphen ties it to the atom before
	capital bool
	stop    bool // ends in the full stop of an abbreviation
	phrase  bool
	val     int32
	start   int // byte offsets
	end     int
	token   int
}

// fill takes apart the tokens of a sentence. It is false where no token can be
// part of a date.
func (r *reader) fill(s token.Sentence) bool {
	t := r.t
	r.atoms = r.atoms[:0]
	found := false
	for k := s.First; k < s.Last; k++ {
		tok := t.Tokens[k]
		a := atom{start: tok.Span().Start, end: tok.Span().End, token: k, capital: tok.Is(token.Capital)}
		switch {
		case tok.Is(token.Number):
			r.number(a, t.Low(k))
			found = true
			continue
		case tok.Is(token.Word):
			low := t.Low(k)
			if tok.Is(token.Abbrev) {
				low, a.stop = low[:len(low)-1], true
			}
			if len(low) <= 12 && !(a.capital && low == "today" && r.named(k, s.First)) {
				a.look(low)
			}
			if a.class == none && !a.phrase && strings.IndexByte(low, '-') > 0 {
				r.pieces(a, low)
				found = true
				continue
			}
			found = found || a.phrase || a.class != none && (a.class < wLast || a.class > wAnd) || a.class == wLast || a.class == wThis
		case tok.Is(token.Possessive):
			a.class = possessive
		default:
			switch t.Word(k) {
			case ",":
				a.class = comma
			case "-", "–", "—", "--", "‑":
				a.class = dash
			case "(":
				a.class = open
			case "'", "’", "‘":
				a.class = apostrophe
			}
		}
		r.atoms = append(r.atoms, a)
	}
	return found
}

// named tells whether a capitalised word ends the name before it: "The Island Today".
func (r *reader) named(k, first int) bool {
	return k > first && r.t.Tokens[k-1].Is(token.Word) && r.t.Tokens[k-1].Is(token.Capital)
}

// look looks a word up in the lexicon.
func (a *atom) look(low string) {
	w, ok := vocabulary.Find(low)
	if ok {
		a.class, a.val, a.phrase = w.class, int32(w.val), w.phrase
	}
}

// pieces appends the parts of a token between its hyphens.
func (r *reader) pieces(a atom, low string) {
	from, end := a.start, a.end
	for first := true; ; first = false {
		piece, rest, more := strings.Cut(low, "-")
		p := a
		p.hyphen = !first
		p.start, p.end = from, from+len(piece)
		if !more {
			p.end = end
		} else {
			p.stop = false
		}
		if piece != "" && isDigit(piece[0]) {
			p.plain(piece)
		} else {
			p.look(piece)
		}
		if piece != "" || !more {
			r.atoms = append(r.atoms, p)
		}
		if !more {
			return
		}
		low, from = rest, from+len(piece)+1
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// leading reads the digits at the start of s; n is -1 for more than nine.
func leading(s string) (n, width int) {
	for width < len(s) && isDigit(s[width]) {
		if width == 9 {
			return -1, 0
		}
		n = n*10 + int(s[width]-'0')
		width++
	}
	return n, width
}

// plain classes a number without inner marks: "29", "29th", "1990s", "7pm".
func (a *atom) plain(w string) {
	n, width := leading(w)
	a.digits = uint8(min(width, 9))
	switch rest := w[width:]; rest {
	case "":
		if width > 0 && width <= 4 {
			a.class, a.val = digits, int32(n)
		}
	case "st", "nd", "rd", "th":
		if n > 0 && n < 100 {
			a.class, a.val = nth, int32(n)
		}
	case "s":
		if width == 4 && n%10 == 0 && n >= 1000 && n < 2100 || width == 2 && n%10 == 0 {
			a.class, a.val = decade, int32(n)
		}
	case "am", "pm", "a.m", "p.m", "a.m.", "p.m.":
		if n >= 1 && n <= 12 && width <= 2 {
			a.class, a.val, a.digits = clock, int32(hour(n, rest[0] == 'p')*60), 0
		}
	}
}

func hour(n int, pm bool) int {
	if pm {
		return n%12 + 12
	}
	return n % 12
}

// number appends a token that begins with a digit.
func (r *reader) number(a atom, w string) {
	switch at := strings.IndexAny(w, "-:/.‑,"); {
	case at < 0:
		a.plain(w)
	case len(w) > 32:
	case a.fullDate(w):
	case w[at] == '-' || w[at] == '/' && len(w) >= 7:
		if w[at] == '/' || !strings.ContainsAny(w, ":./,") {
			if !isNumber(w) || pairs(w) {
				r.pieces(a, strings.Replace(w, "/", "-", 1))
				return
			}
		}
	case w[at] == ':' || w[at] == '.':
		a.clock(w, at)
		if a.class == none {
			a.plain(w) // "9a.m."
		}
	}
	r.atoms = append(r.atoms, a)
}

func isNumber(w string) bool {
	for i := range len(w) {
		if w[i] >= 'a' {
			return false
		}
	}
	return true
}

// pairs tells whether a number with an inner mark may be two years ("2010-14")
// or two days of a month ("9-11").
func pairs(w string) bool {
	a, n := leading(w)
	if n == len(w) {
		return false
	}
	b, m := leading(w[n+1:])
	if n+1+m != len(w) {
		return false
	}
	return n <= 2 && m <= 2 || n == 4 && (m == 4 && a < b || m == 2 && a%100 < b) && isYear(a)
}

func isYear(n int) bool { return n >= 1000 && n < 2200 }

// clock reads "11:30", "11:30pm", "9.30pm", "11:30:05".
func (a *atom) clock(w string, at int) {
	h, n := leading(w)
	m, k := leading(w[at+1:])
	if n != at || n > 2 || k != 2 || h > 24 || m > 59 {
		return
	}
	rest := strings.ReplaceAll(w[at+1+k:], ".", "")
	switch {
	case (rest == "am" || rest == "pm") && h <= 12:
		h, a.digits = hour(h, rest == "pm"), 0
	case rest == "" && w[at] == ':', len(rest) == 3 && rest[0] == ':':
		a.digits = 1 // may be a score or a verse: "a.m." or the words around tell
	default:
		return
	}
	a.class, a.val = clock, int32(h*60+m)
}

// fullDate reads a whole date in figures: "2025-12-11", "2025-12-11T10:00Z",
// "1/6/17", "25.12.2025", "20251211" is none.
func (a *atom) fullDate(w string) bool {
	x, n := leading(w)
	if n == 0 || n >= len(w)-1 {
		return false
	}
	sep := w[n]
	if sep != '-' && sep != '/' && sep != '.' {
		return false
	}
	y, m := leading(w[n+1:])
	rest := w[n+1+m:]
	if m == 0 || m > 2 || len(rest) < 2 || rest[0] != sep {
		return false
	}
	z, k := leading(rest[1:])
	rest = rest[1+k:]
	if rest != "" && !(rest[0] == 't' && n == 4) {
		return false
	}
	switch {
	case n == 4 && k <= 2:
		x, z = z, x // year first: x is the day, y the month
		a.digits = 0
	case k == 4 || k == 2 && sep == '/':
		if k == 2 {
			z += 2000
			if z > 2068 {
				z -= 100
			}
		}
		a.digits = 0
		if sep != '.' && y <= 12 && x <= 12 {
			a.digits = 2
		}
		if sep == '/' && y <= 31 && x <= 12 || sep == '-' && y > 12 {
			x, y = y, x // American: the month comes first
		}
	default:
		return false
	}
	if !isYear(z) || y < 1 || y > 12 || x < 1 || x > daysIn(z, y) {
		return false
	}
	a.class, a.val = numeric, int32(z<<9|y<<5|x)
	return true
}
