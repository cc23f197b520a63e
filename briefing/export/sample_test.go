package export

import (
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/quotes"
	"sitrep/data"
)

// The reports of a small invented incident.
const (
	first = `Ferry adrift off Port Ellery

The Harbour Times
4 May 2031

The Ministry of Harbours opened an inquiry on Sunday after a ferry lost its engines off Port Ellery.

"We will find the cause," said Harbours Minister Ana Brightwater.
`
	second = "Towed ferry reaches port\nThe ferry was towed in on Monday, the coast guard said.\n" +
		"Minister Brightwater promised to \"find out why\" and spoke of 120 passengers.\nHow the engines failed is not known.\n"
)

// sample is a briefing as the readers might make it, with one of everything.
func sample(t *testing.T) *briefing.Briefing {
	t.Helper()
	docs := []*data.Document{data.New("a/first.txt", first), data.New("second_2.txt", second)}
	docs[0].Title, docs[0].Outlet = "Ferry adrift off Port Ellery", "The Harbour Times"
	at := func(doc int, words string) briefing.Passage {
		i := strings.Index(docs[doc].Text, words)
		if i < 0 {
			t.Fatalf("no %q in document %d", words, doc)
		}
		return briefing.Passage{Doc: doc, Span: data.Span{Start: i, End: i + len(words)}}
	}
	sunday := dates.DayOf(2031, 5, 4)
	day := func(d dates.Day, b dates.Basis, why string) dates.Value {
		return dates.Value{Start: d, End: d, Precision: dates.ByDay, Basis: b, Why: why}
	}
	monday := day(sunday+1, dates.Inferred, "“Monday” after 4 May")
	nobody := briefing.Speaker{Official: briefing.None, Agency: briefing.None}
	minister := briefing.Speaker{Official: 0, Agency: briefing.None, Label: "Ana Brightwater", Source: at(0, "Ana Brightwater")}
	source := nobody
	source.Label = "a *source*"
	return &briefing.Briefing{
		Title: "Ferry off Port Ellery",
		AsOf:  monday,
		Documents: []briefing.Document{
			{Document: docs[0], Published: day(sunday, dates.Stated, "stated: “4 May 2031”"),
				Dates: []briefing.Date{{Span: at(0, "4 May 2031").Span, Value: day(sunday, dates.Stated, "")}}},
			{Document: docs[1], Published: monday},
		},
		Agencies: []briefing.Agency{
			{ID: "ministry-of-harbours", Name: "Ministry of Harbours", Aliases: []string{"harbours ministry"}, Public: true,
				Tasks:    []briefing.Task{{Text: "opened an inquiry", Source: at(0, "opened an inquiry")}},
				Mentions: []briefing.Passage{at(0, "Ministry of Harbours")}},
			{ID: "the-harbour-times", Name: "The Harbour Times", Mentions: []briefing.Passage{at(0, "The Harbour Times")}},
			{ID: "coast-guard", Name: "coast guard", Public: true, Mentions: []briefing.Passage{at(1, "coast guard")}},
		},
		Officials: []briefing.Official{
			{ID: "ana-brightwater", Name: "Ana Brightwater", Aliases: []string{"Brightwater"}, Public: true, Agency: 0,
				Titles: []briefing.Title{
					{Text: "Harbours Minister", Mentions: []briefing.Passage{at(0, "Harbours Minister")}},
					{Text: "Minister", Mentions: []briefing.Passage{at(1, "Minister")}}},
				Mentions: []briefing.Passage{at(0, "Ana Brightwater"), at(1, "Brightwater")}},
			{ID: "somebody", Name: "<b>Some\u202ebody</b>", Agency: briefing.None, Mentions: []briefing.Passage{at(1, "The ferry")}},
		},
		Timeline: []briefing.Event{
			{ID: "e1", Date: day(sunday, dates.Relative, "“Sunday”"), Summary: "An inquiry is opened", Weight: 2, Agencies: []int{0},
				Sources: []briefing.Passage{at(0, "The Ministry of Harbours opened an inquiry on Sunday")}},
			{ID: "e2", Date: monday, Summary: "The ferry is towed in", Weight: 1, Agencies: []int{2},
				Sources: []briefing.Passage{at(1, "The ferry was towed in on Monday"), at(1, "The ferry")}},
			{ID: "e3", Date: dates.Value{Timex: "XXXX-XX-XX"}, Summary: "The engines fail", Sources: []briefing.Passage{at(1, "How the engines failed")}},
		},
		Quotes: []briefing.Quote{
			{ID: "q1", Text: "We will find the cause,", Form: quotes.Direct, Speaker: minister,
				Sources: []briefing.Passage{at(0, "We will find the cause,")}, Variants: []int{1}},
			{ID: "q2", Text: "find out why", Form: quotes.Partial, Speaker: minister,
				Sources: []briefing.Passage{at(1, "find out why")}, Variants: []int{0}},
			{ID: "q3", Text: "[not](http://known.example)", Form: quotes.Partial, Speaker: source, Sources: []briefing.Passage{at(1, "not known")}},
		},
		Indirect: []briefing.Quote{
			{ID: "q4", Text: "The ferry was towed in on Monday", Form: quotes.Indirect, Speaker: nobody,
				Sources: []briefing.Passage{at(1, "The ferry was towed in on Monday")}},
		},
		Figures: []briefing.Figure{
			{What: "passengers", Text: "120 passengers", Number: 120, Sources: []briefing.Passage{at(1, "120 passengers")}},
		},
		Conflicts: []briefing.Conflict{
			{What: "passengers", Relation: briefing.Superseded, Values: []briefing.Value{
				{Text: "120 passengers", Number: 120, Source: at(1, "120 passengers")}, {Text: "not known", Source: at(1, "not known")}}},
		},
		Problems: []data.Problem{{Path: "scan.pdf", Reason: "a PDF, not text"}},
	}
}
