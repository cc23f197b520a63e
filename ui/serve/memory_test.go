package serve

import (
	"errors"
	"io"
	"net"
	"os"
	"sync"
	"time"
)

// An in-memory network: with it the time of a test is the test's own (testing/synctest),
// and half an hour of silence takes no time.

// inMemory puts a desk on one.
func inMemory(d *desk) {
	d.Server.listener.Close()
	l := &memoryListener{conns: make(chan net.Conn), closed: make(chan struct{})}
	d.Server.listener = l
	d.dial = func() (net.Conn, error) { return l.dial() }
}

type memoryListener struct {
	conns  chan net.Conn
	closed chan struct{}
	once   sync.Once
}

func (l *memoryListener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

func (l *memoryListener) Close() error {
	l.once.Do(func() { close(l.closed) })
	return nil
}

func (l *memoryListener) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 22} }

func (l *memoryListener) dial() (*memoryConn, error) {
	a, b := newHalf(), newHalf()
	select {
	case l.conns <- &memoryConn{in: a, out: b}:
		return &memoryConn{in: b, out: a}, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

// A half is one direction of a connection. It holds little, as a network does.
type half struct {
	mu     sync.Mutex
	change *sync.Cond
	held   []byte
	closed bool
	paused bool         // nobody reads
	until  [2]time.Time // deadlines of reading and writing
}

const (
	taking = iota
	giving
	holds = 16 << 10
)

func newHalf() *half {
	h := &half{}
	h.change = sync.NewCond(&h.mu)
	return h
}

func (h *half) set(change func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	change()
	h.change.Broadcast()
}

func (h *half) late(who int) bool { return !h.until[who].IsZero() && !time.Now().Before(h.until[who]) }

func (h *half) read(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for (len(h.held) == 0 || h.paused) && !h.closed && !h.late(taking) {
		h.change.Wait()
	}
	switch {
	case h.late(taking):
		return 0, os.ErrDeadlineExceeded
	case len(h.held) == 0:
		return 0, io.EOF
	}
	n := copy(p, h.held)
	h.held = h.held[n:]
	h.change.Broadcast()
	return n, nil
}

func (h *half) write(p []byte) (n int, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for len(p) > 0 {
		for (len(h.held) >= holds || h.paused) && !h.closed && !h.late(giving) {
			h.change.Wait()
		}
		switch {
		case h.closed:
			return n, errors.New("broken pipe")
		case h.late(giving):
			return n, os.ErrDeadlineExceeded
		}
		m := min(len(p), holds-len(h.held))
		h.held = append(h.held, p[:m]...)
		n, p = n+m, p[m:]
		h.change.Broadcast()
	}
	return n, nil
}

func (h *half) deadline(who int, t time.Time) {
	h.set(func() { h.until[who] = t })
	if !t.IsZero() {
		time.AfterFunc(time.Until(t), func() { h.set(func() {}) })
	}
}

type memoryConn struct{ in, out *half }

func (c *memoryConn) Read(p []byte) (int, error)  { return c.in.read(p) }
func (c *memoryConn) Write(p []byte) (int, error) { return c.out.write(p) }

func (c *memoryConn) Close() error {
	for _, h := range []*half{c.in, c.out} {
		h.set(func() { h.closed = true })
	}
	return nil
}

// pause makes the client take nothing any more.
func (c *memoryConn) pause() { c.in.set(func() { c.in.paused = true }) }

func (c *memoryConn) LocalAddr() net.Addr  { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 22} }
func (c *memoryConn) RemoteAddr() net.Addr { return c.LocalAddr() }

func (c *memoryConn) SetDeadline(t time.Time) error {
	return errors.Join(c.SetReadDeadline(t), c.SetWriteDeadline(t))
}

func (c *memoryConn) SetReadDeadline(t time.Time) error {
	c.in.deadline(taking, t)
	return nil
}

func (c *memoryConn) SetWriteDeadline(t time.Time) error {
	c.out.deadline(giving, t)
	return nil
}
