package lexicon

import (
	"iter"
	"maps"
	"math/bits"
)

// Table holds values by word, for looking up every word of a text: most are not in
// the table, and its sieve tells that of nearly all of them by their length and three
// of their letters, much sooner than a map would.
type Table[V any] struct {
	sieve sieve
	words map[string]V
}

// TableOf is the table of a map, which must not be written to after.
func TableOf[V any](words map[string]V) Table[V] {
	t := Table[V]{newSieve(len(words)), words}
	for w := range words {
		if w != "" {
			t.sieve.add(w)
		}
	}
	return t
}

// Find returns the value of a word and whether the table holds it. It never holds
// the empty word.
func (t *Table[V]) Find(word string) (v V, ok bool) {
	if t.sieve.holds(word) {
		v, ok = t.words[word]
	}
	return v, ok
}

// Get returns the value of a word, or none.
func (t *Table[V]) Get(word string) (v V) {
	if t.sieve.holds(word) {
		v = t.words[word]
	}
	return v
}

// All goes through the words and their values, in no order.
func (t *Table[V]) All() iter.Seq2[string, V] { return maps.All(t.words) }

// A sieve has a bit for the mark of each word added to it.
type sieve struct {
	bits  []uint64
	shift uint // makes a mark the place of a bit
}

func newSieve(words int) sieve {
	const bitsPerWord = 16 // one word in ten is let through that was not added
	size := max(6, bits.Len(uint(words*bitsPerWord)))
	return sieve{make([]uint64, 1<<size/64), uint(32 - size)}
}

func (s *sieve) add(word string) {
	at := mark(word) >> s.shift
	s.bits[at/64] |= 1 << (at % 64)
}

func (s *sieve) holds(word string) bool {
	if word == "" {
		return false
	}
	at := mark(word) >> (s.shift & 31)
	return at/64 < uint32(len(s.bits)) && s.bits[at/64]>>(at%64)&1 != 0
}

func mark(w string) uint32 {
	return (uint32(w[0]) | uint32(w[len(w)/2])<<8 | uint32(w[len(w)-1])<<16 | uint32(len(w))<<24) * 0x9E3779B1
}
