package names

import (
	_ "embed"
	"maps"
	"slices"
	"strings"

	"sitrep/data/lexicon"
)

//go:embed bodies.txt
var bodyList string

//go:embed titles.txt
var titleList string

//go:embed places.txt
var placeList string

//go:embed words.txt
var wordList string

// The word lists, made once and never written again.
var (
	bodyHeads   = headTable(bodyList)
	topics      = topicSet(bodyList)
	qualities   = lexicon.Set(bodyList, "quality")
	publicCues  = lexicon.Set(bodyList, "public")
	devolved    = lexicon.Set(bodyList, "devolved")
	sciences    = lexicon.Set(bodyList, "science")
	privateCues = lexicon.Set(bodyList, "other")
	fields      = lexicon.Map(bodyList, "field")
	kin         = kinTable(bodyList)
	broad       = lexicon.Set(bodyList, "broad")
	known       = knownTable(bodyList)
	acts        = lexicon.Set(bodyList, "act")
	portfolios  = lexicon.Set(bodyList, "portfolio")
	synonyms    = synonymTable(bodyList)
	parliaments = foldedMap(bodyList, "parliament")

	titleHeads  = headTable(titleList)
	modifiers   = lexicon.Set(titleList, "modifier")
	honorifics  = lexicon.Set(titleList, "honorific")
	addresses   = phraseTable(titleList, "honorific")
	ranks       = lexicon.Set(titleList, "rank")
	givenTitles = lexicon.Set(titleList, "given")
	particles   = lexicon.Set(titleList, "particle")
	suffixes    = lexicon.Set(titleList, "suffix")
	seats       = lexicon.Set(titleList, "seat")
	behindName  = lexicon.Set(titleList, "seat", "distinction")
	shortNames  = lexicon.Map(titleList, "short")

	countries = lexicon.Set(placeList, "country")
	places    = lexicon.Set(placeList, "country", "region", "city")
	regions   = lexicon.Set(placeList, "region")
	landmarks = phraseTable(placeList, "landmark")
	demonyms  = lexicon.Set(placeList, "demonym", "people")
	peoples   = peopleSet(placeList)
	nations   = landTable(placeList)

	parties = lexicon.Set(placeList, "party")

	givenToo   = lexicon.Set(placeList, "place and given")
	crafts     = lexicon.Set(placeList, "craft")
	placeNouns = placeNounSet(placeList)
	states     = lexicon.Set(placeList, "short state")
	streets    = lexicon.Set(placeList, "street")
	facilities = lexicon.Set(placeList, "facility")
	capitalOf  = lexicon.Map(placeList, "capital")

	functionWords = lexicon.Set(wordList, "function")
	numbers       = lexicon.Set(wordList, "number")
	verbs         = lexicon.Set(wordList, "verb")
	bystanders    = lexicon.Set(wordList, "bystander")
	calendar      = lexicon.Set(wordList, "calendar")
	namesToo      = lexicon.Set(wordList, "calendar and name")
	commonWords   = lexicon.Set(wordList, "common")

	eventNouns     = lexicon.Set(wordList, "event")
	letters        = lexicon.Set(wordList, "letters")
	indexes        = lexicon.Set(wordList, "index")
	credits        = lexicon.Set(wordList, "credit")
	epithets       = lexicon.Set(wordList, "epithet")
	pressNames     = lexicon.Set(wordList, "press")
	compoundEnds   = lexicon.Set(wordList, "compound end")
	compoundStarts = lexicon.Set(wordList, "compound start")
)

// phrase is an entry of several words, the first left out.
type phrase struct {
	rest  []string
	value string
}

// table has by word the entries that begin with it, the longest first.
type table = lexicon.Table[[]phrase]

// phrases is a table in the making.
type phrases map[string][]phrase

func (t phrases) add(text, value string) {
	words := splitWords(text)
	if len(words) == 0 {
		return
	}
	list := t[words[0]]
	at := 0
	for at < len(list) && len(list[at].rest) >= len(words)-1 {
		at++ // the longest first
	}
	list = append(list, phrase{})
	copy(list[at+1:], list[at:])
	list[at] = phrase{words[1:], value}
	t[words[0]] = list
}

// splitWords parts an entry as the tokens of a text are: the possessive ending and a
// comma are words of their own.
func splitWords(s string) []string {
	s = strings.ReplaceAll(s+" ", "'s ", " 's ")
	s = strings.ReplaceAll(s, "s' ", "s ' ")
	s = strings.ReplaceAll(s, ",", " ,")
	return strings.Fields(s)
}

// landTable holds the lands of peoples; a hyphen in the list stands for a space.
func landTable(list string) map[string]string {
	lands := lexicon.Map(list, "nation")
	for people, land := range lands {
		lands[people] = strings.ReplaceAll(land, "-", " ")
	}
	return lands
}

// topicSet holds the fields, those of descriptions ("spy") too.
func topicSet(list string) map[string]bool {
	set := lexicon.Set(list, "topic")
	for w := range lexicon.Map(list, "field") {
		set[w] = true
	}
	return set
}

// foldedMap gathers the entries of a section, folded, with their values.
func foldedMap(list, section string) map[string]string {
	table := map[string]string{}
	for name, value := range lexicon.Map(list, section) {
		table[Fold(name)] = value
	}
	return table
}

// kinTable holds by field those that it may stand for.
func kinTable(list string) map[string][]string {
	table := map[string][]string{}
	for f, others := range lexicon.Map(list, "kin") {
		table[f] = strings.Fields(others)
	}
	return table
}

// peopleSet holds the words for the members of nations, peoples and faiths, many
// of them ("Danes", "the Welsh") or one.
func peopleSet(list string) map[string]bool {
	set := lexicon.Set(list, "demonym", "people", "party")
	for _, w := range slices.Collect(maps.Keys(set)) {
		set[w+"s"] = true
	}
	return set
}

// placeNounSet holds the nouns of places; what stands with a plural is several places.
func placeNounSet(list string) map[string]bool {
	set := map[string]bool{}
	for w := range lexicon.Set(list, "place noun") {
		set[w] = false
		if one, ok := strings.CutSuffix(w, "y"); ok {
			set[one+"ies"] = true
		} else if strings.HasSuffix(w, "h") {
			set[w+"es"] = true
		} else {
			set[w+"s"] = true
		}
	}
	return set
}

func headTable(list string) table {
	t := phrases{}
	for e := range lexicon.Entries(list) {
		if e.Section == "head" || e.Section == "heads" {
			t.add(e.Text, e.Value)
		}
	}
	return lexicon.TableOf(t)
}

func knownTable(list string) table {
	t := phrases{}
	for e := range lexicon.Entries(list) {
		if strings.HasPrefix(e.Section, "known ") {
			t.add(e.Text, strings.TrimPrefix(e.Section, "known "))
		}
	}
	return lexicon.TableOf(t)
}

// synonymTable holds by folded name the bodies that go by another.
func synonymTable(list string) map[string][]BodyName {
	t := map[string][]BodyName{}
	for e := range lexicon.Entries(list) {
		if e.Section == "synonym" {
			f := Fold(e.Text)
			t[f] = append(t[f], ParseBody(e.Value))
		}
	}
	return t
}

func phraseTable(list string, sections ...string) table {
	t := phrases{}
	for _, s := range sections {
		for text := range lexicon.Set(list, s) {
			t.add(text, s)
		}
	}
	return lexicon.TableOf(t)
}
