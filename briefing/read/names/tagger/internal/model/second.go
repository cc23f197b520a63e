package model

// The second pass: what the first one made of the same word elsewhere in the
// document. Its features are sums of probabilities, not sets.
const seconds = 8

// Share adds up, by word, what the first pass thinks of it. p holds the
// probabilities of the tags of run r from start[r].
func (x *Text) Share(start []int, p []Scores) {
	for i := range x.stats.spots {
		x.stats.spots[i].sum = [Labels]float32{}
	}
	for i, r := range x.Runs {
		for k := r.First; k < r.Last; k++ {
			w := &x.words[k]
			if w.spot < 0 {
				continue
			}
			s, q := &x.stats.spots[w.spot], &p[start[i]+k-r.First]
			s.sum[0] += q[0]
			for l := 1; l < Labels; l++ {
				s.sum[l] += q[Begin(l)] + q[Inside(l)]
			}
		}
	}
}

// again adds to the scores of a token what the rest of the document says.
func (m *Model) again(x *Text, r Run, i int, e *Scores) {}
