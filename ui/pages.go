package ui

// A page stands over the panes and has the keys: a card, a reader.
type page interface {
	scope() scope
	setSize(w, h int)
	view() []string // exactly h lines of w columns
	restyle()

	// again is the page on another briefing, if what it shows is still in it.
	again(ix *index) (page, bool)
}
