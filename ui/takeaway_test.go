package ui

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/briefing"
)

// copied is what a key puts on the clipboard.
func (d *driver) copied(key string) string {
	d.t.Helper()
	_, cmd := d.m.Update(keyOf(key))
	if cmd == nil {
		d.t.Fatalf("%s copies nothing:\n%s", key, d.plain())
	}
	return fmt.Sprint(cmd())
}

func TestCopy(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	d.press("4")
	if got := d.copied("y"); !strings.Contains(got, "“with great calm” [1 ¶3]") || !strings.Contains(got, "Ysel Courier") {
		t.Errorf("of a quote:\n%s", got)
	}
	d.sees("copied, with its source")
	d.press("7")
	if got := d.copied("y"); !strings.Contains(got, "- Ilse Vandermolen: No one was hurt [1 ¶") {
		t.Errorf("of an indirect statement:\n%s", got)
	}
	d.press("1 enter enter")
	if got := d.copied("y"); !strings.HasPrefix(got, "> The Ministry of Harbours will examine the engine logs. ") || strings.Contains(got, "\x1b") {
		t.Errorf("of a passage:\n%s", got)
	}
	d.press("tab")
	if got := d.copied("y"); !strings.Contains(got, "## Agencies") {
		t.Errorf("of a fact:\n%s", got)
	}
	for _, pane := range strings.Fields("1 2 3 4 5 6 7") {
		d.press(pane + " G")
		if got := d.copied("y"); !strings.Contains(got, "### Source 1") || strings.ContainsAny(got, "\x1b\a\x00") {
			t.Errorf("pane %s:\n%s", pane, got)
		}
	}
	// Too much is cut, and said to be.
	b := newFixture(t)
	b.Timeline[0].Summary = strings.Repeat("long ", 1500)
	for range 20 {
		b.Timeline[0].Summary += " and longer"
	}
	b.Agencies[0].Tasks = nil
	for range 200 {
		b.Agencies[0].Tasks = append(b.Agencies[0].Tasks, briefing.Task{Text: strings.Repeat("long ", 100), Source: b.Agencies[0].Mentions[0]})
	}
	d = open(t, b, 80, 24)
	if got := d.copied("y"); len(got) > maxCopy {
		t.Errorf("%d bytes", len(got))
	}
	d.sees("but cut")
}

func TestStars(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	d.press("*").sees("starred: Ministry of Harbours", "64★").press("j").sees("64★").press("k *").sees("no longer starred").lacks("★")
	// A star outlives a newer briefing.
	d.press("3 j *").send(Show{newFixture(t)}).sees("★")
}

func TestExport(t *testing.T) {
	t.Chdir(t.TempDir())
	d := open(t, newFixture(t), 100, 30)
	d.press("e").sees("┏━ Export to a file", "ferry-fire-off-port-ysel.md", "[all]", "nothing followed", "# Ferry fire off Port Ysel")
	d.press("pgdown pgdown").lacks("# Ferry fire").press("enter").sees("written: ferry-fire-off-port-ysel.md", "┏━ 1 Agencies")
	whole := read(t, "ferry-fire-off-port-ysel.md")
	if !strings.Contains(whole, "Ilse Vandermolen") || strings.Contains(whole, "Left out") {
		t.Errorf("%s", whole)
	}
	// A part names what it leaves out; a file that is there is replaced at the second enter.
	d.press("2 f e").sees("[followed]").press("enter").sees("is there already", "Export to a file").press("enter").sees("written")
	if part := read(t, "ferry-fire-off-port-ysel.md"); !strings.Contains(part, "what concerns Ilse Vandermolen. Left out: 2 of 4 agencies") {
		t.Errorf("%s", part)
	}
	d.press("X 3 * e tab").sees("[starred]").press("ctrl+u").write("stars.md").press("enter").sees("written: stars.md")
	if part := read(t, "stars.md"); !strings.Contains(part, "Left out: 4 of 4 agencies") || !strings.Contains(part, "A law on ferries") {
		t.Errorf("%s", part)
	}
	// What goes wrong is said.
	d.press("e ctrl+u").write(filepath.Join("no", "such", "folder.md")).press("enter").sees("not written:", "folder.md")
	d.press("ctrl+u enter").sees("name a file")
}

func read(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// A screen that is served writes no files, but copies.
func TestServed(t *testing.T) {
	b := newFixture(t)
	d := &driver{t, New(context.Background(), Options{Served: true, Load: func(context.Context) (*briefing.Briefing, error) { return b, nil }})}
	d.size(120, 30).send(d.m.load()())
	d.press("e").sees("a screen over SSH writes no files").lacks("Export to a file").press(":").write("export").press("enter").sees("a screen over SSH writes no files")
	if d.copied("y") == "" {
		t.Error("nothing copied")
	}
}
