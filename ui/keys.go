package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"

	"sitrep/data/safetext"
)

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
	doPane5
	doPane6
	doPane7
	doPane8
	doZoom
	doWider
	doNarrower
	doTaller
	doLower
	doEven
	doLeft
	doRight
	doOpen
	doTake
	doBack
	doFilter
	doSearch
	doNextFact
	doPrevFact
	doNextMention
	doPrevMention
	doNextReport
	doPrevReport
	doFold
	doFollow
	doFollowDays
	doAskDays
	doUnfollow
	doUnfollowAll
	doFollowed
	doStepBack
	doStepForward
	doStar
	doCopy
	doExport
	doNextPart
	doPalette
	doTheme
	doMouse
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
	inTyping  // in a page that takes words: letters are no commands there
	scopesEnd // no scope, but where the scopes end
	anywhere  = inPanes | inCard | inReader | inHelp | inTyping
)

// A binding ties keys to a command. The table of them is all there is to know of
// the keys: the handling, the footer and the page of keys are made from it.
type binding struct {
	key.Binding // its help: the keys as shown, what they do
	does        command
	name        string // in the list of commands and in the file of keys
	in          scope
	foot        string // the word in the footer, "" for none
	group       string // heading on the page of keys
}

// bindings is the table of keys, in the order of the page of keys and of the
// footer, where the last ones give way first.
func bindings() []binding {
	bind := func(c command, name string, in scope, group, shown, help, foot string, keys ...string) binding {
		return binding{key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, help)), c, name, in, foot, group}
	}
	const look, follow, move, find, take, program = "Look closer", "Follow", "Move", "Find", "Take along", "Program"
	const pages = inCard | inReader
	const untyped = inPanes | pages | inHelp
	return []binding{
		bind(doOpen, "open", inPanes|pages, look, "enter", "open: the item's card, then the report at the passage; in the report, the fact", "open", "enter"),
		bind(doTake, "take", inTyping, look, "enter", "open what was found, carry the command out, write the file", "take", "enter"),
		bind(doBack, "close", anywhere, look, "esc", "close; in a pane, drop the filter, then the zoom; stop reading", "close", "esc"),
		bind(doNextFact, "next-fact", inReader, look, "tab", "next fact in the report; enter opens it, f follows it", "next fact", "tab"),
		bind(doPrevFact, "previous-fact", inReader, look, "shift+tab", "previous fact", "", "shift+tab"),
		bind(doNextMention, "next-mention", inReader, look, "n", "next mention, in the next report after the last one", "next mention", "n"),
		bind(doPrevMention, "previous-mention", inReader, look, "N", "previous mention", "previous", "N", "shift+n"),
		bind(doNextReport, "next-report", inReader, look, "]", "next report", "next report", "]"),
		bind(doPrevReport, "previous-report", inReader, look, "[", "previous report", "", "["),
		bind(doFold, "fold", inReader, look, "v", "show or fold what isn't prose: menus, then captions", "", "v"),

		bind(doFollow, "follow", inPanes|pages, follow, "f", "follow: all panes show what concerns the item; again: no longer", "follow", "f"),
		bind(doFollowDays, "follow-day", inPanes|pages, follow, "t", "follow the days of the item", "", "t"),
		bind(doAskDays, "follow-days", inPanes|pages, follow, "T", "follow days that you type", "", "T", "shift+t"),
		bind(doUnfollow, "unfollow-last", inPanes|pages, follow, "x", "drop what was followed last", "", "x"),
		bind(doUnfollowAll, "unfollow-all", inPanes|pages, follow, "X", "follow nothing", "", "X", "shift+x"),
		bind(doFollowed, "followed", inPanes|pages, follow, "F", "what is followed, to drop one of it", "", "F", "shift+f"),
		bind(doStepBack, "back", inPanes|pages, follow, "u backspace", "where I was before", "back", "backspace", "u", "alt+left"),
		bind(doStepForward, "forward", inPanes|pages, follow, "U", "forward again", "", "U", "shift+u", "alt+right"),

		bind(doSearch, "search", untyped, find, "s ctrl+f", "search all reports", "search", "s", "ctrl+f"),
		bind(doFilter, "filter", inPanes, find, "/", "filter the pane: words, a date, letters of a name, \"never quoted\"", "filter", "/"),

		bind(doUp, "up", anywhere, move, "↑ k", "up", "", "up", "k"),
		bind(doDown, "down", anywhere, move, "↓ j", "down", "", "down", "j"),
		bind(doNextPane, "next-pane", inPanes, move, "tab", "next pane", "next pane", "tab"),
		bind(doPrevPane, "previous-pane", inPanes, move, "shift+tab", "previous pane", "", "shift+tab"),
		bind(doPane1, "agencies", inPanes|pages, move, "1", "agencies", "", "1"),
		bind(doPane2, "officials", inPanes|pages, move, "2", "officials", "", "2"),
		bind(doPane3, "timeline", inPanes|pages, move, "3", "timeline", "", "3"),
		bind(doPane4, "quotes", inPanes|pages, move, "4", "quotes", "", "4"),
		bind(doPane5, "reports", inPanes|pages, move, "p 5", "reports, and files that could not be read", "reports", "5", "p"),
		bind(doPane6, "disagreements", inPanes|pages, move, "d 6", "where the reports disagree", "disagreements", "6", "d"),
		bind(doPane7, "indirect", inPanes|pages, move, "i 7", "statements reported without quotation marks", "", "7", "i"),
		bind(doPane8, "figures", inPanes|pages, move, "8", "the numbers that count", "", "8"),
		bind(doZoom, "zoom", inPanes, move, "z", "zoom the pane, or back", "", "z"),
		bind(doWider, "wider", inPanes, move, ">", "the border between the columns to the right", "", ">"),
		bind(doNarrower, "narrower", inPanes, move, "<", "the border between the columns to the left", "", "<"),
		bind(doTaller, "taller", inPanes, move, "+", "the pane taller", "", "+"),
		bind(doLower, "lower", inPanes, move, "-", "the pane lower", "", "-"),
		bind(doEven, "even", inPanes, move, "=", "all panes as they were", "", "="),
		bind(doLeft, "left", inPanes|pages, move, "← h", "pane to the left; out of a card", "", "left", "h"),
		bind(doRight, "right", inPanes|inCard, move, "→ l", "pane to the right; into a card", "", "right", "l"),
		bind(doPageUp, "page-up", anywhere, move, "pgup ctrl+u", "page up", "", "pgup", "ctrl+u", "b"),
		bind(doPageDown, "page-down", anywhere, move, "pgdn space", "page down", "", "pgdown", "ctrl+d", "space"),
		bind(doTop, "first", anywhere, move, "home g", "first", "", "home", "g"),
		bind(doBottom, "last", anywhere, move, "end G", "last", "", "end", "G", "shift+g"),

		bind(doCopy, "copy", inPanes|pages, take, "y", "copy the item as Markdown, with its source", "copy", "y"),
		bind(doStar, "star", inPanes|pages, take, "*", "star the item, or no longer", "", "*"),
		bind(doExport, "export", inPanes|pages, take, "e", "write all, what is followed or what is starred to a file", "export", "e"),
		bind(doNextPart, "next-part", inTyping, take, "tab", "in the export: all, followed, starred", "", "tab"),

		bind(doPalette, "commands", untyped, program, ": ctrl+p", "all commands by name", "commands", ":", "ctrl+p"),
		bind(doTheme, "theme", untyped, program, "C", "next theme: by the terminal, dark, light, high contrast, no colour", "", "C", "shift+c"),
		bind(doMouse, "mouse", untyped, program, "M", "mouse on or off: click, wheel, drag the borders", "", "M", "shift+m"),
		bind(doHelp, "keys", untyped, program, "?", "this page", "keys", "?"),
		bind(doRepaint, "repaint", anywhere, program, "ctrl+l", "repaint the screen", "", "ctrl+l"),
		bind(doRetry, "retry", inPanes, program, "r", "read again, after an error or a stop", "try again", "r"),
		bind(doQuit, "quit", anywhere, program, "q", "quit", "quit", "q", "ctrl+c"),
	}
}

// short is the first of the keys as shown.
func (b binding) short() string {
	first, _, _ := strings.Cut(b.Help().Key, " ")
	return first
}

// keyFor is the key of a command, as it is shown.
func keyFor(table []binding, c command) safetext.Text {
	for _, b := range table {
		if b.does == c {
			return safetext.Clean(b.short())
		}
	}
	return safetext.Text{}
}

func (m *Model) keyOf(c command) safetext.Text { return keyFor(m.keys, c) }

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
