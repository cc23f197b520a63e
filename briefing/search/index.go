package search

import (
	"cmp"
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/data"
)

// Index is made for searching one briefing. It is read-only, so any number of
// screens may share it.
type Index struct {
	b *briefing.Briefing

	// The words of all documents in order; the posts of word i are posts[first[i]:first[i+1]],
	// in order of document.
	words  []string
	first  []uint32
	posts  []post   // and one more after the last
	places []uint32 // those of a post begin at its at and end at the next one's

	length []uint32 // words, by document
	mean   float64  // of length

	// Folded words with a space before and after each, to be looked into for a word.
	officials, agencies, outlets []string
	statements                   []statement // in order of document
}

// A post is a document that has a word.
type post struct{ doc, at uint32 }

// A statement is a stretch of a quote.
type statement struct {
	briefing.Passage
	speaker  *briefing.Speaker
	label    string
	from, to uint32 // places of its words, end exclusive
}

// never is beyond the place of every word.
const never = 1<<32 - 1

// New makes the index. It reads all text of the reports, and takes about one and
// a half times as much memory as that text.
func New(b *briefing.Briefing) *Index {
	x := &Index{b: b, length: make([]uint32, len(b.Documents))}
	for _, o := range b.Officials {
		x.officials = append(x.officials, spaced(append([]string{o.Name}, o.Aliases...)...))
	}
	for _, a := range b.Agencies {
		x.agencies = append(x.agencies, spaced(append([]string{a.Name}, a.Aliases...)...))
	}
	for _, d := range b.Documents {
		x.outlets = append(x.outlets, spaced(d.Outlet))
	}
	for _, list := range [][]briefing.Quote{b.Quotes, b.Indirect} {
		for i := range list {
			s := statement{speaker: &list[i].Speaker, label: spaced(list[i].Speaker.Label)}
			for _, s.Passage = range list[i].Sources {
				x.statements = append(x.statements, s)
			}
		}
	}
	slices.SortStableFunc(x.statements, func(a, b statement) int {
		return cmp.Or(cmp.Compare(a.Doc, b.Doc), cmp.Compare(a.Span.Start, b.Span.Start))
	})
	x.sort(x.readWords())
	return x
}

// spaced is the folded words of some names with a space before and after each, and
// something between two names.
func spaced(names ...string) string {
	var b strings.Builder
	for _, name := range names {
		b.WriteByte(' ')
		for s := (scanner{text: name}); s.next(); {
			b.Write(s.word)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// A token is a word of a document and its place there. The word is a number, in the
// order of first use.
type token struct{ word, place uint32 }

// readWords is the words of all documents, and what the numbers in the tokens mean.
// It finds the places of the statements on the way.
func (x *Index) readWords() (tokens [][]token, words []string) {
	numbers := map[string]uint32{}
	statements := x.statements
	var of []token   // one document
	var starts []int // where its tokens stand, in bytes
	for d := range x.b.Documents {
		of, starts = of[:0], starts[:0]
		for w := (walk{doc: x.b.Documents[d].Document}); w.next(); {
			n, known := numbers[string(w.word)]
			if !known {
				n = uint32(len(words))
				words = append(words, string(w.word))
				numbers[words[n]] = n
			}
			of = append(of, token{n, w.place})
			starts = append(starts, w.start)
		}
		place := func(offset int) uint32 {
			if i, _ := slices.BinarySearch(starts, offset); i < len(starts) {
				return of[i].place
			}
			return never
		}
		for ; len(statements) > 0 && statements[0].Doc == d; statements = statements[1:] {
			s := &statements[0]
			s.from, s.to = place(s.Span.Start), place(s.Span.End)
		}
		x.length[d] = uint32(len(of))
		x.mean += float64(len(of)) / float64(len(x.b.Documents))
		tokens = append(tokens, slices.Clone(of))
	}
	return tokens, words
}

// sort makes the posts, by counting how many each word has first.
func (x *Index) sort(tokens [][]token, words []string) {
	x.words = slices.Sorted(slices.Values(words))
	rank := make(map[string]uint32, len(words))
	for i, w := range x.words {
		rank[w] = uint32(i)
	}
	ranks := make([]uint32, len(words)) // by number
	for n, w := range words {
		ranks[n] = rank[w]
	}

	posts, places := make([]uint32, len(words)+1), make([]uint32, len(words)+1)
	last := make([]int, len(words)) // the document that has the word, plus 1
	for d, of := range tokens {
		for _, t := range of {
			r := ranks[t.word]
			places[r+1]++
			if last[r] != d+1 {
				last[r] = d + 1
				posts[r+1]++
			}
		}
	}
	for r := range words { // from counts to where each word's begin
		posts[r+1] += posts[r]
		places[r+1] += places[r]
	}
	x.first = slices.Clone(posts)
	x.posts = make([]post, posts[len(words)]+1)
	x.places = make([]uint32, places[len(words)])
	x.posts[len(x.posts)-1].at = uint32(len(x.places))
	clear(last)
	for d, of := range tokens {
		for _, t := range of {
			r := ranks[t.word]
			if last[r] != d+1 {
				last[r] = d + 1
				x.posts[posts[r]] = post{uint32(d), places[r]}
				posts[r]++
			}
			x.places[places[r]] = t.place
			places[r]++
		}
	}
}

// A walk goes through the words of a document but those of its furniture.
type walk struct {
	scanner
	doc   *data.Document
	block int    // the next one
	place uint32 // words and blocks up to this word, so that no phrase goes from block to block
}

func (w *walk) next() bool {
	for !w.scanner.next() {
		if w.block == len(w.doc.Blocks) {
			return false
		}
		b := w.doc.Blocks[w.block]
		w.block++
		w.place++
		if b.Role != data.Furniture {
			w.text, w.pos = w.doc.Text[:b.Span.End], b.Span.Start
		}
	}
	w.place++
	return true
}
