package briefing

import (
	"maps"
	"slices"
	"strings"

	"sitrep/briefing/read/names"
)

// bodyIndex finds the agencies by what their names say.
type bodyIndex struct {
	byName map[string]int // folded name -> agency
	byHead map[string][]parsedBody
	office map[string][]int // whose office or department it is called -> agencies: "county sheriff"
	party  map[string]int   // word of its name that its members go by -> party: "labour"
	origin [][]string       // the countries and places that the names of the agencies tell
	heads  []string         // the head nouns of the agencies
	folded []string         // the names of the agencies
}

type parsedBody struct {
	agency int
	name   names.BodyName
	origin []string // of any of its names
}

func (g *gathering) indexBodies() bodyIndex {
	n := len(g.Agencies)
	b := bodyIndex{map[string]int{}, map[string][]parsedBody{}, map[string][]int{}, map[string]int{}, make([][]string, n), make([]string, n), make([]string, n)}
	alone := map[string][]int{} // name without its land -> agencies
	for i, a := range g.Agencies {
		var parsed []parsedBody
		var origin []string
		b.folded[i] = names.Fold(a.Name)
		for _, f := range append([]string{a.Name}, a.Aliases...) {
			folded := names.Fold(f)
			b.byName[folded] = i
			if land, rest, _ := strings.Cut(folded, " "); names.Nation(land) != land {
				alone[rest] = append(alone[rest], i) // "Danish | prime minister's office"
			}
			if w := partyWord(folded); w != "" && !a.Public {
				b.party[w] = i
			}
			if a.Public {
				b.addOffice(folded, i)
			}
			if a.Public && !ofNations(a.Name) {
				p := names.ParseBody(f)
				if p.Head == "" && strings.HasPrefix(p.Folded, "city of ") {
					p.Head = "city" // the body that a mayor heads
				}
				parsed = append(parsed, parsedBody{agency: i, name: p})
				origin = append(origin, p.Origin...)
				if b.heads[i] == "" {
					b.heads[i] = p.Head
				}
			}
		}
		b.origin[i] = origin
		for _, p := range parsed {
			p.origin = origin
			b.byHead[p.name.Head] = append(b.byHead[p.name.Head], p)
		}
	}
	for _, noun := range slices.Sorted(maps.Keys(usualBodies.named)) {
		for _, h := range usualBodies.named[noun] {
			if _, ok := b.byName[h.body]; !ok && len(alone[h.body]) == 1 {
				b.byName[h.body] = alone[h.body][0]
			}
			if i, ok := b.byName[h.body]; ok && h.country != "" && len(b.origin[i]) == 0 {
				b.origin[i] = []string{h.country} // the White House
			}
		}
	}
	return b
}

// ofNations tells a body of many countries by its name. No country's minister for its
// field serves it.
func ofNations(name string) bool {
	first, _, _ := strings.Cut(names.Fold(name), " ")
	switch first {
	case "world", "international", "global", "pan", "intergovernmental":
		return true
	}
	return false
}

// usual finds the one body that an office usually belongs to, or None; within is the
// body that its title does name. Only tells that one person at a time holds it and
// that nothing but the office speaks for the body.
func (b bodyIndex) usual(t names.TitleWords, within int) (found int, only bool) {
	if t.Owned && !ofTowns[t.Noun] || ofOpposition(t) {
		return None, false
	}
	if found = b.likely(t); found != None || within != None {
		return found, false
	}
	if heldByOne[t.Noun] && (!t.Bare || t.Bygone) {
		return None, false // of something smaller than a country, or nobody's now
	}
	for _, h := range usualBodies.named[t.Noun] {
		if t.State || !h.seat && h.country == "us" && t.Party != "" { // "Republican Secretary of State"
			if a, ok := b.byName["state "+h.body]; ok && h.seat {
				return a, false
			}
			continue
		}
		a, ok := b.byName[h.body]
		if !ok && h.country != "" {
			a, ok = b.byName[h.country+" "+h.body] // "U.S. Congress"
		}
		if !ok || len(t.Origin) > 0 && !(h.seat && t.Country() == "") && !h.of(t, b.origin[a]) {
			continue
		}
		return a, heldByOne[t.Noun] && len(t.Origin) == 0
	}
	return b.officeOf(t), false
}

// addOffice notes whose an agency is called by its name, with up to three words: "sheriff",
// "county sheriff" of "holm county sheriff office".
func (b bodyIndex) addOffice(folded string, agency int) {
	const longest = 3
	whose, _, ok := strings.Cut(folded, " office")
	if !ok {
		if whose, _, ok = strings.Cut(folded, " department"); !ok {
			return
		}
	}
	for n, at := 0, len(whose); n < longest && at > 0; n++ {
		at = strings.LastIndexByte(whose[:at], ' ')
		if key := whose[at+1:]; !slices.Contains(b.office[key], agency) {
			b.office[key] = append(b.office[key], agency)
		}
	}
}

// officeOf is the one agency that is called after the noun of a title, or of several the one
// with its other words: the "Holm County Sheriff's Office" of a "Holm County sheriff"; or None.
func (b bodyIndex) officeOf(t names.TitleWords) int {
	noun := names.Fold(t.Noun)
	if noun == "gov" {
		noun = "governor"
	}
	if t.Class != "public" || t.Bygone || usualBodies.heads[t.Noun] != nil && noun != "governor" {
		return None
	}
	found, best := None, -1
	for _, k := range b.office[noun] {
		if len(t.Origin) > 0 && len(b.origin[k]) > 0 && !sharesAny(b.origin[k], t.Origin) {
			continue
		}
		fit := 0
		for _, w := range t.Rest {
			if strings.Contains(b.folded[k], w) {
				fit++
			}
		}
		switch {
		case fit > best:
			found, best = k, fit
		case fit == best:
			found = severalFit
		}
	}
	if found == severalFit {
		return None
	}
	return found
}

// of tells whether the body is that of the country which an office's title names: "Danish
// prime minister" of the one office of prime ministers that no report gives to another land.
func (h home) of(t names.TitleWords, origin []string) bool {
	if h.country != "" {
		return slices.Contains(t.Origin, h.country)
	}
	return heldByOne[t.Noun] && (len(origin) == 0 || sharesAny(origin, t.Origin))
}

// likely finds the one body of the kind and the field that a title tells, or None.
func (b bodyIndex) likely(t names.TitleWords) int {
	fields, heads := t.Fields, usualBodies.heads[t.Noun]
	if strings.Contains(t.Noun, "police") && !slices.Contains(fields, "police") {
		fields = append(fields, "police")
	}
	if before, last, ok := strings.Cut(t.Noun, " "); ok && heads == nil {
		heads = usualBodies.heads[last] // "defence secretary"
		for _, f := range names.Topics(before) {
			if !slices.Contains(fields, f) {
				fields = append(fields, f)
			}
		}
	}
	if len(t.Rest) > 0 && municipal[t.Rest[0]] != nil && !strings.Contains(t.Noun, "police") {
		heads = municipal[t.Rest[0]] // "municipal spokesman"
	}
	for _, w := range slices.Concat(t.Rest, []string{t.Body}) {
		if forces[w] && !slices.Contains(t.Rest, "on") {
			fields, heads = nil, []string{w + "!"} // "Navy Capt.", "chief of the army staff", but not "expert on the army"
		}
	}
	if strings.Contains(t.Body, " ") && !slices.Contains(heads, t.Body) {
		heads = []string{t.Body + "!"} // "coast guard official"
	}
	found, best := None, 0
	for _, h := range heads {
		h, only := strings.CutSuffix(h, "!")
		if len(fields) == 0 && !only && !strings.Contains(h, " ") || t.Body != "" && t.Body != h {
			continue
		}
		for _, p := range b.byHead[h] {
			fit := p.fit(t, fields)
			switch {
			case fit == 0 || fit < best:
			case found == None || fit > best:
				found, best = p.agency, fit
			case found != p.agency:
				found = severalFit
			}
		}
	}
	if found == severalFit {
		return None // which one?
	}
	return found
}

// ofOpposition tells an office in a party that deals with a ministry's field: "Shadow Health
// Secretary", "Labour's health spokesman".
func ofOpposition(t names.TitleWords) bool {
	return strings.HasPrefix(t.Noun, "shadow ") || t.Party != "" && t.Class == "either" && strings.HasPrefix(t.Noun, "spokes")
}

// severalFit stands for bodies that fit an office equally.
const severalFit = None - 1

// fit says how well a body of the right kind fits an office with the given fields, 0
// where it cannot be the one.
func (p parsedBody) fit(t names.TitleWords, fields []string) int {
	if slices.ContainsFunc(t.Rest, func(w string) bool { return localWords[w] }) && ofWholeNation(p.name.Folded) {
		return 0 // "the town's police chief" is not with the federal police
	}
	abroad, unnamed := len(t.Origin) > 0, len(p.origin) == 0
	if len(fields) == 0 {
		if abroad && !sharesAny(p.origin, t.Origin) {
			return 0
		}
		return 1 // the only one of its kind
	}
	switch {
	case !hasAll(p.name.Fields, fields),
		abroad && unnamed && t.Bygone, // another country's, most likely
		abroad && !unnamed && !sharesAny(p.origin, t.Origin),
		!abroad && len(p.name.Origin) > 0: // of bodies here and abroad, the one without a country is at home
		return 0
	}
	fit := 1
	if len(p.name.Fields) == len(fields) {
		fit += 2
	}
	if abroad && !unnamed {
		fit += 4
	}
	if len(p.name.Rest) > 0 {
		if !containsAll(t.Rest, p.name.Rest) {
			return 1
		}
		fit += 4
	}
	return fit
}

// municipal are the heads of the bodies that words before an office's noun tell of.
var municipal = map[string][]string{
	"municipal": {"municipality!", "city council", "city hall", "town council", "city!"},
	"city":      {"city council", "city hall", "municipality!", "city!"},
	"town":      {"town council", "town hall", "municipality!"},
	"county":    {"county council", "county commission"},
}

// ofWholeNation tells of a body's folded name whether it says that all the country is its beat.
func ofWholeNation(folded string) bool {
	first, _, _ := strings.Cut(folded, " ")
	return first == "federal" || first == "national"
}

func sharesAny(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) })
}

func containsAll(have, want []string) bool {
	for _, w := range want {
		if !slices.Contains(have, w) {
			return false
		}
	}
	return true
}

// partyOf is the party that a title tells, or None: that of a "Labour MP", of "the
// Conservatives' health spokesman".
func (b bodyIndex) partyOf(t names.TitleWords) int {
	if t.Bygone || !partySeats[t.Noun] && !ofOpposition(t) {
		return None
	}
	if k, ok := b.party[memberOf(names.Fold(t.Party))]; ok && t.Party != "" {
		return k
	}
	if t.Class == "public" {
		for _, w := range slices.Concat(t.Rest, t.Fields) {
			if k, ok := b.party[memberOf(w)]; ok {
				return k // "Nationalist MP"
			}
		}
	}
	return None
}

// partyWord is the word that a party's members go by where a folded name is a party's:
// "labour", "democrat" of "liberal democrats"; or "".
func partyWord(folded string) string {
	name, whole := strings.CutSuffix(folded, " party")
	if w := memberOf(name[strings.LastIndexByte(name, ' ')+1:]); whole || w != name && names.Partisan(w) || names.Partisan(name) {
		return w
	}
	return ""
}

// memberOf is a word for the members of a party in the form that all such words share.
func memberOf(w string) string {
	switch w {
	case "tory", "tories":
		return "conservative"
	case "gop":
		return "republican"
	case "democratic":
		return "democrat"
	}
	return strings.TrimSuffix(w, "s")
}

// ofChief is the body of the office whose holder one serves: that of the minister of "the
// finance minister's adviser" and of "spokesman for the prime minister"; or None.
func (b bodyIndex) ofChief(title string, t names.TitleWords) int {
	if t.Class != "either" || t.Bygone || !t.Public {
		return None
	}
	chief, _, ok := strings.Cut(strings.Replace(title, "’s ", "'s ", 1), "'s ")
	for _, link := range [...]string{" for the ", " to the "} {
		if !ok {
			_, chief, ok = strings.Cut(title, link)
		}
	}
	if !ok {
		return None
	}
	c := names.ParseTitle(chief)
	if c.Class != "public" && c.Noun != "president" {
		return None
	}
	found, _ := b.usual(c, None)
	return found
}
