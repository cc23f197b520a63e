package briefing

import (
	"sitrep/briefing/read/dates"
)

// fit is how well a day fits the clue. Newspapers name a weekday for the day
// itself and those just before it, and give the month's day beyond that.
func (c *clue) fit(day dates.Day) (float64, bool) {
	y, m, dom := day.Date()
	switch c.kind {
	case ofHeader:
		return 3, m == c.month && dom == c.day
	case ofWeekday:
		back := (int(day.Weekday()) - int(c.weekday) + 7) % 7
		if c.future {
			return [...]float64{0.4, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6}[back], true // six days back is tomorrow
		}
		switch {
		case c.lead:
			return [...]float64{2.5, 1.8, 0.6, 0.3, 0.1, 0, 0}[back], true
		case c.beside:
			return [...]float64{0.8, 0.7, 0.5, 0.4, 0.3, 0.1, 0}[back], true
		}
		return [...]float64{1.5, 1.1, 0.4, 0.2, 0.1, 0, 0}[back], true
	case ofFullDay:
		return c.distance(day - dates.DayOf(c.year, c.month, c.day)), true
	case ofMonthDay:
		there := dates.DayOf(y, c.month, c.day)
		for _, k := range [...]int{y - 1, y + 1} {
			if o := dates.DayOf(k, c.month, c.day); abs(day-o) < abs(day-there) {
				there = o
			}
		}
		return c.distance(day - there), true
	case ofOrdinal:
		there := dates.DayOf(y, m, c.day)
		if there > day && !c.future {
			there = dates.DayOf(y, m-1, c.day)
		}
		switch back := day - there; {
		case back == 0:
			return 1.6, true
		case back == 1:
			return 1.1, true
		case abs(back) <= 7:
			return 0.5, true
		}
		return 0, true
	case ofMonth:
		switch back := (int(m) - int(c.month) + 12) % 12; {
		case back <= 2:
			return 0.3, true
		case back <= 6:
			return 0.1, true
		}
		return 0, true
	case ofYear:
		switch {
		case c.year > y && !c.future:
			return -1.5, true
		case c.year == y || c.year == y-1:
			return 0.2, true
		}
	}
	return 0, true
}

// distance is how well a day fits that lies so far after the date a clue gives.
func (c *clue) distance(back dates.Day) float64 {
	switch {
	case back < 0 && !c.future:
		return -2
	case back < -30:
		return 0
	case back < 0:
		return 0.3
	case back == 0:
		return 1.2
	case back <= 2:
		return 1
	case back <= 14:
		return 0.7
	case back <= 60:
		return 0.5
	case back <= 200:
		return 0.3
	}
	return 0
}

func abs(d dates.Day) dates.Day { return max(d, -d) }
