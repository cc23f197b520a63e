package briefing

import (
	"cmp"
	"slices"

	"sitrep/briefing/read/dates"
)

// weigh gives every happening its weight: one for each report that dates it, more
// where it stands in a lead, less for what repeats the words of another report or
// comes from the same outlet. The heaviest of a day stands for the day in a short
// timeline, so it takes the weight of all that dates something to the day, and of
// the reports published on it, most of which tell of the day without naming it.
func (g *gathering) weigh(all []*happening) {
	published := map[dates.Day]int{}
	for i := range g.Documents {
		if p := g.Documents[i].Published; p.Precision == dates.ByDay {
			published[p.Start]++
		}
	}
	days := map[dates.Day][]*happening{}
	for _, h := range all {
		h.weight = g.independent(h.reports)
		if v := h.date(); v.Precision == dates.ByDay {
			days[v.Start] = append(days[v.Start], h)
		}
	}
	for day, list := range days {
		top := list[0]
		var reports []report
		for _, h := range list {
			reports = append(reports, h.reports...)
			if h.weight > top.weight {
				top = h
			}
		}
		top.weight = g.independent(reports) + ofTheDay*float64(published[day])
	}
}

// What a report adds to the weight of a happening where another has told of it.
const (
	repeated   = 0.5 // in the same words
	sameOutlet = 0.5
	ofTheDay   = 0.8 // by its own date
	planned    = 0.9 // by what was still to come
	lookedBack = 1.4 // on another day than its own news: what is told again is known to matter
	saying     = 0.6 // of words that were said
)

// independent is the weight of reports, the heaviest of each document counted
// alone.
func (g *gathering) independent(reports []report) float64 {
	order := make([]int, len(reports))
	weight := func(r *report) float64 {
		w := r.weight
		if r.lead {
			w *= 1.25
		}
		switch {
		case r.ahead:
			w *= planned
		case r.far:
			w *= lookedBack
		}
		if r.speech {
			w *= saying
		}
		return w
	}
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(weight(&reports[b]), weight(&reports[a])) })
	docs, outlets, words := map[int]bool{}, map[string]bool{}, map[uint64]bool{}
	sum := 0.0
	for _, i := range order {
		r := &reports[i]
		if docs[r.doc] {
			continue
		}
		docs[r.doc] = true
		w := weight(r)
		key := wording(r.terms)
		if words[key] {
			w *= repeated
		}
		words[key] = true
		if outlet := g.Documents[r.doc].Outlet; outlet != "" {
			if outlets[outlet] {
				w *= sameOutlet
			}
			outlets[outlet] = true
		}
		sum += w
	}
	return sum
}

// wording is a hash of the content words of a clause: FNV-1a over their ids.
func wording(terms []term) uint64 {
	h := uint64(14695981039346656037)
	for _, t := range terms {
		h = (h ^ uint64(t.id)) * 1099511628211
	}
	return h
}
