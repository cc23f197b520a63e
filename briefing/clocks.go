package briefing

import (
	"slices"
	"strconv"
	"strings"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Reports may give the hour of what happened differently. Only the kind of thing
// that the folder is about is looked at, and only where a report gives one hour for
// it; the clock's other uses (deadlines, broadcasts, the order of a day) are left
// alone.

// Bounds, in minutes and words.
const (
	anotherHour = 15      // from which on two times differ
	anotherTime = 3 * 60  // from which on they are of two happenings
	dayMinutes  = 24 * 60 // of a day
	nearClock   = 10      // words before the hour in which the happening is named
)

// hour is a time of day that a document gives for a happening.
type hour struct {
	Value
	doc, minute int
	kind        int32  // what happened
	noun        string // in the document's word
	zone        string // "gmt"; "" for local time
}

// hourConflicts lists the kinds of happening to which reports give different hours.
func (g *gathering) hourConflicts(v *vocabulary) {
	topics := g.topics(v)
	var all []hour
	for i := range g.readings {
		all = append(all, g.hours(i, v, topics)...)
	}
	type key struct {
		kind int32
		zone string
	}
	by := map[key][]hour{}
	var keys []key
	for _, h := range all {
		k := key{h.kind, h.zone}
		if by[k] == nil {
			keys = append(keys, k)
		}
		by[k] = append(by[k], h)
	}
	for _, k := range keys {
		of := by[k]
		differ, nouns := false, map[string]int{}
		var noun string
		for _, h := range of {
			d := minutesApart(h.minute, of[0].minute)
			if d > anotherTime {
				differ = false
				break
			}
			differ = differ || d >= anotherHour
			if nouns[h.noun]++; incidentNouns[h.noun] && nouns[h.noun] > nouns[noun] {
				noun = h.noun
			}
		}
		if !differ || noun == "" {
			continue
		}
		slices.SortStableFunc(of, func(a, b hour) int { return int(g.day(a.doc)) - int(g.day(b.doc)) })
		c := Conflict{What: "hour of the " + noun, Relation: Contradicted}
		for _, h := range of {
			c.Values = append(c.Values, h.Value)
		}
		g.Conflicts = append(g.Conflicts, c)
	}
}

// minutesApart is the lesser way around the clock between two times.
func minutesApart(a, b int) int {
	d := max(a-b, b-a) % dayMinutes
	return min(d, dayMinutes-d)
}

// hours are the times of day that a document gives for a happening of the topics,
// one a kind and zone; those of which it gives several are left out.
func (g *gathering) hours(doc int, v *vocabulary, topics map[int32]bool) []hour {
	r := g.readings[doc]
	var list []hour
	several := map[int32]bool{}
	for k := range r.Dates {
		e := &r.Dates[k]
		if e.Kind != dates.Clock {
			continue
		}
		switch r.Text.Sentences[e.Sentence].Role {
		case data.Prose, data.Headline, data.Subhead:
		default:
			continue
		}
		h, ok := g.hour(doc, e, v, topics)
		if !ok {
			continue
		}
		at := slices.IndexFunc(list, func(o hour) bool { return o.kind == h.kind && o.zone == h.zone })
		if at < 0 {
			list = append(list, h)
		} else if minutesApart(list[at].minute, h.minute) >= anotherHour {
			several[h.kind] = true
		}
	}
	return slices.DeleteFunc(list, func(h hour) bool { return several[h.kind] })
}

// hour reads the time that an expression gives for a happening named before it.
func (g *gathering) hour(doc int, e *dates.Expr, v *vocabulary, topics map[int32]bool) (hour, bool) {
	t := g.readings[doc].Text
	h := hour{doc: doc}
	clock, minutes, ok := strings.Cut(strings.TrimPrefix(e.Timex, "T"), ":")
	hours, err := strconv.Atoi(clock)
	least, err2 := strconv.Atoi(minutes)
	if !ok || err != nil || err2 != nil {
		return h, false
	}
	h.minute = 60*hours + least
	first := t.At(e.Span.Start)
	sentence := t.Sentences[e.Sentence].First
	shift, from := offset(t, sentence, first)
	if from == first && first > sentence {
		switch t.Low(first - 1) {
		case "before", "after", "until", "till", "by", "from", "since":
			return h, false
		}
	}
	h.minute = (h.minute + shift + dayMinutes) % dayMinutes
	for from > sentence && approximates(t.Low(from-1)) {
		from--
	}
	found := false
	for i := first - 1; i >= sentence && i >= first-nearClock && !found; i-- {
		if w := stem(t, i); w != "" {
			if id, ok := v.ids[w]; ok && topics[id] {
				h.kind, h.noun, found = id, t.Low(i), true
			}
		}
	}
	if !found {
		return h, false
	}
	words := strings.Fields(strings.ToLower(t.Doc.Slice(e.Span)))
	if z := words[len(words)-1]; len(words) > 1 && len(z) <= 4 && !strings.Contains(z, ".") && z != "time" && z != "am" && z != "pm" {
		h.zone = z
	}
	span := data.Span{Start: t.Tokens[from].Span().Start, End: e.Span.End}
	h.Value = Value{Text: data.OneLine(t.Doc.Slice(span)), Source: Passage{doc, span}}
	return h, true
}

// offset reads what comes before an hour to be counted from it, in minutes, and
// the token it begins with: "an hour before midnight", "20 minutes past six".
func offset(t *token.Text, sentence, first int) (minutes, from int) {
	if first-3 < sentence {
		return 0, first
	}
	sign := 1
	switch t.Low(first - 1) {
	case "before", "to":
		sign = -1
	case "after", "past":
	default:
		return 0, first
	}
	unit := 1
	switch t.Low(first - 2) {
	case "hour", "hours":
		unit = 60
	case "minute", "minutes":
	default:
		return 0, first
	}
	n, err := strconv.Atoi(t.Low(first - 3))
	if err != nil {
		switch t.Low(first - 3) {
		case "an", "one", "a":
			n = 1
		case "two":
			n = 2
		case "five":
			n = 5
		case "ten":
			n = 10
		case "half":
			n, unit = 1, 30
		default:
			return 0, first
		}
	}
	return sign * n * unit, first - 3
}

// approximates tells whether a word makes an hour a rough one.
func approximates(w string) bool {
	switch w {
	case "about", "around", "approximately", "roughly", "shortly", "just", "some", "nearly", "almost":
		return true
	}
	return false
}
