package model

import "sitrep/data"

// cue is a set of ways in which a document uses a word with a capital, anywhere:
// what one place leaves open another tells.
type cue uint32

const (
	afterHonorific cue = 1 << iota
	afterTitle
	afterGiven
	beforeLegal
	beforeOrgNoun
	afterPlacePrep
	beforeReporting
	beforePossessive
	afterThe
	beforeAge // "Kim, 52," or "Kim (52)"
	secondOfTwo
	firstOfTwo
	afterOrgCommon // "insurer Acme"
	afterPlaceCommon
	byFinance // "Acme shares", "shares of Acme"
	beforeWho
	inParentheses
	byInitial
	beforePersonVerb
	beforeOrgVerb
	atDateline
	beforeCountry // "Acme, Ruritania"
	beforeSmallNoun
	beforeOf
	lowElsewhere // the document prints it in small letters, too
	highElsewhere
	alone
	cues = iota
)

// spot is what a document does with one word.
type spot struct {
	hash  uint64
	cues  cue
	total int32
}

// stats is a table of a document's capitalised words.
type stats struct {
	spots []spot
	table []int32 // open addressing; 1 + index into spots
	mask  uint64
}

func (s *stats) find(h uint64, add bool) int32 {
	for i := h & s.mask; ; i = (i + 1) & s.mask {
		n := s.table[i]
		if n == 0 {
			if !add {
				return -1
			}
			s.spots = append(s.spots, spot{hash: h})
			s.table[i] = int32(len(s.spots))
			return int32(len(s.spots) - 1)
		}
		if s.spots[n-1].hash == h {
			return n - 1
		}
	}
}

// gather looks at all the uses of the capitalised words.
func (x *Text) gather() {
	n := 0
	for _, r := range x.Runs {
		n += r.Last - r.First
	}
	x.stats.spots = x.stats.spots[:0]
	if n == 0 {
		return
	}
	size := 16
	for size < 2*n {
		size *= 2
	}
	x.stats.table, x.stats.mask = resized(x.stats.table, size), uint64(size-1)
	clear(x.stats.table)
	for i := range x.words {
		x.words[i].spot = -1
	}
	for _, r := range x.Runs {
		for i := r.First; i < r.Last; i++ {
			if w := &x.words[i]; w.flags&candidate != 0 {
				w.spot = x.stats.find(w.hash, true)
				x.stats.spots[w.spot].total++
			}
		}
	}
	for s := range x.Sentences {
		x.gatherSentence(s)
	}
	for i := range x.words {
		if x.words[i].form == small && x.words[i].class&(stop|link) == 0 {
			if k := x.stats.find(x.words[i].hash, false); k >= 0 {
				x.stats.spots[k].cues |= lowElsewhere
			}
		}
	}
}

// gatherSentence notes the cues of the names in a sentence of mixed case, stretch
// by stretch of candidates.
func (x *Text) gatherSentence(n int) {
	if x.modes[n] != mixed {
		return
	}
	s := &x.Sentences[n]
	for i := s.First; i < s.Last; i++ {
		if x.words[i].flags&candidate == 0 {
			continue
		}
		end := i + 1
		for end < s.Last && x.words[end].flags&candidate != 0 {
			end++
		}
		x.stretch(i, end, s.First, s.Last, s.Role)
		i = end - 1
	}
}

func (x *Text) stretch(from, to, start, stopAt int, role data.Role) {
	at := func(i int) *word {
		if i < start || i >= stopAt {
			return &outsideWord
		}
		return &x.words[i]
	}
	is := func(i int, mark byte) bool {
		return i >= start && i < stopAt && x.Tokens[i].Span().Len() == 1 && x.Doc.Text[x.Tokens[i].Span().Start] == mark
	}
	name := from // past titles in front
	for name < to-1 && at(name).class&(honorific|title) != 0 {
		name++
	}
	var c cue // of the whole stretch
	before, after := at(from-1), at(to)
	if name > from {
		if at(name-1).class&honorific != 0 {
			c |= afterHonorific
		} else {
			c |= afterTitle
		}
	} else if before.form == small && before.class&title != 0 {
		c |= afterTitle
	}
	if before.class&placePrep != 0 {
		c |= afterPlacePrep
	}
	if before.class&orgCommon != 0 {
		c |= afterOrgCommon
	}
	if before.class&placeCommon != 0 {
		c |= afterPlaceCommon
	}
	if before.class&determiner != 0 {
		c |= afterThe
	}
	if after.class&reporting != 0 {
		c |= beforeReporting
	}
	if after.form == ending {
		c |= beforePossessive
	}
	if after.class&finance != 0 || before.class&link != 0 && at(from-2).class&finance != 0 {
		c |= byFinance
	}
	if is(from-1, '(') && is(to, ')') {
		c |= inParentheses
	}
	if is(to, ',') || is(to, '(') {
		next := at(to + 1)
		switch {
		case next.form == digits && x.Tokens[to+1].Span().Len() == 2 && (is(to+2, ',') || is(to+2, ')')):
			c |= beforeAge
		case next.class&relative != 0:
			c |= beforeWho
		case next.flags&candidate != 0 && next.class&country != 0:
			c |= beforeCountry
		}
	}
	if after.class&relative != 0 {
		c |= beforeWho
	}
	if after.class&personVerb != 0 {
		c |= beforePersonVerb
	}
	if after.class&orgVerb != 0 {
		c |= beforeOrgVerb
	}
	if after.form == small && after.class&(stop|link|reporting|personVerb|orgVerb|placePrep) == 0 {
		c |= beforeSmallNoun
	}
	if to < stopAt && x.Low(to) == "of" {
		c |= beforeOf
	}
	if role == data.Prose && from == start && (is(to, '(') || is(to, ',') && at(to+1).class&month != 0) {
		c |= atDateline
	}
	for i := name; i < to; i++ {
		w := &x.words[i]
		own := c
		if i > name {
			p := &x.words[i-1]
			if p.class&given != 0 {
				own |= afterGiven
			}
			if p.form == initial || p.form == letter {
				own |= byInitial
			}
		}
		if i < to-1 {
			q := &x.words[i+1]
			if q.class&legal != 0 {
				own |= beforeLegal
			}
			if q.class&orgNoun != 0 {
				own |= beforeOrgNoun
			}
			// what stands behind the stretch says nothing of its first words
			own &^= beforeReporting | beforePossessive | beforePersonVerb | beforeOrgVerb | beforeSmallNoun
		}
		if to-name == 2 {
			if i == name {
				own |= firstOfTwo
			} else {
				own |= secondOfTwo
			}
		}
		if to-name == 1 {
			own |= alone
		}
		if w.flags&first == 0 {
			own |= highElsewhere
		}
		if w.spot >= 0 {
			x.stats.spots[w.spot].cues |= own
		}
	}
}

var outsideWord = word{form: mark, spot: -1}
