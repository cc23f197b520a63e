package briefing

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"strings"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/token"
	"sitrep/data"
	"sitrep/data/lexicon"
)

var (
	calamities = lexicon.Set(incidentList, "calamity")
	countWords = lexicon.Set(incidentList, "count")
)

// report is one document's clause on a happening.
type report struct {
	doc      int
	sentence int
	clause   data.Span
	summary  data.Span
	subject  data.Span // words to put before the summary
	value    dates.Value
	weight   float64 // how much of an event it is
	head     bool    // stands in the headline or is a line above the prose
	lead     bool    // stands in the headline or the first sentences
	echo     bool    // dated by "on the day", which points back to the sentence before
	speech   bool    // dates somebody's words
	far      bool    // of a day that is not the document's own news, and no deadline
	ahead    bool    // of a day that was to come
	numbered bool    // of a day given by its number
	topic    bool    // tells of the kind of happening that the folder is about
	again    bool    // points back to a happening of the day told before
	anew     bool    // sets itself off from what was told before
	caption  bool    // stands under a picture
	actor    int32   // actor of whom the clause speaks first, or None
	actors   []int32 // all that it names
	terms    []term  // in order of id
	norm     float64 // length of the vector of terms
}

// What lies far behind a report is background.
const (
	longAgo    = 3653 // days before the report
	background = 0.5
	slight     = 0.12 // a month's or year's happening needs as much weight
)

// makeTimeline merges the dated events of all documents.
func (g *gathering) makeTimeline() {
	v := g.vocabulary()
	reports, clocks, undated := g.reports(v)
	happenings := merge(reports)
	attach(happenings, clocks, g)
	g.weigh(happenings)
	ids := map[string]bool{}
	told := map[dates.Day]bool{} // days of which more than captions tell
	for _, h := range happenings {
		if !h.captions() {
			told[h.date().Start] = true
		}
	}
	for _, h := range happenings {
		v := h.date()
		if v.Precision != dates.ByDay && h.weight < slight {
			continue // "since 2013", said once and by the way
		}
		if h.captions() && told[v.Start] {
			continue
		}
		g.Timeline = append(g.Timeline, g.event(h, ids))
	}
	for i := range undated {
		h := &happening{weight: undated[i].weight / 2}
		if undated[i].value.Timex == "" {
			undated[i].value.Timex = "XXXX-XX-XX" // TIMEX3 for a day that is not known
		}
		h.add(undated[i])
		g.Timeline = append(g.Timeline, g.event(h, ids))
	}
}

// reports are the clauses of all documents that date something: those with a
// calendar date, those with a time of day alone, and those whose date could not
// be worked out.
func (g *gathering) reports(v *vocabulary) (dated, clocks, undated []report) {
	topics := g.topics(v)
	for i, r := range g.readings {
		lead := g.lead(i)
		for _, e := range r.Events {
			x := &r.Dates[e.Date]
			o := report{
				doc: i, sentence: x.Sentence, clause: e.Clause, summary: e.Summary, subject: e.Subject,
				value: g.values[i][e.Date], weight: float64(e.Weight),
				lead: g.leads(i, x.Sentence, lead), head: g.heads(i, x.Sentence), speech: e.Speech,
				echo: e.Again && x.Anchor == dates.Anaphoric, again: e.Again && x.Anchor != dates.Anaphoric,
				anew: e.Anew, caption: r.Text.Sentences[x.Sentence].Role == data.Caption,
			}
			if x.Lag != 0 {
				o.value.Timex = "" // the length of time
			}
			if x.To.Year > 0 && o.value.Precision == dates.ByRange {
				y, _, _ := o.value.Start.Date()
				o.value.End, o.value.Precision = dates.DayOf(y, 12, 31), dates.ByYear // "2011-12": it began in 2011
			}
			if p := g.Documents[i].Published; p.Known() && o.value.Known() && o.value.End < p.Start-longAgo {
				o.weight *= background
			}
			if p := g.Documents[i].Published; p.Known() && o.value.Known() {
				o.ahead = o.value.Precision == dates.ByDay && o.value.Start > p.End
			}
			o.far, o.numbered = g.far(i, x, o.value), x.Day > 0
			o.terms, o.actors = g.clauseTerms(v, i, e.Clause, x.Span)
			g.byName(v, &o, &e)
			if o.actor = None; len(o.actors) > 0 {
				o.actor = o.actors[0]
			}
			o.norm = norm(o.terms)
			o.topic = slices.ContainsFunc(o.terms, func(t term) bool { return t.kind && topics[t.id] })
			switch {
			case x.Kind == dates.Clock:
				clocks = append(clocks, o)
			case o.value.Known():
				if n := len(dated); e.Speech && n > 0 && dated[n-1].doc == i && e.Subject.Contains(dated[n-1].clause) && sameDate(dated[n-1].value, o.value) {
					dated[n-1].clause.End = e.Clause.End // "“… has today resigned,” the board said on Monday" tells of one thing
					continue
				}
				dated = append(dated, o)
			case x.Dates() && (x.HasDay() || x.Unit == dates.InDay):
				undated = append(undated, o)
			}
		}
	}
	return dated, clocks, undated
}

// far tells whether a day lies so far before a document, or after it, that the
// document had reason to single it out: one to come, or a day of the month past, that
// neither begins nor ends a time.
func (g *gathering) far(doc int, e *dates.Expr, v dates.Value) bool {
	const news = 3 // days of which a report tells as its own
	p := g.Documents[doc].Published
	if p.Precision != dates.ByDay || v.Precision != dates.ByDay || g.bounds(doc, e) {
		return false
	}
	return v.Start > p.Start || v.Start < p.Start-news && e.Day > 0 && g.before(doc, e) != "since"
}

// topics are the kinds of happening of which half the documents tell in their
// headline or first sentences.
func (g *gathering) topics(v *vocabulary) map[int32]bool {
	count := map[int32]int{}
	seen := map[int32]int{}
	for i, r := range g.readings {
		lead := g.lead(i)
		for k, s := range r.Text.Sentences[:min(lead+1, len(r.Text.Sentences))] {
			if !g.leads(i, k, lead) {
				continue
			}
			for w := s.First; w < s.Last; w++ {
				note := func(id int32) {
					if seen[id] != i+1 {
						seen[id] = i + 1
						count[id]++
					}
				}
				if id, ok := v.ids[stem(r.Text, w)]; ok && v.kinds[id] {
					note(id)
				}
				if calamities[kinds.Get(r.Text.Low(w))] {
					note(calamity)
				}
			}
		}
	}
	topics := map[int32]bool{}
	for id, n := range count {
		if n >= 2 && 2*n >= len(g.readings) {
			topics[id] = true
		}
	}
	return topics
}

// clauseTerms are the terms of a clause in order of their ids: its content words
// and the agencies and officials in it. They count the more the nearer they stand
// to the date. Actors are numbered in the order in which the clause names them.
func (g *gathering) clauseTerms(v *vocabulary, doc int, clause, date data.Span) (list []term, actors []int32) {
	const half = 12.0 // words from the date at which a term counts half
	t := g.readings[doc].Text
	tokens := v.tokens[t]
	first, last := t.At(date.Start), t.At(date.End-1)
	near := func(i int) float64 {
		return half / (half + float64(max(first-i, i-last, 0)))
	}
	i := t.At(clause.Start)
	words := func(end int) {
		for ; i < end; i++ {
			if i >= first && i <= last {
				continue
			}
			if id := tokens[i]; id != None {
				x := term{id, v.rarity[id] * near(i), v.kinds[id]}
				if x.kind && calamities[kinds.Get(t.Low(i))] && aside(t, i) {
					x.weight, x.kind = x.weight/2, false
				}
				list = append(list, x)
			}
		}
	}
	for _, m := range g.readings[doc].Names.Within(clause) {
		id := g.actor(doc, m.Entity)
		if id == None || m.First < i {
			continue
		}
		words(m.First)
		i = m.Last
		actors = append(actors, id)
		list = append(list, term{int32(len(v.sentences)) + id, g.fame(v, id) * near(m.First), false})
	}
	words(t.At(clause.End-1) + 1)
	if w := befell(t, clause, near); w > 0 {
		list = append(list, term{calamity, w, true})
	}
	slices.SortFunc(list, func(a, b term) int { return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(b.weight, a.weight)) })
	return slices.CompactFunc(list, func(a, b term) bool { return a.id == b.id }), actors
}

// calamity is the term of all kinds of happening that befall people or things.
const calamity = None - 1

// befell is the weight of the calamity of which a clause tells, 0 where it tells of
// none or of the count of the dead alone. Near is what token i counts by its place.
func befell(t *token.Text, clause data.Span, near func(i int) float64) float64 {
	const part = 0.8 * kindWeight // less than the kind itself tells
	weight := 0.0
	for i := t.At(clause.Start); i < len(t.Tokens) && t.Tokens[i].Span().End <= clause.End; i++ {
		low := t.Low(i)
		if countWords[low] {
			return 0
		}
		if calamities[kinds.Get(low)] && !aside(t, i) {
			weight = max(weight, part*near(i))
		}
	}
	return weight
}

// aside tells whether the calamity that token i names is not what the clause tells
// of, but what that came of: "a visit to the wreck", "the injured".
func aside(t *token.Text, i int) bool {
	const reach = 3 // words before the noun
	low := t.Low(i)
	if strings.HasSuffix(low, "ed") && (i == 0 || t.Low(i-1) != "the") {
		return false // it happens
	}
	for k := i - 1; k >= max(0, i-reach); k-- {
		switch t.Low(k) {
		case "of", "after", "following", "over", "about", "into", "for", "to", "since", "from", "with":
			return true
		case "the":
			if kinds.Get(low) == "kill" || kinds.Get(low) == "wound" {
				return true
			}
		}
	}
	return false
}

// actor numbers the agency or official that an entity of a document became;
// officials have even numbers. None where it became neither.
func (g *gathering) actor(doc, entity int) int32 {
	if entity < 0 || entity >= len(g.who[doc]) {
		return None
	}
	switch who := g.who[doc][entity]; {
	case who.official != None:
		return int32(2 * who.official)
	case who.agency != None:
		return int32(2*who.agency + 1)
	}
	return None
}

// fame is what an actor tells of a clause: less, the more the documents name it.
func (g *gathering) fame(v *vocabulary, actor int32) float64 {
	var mentions []Passage
	if actor%2 == 0 {
		mentions = g.Officials[actor/2].Mentions
	} else {
		mentions = g.Agencies[actor/2].Mentions
	}
	const asName = 1.3 // a name tells more than a word as common
	return asName * math.Sqrt(math.Log(1+float64(v.total)/float64(max(1, len(mentions)))))
}

// lead is the last sentence of the report's lead: the second of its prose.
func (g *gathering) lead(doc int) int {
	n := 0
	for i, s := range g.readings[doc].Text.Sentences {
		if s.Role == data.Prose {
			if n++; n == 2 {
				return i
			}
		}
	}
	return len(g.readings[doc].Text.Sentences)
}

// leads tells whether a sentence is a headline or belongs to the lead, which ends
// with sentence last.
func (g *gathering) leads(doc, sentence, last int) bool {
	switch g.readings[doc].Text.Sentences[sentence].Role {
	case data.Headline, data.Subhead:
		return true
	case data.Prose:
		return sentence <= last
	}
	return false
}

// heads tells whether a sentence is a headline, or a line near it that ends without
// a full stop as headlines do.
func (g *gathering) heads(doc, sentence int) bool {
	r := g.readings[doc]
	s := r.Text.Sentences[sentence]
	const near = 5 // sentences from the start
	return s.Role == data.Headline || s.Role == data.Subhead || sentence < near && s.Role == data.Prose && !strings.ContainsAny(r.Doc.Text[s.Span.End-1:s.Span.End], ".?!\"')")
}

// event puts a happening down in the briefing's form.
func (g *gathering) event(h *happening, ids map[string]bool) Event {
	best := h.best()
	e := Event{Date: h.date(), Weight: h.weight, Summary: g.line(best)}
	slices.SortFunc(h.reports, func(a, b report) int {
		return cmp.Or(cmp.Compare(a.doc, b.doc), cmp.Compare(a.clause.Start, b.clause.Start))
	})
	for _, r := range h.reports {
		e.Sources = append(e.Sources, Passage{r.doc, r.clause})
		for _, m := range g.readings[r.doc].Names.Within(r.clause) {
			switch id := g.actor(r.doc, m.Entity); {
			case id == None:
			case id%2 == 0:
				e.Officials = append(e.Officials, int(id/2))
			default:
				e.Agencies = append(e.Agencies, int(id/2))
			}
		}
	}
	slices.Sort(e.Officials)
	slices.Sort(e.Agencies)
	e.Officials, e.Agencies = slices.Compact(e.Officials), slices.Compact(e.Agencies)
	e.ID = g.eventID(e, ids)
	return e
}

// eventID is the date with a hash of the first source.
func (g *gathering) eventID(e Event, taken map[string]bool) string {
	h := fnv.New32a()
	p := e.Sources[0]
	fmt.Fprintf(h, "%s %d %d", g.Documents[p.Doc].ID, p.Span.Start, p.Span.End)
	day := "undated"
	if e.Date.Known() {
		day = e.Date.Start.String()
	}
	id := fmt.Sprintf("%s-%06x", day, h.Sum32()&0xFFFFFF)
	for base, n := id, 2; taken[id]; n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	taken[id] = true
	return id
}
