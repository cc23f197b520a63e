package briefing

import (
	"cmp"
	"slices"
	"strings"

	"sitrep/briefing/read/figures"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// mostFigures is how many key figures a briefing has.
const mostFigures = 20

// smallFolder is the most documents among which a figure of one alone, not in its
// lead, is a key figure.
const smallFolder = 12

// smallest is the least count by which two matters are known for one.
const smallest = 10

// listFigures makes the key figures of the matters: those that several documents
// give, or that one gives in its headline or lead.
func (g *gathering) listFigures(matters []*matter) {
	type ranked struct {
		Figure
		m *matter
	}
	var list []ranked
	for _, m := range matters {
		a := m.standing(g)
		f := Figure{What: m.name(), Text: g.value(a.claim).Text, Number: a.fig.Value, Bound: a.fig.Bound}
		for _, c := range m.claims {
			if !agree(c.fig, a.fig) {
				continue
			}
			f.Sources = append(f.Sources, Passage{c.doc, c.fig.Span})
		}
		if m.reporters() < 2 && (m.state == "" || !m.lead && len(g.Documents) > smallFolder) {
			continue
		}
		slices.SortFunc(f.Sources, comparePassages)
		list = append(list, ranked{f, m})
	}
	slices.SortStableFunc(list, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.m.reporters(), a.m.reporters()), order(b.m.state != "", a.m.state != ""),
			cmp.Compare(len(b.m.claims), len(a.m.claims)), g.byDay(a.m.claims[0], b.m.claims[0]))
	})
	type said struct {
		state  string
		number float64
	}
	at := map[said]int{}
	for _, r := range list {
		// the same fate of as many is told in many ways; of one or two it is chance
		k := said{r.m.state, r.Number}
		if i, ok := at[k]; ok && r.Number >= smallest && r.m.claims[0].fig.Class != figures.Sum {
			f := &g.Figures[i]
			f.Sources = append(f.Sources, r.Sources...)
			slices.SortFunc(f.Sources, comparePassages)
			continue
		}
		if len(g.Figures) == mostFigures {
			break
		}
		at[k] = len(g.Figures)
		g.Figures = append(g.Figures, r.Figure)
	}
}

func comparePassages(a, b Passage) int {
	return cmp.Or(cmp.Compare(a.Doc, b.Doc), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
}

// standing is the answer to go by: that of the latest reports where the matter
// grew, else the one that agrees with most, the most exact of them.
func (m *matter) standing(g *gathering) answer {
	grew := m.disputed() && g.grew(m)
	support := func(a answer) int {
		n := 0
		for _, b := range m.answers {
			if agree(a.fig, b.fig) {
				n += len(b.docs)
			}
		}
		return n
	}
	precise := func(a answer) int {
		return [...]int{figures.Exact: 2, figures.About: 1, figures.AtLeast: 0, figures.AtMost: 0}[a.fig.Bound]
	}
	return slices.MaxFunc(m.answers, func(a, b answer) int {
		if grew {
			if c := cmp.Compare(a.fig.Value, b.fig.Value); c != 0 && growing[m.state] {
				return c
			}
			if c := cmp.Compare(g.day(a.docs[len(a.docs)-1]), g.day(b.docs[len(b.docs)-1])); c != 0 {
				return c
			}
		}
		return cmp.Or(cmp.Compare(support(a), support(b)), cmp.Compare(precise(a), precise(b)), cmp.Compare(len(a.docs), len(b.docs)),
			order(a.fig.Counted != "", b.fig.Counted != ""), cmp.Compare(a.fig.Value, b.fig.Value), g.byDay(b.claim, a.claim))
	})
}

// reporters is the number of documents with claims of the matter.
func (m *matter) reporters() int { return len(m.last) }

// name says what a matter counts: "people killed", and which of several: "people
// killed (Northtown)".
func (m *matter) name() string {
	if m.label != "" {
		return m.what() + " (" + m.label + ")"
	}
	return m.what()
}

func (m *matter) what() string {
	f := m.claims[0].fig
	switch {
	case f.Class == figures.Scale:
		return m.kind
	case f.Class == figures.Sum:
		return strings.TrimSpace("money " + m.state)
	case m.state == "":
		return "number of " + m.counted()
	case m.state == "casualty":
		return "casualties"
	case m.state == "treated":
		return m.counted() + " taken to hospital"
	case ofData[m.state] && f.Class == figures.Role:
		return m.counted() + "’ data " + m.state
	}
	return m.counted() + " " + m.state
}

// ofData are states that befall what is known of people, not the people.
var ofData = map[string]bool{"recovered": true, "exposed": true, "stolen": true}

// counted is what most of a matter's claims count, in the plural.
func (m *matter) counted() string {
	count := map[string]int{}
	best := ""
	for _, a := range m.answers {
		if n := a.fig.Counted; n != "" {
			count[n] += a.count
			if count[n] > count[best] || count[n] == count[best] && n < best {
				best = n
			}
		}
	}
	if best == "piece" || best == "item" {
		return m.kind
	}
	persons := m.claims[0].fig.Class.Persons()
	if best == "" || persons && 2*count[best] <= len(m.claims) || bodies[best] {
		if persons {
			return "people"
		}
		if best == "" {
			return m.kind
		}
	}
	p := plural(best)
	for _, c := range m.claims {
		if c.noun != "" && strings.EqualFold(c.noun, p) {
			return c.noun // "Danes"
		}
	}
	return p
}

// bodies are words for people in a state, who then are "people killed".
var bodies = map[string]bool{
	"body": true, "dead": true, "death": true, "fatality": true, "life": true, "killing": true, "murder": true, "wounded": true,
	"injured": true, "injury": true, "casualty": true, "arrest": true, "detention": true, "infection": true, "missing": true,
	"displaced": true, "homeless": true, "person": true, "other": true,
}

// irregular plurals of nouns that news counts.
var irregular = map[string]string{"child": "children", "police": "police", "crew": "crew", "personnel": "personnel", "aircraft": "aircraft", "sheep": "sheep", "baby": "babies"}

// plural is the plural of a noun.
func plural(noun string) string {
	if p, ok := irregular[noun]; ok {
		return p
	}
	switch {
	case strings.HasSuffix(noun, "man"):
		return noun[:len(noun)-2] + "en"
	case strings.HasSuffix(noun, "y") && !strings.HasSuffix(noun, "ey") && !strings.HasSuffix(noun, "ay"):
		return noun[:len(noun)-1] + "ies"
	case strings.HasSuffix(noun, "s") || strings.HasSuffix(noun, "ch") || strings.HasSuffix(noun, "sh") || strings.HasSuffix(noun, "x"):
		return noun + "es"
	}
	return noun + "s"
}

// label gives the lesser matters of each subject a word that tells them from the
// greatest.
func (g *gathering) label(matters []*matter) {
	for first := 0; first < len(matters); {
		end := first + 1
		for end < len(matters) && matters[end].subject == matters[first].subject {
			end++
		}
		of := matters[first:end]
		greatest := slices.MaxFunc(of, func(a, b *matter) int {
			return cmp.Or(cmp.Compare(a.reporters(), b.reporters()), order(a.lead, b.lead), cmp.Compare(len(a.claims), len(b.claims)), g.byDay(b.claims[0], a.claims[0]))
		})
		for _, m := range of {
			if m != greatest {
				m.label = g.telling(m, greatest)
			}
		}
		first = end
	}
}

// telling is the name that stands with the claims of m and not with those of the
// other matter, "" for none.
func (g *gathering) telling(m, other *matter) string {
	score := map[string]int{}
	for _, c := range other.claims[:min(len(other.claims), mostValues)] {
		for n := range g.namesAbout(c) {
			score[n]--
		}
	}
	best := ""
	for _, c := range m.claims[:min(len(m.claims), mostValues)] {
		for n := range g.namesAbout(c) {
			score[n] += 2
			if score[n] > score[best] || score[n] == score[best] && n < best {
				best = n
			}
		}
	}
	if score[best] <= 0 {
		return ""
	}
	return best
}

// namesAbout are the names in a claim's sentence but for those of persons and of outlets,
// which only tell of it, unless it is a headline, in which any word may have a capital.
func (g *gathering) namesAbout(c *claim) map[string]bool {
	r := g.readings[c.doc]
	list := map[string]bool{}
	s := r.Text.Sentences[c.fig.Sentence]
	if s.Role == data.Headline {
		return list
	}
	for i := s.First; i < s.Last; i++ {
		end := i
		for end < s.Last && end < i+3 && r.Text.Tokens[end].Is(token.Word|token.Capital) && (end > s.First) && stem(r.Text, end) != "" {
			end++
		}
		if end > i {
			at := r.Text.Span(i, end)
			if name := data.OneLine(r.Doc.Slice(at)); !at.Overlaps(c.fig.Span) && !g.person(c.doc, at) && !names.Outlet(name) {
				list[name] = true
			}
			i = end
		}
	}
	return list
}

// person tells whether a stretch of a document has a part of somebody's name.
func (g *gathering) person(doc int, stretch data.Span) bool {
	n := g.readings[doc].Names
	person := func(m names.Mention) bool { return m.Entity >= 0 && n.Entities[m.Entity].Kind == names.Person }
	last := n.At(stretch.End - 1)
	return last >= 0 && person(n.Mentions[last]) || slices.ContainsFunc(n.Within(stretch), person)
}
