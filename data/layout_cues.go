package data

import (
	_ "embed"
	"strings"

	"sitrep/data/lexicon"
)

//go:embed layout/furniture.txt
var furnitureList string

//go:embed layout/captions.txt
var captionList string

//go:embed layout/head.txt
var headList string

// A cue is what a phrase of the lexicons says about the words it is found in.
type cue uint32

const (
	cueLine        cue = 1 << iota // a line of just this is furniture
	cueStart                       // a line or sentence that begins so is
	cuePhrase                      // a sentence with this inside is
	cueCut                         // these words alone are
	cueLabel                       // a short line that begins so is
	cueShout                       // a run of capitals that begins so is
	cueLink                        // a line that begins so, before a colon, is
	cueAge                         // a short line with this is
	cueBox                         // heading of a box
	cueLeadBox                     // the same, ahead of the report
	cueTail                        // heading after the report
	cueCaption                     // a caption begins so
	cuePicture                     // words of a caption
	cueMarker                      // opens a caption within a paragraph
	cuePhotoCredit                 // whose picture it is
	cueByline
	cueStaff     // who contributed
	cueSource    // the publisher's name follows
	cuePublisher // word of publishers' names
	cueAgency
	cueWidget     // word of buttons and widgets
	cueInner      // word before a name within a caption
	cueOpener     // word that begins a sentence and never goes on with a name
	cueQuestions  // heading of questions and answers after the report
	cueLetterhead // word that a public body's name on its paper begins or ends with
	cueRelease    // what such a paper is called
	cueReporter   // what reporters are
	cuePrompt     // word of prompts: after furniture, its sentence is furniture
)

// cueTrie finds the phrases of all lists by their words.
var cueTrie = newCueTrie()

// cueStarts are its first words, as a table for asking for every word of a text.
var cueStarts = lexicon.TableOf(cueTrie.next)

// A trieNode stands for the words from the root to it.
type trieNode struct {
	next map[string]*trieNode
	cues cue // of the phrase that ends here
}

func newCueTrie() *trieNode {
	root := &trieNode{}
	for _, l := range []struct {
		text     string
		sections map[string]cue
	}{
		{furnitureList, map[string]cue{
			"line": cueLine, "word": cueWidget, "start": cueStart, "label": cueLabel, "phrase": cuePhrase, "cut": cueCut, "shout": cueShout,
			"link": cueLink, "age": cueAge, "box": cueBox, "lead box": cueLeadBox, "tail": cueTail, "questions": cueTail | cueQuestions, "prompt": cuePrompt,
		}},
		{captionList, map[string]cue{
			"start": cueCaption, "phrase": cuePicture, "marker": cueMarker, "credit": cuePhotoCredit, "inner": cueInner, "opener": cueOpener,
		}},
		{headList, map[string]cue{
			"byline": cueByline, "credit": cueStaff, "source": cueSource, "publisher": cuePublisher, "agency": cueAgency,
			"letterhead": cueLetterhead, "release": cueRelease, "reporter": cueReporter,
		}},
	} {
		for e := range lexicon.Entries(l.text) {
			if c := l.sections[e.Section]; c != 0 {
				root.add(e.Text, c)
			}
		}
	}
	return root
}

func (n *trieNode) add(phrase string, c cue) {
	for w := range words(phrase, 0, len(phrase)) {
		if n.next == nil {
			n.next = map[string]*trieNode{}
		}
		key := w.key()
		if n.next[key] == nil {
			n.next[key] = &trieNode{}
		}
		n = n.next[key]
	}
	n.cues |= c
}

// A word is a run of letters, digits and apostrophes.
type word struct {
	Span
	low [24]byte // its first bytes in lower case; "0" for a number
	n   uint8    // how many
	cap bool     // it begins with a capital
}

// key is the word as the trie has it.
func (w *word) key() string { return string(w.low[:w.n]) }

// words goes through the words of text[start:end]. ASCII letters are lowered;
// general punctuation and symbols (U+2000-2FFF) and Latin-1 signs part words, a
// typographic apostrophe inside a word is a plain one.
func words(text string, start, end int) func(yield func(*word) bool) {
	return func(yield func(*word) bool) {
		var w word
		for i := start; i < end; {
			size := wordByte(text, i, end)
			if size == 0 {
				i += skipByte(text, i, end)
				continue
			}
			w.Start, w.n, w.cap = i, 0, isCapital(text[i:end])
			for size > 0 {
				w.put(text, i, size)
				i += size
				if i >= end {
					break
				}
				size = wordByte(text, i, end)
				if size == 0 {
					size = apostrophe(text, i, end)
				}
			}
			w.End = i
			w.number(text)
			if !yield(&w) {
				return
			}
		}
	}
}

// wordByte is how many bytes of a word stand at i: 0 where none does.
func wordByte(text string, i, end int) int {
	c := text[i]
	switch {
	case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9':
		return 1
	case c < 0x80 || c == 0xc2 || c == 0xe2:
		return 0
	case c == 0xe3 && i+1 < end && text[i+1] == 0x80:
		return 0 // CJK punctuation
	}
	return 1
}

// skipByte is how many bytes that belong to no word stand at i.
func skipByte(text string, i, end int) int {
	switch text[i] {
	case 0xc2:
		return min(2, end-i)
	case 0xe2, 0xe3:
		return min(3, end-i)
	}
	return 1
}

// apostrophe is how many bytes an apostrophe at i has that a letter follows.
func apostrophe(text string, i, end int) int {
	size := 0
	switch {
	case text[i] == '\'':
		size = 1
	case strings.HasPrefix(text[i:end], "’"):
		size = 3
	}
	if size > 0 && i+size < end && wordByte(text, i+size, end) > 0 {
		return size
	}
	return 0
}

func (w *word) put(text string, i, size int) {
	if int(w.n) == len(w.low) {
		return
	}
	c := text[i]
	if size == 3 {
		c = '\''
	} else if 'A' <= c && c <= 'Z' {
		c |= 0x20
	}
	w.low[w.n] = c
	w.n++
}

// number makes every number one word, so that "2 hours ago" is in the lists once.
func (w *word) number(text string) {
	for i := w.Start; i < w.End; i++ {
		if c := text[i]; c < '0' || '9' < c {
			return
		}
	}
	w.low[0], w.n = '0', 1
}

// isCapital tells whether s begins with an upper-case letter; of other scripts
// than Latin only those that the first two bytes tell.
func isCapital(s string) bool {
	c := s[0]
	if c < 0x80 || len(s) < 2 {
		return 'A' <= c && c <= 'Z'
	}
	switch d := s[1]; c {
	case 0xc3:
		return d <= 0x9e
	case 0xc4, 0xc5:
		return d&1 == 0
	case 0xd0:
		return d < 0xb0
	}
	return false
}

// A hit is a phrase of the lexicons in the text.
type hit struct {
	Span
	cues  cue
	first int // index of its first word in the line
	count int // of words
}

// A matcher finds the phrases that end at each next word.
type matcher struct{ open []openPhrase }

type openPhrase struct {
	node         *trieNode
	start, first int
}

// next takes the line's next word, of the given index, and reports the phrases
// that end with it.
func (m *matcher) next(w *word, index int, report func(hit)) {
	low := w.low[:w.n]
	kept := m.open[:0]
	for _, o := range m.open {
		if n := o.node.next[string(low)]; n != nil {
			if n.cues != 0 {
				report(hit{Span{o.start, w.End}, n.cues, o.first, index - o.first + 1})
			}
			if n.next != nil {
				kept = append(kept, openPhrase{n, o.start, o.first})
			}
		}
	}
	m.open = kept
	if n := cueStarts.Get(string(low)); n != nil {
		if n.cues != 0 {
			report(hit{w.Span, n.cues, index, 1})
		}
		if n.next != nil {
			m.open = append(m.open, openPhrase{n, w.Start, index})
		}
	}
}
