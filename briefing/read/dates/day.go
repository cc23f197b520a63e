package dates

import "time"

// DayOf is the day of a date; months and days out of range are carried over, as
// in time.Date.
func DayOf(year int, month time.Month, day int) Day {
	return Day(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// Time is the day's midnight in UTC.
func (d Day) Time() time.Time { return time.Unix(int64(d)*24*60*60, 0).UTC() }

// Date is the day's year, month and day of the month.
func (d Day) Date() (year int, month time.Month, day int) { return d.Time().Date() }

// Weekday is the day of the week.
func (d Day) Weekday() time.Weekday { return d.Time().Weekday() }

// String is the day in ISO 8601: 2025-12-25.
func (d Day) String() string { return d.Time().Format(time.DateOnly) }

// ParseDay reads a day in ISO 8601 form; its error is time.Parse's.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	return Day(t.Unix() / (24 * 60 * 60)), err
}

// String is the precision's word in the briefing's JSON; "" for None.
func (p Precision) String() string {
	return [...]string{"", "day", "month", "year", "range"}[p]
}

// String is the basis's word in the briefing's JSON.
func (b Basis) String() string { return [...]string{"stated", "relative", "inferred"}[b] }

// daysIn is the number of days of a month, 1 to 12.
func daysIn(year, month int) int { return DayOf(year, time.Month(month)+1, 0).dayOfMonth() }

func (d Day) dayOfMonth() int { _, _, n := d.Date(); return n }

// maxDay is the largest number of days that a month can have.
func maxDay(month int) int { return daysIn(2000, month) }
