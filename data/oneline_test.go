package data

import "testing"

func TestOneLine(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "a": "a", "a b": "a b", " a": "a", "a ": "a", "a  b": "a b", "a\n\tb": "a b", "a\u00a0b\u2003": "a b", " ": "", "é b": "é b",
	} {
		if got := OneLine(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
