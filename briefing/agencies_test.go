package briefing

import "testing"

func TestBodiesThatAreNotOne(t *testing.T) {
	for _, c := range []struct {
		name, a, b, want string
	}{
		{"forces of two lands", "The Royal Air Force met.", "The US Air Force met.", "Royal Air Force; US Air Force"},
		{"a union's council and a nation's", "The United Nations Security Council met. The National Security Council left.", "The Security Council met.",
			"National Security Council; United Nations Security Council = Security Council"},
		{"authorities of two lands", "The South Coastal Strategic Health Authority met. Norwegian health authorities waited.", "Danish health authorities waited.",
			"Danish health authorities; Norwegian health authorities; South Coastal Strategic Health Authority"},
		{"an agency of a part of the land", "The Environmental Protection Agency met.", "Ohio's environmental protection agency met.",
			"Environmental Protection Agency; Ohio's environmental protection agency"},
		{"a stadium", "The crowd left Bank of Brine Stadium.", "Shares of Bank of Brine fell.", "Bank of Brine; Bank of Brine Stadium"},
	} {
		if got := agencies(build(t, c.a, c.b)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
