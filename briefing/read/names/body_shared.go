package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// sharedCommittees splits the committees that several chambers or lists of fields share a
// plural noun for: "the | House and Senate harbours committees", "House Ports and Senate
// Budget committees". It begins with a chamber's token and gives the end of what it took, or i.
func (r *reader) sharedCommittees(s token.Sentence, i int) int {
	h := i
	for h < s.Last && h < i+16 && !r.manyCommittees(h) {
		low := r.t.Low(h)
		if low != "and" && low != "&" && low != "," && low != "the" && !topics[low] && !qualities[low] && !fieldAdjectives[low] && low != "armed" && low != "services" && !(r.capitalWord(h) && !r.taken(h)) {
			return i
		}
		h++
	}
	if h == s.Last || !r.manyCommittees(h) || chambers[r.t.Low(h-1)] || r.t.Low(h-1) == "and" {
		return i
	}
	one, _ := singular(r.t.Low(h))
	if r.capital(h - 1) {
		one = strings.ToUpper(one[:1]) + one[1:]
	}
	parts := r.listParts(i, h)
	owned := func(p [2]int) bool { return r.capital(p[0]) && chambers[r.t.Low(p[0])] }
	bare := func(p [2]int) bool { return owned(p) && p[1] == p[0]+1 }
	count := 0
	for _, p := range parts {
		if owned(p) {
			count++
		}
	}
	if count < 2 && len(parts) < 2 {
		return i
	}
	chamber := ""
	for k, p := range parts {
		fields := [2]int{p[0], p[1]}
		if owned(p) {
			chamber = r.t.Word(p[0])
			fields[0]++
		}
		last := p[1]
		if bare(p) {
			next := k + 1
			for next < len(parts) && bare(parts[next]) {
				next++
			}
			if next == len(parts) || !owned(parts[next]) {
				continue
			}
			fields = [2]int{parts[next][0] + 1, parts[next][1]} // of the chamber that its fields follow
		} else if p[1] == h {
			last = h + 1
		}
		name := chamber + " " + r.t.Doc.Slice(r.t.Span(fields[0], fields[1])) + " " + one
		r.add(cand{first: p[0], last: last, kind: Agency, form: Elliptic, head: head{first: h, last: h + 1, class: "public"}, name: name, score: 0.8})
	}
	return h + 1
}

// manyCommittees tells whether token i is the noun of committees in the plural.
func (r *reader) manyCommittees(i int) bool {
	one, ok := singular(r.t.Low(i))
	return ok && committees[one]
}

// listParts are the parts of a list of fields and chambers between tokens first and last.
// "And" joins two fields of one part where the list has more of them: "Ports | and |
// Commerce, Science and Fisheries", "Armed Services, | Energy and Mines, | and Budget".
func (r *reader) listParts(first, last int) (parts [][2]int) {
	var ands, commas []int
	owners := 0
	for i := first; i < last; i++ {
		switch low := r.t.Low(i); {
		case chambers[low] && r.capital(i):
			owners++
		case r.beforeChamber(i):
		case low == "and" || low == "&":
			ands = append(ands, i)
		case low == ",":
			commas = append(commas, i)
		}
	}
	only := -1 // the one "and" that parts them
	switch {
	case len(ands) == 1 && len(commas) == 0 && owners > 1:
		only = first
	case len(ands) > 1 && len(commas) > 0 && commas[0] > ands[0] && commas[len(commas)-1]+1 != ands[len(ands)-1]:
		only, commas = ands[0], nil
	case len(ands) > 1:
		only = ands[len(ands)-1]
	}
	start := first
	for i := first; i <= last; i++ {
		if i < last {
			and := r.t.Low(i) == "and" || r.t.Low(i) == "&"
			if !r.beforeChamber(i) && !(and && (only < 0 || only == i) || r.t.Low(i) == "," && len(commas) > 0) {
				continue
			}
		}
		if i > start {
			parts = append(parts, [2]int{start, i})
		}
		if start = i + 1; start < last && r.t.Low(start) == "the" {
			start++
		}
	}
	return parts
}

// beforeChamber tells whether token i is a comma or an "and" that a chamber follows.
func (r *reader) beforeChamber(i int) bool {
	switch r.t.Low(i) {
	case "and", "&", ",":
	default:
		return false
	}
	for i++; r.t.Low(i) == "the" || r.t.Low(i) == "and"; i++ {
	}
	return r.capital(i) && chambers[r.t.Low(i)]
}

// ofLawmakers tells whether a chamber that ends before token i only says whose a committee,
// a hearing or its members are: "a Senate | committee", "the House | hearing".
func (r *reader) ofLawmakers(i int) bool {
	if i >= len(r.t.Tokens) || r.capital(i) {
		return false
	}
	switch low := r.t.Low(i); low {
	case "hearing", "hearings", "lawmakers", "lawmaker", "testimony", "members", "member", "leaders", "leadership", "chambers":
		return true
	default:
		one, ok := singular(low)
		return (committees[low] || ok && committees[one]) && (i+1 == len(r.t.Tokens) || r.t.Low(i+1) != "on" && r.t.Low(i+1) != "for")
	}
}

// shortCommittee takes the committee that its chamber, which begins with token i, and its
// fields mean by themselves: "House Oversight | hearing", "Senate Ports | Chairman". It gives
// the end of what belongs to no chamber alone, or i.
func (r *reader) shortCommittee(s token.Sentence, i int) int {
	end := i + 1
	for end < s.Last && r.capitalWord(end) && topics[r.t.Low(end)] {
		end++
	}
	if end == s.Last || r.takenAny(i, end) {
		return i
	}
	switch low := r.t.Low(end); {
	case end == i+1 && committees[low]:
		return end // "the House | panel" takes up one that is named
	case end > i+1 && (committees[low] || low == "hearing" || strings.HasPrefix(low, "chair")):
		r.add(cand{first: i, last: end, kind: Agency, form: Elliptic, head: head{first: end - 1, last: end, class: "public"}, name: strings.Join(r.words(i, end), " ") + " Committee", score: 0.8})
		return end
	}
	return i
}
