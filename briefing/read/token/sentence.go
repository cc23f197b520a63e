package token

import (
	_ "embed"
	"strings"

	"sitrep/data"
	"sitrep/data/lexicon"
)

//go:embed abbreviations.txt
var abbreviationList string

// abbreviations are the words that keep their full stop, each with the section
// of the list that says what may follow.
var abbreviations = func() map[string]string {
	m := map[string]string{}
	for e := range lexicon.Entries(abbreviationList) {
		m[strings.TrimSuffix(e.Text, ".")] = e.Section
	}
	return m
}()

// starters are words that begin a sentence far more often than they follow an
// abbreviation inside one.
var starters = map[string]bool{
	"the": true, "a": true, "an": true, "in": true, "on": true, "at": true, "he": true, "she": true,
	"it": true, "they": true, "we": true, "i": true, "but": true, "and": true, "this": true,
	"that": true, "these": true, "those": true, "there": true, "his": true, "her": true,
	"its": true, "their": true, "when": true, "while": true, "after": true, "before": true,
	"as": true, "if": true, "for": true, "since": true, "some": true, "many": true, "most": true,
	"no": true, "not": true, "one": true, "however": true, "meanwhile": true, "according": true,
	"although": true, "earlier": true, "later": true, "last": true, "our": true, "my": true,
	"what": true, "who": true, "how": true, "why": true, "where": true, "you": true,
}

// reporting verbs that may follow a question or an exclamation in quotation
// marks within one sentence: “Why?” Kim asked.
var reporting = map[string]bool{
	"said": true, "says": true, "say": true, "asked": true, "asks": true, "wrote": true,
	"writes": true, "tweeted": true, "told": true, "added": true, "replied": true,
	"shouted": true, "posted": true, "wondered": true, "exclaimed": true,
}

// split appends the sentences of the tokens from first to the end, one block.
func (t *Text) split(first, paragraph int, role data.Role) {
	start := first
	for i := first; i < len(t.Tokens); i++ {
		end := t.ends(i)
		if end < 0 {
			continue
		}
		t.sentence(start, end, paragraph, role)
		start, i = end, end-1
	}
	if start < len(t.Tokens) {
		t.sentence(start, len(t.Tokens), paragraph, role)
	}
}

func (t *Text) sentence(first, last, paragraph int, role data.Role) {
	t.Sentences = append(t.Sentences, Sentence{
		Span: t.Span(first, last), First: first, Last: last, Paragraph: paragraph, Role: role,
	})
}

// ends tells whether a sentence ends with token i; it returns the token after
// the sentence (closing marks belong to it), or -1.
func (t *Text) ends(i int) int {
	stop := t.Tokens[i]
	w := t.Word(i)
	switch {
	case stop.Is(Abbrev):
	case w == "." || w == "!" || w == "?" || w == "…" || strings.HasPrefix(w, ".."):
	case w == "。" || w == "！" || w == "？":
		return i + 1
	default:
		return -1
	}
	next, quoted := i+1, false
	for next < len(t.Tokens) && t.Tokens[next].Is(Joined) && closes(t.Word(next)) {
		quoted = quoted || t.Word(next) != ")" && t.Word(next) != "]"
		next++
	}
	if next == len(t.Tokens) {
		return -1 // the block's end closes it
	}
	if t.Tokens[next].Is(Joined) && !t.opensAfterJoin(next) {
		return -1
	}
	at := next // first token of what may be a new sentence, marks passed over
	for at < len(t.Tokens) && opens(t.Word(at)) {
		at++
	}
	if at == len(t.Tokens) {
		return next
	}
	head := t.Tokens[at]
	if stop.Is(Abbrev) {
		return t.afterAbbreviation(i, next, at, quoted)
	}
	if head.Is(Word) && !head.Is(Capital) && !head.Is(Number) {
		// lower case goes on with the sentence, but for a name such as "iPhone"
		return -1
	}
	if w != "." && quoted && head.Is(Capital) && at == next {
		for k := at; k < at+5 && k < len(t.Tokens); k++ {
			if reporting[t.Low(k)] {
				return -1
			}
		}
	}
	if (w == "…" || strings.HasPrefix(w, "..")) && !quoted && !starters[t.Low(at)] {
		return -1
	}
	return next
}

// opensAfterJoin: "end.Next" is a lost space in scraped text; "end.com" is not.
func (t *Text) opensAfterJoin(next int) bool {
	n := t.Tokens[next]
	return n.Is(Capital) && next >= 1 && t.Word(next-1) != "." || n.Is(Capital) && next >= 2 && t.Tokens[next-2].Is(Word) && !t.Tokens[next-2].Is(Capital)
}

// afterAbbreviation decides for a full stop that belongs to an abbreviation.
func (t *Text) afterAbbreviation(i, next, at int, quoted bool) int {
	if quoted {
		if t.nickname(i) {
			return -1
		}
		return next
	}
	head := t.Tokens[at]
	if !head.Is(Capital) {
		return -1
	}
	w := strings.TrimSuffix(t.Low(i), ".")
	switch abbreviations[w] {
	case "before a name":
		return -1
	case "before a number":
		return next // no number: "he reads The Sun. Others ..."
	}
	if len(w) == 1 && i > 0 && !starters[t.Low(at)] {
		return -1 // an initial
	}
	if starters[t.Low(at)] || at > next {
		return next
	}
	return -1
}

// nickname tells whether the abbreviation that is token i stands alone in quotation
// marks behind a name: Edvin “J.B.” Tarrant.
func (t *Text) nickname(i int) bool {
	if i < 2 || !opens(t.Word(i-1)) || t.Word(i-1) == "(" {
		return false
	}
	before := t.Tokens[i-2]
	return before.Is(Word) && before.Is(Capital) && !before.Is(Abbrev) && !starters[t.Low(i-2)]
}

func closes(w string) bool {
	switch w {
	case `"`, "'", "”", "’", ")", "]", "''", "»":
		return true
	}
	return false
}

func opens(w string) bool {
	switch w {
	case `"`, "'", "“", "‘", "(", "[", "``", "`", "«", "-", "—", "–", "--", "•", "*":
		return true
	}
	return false
}
