package ui

import (
	"context"
	"errors"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/data/safetext"
)

// talk is what a conversation says to lines.
func talk(t *testing.T, b *briefing.Briefing, lines ...string) string {
	t.Helper()
	var out strings.Builder
	o := Options{Name: "reports", Load: func(context.Context) (*briefing.Briefing, error) { return b, nil }}
	if err := RunPlain(t.Context(), o, strings.NewReader(strings.Join(lines, "\n")), &out); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); strings.ContainsAny(got, "\x1b\a\r\x00│┃█▌") {
		t.Errorf("more than plain text: %q", got)
	}
	return out.String()
}

func TestPlain(t *testing.T) {
	b := newFixture(t)
	for _, tt := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{"the lists", nil, []string{"Ferry fire off Port Ysel. 3 reports.", "1. Agencies, 4.", "7. Indirect, 1.", "A number opens"}},
		{"a list", []string{"2"}, []string{"Officials, 2.", "1. Ilse Vandermolen, Harbour Minister or Transport Minister, reports disagree"}},
		{"all lists", []string{"1", "t", "3", "b", "4", "t", "5", "b", "6", "b", "7"}, []string{"Mon 10 Mar 2031: Ferry Halcyon", "date inferred", "printed 2 times", "not read", "Harbour Minister or Transport Minister", "No one was hurt"}},
		{"a card and a report", []string{"2", "1", "1"}, []string{"Titles, and who gives them", "1. Ysel Courier", "PORT YSEL, March 10"}},
		{"more", []string{"1", "1", "m", "m", "m", "m", "m", "m", "m", "m"}, []string{"more lines: m tells them.", "That was all."}},
		{"following", []string{"2", "1", "f", "1"}, []string{"Following: Ilse Vandermolen.", "1. Agencies, 2 of 4."}},
		{"nothing followed", []string{"2", "1", "f", "x"}, []string{"1. Agencies, 4."}},
		{"search", []string{"s engine", "1"}, []string{"1 report has that.", "will examine the engine logs"}},
		{"wrong", []string{"99", "f", "b", "what", "s on:x", "-1", "0"}, []string{"Nothing has that number.", "Open an item first.", "These are the lists already.", "A number opens"}},
		{"the end", []string{"q", "1"}, nil},
	} {
		got := talk(t, b, tt.lines...)
		for _, w := range tt.want {
			if !strings.Contains(got, w) {
				t.Errorf("%s: no %q in:\n%s", tt.name, w, got)
			}
		}
	}
	// Whatever there is can be opened.
	for _, pane := range strings.Fields("1 2 3 4 5 6 7") {
		for _, n := range strings.Fields("1 2 3 4 5") {
			talk(t, b, pane, n, "1", "1")
		}
	}
	talk(t, &briefing.Briefing{}, "1", "1", "b", "2", "s x", "m", "m")
}

func TestPlainError(t *testing.T) {
	broken := errors.New("no such folder")
	o := Options{Load: func(context.Context) (*briefing.Briefing, error) { return nil, broken }}
	if err := RunPlain(t.Context(), o, strings.NewReader(""), &strings.Builder{}); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}

func TestUnspaced(t *testing.T) {
	for in, want := range map[string]string{"": "", "a  b": "a b", "  a   b c  ": " a b c ", "a b": "a b"} {
		if got := unspaced(safetext.Clean(in)).String(); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
