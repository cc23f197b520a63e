package data

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

var (
	// "… on Friday. Ada Quill | Island Media", "… SWALLOW/Ada Quill", "… Photograph: Ada Quill"
	creditEnd = regexp.MustCompile(`[.!?)\]’”"'] ?\p{Lu}[^.!?|/:;,]{2,40}(?: \| |/)\p{Lu}[^.!?|/:;]{2,40}$|\b\p{Lu}{2,}/\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){0,3}$` +
		`|\((?:Photo|Image|Picture|File|Handout)\b[^()]{0,60}\)$|\b(?:Photograph|Photo|Picture|Image|Pic|Credit)s?(?: by| credit)?: ?\p{Lu}[^.!?:;]{2,50}$`)
	pictureNumber = regexp.MustCompile(`^\[\d{1,2}/\d{1,2}\] ?\p{Lu}`) // "[1/4] Men look at the quay."
)

// How long a caption may be, in words, and the credit at its end, in bytes.
const (
	captionWords  = 70
	longestCredit = 300
)

// creditWords are those of creditEnd.
var creditWords = [...]string{"Photo", "Pic", "Image", "Credit", "File", "Handout"}

// mayCredit tells whether a text has what no credit is without.
func mayCredit(s string) bool {
	if strings.HasSuffix(s, ".") {
		return strings.Contains(s, "/") // "SWALLOW/Ada Quill Jr."
	}
	if strings.ContainsAny(s, "|/") {
		return true
	}
	return strings.ContainsAny(s, ":(") && slices.ContainsFunc(creditWords[:], func(w string) bool { return strings.Contains(s, w) })
}

// lastBytes is the end of a text, n bytes long at most.
func lastBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	from := len(s) - n
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	return s[from:]
}

// findCaptions settles the paragraphs that belong to pictures, and the lines about
// who made the report.
func (l *layout) findCaptions() {
	for i := range l.units {
		u := &l.units[i]
		switch s := l.slice(u); {
		case u.settled || u.words > captionWords:
		case u.words <= 30 && (u.cues&cueStaff != 0 || u.cues&cueByline != 0 && s[0] == '(' || i >= l.body && l.madeBy(u)):
			u.settle(Byline)
		case l.opensWithMarker(u): // a caption that the report may go on after
			if c := l.captionFrom(u, u.hits.Start); c.End == u.End {
				u.settle(Caption)
				if next := i + 1; strings.ContainsAny(s[len(s)-1:], ",:") && next < len(l.units) && !l.units[next].gap && l.units[next].words <= captionWords {
					l.units[next].settle(Caption)
				}
			}
		case u.cues&cueCaption != 0 && captionLabel(s), l.credited(u), l.describes(u), placed(s):
			u.settle(Caption)
		}
	}
}

// madeBy tells whether a line says who made the report: "Reporting by Ada Quill;
// editing by Bo Finch", "— With reports from Ada Quill", or tells of the reporters.
func (l *layout) madeBy(u *unit) bool {
	s := strings.TrimLeft(l.slice(u), "-–—• (")
	if l.tellsOfReporter(s) {
		return true
	}
	if label, names, ok := strings.Cut(s, ": "); ok && u.words <= 12 && strings.Count(label, " ") < 2 && hasRole(label) && nameCase(names) {
		return true // "Editor: Ada Quill"
	}
	if name, ok := strings.CutPrefix(s, "By "); ok && u.words <= 7 && !ends(s) && nameCase(name) {
		return true
	}
	if u.cues&cueByline == 0 || u.caps*2 < u.words {
		return false
	}
	for h := range phraseStarts(s) {
		if h.cues&cueByline != 0 && h.count >= 2 {
			return true
		}
	}
	return false
}

// opensWithMarker tells whether a unit begins with a marker of captions.
func (l *layout) opensWithMarker(u *unit) bool {
	return u.hits.Len() > 0 && l.hits[u.hits.Start].first == 0 && l.hits[u.hits.Start].cues&cueMarker != 0
}

// captionLabel tells whether a label of a caption begins the text: several words,
// or one with a colon, bar or dash after it.
func captionLabel(s string) bool {
	for h := range phraseStarts(s) {
		rest := strings.TrimLeft(s[h.End:], " ")
		if h.cues&cueCaption != 0 && (h.count >= 2 || rest != "" && strings.ContainsAny(rest[:1], ":|/") ||
			strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "— ")) {
			return true
		}
	}
	return false
}

// phraseStarts goes through the lexicons' phrases at the start of a text.
func phraseStarts(s string) func(yield func(hit) bool) {
	return func(yield func(hit) bool) {
		n, i := cueTrie, 0
		for w := range words(s, 0, len(s)) {
			if n = n.next[w.key()]; n == nil {
				return
			}
			if i++; n.cues != 0 && !yield(hit{Span{0, w.End}, n.cues, 0, i}) {
				return
			}
		}
	}
}

// credited tells whether a text ends with whose picture it is: in capitals in
// square brackets, or in the words of picture credits.
func (l *layout) credited(u *unit) bool {
	s := l.slice(u)
	if s[0] == '[' && pictureNumber.MatchString(s) {
		return true
	}
	if end := lastBytes(s, longestCredit); u.words >= 6 && mayCredit(end) && creditEnd.MatchString(end) {
		return true
	}
	if open := strings.LastIndexByte(s, '['); open >= 0 && strings.HasSuffix(s, "]") {
		name := s[open+1 : len(s)-1]
		if name != "" && len(name) <= 60 && strings.ToUpper(name) == name && strings.ToLower(name) != name {
			return true
		}
	}
	for _, h := range l.hits[u.hits.Start:u.hits.End] {
		if h.cues&cuePhotoCredit == 0 || h.first+h.count < u.words-4 {
			continue
		}
		if open := strings.LastIndexAny(s, "([/|"); open >= 0 && u.Start+open <= h.Start && !stop(s[:len(s)-1]) || !stop(s) && h.first+h.count == u.words {
			return true
		}
	}
	return false
}

// describes tells whether a text says itself that it is about a picture.
func (l *layout) describes(u *unit) bool {
	for _, h := range l.hits[u.hits.Start:u.hits.End] {
		if h.cues&cuePicture != 0 && !strings.ContainsAny(l.slice(u), "\"“") {
			return true
		}
	}
	return false
}

// placed tells whether a text begins with a name and its place in a picture:
// "Ada Quill, left, …".
func placed(s string) bool {
	name, rest, ok := strings.Cut(s, ",")
	if !ok || len(name) > 60 || strings.Count(name, " ") > 5 || !nameCase(name) {
		return false
	}
	rest = strings.TrimLeft(rest, " (")
	for _, side := range []string{"left,", "right,", "center,", "centre,", "left)", "right)", "center)", "centre)", "second from ", "third from ", "far left", "far right"} {
		if strings.HasPrefix(rest, side) {
			return true
		}
	}
	return false
}

// dropRepeats settles what a page prints twice: a headline again, the caption of a
// picture in two sizes, and a standfirst that the report begins with again. Of
// captions the first stays, of all else the last. Sentences said again farther down
// stay: the report may mean it.
func (l *layout) dropRepeats() {
	last := map[uint64]int{}
	for i := range l.units {
		u := &l.units[i]
		if u.settled && u.role != Headline || u.words < 5 {
			continue
		}
		j, again := last[u.key]
		last[u.key] = i
		if !again || l.units[j].words != u.words {
			continue
		}
		if first := &l.units[j]; first.role == Headline && first.settled || l.captionAlone(first) {
			u.settle(Furniture)
			last[u.key] = j
		} else if j == i-1 || j <= l.body+2 {
			first.settle(Furniture)
		}
	}
	l.dropStandfirst()
}

func (l *layout) captionAlone(u *unit) bool {
	return u.words <= captionWords && (u.cues&cueCaption != 0 && captionLabel(l.slice(u)) || l.credited(u) || l.describes(u))
}

// dropStandfirst settles a paragraph of the head that the next begins with again.
func (l *layout) dropStandfirst() {
	for i, tried := l.body, 0; i < len(l.units) && tried < 3; i++ {
		u := &l.units[i]
		if u.settled || u.words < 5 {
			continue
		}
		tried++
		next := l.below(i)
		if next > 0 && len(l.slice(u)) < len(l.slice(&l.units[next])) && strings.HasPrefix(l.slice(&l.units[next]), l.slice(u)) {
			u.settle(Furniture)
		}
	}
}
