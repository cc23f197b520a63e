package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// apposed finds the person named behind a title whose noun ends before token end and
// whose complement before token tail: "the minister, Ann Ro,", "the minister (Ann Ro)",
// "its leader, Judge Ann Ro,"; or -1.
func (r *reader) apposed(s token.Sentence, np nounPhrase, end, tail, body int) int {
	plain := !np.determined && (np.first != s.First || tail == end) // no article, which must be made up for
	if plain && !r.standsAlone(s, np, end) || r.complementOf(s, np) {
		return -1
	}
	if tail+1 < s.Last && closer[r.t.Word(tail)] != "" && r.t.Word(tail) != "," {
		if holder, stop := r.personAt(s, r.pastAddress(tail+1, s.Last)); holder >= 0 && stop < s.Last && r.t.Word(stop) == closer[r.t.Word(tail)] {
			return holder
		}
	}
	comma := r.pastBracket(s, tail)
	if comma+2 < s.Last && r.t.Low(comma) == "at" && r.t.Low(comma+1) == "the" && r.t.Low(comma+2) == "time" {
		comma += 3 // "the envoy at the time, Ann Ro,"
	}
	if comma+1 >= s.Last || r.t.Word(comma) != "," {
		return -1
	}
	name := r.pastAddress(comma+1, s.Last)
	if k := r.pastTitle(s, name); k > name {
		name = r.pastAddress(r.pastBracket(s, k), s.Last) // "the commander, Ensign Ro,"
	}
	holder, stop := r.personAt(s, name)
	if holder < 0 && body >= 0 && name+1 < s.Last && r.t.Word(name+1) == "," && r.personRun(s, name) == name+1 {
		holder, stop = r.addPerson(name, name+1, 0.8), name+1 // "Head of the Harbour Board, Suparno, said"
	}
	if holder >= 0 && stop == name+1 && np.determined && r.holderBefore(s, np) >= 0 {
		return -1 // "Ann Ro, a professor at the University of Norland, Brine, said"
	}
	if plain && holder >= 0 && stop < s.Last && r.t.Tokens[stop].Is(token.Possessive) {
		return holder // "into Port Secretary, Ann Ro's, conduct"
	}
	if plain && holder >= 0 && stop < s.Last && !r.closes(stop) && !(np.lead < s.First && (verbs[r.t.Low(stop)] || auxiliaries[r.t.Low(stop)] || r.t.Low(stop) == "had")) {
		return -1
	}
	if holder >= 0 && (stop == s.Last || r.leads(s, np) || r.closes(stop) || r.closesPast(s, stop) || r.lastOfList(s, np) && copulas[r.t.Low(stop)] || r.postNominal(stop) || r.t.Low(stop) == "of" || r.t.Low(stop) == "from") {
		return holder
	}
	return -1
}

// identified is the person who is named as the holder of a calling whose noun ends before
// token end: "the pilot was named as Captain | Ann Ro", "named the pilot as | Ann Ro"; or -1.
func (r *reader) identified(s token.Sentence, np nounPhrase, end int) int {
	if !np.determined || r.calling(end-1) == r.t.Tokens[end-1].Is(token.Capital) {
		return -1
	}
	k := end
	if k+2 < s.Last && passive[r.t.Low(k)] && naming[r.t.Low(k+1)] {
		k += 2
	} else if np.lead < s.First || !naming[r.t.Low(np.lead)] {
		return -1
	}
	if k+1 >= s.Last || r.t.Low(k) != "as" {
		return -1
	}
	holder, _ := r.personAt(s, r.pastAddress(r.pastTitle(s, k+1), s.Last))
	return holder
}

// naming are the verbs for telling who somebody is.
var naming = map[string]bool{"named": true, "identified": true, "names": true, "identifies": true}

// closesPast tells whether an apposition ends behind the remark in brackets that begins with
// token i: "Ann Ro (SPD),".
func (r *reader) closesPast(s token.Sentence, i int) bool {
	past := r.pastBracket(s, i)
	return past > i && (past == s.Last || r.closes(past))
}

// lastOfList tells whether a title is the last of a list: "Ole Lund and | the mayor".
func (r *reader) lastOfList(s token.Sentence, np nounPhrase) bool {
	return np.lead > s.First && (r.t.Low(np.lead) == "and" || r.t.Low(np.lead) == "or")
}

// copulas follow the names of those of whom something is told, and no verb of speech does.
var copulas = map[string]bool{"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "will": true}

// standsAlone tells whether a title without an article, whose noun ends before token end, may
// have its name behind a comma all the same, as many papers print it: in capitals, or told of
// before, at the head of its sentence, behind a preposition or a verb of speech: "Port
// Secretary, | Ann Ro, said", "ordered by then-mayor of Holm, | Ann Ro".
func (r *reader) standsAlone(s token.Sentence, np nounPhrase, end int) bool {
	low := r.t.Low(np.first)
	of := (np.body >= 0 || demonyms[low] || places[low] || topics[low]) && r.capital(np.first) && np.first < end-1 // "Harbour Board chairman, | Ann Ro, said"
	if !of && !bygone[low] && !strings.HasPrefix(low, "then-") && !strings.HasPrefix(low, "ex-") {
		for k := np.first; k < end; k++ {
			if r.small(k) {
				return false
			}
		}
		if !r.capital(np.first) || !r.capital(end-1) {
			return false
		}
	}
	if np.lead < s.First {
		return true
	}
	switch low := r.t.Low(np.lead); low {
	case "by", "to", "from", "with", "against", "into", "said", "says", "told", "added", "warned":
		return true
	default:
		return nickMark(low) && np.lead > s.First || low == "—" || low == "–" || low == "-" || low == "--" // behind a dateline
	}
}

// closer ends what a mark begins beside a title.
var closer = map[string]string{",": ",", "(": ")", "-": "-", "–": "–", "—": "—", "--": "--"}

// pastTitle is the token behind a title in capitals before a name that begins with
// token i: "Judge", "Danish Prime Minister", "Navy Admiral". It is i where none does.
func (r *reader) pastTitle(s token.Sentence, i int) int {
	for k := i; k < s.Last && k < i+4 && r.capital(k); k++ {
		if m, _ := r.titleAt(k, s.Last); m > 0 && !r.taken(k) {
			if n, _ := r.titleAt(k+m, s.Last); n > 0 && modifiers[r.t.Low(k)] && r.capital(k+m) {
				return k + m + n // "Deputy Secretary"
			}
			return k + m
		}
		if low := r.t.Low(k); !demonyms[low] && !places[low] && !topics[low] && !modifiers[low] && !(r.taken(k) && r.bodyEnds(r.cands[r.at[k]-1])) {
			break
		}
	}
	return i
}

// bodyApposed is the body that follows a title after a comma at token i, between marks:
// "Ann Ro, chair, Harbour Board, said"; or -1.
func (r *reader) bodyApposed(s token.Sentence, i int) int {
	if past := r.pastBracket(s, i); past > i && past < s.Last {
		if i = past; r.t.Word(i) != "," {
			i-- // "Ann Ro, head (Tides) | Harbour College"
		}
	}
	if i+1 >= s.Last || r.t.Word(i) != "," && r.t.Word(i) != ")" || !r.taken(i+1) {
		return -1
	}
	c := r.cands[r.at[i+1]-1]
	if c.first != i+1 || c.form != Name || !r.bodyEnds(c) || c.last < s.Last && !r.closes(c.last) && r.t.Word(c.last) != "-" {
		return -1
	}
	return int(r.at[i+1]) - 1
}

// fieldApposed is the token behind the field and the body that follow a title after a comma
// at token i, and the body: "Ann Ro, vice president, | harbour security at Acme"; or i and -1.
func (r *reader) fieldApposed(s token.Sentence, i int) (int, int) {
	const longest = 7 // words of the field
	if i+2 >= s.Last || r.t.Word(i) != "," {
		return i, -1
	}
	for k := i + 1; k < s.Last && k <= i+longest; k++ {
		low := r.t.Low(k)
		if k > i+1 && (low == "at" || low == "for") {
			if tail, body := r.rightOf(s, k); body >= 0 {
				return tail, body
			}
			break
		}
		if k > i+1 && r.t.Word(k) == "," {
			if body := r.bodyApposed(s, k); body >= 0 {
				return k, body // "vice president, harbour security, Acme"
			}
			break
		}
		if n, _ := r.titleAt(k, s.Last); n > 0 || r.taken(k) || !r.t.Tokens[k].Is(token.Word) || functionWords[low] && low != "and" || verbs[low] {
			break
		}
	}
	return i, -1
}

// complementOf tells whether a title's noun phrase belongs to another title or to kin before
// it: "the spokesman for | the mayor", "the widow of | the mayor".
func (r *reader) complementOf(s token.Sentence, np nounPhrase) bool {
	k := np.lead
	if k <= s.First || !prepositions[r.t.Low(k)] && r.t.Low(k) != "to" {
		return false
	}
	for m := max(s.First, k-3); m < k; m++ {
		if n, _ := r.titleAt(m, k); n > 0 && m+n == k {
			return true
		}
	}
	return false
}
