package data

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// The parts of a dateline: place, region, day, agency and the dash after them.
const (
	capsPlace  = `\p{Lu}[\p{Lu}.'’/-]+(?: \p{Lu}[\p{Lu}.'’/-]+){0,3}`
	titlePlace = `\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`
	region     = `(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]+){0,2})?`
	agency     = `[(/](\p{Lu}[^()/\n]{0,40})[)/]`
	dash       = `\s?(?:—|–|―|--|_|- )`
)

var (
	newsDay = `((?i:(?:` + dayName + `\.?,? )?` + monthDay + `(?:,? \d{4})?))`
	// "SEOUL, Dec. 25 (Agency) —", "KUNDUZ, Afghanistan --", "WASHINGTON —"
	capsDateline = regexp.MustCompile(`^` + capsPlace + region + `(?:, ` + newsDay + `)?(?: ?` + agency + `)?` + dash)
	// "Seoul, December 25 (Agency) –", "London (Agency) -"
	titleDateline = regexp.MustCompile(`^` + titlePlace + region + `(?:, ` + newsDay + `(?: ?` + agency + `)?` + dash + `|() ?` + agency + dash + `)`)
	// "NEW TOWN, May 3 (Agency): …"
	colonDateline = regexp.MustCompile(`^` + titlePlace + region + `(?:, ` + newsDay + `)?(?: ?` + agency + `)?:`)
	// "New Town, May 3 (Agency) Three men …"
	plainDateline = regexp.MustCompile(`^` + titlePlace + region + `, ` + newsDay + ` ?` + agency + ` `)
	// "(Agency) -"
	agencyDateline = regexp.MustCompile(`^()` + agency + dash)
	// "Feb. 17 (Agency) —"
	dayDateline = regexp.MustCompile(`^` + newsDay + ` ?` + agency + dash)
	// "(AGY) Three men", "(AGY)Three men"
	letterDateline = regexp.MustCompile(`^()\((\p{Lu}{2,5})\) ?\b`)
	// "New Town (AGY) Three men", "New Town (AGY)Three men"
	cityDateline = regexp.MustCompile(`^` + titlePlace + region + `() \((\p{Lu}{2,5})\) ?\b`)
)

// A dateline is where and when a report was sent, at the start of its prose, as
// offsets into the paragraph.
type dateline struct {
	whole       Span
	date, agent Span // empty where not given
}

// findDateline reads the dateline at the start of a paragraph.
func findDateline(s string) (dateline, bool) {
	s = s[:min(len(s), 140)]
	if !mayBeDateline(s) {
		return dateline{}, false
	}
	forms := []*regexp.Regexp{capsDateline, titleDateline, colonDateline, plainDateline, agencyDateline, dayDateline, letterDateline, cityDateline}
	if !strings.ContainsAny(s, "(/") {
		forms = forms[:3] // the others name the agency
	}
	for _, form := range forms {
		m := form.FindStringSubmatchIndex(s)
		if m == nil {
			continue
		}
		d := dateline{whole: Span{0, len(strings.TrimRight(s[:m[1]], " \n"))}}
		for i := 2; i+1 < len(m); i += 2 {
			if m[i] < 0 || m[i] == m[i+1] {
				continue
			}
			if m[i] > 0 && (s[m[i]-1] == '(' || s[m[i]-1] == '/') {
				d.agent = Span{m[i], m[i+1]}
			} else {
				d.date = Span{m[i], m[i+1]}
			}
		}
		if d.date.Empty() && d.agent.Empty() && (form == colonDateline || d.whole.End < 7 || shouted(s, d.whole.End)) {
			continue // "UPDATE:", "BP -", "TENNIS - QUILL WINS"
		}
		if form == cityDateline && (!isCapital(s[m[1]:]) || shortens(s[d.agent.Start:d.agent.End], s[:d.agent.Start])) {
			continue // "The Harbour Board (HB) said", "The Harbour Board (HB) Chair"
		}
		return d, true
	}
	return dateline{}, false
}

// shortens tells whether letters are the first ones of the words before them.
func shortens(letters, words string) bool {
	var initials []rune
	for _, w := range strings.Fields(words) {
		if isCapital(w) {
			first, _ := utf8.DecodeRuneInString(w)
			initials = append(initials, first)
		}
	}
	return strings.HasPrefix(letters, string(initials[:min(len(initials), 2)])) && (len(initials) > 1 || letters == string(initials))
}

// shouted tells whether a hyphen at the end of s[:end] stands between words in capitals.
func shouted(s string, end int) bool {
	if s[end-1] != '-' || s[end-2] == '-' {
		return false
	}
	next := strings.Fields(s[end:])
	for i, w := range next {
		if i == 2 {
			break
		}
		if strings.ToUpper(w) != w {
			return false // one may be an acronym
		}
	}
	return true
}

// mayBeDateline is a quick test that most paragraphs fail.
func mayBeDateline(s string) bool {
	return len(s) > 4 && (isCapital(s) || s[0] == '(' || s[0] >= 0x80) &&
		(strings.ContainsAny(s, "(_—–―") || strings.Contains(s, "--") || strings.Contains(s, " - "))
}

func hasDateline(s string) bool {
	_, ok := findDateline(s)
	return ok
}

// readDateline finds the dateline at the start of the first paragraphs; the day in
// it is the publication date where the head has none.
func (l *layout) readDateline() {
	tried := 0
	for _, b := range l.d.Blocks {
		if b.Role != Prose {
			continue
		}
		if d, ok := findDateline(l.text[b.Span.Start:b.Span.End]); ok {
			at := b.Span.Start
			l.d.Dateline = Span{at, at + d.whole.End}
			if !d.date.Empty() {
				l.publishedAt(Span{at + d.date.Start, at + d.date.End})
			}
			if !d.agent.Empty() {
				l.agency = l.text[at+d.agent.Start : at+d.agent.End]
			}
			return
		}
		if tried++; tried == 3 {
			return
		}
	}
}
