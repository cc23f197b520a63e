package names

import "testing"

func TestBodiesOfOtherLanguages(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Polícia Marítima arrested two.", "Polícia Marítima"},
		{"The Fiscalía General del Puerto opened a case, the Fiscalía said.", "Fiscalía General del Puerto; Fiscalía"},
		{"The Direction générale de l'aviation civile grounded it.", "Direction générale de l'aviation civile"},
		{"The Ministère de la Justice declined to comment.", "Ministère de la Justice"},
		{"The Bureau d'enquêtes et d'analyses sent two.", "Bureau d'enquêtes et d'analyses"},
		{"The Bundesamt für Seenot sent a boat.", "Bundesamt für Seenot"},
		{"The Sjöfartsverket and the Hafenbehörde sent boats.", "Sjöfartsverket; Hafenbehörde"},
		{"The Suruhanjaya Pelabuhan closed the pier.", "Suruhanjaya Pelabuhan"},
		{"The Liman Genel Müdürlüğü closed the pier.", "Liman Genel Müdürlüğü"},
		{"They laid a parquet.", ""},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestMissionsAndWhatLandsCallTheirBodies(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"A spokesman for the NATO-led Steady Shield mission said so.", "Steady Shield"},
		{"The U.S.-led coalition said its jets struck the pier.", "U.S.-led coalition"},
		{"The Danish-led naval force sailed.", "Danish-led naval force"},
		{"Queensland Health, Transport for London said so. Ambulance Tasmania sent crews.", "Queensland Health; Transport for London; Ambulance Tasmania"},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
