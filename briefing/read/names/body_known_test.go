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

// A calling with its body may stand behind a name.
func TestFellows(t *testing.T) {
	for text, want := range map[string]string{
		"Ann Moss, a fellow at the European Council on Foreign Relations who ran a board, said so.": "fellow at the European Council on Foreign Relations",
		"“No,” said Ole Lund, a harbour scholar at the Center for Coastal Studies.":                 "harbour scholar at the Center for Coastal Studies",
	} {
		x := token.Cut(&data.Document{Text: text})
		n := Read(x)
		if len(n.Offices) != 1 || x.Doc.Slice(n.Offices[0].Title) != want || n.Offices[0].Body < 0 {
			t.Errorf("%s: %+v", text, n.Offices)
		}
	}
}

// The field of an office is no short form of a body for that field.
func TestFieldsOfOffices(t *testing.T) {
	n := Read(token.Cut(&data.Document{Text: "The World Health Organization met. Placeland health secretary Nora Moss said so on Monday."}))
	if len(n.Offices) != 1 || n.Offices[0].Body >= 0 {
		t.Errorf("%+v", n.Offices)
	}
}
