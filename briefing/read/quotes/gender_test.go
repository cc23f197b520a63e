package quotes

import (
	"testing"

	"sitrep/briefing/read/names"
)

func TestGivenGenders(t *testing.T) {
	n := &names.Names{}
	want := map[string]gender{"Mark Rose": male, "Mary Moor": female, "Oyelu Mark": unknown, "J. Robert Moor": male, "Kim Tae-yang": unknown, "Martha": female}
	for name := range want {
		n.Entities = append(n.Entities, names.Entity{Kind: names.Person, Name: name})
	}
	for i, got := range givenGenders(n) {
		if name := n.Entities[i].Name; got != want[name] {
			t.Errorf("%s is %d, want %d", name, got, want[name])
		}
	}
}
