package names

import (
	"slices"
	"testing"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// In a headline a surname and the next word with a capital are no name.
func TestSurnamesInHeadlines(t *testing.T) {
	for text, want := range map[string][]string{
		"Tarrant Ostmouth trip under fire\n\n3 May 2031\n\nHarbour Minister Edvin Tarrant went to Ostmouth on Monday. Tarrant met the mayor there.": {"Edvin Tarrant"},
		"Edvin Tarrant quits\n\n3 May 2031\n\nHarbour Minister Tarrant has quit, his wife Nora Tarrant said on Monday.":                             {"Edvin Tarrant", "Nora Tarrant"},
	} {
		var got []string
		n := Read(token.Cut(data.New("a.txt", text)))
		for _, e := range n.Entities {
			if e.Kind == Person {
				got = append(got, e.Name)
			}
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%s\ngot %q, want %q", text, got, want)
		}
	}
}
