// Package names finds the persons, public bodies and other organisations that
// one document names, the offices it gives the persons, and which mentions stand
// for the same one.
package names

import (
	"sitrep/data"
)

// Kind is what a name stands for.
type Kind uint8

// The kinds. Unknown is a capitalised name that the document alone does not
// settle; other documents of the folder may.
const (
	Unknown Kind = iota
	Person
	Agency       // a public body
	Organization // any other organisation
	Place
	Other // nationality, event, work, product
)

// Form is how a mention names its entity.
type Form uint8

// The forms. A Name or a Description may stand in a list of aliases ("Ministry
// of Finance"; "the media watchdog"), a Nominal ("the ministry") may not. An
// Elliptic mention ("science" in "the science and labor ministries") names its
// entity by the entity's Name, not by its own words.
const (
	Name Form = iota
	Description
	Nominal
	Elliptic
)

// Mention is one place where an entity is named. Span holds the name without
// titles, articles and possessive endings.
type Mention struct {
	Span   data.Span
	Of     data.Span // "Denmark's" before the name of a public body, or empty
	First  int       // tokens First up to, not including, Last
	Last   int
	Entity int // index into Names.Entities
	Form   Form
}

// Entity is what a document's mentions stand for, as far as the document tells.
type Entity struct {
	Kind     Kind
	Name     string  // fullest name found
	Score    float32 // how sure the kind is, 0 to 1
	Mentions []int   // indexes into Names.Mentions, in order of the text
	Lone     bool    // a person of one word that nothing but its look makes one
}

// Office is a title that the document gives a person. Where it only says whose
// the person is ("Acme's Ann Ro") or for which party elected, Title is empty.
type Office struct {
	Title  data.Span // the words of the title: "Chair of the Harbour Board"
	Job    data.Span // the same without a body behind it: "Chair"
	Holder int       // entity: the person
	Body   int       // entity: the body served, -1 where the title tells none

	Country data.Span // of the office where it follows the name ("President Ro of Placeland"), or empty
	Elected bool      // letters of a party follow the name: "Ro (D-Ohio)", "Ro (R)"
}

// Names is what a document names.
type Names struct {
	Mentions []Mention // in order of the text; none overlap
	Entities []Entity
	Offices  []Office // in order of the text
}

// At returns the index of the mention that covers byte offset pos, or -1.
func (n *Names) At(pos int) int {
	lo, hi := 0, len(n.Mentions)
	for lo < hi {
		if mid := (lo + hi) / 2; n.Mentions[mid].Span.End <= pos {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(n.Mentions) && n.Mentions[lo].Span.Start <= pos {
		return lo
	}
	return -1
}

// Within returns the mentions that lie in span s.
func (n *Names) Within(s data.Span) []Mention {
	lo, hi := 0, len(n.Mentions)
	for lo < hi {
		if mid := (lo + hi) / 2; n.Mentions[mid].Span.Start < s.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	end := lo
	for end < len(n.Mentions) && n.Mentions[end].Span.End <= s.End {
		end++
	}
	return n.Mentions[lo:end]
}
