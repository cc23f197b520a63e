package briefing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// A document alone takes a date without its year for the one nearest to the
// report, and a weekday for the last one past. What the other documents state may
// show otherwise; settleDates then follows them.

// stated is a date that a document gives with its year.
type stated struct {
	doc        int
	start, end dates.Day
}

// Bounds for following the other documents.
const (
	season    = 120 // days about a date in which a story's other dates are looked for
	ownNews   = 7   // days before the report in which a date is surely its own news
	witnesses = 3   // dates of the other year that must speak for it
)

// settleDates mends the resolved dates in the light of the whole folder.
func (g *gathering) settleDates() {
	var known []stated
	days := map[dates.Day][]int{}     // documents that are of a day or date something to it
	reported := map[dates.Day][]int{} // documents that are of a day
	note := func(day dates.Day, doc int) {
		if l := days[day]; len(l) == 0 || l[len(l)-1] != doc {
			days[day] = append(l, doc)
		}
	}
	for i, r := range g.readings {
		if p := g.Documents[i].Published; p.Precision == dates.ByDay {
			note(p.Start, i)
			reported[p.Start] = append(reported[p.Start], i)
		}
		for j := range r.Dates {
			e, v := &r.Dates[j], g.values[i][j]
			if v.Precision == dates.ByDay {
				note(v.Start, i)
			}
			if e.Anchor == dates.Absolute && e.Year > 0 && e.Month > 0 && v.Known() && !g.ofHead(i, e) {
				known = append(known, stated{i, v.Start, v.End})
			}
		}
	}
	years := newAlmanac(known)
	for i, r := range g.readings {
		p := g.Documents[i].Published
		if p.Precision != dates.ByDay {
			continue
		}
		for j := range r.Dates {
			e, v := &r.Dates[j], &g.values[i][j]
			if v.Precision != dates.ByDay || v.Basis == dates.Stated || e.Tense == dates.Future {
				continue
			}
			words := r.Doc.Slice(e.Span)
			switch {
			case e.Anchor == dates.Deictic && e.Day > 0 && e.Month > 0 && e.Year == 0 && e.Unit == dates.NoUnit:
				if others(reported[v.Start], i)+others(reported[v.Start+1], i) > 0 {
					continue
				}
				if year, ok := otherYear(years, v.Start, p.Start); ok {
					v.Start = dates.DayOf(year, e.Month, e.Day)
					v.End = v.Start
					v.Basis = dates.Inferred
					v.Why = fmt.Sprintf("“%s”: of %d, the year that the reports give for the dates about it", words, year)
				}
			case e.Anchor == dates.Deictic && e.HasWeekday && e.Day == 0 && e.Unit == dates.NoUnit && e.Said == dates.Unsaid && v.Start == p.Start-6:
				if others(days[p.Start+1], i) >= 2 && others(days[v.Start], i) == 0 {
					v.Start, v.End = v.Start+7, v.End+7
					v.Basis = dates.Inferred
					v.Why = fmt.Sprintf("“%s”: the day after the report's date, to which others date what happened", words)
				}
			case e.Anchor == dates.Anaphoric && e.Unit == dates.InDay && e.Count == 0 && g.opens(i, e) && strings.HasSuffix(words, "in the day"):
				// the day of the news, not that of the background just told
				v.Start, v.End = p.Start, p.End
				v.Basis = max(dates.Relative, p.Basis)
				v.Why = fmt.Sprintf("“%s” at the head of a paragraph: the report's date, %s", words, p.Start)
			}
		}
	}
}

// ofHead tells whether an expression stands in what surrounds the report's words.
func (g *gathering) ofHead(doc int, e *dates.Expr) bool {
	r := g.readings[doc]
	switch r.Text.Sentences[e.Sentence].Role {
	case data.Outlet, data.Dated, data.Byline, data.Furniture:
		return true
	}
	return r.Doc.Dateline.Contains(e.Span) || r.Doc.PublishedAt.Contains(e.Span)
}

// opens tells whether an expression stands in the first sentence of a paragraph.
func (g *gathering) opens(doc int, e *dates.Expr) bool {
	t := g.readings[doc].Text
	return t.Paragraphs[t.Sentences[e.Sentence].Paragraph].First == e.Sentence
}

// others counts the documents of a list that are not the given one.
func others(docs []int, but int) int {
	n := 0
	for _, d := range docs {
		if d != but {
			n++
		}
	}
	return n
}

// almanac is the days and months that the folder's documents give with their year,
// in order, each with two of the documents at most.
type almanac struct {
	start, end dates.Day
	docs       []int
}

// newAlmanac gathers what is stated.
func newAlmanac(known []stated) []almanac {
	slices.SortFunc(known, func(a, b stated) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end), cmp.Compare(a.doc, b.doc))
	})
	var list []almanac
	for _, k := range known {
		n := len(list)
		if n == 0 || list[n-1].start != k.start || list[n-1].end != k.end {
			list = append(list, almanac{k.start, k.end, []int{k.doc}})
		} else if l := &list[n-1]; len(l.docs) == 1 && l.docs[0] != k.doc {
			l.docs = append(l.docs, k.doc)
		}
	}
	return list
}

// statedFrom are the dates that begin from one day to another.
func statedFrom(list []almanac, from, to dates.Day) []almanac {
	at := func(d dates.Day) int {
		i, _ := slices.BinarySearchFunc(list, d, func(a almanac, d dates.Day) int { return cmp.Compare(a.start, d) })
		return i
	}
	return list[at(from):max(at(from), at(to+1))]
}

// otherYear tells the year of a day that was taken to be near the report, where
// the documents give the same day of the month with another year, or give several
// dates about it of the year before and none of this one.
func otherYear(known []almanac, day, report dates.Day) (int, bool) {
	if day > report-ownNews {
		return 0, false
	}
	y, m, d := day.Date()
	for back := range 20 {
		there := dates.DayOf(y-back, m, d)
		for _, k := range statedFrom(known, there, there) {
			if k.start == k.end {
				return y - back, back > 0
			}
		}
	}
	if len(statedFrom(known, day-season, min(day+season, report))) > 0 {
		return 0, false
	}
	before := dates.DayOf(y-1, m, d)
	var docs []int
	about := statedFrom(known, before-season, before+season)
	for _, k := range about[:min(len(about), witnesses)] {
		docs = append(docs, k.docs...)
	}
	slices.Sort(docs)
	return y - 1, len(about) >= witnesses && len(slices.Compact(docs)) >= 2
}
