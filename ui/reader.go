package ui

import (
	"slices"

	"sitrep/briefing"
	"sitrep/data"
	"sitrep/data/safetext"
)

// proseWidth is the most columns that a line of a report takes; longer ones are
// hard to read.
const proseWidth = 88

// A paragraph of the report on the screen.
type paragraph struct {
	text   safetext.Text
	at     *safetext.Offsets
	raw    data.Span // where it stands in the document, empty for our own words
	base   ink
	role   data.Role
	indent int
	hits   []mark // what is looked for
	marks  []mark // all that is inked, made of the hits and the facts
	events []mark
	differ []mark // values that other reports give otherwise
}

// A printed line is a stretch of a paragraph.
type printed struct {
	par        int // -1 for a blank line
	start, end int
	folded     int // blocks that the line stands for, 0 for a line of the report
}

// A reader shows one report at a time, with the passages of an item marked in it,
// and goes from one passage to the next across all reports.
type reader struct {
	ix       *index
	theme    *theme
	of       safetext.Text // what is looked for
	passages []briefing.Passage
	now      int // passage under the eye, -1 for none
	doc      int
	facts    []place // of the report, as they are read
	fact     int     // the one under the cursor, -1 for none
	fold     folding
	w, h     int

	pars  []paragraph
	body  []printed
	top   int
	stale bool
	lines []string
}

// newReader opens the report of a passage. The passage may be one of those given or
// any other; an empty one opens the report at its head.
func newReader(ix *index, t *theme, of safetext.Text, passages []briefing.Passage, open briefing.Passage) *reader {
	r := &reader{ix: ix, theme: t, of: of, doc: open.Doc, now: -1, fact: -1}
	if !open.Span.Empty() {
		at, known := slices.BinarySearchFunc(passages, open, comparePassages)
		if !known {
			passages = slices.Insert(slices.Clone(passages), at, open)
		}
		r.now = at
	}
	r.passages = passages
	r.load()
	return r
}

func (r *reader) scope() scope { return inReader }

func (r *reader) restyle() { r.stale = true }

// again is the reader on another briefing, if the report is still in it.
func (r *reader) again(ix *index) (page, bool) {
	if r.ix == ix {
		return r, true
	}
	of, ok := ix.again(reportKind, r.ix.b.Documents[r.doc].ID)
	if !ok {
		return nil, false
	}
	fresh := newReader(ix, r.theme, r.of, nil, briefing.Passage{Doc: of.i})
	fresh.passages, fresh.now = r.moved(ix)
	fresh.mark()
	fresh.w = r.w
	fresh.flow()
	fresh.top = r.top
	return fresh, true
}

// load takes the report's paragraphs from the document.
func (r *reader) load() {
	d := r.ix.b.Documents[r.doc]
	r.pars, r.top = nil, 0
	r.facts, r.fact = slices.Compact(slices.Clone(r.ix.places[r.doc])), -1
	own := func(t safetext.Text, in ink) { r.pars = append(r.pars, paragraph{text: flat(t), base: in}) }
	headline := slices.ContainsFunc(d.Blocks, func(b data.Block) bool { return b.Role == data.Headline })
	if !headline {
		own(safetext.Clean(d.Title), inkAccent)
	}
	own(r.ix.paper(r.doc), inkStrong)
	if d.Published.Known() {
		own(safetext.Concat(safetext.Const("date: "), basis(d.Published)), inkDim)
	}
	own(safetext.Clean(d.Path), inkDim)
	r.pars = append(r.pars, paragraph{})
	blocks := d.Blocks
	if len(blocks) == 0 {
		blocks = []data.Block{{Role: data.Prose, Span: data.Span{Start: 0, End: len(d.Text)}}}
	}
	for _, b := range blocks {
		r.block(d, b)
	}
	r.mark()
	r.flow()
}

func (r *reader) block(d briefing.Document, b data.Block) {
	s, ok := inText(d.Text, b.Span)
	if !ok {
		return
	}
	t, at := safetext.CleanBlockMap(d.Slice(s))
	p := paragraph{text: flat(t), at: at, raw: s, role: b.Role}
	switch b.Role {
	case data.Headline:
		p.base = inkAccent
	case data.Subhead:
		p.base = inkStrong
	case data.Caption:
		p.base, p.indent = inkDim, 4
	case data.Furniture, data.Outlet, data.Dated, data.Byline:
		p.base = inkDim
	}
	r.pars = append(r.pars, p)
}

func (r *reader) column() int { return max(8, min(proseWidth, r.w-6)) }

func (r *reader) setSize(w, h int) {
	if w == r.w && h == r.h {
		return
	}
	anew := r.w != w
	r.w, r.h, r.stale = w, h, true
	if anew {
		r.flow()
	}
	r.showNow()
}

// room is the rows of the report in sight: one is taken by the line on top.
func (r *reader) room() int { return max(1, r.h-1) }

func (r *reader) scroll(top int) {
	r.top = max(0, min(top, len(r.body)-r.room()))
	r.stale = true
}

// showNow brings the passage under the eye into sight, a third from the top if it
// was out of sight.
func (r *reader) showNow() {
	line := r.nowLine()
	if line < 0 {
		r.scroll(r.top)
		return
	}
	if line < r.top+1 || line >= r.top+r.room()-2 {
		r.scroll(line - r.room()/3)
	} else {
		r.scroll(r.top)
	}
}

// nowLine is the line on which the fact under the cursor, or else the passage,
// begins, or -1.
func (r *reader) nowLine() int {
	var at data.Span
	switch {
	case r.fact >= 0:
		at = r.facts[r.fact].span
	case r.now >= 0 && r.passages[r.now].Doc == r.doc:
		at = r.passages[r.now].Span
	default:
		return -1
	}
	return r.lineOf(at)
}

// lineOf is the line on which a span of the document begins, or -1.
func (r *reader) lineOf(s data.Span) int {
	for i, l := range r.body {
		if l.par < 0 || l.folded > 0 {
			continue
		}
		p := r.pars[l.par]
		if p.raw.Empty() || s.Start >= p.raw.End || s.End <= p.raw.Start {
			continue
		}
		if at := p.at.At(max(0, s.Start-p.raw.Start)); at < max(l.end, l.start+1) {
			return i
		}
	}
	return -1
}

func (r *reader) do(c command) {
	page := max(1, r.room()-2)
	switch c {
	case doUp:
		r.scroll(r.top - 1)
	case doDown:
		r.scroll(r.top + 1)
	case doPageUp:
		r.scroll(r.top - page)
	case doPageDown:
		r.scroll(r.top + page)
	case doTop:
		r.scroll(0)
	case doBottom:
		r.scroll(len(r.body))
	case doNextMention:
		r.mention(r.nearest(1))
	case doPrevMention:
		r.mention(r.nearest(-1))
	case doNextReport:
		r.open(r.doc + 1)
	case doPrevReport:
		r.open(r.doc - 1)
	case doNextFact:
		r.walk(1)
	case doPrevFact:
		r.walk(-1)
	case doFold:
		r.fold = (r.fold + 1) % foldings
		r.flow()
		r.showNow()
	}
}

// nearest is the passage after or before the one under the eye; where there is
// none, the first of this report or a later one, or the last of an earlier one.
func (r *reader) nearest(step int) int {
	if r.now >= 0 {
		return r.now + step
	}
	i := slices.IndexFunc(r.passages, func(p briefing.Passage) bool { return p.Doc >= r.doc })
	switch {
	case i < 0:
		i = len(r.passages)
	case step > 0:
		return i
	}
	if step > 0 {
		return len(r.passages)
	}
	return i - 1
}

// mention goes to a passage, in whichever report it is.
func (r *reader) mention(i int) {
	if i < 0 || i >= len(r.passages) {
		return
	}
	r.now, r.fact = i, -1
	if doc := r.passages[i].Doc; doc != r.doc {
		r.doc = doc
		r.load()
	} else {
		r.mark()
		r.flow()
	}
	r.showNow()
}

// open goes to another report, at its first passage if it has any.
func (r *reader) open(doc int) {
	if doc < 0 || doc >= len(r.ix.b.Documents) {
		return
	}
	r.doc = doc
	r.now = slices.IndexFunc(r.passages, func(p briefing.Passage) bool { return p.Doc == doc })
	r.load()
	r.showNow()
}

// moved is the reader's passages in another briefing, in the reports that are still
// there, and which of them is under the eye.
func (r *reader) moved(ix *index) (passages []briefing.Passage, now int) {
	docs := make(map[string]int, len(ix.b.Documents))
	for i, d := range ix.b.Documents {
		docs[d.ID] = i
	}
	var at briefing.Passage
	for i, p := range r.passages {
		doc, ok := docs[r.ix.b.Documents[p.Doc].ID]
		if !ok {
			continue
		}
		p.Doc = doc
		passages = append(passages, p)
		if i == r.now {
			at = p
		}
	}
	slices.SortFunc(passages, comparePassages)
	return passages, slices.Index(passages, at)
}
