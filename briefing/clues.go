package briefing

import (
	"math"
	"slices"
	"time"

	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// clueKind says what a clue to a document's own date is.
type clueKind uint8

const (
	ofHeader   clueKind = iota // its head or dateline gives month and day, no year
	ofWeekday                  // "on Tuesday"
	ofMonthDay                 // "Dec. 9"
	ofOrdinal                  // "the 29th"
	ofFullDay                  // "9 December 2025"
	ofMonth                    // "In November"
	ofYear                     // "in 2013"
)

// clue is an expression of a document that tells something of its own date.
type clue struct {
	kind    clueKind
	words   string // as printed
	weekday time.Weekday
	month   time.Month
	day     int
	year    int
	future  bool // the clause tells of what is to come
	lead    bool // it dates the news with which the report opens
	beside  bool // another weekday does
}

// dossier is what is known for dating one document.
type dossier struct {
	doc       int
	clues     []clue
	latest    dates.Day   // the document is no younger; 0: not known
	month     dates.Value // that its head gives, if any
	neighbors []neighbor
}

// Bounds of the reasoning.
const (
	mostNeighbors = 6
	mostClues     = 24
	leadProse     = 2   // sentences in which a report tells its news
	ofStory       = 120 // days about the neighbors' dates that a report without a full date is of
	window        = 7   // days about an anchor that are weighed
	enough        = 1   // what the document's own clues must bring for a day to be taken
)

// inferDates reasons out the dates of the documents that state none, in rounds:
// what one round settles helps the next.
func (g *gathering) inferDates() {
	var open []*dossier
	for i := range g.readings {
		if !g.Documents[i].Published.Known() {
			open = append(open, &dossier{doc: i, clues: g.clues(i), latest: g.bound(i), month: g.monthInHead(i)})
		}
	}
	g.findNeighbors(open)
	for round := 0; round < 4 && len(open) > 0; round++ {
		settled := map[int]dates.Value{}
		for _, d := range open {
			if v, ok := g.infer(d); ok {
				settled[d.doc] = v
			}
		}
		if len(settled) == 0 {
			return
		}
		left := open[:0]
		for _, d := range open {
			if v, ok := settled[d.doc]; ok {
				g.Documents[d.doc].Published = v
			} else {
				left = append(left, d)
			}
		}
		open = left
	}
}

// clues are what the document tells of its date.
func (g *gathering) clues(doc int) []clue {
	r := g.readings[doc]
	list := g.textClues(doc)
	if e, ok := dates.ParseExpr(r.Doc.Published); ok && e.Month > 0 && e.Day > 0 {
		head := clue{kind: ofHeader, words: r.Doc.Published, month: e.Month, day: e.Day}
		list = slices.Insert(list, 0, head)
	}
	return list
}

// textClues are what the document's text tells of its date, its head aside.
func (g *gathering) textClues(doc int) []clue {
	r := g.readings[doc]
	news := g.newsSentence(doc)
	var list []clue
	for i := range r.Dates {
		e := &r.Dates[i]
		if e.Kind != dates.Calendar || e.Unit != dates.NoUnit && e.Count != 0 || e.Anchor == dates.Eventual || e.Swap || g.ofHead(doc, e) && !r.Doc.Dateline.Contains(e.Span) || len(list) == mostClues {
			continue
		}
		c := clue{words: r.Doc.Slice(e.Span), weekday: e.Weekday, month: e.Month, day: e.Day, year: e.Year,
			future: e.Tense == dates.Future || e.Said == dates.Future || g.bounds(doc, e)}
		if e.To.Day > 0 && e.Day > 0 { // "Dec. 9-11"
			c.day, c.month = e.To.Day, max(e.To.Month, e.Month)
		}
		switch {
		case r.Doc.Dateline.Contains(e.Span) && e.Month > 0 && e.Day > 0:
			c.kind = ofHeader
		case e.Year > 0 && e.Month > 0 && e.Day > 0:
			c.kind = ofFullDay
		case e.Month > 0 && e.Day > 0:
			c.kind = ofMonthDay
		case e.Day > 0 && e.Year == 0:
			c.kind = ofOrdinal
		case e.HasWeekday && e.Unit == dates.NoUnit:
			c.kind = ofWeekday
		case e.Month > 0 && e.Year == 0:
			c.kind = ofMonth
		case e.Year > 0:
			c.kind = ofYear
		default:
			continue
		}
		c.lead = c.kind == ofWeekday && !c.future && e.Sentence == news
		c.beside = !c.lead && news != None
		same := func(o clue) bool { o.words, o.lead, o.beside = c.words, c.lead, c.beside; return o == c }
		if !slices.ContainsFunc(list, same) {
			list = append(list, c)
		}
	}
	return list
}

// newsSentence is the one of a document's first sentences that dates its news by a
// weekday, None where there is none.
func (g *gathering) newsSentence(doc int) int {
	r := g.readings[doc]
	read := 0
	for i, s := range r.Text.Sentences {
		if s.Role != data.Prose {
			continue
		}
		if read++; read > leadProse {
			break
		}
		for k := range r.Dates {
			if e := &r.Dates[k]; e.Sentence == i && e.Kind == dates.Calendar && e.HasWeekday {
				return i
			}
		}
	}
	return None
}

// bounds tells whether a word before a date makes it the end of a time given:
// "until 28 March".
func (g *gathering) bounds(doc int, e *dates.Expr) bool {
	w := g.before(doc, e)
	return w == "until" || w == "till"
}

// before is the word before a date in small letters, "" where it begins the text.
func (g *gathering) before(doc int, e *dates.Expr) string {
	t := g.readings[doc].Text
	if first := t.At(e.Span.Start); first > 0 {
		return t.Low(first - 1)
	}
	return ""
}

// bound is the latest day that the document can be of: the page's own date or the
// day of the briefing. 0 where neither is known.
func (g *gathering) bound(doc int) dates.Day {
	var latest dates.Day
	d := g.readings[doc].Doc
	if v, ok := dates.Parse(d.Slice(d.PageDate)); ok && v.Precision == dates.ByDay {
		latest = v.Start
	}
	if a := g.options.AsOf; a.Known() && (latest == 0 || a.End < latest) {
		latest = a.End
	}
	return latest
}

// infer weighs the days that the clues lead to and takes the best.
func (g *gathering) infer(d *dossier) (dates.Value, bool) {
	var best dates.Day
	most := math.Inf(-1)
	for _, day := range g.candidates(d) {
		own, ok := d.own(day)
		if !ok || own < enough || d.month.Known() && (day < d.month.Start || day > d.month.End) {
			continue
		}
		if s := own + g.around(d, day) - g.outside(d, day); s > max(0, most+1e-9) { // of equals the first
			best, most = day, s
		}
	}
	if math.IsInf(most, -1) {
		return dates.Value{}, false
	}
	return dates.Value{Start: best, End: best, Precision: dates.ByDay, Basis: dates.Inferred, Why: g.why(d, best)}, true
}

// candidates are the days that are worth weighing, in order: those about every
// date that the clues give within the years that are known, and about the dates
// of the neighbors.
func (g *gathering) candidates(d *dossier) []dates.Day {
	years := map[int]bool{}
	var days []dates.Day
	about := func(day dates.Day) {
		for k := day - window; k <= day+window; k++ {
			if d.latest == 0 || k <= d.latest {
				days = append(days, k)
			}
		}
	}
	known := func(day dates.Day) {
		y, _, _ := day.Date()
		years[y] = true
	}
	for _, n := range d.neighbors {
		if p := g.Documents[n.doc].Published; p.Known() {
			known(p.Start)
			about(p.Start)
		}
	}
	if d.latest != 0 {
		known(d.latest)
		known(d.latest - 365)
	}
	for _, c := range d.clues {
		switch c.kind {
		case ofFullDay:
			years[c.year] = true
			about(dates.DayOf(c.year, c.month, c.day))
		case ofYear:
			years[c.year] = true
		}
	}
	if len(years) == 0 {
		return nil
	}
	for y := range years {
		for _, c := range d.clues {
			if c.kind != ofMonthDay && c.kind != ofHeader {
				continue
			}
			about(dates.DayOf(y, c.month, c.day))
			about(dates.DayOf(y+1, c.month, c.day))
		}
	}
	for _, c := range d.clues {
		if c.kind != ofOrdinal {
			continue
		}
		for _, n := range d.neighbors {
			if p := g.Documents[n.doc].Published; p.Known() {
				y, m, _ := p.Start.Date()
				for k := time.Month(-1); k <= 1; k++ {
					about(dates.DayOf(y, m+k, c.day))
				}
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// fitness is how well a day fits the document's own clues, far below 0 where it
// contradicts its dateline.
func (d *dossier) fitness(day dates.Day) float64 {
	sum, ok := d.own(day)
	if !ok {
		return -100
	}
	return sum
}

// own is how well a day fits the document's own clues; false where it
// contradicts its head.
func (d *dossier) own(day dates.Day) (float64, bool) {
	sum, worst := 0.0, 0.0
	for _, c := range d.clues {
		s, ok := c.fit(day)
		if !ok {
			return 0, false
		}
		if c.kind == ofYear && s < 0 { // plans and budgets run through many years to come
			worst = min(worst, s)
			continue
		}
		sum += s
	}
	return sum + worst, true
}

// around is how well a day fits the documents that tell of the same: near to
// them, and before those that look back on its lead.
func (g *gathering) around(d *dossier, day dates.Day) float64 {
	near, all, order := 0.0, 0.0, 0.0
	for _, n := range d.neighbors {
		p := g.Documents[n.doc].Published
		if !p.Known() {
			continue
		}
		all += n.likeness
		near += n.likeness * math.Exp(-float64(abs(day-p.Start))/10)
		if n.looksBack {
			switch back := p.Start - day; {
			case back <= 0:
				order = -0.5
			case back <= 2*window:
				order = max(order, 0.5)
			}
		}
	}
	if all > 0 {
		near = 2 * near / all
	}
	if d.latest > 0 {
		near += 0.5 * math.Exp(-float64(d.latest-day)/365)
	}
	return near + order
}

// outside is what a day loses that lies outside the story that the neighbors tell:
// a weekday and a day of the month meet in many years, but the reports of one folder
// are mostly of one. A full date of the document's own may place it elsewhere.
func (g *gathering) outside(d *dossier, day dates.Day) float64 {
	recent := slices.ContainsFunc(d.clues, func(c clue) bool { return c.kind < ofFullDay && !c.future }) // it tells of more than history
	for _, c := range d.clues {
		if recent && c.kind == ofFullDay && abs(day-dates.DayOf(c.year, c.month, c.day)) <= ofStory {
			return 0
		}
	}
	known := false
	for _, n := range d.neighbors {
		if p := g.Documents[n.doc].Published; p.Known() {
			if known = true; abs(day-p.Start) <= ofStory {
				return 0
			}
		}
	}
	if !known {
		return 0
	}
	return 2
}
