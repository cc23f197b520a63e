package names

import "strings"

// publicByWords tells whether a name without a head noun is a public body's by what
// its words are: "Harbour Enforcement", "Public Health Placeland", "Placeland Transport",
// "Transport for Brine".
func (r *reader) publicByWords(first, last int) bool {
	end := r.t.Low(last - 1)
	switch {
	case last-first < 2:
		return false
	case r.fieldsOfCounty(first, last):
		return true
	case acts[end]:
		return r.fieldsOnly(first, last)
	case portfolios[end]:
		land := r.joined(first, last-1)
		return countries[land] && nationwide[end] || regions[land] && !ofUS[land] && !national[land]
	case portfolios[r.t.Low(first)] && r.t.Low(first+1) == "for":
		return places[r.joined(first+2, last)]
	}
	for n := 1; n < 3 && first+n < last; n++ {
		if land := r.joined(last-n, last); countries[land] || regions[land] {
			return r.portfolioIn(first, last-n) && r.fieldsOnly(first, last-n)
		}
	}
	return false
}

// fieldsOfCounty tells whether words are a county and fields that it looks after: "Holm
// County Public Health".
func (r *reader) fieldsOfCounty(first, last int) bool {
	for i := first + 1; i+1 < last; i++ {
		if r.t.Low(i) == "county" {
			return r.fieldsOnly(i+1, last)
		}
	}
	return false
}

// nationwide are the portfolios that name a body by themselves behind a country, where
// others name its firms and teams as well: "Placeland Customs".
var nationwide = map[string]bool{"customs": true, "immigration": true, "revenue": true, "statistics": true, "prisons": true, "elections": true, "parks": true}

// portfolioIn tells whether one of the tokens names a body by itself with a country.
func (r *reader) portfolioIn(first, last int) bool {
	for i := first; i < last; i++ {
		if portfolios[r.t.Low(i)] {
			return true
		}
	}
	return false
}

// ofUS are the parts of the United States, whose names firms bear.
var ofUS = func() map[string]bool {
	set := map[string]bool{}
	for state := range strings.SplitSeq("alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana "+
		"maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming "+
		"new_england new_york new_jersey new_mexico new_hampshire north_carolina south_carolina north_dakota south_dakota rhode_island west_virginia", " ") {
		set[strings.ReplaceAll(state, "_", " ")] = true
	}
	return set
}()
