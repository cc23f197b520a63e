package main

import (
	"fmt"
	"io"
	"sort"

	"sitrep/briefing/read/names/tagger/internal/model"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// score counts names: found, in the gold standard, right.
type score struct{ found, gold, right int }

func (s score) String() string {
	p, r := float64(s.right)/max(1, float64(s.found)), float64(s.right)/max(1, float64(s.gold))
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f", p, r, 2*p*r/max(1e-9, p+r))
}

// measure tags a file of CoNLL columns and counts names whose first and last
// token and label are right (conlleval's rules).
func measure(m *model.Model, path string, log io.Writer, verbose bool) error {
	files, err := conll(path)
	if err != nil {
		return err
	}
	var scores [5]score
	var text model.Text
	var tagging model.Tagging
	for n, f := range files {
		d, at := lay(f)
		type name struct{ first, last, label int }
		gold := map[name]bool{}
		touched := func(from, to, label int) name {
			i := sort.Search(len(at), func(i int) bool { return at[i][1] > from })
			j := sort.Search(len(at), func(i int) bool { return at[i][0] >= to }) - 1
			return name{i, j, label}
		}
		for _, e := range d.ents {
			gold[touched(e.from, e.to, e.label)] = true
			scores[e.label].gold++
		}
		t := token.Cut(&data.Document{Text: d.text})
		hit := map[name]bool{}
		m.Prepare(t, &text)
		m.Tag(&text, &tagging)
		for _, g := range tagging.Names {
			s := t.Span(g.First, g.Last)
			k := touched(s.Start, s.End, g.Label)
			scores[g.Label].found++
			if gold[k] {
				scores[g.Label].right++
				hit[k] = true
			} else if verbose && g.Label <= org {
				fmt.Fprintf(log, "wrong  %d %d %s   %.2f | %s\n", n, g.Label, t.Doc.Slice(s), g.Score, around(d.text, s.Start, s.End))
			}
		}
		if verbose {
			for _, e := range d.ents {
				if e.label <= org && !hit[touched(e.from, e.to, e.label)] {
					fmt.Fprintf(log, "missed %d %d %s | %s\n", n, e.label, d.text[e.from:e.to], around(d.text, e.from, e.to))
				}
			}
		}
	}
	both := score{scores[1].found + scores[2].found, scores[1].gold + scores[2].gold, scores[1].right + scores[2].right}
	fmt.Fprintf(log, "%s\n  persons        %v\n  organisations  %v\n  both           %v\n  places         %v\n  other          %v\n", path, scores[1], scores[2], both, scores[3], scores[4])
	return nil
}

func around(s string, from, to int) string {
	a, b := max(0, from-40), min(len(s), to+40)
	out := []byte(s[a:b])
	for i, c := range out {
		if c == '\n' {
			out[i] = '/'
		}
	}
	return string(out)
}
