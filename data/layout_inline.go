package data

import (
	"strings"
	"unicode/utf8"
)

// emit writes the blocks, paragraphs with furniture or captions inside in pieces.
func (l *layout) emit() {
	blocks := make([]Block, 0, len(l.units)+8)
	for i := range l.units {
		u := &l.units[i]
		if u.prose() && !u.fenced() {
			blocks = l.cutParagraph(blocks, u, i)
		} else if c := l.credit(u); c.Start > u.Start {
			blocks = append(blocks, Block{Caption, trim(l.text, Span{u.Start, c.Start})}, Block{Furniture, c})
		} else {
			blocks = append(blocks, Block{u.role, u.Span})
		}
	}
	l.d.Blocks = blocks
}

// credit is where a caption ends with whose picture it is, who is no part of the
// report; empty where it doesn't.
func (l *layout) credit(u *unit) Span {
	if u.role != Caption {
		return Span{}
	}
	s := l.slice(u)
	m := creditEnd.FindStringIndex(s)
	if m == nil {
		return Span{}
	}
	if c := s[m[0]]; c != '(' && !isCapital(s[m[0]:]) { // the mark that ends the sentence before
		_, size := utf8.DecodeRuneInString(s[m[0]:])
		m[0] += size
	}
	return trim(l.text, Span{u.Start + creditFrom(s, m[0]), u.End})
}

// creditFrom is where a credit begins whose end from the offset on has been found:
// before the names that a stroke ("Ada Quill/|Island Media") or a part of a name
// ("Ada O'|Quill") ties to it.
func creditFrom(s string, at int) int {
	const longest = 4 // words of a name
	if before := strings.TrimRight(s[:at], " "); !strings.HasSuffix(before, "/") && (at == 0 || s[at-1] == ' ' || s[at-1] == '(') {
		return at
	}
	for range longest {
		start := strings.LastIndexByte(strings.TrimRight(s[:at], " /"), ' ') + 1
		word := strings.TrimRight(s[start:at], " /")
		name := strings.TrimLeft(word, "([©")
		if name == "" || !isCapital(name) || strings.HasSuffix(name, ".") && len(name) > 2 {
			break
		}
		if at = start; name != word || start == 0 {
			break
		}
	}
	return at
}

// fenced tells whether a paragraph is settled as it stands.
func (u *unit) fenced() bool { return u.settled && u.role != Prose }

// cutParagraph appends the pieces of a paragraph.
func (l *layout) cutParagraph(blocks []Block, u *unit, i int) []Block {
	var pieces []Block
	if i <= l.body+3 && i > 0 {
		if end := l.titleAgain(u); end > 0 {
			pieces = append(pieces, Block{Furniture, Span{u.Start, end}})
		}
	}
	if end := l.labelAhead(u); end > 0 {
		pieces = append(pieces, Block{Furniture, Span{u.Start, end}})
	}
	if u.hits.Len() > 0 {
		pieces = append(pieces, l.pieces(u)...)
	}
	pos := u.Start
	for _, p := range pieces {
		if p.Span.Start < pos || p.Span.Empty() {
			continue
		}
		blocks = l.appendProse(blocks, Span{pos, p.Span.Start})
		blocks = append(blocks, p)
		pos = p.Span.End
	}
	return l.appendProse(blocks, Span{pos, u.End})
}

// appendProse appends a piece of prose, in two where the page has run two texts
// together: at a gap of several spaces with a letter before it and an opening in
// capitals after ("…in the city  AT least two…").
func (l *layout) appendProse(blocks []Block, s Span) []Block {
	s = trim(l.text, s)
	if s.Empty() {
		return blocks
	}
	if i := strings.Index(l.text[s.Start:s.End], "  "); i > 0 {
		next := trim(l.text, Span{s.Start + i, s.End})
		if wordByte(l.text, s.Start+i-1, s.End) > 0 && opensInCapitals(l.text[next.Start:next.End]) {
			blocks = append(blocks, Block{Prose, Span{s.Start, s.Start + i}})
			return append(blocks, Block{Prose, next})
		}
	}
	return append(blocks, Block{Prose, s})
}

// opensInCapitals tells whether the first word is in capitals and the next is not.
func opensInCapitals(s string) bool {
	first, next, _ := strings.Cut(s, " ")
	return len(first) >= 2 && strings.ToUpper(first) == first && strings.ToLower(first) != first && next != "" && isLower(next)
}

// labelAhead is where a single label of a picture ends that stands before a
// dateline, 0 if there is none.
func (l *layout) labelAhead(u *unit) int {
	if u.cues&cueCaption == 0 {
		return 0
	}
	label, rest, ok := strings.Cut(l.slice(u), " ")
	if !ok || !hasDateline(strings.TrimSpace(rest)) {
		return 0
	}
	return u.Start + len(label)
}

// titleAgain is where the headline ends that a paragraph begins with, with at most
// two more words in it; 0 if it doesn't.
func (l *layout) titleAgain(u *unit) int {
	if l.d.Title == "" || len(l.d.Title) > 300 {
		return 0
	}
	if a, b := firstWord(l.d.Title, 0, len(l.d.Title)), firstWord(l.text, u.Start, u.End); a.key() != b.key() {
		return 0
	}
	var title []word
	for w := range words(l.d.Title, 0, len(l.d.Title)) {
		title = append(title, *w)
	}
	if len(title) < 4 || u.words < len(title)+4 {
		return 0
	}
	k, extra, end := 0, 0, 0
	for w := range words(l.text, u.Start, u.End) {
		if k == len(title) { // the report must begin anew
			if !w.cap || strings.ContainsAny(l.text[end:w.Start], ",;:-–—") {
				return 0
			}
			return end
		}
		if w.key() == title[k].key() {
			k++
			end = w.End
		} else if extra++; extra > 2 || k == 0 {
			return 0
		}
	}
	return 0
}

// firstWord is the first word of text[start:end], an empty one where it has none.
func firstWord(text string, start, end int) (first word) {
	for w := range words(text, start, end) {
		return *w
	}
	return first
}

// pieces are the parts of a paragraph that are no prose, in order.
func (l *layout) pieces(u *unit) []Block {
	var out []Block
	var prompt bool // the last piece is a sentence to the visitor
	pos := u.Start
	add := func(role Role, s Span, isPrompt bool) {
		s = trim(l.text, s)
		if s.Empty() || s.Start < pos {
			return
		}
		last := len(out) - 1
		if last >= 0 && out[last].Role == role && prompt && isPrompt && strings.Count(l.text[out[last].Span.End:s.Start], " ") <= betweenPrompts {
			out[last].Span.End = s.End
		} else {
			out = append(out, Block{role, s})
		}
		pos, prompt = s.End, isPrompt
	}
	for k := u.hits.Start; k < u.hits.End; k++ {
		h := l.hits[k]
		if h.Start < pos {
			continue
		}
		opens, capital := l.opensSentence(u, h.Start), isCapital(l.text[h.Start:])
		switch {
		case capital && (h.cues&cueMarker != 0 || h.cues&cuePhotoCredit != 0 && opens && h.count > 1):
			add(Caption, l.captionFrom(u, k), false)
		case h.cues&cueShout != 0 && opens:
			add(Furniture, shout(l.text, Span{h.Start, u.End}), false)
		case h.cues&cueCut != 0 && capital:
			add(Furniture, h.Span, false)
		case h.cues&cuePhrase != 0, h.cues&cueStart != 0 && opens && capital:
			s := l.sentenceAround(u, h.Span, pos)
			if !strings.ContainsAny(l.text[s.Start:s.End], "\"“”") {
				add(Furniture, l.prompts(u, s), true)
			}
			pos = max(pos, s.End)
		}
	}
	return out
}

// betweenPrompts is how many spaces may lie between two sentences to the visitor
// for the words there to be one more ("Please re-enter.").
const betweenPrompts = 3

// opensSentence tells whether a sentence of the unit may begin at the offset.
func (l *layout) opensSentence(u *unit, at int) bool {
	before := strings.TrimRight(l.text[u.Start:at], " \n\t")
	return before == "" || strings.ContainsRune(".?!”\"…", lastRune(before))
}

// prompts stretches a piece of furniture over the short sentences after it that
// speak of newsletters, passwords and the like.
func (l *layout) prompts(u *unit, s Span) Span {
	for {
		n, prompt, end := 0, false, s.End
		for w := range words(l.text, s.End, u.End) {
			if n > 0 && strings.ContainsAny(l.text[end:w.Start], ".?!") {
				break
			}
			node := cueTrie.next[w.key()]
			prompt = prompt || node != nil && node.cues&cuePrompt != 0
			if n++; n > related {
				return s
			}
			end = w.End
		}
		if !prompt {
			return s
		}
		if i := strings.IndexAny(l.text[end:u.End], " \n"); i >= 0 {
			end += i
		} else {
			end = u.End
		}
		s.End = end
	}
}

// sentenceAround is the sentence, roughly, that holds s, from the offset at the
// earliest; without what the page has glued to it.
func (l *layout) sentenceAround(u *unit, s Span, from int) Span {
	start := from
	for i := s.Start - 1; i >= from; i-- {
		if (l.text[i] == ' ' || l.text[i] == '\n') && strings.ContainsRune(".?!”", lastRune(l.text[from:i])) && !isLower(l.text[i+1:]) {
			start = i
			break
		}
	}
	end := s.End
	for end < u.End {
		r, size := utf8.DecodeRuneInString(l.text[end:u.End])
		end += size
		if strings.ContainsRune(".?!", r) && (end == u.End || l.text[end] == ' ' || l.text[end] == '\n') {
			break
		}
	}
	var g glue
	for w := range words(l.text, start, end) {
		if !g.parts(l.text, w) {
			continue
		}
		if w.Start >= s.End {
			return Span{start, w.Start}
		}
		if w.Start <= s.Start {
			start = w.Start
		}
	}
	return Span{start, end}
}

// A glue finds where a sentence seems to begin although the last has no end: at a
// capital after a lower-case word that no name follows ("… of oil a day The site
// is not …"), and after a name at a word that no name goes on with ("… in Ostmouth A
// crane …").
type glue struct {
	open   bool // the last word may end a sentence
	inner  bool // it never does
	number bool // it is one
	last   int  // where it ends
}

// parts takes the next word and tells whether such a sentence begins with it.
func (g *glue) parts(text string, w *word) bool {
	node := cueTrie.next[string(w.low[:w.n])]
	opener := node != nil && node.cues&cueOpener != 0 && !g.inner
	glued := w.cap && (g.open || opener) && g.last > 0 && strings.TrimSpace(text[g.last:w.Start]) == "" && !(g.number && monthWords[w.key()])
	g.inner = !w.cap && node != nil && node.cues&cueInner != 0
	g.open = !w.cap && !g.inner
	g.number = '0' <= text[w.Start] && text[w.Start] <= '9'
	g.last = w.End
	return glued
}

// shout is the run of at least three words in capitals at the start of s, empty if
// there is none.
func shout(text string, s Span) Span {
	n, end := 0, s.Start
	for w := range words(text, s.Start, s.End) {
		t := text[w.Start:w.End]
		if strings.ToUpper(t) != t || len(t) == 1 {
			break
		}
		n++
		end = w.End
	}
	if n < 3 {
		end = s.Start
	}
	return Span{s.Start, end}
}

// maxAgencyName is how far apart two markers of one caption may be, in bytes.
const maxAgencyName = 40

// captionFrom is the caption within a paragraph that the hit k opens. It goes on
// over further markers and ends with its sentence, or where the next one begins
// without a mark: at a capital after a word that no name follows.
func (l *layout) captionFrom(u *unit, k int) Span {
	start, from := l.hits[k].Start, l.hits[k].End
	for _, h := range l.hits[k+1 : u.hits.End] { // "Image copyright Agency Image caption …"
		if h.Start > from+maxAgencyName {
			break
		}
		if h.cues&cueMarker != 0 && h.Start >= from {
			from = h.End
		}
	}
	var g glue
	n, end := 0, from
	for w := range words(l.text, from, u.End) {
		if i := strings.IndexAny(l.text[end:w.Start], ".?!"); i >= 0 && n > 0 {
			return Span{start, end + i + 1}
		}
		if g.parts(l.text, w) && n >= 4 {
			return Span{start, end}
		}
		if n++; n > captionWords {
			return Span{start, from}
		}
		end = w.End
	}
	return Span{start, u.End}
}
