package serve

import "time"

// A bucket lets through so much a second, and a burst after a rest. The zero bucket
// has rested.
type bucket struct {
	tokens float64 // what may pass at once; below 0 it has been overdrawn
	filled time.Time
}

// fill brings the bucket up to now.
func (b *bucket) fill(now time.Time, perSecond, burst float64) {
	b.tokens = min(burst, b.tokens+now.Sub(b.filled).Seconds()*perSecond)
	b.filled = now
}

// take takes n out and tells how long to wait until it is there.
func (b *bucket) take(n int, now time.Time, perSecond, burst float64) time.Duration {
	b.fill(now, perSecond, burst)
	b.tokens -= float64(n)
	return time.Duration(max(0, -b.tokens/perSecond) * float64(time.Second))
}
