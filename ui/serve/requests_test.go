package serve

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// size is the payload of a window's size.
func size(columns, rows uint32) []byte {
	b := binary.BigEndian.AppendUint32(nil, columns)
	b = binary.BigEndian.AppendUint32(b, rows)
	return append(b, make([]byte, 8)...)
}

// Nothing but sessions, and in them nothing but the screen and the commands.
func TestRefusesAllElse(t *testing.T) {
	d := start(t)
	c := d.client()
	children := processes()
	for _, kind := range []string{"direct-tcpip", "forwarded-tcpip", "direct-streamlocal@openssh.com", "x11", "auth-agent@openssh.com", "tun@openssh.com"} {
		if ch, _, err := c.OpenChannel(kind, gossh.Marshal(struct {
			Host       string
			Port       uint32
			Origin     string
			OriginPort uint32
		}{"127.0.0.1", 22, "127.0.0.1", 1})); err == nil {
			ch.Close()
			t.Errorf("a channel of %s was opened", kind)
		}
	}
	for _, kind := range []string{"tcpip-forward", "cancel-tcpip-forward", "streamlocal-forward@openssh.com", "hostkeys-prove-00@openssh.com"} {
		if ok, _, err := c.SendRequest(kind, true, gossh.Marshal(struct {
			Host string
			Port uint32
		}{"127.0.0.1", 0})); ok || err != nil {
			t.Errorf("%s: %v, %v", kind, ok, err)
		}
	}
	ch, requests, err := c.OpenChannel("session", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer ch.Close()
	go gossh.DiscardRequests(requests)
	words := func(s ...string) (b []byte) {
		for _, s := range s {
			b = append(b, gossh.Marshal(struct{ S string }{s})...)
		}
		return b
	}
	for _, r := range []struct {
		kind    string
		payload []byte
		want    bool
	}{
		{"subsystem", words("sftp"), false},
		{"x11-req", words("x", "y"), false},
		{"auth-agent-req@openssh.com", nil, false},
		{"signal", words("TERM"), false},
		{"break", []byte{0, 0, 0, 1}, false},
		{"window-change", size(80, 24), false}, // no terminal yet
		{"env", words("PATH", "/tmp"), false},
		{"env", words("LD_PRELOAD", "/tmp/x.so"), false},
		{"env", words("LC_$(x)", "y"), false},
		{"env", words("LANG", strings.Repeat("x", maxEnvValue)), false},
		{"env", words("LANG"), false},
		{"env", words("LC_CTYPE", "C.UTF-8"), true},
		{"env", words("NO_COLOR", "1"), true},
		{"pty-req", words("xterm"), false},                             // no size
		{"pty-req", append(words("x\x1b[2J"), size(80, 24)...), false}, // no name of a terminal
		{"pty-req", append(words(strings.Repeat("x", 99)), size(80, 24)...), false},
		{"pty-req", append(words("xterm"), append(size(80, 24), words("")...)...), true},
		{"pty-req", append(words("xterm"), append(size(80, 24), words("")...)...), false}, // a second one
		{"exec", words(strings.Repeat("x", maxCommand+1)), false},
		{"exec", []byte{255, 255, 255, 255}, false},
		{"exec", words("help"), true},
		{"shell", nil, false}, // it runs already
		{"exec", words("help"), false},
		{"env", words("LANG", "C"), false},
	} {
		if ok, err := ch.SendRequest(r.kind, true, r.payload); ok != r.want && err == nil {
			t.Errorf("%s %.40q: %v", r.kind, r.payload, ok)
		}
	}
	for _, command := range []string{"sh", "/bin/sh -c id", "scp -t /tmp", "rsync --server", "git-upload-pack x", "$(id)", "help; id", "`id`"} {
		if out, _, code := runOn(t, c, command); code != wrongUse || out != "" {
			t.Errorf("%s: code %d, %q", command, code, out)
		}
	}
	if now := processes(); now > children {
		t.Errorf("%d processes were started", now-children)
	}
}

// processes is how many children this process has, 0 where that can't be told.
func processes() (n int) {
	files, _ := filepath.Glob("/proc/self/task/*/children")
	for _, f := range files {
		content, _ := os.ReadFile(f)
		n += len(strings.Fields(string(content)))
	}
	return n
}

// A variable more than the most is refused, so a session can't be filled with them.
func TestEnvironmentIsBounded(t *testing.T) {
	d := start(t)
	s, err := d.client().NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	kept := 0
	for range 3 * maxEnv {
		if s.Setenv("LC_ALL", strings.Repeat("x", 900)) == nil {
			kept++
		}
	}
	if kept != maxEnv {
		t.Errorf("%d were kept, want %d", kept, maxEnv)
	}
}

// A window of any size is drawn, in memory for a window of usual size.
func TestAnyWindow(t *testing.T) {
	const most = 1<<32 - 1
	d := start(t)
	d.screen(300, 100).quits() // what a first screen takes for all
	before := resident(t)
	for _, w := range [][2]uint32{{0, 0}, {1, 1}, {5000, 2000}, {most, most}, {80000, 24000}} {
		columns, rows := int(w[0]), int(w[1])
		term := openTerminal(t, d.client(), columns, rows).shell()
		term.waitMore(0)
		term.quits()

		term = d.screen(80, 24)
		n := term.size()
		if err := term.WindowChange(rows, columns); err != nil {
			t.Fatal(err)
		}
		term.waitMore(n)
		// The same, said with a terminal's answer in the input.
		term.press("\x1b[8;24000;80000t\x1b[48;24000;80000;1;1t")
		term.quits()
	}
	runtime.GC()
	if grown := resident(t) - before; grown > 30<<20 && !raced {
		t.Errorf("%d MB more", grown>>20)
	}
}

// A flood of sizes holds up nothing: the newest counts.
func TestResizeFlood(t *testing.T) {
	d := start(t)
	d.screen(80, 24).Close()
	base := runtime.NumGoroutine()
	client := d.client()
	term := openTerminal(t, client, 80, 24).shell().waitFor("Ferry fire")
	worked, began := cpu(t), time.Now()
	for i := range 20_000 {
		if err := term.WindowChange(10+i%50, 40+i%100); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := term.SendRequest("window-change", true, size(80, 24)); err != nil { // the last one is answered
		t.Fatal(err)
	}
	if took := time.Since(began); took > slower(2*time.Second) {
		t.Errorf("it took %v", took)
	}
	if took := cpu(t) - worked; took > slower(500*time.Millisecond) {
		t.Errorf("%v of processor time", took)
	}
	term.answers()
	client.Close()
	back(t, base)
	if d.metrics.resizes.get("") == 0 {
		t.Error("no size was overtaken")
	}
}

// Sizes that come before the screen hold up nothing either, and the last one counts.
func TestResizeBeforeShell(t *testing.T) {
	d := start(t)
	term := openTerminal(t, d.client(), 80, 24)
	for _, columns := range []int{90, 100, 60} {
		if err := term.WindowChange(20, columns); err != nil {
			t.Fatal(err)
		}
	}
	began := time.Now()
	term.shell().waitFor("Ferry fire")
	if took := time.Since(began); took > slower(time.Second) {
		t.Errorf("the first frame came after %v", took)
	}
	term.quits()
	soon(t, time.Second, "the session in the log", func() bool { return len(d.log.events(t, "session")) == 1 })
	if s := d.log.events(t, "session")[0]; s["columns"] != 60.0 || s["rows"] != 20.0 {
		t.Errorf("the screen began with %v × %v", s["columns"], s["rows"])
	}
}

// Whatever a client sends as a request, it is bounded and answered.
func FuzzRequests(f *testing.F) {
	f.Add("pty-req", append([]byte{0, 0, 0, 1, 'x'}, size(80, 24)...))
	f.Add("window-change", size(1<<31, 1<<31))
	f.Add("env", []byte{0, 0, 0, 4, 'L', 'A', 'N', 'G', 0, 0, 0, 1, 'C'})
	f.Add("exec", []byte{255, 255, 255, 255, 'x'})
	l := DefaultLimits()
	server := &Server{limits: l, metrics: newMetrics()}
	f.Fuzz(func(t *testing.T, kind string, payload []byte) {
		c := &session{srv: server, sizes: make(chan window, 1)}
		in := make(chan *gossh.Request, 3)
		for range cap(in) {
			in <- &gossh.Request{Type: kind, Payload: payload}
		}
		close(in)
		started := 0
		c.requests(in, func(kind, command string) {
			started++
			if len(command) > maxCommand {
				t.Errorf("a command of %d bytes", len(command))
			}
		})
		if started > 1 {
			t.Error("it was started twice")
		}
		sizes := []window{c.size}
		if len(c.sizes) > 0 {
			sizes = append(sizes, <-c.sizes)
		}
		for _, s := range sizes {
			if c.terminal && (s.columns < minColumns || s.columns > l.MaxColumns || s.rows < minRows || s.rows > l.MaxRows || s.columns*s.rows > l.MaxCells) {
				t.Errorf("a window of %d × %d", s.columns, s.rows)
			}
		}
		if len(c.environ) > maxEnv || len(c.term) > maxTerm {
			t.Errorf("%d variables, %q", len(c.environ), c.term)
		}
	})
}
