package briefing

import (
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// assignTasks lists under each agency what documents say it does; what several
// say in nearly the same words is listed once.
func (g *gathering) assignTasks() {
	seen := make([][]map[string]bool, len(g.Agencies))
	for i, r := range g.readings {
		for _, t := range r.Tasks {
			row := g.who[i][t.Body].agency
			if row == None {
				continue
			}
			text := data.OneLine(r.Doc.Slice(t.Text))
			words := wordSet(text)
			if len(words) < 3 || known(seen[row], words) {
				continue
			}
			seen[row] = append(seen[row], words)
			g.Agencies[row].Tasks = append(g.Agencies[row].Tasks, Task{text, Passage{i, t.Clause}})
		}
	}
}

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(names.Fold(s)) {
		if len(w) > 3 {
			set[w] = true
		}
	}
	return set
}

// known tells whether two thirds of the words stand in one of the sets.
func known(sets []map[string]bool, words map[string]bool) bool {
	for _, s := range sets {
		n := 0
		for w := range words {
			if s[w] {
				n++
			}
		}
		if 3*n >= 2*len(words) {
			return true
		}
	}
	return false
}
