package briefing

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/read/names"
)

// labels are the rows of a briefing by what documents may call them, None where two share
// a name.
type labels struct {
	people, bodies map[string]int
	loose          map[string]int // bodies without the small words of their names
	holders        map[string]int // of offices of which a land has one
	titles         map[string]int // officials by titles of more than one word
	chairs         map[string]int // officials by the bodies they lead: "the committee chair"
	initials       map[string]int // officials: "MbS"
}

// nameSpeakers gives the speakers of whom their document has no more than a surname, an
// office or a body's name in other letters ("Brandt said") the row that others name in full.
func (g *gathering) nameSpeakers() {
	l := g.labels()
	for _, list := range [][]Quote{g.Quotes, g.Indirect} {
		for i := range list {
			s := &list[i].Speaker
			if s.Official == None && s.Agency == None && s.Label != "" {
				s.Official, s.Agency = l.find(s.Label)
			}
		}
	}
}

// labels lists the rows by their names, titles and initials.
func (g *gathering) labels() *labels {
	l := &labels{map[string]int{}, map[string]int{}, map[string]int{}, g.soleHolders(), map[string]int{}, map[string]int{}, map[string]int{}}
	learn := func(known map[string]int, name string, i int) {
		if other, taken := known[name]; taken && other != i {
			i = None
		}
		known[name] = i
	}
	for i, o := range g.Officials {
		for _, n := range append([]string{o.Name}, o.Aliases...) {
			learn(l.people, n, i)
			if at := strings.LastIndexByte(n, ' '); at >= 0 {
				learn(l.people, n[at+1:], i)
			}
		}
		learn(l.initials, initials(o.Name), i)
		for _, t := range o.Titles {
			if title := names.Fold(t.Text); strings.Contains(title, " ") {
				learn(l.titles, title, i)
			}
			x := names.ParseTitle(t.Text)
			if x.Bygone || !strings.HasPrefix(x.Noun, "chair") || o.Agency == None {
				continue
			}
			body := names.Fold(g.Agencies[o.Agency].Name)
			for _, chair := range []string{"chair", "chairman", "chairwoman", "chairperson"} {
				learn(l.chairs, "the "+body[strings.LastIndexByte(body, ' ')+1:]+" "+chair, i)
			}
		}
	}
	for i, a := range g.Agencies {
		for _, n := range append([]string{a.Name}, a.Aliases...) {
			learn(l.bodies, names.Fold(n), i)
			learn(l.loose, loose(n), i)
		}
	}
	return l
}

// find is the row that a label means, an official or a body.
func (l *labels) find(label string) (official, agency int) {
	name := label
	if head, rest, _ := strings.Cut(name, " "); courtesy[strings.TrimSuffix(head, ".")] {
		name = rest
	}
	if row, ok := l.people[name]; ok {
		return row, None
	}
	if row, ok := l.bodies[names.Fold(name)]; ok {
		return None, row
	}
	if row, ok := l.holders[office(name)]; ok {
		return row, None // "the PM"
	}
	if _, rest, owned := strings.Cut(name, " "); owned && strings.ContainsAny(rest, "'’") {
		if row, ok := l.bodies[names.Fold(rest)]; ok {
			return None, row // "Ivo Brandt's campaign"
		}
	}
	if row, ok := l.initials[strings.ToLower(name)]; ok && len(name) > 1 && unicode.IsUpper(rune(name[len(name)-1])) {
		return row, None
	}
	if row := l.entitled(names.Fold(name)); row != None {
		return row, None
	}
	if row, ok := l.chairs[names.Fold(name)]; ok {
		return row, None
	}
	return None, l.body(name)
}

// entitled is the only official with a title in which a label ends: of "the Tory Shadow
// Minister" whose title is "Shadow Minister".
func (l *labels) entitled(label string) int {
	for rest := strings.TrimPrefix(label, "the "); ; {
		if row, ok := l.titles[rest]; ok {
			return row
		}
		word, after, more := strings.Cut(rest, " ")
		if !more || modifies[word] {
			return None
		}
		rest = after
	}
}

// modifies are the words before a title that make another office of it, or say that
// another follows.
var modifies = map[string]bool{"former": true, "ex": true, "deputy": true, "vice": true, "assistant": true, "acting": true, "interim": true, "one": true, "two": true, "of": true, "for": true,
	"a": true, "an": true, "another": true, "and": true, "to": true, "his": true, "her": true, "at": true, "by": true, "from": true, "in": true, "with": true, "senior": true, "then": true, "previous": true, "next": true}

// body is the only body whose name is printed in a label with words before it, other small
// words or a letter that is wrong: "pub owners Arden Pub Federation (APF)".
func (l *labels) body(label string) int {
	label, _, _ = strings.Cut(label, " (")
	if row, ok := l.bodies[partyName[names.Fold(label)]]; ok {
		return row
	}
	if row, ok := l.loose[loose(label)]; ok {
		return row
	}
	if at := strings.LastIndexByte(label, ' '); at > 0 && strings.Count(label, " ") > 2 {
		if last, _ := utf8.DecodeRuneInString(label[at+1:]); unicode.IsUpper(last) {
			if row, ok := l.bodies[names.Fold(label[:at])]; ok {
				return row // "Arden General Hospital Portsea"
			}
		}
	}
	for at, rest := 0, label; !strings.ContainsAny(label, "'’"); at++ {
		if first, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(first) && len(rest) > 3 {
			if row, ok := l.bodies[names.Fold(rest)]; ok {
				return row
			}
			if row, ok := l.bodies[capitals(rest)]; ok {
				return row // of "Action on Smoke and Dust" "ASD"
			}
		}
		word, after, more := strings.Cut(rest, " ")
		if !more || at == maxBefore || modifies[word] {
			break
		}
		rest = after
	}
	return None
}

// soleHolders are by their offices those who alone have one of which a land has one.
func (g *gathering) soleHolders() map[string]int {
	holders := map[string]int{}
	for i, o := range g.Officials {
		for _, t := range o.Titles {
			x := names.ParseTitle(t.Text)
			if x.Bygone || !ofState[x.Noun] {
				continue
			}
			if other, taken := holders[x.Noun]; taken && other != i {
				holders[x.Noun] = None
			} else {
				holders[x.Noun] = i
			}
		}
	}
	return holders
}

// office is what a label says that says no more than an office: of "the PM" "prime minister".
func office(label string) string {
	noun := strings.TrimPrefix(names.Fold(label), "the ")
	if noun == "pm" {
		return "prime minister"
	}
	return noun
}

// ofState are offices of which a land has one.
var ofState = map[string]bool{"prime minister": true, "president": true, "chancellor": true, "first minister": true, "attorney general": true, "home secretary": true, "foreign secretary": true}

// courtesy are the words of address before a surname.
var courtesy = map[string]bool{"Mr": true, "Mrs": true, "Ms": true, "Miss": true, "Dr": true}

// maxBefore is how many words may stand before the name of a body.
const maxBefore = 4

// partyName are parties by what newspapers call their members.
var partyName = map[string]string{"the tories": "conservative party", "tories": "conservative party", "the lib dems": "liberal democrats", "lib dems": "liberal democrats", "the gop": "republican party", "gop": "republican party"}

// loose is a name without its small words and the endings of its plurals: of "Action on
// Pubs" "action pub".
func loose(name string) string {
	words := strings.Fields(names.Fold(name))
	words = slices.DeleteFunc(words, func(w string) bool {
		switch w {
		case "the", "and", "of", "on", "for", "in", "&":
			return true
		}
		return false
	})
	for i, w := range words {
		words[i] = strings.TrimSuffix(w, "s")
	}
	return strings.Join(words, " ")
}

// initials are the first letters of a name's words, in small letters.
func initials(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		r, _ := utf8.DecodeRuneInString(w)
		b.WriteRune(r)
	}
	return b.String()
}

// capitals are the first letters, in small ones, of the capitalised words of a name of three
// or more such words; empty for others.
func capitals(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(strings.TrimPrefix(name, "The ")) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	if b.Len() < 3 {
		return ""
	}
	return b.String()
}
