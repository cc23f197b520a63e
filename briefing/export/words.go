package export

import (
	"fmt"

	"sitrep/briefing/read/dates"
)

// long is a date in words: "Tuesday 23 December 2025", "December 2025", "3–7 December
// 2025"; "" for what could not be dated.
func long(v dates.Value) string {
	start := v.Start.Time()
	switch v.Precision {
	case dates.ByDay:
		return start.Format("Monday 2 January 2006")
	case dates.ByMonth:
		return start.Format("January 2006")
	case dates.ByYear:
		return start.Format("2006")
	case dates.ByRange:
		return between(v.Start, v.End)
	}
	return ""
}

// between is a stretch of days, what both ends share said once.
func between(first, last dates.Day) string {
	a, b := first.Time(), last.Time()
	from := "2 January 2006"
	switch {
	case first == last:
		return b.Format("2 January 2006")
	case a.Year() == b.Year() && a.Month() == b.Month():
		from = "2"
	case a.Year() == b.Year():
		from = "2 January"
	}
	return a.Format(from) + "–" + b.Format("2 January 2006")
}

// counted is a number with its noun: "1 report", "3 reports".
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
