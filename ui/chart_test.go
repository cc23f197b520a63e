package ui

import (
	"strings"
	"testing"
	"time"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
)

func TestChart(t *testing.T) {
	day := func(y, m, d int) dates.Day { return dates.DayOf(y, time.Month(m), d) }
	span := func(from, to dates.Day, step int) []dates.Day {
		var all []dates.Day
		for d := from; d <= to; d += dates.Day(step) {
			all = append(all, d)
		}
		return all
	}
	tests := []struct {
		name string
		days []dates.Day
		want string // the chart of three rows in 40 columns
	}{
		{"none", nil, "\n\n"},
		{"one day", []dates.Day{day(2031, 3, 10)}, "events a day, at most 1\n███\n10 Mar"},
		{"days", []dates.Day{day(2031, 3, 10), day(2031, 3, 10), day(2031, 3, 12)}, "events a day, at most 2\n███     ▄▄▄\n10 Mar  12 Mar"},
		{"weeks", span(day(2031, 1, 6), day(2031, 5, 30), 10), "events a week, at most 1\n███ ██ ██ ███ ██ ██ █\nJan ── Mar  Apr ─────"},
		{"over the year's end", span(day(2030, 11, 4), day(2031, 2, 20), 40), "events a week, at most 1\n██             ██                ██\nNov 2030 ────────────── 2031"},
		{"months", span(day(2030, 1, 1), day(2031, 12, 30), 30), "events a month, at most 2\n█ ▄▄█▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄\nJan 2030 ── Jan 2031  Dec 2031"},
		{"years", span(day(1990, 1, 1), day(2031, 1, 1), 400), "events a year, at most 1\n"},
		{"one far off", append([]dates.Day{day(1950, 1, 1)}, span(day(2031, 3, 1), day(2031, 3, 12), 1)...), "events a day, at most 1\n"},
	}
	for _, tt := range tests {
		b := &briefing.Briefing{}
		for _, d := range tt.days {
			b.Timeline = append(b.Timeline, briefing.Event{Date: dates.Value{Start: d, End: d, Precision: dates.ByDay}})
		}
		var lines []string
		for _, r := range newChart(newIndex(b)).rows(40, 3, -1) {
			if r.width() > 40 {
				t.Errorf("%s: a row of %d columns", tt.name, r.width())
			}
			lines = append(lines, strings.TrimRight(rowText(r).String(), " "))
		}
		if got := strings.Join(lines, "\n"); !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

// Where there is room, the reports of each bar stand below it.
func TestChartOfReports(t *testing.T) {
	b := newFixture(t)
	var lines []string
	for _, r := range newChart(newIndex(b)).rows(40, 6, -1) {
		lines = append(lines, strings.TrimRight(rowText(r).String(), " "))
	}
	want := "events a day, at most 2; below them the reports\n        ███\n▄▄▄     ███\n███     ███\n1       1\n10 Mar  12 Mar"
	if got := strings.Join(lines, "\n"); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

// Every bar is days that are counted in it and in no other.
func TestBarsOfDays(t *testing.T) {
	for _, span := range []int{1, 30, 200, 1000, 20_000} {
		b := &briefing.Briefing{}
		for _, d := range []dates.Day{0, dates.Day(span / 3), dates.Day(span)} {
			b.Timeline = append(b.Timeline, briefing.Event{Date: dates.Value{Start: d, End: d, Precision: dates.ByDay}})
		}
		c := newChart(newIndex(b))
		u, next := c.unit(60), c.from
		for x := 0; ; x += c.each(len(c.count(u, 60)), 60) {
			from, to, ok := c.bar(x, 60)
			if !ok {
				break
			}
			if x > 0 && from != next || to < from || c.bucket(u, to) != c.bucket(u, max(from, c.from)) {
				t.Fatalf("%d days, column %d: %v to %v", span, x, from, to)
			}
			next = to + 1
		}
		if next <= c.to {
			t.Errorf("%d days: the bars end with %v", span, next-1)
		}
	}
}
