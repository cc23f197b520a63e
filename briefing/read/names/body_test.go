package names

import (
	"slices"
	"strings"
	"testing"
)

// bodiesOf lists a reading's organisations by name, each with what else it is called.
func bodiesOf(text string) string {
	n, d := read(text)
	var got []string
	for _, e := range n.Entities {
		if e.Kind != Agency && e.Kind != Organization {
			continue
		}
		forms := []string{e.Name}
		for _, m := range e.Mentions {
			if f := d.Slice(n.Mentions[m].Span); n.Mentions[m].Form != Nominal && n.Mentions[m].Form != Elliptic && !slices.Contains(forms, f) {
				forms = append(forms, f)
			}
		}
		got = append(got, strings.Join(forms, " = "))
	}
	return strings.Join(got, "; ")
}

func TestDescribedBodies(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// armed forces and parliaments of a nation are named with it
		{"The Norwegian navy and the Danish army said so before the Finnish parliament met.", "Norwegian navy; Danish army; Finnish parliament"},
		{"A lawyer in a Danish court and two Danish police officers left.", ""},
		// nouns of bodies that are verbs, acts or powers where they stand
		{"It happened in case a health emergency forces him out of the towns they police.", ""},
		{"The judge saw no basis for a criminal prosecution, or for the prosecution of human traffickers.", ""},
		{"They say that it overstepped its regulatory authority.", ""},
		{"The crew cleared immigration and customs on the quay.", ""},
		{"The port regulatory authority said so.", "port regulatory authority"},
		{"The US attorney's office for the Southern District of Placeland and the state attorney general's office said so.",
			"US attorney's office for the Southern District of Placeland; state attorney general's office"},
		{"Health authorities and federal authorities placed it under provisional administration.", "Health authorities"},
		{"Two veterans and a security guard of a veterans hospital spoke of military force, mental health services and state and local police.", "police"},
		{"A federal agency, a Danish ministry and a crisis task force met in a Danish court.", "crisis task force"},
		// any of their kind, a part of a firm or a hospital, and those who speak for the only one
		{"A federal agency, the local authority, a U.S. agency and a national service met a full-scale E.U. military force.", "E.U."},
		{"Its legal authority and Danish military might, said a Danish embassy statement, were in doubt.", "Danish embassy"},
		{"The bank's supervisory board, a special unit and the Acme Corp. investigation team met in the emergency department.", "Acme Corp."},
		{"They were good at training Danish security forces, two senior regional government officials and a Danish health ministry official said.",
			"Danish security forces; Danish health ministry"},
		{"An arbitration panel, a Hamburg court and an independent fact-finding team found against a Danish court.", "arbitration panel; Hamburg court; independent fact-finding team"},
		// nouns of several words that mean a body by themselves, and governments of parts of countries
		{"The city council and the sheriff's office met a mayor's office, a state government official and the central bank.", "city council; sheriff's office; central bank"},
		{"Ostrow City Council met. The city council agreed. So did the Welsh Government and the Hong Kong government, not the Danish government.",
			"Ostrow City Council = city council; Welsh Government; Hong Kong government"},
		// the offices of those who hold a public one
		{"The U.S. Harbour Commissioner's office, the chief minister's office, the vice president's office and the chairman's office met Ro's office.",
			"Harbour Commissioner's office; chief minister's office; vice president's office"},
		// bodies of unions of states
		{"The OSCE Georgia mission and the U.N. war crimes tribunal met the Danish EU observer mission, an E.U. agency and the United Nations refugee agency.",
			"E.U.; OSCE Georgia mission; U.N. war crimes tribunal; Danish EU observer mission; United Nations refugee agency"},
		{"The minister's press office and the airline's press office answered.", "press office"},
		// the police of places, and what follows them in a headline
		{"Oslo police chief Ada Quist met a Danish police officer. Liege police hold 12 divers.", "police; police"},
		{"The office of the Ohio State Attorney General and the U.N. High Commissioner for Divers said so.",
			"U.N. High Commissioner for Divers; office of the Ohio State Attorney General"},
		{"Ann Ro, the U.N. High Commissioner for Refugees, said so.", "U.N."},
		{"A five-member committee met an African Union (AU) peacekeeping mission and the Brine district collectorate.",
			"five-member committee; African Union (AU) peacekeeping mission; Brine district collectorate"},
		{"Danish sailors and U.N. police left.", "U.N. police"},
		{"A party congress, a security services firm, a state agency, the regional office and the rescue mission were told.", ""},
		{"The Danish presidency said so, Norway's presidency said, during a term of the Quist presidency.", "Danish presidency; presidency"},
		{"The Crime Branch and a dedicated task force met on an emergency mission.", "Crime Branch; dedicated task force"},
		{"They could not access emergency services when a rescue team, an investigation team, a public authority and a standing committee came.", ""},
		{"A Danish court has jailed three. The state authorities kept a security zone by the collector's office and the national crisis management center.",
			"Danish court; collector's office; national crisis management center"},
		{"It harms the administration of justice, the attorney-general's department told a presidential commission of inquiry.",
			"attorney-general's department; presidential commission of inquiry"},
		{"The municipality of Holm and the Municipality of Brine were told.", "Municipality of Brine"},
	} {
		if g := bodiesOf(c.text); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestDescriptionsBesideNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Norland Survey Service, the domestic intelligence agency, said so.", "Norland Survey Service = intelligence agency"},
		{"The port regulator, the Tidal Services Commission, said so.", "Tidal Services Commission = port regulator"},
		{"The privacy watchdog (PDO) said so.", "PDO = privacy watchdog"},
		{"The Norland Survey Service, the electronic spy agency, and its staff left.", "Norland Survey Service = spy agency"},
		{"The Danish cyber agency CFCS met the port regulator HPA.", "CFCS = Danish cyber agency; HPA = port regulator"},
		{"It was sent to the Tidal Services Commission, the spy agency and the police.", "Tidal Services Commission; spy agency; police"},
		{"It was sent to the police, the Tidal Services Commission, the spy agency, and others.", "Tidal Services Commission; police; spy agency"},
		{"The Ministry of Ports, the spy agency, and the navy met.", "Ministry of Ports; spy agency; navy"},
	} {
		if g := bodiesOf(c.text); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestDescriptionsOfCourts(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The U.S. Court of Appeals for the Fourth Circuit sat. The federal appeals court said so.",
			"U.S. Court of Appeals for the Fourth Circuit = federal appeals court"},
		{"The Supreme Court sat. The high court said so.", "Supreme Court = high court"},
		{"The Holm Public Prosecutor's Office asked. Federal prosecutors agreed.", "Holm Public Prosecutor's Office = Federal prosecutors"},
		{"The Holm District Court and the Brine District Court sat. The federal court said so.", "Holm District Court; Brine District Court; federal court"},
	} {
		if g := bodiesOf(c.text); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestNamedBodies(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It went to the Homeland Security Committee and the United Nations Security Council.", "Homeland Security Committee; United Nations Security Council"},
		{"The Supreme Court of Norway and the Danish Supreme Court of Appeal on Monday agreed.", "Supreme Court of Norway; Danish Supreme Court of Appeal"},
		{"Officials at Fisheries and Customs Enforcement said that Environment Norway, a branch of Telecom Norway, left.",
			"Fisheries and Customs Enforcement; Environment Norway; Telecom Norway"},
		{"Treasury and Ports Minister Ada Quist told Anadolu Agency so.", "Anadolu Agency"},
		{"The Office of the Ports and Privacy Commissioner for British Columbia and the Board of Marine Inquiry met.",
			"Office of the Ports and Privacy Commissioner for British Columbia; Board of Marine Inquiry"},
		{"The Holm Institute for Ports Policy, the Brine Defense Fund, the Board of Education and the International Monetary Fund met.",
			"Holm Institute for Ports Policy; Brine Defense Fund; Board of Education; International Monetary Fund"},
		{"Retired Danish Air Force officer Ole Lund, Democrat of Brine, left Sri Lanka for San Bernardino.", "Danish Air Force"},
		{"A plane left Holm-Brine Air Force Base for the Holm Science Center.", "Holm Science Center"},
		{"Senate Republican leader Ada Quist met House Democrats on Capitol Hill.", ""},
	} {
		if g := bodiesOf(c.text); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestKindsOfBodies(t *testing.T) {
	for _, c := range []struct{ text, agencies string }{
		{"The Holm Institute for Ports Policy, the Brine Defense Fund, the Board of Education and the International Monetary Fund met.", "Board of Education; International Monetary Fund"},
		{"Officials at Environment Norway, at Telecom Norway, the National Center for Tax Studies and the Holm Science Center met.", "Environment Norway"},
		{"Xinhua News Agency and the Norwegian Lighthouse Agency met.", "Norwegian Lighthouse Agency"},
		{"The Board of Marine Inquiry heard the Municipality of Holm.", "Board of Marine Inquiry; Municipality of Holm"},
	} {
		n, _ := read(c.text)
		var got []string
		for _, e := range n.Entities {
			if e.Kind == Agency {
				got = append(got, e.Name)
			}
		}
		if g := strings.Join(got, "; "); g != c.agencies {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.agencies)
		}
	}
}

func TestCreditsAreNotInTheStory(t *testing.T) {
	for _, text := range []string{
		"It was the first of May. – With Ada Quist, AFP",
		"With files from Ole Lund and Karel Dusek",
		"Follow Ada Quist on the net.",
		"A crowd stood on the quay. Image: Norwegian Coast Guard.",
		"A crowd stood on the quay in Washington D.C. Photo by Ada Quist/Harbour Press",
		"A crowd stood on the quay. (Picture: Ole Lund for the Harbour Board)",
		"A crowd stood on the quay at noon [EPA]",
		"A crowd stood on the quay. (HPA Photo/Ada Quist).",
		"A crowd stood on the quay on Monday (Ada Quist/The Harbour Press)",
		"A crowd stood on the quay. Credit: Ministry of Ports",
		"A crowd stood on the quay. Ada Quist / Reuters",
		"Enlarge toggle caption Ada Quist/Harbour Press/Getty Images Ada Quist/Harbour Press/Getty Images",
		"A crowd stood on the quay [File: Ada Quist/Reuters]",
		"A crowd stood on the quay at noon ©Ada Quist (AFP/File)",
		"Photographer: Ada Quist/AFP via Getty Images",
		"Analysis by Ada Quist, BBC News",
		"A crowd stood on the quay. (Additional reporting by Ada Quist in Brest; Writing by Ole Lund; Editing by Karel Dusek, Ann Moss and Nimal Ro)",
		"Ada Quist, and Ole Lund\n\nThe quay was shut after the storm on Monday morning.",
	} {
		if n, _ := read(text); len(n.Entities) > 1 || len(n.Entities) == 1 && n.Entities[0].Kind != Place {
			t.Errorf("%s: %v", text, n.Entities)
		}
	}
}

func TestPublicByName(t *testing.T) {
	for _, c := range []struct{ text, public string }{
		{"The Forest Management Service met the Harbour Post Service and the Christian News Service.", "Forest Management Service; Harbour Post Service"},
		{"It was told by Northern Command, the Ports and Fisheries Committee and the Rules Committee.", "Northern Command; Ports and Fisheries Committee"},
		{"The Kurdish National Congress met the National Congress and the Danish Congress.", "National Congress; Danish Congress"},
		{"The Norland Republican Army fought the Norland Army.", "Norland Army"},
		{"Ann Ro of the Department of Marine Biology and Acme Corp.'s Safety Department spoke.", ""},
		{"She died at the Holm Children's Hospital, not at the Holm Naval Hospital.", "Holm Naval Hospital"},
		{"The Placeland Centre for Disease Control and the Holm Centre for the Arts were shut.", "Placeland Centre for Disease Control"},
		{"The Harbour Commissioner's Office, the Holm Borough Council and the Central Pollution Control Board met the Danish National Bank, the National Bank of Norway and the National Bank of Canada.",
			"Harbour Commissioner's Office; Holm Borough Council; Central Pollution Control Board; Danish National Bank; National Bank of Norway"},
		{"The Treasury and the European Union Harbour Safety Agency told the European Union Border Mission.", "Treasury; European Union Harbour Safety Agency; European Union Border Mission"},
		{"Brineshire Council, Holm and Trent Council, the Atlantic Council and the Muslim Council met.", "Brineshire Council; Holm and Trent Council"},
		{"The Harmful Drugs Board, the Board on Harbour Conduct and the Committee for a Clean Harbour met.", "Harmful Drugs Board; Board on Harbour Conduct"},
		{"Navy veteran Ole Lund met the Holm County Commissioners and the High Power Committee.", "Navy; Holm County Commissioners; High Power Committee"},
		{"The Danish Council of Harbour Research, the Danish Business Council, the Labour and Harbour Committee and the Council of Governors met.",
			"Danish Council of Harbour Research; Labour and Harbour Committee; Council of Governors"},
		{"Holm Police Station and Brine Fire Station were shut.", "Holm Police Station; Brine Fire Station"},
		{"The NATO-Denmark Council and the FBI Response Team met.", "NATO-Denmark Council; FBI Response Team"},
	} {
		n, _ := read(c.text)
		var got []string
		for _, e := range n.Entities {
			if e.Kind == Agency {
				got = append(got, e.Name)
			}
		}
		if g := strings.Join(got, "; "); g != c.public {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.public)
		}
	}
}

func TestExtentOfBodies(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It was told to the House Ports and the Coast Committee, not to the Senate Energy and National Resources Committee.",
			"House Ports and the Coast Committee; Senate Energy and National Resources Committee"},
		{"It was told to the Ministry of Public Ports and the National Health Commission.", "Ministry of Public Ports; National Health Commission"},
		{"The Multinational Force - Iraq said so, and so did the Joint Task Force – Operation Safe Harbour.",
			"Multinational Force - Iraq; Joint Task Force – Operation Safe Harbour"},
		{"The Sea Rescue Force - Ann Ro leads it - left.", "Sea Rescue Force"},
		{"The Moss County Sheriff's Office, the King County Fire Department and the Holm Chief Prosecutor's Office met the Brine State Department of Ports & Industries.",
			"Moss County Sheriff's Office; King County Fire Department; Holm Chief Prosecutor's Office; Brine State Department of Ports & Industries"},
		{"The Office of the High Commissioner for Human Rights told the Foreign, Commonwealth and Development Office.",
			"Office of the High Commissioner for Human Rights; Foreign, Commonwealth and Development Office"},
		{"The Office of the Director of National Intelligence and the Office of the President met the Revolutionary Guards.",
			"Office of the Director of National Intelligence; Office of the President; Revolutionary Guards"},
		{"The patients of NHS Greater Manchester, NHS Scotland and the Holm Primary Care Trust waited.", "NHS Greater Manchester; NHS Scotland; Holm Primary Care Trust"},
	} {
		if g := bodiesOf(c.text); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
