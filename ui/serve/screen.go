package serve

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/ssh"
	"github.com/charmbracelet/colorprofile"

	"sitrep/briefing"
	"sitrep/data/safetext"
	"sitrep/ui"
)

// screen runs the briefing's screen until its reader leaves it or the session ends.
func (c *session) screen() int {
	select {
	case c.size = <-c.sizes: // the window has changed before the screen began
	default:
	}
	now, box := c.srv.hub.join(c.ctx)
	env := append(c.environ, "TERM="+c.term)
	m := &guarded{c: c, Model: c.srv.newScreen(c.ctx, ui.Options{
		Name: c.srv.name, Served: true, Shelf: &c.srv.hub.shelf,
		Load: func(context.Context) (*briefing.Briefing, error) { return now.briefing, nil },
	})}
	p := tea.NewProgram(m,
		tea.WithContext(c.ctx),
		tea.WithoutSignalHandler(), // the server's signals are not the session's
		tea.WithInput(nil),         // keys come from our own reader, which lets none of it leak
		tea.WithOutput(ssh.NewPtyWriter(output{w: c.channel, c: c})), // a line feed returns, as on a terminal
		tea.WithEnvironment(env),
		tea.WithColorProfile(colorprofile.Env(env)),
		tea.WithWindowSize(c.size.columns, c.size.rows),
		tea.WithFPS(framesPerSecond),
		tea.WithFilter(m.filter))
	c.group.Go(func() { c.keys(c.term, p.Send) })
	c.group.Go(func() { c.resizes(p.Send) })
	c.group.Go(func() { c.updates(box, p.Send) })
	m.pressed.reset(c.srv.limits.Idle, c.srv.limits.IdleWarning)
	c.group.Go(func() { c.idle(&m.pressed, p.Send) })
	_, err := p.Run()
	// What the terminal answers to a screen that was left at once would be typed into
	// its reader's shell.
	c.pause(answerTime - time.Since(c.started))
	switch why := c.why(); {
	case why != nil && why != endGone:
		return failed
	case err != nil && errors.Is(err, tea.ErrProgramPanic): // one that guarded has not seen
		c.srv.noteFault(c.id, err, nil)
		c.end(endPanic)
		return faulty
	}
	return fine
}

// resizes tells the screen the newest size of the window, at most once a frame.
func (c *session) resizes(send func(tea.Msg)) {
	for {
		select {
		case <-c.ctx.Done():
			return
		case w := <-c.sizes:
			send(tea.WindowSizeMsg{Width: w.columns, Height: w.rows})
		}
		if !c.pause(time.Second / framesPerSecond) {
			return
		}
	}
}

// updates gives the screen the newest briefing whenever there is one, with a pause
// after each: a screen draws it anew, and so do all others at this moment.
func (c *session) updates(box <-chan *edition, send func(tea.Msg)) {
	for {
		select {
		case <-c.ctx.Done():
			return
		case e := <-box:
			send(ui.Show{Briefing: e.briefing})
			c.srv.metrics.updates.add("", 1)
		}
		if !c.pause(updateGap) {
			return
		}
	}
}

// A guarded screen keeps what is wrong with one to its session: it catches panics, of
// commands too, and lets no message through that would act on this machine. It knows
// when a key was pressed last.
type guarded struct {
	tea.Model
	c       *session
	pressed clock
	notice  safetext.Text // over the last line, "" for none
	seen    string        // the report that is being read
}

// notice is a line to be shown until a key is pressed.
type notice struct{ safetext.Text }

// reading is a screen that tells which report is being read, by its ID.
type reading interface{ Reading() string }

// Init starts the screen.
func (g *guarded) Init() (cmd tea.Cmd) {
	g.c.group.contain(func() { cmd = g.Model.Init() })
	return g.guard(cmd)
}

// Update takes a message.
func (g *guarded) Update(msg tea.Msg) (_ tea.Model, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg, tea.MouseMsg:
		g.pressed.press()
		g.notice = safetext.Text{}
	case notice:
		g.notice = msg.Text
		return g, nil
	}
	g.c.group.contain(func() { g.Model, cmd = g.Model.Update(msg) })
	if r, ok := g.Model.(reading); ok {
		if id := r.Reading(); id != g.seen {
			g.seen = id
			if id != "" {
				g.c.audit("opened", id)
			}
		}
	}
	return g, g.guard(cmd)
}

// View is the screen, with the notice over its last line.
func (g *guarded) View() (v tea.View) {
	g.c.group.contain(func() { v = g.Model.View() })
	if !g.notice.Empty() {
		above := v.Content[:strings.LastIndexByte(v.Content, '\n')+1]
		v.Content = above + "\x1b[7m " + g.notice.Slice(0, g.c.srv.limits.MaxColumns).String() + " \x1b[m"
	}
	return v
}

// guard is the command with its panics caught, and those of the commands it makes.
func (g *guarded) guard(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		g.c.group.contain(func() { msg = g.all(cmd()) })
		return msg
	}
}

// all guards the commands of a batch or sequence.
func (g *guarded) all(msg tea.Msg) tea.Msg {
	v := reflect.ValueOf(msg)
	if !v.IsValid() || v.Kind() != reflect.Slice || v.Type().Elem() != reflect.TypeFor[tea.Cmd]() {
		return msg
	}
	for i := range v.Len() {
		cmd, _ := v.Index(i).Interface().(tea.Cmd)
		v.Index(i).Set(reflect.ValueOf(g.guard(cmd)))
	}
	return msg
}

// filter drops what would stop this process, run a program on this machine, ask the
// reader's machine for its clipboard, or write past the screen.
func (g *guarded) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	switch reflect.TypeOf(msg).String() {
	case "tea.SuspendMsg", "tea.execMsg", "tea.RawMsg", "tea.printLineMessage", "tea.readClipboardMsg", "tea.readPrimaryClipboardMsg":
		return nil
	}
	return msg
}
