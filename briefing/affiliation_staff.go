package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names"
)

// An aide's office is with a person: "Moss's press secretary". It is as public as that
// person's, and in the same body.
type aide struct {
	row, chief int
	noun       string
	campaign   bool // the chief's campaign is in the title
}

// aides are those of the folder, and the persons they may work for.
type aides struct {
	list     []aide
	inOffice map[int]bool // those who hold a public office
	runs     map[int]bool // those who stand for one
	served   map[int]bool // those who were in the service of a public body
	employed map[int]bool // those who serve an organisation that is none
}

// note takes one office in document i whose holder is a row.
func (a *aides) note(g *gathering, i int, o names.Office, row int, t names.TitleWords) {
	switch {
	case t.Noun == "nominee" || t.Noun == "candidate" || t.Noun == "presidential candidate":
		a.runs[row] = true
	case !t.Bygone && !t.Owned && publicOffice(t, false, false):
		a.inOffice[row] = true
	}
	if t.Class != "either" || o.Body >= 0 || o.Title.Empty() {
		return
	}
	for _, m := range g.readings[i].Names.Within(o.Title) {
		if m.Entity >= 0 && g.who[i][m.Entity].official != None && m.Entity != o.Holder {
			a.list = append(a.list, aide{row, g.who[i][m.Entity].official, t.Noun, slices.Contains(t.Rest, "campaign")})
			return
		}
	}
}

// place gives aides the offices and bodies of those they work for.
func (a *aides) place(g *gathering, b bodyIndex) {
	for row := range a.served {
		if !a.employed[row] { // no "former police officer, now with Acme"
			g.Officials[row].Public = true
		}
	}
	for _, x := range a.list {
		o, chief := &g.Officials[x.row], &g.Officials[x.chief]
		body := None
		if campaigners[x.noun] {
			words := strings.Fields(chief.Name)
			if k, ok := b.byName[names.Fold(words[len(words)-1]+" campaign")]; ok {
				body = k
			}
		}
		if body == None && !x.campaign && a.inOffice[x.chief] && !a.runs[x.chief] {
			o.Public = true
			if k := chief.Agency; k != None && g.Agencies[k].Public {
				body = k
			}
		}
		if o.Agency == None {
			o.Agency = body
		}
	}
}
