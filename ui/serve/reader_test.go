package serve

import (
	"fmt"
	"io"
	"sync"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// A reader is a client of the load: it counts what it is sent.
type reader struct {
	client  *gossh.Client
	session *gossh.Session
	input   io.Writer
	mu      sync.Mutex
	bytes   int
	first   chan time.Time // when the first byte after a key has come; nil outside
}

func (r *reader) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.bytes += len(p)
	if r.first != nil {
		r.first <- time.Now()
		r.first = nil
	}
	return len(p), nil
}

func newReader(address string, columns, rows int) (*reader, error) {
	r := &reader{}
	var err error
	if r.client, err = gossh.Dial("tcp", address, &gossh.ClientConfig{User: "desk", HostKeyCallback: gossh.InsecureIgnoreHostKey(), Timeout: 30 * time.Second}); err != nil {
		return nil, err
	}
	if r.session, err = r.client.NewSession(); err != nil {
		return nil, err
	}
	r.session.Stdout = r
	if r.input, err = r.session.StdinPipe(); err != nil {
		return nil, err
	}
	if err := r.session.RequestPty("xterm-256color", rows, columns, nil); err != nil {
		return nil, err
	}
	return r, r.session.Shell()
}

// key presses one and tells how long the first byte of the answer took.
func (r *reader) key(k string) (time.Duration, error) {
	answered := make(chan time.Time, 1)
	r.mu.Lock()
	r.first = answered
	r.mu.Unlock()
	pressed := time.Now()
	if _, err := io.WriteString(r.input, k); err != nil {
		return 0, err
	}
	select {
	case at := <-answered:
		return at.Sub(pressed), nil
	case <-time.After(20 * time.Second):
		return 0, fmt.Errorf("no answer to a key")
	}
}

func (r *reader) got() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.bytes
}

// parallel calls f for 0 to n-1, so many at once.
func parallel(at, n int, f func(int)) {
	var all sync.WaitGroup
	next := make(chan int)
	for range at {
		all.Go(func() {
			for i := range next {
				f(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	all.Wait()
}

func total(readers []*reader) (n int) {
	for _, r := range readers {
		n += r.got()
	}
	return n
}
