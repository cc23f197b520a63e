package main

import (
	"slices"
	"strings"
)

// substitute writes a document again with other names, the same for the same
// word throughout, so that sentences teach contexts rather than names.
func (v *inventor) substitute(d doc) doc {
	var w writer
	people := map[string]string{} // by word
	others := map[string]string{}
	at := 0
	for _, e := range d.ents {
		if e.from < at {
			continue
		}
		w.b.WriteString(d.text[at:e.from])
		old := d.text[e.from:e.to]
		name, known := others[old]
		switch {
		case known:
		case e.label == person && !strings.Contains(old, "\n"):
			parts := strings.Fields(old)
			for i, p := range parts {
				if len(p) < 3 || !capital(p) {
					continue
				}
				if people[p] == "" {
					people[p] = p
					if who := v.person(); i == len(parts)-1 && v.chance(80) {
						people[p] = who.last
					} else if g, _, ok := strings.Cut(who.full, " "); ok && i < len(parts)-1 && v.chance(80) {
						people[p] = g
					}
				}
				parts[i] = people[p]
			}
			name = strings.Join(parts, " ")
		case e.label == org && v.chance(60):
			switch n := len(strings.Fields(old)); {
			case n == 1 && old == strings.ToUpper(old):
				name = v.acronym(2, 5)
			case n == 1:
				name = v.company().short
			case v.chance(40):
				name = v.company().full
			case v.chance(50):
				name = v.publicBody(v.pick(v.cities)).full
			default:
				name = v.institute(v.pick(v.cities)).full
			}
		case e.label == place && v.chance(60):
			name = v.pick(v.cities)
			if v.chance(40) {
				name = v.pick(v.countries)
			}
			if v.chance(20) {
				name = v.invent("word")
			}
		default:
			name = old
		}
		others[old] = name
		from := w.b.Len()
		w.b.WriteString(name)
		w.ents = append(w.ents, ent{from, w.b.Len(), e.label})
		at = e.to
	}
	w.b.WriteString(d.text[at:])
	return w.doc()
}

// shout prints some lines of a document all in capitals, as headlines are, and
// some with a capital for every word.
func (v *inventor) shout(d doc) doc {
	b := []byte(d.text)
	start := 0
	for i := 0; i <= len(b); i++ {
		if i < len(b) && b[i] != '\n' && !(b[i] == '.' && i+1 < len(b) && b[i+1] == ' ') {
			continue
		}
		switch k := v.IntN(100); {
		case k < 7:
			for j := start; j < i; j++ {
				if 'a' <= b[j] && b[j] <= 'z' {
					b[j] -= 'a' - 'A'
				}
			}
		case k < 11:
			for j := start + 1; j < i; j++ {
				if 'a' <= b[j] && b[j] <= 'z' && b[j-1] == ' ' && j+3 < i && b[j+3] != ' ' && b[j+2] != ' ' {
					b[j] -= 'a' - 'A'
				}
			}
		}
		start = i
	}
	return doc{string(b), slices.Clone(d.ents)}
}
