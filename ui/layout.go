package ui

// The panes. The first four are seen together, the others one at a time.
type paneID int

const (
	agenciesPane paneID = iota
	officialsPane
	timelinePane
	quotesPane
	reportsPane
	conflictsPane
	statementsPane
	figuresPane
	paneCount

	firstView = reportsPane // panes before it are in the first view
)

// The least window in which everything can be used.
const (
	minWidth  = 40
	minHeight = 12
)

// rect is a part of the screen in cells. The zero rect is not shown.
type rect struct{ x, y, w, h int }

func (r rect) shown() bool { return r.w > 0 && r.h > 0 }

// layout is where everything stands.
type layout struct {
	small  bool // the window is too small to show anything but that
	header rect
	chips  rect // what is followed, if anything is
	tabs   rect // names of the panes, where only one is seen
	panes  [paneCount]rect
	card   rect // card of the selected item beside the panes
	full   rect // what a card, the reader or the help has when it stands alone
	footer rect
}

// shape is what the layout depends on besides the window.
type shape struct {
	focus  paneID
	zoomed bool // only the focused pane is seen
	chips  bool // something is followed
	split  divide
}

// divide is how far the borders between the panes of the first view were moved from
// where they stand by themselves, in cells.
type divide struct {
	across      int // the upright one
	left, right int // those across the columns
}

// The least panes.
const (
	leastWidth  = 20
	leastHeight = 4
)

// within is the borders kept so far from the edges of w by h cells that every pane can
// be used.
func (d divide) within(w, h int) divide {
	left, upper, later := w*2/5, h/2, h*11/20
	keep := func(moved, at, all, least int) int { return max(least-at, min(moved, all-least-at)) }
	return divide{keep(d.across, left, w, leastWidth), keep(d.left, upper, h, leastHeight), keep(d.right, later, h, leastHeight)}
}

// arrange lays the screen out. It depends on its arguments alone.
func arrange(w, h int, s shape) layout {
	if w < minWidth || h < minHeight {
		return layout{small: true, full: rect{0, 0, max(0, w), max(0, h)}}
	}
	l := layout{
		header: rect{0, 0, w, 1},
		footer: rect{0, h - 1, w, 1},
		full:   rect{0, 1, w, h - 2},
	}
	if s.chips {
		l.chips = rect{0, 1, w, 1}
		l.full = rect{0, 2, w, h - 3}
	}
	body := l.full
	if w >= 160 {
		card := min(w*3/8, 92)
		l.card = rect{w - card, body.y, card, body.h}
		body.w -= card
	}
	if w < 76 || h < 20 || s.zoomed || s.focus >= firstView {
		l.tabs = rect{body.x, body.y, body.w, 1}
		l.panes[s.focus] = rect{body.x, body.y + 1, body.w, body.h - 1}
		return l
	}
	l.columns(body, s.split.within(body.w, body.h))
	return l
}

// columns puts the panes of the first view in two columns.
func (l *layout) columns(body rect, d divide) {
	left := body.w*2/5 + d.across
	upper := body.h/2 + d.left
	later := body.h*11/20 + d.right // the timeline carries its chart
	x, mid, y := body.x, body.x+left, body.y
	l.panes[agenciesPane] = rect{x, y, left, upper}
	l.panes[officialsPane] = rect{x, y + upper, left, body.h - upper}
	l.panes[timelinePane] = rect{mid, y, body.w - left, later}
	l.panes[quotesPane] = rect{mid, y + later, body.w - left, body.h - later}
}
