// Package token cuts a document into paragraphs, sentences and tokens, once, for
// all readers. Furniture is left out: no reader sees it.
package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/data"
)

// Shape is a set of facts about a token's letters.
type Shape uint8

// The facts. A Word has a letter in it, a Number begins with a digit ("33.7",
// "29th", "2025-12-11", "15-year"); a token that is neither is punctuation.
const (
	Word       Shape = 1 << iota
	Number           // begins with a digit
	Capital          // begins with an upper-case letter
	AllCaps          // two letters or more, all upper case: "FBI", "F.B.I.", "KUNDUZ"
	Abbrev           // ends in a full stop that belongs to it: "Dec.", "U.S.", "T."
	Possessive       // the ending 's or ' of the word before
	Joined           // no white space before it
	Clitic           // n't, 'll and the like stay in their word: "doesn't"
)

// Token is a word, a number or a mark. Texts have many: it is kept small.
type Token struct {
	start  uint32
	length uint16
	Shape  Shape
}

// longestToken is how many bytes of a text without a space become one token, give or
// take a letter.
const longestToken = 60000

// Span is the token's place in the text.
func (t Token) Span() data.Span {
	return data.Span{Start: int(t.start), End: int(t.start) + int(t.length)}
}

// Is tells whether the token has all the given facts.
func (t Token) Is(s Shape) bool { return t.Shape&s == s }

// Sentence is a run of tokens First up to, not including, Last.
type Sentence struct {
	Span        data.Span
	First, Last int
	Paragraph   int
	Role        data.Role
}

// Paragraph is a block that is read: its sentences First up to, not including,
// Last.
type Paragraph struct {
	Span        data.Span
	First, Last int
	Role        data.Role
}

// Text is a document cut up. It is read-only once made.
type Text struct {
	Doc        *data.Document
	Lower      string // the text in lower case, byte for byte beside the text
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph
}

// Word is token i as printed.
func (t *Text) Word(i int) string {
	s := t.Tokens[i].Span()
	return t.Doc.Text[s.Start:s.End]
}

// Low is token i in lower case; it shares the text's memory.
func (t *Text) Low(i int) string {
	s := t.Tokens[i].Span()
	return t.Lower[s.Start:s.End]
}

// Span is the stretch from token first up to, not including, token last.
func (t *Text) Span(first, last int) data.Span {
	if last <= first {
		return data.Span{}
	}
	return data.Span{Start: t.Tokens[first].Span().Start, End: t.Tokens[last-1].Span().End}
}

// At is the index of the first token that ends after byte offset pos, which is
// the token at pos or the next one; len(Tokens) after the last.
func (t *Text) At(pos int) int {
	lo, hi := 0, len(t.Tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; t.Tokens[mid].Span().End <= pos {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// SentenceAt is the index of the sentence that holds byte offset pos or is the
// next one; len(Sentences) after the last.
func (t *Text) SentenceAt(pos int) int {
	lo, hi := 0, len(t.Sentences)
	for lo < hi {
		if mid := (lo + hi) / 2; t.Sentences[mid].Span.End <= pos {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// Cut cuts up a document. A document without blocks is taken as prose whose
// paragraphs are parted by blank lines.
func Cut(d *data.Document) *Text {
	blocks := d.Blocks
	if blocks == nil {
		blocks = data.Paragraphs(d.Text)
	}
	t := &Text{
		Doc:    d,
		Lower:  lower(d.Text),
		Tokens: make([]Token, 0, len(d.Text)/5+8),
	}
	t.Sentences = make([]Sentence, 0, len(d.Text)/100+4)
	t.Paragraphs = make([]Paragraph, 0, len(blocks))
	for _, b := range blocks {
		if b.Role == data.Furniture {
			continue
		}
		first := len(t.Tokens)
		t.scan(b.Span)
		if len(t.Tokens) == first {
			continue
		}
		p := Paragraph{Span: b.Span, First: len(t.Sentences), Role: b.Role}
		t.split(first, len(t.Paragraphs), b.Role)
		p.Last = len(t.Sentences)
		t.Paragraphs = append(t.Paragraphs, p)
	}
	return t
}

// lower folds case and keeps every byte offset: a letter whose lower case has
// another length in UTF-8 stays as it is.
func lower(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	from := 0
	for i := 0; i < len(s); {
		r, n := decode(s, i)
		l := r
		if r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				l = r + 'a' - 'A'
			}
		} else {
			l = unicode.ToLower(r)
		}
		if l != r && utf8.RuneLen(l) == n {
			b.WriteString(s[from:i])
			b.WriteRune(l)
			from = i + n
		}
		i += n
	}
	b.WriteString(s[from:])
	return b.String()
}
