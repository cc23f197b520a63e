package briefing

import (
	"slices"

	"sitrep/briefing/read/quotes"
)

// A report sums up in a word or two what it quotes whole further down, or what others
// quote whole: “unworthy” of “That was unworthy of the house.” Such an excerpt goes with
// the one statement of its speaker that has it.

// Bounds of an excerpt.
const (
	longestExcerpt = 5 // words
	leastExcerpt   = 5 // bytes of its text
)

// excerpts gives for every quote the one with which it goes as an excerpt, or None. Two
// words and more may go with what another says where it is not known for whose they are:
// those are looked for by their pairs. find tells which quotes are known for one statement.
func excerpts(all []Quote, prints []printing, byPair *index, find func(int) int) []int {
	said := spokenWords(prints)
	whole := make([]int, len(prints))
	for i := range prints {
		whole[i] = None
		p := &prints[i]
		if all[i].Form != quotes.Partial || len(p.words) > longestExcerpt || len(p.stems) == 0 || len(all[i].Text) < leastExcerpt {
			continue
		}
		var long, short choice // other excerpts count where nothing longer has it
		lists := said.rarest(i, 1)
		if !p.row && len(p.words) > 1 {
			lists = byPair.rarest(i, 1)
		}
		for _, list := range lists {
			for _, j := range nearest(list, i) {
				switch q := &prints[j]; {
				case find(j) == find(i) || len(q.words) <= len(p.words) || !p.within(q):
				case len(q.words) > longestExcerpt:
					long.take(j, find(j))
				default:
					short.take(j, find(j))
				}
			}
		}
		if long.made {
			short = long
		}
		if short.made && !short.several {
			whole[i] = short.quote
		}
	}
	return whole
}

// choice is the quote of the only statement that fits, if there is one.
type choice struct {
	quote, statement int
	made, several    bool
}

func (c *choice) take(quote, statement int) {
	c.several = c.several || c.made && statement != c.statement
	if !c.made {
		c.quote, c.statement, c.made = quote, statement, true
	}
}

// within tells whether the words that matter of one quote follow each other in another;
// of one that has a single such word, whether all its words do.
func (p *printing) within(q *printing) bool {
	part, all := p.order, q.order
	if len(part) == 1 {
		part, all = p.words, q.words
	}
	for i := 0; i+len(part) <= len(all); i++ {
		if slices.Equal(all[i:i+len(part)], part) {
			return true
		}
	}
	return false
}
