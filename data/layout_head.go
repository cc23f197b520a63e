package data

import "strings"

// headLines is how many lines of a text may be its head: headline, outlet, date, byline.
const headLines = 40

// readHead finds the headline, outlet, date and byline above the report and sets
// l.body behind the last of them.
func (l *layout) readHead() {
	titled := -1 // the headline's unit
	paragraphs := 0
	for i := l.head; i < len(l.units) && i < l.head+headLines && paragraphs < 3; i++ {
		u := &l.units[i]
		s := l.slice(u)
		switch {
		case u.settled:
			if u.role == Headline && titled < 0 {
				titled, l.body = i, i+1
			}
		case u.cues&(cueBox|cueLeadBox) != 0:
			paragraphs = 3 // the boxes come after the head
		case paragraphs == 0 && menuRow(s):
			u.settle(Furniture)
		case l.takeDate(i) || l.takeByline(i, titled) || l.takeSource(i):
			if titled >= 0 || paragraphs == 0 {
				l.body = i + 1
			}
		case titled < 0 && paragraphs == 0:
			if best := l.belowLetterhead(i); best >= 0 {
				l.takeLetterhead(i, best)
				i = best - 1
			} else if l.kicker(i) {
				u.settle(Furniture)
			} else if n := l.headline(i); n > 0 {
				titled = i
				l.takeTitle(i, n)
				i += n - 1
				l.body = i + 1
			} else {
				paragraphs++
			}
		case titled >= 0 && u.key == l.units[titled].key:
			u.settle(Furniture)
		case titled >= 0 && paragraphs == 0 && l.outletLine(i):
			u.settle(Outlet)
			l.nameAs(publisherPart(s))
			l.body = i + 1
		case titled >= 0 && paragraphs == 0 && l.mayDate(u):
		case l.loose(u), l.captionAlone(u): // a standfirst, a label, a picture: the head may go on
		default:
			paragraphs++
		}
	}
	l.readNearReport(titled)
}

// headline tells how many units from i on make the headline, 0 if there is none.
func (l *layout) headline(i int) int {
	u := &l.units[i]
	s := l.slice(u)
	if l.framed(i) {
		return 1
	}
	next := l.below(i)
	if next < 0 || u.words < 2 || u.words > 35 || isLower(s) || hasDateline(s) || bullet(s) || strings.HasSuffix(s, ":") || strings.HasSuffix(s, ",") {
		return 0
	}
	below := &l.units[next]
	if strings.HasSuffix(s, ";") { // a headline in decks
		if !below.gap && next == i+1 && below.words <= 35 {
			return 2
		}
		return 0
	}
	if !stop(s) {
		return 1
	}
	if u.words <= 18 && u.gap && (hasDateline(l.slice(below)) || u.words >= 4 && u.caps*10 >= u.words*7) {
		return 1
	}
	return 0
}

// framed tells whether an outlet and a date stand under unit i, as under a headline.
func (l *layout) framed(i int) bool {
	a := l.below(i)
	if a < 0 || l.units[i].words < 2 {
		return false
	}
	b := l.below(a)
	return b >= 0 && (l.nameLike(a) && dateLine(l.slice(&l.units[b])) && !l.units[b].gap ||
		dateLine(l.slice(&l.units[a])) && l.nameLike(b) && !l.units[b].gap)
}

// below is the next unit that is no furniture, -1 at the end.
func (l *layout) below(i int) int {
	for i++; i < len(l.units); i++ {
		if u := &l.units[i]; !u.settled || u.role != Furniture {
			return i
		}
	}
	return -1
}

// takeTitle makes n units from i on the headline. One that is a whole first
// paragraph, dateline and all, names the document but stays prose.
func (l *layout) takeTitle(i, n int) {
	for j := i; j < i+n; j++ {
		l.units[j].settle(Headline)
	}
	title := l.text[l.units[i].Start:l.units[i+n-1].End]
	if hasDateline(title) {
		l.units[i].role = Prose
	}
	if l.d.Title == "" {
		l.d.Title = strings.Join(strings.Fields(strings.Trim(title, "^<")), " ")
	}
}

// kicker tells the name of a section or site above the headline: one or two words,
// or a path of two sections, with a longer line below, or another such name and then
// the longer line.
func (l *layout) kicker(i int) bool {
	next := l.below(i)
	if next < 0 || !l.sectionName(i) || l.framed(i) {
		return false
	}
	if under := l.below(next); under >= 0 && l.sectionName(next) && !l.framed(next) {
		next = under
	}
	if dateLine(l.slice(&l.units[next])) { // a site's name, the date, the headline
		next = l.below(next)
		return next >= 0 && !l.nameLike(next) && l.headline(next) > 0 && l.aboveReport(next)
	}
	return l.units[next].words >= 4 && l.headline(next) > 0
}

// sectionName tells whether a line has the shape of a section's name or path:
// "Ports", "This Week / Harbours".
func (l *layout) sectionName(i int) bool {
	u := &l.units[i]
	above, below, path := strings.Cut(l.slice(u), " / ")
	path = path && strings.Count(above, " ") < 4 && strings.Count(below, " ") < 4
	return (u.words <= 2 || path) && !ends(l.slice(u)) && !dateLine(l.slice(u))
}

// takeSource settles a line that labels the publisher: "Source: The Harbour Times".
func (l *layout) takeSource(i int) bool {
	u := &l.units[i]
	if u.cues&cueSource == 0 || u.words > 10 {
		return false
	}
	label, name, ok := strings.Cut(l.slice(u), ":")
	if !ok || strings.Count(label, " ") > 3 || !nameCase(strings.TrimSpace(name)) || matchDate(name) != nil {
		return false
	}
	u.settle(Outlet)
	l.nameAs(strings.TrimSpace(name))
	return true
}

// outletLine tells whether a line under the headline is the publisher's name:
// next to a date or byline, or in words that publishers use.
func (l *layout) outletLine(i int) bool {
	if !l.nameLike(i) {
		return false
	}
	if u := &l.units[i]; u.cues&cueAgency != 0 || u.cues&cuePublisher != 0 && u.words > 1 { // "News" names nobody
		return true
	}
	next := l.below(i)
	dated := i > 0 && l.units[i-1].settled && l.units[i-1].role == Dated
	return next >= 0 && dateLine(l.slice(&l.units[next])) || dated && (!l.units[i].gap || strings.HasPrefix(l.slice(&l.units[i]), "The "))
}

// publisherPart is the publisher's name in a line that may name a reporter too:
// "Ada Quill - The Island Courier".
func publisherPart(s string) string {
	for _, part := range metaParts.Split(s, -1) {
		if publisherName(part) {
			return part
		}
	}
	return s
}

// nameLike tells whether a unit has the shape of a name: a few words, capitals, no
// marks; no address for mail, row of links, number, or word that announces a date.
func (l *layout) nameLike(i int) bool {
	s := l.slice(&l.units[i])
	if strings.ContainsAny(s, "@|") || strings.HasPrefix(s, "No: ") {
		return false
	}
	switch strings.ToLower(s) {
	case "published", "updated", "posted":
		return false
	}
	return l.units[i].words <= 7 && !ends(s) && nameCase(s)
}

// nameCase tells whether all words but the small ones begin with capitals or digits,
// or the whole is a site's address.
func nameCase(s string) bool {
	if len(s) < 2 || len(s) > 80 {
		return false
	}
	if !strings.ContainsAny(s, " :") && strings.Contains(s, ".") {
		return true
	}
	caps := 0
	for w := range words(s, 0, len(s)) {
		switch {
		case w.cap:
			caps++
		case w.n <= 3 && s[w.Start] >= 'a', s[w.Start] >= '0' && s[w.Start] <= '9':
		case s[w.Start] >= 0x80:
			caps++
		default:
			return false
		}
	}
	return caps > 0
}

// publisherName tells whether a name has a word of publishers' names.
func publisherName(s string) bool {
	for w := range words(s, 0, len(s)) {
		if n := cueTrie.next[w.key()]; n != nil && n.cues&(cuePublisher|cueAgency) != 0 {
			return nameCase(s)
		}
	}
	return false
}

// nameAs names the outlet unless it has a name.
func (l *layout) nameAs(name string) {
	if l.d.Outlet == "" {
		l.d.Outlet = strings.Join(strings.Fields(name), " ")
	}
}

func isLower(s string) bool { return 'a' <= s[0] && s[0] <= 'z' }
