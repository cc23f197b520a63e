package quotes

import "sitrep/data"

// pronoun finds the referent of "he", "she", "they", "it" or "who": of the latest ones
// the one most a subject. above is who acts in the clause on which the pronoun's own
// depends, or -1.
func (u *unit) pronoun(w string, outer speaker, above int) int {
	d := &u.discourse
	best, score := -1, -1000
	for i := len(d.refs) - 1; i >= 0 && i >= len(d.refs)-memory; i-- {
		r := &d.refs[i]
		if outer.known() && (outer.ref == i || outer.entity >= 0 && outer.entity == r.entity) {
			continue // who speaks says "I"
		}
		switch w {
		case "he":
			if !r.person || r.plural || r.gender == female {
				continue
			}
		case "she":
			if !r.person || r.plural || r.gender == male {
				continue
			}
		case "it":
			if r.person || r.plural || !r.voice {
				continue
			}
		case "they":
			if !r.plural && (r.person && (r.entity >= 0 || i != u.reader.last.ref) || !r.voice) {
				continue
			}
		}
		n := 2*r.weight - 3*min(d.units-r.unit, 12)
		if w == "they" && r.plural && !r.document {
			n += 4
		}
		last, goesOn := i == u.reader.last.ref, u.adds && i == u.reader.said
		if last {
			n++ // who had the word goes on
		}
		if goesOn {
			n += 8
		}
		if r.indefinite && askers[r.head] && r.unit < d.units && !(last && u.lastLed && !u.lastAsked && (r.head == "reporter" || r.head == "journalist")) || last && u.replies {
			n -= 8 // who asked is not who answers
		}
		if r.indefinite && !goesOn && !(last && (u.lastLed || u.inUnit && u.lastQuoted)) && (r.gender == unknown || r.unit < d.units) {
			n -= 6 // but for "one resident told Gulf Wire …"
		}
		if r.person && r.entity >= 0 && u.mentions(u.about, r.entity) {
			n -= 8 // nobody speaks of himself by his name
		}
		if above >= 0 && r.entity == above {
			n += 4
		}
		if w == "he" && r.gender == male || w == "she" && r.gender == female {
			n += 2
		}
		if n > score {
			best, score = i, n
		}
	}
	return best
}

// wordsBy are the words that a cue reports whose subject is "he" or "she": the stretch
// before it, or all that stands behind its verb up to the end of the sentence. Nobody is
// "he" there and has his name in them.
func (u *unit) wordsBy(c cue) data.Span {
	if w := u.word(c.subject.first); w != "he" && w != "she" {
		return data.Span{}
	}
	at := c.subject.first - 1
	if c.after || c.at < c.subject.first {
		at = c.at - 1
	}
	for u.word(at) == "," {
		at--
	}
	if u.quote(at) {
		st := &u.stretches[u.elems[at].stretch()]
		return u.t.Span(st.first, st.last)
	}
	if c.after || c.at < c.subject.first || c.at+1 >= len(u.elems) {
		return data.Span{}
	}
	end := c.at + 1
	for end < len(u.elems) && u.word(end) != "." && u.word(end) != ";" {
		end++
	}
	if last := end - 1; last > c.at && u.quote(last) {
		return u.t.Span(u.token(c.at+1), u.stretches[u.elems[last].stretch()].last)
	} else if last > c.at {
		return u.t.Span(u.token(c.at+1), u.token(last)+1)
	}
	return data.Span{}
}

// askers are the nouns for those who are of no more interest once they have asked.
var askers = map[string]bool{"questioner": true, "reporter": true, "journalist": true, "caller": true, "interviewer": true, "heckler": true, "moderator": true}

// asks tells whether a cue is a question.
func (u *unit) asks(c cue) bool {
	switch u.word(c.at) {
	case "asked", "asks", "inquired", "wondered":
		return !c.noun
	}
	return false
}

// answers tells whether the verb of a cue is one of those who have been asked, or the words
// stand in another paragraph than the question.
func (u *unit) answers(c cue) bool {
	switch u.word(c.at) {
	case "replied", "replies", "responded", "responds", "answered", "answers", "retorted":
		return true
	}
	return !u.inUnit
}

// actorBefore is the person who acts in the clause on which that of the pronoun at element
// i depends: "Ruiz said Brandt was right when he said"; -1 where there is none.
func (u *unit) actorBefore(i int) int {
	switch u.word(i - 1) {
	case "when", "because", "while", "if", "although", "though", "unless", "as", "where", "after", "before":
	default:
		return -1
	}
	for k := i - 2; k > 0; k-- {
		if u.quote(k) && !(k == i-2 && u.is(k-1, isBe)) || u.word(k) == ";" {
			return -1
		}
		if u.finiteAt(k) {
			subject := k - 1
			for u.is(subject, isAdv|auxiliar) && !u.capital(subject) {
				subject--
			}
			if u.nameAt(subject, true) >= 0 {
				return u.entityAt(u.elems[subject])
			}
			if u.is(subject, isSubj) || !u.is(k-1, isAux|isAdv) {
				return -1
			}
		}
	}
	return -1
}
