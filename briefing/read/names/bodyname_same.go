package names

import (
	"cmp"
	"slices"
	"strings"
)

// generic heads are those that a description may use for a body of any other of
// them: "the media watchdog" may be a commission.
func generic(head string) bool {
	switch head {
	case "agency", "watchdog", "regulator", "authority", "regulatory body", "supervisory body", "oversight body", "commission",
		"service", "office", "board", "administration", "bureau", "police", "department", "directorate", "inspectorate", "institute":
		return true
	}
	return false
}

// Describes tells whether a description may mean the body of an official name:
// its fields are among the name's and nothing in the two speaks against it.
func (b BodyName) Describes(name BodyName) bool {
	if b.Head == "central bank" {
		return name.centralBank() && originsAgree(b.Origin, name.Origin)
	}
	if b.fireService() {
		return name.fireService() && originsAgree(b.Origin, name.Origin)
	}
	if b.Head != name.Head && !(generic(b.Head) && (generic(name.Head) || name.Head == "")) {
		return false
	}
	return b.agrees(name) && subset(b.Fields, name.Fields)
}

// fireService tells whether a name is only that of the service which puts out fires: "fire
// brigade", "Holm Fire and Rescue Service".
func (b BodyName) fireService() bool {
	switch b.Head {
	case "fire service", "fire brigade", "fire department":
		return true
	}
	return (b.Head == "service" || b.Head == "department") && slices.Contains(b.Fields, "fire")
}

// Hints tells whether a description may mean the body of an official name in other
// words: "the broadcast regulator" an authority for radio and television. It says less
// than Describes, and counts only where no name fits better.
func (b BodyName) Hints(name BodyName) bool {
	if !generic(b.Head) || !generic(name.Head) && name.Head != "center" && name.Head != "centre" && name.Head != "council" {
		return false
	}
	if strings.HasPrefix(b.Folded, "state ") {
		b.part = false // of one of the states or of the state
	}
	if !b.agrees(name) {
		return false
	}
	means := func(f, of string) bool { return f == of || slices.Contains(kin[f], of) }
	strong, exact := 0, true
	for _, f := range b.Fields {
		if broad[f] {
			continue
		}
		strong++
		like := func(of string) bool { return means(f, of) }
		if !slices.ContainsFunc(name.Fields, like) && !slices.ContainsFunc(name.Rest, like) {
			return false
		}
		exact = exact && slices.Contains(name.Fields, f)
	}
	if strong == 0 || exact {
		return strong > 0
	}
	for _, of := range name.Fields {
		if !broad[of] && !slices.ContainsFunc(b.Fields, func(f string) bool { return means(f, of) }) {
			return false // it is for more than that
		}
	}
	return true
}

// OfLandAlone tells whether a description says of a regulator only whose it is: "the Danish
// watchdog".
func (b BodyName) OfLandAlone() bool {
	return (b.Head == "regulator" || b.Head == "watchdog") && len(b.Origin) > 0 && len(b.Fields)+len(b.Rest) == 0
}

// Regulates tells whether a name is that of a body that may be called a regulator.
func (b BodyName) Regulates() bool {
	switch b.Head {
	case "agency", "authority", "commission", "administration", "board", "office", "inspectorate", "regulator":
		return len(b.Fields) > 0
	}
	return false
}

// agrees tells whether nothing but the heads and the fields of a description speaks
// against its meaning a body.
func (b BodyName) agrees(name BodyName) bool {
	if name.Head == "" && (len(name.Fields) == 0 || len(name.Rest) > 0) || len(b.Fields) == 0 || slices.ContainsFunc(b.Rest, notChamber) || b.otherChamber(name) {
		return false
	}
	if name.Head == "police" && (b.Head == "watchdog" || b.Head == "regulator") || name.Head == "institute" && b.Head == "department" {
		return false
	}
	if strings.HasSuffix(b.Folded, "authorities") && len(b.Origin) > 0 && len(name.Origin) == 0 {
		return false // "Danish health authorities" are no health service without a land
	}
	if name.National && b.ofPart() || b.Head == "police" && len(b.Origin) > 0 && len(name.Origin) == 0 && len(name.Rest) > 0 {
		return false // "Danish police" are not those of one of its towns
	}
	return originsAgree(b.Origin, name.Origin)
}

// Parliament tells whether a name is the own name of a land's parliament ("Bundestag",
// "Danish National Assembly"), and whose as far as it says so.
func (b BodyName) Parliament() (land string, ok bool) {
	name := b.Folded
	if len(b.Origin) > 0 {
		land = b.Origin[0]
		_, name, _ = strings.Cut(name, " ")
		if _, whole := parliaments[name]; !whole || b.part {
			name = b.Folded
		}
	}
	of, ok := parliaments[name]
	return cmp.Or(of, land), ok
}

// centralBank tells whether a public body with the name is a country's central bank.
func (b BodyName) centralBank() bool {
	switch b.Folded {
	case "federal reserve", "fed", "ecb", "bundesbank", "riksbank", "norges bank":
		return true
	}
	return strings.HasSuffix(b.Head, "central bank") || b.Head == "reserve bank" || centralBanks[b.Head]
}

// SameBody tells whether two official names are one body's: the same words in
// another order, or one with a word less.
func (b BodyName) SameBody(c BodyName) bool {
	if b.Head == "" || b.Head != c.Head || !originsAgree(b.Origin, c.Origin) || b.National && c.OfUnion() || c.National && b.OfUnion() {
		return false
	}
	if b.Head == "office" && (len(b.Fields) == 0) != (len(c.Fields) == 0) && (headsGovernment(b.Rest) || headsGovernment(c.Rest)) {
		return false // "Mayor's Office of Ports"
	}
	if b.National && c.ofPart() || c.National && b.ofPart() {
		return false // "National Emergency Agency", "Brine Emergency Agency"
	}
	if b.ofParty() && !slices.Equal(b.Origin, c.Origin) && !onlyCountries(b.Origin, c.Origin) {
		return false // "Ohio Democratic Party"
	}
	if b.words() > c.words() {
		b, c = c, b
	}
	if b.Head == "task force" || b.Head == "joint task force" {
		return subset(b.Fields, c.Fields) && (len(b.Rest) == 0 || shares(b.Rest, c.Rest))
	}
	if b.Head == "police" && len(b.Origin) != len(c.Origin) && (len(b.Fields) < 2 || !slices.Equal(b.Fields, c.Fields)) {
		return false // "the police" are any country's
	}
	if !slices.Equal(b.Origin, c.Origin) && len(b.Fields) == 0 && !slices.ContainsFunc(b.Rest, notChamber) {
		return false // nothing but a country or a chamber in common
	}
	if !subset(b.Fields, c.Fields) || !subset(b.Rest, c.Rest) || b.words() < c.words() && b.anyOf(c) {
		return false
	}
	return b.words()+min(len(b.Origin), len(c.Origin)) > 0
}

// headsGovernment tells whether words are those of the head of a government alone.
func headsGovernment(words []string) bool {
	for _, w := range words {
		switch w {
		case "mayor", "governor", "president", "premier", "prime", "minister":
		default:
			return false
		}
	}
	return len(words) > 0
}

// ofPart tells whether a name is that of a body for a part of a country.
func (b BodyName) ofPart() bool {
	return !b.National && len(b.Fields) > 0 && (b.part || len(b.Rest) > 0 || slices.ContainsFunc(b.Origin, func(w string) bool { return !countries[w] && w != "us" && w != "uk" && !unions[w] }))
}

// SharesWord tells whether two names have a word in common besides their head nouns
// and their lands.
func (b BodyName) SharesWord(c BodyName) bool {
	return shares(b.Fields, c.Fields) || shares(b.Rest, c.Rest)
}

// words counts the words that tell a body from others of its kind and land.
func (b BodyName) words() int { return len(b.Fields) + len(b.Rest) }

// anyOf tells whether a name that has words less than another of its kind is too plain
// to mean the same body.
func (b BodyName) anyOf(c BodyName) bool {
	switch {
	case b.words() == 0 && b.Head != "church":
		return true // "European Council" is not the European Council on Ports
	case b.Head == "university" || b.Head == "college" || b.Head == "party":
		return true // "Liberal Democratic Party", "Brine Trent University"
	case b.ofParty():
		return true // "Democratic National Committee"
	case b.Head == "institute" && len(b.Fields) == 1 && len(b.Rest)+len(b.Origin) == 0 && !b.National:
		return true // "Institute of Technology"
	}
	// "American Federation of Teachers" is not the United one
	return len(b.Rest) < len(c.Rest) && !subset(b.Origin, c.Origin) && !slices.ContainsFunc(c.Rest, func(w string) bool { return !notChamber(w) })
}

// ofParty tells whether a name is a party's or says only to which one it belongs.
func (b BodyName) ofParty() bool {
	return b.Head == "party" || len(b.Fields) == 0 && len(b.Rest) > 0 && !slices.ContainsFunc(b.Rest, func(w string) bool { return !partisan[w] })
}

// onlyCountries tells whether all the lands of two names are countries.
func onlyCountries(a, b []string) bool {
	region := func(w string) bool { return !countries[w] && w != "us" && w != "uk" }
	return !slices.ContainsFunc(a, region) && !slices.ContainsFunc(b, region)
}

// partisan are words of parties, of which each has many bodies.
var partisan = map[string]bool{"democratic": true, "republican": true, "conservative": true, "labour": true, "liberal": true, "socialist": true, "communist": true}

func notChamber(w string) bool {
	return w != "house" && w != "senate" && w != "parliament" && w != "commons" && w != "lords"
}

// otherChamber tells whether two names are those of bodies of two chambers: "House harbour
// committee", "Senate Harbour Committee".
func (b BodyName) otherChamber(c BodyName) bool {
	house := func(w string) bool { return w == "house" || w == "commons" }
	senate := func(w string) bool { return w == "senate" || w == "lords" }
	return slices.ContainsFunc(b.Rest, house) && slices.ContainsFunc(c.Rest, senate) || slices.ContainsFunc(b.Rest, senate) && slices.ContainsFunc(c.Rest, house)
}

// OfUnion tells whether a body is one of a union of states.
func (b BodyName) OfUnion() bool {
	return slices.ContainsFunc(b.Origin, func(w string) bool { return unions[w] || w == "au" })
}

// subset tells whether the words a are among b, in the singular or the plural.
func subset(a, b []string) bool {
	for _, x := range a {
		if !slices.ContainsFunc(b, func(y string) bool { return x == y || x+"s" == y || x == y+"s" }) {
			return false
		}
	}
	return true
}

func shares(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

// originsAgree: two bodies of different countries are two.
func originsAgree(a, b []string) bool {
	return len(a) == 0 || len(b) == 0 || shares(a, b)
}

// SameLand tells whether two names are not of different lands.
func (b BodyName) SameLand(c BodyName) bool { return originsAgree(b.Origin, c.Origin) }
