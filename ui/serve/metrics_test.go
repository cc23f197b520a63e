package serve

import (
	"bytes"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
)

// Prometheus is answered on a loopback address, and on no other.
func TestMetrics(t *testing.T) {
	d := start(t, func(o *Options) { o.Metrics = "127.0.0.1:0" })
	d.run("export")
	d.run("nonsense\n{}")
	d.screen(80, 24).quits()
	soon(t, 3*time.Second, "all sessions counted", func() bool { return d.metrics.endings.get("done") == 3 })
	r, err := http.Get("http://" + d.web.Addr().String() + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	all, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(`^(# (HELP|TYPE) sitrep_[a-z_]+ .+|sitrep_[a-z_]+(\{[a-z]+="[a-z ]+"\})? [0-9]+)$`)
	for l := range strings.Lines(string(all)) {
		if !line.MatchString(strings.TrimSuffix(l, "\n")) {
			t.Errorf("no line of metrics: %q", l)
		}
	}
	for _, want := range []string{
		`sitrep_sessions_total{kind="export"} 1`, `sitrep_sessions_total{kind="other"} 1`, `sitrep_sessions_total{kind="screen"} 1`,
		`sitrep_logins_total{method="key"} 3`, "sitrep_sessions_open 0", "sitrep_panics_total 0",
	} {
		if !bytes.Contains(all, []byte(want+"\n")) {
			t.Errorf("no %q", want)
		}
	}
	// The counts are those of the log.
	if n := len(d.log.events(t, "session")); n != 3 {
		t.Errorf("%d sessions are in the log", n)
	}

	for _, address := range []string{"0.0.0.0:9222", ":9222", "192.0.2.1:9222", "nonsense"} {
		o := testOptions(t)
		o.Access.Anonymous, o.Metrics, o.Log = true, address, io.Discard
		if s, err := New("127.0.0.1:0", o); err == nil {
			s.Close()
			t.Errorf("%s was taken for the metrics", address)
		}
	}
}
