package names

import (
	"strings"
	"testing"
)

func TestNamesInTwoSpellings(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Rohan Gunaratna", "Rohan Gunarathna", true},
		{"Ziad Haddouchi", "Ziad Haddoushi", true},
		{"Rosa Frost", "Rosia Frost", false}, // too short to tell
		{"Rosalie Frost", "Rosaile Frost", true},
		{"Rashid Dusek", "Rasheed Dusek", true},
		{"Ro Hong-geun", "Ro Hong-keun", true},
		{"Ro Jae-yong", "Ro Jae-young", false},
		{"Roh Hee-jung", "Ro Hui-jeong", true},
		{"Yoon Doo-ri", "Yun Du-ri", true},
		{"Ro Min-gi", "Ro Min-gil", false},
		{"Christian Frost", "Christina Frost", false},
		{"Daniel Frost", "Daniela Frost", false},
		{"Antonio Frost", "Antonia Frost", false},
		{"Alexei Petrovna", "Alexei Petrovno", false},
		{"Ann Johansen", "Ole Johanson", false},
		{"Ren Hosokawa", "Hosokawa Ren", true},
		{"Ann Ren Hosokawa", "Hosokawa Ren", false},
	} {
		a, b := ParsePerson(strings.Fields(c.a)), ParsePerson(strings.Fields(c.b))
		if got := a.Same(b); got != c.same || b.Same(a) != got {
			t.Errorf("%s and %s: %v, want %v", c.a, c.b, got, c.same)
		}
	}
}
