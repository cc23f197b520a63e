package names

import "testing"

func TestBodiesByWhatTheyDo(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The QHB arrested two. The QHB met.", "QHB"},
		{"He was fined by the QHB on Monday.", "QHB"},
		{"A Hamburg district court jailed her.", "Hamburg district court"},
		{"The QHB raided the pier.", "QHB"},
		{"The port regulator Marex fined the firm.", "Marex = port regulator"},
		{"The QHB port regulator fined the firm.", "QHB = port regulator"},
		{"The regulator, Marex, closed the pier.", "Marex"},
		{"A travel agency and an aid agency sold tickets.", ""},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestServicesOfTwoPlaces(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Dorset and Wiltshire Fire and Rescue Service sent six engines.", "Dorset and Wiltshire Fire and Rescue Service"},
		{"East of England Ambulance Service was called.", "East of England Ambulance Service"},
		{"The Port Authority of New York and New Jersey closed the bridge.", "Port Authority of New York and New Jersey"},
		{"The Inter-American Commission on Human Rights condemned it.", "Inter-American Commission on Human Rights"},
		{"The Office of the United Nations High Commissioner for Human Rights condemned it.", "Office of the United Nations High Commissioner for Human Rights"},
		{"A federal court in Hamburg jailed him. She was in court in Brine.", "federal court in Hamburg"},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestBodiesThatAreNotSplitOrTakenForOthers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// who said so stands beside no other body
		{"They stole the lists of the Holm Health Network, the state attorney general's office said.", "Holm Health Network; state attorney general's office"},
		{"The Quist Bank and its audit committee met, its cyber security centre said.", "Quist Bank"},
		{"The oath was sworn at State House.", ""},
		{"The Accident Investigation Board Norway went there.", "Accident Investigation Board Norway"},
		{"The mayor's task force on homelessness met the sheriff's department and the county board of supervisors.",
			"task force on homelessness; sheriff's department; county board of supervisors"},
		{"The Brine National Police Anti-Smuggling Group met.", "Brine National Police Anti-Smuggling Group"},
		{"The Ohio Department of Ports, Great Bays, and Energy met.", "Ohio Department of Ports, Great Bays, and Energy"},
		{"The House of Representatives Committee on Aviation met the House of Commons Public Accounts Committee.",
			"House of Representatives Committee on Aviation; House of Commons Public Accounts Committee"},
		{"The Harbour Fraud Office met.", "Harbour Fraud Office"},
		{"NHS Brineshire said so. NHS Pilots were told by WorkSafe Tasmania.", "NHS Brineshire; NHS Pilots; WorkSafe Tasmania"},
		{"The Special Investigation Branch met the Brine Port Trust.", "Special Investigation Branch; Brine Port Trust"},
		{"The Punjab government met the Geneva cantonal police.", "Punjab government; Geneva cantonal police"},
		{"The National Prosecutor's Office and the regional prosecutor's office in Lublin met.", "National Prosecutor's Office; regional prosecutor's office in Lublin"},
		{"Agents of Immigration and Customs Enforcement boarded it, and Moss-Holm Fire Rescue came.", "Immigration and Customs Enforcement; Moss-Holm Fire Rescue"},
		{"The Emergency Management Information System failed.", ""},
		{"Parliament do not want it. Congress do not care.", "Parliament; Congress"},
		{"The Coast Guard Service of Norland sent a cutter.", "Coast Guard Service of Norland"},
		{"White House National Security Council aides wrote it.", "White House National Security Council"},
		{"Oslo council opened a hall. French council talks failed.", "Oslo council"},
		{"A court in Oslo heard the state prosecutor's office in Oslo.", "court in Oslo; state prosecutor's office in Oslo"},
		{"The air safety regulator grounded it.", "air safety regulator"},
		{"House Ports Chairman Ole Moss spoke. The House panel agreed. The House rose.", "House Ports Committee; House"},
		{"The Brackley prosecutor's office charged him. The DA's office and the Magistrate's Court in Brackley did not.",
			"Magistrate's Court; Brackley prosecutor's office; DA's office"},
		{"HHS' Office for Ports met the FBI's Cyber Division. Teams of the National Harbour Force came.",
			"HHS; Office for Ports; FBI; Cyber Division; National Harbour Force"},
		// plain nouns and classes of bodies
		{"State media and spy agencies spoke of the military service, the supervisory authority and members of parliament.", ""},
		{"The Danish coastguard and the Norwegian coastguard met.", "Danish coastguard; Norwegian coastguard"},
		// two bodies that one run of capitals names
		{"Brazil's Federal Police and the Comptroller General's Office raided it.", "Federal Police; Comptroller General's Office"},
		{"Its Civil Aviation Board and Emergency Operations Center issued an alert.", "Civil Aviation Board; Emergency Operations Center"},
		{"The Passenger Rail Agency met the Registrar General's Office.", "Passenger Rail Agency; Registrar General's Office"},
		{"Natural Resources Wales said so. They told the Mainland Affairs Council.", "Natural Resources Wales; Mainland Affairs Council"},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestWhomASpokesmanSpeaksFor(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"A HarbourLink spokesman said so.", "HarbourLink"},
		{"Mr Lund, a HarbourLink spokesman, said so.", "HarbourLink"},
		{"A Government spokesman said so. One spokesman left. A Danish spokesman stayed.", ""},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
