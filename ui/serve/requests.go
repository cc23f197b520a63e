package serve

import (
	"encoding/binary"
	"strings"

	gossh "golang.org/x/crypto/ssh"
)

// requests heeds what the client asks for on its channel, until the channel is
// closed. It never waits for the session, whatever the client sends: of the sizes of
// a window only the newest is kept, and the rest is bounded. It starts the session
// once. Everything else is refused: subsystems, agents, X11, signals, breaks.
func (c *session) requests(in <-chan *gossh.Request, start func(kind, command string)) {
	started := false
	for r := range in {
		ok := false
		switch r.Type {
		case "pty-req":
			ok = !started && !c.terminal && !c.owner.noTerminal && c.openTerminal(r.Payload)
		case "window-change":
			ok = c.terminal && c.resize(r.Payload)
		case "env":
			ok = !started && c.setenv(r.Payload)
		case "shell", "exec":
			command, fits := "", true
			if r.Type == "exec" {
				command, _, fits = text(r.Payload)
			}
			if started || !fits || len(command) > maxCommand {
				break
			}
			started = true
			if r.WantReply {
				_ = r.Reply(true, nil)
			}
			start(r.Type, command)
			continue
		}
		if r.WantReply {
			_ = r.Reply(ok, nil)
		}
	}
}

// openTerminal reads a pty-req (RFC 4254, section 6.2): the terminal's name, its size
// in cells and pixels, its modes, which mean nothing here.
func (c *session) openTerminal(payload []byte) bool {
	term, rest, ok := text(payload)
	if !ok || len(term) > maxTerm || strings.Trim(term, termBytes) != "" {
		return false
	}
	size, ok := c.srv.limits.windowOf(rest)
	if ok {
		c.term, c.size, c.terminal = term, size, true
	}
	return ok
}

// termBytes are what names of terminals are made of.
const termBytes = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+._"

// resize keeps the new size of the window for the screen.
func (c *session) resize(payload []byte) bool {
	size, ok := c.srv.limits.windowOf(payload)
	if ok && putNewest(c.sizes, size) {
		c.srv.metrics.resizes.add("", 1)
	}
	return ok
}

// windowOf reads a size (RFC 4254, section 6.7) and brings it into bounds.
func (l *Limits) windowOf(payload []byte) (window, bool) {
	if len(payload) < 16 {
		return window{}, false
	}
	return l.clamp(binary.BigEndian.Uint32(payload), binary.BigEndian.Uint32(payload[4:])), true
}

// setenv keeps a variable of the client's environment that says how to draw.
func (c *session) setenv(payload []byte) bool {
	name, rest, ok := text(payload)
	value, _, valued := text(rest)
	if !ok || !valued || len(c.environ) >= maxEnv || len(name)+len(value) > maxEnvValue || !wanted(name) {
		return false
	}
	c.environ = append(c.environ, name+"="+value)
	return true
}

// wanted tells the variables that say how to draw. TERM comes with the terminal.
func wanted(name string) bool {
	switch name {
	case "LANG", "COLORTERM", "NO_COLOR":
		return true
	}
	rest, ok := strings.CutPrefix(name, "LC_")
	return ok && strings.Trim(rest, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// text reads a string (RFC 4251, section 5) and what stands behind it.
func text(payload []byte) (s string, rest []byte, ok bool) {
	if len(payload) < 4 {
		return "", nil, false
	}
	n := binary.BigEndian.Uint32(payload)
	if uint64(n) > uint64(len(payload)-4) {
		return "", nil, false
	}
	return string(payload[4 : 4+n]), payload[4+n:], true
}
