package dates

import (
	"strings"

	"sitrep/briefing/read/token"
)

// announces tells whether token k is a verb in the present that stands right before the
// date, or has but a name between, and so tells of what is set down for it: "The minister
// testifies Wednesday", "leaves Dorrow on Monday"; under a picture it tells of the past.
func (r *reader) announces(k, low int) bool {
	const longest = 3 // words of the name
	for n := 0; n < longest && k > low+1 && r.t.Tokens[k].Is(token.Capital); n++ {
		k--
	}
	if k <= low || r.cue(k)&cueAnnounce == 0 {
		return false
	}
	t := r.t.Tokens[k-1]
	return t.Is(token.Word) && t.Shape&(token.Possessive|token.Number) == 0 && r.cue(k-1)&cuePast == 0 && (t.Is(token.Capital) || !articles[r.t.Low(k-1)] && !strings.HasSuffix(r.t.Low(k-1), "s"))
}

// isSubject tells whether the date of tokens first up to last is itself what a verb in the
// present speaks of: "Sunday marks the end of the quarantine".
func (r *reader) isSubject(first, last, low, high int) bool {
	if last+1 >= high || first > low && r.t.Low(first-1) != "and" && r.t.Low(first-1) != "that" && r.t.Word(first-1) != "," {
		return false
	}
	switch r.t.Low(last) {
	case "marks", "sees", "brings", "is":
		return true
	}
	return false
}

// follows tells whether the date at token first belongs to what something followed:
// "resigned following the meeting on Thursday", not "will be shown following".
func (r *reader) follows(low, first int) bool {
	const longest = 9 // words of what was followed
	for k := first - 1; k >= max(low, first-longest); k-- {
		if r.t.Low(k) == "following" {
			for b := k - 1; b >= low; b-- {
				if r.cue(b)&cueFuture != 0 || b == k-1 && articles[r.t.Low(b)] {
					return false
				}
			}
			return true
		}
		if r.clauseEnds(k) || r.t.Word(k) == "," || r.cue(k)&(cuePast|cueFuture|cueModal|cueWas|cueIs|cueScheduled) != 0 {
			return false
		}
	}
	return false
}

// infinitive tells whether one stands between token k and the date at token first.
func (r *reader) infinitive(k, first int) bool {
	for ; k+1 < first; k++ {
		if r.t.Low(k) == "to" && r.base(k+1) && r.t.Tokens[k+1].Is(token.Word) && !r.t.Tokens[k+1].Is(token.Capital) && r.cue(k-1)&cueAchieved == 0 {
			return true
		}
	}
	return false
}

func takes(w string) bool {
	return w == "take" || w == "takes" || w == "come" || w == "comes" || w == "go" || w == "goes"
}

// taken follows a verb whose present tells of what is to come.
var taken = map[string]bool{"effect": true, "office": true, "place": true, "into": true}

// calls tells whether token k calls people together before the date at token first:
// "convened a meeting on Thursday", "called for a vote on Thursday" may tell of the day of
// the calling and of that of the meeting.
func (r *reader) calls(k, first int) bool {
	switch r.t.Low(k) {
	case "convened", "summoned":
		return true
	case "called":
		return k+2 < first && r.t.Low(k+1) == "for" && r.gathering(k+2, first)
	}
	return false
}

// gathering tells whether a noun of what a day is set for stands from token k up to end.
func (r *reader) gathering(k, end int) bool {
	for ; k < end; k++ {
		if r.cue(k)&cueGathering != 0 {
			return true
		}
	}
	return false
}

// looksBack tells whether what is to come by the verb at token k was so for somebody in the
// past: "heeded a call to march on Monday", "had been expected to leave on Monday".
func (r *reader) looksBack(k, low int) bool {
	if k == low || r.t.Low(k-1) != "to" && r.cue(k)&cueScheduled == 0 {
		return false
	}
	for b := k - 1; b >= max(low, k-reach) && !r.clauseEnds(b); b-- {
		if c := r.cue(b); c&(cueFuture|cueModal) != 0 {
			return false
		} else if c&(cuePast|cueWas) != 0 && c&cueScheduled == 0 {
			return true
		}
	}
	return false
}

// whenever tells whether the verb at token k is one of what is to come before or when
// something else does.
func (r *reader) whenever(k, low int) bool {
	const longest = 5 // words of the subject
	for b := k - 1; b >= max(low, k-longest); b-- {
		switch r.t.Low(b) {
		case "when", "before", "until", "once":
			return true
		}
	}
	return false
}
