package briefing

import "testing"

func TestKindsOfBodiesAreTold(t *testing.T) {
	for _, c := range []struct {
		name, a, b, want string
	}{
		{"committees of two chambers", "The Senate Ports Committee met.", "Members of the House ports committee spoke.", "House ports committee; Senate Ports Committee"},
		{"two letters beside their name", "The Harbour Directorate closed the pier. HD officials sealed the crates.", "", "Harbour Directorate = HD"},
		{"a fire service by another noun", "South Moss Fire and Rescue Service sent six engines. The fire brigade left at noon.", "", "South Moss Fire and Rescue Service = fire brigade"},
		{"prosecutors of a town", "The prosecutor's office in Portsea charged him. Portsea prosecutors asked for more.", "The Portsea prosecutors office answered.",
			"prosecutor's office in Portsea = Portsea prosecutors = Portsea prosecutors office = prosecutors office"},
		{"prosecutors of a land and of its town", "Danish prosecutors waited. The prosecutor's office in Portsea charged him.", "", "prosecutor's office in Portsea = Danish prosecutors"},
		{"prosecutors of two lands", "Danish prosecutors met Norwegian prosecutors.", "The prosecutor's office in Portsea charged him.",
			"Danish prosecutors; Norwegian prosecutors; prosecutor's office in Portsea"},
		{"a commission and its commissioner's office", "Denmark's Information Commission fined the port.", "The Danish Information Commissioner's Office fined it.",
			"Danish Information Commissioner's Office = Denmark's Information Commission = Information Commission"},
		{"a commissioner who acts and the office", "The Privacy Commissioner opened an inquiry.", "The Office of the Privacy Commissioner of Canada opened it.",
			"Office of the Privacy Commissioner of Canada = Privacy Commissioner"},
		{"services in another order", "The Department of Correctional Services met.", "The Correctional Services Department met.", "Department of Correctional Services = Correctional Services Department"},
		{"two names in brackets", "The Southern Ports Authority (Autoridad de Puertos del Sur, or AXS) met. The AXS left.", "", "Autoridad de Puertos del Sur = AXS = Southern Ports Authority"},
		{"letters with a possessive", "The Norlandic Security Service, known as NXT, watched them.", "The NXT's harbour branch met.", "Norlandic Security Service = NXT"},
		{"whose regulator it is", "The Danish Harbour Commission, the EU's main port regulator, met.", "", "Danish Harbour Commission = main port regulator; EU"},
	} {
		if got := agencies(build(t, c.a, c.b)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
