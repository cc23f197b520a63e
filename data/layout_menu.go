package data

// A page saved whole begins with menus. This many short lines without an end, and a
// button among them, ahead of the first paragraph are no report's head.
const menuLines = 12

// paragraphWords is how long a paragraph is that can be nothing but prose.
const paragraphWords = 25

// skipMenus settles the menus ahead of the report: all short lines but the one that
// is most about what the first paragraphs say, the headline. It sets l.head to it.
func (l *layout) skipMenus() {
	first, loose, buttons := l.firstParagraph(0)
	if first < 0 || loose < menuLines || buttons == 0 {
		return
	}
	best := l.pickHeadline(0, first)
	if best < 0 {
		return
	}
	for i := range min(first, best+menuLines) {
		u := &l.units[i]
		if i < best && l.loose(u) || i > best && u.words <= related/2 && l.loose(u) && !dateLine(l.slice(u)) && u.cues&(cueByline|cueAgency|cuePublisher) == 0 {
			u.settle(Furniture)
		}
	}
	l.head = best
}

// firstParagraph is the first unit from an index on that is prose for sure, with how many loose
// lines and how many of furniture stand before it; -1 if there is none.
func (l *layout) firstParagraph(from int) (first, loose, buttons int) {
	for i := from; i < len(l.units); i++ {
		switch u := &l.units[i]; {
		case u.settled && u.role == Furniture:
			buttons++
		case u.words >= paragraphWords && stop(l.slice(u)):
			return i, loose, buttons
		case l.loose(u):
			loose++
		}
	}
	return -1, 0, 0
}

// loose tells whether a line is short and has no end, as the entries of menus.
func (l *layout) loose(u *unit) bool { return u.words <= related && !stop(l.slice(u)) }

// pickHeadline is the line, of those from an index up to unit first, that shares the
// most words with the text from there on, the first of several; -1 if none shares two
// and half of its own.
func (l *layout) pickHeadline(from, first int) int {
	said := l.saidFrom(first)
	best, most := -1, 1
	for i := from; i < first; i++ {
		u := &l.units[i]
		if u.settled || u.words < 3 || u.words > 30 || stop(l.slice(u)) {
			continue
		}
		if shared, long := l.shares(u, said); shared > most && shared*2 >= long {
			best, most = i, shared
		}
	}
	return best
}

// saidFrom is the longer words of the paragraphs from unit first on.
func (l *layout) saidFrom(first int) map[string]bool {
	said := map[string]bool{}
	for i := first; i < len(l.units) && i < first+4; i++ {
		for w := range words(l.text, l.units[i].Start, l.units[i].End) {
			if w.n > 3 && len(said) < 500 {
				said[w.key()] = true
			}
		}
	}
	return said
}

// shares tells how many longer words a line has, and how many of them are said.
func (l *layout) shares(u *unit, said map[string]bool) (shared, long int) {
	for w := range words(l.text, u.Start, u.End) {
		if w.n > 3 {
			long++
			if said[w.key()] {
				shared++
			}
		}
	}
	return shared, long
}

// headReach is how many units above its paragraphs a report's head may begin.
const headReach = 25

// readNearReport reads the head anew from right above the report's paragraphs where
// menus hid it: the line taken for the headline (unit titled, -1 for none) stands far
// above them. A date is looked for there in any case.
func (l *layout) readNearReport(titled int) {
	start := l.reportStart()
	if start < 0 {
		return
	}
	if start-titled > headReach {
		if best := l.pickHeadline(start-headReach, start); best >= 0 {
			for i := range best {
				if u := &l.units[i]; l.loose(u) && (!u.settled || u.role != Dated) {
					u.role, u.settled = Furniture, true
				}
			}
			l.d.Title = ""
			l.takeTitle(best, 1)
			for i := best + 1; i < start; i++ {
				if !l.takeDate(i) {
					l.takeByline(i, best)
				}
			}
			l.body = best + 1
		}
	}
	if l.d.Published == "" {
		l.dateAbove(start)
	}
}

// reportStart is the first of two paragraphs that stand near each other, -1 if there
// are none.
func (l *layout) reportStart() int {
	const close = 6 // units between them
	last := -close - 1
	for i := range l.units {
		if u := &l.units[i]; u.words >= paragraphWords && stop(l.slice(u)) && !(u.settled && u.role == Furniture) {
			if i-last <= close {
				return last
			}
			last = i
		}
	}
	return -1
}
