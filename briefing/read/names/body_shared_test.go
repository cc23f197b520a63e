package names

import "testing"

func TestCommitteesThatShareANoun(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"She briefed members of the Senate and House harbours committees on the fire.", "Senate harbours committee; House harbours committee"},
		{"The chairmen of the House and Senate Fisheries Committees wrote to Ann Ro.", "House Fisheries Committee; Senate Fisheries Committee"},
		{"Leaders of the House and Senate armed services panels left.", "House armed services panel; Senate armed services panel"},
		{"It is a hearing of the Senate Ports and Commerce, Labor and Tourism committees.", "Senate Ports Committee; Senate Commerce, Labor and Tourism Committee"},
		{"The House Oversight and Senate Homeland Security committees met.", "House Oversight Committee; Senate Homeland Security Committee"},
		{"The Senate Foreign Relations and Fisheries committees met.", "Senate Foreign Relations Committee; Senate Fisheries Committee"},
		// chambers that only say whose members or hearings they are
		{"In testimony for the House hearing she wept, and a Senate committee heard her.", ""},
		{"Upper House lawmakers told a House of Commons committee of it.", ""},
		{"The Senate voted, and she spoke in the Commons.", "Senate; Commons"},
		{"It would have a common currency, parliament and passport, and a separate parliament.", ""},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestBodiesOfStatesAndTheirForces(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Northern Common Market and the Brine Economic Community met.", "Northern Common Market; Brine Economic Community"},
		{"The Northern Community of Nations and the West African Economic and Monetary Union met.", "Northern Community of Nations; West African Economic and Monetary Union"},
		{"The Coastal Self-Defense Force tracked it.", "Coastal Self-Defense Force"},
		{"The Scottish Executive paid for it.", "Scottish Executive"},
		{"The vice chair of the 4/12 Commission spoke.", "4/12 Commission"},
		{"The EU-led inquiry found that the Danish prosecution had lied.", "EU-led inquiry; Danish prosecution"},
		{"The Danish prosecution of smugglers and the prosecution went on.", ""},
		{"The Ohio attorney general sued the firm.", "Ohio attorney general"},
		{"Ohio Attorney General Ann Ro sued. The Ohio attorney general said so.", ""},
		{"The head of the bureau of tides and analysis and the agency for roads met.", "agency for roads"},
		{"The bureau of investigations and analysis found it, said the office of statistics.", "bureau of investigations and analysis; office of statistics"},
		{"They need energy and transport networks, and a military force for it.", ""},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
