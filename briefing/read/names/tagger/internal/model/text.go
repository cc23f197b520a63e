package model

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/read/token"
)

// A Run is a stretch of tokens that may hold names: capitalised words and the
// small words that link them. All other tokens are outside without a question,
// so the chain breaks there.
type Run struct{ First, Last, Sentence int }

// Text is a text made ready for the chain.
type Text struct {
	*token.Text
	Runs  []Run
	words []word
	modes []mode // by sentence
	stats stats
	work  work
}

// word is what the features know of one token.
type word struct {
	hash  uint64 // of the token in lower case
	class Class
	set   uint16 // stands for class
	form  form
	flags flags
	gaz   gaz // the phrases of the lexicon that it stands in
	spot  int32
}

type flags uint8

const (
	candidate flags = 1 << iota
	first           // of its sentence, marks passed over
	opensQuote
)

type gaz uint8

const (
	placeIn gaz = 1 << iota
	orgIn
	bodyIn
	gazFirst
	gazLast
)

// mode is how a sentence uses capital letters.
type mode uint8

const (
	mixed mode = iota
	capitals
	titled // Every Longer Word Has One
)

// form is the pattern of a token's letters.
type form uint8

const (
	mark form = iota
	small
	capital     // "Acme"
	letter      // "A"
	initial     // "A."
	acronym     // "ABC", up to five letters
	shout       // "ABCDEF"
	dotted      // "A.B.", "U.S"
	camel       // "McNab", "PepsiCo"
	lowCamel    // "iPhone"
	hyphens     // "Yong-soo", "Al-Masri"
	capHyphens  // "Abu-Bakr"
	shoutHyphen // "AL-MASRI"
	digits      // "1,000"
	digitsPlus  // "29th"
	plusDigits  // "G7"
	ampersand   // "AT&T"
	abbreviated // "Corp."
	quoteLetter // "O'Neil"
	ending      // "'s"
)

// Prepare makes a text ready, into x, whose memory it uses again.
func (m *Model) Prepare(t *token.Text, x *Text) {
	x.Text, x.Runs = t, x.Runs[:0]
	x.words, x.modes = resized(x.words, len(t.Tokens)), resized(x.modes, len(t.Sentences))
	for i := range t.Tokens {
		w := &x.words[i]
		*w = word{hash: Hash(t.Low(i))}
		w.class, w.set = m.Lexicon.Find(w.hash)
		w.form = formOf(t, i)
		if w.class == 0 && w.form == ending {
			w.class = link
		}
	}
	for n := range t.Sentences {
		x.modes[n] = x.mode(&t.Sentences[n])
		x.findRuns(n)
	}
	x.findPhrases(m.Lexicon)
	x.gather()
}

// Forget lets go of the text and keeps the memory.
func (x *Text) Forget() { x.Text = nil }

func formOf(t *token.Text, i int) form {
	k := t.Tokens[i]
	switch {
	case k.Is(token.Possessive):
		return ending
	case k.Is(token.Number):
		if k.Is(token.Word) {
			return digitsPlus
		}
		return digits
	case !k.Is(token.Word):
		return mark
	}
	w := t.Word(i)
	uppers, lowers, numbers, dots, dashes, inner := 0, 0, 0, 0, 0, 0
	after := false // a hyphen
	for j := 0; j < len(w); {
		c, n := rune(w[j]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(w[j:])
		}
		switch {
		case 'a' <= c && c <= 'z':
			lowers++
		case 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf && unicode.IsUpper(c):
			uppers++
			if j > 0 && !after {
				inner++
			}
		case '0' <= c && c <= '9':
			numbers++
		case c == '.':
			dots++
		case c == '-' || c == '‑':
			dashes++
			after = true
			j += n
			continue
		case c == '&':
			return ampersand
		case c == '\'' || c == '’':
			if j == 1 && k.Is(token.Capital) {
				return quoteLetter
			}
		default:
			lowers++
		}
		after = false
		j += n
	}
	switch {
	case uppers == 0:
		return small
	case numbers > 0:
		return plusDigits
	case dashes > 0 && lowers == 0:
		return shoutHyphen
	case dashes > 0 && uppers > 1:
		return capHyphens
	case dashes > 0:
		return hyphens
	case uppers == 1 && lowers == 0 && dots > 0:
		return initial
	case uppers == 1 && lowers == 0:
		return letter
	case lowers == 0 && dots > 0:
		return dotted
	case lowers == 0 && uppers <= 5 || lowers == 1 && uppers > 1 && w[len(w)-1] == 's':
		return acronym
	case lowers == 0:
		return shout
	case !k.Is(token.Capital):
		return lowCamel
	case inner > 0:
		return camel
	case dots > 0:
		return abbreviated
	}
	return capital
}

func (x *Text) mode(s *token.Sentence) mode {
	lowers, longLowers, uppers := 0, 0, 0
	for i := s.First; i < s.Last; i++ {
		switch w := &x.words[i]; {
		case w.form == small:
			lowers++
			if w.class&(stop|link) == 0 && x.Tokens[i].Span().Len() > 3 {
				longLowers++
			}
		case w.form == capital || w.form == camel || w.form >= hyphens && w.form <= capHyphens:
			uppers++
			lowers++
		case w.form == shout || w.form == acronym:
			uppers++
		}
	}
	switch {
	case lowers == 0 && uppers > 1:
		return capitals
	case longLowers == 0 && uppers > 3:
		return titled
	}
	return mixed
}

// findRuns marks the candidates of a sentence and joins them over links.
func (x *Text) findRuns(n int) {
	s, mode := &x.Sentences[n], x.modes[n]
	last := -1 // candidate
	begun := false
	for i := s.First; i < s.Last; i++ {
		w := &x.words[i]
		if !begun && w.form != mark {
			w.flags |= first
			begun = true
		}
		if w.form == mark || w.form == small || w.form == digits || !x.mayName(w, mode) {
			continue
		}
		w.flags |= candidate
		if last >= 0 && x.linked(last+1, i) {
			x.Runs[len(x.Runs)-1].Last = i + 1
		} else {
			x.Runs = append(x.Runs, Run{i, i + 1, n})
		}
		last = i
	}
}

// mayName tells whether a token that is no small word can be part of a name by
// itself: function words at the start of a sentence or in a headline can't.
func (x *Text) mayName(w *word, mode mode) bool {
	switch {
	case w.form == ending || w.form == digitsPlus:
		return false
	case w.class&stop == 0:
		return true
	case mode == mixed && (w.form == acronym || w.form == dotted):
		return true // "WHO", "IT" in a sentence
	case mode == mixed && w.flags&first == 0 && w.class&link == 0 && w.form == capital:
		return true
	}
	return false
}

// linked tells whether only small words that names hold lie between.
func (x *Text) linked(from, to int) bool {
	if to-from > 3 {
		return false
	}
	for i := from; i < to; i++ {
		if x.words[i].class&link == 0 {
			return false
		}
	}
	return true
}

// phraseLimit is the number of words of the longest phrase in a lexicon.
const phraseLimit = 7

func (x *Text) findPhrases(l *Lexicon) {
	for _, r := range x.Runs {
		for i := r.First; i < r.Last; i++ {
			if x.words[i].class&phraseStart == 0 || x.words[i].flags&candidate == 0 {
				continue
			}
			h, end, found := x.words[i].hash, i, Class(0)
			for k := i + 1; k < r.Last && k < i+phraseLimit; k++ {
				h = Phrase(h, x.words[k].hash)
				if c, _ := l.Find(h); c&phrases != 0 {
					end, found = k, c
				}
			}
			if found == 0 {
				continue
			}
			g := gaz(0)
			if found&placePhrase != 0 {
				g |= placeIn
			}
			if found&orgPhrase != 0 {
				g |= orgIn
			}
			if found&bodyPhrase != 0 {
				g |= bodyIn
			}
			for k := i; k <= end; k++ {
				x.words[k].gaz |= g
			}
			x.words[i].gaz |= gazFirst
			x.words[end].gaz |= gazLast
			i = end
		}
	}
}

// MayStart tells whether token i can begin or end a name.
func (x *Text) MayStart(i int) bool { return x.words[i].flags&candidate != 0 }

// Title tells whether token i is a title or an honorific and no given name.
func (x *Text) Title(i int) bool {
	c := x.words[i].class
	return c&(title|honorific) != 0 && c&given == 0
}

// Given tells whether token i is a common given name.
func (x *Text) Given(i int) bool { return x.words[i].class&givenName != 0 }

// Kin tells whether token i is a noun for a relative.
func (x *Text) Kin(i int) bool { return x.words[i].class&kin != 0 }

// Acts tells whether token i is a verb of speech, or of what only persons do.
func (x *Text) Acts(i int) bool { return x.words[i].class&(reporting|personVerb) != 0 }

// Inside tells whether the text prints the word of token i with a capital inside a
// sentence, where only names have one.
func (x *Text) Inside(i int) bool { return x.cue(i)&highElsewhere != 0 }

// Small tells whether the text prints the word of token i in small letters, too.
func (x *Text) Small(i int) bool { return x.cue(i)&lowElsewhere != 0 }

func (x *Text) cue(i int) cue {
	if i >= len(x.words) {
		return 0
	}
	if k := int(x.words[i].spot); k >= 0 && k < len(x.stats.spots) {
		return x.stats.spots[k].cues
	}
	return 0
}

// InRun tells whether the tokens first up to, not including, last lie in one run.
func (x *Text) InRun(first, last int) bool {
	i := sort.Search(len(x.Runs), func(i int) bool { return x.Runs[i].Last > first })
	return i < len(x.Runs) && x.Runs[i].First <= first && last <= x.Runs[i].Last
}
