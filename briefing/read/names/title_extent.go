package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

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
			if c.kind == Person || c.kind == Place && j == i && !r.capital(i) && !places[low] && !r.landmark(c) {
				break
			}
			if c.form == Nominal {
				np.body = int(r.at[k]) - 1
				if k+1 != i {
					break // "the company's director"
				}
				j = c.first // "an embassy spokesman", "a Harbour Party board member"
				continue
			}
			if c.kind != Place && c.kind != Other {
				np.body = int(r.at[k]) - 1
			}
			j = c.first
			continue
		}
		if tok.Is(token.Possessive) {
			if k == s.First {
				np.determined = true
				break
			}
			if r.possessorIsPerson(s, k-1) {
				j, np.determined = r.personFirst(s, k-1), true // "Ro's lawyer"
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
		if k > s.First && r.linksFields(k, j, i) {
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
	np = r.leadOf(s, np)
	for np.first < i && fresh[r.t.Low(np.first)] {
		np.first++
	}
	return np
}

// fresh are words for the beginning of an office, which are no part of it.
var fresh = map[string]bool{"new": true, "newly": true, "newly-elected": true, "newly-appointed": true, "elected": true, "appointed": true, "recently": true, "then": true, "current": true}

// leadOf fills in what stands before a title's noun phrase.
func (r *reader) leadOf(s token.Sentence, np nounPhrase) nounPhrase {
	np.lead = np.first - 1
	if np.lead > s.First && strings.HasSuffix(r.t.Low(np.lead), "-year-old") {
		np.lead--
	}
	if np.lead >= s.First {
		switch low := r.t.Low(np.lead); low {
		case "a", "an", "the", "his", "her", "its", "their", "our", "another":
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

// personFirst is the first token of the person's name that ends with token k.
func (r *reader) personFirst(s token.Sentence, k int) int {
	if r.taken(k) {
		return r.cands[r.at[k]-1].first
	}
	for k > s.First && r.capital(k-1) && !r.taken(k-1) && r.tagged(k-1, Person) {
		k--
	}
	return k
}

// linksFields tells whether token k joins what stands before it to the title from
// token j on, whose noun is at i: "Mines and | Energy Minister", "Legal, | Security
// and Ports Minister", "Representative/ | Vice-President".
func (r *reader) linksFields(k, j, i int) bool {
	before := r.t.Low(k - 1)
	if r.taken(k-1) || r.capital(k-1) != r.capital(j) {
		return false
	}
	switch r.t.Low(k) {
	case "/":
		return r.capital(j)
	case "and", "&":
		return j < i && topics[before]
	case ",":
		return j < i && r.capital(j) && topics[before] && topics[r.t.Low(j)] && j+1 < i && (r.t.Low(j+1) == "and" || r.t.Word(j+1) == ",")
	}
	return false
}

// belongs tells whether token k, left of a title's noun at i, is part of the
// title.
func (r *reader) belongs(s token.Sentence, k, i int) bool {
	low, tok := r.t.Low(k), r.t.Tokens[k]
	switch {
	case !tok.Is(token.Word), strings.HasSuffix(low, "-year-old"):
		return false
	case low == "fired" && k > s.First && !functionWords[r.t.Low(k-1)]:
		return false // "Ro fired bank governor Moss"
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
		if l == "," && m > s.First && r.taken(m-1) && r.cands[r.at[m-1]-1].kind == Person {
			return true // "Ro, senior emerging markets strategist"
		}
		if functionWords[l] || verbs[l] || !r.t.Tokens[m].Is(token.Word) {
			return l == "and" && m > s.First && topics[r.t.Low(m-1)] // "interior and overseas minister"
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
			if n, class := r.titleAt(i+1, s.Last); n > 0 && i == end && class == "either" && !r.calling(end-1) {
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
		w := r.t.Low(i)
		if (w == "and" || w == ",") && r.taken(k) {
			return i, body
		}
		if w == "to" && !r.taken(k) && !r.capital(k) && !topics[r.t.Low(k)] && !functionWords[r.t.Low(k)] {
			return i, body // "nominee to replace Ro"
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
		if body < 0 || r.cands[body].form == Nominal {
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

// calling tells whether the noun of a title that ends with token k is what somebody
// does for a living, not a post in a body.
func (r *reader) calling(k int) bool {
	low := r.t.Low(k)
	_, class := r.titleAt(k, k+1)
	return class == "private" && low != "founder" && low != "co-founder" && low != "owner" && low != "co-owner"
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
	if i+2 < s.Last && prepositions[r.t.Low(i-2)] && r.t.Word(i+2) == "," && r.small(i-1) && r.small(i+1) {
		return true // "head of research and training, Ann Ro,"
	}
	if i+1 >= s.Last || !topics[r.t.Low(i+1)] && !topics[r.t.Low(i-1)] {
		return false
	}
	if n, _ := r.titleAt(i+1, s.Last); n > 0 {
		return false
	}
	k := r.phraseEnd(s, i+1)
	return k > i+1 && (k == s.Last || r.t.Word(k) == "," || r.capitalWord(k))
}

// small tells whether token k may be a noun in small letters that is no title's.
func (r *reader) small(k int) bool {
	n, _ := r.titleAt(k, k+1)
	return n == 0 && !r.taken(k) && !r.capital(k) && r.t.Tokens[k].Is(token.Word) && !functionWords[r.t.Low(k)]
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
			if c.kind == Place && r.personRun(s, k) > k+1 {
				return k // "envoy to North Placeland Ann Ro"
			}
			continue
		}
		tok, low := r.t.Tokens[k], r.t.Low(k)
		if tok.Is(token.Possessive) || (r.t.Word(k) == "'" || r.t.Word(k) == "’") && k > start && strings.HasSuffix(r.t.Low(k-1), "s") {
			k++
			continue
		}
		if r.t.Word(k) == "(" && k+3 < s.Last && r.t.Word(k+2) == ")" && r.t.Tokens[k+1].Is(token.AllCaps) && r.small(k+3) && !verbs[r.t.Low(k+3)] {
			k += 3 // "the Victims' Registry (VR) team"
			continue
		}
		if !tok.Is(token.Word) || functionWords[low] || verbs[low] {
			return k
		}
		if n, _ := r.titleAt(k, s.Last); n > 0 && r.namesPerson(s, r.pastAddress(k+n, s.Last)) {
			return start // "in the cabinet of former President Ro": the one has nothing of the other's
		}
		if k > start && tok.Is(token.Capital) && places[r.t.Low(k-1)] && !places[low] && r.personRun(s, k) > k+1 {
			return k // "in northern Placeland Ro Min-ho"
		}
		if k > start && tok.Is(token.Capital) && r.tagged(k, Person) && !r.tagged(k-1, Person) && !topics[low] && r.personRun(s, k) > k+1 {
			return k // "Minister for Harbours Ann Ro"
		}
		if k > start && tok.Is(token.Capital) && topics[r.t.Low(k-1)] && !topics[low] {
			if stop := r.pastBracket(s, r.personRun(s, k)); stop > k+1 && stop < s.Last && (verbs[r.t.Low(stop)] || r.t.Word(stop) == ",") {
				return k
			}
		}
		k++
	}
	return k
}

// landmark tells whether a place is one of those that are known by several words.
func (r *reader) landmark(c cand) bool {
	n, _ := r.longest(landmarks, c.first, c.last)
	return n > 0 && c.first+n == c.last
}

// namesPerson tells whether a person's name begins with token i.
func (r *reader) namesPerson(s token.Sentence, i int) bool {
	if i < s.Last && r.taken(i) {
		return r.cands[r.at[i]-1].kind == Person
	}
	stop := r.personRun(s, i)
	return stop > i+1 || stop > i && r.tagged(i, Person)
}

func (r *reader) bodyEnds(c cand) bool { return c.kind == Agency || c.kind == Organization }
