package serve

import (
	"io"
	"sync/atomic"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
)

// input reads what the client types, within bounds: a sequence or a paste without end
// ends the session, what comes faster than the rate waits, and the end of the input
// is the end of the session, as nobody could leave its screen any more.
type input struct {
	c       *session
	scanner scanner
	rate    bucket
	pending atomic.Int64 // bytes since the last event was made of them
}

func (i *input) Read(p []byte) (int, error) {
	for {
		n, err := i.c.channel.Read(p[:min(len(p), maxRead)])
		i.c.in.Add(int64(n))
		if err != nil {
			i.c.end(endGone)
			return 0, io.EOF
		}
		if !i.wait(n) {
			return 0, io.EOF
		}
		kept, ok := i.scanner.scan(p[:n])
		if !ok || i.pending.Add(int64(kept)) > int64(i.scanner.maxPaste+maxSequence) {
			i.c.end(endInput)
			return 0, io.EOF
		}
		if kept > 0 {
			return kept, nil
		}
	}
}

// wait holds input back that comes too fast. It tells whether the session goes on.
func (i *input) wait(n int) bool {
	rate := float64(i.c.srv.limits.InputRate)
	return i.c.pause(i.rate.take(n, time.Now(), rate, rate))
}

// keys reads events out of the input and hands on those that a screen is made for, no
// faster than a screen may work, until the session ends. The rest is left out: a client
// could name a size of its window in there that nothing has brought into bounds.
func (c *session) keys(term string, send func(tea.Msg)) {
	in := &input{c: c, scanner: newScanner(c.srv.limits.MaxPaste)}
	events := make(chan uv.Event)
	c.group.Go(func() {
		defer close(events)
		_ = uv.NewTerminalReader(in, term).StreamEvents(c.ctx, events) // ends with the input
	})
	var rate bucket
	perSecond := float64(c.srv.limits.KeysPerSecond)
	for e := range events { // to the end, or the reader would wait for ever
		in.pending.Store(0)
		switch e.(type) {
		case uv.KeyPressEvent, uv.PasteEvent, uv.MouseClickEvent, uv.MouseReleaseEvent, uv.MouseWheelEvent, uv.MouseMotionEvent,
			uv.BackgroundColorEvent, uv.ModeReportEvent:
			c.pause(rate.take(1, time.Now(), perSecond, keyBurst*perSecond))
			send(e)
		}
	}
}

// A scanner follows a terminal's input as far as to see what does not end. It is
// stricter than what reads the input after it: whatever that takes for unfinished is
// unfinished here too.
type scanner struct {
	maxPaste int
	state    scanState
	size     int // bytes of the sequence so far
	number   int // first number of a control sequence
	numbers  int // so many of them so far
	pasting  int // bytes of a paste so far, -1 outside
	rest     int // bytes that are missing of a character
}

type scanState uint8

const (
	plainText scanState = iota
	escape
	control     // after ESC [
	words       // in an OSC, DCS, APC, PM or SOS, until ST
	wordsEscape // after an ESC in there
	singleShift // after ESC O
)

// The numbers of control sequences around a paste, and the highest that is followed:
// readers of input differ on what is beyond.
const (
	pasteStarts = 200
	pasteEnds   = 201
	maxNumber   = 1<<16 - 1
	maxNumbers  = 16 // in one sequence; readers of input fail on 33
)

func newScanner(maxPaste int) scanner { return scanner{maxPaste: maxPaste, pasting: -1} }

// scan takes the next piece of input. It moves what is kept of it to its front: a
// byte that is a control character in eight bits, not part of a character in UTF-8,
// is dropped, as no terminal sends it and readers of input differ on it. It tells
// whether all is within bounds.
func (s *scanner) scan(p []byte) (kept int, ok bool) {
	for _, b := range p {
		if s.stray(b) {
			continue
		}
		p[kept] = b
		kept++
		if !s.step(b) {
			return kept, false
		}
	}
	return kept, true
}

// stray tells bytes 0x80 to 0x9f that belong to no character.
func (s *scanner) stray(b byte) bool {
	switch {
	case s.rest > 0 && b&0xc0 == 0x80:
		s.rest--
		return false
	case b < utf8.RuneSelf, b >= 0xf5, b == 0xc0, b == 0xc1:
		s.rest = 0
	case b >= 0xf0:
		s.rest = 3
	case b >= 0xe0:
		s.rest = 2
	case b >= 0xc2:
		s.rest = 1
	default: // a continuation of nothing
		s.rest = 0
		return b <= 0x9f
	}
	return false
}

// step follows one byte and tells whether all is within bounds.
func (s *scanner) step(b byte) bool {
	if s.pasting >= 0 {
		if s.pasting++; s.pasting > s.maxPaste+len("\x1b[201~") {
			return false
		}
	}
	if s.state != plainText {
		if s.size++; s.size > maxSequence {
			return false
		}
	}
	switch s.state {
	case plainText:
		if b == '\x1b' {
			s.state, s.size = escape, 1
		}
	case escape:
		s.escaped(b)
	case singleShift:
		s.state = plainText
		if b == '\x1b' {
			s.state, s.size = escape, 1
		}
	case control:
		return s.control(b)
	case words:
		if b == '\x1b' {
			s.state = wordsEscape
		} else if b == '\a' {
			s.state = plainText
		}
	case wordsEscape:
		if b == '\\' {
			s.state = plainText
		} else if b != '\x1b' {
			s.state = words
		}
	}
	return true
}

// escaped follows the byte after an ESC.
func (s *scanner) escaped(b byte) {
	switch b {
	case '[':
		s.state, s.number, s.numbers = control, 0, 1
	case ']', 'P', '_', '^', 'X':
		s.state = words
	case 'O':
		s.state = singleShift
	case '\x1b':
		s.size = 1
	default:
		s.state = plainText
	}
}

// control follows a byte of a control sequence. It tells whether the sequence is one
// to be heeded: a key of Windows' own input mode, which we never ask for, may stand
// for 65,535 presses.
func (s *scanner) control(b byte) bool {
	switch {
	case b == '\x1b':
		s.state, s.size = escape, 1
	case '0' <= b && b <= '9':
		if s.numbers == 1 {
			s.number = s.number*10 + int(b-'0')
		}
	case 0x20 <= b && b <= 0x3f:
		s.numbers++
	case 0x40 <= b && b <= 0x7e:
		s.state = plainText
		if b == '~' && s.number == pasteStarts && s.pasting < 0 {
			s.pasting = 0
		} else if b == '~' && s.number == pasteEnds {
			s.pasting = -1
		}
	}
	return s.number <= maxNumber && s.numbers <= maxNumbers && (b != '_' || s.state != plainText)
}
