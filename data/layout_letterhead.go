package data

import "strings"

// belowLetterhead is the unit of the headline where unit i is a line that stands
// above it on the paper of a public body: the body's name, "Press release". It is
// -1 where unit i is none. A headline that speaks of a body is told by the words it
// shares with the report.
func (l *layout) belowLetterhead(i int) int {
	if !l.letterhead(&l.units[i]) {
		return -1
	}
	first, _, _ := l.firstParagraph(i + 1)
	if first < 0 {
		return -1
	}
	said := l.saidFrom(first)
	best, most, last := -1, 1, -1
	for j := i; j < first; j++ {
		u := &l.units[j]
		if u.settled || u.words < 3 || u.words > 30 || stop(l.slice(u)) || dateLine(l.slice(u)) {
			continue
		}
		if j > i && l.letterhead(u) {
			continue
		}
		last = j
		if shared, long := l.shares(u, said); shared >= most && shared > 1 && shared*3 >= long {
			best, most = j, shared
		}
	}
	if best < 0 {
		best = last // just above the report
	}
	if best <= i {
		return -1
	}
	return best
}

// letterhead tells whether a line has the shape of a body's name or names a paper.
func (l *layout) letterhead(u *unit) bool {
	s := l.slice(u)
	if u.cues&cueRelease != 0 {
		return true
	}
	if u.words > 24 || ends(s) {
		return false
	}
	spelled, n := true, 0 // "U N I T E D"
	var first, last string
	for w := range words(s, 0, len(s)) {
		if n == 0 {
			first = w.key()
		}
		last = w.key()
		spelled = spelled && w.n == 1
		n++
	}
	return n > 3 && spelled || n <= 9 && (nameCase(s) || n <= 4) && (letterheadWord(first) || letterheadWord(last))
}

func letterheadWord(w string) bool {
	node := cueTrie.next[w]
	return node != nil && node.cues&cueLetterhead != 0
}

// takeLetterhead settles the lines from unit i to the headline; the last body named
// publishes.
func (l *layout) takeLetterhead(i, best int) {
	for j := i; j < best; j++ {
		u := &l.units[j]
		switch {
		case u.settled || l.takeDate(j):
		case u.cues&cueRelease == 0 && l.letterhead(u):
			u.settle(Outlet)
			l.d.Outlet = strings.Join(strings.Fields(l.slice(u)), " ")
		default:
			if m := matchDate(l.slice(u)); m != nil && withYear(l.slice(u)[m[0]:m[1]]) { // "Update 3 of 12 May 2031"
				l.publishedAt(Span{u.Start + m[0], u.Start + m[1]})
			}
			u.settle(Furniture)
		}
	}
}

// menuRow tells a row of links: several short parts with wide gaps or bars between,
// and no figures but a time of day.
func menuRow(s string) bool {
	s = timeOfDay.ReplaceAllString(s, "")
	if len(s) > 200 || strings.ContainsAny(s, "0123456789") || ends(s) || strings.ContainsAny(s, "\"“”") {
		return false
	}
	parts := 0
	for _, part := range rowParts.Split(s, -1) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		if strings.Count(part, " ") > 3 || !isCapital(part) && part[0] < 0x80 {
			return false
		}
		parts++
	}
	return parts >= 3
}
