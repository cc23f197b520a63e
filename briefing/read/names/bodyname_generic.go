package names

// Generic tells whether words only say what kind of organisation a name means:
// legal forms and head nouns ("Group Holdings", "news agency").
func Generic(words []string) bool {
	for _, w := range words {
		if _, ok := bodyHeads.Find(w); !ok && !ofFirms[w] {
			return false
		}
	}
	return true
}

// ofFirms are words behind the names of firms that are left out for short, but name none
// by themselves: "Acme Technologies" is Acme.
var ofFirms = map[string]bool{
	"and": true, "news": true, "limited": true, "technologies": true, "technology": true, "holdings": true, "motors": true, "motor": true,
	"industries": true, "systems": true, "electronics": true, "pharmaceuticals": true, "pharma": true, "international": true,
	"worldwide": true, "networks": true, "laboratories": true, "labs": true, "software": true, "entertainment": true,
	"communications": true, "telecommunications": true, "telecom": true, "aerospace": true, "petroleum": true, "resources": true,
	"solutions": true, "studios": true, "platforms": true, "foods": true, "brands": true, "stores": true, "logistics": true,
}
