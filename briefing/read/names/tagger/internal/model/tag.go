package model

// Name is a stretch of tokens with one label.
type Name struct {
	First, Last, Label int
	Score              float32
}

// Tagging is what Tag finds in a text.
type Tagging struct {
	Names []Name
	// Labels holds a probability (in 255ths) a label for every token of a run; the
	// tokens of run r begin at Start[r].
	Labels [][Labels]uint8
	Start  []int
}

// Tag labels a text, into g, whose memory it uses again.
func (m *Model) Tag(x *Text, g *Tagging) {
	g.Names, g.Start = g.Names[:0], append(g.Start[:0], 0)
	longest := 0
	for i, r := range x.Runs {
		g.Start = append(g.Start, g.Start[i]+r.Last-r.First)
		longest = max(longest, r.Last-r.First)
	}
	n := g.Start[len(x.Runs)]
	g.Labels = resized(g.Labels, n)
	w := &x.work
	w.emissions, w.marginals = resized(w.emissions, n), resized(w.marginals, n)
	w.tags, w.back = resized(w.tags, longest), resized(w.back, longest)
	if w.chain == nil {
		w.chain = NewChain(&m.Moves)
	}
	for i, r := range x.Runs {
		from, to := g.Start[i], g.Start[i+1]
		e, p := w.emissions[from:to], w.marginals[from:to]
		w.features = m.Emissions(x, r, e, w.features)
		w.chain.Marginals(e, p, nil)
		for k := range p {
			labels := &g.Labels[from+k]
			labels[0] = uint8(p[k][0]*255 + 0.5)
			for l := 1; l < Labels; l++ {
				labels[l] = uint8((p[k][Begin(l)]+p[k][Inside(l)])*255 + 0.5)
			}
		}
		Best(&m.Moves, e, w.tags, w.back)
		g.Names = names(g.Names, w.tags[:to-from], r.First, p)
	}
}

// work is the space that Tag works in, kept from text to text.
type work struct {
	emissions, marginals []Scores
	tags                 []int8
	back                 [][Tags]int8
	chain                *Chain
	features             []uint64
}

// resized is a slice of n elements that uses the memory of s where that is enough.
// What stands in them is not said.
func resized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

// names appends the names that the tags of a run stand for. A name is as sure as
// its least sure token.
func names(to []Name, tags []int8, first int, p []Scores) []Name {
	for i := 0; i < len(tags); i++ {
		if tags[i] == 0 {
			continue
		}
		label := LabelOf(int(tags[i]))
		end := i + 1
		for end < len(tags) && int(tags[end]) == Inside(label) {
			end++
		}
		score := float32(1)
		for k := i; k < end; k++ {
			score = min(score, p[k][Begin(label)]+p[k][Inside(label)])
		}
		to = append(to, Name{first + i, first + end, label, score})
		i = end - 1
	}
	return to
}
