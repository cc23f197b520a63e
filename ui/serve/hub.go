package serve

import (
	"bytes"
	"context"
	"io"
	"sync"

	"sitrep/briefing"
	"sitrep/briefing/export"
	"sitrep/ui"
)

// An edition is a briefing with what is made of it once, for all who ask.
type edition struct {
	briefing *briefing.Briefing
	markdown func() ([]byte, error)
	json     func() ([]byte, error)
}

func newEdition(b *briefing.Briefing) *edition {
	once := func(write func(io.Writer, *briefing.Briefing) error) func() ([]byte, error) {
		return sync.OnceValues(func() ([]byte, error) {
			var out bytes.Buffer
			err := write(&out, b)
			return out.Bytes(), err
		})
	}
	return &edition{briefing: b, markdown: once(export.Markdown), json: once(export.JSON)}
}

// A hub has the newest edition and a mailbox for each open screen. A mailbox holds
// one edition, the newest: a slow screen holds up nobody and misses what was overtaken.
type hub struct {
	shelf ui.Shelf // what all screens make of a briefing

	mu    sync.Mutex
	now   *edition
	boxes map[chan *edition]struct{}
}

func newHub(b *briefing.Briefing) *hub {
	return &hub{now: newEdition(b), boxes: map[chan *edition]struct{}{}}
}

// publish makes a briefing the newest. It never waits.
func (h *hub) publish(b *briefing.Briefing) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = newEdition(b)
	for box := range h.boxes {
		putNewest(box, h.now)
	}
}

// putNewest puts a value in a mailbox of one, in the place of an older one. There is
// one writer at a time.
func putNewest[T any](box chan T, v T) (dropped bool) {
	select {
	case <-box:
		dropped = true
	default:
	}
	box <- v
	return dropped
}

// newest is the edition of now.
func (h *hub) newest() *edition {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

// join is the edition of now and a mailbox for those that come after it. It is left
// when the context ends.
func (h *hub) join(ctx context.Context) (*edition, <-chan *edition) {
	h.mu.Lock()
	defer h.mu.Unlock()
	box := make(chan *edition, 1)
	h.boxes[box] = struct{}{}
	context.AfterFunc(ctx, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.boxes, box)
	})
	return h.now, box
}
