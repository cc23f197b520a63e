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

// A word with a capital that no report makes a person is no row.
func TestLoneWords(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Boats were sent from Solgate, Ronsted or Kvist on Monday.", false},
		{"The app runs on Kvist and Ronsted's site.", false},
		{"Boats were sent, Kvist said.", true},
		{"The boats of his brother, Kvist, were sent on Monday.", true},
		{"The boats of Ms Kvist were sent on Monday.", true},
		{"The boats of Kvist, who sails, were sent on Monday.", true},
		{"The boats of Minister Kvist were sent on Monday.", true},
		{"The boats of Ada Kvist were sent on Monday.", true},
	} {
		b := build(t, c.text)
		got := slices.ContainsFunc(b.Officials, func(o Official) bool { return o.Name == "Kvist" || o.Name == "Ada Kvist" })
		if got != c.want {
			t.Errorf("%s: a person is %v, want %v", c.text, got, c.want)
		}
	}
}

// A surname that one report takes for a firm's name is the person's whom others name in full.
func TestSurnameTakenForAFirm(t *testing.T) {
	b := build(t,
		"A spokesman for Kvistrup, Ole Lund, said it was over.",
		"Minister Ada Kvistrup left. Ada Kvistrup said so.",
		"Ada Kvistrup was told. Ada Kvistrup had left.")
	for _, a := range b.Agencies {
		if a.Name == "Kvistrup" {
			t.Errorf("an agency %q", a.Name)
		}
	}
}
