package names

import "slices"

// Kin share a surname, and a report means one of them by the surname alone: the one it is
// about, whom it names first. The others it names in full again and again, or in passing,
// to tell who the first is.

// bare picks the person whom mention m, a surname alone, means among the people listed;
// last is the one named in full last before it.
func (e *entities) bare(people []person, list []int, m, last int) int {
	first := last
	for _, i := range list {
		if people[i].mentions[0] < people[first].mentions[0] {
			first = i
		}
	}
	if first == last || people[first].mentions[0] > m {
		return last
	}
	before, _ := slices.BinarySearch(people[last].mentions, m)
	if !slices.ContainsFunc(people[last].mentions[:before], func(k int) bool { return !e.inPassing(k) }) {
		return first
	}
	// the surname alone is the other's, where that one is not named in full beside it
	once := people[first].mentions
	if again := people[last].mentions; once[len(once)-1] < m && len(again) > before && len(once) == 1 && before > 1 {
		return first
	}
	return last
}

// inPassing tells whether a name stands behind a preposition with its titles: "a brother
// of President Ivo Brandt".
func (e *entities) inPassing(m int) bool {
	const longest = 6 // of the titles
	c := e.cand(m)
	for i := c.first - 1; i >= 0 && i >= c.first-longest; i-- {
		switch low := e.r.t.Low(i); {
		case low == "of" || low == "by" || low == "under" || low == "from" || low == "with" || low == "to":
			return true
		case e.r.capital(i) || low == "former" || low == "then" || low == "the" || low == "late" || titleHeads.Get(low) != nil:
		default:
			return false
		}
	}
	return false
}
