package ui

import (
	"bytes"
	"flag"
	"image/color"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

var update = flag.Bool("update", false, "write the golden screens anew")

// golden compares a screen with the file that holds it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s is not as before (-update writes it anew); now:\n%s", name, got)
	}
}

func TestGoldenScreens(t *testing.T) {
	b := newFixture(t)
	for _, size := range []struct {
		name string
		w, h int
	}{{"80x24", 80, 24}, {"120x40", 120, 40}, {"200x60", 200, 60}, {"40x12", 40, 12}} {
		for _, s := range []struct{ name, keys string }{
			{"panes", "3 j"}, {"card", "2 enter"}, {"reader", "1 enter enter n"}, {"keys", "?"}, {"reports", "p"}, {"followed", "2 f"}, {"facts", "p j j enter tab tab tab tab"}, {"quote", "4 enter"}, {"search", "s h a r b down"}, {"commands", ": f o l"}, {"export", "2 f e"},
		} {
			golden(t, s.name+"-"+size.name, open(t, b, size.w, size.h).press(s.keys).plain()+"\n")
		}
	}
}

func TestGoldenColours(t *testing.T) {
	d := open(t, newFixture(t), 80, 24).press("3 j")
	golden(t, "colours-neutral", escaped(d.m.View().Content))
	d.send(tea.BackgroundColorMsg{Color: color.Black})
	golden(t, "colours-dark", escaped(d.m.View().Content))
	d.send(tea.BackgroundColorMsg{Color: color.White})
	golden(t, "colours-light", escaped(d.m.View().Content))
	d.m.setTheme(sharpTheme)
	golden(t, "colours-contrast", escaped(d.m.View().Content))
	d.m.setTheme(plainTheme)
	golden(t, "colours-none", escaped(d.m.View().Content))
}

// Without colour the selection, the focus and the passages still show.
func TestGoldenNoColour(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	golden(t, "no-colour-panes", escaped(without(t, d.m.View().Content)))
	d.press("enter enter")
	golden(t, "no-colour-reader", escaped(without(t, d.m.View().Content)))
}

// without is what a terminal gets that wants no colours.
func without(t *testing.T, content string) string {
	t.Helper()
	var b bytes.Buffer
	w := colorprofile.Writer{Forward: &b, Profile: colorprofile.ASCII}
	if _, err := w.WriteString(content); err != nil {
		t.Fatal(err)
	}
	for _, colour := range []string{"[38;", "[48;", "[36m", "[90m", "[35m"} {
		if strings.Contains(b.String(), colour) {
			t.Errorf("a colour is left: %q", colour)
		}
	}
	return b.String()
}

// escaped makes escape sequences readable.
func escaped(s string) string { return strings.ReplaceAll(s, "\x1b", "␛") + "\n" }
