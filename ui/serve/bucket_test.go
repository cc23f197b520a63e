package serve

import (
	"testing"
	"time"
)

func TestBucket(t *testing.T) {
	var b bucket
	now := time.Unix(1_900_000_000, 0)
	for i, c := range []struct {
		after time.Duration
		take  int
		wait  time.Duration
	}{
		{0, 20, 0},                                // the burst
		{0, 5, 500 * time.Millisecond},            // overdrawn
		{500 * time.Millisecond, 10, time.Second}, // paid back, overdrawn again
		{3 * time.Second, 20, 0},                  // rested
		{time.Hour, 21, 100 * time.Millisecond},   // no more than the burst
		{100 * time.Millisecond, 0, 0},
	} {
		now = now.Add(c.after)
		if got := b.take(c.take, now, 10, 20); (got - c.wait).Abs() > time.Millisecond {
			t.Errorf("step %d: wait %v, want %v", i, got, c.wait)
		}
	}
}
