package briefing

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitrep/data"
)

// build makes a briefing of texts, each a document named a, b, c ...
func build(t testing.TB, texts ...string) *Briefing {
	t.Helper()
	var docs []*data.Document
	for i, text := range texts {
		docs = append(docs, data.New(string(rune('a'+i))+".txt", text))
	}
	b, err := Build(context.Background(), docs, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func agencies(b *Briefing) string {
	var out []string
	for _, a := range b.Agencies {
		slices.Sort(a.Aliases)
		out = append(out, strings.Join(append([]string{a.Name}, a.Aliases...), " = "))
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}

func TestBodiesOfSeveralDocumentsMerge(t *testing.T) {
	for _, c := range []struct {
		name, a, b, want string
	}{
		{"a shorter name", "The Tidal Data Protection Commission met.", "The Tidal Data Commission met.", "Tidal Data Protection Commission = Tidal Data Commission"},
		{"a description", "The National Intelligence Service met.", "The spy agency met.", "National Intelligence Service = spy agency"},
		{"an abbreviation", "The Port Safety Bureau met.", "The PSB met. A chief of the PSB left.", "Port Safety Bureau"},
		{"an abbreviation without its land", "The U.S. Department of Homeland Security met.", "A chief of DHS left.", "U.S. Department of Homeland Security = DHS"},
		{"two letters", "Moss University met.", "A chief of MU left. The MU met. MU rose.", "MU; Moss University"},
		{"another order of words", "The Department of Ports met.", "The Ports Department met.", "Department of Ports = Ports Department"},
		{"a court here and with its country", "The U.S. Supreme Court met.", "The Supreme Court met.", "U.S. Supreme Court = Supreme Court"},
		{"another name", "The Pentagon met.", "The Defense Department met.", "Defense Department = Pentagon"},
		{"police of one place", "The Norwegian Police Security Service and the Holm Police District met.", "The police met.", "Holm Police District = police; Norwegian Police Security Service"},
		{"prosecutors", "The Oslo public prosecutor's office acted.", "The public prosecutor's office waited.", "Oslo public prosecutor's office = public prosecutor's office"},
		{"a navy", "The Norwegian navy met.", "The navy met. The navy left.", "Norwegian navy = navy"},
		{"a court of a state", "The Ohio Supreme Court met.", "The Supreme Court met.", "Ohio Supreme Court; Supreme Court"},
		{"a senate elsewhere", "The Ohio Senate met.", "The Senate met.", "Ohio Senate; Senate"},
		{"a watchdog of the land", "The Privacy Office of Canada and the Privacy Office of British Columbia met.", "The privacy watchdog met.",
			"Privacy Office of British Columbia; Privacy Office of Canada = privacy watchdog"},
		{"a chamber", "The House of Representatives met.", "The House met.", "House of Representatives = House"},
		{"a panel", "The House Oversight and Ports Committee met.", "The oversight panel met.", "House Oversight and Ports Committee = oversight panel"},
		{"a description of two", "The Holm District Court met. The district court left.", "The Brine District Court met. The district court left.",
			"Brine District Court; Holm District Court"},
		{"one land's", "Norway's ports ministry met.", "The ports ministry met. The Norwegian Ports Ministry left.", "Norwegian Ports Ministry = Norway's ports ministry = ports ministry"},
		{"two lands'", "Norway's ports ministry met Denmark's ports ministry.", "Norway's Supreme Court and Iceland's Supreme Court met.",
			"Denmark's ports ministry; Iceland's Supreme Court; Norway's Supreme Court; Norway's ports ministry"},
		{"the land named last", "The Norwegian army met. The army left.", "The Danish army met. The army left.", "Danish army; Norwegian army"},
		{"any land's", "The ports ministry met. The Danish ports ministry met the Norwegian ports ministry.", "Talks failed.", "Danish ports ministry; Norwegian ports ministry"},
		{"a central bank", "The Bank of Norway met.", "The central bank met.", "Bank of Norway = central bank"},
		{"a council", "The Brine City Council met.", "The city council met.", "Brine City Council = city council"},
		{"a part of a country", "The Welsh Government met.", "The regional government met. The Danish government did not.", "Welsh Government = regional government"},
		{"two attorneys", "The attorney general's office met.", "The city attorney's office met.", "attorney general's office; city attorney's office"},
		{"councils of two unions", "The U.N. Security Council met.", "The U.S. National Security Council met.", "U.N. Security Council; U.S. National Security Council"},
		{"a land of two words", "Saudi Arabia's Ports Ministry met.", "The Saudi ports ministry met. The French ports ministry did not.", "French ports ministry; Saudi Arabia's Ports Ministry = Ports Ministry = Saudi ports ministry"},
		{"guards in the plural", "The Danish National Guard met.", "The Danish National Guards left.", "Danish National Guard = Danish National Guards"},
		{"lands through a name without one", "Niger's ports ministry met. The ports ministry left.", "The Danish ports ministry met. The Ports Ministry was closed.", "Niger's ports ministry; Ports Ministry = Danish ports ministry"},
		{"any force", "It was told to the military.", "The Ports Ministry met.", "Ports Ministry"},
		{"two that are two", "The House Ports Committee and the Senate Ports Committee met.", "The Ports Committee met.", "House Ports Committee; Ports Committee; Senate Ports Committee"},
	} {
		got := agencies(build(t, c.a, c.b))
		if c.name == "an abbreviation" {
			got, _, _ = strings.Cut(got, " = ")
		}
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

func TestNamesAreOneKindInAFolder(t *testing.T) {
	for _, c := range []struct {
		texts               []string
		agencies, officials string
	}{
		{[]string{"Shares of Martin Barlow fell 3 percent. The bank Martin Barlow lost money.", "Martin Barlow sued."}, "Martin Barlow", ""},
		{[]string{"Shares of Martin Barlow fell 3 percent.", "Martin Barlow, who wept, sued. “I am cold,” said Martin Barlow."}, "", "Martin Barlow"},
	} {
		b := build(t, c.texts...)
		var officials []string
		for _, o := range b.Officials {
			officials = append(officials, o.Name)
		}
		if got := agencies(b); got != c.agencies || strings.Join(officials, "; ") != c.officials {
			t.Errorf("%q: got bodies %s and persons %q", c.texts, got, officials)
		}
	}
}

func TestOfficialsServeTheBodiesTheirTitlesName(t *testing.T) {
	b := build(t,
		"Fisheries Minister Ro Min-ho spoke. The Ministry of Ports and Fisheries met. President Ada Quist agreed.",
		"Ro Min-ho, the minister of fisheries, left. Karel Dusek, a lawyer for Brine Shipping Corp., and Police chief Ole Lund stayed.")
	var got []string
	for _, o := range b.Officials {
		home := "-"
		if o.Agency != None {
			home = b.Agencies[o.Agency].Name
		}
		got = append(got, fmt.Sprintf("%s/%v/%s", o.Name, o.Public, home))
	}
	slices.Sort(got)
	want := "Ada Quist/true/-, Karel Dusek/false/Brine Shipping Corp., Ole Lund/true/-, Ro Min-ho/true/Ministry of Ports and Fisheries"
	if g := strings.Join(got, ", "); g != want {
		t.Errorf("got  %s\nwant %s", g, want)
	}
}

func TestTasksStandUnderTheirBodies(t *testing.T) {
	b := build(t, "The Ministry of Ports will handle the cause of the leak, the Tidal Trade Commission will look into damages to crews, and the Coast Guard is checking the hulls of all ferries.")
	var got []string
	for _, a := range b.Agencies {
		for _, x := range a.Tasks {
			got = append(got, a.Name+": "+x.Text)
		}
	}
	slices.Sort(got)
	want := []string{
		"Coast Guard: is checking the hulls of all ferries",
		"Ministry of Ports: will handle the cause of the leak",
		"Tidal Trade Commission: will look into damages to crews",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
