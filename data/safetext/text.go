// Package safetext has the only type that the screen draws. A Text is made from
// foreign words by Clean, from our own by Const, or from other Texts, so what a
// document wrote can't move the cursor, recolour, hide or reorder anything: a miss
// does not compile.
package safetext

import (
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Text is safe to print on a terminal: valid UTF-8, graphic characters, spaces and
// (from CleanBlock) line feeds. The zero Text is empty. Texts compare with ==.
type Text struct{ s string }

// constant lets only untyped constants through: no variable of another package
// has this type.
type constant string

// Const makes a Text of words written in our own code, which are trusted as they
// stand.
func Const(words constant) Text { return Text{string(words)} }

// Int is a number in decimal.
func Int(n int) Text { return Text{strconv.Itoa(n)} }

// Concat puts texts one after another.
func Concat(texts ...Text) Text { return Join(Text{}, texts...) }

// Join puts texts one after another with sep between them.
func Join(sep Text, texts ...Text) Text {
	switch len(texts) {
	case 0:
		return Text{}
	case 1:
		return texts[0]
	}
	var b strings.Builder
	for i, t := range texts {
		if i > 0 {
			b.WriteString(sep.s)
		}
		b.WriteString(t.s)
	}
	return Text{b.String()}
}

// String is the text itself, ready for the terminal.
func (t Text) String() string { return t.s }

// Len is the number of bytes.
func (t Text) Len() int { return len(t.s) }

// Empty tells whether there is nothing to show.
func (t Text) Empty() bool { return t.s == "" }

// Slice is the part of the text from byte start to byte end (exclusive). Offsets
// outside the text or inside a character move down to the nearest that fits.
func (t Text) Slice(start, end int) Text {
	start, end = t.boundary(start), t.boundary(end)
	if end <= start {
		return Text{}
	}
	return Text{t.s[start:end]}
}

// boundary is the last start of a character at or before the offset.
func (t Text) boundary(i int) int {
	i = min(max(i, 0), len(t.s))
	for i > 0 && i < len(t.s) && !utf8.RuneStart(t.s[i]) {
		i--
	}
	return i
}

// Lines goes through the lines, without their line feeds.
func (t Text) Lines() iter.Seq[Text] {
	return func(yield func(Text) bool) {
		for line := range strings.SplitSeq(t.s, "\n") {
			if !yield(Text{line}) {
				return
			}
		}
	}
}
