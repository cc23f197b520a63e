package export

import (
	"slices"
	"strings"

	"sitrep/briefing"
)

// A voice is who speaks, and the quotes that are theirs, by index.
type voice struct {
	name   string
	quotes []int
}

// quotes lists what was said by speaker, the speakers in the order in which they
// are first quoted. Printings of one statement are told once, with how they vary.
func (r *report) quotes() {
	if len(r.b.Quotes) == 0 {
		return
	}
	r.section(2, "Quotes")
	told := make([]bool, len(r.b.Quotes))
	for i, v := range r.voices() {
		var lines []int
		for _, q := range v.quotes {
			if !told[q] {
				lines = append(lines, q)
				for _, other := range r.b.Quotes[q].Variants {
					told[other] = true
				}
				told[q] = true
			}
		}
		if len(lines) == 0 {
			continue
		}
		if i > 0 {
			r.printf("\n")
		}
		r.printf("### %s\n\n", v.name)
		for _, q := range lines {
			r.quote(&r.b.Quotes[q], v.name)
		}
	}
}

// voices gathers the quotes by who said them: a person, a body, or the words that
// stand for somebody who is neither.
func (r *report) voices() []voice {
	type key struct {
		official, agency int
		label            string
	}
	var voices []voice
	index := map[key]int{}
	for i := range r.b.Quotes {
		s := r.b.Quotes[i].Speaker
		k := key{official: s.Official}
		if s.Official == briefing.None {
			k.agency = s.Agency
			if s.Agency == briefing.None {
				k.label = strings.ToLower(strings.Join(strings.Fields(s.Label), " "))
			}
		}
		n, known := index[k]
		if !known {
			n = len(voices)
			index[k] = n
			voices = append(voices, voice{name: r.speaker(s)})
		}
		voices[n].quotes = append(voices[n].quotes, i)
	}
	return voices
}

func (r *report) speaker(s briefing.Speaker) string {
	switch {
	case s.Official != briefing.None:
		return escape(r.b.Officials[s.Official].Name)
	case s.Agency != briefing.None:
		return escape(r.b.Agencies[s.Agency].Name)
	case strings.TrimSpace(s.Label) == "":
		return "Speaker not told"
	}
	return "Not named: " + escape(s.Label)
}

// quote tells a statement and its other printings; those of the same words share
// a line.
func (r *report) quote(q *briefing.Quote, speaker string) {
	type printing struct {
		text, speaker string
		at            []briefing.Passage
	}
	printings := []printing{{escape(q.Text), speaker, slices.Clone(q.Sources)}}
	for _, i := range q.Variants {
		v := &r.b.Quotes[i]
		text, by := escape(v.Text), r.speaker(v.Speaker)
		n := slices.IndexFunc(printings, func(p printing) bool { return p.text == text && p.speaker == by })
		if n < 0 {
			n = len(printings)
			printings = append(printings, printing{text: text, speaker: by})
		}
		printings[n].at = append(printings[n].at, v.Sources...)
	}
	for i, p := range printings {
		switch {
		case i == 0:
			r.printf("- “%s”", p.text)
		case p.speaker != speaker:
			r.printf("  - also printed as “%s”, said by %s", p.text, p.speaker)
		default:
			r.printf("  - also printed as “%s”", p.text)
		}
		r.printf("%s\n", r.refs.to(p.at...))
	}
}
