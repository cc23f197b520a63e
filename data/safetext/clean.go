package safetext

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxLine  = 10_000                 // runes of a line; terminals and width tables slow down beyond
	maxMarks = 4                      // combining marks on one character; more climb over the lines above
	tabWidth = 4                      // spaces for a tab in a block
	maxSpell = 10                     // runes of the longest spelt out code point, <U+10FFFF>
	full     = maxLine - maxMarks - 1 // runes of a line that take no more but marks and an ellipsis
)

// Clean makes foreign words safe to show in one line: white space with a line
// break or tab in it becomes one space, a line over 10,000 characters is cut with
// an ellipsis. What a terminal might obey or hide is spelt out, as in <U+001B>:
// control characters, format characters (bidirectional overrides, zero widths,
// tags), private and unassigned code points. A joiner stays inside emoji.
func Clean(raw string) Text {
	if plain(raw, false) {
		return Text{raw}
	}
	c := cleaner{raw: raw}
	c.run()
	return Text{c.out.String()}
}

// CleanBlock is Clean for text of several lines: line feeds stay, tabs become four
// spaces, and an overlong line is broken.
func CleanBlock(raw string) Text {
	if plain(raw, true) {
		return Text{raw}
	}
	c := cleaner{raw: raw, block: true}
	c.run()
	return Text{c.out.String()}
}

// CleanMap is Clean with a map from offsets in raw to offsets in the text made.
func CleanMap(raw string) (Text, *Offsets) { return cleanMap(raw, false) }

// CleanBlockMap is CleanBlock with a map from offsets in raw to offsets in the
// text made, for marking a document's spans.
func CleanBlockMap(raw string) (Text, *Offsets) { return cleanMap(raw, true) }

func cleanMap(raw string, block bool) (Text, *Offsets) {
	offsets := &Offsets{}
	if plain(raw, block) {
		return Text{raw}, offsets
	}
	c := cleaner{raw: raw, block: block, offsets: offsets}
	c.run()
	return Text{c.out.String()}, offsets
}

// plain tells whether a text is clean as it stands: printable ASCII in lines that
// are not too long.
func plain(s string, block bool) bool {
	start := 0
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' {
			if c != '\n' || !block || i-start > maxLine {
				return false
			}
			start = i + 1
		}
	}
	return len(s)-start <= maxLine
}

// A cleaner goes through raw once and writes what is safe.
type cleaner struct {
	raw     string
	block   bool // keep line feeds
	out     strings.Builder
	offsets *Offsets // nil where nobody asks

	column int  // runes in the line so far
	marks  int  // combining marks on the last base
	base   bool // a character that marks can sit on stands before
	last   rune // the last rune read
}

func (c *cleaner) run() {
	c.out.Grow(len(c.raw) + len(c.raw)/16)
	for i := 0; i < len(c.raw); {
		r, size := rune(c.raw[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(c.raw[i:])
		}
		if !c.room(i, r) {
			break
		}
		switch {
		case r == '\n', r == '\t', r == '\r', r == ' ':
			size = c.space(i)
		case r < utf8.RuneSelf && ' ' < r && r < 0x7f:
			c.out.WriteByte(byte(r))
			c.wrote(1, true)
		case r == utf8.RuneError && size == 1:
			c.replace(i, 1, "\uFFFD")
			c.wrote(1, true)
		case r == '\u200d' && c.joins(i+size):
			c.out.WriteString(c.raw[i : i+size])
			c.wrote(1, true)
		case isMark(r):
			c.mark(i, size)
		case isShown(r):
			c.out.WriteString(c.raw[i : i+size])
			c.wrote(1, true)
		default:
			c.spell(i, size, r)
		}
		c.last = r
		i += size
	}
}

// room sees to it that the line can take what raw[i:] begins with; in a single
// line it ends the text, with an ellipsis.
func (c *cleaner) room(i int, r rune) bool {
	if c.column+maxSpell <= full || c.column+c.width(i, r) <= full {
		return true
	}
	if !c.block {
		c.replace(i, len(c.raw)-i, "…")
		return false
	}
	c.replace(i, 0, "\n")
	c.column, c.base = 0, false
	return true
}

// width is how many runes of the line the code point r at raw[i:] takes; marks on a
// character are always let through.
func (c *cleaner) width(i int, r rune) int {
	switch {
	case r == '\n' && c.block:
		return 0
	case r == '\t' && c.block:
		return tabWidth
	case isMark(r) && c.base:
		return 0
	case isMark(r), isShown(r), r == '\n', r == '\t', r == '\r', r == '\u200d' && c.joins(i+utf8.RuneLen(r)):
		return 1
	}
	return len(spelling(r))
}

// wrote keeps count of the line.
func (c *cleaner) wrote(runes int, base bool) {
	c.column += runes
	c.base, c.marks = base, 0
}

// replace writes other words for raw[i:i+size].
func (c *cleaner) replace(i, size int, words string) {
	if c.offsets != nil {
		c.offsets.add(i, i+size, c.out.Len(), len(words))
	}
	c.out.WriteString(words)
}

// space writes the white space at raw[i:] and tells how much of it it took.
func (c *cleaner) space(i int) (size int) {
	if !c.block {
		return c.spaceInLine(i)
	}
	switch b := c.raw[i]; {
	case b == '\n':
		c.out.WriteByte('\n')
		c.column, c.base = 0, false
	case b == '\r' && strings.HasPrefix(c.raw[i+1:], "\n"):
		c.replace(i, 2, "\n")
		c.column, c.base = 0, false
		return 2
	case b == '\r':
		c.replace(i, 1, "␍") // alone it would overwrite the line
		c.wrote(1, true)
	case b == '\t':
		c.replace(i, 1, "    ")
		c.wrote(tabWidth, false)
	default:
		c.out.WriteByte(' ')
		c.wrote(1, false)
	}
	return 1
}

// spaceInLine writes a run of white space: as it is if all of it is spaces, else
// as one space.
func (c *cleaner) spaceInLine(i int) (size int) {
	if c.raw[i] == '\r' && !strings.HasPrefix(c.raw[i+1:], "\n") {
		c.replace(i, 1, "␍")
		c.wrote(1, true)
		return 1
	}
	end, broken := i, false
	for end < len(c.raw) && (c.raw[end] == ' ' || breaks(c.raw[end:])) {
		broken = broken || c.raw[end] != ' '
		end++
	}
	if broken {
		c.replace(i, end-i, " ")
		c.wrote(1, false)
		return end - i
	}
	n := min(end-i, max(full-c.column, 1))
	c.out.WriteString(c.raw[i : i+n])
	c.wrote(n, false)
	return n
}

// breaks tells whether s begins with a tab or line break.
func breaks(s string) bool {
	return s[0] == '\n' || s[0] == '\t' || strings.HasPrefix(s, "\r\n")
}

// mark writes a combining mark: on a dotted circle where there is no character to
// carry it, as it would sit on ours; not at all beyond four.
func (c *cleaner) mark(i, size int) {
	if !c.base {
		c.replace(i, 0, "\u25cc")
		c.wrote(1, true)
	}
	if c.marks++; c.marks > maxMarks {
		c.replace(i, size, "")
		return
	}
	c.out.WriteString(c.raw[i : i+size])
	c.column++
}

// spell writes a code point's number.
func (c *cleaner) spell(i, size int, r rune) {
	words := spelling(r)
	c.replace(i, size, words)
	c.wrote(len(words), true)
}

func spelling(r rune) string { return fmt.Sprintf("<U+%04X>", r) }

// isMark tells a combining mark, which takes no place of its own.
func isMark(r rune) bool { return r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me) }

// isShown tells what a terminal shows as it is.
func isShown(r rune) bool { return unicode.IsGraphic(r) && !blank(r) }

// joins tells whether a zero-width joiner before raw[i:] ties two emoji.
func (c *cleaner) joins(i int) bool {
	next, _ := utf8.DecodeRuneInString(c.raw[i:])
	return c.base && pictograph(next) && (pictograph(c.last) || c.last == '\ufe0f' || skinTone(c.last))
}

// pictograph is near enough to Unicode's Extended_Pictographic: symbols that emoji
// sequences are made of.
func pictograph(r rune) bool { return r >= 0x2190 && unicode.Is(unicode.So, r) }

// skinTone tells an emoji modifier (UTS #51).
func skinTone(r rune) bool { return 0x1f3fb <= r && r <= 0x1f3ff }

// blank tells letters that show nothing: the Hangul fillers.
func blank(r rune) bool {
	return r == '\u115f' || r == '\u1160' || r == '\u3164' || r == '\uffa0'
}
