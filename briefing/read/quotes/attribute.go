package quotes

import (
	"cmp"
	"slices"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// attribute finds the speakers of the stretches from index first up to stop, all
// in the current unit.
func (r *reader) attribute(first, stop int) {
	u := &r.unit
	r.discourse.units++
	role := r.t.Paragraphs[u.paragraph].Role
	if role == data.Prose {
		r.discourse.prose++
	}
	if first == stop && u.titled() {
		return // a headline's capitals hide what is a name
	}
	spokenOf, spoke := len(r.discourse.refs), r.last
	r.speakers, u.noted = r.speakers[:0], 0
	for i, c := range u.cues {
		weight := 3
		if c.kind == isStance {
			weight = 2
		}
		if i > 0 && c.subject == u.cues[i-1].subject {
			r.speakers = append(r.speakers, r.speakers[i-1])
			continue
		}
		u.mentionPersons(c.subject.first)
		u.mentionSubject(c)
		u.mentionWriter(c)
		switch u.word(c.at) {
		case "added", "adds", "continued", "continues", "concluded", "concludes":
			u.adds = true
		default:
			u.adds = u.word(0) == "and" && c.subject.first == 1 // "And she warned"
		}
		u.replies = r.lastAsked && u.answers(c)
		u.about = u.wordsBy(c)
		p := u.ahead(c)
		r.speakers = append(r.speakers, u.resolve(p, nobody, weight))
		u.adds, u.replies, u.about = false, false, data.Span{}
		u.introduced(p, c, r.speakers[i])
	}
	subject := nobody
	if len(u.cues) == 0 {
		subject = u.bySubject()
	} else if p := u.mainSubject(len(u.elems)); !u.voiced(p) {
		u.asSpeaker(p)
	}
	alone := !u.anyWords()
	headline := role == data.Headline || role == data.Subhead || u.crosshead()
	quoted, cueBefore, before := nobody, -2, -1
	for e := range u.elems {
		if !u.quote(e) {
			continue
		}
		k := u.elems[e].stretch()
		st := &r.stretches[k]
		if u.noSpeech(e) {
			continue
		}
		s := nobody
		by, same := u.cueFor(e), false
		switch {
		case by >= 0:
			s = r.speakers[by]
			same = by == cueBefore
			if e == 0 && r.goesOn && !r.inUnit && r.openRun >= 0 {
				r.settleRun(s)
				same = true
			}
		case r.labelled(st) >= 0:
			s = u.transcript(st.first, r.labelled(st))
		case alone && e == 0 && r.goesOn && !r.inUnit:
			s, same = r.last, true
		case before >= 0 && u.joined(before, e):
			s, same = quoted, true
		case alone && e == 0 && u.signature().known():
			s = u.signature()
		case alone && headline:
			// nobody's without a name
		case alone:
			s = r.last
			same = r.inUnit && r.lastQuoted
			if st.runsOn && !same && (s.ref < 0 || r.discourse.units-r.discourse.refs[s.ref].unit > 1) {
				r.openRun = len(r.quotes)
			}
		default:
			if s = u.lead(e); !s.known() && u.opens(e) && r.lastQuoted && r.inUnit {
				s = r.last
			} else if !s.known() && (u.ascribed(e) || r.form(st) == Direct || u.is(e-1, isStatement) && e-1 == u.mainSubject(e).coreEnd-1) {
				s = subject
			}
			if verb := u.class[st.first]; !s.known() && r.inUnit && st.last-st.first > 1 && (verb&(auxiliar|isPast) != 0 && st.last-st.first > 4 || verb&(isVerb|isPast) != 0 && (u.is(e-1, isSubj) || before >= 0 && u.word(e-1) == "and")) {
				s = r.last // "It sat on a server that “was never looked at”"
			}
			if !s.known() && e == 0 && r.lastQuoted && !r.inUnit && r.form(st) == Direct {
				s = r.last // "“I have to weigh many things” when it comes to trade"
			}
		}
		if headline && by < 0 && !alone {
			if h := u.headlineSource(e); h.known() {
				s = h
			} else if !s.known() || st.single || r.form(st) == Partial {
				continue
			}
		} else if !s.known() && r.form(st) == Partial || st.single && by < 0 && !alone {
			continue
		}
		if !same || r.statements == 0 {
			r.statement = r.statements
			r.statements++
		}
		cueBefore, before = by, e
		quoted = s
		r.emit(k, s, r.statement, headline, false)
	}
	u.indirect(first < stop)
	u.mentionPersons(len(u.elems))
	u.noteDocuments()
	u.leadPerson(quoted)
	// who has the word now
	n := len(r.speakers) - 1
	for n > 0 {
		if o := u.reportOf(n, len(u.elems)); o >= 0 {
			n = o // "Ruiz said the findings confirmed it"
		} else if o := u.cues[n-1]; !quoted.known() && o.kind == isSay && !o.noun && !o.after && u.is(o.at, isClear) && (u.embedded(n) || u.word(u.cues[n].at-1) == "to") && u.subordinate(n-1, n) {
			n-- // "Ruiz said that Brandt had called her", "Ruiz said fog led him to ask"
		} else if u.cues[n].kind == isStance && r.speakers[n].entity < 0 {
			n-- // "A statement said the files raise questions"
		} else {
			break
		}
	}
	switch {
	case n > 0 && quoted.known() && u.is(0, isSubord) && r.speakers[n].entity >= 0 && u.cues[n].subject.first > u.skipFront(len(u.elems))-1:
		r.last, r.said = r.speakers[n], r.speakers[n].ref // "When Ruiz called it “…”, Brandt defended it"
	case quoted.known():
		r.last, r.said = quoted, quoted.ref
		r.lastLed = cueBefore >= 0 && u.cues[cueBefore].subject.first <= u.skipFront(len(u.elems))
	case n >= 0 && (u.cues[n].kind != isStance || r.speakers[n].entity >= 0):
		r.last, r.said = r.speakers[n], r.speakers[n].ref
		r.lastLed = u.cues[n].subject.first <= u.skipFront(len(u.elems))
	case u.deadly():
		// who was killed speaks no more
	case subject.known() && subject.ref >= 0 && r.discourse.refs[subject.ref].person && !r.discourse.refs[subject.ref].plural:
		r.last = subject
	}
	r.lastQuoted = quoted.known()
	r.lastAsked = len(u.cues) > 0 && u.asks(u.cues[len(u.cues)-1])
	r.inUnit = true
	r.nested(first, stop)
	if role == data.Headline || role == data.Caption {
		r.discourse.refs, r.last = r.discourse.refs[:spokenOf], spoke // the text begins anew, or goes on
	}
}

// settleRun gives the paragraphs of a quotation that is still open the speaker whom only a
// later one of them tells.
func (r *reader) settleRun(s speaker) {
	for i := r.openRun; i < len(r.quotes); i++ {
		if q := &r.quotes[i]; !q.Nested {
			q.Speaker, q.Source, q.Label, q.Whom = s.entity, s.source, s.label, s.whom
		}
	}
	r.openRun = -1
}

// ahead is the subject of a cue, or the name that a pronoun in a clause before the
// main one looks ahead to: "Though he called it “…”, Brandt agreed".
func (u *unit) ahead(c cue) phrase {
	if !u.is(c.subject.first, isSubj) || c.subject.last != c.subject.first+1 || u.word(c.subject.first) == "i" || u.word(c.subject.first) == "we" || !u.is(0, isSubord|isPrep|isIng) {
		return c.subject
	}
	from := u.skipFront(len(u.elems))
	if from <= c.at || from >= len(u.elems) {
		return c.subject
	}
	p := u.phraseAfter(from)
	if p.empty() || !u.capital(p.coreEnd-1) || u.is(p.first, isSubj) || !u.is(p.last, anyVerb|auxiliar|isPast|isAdv) {
		return c.subject
	}
	p.pronoun = c.subject.first + 1
	return p
}

// emit adds a quote.
func (r *reader) emit(k int, s speaker, statement int, headline, nested bool) {
	st := &r.stretches[k]
	r.quotes = append(r.quotes, Quote{
		Span: r.t.Span(st.first, st.last), Form: r.form(st), Nested: nested, Headline: headline,
		Speaker: s.entity, Source: s.source, Label: s.label, Whom: s.whom, Statement: statement,
	})
}

// nested attributes the stretches within stretches. It leaves the unit as the inside
// of the last of them.
func (r *reader) nested(first, stop int) {
	for k := first; k < stop; k++ {
		if r.stretches[k].parent >= 0 {
			continue
		}
		hi := k + 1
		for hi < stop && r.stretches[hi].parent >= 0 {
			hi++
		}
		if hi == k+1 {
			continue
		}
		st := r.stretches[k]
		outer := r.last
		for i := len(r.quotes) - 1; i >= 0 && i >= len(r.quotes)-20; i-- {
			if r.quotes[i].Span.Start == r.t.Tokens[st.first].Span().Start {
				q := r.quotes[i]
				outer = speaker{q.Source, q.Label, q.Whom, -1, q.Speaker}
			}
		}
		u := &r.unit
		u.setUnit(st.first, st.last, k+1, k)
		u.findCues()
		for e := range u.elems {
			if !u.quote(e) {
				continue
			}
			k := u.elems[e].stretch()
			if by := u.cueFor(e); by >= 0 && u.cues[by].kind == isSay && !u.cues[by].noun && r.stretches[k].last-r.stretches[k].first > 2 && !u.noSpeech(e) {
				r.emit(k, u.resolve(u.cues[by].subject, outer, 0), r.statements, false, true)
				r.statements++
			}
		}
	}
}

// opens tells whether element e is the first of the unit.
func (u *unit) opens(e int) bool {
	for i := 0; i < e; i++ {
		if u.wordy(i) || u.quote(i) {
			return false
		}
	}
	return true
}

// anyWords tells whether the unit has words outside quotation marks.
func (u *unit) anyWords() bool {
	for i := range u.elems {
		if u.wordy(i) {
			return true
		}
	}
	return false
}

// bySubject is the subject of the sentence as a speaker, where it is a person, a
// body or a document.
func (u *unit) bySubject() speaker {
	p := u.mainSubject(len(u.elems))
	if agent := u.agent(p); !agent.empty() {
		p = agent
	}
	return u.asSpeaker(p)
}

// agent is who does what the subject of the sentence suffers: "Brandt was charged by the
// Harbour Board with".
func (u *unit) agent(p phrase) phrase {
	const reach = 6
	verb := p.last
	for u.is(verb, isAdv|auxiliar) {
		verb++
	}
	if p.empty() || !u.is(verb-1, isAux|isAdv) || !u.is(verb, isPast) {
		return noPhrase
	}
	for i := verb + 1; i <= verb+reach && u.wordy(i) && !u.finiteAt(i); i++ {
		if u.word(i) == "by" && !u.is(i+1, isIng|isTime) {
			return u.phraseAfter(i + 1)
		}
	}
	return noPhrase
}

// voiced tells whether a phrase is the subject of a cue.
func (u *unit) voiced(p phrase) bool {
	for _, c := range u.cues {
		if c.subject.first < p.last && p.first < c.subject.last {
			return true
		}
	}
	return false
}

// asSpeaker leads the subject of a sentence back to whom it means.
func (u *unit) asSpeaker(p phrase) speaker {
	if p.empty() {
		return nobody
	}
	head := p.coreEnd - 1
	if u.shape(p.last-1)&token.Possessive != 0 || u.is(head, isDet) {
		return nobody
	}
	if !u.capital(head) && !u.is(head, isPerson|isBody|isStatement|isSubj) && (u.quote(head) || u.entityAt(u.elems[head]) < 0) || u.is(head, isTime) {
		return nobody
	}
	return u.resolve(p, nobody, 3)
}

// lead finds a speaker set before or after the words without a verb:
// Ruiz: “…”; “…” — Ana Ruiz.
func (u *unit) lead(e int) speaker {
	if u.word(e-1) == ":" && e >= 2 {
		if p := u.chainBack(e - 2); !p.empty() && p.first == 0 && (u.capital(p.coreEnd-1) || u.is(p.coreEnd-1, isPerson)) {
			return u.resolve(p, nobody, 3)
		}
	}
	if p := u.phraseAfter(e + 1); !p.empty() && u.nameAt(p.last-1, true) >= 0 && u.capital(p.first) && p.last == len(u.elems)-1 && u.word(p.last) == "." && u.closed(e) {
		return u.resolve(p, nobody, 3) // “…,” Ana Ruiz.
	}
	if u.dash(e+1) && e+2 < len(u.elems) {
		if p := u.phraseAfter(e + 2); !p.empty() && u.capital(p.first) && (p.last >= len(u.elems) || !u.wordy(p.last)) {
			return u.resolve(p, nobody, 3)
		}
	}
	return nobody
}

// joined tells whether nothing but an "and a" parts two stretches.
func (u *unit) joined(a, b int) bool {
	for i := a + 1; i < b; i++ {
		if !u.is(i, isConj|isDet|isPoss) && u.word(i) != "," && u.word(i) != "as" {
			return false
		}
	}
	return b > a+1
}

// finish puts the quotes in order and settles those of the headline.
func (r *reader) finish() []Quote {
	r.settleHeadlines()
	slices.SortStableFunc(r.quotes, func(a, b Quote) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
	})
	return r.quotes
}
