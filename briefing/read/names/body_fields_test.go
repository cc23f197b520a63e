package names

import "testing"

func TestBodiesInSmallLettersAndTheirFields(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The portfolio committee on harbours and tides will visit Holm on Monday.", "portfolio committee on harbours and tides"},
		{"Members of the portfolio committee on police left.", "portfolio committee on police"},
		{"MPs on the standing committee on public accounts left.", "standing committee on public accounts"},
		{"The committee on ports, science, and technology met.", "committee on ports, science, and technology"},
		{"Ann Ro, a spokeswoman for the ministry of higher education, said so.", "ministry of higher education"},
		{"An official of the ministry of women's affairs said so.", "ministry of women's affairs"},
		{"The department of cooperative governance and traditional affairs sent a team.", "department of cooperative governance and traditional affairs"},
		{"The ministry of rural rehabilitation and development said it sent aid.", "ministry of rural rehabilitation and development"},
		{"The ministry of the interior and the ministry of health website were down.", "ministry of the interior; ministry of health"},
		{"The ministry of defence officials left, the ministry of transport confirmed.", "ministry of defence; ministry of transport"},
		{"The higher education ministry and the emergency situations ministry met.", "higher education ministry; emergency situations ministry"},
		{"They spoke of the commission of crimes and of a department of physics.", ""},
		// the fields of committees in capitals
		{"The Public Procurement and Safety Committee met.", "Public Procurement and Safety Committee"},
		{"The Legislation and Judiciary Committee met.", "Legislation and Judiciary Committee"},
		{"Ann Ro spoke at a House of Commons Fisheries committee meeting.", "House of Commons Fisheries committee"},
		// the public and others are not two authorities
		{"It warned the public and public authorities.", ""},
		{"The emergency services and the Danish security services were told.", "Danish security services"},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestOfficesThatActAsBodies(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Director of Public Prosecutions has charged three men.", "Director of Public Prosecutions"},
		{"The Comptroller and Auditor General found holes in the accounts.", "Comptroller and Auditor General"},
		{"Director of Public Prosecutions Ann Ro left. The Director of Public Prosecutions wept.", ""},
		{"The Prosecutor-General's Office and the solicitor general's office met.", "Prosecutor-General's Office; solicitor general's office"},
	} {
		if got := bodiesOf(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
