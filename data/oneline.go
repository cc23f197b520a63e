package data

import (
	"strings"
	"unicode/utf8"
)

// OneLine puts one space for every run of white space, and none at the ends.
func OneLine(s string) string {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= utf8.RuneSelf || c == ' ' && (i == 0 || s[i-1] == ' ' || i == len(s)-1) {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}
