package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
)

// tagger adds the names with one of the labels that only the tagger sees.
func (r *reader) tagger(labels ...tagger.Label) {
	owners, people := r.owners(), r.fullNames()
	for _, e := range r.tags.Entities {
		if e.Last-e.First == 1 && owners[r.t.Word(e.First)] && e.Last < len(r.t.Tokens) && r.t.Tokens[e.Last].Is(token.Possessive) {
			e.Last, e.Label = e.Last+1, tagger.Org
		}
		if !slices.Contains(labels, e.Label) {
			continue
		}
		if k := r.t.SentenceAt(r.t.Tokens[e.First].Span.Start); k < len(r.t.Sentences) {
			s := r.t.Sentences[k]
			if !named(s.Role) || r.credited(s, e.First) || e.Label == tagger.Person && r.titleCase(s) {
				continue // in a headline with capitals throughout only what is known from elsewhere
			}
		}
		first, last := r.trim(e)
		if e.Label == tagger.Person && last-first > 2 && r.tags.Small(last-1) && people[r.joined(first, last-1)] {
			last-- // "the Ann Ro Papers"
		}
		if first >= last || r.takenAny(first, last) || !r.capital(first) {
			continue
		}
		whole := last-first == e.Last-e.First
		if e.Label != tagger.Place && r.craft(first, last) {
			r.add(cand{first: first, last: last, kind: Other, form: Name, score: e.Score})
			continue
		}
		if early := len(labels) == 1; early && (e.Score < 0.7 || !r.besideTitle(first, last)) {
			continue
		}
		switch e.Label {
		case tagger.Person:
			switch {
			case r.facility(last-1) || streets[r.t.Low(first)] || first > 0 && streets[r.t.Low(first-1)] || places[r.joined(first, last)] && last-first > 1:
				r.add(cand{first: first, last: last, kind: Place, form: Name, score: e.Score})
			case (whole || last-first >= 2 || r.titled(e.First, first)) && r.mayBePerson(first, last):
				r.addPerson(first, last, e.Score)
			}
		case tagger.Org:
			switch {
			case !whole && !r.compound(first-1) || r.qualifiesTitle(first, last):
			case places[r.joined(first, last)]:
				r.add(cand{first: first, last: last, kind: Place, form: Name, score: e.Score})
			case r.mayBeBody(first, last):
				r.add(cand{first: first, last: last, kind: Organization, form: Name, score: e.Score})
			}
		case tagger.Place:
			r.add(cand{first: first, last: last, kind: Place, form: Name, score: e.Score})
		}
	}
}

// besideTitle tells whether an organisation stands where one stands in a title: in
// front of its noun or behind its preposition.
func (r *reader) besideTitle(first, last int) bool {
	if r.inTitle(first) {
		return false
	}
	before := first - 1
	if before >= 0 && r.t.Low(before) == "the" {
		before--
	}
	if before >= 0 {
		switch r.t.Low(before) {
		case "of", "for", "at":
			return true
		}
	}
	end := len(r.t.Tokens)
	next := last
	if next < end && r.t.Tokens[next].Is(token.Possessive) {
		next++
	}
	for next < end && next-last < 4 && modifiers[r.t.Low(next)] {
		next++
	}
	if next == end {
		return false
	}
	n, _ := r.titleAt(next, end)
	return n > 0 && !r.qualifiesTitle(first, last)
}

// qualifiesTitle tells whether words only say more of the title behind them ("House
// Minority Leader", "Ostrow President").
func (r *reader) qualifiesTitle(first, last int) bool {
	if last == len(r.t.Tokens) {
		return false
	}
	if n, _ := r.titleAt(last, len(r.t.Tokens)); n == 0 {
		return false
	}
	for i := first; i < last; i++ {
		low := r.t.Low(i)
		if !modifiers[low] && !topics[low] && !qualities[low] && !demonyms[low] && !places[low] {
			return false
		}
	}
	return true
}

// owned gives persons without an office the organisation whose they are: "Acme's
// Ann Ro".
func (r *reader) owned() {
	holds := map[int]bool{}
	for _, p := range r.posts {
		holds[p.holder] = true
	}
	for i := range r.cands {
		c := &r.cands[i]
		k := c.first - 1
		if c.kind != Person || c.last-c.first < 2 || holds[i] {
			continue
		}
		owner := r.headedBy(c.last)
		if owner < 0 && k >= 1 && r.t.Tokens[k].Is(token.Possessive) {
			owner = int(r.at[k-1]) - 1
		}
		if owner < 0 {
			continue
		}
		if o := r.cands[owner]; o.form == Name && (o.kind == Agency || o.kind == Organization) {
			r.posts = append(r.posts, post{c.first, c.first, c.first, i, owner, -1})
		}
	}
}

// headedBy is the body in "Ann Ro, who heads the Harbour Board" from the token behind
// the name on, or -1.
func (r *reader) headedBy(i int) int {
	if i < len(r.t.Tokens) && r.t.Word(i) == "," {
		i++
	}
	if i+3 >= len(r.t.Tokens) || r.t.Low(i) != "who" || !heads[r.t.Low(i+1)] {
		return -1
	}
	if i += 2; r.t.Low(i) == "the" {
		i++
	}
	return int(r.at[i]) - 1
}

// heads are the verbs for what those at the head of a body do.
var heads = map[string]bool{"heads": true, "leads": true, "chairs": true, "runs": true, "headed": true, "led": true, "chaired": true, "ran": true, "directs": true, "represents": true}

// owners holds the first words of organisations named after an owner: of "Moss's
// Bakeries Inc." "Moss's" stays when the rest is left out.
func (r *reader) owners() map[string]bool {
	var set map[string]bool
	for _, e := range r.tags.Entities {
		if e.Label == tagger.Org && e.Last-e.First > 2 && r.t.Tokens[e.First+1].Is(token.Possessive) {
			if set == nil {
				set = map[string]bool{}
			}
			set[r.t.Word(e.First)] = true
		}
	}
	return set
}

// fullNames holds the persons' names of two words that the tagger finds, in small
// letters.
func (r *reader) fullNames() map[string]bool {
	set := map[string]bool{}
	for _, e := range r.tags.Entities {
		if e.Label == tagger.Person && e.Last-e.First == 2 {
			set[r.joined(e.First, e.Last)] = true
		}
	}
	return set
}

// trim takes off the ends of a tagged name what can be no part of one: words that
// have another candidate, "Ostrow-based", titles before a person. It returns an
// empty range for what is no name at all: a title, a people, a month.
func (r *reader) trim(e tagger.Entity) (first, last int) {
	first, last = e.First, e.Last
	for first < last && r.taken(first) {
		first++
	}
	for last > first && r.taken(last-1) {
		last--
	}
	if e.Label == tagger.Person && last < e.Last && first < last && r.cands[r.at[last]-1].kind == Person {
		return first, first // the titles before a person that is known already
	}
	for i := first; i < last; i++ {
		if r.compound(i) || r.number(i) {
			first = i + 1
		}
	}
	if e.Label == tagger.Place {
		return first, last
	}
	if e.Label == tagger.Person {
		first = r.pastTitles(first, last)
		for last > first && r.postNominal(last-1) {
			last--
		}
	}
	for first < last && r.calendar(first) {
		first++
	}
	if r.peopleOnly(first, last) {
		return first, first
	}
	if last-first == 1 {
		if low := r.t.Low(first); places[low] || r.calendar(first) || functionWords[low] {
			return first, first
		}
	}
	return first, last
}

// pastTitles is the first token of a person's name behind the titles at its head:
// "U.S. Assistant Secretary Ro" is Ro.
func (r *reader) pastTitles(first, last int) int {
	at := first
	for i := first; i < last; {
		low := r.t.Low(i)
		n, _ := r.titleAt(i, last)
		if to := r.pastAddress(i, last); to > i && to < last {
			n = to - i
		}
		switch {
		case n > 0:
			i += n
			at = i
		case parties[low] && i+1 < last:
			i++
			at = i
		case modifiers[low] || topics[low] || qualities[low] || demonyms[low] || places[low]:
			i++ // belongs to the title, if one follows
		default:
			return at
		}
	}
	return at
}

// titled tells whether the tokens before a name end in a title or an honorific.
func (r *reader) titled(from, name int) bool {
	if name == from {
		return false
	}
	low := r.t.Low(name - 1)
	n, _ := r.titleAt(name-1, name)
	return honorifics[low] || n > 0 || parties[low]
}

// facility tells whether token i is the noun of a building or a place, which makes
// a person's name that of one: "Moss Bridge".
func (r *reader) facility(i int) bool { return facilities[r.t.Low(i)] }

// craft tells whether a name is that of a ship, an aircraft or a storm, as the word
// beside it says.
func (r *reader) craft(first, last int) bool {
	return last < len(r.t.Tokens) && !r.capital(last) && crafts[r.t.Low(last)] || first > 0 && crafts[r.t.Low(first-1)] || crafts[r.t.Low(first)] && last-first > 1
}

// manyOfThem tells whether token i, at the head of a sentence and nowhere with a
// capital inside one, is a plural: "Environmentalists".
func (r *reader) manyOfThem(i int) bool {
	low := r.t.Low(i)
	if strings.HasSuffix(r.t.Word(i), "s") && strings.ToUpper(low[:len(low)-1])+"s" == r.t.Word(i) {
		return len(low) > 2 // "MPs"
	}
	return strings.HasSuffix(low, "s") && len(low) > 4 && !strings.HasSuffix(low, "ss") && !r.tags.Inside(i) && r.opens(i)
}

// opens tells whether token i is the first word of its sentence.
func (r *reader) opens(i int) bool {
	k := r.t.SentenceAt(r.t.Tokens[i].Span.Start)
	if k >= len(r.t.Sentences) {
		return false
	}
	for j := r.t.Sentences[k].First; j < i; j++ {
		if r.t.Tokens[j].Is(token.Word) {
			return false
		}
	}
	return true
}

// mayBePerson holds back what the tagger takes for a person on thin grounds: one
// word that follows an article or that the text prints in small letters elsewhere,
// and the letters of parties ("R - Brine").
func (r *reader) mayBePerson(first, last int) bool {
	if w := r.t.Word(first); len(w) == 1 && first+1 < len(r.t.Tokens) && r.t.Word(first+1) == "-" || len(w) > 2 && w[1] == '-' {
		return false // "R - Brine", "R-Brine"
	}
	for i := first; i < last; i++ {
		if indexes[r.t.Low(i)] || strings.ContainsAny(r.t.Word(i), "/0123456789") {
			return false
		}
	}
	if last-first > 1 {
		return true
	}
	if len(strings.TrimSuffix(r.t.Word(first), ".")) == 1 {
		return false
	}
	if first > 0 {
		switch r.t.Low(first - 1) {
		case "a", "an", "the", "this", "that", "these", "those":
			return false
		}
	}
	return !r.tags.Small(first) && !r.manyOfThem(first)
}

// number tells whether token i is a number in words: "Thirty-eight".
func (r *reader) number(i int) bool {
	for part := range strings.SplitSeq(r.t.Low(i), "-") {
		if !numbers[part] {
			return false
		}
	}
	return true
}

// mayBeBody holds back what the tagger takes for an organisation on thin grounds:
// events, indexes, offices, and one common word at the head of a sentence.
func (r *reader) mayBeBody(first, last int) bool {
	end := r.t.Low(last - 1)
	if eventNouns[end] || indexes[end] || end == "government" || r.inTitle(first) {
		return false
	}
	if r.namesOffice(first, last) || r.fieldsOnly(first, last) {
		return false
	}
	if last-first > 1 {
		return last-first < 4 || !r.shouted(first, last)
	}
	if r.t.Tokens[first].Is(token.AllCaps) && behindName[end] || r.manyOfThem(first) {
		return false
	}
	return !topics[end] && !qualities[end] && !modifiers[end] && !commonWords[end] && !(r.tags.Small(first) && !r.t.Tokens[first].Is(token.AllCaps))
}

// fieldsOnly tells whether words only say what something is for: "Mines and Energy".
func (r *reader) fieldsOnly(first, last int) bool {
	for i := first; i < last; i++ {
		if low := r.t.Low(i); !topics[low] && !qualities[low] && low != "and" && low != "&" && low != "," {
			return false
		}
	}
	return true
}

// shouted tells whether all words are in capitals: a heading rather than a name.
func (r *reader) shouted(first, last int) bool {
	for i := first; i < last; i++ {
		if r.t.Tokens[i].Is(token.Word) && !r.t.Tokens[i].Is(token.AllCaps) {
			return false
		}
	}
	return true
}

// namesOffice tells whether words in capitals are an office: "Senior Section
// Engineer", "Minister for Harbours".
func (r *reader) namesOffice(first, last int) bool {
	for i := first; i < last; i++ {
		if n, _ := r.titleAt(i, last); n > 0 && (i > first && i+n == last || i+n < last && (r.t.Low(i+n) == "of" || r.t.Low(i+n) == "for")) {
			return true
		}
	}
	return false
}

// inTitle tells whether token i is a later word of a title that begins before it:
// "Chief of | Staff".
func (r *reader) inTitle(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if n, _ := r.titleAt(k, len(r.t.Tokens)); k+n > i {
			return true
		}
	}
	return false
}

// calendar tells whether token i is a month or a weekday. Some are names as well:
// they count as one behind a capital, away from numbers.
func (r *reader) calendar(i int) bool {
	low := r.t.Low(i)
	if !calendar[low] {
		return false
	}
	number := func(k int) bool { return k >= 0 && k < len(r.t.Tokens) && r.t.Tokens[k].Is(token.Number) }
	if !namesToo[low] || number(i-1) || number(i+1) {
		return true
	}
	return i == 0 || !r.capitalWord(i-1) || functionWords[r.t.Low(i-1)] || calendar[r.t.Low(i-1)]
}

// joined is the words of tokens in small letters.
func (r *reader) joined(first, last int) string {
	if last-first == 1 {
		return r.t.Low(first)
	}
	var b strings.Builder
	for i := first; i < last; i++ {
		if i > first {
			b.WriteByte(' ')
		}
		b.WriteString(r.t.Low(i))
	}
	return b.String()
}

// peopleOnly tells whether all the words are for members of a people: "Danes",
// "Iraqi Kurds", "Northern Irish".
func (r *reader) peopleOnly(first, last int) bool {
	for i := first; i < last; i++ {
		low := r.t.Low(i)
		if !peoples[low] && !(i < last-1 && (places[low] || qualities[low])) {
			return false
		}
	}
	return last > first
}

// compound tells whether token i is an adjective made with a hyphen ("Ostrow-based",
// "pro-Ostrow"): never a part of a name.
func (r *reader) compound(i int) bool {
	if i < 0 {
		return false
	}
	low := r.t.Low(i)
	k := strings.LastIndexByte(low, '-')
	if k <= 0 {
		return false
	}
	return compoundEnds[low[k+1:]] || strings.HasSuffix(low, "ed") && len(low)-k > 4 && r.t.Word(i)[k+1] >= 'a' || compoundStarts[low[:strings.IndexByte(low, '-')]]
}
