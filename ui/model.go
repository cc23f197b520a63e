package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/data/safetext"
)

// Model is the screen of one reader. It belongs to one Bubble Tea program.
type Model struct {
	ctx     context.Context
	options Options
	keys    []binding
	theme   theme
	w, h    int
	layout  layout

	ix      *index // nil until something was read
	err     error  // why nothing was
	loading bool

	focus   paneID
	panes   [paneCount]*list
	preview *card  // beside the panes, where there is room
	pages   []page // what stands over the panes; the last one is seen

	filter    input
	filtering bool
	before    string // the filter that esc goes back to
}

// A page stands over the panes and has the keys: a card or a reader.
type page struct {
	card   *card
	reader *reader
}

// loaded is what Load answered.
type loaded struct {
	ix  *index
	err error
}

// Show gives an open screen another briefing: send it to the program as a message.
// Whatever was selected or open stays so, if it is still there.
type Show struct{ Briefing *briefing.Briefing }

// New is a screen that will load its briefing once it runs.
func New(ctx context.Context, o Options) *Model {
	m := &Model{ctx: ctx, options: o, keys: bindings(), theme: neutral(), loading: o.Load != nil}
	titles := [paneCount]safetext.Text{
		safetext.Const("Agencies"), safetext.Const("Officials"), safetext.Const("Timeline"), safetext.Const("Quotes"),
	}
	for i := range m.panes {
		m.panes[i] = &list{id: paneID(i), title: titles[i], theme: &m.theme, stale: true}
	}
	return m
}

// Init starts reading, and asks the terminal for its ground without waiting.
func (m *Model) Init() tea.Cmd { return tea.Batch(m.load(), tea.RequestBackgroundColor) }

// load reads the documents off the screen's goroutine.
func (m *Model) load() tea.Cmd {
	ctx, load := m.ctx, m.options.Load
	if load == nil {
		return nil
	}
	return func() tea.Msg {
		b, err := load(ctx)
		if err != nil {
			return loaded{err: err}
		}
		return loaded{ix: newIndex(b)}
	}
}

// Update takes a message.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
		m.place()
	case tea.BackgroundColorMsg:
		m.theme = themeFor(msg.IsDark())
		m.restyle()
	case loaded:
		m.loading, m.err = false, msg.err
		if msg.err == nil {
			m.setIndex(msg.ix)
		}
	case Show:
		return m, func() tea.Msg { return loaded{ix: newIndex(msg.Briefing)} }
	case tea.KeyPressMsg:
		return m, m.press(msg)
	case tea.PasteMsg:
		if m.filtering {
			return m, m.typed(msg)
		}
	}
	return m, nil
}

// setIndex shows another briefing. What was selected stays so, by its ID.
func (m *Model) setIndex(ix *index) {
	m.ix = ix
	faces := [paneCount]face{agencyFace{ix}, officialFace{ix}, eventFace{ix}, quoteFace{ix}}
	for i, p := range m.panes {
		p.setFace(ix, faces[i])
	}
	m.panes[timelinePane].chart = newChart(ix)
	m.panes[timelinePane].follow()
	m.preview = nil
	var pages []page
	for _, p := range m.pages {
		if p, ok := p.again(ix); ok {
			pages = append(pages, p)
		}
	}
	m.pages = pages
	m.place()
}

// again is the page on another briefing, if what it shows is still in it.
func (p page) again(ix *index) (page, bool) {
	if c := p.card; c != nil {
		of, ok := ix.again(c.of.kind, c.id)
		if !ok {
			return page{}, false
		}
		fresh := newCard(ix, of, c.theme, c.keys)
		fresh.at, fresh.top = c.at, c.top
		return page{card: fresh}, true
	}
	r := p.reader
	id := r.ix.b.Documents[r.doc].ID
	for i, d := range ix.b.Documents {
		if d.ID == id {
			fresh := newReader(ix, r.theme, r.of, nil, briefing.Passage{Doc: i})
			fresh.passages, fresh.now = r.moved(ix)
			fresh.mark()
			fresh.w = r.w
			fresh.flow()
			fresh.top = r.top
			return page{reader: fresh}, true
		}
	}
	return page{}, false
}

// restyle draws everything anew.
func (m *Model) restyle() {
	for _, p := range m.panes {
		p.stale = true
	}
	if m.preview != nil {
		m.preview.stale = true
	}
	for _, p := range m.pages {
		if p.card != nil {
			p.card.stale = true
		} else {
			p.reader.stale = true
		}
	}
}

// place gives everything its part of the screen.
func (m *Model) place() {
	m.layout = arrange(m.w, m.h, m.focus)
	for i, p := range m.panes {
		if r := m.layout.panes[i]; r.shown() {
			p.setSize(r.w, r.h)
		}
	}
	for i, p := range m.panes {
		p.setFocus(len(m.pages) == 0 && paneID(i) == m.focus)
	}
	m.syncPreview()
	for _, p := range m.pages {
		if p.card != nil {
			p.card.setShown(true)
			r := m.cardRect(p.card)
			p.card.setSize(r.w, r.h)
		} else {
			p.reader.setSize(m.layout.full.w, m.layout.full.h)
		}
	}
}

// cardRect is where a card stands: beside the panes if that is where it belongs.
func (m *Model) cardRect(c *card) rect {
	if m.beside(c) {
		return m.layout.card
	}
	return m.layout.full
}

// beside tells whether a card stands beside the panes.
func (m *Model) beside(c *card) bool { return m.layout.card.shown() && c.of.kind != keysKind }

// syncPreview keeps the card beside the panes on the selected item.
func (m *Model) syncPreview() {
	if !m.layout.card.shown() || m.ix == nil {
		return
	}
	of, ok := m.panes[m.focus].selected()
	if !ok {
		m.preview = nil
		return
	}
	if m.preview == nil || m.preview.of != of {
		m.preview = newCard(m.ix, of, &m.theme, m.keys)
	}
	m.preview.setSize(m.layout.card.w, m.layout.card.h)
}

// top is the page that is seen, if any.
func (m *Model) top() (page, bool) {
	if len(m.pages) == 0 {
		return page{}, false
	}
	return m.pages[len(m.pages)-1], true
}
