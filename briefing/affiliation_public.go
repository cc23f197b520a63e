package briefing

import (
	"sitrep/briefing/read/names"
)

// publicOffice tells whether a title is that of a public office, by its words, whether
// it is known to serve a body, and a public one. What somebody does for a living is
// none, unless it is done for a public body; lawyers and critics stand beside one.
func publicOffice(t names.TitleWords, served, publicly bool) bool {
	switch {
	case t.Class == "private":
		return publicly && !beside[t.Noun]
	case served && !publicly && ofAnyBody[t.Noun]:
		return false
	case t.Class == "public" && !publicly && len(t.Rest) > 0 && t.Rest[0] == "retired" && !ofCourts[t.Noun]:
		return false // "a retired general"
	case t.Class == "public", publicly:
		return true
	case t.Noun == "deputy" && served:
		return true // "HLP deputy"
	case t.Noun == "leader" && ofParliament[t.Party]:
		return true // "Labour leader"
	case ofOpposition(t) && len(t.Fields) > 0:
		return true // "the Conservatives' health spokesman": a member of parliament
	case t.Class != "either" || served:
		return false
	}
	switch t.Noun {
	case "president", "vice president", "deputy president":
		return t.Bare || t.Public || len(t.Origin) > 0 && len(t.Rest) == 1 && t.Rest[0] == "regional"
	case "leader":
		return t.Public || t.Bare && len(t.Origin) > 0 // "Placeland's leader", "former Soviet leader"
	case "secretary", "deputy", "commissioner":
		return true
	case "chief executive":
		return t.Bare && len(t.Origin) == 1 && (t.Origin[0] == "hong kong" || t.Origin[0] == "macau")
	case "officer":
		return t.Public || t.Bare && len(t.Origin) == 0 // "Border Police officer", "Officer Ro"
	case "chief", "head", "director", "boss":
		return t.Public || len(t.Fields) > 0 && len(t.Origin) > 0 // "Brine health chief"
	}
	return t.Public
}
