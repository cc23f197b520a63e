package ui

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// The README's pictures are frames of the screen on the built-in incident, drawn as
// SVG: -update makes them anew.

// The size of a cell in a picture, and the colours of its terminal.
const (
	cellWidth, cellHeight = 8.4, 16.3
	edge                  = 12.0
	pictureInk            = "#d8dee9"
	pictureGround         = "#16191f"
)

var pictures = []struct {
	name, keys string
	w, h       int
}{
	{"screen", "3 j j j j j j", 110, 32},
	{"followed", "2 j f 4", 110, 32},
	{"report", "1 enter enter tab tab tab", 110, 26},
}

func TestPictures(t *testing.T) {
	b, err := builtIn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pictures {
		d := open(t, b, p.w, p.h)
		d.m.setTheme(darkTheme)
		now := drawn(d.press(p.keys).m.View().Content, p.w, p.h)
		path := filepath.Join("testdata", p.name+".svg")
		if *update {
			if err := os.WriteFile(path, []byte(now), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		kept, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		// The words change as reports are read better, so they are not compared: what is
		// there has to be a picture of a screen of this size.
		for _, svg := range []string{now, string(kept)} {
			if err := wellFormed(svg); err != nil {
				t.Errorf("%s: %v", p.name, err)
			}
			if !strings.HasPrefix(svg, svgHead(p.w, p.h)) {
				t.Errorf("%s: not of %d×%d cells", p.name, p.w, p.h)
			}
		}
	}
}

func wellFormed(s string) error {
	for d := xml.NewDecoder(strings.NewReader(s)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

func svgHead(w, h int) string {
	width, height := float64(w)*cellWidth+2*edge, float64(h)*cellHeight+2*edge
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%.0f" viewBox="0 0 %.0f %.0f">`, width, height, width, height)
}

// drawn is a frame as SVG.
func drawn(content string, w, h int) string {
	var s strings.Builder
	s.WriteString(svgHead(w, h))
	fmt.Fprintf(&s, "\n<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"%s\"/>\n", pictureGround)
	s.WriteString(`<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" xml:space="preserve">` + "\n")
	for y, line := range strings.Split(content, "\n") {
		x := 0
		var l look
		for line != "" {
			if strings.HasPrefix(line, "\x1b[") {
				end := strings.IndexByte(line, 'm')
				l.obey(line[2:end])
				line = line[end+1:]
				continue
			}
			words, rest := line, ""
			if i := strings.IndexByte(line, '\x1b'); i >= 0 {
				words, rest = line[:i], line[i:]
			}
			l.draw(&s, words, x, y)
			x += ansi.StringWidth(words)
			line = rest
		}
	}
	s.WriteString("</g>\n</svg>\n")
	return s.String()
}

// A look is how a terminal shows letters after some escape sequences.
type look struct {
	ink, ground                               string // colours, "" for the terminal's own
	bold, faint, italic, underlined, reversed bool
}

// obey takes the parameters of a sequence that sets how letters look.
func (l *look) obey(parameters string) {
	p := strings.Split(parameters, ";")
	for i := 0; i < len(p); i++ {
		switch p[i] {
		case "", "0":
			*l = look{}
		case "1":
			l.bold = true
		case "2":
			l.faint = true
		case "3":
			l.italic = true
		case "4":
			l.underlined = true
		case "7":
			l.reversed = true
		case "38", "48": // ;2;red;green;blue
			colour := "#"
			for _, c := range p[i+2 : i+5] {
				n, _ := strconv.Atoi(c)
				colour += fmt.Sprintf("%02x", n)
			}
			if p[i] == "38" {
				l.ink = colour
			} else {
				l.ground = colour
			}
			i += 4
		}
	}
}

// draw writes words at a cell.
func (l look) draw(s *strings.Builder, words string, x, y int) {
	ink, ground := l.ink, l.ground
	if ink == "" {
		ink = pictureInk
	}
	if l.reversed {
		ink, ground = pictureGround, ink
	}
	width := float64(ansi.StringWidth(words)) * cellWidth
	left, top := edge+float64(x)*cellWidth, edge+float64(y)*cellHeight
	if ground != "" {
		fmt.Fprintf(s, `<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>`+"\n", left, top, width, cellHeight, ground)
	}
	if strings.TrimSpace(words) == "" {
		return
	}
	var how string
	if l.bold {
		how += ` font-weight="bold"`
	}
	if l.italic {
		how += ` font-style="italic"`
	}
	if l.underlined {
		how += ` text-decoration="underline"`
	}
	if l.faint {
		how += ` opacity="0.6"`
	}
	fmt.Fprintf(s, `<text x="%.1f" y="%.1f" textLength="%.1f" lengthAdjust="spacingAndGlyphs" fill="%s"%s>`, left, top+12.8, width, ink, how)
	_ = xml.EscapeText(s, []byte(words))
	s.WriteString("</text>\n")
}
