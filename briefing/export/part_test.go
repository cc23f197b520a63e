package export

import (
	"bytes"
	"strings"
	"testing"

	"sitrep/briefing"
)

func all(n int) []bool {
	list := make([]bool, n)
	for i := range list {
		list[i] = true
	}
	return list
}

// A part of everything is everything but the problems.
func TestPartOfAll(t *testing.T) {
	b := sample(t)
	part := Part(b, Keep{all(len(b.Agencies)), all(len(b.Officials)), all(len(b.Timeline)), all(len(b.Quotes)), all(len(b.Indirect)), all(len(b.Conflicts)), all(len(b.Documents))})
	part.Problems, part.Figures = b.Problems, b.Figures
	var whole, got bytes.Buffer
	if err := Markdown(&whole, b); err != nil {
		t.Fatal(err)
	}
	if err := Markdown(&got, part); err != nil {
		t.Fatal(err)
	}
	if whole.String() != got.String() {
		t.Errorf("a part of all:\n%s", got.String())
	}
	if left := LeftOut(b, part); left != "" {
		t.Errorf("left out: %s", left)
	}
}

// Every item alone makes a part whose references hold.
func TestPartOfOne(t *testing.T) {
	b := sample(t)
	one := func(n, i int) []bool {
		list := make([]bool, n)
		list[i] = true
		return list
	}
	var keeps []Keep
	for i := range b.Agencies {
		keeps = append(keeps, Keep{Agencies: one(len(b.Agencies), i)})
	}
	for i := range b.Officials {
		keeps = append(keeps, Keep{Officials: one(len(b.Officials), i)})
	}
	for i := range b.Timeline {
		keeps = append(keeps, Keep{Timeline: one(len(b.Timeline), i)})
	}
	for i := range b.Quotes {
		keeps = append(keeps, Keep{Quotes: one(len(b.Quotes), i)})
	}
	for i := range b.Conflicts {
		keeps = append(keeps, Keep{Conflicts: one(len(b.Conflicts), i)})
	}
	for i := range b.Documents {
		keeps = append(keeps, Keep{Documents: one(len(b.Documents), i)})
	}
	for _, k := range keeps {
		part := Part(b, k)
		if len(part.Documents) == 0 {
			t.Errorf("%v: no source", k)
		}
		var out bytes.Buffer
		if err := PartMarkdown(&out, b, k, "one *item*"); err != nil {
			t.Error(err)
		}
		if !strings.Contains(out.String(), `part of the briefing: one \*item\*. Left out: `) {
			t.Errorf("%v: does not say what it leaves out:\n%s", k, out.String())
		}
		for _, q := range part.Quotes {
			for _, p := range q.Sources {
				if part.Slice(p) == "" {
					t.Errorf("%v: a quote without words", k)
				}
			}
		}
	}
}

func TestExcerpt(t *testing.T) {
	b := sample(t)
	var out bytes.Buffer
	if err := Excerpt(&out, b, Keep{Quotes: append([]bool{true}, make([]bool, len(b.Quotes)-1)...)}); err != nil {
		t.Fatal(err)
	}
	got := out.String()
	if !strings.HasPrefix(got, "## Quotes\n\n### Ana Brightwater\n\n- “") || !strings.Contains(got, "\n## Sources\n") || strings.Contains(got, "## Agencies") {
		t.Errorf("%s", got)
	}
	b.Indirect = []briefing.Quote{{ID: "x", Text: "the *cause* is not known", Speaker: briefing.Speaker{Official: 0, Agency: briefing.None}, Sources: b.Quotes[0].Sources}}
	out.Reset()
	if err := Excerpt(&out, b, Keep{Indirect: []bool{true}}); err != nil || !strings.HasPrefix(out.String(), "## Indirect statements\n\n- Ana Brightwater: the \\*cause\\* is not known [1 ¶") {
		t.Errorf("%v:\n%s", err, out.String())
	}
}

func TestPassage(t *testing.T) {
	b := sample(t)
	var out bytes.Buffer
	if err := Passage(&out, b, b.Quotes[0].Sources[0]); err != nil || !strings.HasPrefix(out.String(), "> ") || !strings.Contains(out.String(), "[1 ¶") {
		t.Errorf("%v:\n%s", err, out.String())
	}
}
