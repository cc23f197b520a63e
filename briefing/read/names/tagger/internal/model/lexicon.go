// Package model is what the tagger and its trainer share: how a text is turned
// into features, the linear chain over them, and the file that keeps the weights.
package model

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sort"
)

// Class is a set of facts about a word that lists tell: bit 1<<k for class k of
// Classes.
type Class uint64

// Hash is FNV-1a in 64 bits, run through a finisher so that its top bits are as
// good as its low ones.
func Hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return mix(h)
}

func mix(h uint64) uint64 {
	h = (h ^ h>>32) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// Phrase goes on with the hash of a phrase by one more word.
func Phrase(before, word uint64) uint64 { return mix(before*3 + word) }

// Lexicon tells the classes of words and of phrases. It is an open-addressing
// table of 6-byte slots (32 bits of the hash, 16 bits naming the set of classes)
// read straight from the weights file, so that nothing is built on loading.
type Lexicon struct {
	slots string
	bits  int // 1<<bits slots
	sets  []Class
}

const slotSize = 6

// Find returns the classes of a hash and a small number that stands for the set;
// 0, 0 when the lexicon does not know it.
func (l *Lexicon) Find(h uint64) (Class, uint16) {
	if l.bits == 0 {
		return 0, 0
	}
	mask := uint64(1)<<l.bits - 1
	for i := h >> (64 - l.bits); ; i = (i + 1) & mask {
		s := l.slots[i*slotSize : i*slotSize+slotSize]
		set := uint16(s[4]) | uint16(s[5])<<8
		if set == 0 {
			return 0, 0
		}
		if uint32(s[0])|uint32(s[1])<<8|uint32(s[2])<<16|uint32(s[3])<<24 == uint32(h) {
			return l.sets[set], set
		}
	}
}

// NewLexicon makes a lexicon of hashes with their classes.
func NewLexicon(words map[uint64]Class) *Lexicon {
	l := &Lexicon{bits: 4, sets: []Class{0}}
	for 1<<l.bits < len(words)*3/2 {
		l.bits++
	}
	hashes := make([]uint64, 0, len(words))
	known := map[Class]bool{0: true}
	for h, c := range words {
		hashes = append(hashes, h)
		if !known[c] {
			known[c] = true
			l.sets = append(l.sets, c)
		}
	}
	slices.Sort(hashes)
	slices.Sort(l.sets)
	slots := make([]byte, slotSize<<l.bits)
	mask := uint64(1)<<l.bits - 1
	for _, h := range hashes {
		set := sort.Search(len(l.sets), func(i int) bool { return l.sets[i] >= words[h] })
		if set == 0 {
			continue
		}
		i := h >> (64 - l.bits)
		for slots[i*slotSize+4] != 0 || slots[i*slotSize+5] != 0 {
			i = (i + 1) & mask
		}
		binary.LittleEndian.PutUint32(slots[i*slotSize:], uint32(h))
		binary.LittleEndian.PutUint16(slots[i*slotSize+4:], uint16(set))
	}
	l.slots = string(slots)
	return l
}

func (l *Lexicon) append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(l.bits))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(l.sets)))
	for _, c := range l.sets {
		b = binary.LittleEndian.AppendUint64(b, uint64(c))
	}
	return append(b, l.slots...)
}

func (l *Lexicon) read(r *reader) error {
	l.bits = int(r.uint32())
	n := int(r.uint32())
	if l.bits > 24 || n > 1<<16 || len(r.rest) < n*8+slotSize<<l.bits {
		return fmt.Errorf("lexicon of %d bits and %d sets does not fit the file", l.bits, n)
	}
	l.sets = make([]Class, n)
	for i := range l.sets {
		l.sets[i] = Class(r.uint64())
	}
	l.slots = r.take(slotSize << l.bits)
	return nil
}
