package ui

import (
	"context"
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"sitrep/briefing"
)

// A driver presses keys on a screen and looks at it.
type driver struct {
	t testing.TB
	m *Model
}

func open(t testing.TB, b *briefing.Briefing, w, h int) *driver {
	d := &driver{t, New(context.Background(), Options{Name: "reports", Load: func(context.Context) (*briefing.Briefing, error) { return b, nil }})}
	return d.size(w, h).send(d.m.load()())
}

func (d *driver) send(msg tea.Msg) *driver {
	_, cmd := d.m.Update(msg)
	return d.after(cmd)
}

// after carries out the commands whose answers the screen waits for.
func (d *driver) after(cmd tea.Cmd) *driver {
	if cmd == nil {
		return d
	}
	switch msg := cmd().(type) {
	case loaded, searchable, previewed, wrote:
		_, next := d.m.Update(msg)
		d.after(next)
	}
	return d
}

func (d *driver) size(w, h int) *driver { return d.send(tea.WindowSizeMsg{Width: w, Height: h}) }

// press takes keys by their names, several with spaces between.
func (d *driver) press(keys string) *driver {
	for _, k := range strings.Fields(keys) {
		d.send(keyOf(k))
	}
	return d
}

// write types words.
func (d *driver) write(words string) *driver {
	for _, r := range words {
		d.send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	return d
}

func keyOf(name string) tea.KeyPressMsg {
	if r := []rune(name); len(r) == 1 {
		return tea.KeyPressMsg{Code: r[0], Text: name}
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
	}
	switch name {
	case "enter":
		return tea.KeyPressMsg{Code: tea.KeyEnter}
	case "esc":
		return tea.KeyPressMsg{Code: tea.KeyEscape}
	case "tab":
		return tea.KeyPressMsg{Code: tea.KeyTab}
	case "shift+tab":
		return tea.KeyPressMsg{Code: tea.KeyTab, Mod: tea.ModShift}
	case "up":
		return tea.KeyPressMsg{Code: tea.KeyUp}
	case "down":
		return tea.KeyPressMsg{Code: tea.KeyDown}
	case "left":
		return tea.KeyPressMsg{Code: tea.KeyLeft}
	case "right":
		return tea.KeyPressMsg{Code: tea.KeyRight}
	case "home":
		return tea.KeyPressMsg{Code: tea.KeyHome}
	case "end":
		return tea.KeyPressMsg{Code: tea.KeyEnd}
	case "pgup":
		return tea.KeyPressMsg{Code: tea.KeyPgUp}
	case "pgdown":
		return tea.KeyPressMsg{Code: tea.KeyPgDown}
	case "space":
		return tea.KeyPressMsg{Code: ' ', Text: " "}
	case "backspace":
		return tea.KeyPressMsg{Code: tea.KeyBackspace}
	}
	panic("no key " + name)
}

// plain is the screen without colours.
func (d *driver) plain() string { return ansi.Strip(d.m.View().Content) }

func (d *driver) sees(words ...string) *driver {
	d.t.Helper()
	for _, w := range words {
		if !strings.Contains(d.plain(), w) {
			d.t.Fatalf("no %q on the screen:\n%s", w, d.plain())
		}
	}
	return d
}

func (d *driver) lacks(words ...string) *driver {
	d.t.Helper()
	for _, w := range words {
		if strings.Contains(d.plain(), w) {
			d.t.Fatalf("%q on the screen:\n%s", w, d.plain())
		}
	}
	return d
}

func TestFirstFrame(t *testing.T) {
	d := &driver{t, New(context.Background(), Options{Name: "reports/ysel" + hostile})}
	d.size(80, 24).sees("reading reports/ysel", "? keys").press("? esc j enter tab /").sees("reading")
}

func TestLoadError(t *testing.T) {
	fails := true
	d := &driver{t, New(context.Background(), Options{Name: "x", Load: func(context.Context) (*briefing.Briefing, error) {
		if fails {
			return nil, errors.New("no such folder: x" + hostile)
		}
		return newFixture(t), nil
	}})}
	d.size(80, 24).send(d.m.load()()).sees("could not be read", "no such folder:", "<U+001B>", "r try again")
	fails = false
	_, cmd := d.m.Update(keyOf("r"))
	d.sees("reading x").send(cmd()).sees("Ferry fire off Port Ysel", "Ministry of Harbours")
}

func TestPanes(t *testing.T) {
	d := open(t, newFixture(t), 120, 40)
	d.sees("3 reports · 10–20 Mar 2031", "2 unreadable", "┏━ 1 Agencies", "×2 ≈", "Harbour Minister ≠ Transport Minister", "10 Mar~", "undated")
	d.press("tab").sees("┏━ 2 Officials").press("tab tab").sees("┏━ 4 Quotes").press("tab").sees("┏━ 1 Agencies")
	d.press("shift+tab").sees("┏━ 4 Quotes").press("3").sees("┏━ 3 Timeline").press("h").sees("┏━ 1 Agencies").press("right").sees("┏━ 3 Timeline")
	d.press("j j").sees("┃▌Wed 12 Mar").press("G").sees("┃▌   undated").press("g").sees("┃▌  Feb 2031").press("pgdown").sees("┃▌   undated").press("up").sees("┃▌Wed 12 Mar")
}

func TestCardAndReader(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	d.press("enter").sees("┏━ Agency", "public body · 64 mentions in 3 reports", "also: harbour ministry, MoH", "will examine the engine logs")
	d.press("enter").sees("Ministry of Harbours  3 of 65 passages", "report 1 of 3", "▌ The Ministry of Harbours will examine")
	d.press("N").sees("2 of 65").press("n n").sees("4 of 65", "report 2 of 3", "<U+001B>")
	d.press("]").sees("report 3 of 3", "5 of 65").press("[").sees("report 2 of 3").press("[ [ [").sees("report 1 of 3")
	d.press("esc").sees("┏━ Agency").press("esc").sees("┏━ 1 Agencies")
	d.press("2 enter").sees("Titles, and who gives them", "≠ The reports disagree", "Harbour Minister")
	d.press("G").sees("No one was hurt").press("enter").sees("Ilse Vandermolen  3 of 3").press("q")
	d.press("esc esc 3 j enter").sees("How the date is known", "~ inferred: “Monday”: the latest Monday")
	d.press("esc 4 enter").sees("Printed in different words  2", "“with a great calmness”")
}

func TestFilter(t *testing.T) {
	d := open(t, newFixture(t), 120, 40)
	d.press("3 /").write("FERRY fire").sees("/FERRY fire", "1 of 5", "Halcyon").lacks("A law on ferries")
	d.press("enter enter").sees("┏━ Event", "Ferry Halcyon").press("esc").sees("1 of 5").press("esc").lacks(" of 5").sees("▌Mon 10 Mar")
	d.press("/").write("zzz").sees("nothing here matches").press("esc").lacks("zzz")
	d.press("/").write("harbours").press("down").sees("▌Wed 12 Mar")
	d.send(tea.PasteMsg{Content: "\x1b[31m\nx"}).sees("nothing here matches")
}

func TestReports(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	d.press("p").sees("┏━ 5 Reports", "not read", "not text: a PDF file", "the file is empty", "Ferry burns off Port Ysel", "10 Mar 2031 ~")
	d.press("enter").sees("┏━ Not read", "Nothing in this file").press("esc j j enter").sees("report 1 of 3", "Ysel Courier · 10 Mar 2031 ~", "date: ~ inferred: after")
	d.press("esc esc").sees("┏━ 1 Agencies")
	d.press("d").sees("┏━ 6 Disagreements", "Title of Ilse Vandermolen", "Harbour Minister ≠ Transport Minister")
	d.press("enter").sees("different values for the same time", "Nordland").press("enter").sees("report 1 of 3").press("esc esc tab")
	d.sees("┏━ 7 Indirect", "No one was hurt", "Ilse Vandermolen").press("enter").sees("In its place").press("2").sees("┏━ 2 Officials")
}

// Every key of the table is on the page of keys, and no key means two things in one
// situation.
func TestKeyTable(t *testing.T) {
	d := open(t, newFixture(t), 120, 60).press("?")
	seen := map[scope]map[string]bool{inPanes: {}, inCard: {}, inReader: {}, inHelp: {}, inTyping: {}}
	for _, b := range bindings() {
		d.sees(b.Help().Key)
		for in, keys := range seen {
			for _, k := range b.Keys() {
				if b.in&in != 0 && keys[k] {
					t.Errorf("%s means two things", k)
				}
				keys[k] = keys[k] || b.in&in != 0
			}
		}
	}
	d.press("?").sees("┏━ 1 Agencies")
}

func TestQuitAndRepaint(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	for _, k := range []string{"q", "ctrl+c"} {
		if _, cmd := d.m.Update(keyOf(k)); cmd == nil {
			t.Errorf("%s does not quit", k)
		}
	}
	if _, cmd := d.m.Update(keyOf("ctrl+l")); cmd == nil {
		t.Error("ctrl+l does not repaint")
	}
}

// A newer briefing leaves the cursor on its item, and pages open.
func TestNewBriefing(t *testing.T) {
	b := newFixture(t)
	d := open(t, b, 80, 24).press("3 j j").sees("▌Wed 12 Mar")
	newer := *b
	newer.Timeline = append([]briefing.Event{{ID: "first", Summary: "An older event", Date: on(2031, 1, 1, 0, "")}}, b.Timeline...)
	d.send(Show{&newer}).sees("Timeline", "6 ").press("enter").sees("Minister blames the owner").press("enter").sees("report 2 of 3")
	d.send(Show{b}).sees("report 2 of 3").press("esc").sees("Minister blames the owner")
}
