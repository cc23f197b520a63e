package ui

import (
	"slices"
	"strings"

	"sitrep/data/safetext"
)

// A face is what a pane lists and how an item looks in it.
type face interface {
	items() []int         // indices into the briefing's list, in order
	ref(item int) ref     // the item's card
	height(width int) int // rows that each item takes, at a width
	rows(item, width int) []row
	words(item int) string // what the filter looks at, raw
	empty() safetext.Text  // what to say when there is nothing
}

// A list is a pane: a framed list with a selection and a filter.
type list struct {
	id      paneID
	title   safetext.Text
	face    face
	ix      *index
	theme   *theme
	starred func(ref) bool
	chart   *chart // over the list's foot, or nil
	w, h    int
	focused bool

	all    []int // items of the face
	part   []int // those that concern what is followed
	shown  []int // those of them that pass the filter
	sel    int   // index into shown
	top    int   // first visible index into shown
	filter string
	hay    []string // folded words by item, made when first filtered

	stale bool // the picture no longer holds
	lines []string
}

// setSize gives the pane its part of the screen, frame included.
func (l *list) setSize(w, h int) {
	if l.w != w || l.h != h {
		l.w, l.h, l.stale = w, h, true
		l.follow()
	}
}

// setFace gives the list new items. The cursor stays on the same one, by ID, in the
// same row of the screen.
func (l *list) setFace(ix *index, f face) {
	l.keep(func() {
		sel := l.sel
		l.ix, l.face, l.hay, l.all = ix, f, nil, f.items()
		l.part = l.all
		l.applyFilter(l.filter)
		l.sel = max(0, min(sel, len(l.shown)-1))
	})
}

// narrow leaves the items that a concern has; all of them where it is nil. The cursor
// stays on its item if that is still there.
func (l *list) narrow(c *concern) {
	if l.face == nil {
		return
	}
	l.keep(func() {
		l.part = l.all
		if c != nil {
			l.part = nil
			for _, item := range l.all {
				if c.has(l.face.ref(item)) {
					l.part = append(l.part, item)
				}
			}
		}
		if l.chart != nil {
			l.chart.narrow(l.part)
		}
		l.applyFilter(l.filter)
		l.sel = max(0, min(l.sel, len(l.shown)-1))
	})
}

// keep changes what is listed and leaves the cursor on its item and in its row, as far
// as both are still there.
func (l *list) keep(change func()) {
	id, row, sel := l.selectedID(), l.sel-l.top, l.sel
	change()
	if id != "" && l.selectedID() != id {
		l.sel = min(l.sel, sel)
		l.selectID(id)
	}
	l.top = l.sel - row
	l.follow()
}

// selectedID is the ID of the item under the cursor, "" where there is none.
func (l *list) selectedID() string {
	if r, ok := l.selected(); ok {
		return l.ix.id(r)
	}
	return ""
}

// selectID puts the cursor on an item, if it is shown.
func (l *list) selectID(id string) {
	if id == "" || l.selectedID() == id {
		return
	}
	for i, item := range l.shown {
		if l.ix.id(l.face.ref(item)) == id {
			l.move(i)
			return
		}
	}
}

func (l *list) setFocus(on bool) {
	if l.focused != on {
		l.focused, l.stale = on, true
	}
}

// selected is the item under the cursor.
func (l *list) selected() (ref, bool) {
	if l.face == nil || l.sel >= len(l.shown) {
		return ref{}, false
	}
	return l.face.ref(l.shown[l.sel]), true
}

// move sets the selection, kept within the list.
func (l *list) move(to int) {
	l.sel = max(0, min(to, len(l.shown)-1))
	l.stale = true
	l.follow()
}

func (l *list) do(c command) {
	page := max(1, l.visible()-1)
	switch c {
	case doUp:
		l.move(l.sel - 1)
	case doDown:
		l.move(l.sel + 1)
	case doPageUp:
		l.move(l.sel - page)
	case doPageDown:
		l.move(l.sel + page)
	case doTop:
		l.move(0)
	case doBottom:
		l.move(len(l.shown) - 1)
	}
}

// setFilter shows the items that hold every word of the filter, in any case. The
// selection stays on its item if that is still there.
func (l *list) setFilter(filter string) {
	filter = strings.TrimSpace(filter)
	if l.face == nil || filter == l.filter {
		return
	}
	item := -1
	if l.sel < len(l.shown) {
		item = l.shown[l.sel]
	}
	l.applyFilter(filter)
	l.sel = 0
	for i, it := range l.shown {
		if it == item {
			l.sel = i
		}
	}
	l.top = 0
	l.follow()
}

func (l *list) applyFilter(filter string) {
	l.filter, l.stale = filter, true
	terms := strings.Fields(strings.ToLower(filter))
	if len(terms) == 0 {
		l.shown = l.part
		return
	}
	if l.hay == nil {
		l.hay = make([]string, slices.Max(append(l.all, 0))+1)
		for _, item := range l.all {
			l.hay[item] = strings.ToLower(l.face.words(item))
		}
	}
	l.shown = nil
	for _, item := range l.part {
		if hasAll(l.hay[item], terms) {
			l.shown = append(l.shown, item)
		}
	}
	if len(l.shown) == 0 { // then its letters will do
		for _, item := range l.part {
			if fuzzyAll(l.hay[item], terms) {
				l.shown = append(l.shown, item)
			}
		}
	}
}

// inner is the width of an item's rows: without the frame, the marker and a space
// at the end.
func (l *list) inner() int { return max(0, l.w-4) }

// room is the number of rows inside the frame that the items have.
func (l *list) room() int { return max(0, l.h-2-l.chartHeight()) }

func (l *list) chartHeight() int {
	if l.chart == nil || !l.chart.known || l.h < 10 {
		return 0
	}
	if l.h < 16 {
		return 3
	}
	return max(5, min(10, l.h-3-len(l.all)))
}

func (l *list) perItem() int {
	if l.face == nil {
		return 1
	}
	return max(1, l.face.height(l.inner()))
}

// visible is the number of whole items that have room.
func (l *list) visible() int { return max(1, l.room()/l.perItem()) }

// follow scrolls as little as brings the selection into sight.
func (l *list) follow() {
	n := l.visible()
	l.top = min(l.top, l.sel)
	l.top = max(l.top, l.sel-n+1)
	l.top = max(0, min(l.top, len(l.shown)-n))
}

// view is the pane's lines, each exactly w columns, h of them.
func (l *list) view() []string {
	if l.stale || len(l.lines) != l.h {
		l.lines = l.draw()
		l.stale = false
	}
	return l.lines
}

func (l *list) draw() []string {
	f := frame{w: l.w, h: l.h, focused: l.focused, theme: l.theme, title: l.heading(), count: l.count()}
	f.total, f.top, f.visible = len(l.shown), l.top, l.visible()
	rows, chosen := l.body()
	return f.draw(rows, chosen)
}

func (l *list) heading() row {
	i := inkStrong
	if l.focused {
		i = inkAccent
	}
	return text(safetext.Concat(safetext.Int(int(l.id)+1), safetext.Const(" "), l.title), i)
}

func (l *list) count() row {
	if l.face == nil {
		return nil
	}
	n := safetext.Int(len(l.shown))
	of := safetext.Concat(n, safetext.Const(" of "), safetext.Int(len(l.all)))
	switch {
	case l.filter != "":
	case len(l.part) < len(l.all):
		return text(of, inkMark)
	default:
		return text(n, inkDim)
	}
	all := text(safetext.Concat(safetext.Const("/"), safetext.Clean(l.filter), safetext.Const(" ")), inkMark).then(of, inkDim)
	if all.width()+l.heading().width() > l.w-9 { // the frame would leave it out
		return text(of, inkMark)
	}
	return all
}

// body is the rows inside the frame, and which of them belong to the selection.
func (l *list) body() (rows []row, chosen func(int) bool) {
	room, per := l.room(), l.perItem()
	from, to := -1, -1
	switch {
	case l.face == nil:
	case len(l.shown) == 0 && l.filter != "":
		rows = append(rows, text(safetext.Const("  nothing here matches the filter"), inkDim))
	case len(l.shown) == 0 && len(l.all) > 0:
		rows = append(rows, text(safetext.Const("  nothing here concerns what is followed"), inkDim))
	case len(l.shown) == 0:
		rows = append(rows, wrapped(l.face.empty(), l.w-2, 2, inkDim, nil)...)
	}
	for i := l.top; i < len(l.shown) && len(rows) < room; i++ {
		if i == l.sel {
			from, to = len(rows), len(rows)+per
		}
		marker := seg{safetext.Const(" "), inkText}
		if i == l.sel && l.focused {
			marker = seg{safetext.Const("▌"), inkAccent}
		} else if i == l.sel {
			marker = seg{safetext.Const("›"), inkDim}
		}
		for j, r := range l.face.rows(l.shown[i], l.inner()) {
			if j > 0 && !l.focused {
				marker = seg{safetext.Const(" "), inkText}
			}
			r = append(row{marker}, r...)
			if j == 0 && l.starred(l.face.ref(l.shown[i])) {
				r = r.then(blanks(l.inner()+1-r.width()), inkText).then(safetext.Const("★"), inkMark)
			}
			rows = append(rows, r)
		}
	}
	if len(rows) > room {
		rows = rows[:room]
	}
	if h := l.chartHeight(); h > 0 {
		for len(rows) < room {
			rows = append(rows, nil)
		}
		item := -1
		if l.sel < len(l.shown) {
			item = l.shown[l.sel]
		}
		for _, r := range l.chart.rows(l.inner(), h, item) {
			rows = append(rows, append(text(safetext.Const(" "), inkText), r...))
		}
	}
	return rows, func(i int) bool { return l.focused && from <= i && i < to }
}
