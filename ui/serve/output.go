package serve

import (
	"io"
	"time"
)

// output writes to the client. A client that takes nothing of a piece for a time ends
// its session, which closes what the write waits for.
type output struct {
	w io.Writer
	c *session
}

func (o output) Write(p []byte) (written int, err error) {
	for len(p) > 0 && err == nil {
		piece := p[:min(len(p), maxChunk)]
		stalled := time.AfterFunc(o.c.srv.limits.Stall, func() { o.c.leave(endStalled) })
		var n int
		n, err = o.w.Write(piece)
		stalled.Stop()
		o.c.out.Add(int64(n))
		written += n
		p = p[len(piece):]
	}
	return written, err
}

// A commandOutput is output that ends with its session: a command whose client has
// hung up writes no more.
type commandOutput struct{ output }

func (o commandOutput) Write(p []byte) (int, error) {
	if why := o.c.why(); why != nil {
		return 0, why
	}
	return o.output.Write(p)
}
