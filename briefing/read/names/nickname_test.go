package names

import (
	"slices"
	"testing"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// Nicknames in quotation marks stand within a name, and a surname may be a month.
func TestNicknames(t *testing.T) {
	for text, want := range map[string][]string{
		`Del. Marta "Cis" Holm said the vote was close. Holm left.`:                       {`Marta "Cis" Holm`},
		"Air Force Col. Edvin “J.B.” Tarrant said two trucks were hit. Tarrant saw it.":   {"Edvin “J.B.” Tarrant"},
		"The fisherman, Olaf ‘Big Ole’ Berg, was found on Friday. Berg was cold.":         {"Olaf ‘Big Ole’ Berg"},
		"Prime Minister Joanna May was not invited. May stayed at home, and it may rain.": {"Joanna May"},
		`The mayor, Ana Souza, said "No" to the plan. "Yes" Souza did not say.`:           {"Ana Souza"},
	} {
		var got []string
		n := Read(token.Cut(&data.Document{Text: text}))
		for _, e := range n.Entities {
			if e.Kind == Person {
				got = append(got, e.Name)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\ngot %q, want %q", text, got, want)
		}
	}
}
