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
	indent int
	marks  []mark
}

// A printed line is a stretch of a paragraph.
type printed struct {
	par        int // -1 for a blank line
	start, end int
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
	r := &reader{ix: ix, theme: t, of: of, doc: open.Doc, now: -1}
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
	p := paragraph{text: flat(t), at: at, raw: s}
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

// mark puts the passages of this report on its paragraphs.
func (r *reader) mark() {
	for i := range r.pars {
		r.pars[i].marks = nil
	}
	next := 0
	for i, p := range r.passages {
		if p.Doc != r.doc {
			continue
		}
		in := inkHit
		if i == r.now {
			in = inkHitNow
		}
		for next < len(r.pars) && (r.pars[next].raw.Empty() || r.pars[next].raw.End <= p.Span.Start) {
			next++
		}
		for j := next; j < len(r.pars) && r.pars[j].raw.Start < p.Span.End; j++ {
			r.pars[j].add(p.Span, in)
		}
	}
	r.stale = true
}

// add marks a span of the document in the paragraph. Marks stay in order.
func (p *paragraph) add(s data.Span, in ink) {
	from, to := max(s.Start, p.raw.Start), min(s.End, p.raw.End)
	if from >= to {
		return
	}
	m := mark{p.at.At(from - p.raw.Start), p.at.At(to - p.raw.Start), in}
	if n := len(p.marks); n > 0 && in != inkHitNow && p.marks[n-1].ink == inkHitNow && m.start < p.marks[n-1].end {
		m.start = p.marks[n-1].end // the passage under the eye stays whole
		if m.start >= m.end {
			return
		}
	}
	p.marks = append(p.marks, m)
}

// flow breaks the paragraphs into lines.
func (r *reader) flow() {
	r.body = r.body[:0]
	width := r.column()
	for i, p := range r.pars {
		if p.text.Empty() && p.raw.Empty() {
			if i > 0 {
				r.body = append(r.body, printed{par: -1})
			}
			continue
		}
		if !p.raw.Empty() && len(r.body) > 0 && r.body[len(r.body)-1].par >= 0 {
			r.body = append(r.body, printed{par: -1})
		}
		for _, l := range wrap(p.text, width-p.indent) {
			r.body = append(r.body, printed{i, l.start, l.end})
		}
	}
	r.stale = true
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

// nowLine is the line on which the passage begins, or -1.
func (r *reader) nowLine() int {
	for i, l := range r.body {
		if l.par < 0 {
			continue
		}
		for _, m := range r.pars[l.par].marks {
			if m.ink == inkHitNow && l.start <= m.start && m.start < max(l.end, l.start+1) {
				return i
			}
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
	r.now = i
	if doc := r.passages[i].Doc; doc != r.doc {
		r.doc = doc
		r.load()
	} else {
		r.mark()
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

func (r *reader) view() []string {
	if r.stale || len(r.lines) != r.h {
		r.lines = r.draw()
		r.stale = false
	}
	return r.lines
}

// draw has the reader's lines: one that says where one is, and the report.
func (r *reader) draw() []string {
	lines := make([]string, 0, r.h)
	p := painter{theme: r.theme}
	p.row(split(append(text(safetext.Const(" "), inkText), r.place()...), r.where(), r.w-1), r.w, false)
	lines = append(lines, p.String())
	margin := max(2, min((r.w-r.column())/2, 24))
	from, to := thumb(len(r.body), r.top, r.room(), r.h-1)
	for i := range max(0, r.h-1) {
		p := painter{theme: r.theme}
		p.row(r.line(r.top+i, margin), r.w-1, false)
		switch {
		case from <= i && i < to:
			p.ink(r.theme.plain[inkAccent], "█")
		case to > 0:
			p.ink(r.theme.plain[inkBorder], "│")
		default:
			p.WriteByte(' ')
		}
		lines = append(lines, p.String())
	}
	return lines[:min(len(lines), r.h)]
}

// line is a line of the report, with a sign in the margin where a passage lies.
func (r *reader) line(i, margin int) row {
	if i >= len(r.body) || r.body[i].par < 0 {
		return nil
	}
	l := r.body[i]
	par := r.pars[l.par]
	sign, in := safetext.Const(" "), inkText
	for _, m := range par.marks {
		if m.start < l.end && l.start < m.end {
			if m.ink == inkHitNow {
				sign, in = safetext.Const("▌"), inkMark
				break
			}
			sign, in = safetext.Const("▏"), inkAccent
		}
	}
	out := row{{blanks(margin - 2), inkText}, {sign, in}, {blanks(1 + par.indent), inkText}}
	return append(out, inked(par.text, l.start, l.end, par.base, par.marks)...)
}

// place says what is looked for and which mention this is.
func (r *reader) place() row {
	if len(r.passages) == 0 {
		return text(safetext.Const("Report"), inkAccent)
	}
	out := text(r.of, inkAccent)
	if r.now < 0 {
		return out.then(safetext.Concat(safetext.Const("  no mention here, "), safetext.Int(len(r.passages)), safetext.Const(" in all")), inkDim)
	}
	return out.then(safetext.Concat(safetext.Const("  "), safetext.Int(r.now+1), safetext.Const(" of "),
		plural(len(r.passages), safetext.Const("passage"), safetext.Const("passages"))), inkDim)
}

// where says which report this is and how far one has read.
func (r *reader) where() row {
	last := len(r.body) - r.room()
	part := safetext.Const("all")
	if last > 0 {
		part = safetext.Concat(safetext.Int(100*r.top/last), safetext.Const(" %"))
	}
	return text(safetext.Concat(safetext.Const("report "), safetext.Int(r.doc+1), safetext.Const(" of "),
		safetext.Int(len(r.ix.b.Documents)), safetext.Const(" · "), part), inkDim)
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
