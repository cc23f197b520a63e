package briefing

import "strings"

// echoed is how many bytes a quote has at least by which its speaker is known.
const echoed = 12

// nameEchoes gives the speakers whom their document only describes ("investigators") the
// official or the body to whom another document gives the same words.
func (g *gathering) nameEchoes() {
	type owner struct{ official, agency int }
	owners := map[string]owner{} // by the words; None and None where documents differ
	folded := make([]string, len(g.Quotes))
	for i := range g.Quotes {
		q := &g.Quotes[i]
		folded[i] = bareWords(q.Text)
		s := owner{q.Speaker.Official, q.Speaker.Agency}
		if s.official == None && s.agency == None {
			continue
		}
		if other, known := owners[folded[i]]; known && other != s {
			s = owner{None, None}
		}
		owners[folded[i]] = s
	}
	for i := range g.Quotes {
		s := &g.Quotes[i].Speaker
		if s.Official != None || s.Agency != None || len(folded[i]) < echoed || !strings.Contains(folded[i], " ") || hasName(s.Label) {
			continue
		}
		if o, known := owners[folded[i]]; known {
			s.Official, s.Agency = o.official, o.agency
		}
	}
}

// hasName tells whether a label is a name ("Ivo Brandt") or says whose somebody is by one
// ("Arden's government").
func hasName(label string) bool {
	capitals := 0 // in a row
	for w := range strings.FieldsSeq(label) {
		if w[0] < 'A' || w[0] > 'Z' {
			capitals = 0
			continue
		}
		if capitals++; strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") {
			return true
		}
	}
	return capitals > 1
}

// bareWords is a text in small letters, without what stands around its words.
func bareWords(text string) string {
	words := strings.Fields(strings.ToLower(text))
	kept := words[:0]
	for _, w := range words {
		if w = strings.Trim(w, ".,;:!?…-—–\"“”‘’'()[]"); w != "" {
			kept = append(kept, strings.ReplaceAll(w, "’", "'"))
		}
	}
	return strings.Join(kept, " ")
}
