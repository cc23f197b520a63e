package ui

import (
	"context"
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/briefing/search"
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
	stop    context.CancelFunc // ends reading

	progress briefing.Progress // of reading, as told last
	restored bool              // the screen is as it was left, or beyond that

	focus   paneID
	zoomed  bool // the focused pane has the body to itself
	panes   [paneCount]*list
	preview *card  // beside the panes, where there is room
	pages   []page // what stands over the panes; the last one is seen

	engine *search.Index // nil until somebody searched
	query  string        // the last one

	stars    map[star]bool
	followed []target
	history  history

	split   divide // how the user divided the screen
	mouseOn bool
	dragged border     // that the mouse holds
	pressed *tea.Mouse // where the chart was pressed

	themeName themeName
	dark      bool // the terminal's ground, where it is known
	grounded  bool

	filter    input
	filtering bool
	before    stand // what esc goes back to

	prompt *prompt // what is being asked, nil for nothing

	note safetext.Text // said in the footer until the next key
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
	m := &Model{ctx: ctx, options: o, keys: o.Settings.bindings(), mouseOn: o.Settings.Mouse, theme: newTheme(neutral), loading: o.Load != nil || o.Follow != nil, stars: make(map[star]bool)}
	titles := [paneCount]safetext.Text{
		safetext.Const("Agencies"), safetext.Const("Officials"), safetext.Const("Timeline"), safetext.Const("Quotes"),
		safetext.Const("Reports"), safetext.Const("Disagreements"), safetext.Const("Indirect"),
		safetext.Const("Figures"),
	}
	for i := range m.panes {
		m.panes[i] = &list{id: paneID(i), title: titles[i], theme: &m.theme, starred: m.starred, stale: true}
	}
	if n, ok := themeCalled(o.Settings.Theme); ok {
		m.setTheme(n)
	}
	return m
}

// Init starts reading, and asks the terminal for its ground without waiting.
func (m *Model) Init() tea.Cmd { return tea.Batch(m.load(), tea.RequestBackgroundColor) }

// load reads the documents off the screen's goroutine, until m.stop is called.
func (m *Model) load() tea.Cmd {
	ctx, load := m.ctx, m.options.Load
	if load == nil && m.options.Follow == nil {
		return nil
	}
	ctx, m.stop = context.WithCancel(ctx)
	if m.options.Follow != nil {
		return follow(ctx, m.options.Follow)
	}
	shelf := m.options.Shelf
	return func() tea.Msg {
		b, err := load(ctx)
		if err != nil {
			return loaded{err: err}
		}
		return loaded{ix: shelf.index(b)}
	}
}

// stopped is the error in words where it is the user's own doing.
func stopped(err error) error {
	if errors.Is(err, context.Canceled) {
		return errors.New("reading was stopped")
	}
	return err
}

// Update takes a message.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
		m.place()
	case tea.BackgroundColorMsg:
		m.dark, m.grounded = msg.IsDark(), true
		m.setTheme(m.themeName)
	case loaded:
		m.loading, m.err = false, stopped(msg.err)
		if msg.err == nil {
			return m, m.setIndex(msg.ix)
		}
	case told:
		return m, m.hear(msg)
	case Show:
		shelf := m.options.Shelf
		return m, func() tea.Msg { return loaded{ix: shelf.index(msg.Briefing)} }
	case tea.KeyPressMsg:
		return m, m.press(msg)
	case tea.PasteMsg:
		switch {
		case m.prompt != nil:
			return m, m.answer(msg)
		case m.filtering:
			return m, m.typed(msg)
		}
		if t, ok := m.top().(typer); ok {
			return m, m.typedIn(t, msg)
		}
	case tea.MouseMsg:
		if m.mouseOn {
			return m, m.mouse(msg)
		}
	case previewed:
		msg.page.take(msg)
	case wrote:
		m.wrote(msg)
	case searchable:
		m.setEngine(msg)
	}
	return m, nil
}

// setIndex shows another briefing. What was selected stays so, by its ID.
func (m *Model) setIndex(ix *index) tea.Cmd {
	if m.ix != nil && m.filling().Empty() {
		m.note = changes(m.ix, ix)
	}
	m.ix, m.engine = ix, nil
	faces := [paneCount]face{agencyFace{ix}, officialFace{ix}, eventFace{ix}, quoteFace{ix}, reportFace{ix}, conflictFace{ix}, statementFace{ix}, figureFace{ix}}
	for i, p := range m.panes {
		p.setFace(ix, faces[i])
	}
	m.panes[timelinePane].chart = newChart(ix)
	m.setFollowed(ix.followed(m.followed))
	m.panes[timelinePane].follow()
	m.preview = nil
	m.pages = ix.pages(m.pages)
	if m.options.State != "" && !m.restored && m.filling().Empty() {
		m.restored = true
		if len(m.history.past) == 0 && len(m.followed) == 0 { // not what the user has done since
			m.restore(m.options.State)
		}
	}
	m.place()
	if slices.ContainsFunc(m.pages, func(p page) bool { _, ok := p.(*searcher); return ok }) {
		return m.makeSearchable()
	}
	return nil
}

// restyle draws everything anew.
func (m *Model) restyle() {
	for _, p := range m.panes {
		p.stale = true
	}
	if m.preview != nil {
		m.preview.restyle()
	}
	for _, p := range m.pages {
		p.restyle()
	}
}

// place gives everything its part of the screen.
func (m *Model) place() {
	m.layout = arrange(m.w, m.h, shape{focus: m.focus, zoomed: m.zoomed, chips: len(m.followed) > 0, split: m.split})
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
		r := m.layout.full
		if c, ok := p.(*card); ok {
			c.setShown(true)
			r = m.cardRect(c)
		}
		p.setSize(r.w, r.h)
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

// top is the page that is seen, nil where it is the panes.
func (m *Model) top() page {
	if len(m.pages) == 0 {
		return nil
	}
	return m.pages[len(m.pages)-1]
}
