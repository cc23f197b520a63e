package names

import (
	"strings"

	"sitrep/briefing/read/names/tagger"
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
	r.strokes(s)
	for i := s.First; i+1 < s.Last; i++ {
		from := i + 1
		switch {
		case r.t.Word(i) == "©":
			for from < s.Last && from-i < 5 && r.capital(from) {
				from++
			}
			r.unnamed(i+1, from)
			continue
		case s.Role == data.Caption:
			if !credits[r.t.Low(i)] {
				continue
			}
			if r.t.Word(from) == ":" || r.t.Low(from) == "by" {
				from++
			}
		case !r.capital(i) || !credits[r.t.Low(i)] || i > s.First && r.t.Word(i-1) != "(" && !strings.HasSuffix(r.t.Word(i-1), ".") || s.Last-i > 14:
			continue
		case r.t.Word(from) == ":" || r.t.Low(from) == "by" || r.t.Low(from) == "courtesy" || r.t.Word(from) == "/" && i == s.First:
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

// strokes takes the names out that stand with an outlet's or a picture agency's and a
// stroke between them: "Ann Ro / Reuters", "Ann Ro/Harbour Press/Getty Images", "REUTERS/Ann Ro".
func (r *reader) strokes(s token.Sentence) {
	if strings.IndexByte(r.t.Lower[s.Span.Start:s.Span.End], '/') < 0 {
		return
	}
	for i := s.First; i < s.Last; i++ {
		if !strings.Contains(r.t.Word(i), "/") {
			continue
		}
		first, last, outlet := i, i, false
		for first > s.First && i-first < 4 && (r.capital(first-1) || r.t.Word(first-1) == "'" || r.t.Word(first-1) == "’") {
			first--
		}
		for k := first; k < i; k++ {
			outlet = outlet || r.pressAt(k, i) == i
		}
		for last < s.Last && strings.Contains(r.t.Word(last), "/") {
			for part := range strings.SplitSeq(r.t.Word(last), "/") {
				outlet = outlet || pressNames[strings.ToLower(part)]
			}
			last++
			if end := r.pressAt(last, s.Last); end > last {
				outlet, last = true, end
				continue
			}
			for n := 0; n < 3 && last < s.Last && r.capital(last) && !strings.Contains(r.t.Word(last), "/"); n++ {
				last++
			}
		}
		if outlet && last-first > 1 {
			r.unnamed(first, last)
		}
		i = last - 1
	}
}

// pressAt is the end of the name of an outlet or of a picture agency that begins with
// token i, or i.
func (r *reader) pressAt(i, end int) int {
	if i < end && r.t.Low(i) == "the" && i+1 < end {
		if k := r.pressAt(i+1, end); k > i+1 {
			return k
		}
		return i
	}
	if i >= end || !r.capital(i) {
		return i
	}
	if n, value := r.knownAt(i, end); n > 0 && value == "outlet" {
		return i + n
	}
	if pressNames[r.t.Low(i)] {
		for i++; i < end && r.t.Low(i) == "images" || i < end && r.t.Low(i) == "photo"; i++ {
		}
	}
	return i
}

// helpers takes the names of those who helped with the report or are to be written to
// out of the story: "With files from Ann Ro", "– With Ann Ro, Harbour Press", "Analysis
// by Ann Ro", "Follow Ann Ro on Twitter".
func (r *reader) helpers(s token.Sentence) {
	for i := s.First; i+2 < s.Last; i++ {
		if !r.capital(i) {
			continue
		}
		if r.t.Low(i) == "correspondent" || r.t.Low(i) == "reporter" {
			end := i + 1
			for end < s.Last && r.capitalWord(end) {
				end++
			}
			if end > i+1 && end < s.Last && r.t.Low(end) == "reports" {
				r.unnamed(i+1, end) // "Harbour News Correspondent Ann Ro reports"
			}
		}
		begins := i == s.First
		if !begins {
			w := r.t.Word(i - 1)
			begins = w == "–" || w == "—" || w == "-" || w == "("
		}
		if !begins {
			continue
		}
		if r.signsOff(i, s.Last) {
			end := i + 2
			for end < s.Last && r.t.Word(end) != ")" {
				end++
			}
			r.unnamed(i, end)
			return
		}
		switch next := r.t.Low(i + 1); r.t.Low(i) {
		case "with":
			if next == "files" || next == "reporting" || next == "reports" || i > s.First && r.capitalsOnly(i+1, s.Last) {
				r.unnamed(i, s.Last)
			}
		case "video", "watch":
			if next == "report" && r.t.Low(i+2) == "by" {
				end := i + 3
				for end < s.Last && r.capitalWord(end) {
					end++
				}
				r.unnamed(i+3, end)
			}
		case "analysis", "contributing", "report":
			if (next == "by" || next == ":") && r.capitalsOnly(i+2, s.Last) {
				r.unnamed(i+2, s.Last)
			}
		case "follow", "email", "e-mail":
			if r.capitalWord(i+1) && r.capitalWord(i+2) {
				r.unnamed(i, i+3)
			}
		}
	}
}

// signsOff tells whether the line that names those who made a report begins with token i:
// "Writing by Ann Ro; Editing by Ole Lund", "Additional reporting by Ann Ro in Holm".
func (r *reader) signsOff(i, end int) bool {
	switch r.t.Low(i) {
	case "additional", "further":
		i++
	}
	switch r.t.Low(i) {
	case "reporting", "writing", "editing", "edited", "written", "compiled", "reported":
		return i+2 < end && r.t.Low(i+1) == "by" && r.capitalWord(i+2)
	}
	return false
}

// authors takes the names out that stand by themselves, in capitals or not, between the
// headline and the report: those of who wrote it.
func (r *reader) authors() {
	const report = 8 // tokens of a sentence that is no such line, at least
	for _, s := range r.t.Sentences {
		if s.Role != data.Prose {
			continue
		}
		if !r.capitalsOnly(s.First, s.Last) {
			if s.Last-s.First >= report {
				return
			}
			continue
		}
		if e, ok := r.tags.Around(s.First); ok && e.Label == tagger.Person && e.Last-e.First > 1 && r.t.Word(s.Last-1) != "." {
			r.unnamed(s.First, s.Last)
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
