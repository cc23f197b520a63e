package names

import (
	"testing"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Acronyms of public bodies are known when they are printed like words, too.
func TestSpokenAcronyms(t *testing.T) {
	for _, body := range []string{"Nasa", "Unesco", "NATO", "Opec"} {
		n := Read(token.Cut(&data.Document{Text: "The mayor asked " + body + " for help on Monday."}))
		if len(n.Entities) != 1 || n.Entities[0].Kind != Agency || n.Entities[0].Name != body {
			t.Errorf("%s: %+v", body, n.Entities)
		}
	}
	if n := Read(token.Cut(&data.Document{Text: "Care is needed, and Who knows how much."})); len(n.Entities) != 0 {
		t.Errorf("%+v", n.Entities)
	}
}
