package ui

import (
	"strings"
	"unicode/utf8"

	"sitrep/briefing"
	"sitrep/data"
	"sitrep/data/safetext"
)

// excerptReach is how many bytes an excerpt shows at most on each side of a
// passage.
const excerptReach = 180

// together is how many passages, from the first on, lie in one sentence.
func (ix *index) together(passages []briefing.Passage) int {
	first := passages[0]
	text := ix.b.Documents[first.Doc].Text
	s, ok := inText(text, first.Span)
	if !ok {
		return 1
	}
	end, n := sentenceEnd(text, s.End), 1
	for n < len(passages) && passages[n].Doc == first.Doc && passages[n].Span.End <= end {
		n++
	}
	return n
}

// excerpt is the sentence round passages, near enough for the eye, with the passages
// marked. They are in order and in one document.
func (ix *index) excerpt(passages ...briefing.Passage) (safetext.Text, []mark) {
	doc := ix.b.Documents[passages[0].Doc]
	s, ok := inText(doc.Text, passages[0].Span)
	if !ok {
		return safetext.Text{}, nil
	}
	start, end := sentenceStart(doc.Text, s.Start), sentenceEnd(doc.Text, s.End)
	t, at := safetext.CleanMap(doc.Text[start:end])
	var marks []mark
	for _, p := range passages {
		marks = append(marks, mark{at.At(p.Span.Start - start), at.At(min(p.Span.End, end) - start), inkHit})
	}
	var before, after safetext.Text
	if cut(doc.Text[:start]) {
		before = safetext.Const("… ")
	}
	if end < len(doc.Text) && !strings.ContainsAny(doc.Text[end-1:end], ".!?\n") && doc.Text[end] != '\n' {
		after = safetext.Const(" …")
	}
	for i := range marks {
		marks[i].start += before.Len()
		marks[i].end += before.Len()
	}
	return safetext.Concat(before, t, after), marks
}

// inText is the span if it lies in the text.
func inText(text string, s data.Span) (data.Span, bool) {
	return s, 0 <= s.Start && s.Start < s.End && s.End <= len(text)
}

// cut tells whether a text that ends here stops inside a sentence.
func cut(before string) bool {
	before = strings.TrimRight(before, " \t\r")
	if before == "" || strings.HasSuffix(before, "\n") {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return !strings.ContainsRune(".!?。！？”\"’)」", r)
}

// sentenceStart goes back from a place to where its sentence, or paragraph, may
// begin; at most as far as an excerpt reaches, to a word's start then.
func sentenceStart(s string, at int) int {
	low := max(0, at-excerptReach)
	for i := at; i > low; i-- {
		if i > 1 && s[i-1] == '\n' && s[i-2] == '\n' {
			return i
		}
		if i > 1 && s[i-1] == ' ' && strings.IndexByte(".!?", s[i-2]) >= 0 && capital(s[i:]) && !initial(s[:i-1]) {
			return i
		}
	}
	if low == 0 {
		return 0
	}
	if sp := strings.IndexAny(s[low:at], " \n"); sp >= 0 {
		return low + sp + 1
	}
	for low < at && !utf8.RuneStart(s[low]) {
		low++
	}
	return low
}

// sentenceEnd goes on from a place to where its sentence, or paragraph, may end.
func sentenceEnd(s string, at int) int {
	high := min(len(s), at+excerptReach)
	for i := max(at, 1); i < high; i++ {
		if s[i] == '\n' && i+1 < len(s) && (s[i+1] == '\n' || s[i+1] == '\r') {
			return i
		}
		if strings.IndexByte(".!?", s[i-1]) >= 0 && s[i] == ' ' && capital(s[i+1:]) && !initial(s[:i]) {
			return i
		}
	}
	if high == len(s) {
		return len(strings.TrimRight(s, " \r\n\t"))
	}
	if sp := strings.LastIndexAny(s[at:high], " \n"); sp > 0 {
		return at + sp
	}
	for high > at && !utf8.RuneStart(s[high]) {
		high--
	}
	return high
}

// capital tells whether a sentence may begin here.
func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return !('a' <= r && r <= 'z')
}

// initial tells a full stop after a short word, which more likely shortens it
// ("J.", "Gov.", "Dec.") than ends the sentence.
func initial(s string) bool {
	if !strings.HasSuffix(s, ".") {
		return false
	}
	word := s[strings.LastIndexAny(s, " \n")+1 : len(s)-1]
	return len(word) <= 4 && len(word) > 0 && 'A' <= word[0] && word[0] <= 'Z'
}
