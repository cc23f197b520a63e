package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Firms whose names tell nothing are known by the titles beside them.

// employer takes the name that begins with token k for an organisation's where the title
// whose noun ends before token end and the preposition between them say so: "general
// manager of | Brine Wave", "analyst at | Ro Lund".
func (r *reader) employer(s token.Sentence, end int, prep string, k int) {
	described := r.pastKind(s, k)
	ofKind := described > k
	k = described
	first := k
	for k < s.Last && !r.taken(k) && r.capitalWord(k) && !functionWords[r.t.Low(k)] && !r.tagged(k, Person) && !r.calendar(k) && !r.compound(k) {
		k++
	}
	if ofKind && k > first && k < s.Last && r.t.Tokens[k].Is(token.Number) {
		k++ // "the firm Brine 71"
	}
	if k == first || ofKind && k < s.Last && r.t.Low(k) == "in" && r.fieldsOnly(first, k) || k < s.Last && (r.t.Word(k) == "-" || r.taken(k) && r.bodyEnds(r.cands[r.at[k]-1]) && !ofKind) || r.fieldsOnly(first, k) && !ofKind {
		return
	}
	for i := first; i < k && !(ofKind && k-first > 1); i++ {
		if n, _ := r.titleAt(i, k); n > 0 || places[r.t.Low(i)] && !(ofKind && i > first) || demonyms[r.t.Low(i)] || k-first == 1 && r.tagged(i, Place) {
			return // "spokesman for Gov. Ro"
		}
	}
	noun := r.t.Low(end - 1)
	_, class := r.titleAt(end-1, end)
	if ofKind {
		prep = ""
	}
	switch prep {
	case "at", "with":
		if class == "public" {
			return
		}
	case "for":
		if r.model(k-1) && !strings.HasPrefix(noun, "spokes") {
			return // "test pilot for the S90"
		}
		if class != "private" && !strings.HasPrefix(noun, "spokes") || end > s.First+1 && ofPlaces[r.t.Low(end-2)] {
			return
		}
	case "": // the noun before it says so
	case "of":
		if noun == "leader" && k-first > 1 && r.t.Low(first-1) == "the" && strings.HasSuffix(r.t.Low(k-1), "s") && r.tagged(k-1, Organization) {
			break // "leader of the Free Democrats"
		}
		if !owners[noun] && !(noun == "officer" && r.chiefBefore(s, end-1) || noun == "executive" || noun == "manager" || noun == "director" && r.t.Low(end-2) == "managing") {
			return
		}
	default:
		return
	}
	r.add(cand{first: first, last: k, kind: Organization, form: Name, score: 0.5})
}

// chiefBefore tells whether "chief" stands a word or two before token i: "chief strategy | officer".
func (r *reader) chiefBefore(s token.Sentence, i int) bool {
	return i-2 >= s.First && r.t.Low(i-2) == "chief" || i-3 >= s.First && r.t.Low(i-3) == "chief"
}

// model tells whether token i is the name of what is made, letters with a number behind: "S90".
func (r *reader) model(i int) bool {
	w := r.t.Word(i)
	return w[len(w)-1] <= '9' && w[len(w)-1] >= '0'
}

// ofPlaces are words before a title's noun that have a place behind "for": "municipal
// spokesman for Holm".
var ofPlaces = map[string]bool{
	"municipal": true, "municipality": true, "city": true, "town": true, "county": true, "provincial": true, "regional": true, "district": true, "state": true,
	"government": true, "police": true, "army": true, "military": true,
}

// pastKind is the token behind the kind of body that a name has before it, from token k
// on: "the London-based charity | Sea Rescue"; or k.
func (r *reader) pastKind(s token.Sentence, k int) int {
	for m := k; m+1 < s.Last && m < k+5; m++ {
		if bodyKinds[r.t.Low(m)] && r.capitalWord(m+1) {
			return m + 1
		}
		if m == k && strings.HasSuffix(r.t.Low(m), "-based") && r.capitalWord(m+1) {
			return m + 1 // "Holm-based Moss Capital"
		}
		if m == k && r.capitalWord(m) && r.small(m+1) {
			continue // "Brine venture capital firm Moss Capital"
		}
		if low := r.t.Low(m); !r.small(m) && !strings.HasSuffix(low, "-based") && !demonyms[low] && !(m+1 < s.Last && strings.HasSuffix(r.t.Low(m+1), "-based")) {
			break
		}
	}
	return k
}

// bodyKinds are nouns for kinds of bodies that stand before their names.
var bodyKinds = map[string]bool{
	"group": true, "charity": true, "organisation": true, "organization": true, "firm": true, "company": true, "consultancy": true, "tank": true,
	"newspaper": true, "magazine": true, "website": true, "nonprofit": true, "non-profit": true, "foundation": true, "startup": true, "start-up": true,
	"site": true, "outlet": true, "consultants": true, "contractor": true, "developer": true, "insurer": true, "carrier": true, "supplier": true, "manufacturer": true,
	"airline": true, "network": true, "watchdog": true, "union": true, "brokerage": true, "thinktank": true, "broadcaster": true, "weekly": true, "daily": true,
}

// kindApposed tells whether a kind of body stands in apposition to the name before token i:
// "Brine Wave, the security firm that".
func (r *reader) kindApposed(i int) bool {
	const longest = 4 // words of the kind
	if i+3 >= len(r.t.Tokens) || r.t.Word(i) != "," {
		return false
	}
	if low := r.t.Low(i + 1); low != "a" && low != "an" && low != "the" {
		return false
	}
	for k := i + 2; k+1 < len(r.t.Tokens) && k < i+2+longest; k++ {
		if bodyKinds[r.t.Low(k)] {
			switch next := r.t.Low(k + 1); next {
			case ",", ".", "that", "which", "in", "of", "based":
				return r.t.Low(k) != "tank"
			}
			return false
		}
		if n, _ := r.titleAt(k, k+1); n > 0 || !r.t.Tokens[k].Is(token.Word) || functionWords[r.t.Low(k)] {
			return false
		}
	}
	return false
}

// owners are nouns of those who have or made a firm.
var owners = map[string]bool{"founder": true, "co-founder": true, "cofounder": true, "owner": true, "co-owner": true, "ceo": true, "boss": true}

// firmBefore tells whether token k, right before a title's noun at i, is the name of a firm,
// as only firms have such offices: "Northgrid | CEO".
func (r *reader) firmBefore(s token.Sentence, k, i int) bool {
	low := r.t.Low(k)
	if r.taken(k) || !r.capitalWord(k) || !(owners[r.t.Low(i)] || firmOffices[r.t.Low(i)]) || s.Role == data.Headline {
		return false
	}
	return !modifiers[low] && !topics[low] && !qualities[low] && !demonyms[low] && !places[low] && !functionWords[low] && !commonWords[low] && !parties[low] && !regnal[low] &&
		(!r.tagged(k, Person) || r.tagPast(k, i)) && !r.tagged(k, Place) && !r.tags.Small(k) && !r.compound(k) && !r.calendar(k) && (k > s.First || r.tagged(k, Organization))
}

// tagPast tells whether the tagger took tokens k and i for parts of one name, which the
// office at i shows to be none: "Hellenic Moss | CEO Ann Ro".
func (r *reader) tagPast(k, i int) bool {
	e, ok := r.tags.Around(k)
	return ok && e.Last > i+1 && r.capital(i)
}

// firmFrom is the first token of the name of a firm that ends with token k, right before the
// noun of a title at token i: "Hellenic | Wave CEO".
func (r *reader) firmFrom(s token.Sentence, k, i int) int {
	const longest = 3 // words before
	first := k
	if r.t.Tokens[k].Is(token.AllCaps) || k+1 != i {
		return k
	}
	for first > s.First && (first-1 > s.First || demonyms[r.t.Low(first-1)] || r.t.Tokens[first-1].Is(token.AllCaps) || r.tagged(first-1, Organization)) && k-first < longest && r.capitalWord(first-1) && !r.taken(first-1) && !modifiers[r.t.Low(first-1)] && !functionWords[r.t.Low(first-1)] {
		first--
	}
	return first
}

// publicHeads are offices at the head of public bodies alone.
var publicHeads = map[string]bool{"commandant": true, "director-general": true, "administrator": true, "comptroller-general": true, "surveyor-general": true}

// ofParties are offices in a party that no parliament has.
var ofParties = map[string]bool{"leader": true, "president": true, "spokesperson": true, "spokesman": true, "spokeswoman": true, "mp": true, "mla": true, "worker": true, "chief": true}

// publicByHead takes the body with letters for a name, a candidate, for a public one where
// the office whose words are tokens [first, last) is one that only those have.
func (r *reader) publicByHead(first, last, body int) {
	c := &r.cands[body]
	if c.kind == Agency && c.last-c.first == 1 && r.t.Low(c.first) == "congress" && c.last < last && ofParties[r.t.Low(c.last)] {
		for i := range r.cands {
			if o := &r.cands[i]; o.last-o.first == 1 && r.t.Low(o.first) == "congress" {
				o.kind, o.score = Organization, 0.9 // "Congress leader Ann Ro": the party of that name
			}
		}
		return
	}
	if c.kind != Organization || c.last-c.first > 1 || !r.t.Tokens[c.first].Is(token.AllCaps) || known.Get(r.t.Word(c.first)) != nil {
		return
	}
	for k := first; k < last; k++ {
		if low := r.t.Low(k); publicHeads[low] || low == "director" && k+1 < last && r.t.Low(k+1) == "general" {
			c.kind = Agency
		}
	}
}

// firmOwner takes the single name at token k that has an office that only firms have, with
// its noun at token i, for a firm's unless it is known for a family's: "Northgrid's | CEO".
func (r *reader) firmOwner(s token.Sentence, k, i int) {
	low := r.t.Low(k)
	if !firmOffices[r.t.Low(i)] && !(i+1 < s.Last && (r.t.Low(i) == "chief" && r.t.Low(i+1) == "executive" || r.t.Low(i) == "managing" && r.t.Low(i+1) == "director")) || !r.capitalWord(k) || k > s.First && r.capitalWord(k-1) ||
		r.surname(low) || r.tagged(k, Place) || places[low] || demonyms[low] || functionWords[low] || headAlone(low) {
		return
	}
	if !r.taken(k) {
		r.add(cand{first: k, last: k + 1, kind: Organization, form: Name, score: 0.8})
	} else if c := &r.cands[r.at[k]-1]; c.kind == Person && c.last-c.first == 1 {
		c.kind = Organization
	}
}

// firmOffices are offices that firms have, beside those of their owners.
var firmOffices = map[string]bool{"ceo": true, "cfo": true, "cto": true, "cio": true, "ciso": true, "coo": true, "cmo": true}
