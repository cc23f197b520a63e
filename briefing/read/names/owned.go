package names

import (
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
)

// owned gives persons without a body the one whose they are: "Acme's Ann Ro", "Ann Ro,
// who heads the Harbour Board".
func (r *reader) owned() {
	holds := map[int]bool{}
	titled := map[int]int{} // the first token of a title before the name
	behind := map[int]int{} // the token behind the titles that follow the name
	for _, p := range r.posts {
		c := r.cands[p.holder]
		holds[p.holder] = holds[p.holder] || p.body >= 0 && !bygone[r.t.Low(p.first)] // "Ro, a former agency official who runs the Board"
		if p.last == c.first {
			titled[p.holder] = p.first
		}
		if p.first >= c.last && !p.apart {
			behind[p.holder] = max(behind[p.holder], p.last)
		}
	}
	for i := range r.cands {
		c := &r.cands[i]
		if c.kind == Person && r.elected(c.last) {
			r.posts = append(r.posts, post{first: c.first, job: c.first, last: c.first, holder: i, body: -1, country: -1, elected: true})
		}
		if c.kind != Person || c.last-c.first < 2 || holds[i] {
			continue
		}
		owner := r.servedBy(max(c.last, behind[i]))
		if owner < 0 && behind[i] > c.last {
			owner = r.servedBy(c.last) // "Ro, who worked for Acme as a driver"
		}
		if owner < 0 {
			if owner = r.bodyBehind(c.first, c.last); owner < 0 {
				owner = r.bodyOfPair(i)
			}
		}
		if owner < 0 {
			first := c.first
			if from, ok := titled[i]; ok {
				first = from
			}
			if owner = r.bodyAhead(first); owner < 0 {
				owner = r.colleagues(first)
			}
		}
		if owner >= 0 && r.ownsPerson(r.cands[owner]) {
			owner = r.universityOf(owner)
			r.posts = append(r.posts, post{first: c.first, job: c.first, last: c.first, holder: i, body: owner, country: -1})
		}
	}
}

// bodyOfPair is the body behind the second of two persons without offices, of whom the
// candidate is the first: "Ann Ro | and Ole Lund of the Harbour Board"; or -1.
func (r *reader) bodyOfPair(i int) int {
	c := r.cands[i]
	if c.last+1 >= len(r.t.Tokens) || r.t.Low(c.last) != "and" || r.held[i] != 0 {
		return -1
	}
	k := int(r.at[c.last+1]) - 1
	if k < 0 || r.cands[k].kind != Person || r.cands[k].first != c.last+1 || r.held[k] != 0 || r.cands[k].last >= len(r.t.Tokens) || r.t.Low(r.cands[k].last) != "of" {
		return -1
	}
	return r.bodyBehind(r.cands[k].first, r.cands[k].last)
}

// elected tells whether a party's letters follow a name that ends before token i: "Ro
// (D-Ohio)", "Ro, R-Ohio,", "Ro (R)".
func (r *reader) elected(i int) bool {
	if i+2 >= len(r.t.Tokens) {
		return false
	}
	switch w := r.t.Word(i + 1); r.t.Word(i) {
	case ",":
		return partyOf(w)
	case "(":
		return partyOf(w) || (w == "D" || w == "R") && r.t.Word(i+2) == ")"
	}
	return false
}

func (r *reader) ownsPerson(c cand) bool {
	return c.form == Nominal || c.kind == Agency || c.kind == Organization
}

// bodyAhead is the body whose the person is that begins with token i, by the words
// before: "Acme's Dr Ann Ro", "the Harbour Board, led by Ann Ro"; or -1.
func (r *reader) bodyAhead(i int) int {
	k := i - 1
	for k > 1 && honorifics[r.t.Low(k)] {
		k--
	}
	if k > 2 && r.t.Low(k) == "the" {
		k-- // "the Harbour Board, led by the former judge Ann Ro"
	}
	if k < 1 {
		return -1
	}
	switch {
	case r.t.Tokens[k].Is(token.Possessive) && !r.taken(k-1) && r.capitalWord(k-1) && (k == 1 || !r.capitalWord(k-2)) && r.tags.Score(k-1, tagger.Org) > 0.9:
		return r.add(cand{first: k - 1, last: k, kind: Organization, form: Name, score: 0.6}) // "Labour's Ann Ro"
	case r.t.Tokens[k].Is(token.Possessive), (r.t.Word(k) == "'" || r.t.Word(k) == "’") && strings.HasSuffix(r.t.Low(k-1), "s"):
		return int(r.at[k-1]) - 1
	case k < 2:
	case r.t.Low(k) == "by" && heads[r.t.Low(k-1)]:
		return r.headedFrom(k - 2)
	case r.t.Low(k) == "of":
		if r.t.Word(k-1) == ")" && k > 3 {
			k -= 3 // "the Harbour Party (HP) of Ann Ro"
		}
		if owner := int(r.at[k-1]) - 1; owner >= 0 && r.cands[owner].form != Nominal && follows[r.t.Low(r.cands[owner].last-1)] {
			return owner
		}
	}
	return -1
}

// colleagues is the body of those whose colleague the person is that begins with token i: of
// "Ann Ro of the Harbour Board and her colleague | Ole Lund"; or -1.
func (r *reader) colleagues(i int) int {
	k := i - 1
	if k > 0 && r.t.Word(k) == "," {
		k-- // "Her colleague, Ole Lund, left"
	}
	if k < 1 || !atWork[r.t.Low(k)] && !(possessives[r.t.Low(k)] && under[r.t.Low(i)]) {
		return -1
	}
	at := r.t.SentenceAt(r.t.Tokens[k].Span().Start)
	who := r.onlyPerson(r.t.Sentences[at], k)
	if who < 0 && at > 0 {
		who = r.onlyPerson(r.t.Sentences[at-1], r.t.Sentences[at-1].Last)
	}
	if who < 0 {
		return -1
	}
	for _, p := range r.posts {
		if p.body >= 0 && r.surnameOf(p.holder) == r.surnameOf(who) {
			return p.body
		}
	}
	return -1
}

// atWork are those who serve the same body.
var atWork = map[string]bool{"colleague": true, "co-worker": true, "coworker": true, "teammate": true}

// under are those who hold an office with or after somebody: "her deputy".
var under = map[string]bool{"deputy": true, "successor": true, "predecessor": true, "assistant": true}

// headedFrom is the body that is headed by somebody, with "headed" behind token k: "the
// Harbour Board, set up in May and headed by"; or -1.
func (r *reader) headedFrom(k int) int {
	for k > 0 && auxiliaries[r.t.Low(k)] {
		k--
	}
	if r.t.Low(k) == "and" {
		for n := 0; n < 8 && k > 0 && r.t.Word(k) != ","; n++ {
			k--
		}
	}
	if k > 0 && r.t.Word(k) == "," {
		k--
	}
	return int(r.at[k]) - 1
}

// auxiliaries stand between who does something and what is done.
var auxiliaries = map[string]bool{
	"is": true, "was": true, "be": true, "been": true, "being": true, "will": true, "has": true, "to": true,
	"had": true, "also": true, "now": true, "currently": true, "still": true, "then": true, "once": true, "previously": true, "formerly": true,
}

// bodyBehind is the body behind the name [first, last) in "Ann Ro of the Harbour
// Board", "Ann Ro, from the coast guard," or a line's "Ann Ro, Harbour Board:"; or -1.
func (r *reader) bodyBehind(first, last int) int {
	k := last
	if k < len(r.t.Tokens) && r.t.Word(k) == "," {
		k++
	}
	if k+1 >= len(r.t.Tokens) {
		return -1
	}
	switch r.t.Low(k) {
	case "of", "from":
	case "formerly", "previously", "lately":
		if k++; r.t.Low(k) != "of" {
			return -1
		}
	case "(": // "Ro (Harbour Party)"
		body := int(r.at[k+1]) - 1
		if body < 0 || r.cands[body].outlet || r.cands[body].form != Name || r.cands[body].last == len(r.t.Tokens) || r.t.Word(r.cands[body].last) != ")" {
			return -1
		}
		if c := r.cands[body]; c.last-c.first > 1 || r.t.Tokens[c.first].Is(token.AllCaps) {
			return body
		}
		return -1
	case "with":
		if k == last {
			return -1
		}
	default:
		if body := int(r.at[k]) - 1; body >= 0 && k > last && r.cands[body].first == k {
			s := r.t.Sentences[r.t.SentenceAt(r.t.Tokens[first].Span().Start)]
			if end := r.cands[body].last; s.First == first && (end == s.Last || r.t.Word(end) == ":") {
				return body
			}
		}
		return -1
	}
	k++
	return r.namedBody(k)
}

// namedBody is the body that begins with token i or the article there, or -1. Without
// an article one word may be a place after all.
func (r *reader) namedBody(i int) int {
	the := r.t.Low(i) == "the"
	if the {
		i++
	}
	for n := 0; n < 3 && the && i < len(r.t.Tokens) && r.small(i); n++ {
		i++ // "of the law firm Moss & Lund"
	}
	ofKind := the && i < len(r.t.Tokens) && bodyKinds[r.t.Low(i-1)]
	if !ofKind && i < len(r.t.Tokens) {
		s := r.t.Sentences[r.t.SentenceAt(r.t.Tokens[i].Span().Start)]
		if k := r.pastKind(s, i); k > i {
			i, ofKind = k, true // "of security company Brine Wave"
		}
	}
	if ofKind && !r.taken(i) {
		last := i
		for last < len(r.t.Tokens) && !r.taken(last) && r.capitalWord(last) {
			last++
		}
		return r.add(cand{first: i, last: last, kind: Organization, form: Name, score: 0.5}) // "from the charity Shelter Now"
	}
	if i >= len(r.t.Tokens) || !r.taken(i) {
		return -1
	}
	c := r.cands[r.at[i]-1]
	if c.first != i || c.kind != Agency && c.kind != Organization || !the && !ofKind && c.last-i == 1 && !r.t.Tokens[i].Is(token.AllCaps) && r.tags.Score(i, tagger.Org) < 0.95 {
		return -1
	}
	return int(r.at[i]) - 1
}

// follows are the nouns of bodies that are named after the one who leads them.
var follows = map[string]bool{"party": true, "movement": true, "front": true, "league": true, "bloc": true, "alliance": true, "coalition": true, "faction": true, "campaign": true}

// servedBy is the body in "Ann Ro, who heads the Harbour Board" or "Ann Ro, a lawyer who
// works on wrecks for the Harbour Board" from the token behind the name and its offices
// on, or -1.
func (r *reader) servedBy(i int) int {
	if i+3 >= len(r.t.Tokens) {
		return -1
	}
	i = r.pastParty(i)
	if r.t.Word(i) == "," && r.t.Tokens[i+1].Is(token.Number) && r.t.Word(i+2) == "," {
		i += 2 // "Ro, 40, who"
	}
	if r.t.Word(i) == "," {
		i = r.pastApposition(i + 1)
	}
	if i+1 >= len(r.t.Tokens) {
		return -1
	}
	if r.t.Low(i) == "whose" && bodyKinds[r.t.Low(i+1)] {
		return r.namedBody(i + 1) // "Ro, whose firm Brine Wave"
	}
	who := r.t.Low(i) == "who"
	if who {
		i++
	}
	for i < len(r.t.Tokens) && (who || r.t.Low(i) == "now") && auxiliaries[r.t.Low(i)] {
		i++
	}
	if who && i+6 < len(r.t.Tokens) && r.t.Low(i) == "until" {
		for k := i + 1; k < i+5; k++ {
			if heads[r.t.Low(k)] {
				i = k // "who until last week headed"
			}
		}
	}
	if i+1 >= len(r.t.Tokens) {
		return -1
	}
	verb := r.t.Low(i)
	works := workVerbs[verb] && (who || verb[len(verb)-1] == 's' || strings.HasSuffix(verb, "ing") || verb == "employed")
	if !works && !(heads[verb] && (who || verb[len(verb)-1] == 's' || verb == "representing")) {
		return -1
	}
	s := r.t.Sentences[r.t.SentenceAt(r.t.Tokens[i].Span().Start)]
	if !works {
		return r.bodyIn(s, i+1)
	}
	for k := i + 1; k < s.Last && k < i+9 && r.t.Word(k) != ","; k++ {
		switch r.t.Low(k) {
		case "at", "for", "on", "in", "with", "by":
			if body := r.bodyIn(s, k+1); body >= 0 {
				return body
			}
		}
	}
	return -1
}

// pastParty is the token behind the letters of a party that follow a name from token i on:
// "Ro, R-Mo., | who", "Ro (D-Ohio) | who"; or i.
func (r *reader) pastParty(i int) int {
	if !r.elected(i) {
		return i
	}
	for k := i + 2; k < i+4 && k+3 < len(r.t.Tokens); k++ {
		if w := r.t.Word(k); w == "," {
			return k
		} else if w == ")" {
			return k + 1
		}
	}
	return i
}

// pastApposition is the "who" behind a short remark on a person that begins with token i,
// "a Brine liberal | who chairs it"; or i.
func (r *reader) pastApposition(i int) int {
	if low := r.t.Low(i); low != "a" && low != "an" && low != "the" {
		return i
	}
	for k := i + 1; k < i+8 && k+3 < len(r.t.Tokens); k++ {
		low := r.t.Low(k)
		if low == "who" || low == "employed" {
			return k
		}
		if !r.t.Tokens[k].Is(token.Word) || verbs[low] || r.taken(k) && r.cands[r.at[k]-1].kind == Person {
			break
		}
	}
	return i
}

// workVerbs are the verbs for what those do who serve a body.
var workVerbs = map[string]bool{
	"works": true, "sits": true, "serves": true, "teaches": true, "studies": true, "researches": true, "practices": true, "practises": true,
	"lectures": true, "volunteers": true, "specializes": true, "specialises": true, "oversees": true, "worked": true, "served": true, "flew": true, "flown": true, "taught": true, "volunteered": true, "teaching": true, "working": true, "employed": true,
}

// bodyIn is the body in the noun phrase that begins with token i, or -1: "the Harbour
// Board", "a delegation of the Harbour Board", "Brine's Harbour Board".
func (r *reader) bodyIn(s token.Sentence, i int) int {
	owner := -1
	for k := i; k < s.Last && k < i+8; k++ {
		if r.acronymAt(s, k) {
			return r.add(cand{first: k, last: k + 1, kind: Organization, form: Name, score: 0.6}) // "who ran the PHA"
		}
		if r.taken(k) {
			c := r.cands[r.at[k]-1]
			switch {
			case c.kind == Person:
				return -1
			case c.form == Nominal:
				owner = int(r.at[k]) - 1
			case r.ownsPerson(c) && c.last+1 < s.Last && r.t.Tokens[c.last].Is(token.Possessive) && r.bodyEnds(c) && r.taken(c.last+1) && r.bodyEnds(r.cands[r.at[c.last+1]-1]):
				// "chairs parliament's | harbour committee"
			case r.ownsPerson(c):
				return int(r.at[k]) - 1
			}
			k = c.last - 1
			continue
		}
		switch low := r.t.Low(k); {
		case low == "the" || low == "a" || low == "an" || low == "its" || low == "their" || low == "his" || low == "her" || r.t.Tokens[k].Is(token.Possessive):
		case (low == "of" || low == "from" || low == "for") && k > i:
		case !r.t.Tokens[k].Is(token.Word) || functionWords[low] || verbs[low]:
			return owner
		}
	}
	return owner
}

// heads are the verbs for what those at the head of a body do.
var heads = map[string]bool{
	"heads": true, "leads": true, "chairs": true, "runs": true, "headed": true, "led": true, "chaired": true, "ran": true, "directs": true, "represents": true, "helms": true, "helmed": true, "directed": true, "represented": true, "representing": true,
	"founded": true, "co-founded": true, "cofounded": true, "owns": true, "owned": true, "manages": true, "managed": true,
}
