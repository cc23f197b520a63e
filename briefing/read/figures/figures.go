// Package figures finds the numbers that count in an incident: killed, injured,
// users, records, money. Dates, ages, lengths, scores and the like are left out,
// and so is a plain count ("two explosions") that tells of nobody's fate.
package figures

import (
	"slices"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
	"sitrep/data/lexicon"
)

// Bound says whether a figure is exact.
type Bound uint8

// The bounds: "33", "about 33", "more than 33", "up to 33".
const (
	Exact Bound = iota
	About
	AtLeast
	AtMost
)

// Figure is a number with what it counts.
type Figure struct {
	Span     data.Span // the number with its bound, unit and what is counted: "more than 30 million users"
	Number   data.Span // the number alone: "30 million"
	Value    float64   // 30000000; of a range the lower end
	Bound    Bound
	Unit     string // "" for a plain count; "USD", "magnitude"
	Counted  string // what is counted, folded to a head noun in the singular: "user"; "" where not told
	Class    Class  // of what is counted
	State    string // what befell it, folded: "killed", "injured", "affected"; of money what it is for; "" where not told
	Part     bool   // of another count: "including 10 children", "another 20", "two of the wounded", all but the first of a list
	Loose    bool   // a word for many: "dozens"
	Sentence int    // index into token.Text.Sentences
}

// Class is a kind of thing that is counted.
type Class uint8

// The classes. People are persons as such, a Role counts those of one kind
// ("soldiers"), which is seldom all. Sum is money, Scale a strength.
const (
	Unclassed Class = iota
	People
	Role
	Record
	Thing
	Sum
	Scale
)

// Persons tells whether people are counted.
func (c Class) Persons() bool { return c == People || c == Role }

// perpetrators are those who do to others what news counts.
var perpetrators = map[string]bool{
	"attacker": true, "bomber": true, "guerrilla": true, "jihadist": true, "militant": true, "rebel": true, "suspect": true, "terrorist": true,
}

// Perpetrators tells whether those counted are known as the ones who attack.
func (f *Figure) Perpetrators() bool { return f.Class == Role && perpetrators[f.Counted] }

// fewest is the least count that matters without a word on what befell those
// counted.
const fewest = 10

// leastSum is the least sum of money that matters, in whatever currency.
const leastSum = 1000

// greatest is the largest number that counts anything.
const greatest = 1e15

// longestList is the most counts of a list that share a state.
const longestList = 16

// Read finds the figures in a text, in order.
func Read(t *token.Text, x []dates.Expr, n *names.Names) []Figure {
	r := reader{Text: t, dates: x, names: n}
	for i, s := range t.Sentences {
		switch s.Role {
		case data.Outlet, data.Dated, data.Byline, data.Furniture:
			continue
		}
		r.sentence = i
		r.first, r.end = s.First, s.Last
		r.prior = r.prior[:0]
		for k := s.First; k < s.Last; {
			num, ok := r.number(k)
			if !ok {
				num, ok = r.single(k)
			}
			if !ok {
				k++
				continue
			}
			k = num.last
			if !r.taken(num) {
				r.figure(num)
			}
		}
	}
	return r.out
}

// reader is the work in progress on a text.
type reader struct {
	*token.Text
	dates      []dates.Expr
	names      *names.Names
	nextDate   int // the first date that does not end before the number at hand
	sentence   int
	first, end int     // tokens of the sentence
	prior      []count // the last counts of the sentence so far, kept or not
	out        []Figure
}

// count is a number in its noun phrase.
type count struct {
	number
	phrase
	bound Bound
	from  int // first token with the bound
	state string
	verb  bool // the state is told by a verb before, or by a noun: "the deaths of"
	part  bool
	kept  int // index into the figures, -1 where not kept
}

// figure reads what stands about a number and keeps it if it matters.
func (r *reader) figure(num number) {
	c := count{number: num, kept: -1, from: num.first}
	c.boundOf(r)
	if num.value > greatest || r.rated(num.first, num.last) || r.perTime(num.last) || r.inhabitants(&c) {
		return
	}
	c.phrase = r.counted(num.last, num.value == 1)
	if c.measure {
		return
	}
	r.stateOf(&c)
	c.partOf(r)
	if c.state == "" && c.unit == "" {
		r.inherit(&c)
	}
	if c.noun != "" && c.state != "" && !c.verb && c.toll == "" {
		r.bequeath(&c)
	}
	if c.matters() {
		c.kept = len(r.out)
		r.out = append(r.out, c.fold(r))
	}
	if len(r.prior) == longestList {
		r.prior = slices.Delete(r.prior, 0, longestList/2)
	}
	r.prior = append(r.prior, c)
	r.total(&r.prior[len(r.prior)-1])
}

var inhabited = lexicon.Set(wordList, "inhabited")

// inhabitants tells whether a count says how many live in a place: "a country of 28 million
// people".
func (r *reader) inhabitants(c *count) bool {
	return c.from-2 >= r.first && r.Low(c.from-1) == "of" && inhabited[r.Low(c.from-2)]
}

// fold makes a figure of a count.
func (c *count) fold(r *reader) Figure {
	f := Figure{
		Span:   r.Span(c.from, max(c.number.last, c.phrase.last)),
		Number: r.Span(c.number.first, c.number.last),
		Value:  c.value, Bound: c.bound, Unit: c.unit, Counted: c.noun, Class: c.class,
		State: c.state, Part: c.part, Loose: c.loose, Sentence: r.sentence,
	}
	if n, ok := lex.same[f.Counted]; ok {
		f.Counted = n
	}
	if f.Counted == "body" && (f.State == "recovered" || f.State == "found") {
		f.State = "killed"
	}
	if volumes[f.Counted] && (f.State == "exposed" || f.State == "released") {
		f.State = "spilled"
	}
	if f.State == "injured" && f.Class == Thing {
		f.State = "burned"
	}
	if f.Counted == "other" {
		if f.Counted = "person"; f.State != "" && !ofPeople[f.State] {
			f.Class, f.Counted = Thing, ""
		}
	}
	switch {
	case f.Unit == "magnitude":
		f.Class, f.Counted = Scale, "magnitude"
	case f.Unit != "":
		f.Class, f.Counted = Sum, "money"
	case f.Class == Unclassed && ofPeople[f.State]:
		f.Class = People
	}
	return f
}

// volumes are what leaks in another sense than records do.
var volumes = map[string]bool{"barrel": true, "gallon": true, "litre": true, "liter": true, "tonne": true, "ton": true, "kilogram": true}

// ofPeople are the states that befall people alone.
var ofPeople = map[string]bool{
	"killed": true, "injured": true, "casualty": true, "missing": true, "arrested": true, "charged": true, "displaced": true,
	"abducted": true, "infected": true, "homeless": true, "hostage": true, "treated": true, "quarantined": true, "rescued": true,
	"evacuated": true, "aboard": true,
}

// matters tells whether a count is a figure of an incident.
func (c *count) matters() bool {
	switch {
	case c.unit != "":
		return c.value >= leastSum || c.unit == "magnitude"
	case c.value == 0:
		return false
	case c.state == "found" && c.noun != "body", c.value == 1 && c.part:
		return false
	case c.state != "":
		if c.class == Unclassed && !ofPeople[c.state] && !(c.bare && c.verb && !c.loose && c.value >= fewest) {
			return false
		}
		return c.value != 1 || c.class != Unclassed || c.bound == AtLeast || c.toll != ""
	case c.loose || c.value < fewest:
		return false
	}
	return c.class.Persons() && c.noun != "body" || c.class == Record || c.class == Thing && c.noun == "case"
}

// taken tells whether a number belongs to a date or stands within a name.
func (r *reader) taken(num number) bool {
	s := r.Span(num.first, num.last)
	for r.nextDate < len(r.dates) && r.dates[r.nextDate].Span.End <= s.Start {
		r.nextDate++
	}
	if r.nextDate < len(r.dates) && r.dates[r.nextDate].Span.Overlaps(s) {
		return true
	}
	if r.names == nil {
		return false
	}
	m := r.names.At(s.Start)
	return m >= 0 && (r.names.Mentions[m].Span.Start < s.Start || r.names.Mentions[m].Span.End > s.End)
}
