package export

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"sitrep/briefing"
)

// Keep says which items of a briefing a part of it has: for each list, whether the
// item of that index is in it. What lies beyond the end of a list of Keep is left
// out.
type Keep struct{ Agencies, Officials, Timeline, Quotes, Indirect, Conflicts, Documents []bool }

// Part is a briefing of some of the items of another. With a person comes the body
// that they serve, with a quote come its speaker and its other printings, and with
// everything the reports that it stands in: so nothing in it lacks its source. Files
// that could not be read are no part of it.
func Part(b *briefing.Briefing, keep Keep) *briefing.Briefing {
	k := complete(b, keep)
	agency, officials, quotes, docs := numbers(k.Agencies), numbers(k.Officials), numbers(k.Quotes), numbers(k.Documents)
	at := func(p briefing.Passage) briefing.Passage { p.Doc = docs[p.Doc]; return p }
	all := func(passages []briefing.Passage) []briefing.Passage {
		moved := make([]briefing.Passage, len(passages))
		for i, p := range passages {
			moved[i] = at(p)
		}
		return moved
	}
	speaker := func(s briefing.Speaker) briefing.Speaker {
		s.Official, s.Agency = number(officials, s.Official), number(agency, s.Agency)
		if !s.Source.Span.Empty() {
			s.Source = at(s.Source)
		}
		return s
	}
	part := &briefing.Briefing{Title: b.Title, AsOf: b.AsOf}
	for _, d := range chosen(b.Documents, k.Documents) {
		part.Documents = append(part.Documents, *d)
	}
	for _, a := range chosen(b.Agencies, k.Agencies) {
		a := *a
		a.Mentions, a.Tasks = all(a.Mentions), slices.Clone(a.Tasks)
		for i := range a.Tasks {
			a.Tasks[i].Source = at(a.Tasks[i].Source)
		}
		part.Agencies = append(part.Agencies, a)
	}
	for _, o := range chosen(b.Officials, k.Officials) {
		o := *o
		o.Mentions, o.Titles, o.Agency = all(o.Mentions), slices.Clone(o.Titles), number(agency, o.Agency)
		for i := range o.Titles {
			o.Titles[i].Mentions = all(o.Titles[i].Mentions)
			o.Titles[i].Agency = number(agency, o.Titles[i].Agency)
		}
		part.Officials = append(part.Officials, o)
	}
	for _, e := range chosen(b.Timeline, k.Timeline) {
		e := *e
		e.Sources, e.Agencies, e.Officials = all(e.Sources), renumbered(agency, e.Agencies), renumbered(officials, e.Officials)
		part.Timeline = append(part.Timeline, e)
	}
	for _, q := range chosen(b.Quotes, k.Quotes) {
		q := *q
		q.Sources, q.Variants, q.Speaker = all(q.Sources), renumbered(quotes, q.Variants), speaker(q.Speaker)
		part.Quotes = append(part.Quotes, q)
	}
	for _, q := range chosen(b.Indirect, k.Indirect) {
		q := *q
		q.Sources, q.Speaker = all(q.Sources), speaker(q.Speaker)
		part.Indirect = append(part.Indirect, q)
	}
	for _, c := range chosen(b.Conflicts, k.Conflicts) {
		c := *c
		c.Values = slices.Clone(c.Values)
		for i := range c.Values {
			c.Values[i].Source = at(c.Values[i].Source)
		}
		part.Conflicts = append(part.Conflicts, c)
	}
	return part
}

// complete is what to keep with all that belongs to it.
func complete(b *briefing.Briefing, keep Keep) Keep {
	sized := func(list []bool, n int) []bool {
		return append(slices.Clone(list[:min(len(list), n)]), make([]bool, max(0, n-len(list)))...)
	}
	k := Keep{
		sized(keep.Agencies, len(b.Agencies)), sized(keep.Officials, len(b.Officials)), sized(keep.Timeline, len(b.Timeline)),
		sized(keep.Quotes, len(b.Quotes)), sized(keep.Indirect, len(b.Indirect)), sized(keep.Conflicts, len(b.Conflicts)),
		sized(keep.Documents, len(b.Documents)),
	}
	add := func(list []bool, i int) {
		if i != briefing.None {
			list[i] = true
		}
	}
	in := func(passages ...briefing.Passage) {
		for _, p := range passages {
			k.Documents[p.Doc] = true
		}
	}
	speaks := func(s briefing.Speaker) {
		add(k.Officials, s.Official)
		add(k.Agencies, s.Agency)
		if !s.Source.Span.Empty() {
			in(s.Source)
		}
	}
	for _, q := range chosen(b.Quotes, slices.Clone(k.Quotes)) {
		for _, v := range q.Variants {
			k.Quotes[v] = true
		}
	}
	for _, q := range chosen(b.Quotes, k.Quotes) {
		speaks(q.Speaker)
		in(q.Sources...)
	}
	for _, q := range chosen(b.Indirect, k.Indirect) {
		speaks(q.Speaker)
		in(q.Sources...)
	}
	for _, o := range chosen(b.Officials, k.Officials) {
		add(k.Agencies, o.Agency)
		in(o.Mentions...)
		for _, t := range o.Titles {
			in(t.Mentions...)
		}
	}
	for _, a := range chosen(b.Agencies, k.Agencies) {
		in(a.Mentions...)
		for _, t := range a.Tasks {
			in(t.Source)
		}
	}
	for _, e := range chosen(b.Timeline, k.Timeline) {
		in(e.Sources...)
	}
	for _, c := range chosen(b.Conflicts, k.Conflicts) {
		for _, v := range c.Values {
			in(v.Source)
		}
	}
	return k
}

// chosen is the items of a list that are kept.
func chosen[T any](list []T, keep []bool) []*T {
	var kept []*T
	for i := range list {
		if keep[i] {
			kept = append(kept, &list[i])
		}
	}
	return kept
}

// numbers is the new index of every item that is kept, None for the others.
func numbers(keep []bool) []int {
	at, n := make([]int, len(keep)), 0
	for i, kept := range keep {
		at[i] = briefing.None
		if kept {
			at[i] = n
			n++
		}
	}
	return at
}

func number(at []int, i int) int {
	if i == briefing.None {
		return briefing.None
	}
	return at[i]
}

func renumbered(at, items []int) []int {
	var kept []int
	for _, i := range items {
		if at[i] != briefing.None {
			kept = append(kept, at[i])
		}
	}
	return kept
}

// LeftOut says in words what a part of a briefing leaves out of it: "12 of 23
// agencies, 3 of 7 events"; "" where nothing is.
func LeftOut(b, part *briefing.Briefing) string {
	var left []string
	for _, l := range []struct {
		all, kept int
		name      string
	}{
		{len(b.Agencies), len(part.Agencies), "agencies"}, {len(b.Officials), len(part.Officials), "officials"},
		{len(b.Timeline), len(part.Timeline), "events"}, {len(b.Quotes), len(part.Quotes), "quotes"},
		{len(b.Indirect), len(part.Indirect), "indirect statements"}, {len(b.Conflicts), len(part.Conflicts), "disagreements"},
		{len(b.Documents), len(part.Documents), "reports"}, {len(b.Problems), len(part.Problems), "files that could not be read"},
	} {
		if l.kept < l.all {
			left = append(left, fmt.Sprintf("%d of %d %s", l.all-l.kept, l.all, l.name))
		}
	}
	return strings.Join(left, ", ")
}

// PartMarkdown writes a part of a briefing as Markdown writes the whole, with what
// was chosen in words, and what is left out.
func PartMarkdown(w io.Writer, b *briefing.Briefing, keep Keep, chosen string) error {
	part := Part(b, keep)
	if err := Markdown(w, part); err != nil {
		return err
	}
	left := LeftOut(b, part)
	if left == "" {
		left = "nothing"
	}
	_, err := fmt.Fprintf(w, "\n## Left out\n\nThis is a part of the briefing: %s. Left out: %s.\n", escape(chosen), left)
	return err
}

// Excerpt writes single items as Markdown, their sources after them: what goes into
// somebody else's notes.
func Excerpt(w io.Writer, b *briefing.Briefing, keep Keep) error {
	part := Part(b, keep)
	r := &report{b: part, refs: newReferences(part)}
	if slices.Contains(keep.Agencies, true) {
		r.agencies()
	}
	if slices.Contains(keep.Officials, true) {
		r.officials()
	}
	r.timeline()
	r.undated()
	r.quotes()
	r.statements()
	r.conflicts()
	r.sources()
	_, err := io.WriteString(w, strings.TrimPrefix(r.out.String(), "\n"))
	return err
}

// statements lists what was said as reported without quotation marks.
func (r *report) statements() {
	if len(r.b.Indirect) == 0 {
		return
	}
	r.section(2, "Indirect statements")
	for _, q := range r.b.Indirect {
		r.printf("- %s: %s%s\n", r.speaker(q.Speaker), escape(q.Text), r.refs.to(q.Sources...))
	}
}

// Passage writes a passage's words as a quotation, with its source.
func Passage(w io.Writer, b *briefing.Briefing, p briefing.Passage) error {
	keep := Keep{Documents: make([]bool, len(b.Documents))}
	keep.Documents[p.Doc] = true
	part := Part(b, keep)
	r := &report{b: part, refs: newReferences(part)}
	r.printf("> %s%s\n", escape(b.Slice(p)), r.refs.to(briefing.Passage{Span: p.Span}))
	r.sources()
	_, err := r.out.WriteTo(w)
	return err
}
