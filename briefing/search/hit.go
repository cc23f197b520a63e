package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"sitrep/briefing"
	"sitrep/data"
)

// How many bytes of its paragraph a hit shows on either side of what was found, how
// far apart the words in it may stand, and how many places of a report are told.
const (
	reach     = 160
	window    = 240
	maxPlaces = 500
)

// A found place answers one group of the query.
type found struct {
	span  data.Span
	group int
}

// hits makes hits of the documents.
func (s *search) hits(of []scored) []Hit {
	places := make(map[int][]found, len(of)) // by document
	for _, m := range of {
		places[m.doc] = s.printed(m.doc)
	}
	events := make(map[int][]found, len(of)) // what tells of a day asked for
	add := func(to map[int][]found, p briefing.Passage, group int) {
		if _, wanted := places[p.Doc]; wanted && len(to[p.Doc]) < maxPlaces {
			to[p.Doc] = append(to[p.Doc], found{p.Span, group})
		}
	}
	for i, g := range s.groups {
		for _, p := range g.parts {
			switch {
			case g.not:
			case p.field == who:
				for m := range s.mentions(p) {
					add(places, m, i)
				}
			case p.field == saidBy && !s.words():
				for st := range s.saidBy(p) {
					add(places, st.Passage, i)
				}
			case p.field == dated:
				for m := range s.events(p) {
					add(events, m, i)
				}
			}
		}
	}
	hits := make([]Hit, len(of))
	for i, m := range of {
		if len(places[m.doc]) == 0 { // whole sentences are marked only where there are no words to mark
			places[m.doc] = events[m.doc]
		}
		hits[i] = s.hit(m, places[m.doc])
	}
	return hits
}

// words tells whether words or phrases are looked for.
func (s *search) words() bool {
	return slices.ContainsFunc(s.groups, func(g group) bool {
		return !g.not && slices.ContainsFunc(g.parts, func(p part) bool { return p.field == text })
	})
}

// printed is the places where a document has the words and phrases looked for.
func (s *search) printed(doc int) []found {
	type sought struct {
		part
		group int
		state uint64 // bit i: the first i+1 words are the last ones read
	}
	var all []sought
	for i, g := range s.groups {
		for _, p := range g.parts {
			if !g.not && p.field == text {
				all = append(all, sought{part: p, group: i})
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	var places []found
	var starts [maxWords]int // of the last words read
	last := uint32(0)
	for w := (walk{doc: s.b.Documents[doc].Document}); w.next() && len(places) < maxPlaces; last = w.place {
		starts[w.place%maxWords] = w.start
		for i := range all {
			p := &all[i]
			if w.place != last+1 {
				p.state = 0
			}
			p.state = (p.state<<1 | 1) & p.like(w.word)
			if n := len(p.words) - 1; p.state>>n&1 != 0 && s.spoken(doc, []uint32{w.place}) > 0 {
				places = append(places, found{data.Span{Start: starts[(w.place-uint32(n))%maxWords], End: w.end}, p.group})
			}
		}
	}
	return places
}

// like has bit i set where the part's word i is the word.
func (p *part) like(word []byte) (bits uint64) {
	for i, w := range p.words {
		if string(word) == w || p.prefix && i == len(p.words)-1 && len(word) > len(w) && string(word[:len(w)]) == w {
			bits |= 1 << i
		}
	}
	return bits
}

// hit shows a document where most of what is looked for stands together.
func (s *search) hit(m scored, places []found) Hit {
	h := Hit{Passage: briefing.Passage{Doc: m.doc}, Score: m.score}
	d := s.b.Documents[m.doc].Document
	slices.SortFunc(places, func(a, b found) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.End, b.span.End), cmp.Compare(a.group, b.group))
	})
	for _, p := range places {
		if n := len(h.Places); n > 0 && h.Places[n-1].Span.Overlaps(p.span) {
			h.Places[n-1].Span.End = max(h.Places[n-1].Span.End, p.span.End)
		} else {
			h.Places = append(h.Places, briefing.Passage{Doc: m.doc, Span: p.span})
		}
	}
	h.Span = surroundings(d, densest(d, places))
	for _, p := range h.Places {
		if h.Span.Contains(p.Span) {
			h.Marks = append(h.Marks, p.Span)
		}
	}
	return h
}

// densest is the stretch of one paragraph, rather of prose than of a headline, where
// places of the most groups stand; the first of equals.
func densest(d *data.Document, places []found) (best data.Span) {
	most, block := 0, 0
	for i, p := range places {
		for block < len(d.Blocks)-1 && d.Blocks[block].Span.End <= p.span.Start {
			block++
		}
		var groups [maxParts]bool
		span, n := p.span, 0
		if d.Blocks[block].Role == data.Prose {
			n++
		}
		for _, q := range places[i:] {
			if q.span.End > min(p.span.Start+window, d.Blocks[block].Span.End) && q != p {
				break
			}
			span.End = max(span.End, q.span.End)
			if !groups[q.group] {
				groups[q.group] = true
				n += 2
			}
		}
		if n > most {
			best, most = span, n
		}
	}
	return best
}

// surroundings is the paragraph round a stretch of a document, cut between words where it
// is long. For an empty stretch it is the beginning of what the document says.
func surroundings(d *data.Document, s data.Span) data.Span {
	around := data.Span{End: len(d.Text)}
	for _, b := range d.Blocks {
		if s.Empty() && b.Role == data.Prose || b.Span.Overlaps(s) {
			around = b.Span
			break
		}
	}
	if s.Empty() {
		s = data.Span{Start: around.Start, End: around.Start}
	}
	if low := s.Start - reach; low > around.Start {
		around.Start = low + max(0, strings.IndexAny(d.Text[low:s.Start], " \n")+1)
		for around.Start < s.Start && !utf8.RuneStart(d.Text[around.Start]) {
			around.Start++
		}
	}
	if high := s.End + reach; high < around.End {
		around.End = high
		if cut := strings.LastIndexAny(d.Text[s.End:high], " \n"); cut > 0 {
			around.End = s.End + cut
		}
		for around.End > s.End && !utf8.RuneStart(d.Text[around.End]) {
			around.End--
		}
	}
	around.Start, around.End = min(around.Start, s.Start), max(around.End, s.End)
	return around
}
