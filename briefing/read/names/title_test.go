package names

import (
	"slices"
	"strings"
	"testing"

	"sitrep/data"
)

// offices lists what a text's persons hold: name: title @ body.
func offices(text string) string {
	n, d := read(text)
	var got []string
	for _, o := range n.Offices {
		if o.Elected {
			continue
		}
		s := n.Entities[o.Holder].Name + ":"
		if !o.Title.Empty() {
			s += " " + data.OneLine(d.Slice(o.Title))
		}
		if o.Body >= 0 {
			s += " @ " + n.Entities[o.Body].Name
		}
		got = append(got, s)
	}
	return strings.Join(got, " | ")
}

func testOffices(t *testing.T, cases []struct{ text, want string }) {
	for _, c := range cases {
		if got := offices(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestTitlesInThePlural(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Sens. Ann Moss (D-Ohio), Ole Lund (R-Maine) and Karel Dusek spoke.", "Ann Moss: Sens. | Ole Lund: Sens. | Karel Dusek: Sens."},
		{"Critics like Senators Ada B. Quist, Republican of Ohio, and Ole Lund, Democrat of Maine, see it.", "Ada B. Quist: Senators | Ole Lund: Senators"},
		{"Sens. Ann Moss, D-Ohio, and Ole Lund, R-S.C., the ranking member of the Ferries Committee, left.",
			"Ann Moss: Sens. | Ole Lund: Sens. | Ole Lund: ranking member of the Ferries Committee @ Ferries Committee"},
		{"Lawyers for the crew, Ann Moss and Ole Lund, spoke. Harbour captain Ada Quist left with two crew members, Omid Jan and Mia Holt.",
			"Ann Moss: Lawyers for the crew | Ole Lund: Lawyers for the crew | Ada Quist: Harbour captain | Omid Jan: crew members | Mia Holt: crew members"},
		{"Two harbour engineers, Ann Moss and Ole Lund, were charged.", "Ann Moss: harbour engineers | Ole Lund: harbour engineers"},
		{"Finance ministers Ann Moss and Ole Lund met the judges.", "Ann Moss: Finance ministers | Ole Lund: Finance ministers"},
		{"The ministers met Ann Moss and Ole Lund.", ""},
	})
	for title, want := range map[string]string{
		"U.S. Sens.": "U.S. Sen.", "Prime Ministers": "Prime Minister", "spokeswomen": "spokeswoman", "Attorneys General of Ohio": "Attorney General of Ohio",
		"Finance secretaries": "Finance secretary", "head of the judges": "head of the judges", "Chiefs of Staff": "Chief of Staff", "boss": "boss",
	} {
		if got := Singular(title); got != want {
			t.Errorf("one of %s is %s, want %s", title, got, want)
		}
	}
}

func TestTitlesInThePluralBehindNames(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Quist and Karel Dusek, attorneys for Mr. Lund, declined to comment.", "Ann Quist: attorneys for Mr. Lund | Karel Dusek: attorneys for Mr. Lund"},
		{"It was written by Ann Quist, 41, and Karel Dusek, both researchers at the Baltic Institute.",
			"Ann Quist: researchers at the Baltic Institute @ Baltic Institute | Karel Dusek: researchers at the Baltic Institute @ Baltic Institute"},
		{"Ann Quist, Ole Lund and Karel Dusek, who are the ministers of Health, Transport and Energy, met.",
			"Ann Quist: ministers | Ole Lund: ministers | Karel Dusek: ministers"},
	})
}

func TestTitlesForPersons(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"A lawyer for Mr. Dusek, Ann Quist, said he was innocent.", "Ann Quist: lawyer for Mr. Dusek"},
		{"Ole Lund, a spokesman for Ms. Quist, declined to comment.", "Ole Lund: spokesman for Ms. Quist"},
		{"The firm's founder and former chairman, Ole Lund, left.", "Ole Lund: founder and former chairman"},
	})
}

func TestNamesInBrackets(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Edvin Oskar (Osk) Quist, honorary consul of Norway, died.", "Edvin Oskar (Osk) Quist: honorary consul of Norway"},
		{"The judge, Commissioner (Ann) Quist, rose.", "Quist: judge | Quist: Commissioner"},
		{"New York City Mayor Ann Quist met Justices Ole Lund and Karel Dusek of the Brine High Court.",
			"Ann Quist: New York City Mayor | Ole Lund: Justices @ Brine High Court | Karel Dusek: Justices @ Brine High Court"},
		{"Ann Quist (Brine) and Ole Lund, a farmer, came.", "Ole Lund: farmer"},
		{"Ole Lund, former editor of the Vakt (Free Harbour) newspaper, was held.", "Ole Lund: former editor of the Vakt (Free Harbour) newspaper @ Free Harbour"},
		{"Ole Lund succeeds Ann Quist as chair of the Harbour Board.", "Ole Lund: chair of the Harbour Board @ Harbour Board"},
	})
}

func TestPersonsOfABody(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss of the Tidal Agency spoke to Ole Lund, from the coast guard, and Ada Quist, with the Harbour Workers Union, there.",
			"Ann Moss: @ Tidal Agency | Ole Lund: @ coast guard | Ada Quist: @ Harbour Workers Union"},
		{"Ann Moss, Tidal Agency: \"We will search.\"", "Ann Moss: @ Tidal Agency"},
		{"The Brine Democratic Party (BDP) of Ole Lund spoke.", "Ole Lund: @ Brine Democratic Party"},
		{"Ann Moss of Brine left the Tidal Agency with Ole Lund.", ""},
	})
}

func TestWhatStandsBeforeATitlesNoun(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Brine Shipping board member Ann Moss met Tidal Agency criminal division head Ole Lund.",
			"Ann Moss: Brine Shipping board member @ Brine Shipping | Ole Lund: Tidal Agency criminal division head @ Tidal Agency"},
		{"Moss's lawyer, Ole Lund, spoke to Ann Moss. Ada Quist is Moss's chief of staff.", "Ole Lund: Moss's lawyer | Ada Quist: Moss's chief of staff"},
		{"Mines and Energy Minister Ann Moss met Norway's interior and overseas minister Ole Lund.", "Ann Moss: Mines and Energy Minister | Ole Lund: Norway's interior and overseas minister"},
		{"Coordinating Legal, Ports and Security Affairs Minister Ann Moss spoke.", "Ann Moss: Coordinating Legal, Ports and Security Affairs Minister"},
		{"The Governor/Vice-President Ann Moss spoke to [former Brine Party chief] Ole Lund.", "Ann Moss: Governor/Vice-President | Ole Lund: former Brine Party chief @ Brine Party"},
		{"Prime Minister-designate Ann Moss spoke to rebel leader Ole Lund.", "Ann Moss: Prime Minister-designate | Ole Lund: rebel leader"},
	})
}

func TestWhatFollowsATitlesNoun(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Brine Corp.'s chief operating officer of research and training, Ann Moss, said so.", "Ann Moss: Brine Corp.'s chief operating officer of research and training @ Brine Corp."},
		{"Norwegian Ambassador to the United States Ann Moss left.", "Ann Moss: Norwegian Ambassador to the United States"},
		{"The head of the Tidal Agency (TA), Ann Moss, left.", "Ann Moss: head of the Tidal Agency @ Tidal Agency"},
		{"Ann Moss, Norway's ambassador to the United Nations, met Ole Lund, counsel to the Tidal Commission.",
			"Ann Moss: Norway's ambassador to the United Nations | Ole Lund: counsel to the Tidal Commission @ Tidal Commission"},
		{"Ann Moss is a nominee to replace Ole Lund.", "Ann Moss: nominee"},
		{"Ann Moss was a clerk in the office of former Governor Ole Lund.", "Ann Moss: clerk in the office | Ole Lund: former Governor"},
		{"Now the highest judge in the harbour, Ann Moss rose fast.", "Ann Moss: highest judge in the harbour"},
		{"Ann Moss, a 27-year-old harbour pilot, left. Ada Quist is a teacher and mother of three.", "Ann Moss: harbour pilot | Ada Quist: teacher"},
		{"Ann Moss, a Brine developer and spokeswoman for the Harbour Workers Union, left.", "Ann Moss: Brine developer | Ann Moss: spokeswoman for the Harbour Workers Union @ Harbour Workers Union"},
	})
}

func TestTitlesBesideOthers(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Brine Police chief Inspector General Ann Moss and Tidal Agency chief Air Marshal Ole Lund met.",
			"Ann Moss: Brine Police chief @ Brine Police | Ann Moss: Inspector General | Ole Lund: Tidal Agency chief @ Tidal Agency | Ole Lund: Air Marshal"},
		{"Head of the Tidal Agency, Ann Moss, spoke.", "Ann Moss: Head of the Tidal Agency @ Tidal Agency"},
		{"Ann Moss, 55, who was the deputy governor, met Ole Lund (R-Ohio), a lawyer, who is also the mayor.", "Ann Moss: deputy governor | Ole Lund: lawyer | Ole Lund: mayor"},
		{"Ann Moss, senior emerging ports strategist at Brine Corp., met newly elected governor Ole Lund.", "Ann Moss: senior emerging ports strategist at Brine Corp. @ Brine Corp. | Ole Lund: governor"},
		{"Ole Lund of the law firm Brine Legal Group left.", "Ole Lund: @ Brine Legal Group"},
	})
}

func TestOfficesGivenAndLeft(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss was appointed head of the Tidal Agency after Ole Lund had resigned as harbour minister.", "Ann Moss: head of the Tidal Agency @ Tidal Agency | Ole Lund: harbour minister"},
		{"The council named Ann Moss as deputy mayor and appointed Ole Lund mayor.", "Ann Moss: deputy mayor | Ole Lund: mayor"},
		{"Ann Moss joined the Tidal Agency as deputy director.", "Ann Moss: deputy director"},
		{"They spoke of a call with the Norwegian harbour minister, Ann Moss said.", ""},
	})
}

func TestNamesBesideTitles(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss left. Moss spokesman Ole Lund and Moss campaign aide Ada Quist stayed.", "Ole Lund: Moss spokesman | Ada Quist: Moss campaign aide @ Moss campaign"},
		{"Head of the Tidal Agency, Suparno, said so.", "Suparno: Head of the Tidal Agency @ Tidal Agency"},
		{"They asked Ann Moss, a 27-year-old West Bank labourer.", "Ann Moss: West Bank labourer"},
		{"The Minister of Defense Ann Moss (Reform) said so.", "Ann Moss: Minister of Defense"},
		{"Ann Moss, who led a delegation of the Tidal Agency, left.", "Ann Moss: @ Tidal Agency"},
	})
}

func TestWhomPersonsServe(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss, the Danish diplomat who heads the Tidal Agency mission, spoke.", "Ann Moss: @ Tidal Agency | Ann Moss: Danish diplomat"},
		{"Tarn Velk, who left, and Ann Moss, who heads the Tidal Agency, met Tarn Velk, who leads the Harbour Board.", "Ann Moss: @ Tidal Agency | Tarn Velk: @ Harbour Board"},
		{"Ann Moss, who now runs the Institute of Tides in Brine City, spoke.", "Ann Moss: @ Institute of Tides"},
		{"The Tidal Committee met. Senator Ole Lund, who chairs the committee, left.", "Ole Lund: @ Tidal Committee | Ole Lund: Senator"},
		{"Ada Quist, who works on wrecks at the Tidal Agency, knows. Ole Lund leads the Harbour Board.", "Ada Quist: @ Tidal Agency | Ole Lund: @ Harbour Board"},
		{"Ann Moss, who led in the polls, met Ole Lund, who works for his brother Karel Dusek of the Tidal Agency.", "Karel Dusek: @ Tidal Agency"},
		{"Brine Hospital said so. The hospital's Dr Ann Moss told the Tidal Agency's Ole Lund.", "Ann Moss: @ Brine Hospital | Ole Lund: @ Tidal Agency"},
		{"The Tidal Commission, set up in May and chaired by Ann Moss, met. The commission will be headed by Professor Ole Lund.",
			"Ole Lund: @ Tidal Commission | Ann Moss: @ Tidal Commission | Ole Lund: Professor"},
	})
}

func TestNamesBesideTitlesByMarks(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"They sent the harbour minister - Ann Moss - to the port. The mayor (Ole Lund) stayed.", "Ann Moss: harbour minister | Ole Lund: mayor"},
		{"The Brine Party and its leader, Danish Prime Minister Ann Moss, won.", "Ann Moss: leader @ Brine Party | Ann Moss: Danish Prime Minister"},
		{"The tide - Moss said - was high.", ""},
		{"Harbour operations director Navy Capt. Ann Moss met Commandant retired Tidal Guard Admiral Ole Lund.",
			"Ann Moss: Harbour operations director | Ann Moss: Navy Capt. @ Navy | Ole Lund: Commandant | Ole Lund: retired Tidal Guard Admiral @ Tidal Guard"},
		{"Her partner Ole Lund met law partner Ann Moss, a retired general who sails.", "Ann Moss: law partner | Ann Moss: retired general"},
		{"Ada Quist, an Oslo New Democrat MP, left.", "Ada Quist: Oslo New Democrat MP"},
	})
}

func TestBodiesBesideTitles(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss, commander, Tidal Guard, met Ole Lund, a lawyer, Tidal Agency officials and Ada Quist.", "Ann Moss: commander @ Tidal Guard | Ole Lund: lawyer"},
		{"The Tidal Commission met. Commission President Ann Moss spoke.", "Ann Moss: Commission President @ Tidal Commission"},
		{"Minister for Harbours Mr. Quist spoke.", "Quist: Minister for Harbours"},
		{"The Harbour Board left because of Tidal Agency rules, said its director, Ann Moss.", "Ann Moss: director @ Harbour Board"},
		{"Lund appoints him as mayor after the departure of Ann Moss as commissioner. Ole Lund smiled.", "Ann Moss: commissioner"},
	})
}

func TestEmployers(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"They met Ann Moss, general manager of West Cape Tramway, and Ole Lund, port editor for the Tern Harbour Report.",
			"Ann Moss: general manager of West Cape Tramway @ West Cape Tramway | Ole Lund: port editor for the Tern Harbour Report @ Tern Harbour Report"},
		{"Ann Moss, a doctor at Oslo, and Ole Lund, managing director of Tuesday's ferry, met the founder of Brine, Ada Quist.", "Ann Moss: doctor at Oslo | Ole Lund: managing director | Ada Quist: founder of Brine @ Brine"},
	})
}

func TestNoOffices(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss is a harsh critic of the Tidal Agency. Brine Party harbour critic Ole Lund left.", "Ole Lund: Brine Party harbour critic @ Brine Party"},
		{"Tidal Agency correspondent Ada Quist met Tidal Agency spokesman Ole Lund.", "Ada Quist: Tidal Agency correspondent | Ole Lund: Tidal Agency spokesman @ Tidal Agency"},
		{"They blamed Oslo, Norway, harbour pilot Ann Moss. In Paris, France, harbour pilot Ole Lund left.", "Ann Moss: Oslo, Norway, harbour pilot | Ole Lund: harbour pilot"},
		{"The PHA-TOR commanding general, Lt. Gen. Ann Moss, left.", "Ann Moss: PHA-TOR commanding general @ PHA-TOR | Ann Moss: Lt. Gen."},
	})
}

func TestBodiesTakenUp(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"The Office of Tides near Brine Bay Corp. says so. It was late, according to its regional director, Ann Moss.", "Ann Moss: regional director @ Office of Tides"},
		{"Brine Corp. lost a ship. Brine Corp. and Quist Inc. mourned. The company's director, Ann Moss, wept.", "Ann Moss: director @ Brine Corp."},
	})
}

func TestElected(t *testing.T) {
	n, _ := read("Ann Moss (D-Ohio), Ole Lund, R-Maine, and Gov. Ada Quist (R) met Karel Dusek (left), Mia Holt, D-backed, and Omid Jan.")
	var got []string
	for _, o := range n.Offices {
		if o.Elected {
			got = append(got, n.Entities[o.Holder].Name)
		}
	}
	slices.Sort(got)
	if g := strings.Join(got, ", "); g != "Ada Quist, Ann Moss, Ole Lund" {
		t.Errorf("elected are %s", g)
	}
}

func TestOfficesOfPronouns(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ann Moss spoke. She is the deputy head of the Tidal Agency. Ole Lund left. He also serves as harbour master.", "Ann Moss: deputy head of the Tidal Agency @ Tidal Agency | Ole Lund: harbour master"},
		{"Ann Moss met Ole Lund. He is a lawyer. It is the mayor of Brine.", ""},
		{"Ann Moss, spokesperson for acute and chronic diseases, met conservative Justice Ole Lund and rebel chief-of-staff Ada Quist.",
			"Ann Moss: spokesperson for acute and chronic diseases | Ole Lund: Justice | Ada Quist: rebel chief-of-staff"},
		{"Danish separatist military leader Ole Lund spoke.", "Ole Lund: Danish separatist military leader"},
	})
}

func TestTitlesAreNoPersons(t *testing.T) {
	n, _ := read("It was asked for by Navy Capt. Ann Moss, who left. UK Incident Commander retired Tidal Guard Admiral Ole Lund stayed.")
	for _, e := range n.Entities {
		if e.Kind == Person && e.Name != "Ann Moss" && e.Name != "Ole Lund" {
			t.Errorf("%s is a person", e.Name)
		}
	}
}

func TestCallingsFieldsAndParticles(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"He praised heroes, including the musician Chuck Moss, the football player Willie Lund and the Supreme Court justice Thor Dusek.",
			"Chuck Moss: musician | Willie Lund: football player | Thor Dusek: Supreme Court justice @ Supreme Court"},
		{"Megan Holt, senior associate for health at the Harbour Institute for Port Studies, said no.",
			"Megan Holt: senior associate for health at the Harbour Institute for Port Studies @ Harbour Institute for Port Studies"},
		{"“Bad,” said the U.S. Deputy Ambassador Peter Barlow.", "Peter Barlow: U.S. Deputy Ambassador"},
		{"Minister for the Middle East Tobias Lund comments on the storm.", "Tobias Lund: Minister for the Middle East"},
		{"Data Commissioner for Personal Records Stephen Ho agreed.", "Stephen Ho: Data Commissioner for Personal Records"},
		{"Port Commissioner for Island Affairs Stephen Holt agreed.", "Stephen Holt: Port Commissioner for Island Affairs"},
		{"Talks will be held by the UN Special Envoy de Moura.", "de Moura: UN Special Envoy @ UN"},
		{"Kurt Moss, a close friend of Ada Quist and Danish honorary consul, died.", "Kurt Moss: Danish honorary consul"},
		{"Co-Premiers Prince Sorenin Parang and Tan Mok agreed.", "Sorenin Parang: Co-Premiers | Tan Mok: Co-Premiers | Sorenin Parang: Prince"},
		{"Ada Moss, who studies trade at the Harbour Institute, said no.", "Ada Moss: @ Harbour Institute"},
		{"Dr. Ann Moss teaches history at Holm University.", "Ann Moss: @ Holm University"},
		{"The Island Regional Government, represented by Prime Minister Nevin Barz, agreed.", "Nevin Barz: @ Island Regional Government | Nevin Barz: Prime Minister"},
	})
	if got := Singular("Co-Premiers"); got != "Co-Premier" {
		t.Errorf("got %s", got)
	}
}

func TestTitlesOfNewsrooms(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ole Lund, a spokesman for Gov. Ann Moss, agreed.", "Ole Lund: spokesman for Gov. Ann Moss | Ann Moss: Gov."},
		{"Ada Quist, the Danish Refugee Council's country director in Yemen, said aid was late.", "Ada Quist: Danish Refugee Council's country director in Yemen @ Danish Refugee Council"},
		{"Brine Corp. plant manager Ann Moss left. Tidal Agency fires director Ole Lund.", "Ann Moss: Brine Corp. plant manager @ Brine Corp. | Ole Lund: director"},
		{"Sen. Ann Moss, an Ohio liberal who chairs the Ferries Committee, met Ole Lund, a friend of Ada Quist, who runs the Tidal Agency.",
			"Ann Moss: Sen. | Ann Moss: @ Ferries Committee | Ada Quist: @ Tidal Agency"},
		{"Former FBI agent Ole Lund met Special Agent Ann Moss.", "Ole Lund: Former FBI agent @ FBI | Ann Moss: Special Agent"},
	})
}

func TestTitlesOfOthers(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ole Lund, the museum's director, said no.", "Ole Lund: director"},
		{"Kurt Barlow, the campaign’s press secretary, noted it.", "Kurt Barlow: press secretary"},
		{"Ole Lund named a retired diplomat on Thursday as head of the Harbour Board.", ""},
		{"Ole Lund was named on Thursday as head of the Harbour Board.", "Ole Lund: head of the Harbour Board @ Harbour Board"},
		{"Maj. Gen. Aung Tun of the Myanmar army said so.", "Aung Tun: Maj. Gen. @ Myanmar army"},
		{"Ruling party floor leader Han Byeong-do left.", "Han Byeong-do: Ruling party floor leader"},
		{"Prime Minister Tembo wa Lund said so.", "Tembo wa Lund: Prime Minister"},
		{"Police seek Yusuf Karim Shah Osman.", ""},
	})
}

func TestTitlesOfAgenciesWithLetters(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"The mayor of Sela, Karel Dusek, the head of the harbour agency ANA, Ole Lund, and two directors were charged.",
			"Karel Dusek: mayor of Sela | Ole Lund: head of the harbour agency ANA @ ANA"},
		{"Minister of Trade and Labour Karel Dusek has left the port.", "Karel Dusek: Minister of Trade and Labour"},
		{"Employment and labour minister Ann Moss spoke.", "Ann Moss: Employment and labour minister"},
		{"Trade, ports and industry minister Ann Moss spoke.", "Ann Moss: Trade, ports and industry minister"},
		{"Local Government MEC Ann Moss met MNA Ole Lund.", "Ann Moss: Local Government MEC | Ole Lund: MNA"},
		{"Ann Moss of security company Darkwave met Ole Lund, who founded Tidal Labs.", "Ann Moss: @ Darkwave | Ole Lund: @ Tidal Labs"},
		{"A municipal spokesman for Dorven, Ole Lund, spoke.", "Ole Lund: municipal spokesman for Dorven"},
	})
}

func TestTitlesBesideLettersOfParties(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Rep. Ole Lund, R-Mo., chairman of the House Ports Committee, left.", "Ole Lund: Rep. | Ole Lund: chairman of the House Ports Committee @ House Ports Committee"},
		{"Sen. Ann Moss, D-Wash., who chairs the Senate Tidal Committee, came.", "Ann Moss: Sen. | Ann Moss: @ Senate Tidal Committee"},
		{"Sen. Ann Moss (D-Wash.), who chairs the Senate Tidal Committee, came.", "Ann Moss: Sen. | Ann Moss: @ Senate Tidal Committee"},
		{"New Democrat MP Ole Lund spoke.", "Ole Lund: New Democrat MP"},
		{"SSP East Ole Lund met DIG Karel Dusek.", "Ole Lund: SSP East | Karel Dusek: DIG"},
	})
}

func TestTitlesThatTellBodies(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Northgrid's CEO, Ole Lund, met the former Rogan CTO, Karel Dusek.", "Ole Lund: Northgrid's CEO @ Northgrid | Karel Dusek: former Rogan CTO @ Rogan"},
		{"Hellenic Wave CEO Ole Lund spoke.", "Ole Lund: Hellenic Wave CEO @ Hellenic Wave"},
		{"Ann Moss came. Moss's CEO, Ole Lund, did not.", "Ole Lund: Moss's CEO"},
		{"Brine Wave and its new director, Ann Moss, met.", "Ann Moss: director @ Brine Wave"},
		{"Carabinieri policeman Ole Lund met Ann Moss, Labour MP for Rotherby.", "Ole Lund: Carabinieri policeman @ Carabinieri | Ann Moss: Labour MP for Rotherby"},
		{"Minister Ole Lund called Ann Moss the friend who worked as a clerk.", "Ole Lund: Minister"},
		{"Ole Reyes left. Reyes' lawyer, Ann Moss, spoke.", "Ann Moss: Reyes' lawyer"},
		{"Ann Moss, who until last week headed the Harbour Board, left.", "Ann Moss: @ Harbour Board"},
		{"Sorvik Fire Chief Ole Lund spoke.", "Ole Lund: Sorvik Fire Chief"},
		{"An official from the Harbour Board, Ann Moss, agreed.", "Ann Moss: official from the Harbour Board @ Harbour Board"},
		{"Two executives of Tidal Rail - Ann Moss and Ole Lund - left.", "Ann Moss: executives of Tidal Rail @ Tidal Rail | Ole Lund: executives of Tidal Rail @ Tidal Rail"},
		{"The governor of Niger State, Ole Lund, spoke.", "Ole Lund: governor of Niger State"},
	})
}
