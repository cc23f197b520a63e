package ui

import (
	"image/color"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// ink names what a stretch of text is, not how it looks: that is the theme's.
type ink uint8

const (
	inkText   ink = iota
	inkDim        // what the eye may skip
	inkStrong     // names, headings
	inkAccent     // the program's own colour: focus, key names
	inkBorder     // frames at rest
	inkMark       // ≠ ~ and counts that ask for attention
	inkError
	inkHit    // a passage of the item shown
	inkHitNow // the passage the reader stands at
	inkBar    // the chart
	inkBarNow // the chart's bar of the selected event
	inkQuote  // what was said
	inkAgency // kinds of fact in a report
	inkOfficial
	inkSaid
	inkDiffers // words that another printing has otherwise
	inkCursor  // the place where typed text goes
	inkCount
)

// theme is how inks look: the escape sequence that starts each, on a plain row and
// on the selected one. Every ink that must be told apart differs by weight or
// reverse video too, since colours may be taken away.
type theme struct {
	plain, selected [inkCount]string
}

const reset = "\x1b[m"

// colours are those of a theme; nil leaves the terminal's own.
type colours struct {
	dim, accent, border, mark, wrong, quote, person, hit, selection color.Color

	sharp bool // nothing is faint, and the selection is turned round
}

// themeName names a theme; the first one goes by the terminal's ground.
type themeName uint8

const (
	autoTheme themeName = iota
	darkTheme
	lightTheme
	sharpTheme
	plainTheme
	themeNames
)

func (n themeName) String() string {
	return [themeNames]string{"auto", "dark", "light", "contrast", "none"}[n]
}

func themeCalled(name string) (themeName, bool) {
	for n := range themeNames {
		if n.String() == name {
			return n, true
		}
	}
	return 0, false
}

// setTheme draws the screen in another theme.
func (m *Model) setTheme(n themeName) {
	m.themeName = n
	switch {
	case n == sharpTheme:
		m.theme = newTheme(sharp)
	case n == plainTheme:
		m.theme = newTheme(colours{})
	case n == darkTheme, n == autoTheme && m.grounded && m.dark:
		m.theme = newTheme(onDark)
	case n == lightTheme, n == autoTheme && m.grounded:
		m.theme = newTheme(onLight)
	default:
		m.theme = newTheme(neutral)
	}
	m.restyle()
}

var (
	// neutral reads on light and dark grounds: it is used until the terminal has said
	// which it has, and for good if it never does.
	neutral = colours{accent: lipgloss.Cyan, border: lipgloss.BrightBlack, mark: lipgloss.Magenta, wrong: lipgloss.Red, person: lipgloss.Blue}

	// sharp has nothing faint in it, and turns the selection round.
	sharp = colours{sharp: true, accent: lipgloss.BrightCyan, mark: lipgloss.BrightYellow, wrong: lipgloss.BrightRed}

	onDark = colours{
		dim: lipgloss.Color("#8a8f98"), accent: lipgloss.Color("#5fd7d7"), border: lipgloss.Color("#585f6b"),
		mark: lipgloss.Color("#ffaf5f"), wrong: lipgloss.Color("#ff8787"), quote: lipgloss.Color("#d7d7af"),
		person: lipgloss.Color("#afafff"), hit: lipgloss.Color("#4e4a22"), selection: lipgloss.Color("#2b3440"),
	}

	onLight = colours{
		dim: lipgloss.Color("#626262"), accent: lipgloss.Color("#005f87"), border: lipgloss.Color("#a8a8a8"),
		mark: lipgloss.Color("#af5f00"), wrong: lipgloss.Color("#af0000"), quote: lipgloss.Color("#3a3a3a"),
		person: lipgloss.Color("#5f3dc4"), hit: lipgloss.Color("#fff3b0"), selection: lipgloss.Color("#dcebf5"),
	}
)

func newTheme(p colours) theme {
	fg := func(s ansi.Style, c color.Color) ansi.Style {
		if c == nil {
			return s
		}
		return s.ForegroundColor(c)
	}
	dim := ansi.Style{}.Faint()
	if p.dim != nil {
		dim = fg(ansi.Style{}, p.dim)
	}
	if p.sharp {
		dim = nil
	}
	hit := ansi.Style{}.Underline(true)
	if p.hit != nil {
		hit = ansi.Style{}.Underline(true).BackgroundColor(p.hit)
	}
	inks := [inkCount]ansi.Style{
		inkText:     nil,
		inkDim:      dim,
		inkStrong:   ansi.Style{}.Bold(),
		inkAccent:   fg(ansi.Style{}.Bold(), p.accent),
		inkBorder:   fg(nil, p.border),
		inkMark:     fg(ansi.Style{}.Bold(), p.mark),
		inkError:    fg(ansi.Style{}.Bold(), p.wrong),
		inkHit:      hit,
		inkHitNow:   ansi.Style{}.Bold().Reverse(true),
		inkBar:      fg(nil, p.accent),
		inkBarNow:   fg(ansi.Style{}.Bold(), p.mark),
		inkQuote:    fg(nil, p.quote),
		inkAgency:   fg(ansi.Style{}.Bold(), p.accent),
		inkOfficial: fg(ansi.Style{}.Bold().Italic(true), p.person),
		inkSaid:     fg(ansi.Style{}.Italic(true), p.quote),
		inkDiffers:  fg(ansi.Style{}.Bold().Underline(true), p.mark),
		inkCursor:   ansi.Style{}.Reverse(true),
	}
	var t theme
	for i, s := range inks {
		t.plain[i] = sequence(s)
		on := append(ansi.Style{}, s...)
		if ink(i) != inkDim {
			on = on.Bold()
		}
		if p.sharp && ink(i) != inkHitNow && ink(i) != inkCursor {
			on = on.Reverse(true)
		}
		if p.selection != nil && ink(i) != inkHitNow {
			on = on.BackgroundColor(p.selection)
		}
		t.selected[i] = sequence(on)
	}
	return t
}

// sequence is a style's escape sequence, nothing for none: an empty one would reset.
func sequence(s ansi.Style) string {
	if len(s) == 0 {
		return ""
	}
	return s.String()
}
