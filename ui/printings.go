package ui

import (
	"strings"

	"sitrep/data/safetext"
)

// maxDiff is the most words of a printing that are compared with another's.
const maxDiff = 400

// printings shows how reports print a quote. Those that word it otherwise than the
// longest stand beside it, with the words marked that differ.
func (m *cardMaker) printings(all []int) {
	longest := quoted("")
	for _, i := range all {
		if t := quoted(m.ix.b.Quotes[i].Text); t.Len() > longest.Len() {
			longest = t
		}
	}
	half := (m.width - 7) / 2
	for n, i := range all {
		if m.enough(n, len(all)) {
			return
		}
		q := m.ix.b.Quotes[i]
		if len(q.Sources) == 0 {
			continue
		}
		l := m.link(link{passage: q.Sources[0]})
		m.add(l, row{{safetext.Const(" "), inkText}, {m.ix.source(q.Sources[0].Doc), inkDim}})
		t := quoted(q.Text)
		there, here := differing(longest, t)
		switch {
		case t == longest, len(there) == 0 && len(here) == 0:
			m.add(l, wrapped(t, m.reading(), 3, inkQuote, nil)...)
		case half < 30 || m.plain:
			m.add(l, wrapped(t, m.reading(), 3, inkQuote, here)...)
		default:
			m.add(l, sideBySide(wrapped(t, half, 3, inkQuote, here), wrapped(longest, half, 0, inkDim, there), half)...)
		}
	}
}

// sideBySide puts rows next to each other, each at most width columns.
func sideBySide(left, right []row, width int) []row {
	rows := make([]row, max(len(left), len(right)))
	for i := range rows {
		var r row
		if i < len(left) {
			r = clipRow(left[i], width)
		}
		r = r.then(blanks(width-r.width()), inkText).then(safetext.Const(" │ "), inkBorder)
		if i < len(right) {
			r = append(r, right[i]...)
		}
		rows[i] = r
	}
	return rows
}

// differing marks the words that two texts don't share, in either: those outside
// their longest common subsequence of words, case and punctuation aside. What b only
// leaves out at its ends is not marked in a.
func differing(a, b safetext.Text) (inA, inB []mark) {
	x, y := wordsOf(a), wordsOf(b)
	if len(x) > maxDiff || len(y) > maxDiff {
		return nil, nil
	}
	// common[i][j] is the length of the longest common subsequence of x[i:] and y[j:].
	common := make([][]int, len(x)+1)
	for i := range common {
		common[i] = make([]int, len(y)+1)
	}
	for i := len(x) - 1; i >= 0; i-- {
		for j := len(y) - 1; j >= 0; j-- {
			if x[i].same == y[j].same {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	i, j, last := 0, 0, 0
	for i < len(x) || j < len(y) {
		switch {
		case i < len(x) && j < len(y) && x[i].same == y[j].same:
			if i, j = i+1, j+1; common[0][0] == common[i][j]+1 {
				inA = nil // all before the first common word
			}
			last = len(inA)
		case j == len(y) || i < len(x) && common[i+1][j] >= common[i][j+1]:
			inA = append(inA, x[i].mark)
			i++
		default:
			inB = append(inB, y[j].mark)
			j++
		}
	}
	return inA[:last], inB
}

// A word of a text, with what it has in common with the same word written otherwise.
type word struct {
	mark
	same string
}

func wordsOf(t safetext.Text) []word {
	var all []word
	s, start := t.String()+" ", -1
	for i := range len(s) {
		switch {
		case s[i] != ' ' && start < 0:
			start = i
		case s[i] == ' ' && start >= 0:
			if same := strings.Trim(strings.ToLower(s[start:i]), "“”‘’\"'.,;:!?…()[]"); same != "" {
				all = append(all, word{mark{start, i, inkDiffers}, same})
			}
			start = -1
		}
	}
	return all
}
