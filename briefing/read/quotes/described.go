package quotes

import (
	"sitrep/briefing/read/names"
	"strings"

	"sitrep/briefing/read/token"
)

// described leads "the minister", "the Portsea lawmaker", "the pensioner" back to a
// person: the latest one who has been called so, or else the one of whom the text
// speaks. It returns the referent, or -1 where it finds none or a new one's entity.
func (u *unit) described(p phrase, head int, r *referent) int {
	d := &u.discourse
	if u.word(p.coreEnd) == "to" && u.capital(p.coreEnd+1) && p.coreEnd+1 < p.last {
		return -1 // "the ambassador to Portsea"
	}
	if u.word(p.first+1) == "then" || strings.HasPrefix(u.word(p.first+1), "then-") {
		return -1 // the one before
	}
	other := -1 // called so, but with other words beside it
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		o := &d.refs[i]
		if o.unit < 0 || !o.person || o.plural || o.head != r.head && !hasOffice(u.t.Lower[o.words.Start:o.words.End], r.head) && !u.holds(o.entity, r.head) {
			continue
		}
		if r.head == "prosecutor" && p.last == head+1 {
			if k := u.prosecution(i); k >= 0 {
				return k
			}
		}
		if u.qualified(p, head, o) && (o.entity >= 0 || !offices[r.head]) {
			return i
		}
		if other < 0 || d.refs[other].entity < 0 && o.entity >= 0 {
			other = i
		}
	}
	if r.head == "prosecutor" && p.last == head+1 {
		if i := u.prosecution(other); i >= 0 {
			return i
		}
	}
	pos := u.t.Tokens[u.elems[head]].Span().Start
	if e := u.holder(u.t.Lower[u.t.Tokens[u.token(min(p.first+1, head))].Span().Start:u.t.Tokens[u.elems[head]].Span().End], false, pos); e >= 0 {
		r.entity = e
		return d.last(e)
	}
	if other < 0 {
		if e := u.inRole(p, head, true); e >= 0 {
			r.entity = e
			return d.last(e)
		}
	}
	if experts[r.head] && other < 0 {
		if e := u.soleVoice(); e >= 0 {
			r.entity = e
			return d.last(e)
		}
	}
	if u.describes(p, head) {
		served := u.servedIn(p, head)
		if i := u.salient(r); i >= 0 && d.refs[i].entity != served && u.mayServe(d.refs[i].entity, served) {
			return i
		}
	}
	return other
}

// prosecution is the office of prosecutors of which the text has spoken later than of
// referent i, since "the prosecutor" is its; -1 where there is none.
func (u *unit) prosecution(i int) int {
	const reach = 3 // units back
	d := &u.discourse
	for k := len(d.refs) - 1; k > i && k >= len(d.refs)-memory; k-- {
		if o := &d.refs[k]; o.unit >= 0 && !o.person && o.voice && !o.document && d.units-o.unit <= reach && strings.Contains(u.t.Lower[o.words.Start:o.words.End], "prosecutor") {
			return k
		}
	}
	return -1
}

// soleVoice is the only person named to whom the text has given words so far and who holds
// no high office; -1 where there is none or are several.
func (r *reader) soleVoice() int {
	voice := -1
	for _, q := range r.quotes {
		if e := q.Speaker; e >= 0 && e != voice && r.names.Entities[e].Kind == names.Person && !r.highUp(e) {
			if voice >= 0 {
				return -1
			}
			voice = e
		}
	}
	return voice
}

// highUp tells whether the text gives a person an office that no expert has now.
func (r *reader) highUp(entity int) bool {
	for i, o := range r.names.Offices {
		if i > 400 {
			break
		}
		title := r.t.Lower[o.Title.Start:o.Title.End]
		if o.Holder != entity || strings.Contains(title, "former") || strings.Contains(title, "ex-") {
			continue
		}
		for w := range strings.FieldsSeq(title) {
			if offices[w] {
				return true
			}
		}
	}
	return false
}

// experts are the nouns for those who are asked what they make of a story.
var experts = map[string]bool{"analyst": true, "expert": true, "academic": true, "scientist": true, "economist": true, "researcher": true, "activist": true,
	"campaigner": true, "scholar": true, "specialist": true, "commentator": true, "observer": true, "historian": true, "veteran": true, "pundit": true}

// rivals are the nouns for those whom everybody knows beside the one whose they are.
var rivals = map[string]bool{"rival": true, "opponent": true, "challenger": true, "successor": true, "predecessor": true, "strategist": true}

// describes tells whether the phrase may say more of somebody named: "the pensioner",
// "the mother of three", "Brandt's rival", but not "the source", "the mayor's aide".
func (u *unit) describes(p phrase, head int) bool {
	for i := p.first; i < head; i++ {
		if u.shape(i)&token.Possessive != 0 && (i == p.first || !u.capital(i-1) || !rivals[u.word(head)]) {
			return false
		}
	}
	return (!u.capital(head) || partisans[u.word(head)]) && !u.is(head, isSpokes) && u.word(head) != "source" && u.word(head) != "official" &&
		(p.coreEnd == p.last || u.word(p.coreEnd) == "of")
}

// partisans are the nouns by which a politician is called that are written with a capital:
// "the Ohio Democrat".
var partisans = map[string]bool{"republican": true, "democrat": true}

// qualified tells whether a referent is called by one of the words before the head of
// a phrase, if there are any: no "Foreign Minister" is "the prime minister".
func (u *unit) qualified(p phrase, head int, o *referent) bool {
	any := false
	for i := p.first + 1; i < head; i++ {
		if u.elems[i].isQuote() || !u.wordy(i) || u.is(i, isAdv|isPast|isIng|isDet|isTime) || u.word(i) == "former" || u.word(i) == "new" {
			continue
		}
		if hasWord(u.t.Lower[o.words.Start:o.words.End], u.word(i)) || u.holds(o.entity, u.word(i)) {
			return true
		}
		any = true
	}
	return !any
}

// salient is the named person that the text spoke of last, most of all as a subject,
// whom the word for r fits; -1 where there is none.
func (u *unit) salient(r *referent) int {
	const reach, spoken = 2, 6 // units back, and where the person had the word last
	d := &u.discourse
	best, score := -1, -1000
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		o := &d.refs[i]
		back := d.units - o.unit
		if !o.person || o.plural || o.entity < 0 || o.unit < 0 || back > spoken || back > reach && i != u.reader.last.ref || r.gender != unknown && o.gender != unknown && r.gender != o.gender || u.holdsOther(o.entity, r.head) {
			continue
		}
		n := 2*o.weight - 3*back
		if i == u.reader.last.ref {
			n += 2
		}
		if n > score {
			best, score = i, n
		}
	}
	return best
}

// holds tells whether a title of the person has the word.
func (r *reader) holds(entity int, word string) bool {
	if entity < 0 {
		return false
	}
	for i, o := range r.names.Offices {
		if i > 400 {
			break
		}
		if o.Holder == entity && hasOffice(r.t.Lower[o.Title.Start:o.Title.End], word) {
			return true
		}
	}
	return false
}

// shortForms are how titles stand before names.
var shortForms = map[string]string{"senator": "sen", "governor": "gov", "representative": "rep", "congressman": "rep", "congresswoman": "rep",
	"general": "gen", "colonel": "col", "captain": "capt", "lieutenant": "lt", "sergeant": "sgt", "professor": "prof", "doctor": "dr",
	"premier": "prime minister", "commander": "cmdr", "admiral": "adm", "detective": "det", "superintendent": "supt", "reverend": "rev", "ambassador": "amb"}

// hasOffice tells whether a title has the word for an office, in full or short.
func hasOffice(title, word string) bool {
	if hasWord(title, word) {
		return true
	}
	short := shortForms[word]
	return short != "" && strings.Contains(title, short) && (hasWord(title, short) || hasWord(title, short+"."))
}
