package briefing

import (
	"slices"
	"testing"
)

func TestNamesThatBeginAlike(t *testing.T) {
	b := build(t,
		"Prime Minister Aña Ro left. Economy Minister Aña Ro Quist stayed.",
		"Prime Minister Ana Ro spoke on Monday.",
		"Harbour Minister Ole Venn Lund spoke. Ole Venn left.")
	var got []string
	for _, o := range b.Officials {
		got = append(got, o.Name)
	}
	slices.Sort(got)
	if want := []string{"Ana Ro", "Aña Ro Quist", "Ole Venn Lund"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
