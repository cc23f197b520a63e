module sitrep

go 1.26.0

// Bubble Tea and its siblings are imported under charm.land; their repositories
// are github.com/charmbracelet/bubbletea, .../lipgloss and .../bubbles.
require (
	charm.land/bubbles/v2 v2.1.1 // github.com/charmbracelet/bubbles: key tables, text input; newer ones bring a go-runewidth that takes 40 ms of every start
	charm.land/bubbletea/v2 v2.0.10 // github.com/charmbracelet/bubbletea: the screen's loop
	charm.land/lipgloss/v2 v2.0.6 // github.com/charmbracelet/lipgloss: colours
	charm.land/ssh v0.4.3 // github.com/charmbracelet/ssh: connections of served screens
	charm.land/wish/v2 v2.0.3 // github.com/charmbracelet/wish: the server of served screens
	codeberg.org/readeck/go-readability/v2 v2.1.3 // the article in a saved web page
	github.com/alecthomas/kong v1.17.0 // the command line
	github.com/charmbracelet/colorprofile v0.4.3 // the colours that a served terminal has
	github.com/charmbracelet/ultraviolet v0.0.0-20260811164956-006e29f97886 // keys of served screens; older ones leave ghost text after a window is widened
	github.com/charmbracelet/x/ansi v0.11.8 // widths of text on a terminal
	github.com/charmbracelet/x/term v0.2.2 // is this a terminal?
	github.com/fsnotify/fsnotify v1.10.1 // folders that change
	github.com/pelletier/go-toml/v2 v2.4.3 // the file of settings
	github.com/rogpeppe/go-internal v1.16.0 // testscript, in tests
	github.com/yuin/goldmark v1.8.7 // Markdown
	golang.org/x/crypto v0.58.0 // the SSH protocol; older ones can be brought down by a client
	golang.org/x/net v0.62.0 // HTML, names of legacy encodings
	golang.org/x/sync v0.24.0 // reading files in parallel
	golang.org/x/text v0.43.0 // legacy encodings
	gopkg.in/yaml.v3 v3.0.1 // front matter
)

require (
	charm.land/log/v2 v2.0.0 // indirect
	github.com/andybalholm/cascadia v1.3.5 // indirect
	github.com/anmitsu/go-shlex v0.0.0-20200514113438-38f4b401e2be // indirect
	github.com/charmbracelet/keygen v0.5.4 // indirect
	github.com/charmbracelet/x/conpty v0.2.0 // indirect
	github.com/charmbracelet/x/exp/golden v0.0.0-20251109135125-8916d276318f // indirect
	github.com/charmbracelet/x/termios v0.1.1 // indirect
	github.com/charmbracelet/x/windows v0.2.2 // indirect
	github.com/charmbracelet/x/xpty v0.1.4 // indirect
	github.com/clipperhouse/displaywidth v0.11.0 // indirect
	github.com/clipperhouse/uax29/v2 v2.7.0 // indirect
	github.com/creack/pty v1.1.24 // indirect
	github.com/go-logfmt/logfmt v0.6.1 // indirect
	github.com/go-shiori/dom v0.0.0-20230515143342-73569d674e1c // indirect
	github.com/gogs/chardet v0.0.0-20211120154057-b7413eaefb8f // indirect
	github.com/itlightning/dateparse v0.2.1 // indirect
	github.com/lucasb-eyer/go-colorful v1.4.1 // indirect
	github.com/mattn/go-runewidth v0.0.24 // indirect
	github.com/muesli/cancelreader v0.2.2 // indirect
	github.com/pires/go-proxyproto v0.12.0 // indirect
	github.com/rivo/uniseg v0.4.7 // indirect
	github.com/stretchr/testify v1.12.1 // indirect
	github.com/xo/terminfo v0.0.0-20220910002029-abceb7e1c41e // indirect
	golang.org/x/exp v0.0.0-20260908205506-85c1c2202aba // indirect
	golang.org/x/sys v0.49.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)
