package names

import (
	"sitrep/briefing/read/token"
)

// quotedTerm tells whether tokens are among a few words with capitals that stand in
// quotation marks by themselves: the “War on Litter” is a term, a film or a plan.
func (r *reader) quotedTerm(first, last int) bool {
	small := func(i int) bool { return !r.capitalWord(i) && !functionWords[r.t.Low(i)] }
	for n := 0; first > 0 && n < 4 && !small(first-1); n++ {
		first--
	}
	for n := 0; last < len(r.t.Tokens) && n < 4 && !small(last); n++ {
		last++
	}
	if last-first < 2 || first == 0 || last == len(r.t.Tokens) {
		return false
	}
	switch r.t.Word(first - 1) {
	case "“", "\"", "‘":
	default:
		return false
	}
	if w := r.t.Word(last); (w == "," || w == ".") && last+1 < len(r.t.Tokens) {
		last++
	}
	switch r.t.Word(last) {
	case "”", "\"", "’":
		return true
	}
	return false
}

// inHeading tells whether tokens belong to a heading with capitals that runs into its
// paragraph: "Ferry Ban Divides Town: Those of Holm said …". Before a quote the name of
// who speaks stands so, with an office or with a head noun.
func (r *reader) inHeading(first, last int) bool {
	k := r.t.SentenceAt(r.t.Tokens[first].Span().Start)
	if k == len(r.t.Sentences) || first-r.t.Sentences[k].First > 8 {
		return false
	}
	words := 0
	for i := r.t.Sentences[k].First; i < r.t.Sentences[k].Last; i++ {
		tok := r.t.Tokens[i]
		switch {
		case r.t.Word(i) == ":":
			return words > 3 && i >= last
		case !tok.Is(token.Word):
			return false
		case functionWords[r.t.Low(i)]:
			continue
		case !tok.Is(token.Capital) || r.tagged(i, Person):
			return false
		}
		if n, _ := r.titleAt(i, r.t.Sentences[k].Last); n > 0 {
			return false
		}
		words++
	}
	return false
}

// shoutedHeading tells whether a sentence of several words is all in capitals and those beside
// it are not: a heading between paragraphs.
func (r *reader) shoutedHeading(s token.Sentence) bool {
	const longest = 60 // tokens of a heading; more are not looked at again and again
	loud := func(s token.Sentence) bool {
		return s.Last-s.First > 3 && r.t.Tokens[s.First].Is(token.AllCaps) && r.shouted(s.First, s.Last)
	}
	if s.Last-s.First > longest || !loud(s) {
		return false
	}
	k := r.t.SentenceAt(r.t.Tokens[s.First].Span().Start)
	return (k == 0 || !loud(r.t.Sentences[k-1])) && (k+1 >= len(r.t.Sentences) || !loud(r.t.Sentences[k+1]))
}
