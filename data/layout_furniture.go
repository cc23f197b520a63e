package data

import "strings"

// furnish settles the lines that are furniture by themselves.
func (l *layout) furnish() {
	for i := range l.units {
		if u := &l.units[i]; !u.settled && (l.isFurniture(u) || l.continues(i)) {
			u.settle(Furniture)
			l.notePublisher(i)
		}
	}
	for i := 1; i+1 < len(l.units); i++ { // one more labelled link between two
		u := &l.units[i]
		if above, below := &l.units[i-1], &l.units[i+1]; !u.settled && u.words <= 20 && linkLine(above, l.slice(above)) &&
			linkLine(below, l.slice(below)) && labelled(l.slice(u)) {
			u.settle(Furniture)
		}
	}
}

// labelled tells whether a line begins with a label of up to three words and a colon.
func labelled(s string) bool {
	i := strings.IndexByte(s, ':')
	return i > 0 && strings.Count(s[:i], " ") < 3
}

// isFurniture tells whether a line says by itself that it is no part of a report.
func (l *layout) isFurniture(u *unit) bool {
	s := l.slice(u)
	switch {
	case u.words == 0:
		return true
	case u.words <= 8 && u.cues&cueLine != 0 && !stop(s):
		return true
	case u.words <= 8 && u.widgets == u.words && !stop(s) && !strings.HasSuffix(s, ","):
		return true
	case u.cues&cueStart != 0 && u.words <= 40 && !strings.ContainsAny(s, "\"“"):
		return true
	case u.cues&cueLabel != 0 && u.words <= 8 && !stop(s):
		return true
	case u.cues&cuePhrase != 0 && u.words <= 20 && !strings.ContainsAny(s, "\"“"):
		return true
	case u.words == 1 && s[0] == '@':
		return true
	case u.cues&cueAge != 0 && u.words <= 6 && !stop(s):
		return true
	case linkLine(u, s):
		return true
	case slug(s) && u.words <= 30:
		return wireNote(s)
	case u.words <= 40 && copyrightSign(s):
		return true
	}
	return breadcrumb(s)
}

// wireNote tells a line that an old wire marks for editors: its number and version
// ("^AM-Ferry, 2nd Ld, a0612<"), what was changed, whose reporter wrote it. The
// headline is marked in the same way.
func wireNote(s string) bool {
	note := strings.Trim(s, "^< ")
	first, _, _ := strings.Cut(note, " ")
	return strings.HasPrefix(first, "AM-") || strings.HasPrefix(first, "PM-") || strings.HasPrefix(first, "BC-") || strings.HasPrefix(first, "AP-") ||
		strings.HasSuffix(first, ":") || strings.HasSuffix(note, "Writer")
}

// linkLine tells whether a line is a label like "Related:" and a headline.
func linkLine(u *unit, s string) bool {
	if u.cues&cueLink == 0 || u.words > 30 || strings.ContainsAny(s, "\"“”") {
		return false
	}
	for h := range phraseStarts(s) {
		if h.cues&cueLink != 0 && strings.HasPrefix(s[h.End:], ":") {
			return true
		}
	}
	return false
}

func copyrightSign(s string) bool {
	return strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(c) ") || strings.HasPrefix(s, "(C) ") ||
		strings.HasPrefix(s, "Copyright ©") || strings.HasPrefix(s, "Copyright (c)") || strings.HasPrefix(s, "Copyright 20")
}

// breadcrumb tells a path through a site: "Home > Business > Industry".
func breadcrumb(s string) bool {
	if len(s) > 160 || stop(s) {
		return false
	}
	for _, sep := range []string{" > ", " » ", " › ", " → ", " / "} {
		parts := strings.Split(s, sep)
		if len(parts) < 3 && !(len(parts) == 2 && strings.EqualFold(parts[0], "home")) {
			continue
		}
		for _, p := range parts {
			if n := strings.Count(strings.TrimSpace(p), " "); n > 3 {
				return false
			}
		}
		return true
	}
	return false
}

// continues tells whether a line goes on with the furniture line above: it begins
// in lower case, close under one that ends without a mark.
func (l *layout) continues(i int) bool {
	u := &l.units[i]
	if i == 0 || u.gap || u.words > 10 || stop(l.slice(u)) {
		return false
	}
	above := &l.units[i-1]
	c := l.text[u.Start]
	return above.settled && above.role == Furniture && 'a' <= c && c <= 'z' && !stop(l.slice(above))
}

// related is how many words an entry of a list of links or comments has at most.
const related = 12

// closeBoxes settles editorial boxes (heading and the lines under it) and what
// follows a heading that no report has.
func (l *layout) closeBoxes() {
	spaced := l.spaced()
	report := 0 // words of prose so far
	for i := l.body; i < len(l.units); i++ {
		u := &l.units[i]
		if u.settled && u.role != Furniture {
			continue
		}
		switch {
		case u.cues&cueTail != 0 && report >= 60 && l.tailFollows(i):
			u.role, u.settled = Furniture, true
			i = l.closeTail(i)
		case u.cues&cueBox != 0 || u.cues&cueLeadBox != 0 && report == 0:
			u.role, u.settled = Furniture, true
			i = l.closeBox(i, spaced)
		case u.prose():
			report += u.words
		}
	}
}

// spaced tells whether blank lines part the paragraphs of this text.
func (l *layout) spaced() bool {
	gaps := 0
	for i := range l.units {
		if l.units[i].gap {
			gaps++
		}
	}
	return gaps >= 3 && gaps*3 >= len(l.units)
}

// closeBox settles the lines of the box whose heading is unit i, and tells the
// last: up to a blank line, where those part paragraphs; else one paragraph. The
// items of a list belong together. A box never eats a dateline.
func (l *layout) closeBox(i int, spaced bool) int {
	last := i
	for j := i + 1; j < len(l.units); j++ {
		u := &l.units[j]
		item := bullet(l.slice(u))
		if u.cues&(cueBox|cueTail) != 0 || hasDateline(l.slice(u)) {
			break
		}
		if j > i+1 && !item && (u.gap || !spaced) {
			break
		}
		if !u.settled {
			u.settle(Furniture)
		}
		last = j
	}
	return last
}

// tailFollows tells whether what stands under a heading looks like the end of a page:
// questions, or short lines.
func (l *layout) tailFollows(i int) bool {
	if i+1 >= len(l.units) {
		return true
	}
	next := &l.units[i+1]
	return next.settled && next.role == Furniture || strings.HasSuffix(l.slice(next), "?") || l.linkLike(i+1)
}

// closeTail settles what follows the heading i of a page's end, and tells the last:
// links and short lines, and after "Frequently asked questions" the questions with
// their answers, until a paragraph comes.
func (l *layout) closeTail(i int) int {
	questions, answer := l.units[i].cues&cueQuestions != 0, false
	for j := i + 1; j < len(l.units); j++ {
		u := &l.units[j]
		question := questions && strings.HasSuffix(l.slice(u), "?")
		if !question && !answer && !u.settled && !l.linkLike(j) && !l.amongLinks(j) {
			return j - 1
		}
		answer = question
		u.role, u.settled = Furniture, true
	}
	return len(l.units) - 1
}

// linkLike tells whether a line may be the title of a linked page: no sentence.
func (l *layout) linkLike(i int) bool {
	u := &l.units[i]
	s := l.slice(u)
	return u.words <= related && !stop(s) || u.words <= 2*related && !ends(s)
}

// amongLinks tells whether a short sentence stands above two such lines, or is the last.
func (l *layout) amongLinks(i int) bool {
	if l.units[i].words > related {
		return false
	}
	for j := i + 1; j < min(i+3, len(l.units)); j++ {
		if !l.linkLike(j) && !(l.units[j].settled && l.units[j].role == Furniture) {
			return false
		}
	}
	return true
}

// readTail settles the short unfinished lines around the furniture at the end of
// the page, and notes an agency's signature and the page's own date there.
func (l *layout) readTail() {
	first, furniture := len(l.units), false
	for i := len(l.units) - 1; i >= l.body && i > 0; i-- {
		u := &l.units[i]
		if u.settled && u.role == Furniture {
			furniture = true
		} else if u.settled && u.role != Prose && u.role != Byline || u.words > related || ends(l.slice(u)) && !dateLine(l.slice(u)) {
			break
		}
		first = i
	}
	for i := first; i < len(l.units); i++ {
		u := &l.units[i]
		l.noteTail(i)
		if furniture && u.words <= related {
			u.settle(Furniture)
		}
	}
	for i := l.body; i < first; i++ { // a box before the end may carry the date
		if u := &l.units[i]; u.settled && u.role == Furniture && u.words <= 6 {
			l.noteTail(i)
		}
	}
}

// noteTail keeps what a short line after the report says of the page.
func (l *layout) noteTail(i int) {
	u := &l.units[i]
	s := l.slice(u)
	if u.words > related {
		return
	}
	if u.cues&cueSource != 0 && strings.Contains(s, ":") {
		u.settle(Furniture)
	}
	if u.cues&cueAgency != 0 && !stop(s) && u.capital {
		u.settle(Furniture)
		l.agency = strings.Trim(s, "()[]—–- ")
	}
	if dateLine(s) {
		if m := matchDate(s); m != nil {
			l.d.PageDate = Span{u.Start + m[0], u.Start + m[1]}
			u.settle(Furniture)
		}
	}
}

// findSubheads settles short unfinished lines between paragraphs of the report.
func (l *layout) findSubheads() {
	for i := l.body + 1; i+1 < len(l.units); i++ {
		u, above, below := &l.units[i], &l.units[i-1], &l.units[i+1]
		if !u.settled && u.words <= 8 && u.capital && u.gap && below.gap && !ends(l.slice(u)) && !bullet(l.slice(u)) &&
			above.prose() && below.prose() && ends(l.slice(above)) && stop(l.slice(below)) {
			u.settle(Subhead)
		}
	}
}
