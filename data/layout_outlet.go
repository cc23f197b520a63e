package data

import (
	"regexp"
	"strings"
)

// "© 2031 The Island Courier", "to connect with the Island Courier"; the name ends
// with its line or sentence.
var publisherAfter = regexp.MustCompile(`(?i:to connect with|copyright(?: ©| \(c\))?|©) ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?)?,? ?(?:by )?(?:the )?` +
	`(\p{Lu}[\p{L}\d&'’-]*(?:\.\p{L}+)*(?: (?:of |and |& )?\p{Lu}[\p{L}\d&'’-]*(?:\.\p{L}+)*){0,5}?),?(?: (?:LLC|Inc|Ltd|Pty|PLC|Plc|plc|GmbH|AG|Co|Limited|Corp)\.?)*(?:[.,|;/]|$| (?i:all rights))`)

// notePublisher keeps the publisher's name that a line of furniture states: who
// has the copyright, with whom an account connects.
func (l *layout) notePublisher(i int) {
	u := &l.units[i]
	if l.publisher != "" || u.words > 40 {
		return
	}
	start := u.Start
	if i > 0 && !u.gap && l.units[i-1].settled && l.units[i-1].role == Furniture && l.units[i-1].words <= 40 {
		start = l.units[i-1].Start // the sentence may have begun in the line above
	}
	s := l.text[start:u.End]
	if !strings.Contains(s, "©") && !strings.Contains(s, "onnect") && !strings.Contains(s, "opyright") {
		return
	}
	m := publisherAfter.FindStringSubmatch(strings.Join(strings.Fields(s), " "))
	if m != nil && (strings.Contains(m[1], " ") || !publisherName(m[1])) { // "News" names nobody
		l.publisher = m[1]
	}
}

// nameOutlet settles the publisher where the head names none: the headline's last
// part ("Crane falls | Island Courier"), whom the furniture names, else the agency
// that sent or signed the report.
func (l *layout) nameOutlet() {
	if i := strings.LastIndex(l.d.Title, " | "); i > 0 && publisherName(l.d.Title[i+3:]) {
		l.nameAs(l.d.Title[i+3:])
	}
	l.nameAs(l.publisher)
	l.nameAs(l.agency)
}
