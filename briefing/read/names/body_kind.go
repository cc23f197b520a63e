package names

import (
	"strings"

	"sitrep/briefing/read/token"
)

// bodyKind tells whether a name with a head noun is that of a public body.
func (r *reader) bodyKind(s token.Sentence, first, last int, h head) Kind {
	low := r.t.Low(h.first)
	leads := first == h.first && last > h.last // "Board of Education"
	public := false
	switch {
	case r.ofOutlet(first, last), r.ofFirm(first) && (h.class == "either" || low == "department"):
	case low == "army" || low == "armed" || low == "congress" || low == "assembly":
		public = !h.plural && !r.partisan(first, last) && !r.rebels(first, h.first) && !(low == "congress" && r.nationalCongress(first, h.first))
	case low == "department":
		public = !h.plural && !r.academic(first, last)
	case h.class == "public":
		public = !h.plural || h.last-h.first > 1
	case h.class == "hospital":
		public = r.topicAmong(first, h.first, "military", "naval", "army")
	case h.class == "private":
		public = centralBanks[low] && r.centralBank(first, last, h) || low == "group" && r.topicAmong(first, h.first, "police", "army", "navy") || // "Holm Police Diving Group"
			strings.HasPrefix(low, "organi") && r.topicAmong(first, h.first, "disaster", "intelligence", "security", "statistics", "defence")
	case r.ofAgency(first, h.first):
		public = true // "NATO Response Force", "European Union Border Mission"
	case low == "committee" && r.severalFields(first, h.first):
		public = true // "Labour and Harbour Safety Committee"
	case r.partisan(first, last) || r.thinkTank(first, last, h), low == "committee" && h.last+1 < last && r.t.Low(h.last) == "for" && r.t.Low(h.last+1) == "a":
	case low == "command", low == "office" && (leads || r.ownedByOffice(first, h.first)), low == "board" && leads && (r.topicIn(h.last+1, last) || r.t.Low(h.last) == "on"),
		low == "council" && leads && r.t.Low(h.last) != "on" && r.topicIn(h.last+1, last) && !r.topicAmong(h.last, last, "american", "relations", "advancement"):
		public = true
	case low == "board" && r.topicAmong(first, h.first, boardFields...), low == "council" && last == h.last && r.localCouncil(first, h.first):
		public = true
	case (low == "board" || low == "council") && h.first > first && demonyms[r.t.Low(first)] && r.t.Low(first) != "american" && !r.topicAmong(first, last, "business", "industry", "trade", "commerce") && (r.topicIn(first, h.first) || r.topicIn(h.last, last)):
		public = true // "Danish Data Protection Board", "Danish Council of Harbour Research"
	case (low == "council" || low == "committee") && r.topicAmong(first, h.first, "affairs") && !r.topicAmong(first, h.first, "public"):
		public = true // "Island Affairs Council"
	case low == "office" && r.topicIn(first, h.first) && !r.topicAmong(first, h.first, "family", "business", "law", "legal", "media", "market"):
		public = true // "Harbour Fraud Office"
	case low == "service" && r.topicIn(first, h.first):
		public = true // "Mineral Survey Service"
	default:
		public = r.anyCue(first, last, h) || r.ownedByAgency(s, first)
	}
	if public {
		return Agency
	}
	return Organization
}

// ownedByOffice tells whether an office's possessive ends before token h: "Harbour
// Commissioner's | Office".
func (r *reader) ownedByOffice(first, h int) bool {
	if h-2 < first || !r.t.Tokens[h-1].Is(token.Possessive) {
		return false
	}
	return titleHeads.Get(r.t.Low(h-2)) != nil
}

// publicByNoun tells whether a name that was not found by its head noun is that of a
// public body by it: "Harbour Commissioner's Office".
func (r *reader) publicByNoun(first, last int) bool {
	k := r.t.SentenceAt(r.t.Tokens[first].Span().Start)
	if k == len(r.t.Sentences) || last-first < 2 {
		return false
	}
	for i := first; i < last; i++ {
		if h, ok := r.headAt(i, last); ok && h.last == last {
			return (i > first || h.alone) && r.bodyKind(r.t.Sentences[k], first, last, h) == Agency
		}
	}
	return false
}

// boardFields are what boards look after that are public bodies: "Harmful Drugs Board".
var boardFields = []string{"drug", "drugs", "narcotics", "aviation", "water", "tourism", "pardons", "port", "ports", "harbour", "harbor", "relations", "broadcasting"}

// localCouncil tells whether a council is that of a town or a county, named by words
// that are names alone: "Brineshire | Council", "Holm and Trent | Council".
func (r *reader) localCouncil(first, last int) bool {
	for i := first; i < last; i++ {
		low := r.t.Low(i)
		switch and := low == "and" && i > first && i+1 < last; {
		case and:
		case !r.capitalWord(i) || r.t.Tokens[i].Is(token.AllCaps) || commonWords[low] || functionWords[low] || demonyms[low] || continents[low] || topics[low] || oceans[low],
			r.tags.Small(i):
			return false
		}
	}
	return last > first && last-first < 4
}

// oceans are no places that councils run.
var oceans = map[string]bool{"atlantic": true, "pacific": true, "arctic": true, "mediterranean": true, "nordic": true, "baltic": true, "gulf": true}

// severalFields tells whether the tokens are fields joined by "and".
func (r *reader) severalFields(first, last int) bool {
	for i := first + 1; i < last; i++ {
		if low := r.t.Low(i); low == "and" || low == "&" {
			return r.fieldsOnly(first, last)
		}
	}
	return false
}

// rebels tells whether the words before an army are those of one without a state.
func (r *reader) rebels(first, last int) bool {
	return r.topicAmong(first, last, "republican", "revolutionary", "liberation", "resistance", "popular", "free", "rebel")
}

// nationalCongress tells whether a congress is a people's party: "Norlandic National | Congress".
func (r *reader) nationalCongress(first, h int) bool {
	return h == first+2 && r.t.Low(h-1) == "national" && peoples[r.t.Low(first)]
}

// academic tells whether a department is a university's: "Department of Marine Biology".
func (r *reader) academic(first, last int) bool {
	for i := first; i < last; i++ {
		if sciences[r.t.Low(i)] {
			return true
		}
	}
	return false
}

// A bank of a country is its central bank, but for some that only trade under its name.
var (
	centralBanks  = map[string]bool{"bank": true, "banque": true, "banco": true, "banca": true}
	tradingBanks  = map[string]bool{"america": true, "china": true, "ireland": true, "scotland": true, "cyprus": true, "india": true}
	nationalBanks = map[string]bool{"canada": true, "greece": true, "pakistan": true, "australia": true, "egypt": true, "kuwait": true, "oman": true, "bahrain": true}
)

// centralBank tells whether the name of a bank is "Bank of Placeland", "National Bank
// of Placeland" or "Placelandic National Bank".
func (r *reader) centralBank(first, last int, h head) bool {
	national := h.first > first && r.t.Low(h.first-1) == "national"
	land := r.t.Low(last - 1)
	switch {
	case last == h.last+2 && first == h.first:
		return countries[land] && !tradingBanks[land]
	case last == h.last+2 && first == h.first-1:
		return national && countries[land] && !nationalBanks[land]
	}
	return national && last == h.last && first == h.first-2 && countries[Nation(r.t.Low(first))]
}

// thinkTank tells whether a centre or an institute is one for thought: "Institute for
// Policy Studies".
func (r *reader) thinkTank(first, last int, h head) bool {
	switch r.t.Low(h.first) {
	case "center", "centre", "institute", "institution":
		return r.topicAmong(first, last, "policy", "policies", "studies", "strategic", "impact")
	}
	return false
}

// ofOutlet tells whether a name begins with that of an outlet: "Xinhua News Agency".
func (r *reader) ofOutlet(first, last int) bool {
	_, value := r.knownAt(first, last)
	return value == "outlet"
}

// ofAgency tells whether a name begins with that of a public body.
func (r *reader) ofAgency(first, last int) bool {
	_, value := r.knownAt(first, last)
	return value == "agency"
}

// partisan tells whether the name is one of a party, a sport or a trade.
func (r *reader) partisan(first, last int) bool {
	for i := first; i < last; i++ {
		if privateCues[r.t.Low(i)] {
			return true
		}
	}
	return false
}

// ownedByAgency tells whether a public body's possessive stands before token
// first: "the National Assembly's Harbour Committee".
func (r *reader) ownedByAgency(s token.Sentence, first int) bool {
	k := first - 2
	if k < s.First || !r.t.Tokens[k+1].Is(token.Possessive) {
		return false
	}
	if !r.taken(k) {
		_, value := r.knownAt(k, k+1)
		return value == "agency"
	}
	return r.cands[r.at[k]-1].kind == Agency
}

// anyCue tells whether something in the name makes it a public body.
func (r *reader) anyCue(first, last int, h head) bool {
	place := true // makes a public body of it: "Placeland Council"
	switch r.t.Low(h.first) {
	case "team", "center", "centre", "zone", "institute", "institution", "unit":
		place = false
	}
	for i := first; i < last; i++ {
		if i >= h.first && i < h.last {
			continue
		}
		low := r.t.Low(i)
		if publicCues[low] || place && places[low] {
			return true
		}
		switch k := strings.LastIndexByte(low, '-'); {
		case k < 0:
		case wards[low[k+1:]], place && (places[low[k+1:]] || places[low[:k]]):
			return true
		}
	}
	return false
}

// wards end the names of wards, counties, cities and provinces of Korea and Japan.
var wards = map[string]bool{"gu": true, "gun": true, "si": true, "do": true, "ku": true, "shi": true}
