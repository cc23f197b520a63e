package briefing

import (
	"context"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"sitrep/briefing/read"
	"sitrep/data"
)

// Builder makes the briefing of documents that change. It keeps the readings, so that
// only what is new is read again. One goroutine at a time may use it.
type Builder struct {
	options  Options
	readings map[edition]*read.Reading
}

// An edition is a document of one content at one place. The place counts, since the
// file's name is part of what is read.
type edition struct{ path, id string }

// NewBuilder is a Builder that has read nothing yet.
func NewBuilder(o Options) *Builder {
	return &Builder{options: o, readings: map[edition]*read.Reading{}}
}

// Progress tells how far a Builder has got.
type Progress struct {
	Done, Total int       // documents
	Briefing    *Briefing // of those done, where it is worth showing; else nil
	Err         error     // what went wrong in words, while what is known goes on to hold; else nil
}

// A briefing of the first documents is worth making when there are this many, and
// when there are so many times more than at the last: all of them together then cost
// a third of the last one at most.
const (
	firstPart = 64
	nextPart  = 4
)

// Update makes the briefing of these documents, in whatever order, whatever they
// were before. Workers, one a core, read those that are new; problems are passed on
// into the briefing. Meanwhile report, unless it is nil, is told of the progress, on the
// goroutine of the caller: a hundred times at most, and with briefings of a growing
// part of the documents as long as there is much to read. What it is told last comes
// before the whole briefing, which is what Update returns.
//
// The only error is the context's. What was read until then is kept for the next time.
func (b *Builder) Update(ctx context.Context, docs []*data.Document, problems []data.Problem, report func(Progress)) (*Briefing, error) {
	var readings []*read.Reading
	var fresh []*data.Document
	for _, d := range docs {
		if r := b.readings[edition{d.Path, d.ID}]; r != nil {
			readings = append(readings, r)
		} else {
			fresh = append(fresh, d)
		}
	}
	known := len(docs) - len(fresh)
	part := max(firstPart, nextPart*known) // documents that the next part is made of
	done := 0
	for r := range readAll(ctx, fresh) {
		done++
		if r.problem != nil {
			problems = append(slices.Clip(problems), *r.problem)
		} else {
			readings = append(readings, r.reading)
			b.readings[edition{r.reading.Doc.Path, r.reading.Doc.ID}] = r.reading
		}
		if report == nil {
			continue
		}
		p := Progress{Done: known + done, Total: len(docs)}
		if p.Done >= part && 2*p.Done <= p.Total && ctx.Err() == nil {
			part = nextPart * p.Done
			p.Briefing = Gather(readings, problems, b.options)
		}
		if p.Briefing != nil || 100*done/len(fresh) > 100*(done-1)/len(fresh) {
			report(p)
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	clear(b.readings)
	for _, r := range readings {
		b.readings[edition{r.Doc.Path, r.Doc.ID}] = r
	}
	return Gather(readings, problems, b.options), nil
}

// A readOne is a document read, or what went wrong.
type readOne struct {
	reading *read.Reading
	problem *data.Problem
}

// readAll reads documents, a worker a core, and gives them as they are done. The
// channel is closed after the last, or once the context ends.
func readAll(ctx context.Context, docs []*data.Document) <-chan readOne {
	results := make(chan readOne, len(docs)) // room for all: no worker waits for a briefing to be made
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(docs)) {
		workers.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(docs) {
					return
				}
				results <- readDocument(docs[i])
			}
		})
	}
	go func() {
		workers.Wait()
		close(results)
	}()
	return results
}

// readDocument reads a document. Documents are foreign: one that brings the reader
// down is listed, and the rest goes on.
func readDocument(d *data.Document) (r readOne) {
	defer func() {
		if fault := recover(); fault != nil {
			r = readOne{problem: &data.Problem{Path: d.Path, Reason: ownFault(fault)}}
		}
	}()
	return readOne{reading: read.Document(d)}
}
