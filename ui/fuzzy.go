package ui

import (
	"strings"
	"unicode"
)

// hasAll tells whether a text holds every term. Both are in lower case.
func hasAll(text string, terms []string) bool {
	for _, t := range terms {
		if !strings.Contains(text, t) {
			return false
		}
	}
	return true
}

// fuzzyAll tells whether the first line of a text, an item's name, has the letters
// of every term.
func fuzzyAll(text string, terms []string) bool {
	name, _, _ := strings.Cut(text, "\n")
	for _, t := range terms {
		if !fuzzy(name, t) {
			return false
		}
	}
	return true
}

// fuzzy tells whether a text has the letters of a term in order, each at the start
// of a word or right after the one before: "minha" and "moh" find "ministry of
// harbours". Both are in lower case. It takes as many steps as the product of their
// lengths, whatever they hold.
func fuzzy(text, term string) bool {
	letters := []rune(text)
	after := make([]bool, len(letters)+1) // the letters so far may end here
	after[0] = true
	for k, want := range []rune(term) {
		next := make([]bool, len(after))
		some, begun := false, false
		for i, got := range letters {
			begun = begun || after[i]
			start := i == 0 || !wordRune(letters[i-1])
			if got == want && (after[i] && k > 0 || begun && start) {
				next[i+1], some = true, true
			}
		}
		if !some {
			return false
		}
		after = next
	}
	return true
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
