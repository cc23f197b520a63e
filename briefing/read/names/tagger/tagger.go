// Package tagger labels the names of a text: persons, organisations, places and
// other names (nationalities, events, works). It knows words and their
// neighbours, nothing of offices or of who is who: that is for package names.
package tagger

import (
	_ "embed"
	"sort"
	"sync"

	"sitrep/briefing/read/names/tagger/internal/model"
	"sitrep/briefing/read/token"
)

// Label is what a name stands for.
type Label uint8

// The labels. Misc is a name of another kind: a nationality, an event, a work.
const (
	Outside Label = iota
	Person
	Org
	Place
	Misc
)

// Entity is a name: the tokens First up to, not including, Last. Titles,
// articles and possessive endings are no part of it.
type Entity struct {
	First, Last int
	Label       Label
	Score       float32 // how sure the label is, 0 to 1
}

// Result is a tagged text.
type Result struct {
	Entities []Entity // in order of the text; none overlap
	text     model.Text
	tagging  model.Tagging
}

//go:embed weights.bin
var weights string

var load = sync.OnceValue(func() *model.Model {
	m, err := model.Open(weights)
	if err != nil {
		return nil // the weights are part of the program: a test sees to it
	}
	return m
})

// results are those that have been released.
var results = sync.Pool{New: func() any { return &Result{} }}

// Tag finds the names of a text. When the result is needed no more, Release saves
// the next text the allocations.
func Tag(t *token.Text) *Result {
	m := load()
	if m == nil {
		return &Result{}
	}
	r := results.Get().(*Result)
	m.Prepare(t, &r.text)
	m.Tag(&r.text, &r.tagging)
	r.Entities = r.Entities[:0]
	for _, n := range r.tagging.Names {
		r.Entities = append(r.Entities, Entity{n.First, n.Last, Label(n.Label), n.Score})
	}
	return r
}

// Release ends the use of a result.
func (r *Result) Release() {
	r.text.Forget()
	results.Put(r)
}

// Score is the probability, 0 to 1, that token tok is part of a name with label
// l (or of none, for Outside).
func (r *Result) Score(tok int, l Label) float32 {
	runs := r.text.Runs
	lo, hi := 0, len(runs)
	for lo < hi {
		if mid := (lo + hi) / 2; runs[mid].Last <= tok {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(runs) && runs[lo].First <= tok && l <= Misc {
		return float32(r.tagging.Labels[r.tagging.Start[lo]+tok-runs[lo].First][l]) / 255
	}
	if l == Outside {
		return 1
	}
	return 0
}

// Small tells whether the text prints the word of token tok, which has a capital,
// in small letters elsewhere.
func (r *Result) Small(tok int) bool { return r.text.Small(tok) }

// Given tells whether token tok is a common given name.
func (r *Result) Given(tok int) bool { return r.text.Given(tok) }

// Kin tells whether token tok is a noun for a relative: "brother".
func (r *Result) Kin(tok int) bool { return r.text.Kin(tok) }

// Acts tells whether token tok is a verb of speech, or of what only persons do.
func (r *Result) Acts(tok int) bool { return r.text.Acts(tok) }

// Inside tells whether the text prints the word of token tok with a capital inside a
// sentence, where only names have one.
func (r *Result) Inside(tok int) bool { return r.text.Inside(tok) }

// Around returns the name that token tok is part of, if it is.
func (r *Result) Around(tok int) (Entity, bool) {
	k := sort.Search(len(r.Entities), func(k int) bool { return r.Entities[k].Last > tok })
	if k < len(r.Entities) && r.Entities[k].First <= tok {
		return r.Entities[k], true
	}
	return Entity{}, false
}
