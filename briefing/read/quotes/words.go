package quotes

import (
	_ "embed"
	"maps"
	"slices"
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data/lexicon"
)

//go:embed words.txt
var wordList string

//go:embed given.txt
var givenList string

// class is a set of the parts a word may play.
type class uint64

const (
	isSay       class = 1 << iota // verb of speech
	isCall                        // "call", "describe"
	isStance                      // "want", "believe"
	isVerb                        // another verb, no noun
	isPast                        // form of a verb: past or participle
	isBase                        // form of a verb: infinitive or plain present
	isThird                       // form of a verb: third person singular
	isIng                         // form of a verb: in -ing
	isAux                         // "has", "was", "did"
	isModal                       // "will", "may"
	isBe                          // "was"
	isDet                         // "the", "two"
	isPoss                        // "his"
	isSubj                        // "he"
	isObj                         // "him"
	isRel                         // "who", "that"
	isPrep                        // "of", "in"
	isConj                        // "and", "but"
	isSubord                      // "while", "that"
	isAdv                         // "also", a word in -ly
	isTime                        // "Tuesday", "December"
	isPerson                      // "spokesman", "minister"
	isSpokes                      // "spokesman": speaks for a body
	isStatement                   // "letter"
	isBody                        // "ministry"
	isWork                        // "book"
	isTerm                        // "so-called"
	isCause                       // "prompting"
	isMr                          // "Mr."
	isMs                          // "Ms."
	isPlural                      // a noun in -s
	isMale                        // a man's given name
	isFemale                      // a woman's given name
	isUtterance                   // "claim"
	isObject                      // "posted": a document may be posted
	isNoun                        // "family": no adverb
	isDeed                        // "found": a verb of speech that tells of a deed as often
	isClear                       // form of a verb of speech after which a clause is a statement

	isCue    = isSay | isCall | isStance
	anyVerb  = isCue | isVerb
	finite   = isPast | isBase | isThird
	auxiliar = isAux | isModal
	noNoun   = isAux | isModal | isPrep | isConj | isSubord | isRel | isObj | isSubj | isVerb
)

// vocabulary gives the classes of words in small letters.
var vocabulary = func() lexicon.Table[class] {
	m := make(map[string]class, (len(wordList)+len(givenList))/4)
	sections := map[string]class{
		"verb": isVerb, "aux": isAux, "modal": isModal, "be": isBe | isAux, "det": isDet, "poss": isPoss, "subj": isSubj, "obj": isObj,
		"rel": isRel, "prep": isPrep, "conj": isConj, "subord": isSubord, "adv": isAdv, "time": isTime,
		"person": isPerson, "spokes": isPerson | isSpokes, "statement": isStatement, "body": isBody,
		"work": isWork, "term": isTerm, "cause": isCause, "utterance": isUtterance, "object": isObject, "noun": isNoun, "deed": isDeed, "mr": isMr, "ms": isMs,
	}
	clear := lexicon.Set(wordList, "clear")
	verbs := map[string]class{"say": isSay, "call": isCall, "stance": isStance}
	for e := range lexicon.Entries(wordList) {
		if kind, ok := verbs[e.Section]; ok {
			inflect(e, func(form string, f class) {
				if old := m[form] & isCue; old != 0 && old < kind {
					return // a verb of speech stays one
				}
				if clear[e.Text] {
					f |= isClear
				}
				m[form] |= kind | f
			})
			continue
		}
		m[e.Text] |= sections[e.Section]
		switch e.Section {
		case "person", "statement", "body":
			if plural := e.Text + "s"; m[plural] == 0 && !strings.HasSuffix(e.Text, "s") && !strings.HasSuffix(e.Text, "men") {
				m[plural] = sections[e.Section] | isPlural
			}
			if strings.HasSuffix(e.Text, "y") {
				m[e.Text[:len(e.Text)-1]+"ies"] |= sections[e.Section] | isPlural
			}
			if strings.HasSuffix(e.Text, "s") && !strings.HasSuffix(e.Text, "ss") || strings.HasSuffix(e.Text, "men") || e.Text == "people" || e.Text == "children" || e.Text == "police" || e.Text == "couple" || e.Text == "pair" || e.Text == "trio" || e.Text == "duo" {
				m[e.Text] |= isPlural
			}
		}
	}
	for _, w := range slices.Collect(maps.Keys(m)) {
		if strings.Contains(w, "'") {
			m[strings.ReplaceAll(w, "'", "’")] = m[w]
		}
	}
	for e := range lexicon.Entries(givenList) {
		if e.Section == "male" {
			m[e.Text] |= isMale
		} else {
			m[e.Text] |= isFemale
		}
	}
	return lexicon.TableOf(m)
}()

// inflect yields the forms of a verb's entry.
func inflect(e lexicon.Entry, yield func(string, class)) {
	base := e.Text
	past, ing := base+"ed", base+"ing"
	third := base + "s"
	stem := strings.TrimSuffix(base, "e")
	last := base[len(base)-1]
	switch {
	case last == 'e':
		past, ing = base+"d", stem+"ing"
	case last == 'y' && len(base) > 2 && strings.IndexByte("aeiou", base[len(base)-2]) < 0:
		past, third = base[:len(base)-1]+"ied", base[:len(base)-1]+"ies"
	case strings.HasSuffix(base, "s") || strings.HasSuffix(base, "sh") || strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "x"):
		third = base + "es"
	}
	participle := past
	for i, f := range strings.Split(e.Value, ",") {
		switch {
		case f == "":
		case i == 0:
			past, participle = f, f
		case i == 1:
			participle = f
		case i == 2:
			ing = f
		}
	}
	if e.Value == "" && doubles(base) {
		yield(base+string(last)+"ed", isPast)
		yield(base+string(last)+"ing", isIng)
	}
	yield(base, isBase)
	yield(third, isThird)
	yield(ing, isIng)
	yield(past, isPast)
	if participle != past {
		yield(participle, isPast)
	}
}

// doubles tells whether a verb may double its last letter: "admit", "admitted".
func doubles(base string) bool {
	n := len(base)
	vowel := func(i int) bool { return strings.IndexByte("aeiou", base[i]) >= 0 }
	return n > 2 && !vowel(n-1) && strings.IndexByte("wxy", base[n-1]) < 0 && vowel(n-2) && !vowel(n-3)
}

// classify looks up every token of a text.
func classify(t *token.Text, out []class) []class {
	for i := range t.Tokens {
		if t.Tokens[i].Shape&token.Word == 0 {
			out = append(out, 0)
			continue
		}
		w := t.Low(i)
		c := vocabulary.Get(w)
		capital := t.Tokens[i].Is(token.Capital)
		if c == 0 && !capital {
			switch {
			case strings.HasSuffix(w, "ly") && len(w) > 4:
				c = isAdv
			case strings.HasSuffix(w, "ed") && len(w) > 4:
				c = isPast
			case strings.HasSuffix(w, "ing") && len(w) > 5:
				c = isIng
			case strings.Contains(w, "-of-"):
				c = vocabulary.Get(w[:strings.IndexByte(w, '-')]) & isPerson // "father-of-two"
			case strings.HasSuffix(w, "s") && len(w) > 3 && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us"):
				c = isPlural
			}
		}
		if t.Tokens[i].Is(token.Clitic) {
			if at := strings.IndexAny(w, "'’"); at > 0 && vocabulary.Get(w[:at])&isSubj != 0 {
				c |= isSubj | isAux // "they've"
			}
		}
		if !capital {
			c &^= isMale | isFemale
		}
		if capital && c&isModal != 0 && i > 0 && t.Tokens[i-1].Shape&(token.Word|token.Capital) == token.Word {
			c &^= isModal // "says Will Ruiz"
		}
		if t.Tokens[i].Is(token.AllCaps) {
			c &^= noNoun | isPoss | isAdv // "US", "WHO"
		}
		out = append(out, c)
	}
	return out
}
