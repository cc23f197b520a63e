package safetext

import "sort"

// Offsets maps byte offsets of a raw text to those of its clean form. The zero
// Offsets changes nothing.
type Offsets struct{ steps []step }

// A step is a run of equal replacements: from raw on, count times size bytes became
// width bytes each. Between steps the texts are alike.
type step struct{ raw, clean, size, width, count int }

// rawEnd and cleanEnd are where the step's run ends.
func (s step) rawEnd() int   { return s.raw + s.count*s.size }
func (s step) cleanEnd() int { return s.clean + s.count*s.width }

// add records that raw[start:end] became width bytes at clean.
func (o *Offsets) add(start, end, clean, width int) {
	size := end - start
	if n := len(o.steps); n > 0 && size > 0 {
		last := &o.steps[n-1]
		if last.size == size && last.width == width && last.rawEnd() == start && last.cleanEnd() == clean {
			last.count++
			return
		}
	}
	o.steps = append(o.steps, step{start, clean, size, width, 1})
}

// At is where the raw text's offset came to lie. Inside something that was
// replaced it is the start of the replacement; words put in at an offset come
// before it.
func (o *Offsets) At(raw int) int {
	n := sort.Search(len(o.steps), func(i int) bool { return o.steps[i].raw > raw })
	if n == 0 {
		return raw
	}
	s := o.steps[n-1]
	if raw >= s.rawEnd() {
		return s.cleanEnd() + raw - s.rawEnd()
	}
	return s.clean + (raw-s.raw)/s.size*s.width
}
