package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// knownBodies finds bodies that are known by a name without a head noun: those of
// several words before the head nouns are looked for, the others after.
func (r *reader) knownBodies(s token.Sentence, several bool) {
	for i := s.First; i < s.Last; i++ {
		if !r.t.Tokens[i].Is(token.Capital) && r.t.Word(i) != "dpa" && r.t.Word(i) != "al-Qaeda" || r.taken(i) {
			continue
		}
		n, value := r.knownAt(i, s.Last)
		if n == 0 || n > 1 != several || r.takenAny(i, i+n) {
			continue
		}
		if i+n < s.Last && r.capitalWord(i+n) && (r.facility(i+n) || peoples[r.t.Low(i+n)] || periodicals[r.t.Low(i+n)]) {
			continue // "Planalto Palace", "House Democrats", "WHO Bulletin"
		}
		if n == 1 && topics[r.t.Low(i)] && i+2 < s.Last && r.t.Low(i+1) == "and" && topics[r.t.Low(i+2)] {
			continue // "Treasury and Ports Minister", "Treasury and Ports Committee"
		}
		if several && (r.goesOnAsBody(s, i, i+n) || r.fieldOfBody(s, i) || r.ofOffice(s, i, i+n)) {
			continue
		}
		if n == 1 && (r.t.Low(i) == "house" || r.t.Low(i) == "senate") {
			if end := r.shortCommittee(s, i); end > i {
				i = end - 1
				continue
			}
		}
		if n == 1 && i+1 < s.Last && (r.t.Low(i) == "house" || r.t.Low(i) == "diet" || r.t.Low(i) == "guardian") &&
			(i == s.First || r.t.Word(i+1) == "of") {
			continue
		}
		if low := r.t.Low(i); (low == "commons" || low == "lords") && n == 1 && (i == s.First || r.t.Low(i-1) != "the") {
			continue // "Creative Commons"
		}
		if chambers[r.t.Low(i+n-1)] && r.ofLawmakers(i+n) || n == 1 && r.t.Low(i) == "house" && r.ofLawmakers(i+1) {
			continue
		}
		if n == 2 && r.t.Tokens[i+1].Is(token.Possessive) && r.surname(r.t.Low(i)) {
			continue // "McDonald | 's" of a man of that name
		}
		if n == 1 && i > s.First && (r.t.Word(i-1) == "&" || r.t.Word(i-1) == "Operation") {
			continue // "Dock & Guardian", "Operation Guardian"
		}
		if n == 1 && i > s.First && r.t.Low(i) == "house" && r.buildingAt(s, i) {
			continue
		}
		kind := Organization
		if value == "agency" {
			kind = Agency
		}
		first := i
		if several {
			if first = r.originBefore(s, i); first == i && r.t.Low(i+n-1) == "court" {
				if e, ok := r.tags.Around(i); ok && e.Label == tagger.Org && e.First == i-1 && e.First >= s.First && e.Last >= i+n && !r.taken(i-1) && !functionWords[r.t.Low(i-1)] {
					first = i - 1 // "Brine Supreme Court"
				}
			}
			n = r.knownEnd(s, i, i+n) - i
		} else if r.t.Low(i) == "house" && i > s.First && r.t.Low(i-1) == "white" && !r.taken(i-1) {
			first = i - 1 // before a body of its own: "White House | National Security Council"
		} else if branches[r.t.Low(i)] {
			n = r.branchEnd(s, i+1) - i
		} else if e, ok := r.tags.Around(i); ok && e.Label == tagger.Org && e.First == i && e.Last == i+2 && i+1 < s.Last && r.t.Tokens[i+1].Is(token.AllCaps) && len(r.t.Word(i+1)) > 2 {
			n = 2 // "EU NAVFOR"
		}
		r.add(cand{first: first, last: i + n, kind: kind, form: Name, score: 0.95, outlet: value == "outlet"})
		i += n - 1
	}
}

// periodicals are nouns of what a body publishes at intervals.
var periodicals = map[string]bool{"courier": true, "bulletin": true, "magazine": true, "gazette": true, "newsletter": true}

// buildingAt tells whether the house at token i is a building that the capital before it
// names: "Quist | House".
func (r *reader) buildingAt(s token.Sentence, i int) bool {
	low := r.t.Low(i - 1)
	if r.capital(i-1) && (low == "state" || low == "government" || low == "parliament" || low == "opera" || low == "customs") {
		return true
	}
	return r.capitalWord(i-1) && !r.taken(i-1) && !r.bodyWord(i-1) && !r.calendar(i-1) && !functionWords[low] && !modifiers[low] && !verbs[low] && !parties[low] && !r.officeAt(s, i-1) && !r.titleCase(s)
}

// fieldOfBody tells whether what begins with token i is the field of a longer name:
// "Department of | Homeland Security".
func (r *reader) fieldOfBody(s token.Sentence, i int) bool {
	if i-2 < s.First || !prepositions[r.t.Low(i-1)] || !r.capital(i-2) {
		return false
	}
	n, _ := r.longest(&bodyHeads, i-2, i-1)
	return n > 0
}

// ofOffice tells whether a union of states stands in the name of one of its offices:
// "Office of the | United Nations | High Commissioner".
func (r *reader) ofOffice(s token.Sentence, first, end int) bool {
	return first-3 >= s.First && r.t.Low(first-1) == "the" && r.t.Low(first-2) == "of" && r.t.Low(first-3) == "office" && r.capital(first-3) && end < s.Last && r.capital(end) && r.officeAt(s, end)
}

// originBefore goes left over the country or the wider body that a known name
// belongs to: "Kenya Red Cross", "U.N. Security Council".
func (r *reader) originBefore(s token.Sentence, i int) int {
	worldwide := r.t.Low(i) == "world" || r.t.Low(i) == "international"
	for k := i - 1; k >= s.First && !r.taken(k) && r.capitalWord(k); k-- {
		low := r.t.Low(k)
		if k > s.First && (low == "nations" && r.t.Low(k-1) == "united" || low == "house" && r.t.Low(k-1) == "white") {
			return k - 1
		}
		if worldwide && !unions[low] {
			break // "travel to Placeland | World Health Organization experts"
		}
		if !demonyms[low] && !places[low] && !r.tagged(k, Place) && low != "international" && low != "national" && low != "supreme" && low != "federal" && low != "u.n." && low != "un" && low != "eu" {
			break
		}
		i = k
		if k > s.First && places[r.t.Low(k-1)+" "+low] {
			i-- // "South Korea"
			k--
		}
	}
	return i
}

// branches are services whose bodies are named with a place behind them.
var branches = map[string]bool{"nhs": true, "worksafe": true}

// branchEnd is the end of the places that begin with token i: "NHS | Greater Brine and
// Holm".
func (r *reader) branchEnd(s token.Sentence, i int) int {
	end := i
	for end < s.Last && r.capitalWord(end) && !r.taken(end) && !r.officeAt(s, end) && (r.tagged(end, Place) || places[r.t.Low(end)] || end+1 < s.Last && r.tagged(end+1, Place)) {
		if end++; end+1 < s.Last && r.t.Low(end) == "and" && r.capitalWord(end+1) && r.tagged(end+1, Place) {
			end++
		}
	}
	alone := func(k int) bool {
		return k < s.Last && r.capitalWord(k) && !r.taken(k) && !r.officeAt(s, k) && bodyHeads.Get(r.t.Low(k)) == nil && !r.tagged(k, Person) && (k+1 == s.Last || !r.capital(k+1))
	}
	if end == i && alone(end) {
		if end++; end+1 < s.Last && r.t.Low(end) == "and" && alone(end+1) && !r.titleCase(s) {
			end += 2
		}
	}
	return end
}

// goesOnAsBody tells whether the name of a body that is known without a head noun
// goes on to one: "Homeland Security | Committee".
func (r *reader) goesOnAsBody(s token.Sentence, first, end int) bool {
	if r.t.Low(first) == "house" && end-first == 3 && end < s.Last && r.capitalWord(end) {
		for i := end; i < s.Last && i < end+6 && (r.capitalWord(i) || r.t.Low(i) == "and"); i++ {
			if committees[r.t.Low(i)] {
				return true // "House of Commons Ports Committee"
			}
		}
		return false
	}
	for i := first; i < end; i++ {
		if !r.capitalWord(i) {
			return false
		}
	}
	if end < s.Last && r.manyCommittees(end) {
		return true
	}
	if n, _ := r.longest(&bodyHeads, end-1, end); n > 0 && !unions[r.joined(first, end)] {
		switch low := r.t.Low(end - 1); {
		case low == "department", low == "office":
			return r.complement(s, end) > end // "Brine State Department of Ports"
		case end < s.Last && r.capitalWord(end):
			return r.t.Low(end) == "service" || r.t.Low(end) == "agency" // "Coast Guard Service"
		}
		return false
	}
	for i := end; i < s.Last && i < end+4 && r.capitalWord(i) && !r.taken(i); i++ {
		if h, ok := r.headAt(i, s.Last); ok {
			return h.class != "private" && (!h.plural || r.manyCommittees(h.first)) && !h.name
		}
	}
	return false
}

// knownEnd is the end of a known name that ends before token end with what belongs to
// it: the place of a court ("Supreme Court | of Placeland") and capitals that the
// tagger is sure of ("Homeland Security | Investigations").
func (r *reader) knownEnd(s token.Sentence, first, end int) int {
	if r.t.Low(end-1) == "court" {
		return r.complement(s, end)
	}
	e, ok := r.tags.Around(first)
	if !ok || e.Label != tagger.Org || e.Score < 0.7 || e.First != first || e.Last <= end || e.Last > s.Last || r.takenAny(end, e.Last) || r.namesOffice(end, e.Last) {
		return end
	}
	if e.Last < s.Last && committees[r.t.Low(e.Last)] {
		return end // "House of Commons | Ports committee"
	}
	for i := end; i < e.Last; i++ {
		if low := r.t.Low(i); !r.capitalWord(i) || !topics[low] && !acts[low] && !qualities[low] {
			return end
		}
	}
	return e.Last
}

// knownAt matches known names letter for letter, but for acronyms with points
// and for capitals throughout.
func (r *reader) knownAt(i, end int) (int, string) {
	word := r.t.Word(i)
	if strings.IndexByte(word, '.') > 0 {
		word = strings.ReplaceAll(word, ".", "")
	}
	if list, ok := known.Find(word); ok {
		for _, p := range list {
			if r.follows(p.rest, i+1, end, true) {
				return 1 + len(p.rest), p.value
			}
		}
	}
	if kind := spoken[word]; kind != "" {
		return 1, kind
	}
	return 0, ""
}

// Outlet tells whether a name is that of a known outlet or news agency.
func Outlet(name string) bool {
	first, rest, _ := strings.Cut(name, " ")
	return slices.ContainsFunc(known.Get(first), func(p phrase) bool { return p.value == "outlet" && strings.Join(p.rest, " ") == rest })
}

// spoken has the acronyms of known bodies that are printed like words because they are
// spoken like them: "Nato", "Unesco".
var spoken = func() map[string]string {
	m := map[string]string{}
	for word, list := range known.All() {
		low := strings.ToLower(word)
		if len(word) < 4 || word != strings.ToUpper(word) || word == low || commonWords[low] || functionWords[low] {
			continue
		}
		for _, p := range list {
			if len(p.rest) == 0 && strings.ContainsAny(low, "aeiou") {
				m[word[:1]+low[1:]] = p.value
			}
		}
	}
	return m
}()

// longest finds the longest entry of a table that begins with token i.
func (r *reader) longest(t *table, i, end int) (int, string) {
	if i >= end {
		return 0, ""
	}
	for _, p := range t.Get(r.t.Low(i)) {
		if r.follows(p.rest, i+1, end, false) {
			return 1 + len(p.rest), p.value
		}
	}
	return 0, ""
}

func (r *reader) follows(rest []string, i, end int, exact bool) bool {
	if i+len(rest) > end {
		return false
	}
	for k, w := range rest {
		if exact && r.t.Word(i+k) != w && !(w == "'s" && r.t.Tokens[i+k].Is(token.Possessive)) || !exact && r.t.Low(i+k) != w && !(w == "'s" && r.t.Tokens[i+k].Is(token.Possessive)) && !(w == "'" && r.t.Word(i+k) == "’") {
			return false
		}
	}
	return true
}

// titleCase tells whether a sentence is a headline with a capital to every word
// that counts, or one of capitals alone.
func (r *reader) titleCase(s token.Sentence) bool {
	if s.Role != data.Headline && s.Role != data.Subhead {
		return r.shoutedHeading(s)
	}
	small, big := 0, 0
	for i := s.First + 1; i < s.Last; i++ {
		if tok := r.t.Tokens[i]; tok.Is(token.Word) && len(r.t.Low(i)) > 3 {
			if tok.Is(token.Capital) {
				big++
			} else {
				small++
			}
		}
	}
	return big > 2*small
}
