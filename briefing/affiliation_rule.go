package briefing

import (
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// governed marks those who held a public office by what was theirs, where no title tells:
// "the government of Ann Moss", "the Lund administration", "Lund's presidency".
func (g *gathering) governed() {
	for i, r := range g.readings {
		for _, m := range r.Names.Mentions {
			if m.Entity < 0 || r.Names.Entities[m.Entity].Kind != names.Person {
				continue
			}
			if row := g.who[i][m.Entity].official; row != None && !g.Officials[row].Public && reigns(r.Text, m) {
				g.Officials[row].Public = true
			}
		}
	}
}

// reigns tells whether the words beside a person's name say that the person led a state.
func reigns(t *token.Text, m names.Mention) bool {
	k := t.SentenceAt(m.Span.Start)
	if k >= len(t.Sentences) || t.Sentences[k].Role != data.Prose {
		return false
	}
	s := t.Sentences[k]
	if m.First-2 >= s.First && t.Low(m.First-1) == "of" && rules[t.Low(m.First-2)] {
		return true
	}
	after, owned := m.Last, false
	if after < s.Last && t.Tokens[after].Is(token.Possessive) {
		after, owned = after+1, true
	}
	if after >= s.Last || !owned && !(m.First > s.First && t.Low(m.First-1) == "the") {
		return false
	}
	return rules[t.Low(after)]
}
