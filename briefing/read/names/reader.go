package names

import (
	"slices"
	"strings"
	"sync"

	"sitrep/briefing/read/names/tagger"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// cand is a mention found, before mentions are gathered into entities.
type cand struct {
	first, last int
	kind        Kind
	form        Form
	head        head
	name        string // of the entity, where the words of the text are not it
	score       float32
	outlet      bool // reports name it for what was said there
}

// post is an office found: a title and who holds it.
type post struct {
	first, job, last int // tokens of the title; the body behind it stands from job on
	holder           int // candidate
	body             int // candidate, or -1
	country          int // token of the country that follows the name, or -1
	before           int // 1 + the post before it of the same holder, or 0
	elected          bool
	apart            bool // the title takes up a person named in a sentence before
}

// reader is the work on one document.
type reader struct {
	t        *token.Text
	tags     *tagger.Result
	at       []int32 // by token: 1 + the index of the candidate that has it
	cands    []cand
	posts    []post
	noBodies map[string]bool // letters that the text says stand for no body; nil until asked for
	held     map[int]int     // holder -> 1 + the last of its posts
	ends     map[int]int     // token behind a title that follows its holder -> 1 + the post
	known    bool            // all names have been looked for
	people   map[string]bool // the full names that the tagger finds, once asked for
	family   map[string]bool // the surnames of those, once asked for

	// space for looking for names again
	found  []found
	byWord map[string]int // the last in found that begins with the word
}

func (r *reader) taken(i int) bool { return r.at[i] != 0 }

func (r *reader) takenAny(first, last int) bool {
	for i := first; i < last; i++ {
		if r.at[i] != 0 {
			return true
		}
	}
	return false
}

// add records a candidate, unless one of its tokens belongs to another; it
// returns the candidate's index, or -1.
func (r *reader) add(c cand) int {
	if c.last <= c.first || r.takenAny(c.first, c.last) {
		return -1
	}
	if c.form == Name && r.bodyEnds(c) {
		if low := r.t.Low(c.first); strings.HasPrefix(low, "then-") || strings.HasPrefix(low, "ex-") {
			c.name = strings.Join(r.words(c.first, c.last), " ") // "then-Harbour Board | chief Ro"
			_, c.name, _ = strings.Cut(c.name, "-")
		}
	}
	r.cands = append(r.cands, c)
	for i := c.first; i < c.last; i++ {
		r.at[i] = int32(len(r.cands))
	}
	return len(r.cands) - 1
}

// tagged tells whether the tagger takes token i for a name of the kind.
func (r *reader) tagged(i int, k Kind) bool {
	switch k {
	case Person:
		return r.tags.Score(i, tagger.Person) > 0.5
	case Organization, Agency:
		return r.tags.Score(i, tagger.Org) > 0.5
	case Place:
		return r.tags.Score(i, tagger.Place) > 0.5
	}
	return false
}

// readers are those that have done their work: the next text uses their memory.
var readers = sync.Pool{New: func() any { return &reader{held: map[int]int{}, ends: map[int]int{}, byWord: map[string]int{}} }}

// begin makes the reader ready for a text.
func (r *reader) begin(t *token.Text) {
	clear(r.held)
	clear(r.ends)
	at := slices.Grow(r.at[:0], len(t.Tokens))[:len(t.Tokens)]
	clear(at)
	*r = reader{t: t, tags: tagger.Tag(t), at: at, cands: r.cands[:0], posts: r.posts[:0], held: r.held, ends: r.ends,
		found: r.found, byWord: r.byWord}
}

// end lets go of the text.
func (r *reader) end() {
	r.tags.Release()
	clear(r.cands)
	r.t, r.tags = nil, nil
	readers.Put(r)
}

// Read finds the names in a text.
func Read(t *token.Text) *Names {
	r := readers.Get().(*reader)
	r.begin(t)
	defer r.end()
	r.authors()
	for _, s := range t.Sentences {
		if named(s.Role) {
			r.pictures(s)
			r.helpers(s)
			r.lawsuits(s)
			r.knownBodies(s, true)
			r.landmarks(s)
			r.governments(s)
			r.alliances(s)
			r.bodies(s)
			r.knownBodies(s, false)
			r.places(s)
		}
	}
	r.tagger(tagger.Org) // before the titles, which want to know the bodies
	r.allTitles()
	r.tagger(tagger.Person, tagger.Place, tagger.Org)
	for _, s := range t.Sentences {
		if named(s.Role) {
			r.spokenFor(s)
		}
	}
	r.again()
	r.known = true
	r.allTitles() // once more, now that names are known
	r.surnames()
	r.commissioners()
	r.acting()
	r.owned()
	return r.gather()
}

// landmarks takes places that would be read as bodies for their nouns ("West
// Bank"), unless a name goes on after them.
func (r *reader) landmarks(s token.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if !r.capital(i) {
			continue
		}
		n, _ := r.longest(&landmarks, i, s.Last)
		if n == 0 || i+n < s.Last && r.capitalWord(i+n) || partOf[r.t.Low(i)] && i+2 < s.Last && r.t.Low(i+1) == "of" && r.capitalWord(i+2) {
			continue
		}
		r.add(cand{first: i, last: i + n, kind: Place, form: Name, score: 0.9})
		i += n - 1
	}
}

func (r *reader) allTitles() {
	for _, s := range r.t.Sentences {
		if named(s.Role) {
			r.titles(s)
		}
	}
}

// named tells whether names in a block count: those in the line of the outlet or
// the author are not in the story.
func named(role data.Role) bool {
	return role != data.Outlet && role != data.Byline && role != data.Dated
}
