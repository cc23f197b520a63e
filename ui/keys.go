package ui

import "charm.land/bubbles/v2/key"

// A command is something a key does.
type command int

const (
	doUp command = iota
	doDown
	doPageUp
	doPageDown
	doTop
	doBottom
	doNextPane
	doPrevPane
	doPane1
	doPane2
	doPane3
	doPane4
	doLeft
	doRight
	doOpen
	doBack
	doFilter
	doNextMention
	doPrevMention
	doNextReport
	doPrevReport
	doSources
	doConflicts
	doHelp
	doRepaint
	doRetry
	doQuit
)

// scope is a set of the situations in which a key means something.
type scope uint8

const (
	inPanes scope = 1 << iota
	inCard
	inReader
	inHelp
	anywhere = inPanes | inCard | inReader | inHelp
	scrolled = inPanes | inCard | inReader | inHelp
)

// A binding ties keys to a command. The table of them is all there is to know of
// the keys: the handling, the footer and the page of keys are made from it.
type binding struct {
	key.Binding // its help: the keys as shown, what they do
	does        command
	in          scope
	foot        string // the word in the footer, "" for none
	group       string // heading on the page of keys
}

// bindings is the table of keys, in the order of the page of keys and of the
// footer, where the last ones give way first.
func bindings() []binding {
	bind := func(c command, in scope, group, shown, help, foot string, keys ...string) binding {
		return binding{key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, help)), c, in, foot, group}
	}
	const move, look, find, program = "Move", "Look closer", "Find", "Program"
	return []binding{
		bind(doOpen, inPanes|inCard, look, "enter", "open: the item's card, then the report at the passage", "open", "enter"),
		bind(doBack, inPanes|inCard|inReader|inHelp, look, "esc", "back; in a pane, drop the filter", "back", "esc", "backspace"),
		bind(doNextMention, inReader, look, "n", "next mention, in the next report after the last one", "next mention", "n"),
		bind(doPrevMention, inReader, look, "N", "previous mention", "previous", "N", "shift+n"),
		bind(doNextReport, inReader, look, "]", "next report", "next report", "]"),
		bind(doPrevReport, inReader, look, "[", "previous report", "", "["),

		bind(doUp, scrolled, move, "↑ k", "up", "", "up", "k"),
		bind(doDown, scrolled, move, "↓ j", "down", "", "down", "j"),
		bind(doNextPane, inPanes, move, "tab", "next pane", "next pane", "tab"),
		bind(doPrevPane, inPanes, move, "shift+tab", "previous pane", "", "shift+tab"),
		bind(doPane1, inPanes|inCard, move, "1", "agencies", "", "1"),
		bind(doPane2, inPanes|inCard, move, "2", "officials", "", "2"),
		bind(doPane3, inPanes|inCard, move, "3", "timeline", "", "3"),
		bind(doPane4, inPanes|inCard, move, "4", "quotes", "", "4"),
		bind(doLeft, inPanes|inCard|inReader, move, "← h", "pane to the left; out of a card", "", "left", "h"),
		bind(doRight, inPanes|inCard, move, "→ l", "pane to the right; into a card", "", "right", "l"),
		bind(doPageUp, scrolled, move, "pgup ctrl+u", "page up", "", "pgup", "ctrl+u", "b"),
		bind(doPageDown, scrolled, move, "pgdn space", "page down", "", "pgdown", "ctrl+d", "space"),
		bind(doTop, scrolled, move, "home g", "first", "", "home", "g"),
		bind(doBottom, scrolled, move, "end G", "last", "", "end", "G", "shift+g"),

		bind(doFilter, inPanes, find, "/", "filter the pane: every word must occur", "filter", "/"),
		bind(doSources, inPanes|inCard|inReader, find, "p", "reports read, and files that could not be", "reports", "p"),
		bind(doConflicts, inPanes|inCard|inReader, find, "d", "where the reports disagree", "disagreements", "d"),

		bind(doHelp, anywhere, program, "?", "this page", "keys", "?"),
		bind(doRepaint, anywhere, program, "ctrl+l", "repaint the screen", "", "ctrl+l"),
		bind(doRetry, inPanes, program, "r", "read again, after an error", "", "r"),
		bind(doQuit, anywhere, program, "q", "quit", "quit", "q", "ctrl+c"),
	}
}

// find is the command of a key in a situation.
func find(table []binding, k string, in scope) (command, bool) {
	for _, b := range table {
		if b.in&in == 0 {
			continue
		}
		for _, known := range b.Keys() {
			if known == k {
				return b.does, true
			}
		}
	}
	return 0, false
}
