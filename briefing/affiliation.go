package briefing

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// affiliate says which body each person serves and whether the office is public.
func (g *gathering) affiliate() {
	b := g.indexBodies()
	words := officeWords{}
	countries, elected, local := g.told(words)
	staff := aides{inOffice: map[int]bool{}, runs: map[int]bool{}, served: map[int]bool{}, employed: map[int]bool{}}
	ties := ties{heads: map[seat]int{}, known: map[seat]int{}, from: map[int]string{}}
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			row := g.who[i][o.Holder].official
			if row == None {
				continue
			}
			title := words.of(r.Doc.Slice(o.Title))
			if len(title.Origin) == 0 {
				title.Origin = countries[row]
			}
			if local[row] {
				title.Rest = append(title.Rest, "local")
			}
			if elected[row] {
				g.Officials[row].Public = true
				title.State = title.State || !usualBodies.seats[title.Noun] // no nation's minister is told with a party's letters
			}
			staff.note(g, i, o, row, title)
			if owner := ownerBefore(r.Doc, o.Title.Start); owner != "" {
				title.Bare, title.Public = false, false
				if ofFirms[title.Noun] && owner != "party" && names.PrivateNoun(owner) {
					title.Class = "either"
				}
			}
			named := g.named(i, o)
			if named == None && !o.Title.Empty() {
				named = b.joined(data.OneLine(r.Doc.Slice(o.Title)))
				if named == None {
					named = b.before(data.OneLine(r.Doc.Slice(o.Title)))
				}
			}
			body := ties.add(row, named, title, b, g.Agencies)
			if body == None {
				body = g.near(i, o, title, b)
				if body == None {
					body = b.ofChief(data.OneLine(r.Doc.Slice(o.Title)), title)
				}
				if body == None {
					body = b.partyOf(title)
				}
				if body != None {
					ties.list = append(ties.list, tie{row: row, body: body, weight: nearWeight})
				}
			}
			served := body != None
			public := publicOffice(title, served, served && g.Agencies[body].Public)
			switch {
			case public && title.Bygone && title.Class != "public":
				staff.served[row] = true
			case public:
				g.Officials[row].Public = true
			case served && !title.Bygone:
				staff.employed[row] = true
			}
		}
	}
	ties.settle(g.Officials)
	g.governed()
	staff.place(g, b)
	for row := range g.Officials {
		g.joinTitles(&g.Officials[row])
	}
}

// ownerBefore is the noun of something smaller than a country whose office begins at a place
// of a document: "company" in "the company's president"; or "".
func ownerBefore(d *data.Document, at int) string {
	before := strings.TrimRight(d.Text[max(0, at-40):at], " ")
	owner, ok := strings.CutSuffix(before, "'s")
	if !ok {
		if owner, ok = strings.CutSuffix(before, "’s"); !ok {
			return ""
		}
	}
	switch owner = owner[strings.LastIndexByte(owner, ' ')+1:]; owner {
	case "country", "nation", "republic", "state", "island", "kingdom", "people", "government":
		return ""
	}
	if strings.ToLower(owner) != owner {
		return ""
	}
	return owner
}

// named is the body that an office in document i names, or None. What the document alone
// takes for a place or a person ("Moss's head of security") others may know better.
func (g *gathering) named(i int, o names.Office) int {
	if o.Body >= 0 {
		return g.who[i][o.Body].agency
	}
	body := None
	if o.Title.Empty() {
		return body
	}
	n := g.readings[i].Names
	for _, m := range n.Within(o.Title) {
		if m.Entity < 0 {
			continue
		}
		if k := n.Entities[m.Entity].Kind; k != names.Agency && k != names.Organization && k != names.Other {
			if a := g.who[i][m.Entity].agency; a != None {
				body = a
			}
		}
	}
	return body
}

// joined is the body whose name a hyphen joins to the word before: that of "then-PHA
// Director", "ex-Harbour Board chief"; or None.
func (b bodyIndex) joined(title string) int {
	const longest = 3 // words of the name
	if !strings.Contains(title, "hen-") && !strings.Contains(title, "x-") {
		return None // as almost all
	}
	words := strings.Fields(title)
	for i, w := range words {
		before, after, ok := strings.Cut(w, "-")
		if before = strings.ToLower(before); !ok || before != "then" && before != "ex" {
			continue
		}
		for n := min(longest, len(words)-i); n > 0; n-- {
			if k, ok := b.byName[names.Fold(strings.Join(append([]string{after}, words[i+1:i+n]...), " "))]; ok {
				return k
			}
		}
	}
	return None
}

// before is the body whose name of several words a title begins with, known from elsewhere:
// that of "Nordic Bulk chief officer"; or None.
func (b bodyIndex) before(title string) int {
	const longest = 5 // words of the name
	words := strings.Fields(title)
	if len(words) > 1 && !unicode.IsUpper(rune(words[0][0])) {
		words = words[1:] // "former"
	}
	for n := min(longest, len(words)-1); n > 1; n-- {
		name := strings.TrimSuffix(strings.TrimSuffix(strings.Join(words[:n], " "), "'s"), "’s")
		if k, ok := b.byName[names.Fold(name)]; ok {
			return k
		}
	}
	return None
}

// tie is what one office says of the body that a person serves.
type tie struct {
	row, body int
	weight    float64
	only      bool   // nothing but the office, which one person holds, speaks for the body
	noun      string // of the title
	from      string // country of the office where the body names none, or ""
	seat      bool   // in a parliament, less than one in its committees however often it is told
}

// seatWeight is what a parliament counts for its members, and partyWeight what their party does: less than a committee.
const seatWeight, partyWeight = 0.4, 0.4

// seat is an office of a body that one person holds at a time.
type seat struct {
	body int
	noun string
}

// ties are those of a folder.
type ties struct {
	list  []tie
	heads map[seat]int   // the person named most of those taken for the one who has it
	known map[seat]int   // the person whose title says that it is that country's
	from  map[int]string // body that names no country -> that of the offices taken for its own, "?" for several
}

// add notes what an office says, with the body that its title names, or None. It returns
// the body that the office belongs to, or None.
func (t *ties) add(row, body int, title names.TitleWords, b bodyIndex, agencies []Agency) int {
	x := tie{row: row, body: body, weight: 1, noun: title.Noun}
	within := body
	if within != None && title.Class == "public" && !agencies[within].Public {
		within = None // a party, an employer: beside the office
	}
	if found, only := b.usual(title, within); found != None && found != body {
		x.body, x.weight, x.only = found, 0.9, only && !title.Bygone
		held := seat{found, title.Noun}
		if k, ok := t.heads[held]; x.only && (!ok || row < k) {
			t.heads[held] = row
		}
		if heldByOne[title.Noun] && len(title.Origin) > 0 && !title.Bygone {
			t.known[held] = row
		}
		if x.seat = usualBodies.seats[title.Noun] || seated[title.Noun]; x.seat {
			x.weight = seatWeight
		}
		if x.from = title.Country(); x.from == "" && len(title.Origin) > 0 {
			x.from = title.Origin[0] // a part of a country
		}
		if len(b.origin[found]) == 0 && !x.seat {
			if k, ok := t.from[found]; ok && k != x.from {
				t.from[found] = "?" // which may be that of the minister whose land goes without saying
			} else {
				t.from[found] = x.from
			}
		}
	}
	if title.Bygone {
		x.weight /= 2
	}
	if x.body != None && x.body == body && partySeats[title.Noun] && !agencies[body].Public {
		x.weight *= partyWeight
	}
	if x.body != None {
		t.list = append(t.list, x)
	}
	return x.body
}

// settle gives each person the body that most speaks for.
func (t *ties) settle(officials []Official) {
	votes := make([]map[int]float64, len(officials))
	for _, x := range t.list {
		held := seat{x.body, x.noun}
		if head, ok := t.known[held]; x.only && (t.heads[held] != x.row || ok && head != x.row) {
			continue // another president than the one that the reports are about
		}
		if x.from != "" && t.from[x.body] == "?" {
			continue // of ministers of many countries, who knows which one's ministry it is
		}
		if votes[x.row] == nil {
			votes[x.row] = map[int]float64{}
		}
		if x.seat && votes[x.row][x.body] > 0 {
			continue
		}
		votes[x.row][x.body] += x.weight
	}
	for row, of := range votes {
		best := 0.0
		for _, body := range slices.Sorted(maps.Keys(of)) {
			if v := of[body]; v > best {
				best, officials[row].Agency = v, body
			}
		}
	}
}

// joinTitles makes one of a person's titles that are the same without the body served.
func (g *gathering) joinTitles(o *Official) {
	at := map[string]int{}
	for _, t := range o.Titles {
		at[job(o.Office(t))] = -1
	}
	kept := o.Titles[:0]
	for _, t := range o.Titles {
		if t.Agency != None && t.Agency == o.Agency {
			for _, form := range append([]string{g.Agencies[t.Agency].Name}, g.Agencies[t.Agency].Aliases...) {
				bare := withoutBody(t.Text, form)
				if _, ok := at[job(bare)]; ok && bare != t.Text {
					t.Job = bare
				}
			}
		}
		j := job(o.Office(t))
		if k := at[j]; k >= 0 {
			kept[k].Mentions = append(kept[k].Mentions, t.Mentions...)
			slices.SortFunc(kept[k].Mentions, comparePassages)
			continue
		}
		at[j] = len(kept)
		kept = append(kept, t)
	}
	o.Titles = kept
}

// withoutBody is a title without the name of a body before its noun: "former chief" of
// "former Harbour Board chief".
func withoutBody(title, body string) string {
	before, after, ok := strings.Cut(title, body)
	if !ok || before != "" && !strings.HasSuffix(before, " ") {
		return title
	}
	for _, end := range [...]string{" ", "'s ", "’s ", "' ", "’ "} {
		if rest, ok := strings.CutPrefix(after, end); ok {
			return before + rest
		}
	}
	return title
}

// officeWords holds the titles that have been taken apart: a folder has the same ones again
// and again.
type officeWords map[string]names.TitleWords

// of takes a title apart as it is printed.
func (known officeWords) of(printed string) names.TitleWords {
	t, ok := known[printed]
	if !ok {
		t = names.ParseTitle(data.OneLine(printed))
		t.Origin, t.Rest = slices.Clip(t.Origin), slices.Clip(t.Rest) // who adds to them does so for himself
		known[printed] = t
	}
	return t
}

// told gathers what any document tells of each person: the countries of the offices,
// whether a party got the person elected, and whether it is a town's police.
func (g *gathering) told(words officeWords) (countries map[int][]string, elected, local map[int]bool) {
	countries, elected, local = map[int][]string{}, map[int]bool{}, map[int]bool{}
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			row := g.who[i][o.Holder].official
			if row == None {
				continue
			}
			if o.Elected {
				elected[row] = true
			}
			title := words.of(r.Doc.Slice(o.Title))
			countries[row] = append(countries[row], title.Origin...)
			if strings.Contains(title.Noun, "police") && slices.ContainsFunc(title.Rest, func(w string) bool { return localWords[w] }) {
				local[row] = true
			}
			if !o.Country.Empty() {
				countries[row] = append(countries[row], names.Nation(strings.ToLower(r.Doc.Slice(o.Country))))
			}
		}
	}
	return countries, elected, local
}
