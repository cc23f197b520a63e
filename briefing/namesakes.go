package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// namesakes are the persons, by node, whom a single name may mean.
type namesakes struct {
	single []int // that have the name alone, in documents without a full one
	full   []int // whose full names have it
}

// joinNamesakes joins single names that may mean several persons with the one who
// holds an office that the name is given: of a President Ro, a Mayor Ro and an Ann
// Ro, with the first where a report has "President Ro" alone. Where the offices are
// those of one of them only, he is meant by the bare name, too.
func (g *gathering) joinNamesakes(nodes []personNode, u union, alone map[string]*namesakes) {
	if len(alone) == 0 {
		return
	}
	root := make([]int, len(nodes)) // before any of them is joined
	for i := range root {
		root[i] = u.root(i)
	}
	offices := g.officesOf(nodes, root)
	for _, a := range alone {
		var bare []int // that no office tells apart
		meant := map[int]bool{}
		for _, i := range a.single {
			holder := None
			if len(offices[i]) > 0 {
				holder = onlyHolder(offices, offices[i], a.full, root)
				meant[holder] = true
			}
			if holder == None {
				bare = append(bare, i)
			} else {
				u.join(i, holder)
			}
		}
		if len(bare) == 0 {
			continue
		}
		for _, i := range bare[1:] {
			u.join(bare[0], i)
		}
		if len(meant) == 1 && !meant[None] {
			for holder := range meant {
				u.join(bare[0], holder)
			}
		}
	}
}

// onlyHolder is the one person of several who holds one of the offices, or None.
func onlyHolder(offices map[int]map[string]bool, held map[string]bool, persons []int, root []int) int {
	holder := None
	for _, j := range persons {
		if j = root[j]; j == holder || !shares(held, offices[j]) {
			continue
		}
		if holder != None {
			return None
		}
		holder = j
	}
	return holder
}

func shares[K comparable](a, b map[K]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// officesOf gathers the nouns of the offices of each person, by root.
func (g *gathering) officesOf(nodes []personNode, root []int) map[int]map[string]bool {
	offices := map[int]map[string]bool{}
	var at []int // the node of each entity of the document, or None
	next := 0
	for doc, r := range g.readings {
		at = at[:0]
		for range r.Names.Entities {
			at = append(at, None)
		}
		for ; next < len(nodes) && nodes[next].doc == doc; next++ {
			at[nodes[next].entity] = next
		}
		for _, o := range r.Names.Offices {
			i := at[o.Holder]
			if i == None {
				continue
			}
			noun := officeNoun(r.Doc.Slice(o.Job))
			if offices[root[i]] == nil {
				offices[root[i]] = map[string]bool{}
			}
			offices[root[i]][noun] = true
		}
	}
	return offices
}

// officeNoun is the noun of an office: "secretary" of "former Secretary of State".
func officeNoun(job string) string {
	job = names.Singular(data.OneLine(job))
	for _, small := range []string{" of ", " for ", " to ", " at ", " in "} {
		job, _, _ = strings.Cut(job, small)
	}
	noun := names.Fold(strings.TrimPrefix(strings.ToLower(job[strings.LastIndexByte(job, ' ')+1:]), "ex-"))
	switch noun {
	case "spokesman", "spokeswoman":
		return "spokesperson"
	case "director", "chief":
		return "head"
	}
	return noun
}

// mostMisprints is the most names with one given name among which misprints are looked for.
const mostMisprints = 64

// joinMisprints joins names that one misprinted letter parts, where no document has
// both and those who bear them hold one office, as far as they are told to hold any:
// "Justice Secretary Ada Quilp" and "Ada Qulip, the justice secretary".
func (g *gathering) joinMisprints(nodes []personNode, u union) {
	byGiven := map[string][]int{} // the first node of each name
	seen := map[*names.PersonName]bool{}
	for i, n := range nodes {
		if n.name.Single() || seen[n.name] {
			continue
		}
		seen[n.name] = true
		if w := n.name.Parts()[0]; len(byGiven[w]) < mostMisprints {
			byGiven[w] = append(byGiven[w], i)
		}
	}
	var pairs [][2]int
	for _, list := range byGiven {
		for k, i := range list {
			for _, j := range list[:k] {
				if u.root(i) != u.root(j) && nodes[i].name.Misprint(*nodes[j].name) {
					pairs = append(pairs, [2]int{j, i})
				}
			}
		}
	}
	if len(pairs) == 0 {
		return
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	root := make([]int, len(nodes))
	docs := map[int]map[int]bool{}
	for i, n := range nodes {
		root[i] = u.root(i)
		if docs[root[i]] == nil {
			docs[root[i]] = map[int]bool{}
		}
		docs[root[i]][n.doc] = true
	}
	offices := g.officesOf(nodes, root)
	for _, p := range pairs {
		i, j := root[p[0]], root[p[1]]
		if (len(offices[i]) == 0 || len(offices[j]) == 0 || shares(offices[i], offices[j])) && !shares(docs[i], docs[j]) {
			u.join(i, j)
		}
	}
}
