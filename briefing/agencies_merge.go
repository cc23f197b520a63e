package briefing

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"sitrep/briefing/read/names"
)

// mergeBodies joins names of one body: abbreviations with what they stand for, and
// names with a word more or less.
func mergeBodies(nodes []bodyNode, u union) {
	byHead, byInitials := map[string][]int{}, map[string][]int{}
	for i, n := range nodes {
		if n.body.Head != "" {
			byHead[n.body.Head] = append(byHead[n.body.Head], i)
		}
		if n.described {
			continue
		}
		for _, s := range n.body.Initials {
			byInitials[s] = append(byInitials[s], i)
		}
	}
	mergeSpaced(nodes, u)
	mergeLonger(nodes, u, byHead)
	mergeByField(nodes, u)
	mergeHome(nodes, u, byHead)
	mergeParliament(nodes, u, byHead["parliament"])
	mergeProsecutors(nodes, u, byHead["prosecutor"])
	mergeForces(nodes, u)
	mergeVariants(nodes, u)
	mergeMissions(nodes, u, byHead["embassy"])
	mergeMissions(nodes, u, byHead["consulate"])
	for i, n := range nodes {
		if n.body.Placed && !n.described {
			joinOnly(u, i, byInitials[n.folded])
		}
		if !n.body.Acronym || n.described || n.long != "" {
			continue
		}
		outlet := names.Outlet(strings.ToUpper(n.folded))
		joinOnly(u, i, slices.DeleteFunc(slices.Clone(byInitials[n.folded]), func(j int) bool {
			return !n.shortens(nodes[j]) || outlet && !(nodes[j].public && n.besides(nodes[j]))
		}))
	}
	mergeSyllables(nodes, u)
	mergeShortened(nodes, u)
	mergeSynonyms(nodes, u)
}

// mergeSpaced joins names that differ in their spaces alone: "HarbourLink", "Harbour Link".
func mergeSpaced(nodes []bodyNode, u union) {
	const shortest = 6 // letters: "AI R" is not AIR
	first := map[string]int{}
	for i, n := range nodes {
		key := strings.ReplaceAll(n.folded, " ", "")
		if n.described || n.long != "" || len(key) < shortest {
			continue
		}
		if j, ok := first[key]; ok {
			u.join(j, i)
		} else {
			first[key] = i
		}
	}
}

// mergeSynonyms joins "Downing Street" with the body that goes by it.
func mergeSynonyms(nodes []bodyNode, u union) {
	for i, n := range nodes {
		if !n.body.HasSynonym() {
			continue
		}
		var fit []int
		for j, m := range nodes {
			if i != j && n.body.MeansBody(m.body) {
				fit = append(fit, j)
			}
		}
		joinOnly(u, i, fit)
	}
}

// tieDescribed joins each description with the body for which documents use it, if
// that is one. What is said of several ("the appeals court") is no name of any.
func tieDescribed(nodes []bodyNode, u union, at []map[int][]int) {
	means := make([][]int, len(nodes))
	for _, list := range at {
		for _, ns := range list {
			for _, n := range ns[1:] {
				switch {
				case nodes[ns[0]].landless(nodes[n]):
					means[ns[0]] = append(means[ns[0]], n)
				case nodes[n].described || nodes[n].landless(nodes[ns[0]]):
					means[n] = append(means[n], ns[0])
				}
			}
		}
	}
	for n, bodies := range means {
		if len(bodies) > 0 && !landsAgree(nodes, u, bodies[0], n) {
			continue // it went to another town's
		}
		if len(bodies) > 0 && !joinOnly(u, n, bodies) {
			nodes[n].shared = nodes[n].described
		}
		for _, b := range bodies {
			if nodes[b].body.Acronym {
				nodes[n].acronym = nodes[b].folded
			}
		}
	}
}

// mergeDescribed joins descriptions with the one body they fit, or which they hint at
// where they fit none.
func mergeDescribed(nodes []bodyNode, u union) {
	for i, n := range nodes {
		if !n.described || n.shared {
			continue
		}
		var fit, exact, national, hinted []int
		for j, m := range nodes {
			if m.described || !m.public || n.elsewhere(m) || n.acronym != "" && !slices.Contains(m.body.Initials, n.acronym) && m.folded != n.acronym {
				continue
			}
			if !n.body.Describes(m.body) {
				if n.body.Hints(m.body) && landsAgree(nodes, u, i, j) {
					hinted = append(hinted, j)
				}
				continue
			}
			if !landsAgree(nodes, u, i, j) {
				continue
			}
			fit = append(fit, j)
			if slices.Equal(n.body.Fields, m.body.Fields) {
				exact = append(exact, j)
				if len(m.body.Origin) == 0 || names.Country(m.body.Origin[0]) {
					national = append(national, j)
				}
			}
		}
		switch {
		case joinOnly(u, i, fit), joinOnly(u, i, exact), joinOnly(u, i, national):
		case len(fit) == 0 && !named(nodes, u, i):
			if !joinOnly(u, i, hinted) && n.body.OfLandAlone() {
				joinOnly(u, i, regulators(nodes, n))
			}
		}
	}
}

// regulators are the bodies that a document with the description of a land's regulator may
// mean by it: those with the land's name that regulate something.
func regulators(nodes []bodyNode, n bodyNode) (list []int) {
	for j, m := range nodes {
		if m.public && !m.described && m.body.Regulates() && len(m.body.Origin) > 0 && n.body.SameLand(m.body) && n.besides(m) {
			list = append(list, j)
		}
	}
	return list
}

// named tells whether the description i is joined with a name.
func named(nodes []bodyNode, u union, i int) bool {
	for j, n := range nodes {
		if !n.described && u.root(j) == u.root(i) {
			return true
		}
	}
	return false
}

// mergeServed joins a short name that fits several bodies with the one that the
// same person serves elsewhere: of "Ro of the Harbour Committee" and "House
// Harbour Committee chair Ro" the committees are one.
func (g *gathering) mergeServed(nodes []bodyNode, u union, at []map[int][]int, people []personNode, same union) {
	person := make([]map[int]int, len(g.readings)) // by document and entity
	for i := range person {
		person[i] = map[int]int{}
	}
	for k, p := range people {
		person[p.doc][p.entity] = same.root(k)
	}
	served := map[int][]int{} // person -> nodes
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			if p, ok := person[i][o.Holder]; ok && o.Body >= 0 {
				served[p] = append(served[p], at[i][o.Body]...)
			}
		}
	}
	for _, p := range slices.Sorted(maps.Keys(served)) {
		list := slices.Compact(slices.Sorted(slices.Values(served[p])))
		for _, a := range list {
			for _, b := range list {
				if a < b && u.root(a) != u.root(b) && nodes[a].public && nodes[b].public && nodes[a].body.SameBody(nodes[b].body) && landsAgree(nodes, u, a, b) {
					u.join(a, b)
				}
			}
		}
	}
}

// joinOnly joins i with the others if they are all one already.
func joinOnly(u union, i int, others []int) bool {
	if len(others) == 0 {
		return false
	}
	for _, j := range others[1:] {
		if u.root(j) != u.root(others[0]) {
			return false
		}
	}
	u.join(i, others[0])
	return true
}

// mergeLonger joins each name with the one longer name that holds its words, the
// longest names first.
func mergeLonger(nodes []bodyNode, u union, byHead map[string][]int) {
	for _, head := range slices.Sorted(maps.Keys(byHead)) {
		list := byHead[head]
		size := func(i int) int {
			return len(nodes[i].body.Fields) + len(nodes[i].body.Rest) + len(nodes[i].body.Origin)
		}
		slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(size(b), size(a)) })
		for k, i := range list {
			var same, longer []int
			for _, j := range list[:k] {
				if !nodes[i].body.SameBody(nodes[j].body) || nodes[i].elsewhere(nodes[j]) || !landsAgree(nodes, u, i, j) {
					continue
				}
				longer = append(longer, j)
				if len(nodes[j].body.Fields) == len(nodes[i].body.Fields) && len(nodes[j].body.Rest) == len(nodes[i].body.Rest) {
					same = append(same, j)
				}
			}
			if nodes[i].tied && nodes[i].body.AnyForce() {
				continue // the document says whose
			}
			if !joinOnly(u, i, longer) && !joinOnly(u, i, same) {
				// beside a national council of that name it is the union's
				world := slices.DeleteFunc(slices.Clone(longer), func(j int) bool { return nodes[j].body.National })
				if slices.ContainsFunc(world, func(j int) bool { return nodes[j].body.OfUnion() }) && joinOnly(u, i, world) {
					continue
				}
				// of bodies here and abroad, the one without a country is at home
				home := slices.DeleteFunc(slices.Clone(longer), func(j int) bool { return len(nodes[j].body.Origin) > 0 })
				if !joinOnly(u, i, home) && nodes[i].described && nodes[i].forLands(nodes, longer) {
					nodes[i].shared = true
				}
			}
		}
	}
}

// mergeHome joins a body named by its head alone ("Coast Guard") with the only one
// of its kind that is named in full ("Norwegian Coast Guard").
func mergeHome(nodes []bodyNode, u union, byHead map[string][]int) {
	for _, head := range slices.Sorted(maps.Keys(byHead)) {
		sole := names.Sole(head)
		if !sole && !strings.Contains(head, " ") {
			continue // "police" may be anybody's
		}
		var bare, full, national []int
		for _, i := range byHead[head] {
			b := nodes[i].body
			alone := len(b.Origin)+len(b.Rest)+len(b.Fields) == 0
			switch {
			case nodes[i].described && !sole && len(b.Origin) == 0 && !alone:
			case head == "supreme court" && (len(b.Rest) > 0 || len(b.Origin) > 0 && !names.Country(b.Origin[0])):
				// of a state or a county: alone it is the land's
			case alone:
				bare = append(bare, i)
			case head == "prosecutor" && nodes[i].described && b.OfNation():
				national = append(national, i) // "Norwegian prosecutors": of an office there that is named
			case !sole || head == "prosecutor" || b.OfNation():
				full = append(full, i)
			}
		}
		for _, i := range national {
			abroad := func(j int) bool {
				return !nodes[i].body.SameLand(nodes[j].body) && (slices.Contains(national, j) || slices.ContainsFunc(nodes[j].body.Origin, names.Country))
			}
			if slices.ContainsFunc(national, abroad) || slices.ContainsFunc(full, abroad) || !joinOnly(u, i, full) {
				full = append(full, i)
			}
		}
		for k, i := range bare {
			if sole && k > 0 {
				u.join(i, bare[0])
			} else if !joinOnly(u, i, full) && nodes[i].described && len(full) > 1 {
				nodes[i].shared = true
			}
		}
	}
}

// apartIn tells whether two sorted lists have nothing in common.
func apartIn(a, b []int) bool {
	return !slices.ContainsFunc(a, func(d int) bool { _, both := slices.BinarySearch(b, d); return both })
}

// mergeShortened joins "Acme" with "Acme Corp" and "the Times" with the one
// paper whose name ends so: what is left out are legal forms, nouns of
// organisations and places.
func mergeShortened(nodes []bodyNode, u union) {
	whole := map[string]int{}
	for i, n := range nodes {
		if !n.described {
			whole[n.folded] = i
		}
	}
	fits := map[int][]int{}
	for i, n := range nodes {
		words := strings.Fields(n.folded)
		if n.described || len(words) < 2 || n.public {
			continue
		}
		for cut := 1; cut < len(words); cut++ {
			head, tail := words[:cut], words[cut:]
			if j, ok := whole[strings.Join(head, " ")]; ok && names.Generic(tail) && !nodes[j].public {
				fits[j] = append(fits[j], i)
			}
			if j, ok := whole[strings.Join(tail, " ")]; ok && names.Local(head) && !nodes[j].public {
				fits[j] = append(fits[j], i)
			}
		}
	}
	short := slices.SortedFunc(maps.Keys(fits), func(i, j int) int {
		return cmp.Or(cmp.Compare(len(nodes[j].folded), len(nodes[i].folded)), cmp.Compare(i, j))
	})
	for _, j := range short { // "Acme Technologies" before "Acme", which either it or "Acme Technologies Ltd" may mean
		joinOnly(u, j, fits[j])
	}
}
