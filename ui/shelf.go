package ui

import (
	"sync"

	"sitrep/briefing"
	"sitrep/briefing/search"
)

// A Shelf keeps what is made of a briefing for showing it and searching it, so that
// many screens of one process make it once. It keeps that of the newest briefing
// asked for. The zero Shelf is ready; a nil one keeps nothing.
type Shelf struct {
	mu     sync.Mutex
	of     *briefing.Briefing
	turned func() *index
	search func() *search.Index
}

// Search is what makes a briefing searchable.
func (s *Shelf) Search(b *briefing.Briefing) *search.Index {
	if s == nil {
		return search.New(b)
	}
	_, made := s.take(b)
	return made()
}

// index is the briefing turned round.
func (s *Shelf) index(b *briefing.Briefing) *index {
	if s == nil {
		return newIndex(b)
	}
	made, _ := s.take(b)
	return made()
}

// take is how to have both; whoever comes first makes them, while others wait.
func (s *Shelf) take(b *briefing.Briefing) (func() *index, func() *search.Index) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.of != b {
		s.of = b
		s.turned = sync.OnceValue(func() *index { return newIndex(b) })
		s.search = sync.OnceValue(func() *search.Index { return search.New(b) })
	}
	return s.turned, s.search
}
