package serve

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"

	"sitrep/ui"
)

// near tells a time, to the second.
func near(t *testing.T, what string, got, want time.Duration) {
	t.Helper()
	if diff := got - want; diff < -time.Second || diff > time.Second {
		t.Errorf("%s after %v, want %v", what, got, want)
	}
}

// A screen nobody looks at closes, with a warning, although what it shows goes on
// changing.
func TestIdle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := start(t, inMemory)
		term := d.screen(80, 24)
		began := time.Now()
		for n := 2; time.Since(began) < 28*time.Minute; n++ {
			time.Sleep(time.Minute)
			d.Publish(ferryFire(n))
		}
		if strings.Contains(term.output(), "this screen closes") {
			t.Error("it warns too early")
		}
		time.Sleep(time.Until(began.Add(29*time.Minute + time.Second)))
		if !strings.Contains(term.output(), "this screen closes in 1m0s") {
			t.Errorf("no warning: %q", tail(term.output(), 300))
		}
		if code := term.end(5 * time.Minute); code != failed {
			t.Errorf("code %d", code)
		}
		near(t, "it closed", time.Since(began), 30*time.Minute)
		if !strings.Contains(term.output(), "no key was pressed") {
			t.Errorf("no reason: %q", tail(term.output(), 300))
		}
		soon(t, time.Second, "it is counted", func() bool { return d.metrics.endings.get("idle") == 1 })
	})
}

// A key keeps the screen open, and takes the warning away; nothing does for longer
// than the longest session.
func TestKeysKeepOpen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := start(t, inMemory, func(o *Options) { o.Limits.MaxTime = 100 * time.Minute })
		term := d.screen(80, 24)
		began := time.Now()
		time.Sleep(29*time.Minute + 10*time.Second)
		n := term.size()
		term.press("j")
		time.Sleep(time.Second)
		if again := term.output()[n:]; !strings.Contains(again, "enter") {
			t.Errorf("the warning stays: %q", again)
		}
		for range 5 {
			time.Sleep(14 * time.Minute)
			term.press("j")
		}
		if code := term.end(10 * time.Minute); code != failed {
			t.Errorf("code %d", code)
		}
		near(t, "it closed", time.Since(began), 100*time.Minute)
		if !strings.Contains(term.output(), "as long as one may") {
			t.Errorf("no reason: %q", tail(term.output(), 300))
		}
	})
}

// What a terminal says by itself is no key.
func TestAnswersAreNoKeys(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := start(t, inMemory)
		term := d.screen(80, 24)
		began := time.Now()
		go func() {
			for time.Since(began) < 29*time.Minute {
				term.press("\x1b]11;rgb:0000/0000/0000\x1b\\\x1b[?2026;2$y\x1b[I")
				time.Sleep(time.Minute)
			}
		}()
		term.end(40 * time.Minute)
		near(t, "it closed", time.Since(began), 30*time.Minute)
	})
}

// counted is a screen that counts the keys it is given.
type counted struct {
	tea.Model
	keys *atomic.Int64
}

func (c counted) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(tea.KeyPressMsg); ok {
		c.keys.Add(1)
	}
	m, cmd := c.Model.Update(msg)
	return counted{m, c.keys}, cmd
}

// A client that types like mad does not keep the server from others.
func TestKeysPerSecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var keys atomic.Int64
		d := start(t, inMemory, func(d *desk) {
			good := d.newScreen
			d.newScreen = func(ctx context.Context, o ui.Options) tea.Model { return counted{good(ctx, o), &keys} }
		})
		term := d.screen(80, 24)
		go term.press(strings.Repeat("jk", 5000))
		time.Sleep(10 * time.Second)
		synctest.Wait()
		if n, most := int(keys.Load()), 15*d.limits.KeysPerSecond+1; n > most || n < most*9/10 {
			t.Errorf("%d keys in ten seconds, want %d", n, most)
		}
		term.press("\x1b[200~" + strings.Repeat("x", 100_000)) // ends it, with the keys that wait
		term.end(2 * time.Minute)
	})
}

// Whoever may not come in any more is asked to leave.
func TestAccessTaken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := start(t, inMemory)
		bo := newKey(t)
		d.allow(keyLine(d.key, "Ada"), keyLine(bo, "Bo"))
		ada := d.screen(80, 24)
		client, err := d.login("desk", bo)
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		bos := openTerminal(t, client, 80, 24).shell().waitFor("Ferry fire")
		time.Sleep(10 * time.Minute)
		began := time.Now()
		d.allow(keyLine(d.key, "Ada"))
		if code := bos.end(5 * time.Minute); code != failed || !strings.Contains(bos.output(), "may not come in any more") {
			t.Errorf("code %d, %q", code, tail(bos.output(), 100))
		}
		if took := time.Since(began); took > time.Minute+time.Second {
			t.Errorf("after %v", took)
		}
		ada.answers()
	})
}

// One that did not log in loses its connection when its time is over.
func TestLoginGrace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := start(t, inMemory)
		began := time.Now()
		c, err := d.dial()
		if err != nil {
			t.Fatal(err)
		}
		for b := make([]byte, 256); err == nil; {
			_, err = c.Read(b)
		}
		near(t, "it was closed", time.Since(began), 10*time.Second)
	})
}
