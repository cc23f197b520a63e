package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// head is a body's head noun where it stands in the text.
type head struct {
	first, last int    // tokens
	class       string // "public", "either", "private", "hospital"
	alone, name bool   // the bare noun names a body; only with what qualifies it
	named       bool   // it names a body in capitals alone
	leads       bool   // in another language it stands before what it is for
	plural      bool
}

// bodies finds the organisations that a sentence names by a head noun, in
// capitals ("Fair Trade Commission") or by description ("the finance ministry").
func (r *reader) bodies(s token.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if r.capital(i) && chambers[r.t.Low(i)] && !r.taken(i) {
			if end := r.sharedCommittees(s, i); end > i {
				i = end - 1
				continue
			}
		}
		h, ok := r.headAt(i, s.Last)
		if !ok {
			continue
		}
		if h = r.lastHead(s, h); h.class == "private" && topics[r.t.Low(h.first)] && (r.goesOn(s, h.last) || r.capital(h.first) && r.agencyAhead(s, h.last)) {
			i = h.last - 1
			continue // "Senate Energy and Harbours Committee": a field here
		}
		i = h.first
		if h.last-h.first == 1 && (r.inTitle(i) || r.t.Low(i) == "executive" && r.longOffice(s, i)) {
			continue // "Chief Executive", "Executive Director"
		}
		if chambers[r.t.Low(i)] && r.committeeAhead(s, h.last) {
			continue
		}
		if r.t.Low(i) == "administration" && r.capital(i) && r.fieldsOnly(r.capitalsBefore(s, i), i) && r.committeeBehind(s, h.last) {
			continue // "Public Administration and Ports Committee"
		}
		if n, _ := r.titleAt(i, s.Last); h.name && i+n > h.last && i+n < s.Last && r.capitalWord(i+n) {
			i += n - 1
			continue // "Inspector General of Police Ann Ro"
		}
		if topics[r.t.Low(i)] && h.last < s.Last && r.t.Tokens[h.last].Is(token.Capital) == r.capital(i) {
			if n, _ := r.titleAt(h.last, s.Last); n > 0 && !r.policeOffice(h) {
				continue // "Union Railway Minister": the field of an office
			}
		}
		if qualities[r.t.Low(i)] && r.capital(i) && r.officeAhead(s, h.last) {
			continue // "International Ports Secretary"
		}
		if h.plural && r.listed(s, h) {
			continue
		}
		if r.capital(i) && h.last < s.Last && r.capitalWord(h.last) && r.facility(h.last) && !r.titleCase(s) {
			r.add(cand{first: r.capitalsBefore(s, i), last: h.last + 1, kind: Place, form: Name, score: 0.9}) // "Holm Air Force Base"
			i = h.last
			continue
		}
		if r.t.Tokens[i].Is(token.Capital) && r.properBody(s, h) {
			i = max(i, h.last-1)
			continue
		}
		r.describedBody(s, h)
		i = h.last - 1
	}
}

// officeAhead tells whether the fields in capitals that begin with token i are those of a
// public office which follows: "Ports | Secretary".
func (r *reader) officeAhead(s token.Sentence, i int) bool {
	k := i
	for k < s.Last && r.capital(k) && topics[r.t.Low(k)] {
		k++
	}
	if k == i || k == s.Last || !r.capital(k) {
		return false
	}
	_, class := r.titleAt(k, s.Last)
	return class == "public" || r.t.Low(k) == "secretary"
}

// lastHead goes on to the last head noun of a run of capitals: in "National
// Police Agency" the agency is the body.
func (r *reader) lastHead(s token.Sentence, h head) head {
	capital := r.capital(h.first)
	for i := h.last; i < s.Last && i < h.last+4 && r.t.Tokens[i].Is(token.Word) && r.capital(i) == capital && !r.taken(i); i++ {
		next, ok := r.headAt(i, s.Last)
		switch {
		case ok && !next.plural && !next.name && (capital || next.class == "public" || next.class == "either"):
			h, i = next, next.last-1
		case !capital && ok && next.plural && topics[r.t.Low(i-1)] && i == h.last:
			h = next // "commerce and treasury departments"
		case !capital:
			return h // in small letters the nouns stand side by side: "police force"
		}
	}
	return h
}

// headAt finds the longest head noun that begins with token i.
func (r *reader) headAt(i, end int) (head, bool) {
	n, value := r.longest(&bodyHeads, i, end)
	if n == 0 {
		low := r.t.Low(i)
		if r.compoundBody(i) {
			return newHead(i, i+1, "public+leads"), true
		}
		one, ok := singular(low)
		if !ok {
			return head{}, false
		}
		for _, p := range bodyHeads.Get(one) {
			if len(p.rest) == 0 {
				h := newHead(i, i+1, p.value)
				h.plural = true
				return h, true
			}
		}
		return head{}, false
	}
	h := newHead(i, i+n, value)
	if h.leads && !r.capital(i) {
		return head{}, false // a "parquet" is one in capitals alone
	}
	switch r.t.Low(i + n - 1) {
	case "authorities", "ministries", "prosecutors", "consulates", "embassies":
		h.plural = true
	}
	return h, true
}

func newHead(first, last int, value string) head {
	class, flag, _ := strings.Cut(value, "+")
	return head{first: first, last: last, class: class, alone: flag == "alone" || flag == "leads", leads: flag == "leads", name: flag == "name", named: flag == "named"}
}

// singular undoes a plural; ok is false where the word is none.
func singular(w string) (string, bool) {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 5:
		return w[:len(w)-3] + "y", true
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 4:
		return w[:len(w)-1], true
	}
	return "", false
}

// properBody takes a head noun in capitals with the capitals before it and the
// complement after it.
func (r *reader) properBody(s token.Sentence, h head) bool {
	first := r.capitalsBefore(s, h.first)
	for low := r.t.Low(first); first < h.first && (low == "and" || low == "&" || low == ","); low = r.t.Low(first) {
		first++
	}
	last := h.last
	topicsSeen := first < h.first
	if end := r.foreign(s, h.last, h.leads || r.t.Low(h.first) == "gendarmerie"); end > h.last {
		last, topicsSeen = end, true
	} else if end := r.complement(s, h.last); end > h.last {
		last, topicsSeen = end, true
	}
	if end := r.operation(s, h, last); end > last {
		last, topicsSeen = end, true
	}
	if last == h.last && h.class != "private" && boards[r.t.Low(h.first)] && last < s.Last && r.capitalWord(last) && countries[r.t.Low(last)] && !r.titleCase(s) && (last+1 == s.Last || !r.capital(last+1)) {
		last, topicsSeen = last+1, true // "Accident Investigation Board Placeland"
	}
	if abroad[r.t.Low(h.first)] && topicsSeen && last+1 < s.Last && r.t.Low(last) == "in" && r.capitalWord(last+1) && places[r.t.Low(last+1)] {
		last += 2 // "Organisation for Rescue in Placeland"
	}
	if topics[r.t.Low(h.first)] && !h.alone && !h.named && r.t.Low(h.first) != "centre" && r.fieldsOnly(first, last) {
		return false // "Mines and Energy": what an office or a body is for
	}
	if last == h.last && r.titleCase(s) && r.placesOnly(first, h.first) {
		return false // in a headline with capitals throughout: "Held in Norwegian Court", "Danish Service Members"
	}
	if h.named && h.last-h.first > 1 && last == h.last && last < s.Last && r.capitalWord(last) && !r.officeAt(s, last) && !r.tagged(last, Person) && !r.tagged(last, Place) {
		return false // "Emergency Management | Information System"
	}
	if h.name && last < s.Last && r.tagged(last, Person) {
		return false // "Inspector General of Police Ann Ro": an office
	}
	f, l := r.taggedAround(s, first, last)
	if topicsSeen && l > last && r.capitalWord(last) {
		l = last // a name follows: "Health Office Ann Ro"
	}
	if f < first || l > last {
		first, last, topicsSeen = f, l, true
	}
	first = r.pastPerson(first, h.last)
	if !topicsSeen || r.partyAndState(first) || r.dateline(first, last) {
		return false // a bare noun: described, or nominal at the head of a sentence
	}
	if h.plural && h.class == "either" && first == h.first && last > h.last && r.t.Low(h.last) == "of" {
		return false // "Teams of | the Harbour Force"
	}
	if h.plural && h.class == "private" && (first == h.first || r.tagged(first, Person)) {
		return false // "Ann Banks"
	}
	r.add(cand{first: first, last: last, kind: r.bodyKind(s, first, last, h), form: Name, head: h, score: 0.9})
	return true
}

// boards are the nouns of bodies that their country may follow.
var boards = map[string]bool{"board": true, "authority": true, "agency": true, "service": true, "council": true, "police": true}

// committeeAhead tells whether a list of fields with a comma that begins with token i ends
// in a committee: "Senate | Ports, Labor, and Pensions Committee".
func (r *reader) committeeAhead(s token.Sentence, i int) bool {
	comma := false
	for ; i < s.Last; i++ {
		switch low := r.t.Low(i); {
		case low == ",":
			comma = true
		case low == "and" || low == "&":
		case !r.capital(i):
			return false
		case committees[low]:
			return comma
		case !topics[low]:
			return false
		}
	}
	return false
}

// committeeBehind tells whether "and" at token i joins the field before it to those of a
// committee or a ministry: "Public Administration | and Ports Committee".
func (r *reader) committeeBehind(s token.Sentence, i int) bool {
	if i+2 >= s.Last || r.t.Low(i) != "and" && r.t.Low(i) != "&" || !r.capital(i+1) {
		return false
	}
	k := i + 1
	for k < s.Last && r.capital(k) && topics[r.t.Low(k)] {
		k++
	}
	if k == i+1 || k == s.Last || !r.capital(k) {
		return false
	}
	low := r.t.Low(k)
	return committees[low] || low == "ministry" || low == "department"
}

// longOffice tells whether an office of several words begins with token i.
func (r *reader) longOffice(s token.Sentence, i int) bool {
	n, _ := r.titleAt(i, s.Last)
	return n > 1
}

// placesOnly tells whether the tokens are nothing but places and peoples.
func (r *reader) placesOnly(first, last int) bool {
	for i := first; i < last; i++ {
		if low := r.t.Low(i); !places[low] && !demonyms[low] {
			return false
		}
	}
	return true
}
