package data

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line of the text that isn't blank, without the white space around it.
type line struct {
	Span
	width  int  // characters
	indent int  // white space before it, bytes
	gap    bool // a blank line comes before, or the text begins
}

// cutLines parts a text at its line ends.
func cutLines(text string) []line {
	end := byte('\n')
	if strings.IndexByte(text, end) < 0 {
		end = '\r' // as on old computers
	}
	lines := make([]line, 0, len(text)/96+4)
	gap := true
	for pos := 0; pos < len(text); {
		stop := len(text)
		if i := strings.IndexByte(text[pos:], end); i >= 0 {
			stop = pos + i + 1
		}
		s := trim(text, Span{pos, stop})
		if s.Empty() {
			gap = true
		} else {
			lines = append(lines, line{Span: s, width: utf8.RuneCountInString(text[s.Start:s.End]), indent: s.Start - pos, gap: gap})
			gap = false
		}
		pos = stop
	}
	return lines
}

// trim is the span without the white space at its ends.
func trim(text string, s Span) Span {
	t := strings.TrimLeftFunc(text[s.Start:s.End], isSpace)
	s.Start = s.End - len(t)
	s.End = s.Start + len(strings.TrimRightFunc(t, isSpace))
	return s
}

// isSpace tells white space, and the byte order mark that some files begin with.
func isSpace(r rune) bool { return r == '\ufeff' || unicode.IsSpace(r) }

// Lines of at most maxWrap characters may be one paragraph wrapped by hand or
// program; shorter than minWrap no text is wrapped.
const minWrap, maxWrap = 40, 110

// wrapWidth is the width at which the lines are wrapped, 0 if each line is a
// paragraph of its own. A wrapped line is one that the next line's first word
// would have made too long; most lines that have a next one must be.
func wrapWidth(text string, lines []line) int {
	width := 0
	for i, l := range lines {
		if i+1 < len(lines) && !lines[i+1].gap {
			width = max(width, l.width)
		}
	}
	if width < minWrap || width > maxWrap {
		return 0
	}
	pairs, full := 0, 0
	for i := 1; i < len(lines); i++ {
		if !lines[i].gap && lines[i].indent <= lines[i-1].indent { // an indent begins a paragraph
			pairs++
			if wraps(text, lines[i-1], lines[i], width) {
				full++
			}
		}
	}
	if pairs < 3 || full*10 < pairs*6 {
		return 0
	}
	return width
}

// wraps tells whether the first word of line b would not have fitted into line a.
func wraps(text string, a, b line, width int) bool {
	word := text[b.Start:b.End]
	if i := strings.IndexByte(word, ' '); i >= 0 {
		word = word[:i]
	}
	return a.width+1+utf8.RuneCountInString(word)+4 > width // 4: not every program fills to the last column
}

// cutUnits joins wrapped lines: a unit is a paragraph, or a line that stands for itself.
func cutUnits(text string) []unit {
	lines := cutLines(text)
	width := wrapWidth(text, lines)
	units := make([]unit, 0, len(lines))
	for i, l := range lines {
		if width > 0 && i > 0 && goesOn(text, lines[i-1], l, width) {
			units[len(units)-1].End = l.End
			continue
		}
		units = append(units, unit{Span: l.Span, gap: l.gap})
	}
	return units
}

// goesOn tells whether line b is the same paragraph as a, the line above it, in a
// text wrapped at a width.
func goesOn(text string, a, b line, width int) bool {
	above, below := text[a.Start:a.End], text[b.Start:b.End]
	if b.gap || b.indent > a.indent || bullet(below) || slug(above) || slug(below) {
		return false
	}
	return wraps(text, a, b, width) || a.width*3 >= width*2 && !ends(above)
}

// slug tells a line of an old wire's own marking: "^By ADA QUILL<".
func slug(s string) bool { return strings.HasPrefix(s, "^") || strings.HasSuffix(s, "<") }

// bullet tells whether a line begins as an item of a list does.
func bullet(s string) bool {
	for _, b := range []string{"- ", "* ", "• ", "◦ ", "‣ ", "▪ ", "· ", "– "} {
		if strings.HasPrefix(s, b) {
			return true
		}
	}
	i := 0
	for i < len(s) && i < 3 && '0' <= s[i] && s[i] <= '9' {
		i++
	}
	return i > 0 && i+1 < len(s) && (s[i] == '.' || s[i] == ')') && s[i+1] == ' '
}
