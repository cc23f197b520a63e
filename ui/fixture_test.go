package ui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/quotes"
	"sitrep/data"
)

// A fixture is a briefing on an incident that never was, with what is hard to draw:
// wide characters, long names, and words meant to harm the terminal.
type fixture struct {
	*briefing.Briefing
	t testing.TB
}

const hostile = "\x1b]0;owned\a\x1b[2J\u202eevil\r\u009b31m\x00"

func (f *fixture) doc(path, outlet, title, published string, text string, blocks ...data.Block) {
	day, err := dates.ParseDay(published)
	if err != nil {
		f.t.Fatal(err)
	}
	f.Documents = append(f.Documents, briefing.Document{
		Document:  &data.Document{ID: path, Path: path, Text: text, Title: title, Outlet: outlet, Blocks: blocks},
		Published: dates.Value{Start: day, End: day, Precision: dates.ByDay, Basis: dates.Inferred, Why: "after “9 March”; “Tuesday” is its day"},
	})
}

// at is where words stand in a document.
func (f *fixture) at(doc int, words string) briefing.Passage {
	i := strings.Index(f.Documents[doc].Text, words)
	if i < 0 {
		f.t.Fatalf("document %d has no %q", doc, words)
	}
	return briefing.Passage{Doc: doc, Span: data.Span{Start: i, End: i + len(words)}}
}

// all is every place of words in all documents.
func (f *fixture) all(words string) []briefing.Passage {
	var p []briefing.Passage
	for d := range f.Documents {
		text := f.Documents[d].Text
		for from := 0; ; {
			i := strings.Index(text[from:], words)
			if i < 0 {
				break
			}
			p = append(p, briefing.Passage{Doc: d, Span: data.Span{Start: from + i, End: from + i + len(words)}})
			from += i + len(words)
		}
	}
	return p
}

func on(y int, m time.Month, d int, basis dates.Basis, why string) dates.Value {
	day := dates.DayOf(y, m, d)
	return dates.Value{Start: day, End: day, Precision: dates.ByDay, Basis: basis, Why: why}
}

func newFixture(t testing.TB) *briefing.Briefing {
	f := &fixture{&briefing.Briefing{Title: "Ferry fire off Port Ysel"}, t}
	one := "Ferry burns off Port Ysel\n\nPrint  Share\n\nPORT YSEL, March 10 - The Ministry of Harbours sent two tugs on Monday after the ferry Halcyon caught fire. " +
		"Harbour Minister Ilse Vandermolen said the crew acted \"with great calm\" and the ministry would inspect every ferry.\n\n" +
		"The Ministry of Harbours will examine the engine logs. 海上保安庁 offered help, and 王小明 thanked it.\n\n" +
		"A tug beside the burning ferry. Photo: Port Office\n\nNo one was hurt, Vandermolen added.\n"
	block := func(role data.Role, words string) data.Block {
		i := strings.Index(one, words)
		return data.Block{Role: role, Span: data.Span{Start: i, End: i + len(words)}}
	}
	f.doc("a-ysel.txt", "Ysel Courier", "Ferry burns off Port Ysel", "2031-03-10", one,
		block(data.Headline, "Ferry burns off Port Ysel"), block(data.Furniture, "Print  Share"),
		block(data.Prose, one[strings.Index(one, "PORT YSEL"):strings.Index(one, "\n\nThe Ministry")]),
		block(data.Prose, one[strings.Index(one, "The Ministry of Harbours will"):strings.Index(one, "\n\nA tug")]),
		block(data.Caption, "A tug beside the burning ferry. Photo: Port Office"),
		block(data.Prose, "No one was hurt, Vandermolen added."))
	f.doc("b-"+hostile+".txt", "Nordland"+hostile, "Minister "+hostile+" blames owner", "2031-03-12",
		"Minister blames owner\n\nThe Ministry of Harbours said on Wednesday that the crew acted \"with a great calmness\". "+hostile+
			" Transport Minister Ilse Vandermolen spoke of \"a failure of the owner\".\n")
	f.doc("c-long.txt", "", "", "2031-03-20", strings.Repeat("The inquiry of the Ministry of Harbours went on for another day without result. ", 60)+
		"\n\n"+strings.Repeat("長い報告書です。", 80)+"\n\nThe Ministry of Harbours closed the case.\n")

	f.Agencies = []briefing.Agency{
		{ID: "harbours", Name: "Ministry of Harbours", Aliases: []string{"harbour ministry", "MoH"}, Public: true, Mentions: f.all("Ministry of Harbours"),
			Tasks: []briefing.Task{{Text: "will examine the engine logs", Source: f.at(0, "will examine the engine logs")}}},
		{ID: "coastguard", Name: "海上保安庁", Public: true, Mentions: f.all("海上保安庁")},
		{ID: "long", Name: "Joint Interdepartmental Commission for the Investigation of Incidents in Territorial and Adjacent Waters", Public: true, Mentions: f.all("inquiry")[:1]},
		{ID: "hostile", Name: "Owner " + hostile + " Lines", Mentions: f.all("owner")},
	}
	f.Officials = []briefing.Official{
		{ID: "ilse", Name: "Ilse Vandermolen", Aliases: []string{"Vandermolen"}, Public: true, Agency: 0, Mentions: f.all("Vandermolen"),
			Titles: []briefing.Title{{Text: "Harbour Minister", Mentions: f.all("Harbour Minister")}, {Text: "Transport Minister", Mentions: f.all("Transport Minister")}}},
		{ID: "wang", Name: "王小明", Agency: briefing.None, Mentions: f.all("王小明")},
	}
	f.Timeline = []briefing.Event{
		{ID: "law", Date: dates.Value{Start: dates.DayOf(2031, 2, 1), End: dates.DayOf(2031, 2, 28), Precision: dates.ByMonth, Basis: dates.Relative, Why: "“last month”: the month before the report's"},
			Summary: "A law on ferries was passed", Sources: f.all("No one was hurt")},
		{ID: "fire", Date: on(2031, 3, 10, dates.Inferred, "“Monday”: the latest Monday up to the report's date"), Summary: "Ferry Halcyon caught fire and two tugs were sent",
			Agencies: []int{0}, Officials: []int{0}, Sources: f.all("sent two tugs on Monday")},
		{ID: "blame", Date: on(2031, 3, 12, dates.Stated, "stated"), Summary: "Minister blames the owner " + hostile, Agencies: []int{0}, Sources: f.all("on Wednesday")},
		{ID: "help", Date: on(2031, 3, 12, dates.Stated, "stated"), Summary: "海上保安庁が支援を申し出た、港の消防艇も出動して火は夜までに消し止められた", Sources: f.all("offered help")},
		{ID: "undated", Summary: "The case was closed", Sources: f.all("closed the case")},
	}
	f.Quotes = []briefing.Quote{
		{ID: "calm", Text: "with great calm", Form: quotes.Partial, Speaker: briefing.Speaker{Official: 0, Agency: briefing.None, Label: "Harbour Minister Ilse Vandermolen"}, Sources: f.all("with great calm")[:1], Variants: []int{1}},
		{ID: "calmness", Text: "with a great calmness", Form: quotes.Partial, Speaker: briefing.Speaker{Official: briefing.None, Agency: 0, Label: "The Ministry of Harbours"}, Sources: f.all("with a great calmness"), Variants: []int{0}},
		{ID: "failure", Text: "a failure of the owner", Form: quotes.Direct, Speaker: briefing.Speaker{Official: 0, Agency: briefing.None, Label: "Ilse Vandermolen"}, Sources: f.all("a failure of the owner")},
	}
	f.Indirect = []briefing.Quote{{ID: "hurt", Text: "No one was hurt", Form: quotes.Indirect, Speaker: briefing.Speaker{Official: 0, Agency: briefing.None}, Sources: f.all("No one was hurt")}}
	f.Conflicts = []briefing.Conflict{{What: "Title of Ilse Vandermolen", Relation: briefing.Contradicted, Values: []briefing.Value{
		{Text: "Harbour Minister", Source: f.at(0, "Harbour Minister")}, {Text: "Transport Minister", Source: f.at(1, "Transport Minister")}}}}
	f.Problems = []data.Problem{{Path: "scan" + hostile + ".pdf", Reason: "not text: a PDF file"}, {Path: "empty.txt", Reason: "the file is empty"}}
	return f.Briefing
}

// many is a briefing with n events, a few a day.
func many(n int) *briefing.Briefing { return large(n, 0, 1) }

// large is a briefing with so many events and quotes in so many reports.
func large(events, quotes, reports int) *briefing.Briefing {
	text := "On that day something was reported by the Port Office of Ysel."
	b := &briefing.Briefing{Title: "Many"}
	for i := range reports {
		b.Documents = append(b.Documents, briefing.Document{Document: &data.Document{ID: fmt.Sprint(i), Path: fmt.Sprintf("%d.txt", i), Text: text}})
	}
	source := func(i int) []briefing.Passage {
		return []briefing.Passage{{Doc: i % reports, Span: data.Span{Start: 0, End: len(text)}}}
	}
	office := briefing.Agency{ID: "office", Name: "Port Office of Ysel", Public: true}
	for i := range reports {
		office.Mentions = append(office.Mentions, briefing.Passage{Doc: i, Span: data.Span{Start: 43, End: len(text) - 1}})
	}
	b.Agencies = []briefing.Agency{office}
	b.Officials = []briefing.Official{{ID: "ro", Name: "Ro Min-ho", Public: true, Agency: 0, Mentions: office.Mentions}}
	for i := range events {
		day := dates.DayOf(2030, 1, 1) + dates.Day(i/8)
		b.Timeline = append(b.Timeline, briefing.Event{
			ID: fmt.Sprint(i), Summary: fmt.Sprintf("Event %d at the quay of Port Ysel, reported by the harbour office", i), Sources: source(i),
			Agencies: []int{0}, Date: dates.Value{Start: day, End: day, Precision: dates.ByDay},
		})
	}
	for i := range quotes {
		b.Quotes = append(b.Quotes, briefing.Quote{ID: fmt.Sprint(i), Text: fmt.Sprintf("something was reported, for the %dth time", i), Sources: source(i),
			Speaker: briefing.Speaker{Official: i%2 - 1, Agency: 0}})
	}
	return b
}
