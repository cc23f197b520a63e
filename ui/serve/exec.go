package serve

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"charm.land/ssh"
	"github.com/alecthomas/kong"

	"sitrep/data/safetext"
)

const execHelp = `The briefing of this server, without a screen. Data goes to standard output, messages to standard error.
Without a command the screen opens.

Exit codes: 0 fine, 1 failed, 2 wrong use.`

// commandLine is all that can be run here. Nothing of it reaches a shell, a program
// or a file.
type commandLine struct {
	Export exportCommand `cmd:"" help:"Print the briefing as Markdown or JSON."`
	Search searchCommand `cmd:"" help:"Print the places in the reports where words occur."`
	Show   showCommand   `cmd:"" help:"Print all of one item, or the text of a report."`
	Help   helpCommand   `cmd:"" help:"Print this."`
}

// A job is a command at work.
type job struct {
	c   *session
	now *edition
	out io.Writer
}

// exec runs a command line and returns its exit code.
func (c *session) exec(line string) int {
	c.command = line
	j := &job{c: c, now: c.srv.hub.newest(), out: commandOutput{output{w: c.channel, c: c}}}
	if c.terminal {
		j.out = ssh.NewPtyWriter(j.out)
	}
	args, err := split(line)
	if err != nil {
		c.complain(err)
		return wrongUse
	}
	var words strings.Builder
	printed := false
	var commands commandLine
	parser, err := kong.New(&commands, kong.Name("ssh …"), kong.Description(execHelp), kong.Writers(&words, &words),
		kong.Bind(j), kong.Exit(func(int) { printed = true }), kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}))
	if err != nil {
		panic(err) // a tag is wrong
	}
	if len(args) > 0 && args[0] == "help" {
		args = []string{"--help"}
	}
	command, err := parser.Parse(args)
	switch {
	case printed:
		c.kind = kindHelp
		err = j.print(safetext.CleanBlock(words.String()))
	case err != nil:
		c.complain(fmt.Errorf("%w; try: ssh … help", err))
		return wrongUse
	default:
		c.kind = command.Command()
		if name, _, several := strings.Cut(c.kind, " "); several {
			c.kind = name
		}
		err = command.Run()
	}
	var ended *ending
	switch {
	case err == nil:
		return fine
	case errors.As(err, &ended): // the client knows
	case errors.Is(err, io.EOF): // it has hung up
	default:
		c.complain(err)
	}
	return failed
}

// complain says on standard error what is wrong, in words that are safe to show.
func (c *session) complain(err error) { c.say(safetext.Clean(err.Error()).String()) }

// print writes safe text.
func (j *job) print(t safetext.Text) error {
	_, err := io.WriteString(j.out, t.String())
	return err
}

type exportCommand struct {
	Format string `enum:"markdown,json" default:"markdown" placeholder:"FORMAT" help:"markdown or json (${default})."`
}

// Run prints the briefing. It is written once for all who ask.
func (e *exportCommand) Run(j *job) error {
	write := j.now.markdown
	if e.Format == "json" {
		write = j.now.json
	}
	all, err := write()
	if err != nil {
		return err
	}
	j.c.audit("exported", e.Format)
	_, err = j.out.Write(all)
	return err
}

type showCommand struct {
	ID string `arg:"" name:"id" help:"An id of the JSON briefing: of a body, a person, an event, a quote or a report."`
}

// Run prints an item or a report.
func (s *showCommand) Run(j *job) error {
	t, ok := show(j.now.briefing, s.ID)
	if !ok {
		return fmt.Errorf("nothing here has the id %q; export --format json lists all", s.ID)
	}
	j.c.audit("opened", s.ID)
	return j.print(t)
}

type helpCommand struct{}

// Run is never reached: help is printed by the parser.
func (helpCommand) Run() error { return nil }
