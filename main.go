// Command sitrep is the briefing desk for an incident, in the terminal: it reads a
// folder of news reports and shows who acts, what happened when and what was said,
// every fact one key away from its sentence.
package main

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"slices"
	"sync/atomic"
	"syscall"

	"github.com/alecthomas/kong"
	"github.com/charmbracelet/x/term"

	"sitrep/briefing"
	"sitrep/briefing/export"
	"sitrep/briefing/read/dates"
	"sitrep/data"
	"sitrep/data/incident"
	"sitrep/data/safetext"
	"sitrep/ui"
	"sitrep/ui/serve"
)

const description = `The briefing desk for an incident, in the terminal.

Reads news reports (.txt, .md, .html) and shows who acts, who holds which office, what happened when and who said what,
every fact with its sentence. A folder is read with all that is in it; "-" reads one report from standard input;
without a PATH the built-in incident is opened. A folder that is called like a command is written ./export.

Examples:

    sitrep reports/                            open a folder on the screen
    sitrep                                     open the built-in incident
    sitrep export reports/ -o briefing.md      write the briefing as Markdown
    sitrep export reports/ --format json       print it as JSON
    sitrep serve reports/ --authorized-keys F  show it to the team over SSH
    sitrep text reports/one.md                 print the text that the facts point into
    sitrep export - --as-of 2025-12-25 <one.txt

Exit codes: 0 fine, 1 failed, 2 wrong use.`

// The exit codes.
const (
	fine = iota
	failed
	wrongUse
)

type commands struct {
	Open   openCommand   `cmd:"" default:"withargs" help:"Open the briefing on the screen (the default); print it as Markdown where there is no terminal."`
	Export exportCommand `cmd:"" help:"Write the briefing as Markdown or JSON."`
	Serve  serveCommand  `cmd:"" help:"Show the briefing over SSH."`
	Text   textCommand   `cmd:"" help:"Print the text of a report as sitrep reads it: the places in the JSON are its bytes."`
	Man    manCommand    `cmd:"" hidden:"" help:"Print the manual page: sitrep man | man -l -"`

	Version kong.VersionFlag `help:"Print the version."`
}

func main() { os.Exit(run(os.Args[1:])) }

// run is the program without its process.
func run(args []string) int {
	code := -1 // until help or version is printed
	parser := kong.Must(&commands{},
		kong.Name("sitrep"), kong.Description(description), kong.Vars{"version": version(), "settings": ownFile("settings.toml")},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 120}), kong.Exit(func(c int) { code = c }))
	command, err := parser.Parse(args)
	switch {
	case code >= 0:
		return code
	case err != nil:
		complain("%v\nTry: sitrep --help", err)
		return wrongUse
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	command.BindTo(ctx, (*context.Context)(nil))
	switch err := command.Run(); {
	case err == nil:
		return fine
	case ctx.Err() != nil:
		complain("stopped")
	default:
		complain("%v", err)
	}
	return failed
}

// complain tells the user on standard error what went wrong. File names are foreign
// words too.
func complain(format string, args ...any) {
	fmt.Fprintln(os.Stderr, safetext.CleanBlock("sitrep: "+fmt.Sprintf(format, args...)))
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return "sitrep " + info.Main.Version
	}
	return "sitrep (devel)"
}

// A source is what a briefing is made of, as given on the command line.
type source struct {
	Paths   []string `arg:"" optional:"" name:"path" help:"Files and folders; - for standard input. None: the built-in incident."`
	AsOf    date     `placeholder:"DATE" help:"Day of the briefing, as 2025-12-25, for reports that state no date."`
	Title   string   `placeholder:"TEXT" help:"Name of the incident."`
	MaxSize uint32   `placeholder:"MB" default:"32" help:"Largest file that is read, in megabytes (${default})."`
}

// name is what the user calls the incident.
func (s *source) name() string {
	switch {
	case s.Title != "":
		return s.Title
	case len(s.Paths) == 0:
		return "built-in incident"
	}
	place, err := filepath.Abs(s.Paths[0])
	if err != nil || s.Paths[0] == "-" {
		return s.Paths[0]
	}
	return filepath.Base(place)
}

// brief reads the reports and makes the briefing; what can't be read is in it.
func (s *source) brief(ctx context.Context) (*briefing.Briefing, error) {
	docs, problems, err := s.load(ctx)
	if err != nil {
		for _, p := range problems {
			complain("%s: %s", p.Path, p.Reason)
		}
		return nil, err
	}
	return s.builder().Update(ctx, docs, problems, nil)
}

func (s *source) builder() *briefing.Builder {
	return briefing.NewBuilder(briefing.Options{Title: s.Title, AsOf: dates.Value(s.AsOf)})
}

// follow shows the briefing as it fills in, and newer ones as the reports change, until
// the context ends. Standard input and the built-in incident do not change.
func (s *source) follow(ctx context.Context, show func(briefing.Progress)) error {
	var changes <-chan data.Change
	if len(s.Paths) > 0 && !slices.Contains(s.Paths, "-") {
		changes = data.Watch(ctx, s.Paths)
	}
	return s.builder().Follow(ctx, s.load, changes, show)
}

// load reads the files. That there is none to read is an error, with the problems.
func (s *source) load(ctx context.Context) ([]*data.Document, []data.Problem, error) {
	docs, problems, err := s.loadAll(ctx)
	if err == nil && len(docs) == 0 {
		err = errors.New("nothing to read: name files or folders with reports in .txt, .md or .html")
	}
	return docs, problems, err
}

func (s *source) loadAll(ctx context.Context) ([]*data.Document, []data.Problem, error) {
	o := data.Options{MaxSize: int64(s.MaxSize) << 20}
	if len(s.Paths) == 0 {
		return data.LoadFS(ctx, incident.FS, o)
	}
	paths := slices.DeleteFunc(slices.Clone(s.Paths), func(p string) bool { return p == "-" })
	if len(paths) == len(s.Paths) {
		return data.Load(ctx, paths, o)
	}
	piped, err := readStdin(ctx, o)
	if err != nil {
		return nil, nil, err
	}
	docs, problems, err := data.Load(ctx, paths, o)
	if err != nil {
		return nil, nil, err
	}
	same := slices.IndexFunc(docs, func(d *data.Document) bool { return d.ID == piped.ID })
	if same >= 0 {
		return docs, append(problems, data.Problem{Path: piped.Path, Reason: "same text as " + docs[same].Path}), nil
	}
	return append(docs, piped), problems, nil
}

// readStdin reads standard input as one report. A wait for it ends with the context.
func readStdin(ctx context.Context, o data.Options) (*data.Document, error) {
	type result struct {
		doc *data.Document
		err error
	}
	read := make(chan result, 1)
	go func() {
		doc, err := data.Read(os.Stdin, "-", o)
		if err != nil {
			err = fmt.Errorf("standard input: %w", err)
		}
		read <- result{doc, err}
	}()
	select {
	case r := <-read:
		return r.doc, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// report lists what could not be read.
func report(b *briefing.Briefing) {
	for _, p := range b.Problems {
		complain("%s: %s", p.Path, p.Reason)
	}
}

type openCommand struct {
	source
	PlainUI  bool   `name:"plain-ui" help:"Ask and answer in plain lines, for screen readers and braille."`
	Settings string `placeholder:"FILE" help:"Theme, mouse and keys, in TOML; else ${settings}, if it is there."`
}

// Run opens the screen, or prints Markdown where there is none.
func (c *openCommand) Run(ctx context.Context) error {
	settings, err := c.settings()
	if err != nil {
		return err
	}
	if c.PlainUI {
		if slices.Contains(c.Paths, "-") {
			return errors.New("--plain-ui reads its answers from standard input; name the report's file")
		}
		return ui.RunPlain(ctx, ui.Options{Name: c.name(), Load: c.brief}, os.Stdin, os.Stdout)
	}
	if !term.IsTerminal(os.Stdout.Fd()) {
		return (&exportCommand{source: c.source, Format: "markdown"}).Run(ctx)
	}
	var shown atomic.Pointer[briefing.Briefing]
	err = ui.Run(ctx, ui.Options{Name: c.name(), Settings: settings, State: c.state(), Follow: func(ctx context.Context, show func(briefing.Progress)) error {
		return c.follow(ctx, func(p briefing.Progress) {
			if p.Briefing != nil {
				shown.Store(p.Briefing)
			}
			show(p)
		})
	}})
	if b := shown.Load(); b != nil {
		report(b)
	}
	return err
}

// settings are the user's own: of the file that is named, or of that at the usual
// place.
func (c *openCommand) settings() (ui.Settings, error) {
	if c.Settings != "" {
		return ui.ReadSettings(c.Settings)
	}
	s, err := ui.ReadSettings(ownFile("settings.toml"))
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return s, err
}

// state is where the screen of these reports is kept until the next time.
func (c *openCommand) state() string {
	own := sha256.New()
	for _, p := range c.Paths {
		if place, err := filepath.Abs(p); err == nil {
			p = place
		}
		fmt.Fprintf(own, "%q", p)
	}
	return ownFile("state", fmt.Sprintf("%x.json", own.Sum(nil)[:12]))
}

// ownFile is a file of the program's own among the user's settings; "" where the
// system has no place for them.
func ownFile(path ...string) string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(append([]string{dir, "sitrep"}, path...)...)
}

type exportCommand struct {
	source
	Format string `enum:"markdown,json" default:"markdown" placeholder:"FORMAT" help:"markdown or json (${default})."`
	Output string `short:"o" placeholder:"FILE" help:"File to write, as a whole or not at all, instead of standard output."`
}

// Run writes the briefing down.
func (c *exportCommand) Run(ctx context.Context) error {
	b, err := c.brief(ctx)
	if err != nil {
		return err
	}
	report(b)
	write := func(w io.Writer) error { return export.Markdown(w, b) }
	if c.Format == "json" {
		write = func(w io.Writer) error { return export.JSON(w, b) }
	}
	if c.Output == "" || c.Output == "-" {
		return write(os.Stdout)
	}
	return export.File(c.Output, write)
}

type serveCommand struct {
	source
	Listen  string       `default:"127.0.0.1:2222" placeholder:"ADDRESS" help:"Where to listen (${default})."`
	HostKey string       `placeholder:"FILE" type:"path" help:"Private key of this server, made where there is none (host_key in the state directory of the service, or in the user's sitrep configuration)."`
	Log     string       `placeholder:"FILE" type:"path" help:"File to append the log to, one JSON object a line, instead of standard output."`
	Metrics string       `placeholder:"ADDRESS" help:"Loopback address on which Prometheus may ask for metrics, as 127.0.0.1:9222."`
	Access  serve.Access `embed:"" group:"Who may come in"`
	Limits  serve.Limits `embed:"" group:"Limits"`
}

// Run serves the screen until it is stopped, with newer briefings as the reports
// change.
func (c *serveCommand) Run(ctx context.Context) (err error) {
	if c.HostKey == "" {
		if c.HostKey, err = serve.DefaultHostKey(); err != nil {
			return err
		}
	}
	log := os.Stdout
	if c.Log != "" {
		if log, err = os.OpenFile(c.Log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600); err != nil {
			return err
		}
		defer log.Close()
	}
	o := serve.Options{Name: c.name(), HostKey: c.HostKey, Access: c.Access, Limits: c.Limits, Log: log, Metrics: c.Metrics}
	return serve.Run(ctx, c.Listen, o, c.follow, complain)
}

type textCommand struct {
	File    string `arg:"" help:"The report; - for standard input."`
	MaxSize uint32 `placeholder:"MB" default:"32" help:"Largest file that is read, in megabytes (${default})."`
}

// Run prints a report's text: byte by byte into a file or pipe, harmless on a
// terminal.
func (c *textCommand) Run(ctx context.Context) error {
	doc, err := c.read(ctx)
	if err != nil {
		return err
	}
	text := doc.Text
	if term.IsTerminal(os.Stdout.Fd()) {
		text = safetext.CleanBlock(text).String()
	}
	_, err = io.WriteString(os.Stdout, text)
	return err
}

func (c *textCommand) read(ctx context.Context) (*data.Document, error) {
	o := data.Options{MaxSize: int64(c.MaxSize) << 20}
	if c.File == "-" {
		return readStdin(ctx, o)
	}
	if info, err := os.Stat(c.File); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s is a folder; name one of its files", c.File)
	}
	docs, problems, err := data.Load(ctx, []string{c.File}, o)
	switch {
	case err != nil:
		return nil, err
	case len(docs) == 0:
		return nil, fmt.Errorf("%s: %s", c.File, problems[0].Reason)
	}
	return docs[0], nil
}

// A date is a day on the command line.
type date dates.Value

// UnmarshalText reads a date as reports write it.
func (d *date) UnmarshalText(text []byte) error {
	v, ok := dates.Parse(string(text))
	if !ok || v.Precision != dates.ByDay {
		return fmt.Errorf("%q is no day; write it as 2025-12-25", text)
	}
	v.Why = "given for the briefing"
	*d = date(v)
	return nil
}

type manCommand struct{}

// Run prints the manual page, made of what the parser and the screen know of
// themselves.
func (manCommand) Run(k *kong.Context) error {
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, ".TH SITREP 1\n.SH NAME\nsitrep \\- the briefing desk for an incident, in the terminal\n.SH DESCRIPTION\n.nf\n%s\n.fi\n.SH COMMANDS\n", ui.Roff(description))
	for _, c := range k.Model.Leaves(true) {
		fmt.Fprintf(w, ".TP\n.B %s\n%s\n.RS\n", ui.Roff(c.Summary()), ui.Roff(c.Help))
		for _, f := range c.Flags {
			fmt.Fprintf(w, ".TP\n.B %s\n%s\n", ui.Roff("--"+f.Name), ui.Roff(f.Help))
		}
		fmt.Fprintln(w, ".RE")
	}
	if err := ui.Manual(w); err != nil {
		return err
	}
	return w.Flush()
}
