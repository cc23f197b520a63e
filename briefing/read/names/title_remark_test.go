package names

import "testing"

func TestRemarksBeforeTitles(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Ole Lund, the populist former speaker of the Danish parliament, left.", "Ole Lund: former speaker of the Danish parliament @ Danish parliament"},
		{"Ada Quist, women's football coach at the University of Dorven, left.", "Ada Quist: women's football coach at the University of Dorven @ University of Dorven"},
		{"Ada Quist - the Tidal Party's treasurer - left.", "Ada Quist: Tidal Party's treasurer @ Tidal Party"},
		{"Ada Quist, the leader of the Free Democrats, left.", "Ada Quist: leader of the Free Democrats @ Free Democrats"},
		{"Dorven Public Prosecutor Ole Lund left.", "Ole Lund: Dorven Public Prosecutor"},
		{"Ole Lund, commissioner of Transport for Dorven, left.", "Ole Lund: commissioner of Transport for Dorven @ Transport for Dorven"},
		{"Ada Quist, now teaching at the University of Dorven, met Ole Lund, who chairs parliament's harbour committee.", "Ada Quist: @ University of Dorven | Ole Lund: @ harbour committee"},
	})
}
