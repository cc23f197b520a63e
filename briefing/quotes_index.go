package briefing

import (
	"cmp"
	"slices"
)

// An index lists the quotes that have a key, such as a pair of words. Keys are numbers
// in it, so that none is looked up twice.
type index struct {
	keys   []int32 // of the first quote, of the second, and so on
	starts []int   // of each quote's keys in keys, and their end
	quotes []int   // that have the first key, the second, and so on
	lists  []int   // starts of each key's quotes in quotes, and their end
	order  []int32 // work space
	found  [][]int
}

// newIndex indexes n quotes by their keys. A quote has each of its keys once.
func newIndex[K comparable](n int, keys func(quote int) []K) *index {
	x := &index{starts: make([]int, 1, n+1)}
	numbers := map[K]int32{}
	var counts []int // by key
	for i := range n {
		for _, k := range keys(i) {
			number, known := numbers[k]
			if !known {
				number = int32(len(counts))
				numbers[k] = number
				counts = append(counts, 0)
			}
			counts[number]++
			x.keys = append(x.keys, number)
		}
		x.starts = append(x.starts, len(x.keys))
	}
	x.lists = make([]int, len(counts)+1)
	for k, count := range counts {
		x.lists[k+1] = x.lists[k] + count
	}
	x.quotes = make([]int, len(x.keys))
	filled := slices.Clone(x.lists)
	for i := range n {
		for _, k := range x.keys[x.starts[i]:x.starts[i+1]] {
			x.quotes[filled[k]] = i
			filled[k]++
		}
	}
	return x
}

// rarest gives, for the n keys of a quote that the fewest other quotes have, the quotes
// that have them, in order. They hold until the next call.
func (x *index) rarest(quote, n int) [][]int {
	x.order = x.order[:0]
	for _, k := range x.keys[x.starts[quote]:x.starts[quote+1]] {
		if x.count(k) > 1 {
			x.order = append(x.order, k)
		}
	}
	keys := x.order
	if len(keys) > n {
		slices.SortStableFunc(x.order, func(a, b int32) int { return cmp.Compare(x.count(a), x.count(b)) })
		keys = x.order[:n]
	}
	x.found = x.found[:0]
	for _, k := range keys {
		x.found = append(x.found, x.quotes[x.lists[k]:x.lists[k+1]])
	}
	return x.found
}

// count is how many quotes have a key.
func (x *index) count(key int32) int { return x.lists[key+1] - x.lists[key] }

// nearest gives the members of a list closest to i, busyKey at most.
func nearest(list []int, i int) []int {
	if len(list) <= busyKey {
		return list
	}
	at, _ := slices.BinarySearch(list, i)
	from := max(0, min(at-busyKey/2, len(list)-busyKey))
	return list[from : from+busyKey]
}
