package token

import (
	"strings"
	"testing"

	"sitrep/data"
)

func cut(s string) *Text { return Cut(&data.Document{Text: s}) }

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The board's chair, Park Yong-soo, didn't resign.", "The|board|'s|chair|,|Park|Yong-soo|,|didn't|resign|."},
		{"On Dec. 11 the U.S. firm paid $3,000.50 by 11:30pm.", "On|Dec.|11|the|U.S.|firm|paid|$|3,000.50|by|11:30pm|."},
		{"the workers’ union — F.B.I. agents", "the|workers|’|union|—|F.B.I.|agents"},
		{"the sun. He (a man) left...", "the|sun|.|He|(|a|man|)|left|..."},
		{"“Why?” O’Neil’s aide said on 1/6/17 and 2025-12-11.", "“|Why|?|”|O’Neil|’s|aide|said|on|1/6/17|and|2025-12-11|."},
		{"at 9.30a.m. or 5p.m., not 7:24pm.", "at|9.30a.m.|or|5p.m.|,|not|7:24pm|."},
		{"AT&T and the 29th-ranked team", "AT&T|and|the|29th-ranked|team"},
	} {
		x := cut(c.text)
		var got []string
		for i := range x.Tokens {
			got = append(got, x.Word(i))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

// TestLongTokens: what has no space for pages is cut, and nothing of it is lost.
func TestLongTokens(t *testing.T) {
	for _, s := range []string{strings.Repeat("a", 200_000), strings.Repeat("é", 100_000), strings.Repeat("7", 65_536), strings.Repeat(".", 150_000)} {
		x := cut(s)
		at := 0
		for _, k := range x.Tokens {
			if k.Span().Start != at || k.Span().Empty() {
				t.Fatalf("%.3s…: a token at %v after %d", s, k.Span(), at)
			}
			at = k.Span().End
		}
		if at != len(s) {
			t.Errorf("%.3s…: tokens end at %d of %d", s, at, len(s))
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"He left on Dec. 25. The U.S. President stayed. Mr. T. Kim met Gen. Ro.", "He left on Dec. 25.|The U.S. President stayed.|Mr. T. Kim met Gen. Ro."},
		{"“We act,” he said. “Now.” They left.", "“We act,” he said.|“Now.”|They left."},
		{"\"Why?\" Kim asked. \"Go!\" He went.", "\"Why?\" Kim asked.|\"Go!\"|He went."},
		{"It rose 3.5 percent. (Some doubt it.) Shares of Acme Inc. fell.", "It rose 3.5 percent.|(Some doubt it.)|Shares of Acme Inc. fell."},
		{"One paragraph\n\nAnother one. With two", "One paragraph|Another one.|With two"},
		{"It left at 7:24a.m. Ostrel time. Drs. Mira and Len Halden were aboard.", "It left at 7:24a.m. Ostrel time.|Drs. Mira and Len Halden were aboard."},
		{"He lives in the U.S. The end.", "He lives in the U.S.|The end."},
	} {
		x := cut(c.text)
		var got []string
		for _, s := range x.Sentences {
			got = append(got, x.Doc.Slice(s.Span))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestLowerKeepsOffsets(t *testing.T) {
	for _, s := range []string{"ÉCOLE İstanbul K ẞ", "Ünal", "\xff\xfeA"} {
		if l := lower(s); len(l) != len(s) {
			t.Errorf("lower(%q) = %q: %d bytes, want %d", s, l, len(l), len(s))
		}
	}
}

func FuzzCut(f *testing.F) {
	f.Add("“A,” he said. ‘B’s’ — Dec. 1.5.2 F.B.I.'s\n\n\x80\xff")
	f.Fuzz(func(t *testing.T, s string) {
		x := cut(s)
		at := 0
		for i, k := range x.Tokens {
			if k.Span().Start < at || k.Span().Empty() || k.Span().End > len(s) {
				t.Fatalf("token %d has span %v after %d", i, k.Span(), at)
			}
			at = k.Span().End
		}
		next := 0
		for _, n := range x.Sentences {
			if n.First != next || n.Last <= n.First {
				t.Fatalf("sentence %v does not go on at token %d", n, next)
			}
			next = n.Last
		}
		if next != len(x.Tokens) {
			t.Fatalf("sentences end at %d of %d tokens", next, len(x.Tokens))
		}
	})
}
