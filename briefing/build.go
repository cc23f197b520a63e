package briefing

import (
	"context"
	"runtime"
	"sync"

	"sitrep/briefing/read"
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
	readings := make([]*read.Reading, len(docs))
	next := make(chan int)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(docs)) {
		workers.Go(func() {
			for i := range next {
				readings[i] = read.Document(docs[i])
			}
		})
	}
	for i := range docs {
		select {
		case next <- i:
		case <-ctx.Done():
		}
	}
	close(next)
	workers.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return Gather(readings, problems, o), nil
}
