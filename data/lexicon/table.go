package lexicon

import (
	"iter"
	"math/bits"
)

// Table holds values by word, for looking up every word of a text: most are not in
// the table, and its sieve tells that of nearly all of them by their length and a few
// of their letters, much sooner than a map would. The others are found by the same mark.
type Table[V any] struct {
	sieve sieve
	slots []slot[V] // from 1
	heads []int32   // by mark: the first of its slots, 0 for none
	shift uint      // makes a mark the place of a head
}

type slot[V any] struct {
	word  string
	next  int32 // of those with its head, 0 for none
	value V
}

// TableOf is the table of a map.
func TableOf[V any](words map[string]V) Table[V] {
	size := max(1, bits.Len(uint(2*len(words))))
	t := Table[V]{newSieve(len(words)), make([]slot[V], 1, len(words)+1), make([]int32, 1<<size), uint(32 - size)}
	for w, v := range words {
		if w != "" {
			m := mark(w)
			t.sieve.add(m)
			at := m >> t.shift
			t.slots = append(t.slots, slot[V]{w, t.heads[at], v})
			t.heads[at] = int32(len(t.slots) - 1)
		}
	}
	return t
}

// Find returns the value of a word and whether the table holds it. It never holds
// the empty word.
func (t *Table[V]) Find(word string) (v V, ok bool) {
	if word == "" {
		return v, false
	}
	m := mark(word)
	if !t.sieve.holds(m) {
		return v, false
	}
	for i := t.heads[m>>(t.shift&31)]; i != 0; i = t.slots[i].next {
		if e := &t.slots[i]; e.word == word {
			return e.value, true
		}
	}
	return v, false
}

// Get returns the value of a word, or none.
func (t *Table[V]) Get(word string) V {
	v, _ := t.Find(word)
	return v
}

// All goes through the words and their values, in no order.
func (t *Table[V]) All() iter.Seq2[string, V] {
	return func(yield func(string, V) bool) {
		for i := 1; i < len(t.slots); i++ {
			if !yield(t.slots[i].word, t.slots[i].value) {
				return
			}
		}
	}
}

// A sieve has a bit for the mark of each word added to it.
type sieve struct {
	bits  []uint64
	shift uint // makes a mark the place of a bit
}

func newSieve(words int) sieve {
	const bitsPerWord = 16 // one word in sixteen is let through that was not added
	size := max(6, bits.Len(uint(words*bitsPerWord)))
	return sieve{make([]uint64, 1<<size/64), uint(32 - size)}
}

func (s *sieve) add(mark uint32) {
	at := mark >> s.shift
	s.bits[at/64] |= 1 << (at % 64)
}

func (s *sieve) holds(mark uint32) bool {
	at := mark >> (s.shift & 31)
	return at/64 < uint32(len(s.bits)) && s.bits[at/64]>>(at%64)&1 != 0
}

// mark is a number for a word, made of its length and its first and last four letters.
func mark(w string) uint32 {
	n := len(w)
	m := uint32(n)
	if n < 4 {
		m |= uint32(w[0])<<8 | uint32(w[n/2])<<16 | uint32(w[n-1])<<24
	} else {
		first := uint32(w[0]) | uint32(w[1])<<8 | uint32(w[2])<<16 | uint32(w[3])<<24
		last := uint32(w[n-4]) | uint32(w[n-3])<<8 | uint32(w[n-2])<<16 | uint32(w[n-1])<<24
		m += first*0x85EBCA6B ^ bits.RotateLeft32(last, 13)
	}
	m ^= m >> 15
	return m * 0x9E3779B1
}
