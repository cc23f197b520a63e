// Package lexicon reads the word lists that readers keep beside their code.
//
// A list is plain text: "#" begins a comment, a line "[name]" opens a section,
// other lines hold entries. In a section whose name ends in ":" every line is one
// entry ("chief of staff"); elsewhere white space parts the entries.
package lexicon

import (
	"iter"
	"slices"
	"strings"
)

// Entry is a word or phrase with the section it stands in and, after "=", its
// value, if any.
type Entry struct{ Section, Text, Value string }

// Entries goes through a list in order.
func Entries(list string) iter.Seq[Entry] { return entries(list, nil) }

// entries goes through some sections of a list in order, or through all if none is
// named: lists are long and most readers of them want little.
func entries(list string, sections []string) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		section, whole, wanted := "", false, len(sections) == 0
		for line := range strings.Lines(list) {
			if !wanted && line[0] != '[' {
				continue
			}
			line, _, _ = strings.Cut(line, "#")
			line = strings.TrimSpace(line)
			if line == "" {
				continue
			}
			if strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") {
				section = strings.Trim(line, "[]")
				section, whole = strings.CutSuffix(section, ":")
				wanted = len(sections) == 0 || slices.Contains(sections, section)
				continue
			}
			if !wanted {
				continue
			}
			if whole {
				if !yield(entry(section, line)) {
					return
				}
				continue
			}
			for text := range strings.FieldsSeq(line) {
				if !yield(entry(section, text)) {
					return
				}
			}
		}
	}
}

// entry parts an entry from its value.
func entry(section, text string) Entry {
	text, value, _ := strings.Cut(text, "=")
	return Entry{section, strings.TrimSpace(text), strings.TrimSpace(value)}
}

// Set gathers the entries of some sections (all, if none is named) of a list.
func Set(list string, sections ...string) map[string]bool {
	m := map[string]bool{}
	for e := range entries(list, sections) {
		m[e.Text] = true
	}
	return m
}

// Map gathers the entries of a section with their values.
func Map(list, section string) map[string]string {
	m := map[string]string{}
	for e := range entries(list, []string{section}) {
		m[e.Text] = e.Value
	}
	return m
}
