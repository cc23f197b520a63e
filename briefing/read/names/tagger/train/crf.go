package main

import (
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"

	"sitrep/briefing/read/names/tagger/internal/model"
)

// A trainer fits a linear-chain conditional random field (Lafferty, McCallum and
// Pereira 2001) by stochastic gradient steps with a rate of its own for each
// weight (AdaGrad, Duchi, Hazan and Singer 2011).
type trainer struct {
	ids     map[uint64]int32
	hashes  []uint64
	weights [][model.Tags]float32
	squares [][model.Tags]float32
	moves   [model.Tags][model.Tags]float32
	moveSq  [model.Tags][model.Tags]float32
	runs    []trainRun
}

// trainRun is a run with the features of its tokens, one list behind the other.
type trainRun struct {
	tags     []int8
	features []int32
	ends     []int32 // of each token's features
	lexical  []int32 // where its lexical ones end
	weight   float32
}

const (
	rate   = 0.15
	decay  = 2e-5 // L2
	epochs = 8
)

// collect counts the features of all examples and keeps those seen often enough.
func collect(examples []weighted, least int) *trainer {
	t := &trainer{ids: map[uint64]int32{}}
	count := map[uint64]int32{}
	var f []uint64
	for _, e := range examples {
		for _, r := range e.text.Runs {
			for i := r.First; i < r.Last; i++ {
				f, _ = e.text.Features(r, i, f[:0])
				for _, h := range f {
					count[model.FeatureHash(h)]++
				}
			}
		}
	}
	for h, n := range count {
		if int(n) >= least {
			t.hashes = append(t.hashes, h)
		}
	}
	slices.Sort(t.hashes)
	for i, h := range t.hashes {
		t.ids[h] = int32(i)
	}
	for _, e := range examples {
		for _, r := range e.text.Runs {
			u := trainRun{tags: e.tags[r.First:r.Last], weight: e.weight}
			for i := r.First; i < r.Last; i++ {
				var lexical int
				f, lexical = e.text.Features(r, i, f[:0])
				for k, h := range f {
					if k == lexical {
						u.lexical = append(u.lexical, int32(len(u.features)))
					}
					if id, ok := t.ids[model.FeatureHash(h)]; ok {
						u.features = append(u.features, id)
					}
				}
				u.ends = append(u.ends, int32(len(u.features)))
			}
			t.runs = append(t.runs, u)
		}
	}
	t.weights = make([][model.Tags]float32, len(t.hashes))
	t.squares = make([][model.Tags]float32, len(t.hashes))
	model.Bind(&t.moves)
	return t
}

// fit trains. Some of the features are left out at random each time, so that none
// is leaned on alone: words known by heart more often than the rest.
func (t *trainer) fit(seed uint64, log io.Writer) {
	r := rand.New(rand.NewPCG(seed, 2))
	chain := model.NewChain(&t.moves)
	order := make([]int, len(t.runs))
	for i := range order {
		order[i] = i
	}
	var e, p []model.Scores
	var used []int32
	for epoch := range epochs {
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for n, k := range order {
			u := &t.runs[k]
			for len(e) < len(u.tags) {
				e, p = append(e, model.Scores{}), append(p, model.Scores{})
			}
			if n%64 == 0 {
				chain.Set(&t.moves)
			}
			// choose the features
			used = used[:0]
			blind := r.IntN(100) < 25
			begin := int32(0)
			ends := make([]int32, len(u.tags))
			for i := range u.tags {
				var sum model.Scores
				for at := begin; at < u.ends[i]; at++ {
					if at < u.lexical[i] && (blind || r.Uint32()%8 == 0) || r.Uint32()%12 == 0 {
						continue
					}
					id := u.features[at]
					used = append(used, id)
					w := &t.weights[id]
					for k := range sum {
						sum[k] += w[k]
					}
				}
				begin = u.ends[i]
				e[i] = sum
				ends[i] = int32(len(used))
			}
			var pairs [model.Tags][model.Tags]float32
			all := chain.Marginals(e[:len(u.tags)], p, &pairs)
			before := int8(0)
			gold := float64(t.moves[u.tags[len(u.tags)-1]][0])
			for i, k := range u.tags {
				gold += float64(e[i][k] + t.moves[before][k])
				pairs[before][k]--
				before = k
			}
			pairs[before][0]--
			loss += all - gold
			begin = 0
			for i, tag := range u.tags {
				g := p[i]
				g[tag]--
				for k := range g {
					g[k] *= u.weight
				}
				for at := begin; at < ends[i]; at++ {
					t.step(used[at], &g)
				}
				begin = ends[i]
			}
			for a := range pairs {
				for b, g := range pairs[a] {
					if g == 0 || t.moves[a][b] < -1e6 {
						continue
					}
					g *= u.weight
					t.moveSq[a][b] += g * g
					t.moves[a][b] -= rate * g / float32(math.Sqrt(float64(t.moveSq[a][b])+1e-3))
				}
			}
		}
		fmt.Fprintf(log, "epoch %d: loss %.4f a run\n", epoch+1, loss/float64(len(order)))
	}
}

func (t *trainer) step(id int32, g *model.Scores) {
	w, s := &t.weights[id], &t.squares[id]
	for k, d := range g {
		if d > -1e-4 && d < 1e-4 {
			continue
		}
		d += decay * w[k]
		s[k] += d * d
		w[k] -= rate * d / float32(math.Sqrt(float64(s[k])+1e-3))
	}
}

// export puts the strongest features into the model.
func (t *trainer) export(m *model.Model, most int) {
	type row struct {
		id       int
		strength float32
	}
	rows := make([]row, len(t.weights))
	for i, w := range t.weights {
		low, high := w[0], w[0]
		for _, v := range w {
			low, high = min(low, v), max(high, v)
		}
		rows[i] = row{i, high - low}
	}
	slices.SortStableFunc(rows, func(a, b row) int {
		switch {
		case a.strength > b.strength:
			return -1
		case a.strength < b.strength:
			return 1
		}
		return 0
	})
	if len(rows) > most {
		rows = rows[:most]
	}
	slices.SortFunc(rows, func(a, b row) int { return a.id - b.id })
	var hashes []uint64
	var weights [][model.Tags]float32
	for _, r := range rows {
		hashes = append(hashes, t.hashes[r.id])
		weights = append(weights, t.weights[r.id])
	}
	m.Moves = t.moves
	m.SetWeights(hashes, weights, 1.0/32)
}
