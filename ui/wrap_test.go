package ui

import (
	"strings"
	"testing"

	"sitrep/data/safetext"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		text  string
		width int
		want  string
	}{
		{"", 10, ""},
		{"one two three", 7, "one two|three"},
		{"one two", 7, "one two"},
		{"one  two", 4, "one|two"},
		{"incomprehensible", 6, "incomp|rehens|ible"},
		{"a incomprehensible", 6, "a|incomp|rehens|ible"},
		{"漢字漢字", 5, "漢字|漢字"},
		{"漢字、漢", 4, "漢|字、|漢"},
		{"abc 漢字", 6, "abc 漢|字"},
		{"trailing   ", 8, "trailing"},
	}
	for _, tt := range tests {
		x := safetext.Clean(tt.text)
		var got []string
		for _, l := range wrap(x, tt.width) {
			got = append(got, x.Slice(l.start, l.end).String())
		}
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%q in %d: %q, want %q", tt.text, tt.width, s, tt.want)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("one two 漢字 three", 7)
	f.Fuzz(func(t *testing.T, s string, width int) {
		width = 2 + max(0, width)%100
		x := flat(safetext.CleanBlock(s))
		var words strings.Builder
		for _, l := range wrap(x, width) {
			line := x.Slice(l.start, l.end)
			if n := columns(line); n > width && len([]rune(line.String())) > 1 && n > width+2 {
				t.Fatalf("%q has %d columns, not %d", line.String(), n, width)
			}
			words.WriteString(line.String())
		}
		if got, want := strings.ReplaceAll(words.String(), " ", ""), strings.ReplaceAll(x.String(), " ", ""); got != want {
			t.Fatalf("%q became %q", want, got)
		}
	})
}

func TestClip(t *testing.T) {
	tests := []struct {
		text  string
		width int
		want  string
	}{
		{"harbour", 7, "harbour"}, {"harbour", 6, "harbo…"}, {"harbour", 1, "…"}, {"harbour", 0, ""},
		{"漢字漢", 6, "漢字漢"}, {"漢字漢", 5, "漢字…"}, {"漢字漢", 4, "漢…"}, {"the port", 5, "the…"},
	}
	for _, tt := range tests {
		if got := clip(safetext.Clean(tt.text), tt.width).String(); got != tt.want {
			t.Errorf("%q in %d: %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}
