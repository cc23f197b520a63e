package ui

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"sitrep/briefing/search"
	"sitrep/data/safetext"
)

// The screen for those who listen to it or feel it: questions and answers in plain
// lines, from top to bottom, nothing drawn and nothing moved.

const (
	plainWidth = 1 << 14 // columns of a line: whoever shows it breaks it
	plainPage  = 20      // lines that are told at a time
	plainHelp  = "A number opens what has it. s and words: search. f: follow what was opened last, so that the lists have only what concerns it. " +
		"x: follow nothing. m: more. b: back. t: the lists. q: quit."
)

// A conversation is about a briefing.
type conversation struct {
	m      *Model
	out    io.Writer
	err    error // of writing
	engine *search.Index
	told   []*spokenText // the last one last
}

// A spokenText is a list or a text: lines of which some lead somewhere.
type spokenText struct {
	title safetext.Text
	lines []spokenLine
	next  int // first line that is yet to be told
	about *ref
}

// A spokenLine is a line, with what its number opens.
type spokenLine struct {
	text safetext.Text
	open func()
}

// RunPlain holds a conversation in plain lines in place of the screen, until the user
// quits, or the input or the context ends. It reads once, with Load.
func RunPlain(ctx context.Context, o Options, in io.Reader, out io.Writer) error {
	b, err := o.Load(ctx)
	if err != nil {
		return err
	}
	c := &conversation{m: New(ctx, o), out: out}
	c.m.setIndex(newIndex(b))
	lines, ended := make(chan string), make(chan struct{})
	defer close(ended)
	go func() {
		defer close(lines)
		for s := bufio.NewScanner(in); s.Scan(); {
			select {
			case lines <- s.Text():
			case <-ended:
				return
			}
		}
	}()
	c.lists()
	for c.err == nil {
		if _, c.err = io.WriteString(out, "? "); c.err != nil {
			break
		}
		select {
		case line, more := <-lines:
			if !more || !c.answer(strings.TrimSpace(line)) {
				return c.err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return c.err
}

func (c *conversation) say(t safetext.Text) {
	if c.err == nil {
		_, c.err = fmt.Fprintln(c.out, strings.TrimRight(t.String(), " "))
	}
}

// answer does what a line asks for; false ends the conversation.
func (c *conversation) answer(line string) bool {
	command, rest, _ := strings.Cut(line, " ")
	n, err := strconv.Atoi(command)
	switch {
	case err == nil:
		c.number(n)
	case command == "q":
		return false
	case command == "t":
		c.lists()
	case command == "b":
		c.back()
	case command == "m":
		c.more()
	case command == "f":
		c.follow()
	case command == "x":
		c.m.setFollowed(nil)
		c.lists()
	case command == "s" && rest != "":
		c.search(rest)
	default:
		c.say(safetext.Const(plainHelp))
	}
	return true
}

// number opens what has a number in what was told last.
func (c *conversation) number(n int) {
	if len(c.told) > 0 {
		for _, l := range c.told[len(c.told)-1].lines {
			if l.open == nil {
				continue
			}
			if n--; n == 0 {
				l.open()
				return
			}
		}
	}
	c.say(safetext.Const("Nothing has that number."))
}

func (c *conversation) back() {
	if len(c.told) > 1 {
		c.told = c.told[:len(c.told)-1]
		c.told[len(c.told)-1].next = 0
		c.more()
		return
	}
	c.say(safetext.Const("These are the lists already."))
}

// tell goes on to something else.
func (c *conversation) tell(a *spokenText) {
	c.told = append(c.told, a)
	c.more()
}

// more tells the next lines of what was told last, each that leads somewhere with its
// number.
func (c *conversation) more() {
	a := c.told[len(c.told)-1]
	if a.next == 0 {
		c.say(a.title)
	} else if a.next >= len(a.lines) {
		c.say(safetext.Const("That was all."))
		return
	}
	n := 0
	for i, l := range a.lines {
		if l.open != nil {
			n++
		}
		switch {
		case i < a.next || i >= a.next+plainPage:
		case l.open != nil:
			c.say(safetext.Concat(safetext.Int(n), safetext.Const(". "), l.text))
		default:
			c.say(l.text)
		}
	}
	a.next = min(a.next+plainPage, len(a.lines))
	if left := len(a.lines) - a.next; left > 0 {
		c.say(safetext.Concat(plural(left, safetext.Const("more line"), safetext.Const("more lines")), safetext.Const(": m tells them.")))
	}
}

// lists begins anew, with what there is.
func (c *conversation) lists() {
	c.told = nil
	a := &spokenText{title: safetext.Concat(c.m.title(), safetext.Const(". "), plural(len(c.m.ix.b.Documents), safetext.Const("report"), safetext.Const("reports")), safetext.Const("."))}
	for _, t := range c.m.followed {
		a.lines = append(a.lines, spokenLine{text: safetext.Concat(safetext.Const("Following: "), c.m.ix.targetName(t), safetext.Const("."))})
	}
	for _, l := range c.m.panes {
		n := safetext.Int(len(l.shown))
		if len(l.shown) < len(l.all) {
			n = safetext.Concat(n, safetext.Const(" of "), safetext.Int(len(l.all)))
		}
		a.lines = append(a.lines, spokenLine{safetext.Concat(l.title, safetext.Const(", "), n, safetext.Const(".")), func() { c.list(l) }})
	}
	a.lines = append(a.lines, spokenLine{text: safetext.Const(plainHelp)})
	c.tell(a)
}

// list tells what a pane has.
func (c *conversation) list(l *list) {
	a := &spokenText{title: safetext.Concat(l.title, safetext.Const(", "), safetext.Int(len(l.shown)), safetext.Const("."))}
	for _, item := range l.shown {
		r := l.face.ref(item)
		a.lines = append(a.lines, spokenLine{c.m.ix.spoken(r), func() { c.open(r) }})
	}
	if len(a.lines) == 0 {
		a.lines = append(a.lines, spokenLine{text: l.face.empty()})
	}
	c.tell(a)
}

// open tells what the card of an item has, or a report.
func (c *conversation) open(r ref) {
	if r.kind == reportKind {
		c.report(r.i, -1)
		return
	}
	m := cardMaker{ix: c.m.ix, width: plainWidth, plain: true, keys: c.m.keys}
	a := &spokenText{title: m.make(r), about: &r}
	for i, row := range m.rows {
		line := spokenLine{text: flushLeft(unspaced(rowText(row)))}
		if line.text.Empty() {
			continue
		}
		if o := m.owner[i]; o >= 0 && (i == 0 || m.owner[i-1] != o) {
			l := m.links[o]
			line.open = func() {
				if l.item {
					c.open(l.to)
				} else {
					c.report(l.passage.Doc, l.passage.Span.Start)
				}
			}
		}
		a.lines = append(a.lines, line)
	}
	c.tell(a)
}

// report tells a report, from the paragraph that has an offset.
func (c *conversation) report(doc, offset int) {
	r := ref{reportKind, doc}
	a := &spokenText{title: c.m.ix.source(doc), about: &r}
	d := c.m.ix.b.Documents[doc]
	for _, b := range d.Blocks {
		s, ok := inText(d.Text, b.Span)
		if !ok {
			continue
		}
		if s.Start <= offset && offset < s.End {
			a.next = len(a.lines)
			c.say(a.title)
		}
		a.lines = append(a.lines, spokenLine{text: flat(safetext.CleanBlock(d.Slice(s)))})
	}
	c.tell(a)
}

// follow follows what was opened last.
func (c *conversation) follow() {
	a := c.told[len(c.told)-1]
	if a.about == nil || a.about.kind >= itemKinds {
		c.say(safetext.Const("Open an item first."))
		return
	}
	c.m.follow(c.m.ix.target(*a.about))
	c.lists()
}

// search tells the reports that meet a query.
func (c *conversation) search(query string) {
	if c.engine == nil {
		c.engine = search.New(c.m.ix.b)
	}
	hits, total, err := c.engine.Find(query, maxHits)
	if err != nil {
		c.say(safetext.Clean(err.Error()))
		return
	}
	a := &spokenText{title: safetext.Concat(plural(total, safetext.Const("report has"), safetext.Const("reports have")), safetext.Const(" that."))}
	for _, h := range hits {
		at := h.Span.Start
		if len(h.Marks) > 0 {
			at = h.Marks[0].Start
		}
		a.lines = append(a.lines,
			spokenLine{c.m.ix.source(h.Doc), func() { c.report(h.Doc, at) }},
			spokenLine{text: safetext.Clean(c.m.ix.b.Slice(h.Passage))})
	}
	c.tell(a)
}
