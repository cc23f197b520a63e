package data

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"golang.org/x/net/html"
)

// markdown reads a Markdown file: its text without the marks, headings as
// headlines. Front matter wins over what the text says.
func markdown(d *Document, content string) {
	f, body := cutFront(content)
	d.Title, d.Outlet, d.Published = f.title, f.outlet, f.date
	w := &flattener{source: tame(body)}
	w.blocks(goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser().Parse(text.NewReader(w.source)))
	d.Text = w.out.String()
	if d.Text == "" { // nothing but front matter
		d.Text = f.title
		w.units = cutUnits(d.Text)
	}
	if d.Title == "" {
		d.Title = w.title
	}
	arrange(d, w.units)
}

// maxMarks is how many marks that may open something a paragraph may have, and
// maxPrefix how many bytes of marks a line may begin with: the parser's time grows
// with their square.
const maxMarks, maxPrefix = 1000, 200

// tame is the source without marks that are beyond any report: in a paragraph with
// too many each is a space, a line with too many at its start has fewer.
func tame(source string) []byte {
	out := make([]byte, 0, len(source))
	start, marks := 0, 0 // of the paragraph under way, in out
	end := func() {
		for i := start; marks > maxMarks && i < len(out); i++ {
			if strings.IndexByte("*_[`<!&~", out[i]) >= 0 {
				out[i] = ' '
			}
		}
		start, marks = len(out), 0
	}
	for line := range strings.Lines(source) {
		prefix := len(line) - len(strings.TrimLeft(line, "> \t-+*0123456789.)#"))
		line = line[max(0, prefix-maxPrefix):]
		out = append(out, line...)
		for _, mark := range []string{"*", "_", "[", "`", "<"} {
			marks += strings.Count(line, mark)
		}
		if strings.TrimSpace(line) == "" {
			end()
		}
	}
	end()
	return out
}

// maxDepth is how deep blocks may lie in each other; deeper ones are left out of
// the text, as no report has them.
const maxDepth = 100

// A flattener writes a Markdown tree as plain text, each block a unit.
type flattener struct {
	blockWriter
	source []byte
	title  string // the first heading ahead of the text
	depth  int
}

// blocks writes the blocks in n.
func (f *flattener) blocks(n ast.Node) {
	if f.depth++; f.depth > maxDepth {
		f.depth--
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		f.block(c)
	}
	f.depth--
}

func (f *flattener) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		f.heading(n)
	case *ast.Paragraph, *ast.TextBlock:
		role, settled := Prose, false
		if only := n.FirstChild(); only != nil && only == n.LastChild() && only.Kind() == ast.KindImage {
			role, settled = Caption, true
		}
		tight := n.Kind() == ast.KindTextBlock && n.Parent().PreviousSibling() != nil // an item of a list
		for i, line := range strings.Split(f.inline(n), "\n") {
			f.add(line, role, settled, !tight && i == 0)
		}
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		f.add(f.lines(n), Prose, false, true)
	case *ast.HTMLBlock:
		f.add(plainHTML(f.lines(n)), Prose, false, true)
	case *east.Table:
		for row := n.FirstChild(); row != nil; row = row.NextSibling() {
			f.row(row, row == n.FirstChild())
		}
	default:
		f.blocks(n)
	}
}

// heading writes a heading: the first of the text is the headline.
func (f *flattener) heading(n *ast.Heading) {
	s := strings.Join(strings.Fields(f.inline(n)), " ")
	role := Subhead
	if len(f.units) == 0 && s != "" {
		role, f.title = Headline, s
	}
	f.add(s, role, true, true)
}

// row writes a line of a table.
func (f *flattener) row(n ast.Node, first bool) {
	var cells []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if s := strings.Join(strings.Fields(f.inline(c)), " "); s != "" {
			cells = append(cells, s)
		}
	}
	f.add(strings.Join(cells, " | "), Prose, true, first)
}

// lines is a block's own source.
func (f *flattener) lines(n ast.Node) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		s := n.Lines().At(i)
		b.Write(s.Value(f.source))
	}
	return b.String()
}

// inline is the text of a paragraph: a soft line break is a space, a hard one a
// line break; of links and pictures the words remain, of HTML the words between.
func (f *flattener) inline(n ast.Node) string {
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			f.words(&b, n)
		case *ast.String:
			b.Write(n.Value)
		case *ast.AutoLink:
			b.Write(n.Label(f.source))
		case *ast.RawHTML:
			if n.Segments.Len() > 0 && f.lineBreak(n.Segments.At(0)) {
				b.WriteByte('\n')
			}
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// lineBreak tells the tag <br>.
func (f *flattener) lineBreak(s text.Segment) bool {
	tag := s.Value(f.source)
	return len(tag) >= 3 && strings.EqualFold(string(tag[:3]), "<br")
}

// words writes a run of text, its escapes and entities resolved.
func (f *flattener) words(b *strings.Builder, n *ast.Text) {
	v := n.Segment.Value(f.source)
	if !n.IsRaw() && n.Parent().Kind() != ast.KindCodeSpan {
		v = util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(v)))
	}
	b.Write(v)
	switch {
	case n.HardLineBreak():
		b.WriteByte('\n')
	case n.SoftLineBreak():
		b.WriteByte(' ')
	}
}

// plainHTML is the text of a piece of HTML, without scripts and styles.
func plainHTML(s string) string {
	z := html.NewTokenizer(strings.NewReader(s))
	var b strings.Builder
	for skip := ""; ; {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if skip == "" {
				b.Write(z.Text())
			}
		case html.StartTagToken:
			if name, _ := z.TagName(); string(name) == "script" || string(name) == "style" {
				skip = string(name)
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); string(name) == skip {
				skip = ""
			}
		}
	}
}
