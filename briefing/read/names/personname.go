package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// PersonName is a person's name taken apart. Which part is the family name is
// not assumed: it may stand first or last.
type PersonName struct {
	Full  string   // as printed, without honorifics
	parts []string // folded, without initials and suffixes
	all   []string // folded, with initials

	joinedParts, joinedAll string
	first, last            string // of all and of parts, umlauts undone
	romanised              string // of a Korean name, spelled in one way
}

// ParsePerson takes the words of a name apart.
func ParsePerson(words []string) PersonName {
	p := PersonName{Full: strings.Join(words, " ")}
	p.Full = strings.ReplaceAll(p.Full, " , ", ", ")
	room := make([]string, 2*len(words))
	p.all, p.parts = room[:0:len(words)], room[len(words):len(words)]
	for _, w := range words {
		low := strings.ToLower(w)
		f := Fold(low)
		if f == "" || suffixes[low] && len(p.all) > 0 {
			continue
		}
		p.all = append(p.all, f)
		if utf8.RuneCountInString(f) > 1 && !isParticle(low, len(p.all) == 1) {
			p.parts = append(p.parts, pastArticle(low, f))
		}
	}
	if len(p.parts) == 0 {
		p.parts = p.all
	}
	p.joinedAll = strings.Join(p.all, "")
	if p.joinedParts = p.joinedAll; len(p.parts) != len(p.all) {
		p.joinedParts = strings.Join(p.parts, "")
	}
	if len(p.all) == 2 && strings.Contains(words[len(words)-1], "-") {
		p.romanised = korean.Replace(strings.TrimSuffix(p.all[0], "h")) + " " + korean.Replace(p.all[1])
	}
	if len(p.all) > 0 {
		p.first, p.last = noUmlaut(p.all[0]), noUmlaut(p.parts[len(p.parts)-1])
	}
	return p
}

// pastArticle is a part of a name without an Arabic article joined to it, which may be
// left out where the name stands alone: "al-Amin" and "Amin". Low is the word as
// printed in small letters, folded the same without marks.
func pastArticle(low, folded string) string {
	article, rest, ok := strings.Cut(low, "-")
	if ok && len(rest) > 2 && (article == "al" || article == "el" || article == "ul") {
		return folded[len(article):]
	}
	return folded
}

// isParticle tells whether a word of a name, in small letters, is a particle ("de",
// "la", "dela", "von"). Those that are names as well count as one at the head.
func isParticle(low string, first bool) bool {
	if first {
		switch low {
		case "van", "le", "la", "ben", "mac", "san", "ter", "ad", "an", "as", "at", "e", "y", "abu", "st.":
			return false
		}
	}
	return particles[low] && low != "jr" && low != "e" && low != "y"
}

// Ends are the parts by which a person may be called alone: the first and the
// last.
func (p PersonName) Ends() []string {
	if len(p.parts) <= 2 {
		return p.parts
	}
	return []string{p.parts[0], p.parts[len(p.parts)-1]}
}

// Parts are the words that may be a name of their own, folded: no initials,
// particles and suffixes.
func (p PersonName) Parts() []string { return p.parts }

// Within tells whether a name of two words or more is a piece of a longer one from
// its head or to its end: "Wan Rosli" of "Wan Rosli Wan Omar".
func (p PersonName) Within(q PersonName) bool {
	if n := len(p.all); n > 1 && n < len(q.all) && len(p.parts) > 1 && slices.Equal(p.all, q.all[len(q.all)-n:]) {
		return true // "Le Quist" of "Ann Le Quist"
	}
	n := len(p.parts)
	if n < 2 || n >= len(q.parts) {
		return false
	}
	return slices.Equal(p.parts, q.parts[:n]) || slices.Equal(p.parts, q.parts[len(q.parts)-n:])
}

// Heads tells whether a name is the head of a longer one, without its surname.
func (p PersonName) Heads(q PersonName) bool {
	n := len(p.parts)
	return n < len(q.parts) && slices.Equal(p.parts, q.parts[:n])
}

// Single tells whether the name is one word.
func (p PersonName) Single() bool { return len(p.parts) < 2 }

// Same tells whether two names of two words or more are one person's: the same
// letters, with or without middle names and initials, with a short given name
// for the full one ("Bob" and "Robert"), or in another spelling of one part.
func (p PersonName) Same(q PersonName) bool {
	if p.joinedParts == q.joinedParts {
		return len(p.all) != len(q.all) || p.joinedAll == q.joinedAll
	}
	if p.romanised != "" && p.romanised == q.romanised {
		return true
	}
	if len(p.parts) < 2 || len(q.parts) < 2 {
		return false
	}
	pf, qf := p.all[0], q.all[0]
	if len(p.parts) == len(q.parts) && len(p.parts) >= 3 {
		// another spelling of one part among three: Fayez and Faiz
		odd := 0
		for i := range p.parts {
			if p.parts[i] != q.parts[i] {
				odd++
				if skeleton(p.parts[i]) != skeleton(q.parts[i]) {
					odd = 9
				}
			}
		}
		if odd == 1 {
			return true
		}
	}
	if len(p.parts) == 2 && len(q.parts) == 2 && len(p.all) == 2 && len(q.all) == 2 &&
		(p.parts[0] == q.parts[0] && oneSlip(p.parts[1], q.parts[1]) || p.parts[1] == q.parts[1] && transcribed(p.parts[0], q.parts[0])) &&
		!hyphenated(p.Full) && !hyphenated(q.Full) {
		return true // "Ann Gunarathna" and "Ann Gunaratna", "Rashid Ro" and "Rasheed Ro"
	}
	if len(p.all) == 2 && len(q.all) == 2 && p.all[0] == q.all[1] && p.all[1] == q.all[0] {
		return true // "Ren Hosokawa" and "Hosokawa Ren"
	}
	if p.last != q.last {
		return false
	}
	if p.first != q.first && fullGiven(pf) != fullGiven(qf) && !(initial(pf, qf) || initial(qf, pf)) {
		return false
	}
	// middle names may be left out, but not contradict each other
	pm, qm := p.all[1:len(p.all)-1], q.all[1:len(q.all)-1]
	if len(pm) == 0 || len(qm) == 0 {
		return len(pm)+len(qm) == 0 || !hyphenated(p.Full) && !hyphenated(q.Full)
	}
	return pm[0] == qm[0] || initial(pm[0], qm[0]) || initial(qm[0], pm[0])
}

// noUmlaut undoes the spelling of umlauts with an e: "Joerg" and "Jörg".
func noUmlaut(s string) string {
	if !strings.Contains(s, "ae") && !strings.Contains(s, "oe") && !strings.Contains(s, "ue") {
		return s
	}
	return umlauts.Replace(s)
}

var umlauts = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u")

func hyphenated(s string) bool { return strings.Contains(s, "-") }

func initial(short, long string) bool {
	return len([]rune(short)) == 1 && strings.HasPrefix(long, short)
}

func fullGiven(w string) string {
	for range 2 {
		if f, ok := shortNames[w]; ok {
			w = f
		}
	}
	return w
}

// skeleton is a name's consonants, doubled ones once: what is left when a name is
// transcribed from another script in two ways.
func skeleton(w string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range w {
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', '-', '\'':
			continue
		case 'q':
			r = 'k'
		case 'c':
			r = 'k'
		}
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// misspelt tells whether two family names are one but for a letter: the same
// consonants, and a vowel or a doubling more, less or other.
func misspelt(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 6 || len(b)-len(a) > 1 || a[0] != b[0] || skeleton(a) != skeleton(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return a[i:] == b[i+1:] || len(a) == len(b) && a[i+1:] == b[i+1:]
}

// oneSlip tells whether two long names differ in one letter, or two that changed places, not
// at the head nor at the end, where kin and genders differ.
func oneSlip(a, b string) bool {
	const shortest = 7
	return min(len(a), len(b)) >= shortest && a[0] == b[0] && a[len(a)-1] == b[len(b)-1] && oneLetter(a, b)
}

// oneLetter tells whether two different words differ in one letter, or two that changed places.
func oneLetter(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if a == b || len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case len(a) < len(b):
		return a[i:] == b[i+1:]
	case a[i+1:] == b[i+1:]:
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// Misprint tells whether one of two names may be the other with a letter wrong: one given
// name, and family names that begin alike. Kin and strangers may bear such names, too.
func (p PersonName) Misprint(q PersonName) bool {
	const shortest = 5
	if len(p.all) != 2 || len(q.all) != 2 || p.all[0] != q.all[0] || hyphenated(p.Full) || hyphenated(q.Full) {
		return false
	}
	a, b := p.all[1], q.all[1]
	return min(len(a), len(b)) >= shortest && a[0] == b[0] && oneLetter(a, b)
}

// korean makes one of the letters that Korean names are spelled with in several ways:
// "Hong-geun" and "Hong-keun", "Yoon Hee-jung" and "Yun Hui-jeong".
var korean = strings.NewReplacer("ng", "ng", "g", "k", "d", "t", "b", "p", "ch", "j", "eui", "i", "ui", "i", "ee", "i", "eo", "u", "oo", "u", "ou", "u")

// transcribed tells whether two given names are one in two spellings: a slip in a long one,
// or other vowels between the same consonants, as of Arabic names.
func transcribed(a, b string) bool {
	const shortest = 5
	if oneSlip(a, b) {
		return true
	}
	return len(a) >= shortest && len(b) >= shortest && a[0] == b[0] && a[len(a)-1] == b[len(b)-1] && len(skeleton(a)) > 2 && skeleton(a) == skeleton(b)
}

// Fold makes names comparable: small letters, no marks within words, no points,
// "&" as "and", no article at the head.
func Fold(s string) string {
	if plainWord(s) && !respelled(s) {
		return s
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "'s", ""), "’s", "")
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		plain := ""
		if r >= utf8.RuneSelf {
			plain = unaccented[r]
		}
		switch {
		case plain != "" || unicode.IsLetter(r) || unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			if plain != "" {
				b.WriteString(plain)
			} else {
				b.WriteRune(unicode.ToLower(r))
			}
		case r == '&':
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString("and")
			space = true
		case unicode.IsSpace(r):
			space = true
		case r == '-' || r == '‑':
		}
	}
	f := b.String()
	for _, article := range []string{"the ", "a ", "an "} {
		f = strings.TrimPrefix(f, article)
	}
	if respelled(f) {
		for _, s := range spellings {
			f = strings.ReplaceAll(f, s[0], s[1])
		}
	}
	return f
}

// plainWord tells whether s is a word of small letters without marks, as most are.
func plainWord(s string) bool {
	for i := range len(s) {
		if (s[i] < 'a' || s[i] > 'z') && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// respelled tells whether s has a word that is spelled in two ways.
func respelled(s string) bool {
	return len(s) >= shortestSpelling && slices.ContainsFunc(spellings, func(w [2]string) bool { return strings.Contains(s, w[0]) })
}

// unaccented gives the letters that outlets print where they leave diacritics out.
var unaccented = func() map[rune]string {
	t := map[rune]string{}
	for _, line := range strings.Fields("aáàâäãåāăą cçćĉċč dďđð eéèêëēĕėęě gĝğġģ hĥħ iíìîïĩīĭįı jĵ kķ lĺļľŀł nñńņňŋ oóòôöõøōŏő rŕŗř sśŝşšș tţťŧț uúùûüũūŭůűų wŵ yýÿŷ zźżž") {
		for _, r := range line[1:] {
			t[r], t[unicode.ToUpper(r)] = line[:1], line[:1]
		}
	}
	t['ß'], t['æ'], t['Æ'], t['œ'], t['Œ'], t['þ'], t['Þ'], t['İ'] = "ss", "ae", "ae", "oe", "oe", "th", "th", "i"
	delete(t, 'I')
	return t
}()

const shortestSpelling = len("centre")

// spellings are British and American forms of words in the names of bodies.
var spellings = [][2]string{
	{"organisation", "organization"}, {"labour", "labor"}, {"defence", "defense"}, {"centre", "center"}, {"programme", "program"}, {"harbour", "harbor"},
}
