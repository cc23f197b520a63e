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
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

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
	fmt.Println("| sessions, window | MB a session, idle / used | bytes a key | key to first byte p50 / p99, ms | processor idle / used | logins a second | left: goroutines, MB |")
	fmt.Println("| --- | --- | --- | --- | --- | --- | --- |")
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
	typed := time.Now()
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
	usedCPU := (timeOf(t, pid) - worked).Seconds() / time.Since(typed).Seconds()
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
	fmt.Printf("| %d, %d × %d | %.2f / %.2f | %d | %.1f / %.1f | %.0f / %.0f %% | %.0f | %+d, %+.0f |\n", n, columns, rows,
		mb((idle-empty)/n), mb((used-empty)/n), bytes, p(50), p(99), idleCPU*100, usedCPU*100, logins, left-base, mb(memoryOf(t, pid)-empty))
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
