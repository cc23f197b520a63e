package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// fieldsAfter is the end of what a body in small letters is for, behind its noun:
// "committee | on ports and public services", "ministry | of women's affairs and higher
// education"; or that of the noun. Its qualifiers begin with token first.
func (r *reader) fieldsAfter(s token.Sentence, h head, first int) int {
	at := h.last
	if at+1 >= s.Last || r.capital(h.first) {
		return at
	}
	open := false // other words than the known ones may say what it is for
	switch noun, link := r.t.Low(h.first), r.t.Low(at); noun {
	case "ministry", "department":
		if open = true; link != "of" && link != "for" {
			return at
		}
	case "committee", "subcommittee", "panel":
		if link != "on" && link != "for" {
			return at
		}
		open = first < h.first || r.chamberBefore(s, h, first) >= 0
	case "task":
		if open = true; link != "on" {
			return at
		}
	case "office":
		if link != "of" || !topics[r.t.Low(at+1)] || r.capital(at+1) || r.officeAt(s, at+1) {
			return at
		}
	case "agency", "authority", "bureau", "directorate", "inspectorate", "secretariat":
		if link != "of" && (link != "for" || !topics[r.t.Low(at+1)]) {
			return at
		}
	default:
		if link != "of" && (noun != "commission" || link != "on") || h.class != "public" || strings.HasPrefix(r.t.Low(at+1), "crime") {
			return at // "the commission of crimes"
		}
	}
	end, i, topic := at, at+1, false
	if r.t.Low(i) == "the" {
		i++ // "ministry of the interior"
	}
	for ; i < s.Last && i-at < 9; i++ {
		switch low := r.t.Low(i); {
		case low == "and" && end == i && i+1 < s.Last && r.fieldWord(s, i+1), low == "," && end == i && r.fieldsListed(s, i+1):
			if low == "," && r.t.Low(i+1) == "and" {
				i++
			}
			topic = false
		case r.t.Tokens[i].Is(token.Possessive) && end == i && i+1 < s.Last && topics[r.t.Low(i+1)]:
		case r.capitalWord(i) && end == i && r.capital(i-1) && !r.taken(i) && !r.officeAt(s, i):
			end, topic = i+1, true // "committee on Human Settlements"
		case !r.fieldWord(s, i):
			return end
		case topics[low] || low == "services" && end == i:
			end, topic = i+1, true
		case qualities[low]:
			// counts where a field follows
		case open && !topic:
			end = i + 1
		default:
			return end
		}
	}
	return end
}

// fieldWord tells whether token i may be a word of what a body in small letters is for.
func (r *reader) fieldWord(s token.Sentence, i int) bool {
	low := r.t.Low(i)
	switch {
	case !r.t.Tokens[i].Is(token.Word) || functionWords[low] || sciences[low]:
		return false
	case topics[low]:
		return true
	}
	return !r.capital(i) && !verbs[low] && !strings.HasSuffix(low, "ed") && !adverb(low) && !r.officeAt(s, i) && r.pluralAt(i, s.Last) == 0
}

// fieldsListed tells whether token i begins the rest of a list of fields: "ports, | mines,
// and energy".
func (r *reader) fieldsListed(s token.Sentence, i int) bool {
	for ; i+1 < s.Last; i++ {
		switch low := r.t.Low(i); {
		case low == "and":
			return topics[r.t.Low(i+1)]
		case low != "," && !topics[low]:
			return false
		}
	}
	return false
}
