package tasks

import (
	"strings"
	"testing"

	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// bodies that the examples name; the last is a person.
var cast = []string{"Harbour Board", "Ministry of Roads", "Coastal Police", "Ana Ruiz"}

// found lists the tasks of a text as "body: words".
func found(text string) []string {
	t := token.Cut(&data.Document{Text: text})
	n := &names.Names{}
	for i, name := range cast {
		kind := names.Agency
		if i == len(cast)-1 {
			kind = names.Person
		}
		n.Entities = append(n.Entities, names.Entity{Kind: kind, Name: name})
	}
	for at := 0; at < len(text); at++ {
		for e, name := range cast {
			if !strings.HasPrefix(text[at:], name) {
				continue
			}
			end := at + len(name)
			n.Entities[e].Mentions = append(n.Entities[e].Mentions, len(n.Mentions))
			n.Mentions = append(n.Mentions, names.Mention{Span: data.Span{Start: at, End: end}, First: t.At(at), Last: t.At(end-1) + 1, Entity: e})
			at = end - 1
			break
		}
	}
	var list []string
	for _, task := range Read(t, n) {
		list = append(list, n.Entities[task.Body].Name+": "+t.Doc.Slice(task.Text))
	}
	return list
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Harbour Board will inspect all cranes by June.", "Harbour Board: will inspect all cranes by June"},
		{"The Harbour Board is investigating the fall of the crane, the mayor said.", "Harbour Board: is investigating the fall of the crane"},
		{"The Harbour Board closed the northern basin.", "Harbour Board: closed the northern basin"},
		{"The Harbour Board (HB) on Monday closed the northern basin.", "Harbour Board: closed the northern basin"},
		{"The Harbour Board, known as HB, suspended the pilots.", "Harbour Board: suspended the pilots"},
		{"The Harbour Board said it had opened an inquiry.", "Harbour Board: had opened an inquiry"},
		{"The Harbour Board said late on Monday evening that it would review the rules.", "Harbour Board: would review the rules"},
		{"The Harbour Board and the Ministry of Roads are drafting new rules.", "Harbour Board: are drafting new rules|Ministry of Roads: are drafting new rules"},
		{"The Harbour Board will mend the quay, and the Ministry of Roads will clear the road.", "Harbour Board: will mend the quay|Ministry of Roads: will clear the road"},
		{"The Harbour Board will inspect the quay, and the Ministry of Roads will clear the road.", "Harbour Board: will inspect the quay|Ministry of Roads: will clear the road"},
		// others act, or nobody
		{"The mayor asked the Harbour Board to inspect the cranes.", ""},
		{"The Harbour Board was fined by the court.", ""},
		{"A team of the Harbour Board led by Ana Ruiz is expected on Friday.", ""},
		{"The Harbour Board has its seat in Ostmouth.", ""},
		{"Ana Ruiz will inspect the cranes.", ""},
	} {
		if got := strings.Join(found(c.text), "|"); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("The Harbour Board (HB, on Monday said that it it will inspect the Ministry of Roads, and the Harbour Board; closed")
	f.Add("Harbour Board, which in \xff with the Ministry of Roads and the Coastal Police are to to be held ) said it")
	f.Fuzz(func(t *testing.T, text string) {
		for _, task := range found(text) {
			if strings.HasSuffix(task, ": ") {
				t.Fatalf("an empty task in %q", text)
			}
		}
	})
}
