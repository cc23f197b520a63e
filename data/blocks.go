package data

import "strings"

// A blockWriter writes a text block by block, each a unit of its layout.
type blockWriter struct {
	out   strings.Builder
	units []unit
}

// add writes a block, after a blank line if there is to be a gap.
func (w *blockWriter) add(s string, role Role, settled, gap bool) {
	s = strings.TrimFunc(s, isSpace)
	if s == "" {
		return
	}
	if w.out.Len() > 0 {
		w.out.WriteByte('\n')
		if gap {
			w.out.WriteByte('\n')
		}
	}
	start := w.out.Len()
	w.out.WriteString(s)
	w.units = append(w.units, unit{Span: Span{start, w.out.Len()}, gap: gap, settled: settled, role: role})
}
