package serve

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"sitrep/ui"
)

// A failing screen panics where it is told to, when ! is pressed or at once.
type failing struct {
	tea.Model
	where string
}

func (f failing) Init() tea.Cmd {
	if f.where == "Init" {
		panic("in Init\n{\"event\":\"forged\"}")
	}
	return f.Model.Init()
}

func (f failing) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok && k.String() == "!" {
		fault := func() tea.Msg { panic("in " + f.where) }
		switch f.where {
		case "Update":
			panic("in Update")
		case "View":
			f.where = "View now"
		case "a command":
			return f, fault
		case "a batch":
			return f, tea.Batch(f.Model.Init(), tea.Batch(fault, nil, fault))
		case "a sequence":
			return f, tea.Sequence(tea.Batch(nil, fault), fault)
		}
	}
	var cmd tea.Cmd
	f.Model, cmd = f.Model.Update(msg)
	return f, cmd
}

func (f failing) View() tea.View {
	if f.where == "View now" {
		panic("in View")
	}
	return f.Model.View()
}

// A fault ends its session with a line, is noted, and nobody else notices.
func TestFaults(t *testing.T) {
	var where atomic.Value
	where.Store("")
	d := start(t, func(d *desk) {
		good := d.newScreen
		d.newScreen = func(ctx context.Context, o ui.Options) tea.Model { return failing{good(ctx, o), where.Load().(string)} }
	})
	var others []*terminal
	for range 10 {
		others = append(others, d.screen(80, 24))
	}
	for i, place := range []string{"Init", "Update", "View", "a command", "a batch", "a sequence", "a goroutine"} {
		where.Store(place)
		known := d.hub.open()
		term := openTerminal(t, d.client(), 80, 24).shell()
		switch place {
		case "Init":
		case "a goroutine":
			term.waitFor("Ferry fire")
			for box := range d.hub.open() {
				if !known[box] {
					box <- nil // what hands on editions chokes on it
				}
			}
		default:
			term.waitFor("Ferry fire").press("!")
		}
		term.waitFor("a fault of the program")
		if code := term.end(3 * time.Second); code != faulty {
			t.Errorf("%s: code %d", place, code)
		}
		soon(t, time.Second, "the session in the log", func() bool { return len(d.log.events(t, "session")) == i+1 })
		panics := d.log.events(t, "panic")
		if len(panics) == 0 || !strings.Contains(panics[len(panics)-1]["stack"].(string), "ui/serve") {
			t.Errorf("%s: %v", place, panics)
		}
		for _, o := range others {
			o.answers()
		}
	}
	if len(d.log.events(t, "forged")) != 0 {
		t.Error("the words of a panic forged a line")
	}
	d.run("help")
}

// open is the mailboxes of all screens.
func (h *hub) open() map[chan *edition]bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	boxes := map[chan *edition]bool{}
	for box := range h.boxes {
		boxes[box] = true
	}
	return boxes
}

// What would act on the server's machine never happens.
func TestFilter(t *testing.T) {
	g := &guarded{}
	type other struct{}
	for _, c := range []struct {
		msg  tea.Msg
		kept bool
	}{
		{tea.Suspend(), false},
		{tea.ExecProcess(nil, nil)(), false},
		{tea.Raw("\x1b]52;c;eA==\a")(), false},
		{tea.Println("x")(), false},
		{tea.ReadClipboard(), false},
		{tea.Quit(), true},
		{tea.WindowSizeMsg{}, true},
		{other{}, true},
	} {
		if got := g.filter(nil, c.msg); (got != nil) != c.kept {
			t.Errorf("%T: %v", c.msg, got)
		}
	}
}
