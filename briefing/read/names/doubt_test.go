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
		// what qualifies, several places, parts of lands, flights, illnesses, families
		{"The Norway-Kenya talks and the HPV-positive diver were in Northern Norway, near the Sea of Norway, by France and the Netherlands.", ""},
		{"Quist Air Flight QX1234 fled the Ebola outbreak, the Harbour Papers show, said DPRK.", "Quist Air"},
		{"Ann Quist came. The Quists had left.", ""},
		// several of a kind, and a description that says nothing of what the body is for
		{"Every police agency, two federal prosecutors and the independent regulator were told.", ""},
		// what is told of a body in small letters
		{"The rapid harbour inquiry (RHI) met.", "RHI = rapid harbour inquiry"},
		{"The U.N. peacekeeping mission in Norway, known as UNPLA, met.", "UNPLA = U.N. peacekeeping mission"},
		{"Norway's highest labour court, the Court of Work, met.", "Court of Work = highest labour court"},
		{"Suspending Parliament was wrong.", "Parliament"},
		// names that go on past a number, an office, a field and a people
		{"The Quist County Precinct 4 Constable's Office and the Holm Chief Magistrate's Court met.", "Quist County Precinct 4 Constable's Office; Holm Chief Magistrate's Court"},
		{"The U.S. Chemical Safety and Hazard Investigation Board met the Standing Committee of the National People's Congress.",
			"U.S. Chemical Safety and Hazard Investigation Board; Standing Committee of the National People's Congress"},
		// the state itself, a town and its land, the district of an attorney
		{"HOLM, Kenya - The Norwegian State met Quist County District Attorney Ann Moss.", ""},
		// a federation by another noun
		{"The Confederation of Placeland Divers met.", "Confederation of Placeland Divers"},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
