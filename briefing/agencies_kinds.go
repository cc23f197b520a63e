package briefing

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"sitrep/briefing/read/names"
)

// Kinds of bodies whose names are told apart, or known for one, by rules of their own:
// departments, embassies, parliaments, prosecutors.

// mergeByField joins "Harbour and Fisheries Affairs" with the one department or ministry of
// these fields.
func mergeByField(nodes []bodyNode, u union) {
	of := map[string][]int{} // by the fields
	for i, n := range nodes {
		for _, head := range []string{"department of ", "ministry of "} {
			if _, fields, ok := strings.Cut(" "+n.folded, " "+head); ok && n.public && strings.Contains(fields, " ") {
				of[fields] = append(of[fields], i)
			}
		}
		if fields, ok := strings.CutSuffix(n.folded, " department"); ok && n.public && strings.Contains(fields, " ") {
			of[fields] = append(of[fields], i)
		}
	}
	for i, n := range nodes {
		first, rest, _ := strings.Cut(n.folded, " ")
		fits := of[n.folded]
		if fits == nil && names.Local([]string{first}) {
			fits = of[rest]
		}
		if !n.described {
			joinOnly(u, i, fits)
		}
	}
}

// mergeMissions joins the embassies of a country, or its consulates, if no two places
// are told where they are: "Danish embassy" with "Danish Embassy in Oslo".
func mergeMissions(nodes []bodyNode, u union, list []int) {
	of := map[string][]int{} // by the country
	for _, i := range list {
		if b := nodes[i].body; len(b.Origin) > 0 && names.Country(b.Origin[0]) && len(b.Fields)+len(b.Rest) == 0 {
			of[b.Origin[0]] = append(of[b.Origin[0]], i)
		}
	}
	for _, land := range slices.Sorted(maps.Keys(of)) {
		var where []string
		for _, i := range of[land] {
			where = append(where, nodes[i].body.Origin[1:]...)
		}
		slices.Sort(where)
		if len(slices.Compact(where)) > 1 {
			continue
		}
		for _, i := range of[land][1:] {
			u.join(of[land][0], i)
		}
	}
}

// mergeParliament joins what is called "parliament", or "Danish parliament", with the one
// parliament that is named.
func mergeParliament(nodes []bodyNode, u union, called []int) {
	var own []int
	land := ""
	for i, n := range nodes {
		if of, ok := n.body.Parliament(); ok && !n.described {
			own, land = append(own, i), cmp.Or(land, of)
		}
	}
	for _, i := range called {
		b := nodes[i].body
		if len(b.Rest)+len(b.Fields) == 0 && (len(b.Origin) == 0 || len(b.Origin) == 1 && (land == "" || b.Origin[0] == land)) {
			joinOnly(u, i, own)
		}
	}
}

// mergeProsecutors joins "federal prosecutors" with the one U.S. attorney's office that is
// named.
func mergeProsecutors(nodes []bodyNode, u union, called []int) {
	var offices []int
	for i, n := range nodes {
		if n.public && slices.Contains(n.body.Origin, "us") && strings.Contains(n.folded, "us attorney office") {
			offices = append(offices, i)
		}
	}
	for _, i := range called {
		if n := nodes[i]; n.described && len(n.body.Fields)+len(n.body.Rest) == 0 && (n.body.National || slices.Equal(n.body.Origin, []string{"us"})) {
			joinOnly(u, i, offices)
		}
	}
}

// mergeForces joins what reports call a land's army, its military or its armed forces, but
// where the army is one of several forces that are named; and each of them without its land
// with those of the only land.
func mergeForces(nodes []bodyNode, u union) {
	of := map[string][]int{} // by land
	var bare []int
	for i, n := range nodes {
		b := n.body
		if b.Head != "army" && b.Head != "military" && b.Head != "armed forces" || len(b.Fields)+len(b.Rest) > 0 || len(b.Origin) > 1 || !n.public {
			continue
		}
		switch {
		case len(b.Origin) == 0:
			if n.described && !n.shared && !n.tied {
				bare = append(bare, i)
			}
		case !names.Country(b.Origin[0]) && b.Origin[0] != "us" && b.Origin[0] != "uk", b.Head == "army" && (b.Origin[0] == "us" || b.Origin[0] == "uk"):
		default:
			of[b.Origin[0]] = append(of[b.Origin[0]], i)
		}
	}
	for _, list := range of {
		for _, i := range list[1:] {
			u.join(list[0], i)
		}
	}
	if len(of) != 1 {
		return
	}
	for land, list := range of {
		for _, i := range bare {
			if (nodes[i].body.Head != "army" || land != "us" && land != "uk") && landsAgree(nodes, u, list[0], i) {
				u.join(list[0], i)
			}
		}
	}
}

// mergeVariants joins two names of which the one says "agency" and the other, in other
// reports, "administration" or the like; and a commission with its commissioner and the
// commissioner's office.
func mergeVariants(nodes []bodyNode, u union) {
	byWords := map[string][]int{}
	for i, n := range nodes {
		b := n.body
		if n.described || !n.public {
			continue
		}
		kind, rest := "", b.Rest
		switch k := slices.Index(rest, "commissioner"); {
		case k >= 0 && (b.Head == "" || b.Head == "office"):
			kind, rest = "commission", slices.Delete(slices.Clone(rest), k, k+1)
		case b.Head == "commission":
			kind = b.Head
		case b.Head == "agency" || b.Head == "administration" || b.Head == "authority" || b.Head == "bureau":
			kind = "agency"
		}
		if kind != "" && len(b.Fields)+len(rest) > 0 && (kind == "commission" || len(b.Origin)+len(rest) > 0) {
			land := b.Origin
			if kind == "commission" {
				land = nil // that the one tells and the other need not
			}
			key := strings.Join(slices.Concat([]string{kind}, land, []string{"|"}, b.Fields, []string{"|"}, rest), " ")
			byWords[key] = append(byWords[key], i)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(byWords)) {
		list := byWords[key]
		commission := strings.HasPrefix(key, "commission")
		if k := slices.IndexFunc(list, func(j int) bool { return len(nodes[j].body.Origin) > 0 }); commission && k >= 0 &&
			slices.ContainsFunc(list, func(j int) bool { return !nodes[j].body.SameLand(nodes[list[k]].body) }) {
			continue
		}
		for _, j := range list[1:] {
			if nodes[j].body.Head != nodes[list[0]].body.Head && (commission || apartIn(nodes[list[0]].docs, nodes[j].docs)) {
				u.join(list[0], j)
			}
		}
	}
}
