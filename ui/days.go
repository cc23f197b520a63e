package ui

import (
	"regexp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing/read/dates"
	"sitrep/data/safetext"
)

// followDays follows a stretch of days in place of the one followed so far; none
// where it is the same.
func (m *Model) followDays(from, to dates.Day) {
	all, t := slices.Clone(m.followed), daysBetween(from, to)
	switch i := slices.IndexFunc(all, func(t target) bool { return t.ref.kind == daysKind }); {
	case i < 0:
		all = append(all, t)
	case all[i] == t:
		all = slices.Delete(all, i, i+1)
	default:
		all[i] = t
	}
	m.setFollowed(all)
	m.pages = nil
}

// askDays asks for the days to follow.
func (m *Model) askDays() {
	given := ""
	for _, t := range m.followed {
		if t.ref.kind == daysKind {
			given = between(t.from, t.to, true)
		}
	}
	m.ask(safetext.Const("days, as 10 Mar – 2 Apr:"), given, func(s string) tea.Cmd {
		from, to, ok := m.ix.parseDays(s)
		if !ok {
			m.note = safetext.Concat(quoted(s), safetext.Const(" is no day or stretch of days: write 10 Mar 2031, or 10 Mar – 2 Apr"))
			return nil
		}
		m.followDays(from, to)
		return nil
	})
}

// parseDays reads a day, a month, a year, or two of them with "–", "..", " - " or
// "to" between. A day without a year is of the year of the newest report.
func (ix *index) parseDays(s string) (from, to dates.Day, ok bool) {
	for _, sep := range []string{"–", "—", "..", " to ", " - "} {
		a, b, found := strings.Cut(s, sep)
		if !found {
			continue
		}
		end, ok := ix.parseDay(b)
		if !ok {
			return 0, 0, false
		}
		start, ok := ix.parseDay(a)
		if !ok { // "10–12 Mar"
			_, month, _ := strings.Cut(strings.TrimSpace(b), " ")
			start, ok = ix.parseDay(strings.TrimSpace(a) + " " + month)
		}
		return start.Start, end.End, ok && start.Start <= end.End
	}
	v, ok := ix.parseDay(s)
	return v.Start, v.End, ok
}

var fourDigits = regexp.MustCompile(`\b\d{4}\b`)

func (ix *index) parseDay(s string) (dates.Value, bool) {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:] // months may be typed in lower case
	}
	s = strings.Join(words, " ")
	year := fourDigits.MatchString(s)
	if !year {
		if !ix.dated {
			return dates.Value{}, false
		}
		s += ix.last.Time().Format(" 2006")
	}
	v, ok := dates.Parse(s)
	return v, ok && v.Known() && (year || v.Precision != dates.ByYear)
}
