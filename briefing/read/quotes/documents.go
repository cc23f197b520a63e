package quotes

import (
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data/lexicon"
)

// authored finds who wrote the document that a phrase names: "a letter from Ruiz", "a
// complaint filed by the board", "its report", "the ministry statement", "a post on the
// board's website". It returns the element from which the phrase names others.
func (u *unit) authored(p phrase, head int, r *referent) int {
	if owner := u.ownerOf(p, head); !owner.empty() {
		if s := u.resolve(owner, nobody, 0); s.ref >= 0 && (s.entity >= 0 || !u.is(p.first, isPoss)) {
			r.author, r.entity = s.ref, s.entity
		}
		return p.first
	}
	from := u.writtenBy(p, head)
	if from == p.first {
		return from
	}
	q := u.phraseAfter(from)
	if page := q.coreEnd - 1; !q.empty() && pages[u.word(page)] {
		for page--; page > from && u.shape(page)&token.Possessive == 0; page-- {
		}
		q = span(from, page, page)
	}
	if !q.empty() && (u.capital(q.coreEnd-1) || u.is(q.coreEnd-1, isBody|isPerson)) {
		r.author = u.mention(q, 3*btoi(u.capital(q.coreEnd-1)))
		r.entity = u.discourse.refs[r.author].entity
		u.discourse.refs[r.author].joint = true
	}
	return from
}

// ownerOf is the part of a phrase before its head that says whose document it names and
// that is no name: "its", "the board's", "a company".
func (u *unit) ownerOf(p phrase, head int) phrase {
	if u.is(p.first, isPoss) && !u.is(p.first, isRel) && p.first < head {
		return span(p.first, p.first+1, p.first+1)
	}
	for i := p.first; i < head; i++ {
		switch {
		case u.capital(i) && !u.is(i, isDet):
			return noPhrase
		case u.genitive(i) && u.is(i-1, isBody|isPerson):
			return span(p.first, i, i)
		}
	}
	if i := head - 1; i > p.first && u.is(i, isBody) && !u.is(i, isPlural) {
		if u.word(p.first) == "the" {
			return span(p.first, head, head)
		}
		return span(i, head, head)
	}
	return noPhrase
}

// writtenBy is where in or behind a phrase the words begin for who wrote the document or
// on whose page it stands; the phrase's own first element where there are none.
func (u *unit) writtenBy(p phrase, head int) int {
	for i := head + 1; i < p.last; i++ {
		switch u.word(i) {
		case "from", "by", "of":
			return i + 1
		case "on":
			for k := i + 1; k < p.last; k++ {
				if pages[u.word(k)] && u.word(k+1) != "of" {
					return i + 1
				}
			}
		}
	}
	verb := p.last
	if u.word(verb) == "," && issues[u.word(verb+1)] {
		verb++
	}
	if p.last == head+1 && u.is(verb, isPast|isVerb) && !foundBy[u.word(verb)] {
		const reach = 4 // "published on Tuesday by"
		for i := verb + 1; i <= verb+reach && u.wordy(i) && !u.finiteAt(i); i++ {
			if w := u.word(i); w == "by" || w == "from" && i == verb+1 {
				return i + 1
			}
		}
	}
	return p.first
}

// pages are the nouns for where somebody posts what he says.
var pages = map[string]bool{"website": true, "site": true, "page": true, "account": true, "feed": true, "channel": true, "blog": true, "app": true}

// papers are the nouns that stand for others of their kind: "the document" may be any
// paper, "the report" a study.
var papers = map[string]string{"document": "", "text": "", "paragraph": "", "passage": "", "book": "book", "memoir": "book", "report": "report", "study": "report", "review": "report",
	"letter": "letter", "email": "letter", "e-mail": "letter", "message": "letter", "memo": "letter", "cable": "letter", "dispatch": "letter", "telegram": "letter", "note": "letter",
	"lawsuit": "suit", "complaint": "suit", "suit": "suit", "filing": "suit", "petition": "suit", "tweet": "post", "post": "post"}

// samePaper tells whether two nouns may stand for one paper, the second of them for the
// one that has been named before.
func samePaper(before, now string) bool {
	kind, known := papers[singular(now)]
	return known && (kind == "" || kind == papers[singular(before)])
}

// foundBy are the verbs of those who have read a document that another wrote.
var foundBy = map[string]bool{"seen": true, "obtained": true, "reviewed": true, "viewed": true, "read": true, "cited": true, "examined": true, "leaked": true}

// rulings are what courts give, motions what parliaments and councils pass, and orders
// what those give who have just been spoken of.
var (
	rulings = map[string]bool{"ruling": true, "verdict": true, "judgment": true, "judgement": true, "opinion": true, "decision": true}
	motions = map[string]bool{"resolution": true, "motion": true}
	orders  = map[string]bool{"order": true, "decree": true, "declaration": true, "announcement": true, "statement": true, "communique": true, "communiqué": true}
)

// postings are what a body that has been spoken of sends or posts.
var postings = map[string]bool{"statement": true, "post": true, "tweet": true, "email": true, "e-mail": true, "message": true, "notice": true, "release": true, "website": true}

// The words in the names of those who give them.
var (
	courts      = []string{"court", "tribunal"}
	panels      = []string{"court", "tribunal", "inquiry", "commission", "board"}
	parliaments = []string{"council", "parliament", "assembly", "congress", "senate", "committee"}
	judges      = []string{"judge", "justice", "magistrate"}
)

// issuer is who gave the document of which the text speaks for the first time before
// pos, as "the ruling" or "the order", or -1.
func (u *unit) issuer(head string, pos int) int {
	d := &u.discourse
	switch {
	case rulings[head]:
		for _, w := range judges {
			const near = 3 // units back
			if e := u.holder(w, false, pos); e >= 0 {
				if i := d.last(e); i >= 0 && d.units-d.refs[i].unit <= near {
					return e
				}
			}
		}
		return u.bodyNamed(pos, courts...)
	case motions[head]:
		return u.bodyNamed(pos, parliaments...)
	case orders[head]:
		if u.reader.last.ref >= 0 && d.units-d.refs[u.reader.last.ref].unit <= 1 {
			return d.refs[u.reader.last.ref].entity
		}
	}
	if postings[head] {
		e, _ := u.bodyInFocus("agency", true)
		return e
	}
	return -1
}

// bench are the nouns for judges of a court who sit or decide together.
var bench = map[string]bool{"bench": true, "judges": true, "justices": true, "magistrates": true, "majority": true}

// benchOf is the body that the phrase for its judges names, or that was named last of those
// with one of the words in their names; or -1.
func (u *unit) benchOf(p phrase, head int, words []string) int {
	if e := u.bodyOf(p, head); e >= 0 {
		return e
	}
	return u.bodyNamed(u.t.Tokens[u.token(p.first)].Span().Start, words...)
}

// noteDocuments notes the papers that the unit tells of and that somebody writes or sends
// in it, so that they may speak farther on: "The board published a report. … it says".
func (u *unit) noteDocuments() {
	for i := 1; i < len(u.elems); i++ {
		if !u.is(i, isStatement) || u.capital(i) || pages[u.word(i)] || u.is(i-1, isSubj|isPlural) {
			continue
		}
		if from := u.sentBy(i); !from.empty() {
			u.noteDocument(i, u.resolve(from, nobody, 0).entity) // "leaked emails from the envoy"
			continue
		} else if u.is(i, isPlural) {
			continue
		}
		if owner := i - 1; u.is(owner, isPoss) && !u.is(owner, isRel) {
			u.noteDocument(i, u.resolve(span(owner, i, i), nobody, 0).entity) // "In his report"
			continue
		}
		verb := i - 1
		for verb > 0 && verb > i-5 && (u.is(verb, isDet|isPoss|isAdv) || u.wordy(verb) && u.class[u.elems[verb]] == 0) {
			verb--
		}
		if u.word(verb) == "in" && u.is(verb+1, isDet) {
			if len(u.speakers) > 0 {
				u.noteDocument(i, u.speakers[0].entity) // "Brandt wrote in a memo"
			}
			continue
		}
		if !u.is(verb, isObject|isVerb|isSay|isStance) || !issues[u.word(verb)] {
			continue
		}
		if who := u.phraseBefore(verb); !who.empty() && !who.plural {
			if head := who.coreEnd - 1; u.is(who.first, isSubj) {
				u.noteDocument(i, u.resolve(who, nobody, 0).entity)
			} else if u.capital(head) && u.entityAt(u.elems[head]) >= 0 {
				u.noteDocument(i, u.entityAt(u.elems[head]))
			} else if !u.quote(head) && !u.quote(who.first) && u.finiteAt(verb) {
				u.noteFrom(i, who)
			}
		}
	}
}

// sentBy is who wrote the letters or the report that element i names, as the words behind
// it say: "cables from the envoy", "a memo written in May by Brandt"; none of other papers.
func (u *unit) sentBy(i int) phrase {
	const reach = 5 // elements to the preposition
	if w := u.word(i); papers[singular(w)] == "" || w == "reports" || w == "posts" {
		return noPhrase
	}
	for k := i + 1; k <= i+reach && u.wordy(k) && !foundBy[u.word(k)] && (!u.finiteAt(k) || u.is(k, isPast) || issues[u.word(k)]); k++ {
		if w := u.word(k); w == "by" || w == "from" {
			p := u.phraseAfter(k + 1)
			if head := p.coreEnd - 1; !p.empty() && !p.plural && (u.capital(head) || u.is(head, isPerson|isBody) && !u.is(head, isPlural)) {
				return p
			}
			break
		}
	}
	return noPhrase
}

// noteDocument notes the paper named by element i, which an entity wrote.
func (u *unit) noteDocument(i, entity int) {
	if d := &u.discourse; entity >= 0 {
		d.refs = append(d.refs, referent{words: u.t.Tokens[u.elems[i]].Span(), head: u.word(i), entity: entity, document: true, voice: true, plural: u.is(i, isPlural), unit: d.units, weight: 1, author: -1})
	}
}

// noteFrom notes the paper named by element i of one who has no name, whose words it is then
// said to hold: "The families issued a statement. It said".
func (u *unit) noteFrom(i int, who phrase) {
	d := &u.discourse
	words := u.t.Span(u.token(who.first), u.token(who.labelEnd()-1)+1)
	d.refs = append(d.refs, referent{words: words, head: u.word(i), entity: -1, document: true, voice: true, unit: d.units, weight: 3, author: -1})
}

// issues are the verbs of those who bring a paper into the world.
var issues = lexicon.Set(wordList, "issue")

// staff are the nouns for those who speak for the body they serve.
var staff = map[string]bool{"officials": true, "officers": true, "investigators": true, "executives": true, "representatives": true, "inspectors": true,
	"detectives": true, "prosecutors": true, "forecasters": true, "rescuers": true, "firefighters": true, "managers": true, "bosses": true, "leaders": true, "chiefs": true, "regulators": true, "lawyers": true, "sources": true}

// bodyOf is the body that the phrase names beside its head: "officials at the Harbour
// Board", "Meridian executives"; or -1.
func (u *unit) bodyOf(p phrase, head int) int {
	for i := p.last - 1; i >= p.first; i-- {
		if i == head || u.elems[i].isQuote() || !u.capital(i) {
			continue
		}
		if e := u.entityAt(u.elems[i]); e >= 0 {
			if k := u.names.Entities[e].Kind; k == names.Agency || k == names.Organization {
				return e
			}
			return -1
		}
	}
	return -1
}

// bodies are the nouns that stand for a public body of any name.
var bodies = map[string]bool{"agency": true, "body": true, "organisation": true, "organization": true, "watchdog": true, "regulator": true, "authority": true, "institution": true, "party": true, "union": true}

// bodyInFocus is the body that a noun means, as the one of which the text spoke last as
// one that does something, in this sentence or the two before it; -1 where there is none.
// A noun that stands bare may mean a public one. It gives the unit of that as well.
func (u *unit) bodyInFocus(head string, bare bool) (entity, at int) {
	public, acronym := bodies[head] && bare && head != "party", bare && spelt[head]
	if !public && !acronym && !companies[head] && !concerns[head] {
		return -1, 0
	}
	d := &u.discourse
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		o := &d.refs[i]
		if o.unit < 0 || o.entity < 0 || d.units-o.unit > 2 || o.weight < 2 {
			continue
		}
		k := u.names.Entities[o.entity].Kind
		if acronym {
			if (k == names.Organization || k == names.Agency) && letterOf(u.t.Doc.Text[o.words.Start:o.words.End], head) {
				return o.entity, o.unit
			}
			continue
		}
		if k == names.Organization && !(companies[head] && names.Learned(u.names.Entities[o.entity].Name)) || k == names.Agency && public {
			return o.entity, o.unit
		}
	}
	return -1, 0
}

// spelt are nouns that may be a letter of a body's acronym: "the bureau" of "the FBI".
var spelt = map[string]bool{"bureau": true, "commission": true, "board": true, "department": true, "ministry": true, "council": true,
	"service": true, "administration": true, "committee": true, "office": true, "institute": true, "directorate": true}

// letterOf tells whether a name, its article aside, is an acronym with the first letter of a
// word in it.
func letterOf(name, word string) bool {
	const longest = 6
	name = strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	return len(name) > 1 && len(name) <= longest && strings.ToUpper(name) == name && strings.IndexByte(name, word[0]-'a'+'A') >= 0
}
