package briefing

import (
	"cmp"
	"slices"
	"strings"
)

// usualNouns has the first noun for an incident among the words of each kind.
var usualNouns = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(synonymList) {
		words := strings.Fields(line)
		if i := slices.IndexFunc(words, func(w string) bool { return incidentNouns[w] }); i >= 0 && words[0] != "#" {
			m[words[0]] = words[i]
		}
	}
	return m
}()

// kindOf is the word that stands for the kind of happening that w tells of.
func kindOf(w string) string {
	if k, ok := kinds.Find(w); ok {
		return k
	}
	return w
}

// incident is the noun for the kind of happening that most documents tell of, with
// the word that mostly stands before it ("oil spill"); nil where they don't agree
// on one.
func (t *titler) incident() []string {
	docs := map[string]int{}                 // by kind
	nouns := map[string]int{}                // by noun
	modifiers := map[string]map[string]int{} // by noun
	for i := range t.headlines {
		seen := map[string]bool{}
		for at, words := range [][]titleWord{t.headlines[i], t.leads[i]} {
			for k, w := range words {
				if incidentNouns[w.low] {
					nouns[w.low] += 2 - at
					if k > 0 && t.edge(words[k-1].low) && !t.named(words[k-1].low) {
						if modifiers[w.low] == nil {
							modifiers[w.low] = map[string]int{}
						}
						modifiers[w.low][words[k-1].low] += 2 - at
					}
				}
				if k := kindOf(w.low); !seen[k] && (k != w.low || incidentNouns[k]) {
					seen[k] = true
					docs[k]++
				}
			}
		}
	}
	for k, n := range usualNouns {
		if docs[k] > 0 {
			nouns[n] += 0 // a noun that no report prints: "sinking", where ships "sank"
		}
	}
	best := ""
	for n := range nouns {
		if float64(docs[kindOf(n)]) < sharedNoun*float64(len(t.headlines)) {
			continue
		}
		if best == "" || cmp.Or(cmp.Compare(docs[kindOf(n)], docs[kindOf(best)]), cmp.Compare(nouns[n], nouns[best]), cmp.Compare(best, n)) > 0 {
			best = n
		}
	}
	if best == "" {
		return nil
	}
	for m, n := range modifiers[best] {
		if 2*n > nouns[best] {
			return []string{m, best}
		}
	}
	return []string{best}
}

// matter is the word for what happened to a name alone where no noun for an incident
// does: the one that most headlines have, half of them at least and two.
func (t *titler) matter(name []string) []string {
	best, most := "", 1
	for w, r := range t.runs {
		if len(r.words) != 1 || t.named(w) || afterNouns[w] || slices.Contains(name, w) || 2*len(r.heads) < len(t.headlines) {
			continue
		}
		if n := len(r.heads); n > most || n == most && best != "" && w < best {
			best, most = w, n
		}
	}
	if best == "" {
		return nil
	}
	return []string{best}
}
