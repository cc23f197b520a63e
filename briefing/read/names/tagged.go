package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// tagger adds the names with one of the labels that only the tagger sees.
func (r *reader) tagger(labels ...tagger.Label) {
	owners, people := r.owners(), r.fullNames()
	for i, e := range r.tags.Entities {
		if e.Last-e.First == 1 && owners[r.t.Word(e.First)] && e.Last < len(r.t.Tokens) && r.t.Tokens[e.Last].Is(token.Possessive) {
			e.Last, e.Label = e.Last+1, tagger.Org
		}
		if !slices.Contains(labels, e.Label) {
			continue
		}
		if k := r.t.SentenceAt(r.t.Tokens[e.First].Span().Start); k < len(r.t.Sentences) {
			s := r.t.Sentences[k]
			if !named(s.Role) || e.Label == tagger.Person && r.titleCase(s) {
				continue // in a headline with capitals throughout only what is known from elsewhere
			}
		}
		if i+1 < len(r.tags.Entities) && r.lettersBehind(e, r.tags.Entities[i+1]) {
			e.Last++ // "Holm | PD"
		}
		first, last := r.trim(e)
		if e.Label == tagger.Person && last-first == 2 && r.runTogether(first) {
			last--
		}
		if e.Label == tagger.Person && last-first > 2 && first > 0 && r.t.Low(first-1) == "the" && chambers[r.t.Low(first)] {
			first++ // "Speaker of the Commons | Ann Ro"
			e.First = first
		}
		if e.Label == tagger.Person && last-first == 2 && r.epithet(first) {
			first++
			e.First = first
		}
		if e.Label == tagger.Org {
			if last-first > 1 && reaches[r.t.Low(last-1)] && last < len(r.t.Tokens) && !r.capital(last) {
				if n, _ := r.titleAt(last, len(r.t.Tokens)); n > 0 {
					last-- // "BDP State | president"
				}
			}
			if last-first > 1 && r.t.Low(last-1) == "state" && last+1 < len(r.t.Tokens) && r.t.Tokens[last].Is(token.Possessive) && strings.HasPrefix(r.t.Low(last+1), "attorney") {
				last-- // "Holm County | State's Attorney"
			}
			if last-first > 2 && r.t.Low(last-1) == "district" && last < len(r.t.Tokens) && strings.HasPrefix(r.t.Low(last), "attorney") {
				last-- // "Holm County | District Attorney"
				e.Last, e.Label = last, tagger.Place
			}
			if e.Last-e.First > 1 && last > first && r.t.Low(last-1) == "public" && last < len(r.t.Tokens) && r.t.Low(last) == "prosecutor" {
				last-- // "Holm | Public Prosecutor"
			}
			first = r.pastPerson(first, last)
			if end := r.flight(first, last); end < last {
				e.Last, last = e.Last-(last-end), end
			}
		}
		if e.Label == tagger.Person && last-first > 2 && r.tags.Small(last-1) && people[r.joined(first, last-1)] {
			last-- // "the Ann Ro Papers"
		}
		if first >= last || r.takenAny(first, last) || !r.capital(first) {
			continue
		}
		if e.Label == tagger.Person && first > 0 && !r.taken(first-1) && givenTitles[r.t.Low(first-1)] && r.given(first-1, last) {
			first--
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
			end := r.partners(first, last)
			switch {
			case r.kindApposed(last), first == e.First && r.articled(first, last), last-first == 1 && r.calledFirm(first):
				r.add(cand{first: first, last: last, kind: Organization, form: Name, score: 1})
			case last-first > 1 && (broadcasts[r.t.Low(last-1)] || last-first > 2 && namedAfter[r.t.Low(last-1)]):
				r.add(cand{first: first, last: last, kind: Organization, form: Name, score: e.Score})
			case end > last:
				r.add(cand{first: first, last: end, kind: Organization, form: Name, score: e.Score})
			case r.placeFollows(first, last) || r.inState(first, last) || r.namesake(first, last) || r.facility(last-1) || streets[r.t.Low(first)] || first > 0 && streets[r.t.Low(first-1)] || places[r.joined(first, last)] && last-first > 1:
				r.add(cand{first: first, last: last, kind: Place, form: Name, score: e.Score})
			case (whole || last-first >= 2 || r.titled(e.First, first)) && r.mayBePerson(first, last):
				if k := r.t.SentenceAt(r.t.Tokens[first].Span().Start); last == e.Last && k < len(r.t.Sentences) {
					last = r.pastNickname(r.t.Sentences[k], last)
				}
				r.addPerson(first, last, e.Score)
			}
		case tagger.Org:
			switch {
			case last-first == 1 && people[r.t.Low(first)] && last < len(r.t.Tokens) && following[r.t.Low(last)]:
				r.addPerson(first, last, e.Score) // "the Moss administration"
			case last-first == 1 && (e.Score < 0.95 || first > 1 && r.t.Low(first-1) == "for" && forPersons[r.t.Low(first-2)]) && !r.t.Tokens[first].Is(token.AllCaps) && r.surname(r.t.Low(first)) && !r.bodyWord(first):
				r.addPerson(first, last, e.Score)
			case last-first > 2 && last-first < 5 && behindName[r.t.Low(last-1)] && r.postNominal(last-1):
				r.addPerson(first, last-1, e.Score) // "Ann Ro KC"
			case last-first == 2 && r.t.Low(last-1) == "state" && r.t.Low(first) != "islamic" && !r.bodyWord(first):
				r.add(cand{first: first, last: last, kind: Place, form: Name, score: e.Score})
			case last-first == 2 && r.t.Low(last-1) == "ward":
				r.add(cand{first: first, last: last, kind: Place, form: Name, score: e.Score})
			case last-first < 3 && r.personTold(e, first, last):
				r.addPerson(first, last, e.Score) // "Moss, a diver"
			case last-first == 2 && r.personsPlace(first, last):
				r.addPerson(first, last, e.Score)
			case r.isTown(first, last), r.partOfLand(first, last):
				r.add(cand{first: first, last: last, kind: Place, form: Name, score: e.Score})
			case !whole && !r.compound(first-1) || r.qualifiesTitle(first, last):
			case places[r.joined(first, last)] || last-first == 2 && e.Score < 0.9 && placeNouns[r.t.Low(last-1)]:
				r.add(cand{first: first, last: last, kind: Place, form: Name, score: e.Score})
			case r.mayBeBody(first, last):
				if n, _ := r.titleAt(last, len(r.t.Tokens)); n > 0 && last-first == 1 && headAlone(r.t.Low(first)) {
					r.add(cand{first: first, last: last, kind: Organization, form: Nominal, score: 0.3}) // "Council | President Ro"
					continue
				}
				kind := Organization
				if r.publicByWords(first, last) || r.publicByNoun(first, last) || r.cityItself(first, last) || last-first == 1 && ofNation[r.t.Low(first)] {
					kind = Agency
				}
				if r.calledFirm(first) {
					e.Score = 1
				}
				r.add(cand{first: first, last: last, kind: kind, form: Name, score: e.Score})
			}
		case tagger.Place:
			if last-first == 2 && r.whoFollows(last) && !places[r.joined(first, last)] && !r.facility(last-1) && r.addPerson(first, last, e.Score) >= 0 {
				continue
			}
			kind := Place
			if first > 0 && last-first > 1 && strings.HasSuffix(r.t.Low(first-1), "-based") {
				kind = Organization // "Holm-based Moss Africa"
			}
			r.add(cand{first: first, last: last, kind: kind, form: Name, score: e.Score})
		}
	}
}

// lettersBehind tells whether of two entities of a word each that are taken for bodies the
// second is the letters of the body that is named for the place before: "Holm PD".
func (r *reader) lettersBehind(e, next tagger.Entity) bool {
	return e.Label == tagger.Org && next.Label == tagger.Org && next.First == e.Last && e.Last-e.First == 1 && next.Last-next.First == 1 &&
		r.t.Tokens[next.First].Is(token.AllCaps) && !r.t.Tokens[e.First].Is(token.AllCaps)
}

// isTown tells by the words beside the name [first, last) of one or two words whether it is
// that of a place: "mayor of | Holm", "Holm | mayor", "West Holm | 's governor", "MP for |
// Holm", "Holm | Fire Chief", "municipal spokesman for | Holm".
func (r *reader) isTown(first, last int) bool {
	if last-first > 2 || last-first == 1 && r.t.Tokens[first].Is(token.AllCaps) {
		return false
	}
	if last+1 < len(r.t.Tokens) {
		switch r.t.Low(last) {
		case "mayor":
			return true
		case "'s", "’s":
			for next := last + 1; next < len(r.t.Tokens) && next < last+4; next++ {
				if rulesTowns[r.t.Low(next)] {
					return true
				}
				if !modifiers[r.t.Low(next)] {
					break
				}
			}
			return false
		case "fire", "police":
			if n, _ := r.titleAt(last+1, len(r.t.Tokens)); n > 0 && last-first == 1 {
				return true
			}
		case "public", "chief", "prosecutor":
			if n, _ := r.titleAt(last, len(r.t.Tokens)); n > 0 && last-first == 1 && strings.HasPrefix(r.t.Low(last+n-1), "prosecutor") {
				return true
			}
		}
	}
	if first < 2 || last-first == 2 && r.t.Low(last-1) != "state" {
		return false
	}
	switch before := r.t.Low(first - 2); r.t.Low(first - 1) {
	case "of":
		return ofTowns[before] || rulesTowns[before]
	case "for":
		return before == "mp" || before == "senator" || before == "councillor" || first > 2 && strings.HasPrefix(before, "spokes") && ofPlaces[r.t.Low(first-3)]
	}
	return false
}

// rulesTowns are offices of those who rule a place.
var rulesTowns = map[string]bool{"mayor": true, "governor": true, "premier": true, "prosecutor": true}

// ofTowns are nouns that have a place behind "of".
var ofTowns = map[string]bool{
	"town": true, "city": true, "village": true, "suburb": true, "port": true, "outskirts": true, "residents": true, "bishop": true, "archbishop": true,
}

// calledFirm tells whether the noun of a firm stands right before the name at token i, or
// that of several before the list in which it stands: "the insurers Moss and | Quist".
func (r *reader) calledFirm(i int) bool {
	k := i - 1
	for k > 0 && i-k < 8 && (r.capitalWord(k) || r.t.Low(k) == "and" || r.t.Word(k) == ",") {
		k--
	}
	switch {
	case k < 0 || r.capital(k):
		return false
	case k == i-1:
		if firms[r.t.Low(k)] {
			return true
		}
		if i+2 >= len(r.t.Tokens) || r.t.Low(i+1) != "and" && r.t.Word(i+1) != "," || !r.capitalWord(i+2) {
			return false
		}
	}
	one, ok := singular(r.t.Low(k))
	return ok && firms[one] && r.capitalWord(k+1) // the first of a list or another
}

// firms are nouns that stand right before a firm's name: "the diving firm Moss".
var firms = map[string]bool{
	"firm": true, "company": true, "airline": true, "contractor": true, "consultancy": true, "retailer": true, "supermarket": true, "startup": true, "start-up": true, "carrier": true,
	"insurer": true, "lender": true, "automaker": true, "carmaker": true, "drugmaker": true, "manufacturer": true, "brokerage": true,
}

// broadcasts are the last words of the names of outlets: "Harbour Television".
var broadcasts = map[string]bool{"television": true, "tv": true, "radio": true, "newspaper": true, "magazine": true, "ilbo": true, "shimbun": true, "biz": true}

// namedAfter are institutions that go by a person's name: "Ann Ro Library".
var namedAfter = map[string]bool{"library": true, "museum": true, "foundation": true, "institute": true, "hospital": true, "university": true, "college": true, "center": true, "centre": true}

// cityItself tells whether a name is that of a place as the body that runs it: "City
// of Holm".
func (r *reader) cityItself(first, last int) bool {
	if last-first < 3 || r.t.Low(first+1) != "of" {
		return false
	}
	switch r.t.Low(first) {
	case "city", "town", "county", "borough", "village":
		return true
	}
	return false
}

// whoFollows tells whether ", who" begins with token i: what stands before it is no place.
func (r *reader) whoFollows(i int) bool {
	return i+1 < len(r.t.Tokens) && r.t.Word(i) == "," && r.t.Low(i+1) == "who"
}

// personsPlace tells whether two capitals stand where only a person does: "Acme's Ann Ro,
// who left", "(former minister) Ann Ro".
func (r *reader) personsPlace(first, last int) bool {
	if first < 3 || bodyHeads.Get(r.t.Low(last-1)) != nil {
		return false
	}
	if r.t.Tokens[first-1].Is(token.Possessive) {
		return r.whoFollows(last)
	}
	n, _ := r.titleAt(first-2, first-1)
	return n == 1 && r.t.Word(first-1) == ")" && !r.capital(first-2)
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

// following are nouns for those behind a leader, after the leader's name.
var following = map[string]bool{"regime": true, "administration": true, "presidency": true, "family": true, "campaign": true, "camp": true}

// fullNames holds the persons' names of one or two words that the tagger finds, in
// small letters.
func (r *reader) fullNames() map[string]bool {
	if r.people != nil {
		return r.people
	}
	set := map[string]bool{}
	r.people = set
	for _, e := range r.tags.Entities {
		if e.Label == tagger.Person && e.Last-e.First <= 2 {
			set[r.joined(e.First, e.Last)] = true
		}
	}
	return set
}

// pastPerson is the first token of a body's name behind the person that is printed in
// front of it: "Ann Ro | Norwegian Diving Institute" where the text names Ann Ro
// elsewhere, "Ann Ro | BBC News".
func (r *reader) pastPerson(first, last int) int {
	name := first + 2
	if last-name < 1 || !r.capitalWord(first) || !r.capitalWord(first+1) || !r.capitalWord(name) || demonyms[r.t.Low(first)] || places[r.joined(first, name)] {
		return first
	}
	if n, value := r.knownAt(name, last); n > 0 && value == "outlet" && r.tags.Score(first, tagger.Place) < 0.5 && !r.bodyWord(first) && !r.bodyWord(first+1) {
		return name
	}
	low := r.t.Low(name)
	if last-name > 1 && (demonyms[low] || places[low] || places[r.joined(name, name+2)] || low == "national" || low == "royal" || low == "international") && r.fullNames()[r.joined(first, name)] {
		return name
	}
	return first
}

// bodyWord tells whether token i says what a body is, or what for.
func (r *reader) bodyWord(i int) bool {
	low := r.t.Low(i)
	return topics[low] || qualities[low] || places[low] || demonyms[low] || bodyHeads.Get(low) != nil
}

// runTogether tells whether the two words of a headline from token first on are a
// surname of the text and something else: "Moss Boats" where it names Ann Moss.
func (r *reader) runTogether(first int) bool {
	k := r.t.SentenceAt(r.t.Tokens[first].Span().Start)
	if k == len(r.t.Sentences) || r.t.Sentences[k].Role != data.Headline {
		return false
	}
	surname := false
	for _, e := range r.tags.Entities {
		if e.Label != tagger.Person || e.Last-e.First < 2 || e.First < r.t.Sentences[k].Last && e.First >= r.t.Sentences[k].First {
			continue
		}
		if r.t.Low(e.Last-1) == r.t.Low(first+1) || r.t.Low(e.First) == r.t.Low(first) {
			return false // a name, in part at least
		}
		surname = surname || r.t.Low(e.Last-1) == r.t.Low(first)
	}
	return surname
}
