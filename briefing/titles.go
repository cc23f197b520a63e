package briefing

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/names"
	"sitrep/data"
)

// Reports may give one person different offices. A longer and a shorter form of one
// title are no disagreement, nor are two offices that one person may hold, nor a
// former one. What remains is the same office in another rank: a minister here who
// is a vice minister there.

// ranks are words that make a lesser office of one. Those with the same value
// translate the same office.
var ranks = map[string]string{
	"vice": "deputy", "deputy": "deputy", "under": "deputy", "associate": "associate", "assistant": "assistant", "sub": "deputy", "junior": "junior",
}

// bygone are words that date an office or make it provisional.
var bygone = map[string]bool{
	"former": true, "ex": true, "then": true, "late": true, "retired": true, "onetime": true, "one-time": true, "erstwhile": true,
	"acting": true, "interim": true, "designate": true, "elect": true, "incoming": true, "outgoing": true, "next": true,
	"nominee": true, "candidate": true, "previous": true,
}

// promotion is the days between two reports after which another rank may be a new
// office.
const promotion = 30

// titleConflicts lists the officials to whom reports give the same office in
// another rank.
func (g *gathering) titleConflicts() {
	for i := range g.Officials {
		o := &g.Officials[i]
		var of []Value
		for k, t := range o.Titles {
			for _, u := range o.Titles[:k] {
				if ranked(t.Text, u.Text) && g.atOnce(t, u) {
					of = g.addTitle(of, u)
					of = g.addTitle(of, t)
				}
			}
		}
		if of == nil {
			continue
		}
		slices.SortFunc(of, func(a, b Value) int {
			return cmp.Or(cmp.Compare(g.day(a.Source.Doc), g.day(b.Source.Doc)), comparePassages(a.Source, b.Source))
		})
		of = slices.CompactFunc(of, func(a, b Value) bool { return a.Source == b.Source })
		g.Conflicts = append(g.Conflicts, Conflict{What: "office of " + o.Name, Relation: Contradicted, Values: of})
	}
}

// addTitle appends the first mention of a title in each report.
func (g *gathering) addTitle(of []Value, t Title) []Value {
	for i, p := range t.Mentions {
		if i == 0 || t.Mentions[i-1].Doc != p.Doc {
			of = append(of, Value{Text: data.OneLine(g.Slice(p)), Source: p})
		}
	}
	return of
}

// ranked tells whether two titles are the same office in different ranks.
func ranked(a, b string) bool {
	rankA, restA, ok := rank(a)
	if !ok {
		return false
	}
	rankB, restB, ok := rank(b)
	if !ok || rankA == rankB {
		return false
	}
	wordsA, wordsB := names.ParseTitle(restA), names.ParseTitle(restB)
	if wordsA.Noun == "" || wordsA.Noun != wordsB.Noun || strings.Contains(" "+restA, " prime") != strings.Contains(" "+restB, " prime") {
		return false
	}
	return hasAll(wordsA.Fields, wordsB.Fields) || hasAll(wordsB.Fields, wordsA.Fields)
}

// rank parts a title into its rank, "" for the office itself, and the rest; false
// where the office is bygone or provisional.
func rank(title string) (rank, rest string, ok bool) {
	var words []string
	for _, w := range strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return r == ' ' || r == '-' || r == ',' || r == '\n' || r == '\t' }) {
		switch {
		case bygone[w]:
			return "", "", false
		case ranks[w] != "" && (len(words) == 0 || rank == "" && !strings.HasSuffix(words[len(words)-1], "to")):
			rank = ranks[w]
		default:
			words = append(words, w)
		}
	}
	return rank, strings.Join(words, " "), true
}

// hasAll tells whether all of b is in a, in the singular or plural.
func hasAll(a, b []string) bool {
	for _, s := range b {
		if !slices.ContainsFunc(a, func(o string) bool { return strings.TrimSuffix(o, "s") == strings.TrimSuffix(s, "s") }) {
			return false
		}
	}
	return true
}

// atOnce tells whether different reports of about one time give the two titles,
// and none gives both.
func (g *gathering) atOnce(a, b Title) bool {
	docs := map[int]bool{}
	for _, p := range a.Mentions {
		docs[p.Doc] = true
	}
	for _, p := range b.Mentions {
		if docs[p.Doc] {
			return false
		}
	}
	firstA, lastA := g.stretch(a)
	firstB, lastB := g.stretch(b)
	return firstB-lastA <= promotion && firstA-lastB <= promotion
}

// stretch is the first and last day of the reports that give a title; all of time
// where none is dated.
func (g *gathering) stretch(t Title) (first, last dates.Day) {
	first, last = math.MaxInt32, 0
	for _, p := range t.Mentions {
		if g.Documents[p.Doc].Published.Known() {
			first, last = min(first, g.day(p.Doc)), max(last, g.day(p.Doc))
		}
	}
	if first > last {
		return 0, math.MaxInt32 / 2
	}
	return first, last
}
