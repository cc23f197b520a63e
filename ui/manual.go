package ui

import (
	"fmt"
	"io"
	"strings"
)

// Manual writes the keys as a section of a manual page, in the language of man(7),
// from the table that they are handled by.
func Manual(w io.Writer) error {
	var s strings.Builder
	s.WriteString(".SH KEYS\n")
	group := ""
	for _, b := range bindings() {
		if b.group != group {
			group = b.group
			fmt.Fprintf(&s, ".SS %s\n", Roff(group))
		}
		fmt.Fprintf(&s, ".TP\n.B %s\n%s (%s)\n", Roff(b.Help().Key), Roff(b.Help().Desc), Roff(b.name))
	}
	_, err := io.WriteString(w, s.String())
	return err
}

// Roff is words that man(7) shows as they are, wherever in a line they stand.
func Roff(words string) string {
	words = strings.NewReplacer(`\`, `\e`, "-", `\-`, "\n.", "\n\\&.", "\n'", "\n\\&'").Replace(words)
	if strings.HasPrefix(words, ".") || strings.HasPrefix(words, "'") {
		words = `\&` + words
	}
	return words
}
