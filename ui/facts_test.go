package ui

import (
	"strings"
	"testing"

	"sitrep/data/safetext"
)

func TestFactsOfAReport(t *testing.T) {
	d := open(t, newFixture(t), 80, 24).press("p j j enter")
	d.sees("▸ 1 block of the page's own", "• PORT YSEL", "≠ after the ferry", "A tug beside").lacks("Print  Share")
	d.press("enter").sees("tab goes to a fact first")
	// tab walks what is marked, enter opens it, and one comes back to it.
	d.press("tab").sees("Agency  Ministry of Harbours").press("tab").sees("Event  Ferry Halcyon").press("tab").sees("Disagreement  Title of Ilse").press("tab").sees("Official  Ilse Vandermolen")
	d.press("enter").sees("┏━ Official", "Titles, and who gives them").press("u").sees("Official  Ilse Vandermolen", "report 1 of 3")
	d.press("shift+tab shift+tab shift+tab shift+tab shift+tab").sees("Agency  Ministry of Harbours").press("f").sees("following [Ministry of Harbours]", "┏━ 5 Reports")
	// What is no prose unfolds, and folds further.
	d.press("enter").press("v").sees("▸ 1 caption").lacks("A tug beside").press("v").sees("Print  Share", "A tug beside").press("v").sees("▸ 1 block")
}

func TestNoFacts(t *testing.T) {
	b := newFixture(t)
	b.Agencies, b.Officials, b.Timeline, b.Quotes, b.Indirect, b.Conflicts = nil, nil, nil, nil, nil, nil
	open(t, b, 80, 24).press("p G enter tab shift+tab enter").sees("report 3 of 3", "tab goes to a fact first")
}

func TestFlatten(t *testing.T) {
	for _, tt := range []struct {
		name   string
		layers []mark
		want   []mark
	}{
		{"none", nil, nil},
		{"one in another", []mark{{0, 9, inkSaid}, {3, 5, inkAgency}}, []mark{{0, 3, inkSaid}, {3, 5, inkAgency}, {5, 9, inkSaid}}},
		{"overlap", []mark{{0, 5, inkSaid}, {3, 8, inkHit}}, []mark{{0, 3, inkSaid}, {3, 8, inkHit}}},
		{"beyond the text", []mark{{-2, 20, inkHit}}, []mark{{0, 10, inkHit}}},
	} {
		got := flatten(tt.layers, 10)
		if len(got) != len(tt.want) {
			t.Errorf("%s: %v", tt.name, got)
			continue
		}
		for i := range got {
			if got[i] != tt.want[i] {
				t.Errorf("%s: %v", tt.name, got)
			}
		}
	}
}

func TestDiffering(t *testing.T) {
	for _, tt := range []struct{ a, b, inA, inB string }{
		{"with great calm", "with great calm", "", ""},
		{"with great calm", "“With great calm.”", "", ""},
		{"with great calm", "with a great calmness", "", "a calmness"},
		{"they acted with great calm", "with calm", "great", ""},
		{"the ferry was safe at sea", "the boat was safe at sea", "ferry", "boat"},
		{"", "word", "", "word"}, {"word", "", "", ""}, {"", "", "", ""},
	} {
		a, b := safetext.Clean(tt.a), safetext.Clean(tt.b)
		inA, inB := differing(a, b)
		if got := marked(a, inA); got != tt.inA {
			t.Errorf("%q, %q: %q differs in the first, want %q", tt.a, tt.b, got, tt.inA)
		}
		if got := marked(b, inB); got != tt.inB {
			t.Errorf("%q, %q: %q differs in the second, want %q", tt.a, tt.b, got, tt.inB)
		}
	}
}

func marked(t safetext.Text, marks []mark) string {
	var words []string
	for _, m := range marks {
		words = append(words, t.Slice(m.start, m.end).String())
	}
	return strings.Join(words, " ")
}

// Mentions in one sentence share an excerpt.
func TestExcerptOfSeveral(t *testing.T) {
	b := newFixture(t)
	ix := newIndex(b)
	p := b.Agencies[0].Mentions
	if n := ix.together(p[:3]); n != 1 {
		t.Errorf("%d mentions in the first sentence", n)
	}
	f := &fixture{b, t}
	two := append(f.all("great")[:1], f.at(0, "every ferry"))
	if n := ix.together(two); n != 2 {
		t.Errorf("%d of 2 in one sentence", n)
	}
	if text, marks := ix.excerpt(two...); marked(text, marks) != "great every ferry" {
		t.Errorf("%q", marked(text, marks))
	}
}
