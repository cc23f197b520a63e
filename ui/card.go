package ui

import (
	"sitrep/briefing"
	"sitrep/data/safetext"
)

// A link is where a stretch of a card leads: to a passage in a report, to another
// item's card, or, on the page of what is followed, to its end.
type link struct {
	passage briefing.Passage
	to      ref
	item    bool    // to an item
	drop    *target // follow it no longer
}

// A card is a page on one item: rows, some of which are links. It scrolls, and the
// cursor goes from link to link.
type card struct {
	of    ref
	id    string
	kind  safetext.Text // what is on it, for the frame
	theme *theme
	ix    *index
	keys  []binding // for the page of keys
	also  []target  // for the page of what is followed
	w, h  int
	shown bool // it has the keys

	rows  []row
	owner []int // link of each row, or -1
	links []link
	at    int // link under the cursor
	top   int
	stale bool
	lines []string
}

func newCard(ix *index, of ref, t *theme, keys []binding) *card {
	c := &card{of: of, ix: ix, theme: t, keys: keys, stale: true}
	if ix != nil {
		c.id = ix.id(of)
	}
	return c
}

func (c *card) scope() scope {
	if c.of.kind == keysKind {
		return inHelp
	}
	return inCard
}

func (c *card) restyle() { c.stale = true }

// again is the card on another briefing, if what it shows is still in it.
func (c *card) again(ix *index) (page, bool) {
	if c.ix == ix {
		return c, true
	}
	of, ok := ix.again(c.of.kind, c.id)
	if !ok {
		return nil, false
	}
	fresh := newCard(ix, of, c.theme, c.keys)
	fresh.at, fresh.top, fresh.also = c.at, c.top, ix.followed(c.also)
	return fresh, true
}

func (c *card) setSize(w, h int) {
	if c.w != w {
		c.w = w
		c.fill()
	}
	if c.h != h {
		c.h, c.stale = h, true
	}
	c.follow()
}

func (c *card) setShown(on bool) {
	if c.shown != on {
		c.shown, c.stale = on, true
	}
}

// fill writes the card anew for its width.
func (c *card) fill() {
	m := cardMaker{ix: c.ix, width: max(8, c.w-4), keys: c.keys, also: c.also}
	c.kind = m.make(c.of)
	c.rows, c.owner, c.links = m.rows, m.owner, m.links
	c.at = max(0, min(c.at, len(c.links)-1))
	c.stale = true
}

// room is the rows that the frame leaves.
func (c *card) room() int { return max(1, c.h-2) }

// link is the one under the cursor.
func (c *card) link() (link, bool) {
	if c.at < len(c.links) {
		return c.links[c.at], true
	}
	return link{}, false
}

func (c *card) do(cmd command) {
	page := max(1, c.room()-2)
	c.stale = true
	if len(c.links) == 0 {
		switch cmd {
		case doUp:
			c.scroll(c.top - 1)
		case doDown:
			c.scroll(c.top + 1)
		case doPageUp:
			c.scroll(c.top - page)
		case doPageDown:
			c.scroll(c.top + page)
		case doTop:
			c.scroll(0)
		case doBottom:
			c.scroll(len(c.rows))
		}
		return
	}
	switch cmd {
	case doUp:
		c.goTo(c.at - 1)
	case doDown:
		c.goTo(c.at + 1)
	case doPageUp:
		c.goTo(c.linkNear(c.first(c.at)-page, -1))
	case doPageDown:
		c.goTo(c.linkNear(c.first(c.at)+page, 1))
	case doTop:
		c.goTo(0)
	case doBottom:
		c.goTo(len(c.links) - 1)
	}
}

func (c *card) goTo(at int) {
	c.at = max(0, min(at, len(c.links)-1))
	c.follow()
}

// linkAt is the link in a row inside the frame.
func (c *card) linkAt(y int) (int, bool) {
	i := c.top + y
	if y < 0 || y >= c.room() || i >= len(c.owner) || c.owner[i] < 0 {
		return 0, false
	}
	return c.owner[i], true
}

func (c *card) scroll(top int) { c.top = max(0, min(top, len(c.rows)-c.room())) }

// first is the first row of a link.
func (c *card) first(l int) int {
	for i, o := range c.owner {
		if o == l {
			return i
		}
	}
	return 0
}

// linkNear is the link at a row, or the nearest one on the way.
func (c *card) linkNear(at, step int) int {
	for i := max(0, min(at, len(c.owner)-1)); 0 <= i && i < len(c.owner); i += step {
		if c.owner[i] >= 0 {
			return c.owner[i]
		}
	}
	if step < 0 {
		return 0
	}
	return len(c.links) - 1
}

// follow brings the link under the cursor into sight, with what stands over it
// where there is room.
func (c *card) follow() {
	if len(c.links) == 0 {
		c.scroll(c.top)
		return
	}
	first := c.first(c.at)
	last := first
	for last+1 < len(c.owner) && c.owner[last+1] == c.at {
		last++
	}
	if c.at == len(c.links)-1 {
		last = len(c.rows) - 1
	}
	over := 0
	if c.at > 0 {
		over = min(first, 2)
	} else {
		over = first
	}
	top := c.top
	top = max(top, last-c.room()+1)
	top = min(top, max(first-over, first+1-c.room()))
	if c.at == 0 && first < c.room() {
		top = 0
	}
	c.scroll(max(0, top))
}

func (c *card) view() []string {
	if c.stale || len(c.lines) != c.h {
		c.lines = c.draw()
		c.stale = false
	}
	return c.lines
}

func (c *card) draw() []string {
	in := inkStrong
	if c.shown {
		in = inkAccent
	}
	f := frame{w: c.w, h: c.h, focused: c.shown, theme: c.theme, title: text(c.kind, in)}
	f.total, f.top, f.visible = len(c.rows), c.top, c.room()
	var rows []row
	for i := c.top; i < len(c.rows) && len(rows) < c.room(); i++ {
		marker := seg{safetext.Const(" "), inkText}
		if c.chosen(i) {
			marker = seg{safetext.Const("▌"), inkAccent}
		}
		rows = append(rows, append(row{marker}, c.rows[i]...))
	}
	return f.draw(rows, func(i int) bool { return c.chosen(c.top + i) })
}

func (c *card) chosen(i int) bool {
	return c.shown && i < len(c.owner) && c.owner[i] >= 0 && c.owner[i] == c.at
}
