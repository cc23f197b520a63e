package main

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// inventor makes up names of people and bodies. The same seed gives the same.
type inventor struct {
	*rand.Rand
	*gazetteer
	chains    map[string]*letters
	nations   []string // with given names and surnames
	ownGivens []string
	ownLasts  []string
}

func newInventor(g *gazetteer, seed uint64) *inventor {
	v := &inventor{Rand: rand.New(rand.NewPCG(seed, 1)), gazetteer: g, chains: map[string]*letters{}}
	var all []string
	for c, s := range g.surnamesOf {
		if len(g.givenOf[c]) > 0 {
			v.nations = append(v.nations, c)
		}
		all = append(all, s...)
	}
	slices.Sort(v.nations)
	slices.Sort(all)
	for _, w := range g.words["given"] {
		v.ownGivens = append(v.ownGivens, capitalise(w))
	}
	for _, w := range g.words["foreign surname"] {
		v.ownLasts = append(v.ownLasts, capitalise(w))
	}
	var single []string
	for _, s := range slices.Concat(all, v.ownLasts, g.surnames[:3000]) {
		if !strings.ContainsAny(s, " -'’") {
			single = append(single, strings.ToLower(s))
		}
	}
	v.chains["surname"] = learn(single)
	v.chains["given"] = learn(lowered(v.ownGivens))
	v.chains["word"] = learn(slices.Concat(g.words["city"], g.words["organisation"], single[:2000]))
	return v
}

func lowered(list []string) []string {
	out := make([]string, 0, len(list))
	for _, s := range list {
		if !strings.ContainsAny(s, " -") {
			out = append(out, strings.ToLower(s))
		}
	}
	return out
}

func capitalise(s string) string {
	b := []byte(s)
	up := true
	for i, c := range b {
		if up && 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
		up = c == '-' || c == ' '
	}
	return string(b)
}

func (v *inventor) pick(list []string) string { return list[v.IntN(len(list))] }

func (v *inventor) chance(percent int) bool { return v.IntN(100) < percent }

// letters is a chain of letters: which follow which three.
type letters struct{ next map[string][]byte }

func learn(list []string) *letters {
	l := &letters{map[string][]byte{}}
	for _, w := range list {
		w = "^^^" + plain(w) + "$"
		if strings.ContainsFunc(w, func(r rune) bool { return r >= 0x80 }) {
			continue
		}
		for i := 3; i < len(w); i++ {
			l.next[w[i-3:i]] = append(l.next[w[i-3:i]], w[i])
		}
	}
	return l
}

// invent makes up a word that looks like those of a list.
func (v *inventor) invent(kind string) string {
	l := v.chains[kind]
	for {
		w := "^^^"
		for len(w) < 16 {
			n := l.next[w[len(w)-3:]]
			c := n[v.IntN(len(n))]
			if c == '$' {
				break
			}
			w += string(c)
		}
		if len(w) >= 7 && len(w) < 15 {
			return capitalise(w[3:])
		}
	}
}

// someone is a person: the full name and the part used alone.
type someone struct{ full, last string }

func (v *inventor) person() someone {
	var given, last string
	switch k := v.IntN(100); {
	case k < 30:
		given, last = v.pick(v.given), v.surnames[min(v.IntN(len(v.surnames)), v.IntN(len(v.surnames)))]
	case k < 62:
		c := v.pick(v.nations)
		given, last = v.pick(v.givenOf[c]), v.pick(v.surnamesOf[c])
		if c == "KR" || c == "KP" || c == "CN" || c == "TW" || c == "VN" {
			return someone{last + " " + given, last}
		}
	case k < 84:
		given, last = v.pick(v.ownGivens), v.pick(v.ownLasts)
	case k < 90:
		// Korean and Chinese order
		last = v.pick(v.ownLasts[:110])
		given = v.invent("given")[:3]
		if v.chance(50) {
			given = strings.TrimRight(given, " ") + "-" + strings.ToLower(v.invent("given")[:3])
		}
		return someone{last + " " + given, last}
	default:
		given, last = v.pick(v.ownGivens), v.pick(v.ownGivens)
		if v.chance(50) {
			last = v.pick([]string{"al-", "Al-", "el-", "bin "}) + last
		}
	}
	if v.chance(40) {
		last = v.invent("surname")
	}
	if v.chance(15) {
		given = v.invent("given")
	}
	switch v.IntN(24) {
	case 0:
		last += "-" + v.invent("surname")
	case 1:
		last = v.pick([]string{"de ", "van ", "von ", "van der ", "de la ", "da ", "dos ", "di ", "Le ", "De ", "Van ", "St. ", "Mac", "Mc", "O'"}) + last
	case 2:
		given += " " + v.pick(v.given)
	case 3, 4:
		given += " " + string(rune('A'+v.IntN(26))) + "."
	case 5:
		given = given[:1] + "."
	case 6:
		given = string(rune('A'+v.IntN(26))) + "." + string(rune('A'+v.IntN(26))) + "."
	case 7:
		given += " " + v.invent("surname")
	case 8:
		if v.chance(30) {
			last += v.pick([]string{" Jr.", " III", " Jr"})
		}
	case 9:
		given += "-" + v.pick(v.ownGivens)
	case 10:
		if v.chance(50) {
			return someone{last, last}
		}
	}
	return someone{given + " " + last, strings.TrimSuffix(strings.TrimSuffix(last, " Jr."), " III")}
}

func (v *inventor) capital(section string) string {
	for {
		if w := v.pick(v.words[section]); len(w) > 2 && !strings.ContainsAny(w, ".&()") {
			return capitalise(w)
		}
	}
}

// body is an organisation: the full name and the short one.
type body struct{ full, short string }

var legalForms = []string{"Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "Plc", "plc", "PLC", "AG", "SA", "S.A.", "Co", "Co.", "AB", "NV", "GmbH", "SpA", "LLC", "Bhd", "Oy", "AS", "A/S", "KK", "Tbk", "Holdings", "Group", "Limited", "Company", "Corporation"}

func (v *inventor) company() body {
	stem := v.stem()
	switch v.IntN(12) {
	case 0, 1:
		return body{stem, stem}
	case 2, 3:
		return body{stem + " " + v.pick(legalForms), stem}
	case 4:
		a := v.acronym(2, 4)
		return body{a + v.pick([]string{" Corp", " Group", " plc", "", "", " Holdings"}), a}
	case 5:
		s := stem + " & " + v.pick([]string{"Co", "Sons", "Partners", v.invent("surname"), v.invent("surname")})
		return body{s, s}
	case 6:
		s := v.pick([]string{v.pick(v.surnames), v.invent("surname")}) + " " + v.pick([]string{v.pick(v.surnames), v.invent("surname")})
		return body{s, s}
	case 7:
		s := v.pick(v.cities) + " " + v.capital("company noun")
		return body{s, s}
	case 8:
		s := v.pick([]string{"First", "National", "United", "General", "Pacific", "Atlantic", "Global", "American", "Royal", "Nippon", "Banco", "Banca", "Credit", "Grupo", "Korea", "China", "Air", "PT", "Western", "Northern"}) + " " + v.pick([]string{stem, v.capital("company noun")})
		return body{s, s}
	case 9:
		s := stem + " " + v.capital("company noun")
		return body{s + " " + v.pick(legalForms), s}
	}
	s := stem + " " + v.capital("company noun")
	return body{s, stem}
}

func (v *inventor) stem() string {
	switch v.IntN(10) {
	case 0, 1:
		return v.pick(v.surnames[:5000])
	case 2:
		return v.invent("word") + v.pick([]string{"tech", "soft", "com", "Tech", "Corp", "net", "Net", "bank", "air", "gas"})
	case 3:
		return capitalise(v.pick(v.words["common noun"]))
	case 4:
		return capitalise(v.pick(v.words["common noun"])) + " " + capitalise(v.pick(v.words["common noun"]))
	}
	return v.invent("word")
}

func (v *inventor) acronym(least, most int) string {
	n := least + v.IntN(most-least+1)
	b := make([]byte, n)
	for i := range b {
		b[i] = "ABCDEFGHIJKLMNOPRSTUVWXZABCDEFGIMNPRST"[v.IntN(38)]
	}
	if v.chance(8) {
		return strings.Join(strings.Split(string(b), ""), ".") + "."
	}
	return string(b)
}

func (v *inventor) publicBody(place string) body {
	t, u := v.capital("topic"), v.capital("topic")
	noun := v.pick([]string{"Ministry", "Department", "Agency", "Bureau", "Commission", "Committee", "Council", "Authority", "Office", "Service", "Board", "Directorate", "Administration"})
	var s string
	switch v.IntN(18) {
	case 0:
		s = noun + " of " + t
	case 1:
		s = noun + " of " + t + " and " + u
	case 2:
		s = noun + " for " + t + v.pick([]string{"", " and " + u})
	case 3:
		s = t + " " + noun
	case 4:
		s = t + " and " + u + " " + noun
	case 5, 6:
		s = v.pick([]string{"National", "Federal", "Central", "State", "International", "European", "Royal"}) + " " + t + " " + noun
	case 7:
		s = place + " " + v.pick([]string{"Police Department", "City Council", "District Court", "Police", "County Sheriff's Office", "High Court", "Fire Department", "District Attorney's Office", "Regional Court"})
	case 8:
		s = v.pick([]string{"Supreme Court", "Constitutional Court", "Court of Appeal", "National Assembly", "Parliament", "Senate", "Congress", "Central Bank", "National Guard", "Coast Guard", "Presidential Office", "House of Representatives", "Federal Court", "High Court", "Cabinet", "Army", "Navy", "Air Force"})
	case 9:
		s = "Bank of " + v.pick(v.countries)
	case 10:
		s = v.pick(v.bodies)
	case 11:
		s = "Office of the " + v.pick([]string{"President", "Prosecutor General", "Ombudsman", "Attorney General", "Inspector General"})
	case 12:
		s = v.pick([]string{"House", "Senate", "Parliamentary", "Select"}) + " " + t + " Committee"
	case 13:
		s = v.pick(v.nationalities) + " " + t + " " + noun
	case 14:
		s = place + " " + t + " " + noun
	case 15:
		a := v.pick(v.words["organisation phrase"])
		return body{a, a}
	case 16:
		a := strings.ToUpper(v.pick(v.words["organisation"][:110]))
		return body{a, a}
	default:
		s = t + " " + u + " " + noun
	}
	return body{s, s}
}

func (v *inventor) group() body {
	n, c := v.pick(v.nationalities), v.pick([]string{"Democratic", "Republican", "Socialist", "Liberal", "Conservative", "Islamic", "National", "People's", "Popular", "Labour", "Green", "Christian", "Workers'", "United", "Revolutionary", "Progressive"})
	k := v.pick([]string{"Party", "Front", "Movement", "Alliance", "Union", "League", "Coalition", "Congress", "Army", "Council"})
	var s string
	switch v.IntN(11) {
	case 0:
		s = c + " " + k
	case 1:
		s = n + " " + c + " " + k
	case 2:
		s = c + " " + v.pick([]string{"Democratic", "National", "People's", "Socialist"}) + " " + k
	case 3:
		s = v.pick([]string{"Party", "Movement", "Front", "Union"}) + " for " + v.pick([]string{"Democracy", "Freedom", "Justice", "Change", "Progress", "Rights"}) + v.pick([]string{"", " and Justice", " and Development"})
	case 4:
		s = v.pick([]string{v.pick(v.countries), n, v.invent("word")}) + " Liberation " + k
	case 5:
		s = "National " + v.pick([]string{"Union", "Federation", "Association", "Confederation"}) + " of " + v.pick([]string{"Teachers", "Students", "Journalists", "Workers", "Farmers", "Miners", "Lawyers", "Employers", "Manufacturers"})
	case 6, 7:
		a := v.acronym(2, 5)
		return body{a, a}
	case 8:
		s = v.invent("word")
		return body{s, s}
	case 9:
		s = v.pick([]string{"Friends of the ", "Doctors for ", "Citizens for ", "Institute of ", "Institute for ", "Centre for ", "Center for ", "Society of ", "Association of ", "Federation of "}) + v.capital("topic") + v.pick([]string{"", " Studies", " Research", " Rights"})
	default:
		s = v.pick([]string{"Hezb-i-", "Jaish-e-", "Al-", "Ansar al-", "Lashkar-e-"}) + v.invent("word")
		return body{s, s}
	}
	return body{s, s}
}

func (v *inventor) outlet(place string) body {
	switch v.IntN(8) {
	case 0, 1:
		s := place + " " + v.capitalOf("Times", "Post", "Herald", "Tribune", "News", "Star", "Chronicle", "Daily News", "Gazette", "Journal")
		return body{s, s}
	case 2:
		s := v.capitalOf("Daily", "Sunday", "Morning") + " " + v.capitalOf("Mirror", "Post", "Telegraph", "Express", "Mail", "Times", "Star", "Nation")
		return body{s, s}
	case 3, 4:
		s := v.pick([]string{"Reuters", "AP", "AFP", "Xinhua", "Kyodo", "Yonhap", "Interfax", "Itar-Tass", "BBC", "CNN", "Tanjug", "Reuter", "Associated Press", "Bloomberg", "NBC", "CBS", "Fox News", "Al Jazeera", "New York Times", "Washington Post"})
		return body{s, s}
	case 5:
		s := v.acronym(3, 4)
		return body{s, s}
	case 6:
		s := v.invent("word") + v.pick([]string{" TV", " News", " Radio", " News Agency", ""})
		return body{s, s}
	}
	s := v.invent("word")
	return body{s, s}
}

func (v *inventor) capitalOf(list ...string) string { return v.pick(list) }

func (v *inventor) institute(place string) body {
	var s string
	switch v.IntN(8) {
	case 0, 1:
		s = place + " University"
	case 2:
		s = "University of " + place
	case 3:
		s = v.invent("surname") + " " + v.capitalOf("University", "College", "Institute", "Foundation", "Hospital", "School")
	case 4:
		s = place + " " + v.capitalOf("General Hospital", "United", "City", "FC", "Rovers", "Dynamo", "Institute of Technology", "Stock Exchange", "Board of Trade", "Chamber of Commerce")
	case 5:
		s = "Institute of " + v.capital("topic")
	case 6:
		s = v.pick(v.nationalities) + " " + v.capitalOf("Football Association", "Academy of Sciences", "Olympic Committee", "Red Cross", "Medical Association", "Football Federation")
	default:
		s = v.capitalOf("St. ", "Saint ") + v.pick(v.given) + "'s " + v.capitalOf("Hospital", "Church", "College", "School")
	}
	return body{s, s}
}
