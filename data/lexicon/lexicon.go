// Package lexicon reads the word lists that readers keep beside their code.
//
// A list is plain text: "#" begins a comment, a line "[name]" opens a section,
// other lines hold entries. In a section whose name ends in ":" every line is one
// entry ("chief of staff"); elsewhere white space parts the entries.
package lexicon

import (
	"iter"
	"strings"
)

// Entry is a word or phrase with the section it stands in and, after "=", its
// value, if any.
type Entry struct{ Section, Text, Value string }

// Entries goes through a list in order.
func Entries(list string) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		section, whole := "", false
		for line := range strings.Lines(list) {
			line, _, _ = strings.Cut(line, "#")
			line = strings.TrimSpace(line)
			if line == "" {
				continue
			}
			if strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") {
				section = strings.Trim(line, "[]")
				section, whole = strings.CutSuffix(section, ":")
				continue
			}
			texts := []string{line}
			if !whole {
				texts = strings.Fields(line)
			}
			for _, text := range texts {
				text, value, _ := strings.Cut(text, "=")
				if !yield(Entry{section, strings.TrimSpace(text), strings.TrimSpace(value)}) {
					return
				}
			}
		}
	}
}

// Set gathers the entries of some sections (all, if none is named) of a list.
func Set(list string, sections ...string) map[string]bool {
	m := map[string]bool{}
	for e := range Entries(list) {
		if len(sections) == 0 {
			m[e.Text] = true
		}
		for _, s := range sections {
			if e.Section == s {
				m[e.Text] = true
			}
		}
	}
	return m
}

// Map gathers the entries of a section with their values.
func Map(list, section string) map[string]string {
	m := map[string]string{}
	for e := range Entries(list) {
		if e.Section == section {
			m[e.Text] = e.Value
		}
	}
	return m
}
