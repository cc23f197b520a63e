package model

// Classes are the names of the facts that lists tell about words, in the order
// of the bits of Class.
var Classes = [...]string{
	"given", "rare given", "surname", "less common surname", "rare surname", "foreign surname",
	"particle", "honorific", "rank", "title", "actor", "kin",
	"country", "city", "region", "nationality", "geographic", "compass", "facility",
	"legal form", "company noun", "body noun", "organisation noun", "organisation adjective", "topic",
	"organisation", "team", "event", "month", "weekday", "unit", "creed",
	"reporting verb", "person verb", "organisation verb", "finance", "organisation common", "place common",
	"place preposition", "stop", "determiner", "relative", "link", "common", "rare common",
	"begins phrase", "place phrase", "organisation phrase", "body phrase", "person common", "movement",
}

// The classes that the code itself looks at.
var (
	given       = bit("given") | bit("rare given")
	givenName   = bit("given")
	kin         = bit("kin")
	honorific   = bit("honorific") | bit("rank")
	title       = bit("title")
	country     = bit("country") | bit("region")
	legal       = bit("legal form")
	orgNoun     = bit("company noun") | bit("body noun") | bit("organisation noun")
	reporting   = bit("reporting verb")
	personVerb  = bit("person verb")
	orgVerb     = bit("organisation verb")
	finance     = bit("finance")
	orgCommon   = bit("organisation common")
	placeCommon = bit("place common")
	placePrep   = bit("place preposition")
	stop        = bit("stop")
	relative    = bit("relative")
	determiner  = bit("determiner")
	link        = bit("link")
	phraseStart = bit("begins phrase")
	month       = bit("month") | bit("weekday")
)

func bit(name string) Class {
	c := Named(name)
	if c == 0 {
		panic("no class " + name)
	}
	return c
}

// Named is the class of a name, or 0.
func Named(name string) Class {
	for i, n := range Classes {
		if n == name {
			return 1 << i
		}
	}
	return 0
}

var (
	placePhrase = bit("place phrase")
	orgPhrase   = bit("organisation phrase")
	bodyPhrase  = bit("body phrase")
	phrases     = placePhrase | orgPhrase | bodyPhrase
)
