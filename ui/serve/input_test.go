package serve

import (
	"bytes"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
)

// Input that does not end ends its session, before it costs time or memory.
func TestEndlessInput(t *testing.T) {
	for _, c := range []struct{ what, begins, goesOn string }{
		{"a paste", "\x1b[200~", "x"},
		{"a paste that begins again", "\x1b[200~", "\x1b[200~"},
		{"an OSC", "\x1b]52;c;", "x"},
		{"a DCS", "\x1bP", "x"},
		{"an APC", "\x1b_", "\x1b["},
		{"a control sequence", "\x1b[", "1;"},
		{"a number", "\x1b[", "9"},
		{"control sequences that mean nothing", "", "\x1b[\x01"},
		{"keys that stand for many", "\x1b[65;30;97;1;0;65535_", "x"},
	} {
		t.Run(c.what, func(t *testing.T) {
			d := start(t, func(o *Options) { o.Limits.InputRate = 1 << 30 })
			term := d.screen(80, 24)
			worked, held := cpu(t), resident(t)
			piece := []byte(strings.Repeat(c.goesOn, 1000))
			sent := make(chan struct{})
			go func() { // 64 MB, or as much as is taken
				defer close(sent)
				_, err := term.input.Write([]byte(c.begins))
				for n := 0; n < 64<<20 && err == nil; n += len(piece) {
					_, err = term.input.Write(piece)
				}
			}()
			term.waitFor("the paste or the sequence was too long")
			if code := term.end(3 * time.Second); code != failed {
				t.Errorf("code %d", code)
			}
			<-sent
			if took := cpu(t) - worked; took > slower(500*time.Millisecond) {
				t.Errorf("%v of processor time", took)
			}
			if grown := resident(t) - held; grown > 15<<20 && !raced {
				t.Errorf("%d MB more", grown>>20)
			}
		})
	}
}

// A long paste is typed into the filter.
func TestPaste(t *testing.T) {
	term := start(t).screen(80, 24)
	n := term.size()
	term.press("/")
	term.waitMore(n)
	n = term.size()
	term.press("\x1b[200~" + strings.Repeat("quay ", 4000) + "\x1b[201~")
	term.waitMore(n)
	term.press("\x1b[A\r")
	term.answers()
	term.press("\x03")
	if code := term.end(3 * time.Second); code != fine {
		t.Errorf("code %d", code)
	}
}

// Keys beyond the one that quits, of which nobody takes notice any more, leave no
// goroutine behind: the test would not end.
func TestTypedAhead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := start(t, inMemory)
		for range 20 {
			term := d.screen(80, 24)
			term.press("jq" + strings.Repeat("j", 500) + "\x1b[20")
			term.end(3 * time.Second)
		}
	})
}

func TestScanner(t *testing.T) {
	for _, c := range []struct {
		what, in string
		ok       bool
	}{
		{"words", strings.Repeat("Ysel quay — 港 🚢\r", 1000), true},
		{"keys", strings.Repeat("\x1b[A\x1bOP\x1b[1;5D\x1b\x7f\x1b\x1b[B", 1000), true},
		{"mouse", strings.Repeat("\x1b[<0;10;10M\x1b[M !!", 1000), true},
		{"answers", strings.Repeat("\x1b]11;rgb:0000/0000/0000\x1b\\\x1b]11;rgb:00/00/00\a\x1b[?2026;2$y\x1bP1+r524742\x1b\\", 500), true},
		{"pastes", strings.Repeat("\x1b[200~"+strings.Repeat("x", 60_000)+"\x1b[201~", 3), true},
		{"a long paste", "\x1b[200~" + strings.Repeat("x", 70_000) + "\x1b[201~", false},
		{"a long OSC", "\x1b]0;" + strings.Repeat("x", 5000) + "\a", false},
		{"a paste by a number that is too large for some", "\x1b[4294967496~", false},
		{"as many numbers as any has", "\x1b[<1;2:3;4;5;6;7;8u", true},
		{"so many numbers that a reader fails on them", "\x1b[" + strings.Repeat("1;", 33), false},
		{"many keys in one", "\x1b[65;30;97;1;0;9999_", false},
	} {
		for _, piece := range []int{1, 7, 4096, len(c.in)} {
			s, ok := newScanner(64<<10), true
			for in := []byte(c.in); len(in) > 0 && ok; in = in[min(piece, len(in)):] {
				p := bytes.Clone(in[:min(piece, len(in))])
				var kept int
				kept, ok = s.scan(p)
				if ok && (kept != len(p) || !bytes.Equal(p, in[:kept])) {
					t.Errorf("%s: something was dropped", c.what)
				}
			}
			if ok != c.ok {
				t.Errorf("%s in pieces of %d: %v", c.what, piece, ok)
			}
		}
	}
}

// Control characters in eight bits are dropped, those inside characters are not.
func TestScannerDropsStrayBytes(t *testing.T) {
	s := newScanner(1000)
	p := []byte("a\x9b31m\x90b\xe2\x80\x9bc\xc3\x9bd\x9d\xe2\x9be")
	kept, ok := s.scan(p)
	if got, want := string(p[:kept]), "a31mb\xe2\x80\x9bc\xc3\x9bd\xe2\x9be"; got != want || !ok {
		t.Errorf("%q, want %q", got, want)
	}
}

// Whatever is typed, in whatever pieces, the scanner keeps its bounds and its place.
func FuzzScanner(f *testing.F) {
	f.Add([]byte("\x1b[200~paste\x1b[201~\x1b]11;rgb:0/0/0\x1b\\"), uint8(3))
	f.Add([]byte("\x9b200~\x1b[M\x1b[2\xe2\x80"), uint8(1))
	f.Fuzz(func(t *testing.T, in []byte, cut uint8) {
		whole, pieces := newScanner(100), newScanner(100)
		a, b := bytes.Clone(in), bytes.Clone(in)
		n, ok := whole.scan(a)
		at := min(int(cut), len(b))
		first, second := b[:at], b[at:]
		n1, ok1 := pieces.scan(first)
		if ok1 {
			n2, ok2 := pieces.scan(second)
			first, ok1 = append(bytes.Clone(first[:n1]), second[:n2]...), ok2
			n1 = len(first)
		}
		if ok != ok1 || n != n1 || !bytes.Equal(a[:n], first[:n1]) {
			t.Errorf("%q and %q, %v and %v", a[:n], first[:n1], ok, ok1)
		}
		if whole.pasting > 100+len("\x1b[201~") && ok || whole.size > maxSequence && ok {
			t.Errorf("out of bounds: %+v", whole)
		}
	})
}

// Whatever the scanner lets through, what reads the input after it makes no more
// events of it than there are bytes, and survives.
func FuzzInput(f *testing.F) {
	for _, s := range []string{"\x1b[200~paste\x1b[201~j\x1bOA", "\x1b]11;rgb:0/0/0\x1b\\\x1b[?2026;2$y\x1b[1;5D", "\x1b[<0;1;1M\x1b[M abc\x1b\x1b[A", "\x1bP1+r524742=1\x1b\\\xe2\x82"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		s := newScanner(100)
		kept, ok := s.scan(in)
		if !ok {
			return
		}
		events := make(chan uv.Event)
		go func() {
			defer close(events)
			_ = uv.NewTerminalReader(bytes.NewReader(in[:kept]), "xterm-256color").StreamEvents(t.Context(), events)
		}()
		late := time.After(10 * time.Second)
		for n := 0; ; n++ {
			select {
			case _, more := <-events:
				if !more {
					return
				}
			case <-late:
				t.Fatalf("%q has made %d events and does not end", in[:kept], n)
			}
			if n > kept {
				t.Fatalf("%d events of %d bytes", n, kept)
			}
		}
	})
}
