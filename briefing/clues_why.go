package briefing

import (
	"fmt"
	"strings"

	"sitrep/briefing/read/dates"
)

// why tells in a line what a day was taken for.
func (g *gathering) why(d *dossier, day dates.Day) string {
	var parts []string
	missing := "no date stated: "
	add := func(format string, args ...any) {
		if len(parts) < 3 {
			parts = append(parts, fmt.Sprintf(format, args...))
		}
	}
	for _, c := range d.clues {
		y, m, dom := day.Date()
		switch {
		case c.kind == ofHeader:
			missing = "no year stated: "
			add("“%s” in its head", c.words)
		case c.kind == ofWeekday && !c.future && c.weekday == day.Weekday():
			add("“%s” is its day", c.words)
		case c.kind == ofWeekday && !c.future && c.weekday == (day-1).Weekday():
			add("“%s” is the day before", c.words)
		case (c.kind == ofOrdinal || c.kind == ofMonthDay && c.month == m) && c.day == dom:
			add("“%s” is its day", c.words)
		case c.kind == ofMonthDay && day-dates.DayOf(y, c.month, c.day) < 60 && day > dates.DayOf(y, c.month, c.day):
			add("after “%s”", c.words)
		case c.kind == ofFullDay && day-dates.DayOf(c.year, c.month, c.day) < 60:
			add("after “%s”", c.words)
		}
	}
	best := -1
	for k, n := range d.neighbors {
		p := g.Documents[n.doc].Published
		if p.Known() && (best < 0 || n.looksBack && !d.neighbors[best].looksBack) {
			best = k
		}
	}
	if best >= 0 {
		n := d.neighbors[best]
		p := g.Documents[n.doc].Published
		switch {
		case n.looksBack && day < p.Start:
			add("before %s (%s), which looks back on it", g.Documents[n.doc].Path, p.Start)
		default:
			add("near %s (%s), which tells of the same", g.Documents[n.doc].Path, p.Start)
		}
	}
	if d.latest > 0 && best < 0 {
		add("not after %s, the page's or briefing's date", d.latest)
	}
	return missing + strings.Join(parts, "; ")
}
