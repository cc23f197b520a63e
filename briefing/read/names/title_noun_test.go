package names

import "testing"

func TestTitlesOfFirms(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"I suspect Lund will come, Ann Moss, a harbour pilot, said.", "Ann Moss: harbour pilot"},
		{"Tomas Reyl, CIO of the software company Northgrid, said so.", "Tomas Reyl: CIO of the software company Northgrid @ Northgrid"},
		{"Ines Varga, chief intelligence officer of the security firm Northgrid, met Chief People and Culture Officer Ole Lund.",
			"Ines Varga: chief intelligence officer of the security firm Northgrid @ Northgrid | Ole Lund: Chief People and Culture Officer"},
		{"“No,” said Asa Kidd, vice president, harbour security at Northgrid Networks.", "Asa Kidd: vice president, harbour security at Northgrid Networks @ Northgrid Networks"},
		{"Jeff Dahl, Director of Product Management, Northgrid Inc., said so.", "Jeff Dahl: Director of Product Management @ Northgrid Inc."},
		{"Lynn Jurgen, CEO of Brine City-based solar firm Sunrise, said so.", "Lynn Jurgen: CEO of Brine City-based solar firm Sunrise @ Sunrise"},
		{"Tidal News host Dana Kern will host Prime Minister Ole Lund.", "Dana Kern: Tidal News host @ Tidal News | Ole Lund: Prime Minister"},
	})
}

func TestNounsBeforeATitle(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Scottish motor racing driver Jack Moss and billionaire casino magnate Ole Lund met hedge-fund manager S. Donald Quist.",
			"Jack Moss: Scottish motor racing driver | Ole Lund: billionaire casino magnate | S. Donald Quist: hedge-fund manager"},
		{"Two donors, ferry owner Tom Lund and harbour pilot Ann Moss, left.", "Tom Lund: ferry owner | Ann Moss: harbour pilot"},
		{"The club thanked coach Ole Lund.", "Ole Lund: coach"},
	})
}

func TestTitlesBeforeRanks(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Chief of the Tidal Staff General Sir Karel Dusek spoke.", "Karel Dusek: Chief of the Tidal Staff | Karel Dusek: General"},
		{"Former special envoy to Norway Kurt Moss and the ambassador to Denmark Ann Lund spoke.", "Kurt Moss: Former special envoy to Norway | Ann Lund: ambassador to Denmark"},
		{"Speaker of the House of Representatives Suwono has called for calm.", "Suwono: Speaker of the House of Representatives @ House of Representatives"},
	})
}

func TestTitlesBesideTitles(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"The spokesman for the mayor, Ole Lund, said so.", "Ole Lund: spokesman for the mayor"},
		{"The adviser to the UN secretary-general, Ole Lund, said so.", "Ole Lund: adviser to the UN secretary-general @ UN"},
		{"Ole Lund, senior trade adviser to former Harbour Secretary Ann Moss, said no.", "Ole Lund: senior trade adviser to former Harbour Secretary Ann Moss | Ann Moss: former Harbour Secretary"},
		{"One of the family's attorneys, Justin Lund, said so.", "Justin Lund: One of the family's attorneys"},
	})
}

func TestTitlesOfRank(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ole Lund, Norway's chief nuclear negotiator and deputy foreign minister, left.", "Ole Lund: Norway's chief nuclear negotiator | Ole Lund: deputy foreign minister"},
		{"Brine Police special cell deputy commissioner Ann Moss met New South Wales Premier Ole Lund.",
			"Ann Moss: Brine Police special cell deputy commissioner @ Brine Police | Ole Lund: New South Wales Premier"},
		{"Ole Lund, one of Quist's lawyers, left. White House Tidal Council head Ann Moss stayed.", "Ole Lund: one of Quist's lawyers | Ann Moss: White House Tidal Council head @ White House Tidal Council"},
		{"EU Commissioner for Harbour Affairs Ann Moss spoke.", "Ann Moss: EU Commissioner for Harbour Affairs @ EU"},
	})
	if got := Singular("Council of Harbour Advisers chair"); got != "Council of Harbour Advisers chair" {
		t.Errorf("got %s", got)
	}
}

func TestTitlesBehindRemarks(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Raul Dusek, younger brother of President Karel Dusek and head of the Tidal Guard, left.", "Karel Dusek: President | Raul Dusek: head of the Tidal Guard @ Tidal Guard"},
		{"Ada Quist, a lawyer at Holm University in Oslo, Norway, and former president of the Tidal Union, left.",
			"Ada Quist: lawyer at Holm University in Oslo @ Holm University | Ada Quist: former president of the Tidal Union @ Tidal Union"},
		{"It was owned by San Benito shooter Ada Quist.", "Ada Quist: San Benito shooter"},
		{"Ada Quist, an architect of Moss's 2008 campaign, met Karel Dusek, a liberal congressman from Ohio.", "Ada Quist: architect of Moss's 2008 campaign | Karel Dusek: liberal congressman from Ohio"},
		{"Kenny Dusek, a former Tidal Agency official who runs Crossdock Strategies Inc., agreed.", "Kenny Dusek: @ Crossdock Strategies Inc. | Kenny Dusek: former Tidal Agency official @ Tidal Agency"},
	})
}

func TestTenures(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ada Quist kept her letters during her time as harbour minister, and Dusek's tenure as mayor of Brine ended.", "Ada Quist: harbour minister | Dusek: mayor of Brine"},
		{"In her new role as head of the Tidal Agency, Ada Quist left.", ""},
		{"The Rev. Ann Moss spoke.", "Ann Moss: Rev."},
	})
}

func TestTitlesInLetters(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"DNI Quist and PM Moss met at 5 PM Monday. Brine CM Ada Holt agreed.", "Quist: DNI | Moss: PM | Ada Holt: Brine CM"},
		{"Counsel to the Director Jim Barlow left. Assistant United States Attorney Ada Quist stayed.", "Jim Barlow: Counsel to the Director | Ada Quist: Assistant United States Attorney"},
		{"Kurt Moss, the president's son-in-law and senior adviser, left.", "Kurt Moss: senior adviser"},
		{"Karel Dusek, who stepped down as chief executive on the eve of the vote, left.", "Karel Dusek: chief executive"},
	})
}

func TestOfficesToCome(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ada Quist, a rich hotelier Moss tapped as his ambassador to Norway, left.", "Ada Quist: rich hotelier | Ada Quist: ambassador to Norway"},
		{"President Kurt Barlow chose Ada Quist to be minister. Karel Dusek will become mayor. Mia Holt wants to become mayor.",
			"Kurt Barlow: President | Ada Quist: minister | Karel Dusek: mayor"},
		{"Kurt Barlow, who had been the harbour master since May, met Mia Holt, an attorney representing Brine Corp.",
			"Kurt Barlow: harbour master | Mia Holt: attorney representing Brine Corp. @ Brine Corp"},
		{"Ada Quist, from the charity Shelter Now, met Magistrate Judge Kurt Barlow.", "Ada Quist: @ Shelter Now | Kurt Barlow: Magistrate Judge"},
	})
}

func TestFirmsOfTitles(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Bo Quist, the founder of Brinecoin venture capital firm Fenbur Capital, lost it.", "Bo Quist: founder of Brinecoin venture capital firm Fenbur Capital @ Fenbur Capital"},
		{"Catalin Dusek, senior director of the investigation and forensics unit at Bitguard, said so.", "Catalin Dusek: senior director of the investigation and forensics unit at Bitguard @ Bitguard"},
		{"It was fast, says Kurt Barlow, director of IT for the group.", "Kurt Barlow: director of IT for the group"},
		{"The company is enhancing its measures, JobGrid CEO Suresh Moss says.", "Suresh Moss: JobGrid CEO @ JobGrid"},
	})
}

func TestTitlesWithPersons(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"President Karel Halvo left. “It is late,” said Kenneth Barlow, a former Halvo administration official.", "Karel Halvo: President | Kenneth Barlow: former Halvo administration official"},
		{"Nominee Karel Brandt left. Mike Barlow, a top Brandt surrogate, stayed.", "Karel Brandt: Nominee | Mike Barlow: top Brandt surrogate"},
		{"It killed 5/12 plotter Osman Barlow.", "Osman Barlow: 5/12 plotter"},
		{"The lead Sens. Ada Quist and Mia Holt met fellow Sen. Kurt Barlow.", "Ada Quist: Sens. | Mia Holt: Sens. | Kurt Barlow: Sen."},
	})
}

func TestWhatSomebodyIs(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss is director of the Tidal Agency. Ole Lund is playwright-in-residence at Holm University.",
			"Ann Moss: director of the Tidal Agency @ Tidal Agency | Ole Lund: playwright-in-residence at Holm University @ Holm University"},
		{"Ann Quist was shaken by the bomb when she was prime minister in 1984.", "Ann Quist: prime minister"},
		{"Quist was in charge despite being the Danish envoy, Ann Quist said.", "Ann Quist: Danish envoy"},
		{"Ann Moss is representative of many. Ole Lund was general in his words.", ""},
		{"Moss told Ole Lund that he was minister. Ann Moss met Karel Dusek while he was minister.", ""},
	})
}
