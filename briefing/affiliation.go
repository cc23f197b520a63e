package briefing

import (
	_ "embed"
	"maps"
	"slices"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data"
	"sitrep/data/lexicon"
)

//go:embed offices.txt
var officeList string

// usualBodies say where an office usually belongs when its title does not tell.
var usualBodies = func() (u struct {
	heads map[string][]string // noun -> head nouns of bodies
	named map[string][]home   // noun -> bodies by name
	seats map[string]bool     // nouns of seats
}) {
	u.heads, u.named, u.seats = map[string][]string{}, map[string][]home{}, map[string]bool{}
	for e := range lexicon.Entries(officeList) {
		switch e.Section {
		case "head":
			for h := range strings.SplitSeq(e.Value, ",") {
				u.heads[e.Text] = append(u.heads[e.Text], strings.TrimSpace(h))
			}
		case "body", "seat":
			u.seats[e.Text] = e.Section == "seat"
			name, country, _ := strings.Cut(e.Value, ",")
			u.named[e.Text] = append(u.named[e.Text], home{names.Fold(name), strings.TrimSpace(country), e.Section == "seat"})
		}
	}
	return u
}()

// home is the body that an office usually belongs to.
type home struct {
	body    string // folded
	country string // in which it is, "" where many countries have one of that name
	seat    bool   // the office is a seat: a place in the title is where it was won
}

// heldByOne are the offices that one person holds at a time.
var heldByOne = map[string]bool{"president": true, "vice president": true, "prime minister": true, "secretary general": true, "secretary-general": true}

// affiliate says which body each person serves and whether the office is public.
func (g *gathering) affiliate() {
	type claim struct {
		row    int
		body   int
		weight float64
		bygone bool
		only   bool   // nothing but the office, which one person holds, speaks for the body
		from   string // country of the office where the body names none, or ""
	}
	var claims []claim
	abroadAt := map[int]string{} // body that names no country -> the one of those taken for its own, "?" for several
	first := map[int]int{}       // body -> the person named most of those taken for the one who heads it
	b := g.indexBodies()
	abroad, elected := g.told()
	staff := aides{inOffice: map[int]bool{}, runs: map[int]bool{}}
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			row := g.who[i][o.Holder].official
			if row == None {
				continue
			}
			title := names.ParseTitle(data.OneLine(r.Doc.Slice(o.Title)))
			if len(title.Origin) == 0 {
				title.Origin = abroad[row]
			}
			if elected[row] {
				g.Officials[row].Public = true
				title.State = title.State || !usualBodies.seats[title.Noun] // no nation's minister is told with a party's letters
			}
			staff.note(g, i, o, row, title)
			c := claim{row: row, body: None, weight: 1, bygone: title.Bygone}
			if o.Body >= 0 {
				c.body = g.who[i][o.Body].agency
			}
			within := c.body
			if within != None && title.Class == "public" && !g.Agencies[within].Public {
				within = None // a party, an employer: beside the office
			}
			if found, only := b.usual(title, within); found != None && found != c.body {
				c.body, c.weight, c.only = found, 0.9, only && !title.Bygone
				if k, ok := first[found]; c.only && (!ok || row < k) {
					first[found] = row
				}
				if c.from = title.Country(); c.from != "" && !b.placed[found] {
					if k, ok := abroadAt[found]; !ok {
						abroadAt[found] = c.from
					} else if k != c.from {
						abroadAt[found] = "?"
					}
				}
			}
			served := c.body != None
			if publicOffice(title, served, served && g.Agencies[c.body].Public) {
				g.Officials[row].Public = true
			}
			if c.body != None {
				claims = append(claims, c)
			}
		}
	}
	votes := make([]map[int]float64, len(g.Officials))
	for _, c := range claims {
		if c.only && first[c.body] != c.row {
			continue // another president than the one that the reports are about
		}
		if c.from != "" && abroadAt[c.body] == "?" {
			continue // of ministers of many countries, who knows which one's ministry it is
		}
		if c.bygone {
			c.weight /= 2
		}
		if votes[c.row] == nil {
			votes[c.row] = map[int]float64{}
		}
		votes[c.row][c.body] += c.weight
	}
	for row := range g.Officials {
		o := &g.Officials[row]
		best := 0.0
		for _, b := range slices.Sorted(maps.Keys(votes[row])) {
			if v := votes[row][b]; v > best {
				best, o.Agency = v, b
			}
		}
	}
	staff.place(g, b)
	for row := range g.Officials {
		g.Officials[row].joinTitles()
	}
}

// joinTitles makes one of titles that are the same without the body served.
func (o *Official) joinTitles() {
	at := map[string]int{}
	kept := o.Titles[:0]
	for _, t := range o.Titles {
		j := job(o.Office(t))
		if k, ok := at[j]; ok {
			kept[k].Mentions = append(kept[k].Mentions, t.Mentions...)
			slices.SortFunc(kept[k].Mentions, comparePassages)
			continue
		}
		at[j] = len(kept)
		kept = append(kept, t)
	}
	o.Titles = kept
}

// publicOffice tells whether a title is that of a public office, by its words, whether
// it is known to serve a body, and a public one. What somebody does for a living is
// none, unless it is done for a public body; lawyers and critics stand beside one.
func publicOffice(t names.TitleWords, served, publicly bool) bool {
	switch {
	case t.Class == "private":
		return publicly && !beside[t.Noun]
	case t.Class == "public", publicly:
		return true
	case t.Class != "either" || served:
		return false
	}
	switch t.Noun {
	case "president", "vice president", "deputy president":
		return t.Bare || t.Public
	case "leader":
		return t.Public || t.Bare && t.Country() != ""
	case "secretary", "deputy", "commissioner":
		return true
	case "chief", "head", "director", "boss":
		return t.Public || len(t.Fields) > 0 && len(t.Origin) > 0 // "Brine health chief"
	}
	return t.Public
}

// beside are callings of those who deal with a body and are none of its own.
var beside = map[string]bool{"lawyer": true, "attorney": true, "critic": true, "nominee": true, "candidate": true, "supporter": true, "fellow": true, "editor": true, "scholar": true, "professor": true, "activist": true, "journalist": true, "reporter": true, "expert": true}

// told gathers what any document tells of each person: the countries of the offices, and
// whether a party got the person elected.
func (g *gathering) told() (countries map[int][]string, elected map[int]bool) {
	countries, elected = map[int][]string{}, map[int]bool{}
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			row := g.who[i][o.Holder].official
			if row == None {
				continue
			}
			if o.Elected {
				elected[row] = true
			}
			countries[row] = append(countries[row], names.ParseTitle(data.OneLine(r.Doc.Slice(o.Title))).Origin...)
			if !o.Country.Empty() {
				countries[row] = append(countries[row], names.Nation(strings.ToLower(r.Doc.Slice(o.Country))))
			}
		}
	}
	return countries, elected
}

// bodyIndex finds the agencies by what their names say.
type bodyIndex struct {
	byName map[string]int // folded name -> agency
	byHead map[string][]parsedBody
	placed map[int]bool // agencies that name a country or place
}

type parsedBody struct {
	agency int
	name   names.BodyName
	origin []string // of any of its names
}

func (g *gathering) indexBodies() bodyIndex {
	b := bodyIndex{map[string]int{}, map[string][]parsedBody{}, map[int]bool{}}
	for i, a := range g.Agencies {
		var parsed []parsedBody
		var origin []string
		for _, f := range append([]string{a.Name}, a.Aliases...) {
			b.byName[names.Fold(f)] = i
			if a.Public && !ofNations(a.Name) {
				p := names.ParseBody(f)
				parsed = append(parsed, parsedBody{agency: i, name: p})
				origin = append(origin, p.Origin...)
			}
		}
		b.placed[i] = len(origin) > 0
		for _, p := range parsed {
			p.origin = origin
			b.byHead[p.name.Head] = append(b.byHead[p.name.Head], p)
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
	if t.Owned {
		return None, false
	}
	if found = b.likely(t); found != None || within != None {
		return found, false
	}
	if heldByOne[t.Noun] && !t.Bare {
		return None, false // of something smaller than a country
	}
	for _, h := range usualBodies.named[t.Noun] {
		if t.State {
			if a, ok := b.byName["state "+h.body]; ok && h.seat {
				return a, false
			}
			continue
		}
		a, ok := b.byName[h.body]
		if !ok || len(t.Origin) > 0 && !(h.seat && t.Country() == "") && (h.country == "" || !slices.Contains(t.Origin, h.country)) {
			continue
		}
		return a, heldByOne[t.Noun] && len(t.Origin) == 0
	}
	return None, false
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
	found, best := None, 0
	for _, h := range heads {
		h, only := strings.CutSuffix(h, "!")
		if len(fields) == 0 && (!only && !strings.Contains(h, " ") || len(t.Origin) > 0) || t.Body != "" && t.Body != h {
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

// severalFit stands for bodies that fit an office equally.
const severalFit = None - 1

// fit says how well a body of the right kind fits an office with the given fields, 0
// where it cannot be the one.
func (p parsedBody) fit(t names.TitleWords, fields []string) int {
	if len(fields) == 0 {
		return 1 // the only one of its kind
	}
	abroad, unnamed := len(t.Origin) > 0, len(p.origin) == 0
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
