package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// personRun is the end of a person's name that begins with token i: capitals,
// initials, particles between them and a suffix. It is i where none begins.
func (r *reader) personRun(s token.Sentence, i int) int {
	if i >= s.Last || !r.nameToken(s, i) || !r.capital(i) || r.taken(i) || r.titleCase(s) {
		return i // in a headline with capitals throughout only known names count
	}
	low := r.t.Low(i)
	if n, _ := r.titleAt(i, s.Last); n > 0 && !r.tagged(i, Person) || modifiers[low] && !r.tagged(i, Person) {
		return i
	}
	end := i + 1
	for end < s.Last && end-i < 6 && r.nameToken(s, end) && !r.taken(end) {
		if n, _ := r.titleAt(end, s.Last); n > 0 && !r.tagged(end, Person) && !suffixes[r.t.Low(end)] {
			break
		}
		if r.afterFullStop(end) || end > i+1 && r.t.Low(end) == low && r.capital(i) {
			break // "Ann Ro | Ann Moss Ro"
		}
		end++
	}
	for end > i && !r.capital(end-1) && !prefixed(r.t.Word(end-1)) {
		end-- // a particle with nothing after it
	}
	if end-i > 1 && broadcasts[r.t.Low(end-1)] {
		return i // "Harbour Television"
	}
	if past := r.pastNickname(s, end); past > end {
		return past
	}
	if end+1 < s.Last && r.t.Word(end) == "," && suffixes[r.t.Low(end+1)] && r.capital(end+1) {
		end += 2
	}
	return end
}

// surnameRun is the end of a surname that begins with a particle in small letters, at
// token i behind a title: "Special Envoy de Moura". It is i where none begins.
func (r *reader) surnameRun(s token.Sentence, i int) int {
	if i+1 >= s.Last || r.capital(i) || !particles[r.t.Low(i)] || functionWords[r.t.Low(i)] {
		return i
	}
	if end := r.personRun(s, i+1); end > i+1 {
		return end
	}
	return i
}

// pastNickname is the end of a name that goes on after token end with a nickname in
// quotation marks or brackets and a surname: Ana “Nan” Souza, Ana (Nan) Souza. It is end where none does.
func (r *reader) pastNickname(s token.Sentence, end int) int {
	const longest = 2 // words of the nickname
	if end+3 >= s.Last || !nickMark(r.t.Word(end)) && r.t.Word(end) != "(" {
		return end
	}
	i := end + 1
	for i < s.Last && i-end <= longest && r.capitalWord(i) {
		i++
	}
	if i == end+1 || i+1 >= s.Last || (r.t.Word(end) == "(") != (r.t.Word(i) == ")") || r.t.Word(i) == ")" && r.noNickname(end+1, i) {
		return end
	}
	if r.t.Word(i) != ")" && !nickMark(r.t.Word(i)) || r.t.Tokens[i+1].Is(token.Joined) || !r.nameToken(s, i+1) || !r.capital(i+1) || r.takenAny(end, i+2) {
		return end
	}
	for i += 2; i < s.Last && r.nameToken(s, i) && !r.taken(i) && r.capital(i); {
		i++
	}
	return i
}

// noNickname tells whether the words in brackets [i, end) rather say where or what a person
// is, or stand behind a title: "Ann Ro (Brine) and", "Ole Lund (Chair)", "Justice (Ann) Ro".
func (r *reader) noNickname(i, end int) bool {
	low := r.t.Low(i)
	n, _ := r.titleAt(i, end)
	if title, _ := r.titleAt(i-2, i-1); title > 0 {
		return true
	}
	return end > i+1 || n > 0 || places[low] || demonyms[low] || parties[low] || r.t.Tokens[i].Is(token.AllCaps) || bodyHeads.Get(low) != nil
}

// Honorific tells whether a word in small letters is a form of address: "ms", "dr.".
func Honorific(low string) bool { return honorifics[low] }

func nickMark(w string) bool {
	switch w {
	case `"`, "“", "”", "'", "‘", "’":
		return true
	}
	return false
}

// postNominal tells whether token i is letters behind a name: "MP", "KC".
func (r *reader) postNominal(i int) bool {
	return behindName[r.t.Low(i)] && i > 0 && r.t.Tokens[i].Is(token.AllCaps) && r.capitalWord(i-1)
}

// prefixed tells whether a word is a name with an article in small letters:
// "al-Amin".
func prefixed(w string) bool {
	i := strings.IndexByte(w, '-')
	return i >= 2 && i <= 4 && i+1 < len(w) && 'A' <= w[i+1] && w[i+1] <= 'Z' && particles[w[:i]]
}

// afterFullStop keeps "Minister Ro Min-ho. Parliament ..." apart where two
// sentences were taken for one.
func (r *reader) afterFullStop(i int) bool { return r.t.Word(i-1) == "." }

// nameToken tells whether token i may be part of a person's name.
func (r *reader) nameToken(s token.Sentence, i int) bool {
	tok, low := r.t.Tokens[i], r.t.Low(i)
	if !tok.Is(token.Word) || tok.Is(token.Number) {
		return false
	}
	if !tok.Is(token.Capital) {
		next := i + 1
		for next < s.Last && next < i+3 && particles[r.t.Low(next)] && !r.capital(next) && !functionWords[r.t.Low(next)] {
			next++ // "de los Santos"
		}
		return particles[low] && !functionWords[low] && next < s.Last && r.capitalWord(next) || prefixed(r.t.Word(i))
	}
	if r.postNominal(i) {
		return false
	}
	if i > s.First && r.weekday(i) && r.capitalWord(i-1) {
		return false // "Ann Ro Thursday said"
	}
	if i == s.First && adverb(low) {
		return false // "Thankfully Ro"
	}
	if functionWords[low] && !tok.Is(token.Abbrev) && !r.givenName(s, i) || r.calendar(i) && !r.tagged(i, Person) || honorifics[low] && !r.withinName(s, i) && (tok.Is(token.Abbrev) || i == s.First || i+1 == s.Last || r.capitalWord(i+1)) {
		return false
	}
	if places[low] || demonyms[low] {
		next := i+1 < s.Last && r.capitalWord(i+1) && !places[r.t.Low(i+1)] && bodyHeads.Get(r.t.Low(i+1)) == nil && !r.facility(i+1)
		return r.tagged(i, Person) || givenToo[low] && next && i > s.First && r.t.Word(i-1) == ","
	}
	if strings.ContainsAny(low, "0123456789") {
		return false
	}
	if n, _ := r.longest(&bodyHeads, i, s.Last); n > 0 {
		return r.tagged(i, Person)
	}
	if commonWords[low] {
		return r.tagged(i, Person)
	}
	if tok.Is(token.AllCaps) && !tok.Is(token.Abbrev) && s.Role == 0 && len(low) > 1 {
		return r.tagged(i, Person) || r.initials(s, i)
	}
	return true
}

// givenName tells whether a small word with a capital at token i is a given name: "Can
// Ro", "Will Ro" within a sentence.
func (r *reader) givenName(s token.Sentence, i int) bool {
	switch r.t.Low(i) {
	case "may", "can", "will":
	default:
		return false
	}
	if i == s.First {
		return false
	}
	return r.tagged(i, Person) || s.Role == data.Prose && !nickMark(r.t.Word(i-1)) && r.t.Tokens[i-1].Is(token.Word) && !r.capital(i-1) && i+1 < s.Last && r.capitalWord(i+1) && r.tagged(i+1, Person)
}

// initials tells whether the two capitals at token i stand for given names behind a title:
// "Collector | GT Ro", "advocates | PD Ro and BR Lund".
func (r *reader) initials(s token.Sentence, i int) bool {
	if len(r.t.Word(i)) != 2 || i == s.First || i+1 >= s.Last || !r.capitalWord(i+1) || r.t.Tokens[i+1].Is(token.AllCaps) || bodyHeads.Get(r.t.Low(i+1)) != nil {
		return false
	}
	if own, _ := r.titleAt(i, s.Last); own > 0 {
		return false
	}
	if low := r.t.Low(i); r.tags.Given(i-1) && !places[low] && !unions[low] {
		return true // "George HW | Ro"
	}
	n, _ := r.titleAt(i-1, i)
	return n > 0 && r.capital(i-1) || r.pluralAt(i-1, s.Last) > 0
}

// withinName tells whether the form of address at token i stands within a name, where a
// given name is before it: "Kumar Sri Lund", but not "Tan Sri Lund".
func (r *reader) withinName(s token.Sentence, i int) bool {
	if low := r.t.Low(i); low != "sri" && low != "shri" && low != "sheikh" || i == s.First || i+1 >= s.Last || !r.capitalWord(i+1) {
		return false
	}
	before := r.t.Low(i - 1)
	n, _ := r.titleAt(i-1, i)
	address, _ := r.longest(&addresses, i-1, s.Last)
	return n == 0 && address == 0 && r.capitalWord(i-1) && r.tagged(i-1, Person) && !honorifics[before] && !places[before] && !demonyms[before] && !demonyms[r.joined(i, i+2)]
}

// adverb tells by its ending whether a word is an adverb rather than a name.
func adverb(low string) bool {
	if len(low) < 8 || !strings.HasSuffix(low, "ly") {
		return false
	}
	for _, end := range []string{"ally", "ately", "ently", "antly", "fully", "ously", "ingly", "edly", "ively", "ibly", "ably", "ortly", "essly"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

func (r *reader) addPerson(first, last int, score float32) int {
	if first < last && r.taken(first) && r.cands[r.at[first]-1].kind == Person {
		return int(r.at[first]) - 1
	}
	if last < len(r.t.Tokens) && !r.capital(last) && !r.taken(last) && prefixed(r.t.Word(last)) {
		last++ // "Abu Moss | al-Quist"
	}
	if last-first > 1 && first > 1 && states[r.t.Low(first)] && r.t.Word(first-1) == "," {
		first++ // "of Holm, Va. | Moss said"
	}
	if r.craft(first, last) || r.dateline(first, last) || last-first > 1 && (r.facility(last-1) || broadcasts[r.t.Low(last-1)]) {
		return -1
	}
	if r.peopleOnly(first, last) || last-first == 1 && commonWords[r.t.Low(first)] {
		return -1
	}
	if n, _ := r.longest(&addresses, first, len(r.t.Tokens)); n > last-first {
		return -1 // "Tan" of "Tan Sri"
	}
	if r.noPerson(first, last) || last-first == 1 && (r.namesake(first, last) || r.t.Tokens[first].Is(token.Abbrev) && r.inTitleAlone(first)) {
		return -1
	}
	if low := r.t.Low(last - 1); noSurnames[low] || last-first == 1 && first > 0 && r.t.Low(first-1) == "general" && generals[low] ||
		last-first == 2 && eventNouns[low] && !r.tags.Given(first) || last-first == 1 && first > 0 && r.capitalWord(first-1) && seatsOfPower[low] {
		return -1
	}
	if last < len(r.t.Tokens) && r.postNominal(last) && seats[r.t.Low(last)] {
		defer r.seat(first, last)
	}
	return r.add(cand{first: first, last: last, kind: Person, form: Name, score: score})
}

// inTitleAlone tells whether token i is a title by itself: "Brig."
func (r *reader) inTitleAlone(i int) bool {
	n, _ := r.titleAt(i, i+1)
	return n > 0
}

// generals are words behind a "General" that is no soldier: "General Election".
var generals = map[string]bool{"election": true, "elections": true, "electric": true, "motors": true, "mills": true, "dynamics": true, "strike": true, "synod": true, "hospital": true, "staff": true}

// noSurnames end the names of laws, troops and lines, and no person's: "Official Secrets Act".
var noSurnames = map[string]bool{
	"act": true, "acts": true, "regulation": true, "regulations": true, "directive": true, "assistance": true, "agreement": true, "treaty": true, "accords": true, "pact": true, "protocol": true, "ordinance": true, "decree": true,
	"project": true, "program": true, "programme": true, "initiative": true, "division": true, "battalion": true, "brigade": true, "regiment": true, "line": true, "express": true, "corridor": true,
}

// seatsOfPower are buildings that are named for what sits in them: "Justice Palace".
var seatsOfPower = map[string]bool{"palace": true, "courthouse": true, "building": true, "prison": true, "tower": true, "towers": true}

// compatriots are nouns for one of a people that stand before a name: "the Briton Ann Ro".
var compatriots = map[string]bool{
	"briton": true, "dane": true, "swede": true, "finn": true, "turk": true, "pole": true, "spaniard": true, "serb": true, "croat": true, "kurd": true, "belgian": true,
	"texan": true, "californian": true, "filipino": true, "filipina": true, "scot": true, "scotsman": true, "frenchman": true, "frenchwoman": true, "englishman": true, "englishwoman": true, "irishman": true, "irishwoman": true, "welshman": true,
	"dutchman": true, "dutchwoman": true, "american": true, "canadian": true, "australian": true, "german": true, "italian": true, "russian": true, "norwegian": true,
}

// ofPeople tells whether a word in small letters means members of a people: "Americans".
func ofPeople(low string) bool {
	one, many := strings.CutSuffix(low, "s")
	return many && (compatriots[one] || peoples[low] && !demonyms[low])
}

// seat records the seat that stands behind the name [first, last).
func (r *reader) seat(first, last int) {
	if r.taken(first) && r.cands[r.at[first]-1].kind == Person {
		r.post(last, last+1, int(r.at[first])-1, -1)
	}
}

// found is a name that has been found, for finding it again.
type found struct {
	first, last int // where it was
	kind        Kind
	next        int // of those with the same first word
}

// again looks for names found once in the places where only context failed: a
// surname alone, an organisation in a list.
func (r *reader) again() {
	all := append(r.found[:0], found{}) // from 1
	index := r.byWord
	defer func() {
		r.found = all
		clear(index)
	}()
	same := func(n *found, i int) bool {
		for k := n.first; k < n.last; k++ {
			if r.t.Word(k) != r.t.Word(i+k-n.first) {
				return false
			}
		}
		return true
	}
	put := func(first, last int, k Kind) {
		w := r.t.Word(first)
		for n := index[w]; n != 0; n = all[n].next {
			if all[n].last-all[n].first == last-first && same(&all[n], first) {
				return
			}
		}
		all = append(all, found{first, last, k, index[w]})
		index[w] = len(all) - 1
	}
	for _, c := range r.cands {
		if c.form != Name || c.kind == Place || c.score < 0.5 {
			continue
		}
		put(c.first, c.last, c.kind)
		if c.kind == Person && c.last-c.first > 1 {
			for _, i := range [2]int{c.first, c.last - 1} {
				w, low := r.t.Word(i), r.t.Low(i)
				if len(w) > 1 && !strings.HasSuffix(w, ".") && !suffixes[low] && !commonWords[low] && !functionWords[low] {
					put(i, i+1, Person)
				}
			}
		}
	}
	for _, s := range r.t.Sentences {
		for i := s.First; i < s.Last; i++ {
			if r.taken(i) || !r.capital(i) {
				continue
			}
			best := found{}
			for k := index[r.t.Word(i)]; k != 0; k = all[k].next {
				if n := &all[k]; n.last-n.first > best.last-best.first && i+n.last-n.first <= s.Last && same(n, i) {
					best = *n
				}
			}
			end := i + best.last - best.first
			if end == i || r.takenAny(i, end) {
				continue
			}
			if best.kind == Person && end == i+1 && (end < s.Last && r.capitalWord(end) && !r.taken(end) && !functionWords[r.t.Low(end)] ||
				i > s.First && r.capitalWord(i-1) && !r.taken(i-1) && !functionWords[r.t.Low(i-1)] && !verbs[r.t.Low(i-1)]) {
				continue // part of a longer name of something else
			}
			r.add(cand{first: i, last: end, kind: best.kind, form: Name, score: 0.6})
			i = end - 1
		}
	}
}

// surnames makes persons of the single words that were taken for organisations and are
// the surname of somebody whom the text names in full.
func (r *reader) surnames() {
	var full map[string]bool
	for _, c := range r.cands {
		if c.kind == Person && c.form == Name && c.last-c.first > 1 {
			if full == nil {
				full = map[string]bool{}
			}
			full[r.t.Word(c.last-1)] = true
			if particles[r.t.Low(c.first+1)] {
				full[r.t.Word(c.first)] = true // "Ana" for Ana da Souza
			}
		}
	}
	for k, c := range r.cands {
		if c.kind == Organization && c.form == Name && c.last-c.first == 1 && c.score < 0.95 && c.head.last == 0 &&
			full[r.t.Word(c.first)] && !r.t.Tokens[c.first].Is(token.AllCaps) && !r.bodyWord(c.first) {
			r.cands[k].kind = Person
		}
	}
}
