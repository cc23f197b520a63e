package briefing

import (
	"cmp"
	"slices"
	"sync"

	"sitrep/briefing/read"
	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// gathering is the work in progress of Gather: the readings in order of path and
// what has been settled so far.
type gathering struct {
	*Briefing
	options    Options
	readings   []*read.Reading
	values     [][]dates.Value    // by document, beside Reading.Dates
	who        [][]ref            // by document, beside Reading.Names.Entities
	vocabulary func() *vocabulary // of all readings
}

// ref says which row of the briefing an entity of one document became.
type ref struct{ agency, official int }

// Gather puts readings together, in whatever order they come.
func Gather(readings []*read.Reading, problems []data.Problem, o Options) *Briefing {
	g := &gathering{Briefing: &Briefing{}, options: o, readings: slices.Clone(readings)}
	g.vocabulary = sync.OnceValue(func() *vocabulary { return newVocabulary(g.readings) })
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
	g.together(
		step{"dates of the reports", g.dateDocuments, g.clearDates}, // published.go
		step{"agencies and officials", g.linkNames, g.clearNames},   // link.go
	)
	g.together(
		step{"timeline", g.makeTimeline, func() { g.Timeline = nil }},                                    // timeline.go
		step{"quotes", g.collateQuotes, func() { g.Quotes, g.Indirect = nil, nil }},                      // quotes.go
		step{"title", g.entitle, func() { g.Title = g.options.Title }},                                   // title.go
		step{"figures and disagreements", g.findConflicts, func() { g.Figures, g.Conflicts = nil, nil }}, // conflicts.go
	)
	return g.Briefing
}
