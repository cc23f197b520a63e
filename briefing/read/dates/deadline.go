package dates

import (
	"strings"

	"sitrep/briefing/read/token"
)

// deadline tells whether the date of atom i, its tokens ending before token last, is
// a bound for what is still to be done: "until Monday to pay", "unless it pays by
// Monday", "promised an answer by noon Monday". The clause lies between tokens low and high.
func (r *reader) deadline(i, low, last, high int) bool {
	const postponed = 10 // words from the verb to the date
	bound := r.low(i - 1)
	if bound == "noon" || bound == "midnight" {
		bound = r.low(i - 2)
	}
	switch bound {
	case "until", "till", "by", "to":
	default:
		return false
	}
	if bound != "by" {
		for k := r.atoms[i].token - 2; k >= max(low, r.atoms[i].token-postponed); k-- {
			switch r.t.Low(k) {
			case "adjourned", "postponed", "delayed", "deferred", "extended", "prolonged", "suspended", "rescheduled", "remanded", "pushed", "put":
				return true
			case "has", "have":
				if bound != "to" && (r.cue(k+1)|r.cue(k+2))&cuePast != 0 {
					return true // "has closed the pier until June"
				}
			}
			if r.clauseEnds(k) {
				break
			}
		}
	}
	if bound == "to" {
		return false
	}
	if last+1 < high && r.t.Low(last) == "to" && r.cue(last+1)&(cueVerb|cueBe) != 0 {
		return true
	}
	for k := r.atoms[i].token - 1; k >= max(low, last-reach); k-- {
		switch r.t.Low(k) {
		case "if", "unless", "deadline", "promised", "pledged", "vowed":
			return true
		case "predicted", "forecast", "projected", "estimated", "expected", "predicts", "estimates", "estimate", "can":
			if bound == "by" {
				return true // "predicted 9,000 cases by June"
			}
		case "to":
			// "ordered to repay the customers by June 30", not "managed to", "had to"
			if t := r.t.Tokens[k+1]; bound == "by" && k+2 < last && k > low && r.cue(k-1)&(cueAchieved|cueWas) == 0 && t.Is(token.Word) && !t.Is(token.Capital) && r.base(k+1) {
				return true
			}
		}
		if r.clauseEnds(k) {
			break
		}
	}
	return false
}

// base tells whether token k, behind "to", looks like a verb and no noun or its article.
func (r *reader) base(k int) bool {
	switch w := r.t.Low(k); w {
	case "the", "a", "an", "this", "that", "all", "his", "her", "its", "their", "some", "more":
		return false
	default:
		return !strings.HasSuffix(w, "s") || r.cue(k)&cueVerb != 0
	}
}
