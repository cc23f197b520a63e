package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
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

// pastBracket is the token behind a short remark in brackets that begins with token
// i, or i: "Commissioner (South) Ro".
func (r *reader) pastBracket(s token.Sentence, i int) int {
	if i >= s.Last || r.t.Word(i) != "(" {
		return i
	}
	for k := i + 1; k < s.Last && k < i+6; k++ {
		if r.t.Word(k) == ")" {
			return k + 1
		}
	}
	return i
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
	if end < s.Last && r.t.Low(end) == "to" && np.first < i && (numbers[r.t.Low(np.first)] || r.t.Low(np.first) == "last" || r.t.Low(np.first) == "only") {
		return // "the first officer to say so"
	}
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
	if np.body < 0 {
		np.body = r.ownerBefore(s, np)
	}
	name := r.pastAddress(r.pastBracket(s, end), s.Last) // "Minister Dr. Ro"
	if name < s.Last && r.taken(name) {
		if c := r.cands[r.at[name]-1]; c.kind == Person && c.first == name {
			r.affiliation(s, c.last, r.post(np.first, end, int(r.at[name])-1, np.body))
			return
		}
	}
	// title before the name
	if streets[r.t.Low(np.first)] || np.first > s.First && streets[r.t.Low(np.first-1)] {
		return // "Calle General Ro"
	}
	if low := r.t.Low(i); end == i+1 && !r.capital(i) && (low == "major" || low == "general" || low == "principal" || low == "justice" || low == "fellow") {
		return // an adjective
	}
	if stop := r.personRun(s, name); stop > name+1 || stop > name && !r.titleCase(s) && (class != "private" || name > end || r.tagged(name, Person)) {
		if holder := r.addPerson(name, stop, 0.95); holder >= 0 {
			r.affiliation(s, stop, r.post(np.first, end, holder, np.body))
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
	if tail > end && (body >= 0 || r.capital(i)) {
		name := r.pastAddress(r.pastBracket(s, tail), s.Last)
		if stop := r.personRun(s, name); stop > name+1 || stop > name && body >= 0 && r.tagged(name, Person) {
			if holder := r.addPerson(name, stop, 0.9); holder >= 0 {
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
		name := r.pastAddress(tail+1, s.Last)
		if m, _ := r.titleAt(name, s.Last); m > 0 && ranks[r.t.Low(name)] && r.capital(name) {
			name = r.pastAddress(name+m, s.Last) // "the commander, Ensign Ro,"
		}
		holder, stop := r.personAt(s, name)
		if holder >= 0 && (stop == s.Last || r.closes(stop) || r.postNominal(stop)) {
			r.post(np.first, tail, holder, body)
			return
		}
	}
	// "former minister and party leader Ann Ro"
	if end < s.Last && r.t.Low(end) == "and" {
		for k := end + 1; k < s.Last && k < end+9; k++ {
			if r.taken(k) && r.cands[r.at[k]-1].kind == Person || verbs[r.t.Low(k)] || r.t.Word(k) == "," {
				break
			}
			if m, _ := r.titleAt(k, s.Last); m > 0 {
				if holder, _ := r.personAt(s, r.pastAddress(k+m, s.Last)); holder >= 0 {
					r.post(np.first, end, holder, np.body)
					return
				}
			}
		}
	}
	// the title in apposition, or as predicate
	if holder := r.holderBefore(s, np); holder >= 0 {
		r.post(np.first, tail, holder, body)
	}
}

// personAt is the person whose name begins with token i, and the token behind it;
// or -1.
func (r *reader) personAt(s token.Sentence, i int) (holder, stop int) {
	if i < s.Last && r.taken(i) {
		if c := r.cands[r.at[i]-1]; c.kind == Person && c.first == i {
			return int(r.at[i]) - 1, c.last
		}
		return -1, i
	}
	if stop = r.personRun(s, i); stop > i+1 || stop > i && r.tagged(i, Person) {
		return r.addPerson(i, stop, 0.9), stop
	}
	return -1, i
}

// post records an office and returns its index. Where its words are one already,
// that one stays, and learns of a body that it lacked.
func (r *reader) post(first, last, holder, body int) int {
	for i := range r.posts {
		p := &r.posts[i]
		if p.holder != holder || p.first >= last || first >= p.last {
			continue
		}
		if p.body < 0 && body >= 0 && first <= p.first {
			p.first, p.body = first, body
			p.job = r.jobEnd(first, p.last, body)
		}
		return i
	}
	r.posts = append(r.posts, post{first, r.jobEnd(first, last, body), last, holder, body, -1})
	return len(r.posts) - 1
}

// jobEnd is where the job ends in the words of a title: a body behind "of", "for" or
// "at" that ends them is told apart ("Chair | of the Harbour Board"), as is all that
// follows "at".
func (r *reader) jobEnd(first, last, body int) int {
	if body < 0 || r.cands[body].first <= first || r.cands[body].last > last {
		return last
	}
	from := r.cands[body].first
	for from > first+1 && !prepositions[r.t.Low(from-1)] {
		if r.t.Tokens[from-1].Is(token.Possessive) || !r.t.Tokens[from-1].Is(token.Word) {
			return last
		}
		from--
	}
	n, _ := 0, ""
	for k := first; k < from-1 && n == 0; k++ {
		if n, _ = r.titleAt(k, from-1); k+n != from-1 {
			n = 0
		}
	}
	switch prep := r.t.Low(from - 1); {
	case n == 0 || prep == "in" || prep == "on":
		return last // a part of something else: "of the ward at the Harbour Hospital"
	case prep == "at" || r.cands[body].last == last:
		return from - 1
	}
	return last
}

// prepositions begin what a title is followed by.
var prepositions = map[string]bool{"of": true, "for": true, "at": true, "in": true, "on": true}

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
		if h, ok := bodyHeads[r.t.Low(k)]; ok && k+1 == i && !r.taken(k) && !r.capital(k) && !strings.HasSuffix(h[len(h)-1].value, "+alone") {
			r.add(cand{first: k, last: k + 1, kind: Organization, form: Nominal, score: 0.3}) // "a company spokesman"
		}
		if r.t.Word(k) == ")" && k-3 >= s.First && r.t.Word(k-2) == "(" && r.taken(k-3) {
			k -= 3 // "Harbour Party (HP) leader"
		}
		low, tok := r.t.Low(k), r.t.Tokens[k]
		if r.acronymAt(s, k) {
			r.add(cand{first: k, last: k + 1, kind: Organization, form: Name, score: 0.6}) // "PHA chief"
		}
		if r.taken(k) {
			c := r.cands[r.at[k]-1]
			if c.kind == Person || c.kind == Place && j == i && !r.capital(i) && !places[low] {
				break
			}
			if c.form == Nominal {
				np.body = int(r.at[k]) - 1 // "the company's director"
				if k+1 == i {
					j = c.first // "an embassy spokesman"
				}
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
				j, np.determined = k, true
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
	case !tok.Is(token.Word), strings.HasSuffix(low, "-year-old"):
		return false
	case modifiers[low] || topics[low] || qualities[low]:
		return true
	case functionWords[low] || honorifics[low] || calendar[low] || verbs[low]:
		return false
	case demonyms[low] || places[low]:
		return true
	case r.capital(i) && !tok.Is(token.Capital) && !strings.Contains(low, "-"):
		return false // in small letters before a title in capitals
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

// ownerBefore is the body that "its" stands for in "its director, Ann Ro": the last
// one named in this or the two sentences before; or -1.
func (r *reader) ownerBefore(s token.Sentence, np nounPhrase) int {
	if !r.known || np.first == s.First || r.t.Low(np.first-1) != "its" {
		return -1
	}
	if np.first-1 == s.First {
		if k := r.t.SentenceAt(r.t.Tokens[s.First].Span.Start); k > 0 {
			// at the head of a sentence it takes up the subject of the one before
			for i := r.t.Sentences[k-1].First; i < r.t.Sentences[k-1].Last; i++ {
				if r.taken(i) && r.ownsOffice(r.cands[r.at[i]-1]) {
					return int(r.at[i]) - 1
				}
			}
		}
	}
	for k, n := np.first-2, 0; k >= 0 && n < 80; k, n = k-1, n+1 {
		if !r.taken(k) {
			continue
		}
		if r.ownsOffice(r.cands[r.at[k]-1]) {
			return int(r.at[k]) - 1
		}
	}
	return -1
}

func (r *reader) ownsOffice(c cand) bool {
	return (c.kind == Agency || c.kind == Organization) && c.form != Nominal && !c.outlet
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
			if i > end && r.goesOnAfter(s, i) {
				break
			}
			return i, body
		case ",":
			if i > end && r.capitalWord(i-1) && i+1 < s.Last && topics[r.t.Low(i+1)] && r.capitalWord(i+1) && r.listGoesOn(s, i+1) {
				break
			}
			return i, body
		default:
			return i, body
		}
		k := i + 1
		if w := r.t.Low(i); (w == "and" || w == ",") && k < s.Last && r.taken(k) {
			return i, body
		}
		if k < s.Last && (r.pastAddress(k, s.Last) > k || r.taken(k) && r.cands[r.at[k]-1].kind == Person) {
			return i, body // "lawyer for Mr. Ro"
		}
		if k < s.Last && r.calendar(k) {
			return i, body // "head of Tuesday's march"
		}
		for k < s.Last && (r.t.Low(k) == "the" || r.t.Low(k) == "a" || r.t.Low(k) == "its" || r.t.Low(k) == "his" || r.t.Low(k) == "their") {
			k++
		}
		if r.acronymAt(s, k) {
			r.add(cand{first: k, last: k + 1, kind: Organization, form: Name, score: 0.6}) // "head of the PHA"
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

// acronymAt tells whether token k is an abbreviation in capitals that may be a
// body's.
func (r *reader) acronymAt(s token.Sentence, k int) bool {
	if k >= s.Last || r.taken(k) || !r.t.Tokens[k].Is(token.AllCaps) || !r.t.Tokens[k].Is(token.Word) || s.Role == data.Headline {
		return false
	}
	w := strings.ReplaceAll(r.t.Word(k), ".", "")
	low := r.t.Low(k)
	if len(w) < 3 || len(w) > 7 || places[low] || demonyms[low] || titleHeads[low] != nil || behindName[low] || indexes[low] || suffixes[low] || modifiers[low] {
		return false
	}
	// not in a line of capitals
	return k+1 >= s.Last || !r.t.Tokens[k+1].Is(token.AllCaps) || len(r.t.Word(k+1)) < 3
}

// goesOnAfter tells whether the "and" at token i links two fields of one office
// ("envoy for water and human rights, Ann Ro,") rather than two things.
func (r *reader) goesOnAfter(s token.Sentence, i int) bool {
	if i+1 >= s.Last || !topics[r.t.Low(i+1)] && !topics[r.t.Low(i-1)] {
		return false
	}
	if n, _ := r.titleAt(i+1, s.Last); n > 0 {
		return false
	}
	k := r.phraseEnd(s, i+1)
	return k > i+1 && (k == s.Last || r.t.Word(k) == "," || r.capitalWord(k))
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
		if tok.Is(token.Possessive) || (r.t.Word(k) == "'" || r.t.Word(k) == "’") && k > start && strings.HasSuffix(r.t.Low(k-1), "s") {
			k++
			continue
		}
		if !tok.Is(token.Word) || functionWords[low] || verbs[low] {
			return k
		}
		if k > start && tok.Is(token.Capital) && places[r.t.Low(k-1)] && !places[low] && r.personRun(s, k) > k+1 {
			return k // "in northern Placeland Ro Min-ho"
		}
		if k > start && tok.Is(token.Capital) && r.tagged(k, Person) && !r.tagged(k-1, Person) && !topics[low] && r.personRun(s, k) > k+1 {
			return k // "Minister for Harbours Ann Ro"
		}
		if k > start && tok.Is(token.Capital) && topics[r.t.Low(k-1)] && !topics[low] {
			if stop := r.personRun(s, k); stop > k+1 && stop < s.Last && (verbs[r.t.Low(stop)] || r.t.Word(stop) == ",") {
				return k
			}
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
	if low := r.t.Low(k); (low == "also" || low == "now" || low == "currently" || low == "still") && k > s.First {
		k-- // "who is also the mayor"
	}
	switch low := r.t.Low(k); low {
	case ",", "(", "—", "–", "--":
		k--
		if k > s.First && r.postNominal(k) {
			k-- // "Ro KC, counsel to the inquiry"
		}
		// "Ann Ro of Maryland, the senior member", "Ann Ro, right, the minister"
		if k-1 > s.First && r.t.Word(k-1) == "," && (r.t.Low(k) == "left" || r.t.Low(k) == "right" || r.t.Low(k) == "center" || r.t.Tokens[k].Is(token.Number)) {
			k -= 2
		}
		if k-2 > s.First && r.t.Low(k-1) == "of" && places[r.t.Low(k)] {
			k -= 2
		}
		return r.personEnding(s, k)
	case "is", "was", "became", "remains":
		who := k-1 > s.First && r.t.Low(k-1) == "who"
		if !np.determined && !who {
			return -1
		}
		if k--; who {
			if k--; r.t.Word(k) == "," {
				k-- // "Ro, who is a minister"
			}
		}
		return r.personEnding(s, k)
	case "and":
		// "Ro, a lawyer for the crew and governor of Brine"
		for i := len(r.posts) - 1; i >= 0; i-- {
			p := r.posts[i]
			if p.first > s.First && p.last <= k && p.last > k-8 && r.cands[p.holder].last <= p.first {
				for m := p.last; m < k; m++ {
					if r.t.Word(m) == "," || verbs[r.t.Low(m)] {
						return -1
					}
				}
				return p.holder
			}
		}
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
// a name goes to its office.
func (r *reader) affiliation(s token.Sentence, at, office int) {
	p := &r.posts[office]
	if at+1 < s.Last && r.t.Low(at) == "of" && countries[r.t.Low(at+1)] {
		p.country = at + 1
	}
	if at < s.Last && r.t.Word(at) == "," {
		at++ // "Ro, of the Harbour Party"
	}
	if p.body >= 0 || at+1 >= s.Last || r.t.Low(at) != "of" && r.t.Low(at) != "from" {
		return
	}
	at++
	the := r.t.Low(at) == "the"
	if the {
		at++
	}
	if at >= s.Last || !r.taken(at) {
		return
	}
	// without an article one word may be a place after all
	if c := r.cands[r.at[at]-1]; (c.kind == Agency || c.kind == Organization) && (the || c.last-c.first > 1 || r.t.Tokens[at].Is(token.AllCaps)) {
		p.body = int(r.at[at]) - 1
	}
}
