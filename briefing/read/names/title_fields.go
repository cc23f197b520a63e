package names

import (
	"slices"
	"strings"
)

// TitleWords is a title taken apart.
type TitleWords struct {
	Noun   string   // in small letters: "vice minister"
	Class  string   // "public", "either" or "private", as the list of titles has it; empty where no noun is known
	Fields []string // what the office is for, sorted: "science"
	Origin []string // countries, regions and towns in it
	Bare   bool     // nothing else is in it: "President", "former Danish prime minister", "leader of Chad"
	Bygone bool     // the office was held before: "former", "ex-"
	Owned  bool     // it is somebody's: "Ro's chief of staff", "Harbour Party's spokesman"
	Public bool     // a public body or a part of a state stands in it: "commission president", "city manager"
	Party  string   // the word for a party that its holder speaks or stands for: "labour" of "Labour's health spokesman"
	rebel  bool
	State  bool     // a state's, not the nation's, by the words of it: "state senator"
	Body   string   // noun of a body behind its own: "committee" of "chair of the committee on harbours"
	Rest   []string // other words before the noun
}

// ParseTitle takes a title apart.
func ParseTitle(title string) TitleWords {
	if first, _, ok := strings.Cut(title, "/"); ok {
		if t := ParseTitle(first); t.Noun != "" {
			return t // of "Representative/Vice-President" the first is the higher
		}
	}
	t := TitleWords{Bare: true}
	owner, _, ok := strings.Cut(strings.Replace(title, "’s ", "'s ", 1), "'s ")
	if ok {
		t.Owned = properName(owner)
		t.Public = inPublic(strings.ToLower(owner[strings.LastIndexByte(owner, ' ')+1:])) // "prime minister's spokesman"
	}
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(plainer.Replace(Singular(title)), "/", " ")))
	behind := "" // the preposition after the noun
	for i := 0; i < len(words); i++ {
		if before, after, ok := strings.Cut(words[i], "-"); ok && (before == "then" || before == "ex" || before == "vice" || before == "co") {
			words = slices.Insert(words, i+1, after) // "then-minister", "vice-chair"
			words[i] = before
		}
		w := words[i]
		if before, ok := strings.CutSuffix(w, "-designate"); ok {
			w, words[i] = before, before
		}
		if i+1 < len(words) && (behind == "" || behind == "of") {
			if two := w + " " + words[i+1]; places[two] || points[w] && demonyms[words[i+1]] {
				t.Origin = append(t.Origin, Nation(two)) // "South Placelandic"
				i++
				continue
			}
		}
		if behind != "" {
			t.complement(w, behind)
			continue
		}
		if n := t.noun(words, i); n > 0 {
			i += n - 1
			if i+1 < len(words) && (words[i+1] == "of" || words[i+1] == "for" || words[i+1] == "to") {
				behind = words[i+1]
				i++
			}
			continue
		}
		if n, head := headIn(words[i:]); n > 1 && i+n < len(words) && t.Body == "" && publicEntry(words[i:]) {
			t.Body, t.Public, t.Bare = head, true, false // "coast guard | official"
			i += n - 1
			continue
		}
		t.topic(w)
		if of := strings.TrimRight(w, "'’"); Partisan(of) {
			t.Party = of
		}
		t.Public = t.Public || ofState(w) || ofNation[w] && i+1 < len(words)
		switch {
		case demonyms[w] || places[w]:
			t.Origin = append(t.Origin, Nation(w))
		case bygone[w]:
			t.Bygone = true
		case rebellious[w] && !t.Bygone:
			t.rebel = true
		case w == "state":
			t.State, t.Bare = true, false
		case w == "republican" || w == "democrat" || w == "democratic" || w == "gop":
			t.Bare = false
		case passing[w]:
		default:
			t.Bare = false
			t.Rest = append(t.Rest, Fold(w))
		}
	}
	if t.rebel {
		t.Class = "private"
	}
	slices.Sort(t.Fields)
	t.Fields = slices.Compact(t.Fields)
	return t
}

// Partisan tells whether a word in small letters is one for a party or its members.
func Partisan(w string) bool { return partisans[w] || parties[w] && w != "independent" }

// partisans are words for the members of parties that stand before an office.
var partisans = map[string]bool{"labour": true, "democrats": true, "conservatives": true, "liberals": true, "greens": true, "socialists": true, "republicans": true, "gop": true, "democratic": true}

// points are those of the compass that parts of divided peoples are told by.
var points = map[string]bool{"north": true, "south": true, "east": true, "west": true}

// passing are words that say when or how an office is held, not which it is.
var passing = map[string]bool{
	"the": true, "a": true, "an": true, "then": true, "now": true, "current": true, "new": true, "late": true, "outgoing": true, "incoming": true,
	"de": true, "facto": true, "acting": true, "interim": true, "caretaker": true, "transitional": true, "provisional": true,
	"ousted": true, "deposed": true, "toppled": true, "overthrown": true, "fallen": true, "exiled": true, "jailed": true, "detained": true,
	"country": true, "nation": true, "embattled": true, "longtime": true, "long-time": true, "veteran": true, "newly-elected": true, "two-term": true,
}

// rebellious are words before offices that no state gives.
var rebellious = map[string]bool{"rebel": true, "separatist": true, "guerrilla": true, "insurgent": true, "militant": true, "militia": true, "secessionist": true, "jihadist": true}

// publicEntry tells whether words begin with the noun of public bodies.
func publicEntry(words []string) bool {
	p := entryAt(&bodyHeads, words)
	return p != nil && strings.HasPrefix(p.value, "public")
}

// properName tells whether an owner's words are a name that is no place's.
func properName(owner string) bool {
	for w := range strings.FieldsSeq(owner) {
		if low := strings.ToLower(w); low == w || strings.ToUpper(w) == w || places[low] || demonyms[low] {
			return false
		}
	}
	return true
}

// bygone are the words for an office held before.
var bygone = map[string]bool{"former": true, "ex": true, "ex-": true, "onetime": true, "one-time": true}

// noun takes the title's noun that begins with word i, and returns how many words it
// has. Of several nouns the last before a complement is the title's.
func (t *TitleWords) noun(words []string, i int) int {
	p := entryAt(&titleHeads, words[i:])
	if p == nil {
		return 0
	}
	n := 1 + len(p.rest)
	if n == 1 && topics[words[i]] && i+1 < len(words) {
		t.topic(words[i]) // "Justice Secretary"
	}
	if t.Noun != "" {
		t.Bare = false
	}
	if t.Class == "public" && p.value == "either" && words[i-1] == "and" {
		return n // "deputy minister and spokesman"
	}
	if t.Noun == "" || i+n == len(words) || !prepositions[words[i-1]] {
		t.Noun, t.Class = strings.TrimSuffix(strings.Join(words[i:i+n], " "), "."), p.value
		if slices.Contains(words[:i], "shadow") {
			t.Noun, t.Class = "shadow "+t.Noun, "public"
		}
	}
	return n
}

// complement takes a word behind "of" or "for".
func (t *TitleWords) complement(w, behind string) {
	t.topic(w)
	t.Public = t.Public || ofState(w) || (behind == "to" || behind == "for") && inPublic(w)
	if t.Body == "" && !topics[w] && bodyHeads.Get(w) != nil {
		t.Body = w
	}
	switch {
	case (demonyms[w] || places[w]) && behind == "of":
		t.Origin = append(t.Origin, Nation(w))
	case demonyms[w] || places[w] || w == "the" || w == "region" || w == "state" || w == "province":
	default:
		t.Bare = false
	}
}

// inPublic tells whether a word is the noun of a public office: "aide to the mayor".
func inPublic(w string) bool {
	if w == "president" {
		return true
	}
	for _, p := range titleHeads.Get(w) {
		if len(p.rest) == 0 {
			return p.value == "public"
		}
	}
	return false
}

// ofState tells whether a word is the noun of a public body or a part of a state.
func ofState(w string) bool {
	switch w {
	case "city", "town", "county", "parish", "state", "federal", "municipal", "provincial", "region", "province", "ward", "village", "prefecture", "regency", "government", "presidential", "ministerial", "governmental", "royal":
		return true
	}
	for _, p := range bodyHeads.Get(w) {
		if len(p.rest) == 0 {
			return strings.HasPrefix(p.value, "public")
		}
	}
	return false
}

func (t *TitleWords) topic(w string) {
	if topics[w] && !emptyFields[field(w)] {
		t.Fields = append(t.Fields, field(w))
	}
}

// Country is the country that a title tells, or "".
func (t TitleWords) Country() string {
	for _, w := range t.Origin {
		if countries[w] || nationNames[w] {
			return w
		}
	}
	return ""
}

// nationNames are the countries that peoples stand for.
var nationNames = func() map[string]bool {
	set := map[string]bool{}
	for _, n := range nations {
		set[n] = true
	}
	return set
}()

// Topics are the fields that words in small letters say.
func Topics(words string) []string {
	var t TitleWords
	for w := range strings.FieldsSeq(words) {
		t.topic(w)
	}
	return t.Fields
}
