package search

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// longest is the most bytes of a folded word that count; what lies beyond makes no
// difference between two words.
const longest = 64

// A scanner goes through the words of a text. A word is a run of letters and
// digits. Within it stand the apostrophe of "O'Brien", the point of "33.7" and the
// comma of "3,000"; the points of "F.B.I." do not part it, and the "'s" of a
// possessive is not of it.
type scanner struct {
	text       string
	pos        int
	word       []byte // folded: lower case, without accents; valid until the next word
	start, end int
}

// next goes to the next word; false at the end.
func (s *scanner) next() bool {
	r, size := rune(0), 0
	for ; ; s.pos += size {
		if s.pos >= len(s.text) {
			return false
		}
		if r, size = runeAt(s.text, s.pos); inWord(r) {
			break
		}
	}
	s.start, s.word = s.pos, s.word[:0]
	possessive, before := -1, 0 // the last apostrophe, and the folded bytes before it
	single := 0                 // characters since the start or the last point of an acronym
	for s.pos < len(s.text) {
		r, size = runeAt(s.text, s.pos)
		if inWord(r) {
			s.fold(r, s.text[s.pos:s.pos+size])
			s.pos += size
			single++
			continue
		}
		after, _ := runeAt(s.text, s.pos+size)
		switch {
		case unicode.Is(unicode.Mn, r):
		case (r == '\'' || r == '’') && unicode.IsLetter(after):
			possessive, before = s.pos, len(s.word)
			single = 2
		case (r == '.' || r == ',') && unicode.IsDigit(after) && isDigit(s.text[s.pos-1]):
			if r == '.' {
				s.word = append(s.word, '.')
			}
		case r == '.' && single == 1 && s.letterAlone(s.pos+1):
			single = 0
		default:
			return s.cut(possessive, before)
		}
		s.pos += size
	}
	return s.cut(possessive, before)
}

// cut ends the word here, before the "'s" if that is all there is after the last
// apostrophe.
func (s *scanner) cut(possessive, before int) bool {
	s.end = s.pos
	if possessive >= 0 && len(s.word) == before+1 && s.word[before] == 's' {
		s.word, s.end = s.word[:before], possessive
	}
	s.word = s.word[:min(len(s.word), longest)]
	return true
}

// letterAlone tells whether a single letter stands here, as in an acronym.
func (s *scanner) letterAlone(at int) bool {
	r, size := runeAt(s.text, at)
	after, _ := runeAt(s.text, at+size)
	return unicode.IsLetter(r) && !inWord(after)
}

// fold adds a character in lower case and without accents.
func (s *scanner) fold(r rune, printed string) {
	switch {
	case len(s.word) > longest:
	case 'A' <= r && r <= 'Z':
		s.word = append(s.word, byte(r)|0x20)
	case r < utf8.RuneSelf:
		s.word = append(s.word, byte(r))
	default:
		parts := norm.NFKD.PropertiesString(printed).Decomposition()
		if parts == nil {
			parts = []byte(printed)
		}
		for len(parts) > 0 {
			r, size := utf8.DecodeRune(parts)
			parts = parts[size:]
			if plain := undecomposed(r); plain != "" {
				s.word = append(s.word, plain...)
			} else if !unicode.Is(unicode.Mn, r) {
				s.word = utf8.AppendRune(s.word, unicode.ToLower(r))
			}
		}
	}
}

// undecomposed is the plain form of the letters whose strokes and ties Unicode does
// not take for accents; "" for all others.
func undecomposed(r rune) string {
	switch r {
	case 'ø', 'Ø':
		return "o"
	case 'ł', 'Ł':
		return "l"
	case 'đ', 'Đ', 'ð', 'Ð':
		return "d"
	case 'ı':
		return "i"
	case 'ß', 'ẞ':
		return "ss"
	case 'æ', 'Æ':
		return "ae"
	case 'œ', 'Œ':
		return "oe"
	case 'þ', 'Þ':
		return "th"
	}
	return ""
}

// runeAt is the character at a place; 0 and 0 beyond the end.
func runeAt(s string, at int) (rune, int) {
	if at >= len(s) {
		return 0, 0
	}
	if c := s[at]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[at:])
}

// inWord tells whether words are made of the character.
func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// foldWords is the words of a text, folded.
func foldWords(text string) []string {
	var all []string
	for s := (scanner{text: text}); s.next(); {
		all = append(all, string(s.word))
	}
	return all
}
