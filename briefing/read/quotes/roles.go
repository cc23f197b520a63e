package quotes

import (
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// tops are the words for those at the head of a body. The general ones stand for any
// of them: "the Harbour Board's chief" is its chairwoman.
var tops = map[string]bool{"head": true, "chief": true, "boss": true, "leader": true,
	"chairman": true, "chairwoman": true, "chairperson": true, "chair": true, "president": true, "director": true, "director-general": true,
	"commissioner": true, "executive": true, "ceo": true, "minister": true, "secretary": true, "secretary-general": true, "governor": true,
	"administrator": true, "superintendent": true, "commander": true, "principal": true, "rector": true, "dean": true, "superintendent-general": true}

var general = map[string]bool{"head": true, "chief": true, "boss": true, "leader": true}

// lesser are the words that make another office of a title.
var lesser = []string{"deputy", "vice", "assistant", "associate", "former", "ex", "acting", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "aide"}

// leadUnits are how many units begin a report, in which one who is named farther on may be
// only described: "A coroner has ruled …".
const leadUnits = 2

// inRole is the person whose office the text gives elsewhere and whom a phrase without a
// name describes by it: "the head of the Coast Guard", "the HSC chief", "Brandt's lawyer";
// -1 where nobody fits, or more than one. A bare one may say no more than the office: "the
// lawyer".
func (u *unit) inRole(p phrase, head int, bare bool) int {
	word := u.word(head)
	if u.capital(head) && head > 0 || u.is(p.first, isDet) && u.word(p.first) != "the" && !bare || u.is(head, isSpokes|isPlural) || !u.is(head, isPerson) {
		return -1
	}
	served := u.servedIn(p, head)
	if served < 0 && !general[word] && !bare {
		return -1
	}
	found := -1
	for i, o := range u.names.Offices {
		if i > 400 {
			break
		}
		if o.Holder < 0 || o.Holder == found || o.Holder == served || !u.fitsRole(o, p, head, served) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = o.Holder
	}
	return found
}

// servedIn is the body or the person named in a phrase beside its head, whom the one it
// describes serves; -1 where there is none.
func (u *unit) servedIn(p phrase, head int) int {
	for i := p.first; i < p.last; i++ {
		if i == head || !u.capital(i) {
			continue
		}
		if e := u.entityAt(u.elems[i]); e >= 0 {
			switch u.names.Entities[e].Kind {
			case names.Agency, names.Organization, names.Person:
				return e
			}
		}
	}
	return -1
}

// fitsRole tells whether an office is what a phrase says: of the same kind, and in the
// service of the one named there, or called by all the words before the head.
func (u *unit) fitsRole(o names.Office, p phrase, head, served int) bool {
	title, word := u.t.Lower[o.Title.Start:o.Title.End], u.word(head)
	switch {
	case title == "" && general[word]: // "who heads the union"
	case !hasOffice(title, word) && !(general[word] && top(title)):
		return false
	}
	lead := u.discourse.prose <= leadUnits && served >= 0
	for _, w := range lesser {
		if hasWord(title, w) != u.says(p, w) && !(lead && w == "former") {
			return false
		}
	}
	if served >= 0 {
		return o.Body == served || u.mentions(o.Title, served) || o.Body >= 0 && u.shortName(served, o.Body)
	}
	any := !general[word]
	for i := p.first; i < p.last; i++ {
		if i == head || !u.wordy(i) || u.is(i, isDet|isPoss|isPrep|isAdv|isTime) || u.is(i, isMale|isFemale) {
			continue
		}
		if !hasWord(title, u.word(i)) && (o.Body < 0 || !hasWord(strings.ToLower(u.names.Entities[o.Body].Name), u.word(i))) {
			return false
		}
		any = true
	}
	return any
}

// shortName tells whether the name of one body is short for that of another: "Meridian" for
// "Meridian Lines", "HSC" for "Harbour Safety Commission".
func (r *reader) shortName(short, long int) bool {
	s, l := strings.ToLower(r.names.Entities[short].Name), strings.ToLower(r.names.Entities[long].Name)
	return hasWord(l, s) || shortFor(l, s)
}

// top tells whether a title is that of the head of a body.
func top(title string) bool {
	for w := range strings.FieldsSeq(title) {
		if tops[w] {
			return true
		}
	}
	return false
}

// says tells whether one of the words of a phrase is w.
func (u *unit) says(p phrase, w string) bool {
	for i := p.first; i < p.last; i++ {
		if u.word(i) == w {
			return true
		}
	}
	return false
}

// mentions tells whether a stretch of the text names an entity.
func (u *unit) mentions(s data.Span, entity int) bool {
	for _, m := range u.names.Within(s) {
		if m.Entity == entity {
			return true
		}
	}
	return false
}

// mayServe tells whether nothing speaks against a person's being in the service of a body:
// no other is known to have the person's.
func (r *reader) mayServe(person, body int) bool {
	if body < 0 || r.names.Entities[body].Kind == names.Person {
		return true
	}
	may := true
	for i, o := range r.names.Offices {
		if i > 400 {
			break
		}
		if o.Holder == person {
			if o.Body < 0 || o.Body == body || r.shortName(body, o.Body) {
				return true
			}
			may = false
		}
	}
	return may
}
