package briefing

// One speaker's statement is printed from another translation, from notes, or in a
// few words of it; then the quotes of two documents share the words that matter, if
// not their order.

// Bounds for taking two quotes of one speaker for one statement.
const (
	toldAgain  = 3 // content words that they share, and at least half of the shorter one's
	wordForAll = 5 // words that they share in one run
)

// retellings lists for every quote the earlier ones, of other documents, in which its
// speaker says the same. Candidates come from an index of the speaker's words.
func retellings(quotes []Quote, prints []printing) [][]int {
	said := spokenWords(prints)
	twins := make([][]int, len(prints))
	seen := make([]int, len(prints)) // the last quote that was compared with it, from 1
	for i := range prints {
		p := &prints[i]
		for _, list := range said.rarest(i, 12) {
			for _, j := range nearest(list, i) {
				if j >= i || seen[j] == i+1 {
					continue
				}
				seen[j] = i + 1
				if quotes[i].Sources[0].Doc != quotes[j].Sources[0].Doc && retold(p, &prints[j]) {
					twins[i] = append(twins[i], j)
				}
			}
		}
	}
	return twins
}

// spokenWords indexes quotes by their speaker and each word that matters.
func spokenWords(prints []printing) *index {
	return newIndex(len(prints), func(i int) []uint64 { // by speaker and content word
		p := &prints[i]
		if p.who == 0 {
			return nil
		}
		keys := make([]uint64, len(p.stems))
		for k, w := range p.stems {
			keys[k] = uint64(p.who)<<32 | uint64(w)
		}
		return keys
	})
}

// retold tells whether one speaker says much the same in two quotes.
func retold(a, b *printing) bool {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	n, fewest := sharedWords(a.stems, b.stems), min(len(a.stems), len(b.stems))
	switch {
	case n == 0 || float64(len(b.words)) > maxLonger*float64(len(a.words)):
		return false
	case n == toldAgain && 2*n >= fewest && n < fewest:
		return sharedWords(a.pairs, b.pairs) > 0 // or no more than a topic is common to them
	case n >= toldAgain && 2*n >= fewest, n >= 2 && n == fewest && len(b.stems) == n:
		return true
	}
	return sharedWords(a.pairs, b.pairs) >= wordForAll-1 && longestRun(a.words, b.words) >= wordForAll
}

// longestRun is the number of words of the longest run that two quotes have in
// common.
func longestRun(a, b []uint32) int {
	longest := 0
	before, now := make([]int, len(b)+1), make([]int, len(b)+1)
	for _, w := range a {
		for k, o := range b {
			if now[k+1] = 0; w == o {
				now[k+1] = before[k] + 1
			}
			longest = max(longest, now[k+1])
		}
		before, now = now, before
	}
	return longest
}
