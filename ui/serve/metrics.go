package serve

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"slices"
	"sync/atomic"
	"time"
)

// A counter counts by the values of one label. The values are fixed: nothing that a
// client makes up becomes a label.
type counter struct {
	name, help, label string
	values            []string
	n                 []atomic.Int64
}

func newCounter(name, help, label string, values ...string) *counter {
	if label == "" {
		values = []string{""}
	}
	return &counter{name: name, help: help, label: label, values: values, n: make([]atomic.Int64, len(values))}
}

// add counts; a value that is not one of the label's is counted as the last one.
func (c *counter) add(value string, n int64) {
	i := slices.Index(c.values, value)
	if i < 0 {
		i = len(c.values) - 1
	}
	c.n[i].Add(n)
}

// get is what was counted.
func (c *counter) get(value string) int64 { return c.n[slices.Index(c.values, value)].Load() }

func (c *counter) write(w io.Writer) {
	fmt.Fprintf(w, "# HELP sitrep_%s %s\n# TYPE sitrep_%s counter\n", c.name, c.help, c.name)
	for i, v := range c.values {
		if c.label == "" {
			fmt.Fprintf(w, "sitrep_%s %d\n", c.name, c.n[i].Load())
		} else {
			fmt.Fprintf(w, "sitrep_%s{%s=%q} %d\n", c.name, c.label, v, c.n[i].Load())
		}
	}
}

// metrics are what Prometheus may ask for.
type metrics struct {
	refused  *counter // connections and sessions over a limit
	logins   *counter
	tries    *counter
	sessions *counter
	endings  *counter
	millis   *counter // of sessions that ended
	received *counter
	sent     *counter
	resizes  *counter
	updates  *counter
	panics   *counter
}

func newMetrics() *metrics {
	return &metrics{
		refused: newCounter("refused_total", "Connections and sessions that were over a limit.", "reason",
			"address", "rate", "penalty", "connections", "startups", "sessions", "connection", "key", "stopping"),
		logins:   newCounter("logins_total", "Connections by how they came in.", "method", "key", "certificate", "anonymous", "unused", "failed"),
		tries:    newCounter("login_tries_failed_total", "Keys and certificates that were not let in.", ""),
		sessions: newCounter("sessions_total", "Sessions by what they were.", "kind", kindScreen, kindExport, kindSearch, kindShow, kindHelp, kindOther),
		endings: newCounter("session_endings_total", "Sessions by how they ended.", "reason",
			endDone.label, endGone.label, endIdle.label, endTime.label, endStalled.label, endInput.label, endAccess.label, endStopping.label, endPanic.label, endNothing.label),
		millis:   newCounter("session_milliseconds_total", "Time that ended sessions took.", ""),
		received: newCounter("received_bytes_total", "Input of sessions.", ""),
		sent:     newCounter("sent_bytes_total", "Output of sessions.", ""),
		resizes:  newCounter("resizes_dropped_total", "Sizes of windows that a newer one overtook.", ""),
		updates:  newCounter("updates_total", "Briefings sent to open screens.", ""),
		panics:   newCounter("panics_total", "Faults of the program, each kept to its session.", ""),
	}
}

// write writes the counters and what is open now, in the text format of Prometheus.
func (s *Server) writeMetrics(w io.Writer) {
	m := s.metrics
	for _, c := range []*counter{m.refused, m.logins, m.tries, m.sessions, m.endings, m.millis, m.received, m.sent, m.resizes, m.updates, m.panics} {
		c.write(w)
	}
	conns, sessions := s.gate.counts()
	for _, g := range []struct {
		name, help string
		n          int
	}{
		{"connections_open", "Open connections.", conns},
		{"sessions_open", "Open sessions.", sessions},
		{"goroutines", "Goroutines of the process.", runtime.NumGoroutine()},
	} {
		fmt.Fprintf(w, "# HELP sitrep_%s %s\n# TYPE sitrep_%s gauge\nsitrep_%s %d\n", g.name, g.help, g.name, g.name, g.n)
	}
}

// serveMetrics answers Prometheus until the server stops.
func (s *Server) serveMetrics(l net.Listener) *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		s.writeMetrics(w)
	})
	web := &http.Server{Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second, MaxHeaderBytes: 8 << 10}
	s.group.Go(func() { _ = web.Serve(l) }) // ends with an error when it is closed
	return web
}

// loopback refuses an address that other machines can reach.
func loopback(address string) error {
	a, err := net.ResolveTCPAddr("tcp", address)
	if err != nil {
		return fmt.Errorf("%q is no address: %w", address, err)
	}
	if !a.IP.IsLoopback() {
		return fmt.Errorf("metrics are for this machine alone: %s is no loopback address, use 127.0.0.1:%d", address, a.Port)
	}
	return nil
}
