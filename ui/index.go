package ui

import (
	"cmp"
	"slices"
	"sort"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// The kinds of item. Those before itemKinds are listed in panes and can be followed.
type kind uint8

const (
	agencyKind kind = iota
	officialKind
	eventKind
	quoteKind
	reportKind    // a report that was read
	conflictKind  // a matter on which reports disagree
	statementKind // what somebody said, without quotation marks
	figureKind    // a number that counts in the incident
	itemKinds

	problemKind  // a file that could not be read
	daysKind     // a stretch of days, which can be followed too
	followedKind // the page of what is followed
	keysKind     // the page of keys
)

// A ref names an item: its kind and its index in the briefing's list.
type ref struct {
	kind kind
	i    int
}

// index is a briefing turned round: what belongs to each item. It is made once,
// off the screen's goroutine, and only read after that.
type index struct {
	b         *briefing.Briefing
	printings []int // quotes, each statement once however often it is printed
	conflicts map[ref][]int
	staff     map[int][]int // officials by agency
	said      map[ref][]int // quotes by who said them, each statement once
	indirect  map[ref][]int // statements without quotation marks, likewise
	events    map[ref][]int // by who is in them
	places    [][]place     // by document
	first     dates.Day     // of the reports; both 0 where none has a date
	last      dates.Day
	dated     bool
	years     bool // the timeline goes over several years
}

func newIndex(b *briefing.Briefing) *index {
	ix := &index{
		b: b, conflicts: map[ref][]int{}, staff: map[int][]int{}, said: map[ref][]int{}, indirect: map[ref][]int{}, events: map[ref][]int{},
	}
	for i, o := range b.Officials {
		if o.Agency != briefing.None {
			ix.staff[o.Agency] = append(ix.staff[o.Agency], i)
		}
	}
	for i, q := range b.Quotes {
		if len(q.Variants) > 0 && slices.Min(q.Variants) < i {
			continue
		}
		ix.printings = append(ix.printings, i)
		addSaid(ix.said, i, q.Speaker)
	}
	for i, q := range b.Indirect {
		addSaid(ix.indirect, i, q.Speaker)
	}
	for i, e := range b.Timeline {
		for _, a := range e.Agencies {
			ix.events[ref{agencyKind, a}] = append(ix.events[ref{agencyKind, a}], i)
		}
		for _, o := range e.Officials {
			ix.events[ref{officialKind, o}] = append(ix.events[ref{officialKind, o}], i)
		}
	}
	ix.measureDates()
	ix.findConflicts()
	ix.findPlaces()
	return ix
}

// addSaid puts a statement with the person who made it, or else with the body.
func addSaid(to map[ref][]int, quote int, s briefing.Speaker) {
	r := ref{officialKind, s.Official}
	if s.Official == briefing.None {
		r = ref{agencyKind, s.Agency}
	}
	if r.i != briefing.None {
		to[r] = append(to[r], quote)
	}
}

func (ix *index) measureDates() {
	for _, d := range ix.b.Documents {
		if v := d.Published; v.Known() {
			if !ix.dated || v.Start < ix.first {
				ix.first = v.Start
			}
			if !ix.dated || v.End > ix.last {
				ix.last = v.End
			}
			ix.dated = true
		}
	}
	year := 0
	for _, e := range ix.b.Timeline {
		if e.Date.Known() {
			y, _, _ := e.Date.Start.Date()
			ix.years = ix.years || year != 0 && y != year
			year = y
		}
	}
}

// A placed conflict is one of its values' places.
type placed struct {
	span     data.Span
	conflict int
}

// findConflicts ties the conflicts to the items whose passages hold their values.
func (ix *index) findConflicts() {
	places := make(map[int][]placed) // by document
	for i, c := range ix.b.Conflicts {
		for _, v := range c.Values {
			places[v.Source.Doc] = append(places[v.Source.Doc], placed{v.Source.Span, i})
		}
	}
	if len(places) == 0 {
		return
	}
	for _, p := range places {
		slices.SortFunc(p, func(a, b placed) int { return cmp.Compare(a.span.Start, b.span.Start) })
	}
	add := func(r ref, passages []briefing.Passage) {
		for _, p := range passages {
			in := places[p.Doc]
			from := sort.Search(len(in), func(i int) bool { return in[i].span.Start >= p.Span.Start })
			for _, at := range in[from:] {
				if at.span.Start >= p.Span.End {
					break
				}
				if known := ix.conflicts[r]; !slices.Contains(known, at.conflict) {
					ix.conflicts[r] = append(known, at.conflict)
				}
			}
		}
	}
	for i, o := range ix.b.Officials {
		for _, t := range o.Titles {
			add(ref{officialKind, i}, t.Mentions)
		}
	}
	for i, e := range ix.b.Timeline {
		add(ref{eventKind, i}, e.Sources)
	}
	for i, q := range ix.b.Quotes {
		add(ref{quoteKind, i}, q.Sources)
	}
	for i, a := range ix.b.Agencies {
		for _, t := range a.Tasks {
			add(ref{agencyKind, i}, []briefing.Passage{t.Source})
		}
	}
}

// size is the number of items of a kind.
func (ix *index) size(k kind) int {
	switch k {
	case agencyKind:
		return len(ix.b.Agencies)
	case officialKind:
		return len(ix.b.Officials)
	case eventKind:
		return len(ix.b.Timeline)
	case quoteKind:
		return len(ix.b.Quotes)
	case reportKind:
		return len(ix.b.Documents)
	case conflictKind:
		return len(ix.b.Conflicts)
	case statementKind:
		return len(ix.b.Indirect)
	case figureKind:
		return len(ix.b.Figures)
	case problemKind:
		return len(ix.b.Problems)
	}
	return 0
}

// id is the item's own ID, which stays when a new briefing comes.
func (ix *index) id(r ref) string {
	switch r.kind {
	case agencyKind:
		return ix.b.Agencies[r.i].ID
	case officialKind:
		return ix.b.Officials[r.i].ID
	case eventKind:
		return ix.b.Timeline[r.i].ID
	case quoteKind:
		return ix.b.Quotes[r.i].ID
	case reportKind:
		return ix.b.Documents[r.i].ID
	case conflictKind:
		return ix.b.Conflicts[r.i].What
	case statementKind:
		return ix.b.Indirect[r.i].ID
	case figureKind:
		return ix.b.Figures[r.i].What
	case problemKind:
		return ix.b.Problems[r.i].Path
	}
	return ""
}

// again is where an item stands in this briefing that an earlier one had.
func (ix *index) again(k kind, id string) (ref, bool) {
	if k >= daysKind {
		return ref{k, 0}, true
	}
	for i := range ix.size(k) {
		if ix.id(ref{k, i}) == id {
			return ref{k, i}, true
		}
	}
	return ref{}, false
}

// mentions is every passage of an item, in order of document and place.
func (ix *index) mentions(r ref) []briefing.Passage {
	var all []briefing.Passage
	switch r.kind {
	case agencyKind:
		all = slices.Clone(ix.b.Agencies[r.i].Mentions)
	case officialKind:
		all = slices.Clone(ix.b.Officials[r.i].Mentions)
	case eventKind:
		all = slices.Clone(ix.b.Timeline[r.i].Sources)
	case quoteKind:
		q := ix.b.Quotes[r.i]
		all = slices.Clone(q.Sources)
		for _, v := range q.Variants {
			all = append(all, ix.b.Quotes[v].Sources...)
		}
	case conflictKind:
		for _, v := range ix.b.Conflicts[r.i].Values {
			all = append(all, v.Source)
		}
	case statementKind:
		all = slices.Clone(ix.b.Indirect[r.i].Sources)
	case figureKind:
		all = slices.Clone(ix.b.Figures[r.i].Sources)
	}
	slices.SortStableFunc(all, comparePassages)
	return slices.CompactFunc(all, func(a, b briefing.Passage) bool { return a == b })
}

func comparePassages(a, b briefing.Passage) int {
	return cmp.Or(cmp.Compare(a.Doc, b.Doc), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
}

// reports is the number of documents that passages lie in.
func reports(passages []briefing.Passage) int {
	last := -1
	for _, p := range passages {
		last = max(last, p.Doc)
	}
	n, seen := 0, make([]bool, last+1)
	for _, p := range passages {
		if !seen[p.Doc] {
			seen[p.Doc] = true
			n++
		}
	}
	return n
}
