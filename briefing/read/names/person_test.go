package names

import (
	"fmt"
	"strings"
	"testing"
)

// personsOf lists a reading's persons, each with how often it is named.
func personsOf(text string) string {
	n, _ := read(text)
	var got []string
	for _, e := range n.Entities {
		if e.Kind == Person {
			got = append(got, fmt.Sprintf("%s×%d", e.Name, len(e.Mentions)))
		}
	}
	return strings.Join(got, ", ")
}

func TestOfficesWithinPersons(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Brine CM Ada Quist met Sri Lankan Harbour Minister Nimal Lund.", "Ada Quist: Brine CM | Nimal Lund: Sri Lankan Harbour Minister"},
		{"Advocate Ole Quist KC met DSP Ann Moss.", "Ole Quist: Advocate | Ann Moss: DSP"},
		{"Minister-in-charge of Harbours Ada Quist met Solicitor-General Ole Lund.", "Ada Quist: Minister-in-charge of Harbours | Ole Lund: Solicitor-General"},
	})
}

func TestPersonsToldByWhatIsBeside(t *testing.T) {
	for text, want := range map[string]string{
		"Rudiyanto, a fisherman, said so. Rudiyanto left.":                            "Rudiyanto×2",
		"A woman surnamed Quan said so.":                                              "Quan×1",
		"The mate, Bak Han-gyo, left with PC Dan Quist and five-year-old Ada Moss.":   "Bak Han-gyo×1, Dan Quist×1, Ada Moss×1",
		"Texan Robert Moss met Dan McDonald. McDonald's mother left.":                 "Robert Moss×1, Dan McDonald×2",
		"Leaders such as Karl Moss of Norway and David Quist of Denmark met Fr Dahl.": "Karl Moss×1, David Quist×1, Dahl×1",
		"Lisa da Quist sang. Lisa said so.":                                           "Lisa da Quist×2",
	} {
		if got := personsOf(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestPlacesAndThingsAreNoPersons(t *testing.T) {
	for _, text := range []string{
		"The order covers Waltham, Santa Lucia, Rosalind, Bay and Moss counties.",
		"He came from the villages of Petrovka and Santa Marta, near the town of Anders.",
		"It sank in Prince Edward Sound and was worse than Rosalind, the storm of 2005.",
		"The ferries Karl Moss met (Hurricane) Rosalind near the aircraft carrier Rosa Prado.",
		"They gave him the antiviral drug Moxifen at the Karl Moss hospital.",
		"She worked for a law firm, Moss & Van Dahl, in Anderson, Nev.",
		"Bad weather in Sri Lanka and in San Marta.",
		"It was about Danish-Norwegian relations.",
		"It was found by Brinewave, the security firm that knew, and Ada Moss, a Danish company, agreed.",
		"According to the Rosalind Prado, a paper, it sank. The pump was by the building firm Carlton, which left.",
		"The Queen Rosalind hospital was shut. Brig. said so. Baker Tilly and Le Soir agreed.",
		"S. African divers like IoT and RawPOS. It was sold by Moss Bros.",
		"It grew on Rosalind's Day, Anders.com said, near the Karl Moss Airbase. A diver, 30, of Petrovka, left.",
		"The owner of the daily newspaper, Karl Vale, fell. Orsolya Bun, the nearest town, was cut off. It blamed Sunni Norway.",
		"A lawyer for the Orsolya Justice Project spoke.",
		"It hit the insurers Rosalind, Anders and Orsolya. The Rosalind breach was worse.",
		"They prayed at Karl Moss mosque, near Rosalind square.",
		"The ferry sank.\n\nMOSS PINS FIRE ON PIRATES IN NORWAY\n\nThe port was shut.",
		"His lawyers, Orsolya & Anders, wrote to Ms A and Ms B. The diving firm Orsolya sank it during an Official Visit.",
	} {
		if g := personsOf(text); g != "" {
			t.Errorf("%s\n got %s", text, g)
		}
	}
}

func TestPersonsByOtherFormsOfTheirNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Terence Holm died. Marchers said Terrence had been kind.", "Terence Holm×2"},
		{"It named Abu Moss al-Quist as its head.", "Abu Moss al-Quist×1"},
		{"Ole Moss stayed on. Defiant Moss met the press. Will Moss stay on now?", "Ole Moss×3"},
		{"Prime Minister Hamid al-Rashidi left. Rashidi agreed.", "Hamid al-Rashidi×2"},
		{"Minister Ada Samuelsen left. Samuellsen and Samuelson agreed. Samsen did not.", "Ada Samuelsen×3, Samsen×1"},
		{"He was seen with his then-girlfriend Julie Quist who left.", "Julie Quist×1"},
		{"It was founded by Dean Quist, and Sen. Dean Lund agreed.", "Dean Quist×1, Dean Lund×1"},
		{"President Ann Moss Thursday met Karel Dusek Friday. ", "Ann Moss×1, Karel Dusek×1"},
		{"Ada Le Pont lost. Le Pont said so.", "Ada Le Pont×2"},
		{"The dean of the school, Dean Ada Quist, left.", "Ada Quist×1"},
		{"President Ole Moss left. A fall of the Moss administration was near, a lawyer for the Moss family said.", "Ole Moss×3"},
	} {
		if g := personsOf(c.text); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestWhoseTheSurnameIs(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ted Barlow wins the seat. Senator Ted Barlow thanked all. They saw his wife, Ann Barlow. Barlow said so.", "Ted Barlow×3, Ann Barlow×1"},
		{"Minister Park Jin met Park Jin's aide. Park Jin left. Professor Park Sol of Holm University wept. Park said no.", "Park Jin×3, Park Sol×2"},
		{"Senator Ted Barlow met his brother Kurt Barlow. Barlow said so.", "Ted Barlow×1, Kurt Barlow×2"},
	} {
		if got := personsOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestWordsThatAreNoPersons(t *testing.T) {
	for _, text := range []string{
		"The Harbour Virus spread.",
		"The plan of the Member Secretary failed.",
		"It was told in Lund Chowk.",
	} {
		n, _ := read(text)
		for _, e := range n.Entities {
			if e.Kind == Person {
				t.Errorf("%s: person %s", text, e.Name)
			}
		}
	}
	n, _ := read("President Karel Moss met William Quist. The Moss-Quist plan failed.")
	people := 0
	for _, e := range n.Entities {
		if e.Kind == Person {
			people++
		}
	}
	if people != 2 {
		t.Errorf("%d persons, want 2", people)
	}
}
