package briefing

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"sitrep/briefing/read/token"
)

// Quotes print one statement when one holds the other's words in their order, when
// two documents have one speaker say much the same (quotes_retold.go), or, in another
// translation, when one speaker says them on what is told as one occasion. Candidates come from an index of pairs of words, so that no quote is
// compared with all others.

// printing is what is compared of a quote. Words are numbers in it, in the order of
// the alphabet.
type printing struct {
	words   []uint32   // in lower case, marks left out
	pairs   []uint64   // neighbours among the words, sorted; of one word the word
	order   []uint32   // content words as they come
	stems   []uint32   // content words, sorted
	context []uint32   // content words of the sentences around it, sorted
	days    []uint32   // days of the week and of the month named there, sorted
	alone   bool       // the speaker's only quote in the document
	parts   []printing // the words of its stretches, where it has several
	who     int        // the speaker: official, agency or words; 0 where nobody is known
	row     bool       // the speaker is an official or an agency
	house   int        // the agency that speaks or for which the official acts; 0 for none
}

// wordbook numbers words as they come, from 1.
type wordbook map[string]uint32

func (b wordbook) number(w string) uint32 {
	n, known := b[w]
	if !known {
		n = uint32(len(b) + 1)
		b[w] = n
	}
	return n
}

// alphabetical gives the place of each word in the alphabet by its number.
func (b wordbook) alphabetical() []uint32 {
	ranks := make([]uint32, len(b)+1)
	for i, w := range slices.Sorted(maps.Keys(b)) {
		ranks[b[w]] = uint32(i + 1)
	}
	return ranks
}

// arrange puts the words' places in the alphabet for their numbers, and makes the
// pairs.
func (p *printing) arrange(ranks []uint32) {
	for _, list := range [][]uint32{p.words, p.order, p.context, p.days} {
		for i, n := range list {
			list[i] = ranks[n]
		}
	}
	p.pairs = make([]uint64, 0, len(p.words))
	for i := 1; i < len(p.words); i++ {
		p.pairs = append(p.pairs, uint64(p.words[i-1])<<32|uint64(p.words[i]))
	}
	if len(p.words) == 1 {
		p.pairs = append(p.pairs, uint64(p.words[0])<<32)
	}
	p.stems = slices.Clone(p.order)
	p.pairs, p.stems, p.context, p.days = distinct(p.pairs), distinct(p.stems), distinct(p.context), distinct(p.days)
	for i := range p.parts {
		p.parts[i].who, p.parts[i].row, p.parts[i].house = p.who, p.row, p.house
		p.parts[i].arrange(ranks)
	}
}

const (
	busyKey     = 64  // so many quotes share a common key; of more, the nearest are looked at
	samePairs   = 0.6 // of the shorter quote's pairs of words are in the longer
	fewWords    = 6   // a phrase, which others may use as well
	sameRun     = 10  // so many words in a row tell the same statement
	sameContext = 0.5 // of the words around two quotes are the same
	maxVariants = 64  // so many variants are listed each
	maxLonger   = 2.5 // a translation is at most so many times longer
)

var weekdays = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
}

// tieVariants fills in the variants of every quote.
func (g *gathering) tieVariants() {
	prints := make([]printing, len(g.Quotes))
	speakers, book := map[string]int{}, wordbook{}
	for i := range g.Quotes {
		prints[i] = g.printing(&g.Quotes[i], speakers, book)
	}
	ranks := book.alphabetical()
	for i := range prints {
		prints[i].arrange(ranks)
	}
	said := map[[2]int]int{} // how many quotes a document has of a speaker
	for i, p := range prints {
		said[[2]int{g.Quotes[i].Sources[0].Doc, p.who}]++
	}
	for i := range prints {
		prints[i].alone = said[[2]int{g.Quotes[i].Sources[0].Doc, prints[i].who}] == 1
	}
	root := make([]int, len(prints))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	tie := func(i, j int) {
		i, j = find(i), find(j)
		root[max(i, j)] = min(i, j)
	}
	byPair := newIndex(len(prints), func(i int) []uint64 { return prints[i].pairs })
	for i := range prints {
		for _, list := range byPair.rarest(i, 6) {
			for _, j := range nearest(list, i) {
				if find(i) != find(j) && (sameWords(&prints[i], &prints[j]) || samePart(&prints[i], &prints[j])) {
					tie(i, j)
				}
			}
		}
	}
	byContext := newIndex(len(prints), func(i int) []uint32 {
		if prints[i].who == 0 {
			return nil
		}
		return prints[i].context
	})
	for i := range prints {
		for _, list := range byContext.rarest(i, 6) {
			for _, j := range nearest(list, i) {
				if g.Quotes[i].Sources[0].Doc != g.Quotes[j].Sources[0].Doc && find(i) != find(j) && sameOccasion(&prints[i], &prints[j]) {
					tie(i, j)
				}
			}
		}
	}
	for i, twins := range retellings(g.Quotes, prints) {
		for _, j := range twins {
			tie(i, j)
		}
	}
	for i, whole := range excerpts(g.Quotes, prints, byPair, find) {
		if whole != None {
			tie(i, whole)
		}
	}
	members := make([][]int, len(prints))
	for i := range prints {
		r := find(i)
		members[r] = append(members[r], i)
	}
	for _, m := range members {
		for n, i := range m {
			from := max(0, min(n-maxVariants/2, len(m)-maxVariants-1))
			if from > 0 {
				g.Quotes[i].Variants = append(g.Quotes[i].Variants, m[0])
			}
			for _, j := range m[from:min(len(m), from+maxVariants+1)] {
				if j != i {
					g.Quotes[i].Variants = append(g.Quotes[i].Variants, j)
				}
			}
		}
	}
}

// printing takes a quote apart; the words are numbered by the book.
func (g *gathering) printing(q *Quote, speakers map[string]int, book wordbook) printing {
	var p printing
	for _, s := range q.Sources {
		t := g.readings[s.Doc].Text
		words, order := len(p.words), len(p.order)
		first, last := t.At(s.Span.Start), t.At(s.Span.End)
		for i := first; i < last; i++ {
			if t.Tokens[i].Shape&(token.Word|token.Number) == 0 {
				continue
			}
			p.words = append(p.words, book.number(strings.ReplaceAll(strings.TrimSuffix(t.Low(i), "."), "’", "'")))
			if w := stem(t, i); w != "" {
				p.order = append(p.order, book.number(w))
			}
		}
		if len(q.Sources) > 1 {
			p.parts = append(p.parts, printing{words: slices.Clone(p.words[words:]), order: slices.Clone(p.order[order:])})
		}
	}
	s := q.Sources[0]
	t, around := g.readings[s.Doc].Text, g.sentences(s)
	for i := t.At(around.Start); i < len(t.Tokens) && t.Tokens[i].Span().End <= around.End; i++ {
		if at := t.Tokens[i].Span(); at.Overlaps(s.Span) || at.Overlaps(q.Speaker.Source.Span) {
			continue
		}
		if w := t.Low(i); weekdays[w] || t.Tokens[i].Is(token.Number) && len(w) <= 2 {
			p.days = append(p.days, book.number(w))
		} else if w := stem(t, i); w != "" {
			p.context = append(p.context, book.number(w))
		}
	}
	number := func(key string) int {
		if speakers[key] == 0 {
			speakers[key] = len(speakers) + 1
		}
		return speakers[key]
	}
	agency := q.Speaker.Agency
	if o := q.Speaker.Official; o != None {
		p.who, p.row, agency = number(g.Officials[o].ID), true, g.Officials[o].Agency
	}
	if agency != None {
		p.house = number(g.Agencies[agency].ID + "/")
	}
	switch {
	case p.row:
	case agency != None:
		p.who, p.row = p.house, true
	case q.Speaker.Label != "":
		p.who = number(strings.ToLower(q.Speaker.Label) + "//")
	}
	return p
}

// distinct sorts a list and leaves out what is there twice.
func distinct[T cmp.Ordered](list []T) []T {
	slices.Sort(list)
	return slices.Compact(list)
}

// sharedWords counts what two sorted lists have in common.
func sharedWords[T cmp.Ordered](a, b []T) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// sameWords tells whether the longer of two quotes holds the words of the shorter.
func sameWords(a, b *printing) bool {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	common, all := sharedWords(a.pairs, b.pairs), len(a.pairs)
	switch n := len(a.words); {
	case len(a.stems) == 0:
		return false
	case n == 1:
		return len(b.words) == 1 && common == 1 && a.who == b.who && a.who != 0
	case n <= fewWords && !mayBeOne(a, b):
		return common == all && n > 3 // anybody may say "without the United States"
	case n <= 3:
		return common == all && (a.who == b.who && a.who != 0 || len(b.words) == n && len(a.stems) == n && mayBeOne(a, b))
	}
	return float64(common) >= samePairs*float64(all) && (sharedWords(a.stems, b.stems) >= 2 || common == all) ||
		common >= sameRun-1 && longestRun(a.words, b.words) >= sameRun // a paragraph of both
}

// samePart tells whether a stretch of one of two quotes has the words of the other, or of a
// stretch of it.
func samePart(a, b *printing) bool {
	if len(a.parts) == 0 {
		a, b = b, a
	}
	for i := range a.parts {
		p := &a.parts[i]
		if len(p.stems) < 2 {
			continue
		}
		if len(b.parts) == 0 && len(b.stems) > 1 && sameWords(p, b) {
			return true
		}
		for k := range b.parts {
			if len(b.parts[k].stems) > 1 && sameWords(p, &b.parts[k]) {
				return true
			}
		}
	}
	return false
}

// mayBeOne tells whether the speakers of two quotes may be the same: one of them is not
// known for who it is, or one acts for the other.
func mayBeOne(a, b *printing) bool {
	return !a.row || !b.row || a.who == b.who || a.house == b.house && a.house != 0 && (a.who == a.house || b.who == b.house)
}

// sameOccasion tells whether one speaker says two quotes, alike in length, on what the
// sentences around them tell as one occasion on one day. Since a speaker says many things on an occasion, each document must quote no
// more than this one.
func sameOccasion(a, b *printing) bool {
	if a.who != b.who {
		return false
	}
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	if len(a.words) < 4 || float64(len(b.words)) > maxLonger*float64(len(a.words)) {
		return false
	}
	n := sharedWords(a.context, b.context)
	return a.alone && b.alone && n >= 4 && sharedWords(a.days, b.days) > 0 && float64(n) >= sameContext*float64(len(a.context)+len(b.context)-n)
}
