package figures

import "sitrep/briefing/read/token"

// writtenAgain takes the figures in brackets into a number in words that they repeat:
// "Eighteen (18) persons".
func (r *reader) writtenAgain(n *number) {
	k := n.last
	if k+2 >= r.end || r.Low(k) != "(" || r.Low(k+2) != ")" || !r.Tokens[k+1].Is(token.Number) {
		return
	}
	if v, rest, ok := decimal(r.Low(k + 1)); ok && rest == "" && v == n.value {
		n.last = k + 3
	}
}

// lastFate is the state of the people counted last, in this sentence or the two before
// it: "22 died. The board put the figure at 31."
func (r *reader) lastFate() string {
	if len(r.out) == 0 {
		return ""
	}
	f := r.out[len(r.out)-1]
	if r.sentence-f.Sentence > 2 || !ofPeople[f.State] {
		return ""
	}
	return f.State
}
