package serve

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// A desk is a server under test with one key that may come in.
type desk struct {
	*Server
	t    testing.TB
	key  gossh.Signer
	keys string // the file of keys
	log  *lines
	dial func() (net.Conn, error)
	stop func() error // stops the server and returns what Serve did
}

// options of a desk: roomy where a test has not to do with a limit.
func testOptions(t testing.TB) Options {
	l := DefaultLimits()
	l.PerAddress, l.PerMinute, l.MaxStartups, l.SessionsPerKey = 10_000, 1_000_000, 10_000, 10_000
	l.Grace = 3 * time.Second
	return Options{
		Name: "fire", Briefing: ferryFire(1), HostKey: filepath.Join(t.TempDir(), "host_key"), Limits: l,
		Access: Access{User: "desk", MaxCertTime: 24 * time.Hour},
	}
}

// start runs a server until the test ends. Changes are made before.
func start(t testing.TB, changes ...any) *desk {
	t.Helper()
	o := testOptions(t)
	d := &desk{t: t, key: newKey(t), log: &lines{}}
	o.Log = d.log
	d.keys = filepath.Join(t.TempDir(), "keys")
	d.allow(keyLine(d.key, "Ada Quayside"))
	o.Access.AuthorizedKeys = d.keys
	for _, change := range changes {
		if change, ok := change.(func(*Options)); ok {
			change(&o)
		}
	}
	s, err := New("127.0.0.1:0", o)
	if err != nil {
		t.Fatal(err)
	}
	d.Server = s
	d.dial = func() (net.Conn, error) { return net.Dial("tcp", s.Addr().String()) }
	for _, change := range changes {
		if change, ok := change.(func(*desk)); ok {
			change(d)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(ctx) }()
	d.stop = sync.OnceValue(func() error {
		cancel()
		return <-ended
	})
	t.Cleanup(func() {
		if err := d.stop(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// allow writes the file of keys anew.
func (d *desk) allow(lines ...string) {
	d.t.Helper()
	if err := os.WriteFile(d.keys, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		d.t.Fatal(err)
	}
}

func newKey(t testing.TB) gossh.Signer {
	t.Helper()
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s, err := gossh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// keyLine is a line of a file of keys.
func keyLine(s gossh.Signer, comment string) string {
	return strings.TrimSpace(string(gossh.MarshalAuthorizedKey(s.PublicKey()))) + " " + comment
}

// clientConfig is that of a client which comes with keys.
func clientConfig(user string, keys ...gossh.Signer) *gossh.ClientConfig {
	return &gossh.ClientConfig{
		User: user, Auth: []gossh.AuthMethod{gossh.PublicKeys(keys...)}, HostKeyCallback: gossh.InsecureIgnoreHostKey(),
		Timeout: 10 * time.Second,
	}
}

// login is a new connection with a key.
func (d *desk) login(user string, keys ...gossh.Signer) (*gossh.Client, error) {
	return d.connect(clientConfig(user, keys...))
}

func (d *desk) connect(config *gossh.ClientConfig) (*gossh.Client, error) {
	c, err := d.dial()
	if err != nil {
		return nil, err
	}
	conn, channels, requests, err := gossh.NewClientConn(c, "desk", config)
	if err != nil {
		c.Close()
		return nil, err
	}
	return gossh.NewClient(conn, channels, requests), nil
}

// client is a new connection with the desk's key.
func (d *desk) client() *gossh.Client {
	d.t.Helper()
	c, err := d.login("desk", d.key)
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { c.Close() })
	return c
}

// run runs a command on a connection of its own.
func (d *desk) run(command string) (stdout, stderr string, code int) {
	d.t.Helper()
	c := d.client()
	defer c.Close()
	return runOn(d.t, c, command)
}

func runOn(t testing.TB, c *gossh.Client, command string) (stdout, stderr string, code int) {
	t.Helper()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var out, errOut bytes.Buffer
	s.Stdout, s.Stderr = &out, &errOut
	err = s.Run(command)
	return out.String(), errOut.String(), exitCode(err)
}

// exitCode is the code in what waiting for a session returned, -1 for none.
func exitCode(err error) int {
	if err == nil {
		return 0
	}
	if e, ok := err.(*gossh.ExitError); ok {
		return e.ExitStatus()
	}
	return -1
}

// lines is a log that can be read while it is written.
type lines struct {
	mu  sync.Mutex
	all bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.String()
}

// events are the log's lines of a kind.
func (l *lines) events(t testing.TB, kind string) (found []map[string]any) {
	t.Helper()
	for line := range strings.Lines(l.String()) {
		var event map[string]any
		if err := json.Unmarshal([]byte(line), &event); err != nil {
			t.Fatalf("the log has a line that is no JSON: %v: %q", err, line)
		}
		if event["event"] == kind {
			found = append(found, event)
		}
	}
	return found
}

// soon waits for something that has to come true in a time.
func soon(t testing.TB, within time.Duration, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(within); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("after %v still not: %s", within, what)
		}
	}
}

// ferryFire is a briefing on an incident that never was, with n events.
func ferryFire(n int) *briefing.Briefing {
	text := "The Harbour Board said on Tuesday that the ferry was towed to port. “Nobody slept,” said Ro Min-ho."
	at := func(words string) []briefing.Passage {
		i := strings.Index(text, words)
		return []briefing.Passage{{Doc: 0, Span: data.Span{Start: i, End: i + len(words)}}}
	}
	day := dates.DayOf(2031, 5, 4)
	b := &briefing.Briefing{
		Title: "Ferry fire",
		Documents: []briefing.Document{{
			Document: &data.Document{ID: "d0c", Path: "ferry.txt", Title: "Ferry towed to port", Outlet: "The Harbour Times", Text: text,
				Blocks: []data.Block{{Role: data.Prose, Span: data.Span{End: len(text)}}}},
			Published: dates.Value{Start: day, End: day, Precision: dates.ByDay},
		}},
		Agencies:  []briefing.Agency{{ID: "harbour-board", Name: "Harbour Board", Public: true, Mentions: at("Harbour Board")}},
		Officials: []briefing.Official{{ID: "ro-min-ho", Name: "Ro Min-ho", Agency: 0, Mentions: at("Ro Min-ho")}},
		Quotes: []briefing.Quote{{ID: "q1", Text: "Nobody slept,", Sources: at("Nobody slept,"),
			Speaker: briefing.Speaker{Official: 0, Agency: briefing.None, Label: "Ro Min-ho", Source: at("Ro Min-ho")[0]}}},
	}
	for i := range n {
		d := day + dates.Day(i)
		b.Timeline = append(b.Timeline, briefing.Event{
			ID: fmt.Sprintf("e%d", i), Summary: fmt.Sprintf("The ferry is seen for the %dth time off the quay", i), Sources: at("the ferry was towed"),
			Date: dates.Value{Start: d, End: d, Precision: dates.ByDay}, Weight: 1,
		})
	}
	return b
}
