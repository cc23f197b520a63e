package briefing

import (
	"cmp"
	"slices"

	"sitrep/briefing/read/dates"
	"sitrep/data"
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
	vectors := make([][]term, len(g.readings))
	lengths := make([]float64, len(g.readings))
	holders := map[int32][]int{}
	for i, r := range g.readings {
		vectors[i] = v.vector(r.Text, data.Span{Start: 0, End: len(r.Doc.Text)}, data.Span{})
		lengths[i] = norm(vectors[i])
		for _, t := range vectors[i] {
			holders[t.id] = append(holders[t.id], i)
		}
	}
	// a word that hundreds of documents share tells nothing and would cost time
	const tooMany = 200
	shared := map[int]float64{}
	for _, d := range open {
		clear(shared)
		for _, t := range vectors[d.doc] {
			hs := holders[t.id]
			if len(hs) > tooMany {
				continue
			}
			for _, k := range hs {
				if k != d.doc {
					shared[k] += t.weight * t.weight
				}
			}
		}
		for k, s := range shared {
			d.neighbors = append(d.neighbors, neighbor{doc: k, likeness: s / (lengths[k] * lengths[d.doc])})
		}
		slices.SortFunc(d.neighbors, func(a, b neighbor) int {
			return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(a.doc, b.doc))
		})
		d.neighbors = slices.Clone(d.neighbors[:min(len(d.neighbors), mostNeighbors)])
		for k := range d.neighbors {
			d.neighbors[k].looksBack = g.looksBack(v, d.doc, d.neighbors[k].doc)
		}
	}
}

// past are words with which a report looks back on what was news before.
var past = map[string]bool{"previously": true, "earlier": true, "recently": true, "newly": true, "already": true, "last": true}

// looksBack tells whether document other tells, without a date, of the lead event
// of document doc as of something past.
func (g *gathering) looksBack(v *vocabulary, doc, other int) bool {
	r, o := g.readings[doc], g.readings[other]
	lead := -1
	for i := range r.Events {
		if e := &r.Dates[r.Events[i].Date]; e.HasWeekday || e.Day > 0 && e.Month == 0 {
			lead = i
			break
		}
	}
	if lead < 0 {
		return false
	}
	e := r.Events[lead]
	want := v.vector(r.Text, e.Clause, r.Dates[e.Date].Span)
	n := norm(want)
	dated := map[int]bool{}
	for i := range o.Dates {
		if o.Dates[i].Kind == dates.Calendar && o.Dates[i].HasDay() {
			dated[o.Dates[i].Sentence] = true
		}
	}
	for i, s := range o.Text.Sentences {
		if dated[i] {
			continue
		}
		back := false
		for k := s.First; k < s.Last; k++ {
			back = back || past[o.Text.Low(k)]
		}
		if !back {
			continue
		}
		has := v.vector(o.Text, s.Span, data.Span{})
		if m := norm(has); m > 0 && n > 0 && dot(want, has)/(n*m) > 0.35 {
			return true
		}
	}
	return false
}
