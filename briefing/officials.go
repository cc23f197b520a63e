package briefing

import (
	"cmp"
	"slices"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// personNode is a person as one document knows them.
type personNode struct {
	doc, entity int
	name        *names.PersonName
}

// linkPeople finds which persons of the documents are one.
func (g *gathering) linkPeople(kinds kindTable) ([]personNode, union) {
	var nodes []personNode
	parsed := map[string]*names.PersonName{} // a folder has the same names again and again
	for i, r := range g.readings {
		for j, e := range r.Names.Entities {
			if kinds.of(e) != names.Person {
				continue
			}
			name := parsed[e.Name]
			if name == nil {
				p := names.ParsePerson(strings.Fields(e.Name))
				name = &p
				parsed[e.Name] = name
			}
			nodes = append(nodes, personNode{i, j, name})
		}
	}
	u := newUnion(len(nodes))
	alone := mergePeople(nodes, u, g.crowned(nodes), g.partners(nodes))
	g.joinMisprints(nodes, u)
	g.joinNamesakes(nodes, u, alone)
	return nodes, u
}

// mergePeople joins full names that are one person's, then single names with
// the only full name they can stand for, kings with kings. It returns the others, by name.
func mergePeople(nodes []personNode, u union, crowned []bool, partners func(single, full int) bool) map[string]*namesakes {
	byEnd, byPart := map[string][]int{}, map[string][]int{}
	var full []int // the first of each name
	met := map[string]bool{}
	for i, n := range nodes {
		if n.name.Single() {
			continue
		}
		for _, w := range n.name.Ends() {
			// the first of each set stands for it: a folder names few persons often
			known := false
			for _, j := range byEnd[w] {
				if nodes[j].name.Same(*n.name) {
					u.join(i, j)
					known = known || nodes[j].name.Full == n.name.Full
				}
			}
			if !known {
				byEnd[w] = append(byEnd[w], i)
			}
		}
		if met[n.name.Full] {
			continue
		}
		met[n.name.Full] = true
		full = append(full, i)
		for _, w := range n.name.Parts() {
			byPart[w] = append(byPart[w], i)
		}
	}
	mergeShorterNames(nodes, u, full, byPart)
	kings := map[int]bool{}
	for i, n := range nodes {
		if crowned[i] && !n.name.Single() {
			kings[u.root(i)] = true
		}
	}
	alone := map[string]*namesakes{}
	for i, n := range nodes {
		if !n.name.Single() {
			continue
		}
		for _, w := range n.name.Ends() {
			if crowned[i] && len(byEnd[w]) > 0 {
				full := slices.DeleteFunc(slices.Clone(byEnd[w]), func(j int) bool { return !kings[u.root(j)] })
				w = "king " + w // "King Ro" is not Ann Ro
				byEnd[w] = full
			}
			if full := byEnd[w]; slices.ContainsFunc(full, func(j int) bool { return partners(i, j) }) {
				w = "spouse " + w // "President Ro" is not first lady Ann Ro
				byEnd[w] = slices.DeleteFunc(slices.Clone(full), func(j int) bool { return partners(i, j) })
			}
			if joinOnly(u, i, byEnd[w]) || len(byEnd[w]) == 0 && joinOnly(u, i, byPart[w]) {
				continue
			}
			if alone[w] == nil {
				alone[w] = &namesakes{full: byEnd[w]}
			}
			alone[w].single = append(alone[w].single, i)
		}
	}
	return alone
}

// partners returns what tells of a single name with an office and a full one whether the
// latter is somebody else: "President Ro" and first lady Ann Ro.
func (g *gathering) partners(nodes []personNode) func(single, full int) bool {
	lady, holds := map[[2]int]bool{}, map[[2]int]bool{}
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			if strings.HasSuffix(strings.ToLower(r.Doc.Slice(o.Job)), "first lady") {
				lady[[2]int{i, o.Holder}] = true
			} else if !o.Title.Empty() {
				holds[[2]int{i, o.Holder}] = true
			}
		}
	}
	return func(single, full int) bool {
		s, f := nodes[single], nodes[full]
		return holds[[2]int{s.doc, s.entity}] && !lady[[2]int{s.doc, s.entity}] && lady[[2]int{f.doc, f.entity}] && !holds[[2]int{f.doc, f.entity}]
	}
}

// crowned tells of each node whether its document has it for a king or the like.
func (g *gathering) crowned(nodes []personNode) []bool {
	kings := map[[2]int]bool{}
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			if names.Regnal(r.Doc.Slice(o.Job)) {
				kings[[2]int{i, o.Holder}] = true
			}
		}
	}
	crowned := make([]bool, len(nodes))
	for i, n := range nodes {
		crowned[i] = kings[[2]int{n.doc, n.entity}]
	}
	return crowned
}

// mergeShorterNames joins each full name with the one person whose longer name it is a
// piece of, unless a document has them for two persons.
func mergeShorterNames(nodes []personNode, u union, full []int, byPart map[string][]int) {
	apart := map[[2]string]bool{}
	pair := func(short, long *names.PersonName) [2]string {
		return [2]string{names.Fold(short.Full), names.Fold(long.Full)}
	}
	having := map[string][]*names.PersonName{} // by each of their parts, those of a document
	for first, end := 0, 0; first < len(nodes); first = end {
		clear(having)
		for ; end < len(nodes) && nodes[end].doc == nodes[first].doc; end++ {
			if n := nodes[end].name; !n.Single() {
				for _, w := range n.Parts() {
					having[w] = append(having[w], n)
				}
			}
		}
		for _, n := range nodes[first:end] {
			if n.name.Single() {
				continue
			}
			for _, m := range having[n.name.Parts()[0]] {
				if n.name.Within(*m) {
					apart[pair(n.name, m)] = true
				}
			}
		}
	}
	// the longest first: what is a piece of two of one person is his
	slices.SortStableFunc(full, func(i, j int) int { return cmp.Compare(len(nodes[j].name.Parts()), len(nodes[i].name.Parts())) })
	for _, i := range full {
		n := nodes[i].name
		var longer []int
		for _, j := range byPart[n.Parts()[0]] {
			if m := nodes[j].name; n.Within(*m) && !apart[pair(n, m)] {
				longer = append(longer, j)
			}
		}
		joinOnly(u, i, longer)
	}
}

// listOfficials makes a row of each person, with the titles that documents give.
func (g *gathering) listOfficials(nodes []personNode, u union) {
	rows := map[int]int{}
	var list []Official
	var all []forms
	doubtful := g.doubtful(nodes, u)
	for i, n := range nodes {
		root := u.root(i)
		if doubtful[root] {
			continue
		}
		row, ok := rows[root]
		if !ok {
			row = len(list)
			rows[root] = row
			list = append(list, Official{Agency: None})
			all = append(all, forms{})
		}
		g.who[n.doc][n.entity].official = row
	}
	addressed := map[int]string{} // "Ms Moss", "King Karel"
	for i, r := range g.readings {
		for _, m := range r.Names.Mentions {
			if m.Entity < 0 {
				continue
			}
			row := g.who[i][m.Entity].official
			if row == None {
				continue
			}
			list[row].Mentions = append(list[row].Mentions, Passage{i, m.Span})
			if m.Form == names.Name {
				all[row][data.OneLine(r.Doc.Slice(m.Span))]++
				if m.Last == m.First+1 && m.First > 0 && (names.Honorific(r.Text.Low(m.First-1)) || names.Regnal(r.Text.Low(m.First-1))) {
					addressed[row] = r.Text.Word(m.First-1) + " " + r.Text.Word(m.First)
				}
			}
		}
	}
	for row := range list {
		forms := all[row].sorted(fullest)
		if len(forms) == 0 {
			forms = []string{"?"}
		}
		if a := addressed[row]; a != "" && !strings.Contains(forms[0], " ") {
			forms = append(forms, a) // nobody tells more of "Ms Moss"
		}
		o := &list[row]
		o.Name = forms[0]
		o.Aliases = aliases(forms)
	}
	g.giveTitles(list)
	order := ranking(len(list), func(i int) (int, string) { return len(list[i].Mentions), list[i].Name })
	place, used := make([]int, len(list)), ids{}
	for i, row := range order {
		place[row] = i
		list[row].ID = used.unique(list[row].Name)
		g.Officials = append(g.Officials, list[row])
	}
	for i := range g.who {
		for j := range g.who[i] {
			if row := g.who[i][j].official; row != None {
				g.who[i][j].official = place[row]
			}
		}
	}
}

// doubtful gives the sets of nodes that are a word printed once or twice, which no report
// makes a person: nothing tells a name of a few letters from a town's or a firm's.
func (g *gathering) doubtful(nodes []personNode, u union) map[int]bool {
	const few = 2 // mentions
	titled := map[[2]int]bool{}
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			titled[[2]int{i, o.Holder}] = true
		}
	}
	mentions, sure := map[int]int{}, map[int]bool{}
	for k, n := range nodes {
		e := g.readings[n.doc].Names.Entities[n.entity]
		mentions[u.root(k)] += len(e.Mentions)
		if !e.Lone || titled[[2]int{n.doc, n.entity}] {
			sure[u.root(k)] = true
		}
	}
	set := map[int]bool{}
	for root, n := range mentions {
		if n <= few && !sure[root] {
			set[root] = true
		}
	}
	return set
}

// giveTitles lists each person's titles; those that differ in small words alone
// are one.
func (g *gathering) giveTitles(list []Official) {
	type key struct {
		row int
		job string
	}
	at := map[key]int{}
	for i, r := range g.readings {
		for _, o := range r.Names.Offices {
			row := g.who[i][o.Holder].official
			if row == None || o.Title.Empty() || strings.HasSuffix(r.Doc.Slice(o.Title), "counterpart") {
				continue // a counterpart holds an office, but which?
			}
			text, body := names.Singular(data.OneLine(r.Doc.Slice(o.Title))), None
			if o.Body >= 0 {
				body = g.who[i][o.Body].agency
			}
			k := key{row, job(text)}
			t, ok := at[k]
			if !ok {
				t = len(list[row].Titles)
				at[k] = t
				list[row].Titles = append(list[row].Titles, Title{Text: text, Job: names.Singular(data.OneLine(r.Doc.Slice(o.Job))), Agency: None})
			}
			if list[row].Titles[t].Agency == None {
				list[row].Titles[t].Agency = body
			}
			list[row].Titles[t].Mentions = append(list[row].Titles[t].Mentions, Passage{i, o.Title})
		}
	}
}

// job is a title's words that matter, in order of the alphabet, peoples as their
// countries: of a "Turkish president" and "Turkey's president" there is one.
func job(title string) string {
	words := strings.Fields(names.Fold(strings.ReplaceAll(title, "-", " ")))
	words = slices.DeleteFunc(words, func(w string) bool {
		switch w {
		case "the", "a", "an", "of", "for", "on", "at", "in", "and", "to", "then", "now", "current":
			return true
		}
		return false
	})
	for i, w := range words {
		words[i] = names.Nation(w)
	}
	slices.Sort(words)
	return strings.Join(words, " ")
}
