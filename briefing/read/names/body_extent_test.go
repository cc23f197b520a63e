package names

import "testing"

func TestWhereNamesOfBodiesBeginAndEnd(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// persons printed in front of bodies are no part of them
		{"Carla Venn BBC News, Brine. The storm moved north on Monday.", "BBC News"},
		{"Peter Lund Norwegian Institute of Marine Research. Peter Lund counted the cod on Monday.", "Norwegian Institute of Marine Research"},
		{"The Peter Lund National Academy met.", "Peter Lund National Academy"},
		// world-wide bodies are no land's
		{"Those ill had been to Mexico World Health Organization experts will meet.", "World Health Organization"},
		{"The Kenya Red Cross met.", "Kenya Red Cross"},
		{"He sat in Moss County Supreme Court on Tuesday.", "Moss County Supreme Court"},
		// what bodies are against, and the ministry that they belong to
		{"The Independent Commission Against Graft met.", "Independent Commission Against Graft"},
		{"The Main Directorate of Intelligence of the Ministry of Defence said so.", "Main Directorate of Intelligence of the Ministry of Defence"},
		{"The Ministry of Civil Defence, Emergencies and Disaster Relief sent planes.", "Ministry of Civil Defence, Emergencies and Disaster Relief"},
		{"The Royal Commission into Old Harbours heard her.", "Royal Commission into Old Harbours"},
		{"The Disaster Management Centre (DMC) said so.", "Disaster Management Centre = DMC"},
		{"The Sri Lankan Navy warned fishermen.", "Sri Lankan Navy"},
		// and the part of the country, though little known
		{"Shells fell on Monday, the Ostrow regional prosecutor's office said.", "Ostrow regional prosecutor's office"},
		// named after who leads them
		{"On Monday the Venn commission found no plot.", "Venn commission"},
		{"On Monday the Venn commission chairman left.", ""},
		{"The Ministry of Home Affairs and National Harbour Authority met.", "Ministry of Home Affairs; National Harbour Authority"},
		{"Ole Lund, former secretary to the Ministry of Defence Ada Quist, left.", "Ministry of Defence"},
		{"They held Inspector General of Police Ole Lund.", ""},
		{"The Senate Ports, Labor, and Pensions Committee met.", "Senate Ports, Labor, and Pensions Committee"},
		{"He sat on the Committee on Ports, Labor, and Pensions.", "Committee on Ports, Labor, and Pensions"},
		{"The National Center for Mooring and Rare Harbour Diseases met. National Center for Harbours and Inland Ports Director Ada Quist left.",
			"National Center for Mooring and Rare Harbour Diseases; National Center for Harbours and Inland Ports"},
		{"The Holm-based Quist Foundation met.", "Quist Foundation"},
		{"The Committee for a Clean Harbour met.", "Committee for a Clean Harbour"},
		{"The U.N. weapons inspection team left.", "U.N. weapons inspection team"},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
