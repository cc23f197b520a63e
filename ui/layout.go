package ui

// The panes of the first view.
type paneID int

const (
	agenciesPane paneID = iota
	officialsPane
	timelinePane
	quotesPane
	paneCount
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
	tabs   rect // names of the panes, where only one has room
	panes  [paneCount]rect
	card   rect // card of the selected item beside the panes
	full   rect // what a card, the reader or the help has when it stands alone
	footer rect
}

// arrange lays the screen out. It depends on its arguments alone.
func arrange(w, h int, focus paneID) layout {
	if w < minWidth || h < minHeight {
		return layout{small: true, full: rect{0, 0, max(0, w), max(0, h)}}
	}
	l := layout{
		header: rect{0, 0, w, 1},
		footer: rect{0, h - 1, w, 1},
		full:   rect{0, 1, w, h - 2},
	}
	switch {
	case w < 76 || h < 20:
		l.tabs = rect{0, 1, w, 1}
		l.panes[focus] = rect{0, 2, w, h - 3}
	case w < 160:
		l.columns(0, w*2/5, w, h)
	default:
		card := min(w*3/8, 92)
		l.columns(0, (w-card)*2/5, w-card, h)
		l.card = rect{w - card, 1, card, h - 2}
	}
	return l
}

// columns puts the panes in two columns: x to mid and mid to end.
func (l *layout) columns(x, mid, end, h int) {
	body := h - 2
	upper := body / 2
	later := body * 11 / 20 // the timeline carries its chart
	l.panes[agenciesPane] = rect{x, 1, mid - x, upper}
	l.panes[officialsPane] = rect{x, 1 + upper, mid - x, body - upper}
	l.panes[timelinePane] = rect{mid, 1, end - mid, later}
	l.panes[quotesPane] = rect{mid, 1 + later, end - mid, body - later}
}
