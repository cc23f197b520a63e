package ui

import (
	"runtime"
	"sync"
	"testing"

	"sitrep/briefing"
)

// The facts of ten thousand reports.
const manyEvents, manyQuotes, manyReports = 100_000, 50_000, 10_000

// huge is made once; screens share it.
var huge = sync.OnceValue(func() *briefing.Briefing { return large(manyEvents, manyQuotes, manyReports) })

var sizes = []struct {
	name string
	w, h int
}{{"80x24", 80, 24}, {"200x60", 200, 60}}

// A key is answered within 4 ms, wherever it is pressed.
func BenchmarkKeyToFrame(b *testing.B) {
	for _, s := range []struct{ name, at, key, back string }{
		{"timeline", "3 pgdown", "down", "up"},
		{"quotes", "4 pgdown", "down", "up"},
		{"pane", "1", "tab", "shift+tab"},
		{"card", "3", "enter", "esc"},
		{"agency-card", "1", "enter", "esc"},
		{"report", "3 enter enter", "n", "N"},
		{"reports", "p", "down", "up"},
	} {
		for _, size := range sizes {
			b.Run(s.name+"/"+size.name, func(b *testing.B) {
				d := open(b, huge(), size.w, size.h).press(s.at)
				key, back := keyOf(s.key), keyOf(s.back)
				for i := 0; b.Loop(); i++ {
					if i%2 == 0 {
						d.m.Update(key)
					} else {
						d.m.Update(back)
					}
					_ = d.m.View()
				}
			})
		}
	}
}

// BenchmarkFollow is not a key in passing: all panes are narrowed.
func BenchmarkFollow(b *testing.B) {
	d := open(b, huge(), 120, 40).press("3")
	for b.Loop() {
		d.press("f").m.View()
	}
}

func BenchmarkFilter(b *testing.B) {
	d := open(b, huge(), 120, 40).press("3 /").write("9")
	for b.Loop() {
		d.write("9").m.View()
		d.press("backspace").m.View()
	}
}

func BenchmarkSearchAsYouType(b *testing.B) {
	d := open(b, huge(), 120, 40).press("s").write("port of")
	for b.Loop() {
		d.write("f").m.View()
		d.press("backspace").m.View()
	}
}

// BenchmarkFirstFrame is from nothing to the first frame, which waits for no report.
func BenchmarkFirstFrame(b *testing.B) {
	for b.Loop() {
		_ = open(b, &briefing.Briefing{}, 120, 40).m.View()
	}
}

// BenchmarkIndex is what a screen makes of a briefing before it shows it, off the
// screen's goroutine, and what it keeps of it.
func BenchmarkIndex(b *testing.B) {
	briefing := huge()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var ix *index
	for b.Loop() {
		ix = newIndex(briefing)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MiB/screen")
	runtime.KeepAlive(ix)
}
