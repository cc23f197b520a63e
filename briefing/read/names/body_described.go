package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/token"
)

// describedBody takes a head noun in small letters with the fields and qualities
// before it; without any it may be nominal ("the ministry").
func (r *reader) describedBody(s token.Sentence, h head) {
	if low := r.t.Low(h.first); !r.taken(h.first) && !r.capital(h.first) && h.last < s.Last && (low == "presidency" && verbs[r.t.Low(h.last)] || low == "prosecutors" && !r.attributive(s, h.last)) {
		switch {
		case r.possessor(h.first) < h.first:
			r.add(cand{first: h.first, last: h.last, kind: Agency, form: Description, head: h, score: 0.6})
		case h.first > s.First && demonyms[r.t.Low(h.first-1)]:
			r.add(cand{first: h.first - 1, last: h.last, kind: Agency, form: Description, head: h, score: 0.6}) // "the Placelandic presidency said"
		}
	}
	if r.t.Low(h.first) == "prosecution" && h.first > s.First && demonyms[r.t.Low(h.first-1)] && h.last < s.Last && r.t.Low(h.last) != "of" && !r.attributive(s, h.last) {
		r.widen(cand{first: h.first - 1, last: h.last, kind: Agency, form: Description, head: h, score: 0.6}) // "the Placelandic prosecution said"
		return
	}
	if r.taken(h.first) || h.named {
		return
	}
	first, seen, public := r.qualifiersBefore(s, h)
	last := h.last
	if k := r.letteredFrom(s, h); k < h.first {
		first, seen = k, true
	} else if r.t.Low(h.first) == "inquiry" && !r.capital(h.first) && h.last-h.first == 1 {
		first, seen = h.first, false // "a criminal inquiry" is what bodies do; it is one by name alone
	}
	if h.last-h.first > 2 && last+2 < s.Last && r.t.Low(last) == "for" && r.t.Low(last+1) == "the" && r.capitalWord(last+2) {
		last = r.complement(s, last) // "attorney's office for the Eastern District of Placeland"
	}
	if end := r.courtIn(s, h); end > last && (first < h.first || first > s.First && (determines(r.t.Low(first-1)) || r.indefinite(s, first))) {
		r.add(cand{first: first, last: end, kind: Agency, form: Description, head: h, score: 0.7})
		return
	}
	if r.noBody(s, h, first) {
		return
	}
	if first == h.first && chambers[r.t.Low(first)] && r.ofLawmakers(h.last) {
		return
	}
	if n, _ := r.knownAt(h.first, s.Last); n == 1 && first == h.first {
		return // "the Treasury" is one by name
	}
	if k := r.missionBefore(s, h); k < h.first {
		r.add(cand{first: k, last: h.first, kind: Agency, form: Name, score: 0.8})
		return
	}
	if r.calledAfter(s, h) {
		r.add(cand{first: h.first - 1, last: h.last, kind: Agency, form: Name, head: h, score: 0.8})
		return
	}
	switch r.t.Low(h.first) {
	case "center", "centre":
		seen = seen && (r.topicAmong(first, h.first, "police", "military", "security", "command", "cyber") || r.topicAmong(first, h.first, "crisis", "disaster") && r.topicAmong(first, h.first, "management"))
	case "zone":
		seen = seen && r.topicAmong(first, h.first, "police")
	}
	if r.t.Low(h.first) == "office" && first == h.first && h.last-h.first == 1 && !r.capital(first) {
		if end := r.officeOfThe(s, h.last); end > h.last {
			r.add(cand{first: first, last: end, kind: Agency, form: Description, head: h, score: 0.6})
			return
		}
		if k := r.officeOf(s, h.first); k < h.first {
			r.add(cand{first: k, last: last, kind: Agency, form: Description, head: h, score: 0.6})
			return
		}
	}
	public = public || seen && committees[r.t.Low(h.first)] && r.ownedByAgency(s, first)
	if end := r.fieldsAfter(s, h, first); end > last {
		seen, public, last = true, true, end
	}
	if k := r.chamberBefore(s, h, first); k >= 0 {
		seen, public, first = true, true, k
	}
	switch {
	case h.plural && h.class != "private" && r.coordination(s, first, h):
		return
	case seen && (h.class == "public" || h.class == "either" && public):
		if r.anyOfKind(s, first, last, h) {
			return
		}
		r.widen(cand{first: first, last: last, kind: Agency, form: Description, head: h, score: 0.7})
		if last < s.Last && saysWhat[r.t.Low(h.first)] && !r.capital(h.first) && r.t.Tokens[last].Is(token.AllCaps) && len(r.t.Word(last)) > 2 {
			r.add(cand{first: last, last: last + 1, kind: Agency, form: Name, score: 0.7}) // "the port regulator HPA"
		}
		if k := first - 1; k > s.First && saysWhat[r.t.Low(h.first)] && !r.capital(h.first) && r.t.Low(k-1) == "the" && r.t.Tokens[k].Is(token.AllCaps) && len(r.t.Word(k)) > 2 && !places[r.t.Low(k)] {
			r.add(cand{first: k, last: first, kind: Agency, form: Name, score: 0.7}) // "the HPA port regulator"
		}
	case h.alone && !h.plural && (!r.attributive(s, last) || r.policeOffice(h)) && (h.last-h.first == 1 || !r.indefinite(s, h.first) && (!r.ofFirm(h.first) || r.ofOfficer(h))):
		form := Description
		if last-h.first > 1 && r.capital(h.first) && r.capital(last-1) {
			form = Name // "the Coast Guard"
		}
		r.add(cand{first: h.first, last: last, kind: Agency, form: form, head: h, score: 0.6})
	case h.class == "hospital" && seen && !h.plural && !r.indefinite(s, first):
		r.add(cand{first: first, last: last, kind: Organization, form: Description, head: h, score: 0.5})
	case h.class == "private" && r.namedBefore(s, h):
		return
	case h.first > s.First && determines(r.t.Low(h.first-1)) && !h.plural && !r.attributive(s, last) && !r.goesOn(s, h.last) && !r.callingOf(s, h.first, h.last):
		kind := Unknown
		if h.class == "public" {
			kind = Agency
		} else if h.class == "private" {
			kind = Organization
		}
		r.add(cand{first: h.first, last: last, kind: kind, form: Nominal, head: h, score: 0.3})
	}
}

// letteredFrom is the first of the words in small letters that end with a head noun and whose
// first letters stand in brackets behind it: "rapid inquiry team | (RIT)"; or the head noun.
func (r *reader) letteredFrom(s token.Sentence, h head) int {
	if h.last+2 >= s.Last || r.t.Word(h.last) != "(" || r.t.Word(h.last+2) != ")" || !r.t.Tokens[h.last+1].Is(token.AllCaps) || r.capital(h.last-1) || h.class == "private" {
		return h.first
	}
	letters := r.t.Low(h.last + 1)
	first := h.last - len(letters)
	if first < s.First || first >= h.first || len(letters) < 3 || r.takenAny(first, h.last) {
		return h.first
	}
	for i := range letters {
		if low := r.t.Low(first + i); low[0] != letters[i] || functionWords[low] {
			return h.first
		}
	}
	return first
}

// ofNation are the heads of bodies of which a nation has one: with its people's name
// they are named.
var ofNation = map[string]bool{"army": true, "navy": true, "military": true, "marines": true, "gendarmerie": true, "coastguard": true, "parliament": true, "legislature": true, "senate": true, "congress": true}

// occasional are the heads of bodies that are set up for an occasion: "a joint task
// force" is one, where "a Placeland court" is any.
var occasional = map[string]bool{
	"task": true, "joint": true, "commission": true, "committee": true, "subcommittee": true, "panel": true, "inquiry": true, "team": true,
	"cabinet": true, "headquarters": true, "command": true, "council": true, "center": true, "centre": true, "unit": true, "group": true, "appeals": true,
}

// chamberBefore is the token of the chamber that a small-lettered committee belongs
// to, right before its qualifiers: "Senate harbours committee"; or -1.
func (r *reader) chamberBefore(s token.Sentence, h head, first int) int {
	if r.capital(h.first) || !committees[r.t.Low(h.first)] {
		return -1
	}
	for k := first; k >= first-1 && k >= s.First; k-- {
		if r.taken(k) && chambers[r.t.Low(k)] && k < first && r.cands[r.at[k]-1].last == k+1 && first < h.first {
			return r.cands[r.at[k]-1].first // "House of Commons | ports committee"
		}
		free := !r.taken(k) || r.cands[r.at[k]-1].last-r.cands[r.at[k]-1].first == 1
		fields := k+1 < h.first || h.last < s.Last && (r.t.Low(h.last) == "on" || r.t.Low(h.last) == "for")
		if k < h.first && r.capitalWord(k) && chambers[r.t.Low(k)] && free && fields {
			return k
		}
	}
	return -1
}

// widen records a candidate, or makes the one that has its first token longer.
func (r *reader) widen(c cand) {
	if !r.taken(c.first) {
		r.add(c)
		return
	}
	k := r.at[c.first]
	if old := r.cands[k-1]; old.first != c.first || r.takenAny(old.last, c.last) {
		return
	}
	r.cands[k-1] = c
	for i := c.first; i < c.last; i++ {
		r.at[i] = k
	}
}

// chambers and committees make one name: "Senate harbours committee".
var (
	chambers   = map[string]bool{"senate": true, "house": true, "assembly": true, "parliament": true, "commons": true, "lords": true, "congress": true, "knesset": true, "duma": true, "bundestag": true}
	committees = map[string]bool{"committee": true, "subcommittee": true, "panel": true, "commission": true}
)

// namedBefore takes "the Trump campaign", "the Labour party": a name before a
// small-lettered noun of parties and campaigns.
func (r *reader) namedBefore(s token.Sentence, h head) bool {
	switch r.t.Low(h.first) {
	case "campaign", "party", "union", "movement", "airline", "newspaper", "group", "university", "militia":
	default:
		return false
	}
	k := h.first - 1
	if k < s.First || !r.capitalWord(k) || strings.HasSuffix(r.t.Low(k), "-based") || strings.HasSuffix(r.t.Low(k), "-led") || functionWords[r.t.Low(k)] || demonyms[r.t.Low(k)] || calendar[r.t.Low(k)] || r.t.Tokens[h.first].Is(token.Capital) {
		return false
	}
	if k == s.First && !r.tagged(k, Person) && !r.tagged(k, Organization) {
		return false
	}
	if r.t.Low(h.first) != "campaign" && r.tagged(k, Place) {
		return false
	}
	first := k
	for first > s.First && r.capitalWord(first-1) && !functionWords[r.t.Low(first-1)] && r.t.Low(h.first) != "campaign" {
		first--
	}
	last := h.last
	switch r.t.Low(h.first) {
	case "newspaper", "group", "airline", "militia":
		last = h.first // says what it is, and is no part of the name
	}
	r.add(cand{first: first, last: last, kind: Organization, form: Name, head: h, score: 0.7})
	return true
}

// calledAfter tells whether a name stands before the noun of a body that is set up to
// find out something: "the Moss commission".
func (r *reader) calledAfter(s token.Sentence, h head) bool {
	switch r.t.Low(h.first) {
	case "commission", "inquiry", "tribunal":
	default:
		return false
	}
	k := h.first - 1
	return h.last-h.first == 1 && k > s.First && r.t.Low(k-1) == "the" && r.capitalWord(k) && !r.taken(k) && !r.capital(h.first) && !r.t.Tokens[k].Is(token.AllCaps) &&
		!r.bodyWord(k) && !chambers[r.t.Low(k)] && !r.calendar(k) && !r.attributive(s, h.last)
}

// goesOn tells whether a name in capitals goes on after token i with "and" or
// "of": "the Securities and Exchange Commission".
func (r *reader) goesOn(s token.Sentence, i int) bool {
	return i+1 < s.Last && r.capital(i-1) && (r.t.Low(i) == "and" || r.t.Low(i) == "of") && r.capitalWord(i+1)
}

func determines(w string) bool {
	switch w {
	case "the", "this", "that", "its", "his", "her", "their", "our", "said":
		return true
	}
	return false
}

// qualifiersBefore walks left over fields, qualities, demonyms and countries. It
// tells whether anything specific was seen, and whether something makes the body
// public.
func (r *reader) qualifiersBefore(s token.Sentence, h head) (first int, seen, public bool) {
	first = h.first
	for k := h.first - 1; k >= s.First && h.first-k < 7; k-- {
		if r.t.Word(k) == ")" && k-3 >= s.First && r.t.Word(k-2) == "(" && k == first-1 {
			k -= 3 // "African Union (AU) | peacekeeping mission"
		}
		if union := r.unionEnds(k); union <= k && ofUnion[r.t.Low(h.first)] && !r.capital(h.first) {
			first, seen, public, k = union, true, true, union
			continue
		}
		if r.taken(k) {
			break
		}
		low := r.t.Low(k)
		tok := r.t.Tokens[k]
		switch {
		case strings.HasSuffix(low, "-member") && first == k+1 && (h.last == s.Last || r.t.Low(h.last) != "of"):
			seen, public = true, true // "a five-member committee"
		case tok.Is(token.Possessive) || functionWords[low] && low != "and" && low != "&", r.capital(h.first) && !r.capital(k):
			return first, seen, public
		case low == "and" || low == "&":
			if h.alone && h.last-h.first == 1 && !r.capital(first) {
				return h.first, false, false // "state and local police" are several
			}
			if first == k+1 && k > s.First && topics[r.t.Low(k-1)] && topics[r.t.Low(k+1)] {
				continue // belongs only if a field follows to the left
			}
			return first, seen, public
		case low == "access" && k > s.First && (r.t.Low(k-1) == "to" || r.t.Low(k-1) == "not" || r.t.Low(k-1) == "could"):
			return first, seen, public // "to | access emergency services"
		case low == "senior" && !r.capital(k), topics[low] && !qualities[low] && r.capital(k+1) && !r.capital(k):
			return first, seen, public // "training | Danish security forces"
		case r.t.Low(h.last-1) == "court" && topmost[low]:
			if k-2 >= s.First && r.t.Tokens[k-1].Is(token.Possessive) && r.unionEnds(k-2) < k-1 {
				return r.unionEnds(k - 2), true, true // "the European Union's top court"
			}
			seen = true
		case topics[low] || qualities[low], low == "higher" && r.t.Low(k+1) == "court", fieldAdjectives[low] && topics[r.t.Low(k+1)] && k+1 < h.first:
			seen = true
		case first == k+1 && k+1 == h.first && r.headWord(low):
			// nouns side by side: "special forces command"
		case demonyms[low] || places[low] || tok.Is(token.Capital) && !r.capital(h.first) && (r.tagged(k, Place) || first == k+1 && (ofArea[r.t.Low(first)] || first == h.first && r.ofOfficer(h)) && r.tagged(k, Organization) || first == k+1 && first < h.first && r.t.Low(h.first) == "court" && !r.calendar(k) && !r.tagged(k, Person)):
			if h.class == "either" && r.t.Low(h.first) == "council" && k+1 == h.first && !demonyms[low] && !countries[low] && !continents[low] && !r.attributive(s, h.last) {
				return k, true, true // "Holm council"
			}
			if !seen && !(k > s.First && ofUnion[r.t.Low(h.first)] && r.unionEnds(k-1) < k) && (h.class != "public" || h.alone && !ofNation[r.t.Low(h.first)] && h.last-h.first == 1) {
				return first, seen, public // "Afghan forces" is no body by itself; "Afghan police" is police
			}
			seen = true
		case r.ledBy(k) != "" || strings.HasSuffix(low, "-level"):
		default:
			return first, seen, public
		}
		public = public || publicCues[low]
		first = k
	}
	return first, seen, public
}

// topmost are words for the court above all others of a land.
var topmost = map[string]bool{"top": true, "highest": true, "apex": true}

// ofArea are qualities of bodies that stand behind the name of a part of a country:
// "Brine regional prosecutor's office".
var ofArea = map[string]bool{"regional": true, "provincial": true, "state": true, "municipal": true, "district": true, "county": true, "city": true}

// fieldAdjectives are adjectives of fields that say nothing of a body by themselves:
// "higher education ministry".
var fieldAdjectives = map[string]bool{"higher": true, "basic": true, "primary": true, "secondary": true, "vocational": true, "foreign": true, "traditional": true, "cooperative": true, "organised": true, "organized": true, "external": true, "internal": true, "serious": true, "air": true}

// fieldIn tells whether one of the tokens is a field.
func (r *reader) fieldIn(first, last int) bool {
	for i := first; i < last; i++ {
		if low := r.t.Low(i); topics[low] || qualities[low] && low != "local" {
			return true
		}
	}
	return false
}

func (r *reader) topicAmong(first, last int, words ...string) bool {
	for i := first; i < last; i++ {
		if slices.Contains(words, r.t.Low(i)) {
			return true
		}
	}
	return false
}

// topicIn tells whether one of the tokens says what a body is for.
func (r *reader) topicIn(first, last int) bool {
	for i := first; i < last; i++ {
		if low := r.t.Low(i); topics[low] && !emptyFields[field(low)] {
			return true
		}
	}
	return false
}

// attributive tells whether the noun before token i qualifies another one:
// "police officers", "army base".
func (r *reader) attributive(s token.Sentence, i int) bool {
	if i >= s.Last {
		return false
	}
	tok, low := r.t.Tokens[i], r.t.Low(i)
	if low == "might" && (i+1 == s.Last || !r.t.Tokens[i+1].Is(token.Word) || functionWords[r.t.Low(i+1)] && r.t.Low(i+1) != "have" && r.t.Low(i+1) != "be" && r.t.Low(i+1) != "not") {
		return true // "military might"
	}
	if !tok.Is(token.Word) || functionWords[low] || verbs[low] || irregular[low] || strings.HasSuffix(low, "ly") || tok.Is(token.Possessive) {
		return false
	}
	if tok.Is(token.Capital) {
		return true
	}
	if i+1 < s.Last && r.t.Low(i-1) == "police" && (r.t.Tokens[i+1].Is(token.Number) || numbers[r.t.Low(i+1)]) {
		return false // "Placeland police hold 26 people"
	}
	return !(strings.HasSuffix(low, "ed") || strings.HasSuffix(low, "ing"))
}

// irregular are verbs in the past, other than the commonest, that end like nouns.
var irregular = map[string]bool{
	"heard": true, "lost": true, "shut": true, "cut": true, "hit": true, "rose": true, "fell": true, "drew": true, "grew": true, "broke": true, "fled": true, "fought": true,
	"caught": true, "bought": true, "chose": true, "dealt": true, "laid": true, "paid": true, "quit": true, "sought": true, "sold": true, "shot": true, "spent": true, "split": true,
	"struck": true, "swore": true, "threw": true, "withdrew": true, "undertook": true, "upheld": true, "oversaw": true, "withheld": true, "forbade": true,
}

// headWord tells whether a word alone is a head noun.
func (r *reader) headWord(low string) bool {
	for _, p := range bodyHeads.Get(low) {
		if len(p.rest) == 0 && p.value != "private" {
			return true
		}
	}
	return false
}
