package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// post records an office and returns its index. Where its words are one already,
// that one stays, and learns of a body that it lacked.
func (r *reader) post(first, last, holder, body int) int {
	if body >= 0 {
		body = r.universityOf(body)
		r.publicByHead(first, last, body)
	}
	known := -1 // the first of those that share words with it
	for i := r.held[holder] - 1; i >= 0; i = r.posts[i].before - 1 {
		if p := r.posts[i]; p.first < last && first < p.last {
			known = i
		}
	}
	if known >= 0 {
		p := &r.posts[known]
		if p.body < 0 && first <= p.first && (body >= 0 || last == p.last) {
			p.first, p.body = first, body
			p.job = r.jobEnd(first, p.last, body)
		} else if body >= 0 && p.body >= 0 && last == p.last && r.cands[body].first > r.cands[p.body].first {
			p.body = body // "House editor for the Brine Times": the last is served
			p.job = r.jobEnd(p.first, p.last, body)
		}
		return known
	}
	r.posts = append(r.posts, post{first: first, job: r.jobEnd(first, last, body), last: last, holder: holder, body: body, country: -1, before: r.held[holder]})
	r.held[holder] = len(r.posts)
	if r.cands[holder].last <= first {
		r.ends[last] = len(r.posts)
	}
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
	for from > first+1 && !prepositions[r.t.Low(from-1)] && r.t.Low(from-1) != "with" {
		if r.t.Tokens[from-1].Is(token.Possessive) || !r.t.Tokens[from-1].Is(token.Word) {
			return last
		}
		from--
	}
	n, _ := 0, ""
	for k := first; k < from-1 && n == 0; k++ {
		n, _ = r.titleAt(k, from-1)
	}
	switch prep := r.t.Low(from - 1); {
	case n == 0 || prep == "in" || prep == "on":
		return last
	case prep == "at" || r.cands[body].last == last:
		return from - 1
	}
	return last
}

// prepositions begin what a title is followed by.
var prepositions = map[string]bool{"of": true, "for": true, "at": true, "in": true, "on": true}

// holderBefore finds the person that a title in apposition or predicate speaks
// of, left of its noun phrase.
func (r *reader) holderBefore(s token.Sentence, np nounPhrase) int {
	k := np.lead
	if k < s.First {
		return -1
	}
	if low := r.t.Low(k); (low == "also" || low == "now" || low == "currently" || low == "still" || low == "later" || low == "once") && k > s.First {
		k-- // "who is also the mayor"
	}
	switch low := r.t.Low(k); low {
	case ",", "(", "—", "–", "--", "-":
		if low == "-" && !r.apartOf(k) {
			return -1
		}
		if low == "," && k+1 < np.first && possessives[r.t.Low(k+1)] && r.listOfPeople(s, np.first) {
			return -1 // "Ro, her deputy and four clerks"
		}
		k = r.pastRemark(s, k-1)
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
		if holder := r.holderUntil(k + 1); holder >= 0 {
			return holder // "Ro, the mayor, a lawyer"
		}
		return r.personEnding(s, k)
	case "is", "was", "be", "been", "being", "became", "become", "becomes", "remains":
		return r.holderIs(s, np, k)
	case "and":
		if k-1 > s.First && r.t.Word(k-1) == "," {
			k-- // "Ro, the mayor, and governor of Brine", "Ro, a lawyer in Holm, Norway, and governor of Brine"
			if k-2 > s.First && r.t.Word(k-2) == "," && places[r.t.Low(k-1)] {
				k -= 2
			}
			return r.holderUntil(k)
		}
		// "Ro, a lawyer for the crew and governor of Brine"
		for m := k; m > s.First && m > k-8; m-- {
			if holder := r.holderUntil(m); holder >= 0 {
				return holder
			}
			if r.t.Word(m-1) == "," && (r.t.Low(m) == "a" || r.t.Low(m) == "an") {
				return r.personEnding(s, r.pastRemark(s, m-2)) // "Ro, a friend of Lund and honorary consul"
			}
			if r.t.Word(m-1) == "," && m-2 > s.First && r.kinAt(m, k) {
				return r.personEnding(s, r.pastRemark(s, m-2)) // "Ro, younger brother of Lund and head of the navy"
			}
			if r.t.Word(m-1) == "," || verbs[r.t.Low(m-1)] {
				return -1
			}
		}
	case "as":
		return r.holderAs(s, k)
	default:
		if officeVerbs[low] == "given" && k > s.First && passive[r.t.Low(k-1)] {
			return r.lastPerson(s, k-1) // "Ro, who was appointed head"
		}
		// "they named Ro head of"
		if r.taken(k) && r.cands[r.at[k]-1].kind == Person {
			if c := r.cands[r.at[k]-1]; c.last == k+1 && c.first > s.First && officeVerbs[r.t.Low(c.first-1)] == "given" && !passive[r.t.Low(max(s.First, c.first-2))] {
				return int(r.at[k]) - 1
			}
		}
	}
	return -1
}

// apartOf tells whether the mark at token k has space on both sides: the hyphen that stands
// for a dash.
func (r *reader) apartOf(k int) bool {
	return k > 0 && k+1 < len(r.t.Tokens) && r.t.Tokens[k-1].Span().End < r.t.Tokens[k].Span().Start && r.t.Tokens[k].Span().End < r.t.Tokens[k+1].Span().Start
}

// listOfPeople tells whether "and" with others than the holder of the title at token i
// follows it: "deputy | and four clerks", but not "deputy and friend".
func (r *reader) listOfPeople(s token.Sentence, i int) bool {
	for ; i < s.Last && r.t.Tokens[i].Is(token.Word); i++ {
		if r.t.Low(i) != "and" {
			continue
		}
		if i++; i == s.Last {
			return false
		}
		low := r.t.Low(i)
		return numbers[low] || r.t.Tokens[i].Is(token.Number) || possessives[low] || low == "the" || low == "several" || low == "other" || low == "some"
	}
	return false
}

// kinAt tells whether a phrase that begins with token i and ends before token end tells
// whose kin somebody is: "younger brother of President Ro", "the president's son-in-law".
func (r *reader) kinAt(i, end int) bool {
	for k := i; k < end; k++ {
		if _, class := r.titleAt(k, end); class == "kin" || strings.HasSuffix(r.t.Low(k), "-in-law") {
			return k+1 == end || r.t.Low(k+1) == "of"
		}
	}
	return false
}

// onlyPerson is the one person that a sentence names before token k, or -1 for several.
func (r *reader) onlyPerson(s token.Sentence, k int) int {
	who := -1
	for i := s.First; i < k; i++ {
		if !r.taken(i) || r.cands[r.at[i]-1].kind != Person {
			continue
		}
		c := int(r.at[i]) - 1
		if who >= 0 && c != who && r.t.Word(r.cands[c].last-1) != r.t.Word(r.cands[who].last-1) {
			return -1
		}
		who, i = c, r.cands[c].last-1
	}
	return who
}

// heOrShe is the person that "He" or "She" at the head of a sentence takes up: the only
// one of the sentence before, or -1.
func (r *reader) heOrShe(s token.Sentence) int {
	if low := r.t.Low(s.First); low != "he" && low != "she" {
		return -1
	}
	k := r.t.SentenceAt(r.t.Tokens[s.First].Span().Start) - 1
	if k < 0 {
		return -1
	}
	who := -1
	for i := r.t.Sentences[k].First; i < r.t.Sentences[k].Last; i++ {
		if !r.taken(i) || r.cands[r.at[i]-1].kind != Person {
			continue
		}
		if c := int(r.at[i]) - 1; who < 0 {
			who = c
		} else if c != who {
			return -1
		}
	}
	return who
}

// pastRemark is the last token of a name, k, or before a remark that ends with k:
// "Ro, 55", "Ro, D-Ohio", "Ro (D-Ohio)".
func (r *reader) pastRemark(s token.Sentence, k int) int {
	if k-2 > s.First && r.t.Word(k) == "." && partyOf(r.t.Word(k-1)) {
		k-- // "Ro, R-Mo."
	}
	if k-1 > s.First && (r.t.Tokens[k].Is(token.Number) || partyOf(r.t.Word(k))) && r.t.Word(k-1) == "," {
		return k - 2
	}
	if k > s.First && r.t.Word(k) == ")" {
		for m := k - 1; m > s.First && m > k-6; m-- {
			if r.t.Word(m) == "(" {
				return m - 1
			}
		}
	}
	return k
}

// partyOf tells whether a word is a legislator's party and constituency: "D-Ohio".
func partyOf(w string) bool {
	return len(w) > 3 && w[1] == '-' && strings.IndexByte("DRI", w[0]) >= 0 && 'A' <= w[2] && w[2] <= 'Z'
}

// holderUntil is the one named before the title that ends before token k, its holder,
// or -1.
func (r *reader) holderUntil(k int) int {
	if i := r.ends[k] - 1; i >= 0 {
		return r.posts[i].holder
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
	if before := first - 3; first == k && before > s.First && r.capitalWord(before-1) && r.pastNickname(s, before) == k+1 {
		for first = before; first > s.First && k+1-first < 7 && r.nameToken(s, first-1) && !r.taken(first-1); {
			first-- // "Ana (Nan) Souza"
		}
	}
	for first <= k && (particles[r.t.Low(first)] && !r.capital(first) || functionWords[r.t.Low(first)] && !r.givenName(s, first)) {
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

// lastPerson is the last person named before token k in the sentence who may be a
// subject: not Ro in "the clerk of Judge Ro retired".
func (r *reader) lastPerson(s token.Sentence, k int) int {
	for k--; k >= s.First; k-- {
		holder := -1
		if r.taken(k) && r.cands[r.at[k]-1].kind == Person {
			holder = int(r.at[k]) - 1
		} else if r.capitalWord(k) && r.tagged(k, Person) {
			holder = r.personEnding(s, k)
		}
		if holder < 0 {
			continue
		}
		if k = r.withTitle(holder); k == s.First || r.t.Low(k-1) != "of" {
			return holder
		}
	}
	return -1
}

// withTitle is the first token of a person's name with the title right before it.
func (r *reader) withTitle(holder int) int {
	first := r.cands[holder].first
	for i := r.held[holder] - 1; i >= 0; i = r.posts[i].before - 1 {
		if r.posts[i].last == first {
			return r.posts[i].first
		}
	}
	return first
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
	if p.body >= 0 || at+1 >= s.Last || r.t.Low(at) != "of" && r.t.Low(at) != "from" && !(r.t.Low(at) == "at" && r.calling(p.job-1)) {
		return
	}
	if p.body = r.namedBody(at + 1); p.body >= 0 {
		p.body = r.universityOf(p.body)
	}
}

// regnal are the titles of those who go by one name.
var regnal = map[string]bool{
	"king": true, "queen": true, "prince": true, "princess": true, "emperor": true, "empress": true, "tsar": true, "pope": true,
	"sultan": true, "emir": true, "shah": true, "patriarch": true,
}

// Regnal tells whether a title is that of somebody who goes by one name: "Crown Prince".
func Regnal(title string) bool {
	king := false // the word before is one
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		if king {
			return prepositions[w] // no "king's lawyer"
		}
		king = regnal[w]
	}
	return king
}

// crowned tells whether a person, a candidate, has such a title.
func (r *reader) crowned(holder int) bool {
	for i := r.held[holder] - 1; i >= 0; i = r.posts[i].before - 1 {
		for k := r.posts[i].first; k < r.posts[i].job; k++ {
			if regnal[r.t.Low(k)] && (k+1 == r.posts[i].job || prepositions[r.t.Low(k+1)]) {
				return true
			}
		}
	}
	return false
}
