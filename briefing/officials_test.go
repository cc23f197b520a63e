package briefing

import (
	"slices"
	"strings"
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
	for _, c := range []struct{ text, want string }{
		{"Buses were sent to Auston, Tavrina, or Wellmore on Monday.", ""},
		{"They signed it in Ferguson and Harlow on Monday.", ""},
		{"It passed the encryption of Signal, Wendlo, Confide and the rest.", ""},
		{"Buses were sent to Auston, Tavrina said.", "Tavrina"},
		{"The boats of his brother, Tanner, were sent on Monday.", "Tanner"},
		{"The boats of Ms Kvist were sent on Monday.", "Kvist"},
		{"The boats of Tanner, who sails, were sent on Monday.", "Tanner"},
		{"The boats of Minister Kvist were sent on Monday.", "Kvist"},
		{"The boats of Ada Kvist were sent on Monday.", "Ada Kvist"},
	} {
		var got []string
		for _, o := range build(t, c.text).Officials {
			got = append(got, o.Name)
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: persons %q, want %q", c.text, got, c.want)
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
