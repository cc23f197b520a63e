package export

import (
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"

	"sitrep/briefing"
	"sitrep/data"
)

// references turns passages into labels such as [2 ¶5] and remembers which were
// used. Each leads to the heading of its source by a link definition at the end, so
// that the lines stay readable as they are.
type references struct {
	guides []guide // by document
	used   map[reference]bool
}

type reference struct{ doc, number int }

// guide tells where in a document an offset stands: in which paragraph, or in
// which line where no blank lines part the paragraphs.
type guide struct {
	unit   string
	starts []int // of the paragraphs or lines
}

func newReferences(b *briefing.Briefing) *references {
	r := &references{make([]guide, len(b.Documents)), map[reference]bool{}}
	for i, d := range b.Documents {
		r.guides[i] = newGuide(d.Document)
	}
	return r
}

func newGuide(d *data.Document) guide {
	paragraphs := data.Paragraphs(d.Text)
	if len(paragraphs)*2 >= len(d.Blocks) {
		g := guide{unit: "¶"}
		for _, p := range paragraphs {
			g.starts = append(g.starts, p.Span.Start)
		}
		return g
	}
	g := guide{unit: "line ", starts: []int{0}}
	for i := range len(d.Text) {
		if d.Text[i] == '\n' {
			g.starts = append(g.starts, i+1)
		}
	}
	return g
}

// number is the paragraph or line that holds an offset, from 1.
func (g *guide) number(offset int) int {
	return max(1, sort.SearchInts(g.starts, offset+1))
}

// to refers to passages, each paragraph once, with a space before each: " [1 ¶2] [2 ¶5]".
func (r *references) to(passages ...briefing.Passage) string {
	var out strings.Builder
	told := make(map[reference]bool, len(passages))
	for _, p := range passages {
		ref := reference{p.Doc, r.guides[p.Doc].number(p.Span.Start)}
		if !told[ref] {
			told[ref], r.used[ref] = true, true
			fmt.Fprintf(&out, " [%s]", r.label(ref))
		}
	}
	return out.String()
}

func (r *references) label(ref reference) string {
	return fmt.Sprintf("%d %s%d", ref.doc+1, r.guides[ref.doc].unit, ref.number)
}

// define writes where the references lead.
func (r *references) define(w io.Writer) {
	used := make([]reference, 0, len(r.used))
	for ref := range r.used {
		used = append(used, ref)
	}
	slices.SortFunc(used, func(a, b reference) int {
		if a.doc != b.doc {
			return a.doc - b.doc
		}
		return a.number - b.number
	})
	for i, ref := range used {
		if i == 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "[%s]: #source-%d\n", r.label(ref), ref.doc+1)
	}
}
