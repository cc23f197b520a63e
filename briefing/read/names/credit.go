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
	if n := s.Last; n-s.First > 5 && r.t.Word(n-1) == "]" && r.t.Word(n-3) == "[" {
		r.unnamed(n-2, n-1) // "… [HPA]"
	}
	r.agencies(s)
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

// agencies takes out the names in brackets at the end of a caption, with a stroke between
// them: "(HPA Photo/Ann Ro)", "(Ann Ro/Harbour Press)".
func (r *reader) agencies(s token.Sentence) {
	last := s.Last
	for last > s.First && !r.t.Tokens[last-1].Is(token.Word) && r.t.Word(last-1) != ")" {
		last--
	}
	if last-s.First < 5 || r.t.Word(last-1) != ")" {
		return
	}
	stroke := false
	for i := last - 2; i >= s.First && last-i < 12; i-- {
		if r.t.Word(i) == "(" {
			if stroke {
				r.unnamed(i+1, last-1)
			}
			return
		}
		stroke = stroke || strings.Contains(r.t.Word(i), "/")
		if !r.capital(i) && r.t.Tokens[i].Is(token.Word) && !functionWords[r.t.Low(i)] {
			return
		}
	}
}

// helpers takes the names of those who helped with the report or are to be written to
// out of the story: "With files from Ann Ro", "– With Ann Ro, Harbour Press", "Follow
// Ann Ro on Twitter".
func (r *reader) helpers(s token.Sentence) {
	for i := s.First; i+2 < s.Last; i++ {
		if !r.capital(i) {
			continue
		}
		begins := i == s.First
		if !begins {
			w := r.t.Word(i - 1)
			begins = w == "–" || w == "—" || w == "-" || w == "("
		}
		if !begins {
			continue
		}
		switch next := r.t.Low(i + 1); r.t.Low(i) {
		case "with":
			if next == "files" || next == "reporting" || next == "reports" || i > s.First && r.capitalsOnly(i+1, s.Last) {
				r.unnamed(i, s.Last)
			}
		case "follow", "email", "e-mail":
			if r.capitalWord(i+1) && r.capitalWord(i+2) {
				r.unnamed(i, i+3)
			}
		}
	}
}

// capitalsOnly tells whether the tokens are a few names and what parts them.
func (r *reader) capitalsOnly(first, last int) bool {
	for i := first; i < last; i++ {
		if r.t.Tokens[i].Is(token.Word) && !r.capital(i) && r.t.Low(i) != "and" {
			return false
		}
	}
	return last-first < 10
}

// unnamed keeps the capitals among the tokens from being taken for names.
func (r *reader) unnamed(first, last int) {
	for i := first; i < last; i++ {
		if r.capitalWord(i) {
			r.add(cand{first: i, last: i + 1, kind: Other, form: Nominal})
		}
	}
}
