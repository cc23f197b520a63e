package briefing

import "testing"

func TestOfficesOfSeveralLands(t *testing.T) {
	testServed(t, []service{
		{"The Foreign Ministry protested. Vice Foreign Minister Ann Moss met Danish Vice Foreign Minister Ole Lund.", "Ann Moss/true/Foreign Ministry, Ole Lund/true/-"},
		{"The Danish prime minister's office said so. Danish Prime Minister Ann Moss left.", "Ann Moss/true/Danish prime minister's office"},
		{"The Prime Minister's Office said so. Danish Prime Minister Ann Moss left.", "Ann Moss/true/Prime Minister's Office"},
		{"The Prime Minister's Office said so. Danish Prime Minister Ann Moss met Norwegian Prime Minister Ole Lund.", "Ann Moss/true/-, Ole Lund/true/-"},
		{"The White House was silent. Former President Ann Moss left.", "Ann Moss/true/-"},
		{"Sen. Ann Moss spoke. Sen. Moss left. Sen. Ann Moss, a member of the Senate Harbour Committee, came. The Senate voted.", "Ann Moss/true/Senate Harbour Committee"},
	})
}
