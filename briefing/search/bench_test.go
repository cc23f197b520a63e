package search

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync"
	"testing"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// big is a briefing of 10,000 reports with 50,000 quotes and 100,000 events. Its words
// are spread as those of a language are (Zipf).
var big = sync.OnceValue(func() *briefing.Briefing {
	random := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(random, 1.1, 5, 100_000)
	words := make([]string, 100_001)
	for i := range words {
		for range 1 + random.IntN(4) {
			words[i] += string("bdfghklmnprstvw"[random.IntN(15)]) + string("aeiou"[random.IntN(5)])
		}
	}
	b := &briefing.Briefing{}
	for i := range 3000 {
		name := words[random.IntN(len(words))] + " " + words[i]
		b.Officials = append(b.Officials, briefing.Official{Name: name, Aliases: []string{words[i]}})
		b.Agencies = append(b.Agencies, briefing.Agency{Name: "board of " + name})
	}
	for d := range 10_000 {
		var text strings.Builder
		for n := range 700 {
			text.WriteString(words[zipf.Uint64()])
			text.WriteString([]string{" ", " ", " ", ", ", ".\n\n"}[n%97%5])
		}
		doc := &data.Document{Path: fmt.Sprint(d), Text: text.String(), Blocks: data.Paragraphs(text.String())}
		day := dates.Day(20_000 + d/100)
		b.Documents = append(b.Documents, briefing.Document{Document: doc, Published: dates.Value{Start: day, End: day, Precision: dates.ByDay}})
		for k := range 10 {
			p := briefing.Passage{Doc: d, Span: doc.Blocks[k].Span}
			b.Timeline = append(b.Timeline, briefing.Event{Date: dates.Value{Start: day, End: day, Precision: dates.ByDay}, Sources: []briefing.Passage{p}})
			who := int(zipf.Uint64() % 3000)
			b.Officials[who].Mentions = append(b.Officials[who].Mentions, p)
			if k < 5 {
				b.Quotes = append(b.Quotes, briefing.Quote{Speaker: briefing.Speaker{Official: who, Agency: briefing.None}, Sources: []briefing.Passage{p}})
			}
		}
	}
	return b
})

func BenchmarkNew(b *testing.B) {
	of := big()
	size := 0
	for _, d := range of.Documents {
		size += len(d.Text)
	}
	b.SetBytes(int64(size))
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var x *Index
	for b.Loop() {
		x = New(of)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB-held")
	runtime.KeepAlive(x)
}

// BenchmarkKey is one keystroke: each query is typed letter by letter, and the slowest
// is told too.
func BenchmarkKey(b *testing.B) {
	x := New(big())
	for _, query := range []string{"ba", "sapa lo -ra mi", `"ba pa`, "who:ba ra", "said-by:ba la po", "after:2024-10 before:2024-12 ka"} {
		b.Run(query, func(b *testing.B) {
			i := 0
			for b.Loop() {
				x.Find(query[:1+i%len(query)], 50)
				i++
			}
		})
	}
}
