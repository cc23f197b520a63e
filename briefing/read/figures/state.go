package figures

import (
	"sitrep/briefing/read/token"
)

// How far, in words, a state is looked for.
const (
	longestVerb  = 9  // from those counted to their verb
	longestAside = 16 // between commas: ", many of them children,"
	longestToll  = 32 // from "the death toll" to its number
	longestOf    = 7  // from "leak" to the number after its "of"
	moneyAbout   = 6
)

// stateOf finds what befell those counted.
func (r *reader) stateOf(c *count) {
	after := max(c.number.last, c.phrase.last)
	before := c.from - 1
	for before >= r.first && (articles[r.Low(before)] || r.Low(before) == "all" || lex.entry[r.Low(before)].part && r.Low(before) != "including" || r.Low(before) == "an" || r.Low(before) == "a") {
		before--
	}
	if c.unit != "" {
		c.state = r.purpose(c)
		return
	}
	switch {
	case c.toll != "":
		c.state = c.toll
		if c.toll == "killed" || c.toll == "injured" || c.toll == "missing" || c.toll == "casualty" {
			return
		}
	}
	if before >= r.first {
		if s := r.activeAt(before); s != "" {
			c.state, c.verb = s, true
			if s == "affected" {
				if w := lex.entry[r.Low(before)]; w.whose {
					if f := r.whose(before); f != "" {
						c.state, c.verb = f, false
						return
					}
				}
				if f := r.follows(after); f != "" && f != s {
					c.state = f
				}
			}
			return
		}
	}
	if s := r.follows(after); s != "" {
		c.state = s
		return
	}
	if c.state != "" || before < r.first {
		return
	}
	if s := r.reached(before, c); s != "" {
		c.state = s
		return
	}
	if lex.entry[r.Low(before)].whose {
		c.state = r.whose(before)
		c.verb = ofPeople[c.state]
	}
}

// activeAt is the state that the verb at token i gives its object: "killing".
func (r *reader) activeAt(i int) string {
	e := lex.entry[r.Low(i)]
	if e.does == "" {
		if r.Low(i) == "up" && i > r.first { // "rounded up 12 people"
			e = lex.entry[r.Low(i-1)]
		}
		return e.does
	}
	if i > r.first && e.done != "" {
		switch r.Low(i - 1) {
		case "was", "were", "been", "being", "is", "are", "be":
			return "" // "were killed, 12 soldiers said"
		}
	}
	return e.does
}

// follows is the state that the words from token i on tell of those counted before.
func (r *reader) follows(i int) string {
	i = r.aside(i)
	had, been, told := false, false, false
	for k := i; k < r.end && k < i+longestVerb; k++ {
		w := r.Low(k)
		if s, last := r.phraseAt(k); s == "aboard" {
			return r.fateAboard(last)
		} else if s != "" {
			return s
		}
		e := lex.entry[w]
		switch {
		case e.carried && (been || !had) && r.hospital(k+1) != "":
			return r.hospital(k + 1)
		case e.is != "" && (e.done == "" || !r.objectAt(k+1)):
			return e.is
		case e.done != "" && !(had && !been) && (been || !r.objectAt(k+1)):
			if e.done == "exposed" && k+1 < r.end && r.Low(k+1) == "to" {
				return "affected" // by gas, not in public
			}
			return e.done
		case e.falls != "" && !been:
			return e.falls
		case e.skip:
			switch w {
			case "has", "have", "had":
				had, been = true, false
			case "was", "were", "is", "are", "be", "been", "being":
				been = true
			case "left", "found", "said", "thought", "confirmed", "reported", "listed", "declared":
				if told && w == "said" {
					return ""
				}
				told = true
			}
			continue
		}
		if had && !been {
			return r.ofTheirs(k)
		}
		break
	}
	return ""
}

// longestPlace is the most words that tell what people were aboard.
const longestPlace = 4

// fateAboard is what befell all those aboard, told from token i on: "on board the launch
// were killed".
func (r *reader) fateAboard(i int) string {
	for k := i; k < r.end && k <= i+longestPlace && r.Tokens[k].Is(token.Word); k++ {
		switch r.Low(k) {
		case "was", "were", "died", "survived", "perished", "drowned":
			if s := r.follows(k); s != "" {
				return s
			}
		case "who", "and":
			return "aboard"
		}
	}
	return "aboard"
}

// longestTheirs is the most words that list what people had taken.
const longestTheirs = 12

// ofTheirs is what befell the data of people, told from token i on: "had their names and
// addresses stolen".
func (r *reader) ofTheirs(i int) string {
	if !articles[r.Low(i)] {
		return ""
	}
	for k := i + 1; k < r.end && k < i+longestTheirs; k++ {
		if s := lex.entry[r.Low(k)].done; s == "stolen" || s == "exposed" {
			return s
		}
		if !r.Tokens[k].Is(token.Word) && r.Low(k) != "," {
			return ""
		}
	}
	return ""
}

// aside steps over what stands between two commas, dashes or brackets.
func (r *reader) aside(i int) int {
	if i >= r.end {
		return i
	}
	var close string
	switch w := r.Low(i); w {
	case ",", "-", "–", "—", "--":
		close = w
	case "(":
		close = ")"
	default:
		return i
	}
	for k := i + 1; k < r.end && k < i+longestAside; k++ {
		if r.Low(k) == close && k+1 < r.end {
			if e := lex.entry[r.Low(k+1)]; e.skip || e.falls != "" || e.done != "" {
				return k + 1
			}
		}
	}
	return r.end
}

// objectAt tells whether what follows a participle makes it an active verb:
// "gunmen killed 12 people".
func (r *reader) objectAt(i int) bool {
	if i >= r.end {
		return false
	}
	t := r.Tokens[i]
	if t.Is(token.Number) {
		return true
	}
	w := r.Low(i)
	if _, ok := lex.number.Find(w); ok {
		return true
	}
	if _, ok := lex.loose[w]; ok {
		return true
	}
	if lex.before[w] != Exact && w != "near" && w != "over" && w != "under" && w != "around" && w != "past" && w != "below" {
		return true
	}
	switch w {
	case "a", "an", "the", "his", "her", "their", "its", "him", "them", "at", "more", "up":
		// "at least two", "more than two", "up to two"
		switch w {
		case "at", "more", "up":
			return i+1 < r.end && (r.Low(i+1) == "least" || r.Low(i+1) == "than" || r.Low(i+1) == "to")
		}
		return true
	}
	return lex.entry[w].class == person
}

// phraseAt is the state that a phrase at token i tells, and the token after it.
func (r *reader) phraseAt(i int) (state string, last int) {
	for _, p := range lex.phrases[r.Low(i)] {
		if i+1+len(p.rest) > r.end {
			continue
		}
		same := true
		for k, w := range p.rest {
			if r.Low(i+1+k) != w {
				same = false
				break
			}
		}
		if same {
			return p.state, i + 1 + len(p.rest)
		}
	}
	return "", i
}

// hospital tells what became of people who were taken somewhere.
func (r *reader) hospital(i int) string {
	for k := i; k < r.end && k < i+6; k++ {
		switch r.Low(k) {
		case "hospital", "hospitals", "clinic", "clinics":
			return "treated"
		case "morgue", "mortuary":
			return "killed"
		case ",", ";", ".":
			return ""
		}
	}
	return ""
}

// reached is the state of a count that a noun before it speaks of: "the death toll
// rose to 12", "the number of wounded stands at 40".
func (r *reader) reached(i int, c *count) string {
	if !lex.entry[r.Low(i)].reaches {
		return ""
	}
	state, end := "", max(r.first, i-longestToll)
	for k := i - 1; k >= end; k-- {
		w := r.Low(k)
		e := lex.entry[w]
		if e.counts {
			switch {
			case w != "toll" && !r.countsOf(k):
				if c.noun != "" || k == r.first || r.Low(k-1) != "the" {
					return ""
				}
				if state = r.lastFate(); state != "" {
					c.class = People
				}
				return state
			case state == "" && k > r.first:
				p := lex.entry[r.Low(k-1)]
				if state = p.of + p.toll; p.of != "" && p.toll != "" {
					state = p.toll
				}
			}
			if state == "" && w == "toll" {
				state = "killed"
			}
			if state == "" && c.noun == "" && r.countsOf(k) {
				r.countedBefore(k+2, i, c)
			}
			if c.noun == "" && state != "" {
				c.class = People
			}
			return state
		}
		switch {
		case e.toll != "":
			state = e.toll
		case e.done != "" && state == "":
			state = e.done
		}
	}
	return ""
}

// countedBefore makes a count one of the first noun from token i up to, not including,
// token end: "the number of confirmed cases reached 1,204".
func (r *reader) countedBefore(i, end int, c *count) {
	for ; i < end && r.Tokens[i].Is(token.Word); i++ {
		if e := lex.entry[r.Low(i)]; e.class != noClass {
			c.noun, c.class = e.noun, classes[e.class]
			return
		}
	}
}

// countsOf tells whether "of" follows the noun of a count at token k: "number of".
func (r *reader) countsOf(k int) bool {
	return k+1 < r.end && (r.Low(k+1) == "of" || r.Low(k+1) == "who") || k > r.first && lex.entry[r.Low(k-1)].toll != ""
}

// whose is the state that a noun or verb tells of what a preposition at token i
// leads to: "the deaths of", "recovered all data involving".
func (r *reader) whose(i int) string {
	state, end := "", max(r.first, i-longestOf)
	for k := i - 1; k >= end; k-- {
		w := r.Low(k)
		e := lex.entry[w]
		switch {
		case e.of != "" && r.Low(i) == "of" && k >= i-2:
			return e.of
		case w == "lives" && k == i-1 && k-2 >= r.first && r.Low(k-1) == "the" && lex.entry[r.Low(k-2)].takes:
			return "killed"
		case e.does != "" && k == i-1 && e.done == "":
			return e.does
		case e.does != "" || e.done != "":
			s := e.does
			if s == "" {
				s = e.done
			}
			if k > r.first && r.attributive(k) {
				if state == "" {
					state = s
				}
				continue
			}
			return s
		case e.of != "" && state == "":
			state = e.of
		case !r.Tokens[k].Is(token.Word) && !r.Tokens[k].Is(token.Possessive):
			return state
		}
	}
	return state
}

// attributive tells whether the participle at token k stands before its noun: "all
// leaked information".
func (r *reader) attributive(k int) bool {
	p := lex.entry[r.Low(k-1)]
	w := r.Low(k - 1)
	return articles[w] || w == "all" || w == "a" || w == "any" || w == "of" || w == "some" || p.part
}

// purpose is what a sum of money is for, "" where no word about it tells.
func (r *reader) purpose(c *count) string {
	if c.unit == "magnitude" {
		return ""
	}
	for k := c.from - 1; k >= r.first && k >= c.from-moneyAbout; k-- {
		if s := lex.entry[r.Low(k)].money; s != "" {
			return s
		}
		if t := r.Tokens[k]; !t.Is(token.Word) && !t.Is(token.Possessive) {
			break
		}
	}
	for k := c.number.last; k < r.end && k < c.number.last+4; k++ {
		if s := lex.entry[r.Low(k)].money; s != "" {
			return s
		}
		if !r.Tokens[k].Is(token.Word) {
			break
		}
	}
	return ""
}
