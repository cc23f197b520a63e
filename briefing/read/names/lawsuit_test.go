package names

import (
	"testing"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// The sides of a lawsuit's name are neither persons nor bodies of the story.
func TestLawsuits(t *testing.T) {
	for _, text := range []string{
		"The ruling in Moss v. Board of Education stood for years.",
		"In Osk v. Tarrant Shipping Co., the judges were split on Monday.",
		"It was settled by Holm vs. the Harbour Board long ago.",
	} {
		n := Read(token.Cut(&data.Document{Text: text}))
		for _, e := range n.Entities {
			if e.Kind == Person || e.Kind == Agency || e.Kind == Organization {
				t.Errorf("%s: %+v", text, e)
			}
		}
	}
}
