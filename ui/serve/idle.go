package serve

import (
	"fmt"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"sitrep/data/safetext"
)

// A clock counts the time since a key was pressed.
type clock struct {
	last          atomic.Pointer[time.Time]
	idle, warning time.Duration
}

func (k *clock) reset(idle, warning time.Duration) {
	k.idle, k.warning = idle, min(warning, idle/2)
	k.press()
}

func (k *clock) press() {
	now := time.Now()
	k.last.Store(&now)
}

// left is the time until the session is idle, if no key is pressed.
func (k *clock) left() time.Duration { return k.idle - time.Since(*k.last.Load()) }

// idle ends the session when no key was pressed for long, and says so before. What
// the server sends, and what a terminal answers by itself, is no key.
func (c *session) idle(k *clock, send func(tea.Msg)) {
	warned := false
	for {
		left := k.left()
		switch {
		case left <= 0:
			c.end(endIdle)
			return
		case left > k.warning:
			warned = false
			left -= k.warning
		case !warned:
			warned = true
			in := left.Round(time.Second).String()
			send(notice{safetext.Clean(fmt.Sprintf("No key for a long time: this screen closes in %s. Any key keeps it open.", in))})
		}
		if !c.pause(left) {
			return
		}
	}
}
