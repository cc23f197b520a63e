package briefing

import (
	"context"
	"slices"

	"sitrep/data"
)

// Follow makes the briefing of the documents that load gives, and a newer one after
// each change that makes load give others. It shows progress as Update reports it,
// every whole briefing, and errors of later loading, while the last briefing stands;
// all on the goroutine of the caller. It returns when changes is closed; with nil for
// changes, after the first briefing.
//
// Its error is the first load's or the context's.
func (b *Builder) Follow(ctx context.Context, load func(context.Context) ([]*data.Document, []data.Problem, error),
	changes <-chan data.Change, show func(Progress)) error {
	var docs []*data.Document
	var problems []data.Problem
	for first := true; ; first = false {
		newDocs, newProblems, err := load(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && first:
			return err
		case err != nil:
			show(Progress{Done: len(docs), Total: len(docs), Err: err})
		case first || !slices.EqualFunc(docs, newDocs, sameEdition) || !slices.Equal(problems, newProblems):
			docs, problems = newDocs, newProblems
			whole, err := b.Update(ctx, docs, problems, show)
			if err != nil {
				return err
			}
			show(Progress{Done: len(docs), Total: len(docs), Briefing: whole})
		}
		if changes == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case c, open := <-changes:
			if !open {
				return nil
			}
			if c.Err != nil {
				show(Progress{Done: len(docs), Total: len(docs), Err: c.Err})
			}
		}
	}
}

func sameEdition(a, b *data.Document) bool { return a.ID == b.ID && a.Path == b.Path }
