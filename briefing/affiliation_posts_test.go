package briefing

import "testing"

func TestPostsInTheFirmJustNamed(t *testing.T) {
	testServed(t, []service{
		{"Tidewell Rovers thanked manager Ole Lund, chairman Karel Dusek and the players.", "Karel Dusek/false/Tidewell Rovers, Ole Lund/false/Tidewell Rovers"},
		{"Holm General Hospital took in nine. Clinical director Dr Ann Moss said two were badly hurt.", "Ann Moss/false/Holm General Hospital"},
		{"Tidewell Ltd and Dorven Ltd agreed. Manager Ole Lund left.", "Ole Lund/false/-"},
		{"Two Treasury officials, Commissioner Ann Moss and Deputy Secretary Ole Lund, left.", "Ann Moss/true/Treasury, Ole Lund/true/Treasury"},
		{"Ole Lund (DHP) met Ann Moss, whose firm Tidewell sank the boat, and Ada Quist, formerly of Dorven Ltd.", "Ada Quist/false/Dorven Ltd, Ann Moss/false/Tidewell, Ole Lund/false/DHP"},
	})
}

func TestBodiesByTheOfficeAlone(t *testing.T) {
	testServed(t, []service{
		{"The Kenyan army moved. Ole Lund, an army spokesman, said so.", "Ole Lund/true/Kenyan army"},
		{"The Prime Minister's spokesman, Ole Lund, left the Prime Minister's Office.", "Ole Lund/true/Prime Minister's Office"},
		{"The Finance Ministry was shut. Ole Lund, an adviser to the finance minister, left.", "Ole Lund/true/Finance Ministry"},
		{"Tory MP Ann Moss and the Labour backbencher Ole Lund left. The Conservative Party and the Labour Party agreed.", "Ann Moss/true/Conservative Party, Ole Lund/true/Labour Party"},
		{"Detective Inspector Ole Lund, who leads the search, spoke. Holm Police asked for help.", "Ole Lund/true/Holm Police"},
		{"Holm's chief prosecutor, Ole Lund, left. The Holm Prosecutor's Office was shut.", "Ole Lund/true/Holm Prosecutor's Office"},
		{"Holm councillor Ole Lund left. Holm City Council met.", "Ole Lund/true/Holm City Council"},
		{"Battalion Chief Ole Lund left. The Holm Fire Department sent nine engines.", "Ole Lund/true/Holm Fire Department"},
	})
}

func TestBodiesToldBesideAName(t *testing.T) {
	testServed(t, []service{
		{"The inquiry heard Dorven Ltd, whose managing director, Ole Lund, wept.", "Ole Lund/false/Dorven Ltd"},
		{"Officials of Dorven Air named the pilot as Captain Ole Lund.", "Ole Lund/false/Dorven Air"},
		{"The pilot was named as Ole Lund, who had flown for Dorven Air.", "Ole Lund/false/Dorven Air"},
		{"Ann Moss and Ole Lund of the Tidal Party left.", "Ann Moss/false/Tidal Party, Ole Lund/false/Tidal Party"},
		{"The Harbour Board fined Dorven Ltd last week, its chair Ann Moss said.", "Ann Moss/true/Harbour Board"},
		{"Council leader Ann Moss wept. Dorven County Council closed the road.", "Ann Moss/true/Dorven County Council"},
		{"Ann Moss, an analyst at Oslo-based Dorven Africa, and the leader of the Pilots and Dockers Union, Ole Lund, met.", "Ann Moss/false/Dorven Africa, Ole Lund/false/Pilots and Dockers Union"},
		{"Holm Police held nine. DCP Ole Lund said so.", "Ole Lund/true/Holm Police"},
	})
}
