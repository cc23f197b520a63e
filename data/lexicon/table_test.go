package lexicon

import (
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	words := map[string]int{}
	for i, w := range strings.Fields("a an ferry harbour Hafen môle naïve überall board " + strings.Repeat("x", 300)) {
		words[w] = i + 1
	}
	table := TableOf(words)
	for w, n := range words {
		if got, ok := table.Find(w); !ok || got != n {
			t.Errorf("Find(%q) = %d, %v, want %d", w, got, ok, n)
		}
		for _, other := range []string{w + "s", w[1:], strings.ToUpper(w)} {
			if got, ok := table.Find(other); ok != (words[other] != 0) || got != words[other] {
				t.Errorf("Find(%q) = %d, %v, want %d", other, got, ok, words[other])
			}
		}
	}
	var empty = TableOf(map[string]bool{})
	if empty.Get("word") || empty.Get("") {
		t.Error("an empty table holds a word")
	}
}

func BenchmarkTable(b *testing.B) {
	words := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		words[w+"er"] = true
	}
	list, table := strings.Fields(text), TableOf(words)
	b.Run("map", func(b *testing.B) {
		n := 0
		for b.Loop() {
			for _, w := range list {
				if words[w] {
					n++
				}
			}
		}
	})
	b.Run("table", func(b *testing.B) {
		n := 0
		for b.Loop() {
			for _, w := range list {
				if table.Get(w) {
					n++
				}
			}
		}
	})
}

const text = `the harbour board said on tuesday that two of its ferries would stay in port until divers had seen the hull of the third and that nobody
who had been on board needs a doctor any more although the fire chief asked for patience with those who still look for their belongings`
