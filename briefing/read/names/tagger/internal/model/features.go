package model

import "math/bits"

// Kinds of features; with the value they make the hash of a feature.
const (
	kBias = iota + 1
	kWord
	kPrefix = kWord + 5
	kSuffix = kPrefix + 4
	kForm   = kSuffix + 4
	kForms  = kForm + 5
	kSet    = kForms + 1
	kPair   = kSet + 5
	kTriple = kPair + 4
	kCue    = kTriple + 2
	kTotal  = kCue + 3
	kGaz    = kTotal + 1
	kMode   = kGaz + 1
	kPlace  = kMode + 1
	kEdge   = kPlace + 1
	kHead   = kEdge + 8
	kMark   = kHead + 6
	kAge    = kMark + 4
	kClass  = 128 // by offset, 64 a piece: room to spare
)

// classFeatures is how many features tell of the classes of the words around. They
// stand for themselves until they are looked up: 64 for each of the places of a word.
// No hash is so small.
const classFeatures = 64 * 9

// FeatureHash is the hash of what Features gives.
func FeatureHash(f uint64) uint64 {
	if f < classFeatures {
		return feature(kClass+int(f/64), f%64)
	}
	return f
}

func feature(kind int, value uint64) uint64 { return mix(value + uint64(kind)*0xD6E8FEB86659FD93) }

// Features appends the features of token i in a run, as FeatureHash takes them.
// Lexical ones, which know words by heart, come first; their number is returned, too.
func (x *Text) Features(r Run, i int, f []uint64) ([]uint64, int) {
	s := &x.Sentences[r.Sentence]
	mode := x.modes[r.Sentence]
	at := func(k int) *word {
		if k < s.First || k >= s.Last {
			return &outsideWord
		}
		return &x.words[k]
	}
	w, p, n := at(i), at(i-1), at(i+1)
	pp, nn := at(i-2), at(i+2)

	// words and their parts
	f = append(f,
		feature(kWord, w.hash),
		feature(kWord+1, p.hash), feature(kWord+2, n.hash),
		feature(kWord+3, pp.hash), feature(kWord+4, nn.hash),
		feature(kPair, w.hash+p.hash*3), feature(kPair+1, w.hash+n.hash*3))
	low := x.Low(i)
	for k := 1; k <= 4 && k < len(low); k++ {
		if k > 1 {
			f = append(f, feature(kPrefix+k-1, affix(low[:k])))
		}
		f = append(f, feature(kSuffix+k-1, affix(low[len(low)-k:])))
	}
	// the ends of the stretch of capitals and of the run
	from, to := i, i+1
	for from > r.First && x.words[from-1].flags&candidate != 0 {
		from--
	}
	for to < r.Last && x.words[to].flags&candidate != 0 {
		to++
	}
	left, right, head, front := at(from-1), at(to), at(to-1), at(from)
	f = append(f, feature(kEdge, left.hash), feature(kEdge+1, right.hash))
	if head != w {
		f = append(f, feature(kHead, head.hash))
	}
	lexical := len(f)

	form := uint64(w.form)
	f = append(f,
		feature(kBias, 0),
		feature(kForm, form|uint64(mode)<<8),
		feature(kForm+1, uint64(p.form)), feature(kForm+2, uint64(n.form)),
		feature(kForms, uint64(p.form)|form<<8|uint64(n.form)<<16),
		feature(kSet, uint64(w.set)|form<<16),
		feature(kSet+1, uint64(w.set)|uint64(p.set)<<16),
		feature(kSet+2, uint64(w.set)|uint64(n.set)<<16),
		feature(kSet+3, uint64(p.set)|uint64(n.set)<<16|1<<40),
		feature(kTriple, uint64(p.set)|uint64(w.set)<<16|uint64(n.set)<<32),
		feature(kMode, uint64(mode)|uint64(w.flags&first)<<4|uint64(s.Role)<<8),
		feature(kEdge+2, uint64(left.set)), feature(kEdge+3, uint64(right.set)),
		feature(kEdge+4, uint64(left.set)|uint64(min(to-from, 4))<<20|uint64(min(i-from, 3))<<24),
		feature(kEdge+5, uint64(right.set)|uint64(min(to-from, 4))<<20|uint64(min(to-i, 3))<<24),
		feature(kPlace, uint64(min(to-from, 4))|uint64(min(i-from, 4))<<4|uint64(mode)<<8),
		feature(kGaz, uint64(w.gaz)))
	f = classes(f, 0, w.class)
	f = classes(f, 1, p.class)
	f = classes(f, 2, n.class)
	f = classes(f, 3, pp.class)
	f = classes(f, 4, nn.class)
	if from != i-1 || left != pp {
		f = classes(f, 5, left.class)
	}
	f = classes(f, 6, right.class)
	if head != w {
		f = classes(f, 7, head.class)
		f = append(f, feature(kHead+1, uint64(head.form)), feature(kHead+2, uint64(head.set)|uint64(w.set)<<16))
	}
	if front != w {
		f = classes(f, 8, front.class)
	}
	if w.spot >= 0 {
		own := &x.stats.spots[w.spot]
		for c := own.cues; c != 0; c &= c - 1 {
			f = append(f, feature(kCue, uint64(bits.TrailingZeros32(uint32(c)))|uint64(mode)<<8))
		}
		f = append(f, feature(kTotal, uint64(min(own.total, 4))|uint64(own.cues&(lowElsewhere|highElsewhere))<<8|uint64(mode)<<3))
	}
	if head != w && head.spot >= 0 {
		for c := x.stats.spots[head.spot].cues; c != 0; c &= c - 1 {
			f = append(f, feature(kCue+1, uint64(bits.TrailingZeros32(uint32(c)))))
		}
	}
	if x.byAge(to, s.Last) {
		f = append(f, feature(kAge, 1))
	}
	// marks beside the stretch: "(", ",", "-", quotation marks
	f = append(f, feature(kMark, x.markAt(from-1, s.First, s.Last)), feature(kMark+1, x.markAt(to, s.First, s.Last)),
		feature(kMark+2, x.markAt(from-1, s.First, s.Last)|x.markAt(to, s.First, s.Last)<<32))
	return f, lexical
}

// affix keeps the bytes themselves: there are at most four.
func affix(s string) uint64 {
	n := uint64(0)
	for i := 0; i < len(s); i++ {
		n = n<<8 | uint64(s[i])
	}
	return n
}

func classes(f []uint64, offset int, c Class) []uint64 {
	for ; c != 0; c &= c - 1 {
		f = append(f, uint64(64*offset+bits.TrailingZeros64(uint64(c))))
	}
	return f
}

func (x *Text) markAt(i, first, last int) uint64 {
	if i < first {
		return 1
	}
	if i >= last {
		return 2
	}
	if x.words[i].form != mark {
		return 3 + uint64(x.words[i].form)
	}
	return 64 + affix(x.Low(i)[:min(3, x.Tokens[i].Span().Len())])
}

// byAge tells whether an age follows: ", 52," or "(52)".
func (x *Text) byAge(i, last int) bool {
	return i+2 < last && x.words[i].form == mark && x.words[i+1].form == digits &&
		x.Tokens[i+1].Span().Len() == 2 && x.words[i+2].form == mark
}
