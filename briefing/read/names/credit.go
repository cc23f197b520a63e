package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// pictures takes the names of those who made a picture out of the story: "Photo: Ann
// Ro", "(Image by Ann Ro/Harbour Press)", and in a caption all that follows a mark of
// the kind ("© Ann Ro", "via Harbour Press").
func (r *reader) pictures(s token.Sentence) {
	for i := s.First; i+1 < s.Last; i++ {
		from := i + 1
		switch {
		case s.Role == data.Caption:
			if !credits[r.t.Low(i)] {
				continue
			}
			if r.t.Word(from) == ":" || r.t.Low(from) == "by" {
				from++
			}
		case !r.capital(i) || !credits[r.t.Low(i)] || i > s.First && r.t.Word(i-1) != "(" && !strings.HasSuffix(r.t.Word(i-1), ".") || s.Last-i > 14:
			continue
		case r.t.Word(from) == ":" || r.t.Low(from) == "by" || r.t.Low(from) == "courtesy":
			from++
		default:
			continue
		}
		end := from
		for end < s.Last && r.t.Word(end) != ")" && (s.Role != data.Caption || r.capitalWord(end)) {
			end++
		}
		r.unnamed(i, end)
		i = max(i, end-1)
	}
}

// unnamed keeps the capitals among the tokens from being taken for names.
func (r *reader) unnamed(first, last int) {
	for i := first; i < last; i++ {
		if r.capitalWord(i) {
			r.add(cand{first: i, last: i + 1, kind: Other, form: Nominal})
		}
	}
}
