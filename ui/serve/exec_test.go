package serve

import (
	"bytes"
	"encoding/json"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/alecthomas/kong"
)

func TestCommands(t *testing.T) {
	d := start(t)
	for _, c := range []struct {
		command        string
		code           int
		stdout, stderr string // parts of them; "" for nothing at all
	}{
		{"export", fine, "Harbour Board", ""},
		{"export --format markdown", fine, "# Ferry fire", ""},
		{"search 'ferry was towed'", fine, "d0c · The Harbour Times · 2031-05-04", ""},
		{"search ferry -- -drill", fine, "d0c", ""},
		{"search ferry -drill", fine, "d0c", ""},
		{"search submarine", failed, "", "no report"},
		{"show ro-min-ho", fine, "of: Harbour Board", ""},
		{"show q1", fine, "said by: Ro Min-ho", ""},
		{"show e0", fine, "2031-05-04", ""},
		{"show d0c", fine, "Nobody slept", ""},
		{"show ../../etc/passwd", failed, "", "nothing here has the id"},
		{"show /etc/passwd", failed, "", "nothing here has the id"},
		{"show ferry.txt", failed, "", "nothing here has the id"},
		{"help", fine, "export", ""},
		{"export --help", fine, "markdown or json", ""},
		{"export --format html", wrongUse, "", "must be one of"},
		{"export --nonsense", wrongUse, "", "unknown flag"},
		{"show", wrongUse, "", "expected"},
		{"show 'ro-min-ho", wrongUse, "", "quotation"},
		{"show x\x1b]0;owned\a", failed, "", `x\x1b]0;owned\a`},
		{"export; id", wrongUse, "", "unexpected"},
	} {
		stdout, stderr, code := d.run(c.command)
		if code != c.code {
			t.Errorf("%s: code %d, %q", c.command, code, stderr)
		}
		for _, s := range []struct{ name, got, want string }{{"stdout", stdout, c.stdout}, {"stderr", stderr, c.stderr}} {
			if s.want == "" && s.got != "" || !strings.Contains(s.got, s.want) {
				t.Errorf("%s: %s is %q, want %q", c.command, s.name, tail(s.got, 300), s.want)
			}
		}
	}
	audit := map[string]bool{}
	for _, e := range d.log.events(t, "audit") {
		audit[e["did"].(string)+" "+e["what"].(string)+" "+e["name"].(string)] = true
	}
	for _, want := range []string{"exported markdown Ada Quayside", "opened d0c Ada Quayside", "opened ro-min-ho Ada Quayside"} {
		if !audit[want] {
			t.Errorf("nothing says %q: %v", want, audit)
		}
	}
}

// Many at once get the same, and it is JSON with nothing beside it.
func TestParallelExport(t *testing.T) {
	d := start(t, func(o *Options) { o.Briefing = ferryFire(500) })
	var all sync.WaitGroup
	for range 10 {
		c := d.client()
		for range 2 { // less than what one connection may have open
			all.Go(func() {
				for range 5 {
					out, stderr, code := runOn(t, c, "export --format json")
					var b struct{ Timeline []any }
					if err := json.Unmarshal([]byte(out), &b); err != nil || len(b.Timeline) != 500 || stderr != "" || code != fine {
						t.Errorf("code %d, %v, %d events, %q", code, err, len(b.Timeline), stderr)
					}
				}
			})
		}
	}
	all.Wait()
}

// A client that hangs up in the middle of a long answer leaves nothing behind.
func TestHangUpDuringExport(t *testing.T) {
	d := start(t, func(o *Options) { o.Briefing = ferryFire(20_000) })
	d.run("help")
	base := runtime.NumGoroutine()
	for _, abrupt := range []bool{false, true} {
		c := d.client()
		s, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		out, err := s.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Start("export --format json"); err != nil {
			t.Fatal(err)
		}
		if _, err := out.Read(make([]byte, 100)); err != nil {
			t.Fatal(err)
		}
		if abrupt {
			c.Close()
		} else {
			s.Close()
		}
		soon(t, slower(time.Second), "the session gone", func() bool { _, n := d.gate.counts(); return n == 0 })
		c.Close()
		back(t, base)
	}
}

// On a terminal lines return, as nobody else does it for them.
func TestCommandOnTerminal(t *testing.T) {
	d := start(t)
	term := openTerminal(t, d.client(), 80, 24)
	if err := term.Start("export"); err != nil {
		t.Fatal(err)
	}
	if err := term.Wait(); err != nil {
		t.Fatal(err)
	}
	if out := term.output(); strings.Contains(strings.ReplaceAll(out, "\r\n", ""), "\n") || !strings.Contains(out, "\r\n") {
		t.Errorf("%q", tail(out, 200))
	}
}

// A session without a terminal and without a command is told what it may do.
func TestNoTerminal(t *testing.T) {
	d := start(t)
	s, err := d.client().NewSession()
	if err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	s.Stderr = &stderr
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	if code := exitCode(s.Wait()); code != failed || !strings.Contains(stderr.String(), "ssh -t") {
		t.Errorf("code %d, %q", code, stderr.String())
	}
	dumb, err := d.client().NewSession()
	if err != nil {
		t.Fatal(err)
	}
	var both lines
	dumb.Stdout, dumb.Stderr = &both, &both
	if err := dumb.RequestPty("dumb", 24, 80, nil); err != nil {
		t.Fatal(err)
	}
	if err := dumb.Shell(); err != nil {
		t.Fatal(err)
	}
	if code := exitCode(dumb.Wait()); code != failed || strings.Contains(both.String(), "\x1b") {
		t.Errorf("code %d, %q", code, both.String())
	}
}

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string // nil: an error
	}{
		{"", []string{}},
		{"  export\t--format  json ", []string{"export", "--format", "json"}},
		{`search 'two words' "and 'more'" a\ b`, []string{"search", "two words", "and 'more'", "a b"}},
		{`"a \"b\" \c" '\d'`, []string{`a "b" \c`, `\d`}},
		{`a'b'"c" ''`, []string{"abc", ""}},
		{`$(x) ; | > *`, []string{"$(x)", ";", "|", ">", "*"}},
		{`'open`, nil},
		{`open\`, nil},
	} {
		got, err := split(c.line)
		if (err != nil) != (c.want == nil) || err == nil && len(got)+len(c.want) > 0 && !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %q, %v", c.line, got, err)
		}
	}
}

// Any command line is split and parsed, or refused.
func FuzzCommandLine(f *testing.F) {
	for _, s := range []string{"export --format=json", `search 'a b' "c\"d" -x`, "show x --help", "help", "export @/etc/passwd", "--", "search --limit -1 x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, line string) {
		args, err := split(line)
		if err != nil {
			return
		}
		var out strings.Builder
		var commands commandLine
		parser := kong.Must(&commands, kong.Writers(&out, &out), kong.Exit(func(int) {}))
		command, err := parser.Parse(args)
		if err != nil || out.Len() > 0 {
			return
		}
		switch name, _, _ := strings.Cut(command.Command(), " "); name {
		case "export", "search", "show", "help":
		default:
			t.Errorf("%q runs %q", line, name)
		}
	})
}
