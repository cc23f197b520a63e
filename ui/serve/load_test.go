package serve

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"sitrep/briefing"
)

// TestLoad prints the load table of the README. It is long, so it runs only when it
// is asked for:
//
//	SITREP_LOAD=1 go test -run TestLoad$ -v -timeout 20m ./ui/serve
//
// The server has a process of its own, the clients share another; both share the
// machine. SITREP_LOAD="200 100x30" measures one line of one's own.
func TestLoad(t *testing.T) {
	wanted := os.Getenv("SITREP_LOAD")
	if wanted == "" {
		t.Skip("SITREP_LOAD=1 runs it")
	}
	fmt.Println("| sessions, window | MB a session, idle / used | bytes a key | key to first byte p50 / p99, ms | ms of processor a key | processor idle | logins a second | left: goroutines, MB |")
	fmt.Println("| --- | --- | --- | --- | --- | --- | --- | --- |")
	var n, columns, rows int
	if _, err := fmt.Sscanf(wanted, "%d %dx%d", &n, &columns, &rows); err == nil {
		load(t, n, columns, rows)
		return
	}
	for _, n := range []int{50, 200, 500} {
		load(t, n, 80, 24)
		load(t, n, 160, 50)
	}
}

// TestLoadServer is the process that TestLoad measures.
func TestLoadServer(t *testing.T) {
	if os.Getenv("SITREP_LOAD_SERVER") == "" {
		t.Skip("for TestLoad")
	}
	o := testOptions(t)
	o.Briefing, o.Access.Anonymous, o.Log, o.Metrics = manyBoards(), true, io.Discard, "127.0.0.1:0"
	s, err := New("127.0.0.1:0", o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	fmt.Println("listening", s.Addr(), s.web.Addr())
	go func() {
		for in := bufio.NewScanner(os.Stdin); in.Scan(); fmt.Println("freed") {
			debug.FreeOSMemory() // what is left then is in use
		}
		cancel()
	}()
	_ = s.Serve(ctx)
}

// manyBoards is a briefing of usual size: 200 bodies in the first list.
func manyBoards() *briefing.Briefing {
	b := ferryFire(200)
	for i := range 200 {
		a := b.Agencies[0]
		a.ID, a.Name = fmt.Sprint("board-", i), fmt.Sprintf("Harbour Board of Quay %d", i)
		b.Agencies = append(b.Agencies, a)
	}
	return b
}

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

// load measures one line of the table.
func load(t *testing.T, n, columns, rows int) {
	server := exec.Command(os.Args[0], "-test.run=TestLoadServer$", "-test.timeout=20m")
	server.Env = append(os.Environ(), "SITREP_LOAD_SERVER=1")
	stop, err := server.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { stop.Close(); _ = server.Wait() }()
	said := bufio.NewReader(out)
	line, err := said.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	free := func() {
		t.Helper()
		fmt.Fprintln(stop)
		if _, err := said.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
	}
	at := strings.Fields(line)[1:]
	pid := server.Process.Pid
	// The first screen of all allocates what every other shares.
	warm, err := newReader(at[0], columns, rows)
	if err != nil {
		t.Fatal(err)
	}
	time.Sleep(300 * time.Millisecond)
	warm.client.Close()
	time.Sleep(500 * time.Millisecond)
	free()
	empty, base := memoryOf(t, pid), gauge(t, at[1], "goroutines")

	readers := make([]*reader, n)
	began := time.Now()
	parallel(8, n, func(i int) {
		if readers[i], err = newReader(at[0], columns, rows); err != nil {
			t.Error(err)
		}
	})
	logins := float64(n) / time.Since(began).Seconds()
	if t.Failed() {
		return
	}
	time.Sleep(3 * time.Second)
	idle := memoryOf(t, pid)
	sent, worked := total(readers), timeOf(t, pid)
	time.Sleep(5 * time.Second)
	idleCPU := (timeOf(t, pid) - worked).Seconds() / 5
	if more := total(readers) - sent; more != 0 {
		t.Errorf("%d bytes were sent while nothing changed", more)
	}

	// A key every five seconds each, four times.
	const every, times = 5 * time.Second, 4
	var mu sync.Mutex
	var took []time.Duration
	sent, worked = total(readers), timeOf(t, pid)
	parallel(n, n, func(i int) {
		time.Sleep(every * time.Duration(i) / time.Duration(n))
		tick := time.NewTicker(every)
		defer tick.Stop()
		for k := range times {
			d, err := readers[i].key([]string{"j", "k"}[k%2])
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			took = append(took, d)
			mu.Unlock()
			if k < times-1 {
				<-tick.C
			}
		}
	})
	if len(took) == 0 {
		return
	}
	time.Sleep(200 * time.Millisecond)
	keys := len(took)
	perKey := (timeOf(t, pid) - worked - time.Duration(idleCPU*float64(every*times))).Seconds() * 1000 / float64(keys)
	bytes := (total(readers) - sent) / keys
	used := memoryOf(t, pid)
	slices.Sort(took)
	for _, r := range readers {
		r.client.Close()
	}
	left := 0
	for range 50 {
		time.Sleep(100 * time.Millisecond)
		if left = gauge(t, at[1], "goroutines"); left <= base+1 { // one answers us
			break
		}
	}
	free()
	mb := func(bytes int) float64 { return float64(bytes) / (1 << 20) }
	p := func(percent int) float64 {
		return float64(took[min(keys-1, keys*percent/100)].Microseconds()) / 1000
	}
	fmt.Printf("| %d, %d × %d | %.2f / %.2f | %d | %.1f / %.1f | %.2f | %.1f %% | %.0f | %+d, %+.0f |\n", n, columns, rows,
		mb((idle-empty)/n), mb((used-empty)/n), bytes, p(50), p(99), perKey, idleCPU*100, logins, left-base, mb(memoryOf(t, pid)-empty))
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

// memoryOf is the resident memory of a process, in bytes.
func memoryOf(t *testing.T, pid int) int {
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		t.Skip("no /proc")
	}
	pages, err := strconv.Atoi(strings.Fields(string(content))[1])
	if err != nil {
		t.Fatal(err)
	}
	return pages * os.Getpagesize()
}

// timeOf is the processor time of a process.
func timeOf(t *testing.T, pid int) time.Duration {
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Skip("no /proc")
	}
	_, rest, _ := strings.Cut(string(content), ") ")
	fields := strings.Fields(rest)
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	const tick = 10 * time.Millisecond // of the kernel's clock
	return time.Duration(user+system) * tick
}

// gauge asks a server's metrics.
func gauge(t *testing.T, address, name string) int {
	r, err := http.Get("http://" + address + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	all, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?m)^sitrep_` + name + ` (\d+)$`).FindSubmatch(all)
	if m == nil {
		t.Fatalf("no %s in the metrics", name)
	}
	n, _ := strconv.Atoi(string(m[1]))
	return n
}

// Readers that come and go leave no memory behind either.
func TestComeAndGo(t *testing.T) {
	d := start(t)
	live := func() int {
		var m runtime.MemStats
		runtime.GC()
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc) - len(d.log.String())
	}
	comeAndGo := func(n int) {
		parallel(8, n, func(int) {
			c, err := d.login("desk", d.key)
			if err != nil {
				t.Error(err)
				return
			}
			defer c.Close()
			term := openTerminal(t, c, 80, 24).shell().waitFor("Ferry fire")
			term.press("jj?")
		})
		soon(t, slower(5*time.Second), "all are gone", func() bool { c, s := d.gate.counts(); return c+s == 0 })
	}
	comeAndGo(20)
	base, held := runtime.NumGoroutine(), live()
	comeAndGo(200)
	back(t, base)
	if grown := live() - held; grown > 1<<20 {
		t.Errorf("%d kB are kept", grown>>10)
	}
}

// Fifty readers at once come, press keys and go, and leave nothing behind.
func TestFifty(t *testing.T) {
	d := start(t, func(o *Options) { o.Briefing, o.Access.AuthorizedKeys, o.Access.Anonymous = manyBoards(), "", true })
	warm, err := newReader(d.Addr().String(), 80, 24)
	if err != nil {
		t.Fatal(err)
	}
	warm.client.Close()
	soon(t, 5*time.Second, "it is gone", func() bool { n, _ := d.gate.counts(); return n == 0 })
	base := runtime.NumGoroutine()
	const n, keys = 50, 3
	readers := make([]*reader, n)
	parallel(8, n, func(i int) {
		r, err := newReader(d.Addr().String(), 80, 24)
		if err != nil {
			t.Error(err)
			return
		}
		readers[i] = r
	})
	if t.Failed() {
		return
	}
	soon(t, slower(5*time.Second), "all screens drawn", func() bool { return total(readers) > n*1500 })
	var quiet int
	soon(t, slower(5*time.Second), "nothing sent while nothing changes", func() bool {
		before := quiet
		quiet = total(readers)
		time.Sleep(200 * time.Millisecond)
		return quiet == before
	})
	var mu sync.Mutex
	var took []time.Duration
	parallel(n, n, func(i int) {
		time.Sleep(time.Duration(i) * 20 * time.Millisecond)
		for range keys {
			d, err := readers[i].key("j")
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			took = append(took, d)
			mu.Unlock()
			time.Sleep(500 * time.Millisecond)
		}
	})
	slices.Sort(took)
	if len(took) != n*keys || took[len(took)*9/10] > slower(250*time.Millisecond) {
		t.Errorf("%d keys were answered, nine of ten within %v", len(took), took[len(took)*9/10])
	}
	if each := (total(readers) - quiet) / len(took); each > 1200 {
		t.Errorf("%d bytes a key", each)
	}
	for _, r := range readers {
		r.client.Close()
	}
	soon(t, slower(5*time.Second), "all are gone", func() bool { c, s := d.gate.counts(); return c+s == 0 })
	back(t, base)
	if got := d.metrics.sessions.get(kindScreen); got != n+1 || len(d.log.events(t, "session")) != n+1 {
		t.Errorf("%d sessions were counted, %d are in the log", got, len(d.log.events(t, "session")))
	}
}
