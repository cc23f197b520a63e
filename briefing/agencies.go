package briefing

import (
	"cmp"
	"slices"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// bodyNode is one name of an organisation, wherever it stands in the folder.
type bodyNode struct {
	folded    string
	forms     forms // as printed
	body      names.BodyName
	alone     string // the name without the land whose possessive begins it, or ""
	described bool   // never named with capitals, always described
	shared    bool   // said of several bodies, and so no row by itself
	tied      bool   // a description that a document has for another name
	beside    bool   // stands only where such a body is named with its land
	acronym   string // of the body that a document says it describes, or ""
	long      string // for an abbreviation: what its documents say it stands for, or ""
	public    bool
	mentions  int
	docs      []int // in which it stands, in their order
}

// linkBodies finds which names mean one organisation and lists the agencies.
func (g *gathering) linkBodies(kinds kindTable, people []personNode, same union) {
	nodes, at := g.bodyNodes(kinds)
	u := newUnion(len(nodes))
	for _, list := range at {
		for _, ns := range list {
			for _, n := range ns[1:] {
				if !nodes[n].described && !nodes[n].landless(nodes[ns[0]]) && !nodes[ns[0]].landless(nodes[n]) {
					u.join(ns[0], n) // names that one document ties together
				}
			}
		}
	}
	markBeside(nodes, at)
	mergeAcronyms(nodes, u)
	mergeLanded(nodes, u)
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
				var form, alone string
				switch mention.Form {
				case names.Nominal:
					continue
				case names.Elliptic:
					form = e.Name
				default:
					form = data.OneLine(r.Doc.Slice(mention.Span))
					if mention.Of.Start < mention.Of.End {
						alone = form
						form = data.OneLine(r.Doc.Slice(data.Span{Start: mention.Of.Start, End: mention.Span.End}))
					}
				}
				f := names.Fold(form)
				if f == "" {
					continue
				}
				key, long := f, ""
				if len(form) < 8 && form != e.Name && len(form) < len(e.Name) && form == strings.ToUpper(form) {
					long = e.Name
					key += "|" + names.Fold(long)
				}
				n, ok := index[key]
				if !ok {
					n = len(nodes)
					index[key] = n
					nodes = append(nodes, bodyNode{folded: f, long: long, forms: forms{}, described: true})
				}
				x := &nodes[n]
				x.forms[form]++
				x.alone = alone
				if len(x.docs) == 0 || x.docs[len(x.docs)-1] != i {
					x.docs = append(x.docs, i)
				}
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
	for i := range nodes {
		n := &nodes[i]
		n.body = names.ParseBody(n.forms.sorted(fullest)[0])
		if n.alone != "" {
			n.body.Initials = append(n.body.Initials, names.ParseBody(n.alone).Initials...) // "Denmark's Harbour Board" is the HB
		}
	}
	// nodes in an order that does not hang on which document came first: descriptions
	// last, and names that tell a land before those that tell none
	order := make([]int, len(nodes))
	for i := range order {
		order[i] = i
	}
	rank := func(n bodyNode) int {
		switch {
		case n.described && len(n.body.Origin) == 0:
			return 3
		case n.described:
			return 2
		case len(n.body.Origin) == 0:
			return 1
		}
		return 0
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(rank(nodes[a]), rank(nodes[b])), cmp.Compare(nodes[a].folded, nodes[b].folded), cmp.Compare(nodes[a].long, nodes[b].long))
	})
	sorted, place := make([]bodyNode, len(nodes)), make([]int, len(nodes))
	for i, n := range order {
		sorted[i], place[n] = nodes[n], i
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
	landed := make([]forms, len(list))    // that are no good as the row's name: a land's possessive that no other row needs
	alone := rowsAlone(nodes, u, rows)
	for i, n := range nodes {
		row, ok := rows[u.root(i)]
		if !ok {
			continue
		}
		if named[row] == nil {
			named[row], described[row], landed[row] = forms{}, forms{}, forms{}
		}
		into := named[row]
		if n.described {
			into = described[row]
		}
		if n.alone != "" && n.alone != "police" && n.alone != "prosecutors" && len(alone[names.Fold(n.alone)]) == 1 {
			if n.besideLand(nodes) {
				landed[row][n.alone] += n.mentions // the row's name tells the land
			} else {
				into[n.alone] += n.mentions
				into = landed[row]
			}
		}
		for f, c := range n.forms {
			into[f] += c
		}
	}
	for row := range list {
		a := &list[row]
		all := slices.Concat(named[row].sorted(fullest), described[row].sorted(fullest), landed[row].sorted(fullest))
		a.Name = all[0]
		a.Aliases = aliases(all)
	}
	for i, r := range g.readings {
		for j, ns := range at[i] {
			for _, n := range ns {
				if row, ok := rows[u.root(n)]; ok {
					g.who[i][j].agency = row
					break
				}
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
