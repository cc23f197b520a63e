package names

import (
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
)

// noBody tells whether the noun of a body is a verb or an abstract noun where it
// stands: "the crisis forces her out", "those whom they police", "overstepped its
// regulatory authority". Its qualifiers begin with token first.
func (r *reader) noBody(s token.Sentence, h head, first int) bool {
	if h.last < s.Last && h.last-h.first == 1 && (h.plural || r.t.Low(h.first) == "forces") {
		switch r.t.Low(h.last) {
		case "him", "her", "it", "us", "them", "me", "you", "the", "a", "an", "his", "its", "their", "our":
			return true
		}
	}
	if first == s.First {
		return false
	}
	switch before := r.t.Low(first - 1); r.t.Low(h.first) {
	case "parliament":
		if !r.capital(h.first) && (before == "," && h.last < s.Last && r.t.Low(h.last) == "and" || before == "separate" || before == "common") {
			return true // "a common currency, parliament and army"
		}
		return !r.capital(h.first) && before == "of" && first-2 >= s.First && strings.HasPrefix(r.t.Low(first-2), "member") // a title
	case "police":
		return first == h.first && (before == "they" || before == "we" || before == "to" || before == "who" || before == "you")
	case "congress":
		return first == h.first && !r.capital(first) && r.t.Tokens[first-1].Is(token.Word) && !r.capital(first-1) && !functionWords[before] && !verbs[before] // "a party congress"
	case "mission":
		return !r.capital(h.first) && r.topicAmong(first, h.first, "rescue", "search", "recovery", "relief", "space", "evacuation", "emergency")
	case "administration":
		if h.last < s.Last && r.t.Low(h.last) == "of" && !r.capital(h.first) {
			return true // "the administration of justice"
		}
		fallthrough
	case "command", "control", "authority", "service", "force", "office":
		switch before {
		case "under", "in", "into", "by", "with", "without", "out":
			return !r.capital(first) && !r.attributive(s, h.last) // "placed under provisional administration"
		}
		return before == "its" || before == "their" || before == "his" || before == "her" || before == "no" || before == "any"
	}
	return false
}

// standsAsPlural tells whether a plural means one body ("the financial
// authorities") and no class of them ("investigative agencies").
func standsAsPlural(w string) bool {
	return w == "authorities" || w == "prosecutors" || w == "forces" || w == "services"
}

// plainNoun tells whether a noun of bodies in small letters is a plain one where it
// stands: without an article ("use military force"), or services of any kind.
func (r *reader) plainNoun(s token.Sentence, first int, h head) bool {
	if r.t.Low(h.first) == "services" {
		return !r.topicAmong(first, h.first, "security", "intelligence", "secret", "emergency", "rescue", "special") || !r.someones(s, first, h.first)
	}
	if h.plural || first == s.First || r.capital(first) || r.attributive(s, h.last) {
		return false
	}
	low := r.t.Low(first - 1)
	return !determines(low) && low != "a" && low != "an" && low != "and" && low != "or" && !r.t.Tokens[first-1].Is(token.Possessive) && r.t.Tokens[first-1].Is(token.Word) && !r.capital(first-1)
}

// someones tells whether a place or a people stands among the tokens, or an owner before
// them: "Placelandic security services", where those without are of any land.
func (r *reader) someones(s token.Sentence, first, last int) bool {
	for i := first; i < last; i++ {
		if low := r.t.Low(i); demonyms[low] || places[low] || r.tagged(i, Place) {
			return true
		}
	}
	return first > s.First && r.t.Tokens[first-1].Is(token.Possessive)
}

// anyOfKind tells whether a described body may be any of its kind: a plural, "a
// Placeland court", "a federal agency", the committee of a firm. Its qualifiers begin
// with token first, it ends before token last.
func (r *reader) anyOfKind(s token.Sentence, first, last int, h head) bool {
	low := r.t.Low(h.first)
	field := r.topicIn(first, h.first) || last > h.last
	switch {
	case first > s.First && anyOf[r.t.Low(first-1)], (low == "regulator" || low == "watchdog") && h.first-first == 1 && r.t.Low(first) == "independent":
		return true // "every police agency", "two federal prosecutors", "the independent regulator"
	case (low == "agency" || low == "office" || low == "authorities") && first < h.first && last == h.last && r.reachesOnly(first, h.first):
		return true // "a state agency", "the regional office"
	case low == "authority" && last-first == 2 && reaches[r.t.Low(first)], low == "committee" && last-first == 2 && r.t.Low(first) == "standing",
		low == "team" && last-first == 2 && anyTeam[r.t.Low(first)]:
		return true // "a public authority", "the standing committee", "a rescue team"
	case h.class == "either" && first > s.First && theirs[r.t.Low(first-1)], low == "agency" && h.first-first == 1 && hired[r.t.Low(first)]:
		return true // "a travel agency"
	case h.plural:
		return !standsAsPlural(low) || !r.fieldIn(first, h.first) || low == "authorities" && !field
	case needField[low] && !field && !r.topicAmong(first, h.first, "provincial", "municipal", "city", "county"),
		h.class == "either" && r.plainNoun(s, first, h), h.name && !r.fieldIn(first, h.first), h.alone && r.attributive(s, last) && !r.policeOffice(h):
		return true
	case h.first > first && plainAfter[r.t.Low(h.first-1)] == low, low == "congress" && field:
		return true // a power, a part of a hospital, a meeting
	case low == "services" && last+1 < len(r.t.Tokens) && last == h.last && PrivateNoun(r.t.Low(last)):
		return true // "security services | firm"
	case low == "force" && r.t.Low(h.first-1) == "military" && (first == h.first-1 || r.indefinite(s, first)):
		return true
	case r.ofFirm(first):
		return h.class == "either" || low == "department"
	}
	if r.t.Low(h.last-1) == "court" && r.capital(first) && !countries[r.t.Low(first)] && !demonyms[r.t.Low(first)] {
		return false // "a Hamburg court" is one, where "a Placeland court" is any
	}
	if low == "court" && h.first-first == 1 && first == s.First+1 && last < s.Last && (r.t.Low(last) == "has" || verbs[r.t.Low(last)] || strings.HasSuffix(r.t.Low(last), "ed")) {
		return false // "A Placeland court has charged three": it acts
	}
	return r.indefinite(s, first) && !occasional[low] && !field && !r.attributive(s, last)
}

// anyOf are words before one or more bodies of a kind.
var anyOf = map[string]bool{
	"every": true, "each": true, "any": true, "another": true, "no": true, "either": true, "several": true, "some": true, "many": true, "other": true, "various": true, "numerous": true,
	"two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true,
}

// theirs are whose a firm's committees and centres are: "the bank and its | audit committee".
var theirs = map[string]bool{"its": true, "their": true, "our": true, "his": true, "her": true}

// hired are the fields of agencies that are firms or charities.
var hired = map[string]bool{"travel": true, "aid": true, "relief": true, "shipping": true, "recruitment": true, "employment": true, "adoption": true, "humanitarian": true, "media": true, "communications": true, "estate": true, "child": true}

// anyTeam are what teams do that many have.
var anyTeam = map[string]bool{"investigation": true, "rescue": true, "search": true, "response": true, "emergency": true, "medical": true, "security": true, "legal": true, "defense": true, "defence": true}

// reachesOnly tells whether the tokens say no more of a body than how far it reaches.
func (r *reader) reachesOnly(first, last int) bool {
	for i := first; i < last; i++ {
		if !reaches[r.t.Low(i)] {
			return false
		}
	}
	return true
}

// reaches are words for how far a body's power goes.
var reaches = map[string]bool{"supervisory": true, "regulatory": true, "competent": true, "public": true, "private": true, "federal": true, "state": true, "national": true, "regional": true, "local": true, "district": true, "central": true, "special": true}

// needField are nouns of bodies that mean none without what it is for: "a federal
// agency", "the local authority".
var needField = map[string]bool{
	"agency": true, "authority": true, "department": true, "ministry": true, "bureau": true, "service": true, "administration": true,
}

// plainAfter are words that make a plain noun of that of bodies behind them.
var plainAfter = map[string]string{"legal": "authority", "emergency": "department", "civil": "service", "public": "service", "military": "service", "community": "service", "medical": "service"}

// indefinite tells whether "a" stands before token i, or before the names and the
// hyphened adjectives there: "a full-scale U.N. | military force".
func (r *reader) indefinite(s token.Sentence, i int) bool {
	for i--; i >= s.First; i-- {
		switch low := r.t.Low(i); {
		case low == "a" || low == "an":
			return true
		case !r.capitalWord(i) && strings.IndexByte(low, '-') < 0:
			return false
		}
	}
	return false
}

// ofFirm tells whether an organisation that is no public body, or its possessive,
// stands before token i: "Acme | investigation team", "the bank's | supervisory board".
func (r *reader) ofFirm(i int) bool {
	k := i - 1
	if k > 0 && r.t.Tokens[k].Is(token.Possessive) {
		if k--; !r.capital(k) {
			return PrivateNoun(r.t.Low(k))
		}
	}
	if k < 0 || !r.capitalWord(k) {
		return k >= 0 && PrivateNoun(r.t.Low(k))
	}
	if r.taken(k) {
		return r.cands[r.at[k]-1].kind == Organization
	}
	if n, value := r.knownAt(k, k+1); n > 0 {
		return value != "agency"
	}
	e, ok := r.tags.Around(k)
	return ok && e.Label == tagger.Org && e.Score > 0.7 && e.Last == k+1
}

// PrivateNoun tells whether a word alone is the noun of an organisation that is no
// public body.
func PrivateNoun(low string) bool {
	for _, p := range bodyHeads.Get(low) {
		if len(p.rest) == 0 {
			return p.value == "private" || p.value == "hospital"
		}
	}
	return false
}
