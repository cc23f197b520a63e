package quotes

import (
	"strings"

	"sitrep/briefing/read/names"
)

// headlineSource is who speaks in a headline without a verb of speech: "Ruiz: quay “a
// trap”", "Quay “a trap” – Ruiz", "“We failed”: Ruiz sorry".
func (u *unit) headlineSource(e int) speaker {
	const longest = 6 // of what stands for the speaker
	if s := u.lead(e); s.known() {
		return s
	}
	for k := 1; k < e && k <= longest; k++ {
		if u.word(k) == ":" {
			return u.headlined(u.phraseAfter(0), k)
		}
	}
	if u.word(e+1) == ":" {
		name := e + 2
		for u.capital(name) {
			name++
		}
		if name > e+2 {
			return u.headlined(span(e+2, name, name), name)
		}
		p := u.phraseAfter(e + 2)
		return u.headlined(p, p.last)
	}
	last := len(u.elems)
	for k := last - 2; k > e && k >= last-1-longest; k-- {
		if u.dash(k) || u.word(k) == ":" {
			return u.headlined(u.phraseAfter(k+1), last)
		}
	}
	return nobody
}

// headlined is the speaker for whom a phrase of a headline stands, if it reaches to element
// end and may be one.
func (u *unit) headlined(p phrase, end int) speaker {
	if p.empty() || p.last != end {
		return nobody
	}
	head := p.coreEnd - 1
	if u.quote(head) || !u.is(head, isPerson|isBody) && u.entityAt(u.elems[head]) < 0 && !(u.capital(head) && p.last-p.first <= 2 && !u.titled()) {
		return nobody
	}
	if e := u.entityAt(u.elems[head]); e >= 0 && u.names.Entities[e].Kind == names.Place {
		return nobody
	}
	return u.resolve(p, nobody, 3)
}

// settleHeadlines drops what a headline quotes without a speaker, or what the text
// quotes again.
func (r *reader) settleHeadlines() {
	keep := r.quotes[:0]
	for i, q := range r.quotes {
		if q.Headline && (q.Source.Empty() || r.repeated(i)) {
			continue
		}
		keep = append(keep, q)
	}
	r.quotes = keep
}

// repeated tells whether a later quote, none of a headline, has the words of quote i.
func (r *reader) repeated(i int) bool {
	if i > 40 {
		return false // headlines stand first
	}
	s := r.quotes[i].Span
	words := strings.Trim(r.t.Lower[s.Start:s.End], " ,.;:!?")
	for _, q := range r.quotes[i+1:] {
		if !q.Headline && q.Form != Indirect && strings.Contains(r.t.Lower[q.Span.Start:q.Span.End], words) {
			return true
		}
	}
	return false
}
