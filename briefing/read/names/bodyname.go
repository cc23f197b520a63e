package names

import (
	"slices"
	"strings"
)

// BodyName is the name or description of an organisation taken apart, so that
// "the science ministry" and "Ministry of Science and Culture" can be compared.
type BodyName struct {
	Folded   string
	Head     string   // head noun in the singular, "" where it has none
	Fields   []string // what it is for, in the words of official names, sorted
	Origin   []string // countries and places in it; peoples as their country
	Rest     []string // other words, folded
	Initials []string // abbreviations it may have
	Acronym  bool     // is an abbreviation itself
	Placed   bool     // is a word with an abbreviation behind it: "Holm PD"
	National bool     // says that it is a nation's
	part     bool     // says that it is that of a part of a nation
}

// emptyFields say nothing about what a body is for.
var emptyFields = map[string]bool{
	"affairs": true, "relations": true, "public": true, "general": true, "development": false, "national": true, "state": false, "federal": true,
	"local": true, "services": true, "measures": true, "government": true, "high": true, "supreme": false,
}

// plainer drops possessive endings and makes spaces of commas.
var plainer = strings.NewReplacer("'s", "", "’s", "", ",", " ")

// ParseBody takes a name apart.
func ParseBody(name string) BodyName {
	b := BodyName{Folded: Fold(name)}
	plain := plainer.Replace(name)
	words := strings.Fields(strings.ToLower(plain))
	letters := strings.ReplaceAll(plain, ".", "")
	b.Acronym = len(words) == 1 && len(letters) >= 2 && len(letters) <= 7 && acronym(letters)
	if before, behind, ok := strings.Cut(name, " "); ok {
		b.Placed = len(behind) > 1 && acronym(behind) && !acronym(before)
	}
	b.Initials = initials(name)
	private := privateHead(words)
	behind := false // "of" or "for" follows the head
	royal := false
	for i := 0; i < len(words); i++ {
		w := strings.Trim(words[i], ".()\"“”‘’'")
		if w == "" || functionWords[w] || w == "&" {
			behind = behind || b.Head != "" && (w == "of" || w == "for")
			continue
		}
		switch w {
		case "programme":
			w = "program"
		case "national", "federal":
			b.National = true
		case "central":
			b.National = b.National || i+1 < len(words) && words[i+1] != "bank"
		case "state", "provincial", "regional", "municipal", "county", "city":
			b.part = true
		}
		royal = royal || w == "royal"
		// of a "Ministry of Railways" railways are a field, and services of a "Department of Port Services"
		if n, head := headIn(words[i:]); n > 0 && !(topics[w] && n == 1 && (behind || i+1 < len(words)) && b.Head != "") && !(behind && w == "services") {
			if b.Head == "" || i+n == len(words) {
				if fields := strings.Fields(b.Head); len(fields) > 0 && !slices.ContainsFunc(fields, func(w string) bool { return !topics[w] && w != "and" }) {
					for _, w := range fields { // "Fire and Rescue | Service"
						if topics[w] {
							b.Fields = append(b.Fields, field(w))
						}
					}
				} else if b.Head != "" && b.Head != "services" {
					b.Rest = append(b.Rest, b.Head) // "Senate Harbour Committee"
				}
				b.Head = head
				i += n - 1
				continue
			}
		}
		if i+1 < len(words) {
			if two := w + " " + words[i+1]; unions[two] {
				b.Origin = append(b.Origin, unionName(two))
				i++
				continue
			} else if places[two] || (w == "north" || w == "south") && demonyms[words[i+1]] {
				b.Origin = append(b.Origin, Nation(two)) // "North Placeland"
				i++
				continue
			}
		}
		switch {
		case unions[w]:
			b.Origin = append(b.Origin, unionName(w))
		case w == "general" && len(b.Rest) > 0 && b.Rest[len(b.Rest)-1] == "attorney":
			b.Rest[len(b.Rest)-1] = "attorney general"
		case demonyms[w] || places[w] || places[w+"."]:
			b.Origin = append(b.Origin, Nation(w))
		case private && (topics[w] || qualities[w]):
			b.Rest = append(b.Rest, Fold(w)) // "South Brine University" is not the University of Brine
		case topics[w]:
			if f := field(w); !emptyFields[f] {
				b.Fields = append(b.Fields, f)
			}
		case qualities[w]:
		default:
			b.Rest = append(b.Rest, Fold(w))
		}
	}
	switch b.Head {
	case "":
		if len(words) > 1 && words[len(words)-1] == "government" {
			b.Head = "state government" // of a land that is a part of a country
		}
	case "regional government", "provincial government":
		b.Head = "state government"
	case "force", "forces", "department", "service", "district":
		if slices.Contains(b.Fields, "police") {
			b.Head = "police"
		}
	case "police district":
		b.Head = "police"
	case "embassy":
		b.atCapital()
	case "guards":
		if b.National {
			b.Head = "national guard" // "Norlandic National Guards"
		}
	case "ministry":
		if slices.Contains(words, "public") { // of public safety or security: one word in many languages
			if k := slices.Index(b.Fields, "safety"); k >= 0 {
				b.Fields[k] = "security"
			}
		}
	case "court":
		if k := slices.IndexFunc(b.Rest, func(w string) bool { return topmost[w] }); k >= 0 {
			b.Head, b.Rest = "supreme court", slices.Delete(b.Rest, k, k+1)
		}
	case "supreme court":
		// all that some lands' names of it add
		b.Fields = slices.DeleteFunc(b.Fields, func(f string) bool { return f == "justice" })
		b.Rest = slices.DeleteFunc(b.Rest, func(w string) bool { return w == "cassation" || w == "judicature" })
	case "air force", "navy", "marines":
		if royal && len(b.Origin) == 0 {
			b.Origin = append(b.Origin, "uk") // other kings' forces have their land in the name
		}
	}
	if end := words[max(0, len(words)-1):]; private && b.Head != "" && facilities[end[0]] && bodyHeads.Get(end[0]) == nil {
		b.Head, b.Rest = end[0], append(b.Rest, b.Head) // "Bank of Brine Stadium"
	}
	if k := slices.IndexFunc(b.Rest, func(w string) bool { return w == "prosecutor" || w == "prosecutors" }); k >= 0 && b.Head == "office" {
		b.Head, b.Rest = "prosecutor", slices.Delete(b.Rest, k, k+1)
	}
	if b.Head == "police" && !slices.Contains(b.Fields, "police") {
		b.Fields = append(b.Fields, "police")
	}
	slices.Sort(b.Fields)
	b.Fields = slices.Compact(b.Fields)
	slices.Sort(b.Rest)
	return b
}

// atCapital puts the country in the place of its capital, where embassies are.
func (b *BodyName) atCapital() {
	for i, w := range b.Origin {
		if c, ok := capitalOf[w]; ok {
			b.Origin[i] = c
		}
	}
}

// acronym tells whether letters are capitals, but for small words between them: "DoD".
func acronym(letters string) bool {
	if letters == strings.ToUpper(letters) {
		return true
	}
	upper := func(c byte) bool { return 'A' <= c && c <= 'Z' }
	return len(letters) == 3 && upper(letters[0]) && upper(letters[2])
}

// privateHead tells whether the last head noun of a name, or its first where "of"
// follows, is one of organisations that are no public bodies.
func privateHead(words []string) bool {
	private := false
	for i, w := range words {
		for _, p := range bodyHeads.Get(strings.Trim(w, ".()")) {
			if len(p.rest) == 0 {
				private = p.value == "private"
				if i+1 < len(words) && words[i+1] == "of" {
					return private
				}
			}
		}
	}
	return private
}

// Nation is the country that a people's name stands for, or the word itself; all in small letters.
func Nation(w string) string {
	if c, ok := nations[w]; ok {
		return c
	}
	switch before, people, two := strings.Cut(w, " "); {
	case w == "united states":
		return "us"
	case w == "united kingdom":
		return "uk"
	case two && nations[people] != "":
		return before + " " + nations[people] // "south korean"
	}
	return w
}

// unionName is the short name of a union of states.
func unionName(w string) string {
	switch w {
	case "u.n.", "u.n", "united nations":
		return "un"
	case "e.u.", "e.u", "european union":
		return "eu"
	case "african union":
		return "au"
	}
	return w
}

// field is the word of official names for a field.
func field(w string) string {
	if f, ok := fields[w]; ok {
		return f
	}
	switch {
	case w == "financial":
		return "finance"
	case w == "agricultural":
		return "agriculture"
	case w == "industrial" || w == "industries":
		return "industry"
	case w == "scientific" || w == "sciences":
		return "science"
	case w == "environmental":
		return "environment"
	case w == "commercial":
		return "commerce"
	case w == "electoral" || w == "elections":
		return "election"
	}
	return w
}

// headIn finds the head noun that the words begin with, in the singular.
func headIn(words []string) (int, string) {
	w := strings.Trim(words[0], ".()")
	for _, p := range bodyHeads.Get(w) {
		if len(p.rest) < len(words) && slices.Equal(p.rest, words[1:1+len(p.rest)]) {
			head := strings.Join(append([]string{w}, p.rest...), " ")
			switch head {
			case "consulate general":
				head = "consulate"
			case "directorate general", "directorate-general", "general directorate":
				head = "directorate"
			case "authorities":
				head = "authority"
			case "coastguard":
				head = "coast guard"
			case "court of appeal", "court of appeals":
				head = "appeals court"
			case "commission of inquiry", "commission of enquiry":
				head = "commission"
			case "board of enquiry":
				head = "board of inquiry"
			case "panel":
				head = "committee"
			case "ministries":
				head = "ministry"
			case "prosecutors", "prosecution", "prosecutors office":
				head = "prosecutor"
			}
			return 1 + len(p.rest), head
		}
	}
	if one, ok := singular(w); ok {
		if _, ok := bodyHeads.Find(one); ok {
			return 1, one
		}
	}
	return 0, ""
}

// initials are the letters by which a name of several words may be called, with
// and without its small words.
func initials(name string) []string {
	var all, big strings.Builder
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' })
	if len(words) < 2 {
		return nil
	}
	for _, w := range words {
		w = strings.Trim(w, ",.()\"'“”‘’")
		if w == "" || w == "&" {
			continue
		}
		c := w[0] &^ 0x20
		if c < 'A' || c > 'Z' {
			continue
		}
		if strings.ToLower(w) != "the" {
			all.WriteByte(c)
		}
		if !functionWords[strings.ToLower(w)] {
			big.WriteByte(c)
		}
	}
	out := []string{strings.ToLower(big.String())}
	if w := strings.ToLower(words[0]); len(words) > 2 && (places[w] || places[strings.TrimSuffix(w, ".")] || demonyms[w]) {
		out = append(out, initials(name[len(words[0])+1:])...) // "U.S. Department of Harbours" is the DH
	}
	if len(words) > 2 && !functionWords[strings.ToLower(words[1])] {
		for _, rest := range initials(name[len(words[0])+1:]) {
			out = append(out, Fold(words[0])+" "+rest) // "Holm HB" for the Holm Harbour Board
		}
	}
	if strings.Contains(name, "-") {
		out = append(out, initials(strings.ReplaceAll(name, "-", ""))...) // "Radio-television" is an R
	}
	if n := len(words); n > 3 && words[0] == "Department" && words[1] == "of" {
		out = append(out, initials(strings.Join(words[2:], " "))...) // "VA" for the Department of Veterans Affairs
	}
	if n := len(words); n == 2 && (words[1] == "Department" || words[1] == "Ministry") {
		// "DOJ" for what the official name calls Department of Justice
		head, field := strings.ToLower(words[1][:1]), strings.ToLower(words[0][:1])
		out = append(out, head+"o"+field, head+field)
	}
	if all.Len() != big.Len() {
		out = append(out, strings.ToLower(all.String()))
	}
	return out
}

// Syllables tells whether letters are put together from the beginnings of all the words of a
// name, both folded: "harbseco" of "harbour security commission".
func Syllables(letters, name string) bool {
	first, rest, _ := strings.Cut(name, " ")
	if functionWords[first] {
		return Syllables(letters, rest)
	}
	if letters == "" || rest == "" {
		return letters == "" && first == "" || first != "" && rest == "" && letters != "" && strings.HasPrefix(first, letters)
	}
	for n := min(4, len(letters), len(first)); n > 0; n-- {
		if strings.HasPrefix(first, letters[:n]) && Syllables(letters[n:], rest) {
			return true
		}
	}
	return false
}

// MeansBody tells whether a name is another one for the body of an official name:
// "Downing Street".
func (b BodyName) MeansBody(name BodyName) bool {
	return slices.ContainsFunc(synonyms[b.Folded], func(s BodyName) bool { return s.Folded == name.Folded || s.SameBody(name) })
}

// Sole tells whether a body with the head noun is mostly the only one in a story, so
// that the noun alone means it: an army, a parliament, the prosecutors.
func Sole(head string) bool { return ofNation[head] || head == "prosecutor" }

// Country tells whether a word of a name's Origin is a country.
func Country(w string) bool { return countries[w] }

// OfNation tells whether a name adds to its head noun nothing but a country: "Finnish
// parliament".
func (b BodyName) OfNation() bool {
	return len(b.Rest)+len(b.Fields) == 0 && len(b.Origin) == 1 && countries[b.Origin[0]]
}

// HasSynonym tells whether the body goes by another name.
func (b BodyName) HasSynonym() bool { _, ok := synonyms[b.Folded]; return ok }

// AnyForce tells whether a name is only the noun of an armed force, which may be any
// land's: "the military", "police".
func (b BodyName) AnyForce() bool {
	switch b.Head {
	case "police", "army", "navy", "military", "marines", "armed forces":
		return b.Folded == b.Head
	}
	return false
}

// Local tells whether words are a place ("New York").
func Local(words []string) bool {
	return places[strings.Join(words, " ")] || len(words) == 1 && demonyms[words[0]]
}
