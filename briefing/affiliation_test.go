package briefing

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// served lists whom each person serves: name/public office/body.
func served(b *Briefing) string {
	var got []string
	for _, o := range b.Officials {
		home := "-"
		if o.Agency != None {
			home = b.Agencies[o.Agency].Name
		}
		got = append(got, fmt.Sprintf("%s/%v/%s", o.Name, o.Public, home))
	}
	slices.Sort(got)
	return strings.Join(got, ", ")
}

// service is a report and what served tells of it.
type service struct{ text, want string }

func testServed(t *testing.T, reports []service) {
	t.Helper()
	for _, c := range reports {
		if g := served(build(t, c.text)); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestWhomAnOfficeServes(t *testing.T) {
	testServed(t, []service{
		{"Rep. Ada Quist (D-Ohio) and Ohio Sen. Ole Lund spoke. The House and the Senate voted.", "Ada Quist/true/House, Ole Lund/true/Senate"},
		{"President Ann Moss spoke. Moss left the White House. President Karel Dusek thanked Moss.", "Ann Moss/true/White House, Karel Dusek/true/-"},
		{"The White House was silent. Danish President Ann Moss and Ole Lund, president of Brine Parish, spoke. Ada Quist, the former Finnish president, left.",
			"Ada Quist/true/-, Ann Moss/true/-, Ole Lund/true/-"},
		{"The German foreign ministry said Danish Foreign Minister Ann Moss would come. The foreign ministry gave no date.", "Ann Moss/true/-"},
		{"The Justice Department sued. Ole Lund, the attorney general of Ohio, and Attorney General Ann Moss spoke.", "Ann Moss/true/Justice Department, Ole Lund/true/-"},
		{"Home Secretary Ann Moss and Shadow Home Secretary Ole Lund spoke at the Home Office.", "Ann Moss/true/Home Office, Ole Lund/true/-"},
		{"Norway's leader, Ann Moss, city health commissioner Ole Lund and rebel leader Ada Quist met.", "Ada Quist/false/-, Ann Moss/true/-, Ole Lund/true/-"},
		{"Brine Party lawmaker Ann Moss and Brine Corp. head Ole Lund met.", "Ann Moss/true/Brine Party, Ole Lund/false/Brine Corp."},
		{"Prime Minister Ann Moss of the Brine Party spoke at the Prime Minister's Office.", "Ann Moss/true/Prime Minister's Office"},
		{"Karel Dusek, the former Togolese foreign minister, and Quist's health spokesman Ole Lund met. The foreign ministry and the Department of Health did not.",
			"Karel Dusek/true/-, Ole Lund/false/-, Quist/false/-"},
		{"A panel of the Tidal Agency met. The Harbour Board, led by the former judge Ann Moss, left.", "Ann Moss/true/Harbour Board"},
		{"State Rep. Ada Quist and Republican Secretary of State Ole Lund of Ohio spoke. The House and the State Department did not.", "Ada Quist/true/-, Ole Lund/true/-"},
		{"Secretary-General Ann Moss spoke. A resolution of the United Nations helps.", "Ann Moss/true/United Nations"},
		{"South Korean President Ann Moss and Oslo health chief Ole Lund met.", "Ann Moss/true/-, Ole Lund/true/-"},
		{"Ann Moss, chief economist of the Tidal Agency, met Ole Lund, a lawyer for the Tidal Agency.", "Ann Moss/true/Tidal Agency, Ole Lund/false/Tidal Agency"},
		{"National Police chief Ann Moss met Lisbon Police spokesman Ole Lund. The National Police, the Lisbon Police and the Oslo Police Department were there with Oslo police chief Ada Quist.",
			"Ada Quist/true/Oslo Police Department, Ann Moss/true/National Police, Ole Lund/true/Lisbon Police"},
		{"Presidential nominee Ann Moss, a former Danish foreign minister, met nominee Ole Lund. Nominee Moss left.", "Ann Moss/true/-, Ole Lund/false/-"},
		{"President Ann Moss left the White House. Moss's political adviser, Ole Lund, stayed.", "Ann Moss/true/White House, Ole Lund/true/White House"},
		{"Nominee Ann Moss spoke. The Moss campaign is new. Moss communications director Ole Lund and Ada Quist, Moss's aide, were there.",
			"Ada Quist/false/-, Ann Moss/false/-, Ole Lund/false/Moss campaign"},
		{"The Department of Health said so to Danish Health Minister Ann Moss and Finnish Health Minister Ole Lund.", "Ann Moss/true/-, Ole Lund/true/-"},
		{"The finance ministry said so to Danish Finance Minister Ann Moss.", "Ann Moss/true/finance ministry"},
		{"Rebel military leader Ole Lund met Ann Moss, chairman of the Organisation of Port Security. The Security Council knew.", "Ann Moss/false/Organisation of Port Security, Ole Lund/false/-"},
		{"Ann Moss, the Danish ambassador to the United States, met Ole Lund, the U.S. ambassador to South Korea, at the State Department.", "Ann Moss/true/-, Ole Lund/true/-"},
		{"Mayor Ann Moss and Rear Adm. Ole Lund met firefighter Ada Quist. The Municipality of Brine, the Danish Navy and the Brine Fire Department helped.",
			"Ada Quist/true/Brine Fire Department, Ann Moss/true/Municipality of Brine, Ole Lund/true/Danish Navy"},
		{"House editor Ann Moss met Rep. Ole Lund.", "Ann Moss/false/-, Ole Lund/true/-"},
		{"Attorney General Ole Lund (D) met Rep. Ada Quist (D-Ohio), and Ann Moss, R-Maine. The House and the Justice Department did not.",
			"Ada Quist/true/House, Ann Moss/true/-, Ole Lund/true/-"},
		{"Former Soviet leader Ole Lund and East German leader Ada Quist met acting President Ann Moss.", "Ada Quist/true/-, Ann Moss/true/-, Ole Lund/true/-"},
		{"Lawmaker Ann Moss of the Brine Party left the Parliament of Brineland. Presidential adviser Ole Lund stayed.", "Ann Moss/true/Parliament of Brineland, Ole Lund/true/-"},
		{"U.S. Attorney Ann Moss spoke. The U.S. Attorney's Office in Brine did not.", "Ann Moss/true/U.S. Attorney's Office"},
		{"The company's president, Ann Moss, met the country's president, Ole Lund.", "Ann Moss/false/-, Ole Lund/true/-"},
		{"NBC's Ann Moss and Reuters' Ole Lund were there.", "Ann Moss/false/NBC, Ole Lund/false/Reuters"},
		{"U.S. President Ann Moss left the White House. President Karel Dusek, Dusek's men and President Moss met Dusek.", "Ann Moss/true/White House, Karel Dusek/true/-"},
		{"President Quist left the White House. First lady Ann Quist and a retired colonel, Karel Dusek, stayed.", "Ann Quist/false/-, Karel Dusek/false/-, Quist/true/White House"},
		{"Then-PHA Director Ann Moss met then-Tidal Agency chief Ada Quist. The PHA and the Tidal Agency agreed.", "Ada Quist/true/Tidal Agency, Ann Moss/false/PHA"},
		{"Rep. Ann Moss (D-Ohio) urged Congress to act.", "Ann Moss/true/Congress"},
		{"Ann Moss, CEO of Brine Corp. and a former Tidal Agency analyst, met Ada Quist, an aide to the mayor.", "Ada Quist/true/-, Ann Moss/false/Brine Corp."},
		{"Mr Justice Ole Lund sat in the High Court.", "Ole Lund/true/High Court"},
	})
}

func TestTitlesThatAreOne(t *testing.T) {
	b := build(t, "Turkish President Ann Moss left. Turkey's President, Ann Moss, came. Senators Ann Moss and Ole Lund met their Danish counterpart Ada Quist.")
	var got []string
	for _, o := range b.Officials {
		for _, x := range o.Titles {
			got = append(got, o.Name+": "+x.Text)
		}
	}
	slices.Sort(got)
	if g, want := strings.Join(got, ", "), "Ann Moss: Senator, Ann Moss: Turkish President, Ole Lund: Senator"; g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}

func TestTitlesWithAndWithoutTheirBody(t *testing.T) {
	b := build(t, "Harbour Board chief executive Ann Moss spoke. Chief executive Ann Moss left. Former Tidal Agency head Ole Lund met Harbour Board counsel Ada Quist.")
	var got []string
	for _, o := range b.Officials {
		for _, x := range o.Titles {
			got = append(got, o.Name+": "+o.Office(x))
		}
	}
	slices.Sort(got)
	if g, want := strings.Join(got, ", "), "Ada Quist: Harbour Board counsel, Ann Moss: chief executive, Ole Lund: Former Tidal Agency head"; g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}

func TestOfficesOfTowns(t *testing.T) {
	testServed(t, []service{
		{"The municipal spokesman for Dorven, Ole Lund, spoke. The Dorven Municipality knew.", "Ole Lund/true/Dorven Municipality"},
		{"Dorven mayor Ann Moss spoke. The Municipality of Dorven knew.", "Ann Moss/true/Municipality of Dorven"},
		{"Ann Moss, the prime minister's chief of staff, met Ole Lund, the president’s spokesman, and Ada Quist, the company's spokeswoman.", "Ada Quist/false/-, Ann Moss/true/-, Ole Lund/true/-"},
		{"Congress leader Ann Moss blamed Railway Minister Ole Lund. The Congress will march.", "Ann Moss/false/Congress, Ole Lund/true/-"},
		{"Ann Moss, West Sorvan's governor, and Sorvik Fire Chief Ole Lund came.", "Ann Moss/true/-, Ole Lund/true/-"},
		{"Holm PD spokesman Ole Lund left. The Holm Police Department closed the road.", "Ole Lund/true/Holm Police Department"},
	})
}

func TestPersonsKnownByOneName(t *testing.T) {
	b := build(t, "White House adviser Ms Quist spoke. Ann Moss met Ms Moss's mother. Quist left.")
	var got []string
	for _, o := range b.Officials {
		got = append(got, o.Name+": "+strings.Join(o.Aliases, ", "))
	}
	slices.Sort(got)
	if g := strings.Join(got, "; "); g != "Ann Moss: Moss; Quist: Ms Quist" {
		t.Errorf("got %s", g)
	}
}

func TestBodiesKnownFromOtherReports(t *testing.T) {
	b := gather(map[string]string{
		"1.txt": "Brine Wave Corp. lost a ship.\n\nBrine Wave, a company, said so. A spokesman for the company Brine Wave wept.\n",
		"2.txt": "The director of Brine Wave, Ann Moss, spoke.\n",
	}, Options{})
	if g := served(b); !strings.HasPrefix(g, "Ann Moss/false/Brine Wave") {
		t.Errorf("got %s", g)
	}
}
