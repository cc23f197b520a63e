package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// foreign walks over the words behind the noun of a body that other languages put there:
// "Commission | d'accès à l'information", "Banco | de la Nación", "Bundesamt | für
// Seenot". Behind a noun that leads its name capitals are enough: "Polícia | Judiciária".
func (r *reader) foreign(s token.Sentence, at int, leads bool) int {
	end, linked := at, false
	for i := at; i < s.Last && i-at < 9; i++ {
		low := r.t.Low(i)
		elided := len(low) > 3 && (low[0] == 'd' || low[0] == 'l') && (low[1] == '\'' || strings.HasPrefix(low[1:], "’"))
		switch {
		case elided:
			end, linked = i+1, true
		case links[low] && !r.capital(i) && (low != "do" || i+1 < s.Last && r.capitalWord(i+1)): // "Congress | do not"
			linked = true
		case foreignAnds[low] && end == i && end > at && i+1 < s.Last && !r.capital(i) && (r.capital(i+1) || links[r.t.Low(i+1)] || strings.ContainsAny(r.t.Low(i+1), "'’")):
		case !r.t.Tokens[i].Is(token.Word) || i > at && r.capitalWord(i) && !topics[low] && r.officeAt(s, i):
			return end
		case (leads || linked) && foreignAdjectives[low] && end == i && !r.taken(i):
			end = i + 1
		case linked && (r.capitalWord(i) || end < i), leads && r.capitalWord(i) && !r.taken(i) && !r.calendar(i):
			end = i + 1
		default:
			return end
		}
	}
	return end
}

// links join what a body is for to its noun, in other languages.
var links = map[string]bool{
	"de": true, "du": true, "des": true, "del": true, "della": true, "dello": true, "delle": true, "dei": true, "degli": true, "di": true,
	"do": true, "da": true, "dos": true, "das": true, "à": true, "la": true, "les": true, "el": true, "los": true, "las": true,
	"für": true, "van": true, "voor": true, "der": true, "för": true, "til": true, "pour": true, "para": true,
}

// foreignAnds are words for "and".
var foreignAnds = map[string]bool{"et": true, "y": true, "e": true, "en": true, "und": true, "dan": true, "og": true, "och": true, "i": true}

// foreignAdjectives stand in small letters behind the nouns of bodies: "Assemblée | nationale".
var foreignAdjectives = map[string]bool{
	"nationale": true, "national": true, "nacional": true, "générale": true, "général": true, "general": true, "fédérale": true, "federal": true,
	"civile": true, "civil": true, "publique": true, "pública": true, "público": true, "régionale": true, "regional": true, "municipale": true,
	"municipal": true, "militaire": true, "militar": true, "maritime": true, "marítima": true, "judiciaire": true, "judicial": true, "électorale": true, "electoral": true,
}

// compoundBodies end the nouns of public bodies that languages put together:
// "Bundeskriminalamt", "Sjöfartsverket".
var compoundBodies = byEnd(
	"amt", "ministerium", "polizei", "gericht", "gerichtshof", "behörde", "anwaltschaft", "netzagentur", "verfassungsschutz", "feuerwehr", "rechnungshof", "landtag", "stadtrat", "gemeinderat",
	"ministerie", "politie", "dienst", "rechtbank", "waterstaat", "marechaussee",
	"myndigheten", "myndighet", "styrelsen", "verket", "polisen", "politiet", "departementet", "departement", "direktoratet", "direktorat", "tilsynet", "tilsyn",
	"inspektionen", "kommissionen", "kommission", "tjeneste", "tjenesten", "domstolen", "bevakningen", "förvaltningen", "makten", "ombudsmannen",
	"virasto", "ministeriö", "poliisi",
)

// byEnd lists words by their last three bytes.
func byEnd(words ...string) map[string][]string {
	m := map[string][]string{}
	for _, w := range words {
		m[w[len(w)-3:]] = append(m[w[len(w)-3:]], w)
	}
	return m
}

// compoundBody tells whether token i is the noun of a public body of a language that puts
// its nouns together.
func (r *reader) compoundBody(i int) bool {
	low := r.t.Low(i)
	if len(low) < 7 || !r.capitalWord(i) {
		return false
	}
	for _, end := range compoundBodies[low[len(low)-3:]] {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}
