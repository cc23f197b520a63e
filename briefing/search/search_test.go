package search

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/data"
)

var reports = map[string]string{
	"1.txt": "Fire on ferry kills two\n\nThe Harbour Times\n\n4 May 2031\n\nTwo people died when a fire broke out on a ferry off Tarn Point on Sunday. " +
		"The Harbour Board said it would look into the cause.\n\n“We are sorry for what happened on the ferry,” said Ro Min-ho, chairman of the Harbour Board.\n",
	"2.txt": "Board was warned of fire doors\n\nThe Evening Tribune\n\n6 May 2031\n\nThe F.B.I. of the islands, as the boat inspectors are called, had warned the Harbour Board of the fire doors. " +
		"“The doors were never closed,” Inspector Ingrid Sølberg said on Tuesday.\n\nThe ferry had 3,000 tons. O'Brien's crew held a drill in March.\n",
	"3.txt": "Ferry towed to port\n\nThe Harbour Times\n\n9 May 2031\n\nThe burnt ferry was towed to port on Friday. “I am sorry,” said Ro Min-ho. The board of the harbour meets next week.\n",
}

func brief(t testing.TB, texts map[string]string) *briefing.Briefing {
	var docs []*data.Document
	for path, text := range texts {
		docs = append(docs, data.New(path, text))
	}
	b, err := briefing.Build(context.Background(), docs, nil, briefing.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// paths are the reports that a query finds, best first, with the words marked.
func paths(t *testing.T, x *Index, query string) string {
	hits, total, err := x.Find(query, 10)
	if err != nil {
		return err.Error()
	}
	if total != len(hits) {
		t.Errorf("%s: %d hits of %d", query, len(hits), total)
	}
	var all []string
	for _, h := range hits {
		var marks []string
		for _, m := range h.Marks {
			marks = append(marks, x.b.Documents[h.Doc].Slice(m))
		}
		all = append(all, strings.TrimSpace(x.b.Documents[h.Doc].Path[:1]+" "+strings.Join(marks, ", ")))
	}
	return strings.Join(all, "; ")
}

func TestFind(t *testing.T) {
	x := New(brief(t, reports))
	for _, test := range []struct{ query, want string }{
		{"", ""},
		{" …  - ", ""},
		{"yacht", ""},

		// Words, the last one as it is typed.
		{"sorry", "3 sorry; 1 sorry"},
		{"TARN point ", "1 Tarn, Point"},
		{"insp", "2 inspectors, Inspector"},
		{"insp ", ""},
		{"insp* chairman", ""},
		{"insp* doors", "2 inspectors, doors, doors, Inspector"},
		{"solberg", "2 Sølberg"},
		{"SØLBERG", "2 Sølberg"},
		{"fbi", "2 F.B.I"},
		{"obrien", "2 O'Brien"},
		{"o’brien’s", "2 O'Brien"},
		{"3000", "2 3,000"},
		{"Min-ho", "3 Min-ho; 1 Min-ho"},

		// Phrases
		{`"harbour board"`, "1 Harbour Board; 2 Harbour Board"},
		{`"harbour bo`, "1 Harbour Board; 2 Harbour Board"},
		{`“board of the harbour”`, "3 board of the harbour"},
		{`"ferry ferry"`, ""},
		{`"tribune 6"`, ""}, // not from one paragraph to the next

		// Without, either
		{"ferry -drill -towed", "1 ferry"},
		{"ferry -who:solberg -outlet:nowhere", "1 ferry; 3 ferry"},
		{"-sorry", "2"},
		{"drill OR towed", "3 towed; 2 drill"},
		{"crew | tarn fire", "2 fire; 1 fire, Tarn"},

		// Fields
		{"who:solberg", "2 Ingrid Sølberg"},
		{`who:"harbour board"`, "1 Harbour Board; 2 Harbour Board"},
		{"who:ro towed", "3 towed, Ro Min-ho"},
		{"said-by:ro", "3 I am sorry,; 1 We are sorry for what happened on the ferry,"},
		{"said-by:ro ferry", "1 ferry"},
		{"Said-By:ro doors", ""},
		{"said-by:solberg OR said-by:ro sorry OR closed", "3 sorry; 2 closed; 1 sorry"},
		{"outlet:times", "3; 1"},
		{"outlet:tribune fire", "2 fire"},
		{"on:2031-05-09", "3 The burnt ferry was towed to port on Friday."},
		{`on:"May 4, 2031" tarn`, "1 Tarn"},
		{"on:2031-05", "3 The burnt ferry was towed to port on Friday.; 2 “The doors were never closed,” Inspector Ingrid Sølberg said on Tuesday.; 1 Two people died when a fire broke out on a ferry off Tarn Point on Sunday."},
		{"after:2031-05-06 ferry", "3 ferry"},
		{"before:2031-05-06 fire", "2 fire; 1 fire"}, // the drill in March
		{"after:2031-05-04 before:2031-05-09 fire", "2 fire"},
		{"on:2031-05-05..2031-05-07 fire", "2 fire"},

		// Mistakes
		{"OR ferry", "OR needs something to look for on both sides"},
		{"ferry OR", "OR needs something to look for on both sides"},
		{"ferry OR -fire", "- and OR don't go together: leave out with a - of its own"},
		{"whom:ro", "there is no whom:; there are who: said-by: outlet: on: after: before:, and words in \"…\" are looked for as they stand"},
		{"who: ", "who: needs the name of a person or body after it"},
		{"who:!", `who: needs the name of a person or body after it, not "!"`},
		{"on:yesterday", `on: needs a date like 2031-05-04, 2031-05 or 2031 after it, not "yesterday"`},
		{"on:2031..2030", "on:2031..2030 ends before it begins"},
		{strings.Repeat("a", 1001), "a search has 1000 characters at most"},
		{strings.Repeat("a ", 51), "a search has 50 parts at most"},
		{`"` + strings.Repeat("a ", 65), "a phrase has 64 words at most"},
	} {
		if got := paths(t, x, test.query); got != test.want {
			t.Errorf("%s\n\t got %s\n\twant %s", test.query, got, test.want)
		}
	}
}

func TestFurnitureIsNotSearched(t *testing.T) {
	doc := data.New("a.txt", "One two\n\nthree\n\nfour")
	for i := range doc.Blocks {
		doc.Blocks[i].Role = data.Prose
	}
	doc.Blocks[1].Role = data.Furniture
	x := New(&briefing.Briefing{Documents: []briefing.Document{{Document: doc}}})
	for query, want := range map[string]string{"two": "a two", "three": "", `"two four"`: "", "four": "a four"} {
		if got := paths(t, x, query); got != want {
			t.Errorf("%s: got %s, want %s", query, got, want)
		}
	}
}

func TestLongParagraphsAreCut(t *testing.T) {
	text := strings.Repeat("Nothing much—héhé. ", 100) + "The lantern fell. " + strings.Repeat("Nothing more—héhé. ", 100)
	x := New(brief(t, map[string]string{"a.txt": text}))
	hits, _, _ := x.Find("lantern", 1)
	shown := x.b.Slice(hits[0].Passage)
	if len(shown) > 2*reach+len("lantern") || len(shown) < reach || !strings.HasPrefix(shown, "Nothing") && !strings.HasPrefix(shown, "much") {
		t.Errorf("%d bytes shown: %q", len(shown), shown)
	}
}

func TestAFewHitsOfMany(t *testing.T) {
	x := New(brief(t, reports))
	for _, limit := range []int{-1, 0, 2, 9} {
		hits, total, err := x.Find("ferry", limit)
		if len(hits) != max(0, min(limit, 3)) || total != 3 || err != nil {
			t.Errorf("limit %d: %d hits of %d, %v", limit, len(hits), total, err)
		}
	}
	if hits, total, err := New(&briefing.Briefing{}).Find("-a b", 9); len(hits)+total > 0 || err != nil {
		t.Error("an empty briefing has hits")
	}
}

// FuzzFind holds that a query or a report of any bytes does no harm, and that what is
// marked lies in what is shown.
func FuzzFind(f *testing.F) {
	for _, q := range []string{`"a b" -c`, "who:ro OR said-by:ro x*", "on:2031..2032 outlet:x", "-“", "|", "é̈ \xff", "a:b -who:-a"} {
		f.Add(q, reports["1.txt"])
	}
	b := brief(f, reports)
	f.Fuzz(func(t *testing.T, query, report string) {
		b := *b
		b.Documents = append(slices.Clip(b.Documents), briefing.Document{Document: data.New("a.txt", report)})
		x := New(&b)
		for _, q := range []string{query, report[:min(len(report), 100)]} {
			hits, total, err := x.Find(q, 5)
			if err != nil && len(hits)+total > 0 {
				t.Errorf("%q: hits and %v", q, err)
			}
			for _, h := range hits {
				text, end := x.b.Documents[h.Doc].Text, 0
				if !(0 <= h.Span.Start && h.Span.Start <= h.Span.End && h.Span.End <= len(text)) {
					t.Fatalf("%q shows %v of %d bytes", q, h.Span, len(text))
				}
				for _, m := range h.Marks {
					if !h.Span.Contains(m) || m.Start < end || m.Empty() {
						t.Fatalf("%q marks %v in %v", q, m, h.Span)
					}
					end = m.End
				}
			}
		}
	})
}

func ExampleIndex_Find() {
	b, _ := briefing.Build(context.Background(), []*data.Document{data.New("fire.txt", "The fire on the ferry was put out.")}, nil, briefing.Options{})
	hits, _, _ := New(b).Find("ferry fi", 10)
	for _, h := range hits {
		fmt.Println(b.Slice(h.Passage))
	}
	// Output: The fire on the ferry was put out.
}
