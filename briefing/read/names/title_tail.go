package names

import (
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// rightOf walks right from a title's noun over its complement ("of the Harbour
// Board", "for the zone in the north"); it returns the token after it and the
// candidate of the body in it, or -1.
func (r *reader) rightOf(s token.Sentence, end int) (int, int) {
	if past := r.pastBracket(s, end); past == end+3 && past < s.Last && r.t.Low(past) != "in" && prepositions[r.t.Low(past)] {
		if tail, body := r.rightOf(s, past); tail > past {
			return tail, body // "Chief Officer (CO) of the Harbour Board"
		}
		return end, -1
	}
	i, body, about := end, -1, false
	for i+1 < s.Last && i-end < 16 {
		switch r.t.Low(i) {
		case "of", "for", "at", "in", "on", "to", "with":
		case "representing": // "a lawyer representing the crew"
			if i > end || !forPersons[r.t.Low(end-1)] {
				return i, body
			}
		case "from": // "a congressman from Ohio"
			if i == end && sentFrom[r.t.Low(end-1)] && r.partyFrom(s, i+1) >= 0 {
				break // "a deputy from the main opposition Tidal Party"
			}
			if i == end && (r.t.Low(i+1) == "the" && i+2 < s.Last && r.namedBodyAt(i+2) || r.namedBodyAt(i+1) && r.cands[r.at[i+1]-1].last-i > 2) {
				break // "an official from the Harbour Board"
			}
			if i > end || !sentFrom[r.t.Low(end-1)] || !r.capitalWord(i+1) || !places[r.t.Low(i+1)] && !r.tagged(i+1, Place) && !(i+2 < s.Last && places[r.joined(i+1, i+3)]) {
				return i, body
			}
		case "and":
			// "chairman and chief executive of": on to the second noun
			k := i + 1
			for k < s.Last && ((modifiers[r.t.Low(k)] || topics[r.t.Low(k)]) && r.small(k) || r.ofRank(k, s.Last) || r.t.Low(k) == "deputy" && !r.capital(k) && k+1 < s.Last && !r.small(k+1)) {
				k++ // "founder and former chairman", "negotiator and deputy foreign minister"
			}
			if n, class := r.titleAt(k, s.Last); n > 0 && i == end && class == "either" && !r.calling(end-1) {
				i = k + n
				continue
			}
			if i > end && (r.goesOnAfter(s, i) || r.linksPlaces(s, i)) {
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
		if (w == "for" || w == "to") && i == end && forPersons[r.t.Low(end-1)] {
			name := k
			for name < s.Last && bygone[r.t.Low(name)] {
				name++
			}
			if holder, stop := r.personAt(s, r.pastAddress(r.pastTitle(s, name), s.Last)); holder >= 0 {
				return stop, body // "lawyer for Mr. Ro", "adviser to Harbour Secretary Ro"
			}
		}
		if w == "to" && !r.taken(k) && !r.capital(k) && !topics[r.t.Low(k)] && !functionWords[r.t.Low(k)] {
			return i, body // "nominee to replace Ro"
		}
		if k < s.Last && (r.pastAddress(k, s.Last) > k || r.taken(k) && r.cands[r.at[k]-1].kind == Person) {
			return i, body
		}
		if k < s.Last && r.calendar(k) {
			return i, body // "head of Tuesday's march"
		}
		for k < s.Last && (r.t.Low(k) == "the" || r.t.Low(k) == "a" || r.t.Low(k) == "its" || r.t.Low(k) == "his" || r.t.Low(k) == "their") {
			k++
		}
		if k < s.Last && k > i+1 && circumstances[r.t.Low(k)] && w != "of" {
			return i, body // "chair on the eve of the vote"
		}
		if r.acronymAt(s, k) {
			r.add(cand{first: k, last: k + 1, kind: Organization, form: Name, score: 0.6}) // "head of the PHA"
		} else if r.known && body < 0 {
			r.employer(s, end, w, k)
		}
		stop := r.phraseEnd(s, k)
		if stop == k {
			return i, body
		}
		if (body < 0 || r.cands[body].form == Nominal || about && w == "at") && !(w == "to" && envoys[r.t.Low(end-1)]) {
			for m := k; m < stop; m++ {
				if r.taken(m) {
					c := r.cands[r.at[m]-1]
					if r.bodyEnds(c) && !(c.last < s.Last && matters[r.t.Low(c.last)]) && (body < 0 || about || bodyKinds[r.t.Low(c.first-1)]) {
						body, about = int(r.at[m])-1, w == "on" // "founder of Acme venture firm | Moss Capital", "expert on the navy at Acme"
					}
					m = c.last - 1
				}
			}
		}
		i = stop
	}
	return i, body
}

// bodyThenName is the token behind the body that stands right behind a title in capitals,
// whose noun is tokens [i, end), without "of", and the body: "Chairman Harbour Board | Ann
// Ro", "DG PHA | General Ro"; or end and -1.
func (r *reader) bodyThenName(s token.Sentence, i, end int) (int, int) {
	if !r.capital(i) || end >= s.Last || !r.taken(end) && !r.acronymAt(s, end) {
		return end, -1
	}
	behind := end + 1
	if r.taken(end) {
		c := r.cands[r.at[end]-1]
		if c.first != end || c.form != Name || !r.bodyEnds(c) {
			return end, -1
		}
		behind = c.last
	}
	name := r.pastBracket(s, behind)
	title := r.pastTitle(s, name)
	if !r.namesPerson(s, r.pastAddress(title, s.Last)) || !r.taken(end) && title == behind && r.tagged(end, Person) {
		return end, -1 // "President RO Min-ho"
	}
	if !r.taken(end) {
		return name, r.add(cand{first: end, last: behind, kind: Organization, form: Name, score: 0.6})
	}
	return name, int(r.at[end]) - 1
}

// placeThenName tells whether the complement [end, tail) of a title in small letters says of or
// to which country or place it is, with a full name behind it: "envoy to Norway | Ann Ro".
func (r *reader) placeThenName(s token.Sentence, end, tail int) bool {
	if low := r.t.Low(end); low != "to" && low != "of" && low != "for" {
		return false
	}
	last := tail - 1
	return r.capitalWord(last) && (places[r.t.Low(last)] || r.tagged(last, Place) || r.taken(last) && r.cands[r.at[last]-1].kind == Place) && r.personRun(s, tail) > tail+1
}

// circumstances are nouns of what happens meanwhile, which say nothing of an office.
var circumstances = map[string]bool{
	"eve": true, "day": true, "time": true, "wake": true, "week": true, "month": true, "year": true, "years": true, "moment": true, "past": true, "end": true,
	"basis": true, "behalf": true, "condition": true, "sidelines": true, "anniversary": true, "aftermath": true, "beginning": true, "start": true, "behest": true,
	"bench": true, "request": true, "interview": true, "statement": true, "letter": true, "speech": true, "briefing": true, "morning": true, "evening": true, "afternoon": true,
}

// matters are nouns behind the name of a body for what is done about it: "the Acme trial".
var matters = map[string]bool{"case": true, "cases": true, "trial": true, "scandal": true, "affair": true, "lawsuit": true}

// partyFrom is the body whose name or the words before it begin with token i, for those whom
// a party sends: "the main opposition | Tidal Party"; or -1.
func (r *reader) partyFrom(s token.Sentence, i int) int {
	const longest = 4 // words before the name
	for k := i; k < s.Last && k <= i+longest; k++ {
		if r.taken(k) {
			if c := r.cands[r.at[k]-1]; c.kind == Organization && c.first == k {
				return int(r.at[k]) - 1
			}
			return -1
		}
		if low := r.t.Low(k); low != "the" && !r.small(k) && !demonyms[low] {
			break
		}
	}
	return -1
}

// sentFrom are those whom a place sends.
var sentFrom = map[string]bool{
	"senator": true, "congressman": true, "congresswoman": true, "representative": true, "lawmaker": true, "legislator": true, "mp": true, "delegate": true, "deputy": true,
}

// forPersons are nouns of those who serve one person.
var forPersons = map[string]bool{
	"lawyer": true, "lawyers": true, "attorney": true, "attorneys": true, "solicitor": true, "barrister": true, "counsel": true, "aide": true, "aides": true,
	"surrogate": true, "confidant": true, "confidante": true, "loyalist": true, "strategist": true, "staffer": true, "donor": true,
	"adviser": true, "advisor": true, "advisers": true, "advisors": true, "assistant": true, "spokesman": true, "spokeswoman": true, "spokesperson": true,
}

// envoys are sent to a body, and do not serve it.
var envoys = map[string]bool{"ambassador": true, "envoy": true, "representative": true, "nuncio": true, "delegate": true}

// calling tells whether the noun of a title that ends with token k is what somebody
// does for a living, not a post in a body.
func (r *reader) calling(k int) bool {
	low := r.t.Low(k)
	_, class := r.titleAt(k, k+1)
	return class == "private" && !owners[low]
}

// acronymAt tells whether token k is an abbreviation in capitals that may be a
// body's.
func (r *reader) acronymAt(s token.Sentence, k int) bool {
	if k >= s.Last || r.taken(k) || !r.t.Tokens[k].Is(token.AllCaps) || !r.t.Tokens[k].Is(token.Word) || s.Role == data.Headline {
		return false
	}
	w := strings.ReplaceAll(r.t.Word(k), ".", "")
	low := r.t.Low(k)
	if len(w) < 3 || len(w) > 7 && (len(w) > 12 || strings.IndexByte(w, '-') < 2) || places[low] || demonyms[low] || titleHeads.Get(low) != nil || topics[low] || behindName[low] || indexes[low] || suffixes[low] || modifiers[low] {
		return false
	}
	// not in a line of capitals
	return k+1 >= s.Last || !r.t.Tokens[k+1].Is(token.AllCaps) || len(r.t.Word(k+1)) < 3
}

// goesOnAfter tells whether the "and" at token i links two fields of one office
// ("envoy for water and human rights, Ann Ro,") rather than two things.
func (r *reader) goesOnAfter(s token.Sentence, i int) bool {
	if i+3 < s.Last && prepositions[r.t.Low(i-2)] && r.small(i-1) && r.small(i+1) && (r.t.Word(i+2) == "," || r.t.Low(i+2) == "at" || r.small(i+2) && r.t.Word(i+3) == ",") {
		return true // "head of research and early training, Ann Ro,", "head of tides and ports at Acme"
	}
	if i+3 < s.Last && i-1 > s.First && (prepositions[r.t.Low(i-2)] || determines(r.t.Low(i-2))) && r.small(i-1) && r.small(i+1) && r.small(i+2) && prepositions[r.t.Low(i+3)] {
		return true // "director of the training and rescue unit at Acme"
	}
	if i+1 >= s.Last || !topics[r.t.Low(i+1)] && !topics[r.t.Low(i-1)] {
		return false
	}
	if n, _ := r.titleAt(i+1, s.Last); n > 0 {
		return false
	}
	k := r.phraseEnd(s, i+1)
	return k > i+1 && (k == s.Last || r.closes(k) || r.capitalWord(k))
}

// linksPlaces tells whether the "and" at token i links two places with a name behind them:
// "Bishop of Holm and Brine | Ann Ro", but not "mayor of Holm and Brine Mayor Ann Ro".
func (r *reader) linksPlaces(s token.Sentence, i int) bool {
	if i+2 >= s.Last || !r.knownPlace(i-1) || !r.knownPlace(i+1) && (!r.capitalWord(i+1) || r.taken(i+1) || r.tagged(i+1, Person)) {
		return false
	}
	name := r.pastAddress(i+2, s.Last)
	n, _ := r.titleAt(name, s.Last)
	return n == 0 && name < s.Last && (r.t.Word(name) == "," || r.namesPerson(s, name))
}

// knownPlace tells whether token i is the name of a place.
func (r *reader) knownPlace(i int) bool {
	return r.capitalWord(i) && (places[r.t.Low(i)] || r.taken(i) && r.cands[r.at[i]-1].kind == Place)
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
			if c.form == Description && r.bodyEnds(c) && k < s.Last && (r.namedBodyAt(k) || r.acronymAt(s, k)) && !r.namesPerson(s, k) {
				if !r.taken(k) {
					r.add(cand{first: k, last: k + 1, kind: c.kind, form: Name, score: 0.6})
				}
				continue // "head of the ports agency | PHA"
			}
			if k < s.Last && r.bodyEnds(c) && matters[r.t.Low(k)] {
				k++ // "prosecutor in the Acme | trial"
				continue
			}
			if k < s.Last && r.bodyEnds(c) && r.t.Tokens[k].Is(token.Word) && !places[r.t.Low(k)] {
				if past := r.pastKind(s, k); past > k && !r.capital(k) {
					k = past // "founder of Acme venture firm | Moss Capital"
					continue
				}
				if n, _ := r.titleAt(k, s.Last); n > 0 && k+n < s.Last && r.t.Word(k+n) == "," && !r.capital(k) {
					k += n // "spokesman for the Harbour Board chairman, Ann Ro"
				}
				return k // a name or a verb follows a body
			}
			if c.kind == Place && r.personRun(s, k) > k+1 {
				return k // "envoy to North Placeland Ann Ro"
			}
			continue
		}
		tok, low := r.t.Tokens[k], r.t.Low(k)
		if tok.Is(token.Capital) && k+2 < s.Last && r.capital(k+1) && places[r.joined(k, k+2)] {
			if k += 2; r.personRun(s, k) > k+1 {
				return k // "Minister for the Middle East Ann Ro"
			}
			continue
		}
		e, ok := r.tags.Around(k)
		blurred := ok && e.First < start && e.Label == tagger.Person // "Commissioner for Island Affairs Ann Ro" was taken for a name
		if blurred && k > start && e.Last-k == 2 && r.personRun(s, k) == k+2 {
			return k
		}
		if tok.Is(token.Possessive) || (r.t.Word(k) == "'" || r.t.Word(k) == "’") && k > start && strings.HasSuffix(r.t.Low(k-1), "s") {
			k++
			continue
		}
		if past := r.pastGloss(s, k); past > k && k > start {
			k = past
			continue
		}
		if tok.Is(token.Number) && k > start && k+1 < s.Last && r.small(k+1) && r.t.Tokens[k-1].Is(token.Possessive) {
			k++ // "architect of Ro's 2008 campaign"
			continue
		}
		if !tok.Is(token.Word) || functionWords[low] && r.t.Word(k) != "IT" || verbs[low] || k > start && honorifics[low] && tok.Is(token.Capital) {
			return k
		}
		if k > start && !tok.Is(token.Capital) && r.capitalWord(k-1) && len(low) > 4 && strings.HasSuffix(low, "ed") && !strings.Contains(low, "-") {
			return k // "mayor of Holm ended"
		}
		if n, _ := r.titleAt(k, s.Last); n > 0 && k+n < s.Last && bodyHeads.Get(r.t.Low(k+n)) == nil && r.namesPerson(s, r.pastAddress(k+n, s.Last)) {
			if k > start && ranks[low] && r.capital(k) && r.capital(start) {
				return k // "Chief of the Tidal Staff | General Ro"
			}
			return start // "in the cabinet of former President Ro": the one has nothing of the other's
		}
		if k > start && tok.Is(token.Capital) && len(strings.TrimSuffix(r.t.Word(k), ".")) == 1 && r.initialed(s, k) {
			return k // "Minister for Harbours | R Kumaran"
		}
		if prev := r.t.Low(max(start, k-1)); k > start && tok.Is(token.Capital) && (prev == "staff" || prev == "forces") && r.personRun(s, k) > k+1 {
			return k // "Chief of Naval Staff | Ole Lund"
		}
		if k > start && tok.Is(token.Capital) && !topics[low] && k+2 < s.Last && r.capital(k+1) && particles[r.t.Low(k+1)] && r.personRun(s, k) > k+2 {
			return k // "Secretary for Harbours | Ann Van Dahl"
		}
		if k > start && tok.Is(token.Capital) && places[r.t.Low(k-1)] && !places[low] && r.personRun(s, k) > k+1 {
			return k // "in northern Placeland Ro Min-ho"
		}
		if k > start && tok.Is(token.Capital) && !blurred && r.tagged(k, Person) && !r.tagged(k-1, Person) && !topics[low] && r.personRun(s, k) > k+1 {
			return k // "Minister for Harbours Ann Ro"
		}
		if k > start && tok.Is(token.Capital) && topics[r.t.Low(k-1)] && !topics[low] && !blurred && (r.tagged(k, Person) || k+1 == s.Last || !r.tagged(k+1, Person)) {
			if stop := r.pastBracket(s, r.personRun(s, k)); stop > k+1 && stop < s.Last && (verbs[r.t.Low(stop)] || copulas[r.t.Low(stop)] || r.t.Word(stop) == ",") {
				return k
			}
		}
		k++
	}
	return k
}

// initialed tells whether a name with an initial at its head begins with token k and ends
// where one does.
func (r *reader) initialed(s token.Sentence, k int) bool {
	stop := r.personRun(s, k)
	return stop > k+1 && !r.t.Tokens[stop-1].Is(token.AllCaps) && (stop == s.Last || r.closes(stop) || verbs[r.t.Low(stop)] || functionWords[r.t.Low(stop)])
}

// pastGloss is the token behind another name in brackets that begins with token k within
// a noun phrase: "the Victims' Registry (VR) | team", "the Vakt (Watch) | newspaper"; or k.
func (r *reader) pastGloss(s token.Sentence, k int) int {
	const longest = 4 // tokens with the brackets
	if r.t.Word(k) != "(" {
		return k
	}
	for m := k + 1; m+1 < s.Last && m < k+longest; m++ {
		if r.t.Word(m) == ")" && m > k+1 && r.small(m+1) && !verbs[r.t.Low(m+1)] {
			return m + 1
		}
		if !r.capitalWord(m) {
			break
		}
	}
	return k
}

// landmark tells whether a place is one of those that are known by several words.
func (r *reader) landmark(c cand) bool {
	n, _ := r.longest(&landmarks, c.first, c.last)
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
