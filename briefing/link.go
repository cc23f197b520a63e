package briefing

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sitrep/briefing/read/names"
)

// linkNames merges the entities of all documents into agencies and officials.
func (g *gathering) linkNames() {
	g.clearWho()
	kinds := g.settleKinds()
	people, same := g.linkPeople(kinds)
	g.linkBodies(kinds, people, same)
	g.listOfficials(people, same)
	g.affiliate()
	g.assignTasks()
}

// kindTable says what a name stands for in the whole folder, as it is printed.
type kindTable map[string]names.Kind

// settleKinds lets the documents vote on names that they read differently: what
// one takes for a person may be a company wherever the context is clearer.
func (g *gathering) settleKinds() kindTable {
	type votes [names.Other + 1]float32
	all := map[string]*votes{}     // by folded name
	printed := map[string]*votes{} // by printed name, of which a folder has the same again and again
	firm := map[*votes]bool{}      // a report is sure that it is an organisation's
	for _, r := range g.readings {
		for _, e := range r.Names.Entities {
			v := printed[e.Name]
			if v == nil {
				f := names.Fold(e.Name)
				if v = all[f]; v == nil {
					v = &votes{}
					all[f] = v
				}
				printed[e.Name] = v
			}
			v[e.Kind] += e.Score * float32(len(e.Mentions))
			firm[v] = firm[v] || e.Kind == names.Organization && e.Score == 1
		}
	}
	surnames := map[string]float32{} // votes for the persons who have it
	for f, v := range all {
		if k := strings.LastIndexByte(f, ' '); k >= 0 {
			surnames[f[k+1:]] = max(surnames[f[k+1:]], v[names.Person])
		}
	}
	kinds := kindTable{}
	for name, v := range printed {
		best := names.Unknown
		for k := names.Person; k <= names.Other; k++ {
			if v[k] > v[best] {
				best = k
			}
		}
		if best == names.Person && firm[v] && surnames[names.Fold(name)] == 0 {
			best = names.Organization // "the diving firm Moss" where nobody is called so
		}
		if best == names.Organization && v[names.Agency] > 0 {
			best = names.Agency // a cue for a public body outweighs its absence
		}
		if best == names.Organization && surnames[names.Fold(name)] >= 2*v[best] {
			best = names.Person // "Moss's spokesman" where others tell of Ann Moss
		}
		kinds[name] = best
	}
	return kinds
}

// of is the kind of a document's entity.
func (t kindTable) of(e names.Entity) names.Kind {
	if k, ok := t[e.Name]; ok {
		return k
	}
	return e.Kind
}

// union is a forest of sets of small numbers.
type union []int

func newUnion(n int) union {
	u := make(union, n)
	for i := range u {
		u[i] = i
	}
	return u
}

func (u union) root(i int) int {
	for u[i] != i {
		u[i] = u[u[i]]
		i = u[i]
	}
	return i
}

func (u union) join(i, j int) {
	i, j = u.root(i), u.root(j)
	u[max(i, j)] = min(i, j)
}

// unslugged drops what would part the words of a name in its identifier.
var unslugged = strings.NewReplacer("'s", "", "’s", "", ".", "")

// slug makes an identifier of a name: small letters, digits and hyphens.
func slug(s string) string {
	f := strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r > 0x7F:
			return r
		}
		return ' '
	}, strings.ToLower(unslugged.Replace(s)))
	f = strings.Join(strings.Fields(f), "-")
	if len(f) > 60 {
		f = f[:60]
		f = strings.ToValidUTF8(f, "")
	}
	if f == "" {
		return "item"
	}
	return f
}

// ids hands out identifiers, each once.
type ids map[string]bool

func (m ids) unique(s string) string {
	id := slug(s)
	for n := 2; m[id]; n++ {
		id = slug(s) + "-" + strconv.Itoa(n)
	}
	m[id] = true
	return id
}

// forms counts the ways in which a thing is named.
type forms map[string]int

// sorted lists the forms, those preferred first.
func (f forms) sorted(prefer func(a, b string) int) []string {
	list := slices.Collect(maps.Keys(f))
	slices.SortFunc(list, func(a, b string) int {
		return cmp.Or(prefer(a, b), cmp.Compare(f[b], f[a]), cmp.Compare(a, b))
	})
	return list
}

// aliases are the forms of a name behind the first that differ in more than letters'
// case and marks.
func aliases(forms []string) []string {
	seen := map[string]bool{names.Fold(forms[0]): true}
	var rest []string
	for _, f := range forms[1:] {
		if k := names.Fold(f); !seen[k] {
			seen[k] = true
			rest = append(rest, f)
		}
	}
	return rest
}

// ranking is the order of n rows: those with most mentions first, then by name.
func ranking(n int, of func(i int) (mentions int, name string)) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		am, an := of(a)
		bm, bn := of(b)
		return cmp.Or(cmp.Compare(bm, am), cmp.Compare(an, bn))
	})
	return order
}
