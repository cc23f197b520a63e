package names

import "testing"

func TestOfficesNamedLater(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"The mayor of Holm said the quay was shut. “We had no choice,” Ann Moss told the paper.", "Ann Moss: mayor of Holm"},
		{"But the country's harbour minister denied it. The boat was late. Ole Lund said he had known.", "Ole Lund: country's harbour minister"},
		{"Meanwhile, a Danish lawmaker has asked for help. “It is late,” said Ann Moss.", "Ann Moss: Danish lawmaker"},
		{"The mayor of Holm said the quay was shut. “We had no choice,” Moss said.", ""},
		{"The harbour pilot said the quay was shut. “No,” Ole Lund, a teacher, said.", "Ole Lund: teacher"},
		{"A passenger said the boat was full. “It was full,” Ole Lund said.", ""},
		{"The mayor of Holm said the quay was shut. Ole Lund and Ann Moss said so.", ""},
	})
}
