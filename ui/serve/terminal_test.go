package serve

import (
	"bytes"
	"sync"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// A terminal is a client's terminal with a session in it. It keeps what it is sent.
type terminal struct {
	*gossh.Session
	t     testing.TB
	input interface{ Write([]byte) (int, error) }
	ended chan error

	mu   sync.Mutex
	got  bytes.Buffer
	news chan struct{} // closed when something comes
}

func (t *terminal) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.got.Write(p)
	close(t.news)
	t.news = make(chan struct{})
	return len(p), nil
}

// terminal opens a session with a terminal, without a screen yet.
func openTerminal(t testing.TB, c *gossh.Client, columns, rows int) *terminal {
	t.Helper()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	term := &terminal{Session: s, t: t, ended: make(chan error, 1), news: make(chan struct{})}
	s.Stdout, s.Stderr = term, term
	if term.input, err = s.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := s.RequestPty("xterm-256color", rows, columns, nil); err != nil {
		t.Fatal(err)
	}
	return term
}

// shell starts the screen.
func (t *terminal) shell() *terminal {
	t.t.Helper()
	if err := t.Shell(); err != nil {
		t.t.Fatal(err)
	}
	go func() { t.ended <- t.Wait() }()
	return t
}

// screen is the screen on a connection of its own, after its first frame.
func (d *desk) screen(columns, rows int) *terminal {
	d.t.Helper()
	return openTerminal(d.t, d.client(), columns, rows).shell().waitFor("Ferry fire")
}

// press types.
func (t *terminal) press(keys string) { _, _ = t.input.Write([]byte(keys)) }

func (t *terminal) output() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.got.String()
}

// size is how many bytes have come.
func (t *terminal) size() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.got.Len()
}

// waitFor waits until words have come.
func (t *terminal) waitFor(words string) *terminal {
	t.t.Helper()
	t.wait("“"+words+"”", func(got []byte) bool { return bytes.Contains(got, []byte(words)) })
	return t
}

// waitMore waits for anything after the first n bytes.
func (t *terminal) waitMore(n int) {
	t.t.Helper()
	t.wait("an answer", func(got []byte) bool { return len(got) > n })
}

func (t *terminal) wait(what string, is func(got []byte) bool) {
	t.t.Helper()
	limit := time.NewTimer(5 * time.Second)
	defer limit.Stop()
	for {
		t.mu.Lock()
		ok, news := is(t.got.Bytes()), t.news
		t.mu.Unlock()
		if ok {
			return
		}
		select {
		case <-news:
		case <-limit.C:
			t.t.Fatalf("%s did not come; %d bytes did, the last: %q", what, t.size(), tail(t.output(), 300))
		}
	}
}

// answers checks that a key is answered.
func (t *terminal) answers() {
	t.t.Helper()
	n := t.size()
	t.press("?") // the page of keys, or back from it
	t.waitMore(n)
}

// quits checks that the screen can be left.
func (t *terminal) quits() {
	t.t.Helper()
	t.press("q")
	if code := t.end(3 * time.Second); code != fine {
		t.t.Errorf("left with code %d", code)
	}
}

// end waits for the end of the session and is its exit code; -1 where there was none.
func (t *terminal) end(within time.Duration) int {
	t.t.Helper()
	select {
	case err := <-t.ended:
		t.ended <- err
		return exitCode(err)
	case <-time.After(within):
		t.t.Fatalf("the session has not ended after %v; the last bytes: %q", within, tail(t.output(), 300))
		return -1
	}
}

func tail(s string, n int) string { return s[max(0, len(s)-n):] }
