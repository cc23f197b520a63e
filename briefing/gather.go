package briefing

import (
	"cmp"
	"slices"

	"sitrep/briefing/read"
	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// gathering is the work in progress of Gather: the readings in order of path and
// what has been settled so far.
type gathering struct {
	*Briefing
	options  Options
	readings []*read.Reading
	values   [][]dates.Value // by document, beside Reading.Dates
	who      [][]ref         // by document, beside Reading.Names.Entities
	words    *vocabulary     // of all readings, once asked for
}

// ref says which row of the briefing an entity of one document became.
type ref struct{ agency, official int }

// Gather puts readings together, in whatever order they come.
func Gather(readings []*read.Reading, problems []data.Problem, o Options) *Briefing {
	g := &gathering{Briefing: &Briefing{}, options: o, readings: slices.Clone(readings)}
	slices.SortFunc(g.readings, func(a, b *read.Reading) int {
		return cmp.Or(cmp.Compare(a.Doc.Path, b.Doc.Path), cmp.Compare(a.Doc.ID, b.Doc.ID))
	})
	g.Problems = slices.Clone(problems)
	slices.SortFunc(g.Problems, func(a, b data.Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Reason, b.Reason))
	})
	g.Documents = make([]Document, len(g.readings))
	for i, r := range g.readings {
		g.Documents[i].Document = r.Doc
	}
	g.dateDocuments() // published.go
	g.linkNames()     // link.go
	g.makeTimeline()  // timeline.go
	g.collateQuotes() // quotes.go
	g.findConflicts() // conflicts.go
	g.entitle()       // title.go
	return g.Briefing
}
