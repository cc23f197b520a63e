package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// crosshead tells whether the unit, which holds nothing but words between marks, is a
// heading within the text.
func (u *unit) crosshead() bool {
	p := u.t.Paragraphs[u.paragraph]
	if p.Last != p.First+1 || len(u.elems) != 1 || !u.quote(0) {
		return false
	}
	st, longest := &u.stretches[u.elems[0].stretch()], 8
	if st.single {
		longest = 6
	}
	return st.last-st.first <= longest && u.t.Tokens[st.last-1].Is(token.Word)
}

// titled tells whether the unit is printed with capitals as a headline.
func (u *unit) titled() bool {
	if u.word(len(u.elems)-1) == "." {
		return false
	}
	words, caps := 0, 0
	for i := range u.elems {
		if u.shape(i)&token.Word != 0 && len(u.word(i)) > 3 {
			words++
			if u.capital(i) {
				caps++
			}
		}
	}
	return words >= 4 && 4*caps >= 3*words
}

// ascribed tells whether the stretch is what something is said to be, or is led in by
// a mark: "went after the plan as a “…”".
func (u *unit) ascribed(e int) bool {
	k := e - 1
	for u.is(k, isDet|isPoss) {
		k--
	}
	return u.word(k) == "as" || u.word(e-1) == ":" || u.word(e-1) == ","
}

// noSpeech tells whether what stands between the marks is a name, a title or a term,
// nobody's words.
func (u *unit) noSpeech(e int) bool {
	st := &u.stretches[u.elems[e].stretch()]
	n, titled, caps, loud, words := st.last-st.first, true, 0, 0, 0
	for i := st.first; i < st.last; i++ {
		k := u.t.Tokens[i]
		if k.Shape&(token.Word|token.Number) == 0 {
			continue
		}
		words++
		if k.Is(token.Capital) || k.Is(token.Number) {
			caps++
			if k.Is(token.AllCaps) {
				loud++
			}
		} else if u.class[i]&(isPrep|isDet|isConj|isPoss) == 0 {
			titled = false
		}
	}
	switch {
	case words == 0, u.t.Word(st.first) == "(" && u.t.Word(st.last-1) == ")":
		return true
	case n <= 2 && titled && u.capital(e-1) && u.capital(e+1) && !u.is(e-1, isCue) && !u.is(e+1, isCue|auxiliar):
		return true // a nickname within a name
	case words <= 4 && u.is(e-1, isSay) && u.is(e-1, isPast) && u.word(e+1) == "that":
		return true // told “Island Morning” that
	case titled && caps >= 2 && (u.word(e-1) == "told" || u.word(e-1) == "tells") && u.wordy(e+1):
		return true // told “Island Morning” they
	case words > 10:
		return false
	}
	headline := u.t.Paragraphs[u.paragraph].Role == data.Headline
	if titled && (caps >= 2 || caps == 1 && n == 1) && caps*3 >= words*2 && !strings.ContainsAny(u.t.Word(st.last-1), ".!?") {
		// “Harbour Rescue” Meeting; the “Harbour Rescue” meeting
		modifies := u.wordy(e+1) && !u.is(e+1, noNoun|isAdv|isCue)
		left, near := u.leftCue(e)
		named := left >= 0 && near && u.cues[left].kind&(isCall|isSay) != 0 && (n > 1 || e-u.cues[left].at <= 2)
		if modifies && (headline || !named) {
			return true
		}
		if u.is(e-1, isDet|isPoss) && !headline && !named && u.rightCue(e) < 0 {
			return true
		}
	}
	if titled && caps >= 2 && caps*3 >= words*2 && loud < caps && !headline && !strings.ContainsAny(u.t.Word(st.last-1), "!?") && u.anyWords() {
		if left, near := u.leftCue(e); (left < 0 || !near && u.cues[left].kind != isCall && u.class[st.first]&(isMr|isMs) == 0) && u.rightCue(e) < 0 {
			return true // a film, a book, a party; but “Miss Rust” is what somebody was called
		}
	}
	if words <= 3 && caps == 0 && u.term(e) {
		return true
	}
	// the word that introduces it
	k := e - 1
	for u.word(k) == "," || u.is(k, isDet|isPoss) {
		k--
	}
	possessed := u.shape(k)&token.Possessive != 0 || u.word(k) == "'" || u.word(k) == "’"
	if titled && caps > 0 {
		if u.is(k, isWork) && !u.is(k, isCue) || u.word(k) == "on" || u.word(k) == "of" && u.is(k-1, isWork) || u.is(e+1, isWork) && !u.is(e+1, isCue|auxiliar) || possessed && words <= 6 && u.word(e-1) != "," && caps > 0 {
			return true
		}
		if u.word(e+1) == "," && u.is(k, isTerm) {
			return true
		}
	}
	if titled && caps > 0 && u.christened(e, k) {
		return true
	}
	if u.word(k) == "as" && u.is(k-1, isTerm) {
		k-- // "known as"
	}
	if u.is(k, isTerm) && !u.is(k, isSay|isCall) && words <= 4 && u.class[st.first]&isPrep == 0 {
		return true
	}
	return false
}

// term tells whether a stretch that says more of the noun behind it is a word of the
// reporter's own, since the text has it without marks as well: a “phishing” attack.
func (u *unit) term(e int) bool {
	if !u.wordy(e+1) || u.is(e+1, noNoun|isAdv|isTime|isPast|isIng) || u.is(e+1, isCue) && !u.is(e-1, isDet|isPoss) || u.capital(e+1) {
		return false
	}
	if left, near := u.leftCue(e); left >= 0 && near && u.cues[left].kind == isCall {
		return false
	}
	st := &u.stretches[u.elems[e].stretch()]
	words, text := u.t.Span(st.first, st.last), u.t.Lower
	w := text[words.Start:words.End]
	for at, plain := 0, 0; ; {
		i := strings.Index(text[at:], w)
		if i < 0 {
			return false
		}
		i += at
		at = i + len(w)
		if i > 0 && text[i-1] == ' ' && at < len(text) && strings.IndexByte(" .,;:?!)\n", text[at]) >= 0 {
			if plain++; plain == 2 {
				return true
			}
		}
	}
}

// christened tells whether a stretch in capitals is the name that something bears: "a
// a basin also called “The Bowl”", "named their boat “Swift”". k is the word before it.
func (u *unit) christened(e, k int) bool {
	if left, _ := u.leftCue(e); left >= 0 && strings.HasPrefix(u.word(u.cues[left].at), "nam") && u.cues[left].kind == isCall {
		return true
	}
	switch u.word(k) {
	case "named", "christened", "renamed":
		return true
	case "called", "dubbed":
		for u.is(k-1, isAdv) {
			k--
		}
		return u.word(k-1) == "," || u.is(k-1, isBe) || u.wordy(k-1) && !u.capital(k-1) && !u.is(k-1, isPerson|isBody|isSubj|isRel|auxiliar|isPlural)
	}
	return false
}

// ledIn tells whether the stretch begins its sentence or follows a comma or colon.
func (r *reader) ledIn(st *stretch) bool {
	if st.open == 0 {
		return true
	}
	switch r.t.Word(st.open - 1) {
	case ":", ",", ".", "!", "?", "”", `"`:
		return true
	}
	return false
}

// form tells a full clause from a fragment.
func (r *reader) form(st *stretch) Form {
	words, verb := 0, false
	start := -1
	for i := st.first; i < st.last; i++ {
		if r.t.Tokens[i].Shape&(token.Word|token.Number) == 0 {
			continue
		}
		if start < 0 {
			start = i
		}
		words++
		c := r.class[i]
		if r.t.Tokens[i].Is(token.Clitic) || i > start && (c&(auxiliar|isVerb) != 0 || c&isCue != 0 && c&finite != 0 || c&isPast != 0) {
			verb = true
		}
	}
	if start < 0 {
		return Partial
	}
	capital, _ := utf8.DecodeRuneInString(r.t.Word(start))
	c := r.class[start]
	last := r.t.Word(st.last - 1)
	closed := strings.ContainsAny(last, ".!?,…") || strings.HasPrefix(last, "..")
	switch {
	case unicode.IsUpper(capital) && strings.ContainsAny(last, ".!?") && r.ledIn(st):
		return Direct // said: “Yes.”
	case words < 3:
		return Partial
	case unicode.IsUpper(capital) && closed && (verb || words >= 5), unicode.IsUpper(capital) && verb && words >= 5:
		return Direct
	case verb && words >= 4 && c&(isSubj|isDet|isPoss|isSubord) != 0 && closed:
		return Direct
	case st.runsOn && words > 8:
		return Direct
	}
	return Partial
}
