package dates

import (
	_ "embed"
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
	"sitrep/data/lexicon"
)

//go:embed verbs.txt
var verbList string

// cue is a set of what a word tells of the time of its clause.
type cue uint16

const (
	cueFuture cue = 1 << iota
	cueModal
	cueBe
	cueWas
	cueIs
	cueScheduled
	cueAchieved
	cuePresent
	cuePast
	cueNoPast
	cueVerb
	cueMishap
	cueAnnounce
	cueGathering
)

var cues = func() map[string]cue {
	bits := map[string]cue{
		"future": cueFuture, "modal": cueModal, "be": cueBe, "was": cueWas, "is": cueIs, "scheduled": cueScheduled,
		"achieved": cueAchieved, "present": cuePresent, "past": cuePast, "no past": cueNoPast, "verb": cueVerb, "mishap": cueMishap, "announce": cueAnnounce, "gathering": cueGathering,
	}
	m := map[string]cue{}
	for e := range lexicon.Entries(verbList) {
		m[e.Text] |= bits[e.Section]
	}
	return m
}()

// fixes are verbs whose object is a day to come: "fixed May 26 for the hearing".
var fixes = map[string]bool{"fixed": true, "fixes": true, "set": true, "sets": true, "scheduled": true, "chose": true, "picked": true}

// articles lead a noun: "the planned vote" has no verb.
var articles = map[string]bool{"a": true, "an": true, "the": true, "its": true, "their": true}

// reach is how many tokens the search for a verb goes on.
const reach = 30

// tense tells from the verbs beside the atoms i to j whether the clause speaks of
// the past or of what is to come: the nearest verb before decides, and where the
// clause begins with the date the nearest after.
func (r *reader) tense(i, j int, e *Expr) Side {
	first, last := r.atoms[i].token, r.atoms[j-1].token+1
	low, high := r.atoms[0].token, r.atoms[len(r.atoms)-1].token+1
	if r.deadline(i, low, last, high) || first > low && fixes[r.t.Low(first-1)] {
		return Future
	}
	if r.mishap(i, last, high) {
		return Past
	}
	switch r.low(i - 1) {
	case "since":
		return Past // "had been planning an attack since January"
	case "to", "from":
		switch r.low(i - 2) {
		case "back", "dates", "dated", "dating":
			return Past // "an inquiry going back to August"
		}
	case "for":
		if (e.HasWeekday || e.Day > 0) && (last == high || r.t.Tokens[last].Shape&(token.Word|token.Possessive|token.Number) == 0 || follows[r.t.Low(last)]) {
			return Future // "called the parties to a meeting for Wednesday"
		}
	case "until", "till":
		if e.Day > 0 && e.Month > 0 {
			return Future // "was freed on bail until 20 June"
		}
	case "starting", "beginning", "on":
		w := r.low(i - 1)
		if w == "on" {
			w = r.low(i - 2)
		}
		if e.HasWeekday && (w == "starting" || w == "beginning") {
			e.Loose = true
			return Future // "called a strike starting on Monday"
		}
	case "of":
		if r.low(i-2) == "as" {
			return Present // "called a strike as of Wednesday"
		}
		if e.Day > 0 && first > low+1 && r.cue(first-2)&(cueGathering|cueMishap) != 0 {
			return Unsaid // "will rule on the vote of Nov. 4"
		}
	}
	if role := r.t.Sentences[e.Sentence].Role; role != data.Caption && (r.announces(first-1, low) || r.low(i-1) == "on" && r.announces(first-2, low)) {
		return Future
	}
	if r.follows(low, first) {
		return Past
	}
	if r.isSubject(first, last, low, high) || last+1 < high && r.t.Low(last) == "that" && r.cue(last+1)&(cueFuture|cueModal) != 0 {
		return Future // "a vote on Sunday that may bring him down"
	}
	for k := first - 1; k >= max(low, first-reach); k-- {
		if k >= first-2 && r.t.Low(k) == "that" {
			break // "announced that on Friday, the board will meet"
		}
		if r.calls(k, first) {
			return Present
		}
		if w := r.t.Low(k); (w == "has" || w == "have") && k+2 < first && (r.t.Low(k+1) == "a" || r.t.Low(k+1) == "an") && r.gathering(k+2, first) {
			return Future // "has a hearing on Friday"
		}
		if s := r.verb(k, low); s != Unsaid {
			if s == Past && r.supposes(k, low) {
				return Future
			}
			e.Loose = s == Future && r.looksBack(k, low)
			if s == Future {
				return s
			}
			e.Loose = s == Past && r.aims(k+1, first)
			if s == Past && e.Day > 0 && (r.low(i-1) == "by" || r.infinitive(k+1, first)) {
				return Unsaid // "was willing to close the quay on 20 October"
			}
			return s
		}
		if r.clauseEnds(k) {
			break
		}
	}
	for k := last; k < min(high, last+reach); k++ {
		if r.clauseEnds(k) && k > last && !r.goesOn(k, high) {
			break
		}
		if s := r.verb(k, last); s != Unsaid {
			return s
		}
		// an auxiliary ahead of its verb
		if c := r.cue(k); c&(cueIs|cueBe) != 0 && c&cueWas == 0 {
			reach := k + 4
			if w := r.t.Low(k); w == "has" || w == "have" {
				reach = k + 2 // "has to go", not "has asked to go"
			}
			for n := k + 1; n < min(high, reach); n++ {
				if c := r.cue(n); c&cueScheduled != 0 || r.t.Low(n) == "to" && n+1 < high && r.cue(n+1)&cueVerb != 0 {
					return Future
				}
			}
		}
	}
	switch r.low(i - 1) {
	case "until", "till", "by", "starting", "beginning", "effective":
		return Future
	}
	return Unsaid
}

// follows are words that may follow a date and belong to what comes before it.
var follows = map[string]bool{"at": true, "in": true, "and": true, "to": true, "after": true, "before": true, "but": true,
	"as": true, "with": true, "because": true, "when": true, "by": true, "on": true, "over": true, "while": true}

// supposes tells whether the past verb at token k is what is only supposed: "if the house
// passed the bill on Monday", not "asked if it had".
func (r *reader) supposes(k, low int) bool {
	const longest = 8 // words of the subject
	if r.t.Low(k) == "had" {
		return false
	}
	for b := k - 1; b >= max(low, k-longest); b-- {
		switch r.t.Low(b) {
		case "if", "unless":
			return (b == low || !r.t.Tokens[b-1].Is(token.Word) || r.t.Low(b-1) == "that" || r.t.Low(b-1) == "and")
		case ",", "had", "'d", "’d":
			return false
		}
		if r.clauseEnds(b) {
			return false
		}
	}
	return false
}

// aims tells whether what stands from token k to the date at token first leads on from
// what was done to what is to be done: "cleared the way for a vote on Wednesday".
func (r *reader) aims(k, first int) bool {
	for ; k < first; k++ {
		switch r.t.Low(k) {
		case "for", "to", "from":
			return true
		}
	}
	return false
}

// mishap tells whether the date of atom i, which ends before token last, is that of
// what nobody sets a day for: "Friday's deadly crash", "the Aug. 22 assault".
func (r *reader) mishap(i, last, high int) bool {
	k := last
	if k < high && r.t.Tokens[k].Is(token.Possessive) {
		k++
	} else {
		switch r.low(i - 1) {
		case "the", "this", "that", "a", "an":
		default:
			return false
		}
	}
	const longest = 4 // words of the noun and what stands before it
	for n := 0; k < high && n < longest && r.t.Tokens[k].Is(token.Word); k, n = k+1, n+1 {
		if r.cue(k)&cueMishap != 0 {
			return true
		}
		switch r.t.Low(k) {
		case "of", "in", "on", "at", "to", "for", "with", "by", "and", "after", "before", "over", "about":
			return false
		}
	}
	return false
}

// goesOn tells whether the mark at token k opens a quotation with which the reporter's
// own sentence goes on: "on Aug. 22, Rahimi “received funds”".
func (r *reader) goesOn(k, high int) bool {
	return r.t.Word(k) == "“" && k+1 < high && r.t.Tokens[k+1].Is(token.Word) && !r.t.Tokens[k+1].Is(token.Capital)
}

func (r *reader) cue(k int) cue {
	t := r.t.Tokens[k]
	if !t.Is(token.Word) {
		return 0
	}
	w := r.t.Low(k)
	if t.Is(token.Clitic) {
		switch {
		case strings.HasSuffix(w, "ll"):
			return cueFuture
		case strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t"):
			w = w[:strings.LastIndexByte(w, 'n')]
			if w == "wo" {
				return cueFuture
			}
		}
	}
	c := cues[w]
	if c&(cueNoPast|cuePast) == 0 && len(w) > 3 && strings.HasSuffix(w, "ed") && !t.Is(token.Capital) && !(k > 0 && articles[r.t.Low(k-1)]) {
		c |= cuePast // not "a negotiated deal"
	}
	return c
}

// clauseEnds tells whether token k parts clauses.
func (r *reader) clauseEnds(k int) bool {
	switch r.t.Word(k) {
	case ";", ":", "—", "--", "“", "”", "(", ")":
		return true
	}
	return false
}

// verb is the side that the verb at token k gives, looking back for its
// auxiliaries as far as token low.
func (r *reader) verb(k, low int) Side {
	c := r.cue(k)
	switch {
	case k > low && r.t.Low(k-1) == "after" && strings.HasSuffix(r.t.Low(k), "ing"):
		return Past // "is in hospital after seeking help on Thursday"
	case k > low+1 && r.t.Low(k-1) == "to" && r.intends(k-2) && r.t.Tokens[k].Is(token.Word) && !r.t.Tokens[k].Is(token.Capital) && r.base(k):
		return Future // "plans to do so in July"
	case c == 0:
		return Unsaid
	case c&cueFuture != 0:
		return Future
	case c&cueModal != 0:
		if r.t.Tokens[k].Is(token.Capital) && r.t.Low(k) == "may" {
			return Unsaid
		}
		return Future
	case c&cueVerb != 0 && k > low && r.t.Low(k-1) == "to":
		if k-2 >= low && r.cue(k-2)&cueAchieved != 0 {
			return Past
		}
		return Future
	case c&(cuePast|cueScheduled) != 0:
		if s := r.auxiliary(k, low); s != Unsaid {
			return s
		}
		if c&cuePast != 0 {
			if c&cueScheduled != 0 && k+1 < len(r.t.Tokens) && (r.t.Low(k+1) == "to" || r.t.Low(k+1) == "for") {
				return Future
			}
			return Past
		}
		switch r.t.Low(k) {
		case "due":
			cause := k+2 < len(r.t.Tokens) && r.t.Low(k+1) == "to" && r.cue(k+2)&(cueVerb|cueBe) == 0
			if !cause || k > low && r.cue(k-1)&(cueIs|cueWas|cueBe) != 0 {
				return Future // not "shut due to heavy rain"
			}
		case "scheduled":
			return Future
		}
	case c&cueWas != 0:
		return Past
	case takes(r.t.Low(k)) && k+1 < len(r.t.Tokens) && taken[r.t.Low(k+1)]:
		return Future // "take effect May 25"
	case c&cuePresent != 0 && (strings.HasSuffix(r.t.Low(k), "s") || r.plural(k, low)):
		return Future
	}
	return Unsaid
}

// intends tells whether token k is a word of planning whose "to" leads a verb.
func (r *reader) intends(k int) bool {
	switch r.t.Low(k) {
	case "due", "going":
		return false
	case "plan", "intend", "hope", "aim":
		return true
	}
	return r.cue(k)&cueScheduled != 0
}

// plural tells whether token k is the verb of several: "The two leaders meet",
// "Brook and Perl meet"; not "to meet", "did not meet", "the start".
func (r *reader) plural(k, low int) bool {
	if k == low || k > low+1 && r.cue(k-2)&(cueIs|cueWas|cueBe|cueModal) != 0 {
		return false
	}
	t := r.t.Tokens[k-1]
	w := r.t.Low(k - 1)
	return t.Is(token.Word) && !t.Is(token.Possessive) && (t.Is(token.Capital) && k-1 > low || len(w) > 3 && strings.HasSuffix(w, "s"))
}

// stays are verbs that a participle follows as it does "be": "would remain closed".
var stays = map[string]bool{"remain": true, "stay": true, "get": true, "become": true, "keep": true}

// setParticles follow "set" where no day is set: "was set on fire".
var setParticles = map[string]bool{"up": true, "on": true, "ablaze": true, "alight": true, "free": true, "off": true, "aside": true}

// auxiliary looks before a participle: "will be held", "to be held", "is
// scheduled", "was held".
func (r *reader) auxiliary(k, low int) Side {
	scheduled := r.cue(k)&cueScheduled != 0 && !(r.t.Low(k) == "set" && k+1 < len(r.t.Tokens) && setParticles[r.t.Low(k+1)])
	for n, b := 0, k-1; b >= low && n < 4; n, b = n+1, b-1 {
		c := r.cue(b)
		w := r.t.Low(b)
		switch {
		case c&cueFuture != 0 || c&cueModal != 0 && w != "can" && !r.t.Tokens[b].Is(token.Capital):
			for m := b + 1; m < k; m++ {
				if r.t.Low(m) == "have" {
					return Past // "would have met"
				}
			}
			return Future
		case w == "to" && b+1 < k && (r.cue(b+1)&cueBe != 0 || stays[r.t.Low(b+1)]):
			if b > low && r.cue(b-1)&cueAchieved != 0 {
				return Past
			}
			return Future
		case w == "be" || w == "been" && n < 3 || stays[w]:
			continue
		case c&cueWas != 0:
			if scheduled {
				return Future
			}
			return Past
		case c&cueIs != 0:
			if scheduled {
				return Future
			}
			if w == "has" || w == "have" {
				return Past
			}
			if r.whenever(b, low) {
				return Future // "when she is sentenced on Monday"
			}
			return Unsaid
		case strings.HasSuffix(w, "ly") || w == "not" || w == "also" || w == "now" || w == "still":
			continue
		}
		break
	}
	return Unsaid
}
