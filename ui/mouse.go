package ui

import (
	tea "charm.land/bubbletea/v2"

	"sitrep/briefing/read/dates"
)

// The mouse is off until it is asked for: where it is on, the terminal's own selection
// of text needs another key held down.

// A border is what can be dragged between the panes.
type border uint8

const (
	noBorder border = iota
	upright         // between the columns
	leftLevel
	rightLevel
)

// mouse handles a message of the mouse.
func (m *Model) mouse(msg tea.MouseMsg) tea.Cmd {
	if m.ix == nil || m.prompt != nil || m.layout.small {
		return nil
	}
	at := msg.Mouse()
	switch msg.(type) {
	case tea.MouseWheelMsg:
		m.wheel(at)
	case tea.MouseClickMsg:
		if at.Button == tea.MouseLeft {
			return m.click(at)
		}
	case tea.MouseMotionMsg:
		m.drag(at)
	case tea.MouseReleaseMsg:
		m.dragged = noBorder
		m.chooseDays(at)
	}
	return nil
}

// wheel moves three lines in what lies under the mouse.
func (m *Model) wheel(at tea.Mouse) {
	c := doDown
	if at.Button == tea.MouseWheelUp {
		c = doUp
	}
	for range 3 {
		switch p := m.top().(type) {
		case *reader:
			p.do(c)
		case typer:
			p.do(c)
		case *card:
			p.do(c)
		default:
			if i, ok := m.paneAt(at); ok {
				m.panes[i].do(c)
			}
		}
	}
	m.place()
}

// click puts the cursor where the mouse is; a click on what is under the cursor opens
// it, one on what is followed drops it.
func (m *Model) click(at tea.Mouse) tea.Cmd {
	if r := m.layout.chips; r.shown() && at.Y == r.y {
		if i, ok := m.chipAt(at.X); ok {
			m.step(m.stand())
			m.follow(m.followed[i])
			m.place()
		}
		return nil
	}
	switch p := m.top().(type) {
	case nil:
	case typer:
		r := m.layout.full
		if p.click(at.Y - r.y) {
			return m.take(p)
		}
		return nil
	case *card:
		r := m.cardRect(p)
		if l, ok := p.linkAt(at.Y - r.y - 1); ok && r.has(at) {
			again := p.at == l
			p.goTo(l)
			p.stale = true
			if again {
				return m.run(doOpen)
			}
		}
		return nil
	default:
		return nil
	}
	if m.dragged = m.borderAt(at); m.dragged != noBorder {
		return nil
	}
	if r := m.layout.tabs; r.shown() && at.Y == r.y {
		if i, ok := m.tabAt(at.X - r.x); ok {
			return m.run(doPane1 + command(i))
		}
		return nil
	}
	if i, ok := m.paneAt(at); ok {
		return m.clickPane(i, at)
	}
	return nil
}

// clickPane focuses a pane and puts its cursor on the item under the mouse.
func (m *Model) clickPane(i paneID, at tea.Mouse) tea.Cmd {
	l, r := m.panes[i], m.layout.panes[i]
	focused := m.focus == i
	if !focused {
		m.step(m.stand())
	}
	m.setFocus(i)
	item := l.top + (at.Y-r.y-1)/l.perItem()
	again := focused && item == l.sel
	if l.chart != nil && at.Y-r.y-1 >= l.room() && at.Y < r.y+r.h-1 {
		m.pressed = &at
		m.place()
		return nil
	}
	if row := at.Y - r.y - 1; row >= 0 && row < l.room() && item < len(l.shown) {
		l.move(item)
		if again {
			return m.run(doOpen)
		}
	}
	m.place()
	return nil
}

// chartAt is the days of the chart's bar at a column of the screen, if the chart is
// there.
func (m *Model) chartAt(at tea.Mouse) (from, to dates.Day, ok bool) {
	l, r := m.panes[timelinePane], m.layout.panes[timelinePane]
	if !r.shown() || l.chartHeight() == 0 {
		return 0, 0, false
	}
	return l.chart.bar(at.X-r.x-2, l.inner())
}

// chooseDays follows the days between the bars where the mouse was pressed and let go.
func (m *Model) chooseDays(at tea.Mouse) {
	pressed := m.pressed
	if m.pressed = nil; pressed == nil {
		return
	}
	from, to, ok := m.chartAt(*pressed)
	if last, end, there := m.chartAt(at); ok && there {
		before := m.stand()
		m.followDays(min(from, last), max(to, end))
		m.step(before)
		m.place()
	}
}

// drag moves the border that is held.
func (m *Model) drag(at tea.Mouse) {
	body := m.layout.full
	switch m.dragged {
	case upright:
		m.split.across += at.X - m.layout.panes[timelinePane].x
	case leftLevel:
		m.split.left += at.Y - m.layout.panes[officialsPane].y
	case rightLevel:
		m.split.right += at.Y - m.layout.panes[quotesPane].y
	default:
		return
	}
	m.split = m.split.within(body.w-m.layout.card.w, body.h)
	m.place()
}

// borderAt is the border under the mouse: the edges of both panes beside it.
func (m *Model) borderAt(at tea.Mouse) border {
	if m.layout.tabs.shown() {
		return noBorder
	}
	p := m.layout.panes
	switch {
	case at.X == p[timelinePane].x || at.X == p[timelinePane].x-1:
		return upright
	case at.X < p[timelinePane].x && (at.Y == p[officialsPane].y || at.Y == p[officialsPane].y-1):
		return leftLevel
	case at.X > p[timelinePane].x && at.X < p[quotesPane].x+p[quotesPane].w && (at.Y == p[quotesPane].y || at.Y == p[quotesPane].y-1):
		return rightLevel
	}
	return noBorder
}

func (m *Model) paneAt(at tea.Mouse) (paneID, bool) {
	for i, r := range m.layout.panes {
		if r.has(at) {
			return paneID(i), true
		}
	}
	return 0, false
}

func (r rect) has(at tea.Mouse) bool {
	return r.x <= at.X && at.X < r.x+r.w && r.y <= at.Y && at.Y < r.y+r.h
}
