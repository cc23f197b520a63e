package serve

import (
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// cpu is the processor time that this process has taken, the clients in it included.
func cpu(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Skip(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// resident is the memory that this process has, in bytes.
func resident(t testing.TB) int {
	t.Helper()
	content, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip("no /proc")
	}
	pages, err := strconv.Atoi(strings.Fields(string(content))[1])
	if err != nil {
		t.Fatal(err)
	}
	return pages * os.Getpagesize()
}

// slower is how many times longer a budget is where the race detector watches.
func slower(d time.Duration) time.Duration {
	if raced {
		return 10 * d
	}
	return d
}

// back waits until there are no more goroutines than before.
func back(t testing.TB, before int) {
	t.Helper()
	soon(t, 5*time.Second, "all goroutines gone", func() bool { return runtime.NumGoroutine() <= before })
}
