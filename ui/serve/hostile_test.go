package serve

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// What a document may hold to harm the terminal of its reader.
var hostileWords = []string{
	"\x1b]0;owned\a", "\x1b]2;owned\x1b\\", "\x1b]52;c;b3duZWQ=\a", "\x1b]8;;http://evil.example\x1b\\link\x1b]8;;\x1b\\", "\x1b]9;owned\a",
	"\x1b]1337;File=:b3duZWQ=\a", "\x1b]11;?\a", "\x1bP$qm\x1b\\", "\x1bP1000p", "\x1b_owned\x1b\\", "\x1b^owned\x1b\\", "\x1bXowned\x1b\\",
	"\x1b[2J", "\x1b[6n", "\x1b[?1049l", "\x1b[?25h", "\x1b[8m hidden \x1b[0m", "\x1b[31m", "\x1b[20t", "\x1bc", "\x1b#8",
	"\u009b2J", "\u009d52;c;b3duZWQ=\u009c", "\x9b31m", "\x9d0;owned\x9c",
	"good\rbad", "a\bb", "a\vb\fc", "\x00nul", "\x7fdel", "a\tb", "bell\a",
	"\u202eevil\u202c", "\u2066iso\u2069", "zero\u200bwidth\ufeff", "soft\u00adhyphen", "tag\U000e0041\U000e007f", "line\u2028sep\u2029",
	"z" + strings.Repeat("\u0336", 50), "\xff\xfe\xc3", "\ue000\uf8ff", "\U0010ffff", "\u061c\u200f", "\x1b]unterminated", "👩\u200d🚒 🇰🇷 港",
}

// hostileBriefing has all of them in every field that is shown.
func hostileBriefing() *briefing.Briefing {
	all := strings.Join(hostileWords, " ")
	b := &briefing.Briefing{Title: "Ferry fire " + all}
	day := dates.DayOf(2031, 5, 4)
	for i, w := range hostileWords {
		text := "Quay " + w + " reported.\n\nThen " + all
		span := data.Span{Start: 0, End: len("Quay " + w)}
		at := []briefing.Passage{{Doc: i, Span: span}}
		id := fmt.Sprint("x", i)
		b.Documents = append(b.Documents, briefing.Document{
			Document: &data.Document{ID: id, Path: w + "/p" + w + ".txt", Title: "T" + w, Outlet: "O" + w, Text: text,
				Blocks: []data.Block{{Span: data.Span{End: len(text)}}}},
			Published: dates.Value{Start: day, End: day, Precision: dates.ByDay, Why: "why " + w},
		})
		b.Agencies = append(b.Agencies, briefing.Agency{ID: "a" + id, Name: "Board " + w, Aliases: []string{w}, Public: true, Mentions: at,
			Tasks: []briefing.Task{{Text: "does " + w, Source: at[0]}}})
		b.Officials = append(b.Officials, briefing.Official{ID: "o" + id, Name: "Ro " + w, Aliases: []string{w}, Agency: i, Mentions: at,
			Titles: []briefing.Title{{Text: "Chief " + w, Mentions: at}}})
		b.Timeline = append(b.Timeline, briefing.Event{ID: "e" + id, Summary: "Event " + w, Weight: 1, Sources: at,
			Date: dates.Value{Start: day, End: day, Precision: dates.ByDay, Why: w}})
		b.Quotes = append(b.Quotes, briefing.Quote{ID: "q" + id, Text: "said " + w, Sources: at,
			Speaker: briefing.Speaker{Official: briefing.None, Agency: briefing.None, Label: "one " + w, Source: at[0]}})
		b.Problems = append(b.Problems, data.Problem{Path: w + ".pdf", Reason: "not text " + w})
	}
	b.Conflicts = []briefing.Conflict{{What: "number " + all, Values: []briefing.Value{{Text: all, Source: b.Agencies[0].Mentions[0]}}}}
	return b
}

// The modes that our own screen sets and resets.
var ownModes = []int{25, 1000, 1002, 1003, 1006, 1049, 2004, 2026, 2027}

// ownSequence tells the escape sequences that a screen is made of.
func ownSequence(seq string) bool {
	switch {
	case strings.HasPrefix(seq, "\x1b]2;"), strings.HasPrefix(seq, "\x1b]0;"):
		return safeText(strings.TrimRight(seq[4:], "\a\x1b\\"))
	case strings.HasPrefix(seq, "\x1b]52;c;"): // copied by the reader, to the reader's own clipboard
		words, err := base64.StdEncoding.DecodeString(strings.TrimRight(seq[7:], "\a\x1b\\"))
		return err == nil && safeText(strings.ReplaceAll(string(words), "\n", ""))
	case strings.HasPrefix(seq, "\x1b]11;?"), seq == "\x1bM", seq == "\x1b7", seq == "\x1b8":
		return true
	case !strings.HasPrefix(seq, "\x1b["):
		return false
	}
	parameters, final := seq[2:len(seq)-1], seq[len(seq)-1]
	switch final {
	case 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'P', 'S', 'T', 'X', '@', 'b', 'd', 'r', '`', 'a', 'e', 'f', 'Z', 'I':
		return strings.Trim(parameters, "0123456789;") == ""
	case 'm':
		return strings.Trim(parameters, "0123456789;:") == "" && !slices.Contains(strings.Split(parameters, ";"), "8") // hidden
	case 'h', 'l', 'p': // p asks for a mode
		mode, _ := strconv.Atoi(strings.Trim(parameters, "?$"))
		return slices.Contains(ownModes, mode)
	}
	return false
}

// safeText tells text without anything that a terminal obeys or hides.
func safeText(s string) bool {
	marks := 0
	for _, r := range s {
		if marks++; !unicode.In(r, unicode.Mn, unicode.Me) {
			marks = 0
		}
		if r != '\u200d' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs, unicode.Zl, unicode.Zp) || marks > 4 {
			return false
		}
	}
	return utf8.ValidString(s)
}

// checkWire checks what a screen sends.
func checkWire(t *testing.T, out string) {
	t.Helper()
	var state byte
	for b := []byte(out); len(b) > 0; {
		seq, _, n, next := ansi.DecodeSequence(b, state, nil)
		state, b = next, b[n:]
		s := string(seq)
		switch {
		case s == "\r" || s == "\n" || s == "\b":
		case s[0] == '\x1b':
			if !ownSequence(s) {
				t.Errorf("the sequence %q was sent", s)
			}
		case !safeText(s):
			t.Errorf("%q was sent", s)
		}
	}
}

// checkPlain checks what a command prints: lines of safe text.
func checkPlain(t *testing.T, what, out string) {
	t.Helper()
	for line := range strings.Lines(out) {
		if !safeText(strings.TrimSuffix(line, "\n")) {
			t.Errorf("%s: %q was sent", what, line)
			return
		}
	}
}

// Whatever the documents hold, what leaves the server are our own sequences and safe
// text: on every page of the screen, from every command, in the log.
func TestHostileDocuments(t *testing.T) { synctest.Test(t, testHostileDocuments) }

func testHostileDocuments(t *testing.T) {
	d := start(t, inMemory, func(o *Options) { o.Briefing, o.Name = hostileBriefing(), strings.Join(hostileWords, "") })
	d.allow(keyLine(d.key, "Ada\x1b[31m\u202eQuay"))
	for _, size := range [][2]int{{80, 24}, {200, 60}} {
		term := d.screen(size[0], size[1])
		for _, keys := range []string{"1", "jjjj", "G", "\r", "jj", "\r", "nn]]", "\x1b", "\x1b", "2", "\r", "jj", "\r", "\x1b", "\x1b", "3", "\r", "\x1b", "4", "G\r", "\x1b",
			"5", "G", "6", "G", "7", "G", "8", "p", "jjG", "\x1b", "d", "jj\r", "\x1b", "/", "evil", "\r", "\x1b", "s", "quay", "\r", "\x1b", "\x1b", "?", "\x1b", "fjj", "y"} {
			term.press(keys)
			time.Sleep(time.Second) // an escape key is waited for
		}
		term.press("\x03")
		term.end(3 * time.Second)
		checkWire(t, term.output())
	}
	for _, command := range []string{"export", "export --format json", "search quay", "search -- 'evil\u202e'", "show ax0", "show ox3", "show ex5", "show qx7", "show x1",
		"show '\x1b]0;owned\a\u202e'", "\u009b2J", "help"} {
		stdout, stderr, _ := d.run(command)
		if strings.HasSuffix(command, "json") { // which keeps all that is stacked on a character, as it is no harm to a program
			stdout = strings.ReplaceAll(stdout, "\u0336", "")
		}
		checkPlain(t, command, stdout)
		checkPlain(t, command, stderr)
	}
	for _, user := range []string{"desk\n{\"event\":\"forged\"}", "\x1b[31m", "\u202edesk", strings.Repeat("x", 5000)} {
		if c, err := d.login(user, d.key); err == nil {
			c.Close()
			t.Errorf("%q came in", user)
		}
		d.gate.disconnectPenalty()
	}
	d.stop()
	log := d.log.String()
	checkPlain(t, "log", log)
	if len(d.log.events(t, "forged")) != 0 {
		t.Error("a client forged a line of the log")
	}
	if len(d.log.events(t, "login failed")) == 0 {
		t.Error("no failed login is in the log")
	}
	for line := range strings.Lines(log) {
		if len(line) > 4096 {
			t.Errorf("a line of %d bytes", len(line))
		}
	}
}
