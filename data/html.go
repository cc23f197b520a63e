package data

import (
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxElements is how many elements a page may have for its article to be looked for:
// the search takes more than linear time. The text of a larger one is read as a whole.
const maxElements = 20_000

// webPage reads a saved web page: the article in it without menus, forms and the like,
// the headline first. What the page's head says of headline, outlet and date wins over
// what the text says.
func webPage(d *Document, content string) {
	root, err := html.Parse(strings.NewReader(content))
	if err != nil { // elements lie too deep in each other; it mends all else
		plainText(d, plainHTML(content))
		return
	}
	w := &pageWriter{}
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxElements
	if article, err := parser.ParseDocument(root, nil); err == nil && article.Node != nil {
		d.Outlet = OneLine(article.SiteName())
		d.Title = withoutOutlet(OneLine(article.Title()), d.Outlet)
		w.add(d.Title, Headline, true, true)
		w.block(article.Node)
	}
	if !w.written {
		w = &pageWriter{}
		w.block(root)
	}
	d.Published = statedDate(root)
	d.Text = w.out.String()
	head := *d
	arrange(d, w.units)
	if kept := withoutFurniture(d); len(kept.units) > 0 && len(kept.units) < len(d.Blocks) { // what the search left of menus and boxes
		*d = head
		d.Text = kept.out.String()
		arrange(d, kept.units)
	}
	if d.Published == "" {
		d.Published = printedDate(root)
	}
}

// withoutOutlet takes the publisher's name off the end of a title.
func withoutOutlet(title, outlet string) string {
	rest, ok := strings.CutSuffix(title, outlet)
	if head := strings.TrimRight(rest, " |-–—:·»"); ok && outlet != "" && head != "" && len(head) < len(rest) {
		return head
	}
	return title
}

// withoutFurniture writes a document's blocks once more, but for those that are no part
// of the report.
func withoutFurniture(d *Document) *blockWriter {
	w := &blockWriter{}
	for i, b := range d.Blocks {
		if b.Role == Furniture {
			continue
		}
		gap := i > 0 && strings.Count(d.Text[d.Blocks[i-1].Span.End:b.Span.Start], "\n") > 1
		w.add(d.Slice(b.Span), b.Role, b.Role != Prose, gap)
	}
	return w
}

// A pageWriter writes a tree of HTML as plain text.
type pageWriter struct {
	blockWriter
	line    strings.Builder // of the paragraph under way
	role    Role
	gap     bool
	written bool // a paragraph has been
	depth   int
}

// end ends the paragraph under way; gap tells whether the next one is parted from it.
func (w *pageWriter) end(gap bool) {
	if s := OneLine(w.line.String()); s != "" {
		w.add(s, w.role, w.role != Prose, w.gap)
		w.gap, w.written = false, true
	}
	w.line.Reset()
	w.gap = w.gap || gap
}

// block writes an element that stands for itself.
func (w *pageWriter) block(n *html.Node) {
	w.end(true)
	w.children(n)
	w.end(true)
}

func (w *pageWriter) children(n *html.Node) {
	if w.depth++; w.depth <= maxDepth {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			w.node(c)
		}
	}
	w.depth--
}

func (w *pageWriter) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.line.WriteString(n.Data)
		return
	case n.Type != html.ElementNode:
		return
	}
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Button, atom.Select, atom.Iframe, atom.Object, atom.Head:
	case atom.Br:
		w.end(false)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.as(Subhead, n)
	case atom.Figcaption, atom.Caption:
		w.as(Caption, n)
	case atom.Tr:
		w.row(n)
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Aside, atom.Nav, atom.Figure, atom.Blockquote, atom.Pre,
		atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.Table, atom.Form, atom.Fieldset, atom.Details, atom.Summary, atom.Hr, atom.Body:
		w.block(n)
	default:
		w.children(n)
	}
}

// as writes an element whose tag tells its role.
func (w *pageWriter) as(role Role, n *html.Node) {
	w.end(true)
	before := w.role
	w.role = role
	w.children(n)
	w.end(true)
	w.role = before
}

// row writes a row of a table as a line.
func (w *pageWriter) row(n *html.Node) {
	w.end(false)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if w.line.Len() > 0 {
			w.line.WriteString(" | ")
		}
		w.children(c)
	}
	w.end(false)
}
