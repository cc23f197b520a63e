package export

import (
	"bytes"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark/ast"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
)

var update = flag.Bool("update", false, "write the golden files anew")

func render(t *testing.T, b *briefing.Briefing) string {
	t.Helper()
	var out bytes.Buffer
	if err := Markdown(&out, b); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestMarkdownGolden(t *testing.T) {
	const golden = "testdata/ferry.md"
	got := render(t, sample(t))
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("differs from %s (go test -update writes it anew):\n%s", golden, got)
	}
	if again := render(t, sample(t)); again != got {
		t.Error("the same briefing gives other bytes")
	}
}

// The structure that a Markdown parser finds is the one that was meant: the
// headings in order, every reference a link to the heading of its source, and
// nothing of the documents' own making.
func TestMarkdownStructure(t *testing.T) {
	got := render(t, sample(t))
	var headings []string
	anchors := map[string]bool{}
	links := 0
	nodes(got, func(n ast.Node) {
		switch n := n.(type) {
		case *ast.Heading:
			headings = append(headings, shown(t, string(n.Lines().Value([]byte(got)))))
			if id, ok := n.AttributeString("id"); ok {
				anchors[string(id.([]byte))] = true
			}
		case *ast.Link:
			links++
			if to := strings.TrimPrefix(string(n.Destination), "#"); !anchors[to] {
				t.Errorf("a link to %q, which is no heading before it", n.Destination)
			}
		case *ast.RawHTML, *ast.HTMLBlock, *ast.AutoLink, *ast.Image, *ast.CodeSpan:
			t.Errorf("a %s in the briefing", n.Kind())
		case *ast.ListItem:
			line := shown(t, string(n.FirstChild().Lines().Value([]byte(got))))
			if !strings.Contains(line, "¶") && !strings.Contains(line, "line ") && !strings.Contains(line, "scan.pdf") && !strings.HasPrefix(line, "passengers") {
				t.Errorf("no reference in %q", line)
			}
		}
	})
	want := []string{
		"Ferry off Port Ellery", "Sources", "Source 1", "Source 2", "Key figures", "Agencies", "Other organisations",
		"Officials", "Ministry of Harbours", "Other persons", "Timeline", "Sunday 4 May 2031", "Monday 5 May 2031",
		"Quotes", "Ana Brightwater", "Not named: a *source*", "Disagreements", "Undated facts", "What could not be read",
	}
	if !slices.Equal(headings, want) {
		t.Errorf("headings %q, want %q", headings, want)
	}
	if links < 15 {
		t.Errorf("only %d references are links", links)
	}
}

func TestMarkdownOfNothing(t *testing.T) {
	if got := render(t, &briefing.Briefing{}); !strings.HasPrefix(got, "# Briefing\n\nFrom 0 reports.\n") {
		t.Errorf("an empty briefing begins %q", got)
	}
}

func TestLong(t *testing.T) {
	day := dates.DayOf(2031, 5, 4)
	for _, c := range []struct {
		v    dates.Value
		want string
	}{
		{dates.Value{Start: day, End: day, Precision: dates.ByDay}, "Sunday 4 May 2031"},
		{dates.Value{Start: day - 3, End: day + 27, Precision: dates.ByMonth}, "May 2031"},
		{dates.Value{Start: dates.DayOf(2031, 1, 1), End: dates.DayOf(2031, 12, 31), Precision: dates.ByYear}, "2031"},
		{dates.Value{Start: day, End: day + 3, Precision: dates.ByRange}, "4–7 May 2031"},
		{dates.Value{Start: day, End: day + 30, Precision: dates.ByRange}, "4 May–3 June 2031"},
		{dates.Value{Start: day, End: day + 365, Precision: dates.ByRange}, "4 May 2031–3 May 2032"},
		{dates.Value{}, ""},
	} {
		if got := long(c.v); got != c.want {
			t.Errorf("%v: %q, want %q", c.v, got, c.want)
		}
	}
}
