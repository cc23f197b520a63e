package briefing

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/read/quotes"
)

// echoed is how many bytes a quote has at least by which its speaker is known.
const echoed = 12

// nameEchoes gives the speakers whom their document only describes ("investigators") the
// official or the body to whom another document gives the same words.
func (g *gathering) nameEchoes() {
	type owner struct{ official, agency int }
	owners := map[uint64]owner{} // by the words; None and None where documents differ
	marks := make([]uint64, len(g.Quotes))
	for i := range g.Quotes {
		q := &g.Quotes[i]
		marks[i] = markOf(q.Text)
		s := owner{q.Speaker.Official, q.Speaker.Agency}
		if s.official == None && s.agency == None {
			continue
		}
		if other, known := owners[marks[i]]; known && other != s {
			s = owner{None, None}
		}
		owners[marks[i]] = s
	}
	for i := range g.Quotes {
		q := &g.Quotes[i]
		if q.Speaker.Official != None || q.Speaker.Agency != None || len(q.Text) < echoed || !strings.Contains(q.Text, " ") || hasName(q.Speaker.Label) {
			continue
		}
		if o, known := owners[marks[i]]; known {
			q.Speaker.Official, q.Speaker.Agency = o.official, o.agency
		}
	}
}

// nameExcerpts gives a speaker whom a report only describes, and quotes in a word or two
// ("An investigator spoke of a “mockery”"), the official or the body to whom it gives a
// sentence with those words further down, if there is one alone.
func (g *gathering) nameExcerpts() {
	for i := range g.Quotes {
		q := &g.Quotes[i]
		if q.Speaker.Official != None || q.Speaker.Agency != None || q.Form != quotes.Partial || len(q.Sources) > 1 ||
			strings.Count(q.Text, " ") >= longestExcerpt || len(q.Text) < leastExcerpt || !describesOne(q.Speaker.Label) {
			continue
		}
		words := strings.ToLower(strings.TrimRight(q.Text, ".,"))
		if words == "" {
			continue
		}
		by, others := None, false
		for k := i + 1; k < len(g.Quotes) && g.Quotes[k].Sources[0].Doc == q.Sources[0].Doc; k++ {
			w := &g.Quotes[k]
			if len(w.Text) <= len(q.Text) || !holdsWords(strings.ToLower(w.Text), words) {
				continue
			}
			others = others || by != None && (w.Speaker.Official != g.Quotes[by].Speaker.Official || w.Speaker.Agency != g.Quotes[by].Speaker.Agency)
			by = k
		}
		if by != None && !others {
			q.Speaker.Official, q.Speaker.Agency = g.Quotes[by].Speaker.Official, g.Quotes[by].Speaker.Agency
		}
	}
}

// describesOne tells whether a label describes one speaker without naming him: "a senior
// officer".
func describesOne(label string) bool {
	return strings.Contains(label, " ") && !strings.HasSuffix(label, "s") && !hasName(label)
}

// holdsWords tells whether a text has words as words of its own.
func holdsWords(text, words string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], words)
		if at < 0 {
			return false
		}
		at += from
		end := at + len(words)
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		from = end
	}
}

// hasName tells whether a label is a name ("Ivo Brandt") or says whose somebody is by one
// ("Arden's government").
func hasName(label string) bool {
	capitals := 0 // in a row
	for w := range strings.FieldsSeq(label) {
		if w[0] < 'A' || w[0] > 'Z' {
			capitals = 0
			continue
		}
		if capitals++; strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") {
			return true
		}
	}
	return capitals > 1
}

// markOf is a number for the words of a text, whatever case they are in and whatever
// stands between them: their hash by FNV-1a, of 64 bits.
func markOf(text string) uint64 {
	const offset, prime = 14695981039346656037, 1099511628211
	h, within := uint64(offset), false
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			h, within = (h^uint64(unicode.ToLower(r)))*prime, true
		} else if within {
			h, within = (h^' ')*prime, false
		}
	}
	if within {
		h = (h ^ ' ') * prime
	}
	return h
}
