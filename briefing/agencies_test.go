package briefing

import "testing"

func TestBodiesThatAreNotOne(t *testing.T) {
	for _, c := range []struct {
		name, a, b, want string
	}{
		{"forces of two lands", "The Royal Air Force met.", "The US Air Force met.", "Royal Air Force; US Air Force"},
		{"a union's council and a nation's", "The United Nations Security Council met. The National Security Council left.", "The Security Council met.",
			"National Security Council; United Nations Security Council = Security Council"},
		{"authorities of two lands", "The South Coastal Strategic Health Authority met. Norwegian health authorities waited.", "Danish health authorities waited.",
			"Danish health authorities; Norwegian health authorities; South Coastal Strategic Health Authority"},
		{"an agency of a part of the land", "The Environmental Protection Agency met.", "Ohio's environmental protection agency met.",
			"Environmental Protection Agency; Ohio's environmental protection agency"},
		{"letters for two bodies", "The Harbour Safety Commission (HSC) met. The HSC left.", "The Health Service Council (HSC) met. The HSC left.",
			"Harbour Safety Commission = HSC; Health Service Council = HSC"},
		{"letters for one body", "The Harbour Safety Commission (HSC) met.", "The Harbour and Shipping Commission (HSC) met.", "Harbour and Shipping Commission = HSC = Harbour Safety Commission"},
		{"letters told elsewhere", "The Port Divers Association (PDA) met.", "A chief of the PDA left.", "Port Divers Association = PDA"},
		{"letters told nowhere", "The Port Divers Association met.", "The bill is known as the PDA. The PDA passed.", "PDA; Port Divers Association"},
		{"a court of a county", "He sat in Moss County Supreme Court on Tuesday.", "The Supreme Court met.", "Moss County Supreme Court; Supreme Court"},
		{"the police of two nations", "Danish police held a man.", "Norwegian police looked on.", "Danish police; Norwegian police"},
		{"the police of one nation", "Danish police held a man. The police said so.", "The police looked on.", "Danish police = police"},
		{"the police of a city", "Oslo police held a man.", "The Oslo Police Department said so.", "Oslo Police Department = Oslo police"},
		{"the nation's and a city's", "The National Police met.", "Oslo police held a man.", "National Police; Oslo police"},
		{"the nation's and a part's", "The National Harbour Authority met.", "The Ohio State Harbour Authority met.", "National Harbour Authority; Ohio State Harbour Authority"},
		{"two letters for a department", "The Department of Harbour Affairs met. The HA left.", "It was the HA.", "Department of Harbour Affairs = HA"},
		{"a mayor's two offices", "The mayor's office answered.", "The Mayor's Office of Harbour Safety answered.", "Mayor's Office of Harbour Safety; mayor's office"},
		{"an inquiry by its name and without", "The Marsh Commission met.", "The Marsh Commission of Inquiry met.", "Marsh Commission of Inquiry = Marsh Commission"},
		{"police offices of two levels", "The Federal Criminal Police Office met.", "The State Criminal Police Office met.", "Federal Criminal Police Office; State Criminal Police Office"},
		{"courts of two levels", "The Federal Court met.", "The Court of Appeal met.", "Court of Appeal; Federal Court"},
		{"letters of a body and of an outlet", "The Australian Federal Police met. The AFP left.", "The port was shut, the AFP said.", "Australian Federal Police = AFP"},
		{"an embassy by its land, its town and neither", "The Danish Embassy in Oslo was shut.", "The Danish embassy answered. The Danish Embassy in Norway was shut.",
			"Danish Embassy in Norway = Danish Embassy in Oslo = Danish embassy"},
		{"embassies in two lands", "The Danish Embassy in Oslo was shut.", "The Danish Embassy in Kenya was shut. The Danish embassy answered.",
			"Danish Embassy in Kenya; Danish Embassy in Oslo; Danish embassy"},
		{"police of a nation and of its town", "Danish police held a man.", "The Holm Metropolitan Police said so.", "Danish police; Holm Metropolitan Police"},
		{"a department by its fields", "The Department of Health and Human Services met. The US Health and Human Services said so.", "HHS said so.",
			"Department of Health and Human Services = HHS = US Health and Human Services"},
		{"a committee of a chamber in small letters", "The House of Commons ports committee met.", "The Standing Committee on Ports and Harbours met.",
			"Standing Committee on Ports and Harbours = House of Commons ports committee"},
		{"prosecutors of two towns", "Rome prosecutors opened a case.", "Paris prosecutors opened a case.", "Paris prosecutors; Rome prosecutors"},
		{"a stadium", "The crowd left Bank of Brine Stadium.", "Shares of Bank of Brine fell.", "Bank of Brine; Bank of Brine Stadium"},
		{"the police of two towns, one of which no list has", "Oslo police held a man. The police said so.", "The Brookvale Police Department said so. Oslo police agreed. Police left.",
			"Brookvale Police Department; Oslo police = Police"},
		{"a town's police and bare police, beside another town's", "Oslo Police held a man on Monday. The police said so on Friday. He fled from police.", "The Brookvale Police Department left.",
			"Brookvale Police Department; Oslo Police = police"},
		{"federal prosecutors and their office", "The U.S. Attorney's Office in Holm charged him. Federal prosecutors asked for more.", "",
			"U.S. Attorney's Office = Federal prosecutors"},
		{"two bodies joined by and", "The Centre for Flood Control and Prevention and Ports and Rail Administration met.", "The Bureau of Tides Saturday met.",
			"Bureau of Tides; Centre for Flood Control and Prevention; Ports and Rail Administration"},
		{"a name in one word and in two", "A HarbourLink spokesman said so.", "Harbour Link Group shares rose. Harbour Link said so.", "Harbour Link Group = Harbour Link = HarbourLink"},
		{"a parliament's own name", "The National Assembly met. The vote in parliament was close.", "The parliament rose on Friday.", "National Assembly = parliament"},
		{"a land's parliament and its name", "The Bundestag met.", "Germany's parliament voted.", "Bundestag = Germany's parliament = parliament"},
		{"the parliament of another land", "The Bundestag met.", "Norway's parliament voted.", "Bundestag; parliament = Norway's parliament"},
		{"two parliaments", "The Bundestag met. The Folketing met.", "The parliament voted.", "Bundestag; Folketing; parliament"},
		{"a body in other words", "The Authority for Radio and Telecommunications met.", "The broadcast regulator met.", "Authority for Radio and Telecommunications = broadcast regulator"},
		{"a body for more than that", "The Office of Rail and Harbours met.", "The transport regulator met.", "Office of Rail and Harbours; transport regulator"},
		{"two bodies in other words", "The Securities Commission met. The Banking Commission met.", "The finance watchdog met.", "Banking Commission; Securities Commission; finance watchdog"},
		{"a name in the singular", "The Harbour Countermeasures Headquarters met.", "The Harbour Countermeasure Headquarters met.",
			"Harbour Countermeasure Headquarters = Harbour Countermeasures Headquarters"},
		{"an agency that another report calls administration", "The Norwegian Railways Agency met.", "The Norwegian Railways Administration met.",
			"Norwegian Railways Administration = Norwegian Railways Agency"},
		{"two of them in one report", "The Norwegian Ports Agency met. The Norwegian Ports Authority met.", "", "Norwegian Ports Agency; Norwegian Ports Authority"},
	} {
		if got := agencies(build(t, c.a, c.b)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
