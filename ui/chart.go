package ui

import (
	"slices"
	"strings"

	"sitrep/briefing/read/dates"
	"sitrep/data/safetext"
)

// chart counts the events of each day over the incident; of each week, month or
// year when days don't fit. An event that is only known to a larger stretch than a
// bar's is not counted.
type chart struct {
	ix    *index
	from  dates.Day // first and last day drawn
	to    dates.Day
	early bool // events lie before or after what is drawn
	late  bool
	known bool

	part   []int // events that are counted
	counts []int // events of each bar, for a width
	width  int
}

// narrow counts these events alone. The days drawn stay as they are.
func (c *chart) narrow(events []int) { c.part, c.counts = events, nil }

// newChart settles what days the chart covers: all of them, unless a few events lie
// so far off that they would crush the rest.
func newChart(ix *index) *chart {
	c := &chart{ix: ix, part: count(len(ix.b.Timeline))}
	var starts []dates.Day
	for _, e := range ix.b.Timeline {
		if charted(e.Date) {
			starts = append(starts, e.Date.Start)
		}
	}
	if len(starts) == 0 {
		return c
	}
	slices.Sort(starts)
	n := len(starts)
	c.known, c.from, c.to = true, starts[0], starts[n-1]
	lo, hi := starts[n/10], starts[n-1-n/10]
	if n >= 5 && n < 10 {
		lo = starts[1]
	}
	if reach := hi - lo + 14; c.to-c.from > 6*reach {
		from, to := max(c.from, lo-reach), min(c.to, hi+reach)
		// begin with the first event that is drawn
		from = starts[slices.IndexFunc(starts, func(d dates.Day) bool { return d >= from })]
		c.early, c.late = from > c.from, to < c.to
		c.from, c.to = from, to
	}
	return c
}

type unit uint8

const (
	days unit = iota
	weeks
	months
	years
)

// unit is the smallest that fits into a width.
func (c *chart) unit(width int) unit {
	n := int(c.to-c.from) + 1
	switch {
	case n <= width:
		return days
	case n <= width*7-7:
		return weeks
	case n <= width*28:
		return months
	}
	return years
}

// bucket is the bar of a day.
func (c *chart) bucket(u unit, d dates.Day) int {
	fy, fm, _ := c.from.Date()
	y, m, _ := d.Date()
	switch u {
	case days:
		return int(d - c.from)
	case weeks:
		return int(d-c.from) / 7
	case months:
		return (y-fy)*12 + int(m) - int(fm)
	}
	return y - fy
}

// bar is the days of the bar at a column.
func (c *chart) bar(x, width int) (from, to dates.Day, ok bool) {
	if !c.known || width < 10 || x < 0 {
		return 0, 0, false
	}
	u := c.unit(width)
	counts := c.count(u, width)
	i := x / c.each(len(counts), width)
	if i >= len(counts) {
		return 0, 0, false
	}
	y, _, _ := c.from.Date()
	switch u {
	case days:
		from, to = c.from+dates.Day(i), c.from+dates.Day(i)
	case weeks:
		from = c.from + dates.Day(7*i)
		to = from + 6
	case months:
		from, to = monthStart(c.from, i), monthStart(c.from, i+1)-1
	default:
		from, to = dates.DayOf(y+i, 1, 1), dates.DayOf(y+i+1, 1, 1)-1
	}
	return from, to, true
}

// each is the columns of a bar.
func (c *chart) each(bars, width int) int { return max(1, min(4, width/bars)) }

// rows draws the chart: bars over an axis, h rows in all. The bar that the item
// falls into stands out.
func (c *chart) rows(width, h, item int) []row {
	if !c.known || width < 10 || h < 2 {
		return make([]row, max(0, h))
	}
	u := c.unit(width)
	counts := c.count(u, width)
	now := -1
	if item >= 0 {
		if v := c.ix.b.Timeline[item].Date; v.Known() && c.from <= v.Start && v.Start <= c.to {
			now = c.bucket(u, v.Start)
		}
	}
	each := c.each(len(counts), width)
	high := max(1, slices.Max(counts))
	out := []row{text(safetext.Concat(
		[]safetext.Text{safetext.Const("events a day"), safetext.Const("events a week"), safetext.Const("events a month"), safetext.Const("events a year")}[u],
		safetext.Const(", at most "), safetext.Int(high)), inkDim)}
	bars := h - 2
	published := c.reports(u, len(counts))
	if h < 5 || published == nil {
		published = nil
	} else {
		bars--
		out[0] = out[0].then(safetext.Const("; below them the reports"), inkDim)
	}
	if h == 3 {
		bars = 1
	}
	for level := bars - 1; level >= 0; level-- {
		out = append(out, barRow(counts, each, high, level, bars, now))
	}
	if published != nil {
		out = append(out, reportRow(published, each))
	}
	out = append(out, text(c.axis(u, len(counts), each, width), inkDim))
	return out
}

// reports is how many reports were published in the time of each bar, nil where none
// was.
func (c *chart) reports(u unit, bars int) []int {
	counts, some := make([]int, bars), false
	for _, d := range c.ix.b.Documents {
		if v := d.Published; charted(v) && c.from <= v.Start && v.Start <= c.to {
			if i := c.bucket(u, v.Start); i < bars {
				counts[i]++
				some = true
			}
		}
	}
	if !some {
		return nil
	}
	return counts
}

// reportRow has a digit for the reports of each bar, + for more than nine.
func reportRow(counts []int, each int) row {
	var line strings.Builder
	for _, n := range counts {
		switch {
		case n == 0:
			line.WriteByte(' ')
		case n > 9:
			line.WriteByte('+')
		default:
			line.WriteByte(byte('0' + n))
		}
		line.WriteString(spaces(each - 1))
	}
	return text(safetext.Clean(line.String()), inkAccent)
}

// count is the events of each bar at a width.
func (c *chart) count(u unit, width int) []int {
	if c.counts != nil && c.width == width {
		return c.counts
	}
	c.width, c.counts = width, make([]int, min(c.bucket(u, c.to)+1, width))
	for _, i := range c.part {
		e := c.ix.b.Timeline[i]
		if !charted(e.Date) || e.Date.Start < c.from || e.Date.Start > c.to {
			continue
		}
		if i := c.bucket(u, e.Date.Start); i < len(c.counts) {
			c.counts[i]++
		}
	}
	return c.counts
}

// charted tells whether a date is known closely enough for a bar.
func charted(v dates.Value) bool {
	return v.Precision == dates.ByDay || v.Precision == dates.ByRange && v.End-v.Start < 7
}

// barRow is one row of the bars, level 0 the lowest.
func barRow(counts []int, each, high, level, levels, now int) row {
	eighths := []rune(" ▁▂▃▄▅▆▇█")
	var r row
	for i, n := range counts {
		full := 0
		if n > 0 {
			full = max(1, (n*levels*8+high/2)/high)
		}
		part := max(0, min(8, full-level*8))
		bar := strings.Repeat(string(eighths[part]), max(1, each-1))
		if each > 1 {
			bar += " "
		}
		in := inkBar
		if i == now {
			in = inkBarNow
			if level == 0 && n == 0 {
				bar = strings.Replace(bar, " ", "·", 1)
			}
		}
		if len(r) > 0 && r[len(r)-1].ink == in {
			r[len(r)-1].text = safetext.Concat(r[len(r)-1].text, safetext.Clean(bar))
		} else {
			r = r.then(safetext.Clean(bar), in)
		}
	}
	return r
}

// axis names the months, or years, under the bars where they begin.
func (c *chart) axis(u unit, n, each, width int) safetext.Text {
	line := []rune(strings.Repeat("─", min(width, n*each)))
	free := 0
	put := func(at int, label string) {
		if at > 0 {
			label = " " + label
			at--
		}
		label += " "
		if at < free || at+len([]rune(label)) > width {
			return
		}
		for at+len([]rune(label)) > len(line) {
			line = append(line, ' ')
		}
		copy(line[at:], []rune(label))
		free = at + len([]rune(label))
	}
	fy, _, _ := c.from.Date()
	ty, _, _ := c.to.Date()
	layout := "2 Jan"
	switch {
	case u == years:
		layout = "2006"
	case u == months || fy != ty:
		layout = "Jan 2006"
	case u == weeks:
		layout = "Jan"
	}
	first := c.from.Time().Format(layout)
	if c.early {
		first = "‹" + first
	}
	put(0, first)
	for k := 1; ; k++ {
		d := monthStart(c.from, k)
		if d > c.to || k > 12*400 {
			break
		}
		_, m, _ := d.Date()
		switch {
		case u == years && m == 1:
			put(c.bucket(u, d)*each, d.Time().Format("2006"))
		case u == months && m%6 == 1:
			put(c.bucket(u, d)*each, d.Time().Format("Jan 2006"))
		case (u == days || u == weeks) && m == 1:
			put(c.bucket(u, d)*each, d.Time().Format("2006"))
		case u == days || u == weeks:
			put(c.bucket(u, d)*each, d.Time().Format("Jan"))
		}
	}
	if u != weeks || c.late { // the last month of weeks has its name already
		last := c.to.Time().Format(layout)
		if c.late {
			last += "›"
		}
		at := len(line) - len([]rune(last))
		if at < free+1 {
			at = free + 1
		}
		put(at, last)
	}
	return safetext.Clean(string(line))
}
