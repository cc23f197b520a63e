package ui

import "sitrep/data/safetext"

// A picker is what pages that take words have in common: a line of input, and below
// it items of equal height with a cursor among them.
type picker struct {
	theme *theme
	input input
	n     int // items
	each  int // rows of an item
	said  int // rows of what is said over the items
	sel   int
	top   int
	w, h  int
	stale bool
	lines []string
}

func (p *picker) scope() scope   { return inTyping }
func (p *picker) restyle()       { p.stale = true }
func (p *picker) typing() *input { return &p.input }

func (p *picker) setSize(w, h int) {
	if p.w != w || p.h != h {
		p.w, p.h = w, h
		p.move(p.sel)
	}
}

// setItems lists other items, the cursor on the first.
func (p *picker) setItems(n int) {
	p.n, p.sel, p.top, p.stale = n, 0, 0, true
}

// visible is the number of items that have room.
func (p *picker) visible() int { return max(1, (p.h-4-p.said)/p.each) }

func (p *picker) move(to int) {
	p.sel = max(0, min(to, p.n-1))
	n := p.visible()
	p.top = max(0, min(p.top, p.sel, p.n-n), p.sel-n+1)
	p.stale = true
}

func (p *picker) do(c command) {
	switch c {
	case doUp:
		p.move(p.sel - 1)
	case doDown:
		p.move(p.sel + 1)
	case doPageUp:
		p.move(p.sel - p.visible())
	case doPageDown:
		p.move(p.sel + p.visible())
	}
}

// click puts the cursor on the item in a row of the page, and tells whether it was
// there already.
func (p *picker) click(y int) (again bool) {
	i := (y - 3 - p.said) / p.each
	if y < 3+p.said || i >= p.visible() || p.top+i >= p.n {
		return false
	}
	again = p.sel == p.top+i
	p.move(p.top + i)
	return again
}

// width is what an item's rows have inside the frame.
func (p *picker) width() int { return max(8, p.w-4) }

// draw is the page's lines: what is said in place of items, then the items.
func (p *picker) draw(title safetext.Text, count row, said []row, item func(i int) []row) []string {
	if !p.stale && len(p.lines) == p.h {
		return p.lines
	}
	f := frame{w: p.w, h: p.h, focused: true, theme: p.theme, title: text(title, inkAccent), count: count}
	f.total, f.top, f.visible = p.n, p.top, p.visible()
	rows := append([]row{append(text(safetext.Const(" "), inkText), p.input.row(p.width())...), nil}, said...)
	first := len(rows)
	for i := p.top; i < p.n && i < p.top+p.visible(); i++ {
		marker := seg{safetext.Const(" "), inkText}
		if i == p.sel {
			marker = seg{safetext.Const("▌"), inkAccent}
		}
		for _, r := range item(i) {
			rows = append(rows, append(row{marker}, r...))
		}
	}
	from := first + (p.sel-p.top)*p.each
	p.lines = f.draw(rows, func(i int) bool { return p.n > 0 && from <= i && i < from+p.each })
	p.stale = false
	return p.lines
}
