package data

import "strings"

// takeByline settles a line that names the reporters: "By Ada Quill", and between
// the headline (unit titled) and the report also names alone.
func (l *layout) takeByline(i, titled int) bool {
	u := &l.units[i]
	s := l.slice(u)
	switch {
	case u.words > 16 || stop(s):
		return false
	case u.cues&cueByline != 0 && u.words >= 2 && (u.caps*2 >= u.words || hasRole(s)):
	case titled < 0 || !l.reporters(i):
		return false
	}
	u.settle(Byline)
	l.publishedIn(u.Span)
	if j := strings.LastIndex(s, ", "); j >= 0 && publisherName(s[j+2:]) {
		l.nameAs(s[j+2:])
	}
	l.noteReporters(s)
	return true
}

// noteReporters keeps the names in a byline, for the lines at the report's end that
// tell about them.
func (l *layout) noteReporters(s string) {
	s = strings.NewReplacer(" and ", ",", " & ", ",", " in ", ",", ";", ",", " - ", ",", " | ", ",").Replace(s)
	for name := range strings.SplitSeq(s, ",") {
		name = strings.TrimSpace(name)
		if label, rest, ok := strings.Cut(name, " "); ok && strings.EqualFold(label, "by") {
			name = rest
		}
		if n := strings.Count(name, " "); n >= 1 && n <= 3 && nameCase(name) {
			l.reporter = append(l.reporter, name)
		}
	}
}

// reporters tells whether a line of the head is nothing but reporters: with what
// they are ("Ada Quill, harbour correspondent"), where ("Ada Quill in Ostmouth"), or
// several names.
func (l *layout) reporters(i int) bool {
	s := l.slice(&l.units[i])
	if names, outlet, ok := strings.Cut(strings.TrimSuffix(s, ")"), " ("); ok && publisherName(outlet) { // "Ada Quill (The Island Star)"
		l.nameAs(outlet)
		s = names
	}
	if l.units[i].words > 14 || ends(s) || !isCapital(s) || strings.ContainsAny(s, ":;\"“”") {
		return false
	}
	if roleEnds(s) {
		return true
	}
	if name, place, ok := strings.Cut(s, " in "); ok && fullName(name) && nameCase(place) && strings.Count(place, " ") < 3 {
		return l.nearDate(i)
	}
	names := 0
	for name := range strings.SplitSeq(strings.ReplaceAll(s, " and ", ","), ",") {
		if !fullName(strings.TrimSpace(name)) {
			return false
		}
		names++
	}
	handle := i+1 < len(l.units) && strings.HasPrefix(l.slice(&l.units[i+1]), "@")
	return names >= 2 || handle || l.nearDate(i) && l.d.Outlet != "" || l.aboveReport(i) && l.d.Published != ""
}

// fullName tells whether a text has the shape of a person's full name, and no word
// of publishers' or public bodies' names.
func fullName(s string) bool {
	n := 0
	for w := range words(s, 0, len(s)) {
		node := cueTrie.next[w.key()]
		if node != nil && node.cues&(cuePublisher|cueAgency|cueLetterhead) != 0 || w.End-w.Start == 3 && s[w.Start:w.End] == "The" {
			return false
		}
		n++
	}
	return n >= 2 && n <= 4 && nameCase(s) && strings.ToUpper(s) != s
}

// nearDate tells whether the line above or below unit i states the date.
func (l *layout) nearDate(i int) bool {
	next := l.below(i)
	return i > 0 && l.units[i-1].settled && l.units[i-1].role == Dated || next >= 0 && dateLine(l.slice(&l.units[next]))
}

// aboveReport tells whether the report's first paragraph comes below unit i.
func (l *layout) aboveReport(i int) bool {
	next := l.below(i)
	return next >= 0 && l.units[next].words >= related && stop(l.slice(&l.units[next]))
}

// hasRole tells whether a line has a word for what reporters are.
func hasRole(s string) bool {
	for w := range words(s, 0, len(s)) {
		if node := cueTrie.next[w.key()]; node != nil && node.cues&cueReporter != 0 {
			return true
		}
	}
	return false
}

// roleEnds tells whether a line of names ends with what reporters are, or with the
// outlet or place after that: "Ada Quill Harbour correspondent", "Staff writer, Ostmouth".
func roleEnds(s string) bool {
	role, n := false, 0
	for w := range words(s, 0, len(s)) {
		node := cueTrie.next[w.key()]
		switch {
		case node != nil && node.cues&cueReporter != 0:
			role = n > 0 || w.cap
		case role && !w.cap && w.n > 3:
			return false
		case !role && n < 2 && !w.cap:
			return false // a name has two words
		}
		n++
	}
	return role
}

// tellsOfReporter tells whether a line at the report's end is about its reporters:
// "Ada Quill is a freelance journalist", "Ada Quill".
func (l *layout) tellsOfReporter(s string) bool {
	for _, name := range l.reporter {
		if rest, ok := strings.CutPrefix(s, name); ok && (rest == "" || strings.HasPrefix(rest, " is ") || strings.HasPrefix(rest, " covers ") ||
			strings.HasPrefix(rest, " writes ") || strings.HasPrefix(rest, " reported ") || strings.HasPrefix(rest, ", a ") || strings.HasPrefix(rest, ", the ")) {
			return true
		}
	}
	return false
}
