package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Tags of the chain: Outside, then begin and inside of each label.
const (
	Labels = 5 // outside, person, organisation, place, other
	Tags   = 2*Labels - 1
)

// Begin and Inside are the tags of a label above 0; LabelOf goes back.
func Begin(label int) int  { return 2*label - 1 }
func Inside(label int) int { return 2 * label }
func LabelOf(tag int) int  { return (tag + 1) / 2 }

const (
	magic   = "names1\n\x00"
	rowSize = 1 + Tags // 8 bits of the hash, a weight a tag
)

// Model is a trained tagger. It is read-only.
type Model struct {
	Lexicon *Lexicon
	// The features are an open-addressing table of 1<<bits rows. 16 bits of their
	// hashes stand apart, where most look-ups end: close together they stay in a fast
	// cache.
	checks, rows string
	bits         int
	scale        float32              // what a weight of 1 stands for
	classes      [classFeatures]int32 // where in rows those features have theirs, or -1

	// Moves holds the scores of going from one tag to the next.
	Moves [Tags][Tags]float32
}

// find tells where in rows the row of a feature begins, if it has one.
func (m *Model) find(h uint64) (at uint64, ok bool) {
	mask, want := uint64(1)<<m.bits-1, checkOf(h)
	for i := h >> (64 - m.bits); ; i = (i + 1) & mask {
		switch uint16(m.checks[2*i]) | uint16(m.checks[2*i+1])<<8 {
		case 0:
			return 0, false
		case want:
			if at := i * rowSize; m.rows[at] == byte(h>>16) {
				return at, true
			}
		}
	}
}

// findClasses finds the features that every other token has once for all.
func (m *Model) findClasses() {
	for f := range m.classes {
		m.classes[f] = -1
		if at, ok := m.find(FeatureHash(uint64(f))); ok {
			m.classes[f] = int32(at)
		}
	}
}

// checkOf is never 0, which marks an empty row.
func checkOf(h uint64) uint16 {
	if c := uint16(h); c != 0 {
		return c
	}
	return 1
}

// Open reads a model from the bytes of its file, which it goes on using.
func Open(file string) (*Model, error) {
	r := &reader{rest: file}
	if r.take(len(magic)) != magic {
		return nil, errors.New("not a file of weights")
	}
	m := &Model{Lexicon: &Lexicon{}}
	if err := m.Lexicon.read(r); err != nil {
		return nil, err
	}
	m.bits = int(r.uint32())
	m.scale = math.Float32frombits(r.uint32())
	if m.bits > 24 || len(r.rest) != (2+rowSize)<<m.bits+4*Tags*Tags {
		return nil, fmt.Errorf("%d bytes of weights do not fit %d bits", len(r.rest), m.bits)
	}
	for i := range m.Moves {
		for k := range m.Moves[i] {
			m.Moves[i][k] = math.Float32frombits(r.uint32())
		}
	}
	m.checks = r.take(2 << m.bits)
	m.rows = r.take(rowSize << m.bits)
	m.findClasses()
	return m, nil
}

// Append writes the model behind b.
func (m *Model) Append(b []byte) []byte {
	b = append(b, magic...)
	b = m.Lexicon.append(b)
	b = binary.LittleEndian.AppendUint32(b, uint32(m.bits))
	b = binary.LittleEndian.AppendUint32(b, math.Float32bits(m.scale))
	for i := range m.Moves {
		for _, w := range m.Moves[i] {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(w))
		}
	}
	b = append(b, m.checks...)
	return append(b, m.rows...)
}

// SetWeights gives the model the weights of its features, in order of hash, kept
// in steps of scale from -127 to 127 of them.
func (m *Model) SetWeights(hashes []uint64, weights [][Tags]float32, scale float32) {
	m.bits, m.scale = 4, scale
	for 1<<m.bits < len(hashes)*4/3 {
		m.bits++
	}
	checks, rows := make([]byte, 2<<m.bits), make([]byte, rowSize<<m.bits)
	mask := uint64(1)<<m.bits - 1
	for n, h := range hashes {
		i := h >> (64 - m.bits)
		for checks[2*i]|checks[2*i+1] != 0 {
			i = (i + 1) & mask
		}
		binary.LittleEndian.PutUint16(checks[2*i:], checkOf(h))
		r := rows[i*rowSize:]
		r[0] = byte(h >> 16)
		for k, w := range weights[n] {
			r[1+k] = byte(int8(max(-127, min(127, math.Round(float64(w/scale))))))
		}
	}
	m.checks, m.rows = string(checks), string(rows)
	m.findClasses()
}

// reader reads little-endian numbers; past the end it reads zeros.
type reader struct{ rest string }

func (r *reader) take(n int) string {
	n = min(n, len(r.rest))
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

func (r *reader) uint32() uint32 {
	var n uint32
	for i, c := range []byte(r.take(4)) {
		n |= uint32(c) << (8 * i)
	}
	return n
}

func (r *reader) uint64() uint64 {
	lo := uint64(r.uint32())
	return lo | uint64(r.uint32())<<32
}
