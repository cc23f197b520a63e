package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// gather turns the candidates into mentions and entities: persons by name and
// surname, bodies by the same words, nominal mentions by the nearest body that
// fits.
func (r *reader) gather() *Names {
	order := make([]int, len(r.cands))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return r.cands[a].first - r.cands[b].first })

	n := &Names{Mentions: make([]Mention, len(order))}
	place := make([]int, len(order)) // candidate -> mention
	for m, i := range order {
		c := r.cands[i]
		place[i] = m
		n.Mentions[m] = Mention{Span: r.span(c.first, c.last), First: c.first, Last: c.last, Entity: -1, Form: c.form}
	}
	e := entities{r: r, n: n, order: order}
	e.persons()
	e.bodies()
	e.nominals()
	e.finish()
	for _, p := range r.posts {
		if n.Mentions[place[p.holder]].Entity < 0 {
			continue
		}
		o := Office{Title: r.t.Span(p.first, p.last), Job: r.t.Span(p.first, p.job), Holder: n.Mentions[place[p.holder]].Entity, Body: -1, Elected: p.elected}
		if p.body >= 0 {
			o.Body = n.Mentions[place[p.body]].Entity
		}
		if p.country >= 0 {
			o.Country = r.t.Tokens[p.country].Span()
		}
		n.Offices = append(n.Offices, o)
	}
	slices.SortStableFunc(n.Offices, func(a, b Office) int { return a.Title.Start - b.Title.Start })
	return n
}

// span is the place of the tokens [first, last). A full stop that ends both an
// abbreviation and the sentence is left to the sentence: "said Acme Corp."
func (r *reader) span(first, last int) data.Span {
	sp, w := r.t.Span(first, last), r.t.Word(last-1)
	if len(w) > 2 && strings.IndexByte(w, '.') == len(w)-1 {
		if k := r.t.SentenceAt(sp.Start); k < len(r.t.Sentences) && r.t.Sentences[k].Last == last {
			sp.End--
		}
	}
	return sp
}

// entities is the gathering of one document's mentions.
type entities struct {
	r     *reader
	n     *Names
	order []int // mention -> candidate
}

func (e *entities) cand(m int) *cand { return &e.r.cands[e.order[m]] }

func (e *entities) create(m int, kind Kind, name string) int {
	e.n.Entities = append(e.n.Entities, Entity{Kind: kind, Name: name, Score: e.cand(m).score})
	e.join(m, len(e.n.Entities)-1)
	return len(e.n.Entities) - 1
}

func (e *entities) join(m, entity int) {
	e.n.Mentions[m].Entity = entity
	x := &e.n.Entities[entity]
	x.Score = max(x.Score, e.cand(m).score)
}

// persons gathers the persons: full names first, then single names, each with
// the person last named before it (or else first named after it).
func (e *entities) persons() {
	var people []person
	names := make([]*PersonName, len(e.n.Mentions))
	parsed := map[string]*PersonName{} // as printed: a document has the same names again and again
	rows := map[string]int{}           // of people
	for m := range e.n.Mentions {
		c := e.cand(m)
		if c.kind != Person {
			continue
		}
		key := e.r.t.Doc.Slice(e.r.t.Span(c.first, c.last))
		p := parsed[key]
		if p == nil {
			name := ParsePerson(e.r.words(c.first, c.last))
			p = &name
			if strings.ContainsAny(key, "\"“”‘’(") { // a nickname with its marks
				p.Full = data.OneLine(key)
			}
			parsed[key] = p
		}
		names[m] = p
		if p.Single() {
			continue
		}
		i, known := rows[key]
		if !known {
			i = slices.IndexFunc(people, func(q person) bool { return q.name.Same(*p) })
			if i < 0 {
				i = len(people)
				people = append(people, person{name: p, full: p.Full})
			}
			rows[key] = i
		}
		people[i].mentions = append(people[i].mentions, m)
		if len(p.Full) > len(people[i].full) {
			people[i].full = p.Full
		}
	}
	people = e.mergeShorter(people)
	for i := range people {
		p := &people[i]
		p.entity = e.create(p.mentions[0], Person, p.full)
		for _, m := range p.mentions[1:] {
			e.join(m, p.entity)
		}
	}
	byPart, byMiddle := map[string][]int{}, map[string][]int{}
	for i, p := range people {
		for _, w := range p.name.Ends() {
			byPart[w] = append(byPart[w], i)
		}
		for _, w := range p.name.Parts() {
			byMiddle[w] = append(byMiddle[w], i)
		}
	}
	single := map[string]int{}
	for m := range e.n.Mentions {
		c := e.cand(m)
		if c.kind != Person {
			continue
		}
		p := names[m]
		if !p.Single() {
			continue
		}
		w := Fold(p.Full)
		if len(p.Parts()) > 0 {
			w = p.Parts()[0]
		}
		list := byPart[w]
		if len(list) > 0 && e.r.crowned(e.order[m]) {
			if list = e.crowned(people, list); len(list) == 0 {
				w = "king " + w // "King Ro" is not Ann Ro
			}
		}
		if _, spouse := single["spouse "+w]; len(list) > 0 && (spouse || e.r.officeBefore(e.order[m])) {
			if list = e.others(people, list); len(list) == 0 {
				w = "spouse " + w // "President Ro" is not first lady Ann Ro
			}
		}
		if len(list) > 0 {
			e.join(m, people[e.bare(people, list, m, e.nearest(people, list, m))].entity)
			continue
		}
		if list := byMiddle[w]; len(list) == 1 {
			e.join(m, people[list[0]].entity) // "Souza" for "Ana Souza Prado"
			continue
		}
		if id, ok := single[w]; ok {
			e.join(m, id)
			continue
		}
		if k := slices.IndexFunc(people, func(p person) bool {
			return misspelt(w, p.name.parts[len(p.name.parts)-1]) || misspelt(w, p.name.parts[0])
		}); k >= 0 {
			single[w] = people[k].entity
			e.join(m, people[k].entity)
			continue
		}
		single[w] = e.create(m, Person, p.Full)
	}
}

// others are those of the people listed who are told of otherwise than as first ladies.
func (e *entities) others(people []person, list []int) (others []int) {
	for _, i := range list {
		lady := false
		for _, m := range people[i].mentions {
			for k := e.r.held[e.order[m]] - 1; k >= 0; k = e.r.posts[k].before - 1 {
				lady = lady || e.r.t.Low(e.r.posts[k].last-1) == "lady"
			}
		}
		if !lady {
			others = append(others, i)
		}
	}
	return others
}

// officeBefore tells whether an office stands before the name of a person, a candidate,
// other than a first lady's.
func (r *reader) officeBefore(holder int) bool {
	for i := r.held[holder] - 1; i >= 0; i = r.posts[i].before - 1 {
		if p := r.posts[i]; p.last <= r.cands[holder].first && p.last > p.first && r.t.Low(p.last-1) != "lady" {
			return true
		}
	}
	return false
}

// crowned are those of the people listed who are told of as a king or the like.
func (e *entities) crowned(people []person, list []int) (kings []int) {
	for _, i := range list {
		if slices.ContainsFunc(people[i].mentions, func(m int) bool { return e.r.crowned(e.order[m]) }) {
			kings = append(kings, i)
		}
	}
	return kings
}

type person struct {
	name     *PersonName
	full     string // the longest form
	entity   int
	mentions []int // of full names, in order
}

// mergeShorter gives the mentions of a name that is a piece of one other name to
// that person. Two who are each named with an office in front, the one by the head of the
// other's name, are two: "Prime Minister Ann Ro", "Economy Minister Ann Ro Quist".
func (e *entities) mergeShorter(people []person) []person {
	kept := make([]person, 0, len(people))
	into := make([]int, len(people))
	for i, p := range people {
		into[i] = -1
		for j, q := range people {
			if !p.name.Within(*q.name) || p.name.Heads(*q.name) && e.inOffice(p) && e.inOffice(q) {
				continue
			}
			if into[i] >= 0 {
				into[i] = -1 // of which one?
				break
			}
			into[i] = j
		}
	}
	for i, j := range into {
		if j >= 0 && into[j] < 0 {
			people[j].mentions = append(people[j].mentions, people[i].mentions...)
			slices.Sort(people[j].mentions)
		}
	}
	for i, p := range people {
		if j := into[i]; j < 0 || into[j] >= 0 {
			kept = append(kept, p)
		}
	}
	return kept
}

// inOffice tells whether an office stands before one of a person's full names.
func (e *entities) inOffice(p person) bool {
	return slices.ContainsFunc(p.mentions, func(m int) bool { return e.r.officeBefore(e.order[m]) })
}

// nearest picks the person whom mention m, a single name, means among several: the one
// named in full last before it, unless that one holds no office and another is named in
// full more often. Kin are named in passing.
func (e *entities) nearest(people []person, list []int, m int) int {
	last, most, at, times := list[0], list[0], -1, 0
	for _, i := range list {
		before, _ := slices.BinarySearch(people[i].mentions, m)
		if before == 0 {
			continue
		}
		if k := people[i].mentions[before-1]; k > at {
			last, at = i, k
		}
		if before > times {
			most, times = i, before
		}
	}
	if before, _ := slices.BinarySearch(people[last].mentions, m); before == times {
		return last
	}
	if slices.ContainsFunc(people[last].mentions, func(k int) bool { return e.r.held[e.order[k]] > 0 }) {
		return last
	}
	return most
}

// finish lists each entity's mentions.
func (e *entities) finish() {
	counts := make([]int, len(e.n.Entities))
	for m := range e.n.Mentions {
		if id := e.n.Mentions[m].Entity; id >= 0 {
			counts[id]++
		}
	}
	room := make([]int, len(e.n.Mentions))
	for id, n := range counts {
		e.n.Entities[id].Mentions, room = room[:0:n], room[n:]
	}
	for m := range e.n.Mentions {
		if id := e.n.Mentions[m].Entity; id >= 0 {
			e.n.Entities[id].Mentions = append(e.n.Entities[id].Mentions, m)
		}
	}
	for id, x := range e.n.Entities {
		e.n.Entities[id].Lone = x.Kind == Person && !slices.ContainsFunc(x.Mentions, e.surelyPerson)
	}
}

func (r *reader) words(first, last int) []string {
	ws := make([]string, 0, last-first)
	for i := first; i < last; i++ {
		if r.t.Tokens[i].Is(token.Possessive) && i == last-1 {
			break
		}
		ws = append(ws, r.t.Word(i))
	}
	return ws
}
