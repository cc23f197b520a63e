package safetext

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	long := strings.Repeat("x", maxLine+1)
	tests := []struct{ name, raw, line, block string }{
		{"empty", "", "", ""},
		{"plain", "The harbour  is shut.", "The harbour  is shut.", "The harbour  is shut."},
		{"lines", "one\ntwo\r\n\r\nthree", "one two three", "one\ntwo\n\nthree"},
		{"hard wrap with indent", "one\n   two", "one two", "one\n   two"},
		{"tab", "a\tb", "a b", "a    b"},
		{"lone CR", "evil\rgood", "evil␍good", "evil␍good"},
		{"escape sequence", "\x1b[2Jhi", "<U+001B>[2Jhi", "<U+001B>[2Jhi"},
		{"NUL and DEL", "a\x00b\x7f", "a<U+0000>b<U+007F>", "a<U+0000>b<U+007F>"},
		{"C1", "\u009b2J", "<U+009B>2J", "<U+009B>2J"},
		{"invalid", "a\xffb\xc3", "a\ufffdb\ufffd", "a\ufffdb\ufffd"},
		{"bidi override", "a\u202eb\u2066c", "a<U+202E>b<U+2066>c", "a<U+202E>b<U+2066>c"},
		{"separators", "a\u2028b\u2029c\u0085d", "a<U+2028>b<U+2029>c<U+0085>d", "a<U+2028>b<U+2029>c<U+0085>d"},
		{"zero width", "a\u200bb\ufeffc", "a<U+200B>b<U+FEFF>c", "a<U+200B>b<U+FEFF>c"},
		{"tags", "a\U000e0041", "a<U+E0041>", "a<U+E0041>"},
		{"private, nonchar", "\ue000\ufffe\U0010ffff", "<U+E000><U+FFFE><U+10FFFF>", "<U+E000><U+FFFE><U+10FFFF>"},
		{"Hangul filler", "a\u3164", "a<U+3164>", "a<U+3164>"},
		{"letters", "Škofja Łąka 서울 東京", "Škofja Łąka 서울 東京", "Škofja Łąka 서울 東京"},
		{"emoji joined", "👩\u200d🚀", "👩\u200d🚀", "👩\u200d🚀"},
		{"emoji with tone joined", "👩🏽\u200d🚀", "👩🏽\u200d🚀", "👩🏽\u200d🚀"},
		{"joiner between letters", "a\u200db", "a<U+200D>b", "a<U+200D>b"},
		{"joiner first", "\u200d🚀", "<U+200D>🚀", "<U+200D>🚀"},
		{"four marks", "e\u0301\u0302\u0303\u0304", "e\u0301\u0302\u0303\u0304", "e\u0301\u0302\u0303\u0304"},
		{"more marks", "e\u0301\u0302\u0303\u0304\u0305\u0306f", "e\u0301\u0302\u0303\u0304f", "e\u0301\u0302\u0303\u0304f"},
		{"mark without base", "\u0301a\n\u0302", "◌\u0301a ◌\u0302", "◌\u0301a\n◌\u0302"},
		{"long line", long, long[:full] + "…", long[:full] + "\n" + long[full:]},
		{"longest line", long[:maxLine], long[:maxLine], long[:maxLine]},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Clean(tt.raw).String(); got != tt.line {
				t.Errorf("Clean(%q) = %q, want %q", tt.raw, got, tt.line)
			}
			if got := CleanBlock(tt.raw).String(); got != tt.block {
				t.Errorf("CleanBlock(%q) = %q, want %q", tt.raw, got, tt.block)
			}
		})
	}
}

func TestOffsets(t *testing.T) {
	tests := []struct{ raw, mark, want string }{
		{"Mayor Ada Quill said", "Ada Quill", "Ada Quill"},
		{"\x1b[1mMayor\x1b[0m Ada", "Mayor", "Mayor"},
		{"\ta\t\tb", "b", "b"},
		{"a\r\nb\r\n\r\nc d", "c d", "c d"},
		{"a\x00\x00\x00b", "\x00b", "<U+0000>b"},
		{"\xff\xffno\u202eon\u202c end", "no\u202eon", "no<U+202E>on"},
		{"x \u0301y", "y", "y"},
		{strings.Repeat("w", maxLine+500) + "END", "END", "END"},
	}
	for _, tt := range tests {
		start := strings.Index(tt.raw, tt.mark)
		text, offsets := CleanBlockMap(tt.raw)
		if got := text.Slice(offsets.At(start), offsets.At(start+len(tt.mark))).String(); got != tt.want {
			t.Errorf("%q in %.40q: %q, want %q", tt.mark, tt.raw, got, tt.want)
		}
	}
}

func TestCleanASCIIDoesNotAllocate(t *testing.T) {
	raw := strings.Repeat("The harbour is shut. ", 40)
	if n := testing.AllocsPerRun(10, func() { Clean(raw); CleanBlock(raw) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestCleanIsLinear(t *testing.T) {
	for _, unit := range []string{" ", "\r", "\u0301", "\x00", "👩\u200d", "\t "} {
		if CleanBlock(strings.Repeat(unit, 1<<20)).Empty() || Clean(strings.Repeat(unit, 1<<20)).Empty() {
			t.Errorf("%q: nothing left", unit)
		}
	}
}

func TestText(t *testing.T) {
	name := Clean("Ada\nQuill")
	if got := Join(Const(" · "), name, Const("Mayor"), Int(3)).String(); got != "Ada Quill · Mayor · 3" {
		t.Errorf("Join: %q", got)
	}
	if got := Concat(); !got.Empty() || got != (Text{}) {
		t.Errorf("Concat(): %q", got)
	}
	if got := Clean("Łąka").Slice(1, 99).String(); got != "Łąka" {
		t.Errorf("Slice inside a character: %q", got)
	}
	if got := name.Slice(5, 2); !got.Empty() {
		t.Errorf("Slice backwards: %q", got)
	}
	n := 0
	for line := range CleanBlock("one\r\ntwo\n").Lines() {
		if strings.Contains(line.String(), "\n") {
			t.Errorf("line %q", line)
		}
		n++
	}
	if n != 3 {
		t.Errorf("%d lines", n)
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "a b", "\x1b]52;c;aGk=\a", "a\r\n\tb\rc", "👩\u200d🚀", "e\u0301\u0302\u0303\u0304\u0305", "\u202e\u200b\xff\x00"} {
		f.Add(s)
	}
	f.Fuzz(checkClean)
}

func TestCleanLongLine(t *testing.T) {
	checkClean(t, strings.Repeat("\u0301", 30)+strings.Repeat("é", maxLine+50)+"\n"+strings.Repeat(" ", maxLine+50)+"\u0301x")
	checkClean(t, strings.Repeat("x\x00", maxLine))
}

// checkClean fails unless a text made of raw is safe, stable and mapped in order.
func checkClean(t *testing.T, raw string) {
	for _, block := range []bool{false, true} {
		text, offsets := cleanMap(raw, block)
		s := text.String()
		if !utf8.ValidString(s) || !block && strings.Contains(s, "\n") {
			t.Fatalf("%q -> %q", raw, s)
		}
		for line := range text.Lines() {
			if n := utf8.RuneCountInString(line.String()); n > maxLine {
				t.Fatalf("a line of %d runes", n)
			}
		}
		for _, r := range s {
			if r < ' ' && r != '\n' || 0x7f <= r && r < 0xa0 || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 || r == 0xfeff {
				t.Fatalf("%q -> %q", raw, s)
			}
		}
		if again, _ := cleanMap(s, block); again != text {
			t.Fatalf("not stable: %q -> %q -> %q", raw, s, again)
		}
		last := 0
		for i := range len(raw) + 1 {
			at := offsets.At(i)
			if at < last || at > len(s) {
				t.Fatalf("At(%d) = %d after %d in %d", i, at, last, len(s))
			}
			last = at
		}
		if last != len(s) {
			t.Fatalf("the end lies at %d of %d", last, len(s))
		}
	}
}

func BenchmarkClean(b *testing.B) {
	for name, raw := range map[string]string{
		"ascii":  strings.Repeat("The harbour is shut. ", 400),
		"quoted": strings.Repeat("The harbour “is” shut. ", 400),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				CleanBlock(raw)
			}
		})
	}
}
