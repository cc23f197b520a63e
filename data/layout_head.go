package data

import (
	"regexp"
	"strings"

	"sitrep/data/lexicon"
)

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
		case l.takeDate(i) || l.takeByline(i) || l.takeSource(i):
			if titled >= 0 || paragraphs == 0 {
				l.body = i + 1
			}
		case titled < 0 && paragraphs == 0:
			if l.kicker(i) {
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
			l.nameAs(s)
			l.body = i + 1
		default:
			paragraphs++
		}
	}
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
		l.d.Title = strings.Join(strings.Fields(title), " ")
	}
}

// kicker tells the name of a section above the headline: one or two words with a
// longer line below.
func (l *layout) kicker(i int) bool {
	u, next := &l.units[i], l.below(i)
	return u.words <= 2 && !ends(l.slice(u)) && next >= 0 && !l.framed(i) && !dateLine(l.slice(&l.units[next])) &&
		l.units[next].words >= 4 && l.headline(next) > 0
}

// takeDate settles a line that states the publication date, with or without the
// outlet's name before it.
func (l *layout) takeDate(i int) bool {
	u := &l.units[i]
	s := l.slice(u)
	if u.words > 20 || !dateLine(s) {
		return false
	}
	m := matchDate(s)
	u.settle(Dated)
	l.publishedAt(Span{u.Start + m[0], u.Start + m[1]})
	if name := strings.Trim(s[:m[0]], " ,|·•-–—:"); name != "" && publisherName(name) {
		l.nameAs(name)
	}
	return true
}

// publishedAt takes the words there as the publication date unless it is known.
func (l *layout) publishedAt(s Span) {
	if l.d.Published == "" {
		l.d.Published, l.d.PublishedAt = l.text[s.Start:s.End], s
	}
}

// takeByline settles a line that names the reporters.
func (l *layout) takeByline(i int) bool {
	u := &l.units[i]
	s := l.slice(u)
	if u.cues&cueByline == 0 || u.words < 2 || u.words > 16 || stop(s) || u.caps*2 < u.words {
		return false
	}
	u.settle(Byline)
	if m := matchDate(s); m != nil {
		l.publishedAt(Span{u.Start + m[0], u.Start + m[1]})
	}
	if j := strings.LastIndex(s, ", "); j >= 0 && publisherName(s[j+2:]) {
		l.nameAs(s[j+2:])
	}
	return true
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
	return next >= 0 && dateLine(l.slice(&l.units[next])) || i > 0 && l.units[i-1].settled && l.units[i-1].role == Dated && !l.units[i].gap
}

// nameLike tells whether a unit has the shape of a name: a few words, capitals, no marks.
func (l *layout) nameLike(i int) bool {
	s := l.slice(&l.units[i])
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

var (
	datedWords = lexicon.Set(headList, "dated", "weekday")
	monthName  = alternatives("month")
	dayName    = alternatives("weekday")
	monthDay   = `(?:` + monthName + `\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ` + monthName + `\.?)`
	fullDate   = regexp.MustCompile(`(?i)(?:\b` + dayName + `\.?,? )?\b` + monthDay + `(?:,? (?:19|20)\d\d)?\b|\b(?:19|20)\d\d-\d\d-\d\d|\b(?:19|20)\d\d[/.]\d{1,2}[/.]\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b`)
)

// alternatives are the words of a section as a group of a regular expression.
func alternatives(section string) string {
	var list []string
	for e := range lexicon.Entries(headList) {
		if e.Section == section {
			list = append(list, regexp.QuoteMeta(e.Text))
		}
	}
	return `(?:` + strings.Join(list, "|") + `)`
}

// matchDate is where a calendar day stands in a short text, as offsets, nil if nowhere.
func matchDate(s string) []int {
	if len(s) > 200 || !strings.ContainsAny(s, "0123456789") {
		return nil
	}
	return fullDate.FindStringIndex(s)
}

// dateLine tells whether a line states a date and nothing else but a name before
// it and times, zones and words like "updated" around it.
func dateLine(s string) bool {
	m := matchDate(s)
	if m == nil {
		return false
	}
	before := strings.Trim(s[:m[0]], " ,|·•-–—:")
	if before != "" && !datedWord(before) && !placeBefore(before, s[m[0]:m[1]]) && (!publisherName(before) || strings.Count(before, " ") > 5) {
		return false
	}
	rest := s[m[1]:]
	if n := matchDate(rest); n != nil { // "… Updated 12 May 2031"
		rest = rest[:n[0]] + rest[n[1]:]
	}
	return datedWord(rest)
}

// placeBefore tells a place in capitals ahead of a date with its year:
// "OLD QUAY 2031-05-03".
func placeBefore(place, date string) bool {
	return strings.ToUpper(place) == place && strings.Count(place, " ") < 4 && len(date) >= len("2031-05-03")
}

// datedWord tells whether a text is nothing but times and words like "updated".
func datedWord(s string) bool {
	for w := range words(s, 0, len(s)) {
		number := strings.TrimPrefix(s[w.Start:w.End], "T") // "T08:00:00Z"
		if (number == "" || number[0] < '0' || '9' < number[0]) && !datedWords[w.key()] {
			return false
		}
	}
	return !strings.ContainsAny(s, "\"“”?!")
}
