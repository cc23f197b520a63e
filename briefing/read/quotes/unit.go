package quotes

import (
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// A unit is a sentence, or several that a quotation spans, as the reporter tells
// it: every stretch in quotation marks counts as one element.
type unit struct {
	*reader
	elems     []element
	paragraph int
	first     int // tokens first up to, not including, last
	last      int
	noted     int       // persons before this token are noted; 0 for none
	replies   bool      // the cue under way answers who asked before
	adds      bool      // the cue under way tells that its speaker goes on: "she added"
	about     data.Span // words beside the cue under way, where a pronoun speaks them
}

// element is a token (0 and above) or, as its complement, a stretch.
type element int

func (e element) stretch() int  { return int(^e) }
func (e element) isQuote() bool { return e < 0 }

// longest is how many elements a unit has at most; a longer sentence is read in
// pieces, so that text without full stops takes no more time than other text.
const longest = 400

// setUnit makes the elements of the tokens first up to, not including, last. The
// stretches from index next on are collapsed; it returns the first one beyond, and
// the token where it stopped. inside is the stretch whose words these are, -1 for the
// reporter's own.
func (u *unit) setUnit(first, last, next, inside int) (beyond, stop int) {
	u.elems, u.first = u.elems[:0], first
	i := first
	for i < last && len(u.elems) < longest {
		for next < len(u.stretches) && (u.stretches[next].open < i || u.stretches[next].parent != inside) && u.stretches[next].open < last {
			next++
		}
		if next < len(u.stretches) && u.stretches[next].open == i && u.stretches[next].parent == inside {
			u.elems = append(u.elems, ^element(next))
			i = max(u.stretches[next].end, i+1)
			next++
			continue
		}
		u.elems = append(u.elems, element(i))
		i++
	}
	for next < len(u.stretches) && u.stretches[next].open < i {
		next++
	}
	u.last = i
	return next, i
}

// token is the first token of element i.
func (u *unit) token(i int) int {
	if e := u.elems[i]; e.isQuote() {
		return u.stretches[e.stretch()].open
	}
	return int(u.elems[i])
}

// is tells whether element i exists and is a token of one of the classes.
func (u *unit) is(i int, c class) bool {
	return i >= 0 && i < len(u.elems) && !u.elems[i].isQuote() && u.class[u.elems[i]]&c != 0
}

// quote tells whether element i is a stretch.
func (u *unit) quote(i int) bool { return i >= 0 && i < len(u.elems) && u.elems[i].isQuote() }

// word is element i in small letters, "" for a stretch or beyond the unit.
func (u *unit) word(i int) string {
	if i < 0 || i >= len(u.elems) || u.elems[i].isQuote() {
		return ""
	}
	return u.t.Low(int(u.elems[i]))
}

// shape is the shape of element i, 0 for a stretch or beyond the unit.
func (u *unit) shape(i int) token.Shape {
	if i < 0 || i >= len(u.elems) || u.elems[i].isQuote() {
		return 0
	}
	return u.t.Tokens[u.elems[i]].Shape
}

// capital tells whether element i is a capitalised word.
func (u *unit) capital(i int) bool { return u.shape(i)&token.Capital != 0 }

// wordy tells whether element i is a word or a number.
func (u *unit) wordy(i int) bool { return u.shape(i)&(token.Word|token.Number) != 0 }

// dash tells whether element i is a dash.
func (u *unit) dash(i int) bool {
	switch u.word(i) {
	case "—", "–", "--", "―", "-":
		return true
	}
	return false
}
