package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// titles finds the offices of a sentence: a title's noun with a person beside it.
//
//	Second Vice Minister Ro Min-ho            title before the name
//	Chair of the Harbour Board Ro Min-ho      with its body between them
//	the minister, Ro Min-ho,                  name in apposition
//	Ro Min-ho, head of the Harbour Board,     title in apposition
//	Ro Min-ho is a former minister            predicate
func (r *reader) titles(s token.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if from := r.pastAddress(i, s.Last); from > i {
			if end := r.personRun(s, from); end > from {
				r.addPerson(from, end, 0.9)
				i = end - 1
				continue
			}
		}
		n, class := r.titleAt(i, s.Last)
		if n == 0 || r.taken(i) || class == "kin" {
			continue
		}
		if r.inName(s, i, n) {
			continue
		}
		// of two nouns side by side the last is the title's: "head doctor"
		for i+n < s.Last {
			m, _ := r.titleAt(i+n, s.Last)
			if m == 0 || r.taken(i+n) || r.capital(i) != r.capital(i+n) || ranks[r.t.Low(i+n)] && r.capital(i) && !ranks[r.t.Low(i)] {
				break
			}
			i, n = i+n, m
		}
		r.title(s, i, i+n, class)
		i += n - 1
	}
}

// pastAddress is the first token behind the forms of address that begin with token
// i: "Dr.", "Tan Sri", "the Rt Hon". It is i where there are none.
func (r *reader) pastAddress(i, end int) int {
	for i < end {
		n, _ := r.longest(addresses, i, end)
		if n == 0 && honorifics[r.t.Low(i)] {
			n = 1
		}
		if n == 0 || !r.capital(i+n-1) {
			break
		}
		i += n
	}
	return i
}

// titleAt finds the longest title's noun that begins with token i; a hyphen may
// join the words of one ("major-general", "co-chairman").
func (r *reader) titleAt(i, end int) (int, string) {
	n, class := r.longest(titleHeads, i, end)
	if n > 0 {
		return n, class
	}
	low := r.t.Low(i)
	k := strings.LastIndexByte(low, '-')
	if k <= 0 || titleHeads[low[:k]] == nil && !modifiers[low[:k]] && !modifiers[low[:k+1]] {
		return 0, ""
	}
	for _, p := range titleHeads[low[k+1:]] {
		if len(p.rest) == 0 {
			return 1, p.value
		}
	}
	return 0, ""
}

func (r *reader) capital(i int) bool { return r.t.Tokens[i].Is(token.Capital) }

// inName tells whether the noun is rather part of a name ("Stephen King").
func (r *reader) inName(s token.Sentence, i, n int) bool {
	if n != 1 || !r.capital(i) || !r.tagged(i, Person) || i == s.First || !r.capital(i-1) || !r.tagged(i-1, Person) || functionWords[r.t.Low(i-1)] {
		return false
	}
	// a title has its name behind it
	return i+1 == s.Last || !r.capitalWord(i+1) || suffixes[r.t.Low(i+1)] || !r.tagged(i+1, Person)
}

// title looks for the person of a title whose noun is tokens [i, end).
func (r *reader) title(s token.Sentence, i, end int, class string) {
	if end < s.Last && r.t.Tokens[end].Is(token.Possessive) {
		return // "the president's adviser": the adviser's title
	}
	np := r.leftOf(s, i)
	// "Chairman Rep. Ann Ro", "Commandant Admiral Ro": two titles, each its own
	if m, _ := r.titleAt(end, s.Last); m > 0 && ranks[r.t.Low(end)] && r.capital(end) {
		name := r.pastAddress(end+m, s.Last)
		holder := -1
		if name < s.Last && r.taken(name) && r.cands[r.at[name]-1].kind == Person {
			holder = int(r.at[name]) - 1
		} else if stop := r.personRun(s, name); stop > name {
			holder = r.addPerson(name, stop, 0.95)
		}
		if holder >= 0 {
			r.post(np.first, end, holder, np.body)
			r.post(end, end+m, holder, -1)
			return
		}
	}
	name := r.pastAddress(end, s.Last) // "Minister Dr. Ro"
	if name < s.Last && r.taken(name) {
		if c := r.cands[r.at[name]-1]; c.kind == Person && c.first == name {
			if r.post(np.first, end, int(r.at[name])-1, np.body) {
				r.affiliation(s, c.last)
			}
			return
		}
	}
	// title before the name
	if low := r.t.Low(i); end == i+1 && !r.capital(i) && (low == "major" || low == "general" || low == "principal" || low == "justice" || low == "fellow") {
		return // an adjective
	}
	if stop := r.personRun(s, name); stop > name+1 || stop > name && (class != "private" || name > end || r.tagged(name, Person)) {
		if holder := r.addPerson(name, stop, 0.95); holder >= 0 && r.post(np.first, end, holder, np.body) {
			r.affiliation(s, stop)
		}
		return
	}
	// with a complement, then the name
	tail, body := r.rightOf(s, end)
	if body >= 0 && tail > end && tail < s.Last && r.taken(tail) {
		if c := r.cands[r.at[tail]-1]; c.kind == Person && c.first == tail {
			r.post(np.first, tail, int(r.at[tail])-1, body)
			return
		}
	}
	if body >= 0 && tail > end {
		if stop := r.personRun(s, tail); stop > tail+1 || stop > tail && r.tagged(tail, Person) {
			if holder := r.addPerson(tail, stop, 0.9); holder >= 0 {
				r.post(np.first, tail, holder, body)
			}
			return
		}
	}
	if body < 0 {
		body = np.body
	}
	// the name in apposition
	if tail+1 < s.Last && np.determined && r.t.Word(tail) == "," {
		if stop := r.personRun(s, tail+1); stop > tail+2 || stop > tail+1 && r.tagged(tail+1, Person) {
			if stop == s.Last || r.closes(stop) {
				if holder := r.addPerson(tail+1, stop, 0.9); holder >= 0 {
					r.post(np.first, tail, holder, body)
				}
				return
			}
		}
	}
	// the title in apposition, or as predicate
	if holder := r.holderBefore(s, np); holder >= 0 {
		r.post(np.first, tail, holder, body)
	}
}

// post records an office, unless the words are one already; it tells which.
func (r *reader) post(first, last, holder, body int) bool {
	for _, p := range r.posts {
		if p.holder == holder && p.first < last && first < p.last {
			return false
		}
	}
	r.posts = append(r.posts, post{first, last, holder, body, -1})
	return true
}

// closes tells whether an apposition ends before token i.
func (r *reader) closes(i int) bool {
	switch w := r.t.Word(i); w {
	case ",", ".", ";", ":", ")", "—", "–", "--", "”", `"`, "''":
		return true
	default:
		return verbs[r.t.Low(i)]
	}
}

// nounPhrase is the part of a title before its noun.
type nounPhrase struct {
	first      int  // first token of the title
	lead       int  // token before the phrase with its determiner
	determined bool // a determiner or a possessive stands before it
	body       int  // candidate of the body in it, or -1
}

// leftOf walks left from a title's noun over what belongs to the title.
func (r *reader) leftOf(s token.Sentence, i int) nounPhrase {
	np := nounPhrase{first: i, body: -1}
	j := i
	for j > s.First && i-j < 12 {
		switch r.t.Low(j) {
		case "former", "then", "ex", "current", "longtime", "long-time", "late", "then-":
			if j < i {
				np.first = j
				return r.leadOf(s, np)
			}
		}
		k := j - 1
		low, tok := r.t.Low(k), r.t.Tokens[k]
		if r.taken(k) {
			c := r.cands[r.at[k]-1]
			if c.kind == Person || c.kind == Place && j == i && !r.capital(i) && !places[low] {
				break
			}
			if c.form == Nominal {
				break
			}
			if c.kind != Place && c.kind != Other {
				np.body = int(r.at[k]) - 1
			}
			j = c.first
			continue
		}
		if tok.Is(token.Possessive) {
			if k == s.First || r.possessorIsPerson(s, k-1) {
				np.determined = true
				break
			}
			if r.taken(k-1) || r.capital(k-1) {
				j = k
				continue
			}
			// "the movement's spokesman", "the president's first adviser"
			m := k - 1
			for m > s.First && !functionWords[r.t.Low(m-1)] && r.t.Tokens[m-1].Is(token.Word) && k-m < 3 {
				m--
			}
			if m == s.First || determines(r.t.Low(m-1)) || r.t.Low(m-1) == "a" {
				j = m
			}
			np.determined = true
			break
		}
		if low == "-" && k > s.First && (r.t.Low(k-1) == "then" || r.t.Low(k-1) == "ex") {
			j = k - 1
			continue
		}
		if !r.belongs(s, k, i) {
			break
		}
		j = k
	}
	np.first = j
	for np.first < i && (r.t.Tokens[np.first].Is(token.Possessive) || r.t.Low(np.first) == "and") {
		np.first++
	}
	return r.leadOf(s, np)
}

// leadOf fills in what stands before a title's noun phrase.
func (r *reader) leadOf(s token.Sentence, np nounPhrase) nounPhrase {
	np.lead = np.first - 1
	if np.lead >= s.First {
		switch low := r.t.Low(np.lead); low {
		case "a", "an", "the", "his", "her", "its", "their", "our":
			np.determined = true
			np.lead--
		case "'s", "’s":
			np.determined = true
		}
	}
	if np.lead >= s.First && r.t.Low(np.lead) == "then" {
		np.lead--
	}
	return np
}

func (r *reader) possessorIsPerson(s token.Sentence, k int) bool {
	if r.taken(k) {
		return r.cands[r.at[k]-1].kind == Person
	}
	return r.capital(k) && r.tagged(k, Person) && !demonyms[r.t.Low(k)]
}

// belongs tells whether token k, left of a title's noun at i, is part of the
// title.
func (r *reader) belongs(s token.Sentence, k, i int) bool {
	low, tok := r.t.Low(k), r.t.Tokens[k]
	switch {
	case !tok.Is(token.Word):
		return false
	case modifiers[low] || topics[low] || qualities[low]:
		return true
	case functionWords[low] || honorifics[low] || calendar[low] || verbs[low]:
		return false
	case demonyms[low] || places[low]:
		return true
	case strings.HasPrefix(low, "then-") || strings.HasPrefix(low, "ex-") || strings.HasPrefix(low, "vice-") || strings.HasPrefix(low, "co-"):
		return true
	case tok.Is(token.Capital):
		if r.tagged(k, Person) && !r.capital(i) {
			return r.t.Low(i) == "aide" // "top Ro aide"
		}
		return k > s.First || r.tagged(k, Organization) || r.capital(i)
	}
	if adjectival(low) {
		return true
	}
	// any other noun, if a determiner begins the phrase near by: "the veteran harbour pilot"
	for m := k - 1; m >= s.First && k-m <= 3; m-- {
		l := r.t.Low(m)
		switch l {
		case "a", "an", "the", "his", "her", "its", "their":
			return true
		}
		if functionWords[l] || verbs[l] || !r.t.Tokens[m].Is(token.Word) {
			return false
		}
	}
	return false
}

// adjectival tells by its ending whether a small-lettered word is likely an
// adjective that qualifies an office.
func adjectival(w string) bool {
	if len(w) < 5 {
		return false
	}
	for _, end := range []string{"al", "ical", "ic", "ary", "ive", "ish", "ese", "-based", "-born", "-backed", "-appointed", "-designate"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// rightOf walks right from a title's noun over its complement ("of the Harbour
// Board", "for the zone in the north"); it returns the token after it and the
// candidate of the body in it, or -1.
func (r *reader) rightOf(s token.Sentence, end int) (int, int) {
	i, body := end, -1
	for i+1 < s.Last && i-end < 16 {
		switch r.t.Low(i) {
		case "of", "for", "at", "in", "on", "to", "with":
		case "and":
			// "chairman and chief executive of": on to the second noun
			if n, _ := r.titleAt(i+1, s.Last); n > 0 && i == end {
				i += 1 + n
				continue
			}
			return i, body
		default:
			return i, body
		}
		k := i + 1
		for k < s.Last && (r.t.Low(k) == "the" || r.t.Low(k) == "a" || r.t.Low(k) == "its" || r.t.Low(k) == "his" || r.t.Low(k) == "their") {
			k++
		}
		stop := r.phraseEnd(s, k)
		if stop == k {
			return i, body
		}
		if body < 0 {
			for m := k; m < stop; m++ {
				if r.taken(m) {
					if c := r.cands[r.at[m]-1]; c.kind == Agency || c.kind == Organization {
						body = int(r.at[m]) - 1
						break
					}
				}
			}
		}
		i = stop
	}
	return i, body
}

// phraseEnd is the end of a plain noun phrase that begins at token k: up to a
// mark, a preposition, a verb, or a person's name.
func (r *reader) phraseEnd(s token.Sentence, k int) int {
	start := k
	for k < s.Last && k-start < 10 {
		if r.taken(k) {
			c := r.cands[r.at[k]-1]
			if c.kind == Person {
				return k
			}
			k = c.last
			if k < s.Last && r.bodyEnds(c) && r.t.Tokens[k].Is(token.Word) && !places[r.t.Low(k)] {
				return k // a name or a verb follows a body
			}
			continue
		}
		tok, low := r.t.Tokens[k], r.t.Low(k)
		if tok.Is(token.Possessive) {
			k++
			continue
		}
		if !tok.Is(token.Word) || functionWords[low] || verbs[low] {
			return k
		}
		if k > start && tok.Is(token.Capital) && places[r.t.Low(k-1)] && !places[low] && r.personRun(s, k) > k+1 {
			return k // "in northern Placeland Ro Min-ho"
		}
		k++
	}
	return k
}

func (r *reader) bodyEnds(c cand) bool { return c.kind == Agency || c.kind == Organization }

// holderBefore finds the person that a title in apposition or predicate speaks
// of, left of its noun phrase.
func (r *reader) holderBefore(s token.Sentence, np nounPhrase) int {
	k := np.lead
	if k < s.First {
		return -1
	}
	switch low := r.t.Low(k); low {
	case ",", "(", "—", "–", "--":
		k--
		// "Ann Ro of Maryland, the senior member", "Ann Ro, right, the minister"
		if k-1 > s.First && r.t.Word(k-1) == "," && (r.t.Low(k) == "left" || r.t.Low(k) == "right" || r.t.Low(k) == "center" || r.t.Tokens[k].Is(token.Number)) {
			k -= 2
		}
		if k-2 > s.First && r.t.Low(k-1) == "of" && places[r.t.Low(k)] {
			k -= 2
		}
		return r.personEnding(s, k)
	case "is", "was", "became", "remains":
		if !np.determined {
			return -1
		}
		return r.personEnding(s, k-1)
	case "as":
		// "who now serves as the agency's counsel", "Ro was named as head"
		for m := k - 1; m >= s.First && k-m < 8; m-- {
			switch r.t.Low(m) {
			case "serves", "served", "serving":
				return r.lastPerson(s, m)
			}
		}
	}
	return -1
}

// personEnding finds, or makes, the person whose name ends with token k.
func (r *reader) personEnding(s token.Sentence, k int) int {
	if k < s.First {
		return -1
	}
	if r.taken(k) {
		if c := r.cands[r.at[k]-1]; c.kind == Person {
			return int(r.at[k]) - 1
		}
		return -1
	}
	first := k + 1
	for first > s.First && k+1-first < 5 && r.nameToken(s, first-1) && !r.taken(first-1) {
		first--
	}
	for first <= k && (particles[r.t.Low(first)] && !r.capital(first) || functionWords[r.t.Low(first)]) {
		first++
	}
	if first > k || !r.capital(k) || r.calendar(k) {
		return -1
	}
	if k == first && !r.tagged(k, Person) {
		return -1
	}
	if places[r.t.Low(k)] && !r.tagged(k, Person) {
		return -1
	}
	return r.addPerson(first, k+1, 0.8)
}

// lastPerson is the last person named before token k in the sentence.
func (r *reader) lastPerson(s token.Sentence, k int) int {
	for k--; k >= s.First; k-- {
		if r.taken(k) && r.cands[r.at[k]-1].kind == Person {
			return int(r.at[k]) - 1
		}
		if r.capitalWord(k) && r.tagged(k, Person) {
			return r.personEnding(s, k)
		}
	}
	return -1
}

// affiliation takes "Representative Ro of the Harbour Committee": the body after
// a name goes to the office just found.
func (r *reader) affiliation(s token.Sentence, at int) {
	p := &r.posts[len(r.posts)-1]
	if at+1 < s.Last && r.t.Low(at) == "of" && countries[r.t.Low(at+1)] {
		p.country = at + 1
	}
	if p.body >= 0 || at+2 >= s.Last || r.t.Low(at) != "of" || r.t.Low(at+1) != "the" || !r.taken(at+2) {
		return
	}
	if c := r.cands[r.at[at+2]-1]; c.kind == Agency || c.kind == Organization {
		p.body = int(r.at[at+2]) - 1
	}
}
