package quotes

import "sitrep/briefing/read/token"

// labelled finds the speaker's name at the head of words as a transcript prints
// them (RUIZ: We go.); it returns the token after the name, or -1.
func (r *reader) labelled(st *stretch) int {
	for i := st.first; i < st.last && i < st.first+4; i++ {
		if r.t.Word(i) == ":" && i > st.first {
			return i
		}
		if !r.t.Tokens[i].Is(token.AllCaps) {
			break
		}
	}
	return -1
}

// signature is the name that the next paragraph puts under the words of this one: – Ana
// Ruiz, Mayor of Arden.
func (u *unit) signature() speaker {
	const longest = 14
	if u.paragraph+1 >= len(u.t.Paragraphs) {
		return nobody
	}
	p := u.t.Paragraphs[u.paragraph+1]
	if p.First >= p.Last {
		return nobody
	}
	first, last := u.t.Sentences[p.First].First, u.t.Sentences[p.Last-1].Last
	if last-first > longest || !u.signed(first, min(last, first+9)) {
		return nobody
	}
	first++
	for i := first; i < last; i++ {
		if w := u.t.Word(i); w == "," || w == "(" {
			last = i
		}
	}
	return u.transcript(first, last)
}

// transcript is the speaker whose name is the tokens first up to, not including, last.
func (u *unit) transcript(first, last int) speaker {
	name := u.t.Span(first, last)
	return speaker{source: name, label: name, ref: -1, entity: u.entityAt(element(last - 1))}
}
