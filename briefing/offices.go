package briefing

import (
	_ "embed"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data/lexicon"
)

//go:embed offices.txt
var officeList string

// usualBodies say where an office usually belongs when its title does not tell.
var usualBodies = func() (u struct {
	heads map[string][]string // noun -> head nouns of bodies
	named map[string][]home   // noun -> bodies by name
	seats map[string]bool     // nouns of seats
	near  map[string][]string // noun -> head nouns of bodies that stand near it
}) {
	u.heads, u.named, u.seats, u.near = map[string][]string{}, map[string][]home{}, map[string]bool{}, map[string][]string{}
	for e := range lexicon.Entries(officeList) {
		switch e.Section {
		case "head", "near":
			of := u.heads
			if e.Section == "near" {
				of = u.near
			}
			for h := range strings.SplitSeq(e.Value, ",") {
				of[e.Text] = append(of[e.Text], strings.TrimSpace(h))
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

// What offices.txt tells of nouns of titles, and of words beside them.
var (
	heldByOne     = lexicon.Set(officeList, "held by one")   // by one person at a time
	seated        = lexicon.Set(officeList, "seated")        // in any parliament
	posts         = lexicon.Set(officeList, "post")          // in firms, hospitals and clubs
	partySeats    = lexicon.Set(officeList, "party seat")    // that a party's members have
	ofTowns       = lexicon.Set(officeList, "of town")       // with the name of a place before them that may be none known: "Holm's chief prosecutor" is no person's
	ofFirms       = lexicon.Set(officeList, "of firm")       // public by their names, but firms and unions have them as well: "the company's security chief"
	ofAnyBody     = lexicon.Set(officeList, "of any body")   // in organisations as in states and their unions
	ofCourts      = lexicon.Set(officeList, "kept")          // whose holders keep the name of them when they retire
	campaigners   = lexicon.Set(officeList, "of campaign")   // with somebody who stands for election: they are the campaign's
	beside        = lexicon.Set(officeList, "beside")        // callings of those who deal with a body and are none of its own
	forces        = lexicon.Set(officeList, "force")         // words for what an office belongs to
	partsOfForces = lexicon.Set(officeList, "part of force") // what a force is made of
	localWords    = lexicon.Set(officeList, "local")         // words for a place within a country
	ofParliament  = lexicon.Set(officeList, "of parliament") // words for parties whose leaders sit in a parliament
	bodyNouns     = lexicon.Set(officeList, "kind of body")  // that alone stand for the body of the kind that a report names: "council leader"
	rules         = lexicon.Set(officeList, "rule")          // what those who lead a state have
)
