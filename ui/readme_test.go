package ui

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// keyTable is the table of keys as the README has it.
func keyTable() string {
	var s strings.Builder
	s.WriteString("| key | command | does |\n| --- | --- | --- |\n")
	for _, b := range bindings() {
		keys := strings.Fields(b.Help().Key)
		fmt.Fprintf(&s, "| `%s` | %s | %s |\n", strings.Join(keys, "` `"), b.name, b.Help().Desc)
	}
	return s.String()
}

// The README's table of keys is the one that the keys are handled by.
func TestReadmeKeys(t *testing.T) {
	const path = "../README.md"
	readme, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, _ := strings.Cut(string(readme), "\n### Keys\n\n")
	end := strings.Index(rest, "\n\n") + 1
	if want := keyTable(); rest[:end] != want {
		if *update {
			if err := os.WriteFile(path, []byte(head+"\n### Keys\n\n"+want+rest[end:]), 0o644); err != nil {
				t.Fatal(err)
			}
			return
		}
		t.Errorf("the README's table of keys is not the program's (-update writes it anew):\n%s", want)
	}
}
