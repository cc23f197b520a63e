package names

import "testing"

func TestPlainNamesAreNoOtherBodies(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"European Council on Ports and Harbours", "European Council", false},
		{"National Harbour Authority", "Holm Harbour Authority", false},
		{"Central Harbour Control Board", "Bavarian State Harbour Control Board", false},
		{"Governor's Office", "Governor's Office of Harbour Safety", false},
		{"U.S. Harbour Court", "U.S. Court", false},
		{"U.S. National Harbour Administration", "US Administration", false},
		{"University of South Brine", "University of Brine", false},
		{"Brine Trent University", "University of Brine", false},
		{"Liberal Democratic Party", "Democratic Party", false},
		{"Ohio Democratic Party", "Democratic Party", false},
		{"Kenya Freedom Party", "Freedom Party", true},
		{"Democratic Congressional Ports Committee", "Democratic National Committee", false},
		{"American Federation of Divers", "United Federation of Divers", false},
		{"American Federation of Divers", "Federation of Divers", true},
		{"Coastal Strategic Health Authority", "Norwegian health authorities", false},
		{"United Nations Security Council", "National Security Council", false},
		{"United Nations Security Council", "Security Council", true},
		{"National Security Council", "Security Council", true},
		{"Royal Air Force", "US Air Force", false},
		{"Royal Navy", "British Navy", true},
		{"National Institute for Undersea Science and Technology", "Institute of Technology", false},
		{"Ministry of Public Security", "Public Safety Ministry", true},
		{"Ministry of Food Security", "Ministry of Food Safety", false},
		{"Ministry of Health and Family Welfare", "Indian health ministry", true},
		{"US House Oversight Committee", "House Oversight and Ports Committee", true},
		{"Moss Institute for International Economics", "Moss Institute", true},
		{"Roman Catholic Church", "Catholic Church", true},
	} {
		a, b := ParseBody(c.a), ParseBody(c.b)
		if a.SameBody(b) != c.same || b.SameBody(a) != c.same {
			t.Errorf("%q and %q: same %v, want %v", c.a, c.b, !c.same, c.same)
		}
	}
}
