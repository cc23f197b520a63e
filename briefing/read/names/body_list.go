package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/token"
)

// coordination splits "the science and labor ministries" into its bodies.
func (r *reader) coordination(s token.Sentence, first int, h head) bool {
	one, ok := singular(r.t.Low(h.first))
	if !ok || h.last-h.first > 1 || one == "team" {
		return false
	}
	and := -1
	for i := first; i < h.first; i++ {
		if r.t.Low(i) == "and" {
			and = i
		}
	}
	if and < 0 || !r.topicIn(first, and) || one == "agency" || one == "service" || one == "authority" && (r.reachesOnly(first, and) || r.reachesOnly(and+1, h.first)) {
		return false // "local and federal authorities", "police and spy agencies"
	}
	// more of the list to the left: "the science, labor and finance ministries", "the
	// House Foreign Affairs, Ports and Fisheries committees"
	for first > s.First && !r.taken(first-1) && (topics[r.t.Low(first-1)] || chambers[r.t.Low(first-1)] && r.capital(first-1) ||
		r.t.Low(first-1) == "," && first-2 >= s.First && topics[r.t.Low(first-2)]) {
		first--
	}
	chamber := ""
	if first < and && chambers[r.t.Low(first)] && committees[one] {
		chamber = r.t.Word(first) + " "
	}
	if r.capital(h.first - 1) {
		one = strings.ToUpper(one[:1]) + one[1:]
	}
	start := first
	for i := first; i <= h.first; i++ {
		if i < h.first && r.t.Low(i) != "and" && r.t.Low(i) != "," {
			continue
		}
		if i > start {
			last := i
			if i == h.first {
				last = h.last
			}
			name := r.t.Doc.Slice(r.t.Span(start, i)) + " " + one
			if start > first {
				name = chamber + name
			}
			single := head{first: h.first, last: h.last, class: h.class}
			r.add(cand{first: start, last: last, kind: Agency, form: Elliptic, head: single, name: name, score: 0.7})
		}
		start = i + 1
	}
	return true
}

// listed splits "the ministries of Health, Mines and Energy, and Justice" into its
// bodies.
func (r *reader) listed(s token.Sentence, h head) bool {
	one, ok := singular(r.t.Low(h.first))
	if !ok || h.class != "public" || h.last-h.first > 1 || h.last+1 >= s.Last || r.t.Low(h.last) != "of" || !r.capitalWord(h.last+1) {
		return false
	}
	// the parts between commas; one that "and" begins is the last
	var parts [][2]int
	start, end := h.last+1, h.last+1
	closed := false
	for i := start; i <= s.Last; i++ {
		inside := i < s.Last && (r.capitalWord(i) && topics[r.t.Low(i)] || i > start && r.capitalWord(i) || r.t.Low(i) == "and" || r.t.Low(i) == "&")
		if inside {
			if i == start && !r.capitalWord(i) {
				start, closed = i+1, len(parts) > 0
			}
			end = i + 1
			continue
		}
		for end > start && !r.capitalWord(end-1) {
			end--
		}
		if end > start {
			parts = append(parts, [2]int{start, end})
		}
		if i == s.Last || r.t.Word(i) != "," || closed || end <= start {
			break
		}
		start, end = i+1, i+1
	}
	if len(parts) == 0 {
		return false
	}
	// "Health, Justice and Labour": the last "and" parts two of them
	last := parts[len(parts)-1]
	ands := func(p [2]int) (at, n int) {
		for i := p[0]; i < p[1]; i++ {
			if !r.capitalWord(i) {
				at, n = i, n+1
			}
		}
		return at, n
	}
	if at, n := ands(last); n == 1 && !closed && !slices.ContainsFunc(parts[:len(parts)-1], func(p [2]int) bool { _, n := ands(p); return n > 0 }) {
		parts = append(parts[:len(parts)-1], [2]int{last[0], at}, [2]int{at + 1, last[1]})
	}
	one = strings.ToUpper(one[:1]) + one[1:]
	for _, p := range parts {
		name := one + " of " + r.t.Doc.Slice(r.t.Span(p[0], p[1]))
		r.add(cand{first: p[0], last: p[1], kind: Agency, form: Elliptic, head: head{first: h.first, last: h.last, class: h.class}, name: name, score: 0.8})
	}
	return true
}
