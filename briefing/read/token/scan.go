package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/data"
)

// scan appends the tokens of a span.
func (t *Text) scan(s data.Span) {
	src := t.Doc.Text
	joined := false
	for i := s.Start; i < s.End; {
		r, n := decode(src, i)
		last := min(s.End, i+longestToken)
		switch {
		case isSpace(r):
			i += n
			joined = false
			continue
		case isLetter(r):
			i = t.word(i, last, joined)
		case isDigit(r):
			i = t.number(i, last, joined)
		case isApostrophe(r) && joined && t.possessive(i, n, s.End):
			i = t.Tokens[len(t.Tokens)-1].Span().End
		default:
			end := i + n
			for end < last && (r == '.' || r == '-') && src[end] == byte(r) {
				end++ // "..." and "--" are one mark
			}
			t.add(i, end, 0, joined)
			i = end
		}
		joined = true
	}
}

func (t *Text) add(start, end int, sh Shape, joined bool) {
	if joined {
		sh |= Joined
	}
	t.Tokens = append(t.Tokens, Token{uint32(start), uint16(end - start), sh})
}

// possessive appends 's or a bare apostrophe after a word ending in s.
func (t *Text) possessive(i, n, end int) bool {
	if len(t.Tokens) == 0 || t.Tokens[len(t.Tokens)-1].Shape&(Word|Number) == 0 {
		return false
	}
	src, stop := t.Doc.Text, i+n
	if stop < end && (src[stop] == 's' || src[stop] == 'S') {
		if r, _ := decodeTo(src, stop+1, end); !isLetter(r) && !isDigit(r) {
			t.add(i, stop+1, Possessive, true)
			return true
		}
	}
	return false
}

// word scans a token that begins with a letter: inner hyphens, apostrophes,
// digits, ampersands between letters and the full stops of abbreviations belong
// to it.
func (t *Text) word(start, end int, joined bool) int {
	src := t.Doc.Text
	sh, letters, uppers := Word, 0, 0
	first, _ := decode(src, start)
	if unicode.IsUpper(first) || unicode.IsTitle(first) {
		sh |= Capital
	}
	i, piece := start, 0 // piece: letters since the last mark within the token
	for i < end {
		r, n := decode(src, i)
		switch {
		case isLetter(r):
			letters, piece = letters+1, piece+1
			if unicode.IsUpper(r) {
				uppers++
			}
			i += n
			continue
		case isDigit(r) || unicode.Is(unicode.Mn, r):
			i += n
			continue
		case r == '-' || r == '‑' || r == '&' || r == '/' && uppers == letters:
			if nr, _ := decodeTo(src, i+n, end); isLetter(nr) || isDigit(nr) {
				i, piece = i+n, 0
				continue
			}
		case isApostrophe(r):
			// "don't", "O'Brien", but not the possessive "Trump's" nor a closing mark
			nr, nn := decodeTo(src, i+n, end)
			if isLetter(nr) {
				after, _ := decodeTo(src, i+n+nn, end)
				if (nr == 's' || nr == 'S') && !isLetter(after) {
					break
				}
				sh |= Clitic
				i, piece = i+n, 0
				continue
			}
		case r == '.':
			nr, _ := decodeTo(src, i+1, end)
			if isLetter(nr) && piece <= 2 && piece > 0 {
				i, piece = i+1, 0 // "F.B", "p.m", "Ph.D"
				continue
			}
			if abbreviates(src[start:i], piece) && nr != '.' {
				sh |= Abbrev
				i++
			}
		}
		break
	}
	if letters >= 2 && uppers == letters {
		sh |= AllCaps
	}
	t.add(start, i, sh, joined)
	return i
}

// abbreviates tells whether a full stop after the word belongs to it.
func abbreviates(w string, piece int) bool {
	if strings.IndexByte(w, '.') >= 0 {
		return true // "U.S", "p.m"
	}
	if piece == len(w) && len(w) == 1 && w[0] >= 'A' && w[0] <= 'Z' {
		return true // an initial
	}
	if len(w) > 6 {
		return false
	}
	section, known := abbreviations[strings.ToLower(w)]
	return known && (section == "in small letters" || w[0] <= 'Z')
}

// number scans a token that begins with a digit: "3,000", "33.7", "11:30pm",
// "1/6/17", "2025-12-11", "29th".
func (t *Text) number(start, end int, joined bool) int {
	src, i, sh := t.Doc.Text, start, Number
	for i < end {
		r, n := decode(src, i)
		switch {
		case isDigit(r):
			i += n
			continue
		case isLetter(r):
			sh |= Word
			i += n
			continue
		case r == ',' || r == '.' || r == ':' || r == '/':
			if nr, _ := decodeTo(src, i+1, end); isDigit(nr) {
				i++
				continue
			}
			if i > start+1 && i+2 < end && (src[i-1] == 'a' || src[i-1] == 'p') && isDigit(rune(src[i-2])) && src[i:i+3] == ".m." {
				i, sh = i+3, sh|Abbrev // "9.30a.m."
			}
		case r == '-' || r == '‑':
			if nr, _ := decodeTo(src, i+n, end); isDigit(nr) || isLetter(nr) {
				i += n
				continue
			}
		}
		break
	}
	t.add(start, i, sh, joined)
	return i
}

func decode(s string, i int) (rune, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// decodeTo decodes the rune at i, or returns 0 at the end.
func decodeTo(s string, i, end int) (rune, int) {
	if i >= end {
		return 0, 0
	}
	return decode(s, i)
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isSpace(r rune) bool {
	return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r > 0x7F && unicode.IsSpace(r) || r < ' ' || r == 0x200B || r == 0xFEFF
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }
