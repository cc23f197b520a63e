package briefing

import (
	"maps"
	"slices"

	"sitrep/briefing/read/names"
)

// Bodies of one name are told apart by the land whose they are: "Danish health
// ministry", "Denmark's health ministry". A name without its land means one of them
// where the documents leave no choice.

// landless tells whether a node's name is the other's without its land: "health
// ministry" of "Danish health ministry".
func (n bodyNode) landless(m bodyNode) bool {
	return len(n.body.Origin) == 0 && len(m.body.Origin) > 0 && n.body.Head == m.body.Head &&
		slices.Equal(n.body.Fields, m.body.Fields) && slices.Equal(n.body.Rest, m.body.Rest)
}

// mergeLanded joins "Denmark's health ministry" with what is called "health ministry"
// if no other land's goes by that name.
func mergeLanded(nodes []bodyNode, u union) {
	whole, landed := map[string]int{}, map[string][]int{}
	for i, n := range nodes {
		whole[n.folded] = i
		if n.alone != "" {
			f := names.Fold(n.alone)
			landed[f] = append(landed[f], i)
		}
	}
	for _, alone := range slices.Sorted(maps.Keys(landed)) {
		list := landed[alone]
		if slices.ContainsFunc(list, func(i int) bool { return !nodes[i].sameHome(nodes[list[0]]) }) {
			continue
		}
		if i, ok := whole[alone]; ok && !nodes[i].elsewhere(nodes[list[0]]) && !slices.ContainsFunc(nodes, func(m bodyNode) bool { return nodes[i].landless(m) && !m.body.SameLand(nodes[list[0]].body) }) {
			list = append(list, i)
		}
		for _, i := range list[1:] {
			u.join(list[0], i)
		}
	}
}

// sameHome tells whether two bodies of one name are of one land or place.
func (n bodyNode) sameHome(m bodyNode) bool {
	return n.body.SameLand(m.body) && slices.Equal(n.body.Rest, m.body.Rest)
}

// besideLand tells whether another row is that of a body of such a name in another land:
// "Denmark's health ministry", "Norwegian Ministry of Health".
func (n bodyNode) besideLand(nodes []bodyNode) bool {
	return slices.ContainsFunc(nodes, func(m bodyNode) bool {
		return n.body.Head == m.body.Head && len(m.body.Origin) > 0 && !n.body.SameLand(m.body) && slices.Equal(n.body.Fields, m.body.Fields) && slices.Equal(n.body.Rest, m.body.Rest)
	})
}

// elsewhere tells whether of two names the one describes a body of a part of a country,
// the other is that of a body with capitals and without a land, and no document has
// both: "Ohio's health department" and "Department of Health".
func (n bodyNode) elsewhere(m bodyNode) bool {
	if n.described {
		n, m = m, n
	}
	if n.described || !m.described || len(n.body.Origin) > 0 || len(m.body.Origin) == 0 || names.Country(m.body.Origin[0]) || m.body.OfUnion() {
		return false
	}
	return apartIn(n.docs, m.docs)
}

// forLands tells whether bodies of several lands go by the name.
func (n bodyNode) forLands(nodes []bodyNode, others []int) bool {
	return n.beside && len(others) > 1 && !slices.ContainsFunc(others, func(j int) bool { return !n.landless(nodes[j]) })
}

// landsAgree tells whether the names joined with i and those joined with j are of one
// land, as far as they tell any.
func landsAgree(nodes []bodyNode, u union, i, j int) bool {
	i, j = u.root(i), u.root(j)
	for a := range nodes {
		if u.root(a) != i || len(nodes[a].body.Origin) == 0 {
			continue
		}
		for b := range nodes {
			if u.root(b) != j {
				continue
			}
			x, y := nodes[a].body, nodes[b].body
			if !x.SameLand(y) || x.Head == "police" && y.Head == "police" && len(x.Rest)+len(y.Origin) == 0 && len(y.Rest) > 0 && !names.Country(x.Origin[0]) {
				return false // "Holm police" are not those of a town that no list has
			}
		}
	}
	return true
}

// markBeside marks the descriptions that a document has for another name, and the names
// without a land that stand only in documents which name such a body with its land.
func markBeside(nodes []bodyNode, at []map[int][]int) {
	for i := range nodes {
		nodes[i].beside = true
	}
	for _, list := range at {
		for _, ns := range list {
			for _, n := range ns {
				nodes[n].tied = nodes[n].tied || nodes[n].described && len(ns) > 1
				if !nodes[n].beside || !nodes[n].described || len(nodes[n].body.Origin) > 0 {
					continue
				}
				landed := false
				for _, ms := range list {
					landed = landed || nodes[n].landless(nodes[ms[0]])
				}
				nodes[n].beside = landed
			}
		}
	}
}

// rowsAlone gives the rows that a name without its land may mean.
func rowsAlone(nodes []bodyNode, u union, rows map[int]int) map[string]map[int]bool {
	alone := map[string]map[int]bool{}
	for i, n := range nodes {
		row, ok := rows[u.root(i)]
		if !ok || n.alone == "" {
			continue
		}
		f := names.Fold(n.alone)
		if alone[f] == nil {
			alone[f] = map[int]bool{}
		}
		alone[f][row] = true
	}
	for i, n := range nodes {
		if row, ok := rows[u.root(i)]; ok && alone[n.folded] != nil {
			alone[n.folded][row] = true
		}
	}
	return alone
}
