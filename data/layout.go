package data

import "strings"

// layOut finds how the text of a document is laid out: what is headline, outlet,
// date, byline, caption and furniture, and that what remains is the report's
// prose. When in doubt, words are prose: a stray button does less harm than a
// lost sentence.
func layOut(d *Document) { arrange(d, cutUnits(d.Text)) }

// arrange is layOut for a text whose paragraphs are known already.
func arrange(d *Document, units []unit) {
	l := &layout{d: d, text: d.Text, units: units}
	l.measure()
	l.furnish()
	l.skipMenus()
	l.readHead()
	l.dropRepeats()
	l.findCaptions()
	l.closeBoxes()
	l.readTail()
	l.findSubheads()
	l.emit()
	l.readDateline()
	l.nameOutlet()
}

// A unit is a paragraph of the text, or a line that stands for itself.
type unit struct {
	Span
	gap     bool // a blank line comes before
	settled bool // its role is known
	role    Role

	words   int    // how many
	caps    int    // that begin with a capital
	widgets int    // that are words of buttons
	capital bool   // the first letter is one
	cues    cue    // phrases that make it up or that it begins with
	key     uint64 // of its words, to know it again
	hits    Span   // of layout.hits: the phrases inside
}

// layout is the work on one document.
type layout struct {
	d     *Document
	text  string
	units []unit
	hits  []hit // phrases inside paragraphs that may cut them, in order

	head      int    // index of the unit that the report's head begins with
	body      int    // index of the first unit of the report itself
	publisher string // as furniture names it
	agency    string // as the report's end or dateline names it
	reporter  []string
	announced bool // the publication date is one that a word like "published" announces
}

func (l *layout) slice(u *unit) string { return l.text[u.Start:u.End] }

// settle gives a unit its role unless it has one.
func (u *unit) settle(r Role) {
	if !u.settled {
		u.role, u.settled = r, true
	}
}

// prose tells whether the unit is taken for a paragraph of the report so far.
func (u *unit) prose() bool { return !u.settled || u.role == Prose }

// stop tells whether a text ends like a sentence; a question or exclamation
// mark is as good for a headline.
func stop(s string) bool {
	s = strings.TrimRight(s, "\"')]”’» ")
	return strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "..") || strings.HasSuffix(s, "。")
}

// ends tells whether a text ends with a mark that closes or announces something.
func ends(s string) bool {
	s = strings.TrimRight(s, "\"')]”’» ")
	return s != "" && strings.ContainsRune(".?!:;,…。", lastRune(s))
}

func lastRune(s string) rune {
	r := rune(0)
	for _, r = range s[max(0, len(s)-4):] {
	}
	return r
}

// measure counts words and finds the phrases of the lexicons in every unit.
func (l *layout) measure() {
	var m matcher
	for i := range l.units {
		l.measureUnit(&l.units[i], &m)
	}
}

// inside are the cues that matter wherever in a paragraph they are.
const inside = cueStart | cuePhrase | cueCut | cueShout | cueMarker | cuePhotoCredit | cuePicture

func (l *layout) measureUnit(u *unit, m *matcher) {
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	m.open = m.open[:0]
	u.key = offset
	u.hits.Start = len(l.hits)
	var whole, begin cue
	longest := 0 // words of the longest phrase from the first word on
	for w := range words(l.text, u.Start, u.End) {
		if w.cap {
			u.caps++
		}
		if u.words == 0 {
			u.capital = w.cap
		}
		for i := w.Start; i < w.End; i++ {
			u.key = (u.key ^ uint64(l.text[i]|0x20)) * prime // lower case, near enough
		}
		u.key = (u.key ^ ' ') * prime
		m.next(w, u.words, func(h hit) {
			if h.cues&cueWidget != 0 {
				u.widgets++
			}
			if h.first == 0 && h.count >= longest {
				if h.count > longest {
					whole = 0
				}
				whole, longest = whole|h.cues, h.count
			}
			if h.first == 0 {
				begin |= h.cues & (cueStart | cueLabel | cueLink | cueCaption | cueByline | cueStaff | cueSource)
			}
			u.cues |= h.cues & (cueAge | cueStaff | cuePublisher | cuePhrase)
			if h.cues&inside != 0 {
				l.hits = append(l.hits, h)
			}
		})
		u.words++
	}
	u.cues |= begin
	if longest == u.words {
		u.cues |= whole & (cueLine | cueBox | cueLeadBox | cueTail | cueQuestions | cueAgency | cuePhotoCredit | cueRelease)
	}
	u.hits.End = len(l.hits)
}
