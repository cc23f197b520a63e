package export

import (
	"strings"

	"sitrep/data/safetext"
)

// escape makes a document's words plain Markdown text: one line that shows those
// words and does nothing else, wherever in a line it is put. It is the only way
// from a document into the Markdown. What a terminal would obey is spelt out
// (safetext); what Markdown, HTML or the usual extensions (tables, strikethrough,
// links of bare addresses) would obey has a backslash before it.
func escape(words string) string {
	s := strings.TrimSpace(safetext.Clean(words).String())
	var out strings.Builder
	out.Grow(len(s) + len(s)/16)
	for i := 0; i < len(s); i++ {
		if active(s, i) {
			out.WriteByte('\\')
		}
		out.WriteByte(s[i])
	}
	return out.String()
}

// active tells whether Markdown may read the byte at i as more than itself.
func active(s string, i int) bool {
	switch s[i] {
	case '\\', '`', '*', '[', ']', '<', '>', '|', '~', '#':
		return true
	case '_':
		return i == 0 || i+1 == len(s) || !word(s[i-1]) || !word(s[i+1]) // within a word it is itself
	case '&':
		return entity(s[i+1:])
	case '!':
		return i+1 < len(s) && s[i+1] == '['
	case '-', '+', '=':
		return i == 0 // a list or an underline
	case '.':
		return i >= 3 && strings.EqualFold(s[i-3:i], "www") || leadingNumber(s[:i])
	case ')':
		return leadingNumber(s[:i])
	case ':':
		return i > 0 && letter(s[i-1]) && i+1 < len(s) && s[i+1] != ' ' // as in http: or mailto:
	case '@':
		return true
	}
	return false
}

// entity tells whether the text after an ampersand makes it a character reference.
func entity(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == ';' {
			return i > 0
		} else if !letter(c) && !digit(c) && c != '#' {
			return false
		}
	}
	return false
}

// leadingNumber tells whether a line that begins so may become a numbered list:
// nine digits at most.
func leadingNumber(s string) bool {
	return len(s) > 0 && len(s) <= 9 && strings.Trim(s, "0123456789") == ""
}

func word(c byte) bool   { return letter(c) || digit(c) }
func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func digit(c byte) bool  { return '0' <= c && c <= '9' }
