package names

import "testing"

func TestBodiesRightBehindTitles(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Former harbour ministers including Ada Quist and Ole Lund left.", "Ada Quist: Former harbour ministers | Ole Lund: Former harbour ministers"},
		{"Critics including Ada Quist and Ole Lund left.", ""},
		{"Speaker of the Commons Karel Dusek called a General Election at the giant General Electric.", "Karel Dusek: Speaker of the Commons @ Commons"},
		{"Then Chairman Harbour Board Karim Dusek told the press.", "Karim Dusek: Chairman @ Harbour Board"},
		{"DG PHA Major General Ole Lund told the press.", "Ole Lund: DG @ PHA | Ole Lund: Major General"},
		{"IGP PHA (Crime) Ole Lund told the press.", "Ole Lund: IGP @ PHA"},
		{"Chief of Naval Staff Karim Dusek told the press.", "Karim Dusek: Chief of Naval Staff"},
		{"The former 1ABC CEO Ada Quist was charged.", "Ada Quist: former 1ABC CEO"},
		{"The Chief Judge of Ohio and Maine Ole Lund ruled.", "Ole Lund: Chief Judge of Ohio and Maine"},
		{"The mayor of Ohio and Maine Mayor Ole Lund met.", "Ole Lund: Maine Mayor"},
		{"Ole Lund was named lead prosecutor in the Brine Corp. case.", "Ole Lund: lead prosecutor in the Brine Corp. case"},
		{"The court heard the Chief Judge of Ohio and Sarawak Datuk Seri Karim Lund.", "Karim Lund: Chief Judge of Ohio and Sarawak"},
		{"Cabinet Secretary for Harbours Joseph Ole Lunkat has told reporters.", "Joseph Ole Lunkat: Cabinet Secretary for Harbours"},
		{"Ole Lund, head of department (Tides) Harbour College, spoke.", "Ole Lund: head of department @ Harbour College"},
	})
}

func TestListsBehindAPlural(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"The other judges were Ada Quist, Ole Lund and Karel Dusek.", "Ada Quist: judges | Ole Lund: judges | Karel Dusek: judges"},
		{"The lawyers included Ada Quist and Ole Lund.", "Ada Quist: lawyers | Ole Lund: lawyers"},
		{"The lawyers were told to leave.", ""},
		{"Three Tidewell Ltd executives - finance chief Ada Quist, engineer Ole Lund and Karel Dusek - left.",
			"Ada Quist: @ Tidewell Ltd | Ole Lund: @ Tidewell Ltd | Karel Dusek: Tidewell Ltd executives @ Tidewell Ltd | Ada Quist: finance chief | Ole Lund: engineer"},
	})
}

func TestNamesOfLawsAndPlacesAreNoPersons(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Papers obtained under the Official Secrets Act show it.", ""},
		{"The minister was questioned at the Holm Customs Palace.", ""},
		{"It happened near Karim Lund station in Ole Dusek district.", ""},
		{"The hijacker is Briton Karim Lund Dusek, 35.", "Karim Lund Dusek"},
		{"The cup went to Americans Karim Lund Dusek.", "Karim Lund Dusek"},
		{"Those held included Can Dusek, head of the group.", "Can Dusek"},
	} {
		n, _ := read(c.text)
		got := ""
		for _, e := range n.Entities {
			if e.Kind == Person {
				got += e.Name
			}
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
