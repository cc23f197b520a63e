package briefing

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a report's summary as one line that begins with a capital letter.
func (g *gathering) line(r *report) string {
	doc := g.readings[r.doc].Doc
	s := strings.Join(strings.Fields(doc.Slice(r.subject)+" "+doc.Slice(r.summary)), " ")
	const most = 160
	if len(s) > most {
		cut := strings.LastIndexByte(s[:most], ' ')
		if cut < most/2 {
			cut = most
			for !utf8.RuneStart(s[cut]) {
				cut--
			}
		}
		s = strings.TrimRight(s[:cut], " ,;:") + " …"
	}
	s = closed(strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(s, ` "`), " “"), " ,;:"))
	first, n := utf8.DecodeRuneInString(s)
	if unicode.IsLower(first) {
		s = string(unicode.ToUpper(first)) + s[n:]
	}
	return s
}

// closed is a line with the marks of a quotation that begins or ends outside it.
func closed(s string) string {
	opened, shut := strings.Count(s, "“"), strings.Count(s, "”")
	switch {
	case opened > shut:
		return s + "”"
	case shut > opened:
		return "“" + s
	case strings.Count(s, `"`)%2 == 0:
		return s
	}
	at := strings.IndexByte(s, '"')
	if at > 0 && s[at-1] != ' ' && s[at-1] != '(' {
		return `"` + s
	}
	return s + `"`
}
