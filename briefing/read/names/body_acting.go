package names

import "sitrep/briefing/read/token"

// acting makes public bodies of the organisations of which the text tells what such bodies
// alone do: "the HPA arrested two", "fined by the HPA", "HPA detectives".
func (r *reader) acting() {
	var public map[string]bool
	for i := range r.cands {
		if c := &r.cands[i]; c.kind == Organization && c.form == Name && r.actsAsPublic(*c) {
			if public == nil {
				public = map[string]bool{}
			}
			public[r.joined(c.first, c.last)] = true
		}
	}
	if public == nil {
		return
	}
	for i := range r.cands {
		if c := &r.cands[i]; c.kind == Organization && c.form == Name && public[r.joined(c.first, c.last)] {
			c.kind = Agency
		}
	}
}

// actsAsPublic tells whether an organisation does what only public bodies do.
func (r *reader) actsAsPublic(c cand) bool {
	if c.outlet || c.head.last > c.head.first && c.head.class != "either" {
		return false
	}
	if n, _ := r.knownAt(c.first, c.last); n == c.last-c.first {
		return false // known for another organisation
	}
	k := c.last
	if k < len(r.t.Tokens) && r.officers(k) {
		return true
	}
	for k < len(r.t.Tokens) && auxiliaries[r.t.Low(k)] && r.t.Low(k) != "was" && r.t.Low(k) != "is" && r.t.Low(k) != "been" && r.t.Low(k) != "be" {
		k++
	}
	if c.last-c.first == 1 && r.t.Tokens[c.first].Is(token.AllCaps) && k+1 < len(r.t.Tokens) && (r.t.Low(k) == "raided" || r.t.Low(k) == "charged" && pronouns[r.t.Low(k+1)]) {
		return true // letters alone: of a gang or a shop there would be a name
	}
	if k+1 < len(r.t.Tokens) && publicActs[r.t.Low(k)] && r.t.Tokens[k+1].Is(token.Word) && !prepositions[r.t.Low(k+1)] && r.t.Low(k+1) != "by" {
		return true
	}
	k = c.first - 1
	if k > 0 && r.t.Low(k) == "the" {
		k--
	}
	return k > 0 && r.t.Low(k) == "by" && publicActs[r.t.Low(k-1)]
}

// pronouns are for those who are charged.
var pronouns = map[string]bool{"him": true, "her": true, "them": true}

// officers tells whether token i stands for those who serve a police force or a court.
func (r *reader) officers(i int) bool {
	switch r.t.Low(i) {
	case "detectives", "sleuths", "troopers", "prosecutors", "constables":
		return true
	}
	return false
}

// publicActs are what only public bodies do, in the past.
var publicActs = map[string]bool{
	"arrested": true, "indicted": true, "sentenced": true, "jailed": true, "prosecuted": true, "deported": true, "subpoenaed": true,
	"fined": true, "arraigned": true, "extradited": true,
}

// spokenFor takes capitals in front of a spokesman for the organisation he speaks for ("a
// HarbourLink spokesman said"), and the name behind "surnamed" for a person.
func (r *reader) spokenFor(s token.Sentence) {
	const longest = 3 // words of the name
	for i := s.First + 1; i < s.Last; i++ {
		if r.t.Low(i) == "surnamed" && i+1 < s.Last && !r.taken(i+1) {
			r.addPerson(i+1, r.personRun(s, i+1), 0.9) // "a diver surnamed Ro"
		}
		if !spokesmen[r.t.Low(i)] || r.capital(i) {
			continue
		}
		first := i
		for first > s.First && i-first < longest && r.unknownName(first-1) {
			first--
		}
		if first == i || first > s.First && r.t.Low(first-1) != "a" && r.t.Low(first-1) != "an" {
			continue
		}
		r.add(cand{first: first, last: i, kind: Organization, form: Name, score: 0.7})
	}
}

// unknownName tells whether token i is a capital that no list and no rule has as anything.
func (r *reader) unknownName(i int) bool {
	low := r.t.Low(i)
	if r.taken(i) || !r.capitalWord(i) || r.tagged(i, Person) || r.tagged(i, Place) || r.tags.Small(i) ||
		functionWords[low] || facilities[low] || modifiers[low] || r.bodyWord(i) || r.calendar(i) || commonWords[low] {
		return false
	}
	n, _ := r.titleAt(i, i+1)
	return n == 0
}

var spokesmen = map[string]bool{"spokesman": true, "spokeswoman": true, "spokesperson": true}
