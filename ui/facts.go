package ui

import (
	"slices"

	"sitrep/data"
	"sitrep/data/safetext"
)

// What is marked in a report, and the walk from fact to fact.

// folding is how much of a report that isn't its prose stands in a single line.
type folding uint8

const (
	foldFurniture folding = iota
	foldCaptions          // and furniture
	foldNothing
	foldings
)

// folds tells whether a paragraph is folded: never one that holds what the reader is
// after.
func (r *reader) folds(p paragraph) bool {
	if len(p.hits) > 0 || r.fact >= 0 && p.raw.Overlaps(r.facts[r.fact].span) {
		return false
	}
	switch p.role {
	case data.Furniture:
		return r.fold != foldNothing
	case data.Caption:
		return r.fold == foldCaptions
	}
	return false
}

func foldedWords(role data.Role, n int) safetext.Text {
	if role == data.Caption {
		return safetext.Concat(safetext.Const("▸ "), plural(n, safetext.Const("caption"), safetext.Const("captions")))
	}
	return safetext.Concat(safetext.Const("▸ "), plural(n, safetext.Const("block"), safetext.Const("blocks")), safetext.Const(" of the page's own: menus, links"))
}

// flow breaks the paragraphs into lines.
func (r *reader) flow() {
	r.body = r.body[:0]
	width := r.column()
	for i := 0; i < len(r.pars); i++ {
		p := r.pars[i]
		if p.text.Empty() && p.raw.Empty() {
			if i > 0 {
				r.body = append(r.body, printed{par: -1})
			}
			continue
		}
		if !p.raw.Empty() && len(r.body) > 0 && r.body[len(r.body)-1].par >= 0 {
			r.body = append(r.body, printed{par: -1})
		}
		if r.folds(p) {
			n := 1
			for i+n < len(r.pars) && r.pars[i+n].role == p.role && r.folds(r.pars[i+n]) {
				n++
			}
			r.body = append(r.body, printed{par: i, folded: n})
			i += n - 1
			continue
		}
		for _, l := range wrap(p.text, width-p.indent) {
			r.body = append(r.body, printed{par: i, start: l.start, end: l.end})
		}
	}
	r.stale = true
}

// mark inks the facts of the report, over them the passages looked for, and over all
// the fact under the cursor.
func (r *reader) mark() {
	for i := range r.pars {
		p := &r.pars[i]
		p.hits, p.marks, p.events, p.differ = nil, nil, nil, nil
		if p.raw.Empty() {
			continue
		}
		layers := r.layers(p)
		for j, h := range r.passages {
			if h.Doc == r.doc && p.raw.Overlaps(h.Span) {
				in := inkHit
				if j == r.now && r.fact < 0 {
					in = inkHitNow
				}
				if m, ok := p.place(h.Span, in); ok {
					p.hits = append(p.hits, m)
				}
			}
		}
		slices.SortStableFunc(p.hits, func(a, b mark) int { return int(a.ink) - int(b.ink) })
		layers = append(layers, p.hits...)
		if r.fact >= 0 {
			if m, ok := p.place(r.facts[r.fact].span, inkCursor); ok {
				layers = append(layers, m)
			}
		}
		p.marks = flatten(layers, p.text.Len())
	}
	r.stale = true
}

// layers is the facts of a paragraph: what was said lies under the names in it.
func (r *reader) layers(p *paragraph) []mark {
	var said, named []mark
	for _, f := range r.facts {
		if f.span.Start >= p.raw.End {
			break
		}
		if !p.raw.Overlaps(f.span) {
			continue
		}
		switch f.ref.kind {
		case agencyKind, officialKind:
			in := inkAgency
			if f.ref.kind == officialKind {
				in = inkOfficial
			}
			if m, ok := p.place(f.span, in); ok {
				named = append(named, m)
			}
		case quoteKind:
			if m, ok := p.place(f.span, inkSaid); ok {
				said = append(said, m)
			}
		case eventKind:
			if m, ok := p.place(f.span, inkText); ok {
				p.events = append(p.events, m)
			}
		case conflictKind:
			if m, ok := p.place(f.span, inkMark); ok {
				p.differ = append(p.differ, m)
			}
		}
	}
	return slices.Concat(said, p.differ, named)
}

// place is a span of the document in the paragraph.
func (p *paragraph) place(s data.Span, in ink) (mark, bool) {
	from, to := max(s.Start, p.raw.Start), min(s.End, p.raw.End)
	if from >= to {
		return mark{}, false
	}
	m := mark{p.at.At(from - p.raw.Start), p.at.At(to - p.raw.Start), in}
	return m, m.start < m.end
}

// flatten makes marks that don't overlap of layers that may, the later over the
// earlier, for a text of size bytes.
func flatten(layers []mark, size int) []mark {
	if len(layers) == 0 {
		return nil
	}
	inks := make([]ink, size)
	for _, m := range layers {
		for i := max(0, m.start); i < min(m.end, size); i++ {
			inks[i] = m.ink
		}
	}
	var marks []mark
	for i := 0; i < size; {
		end := i + 1
		for end < size && inks[end] == inks[i] {
			end++
		}
		if inks[i] != inkText {
			marks = append(marks, mark{i, end, inks[i]})
		}
		i = end
	}
	return marks
}

// walk puts the cursor on the next fact or the one before; on the first in sight
// where it was on none.
func (r *reader) walk(step int) {
	if len(r.facts) == 0 {
		return
	}
	if r.fact >= 0 {
		r.fact = max(0, min(r.fact+step, len(r.facts)-1))
	} else {
		r.fact = r.firstInSight(step)
	}
	r.mark()
	r.flow()
	r.showNow()
}

// firstInSight is the first fact at or after the passage under the eye, or else the
// top of the screen; the one before it where step goes back.
func (r *reader) firstInSight(step int) int {
	start := 0
	if r.now >= 0 && r.passages[r.now].Doc == r.doc {
		start = r.passages[r.now].Span.Start
	} else {
		for _, l := range r.body[min(r.top, len(r.body)):] {
			if l.par >= 0 && !r.pars[l.par].raw.Empty() {
				start = r.pars[l.par].raw.Start
				break
			}
		}
	}
	i, _ := slices.BinarySearchFunc(r.facts, start, func(f place, at int) int { return f.span.Start - at })
	if step < 0 {
		i--
	}
	return max(0, min(i, len(r.facts)-1))
}
