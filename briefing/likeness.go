package briefing

import (
	"math"
	"slices"

	"sitrep/briefing/read/dates"
)

// Bounds for taking two clauses of one date for one happening: the cosine of
// their terms, weighted by rarity.
const (
	alike       = 0.22 // in different documents
	alikeInOne  = 0.36 // in one document, which seldom says the same thing twice
	alikeCoarse = 0.40 // where one of them gives only the month or year
	alikeLeads  = 0.10 // less is asked of two leads
	alikeYear   = 0.15 // more is asked of a year, in which much happens
	alikeMonth  = 0.04 // less of a month
	alikeAhead  = 0.06 // less is asked of two that are to come
	alikeActors = 0.10 // more is asked of the doings of two
	alikeSpeech = 0.12 // more is asked of words and a deed
	alikeMixed  = 0.08 // and still more in one document
	alikeTopic  = 0.12 // less is asked of two that tell of the kind the folder is about
	alikeEcho   = 0.30 // less is asked of "on the day" after the sentence that gives it
	alikeClock  = 0.15 // a time of day with an event of its own document
	alikeSaid   = 0.10 // less is asked of two sayings of one person, more of those of two speakers
	alikeAnew   = 0.20 // more is asked in one document of what sets itself off from what was told
	alikeAgain  = 0.12 // less is asked of what points back to what another document tells
	alikeKinds  = 0.12 // less is asked of two that share several kinds
)

// likeness is the cosine less what the circumstances ask.
func (h *happening) likeness(r *report) float64 {
	first := &h.reports[0]
	bound, lead, again := alike, false, r.again
	within := math.Inf(1) // what is asked in the document
	for i := range h.reports {
		o := &h.reports[i]
		lead, again = lead || o.lead, again || o.again
		if o.doc != r.doc {
			continue
		}
		if o.sentence == r.sentence {
			return -1
		}
		within = min(within, o.alikeInDoc(r))
	}
	switch {
	case !math.IsInf(within, 1):
		bound = within
		if first.speech != r.speech {
			bound += alikeMixed
		}
	case again:
		bound -= alikeAgain
	}
	if lead && r.lead {
		bound -= alikeLeads
	}
	switch r.value.Precision {
	case dates.ByYear:
		bound += alikeYear
	case dates.ByMonth:
		bound -= alikeMonth
	}
	if first.ahead && r.ahead {
		bound -= alikeAhead
	}
	if first.topic && r.topic {
		bound -= alikeTopic
	}
	if first.doc != r.doc && first.actor != None && r.actor != None && first.actor != r.actor && !first.names(r.actor) && !r.names(first.actor) {
		bound += alikeActors
	}
	switch {
	case first.speech != r.speech:
		bound += alikeSpeech
	case !r.speech || first.actor == None || r.actor == None:
	case first.actor == r.actor && r.actor%2 == 0:
		bound -= alikeSaid // a body speaks by many mouths
	case first.actor != r.actor:
		bound += alikeSaid
	}
	if h.kinds(r) > 1 {
		bound -= alikeKinds
	}
	return h.cosine(r) - bound
}

// alikeInDoc is what is asked of two reports of one document.
func (r *report) alikeInDoc(o *report) float64 {
	if o.sentence < r.sentence {
		r, o = o, r
	}
	bound := alikeInOne
	switch {
	case o.head != r.head:
		bound = alike // a headline says what the report says again
	case o.again, o.echo && o.sentence == r.sentence+1:
		bound -= alikeEcho
	}
	if o.anew {
		bound += alikeAnew
	}
	return bound
}

// kinds counts the kinds of happening that a report shares with the others.
func (h *happening) kinds(r *report) int {
	n := 0
	for _, t := range r.terms {
		if t.kind && h.terms[t.id] > 0 {
			n++
		}
	}
	return n
}

// names tells whether the clause names an actor.
func (r *report) names(actor int32) bool {
	return slices.Contains(r.actors, actor)
}
