package serve

import (
	"errors"
	"fmt"
	"strings"

	"sitrep/briefing"
	"sitrep/data/safetext"
)

type searchCommand struct {
	Limit int      `default:"20" placeholder:"N" help:"Most reports to print (${default})."`
	Words []string `arg:"" passthrough:"partial" help:"Words that a report must all have; \"a phrase\", -word, OR, who:, said-by:, outlet:, on:, before:, after:."`
}

// Run prints the reports that meet a query, best first, each with its best passage.
// That there is none is told by the exit code too, as grep does.
func (s *searchCommand) Run(j *job) error {
	b := j.now.briefing
	hits, total, err := j.c.srv.hub.shelf.Search(b).Find(strings.Join(s.Words, " "), s.Limit)
	switch {
	case err != nil:
		return err
	case total == 0:
		return errors.New("no report has that")
	}
	for _, h := range hits {
		lines := []safetext.Text{source(b, h.Doc), safetext.Concat(safetext.Const("    "), safetext.Clean(b.Slice(h.Passage))), {}, {}}
		if err := j.print(safetext.Join(safetext.Const("\n"), lines...)); err != nil {
			return err
		}
	}
	if total > len(hits) {
		j.c.say(fmt.Sprintf("%d of %d reports; --limit N prints more", len(hits), total))
	}
	return nil
}

// source names a report: what to call it by for show, where it was published and
// when, and its headline.
func source(b *briefing.Briefing, doc int) safetext.Text {
	d := b.Documents[doc]
	title := d.Title
	if title == "" {
		title = d.Path
	}
	parts := []safetext.Text{safetext.Clean(d.ID)}
	if d.Outlet != "" {
		parts = append(parts, safetext.Clean(d.Outlet))
	}
	return safetext.Join(safetext.Const(" · "), append(parts, day(d.Published), safetext.Clean(title))...)
}
