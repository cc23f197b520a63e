package names

import "testing"

func TestTitlesWithoutAnArticle(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Harbour Board chief executive, Ada Quist, left with Danish foreign minister, Ole Lund, on Monday.", "Ada Quist: Harbour Board chief executive @ Harbour Board | Ole Lund: Danish foreign minister"},
		{"Harbours Cabinet Secretary, Ada Quist, has closed the quay.", "Ada Quist: Harbours Cabinet Secretary"},
		{"Minister of State for Tides, Ole Lund wrote that it was over.", "Ole Lund: Minister of State for Tides"},
		{"Harbour Minister, Dr Ada Quist was at the quay.", "Ada Quist: Harbour Minister"},
		{"The order was given by then-mayor of Holm, Ada Quist, who later left.", "Ada Quist: then-mayor of Holm"},
		{"“We freed nine,” said Tidal Police Inspector, Ole Lund.", "Ole Lund: Tidal Police Inspector"},
		{"The inquiry into National Police Commissioner, General Ada Quist’s, conduct began.", "Ada Quist: National Police Commissioner | Ada Quist: General"},
		{"Holm — Harbours Cabinet Secretary, Ada Quist, has closed the quay.", "Ada Quist: Harbours Cabinet Secretary"},
		{"The questioning of the former harbour minister of Ohio, Ole Lund (TDP), the panel ended its work.", "Ole Lund: @ TDP | Ole Lund: former harbour minister of Ohio"},
		{"Ada Quist or the former commander of the Tidal Army, General Ole Lund are to be heard.",
			"Ole Lund: former commander of the Tidal Army @ Tidal Army | Ole Lund: General"},
		{"They met Ada Quist and the minister, Ole Lund said.", ""},
		{"She worked as Harbour Minister, Ole Lund said.", ""},
		{"Harbour Minister, Ada Quist and Ole Lund met.", ""},
		{"“It is odd,” said Ada Quist, a professor of tides at the University of Norland, Dorven, who studies it.", "Ada Quist: professor of tides at the University of Norland @ University of Norland"},
		{"US docks were shut on Wednesday because of the wake of former president George HW Moss but worked on Thursday.", "George HW Moss: former president"},
	})
}

func TestAbbreviationsOfTitles(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Minister of State (MoS) for Harbours R Lund said so.", "R Lund: Minister of State (MoS) for Harbours"},
		{"The strike is over, Harbours Cabinet Secretary (CS) Prof Ole Lund.", "Ole Lund: Harbours Cabinet Secretary | Ole Lund: Prof"},
		{"Minister of State (MoS) for External Affairs V Lund on Sunday said so.", "V Lund: Minister of State (MoS) for External Affairs"},
		{"Ole Lund, superintendent of police (SP) and the officer in charge, left.", "Ole Lund: superintendent of police | Ole Lund: officer in charge"},
		{"Ada Quist (ex-Director General of Harbours) left.", "Ada Quist: ex-Director General of Harbours"},
		{"A query by Tidal Party MLA P Lund was heard.", "P Lund: Tidal Party MLA @ Tidal Party"},
		{"“It is over,” said Ole Lund, IG, of the Holm range. It cost 5 ig.", "Ole Lund: IG"},
		{"The report went to Prime Minister designate Ole Lund. Principal Judge Ada Quist spoke.", "Ole Lund: Prime Minister designate | Ada Quist: Principal Judge"},
	})
}

func TestNamesThatLookLikeOtherWords(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Holm District Collector GT Quist told the press.", "GT Quist: Holm District Collector"},
		{"Advocates PD Lund and BR Quist were there.", "PD Lund: Advocates | BR Quist: Advocates"},
		{"Prosecutor Kumar Sri Dev said so.", "Kumar Sri Dev: Prosecutor"},
		{"Harbour Minister Tan Sri Ole Lund said so.", "Ole Lund: Harbour Minister"},
		{"Police Commissioner Ole Lund IPS said so.", "Ole Lund: Police Commissioner"},
		{"The mayor, Ana de los Santos, said so.", "Ana de los Santos: mayor"},
	})
}

func TestTitlesOfWhomTheListNames(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"High Commissioner Ada Quist, her deputy and four clerks left.", "Ada Quist: High Commissioner"},
		{"Ole Lund, his deputy and friend, left.", "Ole Lund: deputy"},
		{"A senior officer at the station surnamed Ro was found.", "Ro: senior officer at the station"},
		{"Ole Lund, a deputy from the main opposition Tidal Party, left.", "Ole Lund: deputy from the main opposition Tidal Party @ Tidal Party"},
	})
}
