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
	together(
		g.dateDocuments, // published.go
		g.linkNames,     // link.go
		g.entitle,       // title.go
	)
	together(
		func() {
			g.makeTimeline()  // timeline.go
			g.findConflicts() // conflicts.go
		},
		g.collateQuotes, // quotes.go
	)
	return g.Briefing
}

// together carries out steps of which none needs what another one makes.
func together(steps ...func()) {
	var all sync.WaitGroup
	for _, step := range steps {
		all.Go(step)
	}
	all.Wait()
}
