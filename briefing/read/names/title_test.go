package names

import (
	"strings"
	"testing"
)

// offices lists what a text's persons hold: name: title @ body.
func offices(text string) string {
	n, d := read(text)
	var got []string
	for _, o := range n.Offices {
		s := n.Entities[o.Holder].Name + ":"
		if !o.Title.Empty() {
			s += " " + oneLine(d.Slice(o.Title))
		}
		if o.Body >= 0 {
			s += " @ " + n.Entities[o.Body].Name
		}
		got = append(got, s)
	}
	return strings.Join(got, " | ")
}

func testOffices(t *testing.T, cases []struct{ text, want string }) {
	for _, c := range cases {
		if got := offices(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestTitlesInThePlural(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Sens. Ann Moss (D-Ohio), Ole Lund (R-Maine) and Karel Dusek spoke.", "Ann Moss: Sens. | Ole Lund: Sens. | Karel Dusek: Sens."},
		{"Critics like Senators Ada B. Quist, Republican of Ohio, and Ole Lund, Democrat of Maine, see it.", "Ada B. Quist: Senators | Ole Lund: Senators"},
		{"Two harbour engineers, Ann Moss and Ole Lund, were charged.", "Ann Moss: harbour engineers | Ole Lund: harbour engineers"},
		{"Finance ministers Ann Moss and Ole Lund met the judges.", "Ann Moss: Finance ministers | Ole Lund: Finance ministers"},
		{"The ministers met Ann Moss and Ole Lund.", ""},
	})
	for title, want := range map[string]string{
		"U.S. Sens.": "U.S. Sen.", "Prime Ministers": "Prime Minister", "spokeswomen": "spokeswoman", "Attorneys General of Ohio": "Attorney General of Ohio",
		"Finance secretaries": "Finance secretary", "head of the judges": "head of the judges", "Chiefs of Staff": "Chief of Staff", "boss": "boss",
	} {
		if got := Singular(title); got != want {
			t.Errorf("one of %s is %s, want %s", title, got, want)
		}
	}
}

func TestPersonsOfABody(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss of the Tidal Agency spoke to Ole Lund, from the coast guard, and Ada Quist, with the Harbour Workers Union, there.",
			"Ann Moss: @ Tidal Agency | Ole Lund: @ coast guard | Ada Quist: @ Harbour Workers Union"},
		{"Ann Moss, Tidal Agency: \"We will search.\"", "Ann Moss: @ Tidal Agency"},
		{"The Brine Democratic Party (BDP) of Ole Lund spoke.", "Ole Lund: @ Brine Democratic Party"},
		{"Ann Moss of Brine left the Tidal Agency with Ole Lund.", ""},
	})
}
