package briefing

import (
	"math"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/figures"
)

// quotient is the greater of two values by the lesser.
func quotient(a, b *claim) float64 {
	return max(a.fig.Value, b.fig.Value) / min(a.fig.Value, b.fig.Value)
}

// sameRole tells whether two figures count the same persons or things.
func sameRole(a, b *figures.Figure) bool {
	return a.Class == b.Class && (a.Class != figures.Role || a.Counted == b.Counted)
}

// apart is the number of days between two dates, 0 where they overlap.
func apart(a, b dates.Value) dates.Day { return max(a.Start-b.End, b.Start-a.End, 0) }

// Rounding and bounds within which two values say the same.
const (
	roundly = 0.10 // of values that are about right
	above   = 1.25 // of a lower bound: "more than 30 million" and 33.7 million
	few     = 20   // below it, a count of one more is another count
)

// agree tells whether two figures can both be right, the one less precise.
func agree(a, b *figures.Figure) bool {
	if a.Value > b.Value {
		a, b = b, a
	}
	if a.Value == b.Value {
		return true
	}
	small := b.Value < few
	switch {
	case a.Bound == figures.About || b.Bound == figures.About:
		return b.Value-a.Value <= roundly*b.Value && !small
	case a.Bound == figures.AtLeast && b.Value <= above*a.Value && !small:
		return true
	case b.Bound == figures.AtMost && b.Value <= above*a.Value && !small:
		return true
	}
	return b.Value >= 1000 && (rounded(a.Value, b.Value) || rounded(b.Value, a.Value))
}

// rounded tells whether a is b to fewer digits: 34 million of 33.7 million.
func rounded(a, b float64) bool {
	unit := math.Pow(10, math.Floor(math.Log10(a))-1)
	return math.Abs(a-b) <= unit/2 && math.Mod(math.Round(a), math.Round(unit)) == 0 && math.Mod(math.Round(b), math.Round(unit)) != 0
}
