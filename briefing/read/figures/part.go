package figures

// partOf tells whether a count is a part of another: "including 10 children", "two
// of the wounded", "another 20 soldiers". Where others had another fate before it
// ("two killed and another 20 injured") it is none.
func (c *count) partOf(r *reader) {
	added := c.number.last < r.end && r.Low(c.number.last) == "new" || c.from-2 >= r.first && r.Low(c.from-1) == "of" && rises[r.Low(c.from-2)]
	if added {
		c.part = true
		return
	}
	for k := c.from - 1; k >= r.first && k >= c.from-2; k-- {
		w := r.Low(k)
		if lex.entry[w].part {
			switch w {
			case "another", "additional", "further", "extra", "other", "remaining":
				added = true
			default:
				c.part = true
				return
			}
			break
		}
		if !articles[w] && w != "an" {
			break
		}
	}
	for k := c.number.last; k < r.end && k < c.number.last+2; k++ {
		switch r.Low(k) {
		case "more", "further", "additional", "other", "others":
			added = true
		}
	}
	if added {
		other := besides[c.state]
		if n := len(r.prior); n > 0 && r.prior[n-1].state != "" {
			other = c.state != "" && r.prior[n-1].state != c.state
		}
		c.part = !other
	}
	if k := c.number.last; k+1 < r.end && r.Low(k) == "of" && !c.loose && c.unit == "" {
		c.part = c.part || articles[r.Low(k+1)] || pronouns[r.Low(k+1)]
	}
	for k := max(c.number.last, c.phrase.last); k < r.end && k < c.number.last+longestVerb && c.toll == "killed"; k++ {
		if preventable[r.Low(k)] {
			c.part = true // of all that died
		}
	}
	for k := c.phrase.last; k > 0 && k < r.end && k < c.phrase.last+longestVerb && c.state == "aboard"; k++ {
		if r.Low(k) == "who" {
			c.part = true // of all aboard
		}
	}
	if k := c.phrase.last; k > 0 && k+1 < r.end && r.Low(k) == "of" {
		c.part = c.part || pronouns[r.Low(k+1)]
	}
}

// besides are the states of those whom news counts after others: "wounding 20 more"
// is all the wounded, where a breach of "two million more" is not all of it.
var besides = map[string]bool{
	"injured": true, "treated": true, "missing": true, "trapped": true, "displaced": true, "evacuated": true, "homeless": true,
	"hostage": true, "damaged": true,
}

// preventable are words for deaths that need not have been.
var preventable = map[string]bool{"avoidable": true, "avoided": true, "preventable": true, "prevented": true, "unavoidable": true}

// rises are nouns whose "of" leads to what was added.
var rises = map[string]bool{"rise": true, "increase": true, "jump": true, "drop": true, "fall": true, "decrease": true, "decline": true}

// pronouns after "of" stand for a count told before.
var pronouns = map[string]bool{"them": true, "whom": true, "which": true, "those": true, "us": true}
