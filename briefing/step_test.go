package briefing

import (
	"strings"
	"testing"

	"sitrep/briefing/read"
	"sitrep/data"
)

// A part that a reading brings down is empty and listed; the others stand.
func TestGatherSurvivesItsParts(t *testing.T) {
	const text = "Ferry burns off Northport\n\nMarch 3, 2031\n\nA ferry burned on Monday, said Harbour Minister Ann Ro. \"We saved all aboard,\" she said. The Harbour Board counted 40 passengers."
	whole := Gather([]*read.Reading{read.Document(data.New("a.txt", text))}, nil, Options{})
	if len(whole.Officials) == 0 || len(whole.Timeline) == 0 || len(whole.Quotes) == 0 {
		t.Fatalf("the sample lacks a part: %+v", whole)
	}
	for _, c := range []struct {
		part  string
		spoil func(r *read.Reading)
		left  func(b *Briefing) bool
	}{
		{"dates of the reports", func(r *read.Reading) { r.Text.Sentences = nil; r.Events = nil },
			func(b *Briefing) bool { return len(b.Officials) > 0 && len(b.Quotes) > 0 }},
		{"agencies and officials", func(r *read.Reading) { r.Names.Offices[0].Holder = 999 },
			func(b *Briefing) bool { return len(b.Timeline) > 0 && len(b.Quotes) > 0 }},
		{"timeline", func(r *read.Reading) { r.Events[0].Date = 999 },
			func(b *Briefing) bool { return len(b.Officials) > 0 && len(b.Quotes) > 0 }},
		{"quotes", func(r *read.Reading) { r.Quotes[0].Speaker = 999 },
			func(b *Briefing) bool { return len(b.Officials) > 0 && len(b.Timeline) > 0 }},
		{"figures and disagreements", func(r *read.Reading) { r.Figures[0].Sentence = 999 },
			func(b *Briefing) bool { return len(b.Officials) > 0 && len(b.Timeline) > 0 && len(b.Quotes) > 0 }},
	} {
		r := read.Document(data.New("a.txt", text))
		c.spoil(r)
		b := Gather([]*read.Reading{r}, nil, Options{})
		listed := false
		for _, p := range b.Problems {
			listed = listed || p.Path == c.part && strings.Contains(p.Reason, "fault of sitrep's own")
		}
		if !listed || !c.left(b) {
			t.Errorf("%s: problems %v, %d officials, %d events, %d quotes", c.part, b.Problems, len(b.Officials), len(b.Timeline), len(b.Quotes))
		}
	}
}
