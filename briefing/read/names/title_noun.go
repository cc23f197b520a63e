package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// titleAt finds the longest title's noun that begins with token i; a hyphen may
// join the words of one ("major-general", "co-chairman").
func (r *reader) titleAt(i, end int) (int, string) {
	n, class := r.longest(&titleHeads, i, end)
	if n == 1 && (givenTitles[r.t.Low(i)] && r.given(i, end) || lettered[r.t.Low(i)] && !r.letters(i)) {
		return 0, ""
	}
	if n == 1 && beatRanks[r.t.Low(i)] && i+3 < end && policeBeats[r.t.Low(i+1)] && r.capital(i+1) && r.capitalWord(i+2) && r.capitalWord(i+3) {
		return 2, class // "SSP City | Ole Lund"
	}
	if n > 1 && !r.capital(i) && r.capital(i+1) {
		if m, c := r.longest(&titleHeads, i, i+1); m > 0 {
			n, class = m, c // "police chief | Inspector General Ro"
		}
	}
	if i >= end {
		return n, class
	}
	if n > 2 && i+n < end && r.taken(i+n-1) {
		if c := r.cands[r.at[i+n-1]-1]; c.first > i && c.last > i+n && r.bodyEnds(c) {
			n, class = r.longest(&titleHeads, i, c.first) // "Chief | of Defence Forces"
		}
	}
	low := r.t.Low(i)
	if n == 1 && low == "chief" {
		if k := r.chiefOfficer(i, end); k > i {
			return k - i, "either"
		}
	}
	if n > 0 {
		return n, class
	}
	k := strings.LastIndexByte(low, '-')
	if k <= 0 {
		return 0, ""
	}
	if first := strings.IndexByte(low, '-'); behindNoun[low[first:]] {
		for _, p := range titleHeads.Get(low[:first]) {
			if len(p.rest) == 0 {
				return 1, p.value
			}
		}
	}
	if titleHeads.Get(low[:k]) == nil && !modifiers[low[:k]] && !modifiers[low[:k+1]] {
		return 0, ""
	}
	for _, p := range titleHeads.Get(low[k+1:]) {
		if r.follows(p.rest, i+1, end, false) {
			return 1 + len(p.rest), p.value // "ex-director general"
		}
	}
	return 0, ""
}

// Police ranks in letters have a part of a town behind them: "SSP City Ole Lund".
var (
	beatRanks   = map[string]bool{"ssp": true, "sp": true, "dsp": true, "asp": true, "dig": true, "ig": true, "dc": true, "ac": true, "dcp": true, "acp": true, "ccpo": true, "cpo": true, "superintendent": true}
	policeBeats = map[string]bool{
		"north": true, "south": true, "east": true, "west": true, "central": true, "city": true, "rural": true, "saddar": true, "cantt": true, "traffic": true, "operations": true, "investigation": true,
		"investigations": true, "crime": true, "headquarters": true,
	}
)

// lettered are titles of a few letters that are something else in other print: "5 pm", "3 cm".
var lettered = map[string]bool{
	"pm": true, "cm": true, "vp": true, "ig": true, "dig": true, "dpo": true, "sho": true, "asp": true, "sg": true, "dg": true, "cs": true, "mla": true, "gp": true,
	"mec": true, "dce": true, "mce": true, "mna": true, "mpa": true, "mca": true, "msp": true, "mk": true, "cjp": true, "aig": true, "sp": true, "ps": true,
}

// letters tells whether token i is in capitals, and no unit behind a number.
func (r *reader) letters(i int) bool {
	return r.t.Tokens[i].Is(token.AllCaps) && (i == 0 || !r.t.Tokens[i-1].Is(token.Number))
}

// behindNoun is what a hyphen joins to a title's noun.
var behindNoun = map[string]bool{"-designate": true, "-elect": true, "-in-residence": true, "-in-chief": true, "-at-large": true, "-general": true}

// chiefOfficer is the token behind an office of any field that begins with token i,
// "chief | intelligence officer", "Chief | People and Culture Officer"; or i.
func (r *reader) chiefOfficer(i, end int) int {
	for k := i + 1; k < end && k < i+5; k++ {
		low := r.t.Low(k)
		if low == "officer" && k > i+1 {
			return k + 1
		}
		if linked := low == "and" || low == "&"; !linked && (r.capital(k) != r.capital(i) || !r.t.Tokens[k].Is(token.Word) || functionWords[low] || verbs[low] || strings.HasSuffix(low, "ed")) {
			break
		}
	}
	return i
}

// ofRank tells whether the title's noun at token i only says of what rank is the office
// whose noun follows after its field: "chief | nuclear negotiator", "deputy | foreign minister".
func (r *reader) ofRank(i, end int) bool {
	const longest = 3 // words of the field
	if !modifiers[r.t.Low(i)] {
		return false
	}
	for k := i + 1; k < end && k <= i+1+longest; k++ {
		low := r.t.Low(k)
		if r.capital(k) != r.capital(i) {
			return false
		}
		if n, _ := r.titleAt(k, end); n > 0 {
			return k > i+1
		}
		if !modifiers[low] && !topics[low] && !qualities[low] && !adjectival(low) {
			return false
		}
	}
	return false
}

// verbal are titles' nouns that are verbs, too.
var verbal = map[string]bool{
	"head": true, "chair": true, "co-chair": true, "host": true, "co-host": true, "coach": true, "captain": true, "pilot": true, "model": true,
	"partner": true, "author": true, "judge": true, "nurse": true, "doctor": true, "broker": true, "boss": true, "suspect": true, "champion": true, "peer": true,
}

// verb tells whether a title's noun at token i is a verb, rather: "will head the board",
// "to host Ro".
func (r *reader) verb(s token.Sentence, i int) bool {
	if i == s.First || r.capital(i) || !verbal[r.t.Low(i)] {
		return false
	}
	switch r.t.Low(i - 1) {
	case "to", "will", "would", "can", "could", "should", "may", "might", "must", "shall", "not", "i", "they", "we", "who", "'ll", "did", "does", "do":
		n, _ := r.titleAt(i+1, s.Last)
		return n == 0 || r.capital(i+1) // but "adviser to head coach Ro"
	}
	return false
}

// relativeClause tells whether a title with "a" before a family name is not that person's:
// "Ann Ro, a hotelier | Moss tapped for the post".
func (r *reader) relativeClause(s token.Sentence, np nounPhrase, end, name int) bool {
	if a := np.first - 1; name != end || a <= s.First || r.t.Low(a) != "a" && r.t.Low(a) != "an" || r.t.Word(a-1) != "," {
		return false
	}
	return name+1 < s.Last && r.capitalWord(name) && r.tagged(name, Person) && !r.capitalWord(name+1) &&
		(verbs[r.t.Low(name+1)] || auxiliaries[r.t.Low(name+1)] || officeVerbs[r.t.Low(name+1)] != "" || strings.HasSuffix(r.t.Low(name+1), "ed"))
}

// predicate tells whether a title's noun [i, end) with a complement up to token tail may
// be what somebody "is" without an article: "Ro is director of the Board", "Ro was prime
// minister when", but not "Ro is representative of many".
func (r *reader) predicate(s token.Sentence, i, end, tail int, class string) bool {
	switch r.t.Low(end - 1) {
	case "representative", "official", "general", "major", "principal", "justice", "agent", "expert", "critic", "witness", "victim", "private", "fellow", "associate", "academic", "student", "suspect":
		return false
	}
	if tail > end {
		return r.t.Low(end) == "of" || r.t.Low(end) == "at" || r.t.Low(end) == "for" && class != "private"
	}
	return class == "public" && (end == s.Last || r.closes(end) || r.t.Low(end) == "when" || r.t.Low(end) == "from" || r.t.Low(end) == "until" || r.t.Low(end) == "in")
}

// given tells whether a title's noun that is a given name, too, is one at token i:
// "Dean Quist", but not "the Dean" or where the text has it in small letters.
func (r *reader) given(i, end int) bool {
	return r.capital(i) && !r.tags.Small(i) && i+1 < end && r.capitalWord(i+1) && !functionWords[r.t.Low(i+1)] &&
		(i+2 >= end || !r.capitalWord(i+2)) && (i == 0 || r.t.Low(i-1) != "the")
}

// adjectives are titles in other company: "a major fire", "fellow Democrats".
var adjectives = map[string]bool{"major": true, "general": true, "principal": true, "justice": true, "fellow": true, "associate": true, "academic": true}

// adjective tells whether the title at token i is one, rather: it has no capital, but
// for "Fellow" at the head of a sentence, and a noun behind it.
func (r *reader) adjective(s token.Sentence, i int) bool {
	low := r.t.Low(i)
	return adjectives[low] && (!r.capital(i) || low == "fellow" && i == s.First) &&
		(i+1 == s.Last || r.t.Tokens[i+1].Is(token.Word) && !prepositions[r.t.Low(i+1)] && r.t.Low(i+1) != "who")
}

// inName tells whether the noun is rather part of a name ("Stephen King").
func (r *reader) inName(s token.Sentence, i, n int) bool {
	if n != 1 || !r.capital(i) || !r.tagged(i, Person) || i == s.First || r.initialism(i) || !r.capital(i-1) || !r.tagged(i-1, Person) || functionWords[r.t.Low(i-1)] {
		return false
	}
	if e, ok := r.tags.Around(i); ok && i+1 < e.Last && prepositions[r.t.Low(i+1)] {
		return false // no name: "Port Commissioner for Island Affairs"
	}
	k := i - 1
	for k > s.First && r.capital(k-1) && r.tagged(k-1, Person) {
		k--
	}
	if places[r.t.Low(k)] || demonyms[r.t.Low(k)] {
		return false // "UK Incident Commander"
	}
	if within[r.t.Low(i)] && i+1 < s.Last && r.capitalWord(i+1) {
		return true // "Karim Shah Osman"
	}
	// a title has its name behind it
	return i+1 == s.Last || !r.capitalWord(i+1) || suffixes[r.t.Low(i+1)] || !r.tagged(i+1, Person)
}

// within are titles that stand within names as well.
var within = map[string]bool{"shah": true, "khan": true, "malik": true, "sultan": true, "amir": true, "emir": true, "bey": true}

// initialism tells whether token i is an abbreviation in capitals between other words:
// the "MP" in "an Oslo MP".
func (r *reader) initialism(i int) bool {
	return r.t.Tokens[i].Is(token.AllCaps) && r.t.Tokens[i].Span().Len() > 1 && !r.t.Tokens[i-1].Is(token.AllCaps)
}

// callingOf tells whether the noun of a body [i, end) is a title's as well and "of" makes it
// one: "the publisher | of the Tidal Post".
func (r *reader) callingOf(s token.Sentence, i, end int) bool {
	n, _ := r.titleAt(i, s.Last)
	return i+n == end && n > 0 && end < s.Last && r.t.Low(end) == "of"
}

// fieldThenName tells whether the complement [end, tail) of a title in small letters is its
// field, with a full name behind it: "commissioner for health | Ann Ro".
func (r *reader) fieldThenName(s token.Sentence, end, tail int) bool {
	low := r.t.Low(end)
	return (low == "for" || low == "of") && tail > end+1 && topics[r.t.Low(tail-1)] && !r.capital(tail-1) && r.personRun(s, r.pastAddress(tail, s.Last)) > tail+1
}
