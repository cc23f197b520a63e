package names

import "sitrep/briefing/read/token"

// lawsuits takes the names of cases, whose sides act in no other way there: "Moss v.
// Board of Education".
func (r *reader) lawsuits(s token.Sentence) {
	for i := s.First + 1; i+1 < s.Last; i++ {
		if low := r.t.Low(i); low != "v." && low != "vs." && low != "v" || !r.capitalWord(i-1) || r.capital(i) {
			continue
		}
		other := i + 1
		if r.t.Low(other) == "the" && other+1 < s.Last {
			other++
		}
		if !r.capitalWord(other) {
			continue
		}
		first, last := i-1, other+1
		for first > s.First && r.side(first-1) {
			first--
		}
		for last < s.Last && r.side(last) {
			last++
		}
		for last > other+1 && !r.capitalWord(last-1) {
			last--
		}
		for first < i-1 && !r.capitalWord(first) {
			first++
		}
		r.add(cand{first: first, last: last, kind: Other, form: Name, score: 0.9})
		i = last - 1
	}
}

// side tells whether token i goes on with a side of a lawsuit: words with capitals and
// the small ones between them.
func (r *reader) side(i int) bool {
	switch r.t.Low(i) {
	case "of", "for", "and", "&", "the":
		return true
	}
	return r.capitalWord(i) && !functionWords[r.t.Low(i)]
}
