package data

import (
	"regexp"
	"strings"

	"sitrep/data/lexicon"
)

var (
	datedWords   = lexicon.Set(headList, "dated", "weekday")
	publishWords = lexicon.Set(headList, "published")
	monthWords   = lexicon.Set(headList, "month")
	monthName    = alternatives("month")
	dayName      = alternatives("weekday")
	monthDay     = `(?:` + monthName + `\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ` + monthName + `\.?)`
	fullDate     = regexp.MustCompile(`(?i)(?:\b` + dayName + `\.?,? )?\b` + monthDay + `(?:,? (?:19|20)\d\d)?\b|\b` + monthName + `\.\d{1,2}\.(?:19|20)\d\d\b|\b\d{1,2}-` + monthName + `-(?:19|20)\d\d\b` +
		`|\b(?:19|20)\d\d-\d\d-\d\d|\b(?:19|20)\d\d[/.]\d{1,2}[/.]\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b`)
	// between the parts of a line about the page: "3 May 2031 · by Ada Quill · 4 min read"
	metaParts = regexp.MustCompile(` [|·•/–-] |\s*—\s*|\s{2,}`)
	timeOfDay = regexp.MustCompile(`\b\d{1,2}[:.h]\d\d\b`)
	rowParts  = regexp.MustCompile(` [|·•] |\s{2,}|\t`)
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
	if len(s) > 200 || !mayHoldDate(s) {
		return nil
	}
	return fullDate.FindStringIndex(s)
}

// mayHoldDate tells whether a text has what no date is without: a number and a word
// that begins as a month does, or figures that a mark joins to more. It is asked of
// every line, and spares most of them the expression.
func mayHoldDate(s string) bool {
	const months = "janfebmaraprmayjunjulaugsepoctnovdec"
	number, month := false, false
	letters := 0 // of the word so far
	for i := 0; i < len(s); i++ {
		switch c := s[i] | 0x20; {
		case 'a' <= c && c <= 'z':
			if letters++; letters == 3 && !month {
				start := [3]byte{s[i-2] | 0x20, s[i-1] | 0x20, c}
				at := strings.Index(months, string(start[:]))
				month = at >= 0 && at%3 == 0
			}
			continue
		case '0' <= s[i] && s[i] <= '9':
			number = true
			if i+2 < len(s) && strings.IndexByte("-/.", s[i+1]) >= 0 && s[i+2] > ' ' {
				return true
			}
		}
		letters = 0
	}
	return number && month
}

// withYear tells whether the words of a date give its year.
func withYear(date string) bool {
	digits := 0
	for i := range len(date) {
		if '0' <= date[i] && date[i] <= '9' {
			if digits++; digits == 4 {
				return true
			}
		} else {
			digits = 0
		}
	}
	return false
}

// dateLine tells whether a line states a date and nothing else but a name before
// it, a place, and times, zones and words like "updated" around it; or whether a
// part of a line about the page does, and the other parts are no sentences.
func dateLine(s string) bool {
	m := matchDate(s)
	if m == nil {
		return false
	}
	if dateAlone(s, m) {
		return true
	}
	if stop(s) || strings.ContainsAny(s, "\"“”?!") {
		return false
	}
	parts, dated := metaParts.Split(s, -1), false
	for _, part := range parts {
		if strings.Count(part, " ") > 6 {
			return false
		}
		if m := matchDate(part); m != nil && withYear(part[m[0]:m[1]]) && (dateAlone(part, m) || datedWord(part[:m[0]]) && m[0] > 0) {
			dated = true
		}
	}
	return dated && len(parts) > 1
}

// dateAlone tells whether a text is the date at m with nothing but a publisher's or
// a place's name and words about dates around it.
func dateAlone(s string, m []int) bool {
	before := strings.Trim(s[:m[0]], " ,|·•-–—:")
	if label, by, ok := strings.Cut(before, " by "); ok && datedWord(label) && nameCase(strings.TrimSuffix(by, " on")) { // "Posted by Ada Quill on …"
		before = label
	}
	paper := before == "The" && strings.HasPrefix(s[m[0]:], "Sun,") // no Sunday
	if before != "" && !paper && !datedWord(before) && !placeBefore(before, s[:m[0]], s[m[0]:m[1]]) && (!publisherName(before) || strings.Count(before, " ") > 5) {
		return false
	}
	rest := s[m[1]:]
	if n := matchDate(rest); n != nil { // "… Updated 12 May 2031"
		rest = rest[:n[0]] + rest[n[1]:]
	}
	if i := strings.LastIndex(rest, " - "); i >= 0 && placeBefore(rest[i+3:], "", s[m[0]:m[1]]) { // "… 09:14 IST - OSTMOUTH"
		rest = rest[:i]
	}
	if i := strings.Index(rest, " by "); i >= 0 && strings.Count(rest[i+4:], " ") < 4 && nameCase(rest[i+4:]) { // "… by Ada Quill"
		rest = rest[:i]
	}
	if name := strings.Trim(rest, " ,|·•-–—"); strings.HasPrefix(rest, ",") && strings.Count(name, " ") < 4 && publisherName(name) {
		return true // "11 May 2031, Ostmouth Times"
	}
	return datedWord(rest)
}

// placeBefore tells a place ahead of a date with its year: in capitals ("OLD QUAY
// 2031-05-03"), or parted from it by a comma and with words about dates at most
// between ("Ostmouth, Updated: May 3, 2031").
func placeBefore(place, before, date string) bool {
	if !withYear(date) || strings.Count(place, " ") >= 4 {
		return false
	}
	if strings.ToUpper(place) == place && strings.ToLower(place) != place {
		return true
	}
	place, label, ok := strings.Cut(before, ",")
	return ok && strings.Count(place, " ") < 3 && nameCase(place) && datedWord(label)
}

// datedWord tells whether a text is nothing but times, zones and words like "updated".
func datedWord(s string) bool {
	clock := false // the last word is of a time of day, so that a zone may follow
	for w := range words(s, 0, len(s)) {
		text := s[w.Start:w.End]
		number := strings.TrimPrefix(text, "T") // "T08:00:00Z"
		zone := clock && len(text) <= 5 && strings.ToUpper(text) == text
		isNumber := number != "" && '0' <= number[0] && number[0] <= '9'
		if !isNumber && !datedWords[w.key()] && !zone {
			return false
		}
		clock = isNumber || text == "AM" || text == "PM" || text == "am" || text == "pm"
	}
	return !strings.ContainsAny(s, "\"“”?!")
}

// takeDate settles a line that states the publication date, with or without the
// outlet's name before it.
func (l *layout) takeDate(i int) bool {
	u := &l.units[i]
	s := l.slice(u)
	if u.words > 20 || !dateLine(s) {
		return false
	}
	u.settle(Dated)
	at := l.publishedIn(u.Span)
	for _, part := range metaParts.Split(l.text[u.Start:at.Start], -1) {
		name := strings.Trim(part, " ,|·•-–—:")
		if name != "" && publisherName(name) {
			l.nameAs(name)
		}
	}
	return true
}

// mayDate settles a line of the head that is more than a date line, such as "Ada
// Quill, 3 May 2031 20:45": one with the year and a time of day.
func (l *layout) mayDate(u *unit) bool {
	s := l.slice(u)
	m := matchDate(s)
	if u.words > 20 || stop(s) || m == nil || !withYear(s[m[0]:m[1]]) || !timeOfDay.MatchString(s) || strings.ContainsAny(s, "\"“”?!") {
		return false
	}
	u.settle(Dated)
	l.publishedIn(u.Span)
	return true
}

// dateAbove takes the date line nearest above the report's paragraphs, which begin
// with unit start, where the head gave none.
func (l *layout) dateAbove(start int) {
	for i := start - 1; i >= 0 && i >= start-headReach; i-- {
		u := &l.units[i]
		if u.settled && u.role != Furniture {
			continue
		}
		if m := matchDate(l.slice(u)); m != nil && withYear(l.slice(u)[m[0]:m[1]]) && u.words <= 20 && !copyrightSign(l.slice(u)) &&
			(dateLine(l.slice(u)) || l.mayDate(u)) {
			u.role, u.settled = Dated, true
			l.publishedIn(u.Span)
			return
		}
	}
}

// publishedIn takes the date of a line as the publication date and tells where it
// stands: the first that a word like "published" announces, else the first.
func (l *layout) publishedIn(line Span) Span {
	var at Span
	announced := false
	for pos := line.Start; !announced; {
		m := matchDate(l.text[pos:line.End])
		if m == nil {
			break
		}
		announced = announcesPublication(l.text[pos : pos+m[0]])
		if at.Empty() || announced {
			at = Span{pos + m[0], pos + m[1]}
		}
		pos += m[1]
	}
	if announced && !l.announced {
		l.announced, l.d.Published = true, ""
	}
	if !at.Empty() {
		l.publishedAt(at)
	}
	return at
}

// announcesPublication tells whether the words before a date say that the report
// came out then.
func announcesPublication(s string) bool {
	for w := range words(s, 0, len(s)) {
		if publishWords[w.key()] {
			return true
		}
	}
	return false
}

// publishedAt takes the words there as the publication date unless one is known
// that tells as much.
func (l *layout) publishedAt(s Span) {
	words := l.text[s.Start:s.End]
	if l.d.Published == "" || !withYear(l.d.Published) && withYear(words) {
		l.d.Published, l.d.PublishedAt = words, s
	}
}
