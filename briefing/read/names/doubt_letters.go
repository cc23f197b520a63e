package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// letteredOffice tells whether a word in capitals is an office: "CIO", "PM Ro".
func (r *reader) letteredOffice(i int) bool {
	n, class := r.titleAt(i, i+1)
	return n == 1 && len(r.t.Word(i)) < 5 && (class == "either" || i+1 < len(r.t.Tokens) && r.capitalWord(i+1))
}

// lettersOf tells whether a word in capitals is short for an office, an agreement or the
// like, as the brackets in which it stands here or elsewhere say: "Cabinet Secretary (CS)".
func (r *reader) lettersOf(first, last int) bool {
	if last-first != 1 || !r.t.Tokens[first].Is(token.AllCaps) {
		return false
	}
	if r.noBodies == nil {
		r.noBodies = map[string]bool{}
		for i := 2; i+1 < len(r.t.Tokens); i++ {
			if w := r.t.Word(i); r.t.Tokens[i].Is(token.AllCaps) && len(w) > 1 && r.t.Word(i-1) == "(" && r.t.Word(i+1) == ")" && r.shortFor(i-1, w) {
				r.noBodies[w] = true
			}
		}
	}
	return r.noBodies[r.t.Word(first)]
}

// shortFor tells whether the words that end before token end are no body's and begin with
// the letters.
func (r *reader) shortFor(end int, letters string) bool {
	last := end - 1
	n, _ := r.titleAt(last, end)
	if n == 0 && last > 0 {
		n, _ = r.titleAt(last-1, end)
	}
	if n == 0 && !eventNouns[r.t.Low(last)] {
		return false
	}
	for k := len(letters) - 1; k >= 0; k-- {
		for last >= 0 && functionWords[r.t.Low(last)] {
			last--
		}
		if last < 0 || !strings.EqualFold(r.t.Word(last)[:1], letters[k:k+1]) {
			return false
		}
		last--
	}
	return true
}

// dateline tells whether words in capitals are the town with which a text begins, the
// state or the country behind it: "HOLM SPRINGS, Va."
func (r *reader) dateline(first, last int) bool {
	return last+1 < len(r.t.Tokens) && r.t.Word(last) == "," && (calendar[r.t.Low(last+1)] || states[r.t.Low(last+1)] || states[r.t.Low(last+1)+"."] || countries[r.t.Low(last+1)]) && r.shouted(first, last) && r.opens(first)
}

// stateItself tells whether words are the name of a state or of its government: "People's
// Republic of Placeland", "Government of Placeland", "Soviet Union".
func (r *reader) stateItself(first, last int) bool {
	for i := first; i+1 < last; i++ {
		switch r.t.Low(i) {
		case "republic":
			return r.t.Low(i+1) == "of"
		case "government":
			return i == first && r.t.Low(i+1) == "of"
		case "soviet":
			return r.t.Low(i+1) == "union"
		}
		if end := r.t.Low(i + 1); i+2 == last && demonyms[r.t.Low(i)] && (end == "state" || end == "federation") {
			return i == first // "Norwegian State"
		}
	}
	return false
}

// partyAndState tells whether token i begins "R-Brine" or "R - Brine".
func (r *reader) partyAndState(i int) bool {
	w := r.t.Word(i)
	return len(w) == 1 && i+1 < len(r.t.Tokens) && r.t.Word(i+1) == "-" || len(w) > 2 && w[1] == '-'
}
