package briefing

import (
	"cmp"
	"math"
	"slices"

	"sitrep/briefing/read/dates"
	"sitrep/data"
	"sitrep/data/lexicon"
)

// neighbor is a document that tells of the same.
type neighbor struct {
	doc       int
	likeness  float64
	looksBack bool // it tells of the lead event of the document at hand as past
}

// findNeighbors finds for every dossier the documents that share most of its rare
// words, by an index of words.
func (g *gathering) findNeighbors(open []*dossier) {
	v := g.vocabulary()
	held := make([][]int32, len(g.readings)) // terms, by document
	lengths := make([]float64, len(g.readings))
	counts := make([]int32, len(v.sentences)) // documents, by term
	var all []int32
	seen := make([]int32, len(v.sentences)) // by term: 1 + the last document that has it
	for i, r := range g.readings {
		from := len(all)
		for _, id := range v.tokens[r.Text] {
			if id == None || seen[id] == int32(i+1) {
				continue
			}
			seen[id] = int32(i + 1)
			counts[id]++
			all = append(all, id)
			lengths[i] += v.rarity[id] * v.rarity[id]
		}
		held[i] = all[from:len(all):len(all)]
		lengths[i] = math.Sqrt(lengths[i])
	}
	holders := make([][]int32, len(v.sentences)) // documents, by term
	room := make([]int32, 0, len(all))
	for id, n := range counts {
		holders[id] = room[len(room) : len(room) : len(room)+int(n)]
		room = room[:len(room)+int(n)]
	}
	for i := range held {
		for _, id := range held[i] {
			holders[id] = append(holders[id], int32(i))
		}
	}
	// a word that so many documents share tells nothing and would cost time
	const tooMany = 64
	shared := make([]float64, len(g.readings)) // by document
	var sharing []int32                        // documents with something in shared
	backs := make([][][]term, len(g.readings))
	for _, d := range open {
		for _, id := range held[d.doc] {
			hs := holders[id]
			if len(hs) > tooMany {
				continue
			}
			for _, k := range hs {
				if shared[k] == 0 {
					sharing = append(sharing, k)
				}
				shared[k] += v.rarity[id] * v.rarity[id]
			}
		}
		for _, k := range sharing {
			if int(k) != d.doc {
				d.add(neighbor{doc: int(k), likeness: shared[k] / (lengths[k] * lengths[d.doc])})
			}
			shared[k] = 0
		}
		sharing = sharing[:0]
		lead := g.leadEvent(v, d.doc)
		for k := range d.neighbors {
			n := &d.neighbors[k]
			if lead != nil && backs[n.doc] == nil {
				backs[n.doc] = g.lookingBack(v, n.doc)
			}
			n.looksBack = slices.ContainsFunc(backs[n.doc], func(told []term) bool { return tellsOf(told, lead) })
		}
	}
}

// add puts a neighbor among the likest, of equals the first in order of path.
func (d *dossier) add(n neighbor) {
	at, _ := slices.BinarySearchFunc(d.neighbors, n, func(a, b neighbor) int {
		return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(a.doc, b.doc))
	})
	if at < mostNeighbors {
		d.neighbors = slices.Insert(d.neighbors[:min(len(d.neighbors), mostNeighbors-1)], at, n)
	}
}

// past are words with which a report looks back on what was news before.
var past = lexicon.TableOf(map[string]bool{"previously": true, "earlier": true, "recently": true, "newly": true, "already": true, "last": true})

// leadEvent is the terms of the first event that a document dates by a weekday or a
// day of the month; nil where there is none.
func (g *gathering) leadEvent(v *vocabulary, doc int) []term {
	r := g.readings[doc]
	for _, e := range r.Events {
		if at := &r.Dates[e.Date]; at.HasWeekday || at.Day > 0 && at.Month == 0 {
			return v.vector(r.Text, e.Clause, at.Span)
		}
	}
	return nil
}

// lookingBack is the terms of each sentence in which a document tells, without a
// date, of something as past.
func (g *gathering) lookingBack(v *vocabulary, doc int) [][]term {
	r := g.readings[doc]
	dated := map[int]bool{}
	for i := range r.Dates {
		if r.Dates[i].Kind == dates.Calendar && r.Dates[i].HasDay() {
			dated[r.Dates[i].Sentence] = true
		}
	}
	told := [][]term{}
	for i, s := range r.Text.Sentences {
		if dated[i] {
			continue
		}
		back := false
		for k := s.First; k < s.Last; k++ {
			back = back || past.Get(r.Text.Low(k))
		}
		if back {
			told = append(told, v.vector(r.Text, s.Span, data.Span{}))
		}
	}
	return told
}

// tellsOf tells whether a sentence tells of an event.
func tellsOf(told, event []term) bool {
	n, m := norm(event), norm(told)
	return m > 0 && n > 0 && dot(event, told)/(n*m) > 0.35
}
