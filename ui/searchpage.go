package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/briefing/search"
	"sitrep/data/safetext"
)

const (
	maxHits   = 200 // reports that are listed
	hitHeight = 3   // rows of a hit: its report, and two of the words round what was found
)

// A searcher is the page of search: a query being typed and the reports that meet
// it, best first.
type searcher struct {
	picker
	ix     *index
	engine *search.Index // nil until it is made
	hits   []search.Hit
	total  int
	err    error
}

// searchable is the answer of the command that makes a briefing searchable.
type searchable struct {
	of     *index
	engine *search.Index
}

// openSearch opens the page of search with the last query, and makes the briefing
// searchable if it isn't yet.
func (m *Model) openSearch() tea.Cmd {
	if _, ok := m.top().(*searcher); ok {
		return nil
	}
	s := &searcher{ix: m.ix, picker: picker{theme: &m.theme, each: hitHeight}}
	s.input.set(m.query)
	m.pages = append(m.pages, s)
	if m.engine != nil {
		s.use(m.engine)
		return nil
	}
	return m.makeSearchable()
}

// makeSearchable works off the screen's goroutine.
func (m *Model) makeSearchable() tea.Cmd {
	ix, shelf := m.ix, m.options.Shelf
	return func() tea.Msg { return searchable{ix, shelf.Search(ix.b)} }
}

// setEngine takes what makes the briefing searchable, unless a newer one came.
func (m *Model) setEngine(msg searchable) {
	if msg.of != m.ix {
		return
	}
	m.engine = msg.engine
	for _, p := range m.pages {
		if s, ok := p.(*searcher); ok {
			s.use(m.engine)
		}
	}
}

func (s *searcher) use(engine *search.Index) {
	s.engine = engine
	s.find()
}

// find searches anew.
func (s *searcher) find() {
	s.hits, s.total, s.err = nil, 0, nil
	if s.engine != nil {
		s.hits, s.total, s.err = s.engine.Find(s.input.String(), maxHits)
	}
	s.setItems(len(s.hits))
}

func (s *searcher) changed(m *Model) {
	m.query = s.input.String()
	s.find()
}

// again is the page on another briefing, which is yet to be made searchable.
func (s *searcher) again(ix *index) (page, bool) {
	if s.ix == ix {
		return s, true
	}
	fresh := &searcher{ix: ix, picker: s.picker}
	fresh.setItems(0)
	return fresh, true
}

// accept opens the report of the hit under the cursor; n goes on through all that
// was found, hit by hit, in the order of the reports.
func (s *searcher) accept(m *Model) tea.Cmd {
	if s.sel >= len(s.hits) {
		return nil
	}
	hit := s.hits[s.sel]
	at := briefing.Passage{Doc: hit.Doc, Span: hit.Span}
	if len(hit.Marks) > 0 {
		at.Span = hit.Marks[0]
	}
	var found []briefing.Passage
	for _, h := range s.hits {
		found = append(found, h.Places...)
	}
	slices.SortFunc(found, comparePassages)
	m.step(m.stand())
	m.pages = append(m.pages, newReader(m.ix, &m.theme, quoted(s.input.String()), slices.Compact(found), at))
	return nil
}

func (s *searcher) view() []string {
	var said []row
	switch {
	case s.engine == nil:
		said = append(said, text(safetext.Const(" making the reports searchable …"), inkDim))
	case s.err != nil:
		said = wrapped(safetext.Clean(s.err.Error()), s.width(), 1, inkError, nil)
	case s.input.String() == "":
		said = queryHelp(s.width())
	case len(s.hits) == 0:
		said = append(said, text(safetext.Const(" no report has that"), inkDim))
	}
	return s.draw(safetext.Const("Search"), s.count(), said, func(i int) []row { return s.hit(i, s.width()) })
}

// count says how many reports meet the query.
func (s *searcher) count() row {
	if s.total == 0 {
		return nil
	}
	t := plural(s.total, safetext.Const("report"), safetext.Const("reports"))
	if len(s.hits) < s.total {
		t = safetext.Concat(safetext.Const("the best "), safetext.Int(len(s.hits)), safetext.Const(" of "), t)
	}
	return text(t, inkDim)
}

// hit is the rows of a hit: always hitHeight of them.
func (s *searcher) hit(i, width int) []row {
	h := s.hits[i]
	rows := make([]row, 0, hitHeight)
	rows = append(rows, text(s.ix.source(h.Doc), inkStrong))
	t, at := safetext.CleanMap(s.ix.b.Slice(h.Passage))
	var marks []mark
	for _, m := range h.Marks {
		marks = append(marks, mark{at.At(m.Start - h.Span.Start), at.At(m.End - h.Span.Start), inkHit})
	}
	t = flat(t)
	lines := wrap(t, width-2)
	from := 0
	if len(marks) > 0 { // the lines round the first thing found
		from = max(0, slices.IndexFunc(lines, func(l mark) bool { return marks[0].start < l.end }))
	}
	from = max(0, min(from, len(lines)-hitHeight+1))
	for _, l := range lines[from:min(len(lines), from+hitHeight-1)] {
		r := text(safetext.Const("  "), inkText)
		rows = append(rows, append(r, inked(t, l.start, l.end, inkText, marks)...))
	}
	for len(rows) < hitHeight {
		rows = append(rows, nil)
	}
	return rows
}

// queryHelp is what one can ask for.
func queryHelp(width int) []row {
	var rows []row
	for _, l := range [][2]safetext.Text{
		{safetext.Const("harbour fire"), safetext.Const("both words, anywhere in a report")},
		{safetext.Const("\"harbour board\""), safetext.Const("these words one after another")},
		{safetext.Const("-drill"), safetext.Const("not this word")},
		{safetext.Const("ferry OR boat"), safetext.Const("either")},
		{safetext.Const("who:Ro"), safetext.Const("mentions a person or body")},
		{safetext.Const("said-by:Ro sorry"), safetext.Const("words that Ro said")},
		{safetext.Const("on:2031-05-04"), safetext.Const("of that day; also after: and before:")},
		{safetext.Const("outlet:tribune"), safetext.Const("published there")},
	} {
		rows = append(rows, clipRow(row{{safetext.Const(" "), inkText}, {pad(l[0], 20), inkAccent}, {l[1], inkDim}}, width))
	}
	return rows
}
