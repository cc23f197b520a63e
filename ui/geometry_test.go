package ui

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"sitrep/briefing"
)

// screens is how one gets to each of them.
var screens = []struct{ name, keys string }{
	{"agencies", "1"}, {"officials", "2 j"}, {"timeline", "3 G"}, {"quotes", "4"},
	{"filter", "3 / z z"}, {"agency card", "1 enter"}, {"official card", "2 enter G"}, {"event card", "3 j enter"},
	{"quote card", "4 enter"}, {"reader", "1 enter enter n n n"}, {"long report", "1 enter enter ] G"},
	{"reports", "p"}, {"disagreements", "d"}, {"indirect", "7"}, {"keys", "?"}, {"zoomed", "4 z"}, {"not read", "p enter"},
	{"disagreement card", "d enter"}, {"statement card", "7 enter"}, {"report", "p j j enter"},
	{"search", "s"}, {"search hits", "s h a r b o u r down"}, {"no hits", "s z z"}, {"bad search", "s w h o :"}, {"found", "s c a l m enter n"},
	{"commands", ":"}, {"commands in a report", "1 enter enter : down"}, {"no command", ": z z z"}, {"days asked", "T"},
	{"export", "e"}, {"export of a part", "1 f e tab pgdown"}, {"starred", "* 2 * 3 j *"},
	{"followed", "1 f 3 j t"}, {"facts", "p j j enter tab tab tab v"}, {"what is followed", "1 f 2 f F"},
}

// fits tells whether the screen fills the window exactly and holds nothing that a
// document could have sent to the terminal.
func (d *driver) fits(w, h int) {
	d.t.Helper()
	content := d.m.View().Content
	lines := strings.Split(content, "\n")
	if len(lines) != h {
		d.t.Fatalf("%d×%d: %d lines", w, h, len(lines))
	}
	for i, l := range lines {
		if n := ansi.StringWidth(l); n != w {
			d.t.Fatalf("%d×%d: line %d has %d columns: %q", w, h, i, n, ansi.Strip(l))
		}
	}
	safe(d.t, content)
}

// safe looks for anything but text, line feeds and our own colours.
func safe(t testing.TB, content string) {
	t.Helper()
	for i := 0; i < len(content); {
		r, size := utf8.DecodeRuneInString(content[i:])
		switch {
		case r == '\x1b':
			end := strings.IndexByte(content[i:], 'm')
			if !strings.HasPrefix(content[i+1:], "[") || end < 0 || strings.Trim(content[i+2:i+end], "0123456789;:") != "" {
				t.Fatalf("a foreign escape sequence: %q", content[i:min(len(content), i+20)])
			}
			size = end + 1
		case r == '\n':
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == utf8.RuneError && size == 1:
			t.Fatalf("%U on the screen: %q", r, content[max(0, i-20):min(len(content), i+20)])
		}
		i += size
	}
}

func TestGeometry(t *testing.T) {
	widths := []int{1, 2, 3, 7, 20, 39, 40, 41, 49, 60, 75, 76, 80, 100, 120, 159, 160, 161, 200, 250}
	heights := []int{1, 2, 5, 11, 12, 13, 19, 20, 24, 40, 60}
	b := newFixture(t)
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			kept := open(t, b, 100, 30).press(s.keys)
			for _, w := range widths {
				for _, h := range heights {
					open(t, b, w, h).press(s.keys).fits(w, h)
					kept.size(w, h).fits(w, h)
				}
			}
		})
	}
}

func TestGeometryEmpty(t *testing.T) {
	for _, w := range []int{40, 80, 200} {
		d := open(t, &briefing.Briefing{}, w, 24)
		for _, s := range screens {
			d.press(s.keys).fits(w, 24)
			d.press("esc esc esc esc esc")
		}
	}
	open(t, &briefing.Briefing{}, 120, 40).sees("No quotes found in these reports.", "No dated events found")
}

var storm = flag.Bool("storm", false, "press 100,000 keys and resize 20,000 times")

// A window that is dragged about at all times leaves the screen in order.
func TestResizeStorm(t *testing.T) {
	b := newFixture(t)
	random := rand.New(rand.NewPCG(3, 4))
	n := 1000
	if *storm {
		n = 20_000
	}
	for _, s := range []string{"1 f 3 j", "1 enter enter n", "4 enter", "s h a r b", "e", "p z > > +"} {
		d := open(t, b, 80, 24).press(s)
		for range n / 6 {
			w, h := 1+random.IntN(250), 1+random.IntN(70)
			d.size(w, h).fits(w, h)
		}
		d.size(80, 24)
		if want := open(t, b, 80, 24).press(s).plain(); strings.Count(want, "▌") != strings.Count(d.plain(), "▌") {
			t.Errorf("%s: after the storm:\n%s\nbefore:\n%s", s, d.plain(), want)
		}
	}
}

// Whatever is pressed, the screen fits.
func TestRandomKeys(t *testing.T) {
	keys := strings.Fields("up down left right enter enter enter esc tab tab shift+tab v s ctrl+f : ctrl+p T * y > < + - = C M 1 2 3 4 5 6 7 / a z space backspace n N [ ] p d ? g G home end pgup pgdown ctrl+u ctrl+d h j k l r f t x X F u U")
	b := newFixture(t)
	random := rand.New(rand.NewPCG(1, 2))
	w, h := 80, 24
	d := open(t, b, w, h)
	n := 4000
	if *storm {
		n = 100_000
	}
	for range n {
		switch random.IntN(40) {
		case 0:
			w, h = 1+random.IntN(220), 1+random.IntN(60)
			d.size(w, h)
		case 1:
			d.send(Show{b})
		default:
			d.press(keys[random.IntN(len(keys))])
		}
		d.fits(w, h)
	}
}

func FuzzKeys(f *testing.F) {
	f.Add([]byte("1\rjj/abc\x1b"), uint8(80), uint8(24))
	f.Fuzz(func(t *testing.T, keys []byte, w, h uint8) {
		d := open(t, newFixture(t), int(w), int(h))
		names := strings.Fields("up down left right enter esc tab 1 2 3 4 5 6 7 / n N [ ] v s : f t x F u U ? g G pgup pgdown a backspace")
		for i, k := range keys {
			if i > 200 {
				break
			}
			d.press(names[int(k)%len(names)])
		}
		if w > 0 && h > 0 {
			d.fits(int(w), int(h))
		}
	})
}
