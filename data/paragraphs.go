package data

import "strings"

// Paragraphs parts a text at blank lines into blocks of prose.
func Paragraphs(text string) []Block {
	var blocks []Block
	start, end := -1, 0 // of the paragraph under way
	flush := func() {
		if start >= 0 {
			blocks = append(blocks, Block{Prose, Span{start, end}})
			start = -1
		}
	}
	for pos := 0; pos < len(text); {
		stop := len(text)
		if i := strings.IndexByte(text[pos:], '\n'); i >= 0 {
			stop = pos + i + 1
		}
		line := text[pos:stop]
		trimmed := strings.TrimSpace(line)
		if trimmed == "" {
			flush()
		} else {
			at := pos + strings.Index(line, trimmed)
			if start < 0 {
				start = at
			}
			end = at + len(trimmed)
		}
		pos = stop
	}
	flush()
	return blocks
}
