package names

import "testing"

func TestWordsWithCapitalsThatAreNoBodies(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// a heading that runs into its paragraph
		{"Dock Power Hinders Harbour Talks: Ending the strike is a goal of the United Nations, he said.", "United Nations"},
		{"Slow Plan Divides Quiet Town: Those who live there met on Monday.", ""},
		// datelines, party marks, states, letters for things and jobs
		{"HOLM SPRINGS NEWS, Va. - The pier was shut.", ""},
		{"State Del. Ada Quist (D-Holm News) spoke.", ""},
		{"The People's Republic of Norland, the Soviet Union and the Government of Norway agreed.", ""},
		{"The CTO and the HR staff read a PDF.", ""},
		{"Cabinet Secretary (CS) Ada Quist signed the Harbour Bargaining Agreement (HBA). The CS left.", ""},
		{"It began with Operation Mirror outside Quist House.", ""},
		{"Lund said so. Governor Ole Lund left Venn State with Harbour Television.", "Harbour Television"},
		{"The Quist Harbour Virus spread to Member Secretary and to the Ada S. Quist Library.", "Ada S. Quist Library"},
		// a term between quotation marks
		{"He began the “War On Litter,” which brought many to court.", ""},
		// a party and the one it is for
		{"He spoke for the Republican Party for Ann Moss, he said.", "Republican Party"},
		{"The Party for Freedom won.", "Party for Freedom"},
		// a federation by another noun
		{"The Confederation of Placeland Divers met.", "Confederation of Placeland Divers"},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
