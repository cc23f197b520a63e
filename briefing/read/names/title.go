package names

import (
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
				if holder := r.addPerson(from, end, 0.9); holder >= 0 && clergy[r.t.Low(i)] {
					r.post(i, i+1, holder, -1)
				}
				i = end - 1
				continue
			}
		}
		n, class := r.titleAt(i, s.Last)
		if n == 1 && i > s.First && r.t.Low(i) == "partner" && possessives[r.t.Low(i-1)] {
			class = "kin" // "her partner Ole Lund"
		}
		if n == 0 && !r.taken(i) {
			if n := r.pluralAt(i, s.Last); n > 0 {
				r.shared(s, i, i+n)
			}
		}
		if class == "kin" && !r.capital(i) {
			if end := r.personRun(s, i+n); end > i+n+1 {
				r.addPerson(i+n, end, 0.8) // "his wife Ann Ro"
			}
		}
		if n == 0 || r.taken(i) || class == "kin" {
			continue
		}
		if n == 1 && i > s.First && r.ends[i-1] > 0 && r.t.Word(i-1) == "(" && i+1 < s.Last && r.t.Word(i+1) == ")" && r.t.Tokens[i].Is(token.AllCaps) {
			continue // "Ann Ro, superintendent of police (SP)"
		}
		if r.inName(s, i, n) || n == 1 && (r.verb(s, i) || r.ofRank(i, s.Last)) {
			continue
		}
		// of two nouns side by side the last is the title's: "head doctor"
		for i+n < s.Last {
			m, _ := r.titleAt(i+n, s.Last)
			if m == 0 || r.taken(i+n) || r.capital(i) != r.capital(i+n) || ranks[r.t.Low(i+n)] && r.capital(i) && !ranks[r.t.Low(i)] && r.t.Low(i) != "deputy" {
				break
			}
			i, n = i+n, m
		}
		i = max(i+n, r.title(s, i, i+n, class)) - 1
	}
}

// clergy are forms of address that are titles, too.
var clergy = map[string]bool{"rev.": true, "rev": true, "msgr.": true, "msgr": true, "monsignor": true}

var possessives = map[string]bool{"his": true, "her": true, "their": true, "my": true, "our": true, "your": true}

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
	for i < end && (r.capital(i) || r.t.Low(i) == "the") {
		if i+1 < end && honorifics[r.t.Low(i)] && (places[r.joined(i, i+2)] || demonyms[r.joined(i, i+2)]) {
			break // "Sri Lanka"
		}
		n, _ := r.longest(&addresses, i, end)
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

var (
	opening = map[string]bool{"(": true, "[": true}
	closing = map[string]bool{")": true, "]": true}
)

func (r *reader) capital(i int) bool { return r.t.Tokens[i].Is(token.Capital) }

// beats are callings of those who write of a public body or want to be in it: a "House
// reporter" does not serve the House.
var beats = map[string]bool{
	"editor": true, "reporter": true, "correspondent": true, "columnist": true, "analyst": true, "historian": true, "journalist": true,
	"candidate": true, "nominee": true, "hopeful": true, "contender": true, "critic": true,
}

// title looks for the person of a title whose noun is tokens [i, end). It returns the
// token behind the title of the same person that follows it, or 0.
func (r *reader) title(s token.Sentence, i, end int, class string) int {
	if end < s.Last && r.t.Tokens[end].Is(token.Possessive) {
		return 0 // "the president's adviser": the adviser's title
	}
	np := r.leftOf(s, i)
	if r.t.Low(i) == "critic" && (np.first == i || !r.capital(i-1) && !topics[r.t.Low(i-1)] && !r.taken(i-1)) {
		return 0 // "a harsh critic", but not "the party's health critic"
	}
	if np.body >= 0 && r.cands[np.body].kind == Agency && beats[r.t.Low(end-1)] {
		r.cands[np.body].kind = Other
		np.body = -1
	}
	if end < s.Last && r.t.Low(end) == "to" && np.first < i && (numbers[r.t.Low(np.first)] || r.t.Low(np.first) == "last" || r.t.Low(np.first) == "only") {
		return 0 // "the first officer to say so"
	}
	// "Chairman Rep. Ann Ro", "Commandant retired Navy Admiral Ro": two titles, each its own
	behind := r.pastBracket(s, end)
	rank, service := r.pastService(s, behind)
	if m, _ := r.titleAt(rank, s.Last); m > 0 && (ranks[r.t.Low(rank)] || !r.capital(i)) && r.capital(rank) && r.t.Low(i) != "host" && r.t.Low(i) != "fellow" {
		name := r.pastAddress(rank+m, s.Last)
		holder := -1
		if name < s.Last && r.taken(name) && r.cands[r.at[name]-1].kind == Person {
			holder = int(r.at[name]) - 1
		} else if stop := r.personRun(s, name); stop > name {
			holder = r.addPerson(name, stop, 0.95)
		}
		if holder >= 0 {
			r.affiliation(s, r.cands[holder].last, r.post(np.first, end, holder, np.body))
			r.post(behind, rank+m, holder, service)
			return rank + m
		}
	}
	if k := np.first - 1; k >= s.First && !r.capital(i) && np.body < 0 && r.taken(k) && end < s.Last && r.capital(end) {
		if c := r.cands[r.at[k]-1]; c.kind == Person && c.last-c.first == 1 {
			np.first = k // "Moss spokesman Ole Lund"
		}
	}
	if np.body < 0 {
		np.body = r.ownerBefore(s, np)
	}
	if k := np.lead; r.capital(i) && k > s.First && r.t.Low(k) == "to" && r.capital(k-1) && r.complementOf(s, np) {
		np = r.leftOf(s, k-1) // "Counsel to the | Director Ro"
	}
	name := r.pastBracket(s, end)
	if end < s.Last && closing[r.t.Word(end)] && np.lead >= s.First && opening[r.t.Word(np.lead)] {
		name = end + 1 // "[former minister] Ro"
	}
	name = r.pastAddress(name, s.Last) // "Minister Dr. Ro"
	if r.relativeClause(s, np, end, name) {
		if holder := r.holderBefore(s, np); holder >= 0 {
			r.post(np.first, end, holder, np.body)
		}
		return 0
	}
	if name < s.Last && r.taken(name) {
		if c := r.cands[r.at[name]-1]; c.kind == Person && c.first == name {
			r.affiliation(s, c.last, r.post(np.first, end, int(r.at[name])-1, np.body))
			return 0
		}
	}
	// title before the name
	if streets[r.t.Low(np.first)] || np.first > s.First && streets[r.t.Low(np.first-1)] {
		return 0 // "Calle General Ro"
	}
	if end == i+1 && r.adjective(s, i) {
		return 0
	}
	if behind, body := r.bodyThenName(s, i, end); body >= 0 {
		holder, stop := r.personAt(s, r.pastAddress(r.pastTitle(s, behind), s.Last))
		if holder >= 0 && (stop > behind+1 || stop == s.Last || r.closes(stop)) {
			r.post(np.first, end, holder, body)
			return 0
		}
	}
	if stop := r.surnameRun(s, name); stop > name && name == end && r.capital(i) {
		if holder := r.addPerson(name, stop, 0.9); holder >= 0 {
			r.affiliation(s, stop, r.post(np.first, end, holder, np.body))
		}
		return 0
	}
	if stop := r.personRun(s, name); stop > name+1 || stop > name && !r.titleCase(s) && (class != "private" || name > end || r.tagged(name, Person)) {
		if holder := r.addPerson(name, stop, 0.95); holder >= 0 {
			r.affiliation(s, stop, r.post(np.first, end, holder, np.body))
		}
		return 0
	}
	// with a complement, then the name
	tail, body := r.rightOf(s, end)
	if body < 0 {
		body = np.body
	}
	if tail > end && (body >= 0 || r.capital(i) || r.placeThenName(s, end, tail) || r.fieldThenName(s, end, tail)) {
		from := r.pastBracket(s, tail)
		name := r.pastAddress(from, s.Last)
		if from < s.Last && ranks[r.t.Low(from)] && r.capital(from) {
			name = r.pastAddress(r.pastBracket(s, r.pastTitle(s, from)), s.Last) // "Chief of the Tidal Staff General (retd) Ro"
		}
		if holder, stop := r.personAt(s, name); holder >= 0 {
			if stop > name+1 || name > from || body >= 0 {
				r.post(np.first, tail, holder, body)
			}
			return 0
		}
		if stop := r.personRun(s, name); body >= 0 && stop == name+1 && r.capital(i) && stop < s.Last && (verbs[r.t.Low(stop)] || auxiliaries[r.t.Low(stop)]) {
			if holder := r.addPerson(name, stop, 0.8); holder >= 0 {
				r.post(np.first, tail, holder, body) // "Speaker of the House of Representatives Suparno has said"
				return 0
			}
		}
	}
	if body < 0 {
		body = np.body
	}
	if tail+1 < s.Last && r.t.Low(tail) == "surnamed" && r.capitalWord(tail+1) && !r.taken(tail+1) {
		r.addPerson(tail+1, max(tail+2, r.personRun(s, tail+1)), 0.9) // "an officer at the station surnamed Ro"
	}
	if tail+1 < s.Last && (r.t.Low(tail) == "surnamed" || r.t.Low(tail) == "named") {
		if holder, _ := r.personAt(s, tail+1); holder >= 0 {
			r.post(np.first, tail, holder, body)
			return 0
		}
	}
	// the name in apposition
	if holder := r.apposed(s, np, end, tail, body); holder >= 0 {
		r.post(np.first, tail, holder, body)
		return 0
	}
	if holder := r.identified(s, np, end); holder >= 0 {
		r.post(np.first, end, holder, body)
		return 0
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
					return 0
				}
			}
		}
	}
	// the title in apposition, or as predicate
	if !np.determined && r.capital(i) && tail == end && end < s.Last && r.capitalWord(end) {
		return 0 // "Ro, Placeland President Meet Today"
	}
	np.predicate = r.predicate(s, i, end, tail, class)
	if holder := r.holderBefore(s, np); holder >= 0 {
		if body < 0 && !np.determined {
			body = r.bodyApposed(s, tail)
		}
		if body < 0 && tail == end && class != "public" {
			tail, body = r.fieldApposed(s, end)
		}
		r.post(np.first, tail, holder, body)
	} else if holder := r.takenUp(s, np, i, end, tail); holder >= 0 {
		r.posts[r.post(np.first, tail, holder, body)].apart = true
	} else if holder := r.namedLater(s, np, tail); holder >= 0 {
		r.posts[r.post(np.first, tail, holder, body)].apart = true
	}
	return 0
}

// pastService is the token behind the service before a rank that begins with token i,
// "Navy" or "retired Coast Guard", and its body, or -1; it is i where no rank follows.
func (r *reader) pastService(s token.Sentence, i int) (rank, service int) {
	k := i
	if k < s.Last && r.t.Low(k) == "retired" {
		k++
	}
	service = -1
	if k < s.Last && r.taken(k) {
		if c := r.cands[r.at[k]-1]; c.first == k && r.bodyEnds(c) && armed[r.t.Low(c.last-1)] {
			k, service = c.last, int(r.at[k])-1
		}
	} else if k+1 < s.Last && services[r.t.Low(k)] {
		if r.t.Tokens[k].Is(token.Capital) && ranks[r.t.Low(k+1)] && r.t.Low(k) != "police" && r.t.Low(k) != "marine" {
			service = r.add(cand{first: k, last: k + 1, kind: Agency, form: Name, score: 0.6}) // "Navy Capt."
		}
		k++
	}
	if k == i || k >= s.Last || !ranks[r.t.Low(k)] {
		return i, -1
	}
	return k, service
}

// armed are the last words of the names of armed services.
var armed = map[string]bool{
	"army": true, "navy": true, "marines": true, "police": true, "force": true, "forces": true, "guard": true, "corps": true, "coastguard": true, "gendarmerie": true, "usaf": true, "usmc": true,
}

// services are armed services of one word, named before a rank.
var services = map[string]bool{"army": true, "navy": true, "marine": true, "marines": true, "police": true}

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

// leads tells whether a title stands at the head of its sentence or clause: "Now a
// judge, Ro rose".
func (r *reader) leads(s token.Sentence, np nounPhrase) bool {
	return np.lead < s.First || np.lead == s.First && r.t.Low(s.First) == "now" || r.t.Word(np.lead) == ","
}

// closes tells whether an apposition ends before token i.
func (r *reader) closes(i int) bool {
	switch r.t.Word(i) {
	case ",", ".", ";", ":", ")", "—", "–", "--", "”", `"`, "''":
		return true
	}
	return false // "they met the minister, Ro said"
}
