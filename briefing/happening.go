package briefing

import (
	"cmp"
	"math"
	"slices"

	"sitrep/briefing/read/dates"
)

// happening is what several clauses report.
type happening struct {
	reports []report
	dates   []tally
	terms   map[int32]float64 // sum of the reports' unit vectors
	square  float64           // of that sum's length
	weight  float64
}

// tally is a date with the number of reports that give it.
type tally struct {
	value dates.Value
	count int
}

// add puts a report into the happening.
func (h *happening) add(r report) {
	h.reports = append(h.reports, r)
	if at := slices.IndexFunc(h.dates, func(t tally) bool {
		return t.value.Precision == r.value.Precision && t.value.Start == r.value.Start && t.value.End == r.value.End
	}); at < 0 {
		h.dates = append(h.dates, tally{r.value, 1})
	} else {
		h.dates[at].count++
		if r.value.Basis < h.dates[at].value.Basis {
			h.dates[at].value = r.value
		}
	}
	if r.norm == 0 {
		return
	}
	if h.terms == nil {
		h.terms = make(map[int32]float64, 2*len(r.terms))
	}
	h.square++
	for _, t := range r.terms {
		w := t.weight / r.norm
		h.square += 2 * w * h.terms[t.id]
		h.terms[t.id] += w
	}
}

// cosine of a report with what the happening's reports have in common.
func (h *happening) cosine(r *report) float64 {
	if r.norm == 0 || h.square == 0 {
		return 0
	}
	sum := 0.0
	for _, t := range r.terms {
		sum += t.weight * h.terms[t.id]
	}
	return sum / (r.norm * math.Sqrt(h.square))
}

// date is the finest date that most reports give, the earliest of equals.
func (h *happening) date() dates.Value {
	var best tally
	for _, t := range h.dates {
		v, b := t.value, best.value
		switch {
		case !v.Known() && b.Known():
			continue
		case !b.Known(), v.Precision < b.Precision:
		case v.Precision > b.Precision, t.count < best.count, t.count == best.count && v.Start >= b.Start:
			continue
		}
		best = t
	}
	return best.value
}

// captions tells whether captions of pictures alone tell of the happening.
func (h *happening) captions() bool {
	return !slices.ContainsFunc(h.reports, func(r report) bool { return !r.caption })
}

// merge puts the reports of one happening together: within a day, a month, a year
// first; then a happening of which only the month or year is told joins the one
// day of it that is alike. It goes by an index of terms, not by all pairs.
func merge(reports []report) []*happening {
	slices.SortStableFunc(reports, func(a, b report) int {
		return cmp.Or(
			cmp.Compare(grain(a.value), grain(b.value)),
			cmp.Compare(a.value.Start, b.value.Start),
			cmp.Compare(lasts(a.value), lasts(b.value)),
			cmp.Compare(b.weight, a.weight),
		)
	})
	var all []*happening
	for i := 0; i < len(reports); {
		j := i + 1
		for j < len(reports) && sameDate(reports[i].value, reports[j].value) {
			j++
		}
		all = append(all, mergeDay(reports[i:j])...)
		i = j
	}
	all = joinCoarse(all)
	slices.SortStableFunc(all, func(a, b *happening) int {
		x, y := a.date(), b.date()
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
	})
	return all
}

// sameDate tells whether two dates are the same, or days with which the same begins:
// "3 May" and "3-5 May".
func sameDate(a, b dates.Value) bool {
	return grain(a) == grain(b) && a.Start == b.Start && lasts(a) == lasts(b)
}

// grain is the precision by which a date is compared: some days count by the first.
func grain(v dates.Value) dates.Precision {
	const month = 31 // days
	if v.Precision == dates.ByRange && v.End-v.Start < month && v.Timex == "" {
		return dates.ByDay
	}
	return v.Precision
}

// lasts is the last day by which a date is compared.
func lasts(v dates.Value) dates.Day {
	if grain(v) == dates.ByDay {
		return v.Start
	}
	return v.End
}

// rarest is how many of a clause's terms are looked up.
const rarest = 8

// rare lists the terms of a report that tell most, and its kinds of happening.
func rare(r *report) []term {
	ts := slices.Clone(r.terms)
	slices.SortFunc(ts, func(a, b term) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.id, b.id)) })
	n := min(len(ts), rarest)
	for _, t := range ts[n:] {
		if t.kind {
			ts[n] = t
			n++
		}
	}
	return ts[:n]
}

// mergeDay merges reports of one date.
func mergeDay(reports []report) []*happening {
	var (
		list    []*happening
		holders = map[int32][]int{} // by term: happenings that hold it among their rarest
		seen    = map[int]bool{}
	)
	for i := range reports {
		r := &reports[i]
		clear(seen)
		terms := rare(r)
		best, at := 0.0, -1
		for _, t := range terms {
			for _, k := range holders[t.id] {
				if seen[k] {
					continue
				}
				seen[k] = true
				if s := list[k].likeness(r); s > best || s == best && at >= 0 && k < at {
					best, at = s, k
				}
			}
		}
		if at < 0 {
			at = len(list)
			list = append(list, &happening{})
		}
		list[at].add(*r)
		for _, t := range terms {
			if hs := holders[t.id]; !slices.Contains(hs, at) {
				holders[t.id] = append(hs, at)
			}
		}
	}
	return joinFar(list)
}

// joinFar joins the happenings of one day of which documents tell that are not of
// that day themselves. A day that each of them singles out once is mostly singled
// out for one thing, however differently they call it, and so is a day to come that
// one of them gives by its number again and again.
func joinFar(list []*happening) []*happening {
	few := 3 // happenings of a day; more are not all one
	if !slices.ContainsFunc(list, func(h *happening) bool {
		return slices.ContainsFunc(h.reports, func(r report) bool { return !r.ahead || !r.numbered })
	}) {
		few = 6
	}
	if len(list) > few {
		return list
	}
	var first *happening
	var docs []int
	var kept []*happening
	for _, h := range list {
		if slices.ContainsFunc(h.reports, func(r report) bool { return !r.far }) {
			kept = append(kept, h)
			continue
		}
		for i := range h.reports {
			if r := &h.reports[i]; slices.Contains(docs, r.doc) && !(r.ahead && r.numbered) {
				return list
			}
			docs = append(docs, h.reports[i].doc)
		}
		if first == nil {
			first = &happening{}
			kept = append(kept, first)
		}
		for _, r := range h.reports {
			first.add(r)
		}
	}
	return kept
}

// joinCoarse joins happenings of a month or year with the alike one of a day in
// it.
func joinCoarse(all []*happening) []*happening {
	holders := map[int32][]*happening{}
	kept := all[:0]
	for _, h := range all { // in order of precision: days come first
		v := h.date()
		if v.Precision == dates.ByDay {
			for i := range h.reports {
				for _, t := range rare(&h.reports[i]) {
					if hs := holders[t.id]; len(hs) == 0 || hs[len(hs)-1] != h {
						holders[t.id] = append(hs, h)
					}
				}
			}
			kept = append(kept, h)
			continue
		}
		var left []report
		for _, r := range h.reports {
			var to *happening
			best := 0.0
			for _, t := range rare(&r) {
				for _, k := range holders[t.id] {
					d := k.reports[0].value
					if d.Start < v.Start || d.End > v.End || k == to {
						continue
					}
					bound := alikeCoarse
					if r.lead && r.topic && k.reports[0].topic {
						bound -= alikeTopic
					}
					if s := k.cosine(&r) - bound; s > best {
						best, to = s, k
					}
				}
			}
			if to == nil || slices.ContainsFunc(to.reports, func(o report) bool { return o.doc == r.doc && o.sentence == r.sentence }) {
				left = append(left, r)
				continue
			}
			to.add(r)
		}
		if len(left) == len(h.reports) {
			kept = append(kept, h)
		} else if len(left) > 0 {
			rest := &happening{}
			for _, r := range left {
				rest.add(r)
			}
			kept = append(kept, rest)
		}
	}
	return kept
}

// attach gives clauses that tell the time of day alone to the alike happening of
// their document's day or the day before; the others are dropped.
func attach(all []*happening, clocks []report, g *gathering) {
	for i := range clocks {
		r := &clocks[i]
		day := g.Documents[r.doc].Published
		if day.Precision != dates.ByDay {
			continue
		}
		from, _ := slices.BinarySearchFunc(all, day.Start-1, func(h *happening, d dates.Day) int { return cmp.Compare(h.date().Start, d) })
		var to *happening
		best := alikeClock
		for _, h := range all[from:] {
			v := h.date()
			if v.Start > day.Start {
				break
			}
			if v.Precision != dates.ByDay || slices.ContainsFunc(h.reports, func(o report) bool { return o.doc == r.doc && o.sentence == r.sentence }) {
				continue
			}
			if s := h.cosine(r); s > best {
				best, to = s, h
			}
		}
		if to != nil {
			to.add(*r)
		}
	}
}

// best is the report whose words tell the happening best: the one most like all
// others, the lead before the rest.
func (h *happening) best() *report {
	at, most := 0, -1.0
	for i := range h.reports {
		r := &h.reports[i]
		s := (0.3 + h.cosine(r)) * math.Sqrt(r.weight)
		if r.lead {
			s *= 1.2
		}
		switch n := r.summary.Len(); {
		case n > 160:
			s *= 0.7
		case n < 30:
			s *= 0.6
		}
		if s > most {
			at, most = i, s
		}
	}
	return &h.reports[at]
}
