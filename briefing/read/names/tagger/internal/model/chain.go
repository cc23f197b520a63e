package model

import "math"

// Scores are what the features of one token say for each tag.
type Scores [Tags]float32

// Emissions adds up the weights of the features of the tokens of a run, into
// out, one element a token. f is scratch space, returned for the next call.
func (m *Model) Emissions(x *Text, r Run, out []Scores, f []uint64) []uint64 {
	for i := r.First; i < r.Last; i++ {
		f, _ = x.Features(r, i, f[:0])
		// First where all weights stand, then the weights: the memory is waited for at once.
		n := 0
		for _, h := range f {
			if h < classFeatures {
				if m.classes[h] < 0 {
					continue
				}
				f[n] = uint64(m.classes[h])
				n++
			} else if at, ok := m.find(h); ok {
				f[n] = at
				n++
			}
		}
		var sum [Tags]int32
		for _, at := range f[:n] {
			w := m.rows[at+1 : at+rowSize]
			_ = w[Tags-1]
			for k := range sum {
				sum[k] += int32(int8(w[k]))
			}
		}
		o := &out[i-r.First]
		for k := range sum {
			o[k] = float32(sum[k]) * m.scale
		}
	}
	return f
}

// allowed tells whether a tag may follow another: an inside tag needs a begin or
// inside tag of its label.
func allowed(from, to int) bool {
	return to == 0 || to%2 == 1 || LabelOf(from) == LabelOf(to)
}

const never = -1e9

// Bind makes the scores of impossible moves so low that none is made.
func Bind(moves *[Tags][Tags]float32) {
	for a := range moves {
		for b := range moves[a] {
			if !allowed(a, b) {
				moves[a][b] = never
			}
		}
	}
}

// Best finds the best tags of a run (Viterbi). The chain begins and ends outside.
func Best(moves *[Tags][Tags]float32, e []Scores, tags []int8, back [][Tags]int8) {
	var at Scores
	for k := range at {
		at[k] = moves[0][k] + e[0][k]
	}
	for i := 1; i < len(e); i++ {
		var next Scores
		for k := range next {
			best, from := float32(math.Inf(-1)), 0
			for j := range at {
				if v := at[j] + moves[j][k]; v > best {
					best, from = v, j
				}
			}
			next[k] = best + e[i][k]
			back[i][k] = int8(from)
		}
		at = next
	}
	best := 0
	for k := range at {
		if at[k]+moves[k][0] > at[best]+moves[best][0] {
			best = k
		}
	}
	for i := len(e) - 1; i >= 0; i-- {
		tags[i] = int8(best)
		best = int(back[i][best])
	}
}

// Chain holds the work space of Marginals.
type Chain struct {
	moves   [Tags][Tags]float32 // exponentials
	forward []Scores
	exp     []Scores
	norm    []float32
}

// NewChain prepares for moves.
func NewChain(moves *[Tags][Tags]float32) *Chain {
	c := &Chain{}
	c.Set(moves)
	return c
}

// Set gives the chain new scores of moves.
func (c *Chain) Set(moves *[Tags][Tags]float32) {
	for a := range moves {
		for b := range moves[a] {
			if moves[a][b] <= never {
				c.moves[a][b] = 0
			} else {
				c.moves[a][b] = float32(math.Exp(float64(moves[a][b])))
			}
		}
	}
}

// Marginals computes the probability of each tag of each token (forward and
// backward sums, scaled). When pairs is not nil it adds to it the probabilities
// of the moves; the result is the logarithm of the sum over all taggings.
func (c *Chain) Marginals(e []Scores, p []Scores, pairs *[Tags][Tags]float32) float64 {
	n := len(e)
	for len(c.forward) < n {
		c.forward = append(c.forward, Scores{})
		c.exp = append(c.exp, Scores{})
		c.norm = append(c.norm, 0)
	}
	log := 0.0
	for i := range n {
		top := e[i][0]
		for _, v := range e[i][1:] {
			top = max(top, v)
		}
		for k, v := range e[i] {
			c.exp[i][k] = float32(math.Exp(float64(v - top)))
		}
		f := &c.forward[i]
		sum := float32(0)
		for k := range f {
			var v float32
			if i == 0 {
				v = c.moves[0][k]
			} else {
				for j := range f {
					v += c.forward[i-1][j] * c.moves[j][k]
				}
			}
			f[k] = v * c.exp[i][k]
			sum += f[k]
		}
		for k := range f {
			f[k] /= sum
		}
		c.norm[i] = sum
		log += math.Log(float64(sum)) + float64(top)
	}
	var back Scores
	last := float32(0)
	for k := range back {
		back[k] = c.moves[k][0]
		last += c.forward[n-1][k] * back[k]
	}
	log += math.Log(float64(last))
	for k := range back {
		back[k] /= last
	}
	if pairs != nil {
		for k := range back {
			pairs[k][0] += c.forward[n-1][k] * back[k]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for k := range back {
			p[i][k] = c.forward[i][k] * back[k]
		}
		var after Scores
		for k := range back {
			after[k] = back[k] * c.exp[i][k] / c.norm[i]
		}
		if i == 0 {
			if pairs != nil {
				for k := range after {
					pairs[0][k] += c.moves[0][k] * after[k]
				}
			}
			break
		}
		for j := range back {
			v := float32(0)
			for k := range after {
				w := c.moves[j][k] * after[k]
				v += w
				if pairs != nil {
					pairs[j][k] += c.forward[i-1][j] * w
				}
			}
			back[j] = v
		}
	}
	return log
}
