package main

import (
	"strconv"
	"strings"

	"sitrep/data/lexicon"
)

// composer writes documents from the templates.
type composer struct {
	*inventor
	sections map[string][]string
}

func newComposer(v *inventor) *composer {
	c := &composer{v, map[string][]string{}}
	b, _ := words.ReadFile("words/templates.txt")
	for e := range lexicon.Entries(string(b)) {
		text := e.Text
		if e.Value != "" {
			text += "=" + e.Value
		}
		c.sections[e.Section] = append(c.sections[e.Section], text)
	}
	return c
}

// cast is who a document is about.
type cast struct {
	people   [3]someone
	bodies   map[string]body
	words    map[string]string // of places, nationalities and the like
	met      map[string]bool   // named in full already
	acronym  string
	shouting bool // the paragraph is all capitals
}

func (c *composer) cast() *cast {
	a := &cast{bodies: map[string]body{}, words: map[string]string{}, met: map[string]bool{}}
	for i := range a.people {
		a.people[i] = c.person()
	}
	for _, n := range []string{"", "2"} {
		a.words["L"+n] = c.pick(c.cities)
		if c.chance(35) {
			a.words["L"+n] = c.invent("word")
		}
		a.words["C"+n] = c.pick(c.countries)
		a.words["N"+n] = c.pick(c.nationalities)
		a.words["R"+n] = capitalise(c.pick(c.sections_("region")))
		a.words["X"+n] = c.invent("given")
	}
	for _, n := range []string{"", "2", "3"} {
		a.bodies["O"+n] = c.company()
		a.bodies["B"+n] = c.publicBody(a.words["L"])
		a.bodies["G"+n] = c.group()
		a.bodies["A"+n] = c.outlet(a.words["L2"])
		a.bodies["U"+n] = c.institute(a.words["L2"])
	}
	a.acronym = c.acronym(2, 5)
	return a
}

func (c *composer) sections_(name string) []string { return c.words[name] }

// compose writes a document.
func (c *composer) compose() doc {
	w := &writer{}
	a := c.cast()
	if c.chance(70) {
		a.shouting = c.chance(50)
		c.paragraph(w, a, c.pick(c.sections["headline"]))
		a.shouting = false
	}
	if c.chance(60) {
		c.paragraph(w, a, c.pick(c.sections["opening"]))
	}
	for range 3 + c.IntN(6) {
		text := c.pick(c.sections["story"])
		for c.chance(35) {
			text += " " + c.pick(c.sections["story"])
		}
		c.paragraph(w, a, text)
	}
	for c.chance(35) {
		a.shouting = c.chance(10)
		c.paragraph(w, a, c.pick(c.sections["furniture"]))
	}
	return w.doc()
}

func (c *composer) paragraph(w *writer, a *cast, template string) {
	if w.b.Len() > 0 {
		w.b.WriteString("\n\n")
	}
	c.expand(w, a, template)
}

func (c *composer) expand(w *writer, a *cast, s string) {
	for s != "" {
		before, rest, found := strings.Cut(s, "{")
		c.write(w, a, before)
		if !found {
			return
		}
		slot, after, _ := strings.Cut(rest, "}")
		c.slot(w, a, slot)
		s = after
	}
}

// write puts words down; the first letter after a full stop is a capital.
func (c *composer) write(w *writer, a *cast, s string) {
	if s == "" {
		return
	}
	if sofar := w.b.String(); len(sofar) == 0 || strings.HasSuffix(sofar, "\n") || strings.HasSuffix(sofar, ". ") {
		s = strings.ToUpper(s[:1]) + s[1:]
	}
	if a.shouting {
		s = strings.ToUpper(s)
	}
	w.b.WriteString(s)
}

func (c *composer) name(w *writer, a *cast, s string, label int) {
	if a.shouting {
		s = strings.ToUpper(s)
	}
	from := w.b.Len()
	w.b.WriteString(s)
	w.ents = append(w.ents, ent{from, w.b.Len(), label})
}

func (c *composer) slot(w *writer, a *cast, slot string) {
	kind, number := strings.TrimRight(slot, "123"), 0
	if n := strings.TrimLeft(slot, "PsOBGAULCRNX"); n != "" && n[0] >= '2' && n[0] <= '3' {
		number = int(n[0] - '1')
	}
	switch {
	case slot == "Ps" || slot == "P2s":
		number = 0
		if slot == "P2s" {
			number = 1
		}
		c.name(w, a, a.people[number].last, person)
	case kind == "P":
		p := a.people[number]
		name := p.full
		if a.met[slot] && c.chance(75) {
			name = p.last
		}
		a.met[slot] = true
		c.name(w, a, name, person)
	case slot == "AC":
		c.name(w, a, a.acronym, org)
	case slot == "LC":
		c.name(w, a, strings.ToUpper(a.words["L"]), place)
	case slot == "E":
		// the name begins after an article
		var inner writer
		sub := *a
		c.expand(&inner, &sub, c.pick(c.sections["E"]))
		text := inner.b.String()
		if t, found := strings.CutPrefix(text, "The "); found {
			c.write(w, a, "the ")
			text = t
		}
		c.name(w, a, text, misc)
	case a.bodies[slot].full != "":
		b := a.bodies[slot]
		name := b.full
		if a.met[slot] && c.chance(60) {
			name = b.short
		}
		a.met[slot] = true
		c.name(w, a, name, org)
	case a.words[slot] != "":
		label := place
		if kind == "N" {
			label = misc
		}
		if kind == "X" {
			c.write(w, a, a.words[slot])
			return
		}
		c.name(w, a, a.words[slot], label)
	case slot == "n":
		c.write(w, a, strconv.Itoa(1+c.IntN(1+c.IntN(900))))
	case slot == "n2":
		c.write(w, a, strconv.Itoa(1+c.IntN(28)))
	case slot == "d":
		c.write(w, a, strconv.Itoa(1+c.IntN(9)))
	case slot == "age":
		c.write(w, a, strconv.Itoa(16+c.IntN(70)))
	case slot == "year":
		c.write(w, a, strconv.Itoa(1980+c.IntN(46)))
	case slot == "money":
		c.write(w, a, c.pick([]string{"$", "$", "£", "€"})+strconv.Itoa(1+c.IntN(90))+c.pick([]string{" million", " billion", ".5 million", ",000", ""}))
	default:
		if c.sections[slot] == nil {
			panic("no section " + slot)
		}
		c.expand(w, a, c.pick(c.sections[slot]))
	}
}
