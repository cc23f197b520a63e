package ui

import (
	"strconv"
	"time"

	"sitrep/briefing/read/dates"
	"sitrep/data/safetext"
)

// when writes a date as briefly as its precision allows: "Tue 9 Dec 2025",
// "Dec 2025", "9–12 Dec 2025". What is not known is "undated".
func when(v dates.Value, weekday, year bool) safetext.Text {
	return safetext.Clean(whenString(v, weekday, year))
}

func whenString(v dates.Value, weekday, year bool) string {
	const y = " 2006"
	switch t := v.Start.Time(); v.Precision {
	case dates.ByDay:
		layout := "_2 Jan"
		if weekday {
			layout = "Mon _2 Jan"
		}
		if year {
			layout += y
		}
		return t.Format(layout)
	case dates.ByMonth:
		if year {
			return t.Format("Jan 2006")
		}
		return t.Format("Jan")
	case dates.ByYear:
		return t.Format("2006")
	case dates.ByRange:
		return between(v.Start, v.End, year)
	}
	return "undated"
}

// between writes a stretch of days: "9–12 Dec", "30 Nov – 2 Dec 2025".
func between(from, to dates.Day, year bool) string {
	fy, fm, fd := from.Date()
	ty, tm, _ := to.Date()
	end := to.Time().Format("2 Jan")
	if year || fy != ty {
		end = to.Time().Format("2 Jan 2006")
	}
	switch {
	case from == to:
		return end
	case fy == ty && fm == tm:
		return strconv.Itoa(fd) + "–" + end
	case fy == ty:
		return from.Time().Format("2 Jan") + " – " + end
	}
	return from.Time().Format("2 Jan 2006") + " – " + end
}

// basis says in words how a date is known, with the rule that settled it.
func basis(v dates.Value) safetext.Text {
	word := map[dates.Basis]safetext.Text{
		dates.Stated:   safetext.Const("stated"),
		dates.Relative: safetext.Const("from the report's own date"),
		dates.Inferred: safetext.Const("~ inferred"),
	}[v.Basis]
	if !v.Known() {
		word = safetext.Const("the reports give no date")
	}
	if v.Why == "" {
		return word
	}
	if v.Known() && v.Basis != dates.Inferred { // the rule says it all
		return safetext.Clean(v.Why)
	}
	return safetext.Concat(word, safetext.Const(": "), safetext.Clean(v.Why))
}

// monthStart is the first day of the month, n months on.
func monthStart(d dates.Day, n int) dates.Day {
	y, m, _ := d.Date()
	return dates.DayOf(y, m+time.Month(n), 1)
}
