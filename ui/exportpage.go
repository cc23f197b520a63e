package ui

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/briefing/export"
	"sitrep/data/safetext"
)

// part is how much of the briefing goes into an export.
type part uint8

const (
	everything part = iota
	whatIsFollowed
	whatIsStarred
	parts
)

// An exporter is the page on which a briefing, or part of it, is written to a file:
// the name of the file being typed, and a preview.
type exporter struct {
	picker
	b       *briefing.Briefing
	part    part
	keep    [parts]export.Keep
	chosen  [parts]string // in words; "" where there is nothing to choose
	text    string        // what will be written, "" until it is made
	preview []safetext.Text
	nextKey safetext.Text
	confirm string // the file that enter may replace
}

// previewed is the answer of the command that writes an export for the preview.
type previewed struct {
	page *exporter
	part part
	text string
	err  error
}

// wrote is the answer of the command that writes a file.
type wrote struct {
	name string
	err  error
}

func (m *Model) openExport() tea.Cmd {
	e := &exporter{picker: picker{theme: &m.theme, each: 1, said: 2}, b: m.ix.b, nextKey: m.keyOf(doNextPart)}
	e.chosen[everything] = "all of it"
	if len(m.followed) > 0 {
		var names []string
		for _, t := range m.followed {
			names = append(names, m.ix.targetName(t).String())
		}
		e.part, e.chosen[whatIsFollowed] = whatIsFollowed, "what concerns "+strings.Join(names, " and ")
		e.keep[whatIsFollowed] = m.ix.concernsAll(m.followed).keep()
	}
	if len(m.stars) > 0 {
		e.chosen[whatIsStarred] = "what was starred"
		e.keep[whatIsStarred] = m.starredItems().keep()
	}
	e.input.set(fileName(m.title().String()) + ".md")
	m.pages = append(m.pages, e)
	return e.write()
}

func (m *Model) starredItems() *concern {
	c := m.ix.newConcern()
	for s := range m.stars {
		if r, ok := m.ix.again(s.kind, s.id); ok {
			c.add(r.kind, r.i)
		}
	}
	return c
}

// fileName is a title as a name that any file system takes.
func fileName(title string) string {
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return !wordRune(r) || r > '~' })
	name := strings.Join(words, "-")
	if name == "" {
		name = "briefing"
	}
	return name[:min(len(name), 60)]
}

// write makes the text off the screen's goroutine.
func (e *exporter) write() tea.Cmd {
	b, p, keep, chosen := e.b, e.part, e.keep[e.part], e.chosen[e.part]
	e.text, e.preview = "", nil
	e.setItems(0)
	return func() tea.Msg {
		var out bytes.Buffer
		var err error
		if p == everything {
			err = export.Markdown(&out, b)
		} else {
			err = export.PartMarkdown(&out, b, keep, chosen)
		}
		return previewed{e, p, out.String(), err}
	}
}

func (e *exporter) take(msg previewed) {
	if msg.part != e.part {
		return
	}
	e.text = msg.text
	if msg.err != nil {
		e.preview = []safetext.Text{safetext.Clean(msg.err.Error())}
	} else {
		for l := range safetext.CleanBlock(msg.text).Lines() {
			e.preview = append(e.preview, l)
		}
	}
	e.setItems(len(e.preview))
}

// again is an export of the new briefing: what is followed may have changed, so the
// page closes.
func (e *exporter) again(ix *index) (page, bool) { return e, e.b == ix.b }

func (e *exporter) changed(*Model) { e.confirm = "" }

// next goes to the next part that there is.
func (e *exporter) next(step int) tea.Cmd {
	p := e.part
	for {
		p = (p + part(step) + parts) % parts
		if e.chosen[p] != "" {
			break
		}
	}
	if p == e.part {
		return nil
	}
	e.part, e.confirm = p, ""
	return e.write()
}

// accept writes the file. One that is there already is replaced at the second enter.
func (e *exporter) accept(m *Model) tea.Cmd {
	name := strings.TrimSpace(e.input.String())
	switch {
	case name == "":
		m.note = safetext.Const("name a file to write")
		return nil
	case e.text == "":
		return nil
	}
	replace, text := e.confirm == name, e.text
	return func() tea.Msg {
		if _, err := os.Lstat(name); err == nil && !replace {
			return wrote{name, fs.ErrExist}
		}
		return wrote{name, export.File(name, func(w io.Writer) error { _, err := io.WriteString(w, text); return err })}
	}
}

// wrote tells how the writing went, and closes the page where it went well.
func (m *Model) wrote(msg wrote) {
	e, open := m.top().(*exporter)
	name := safetext.Clean(msg.name)
	switch {
	case errors.Is(msg.err, fs.ErrExist) && open:
		e.confirm = msg.name
		m.note = safetext.Concat(name, safetext.Const(" is there already: "), m.keyOf(doTake), safetext.Const(" once more replaces it"))
	case msg.err != nil:
		m.note = safetext.Concat(safetext.Const("not written: "), safetext.Clean(msg.err.Error()))
	default:
		m.note = safetext.Concat(safetext.Const("written: "), name)
		if open {
			m.pages = m.pages[:len(m.pages)-1]
			m.place()
		}
	}
}

func (e *exporter) view() []string {
	choice := text(safetext.Concat(safetext.Const(" "), e.nextKey, safetext.Const(": ")), inkDim)
	for p := range parts {
		in := inkDim
		if p == e.part {
			in = inkAccent
		}
		name := [parts]safetext.Text{safetext.Const("all"), safetext.Const("followed"), safetext.Const("starred")}[p]
		switch {
		case p == e.part:
			choice = choice.then(safetext.Concat(safetext.Const("["), name, safetext.Const("] ")), in)
		case e.chosen[p] == "":
			choice = choice.then(safetext.Concat(safetext.Const(" nothing "), name, safetext.Const(" ")), in)
		default:
			choice = choice.then(safetext.Concat(safetext.Const(" "), name, safetext.Const("  ")), in)
		}
	}
	said := []row{choice, nil}
	if e.n == 0 {
		said = append(said, text(safetext.Const(" writing …"), inkDim))
	}
	return e.draw(safetext.Const("Export to a file"), nil, said, func(i int) []row { return []row{text(e.preview[i], inkText)} })
}
