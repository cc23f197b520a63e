package briefing

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"sitrep/briefing/read"
	"sitrep/data"
	"sitrep/data/incident"
)

// folder is n reports made of paragraphs of the built-in incident, the same each time.
func folder(b *testing.B, n int) []*data.Document {
	own, _, err := data.LoadFS(context.Background(), incident.FS, data.Options{})
	if err != nil {
		b.Fatal(err)
	}
	var paragraphs []string
	for _, d := range own {
		paragraphs = append(paragraphs, strings.Split(d.Text, "\n\n")...)
	}
	random := rand.New(rand.NewPCG(1, 2))
	docs := make([]*data.Document, n)
	for i := range docs {
		var text strings.Builder
		fmt.Fprintf(&text, "Report %d on the breach\n\n%d December 2025\n\n", i, 1+random.IntN(28))
		for range 20 {
			text.WriteString(paragraphs[random.IntN(len(paragraphs))] + "\n\n")
		}
		docs[i] = data.New(fmt.Sprintf("%05d.txt", i), text.String())
	}
	return docs
}

// BenchmarkRead reads documents on one core.
func BenchmarkRead(b *testing.B) {
	docs := folder(b, 100)
	size, tokens := 0, 0
	for _, d := range docs {
		size += len(d.Text)
		tokens += len(read.Document(d).Text.Tokens)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			read.Document(d)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkGather puts readings together. The time a document should hardly grow with
// their number.
func BenchmarkGather(b *testing.B) {
	for _, n := range []int{200, 2000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			readings := make([]*read.Reading, n)
			for i, d := range folder(b, n) {
				readings[i] = read.Document(d)
			}
			for b.Loop() {
				Gather(readings, nil, Options{})
			}
			b.ReportMetric(b.Elapsed().Seconds()*1e6/float64(b.N*n), "µs/document")
		})
	}
}

// BenchmarkUpdate is one changed report in a folder of 500.
func BenchmarkUpdate(b *testing.B) {
	docs := folder(b, 500)
	builder := NewBuilder(Options{})
	if _, err := builder.Update(context.Background(), docs, nil, nil); err != nil {
		b.Fatal(err)
	}
	n := 0
	for b.Loop() {
		n++
		docs[0] = data.New(docs[0].Path, fmt.Sprintf("%s\n\nChanged %d times.\n", docs[0].Text, n))
		if _, err := builder.Update(context.Background(), docs, nil, nil); err != nil {
			b.Fatal(err)
		}
	}
}
