package figures

import (
	_ "embed"
	"strconv"
	"strings"

	"sitrep/data/lexicon"
)

//go:embed words.txt
var wordList string

// class is a kind of thing that is counted.
type class uint8

const (
	noClass class = iota
	person        // persons as such
	role          // persons in a part they play
	record
	thing
)

// entry is what the lexicon says of a word.
type entry struct {
	class    class
	noun     string // the noun in the singular, where class says so
	toll     string // the state of those for whom a noun stands: "deaths"
	done     string // the state that a participle tells of its noun: "killed"
	does     string // the state of a verb's object: "killing"
	falls    string // the state of a verb's subject: "died"
	is       string // the state that an adjective tells: "dead"
	of       string // the state that a noun tells of what follows its "of": "deaths"
	money    string // what a sum near the word is for
	carried  bool
	takes    bool
	part     bool
	skip     bool
	function bool
	counts   bool // a noun of counts: "toll"
	reaches  bool // between such a noun and its number
	whose    bool
	measure  bool // "miles": the number is no figure
}

// words holds the words, all in lower case.
type words struct {
	entry   map[string]entry
	number  lexicon.Table[float64]
	scale   map[string]float64
	loose   map[string]float64
	money   map[string]string
	before  map[string]Bound // phrases
	after   map[string]Bound
	same    map[string]string
	rate    map[string]bool
	phrases map[string][]idiom // by first word
}

// idiom is the words after the first of a phrase, and the state it tells.
type idiom struct {
	rest  []string
	state string
}

var lex = readLexicon(wordList)

func readLexicon(list string) *words {
	l := &words{
		entry: map[string]entry{}, scale: map[string]float64{}, loose: map[string]float64{},
		money: map[string]string{}, before: map[string]Bound{}, after: map[string]Bound{}, same: map[string]string{},
		rate: map[string]bool{}, phrases: map[string][]idiom{},
	}
	numbers := map[string]float64{}
	for e := range lexicon.Entries(list) {
		text := strings.ToLower(e.Text)
		section, state, _ := strings.Cut(e.Section, " ")
		switch section {
		case "number":
			numbers[text] = float(e.Value)
		case "scale":
			l.scale[text] = float(e.Value)
		case "loose":
			l.loose[text] = float(e.Value)
		case "before":
			l.before[text] = bounds[e.Value]
		case "after":
			l.after[text] = bounds[e.Value]
		case "same":
			l.same[text] = e.Value
		case "rate":
			l.rate[text] = true
		case "money":
			l.money[text] = e.Value
			for _, p := range plurals(text, "") {
				l.money[p] = e.Value
			}
		case "phrase":
			w := strings.Fields(text)
			l.phrases[w[0]] = append(l.phrases[w[0]], idiom{w[1:], e.Value})
		case "person", "role", "record", "thing":
			c := map[string]class{"person": person, "role": role, "record": record, "thing": thing}[section]
			for _, w := range append(plurals(text, e.Value), text) {
				l.add(w, func(x *entry) { x.class, x.noun = c, text })
			}
		case "noun":
			for _, w := range append(plurals(text, e.Value), text) {
				l.add(w, func(x *entry) {
					if x.toll = state; x.class == noClass {
						x.noun = text
					}
				})
			}
		case "verb":
			base, past, participle, ing := forms(text, e.Value)
			for _, w := range []string{base, ended(base, "s"), past, ing} {
				l.add(w, func(x *entry) { x.does = state })
			}
			l.add(participle, func(x *entry) { x.done, x.does = state, state })
		case "subject":
			base, past, participle, ing := forms(text, e.Value)
			for _, w := range []string{base, ended(base, "s"), past, participle, ing} {
				l.add(w, func(x *entry) { x.falls = state })
			}
		case "measure":
			for _, w := range append(plurals(text, e.Value), text) {
				l.add(w, func(x *entry) { x.measure = true })
			}
		case "adjective":
			l.add(text, func(x *entry) { x.is = state })
		case "of":
			if state == "money" {
				l.add(text, func(x *entry) { x.money = e.Value })
			} else {
				l.add(text, func(x *entry) { x.of = state })
			}
		default:
			l.add(text, func(x *entry) {
				switch section {
				case "carried":
					x.carried = true
				case "takes":
					x.takes = true
				case "part":
					x.part = true
				case "skip":
					x.skip = true
				case "function":
					x.function = true
				case "toll":
					x.counts = true
				case "reach":
					x.reaches = true
				case "whose":
					x.whose = true
				}
			})
		}
	}
	l.number = lexicon.TableOf(numbers)
	return l
}

var bounds = map[string]Bound{"+": AtLeast, "-": AtMost, "~": About}

// add says something of a word.
func (l *words) add(word string, say func(*entry)) {
	e := l.entry[word]
	say(&e)
	l.entry[word] = e
}

func float(s string) float64 {
	f, _ := strconv.ParseFloat(s, 64)
	return f
}

// plurals are the plural forms of a noun, by rule where none are given.
func plurals(noun, given string) []string {
	if given != "" {
		return strings.Split(given, ",")
	}
	return []string{ended(noun, "s")}
}

// forms are the base form, the past, the participle and the form in -ing of a
// verb.
func forms(verb, given string) (base, past, participle, ing string) {
	if f := strings.Split(given, ","); len(f) == 3 {
		return verb, f[0], f[1], f[2]
	}
	past = ended(strings.TrimSuffix(verb, "e"), "ed")
	return verb, past, past, strings.TrimSuffix(verb, "e") + "ing"
}

// ended puts the ending "s" or "ed" on a word.
func ended(word, ending string) string {
	n := len(word)
	switch {
	case n > 1 && word[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(word[n-2])):
		return word[:n-1] + "ie" + ending[len(ending)-1:]
	case ending == "s" && (strings.HasSuffix(word, "s") || strings.HasSuffix(word, "ch") || strings.HasSuffix(word, "sh") || strings.HasSuffix(word, "x")):
		return word + "es"
	}
	return word + ending
}
