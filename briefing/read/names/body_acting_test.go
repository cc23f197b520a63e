package names

import "testing"

func TestBodiesByWhatTheyDo(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The QHB arrested two. The QHB met.", "QHB"},
		{"He was fined by the QHB on Monday.", "QHB"},
		{"A Hamburg district court jailed her.", "Hamburg district court"},
		{"The QHB raided the pier.", "QHB"},
		{"The port regulator Marex fined the firm.", "Marex = port regulator"},
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
