package serve

import (
	"strings"
	"testing"
	"time"
)

// Who has read which report on the screen is noted, once each time it is opened.
func TestAudit(t *testing.T) {
	d := start(t)
	term := d.screen(80, 24)
	opened := func() (n int) {
		for _, e := range d.log.events(t, "audit") {
			if e["did"] == "opened" && e["what"] == "d0c" && e["name"] == "Ada Quayside" {
				n++
			}
		}
		return n
	}
	for i := range 2 {
		term.press("p\r") // the reports, then the first one
		soon(t, 3*time.Second, "the report in the log", func() bool { return opened() == i+1 })
		term.press("jk\x7f\x7f") // about in it, then back
	}
	term.quits()
	if n := opened(); n != 2 {
		t.Errorf("%d times", n)
	}
}

// Whatever a client makes up, its value in the log is one short line.
func FuzzForeign(f *testing.F) {
	f.Add("desk\n{\"event\":\"forged\"}")
	f.Add(strings.Repeat("\u202e\x1b[31m", 1000))
	f.Fuzz(func(t *testing.T, value string) {
		var l lines
		newJournal(&l).Info("x", foreign("value", value))
		log := l.String()
		if !safeText(strings.TrimSuffix(log, "\n")) || len(log) > 1024 {
			t.Errorf("%q", log)
		}
		if e := l.events(t, "x"); len(e) != 1 {
			t.Errorf("%d lines", len(e))
		}
	})
}
