package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// at is where words stand on the screen.
func (d *driver) at(words string) (x, y int) {
	d.t.Helper()
	for y, l := range strings.Split(d.plain(), "\n") {
		if before, _, ok := strings.Cut(l, words); ok {
			return len([]rune(before)), y
		}
	}
	d.t.Fatalf("no %q on the screen:\n%s", words, d.plain())
	return 0, 0
}

func (d *driver) click(words string) *driver {
	x, y := d.at(words)
	return d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}).send(tea.MouseReleaseMsg{X: x, Y: y})
}

func TestMouse(t *testing.T) {
	d := open(t, newFixture(t), 120, 40)
	if d.click("王小明").sees("┏━ 1 Agencies"); d.m.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is on")
	}
	if d.press("M").sees("mouse on"); d.m.View().MouseMode == tea.MouseModeNone {
		t.Error("the mouse is off")
	}
	// A click selects, one more opens; so in a card and in what is found.
	d.click("王小明").sees("┏━ 2 Officials", "▌王小明").click("王小明").sees("┏━ Official").press("esc")
	d.click("Ilse Vandermolen").click("Ilse Vandermolen").sees("┏━ Official").click("Ferry Halcyon").sees("▌  10 Mar 2031").click("Ferry Halcyon").sees("┏━ Event").press("u u")
	d.press("s").write("harbours").send(tea.MouseWheelMsg{Button: tea.MouseWheelDown}).click("Ysel Courier").click("Ysel Courier").sees("“harbours”").press("1")
	// What is followed goes by a click, and tabs are clicked.
	d.press("f").sees("following [").click("[Ministry").lacks("following").press("p").click("2 Officials").sees("┏━ 2 Officials").press("u z").click("4 Quotes").press("z")
	// The wheel moves what lies under it.
	x, y := d.at("Ferry Halcyon")
	d.press("3 g").send(tea.MouseWheelMsg{X: x, Y: y, Button: tea.MouseWheelDown}).sees("▌Wed 12 Mar").send(tea.MouseWheelMsg{X: x, Y: y, Button: tea.MouseWheelUp}).sees("▌  Feb 2031")
	// A bar of the chart is a day to follow; bars dragged over are several.
	d.click("███").sees("following [12 Mar]", "2 of 5").press("x")
	x, y = d.at("10 Mar  12 Mar")
	d.send(tea.MouseClickMsg{X: x, Y: y - 2, Button: tea.MouseLeft}).send(tea.MouseReleaseMsg{X: x + 8, Y: y - 2}).sees("following [10–12 Mar]", "3 of 5").press("x")
	// Borders are dragged.
	l := d.m.layout.panes
	d.send(tea.MouseClickMsg{X: l[timelinePane].x, Y: 5, Button: tea.MouseLeft}).send(tea.MouseMotionMsg{X: 70, Y: 5, Button: tea.MouseLeft}).send(tea.MouseReleaseMsg{X: 70, Y: 5})
	d.send(tea.MouseClickMsg{X: 3, Y: l[officialsPane].y, Button: tea.MouseLeft}).send(tea.MouseMotionMsg{X: 3, Y: 10, Button: tea.MouseLeft}).send(tea.MouseReleaseMsg{})
	d.send(tea.MouseClickMsg{X: 100, Y: l[quotesPane].y, Button: tea.MouseLeft}).send(tea.MouseMotionMsg{X: 100, Y: 99, Button: tea.MouseLeft}).send(tea.MouseReleaseMsg{})
	if now := d.m.layout.panes; now[timelinePane].x != 70 || now[officialsPane].y != 10 || now[quotesPane].h != leastHeight {
		t.Errorf("%v", now)
	}
	d.fits(120, 40)
	d.send(tea.MouseMotionMsg{X: 20, Y: 5}).press("M").sees("mouse off")
	if d.m.layout.panes[timelinePane].x != 70 {
		t.Error("a border moves that is not held")
	}
}

func TestDivide(t *testing.T) {
	d := open(t, newFixture(t), 100, 30)
	was := d.m.layout.panes
	d.press("> > + +")
	if now := d.m.layout.panes; now[timelinePane].x != was[timelinePane].x+4 || now[agenciesPane].h != was[agenciesPane].h+2 {
		t.Errorf("%v", now)
	}
	d.press("4 +").fits(100, 30)
	if now := d.m.layout.panes; now[quotesPane].h != was[quotesPane].h+1 {
		t.Errorf("%v", now)
	}
	for range 100 {
		d.press("< -").fits(100, 30)
	}
	d.size(76, 20).fits(76, 20)
	d.size(200, 60).fits(200, 60)
	d.size(100, 30).press("=")
	if d.m.layout.panes != was {
		t.Errorf("%v", d.m.layout.panes)
	}
	d.press("z >").sees("only one pane is seen")
}

func TestThemes(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	seen := map[string]bool{}
	for range themeNames {
		d.press("C").sees("theme: ").fits(80, 24)
		seen[d.press("left").m.View().Content] = true
	}
	if len(seen) != int(themeNames) {
		t.Errorf("%d themes look different", len(seen))
	}
}
