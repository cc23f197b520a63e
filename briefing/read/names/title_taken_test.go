package names

import "testing"

func TestTitlesTakenUp(t *testing.T) {
	testOffices(t, []struct{ text, want string }{
		{"Rep. Ann Moss left. The Ohio congresswoman said no.", "Ann Moss: Rep. | Ann Moss: Ohio congresswoman"},
		{"Karel Dusek met Sen. Ann Moss. “It is late,” the Maine senator said.", "Ann Moss: Sen. | Ann Moss: Maine senator"},
		{"Nominee Ada Quist left. “No,” said the Danish hotelier.", "Ada Quist: Nominee | Ada Quist: Danish hotelier"},
		{"Minister Ann Moss left. The harbour pilot had seen it.", "Ann Moss: Minister"},
		{"Ann Moss met Karel Dusek. The Danish president said no.", ""},
		{"Ada Quist left. The dead teacher was found. Ada Quist left. The Danish ambassador to Norway said no.", ""},
	})
}
