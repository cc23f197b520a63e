package briefing

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"sitrep/briefing/read/names"
)

// bodyNode is one name of an organisation, wherever it stands in the folder.
type bodyNode struct {
	folded    string
	forms     forms // as printed
	body      names.BodyName
	described bool // never named with capitals, always described
	shared    bool // said of several bodies, and so no row by itself
	public    bool
	mentions  int
}

// linkBodies finds which names mean one organisation and lists the agencies.
func (g *gathering) linkBodies(kinds kindTable, people []personNode, same union) {
	nodes, at := g.bodyNodes(kinds)
	u := newUnion(len(nodes))
	for _, list := range at {
		for _, ns := range list {
			for _, n := range ns[1:] {
				if !nodes[n].described {
					u.join(ns[0], n) // names that one document ties together
				}
			}
		}
	}
	mergeBodies(nodes, u)
	tieDescribed(nodes, u, at)
	mergeDescribed(nodes, u)
	g.mergeServed(nodes, u, at, people, same)
	g.listAgencies(nodes, u, at)
}

// bodyNodes collects the names; at gives the nodes of each entity by document.
func (g *gathering) bodyNodes(kinds kindTable) ([]bodyNode, []map[int][]int) {
	index := map[string]int{}
	at := make([]map[int][]int, len(g.readings))
	var nodes []bodyNode
	for i, r := range g.readings {
		at[i] = map[int][]int{}
		for j, e := range r.Names.Entities {
			kind := kinds.of(e)
			if kind != names.Agency && kind != names.Organization {
				continue
			}
			for _, m := range e.Mentions {
				mention := r.Names.Mentions[m]
				var form string
				switch mention.Form {
				case names.Nominal:
					continue
				case names.Elliptic:
					form = e.Name
				default:
					form = oneLine(r.Doc.Slice(mention.Span))
				}
				f := names.Fold(form)
				if f == "" {
					continue
				}
				n, ok := index[f]
				if !ok {
					n = len(nodes)
					index[f] = n
					nodes = append(nodes, bodyNode{folded: f, forms: forms{}, described: true})
				}
				x := &nodes[n]
				x.forms[form]++
				x.mentions++
				x.public = x.public || kind == names.Agency
				if mention.Form == names.Name || mention.Form == names.Elliptic && form != strings.ToLower(form) {
					x.described = false
				}
				if !slices.Contains(at[i][j], n) {
					at[i][j] = append(at[i][j], n)
				}
			}
		}
	}
	// nodes in an order that does not hang on which document came first, descriptions last
	order := make([]int, len(nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		if nodes[a].described != nodes[b].described {
			if nodes[b].described {
				return -1
			}
			return 1
		}
		return cmp.Compare(nodes[a].folded, nodes[b].folded)
	})
	sorted, place := make([]bodyNode, len(nodes)), make([]int, len(nodes))
	for i, n := range order {
		sorted[i], place[n] = nodes[n], i
		sorted[i].body = names.ParseBody(sorted[i].forms.sorted(fullest)[0])
	}
	for _, m := range at {
		for j := range m {
			for k := range m[j] {
				m[j][k] = place[m[j][k]]
			}
			slices.Sort(m[j])
		}
	}
	return sorted, at
}

// fullest prefers the form with more words, then with capitals not throughout.
func fullest(a, b string) int {
	return cmp.Or(cmp.Compare(len(strings.Fields(b)), len(strings.Fields(a))), cmp.Compare(shouts(a), shouts(b)))
}

func shouts(s string) int {
	if strings.ToUpper(s) == s && strings.ContainsRune(s, ' ') {
		return 1
	}
	return 0
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

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
	mergeLonger(nodes, u, byHead)
	mergeHome(nodes, u, byHead)
	for i, n := range nodes {
		if n.body.Acronym && !n.described {
			joinOnly(u, i, byInitials[n.folded])
		}
	}
	mergeShortened(nodes, u)
}

// tieDescribed joins each description with the body for which documents use it, if
// that is one. What is said of several ("the appeals court") is no name of any.
func tieDescribed(nodes []bodyNode, u union, at []map[int][]int) {
	means := make([][]int, len(nodes))
	for _, list := range at {
		for _, ns := range list {
			for _, n := range ns[1:] {
				if nodes[n].described {
					means[n] = append(means[n], ns[0])
				}
			}
		}
	}
	for n, bodies := range means {
		if len(bodies) > 0 && !joinOnly(u, n, bodies) {
			nodes[n].shared = true
		}
	}
}

// mergeDescribed joins descriptions with the one body they fit.
func mergeDescribed(nodes []bodyNode, u union) {
	for i, n := range nodes {
		if !n.described || n.shared {
			continue
		}
		var fit []int
		for j, m := range nodes {
			if !m.described && m.public && n.body.Describes(m.body) {
				fit = append(fit, j)
			}
		}
		joinOnly(u, i, fit)
	}
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
				if a < b && nodes[a].public && nodes[b].public && nodes[a].body.SameBody(nodes[b].body) {
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
				if !nodes[i].body.SameBody(nodes[j].body) {
					continue
				}
				longer = append(longer, j)
				if len(nodes[j].body.Fields) == len(nodes[i].body.Fields) && len(nodes[j].body.Rest) == len(nodes[i].body.Rest) {
					same = append(same, j)
				}
			}
			if !joinOnly(u, i, longer) && !joinOnly(u, i, same) {
				// of bodies here and abroad, the one without a country is at home
				home := slices.DeleteFunc(longer, func(j int) bool { return len(nodes[j].body.Origin) > 0 })
				joinOnly(u, i, home)
			}
		}
	}
}

// mergeHome joins a body named by its head alone ("Coast Guard") with the only one
// of its kind that is named with its country.
func mergeHome(nodes []bodyNode, u union, byHead map[string][]int) {
	for _, head := range slices.Sorted(maps.Keys(byHead)) {
		if !strings.Contains(head, " ") {
			continue // "police" may be anybody's
		}
		bare, abroad := -1, []int(nil)
		for _, i := range byHead[head] {
			switch b := nodes[i].body; {
			case len(b.Rest)+len(b.Fields) > 0 || nodes[i].described:
			case len(b.Origin) == 0:
				bare = i
			default:
				abroad = append(abroad, i)
			}
		}
		if bare >= 0 {
			joinOnly(u, bare, abroad)
		}
	}
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
	for _, j := range slices.Sorted(maps.Keys(fits)) {
		joinOnly(u, j, fits[j])
	}
}

// listAgencies makes a row of each set of names.
func (g *gathering) listAgencies(nodes []bodyNode, u union, at []map[int][]int) {
	size := map[int]int{} // by root
	for i := range nodes {
		size[u.root(i)]++
	}
	rows := map[int]int{} // root -> row
	var list []Agency
	for i, n := range nodes {
		root := u.root(i)
		if size[root] == 1 && (n.shared || n.described && n.mentions == 1 && n.body.AnyForce()) {
			continue
		}
		row, ok := rows[root]
		if !ok {
			row = len(list)
			rows[root] = row
			list = append(list, Agency{})
		}
		list[row].Public = list[row].Public || nodes[i].public
	}
	named := make([]forms, len(list))     // with capitals
	described := make([]forms, len(list)) // without
	for i, n := range nodes {
		row, ok := rows[u.root(i)]
		if !ok {
			continue
		}
		if named[row] == nil {
			named[row], described[row] = forms{}, forms{}
		}
		into := named[row]
		if n.described {
			into = described[row]
		}
		for f, c := range n.forms {
			into[f] += c
		}
	}
	for row := range list {
		a := &list[row]
		all := append(named[row].sorted(fullest), described[row].sorted(fullest)...)
		a.Name = all[0]
		a.Aliases = aliases(all)
	}
	for i, r := range g.readings {
		for j, ns := range at[i] {
			if row, ok := rows[u.root(ns[0])]; ok {
				g.who[i][j].agency = row
			}
		}
		for _, m := range r.Names.Mentions {
			if m.Entity < 0 {
				continue
			}
			if row := g.who[i][m.Entity].agency; row != None {
				list[row].Mentions = append(list[row].Mentions, Passage{i, m.Span})
			}
		}
	}
	order := ranking(len(list), func(i int) (int, string) { return len(list[i].Mentions), list[i].Name })
	place, used := make([]int, len(list)), ids{}
	for i, row := range order {
		place[row] = i
		list[row].ID = used.unique(list[row].Name)
		g.Agencies = append(g.Agencies, list[row])
	}
	for i := range g.who {
		for j := range g.who[i] {
			if row := g.who[i][j].agency; row != None {
				g.who[i][j].agency = place[row]
			}
		}
	}
}
