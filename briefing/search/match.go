package search

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"sort"
	"strings"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
)

// k1 and b are the usual constants of BM25.
const (
	k1 = 1.2
	b  = 0.75
)

// A search is a query at work on an index.
type search struct {
	*Index
	groups query

	// within are the statements, by document, that words have to stand in; nil where
	// nobody is asked to have said them.
	within [][]statement
}

func (x *Index) search(q query) *search {
	s := &search{Index: x, groups: q}
	for _, g := range q {
		if g.not || slices.ContainsFunc(g.parts, func(p part) bool { return p.field != saidBy }) {
			continue
		}
		if s.within == nil {
			s.within = make([][]statement, len(x.b.Documents))
		}
		for _, p := range g.parts {
			for st := range x.saidBy(p) {
				s.within[st.Doc] = append(s.within[st.Doc], *st)
			}
		}
	}
	return s
}

// A scored document.
type scored struct {
	doc   int
	score float64
}

// matches is the documents that meet the query, best first; of equals the newest.
func (s *search) matches() []scored {
	all := make([]scored, len(s.b.Documents)) // a document that does not match has score -1
	for d := range all {
		all[d].doc = d
	}
	for _, g := range s.groups {
		counts := make([]uint32, len(all))
		ranks := false
		for _, p := range g.parts {
			s.count(p, counts)
			ranks = ranks || p.field != dated && p.field != outlet
		}
		rarity := 0.0
		if ranks {
			with := 0
			for _, n := range counts {
				with += min(int(n), 1)
			}
			rarity = math.Log(1 + (float64(len(all)-with)+0.5)/(float64(with)+0.5))
		}
		for d, n := range counts {
			if all[d].score < 0 {
				continue
			}
			if (n > 0) == g.not {
				all[d].score = -1
			} else if !g.not {
				often := float64(n)
				all[d].score += rarity * often * (k1 + 1) / (often + k1*(1-b+b*float64(s.length[d])/s.mean))
			}
		}
	}
	all = slices.DeleteFunc(all, func(m scored) bool { return m.score < 0 })
	slices.SortFunc(all, func(m, n scored) int {
		return cmp.Or(cmp.Compare(n.score, m.score),
			cmp.Compare(s.b.Documents[n.doc].Published.Start, s.b.Documents[m.doc].Published.Start), cmp.Compare(m.doc, n.doc))
	})
	return all
}

// count adds how often each document has the part.
func (s *search) count(p part, counts []uint32) {
	switch p.field {
	case text:
		s.countWords(p, counts)
	case who:
		for m := range s.mentions(p) {
			counts[m.Doc]++
		}
	case saidBy:
		for st := range s.saidBy(p) {
			counts[st.Doc]++
		}
	case outlet:
		named := p.among()
		for d, names := range s.outlets {
			if named(names) {
				counts[d]++
			}
		}
	case dated:
		for d := range s.b.Documents {
			if p.meets(s.b.Documents[d].Published) {
				counts[d]++
			}
		}
		for m := range s.events(p) {
			counts[m.Doc]++
		}
	}
}

// countWords counts the places of a word or phrase: from the places of each word
// those stay that stand right after one of the word before.
func (s *search) countWords(p part, counts []uint32) {
	var before [][]uint32 // by document, the places of the phrase as far as it was looked for
	for i, word := range p.words {
		last := i == len(p.words)-1
		from, to := s.find(word, last && p.prefix)
		var now [][]uint32
		if !last {
			now = make([][]uint32, len(counts))
		}
		for k := from; k < to; k++ {
			at := s.posts[k]
			places := s.places[at.at:s.posts[k+1].at]
			if i > 0 {
				places = following(before[at.doc], places)
			}
			if !last {
				now[at.doc] = places
			} else {
				counts[at.doc] += s.spoken(int(at.doc), places)
			}
		}
		before = now
	}
}

// find is the stretch of posts of a word, or of all that begin with it.
func (x *Index) find(word string, prefix bool) (from, to uint32) {
	lo, found := slices.BinarySearch(x.words, word)
	hi := lo
	if prefix {
		hi += sort.Search(len(x.words)-lo, func(i int) bool { return !strings.HasPrefix(x.words[lo+i], word) })
	} else if found {
		hi++
	}
	return x.first[lo], x.first[hi]
}

// following is the places that come right after one of those before.
func following(before, places []uint32) []uint32 {
	var kept []uint32
	for _, place := range places {
		for len(before) > 0 && before[0]+1 < place {
			before = before[1:]
		}
		if len(before) > 0 && before[0]+1 == place {
			kept = append(kept, place)
		}
	}
	return kept
}

// spoken counts the places that lie where words have to stand.
func (s *search) spoken(doc int, places []uint32) uint32 {
	if s.within == nil {
		return uint32(len(places))
	}
	n := uint32(0)
	for _, place := range places {
		if slices.ContainsFunc(s.within[doc], func(st statement) bool { return st.from <= place && place < st.to }) {
			n++
		}
	}
	return n
}

// among makes a test whether all words of the part are among those of some names.
func (p *part) among() func(spaced string) bool {
	wanted := make([]string, len(p.words))
	for i, w := range p.words {
		wanted[i] = " " + w
		if i < len(p.words)-1 || !p.prefix {
			wanted[i] += " "
		}
	}
	return func(spaced string) bool {
		for _, w := range wanted {
			if !strings.Contains(spaced, w) {
				return false
			}
		}
		return true
	}
}

// mentions goes through those of the persons and bodies that the part names.
func (x *Index) mentions(p part) iter.Seq[briefing.Passage] {
	return func(yield func(briefing.Passage) bool) {
		named := p.among()
		for i, names := range x.officials {
			if named(names) && !all(x.b.Officials[i].Mentions, yield) {
				return
			}
		}
		for i, names := range x.agencies {
			if named(names) && !all(x.b.Agencies[i].Mentions, yield) {
				return
			}
		}
	}
}

// saidBy goes through the statements of those that the part names.
func (x *Index) saidBy(p part) iter.Seq[*statement] {
	return func(yield func(*statement) bool) {
		named := p.among()
		officials, agencies := make([]bool, len(x.officials)), make([]bool, len(x.agencies))
		for i, names := range x.officials {
			officials[i] = named(names)
		}
		for i, names := range x.agencies {
			agencies[i] = named(names)
		}
		for i := range x.statements {
			st := &x.statements[i]
			by := st.speaker
			if by.Official != briefing.None && officials[by.Official] || by.Agency != briefing.None && agencies[by.Agency] || named(st.label) {
				if !yield(st) {
					return
				}
			}
		}
	}
}

// events goes through the passages that tell of a day the part asks for.
func (x *Index) events(p part) iter.Seq[briefing.Passage] {
	return func(yield func(briefing.Passage) bool) {
		for i := range x.b.Timeline {
			if p.meets(x.b.Timeline[i].Date) && !all(x.b.Timeline[i].Sources, yield) {
				return
			}
		}
	}
}

// meets tells whether the date lies as a whole within all that the part asks for.
func (p *part) meets(v dates.Value) bool {
	return v.Known() && !slices.ContainsFunc(p.when, func(w period) bool { return v.Start < w.from || w.to < v.End })
}

// all yields each of a list; false where that was to stop.
func all(list []briefing.Passage, yield func(briefing.Passage) bool) bool {
	for _, p := range list {
		if !yield(p) {
			return false
		}
	}
	return true
}
