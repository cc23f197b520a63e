package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// namedLater is the person whom an office that says or does something leaves unnamed, and one
// of the next sentences names without a word of who it is: "The Ohio attorney general said her
// office would look into it. “They must answer,” | Ann Ro said." The title's complement ends
// before token tail. It is the first person named there and has no other office; or -1.
func (r *reader) namedLater(s token.Sentence, np nounPhrase, tail int) int {
	const farthest = 3 // sentences
	if !r.known || s.Role != data.Prose || !r.speaks(tail, s.Last) || !r.clauseBegins(s, np) || r.bystands(np.first, tail) {
		return -1
	}
	at := r.t.SentenceAt(r.t.Tokens[s.First].Span().Start)
	for n := 1; n <= farthest && at+n < len(r.t.Sentences); n++ {
		next := r.t.Sentences[at+n]
		if next.Role != data.Prose {
			return -1
		}
		for k := next.First; k < next.Last; k++ {
			if !r.taken(k) || r.cands[r.at[k]-1].kind != Person {
				continue
			}
			if c := int(r.at[k]) - 1; r.comesUnknown(next, c) {
				return c
			}
			return -1
		}
	}
	return -1
}

// bystands tells whether a title that is tokens [first, last) is one that many have at once.
func (r *reader) bystands(first, last int) bool {
	for k := first; k < last; k++ {
		if bystanders[r.t.Low(k)] {
			return true
		}
	}
	return false
}

// speaks tells whether a verb of those who say or do something stands at token i.
func (r *reader) speaks(i, end int) bool {
	if i < end && (r.t.Low(i) == "has" || r.t.Low(i) == "had" || r.t.Low(i) == "also" || r.t.Low(i) == "later") {
		i++
	}
	return i < end && (verbs[r.t.Low(i)] || strings.HasSuffix(r.t.Low(i), "ed") && r.small(i))
}

// clauseBegins tells whether a title's noun phrase begins its sentence, but for a word or a
// comma before it, and whose it is: "But the", "Meanwhile, an", "Norland's".
func (r *reader) clauseBegins(s token.Sentence, np nounPhrase) bool {
	switch k := np.lead; {
	case k < s.First:
		return true
	case k == s.First:
		return !r.capitalWord(k) || functionWords[r.t.Low(k)]
	default:
		return k == s.First+1 && r.t.Word(k) == ","
	}
}

// comesUnknown tells whether a person, a candidate, is named in full for the first time in a
// sentence where he speaks, and no office or remark tells who he is.
func (r *reader) comesUnknown(s token.Sentence, c int) bool {
	p := r.cands[c]
	if p.last-p.first < 2 || p.last >= s.Last {
		return false
	}
	said := verbs[r.t.Low(p.last)] || r.t.Low(p.last) == "was"
	if !said && !(p.first-1 > s.First && verbs[r.t.Low(p.first-1)] && r.closes(p.last) && r.t.Word(p.last) != ",") {
		return false
	}
	surname := r.surnameOf(c)
	for i := range r.cands {
		if o := &r.cands[i]; o.kind == Person && r.t.Low(o.last-1) == surname && (o.first < p.first || r.held[i] > 0) {
			return false
		}
	}
	for k := p.last; k < s.Last; k++ {
		if r.taken(k) && r.cands[r.at[k]-1].kind == Person {
			return false
		}
	}
	return true
}
