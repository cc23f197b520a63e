package ui

import (
	"strings"
	"testing"
)

func TestManual(t *testing.T) {
	var out strings.Builder
	if err := Manual(&out); err != nil {
		t.Fatal(err)
	}
	for _, b := range bindings() {
		if !strings.Contains(out.String(), Roff(b.Help().Desc)+" ("+Roff(b.name)+")\n") {
			t.Errorf("%s is not in the manual", b.name)
		}
	}
	for in, want := range map[string]string{"": "", ".x": `\&.x`, "a-b": `a\-b`, `\n`: `\en`, "a\n.b\n'c": "a\n\\&.b\n\\&'c"} {
		if got := Roff(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
