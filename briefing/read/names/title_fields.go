package names

import (
	"slices"
	"strings"
)

// TitleFields are the fields in a title ("Second Vice Science Minister": science)
// and its noun in small letters.
func TitleFields(title string) (noun, class string, fs, origin []string) {
	words := strings.Fields(strings.ToLower(plainer.Replace(title)))
	for i := 0; i < len(words); i++ {
		if before, after, ok := strings.Cut(words[i], "-"); ok && (before == "then" || before == "ex" || before == "vice" || before == "co") {
			words = slices.Insert(words, i+1, after) // "then-minister", "vice-chair"
			words[i] = before
		}
		w := words[i]
		found := false
		for _, p := range titleHeads[w] {
			if len(p.rest) < len(words)-i && slices.Equal(p.rest, words[i+1:i+1+len(p.rest)]) {
				n := 1 + len(p.rest)
				if n == 1 && topics[w] && i+1 < len(words) && !emptyFields[field(w)] {
					fs = append(fs, field(w)) // "Justice Secretary"
				}
				if noun == "" || i+n == len(words) || !strings.Contains(" of for at in on ", " "+words[i-1]+" ") {
					noun, class = strings.Join(words[i:i+n], " "), p.value
				}
				i += n - 1
				found = true
				break
			}
		}
		if found {
			if noun != "" && i+1 < len(words) && (words[i+1] == "of" || words[i+1] == "for") {
				for _, w := range words[i+2:] {
					if topics[w] && !emptyFields[field(w)] {
						fs = append(fs, field(w))
					}
				}
				break
			}
			continue
		}
		if topics[w] && !emptyFields[field(w)] {
			fs = append(fs, field(w))
		}
		if demonyms[w] || places[w] {
			origin = append(origin, Nation(w))
		}
	}
	slices.Sort(fs)
	return noun, class, slices.Compact(fs), origin
}
