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

// Tag labels a text.
func (m *Model) Tag(x *Text) *Tagging {
	g := &Tagging{Start: make([]int, len(x.Runs)+1)}
	longest := 0
	for i, r := range x.Runs {
		g.Start[i+1] = g.Start[i] + r.Last - r.First
		longest = max(longest, r.Last-r.First)
	}
	n := g.Start[len(x.Runs)]
	g.Labels = make([][Labels]uint8, n)
	e := make([]Scores, n)
	p := make([]Scores, n)
	tags := make([]int8, longest)
	back := make([][Tags]int8, longest)
	chain := NewChain(&m.Moves)
	var f []uint64
	for i, r := range x.Runs {
		f = m.Emissions(x, r, e[g.Start[i]:], f)
		chain.Marginals(e[g.Start[i]:g.Start[i+1]], p[g.Start[i]:], nil)
	}
	if m.Second != ([seconds][Labels]float32{}) {
		x.Share(g.Start, p)
		for i, r := range x.Runs {
			for k := r.First; k < r.Last; k++ {
				m.again(x, r, k, &e[g.Start[i]+k-r.First])
			}
			chain.Marginals(e[g.Start[i]:g.Start[i+1]], p[g.Start[i]:], nil)
		}
	}
	for i, r := range x.Runs {
		from, to := g.Start[i], g.Start[i+1]
		for k := from; k < to; k++ {
			g.Labels[k][0] = uint8(p[k][0]*255 + 0.5)
			for l := 1; l < Labels; l++ {
				g.Labels[k][l] = uint8((p[k][Begin(l)]+p[k][Inside(l)])*255 + 0.5)
			}
		}
		Best(&m.Moves, e[from:to], tags, back)
		g.Names = names(g.Names, tags[:to-from], r.First, p[from:to])
	}
	return g
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
