package quotes

import (
	"strings"

	"sitrep/briefing/read/names"
)

// gender is what is known of a person's.
type gender uint8

const (
	unknown gender = iota
	male
	female
)

// givenGenders are the genders of the persons of a text, by their given names. A surname
// tells nothing: Senator Mark Rose is no woman.
func givenGenders(n *names.Names) []gender {
	out := make([]gender, len(n.Entities))
	for i := range n.Entities {
		if n.Entities[i].Kind != names.Person {
			continue
		}
		word, rest, more := strings.Cut(n.Entities[i].Name, " ")
		out[i] = genderOfName(vocabulary.Get(strings.ToLower(word)))
		for more && out[i] == unknown {
			if word, rest, more = strings.Cut(rest, " "); more {
				out[i] = genderOfName(vocabulary.Get(strings.ToLower(word)))
			}
		}
	}
	return out
}

func genderOfName(c class) gender {
	switch {
	case c&isMale != 0:
		return male
	case c&isFemale != 0:
		return female
	}
	return unknown
}

// genderOf reads the gender off a phrase and the name that it stands for, if any:
// "Ms.", "spokesman", a given name.
func (u *unit) genderOf(first, head, entity int) gender {
	for i := head - 1; i > first && entity >= 0; i-- {
		if u.genitive(i) {
			first = i // "Ms. Ruiz's lawyer Ivo Brandt" is no woman
		}
	}
	for i := first; i <= head; i++ {
		switch {
		case u.is(i, isMr):
			return male
		case u.is(i, isMs):
			return female
		}
		switch u.word(i) {
		case "spokesman", "chairman", "congressman", "businessman", "man", "father", "son", "brother", "husband", "widower", "policeman":
			return male
		case "spokeswoman", "chairwoman", "congresswoman", "businesswoman", "woman", "mother", "daughter", "sister", "wife", "widow", "actress", "policewoman":
			return female
		}
	}
	if entity >= 0 {
		return u.genders[entity]
	}
	for i := first; i < head; i++ {
		if !u.quote(i) {
			if g := genderOfName(u.class[u.elems[i]]); g != unknown {
				return g
			}
		}
	}
	return unknown
}
