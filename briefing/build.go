package briefing

import (
	"context"

	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// Options are what the analyst says where the documents don't.
type Options struct {
	Title string      // of the incident; "" works one out
	AsOf  dates.Value // day of the briefing; for documents that state no date. Precision None: not given
}

// Build reads the documents, one worker a core, and puts the readings together.
// Problems are passed on into the briefing. The only error is the context's.
func Build(ctx context.Context, docs []*data.Document, problems []data.Problem, o Options) (*Briefing, error) {
	return NewBuilder(o).Update(ctx, docs, problems, nil)
}
