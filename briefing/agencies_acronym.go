package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names"
)

// Letters stand for several bodies: of the documents that say what they mean by "HSC",
// one may mean a Harbour Safety Commission, another a Health Service Council.

// mergeAcronyms joins the abbreviations of the same letters that stand for one body,
// and those that no document explains with the only one.
func mergeAcronyms(nodes []bodyNode, u union) {
	told := map[string][]int{} // by letters, the abbreviations that documents explain
	for i, n := range nodes {
		if n.long == "" {
			continue
		}
		for _, j := range told[n.folded] {
			if !n.otherThan(nodes[j]) {
				u.join(i, j)
			}
		}
		told[n.folded] = append(told[n.folded], i)
	}
	for i, n := range nodes {
		if n.long == "" && (n.body.Acronym || len(n.folded) > 3 && !n.described && !strings.Contains(n.folded, " ")) { // "Inpe", as some papers print it
			joinOnly(u, i, told[n.folded])
		}
	}
}

// mergeSyllables joins "Harbseco" with the one body whose words begin so: "Harbour Security
// Commission".
func mergeSyllables(nodes []bodyNode, u union) {
	const shortest, longest = 5, 16 // letters; of more, hostile ones could be parted in too many ways
	byLetter := map[byte][]int{}    // those of several words
	for j, m := range nodes {
		if m.public && !m.described && strings.Contains(m.folded, " ") {
			byLetter[m.folded[0]] = append(byLetter[m.folded[0]], j)
		}
	}
	for i, n := range nodes {
		if n.described || n.long != "" || len(n.folded) < shortest || len(n.folded) > longest || strings.Contains(n.folded, " ") {
			continue
		}
		var fit []int
		for _, j := range byLetter[n.folded[0]] {
			if names.Syllables(n.folded, nodes[j].folded) {
				fit = append(fit, j)
			}
		}
		joinOnly(u, i, fit)
	}
}

// otherThan tells whether an abbreviation stands for another body than the other one of
// the same letters: both names have these initials, and no word in common.
func (n bodyNode) otherThan(m bodyNode) bool {
	a, b := names.ParseBody(n.long), names.ParseBody(m.long)
	return slices.Contains(a.Initials, n.folded) && slices.Contains(b.Initials, n.folded) && !a.SharesWord(b)
}

// shortens tells whether an abbreviation that no document explains may stand for a name
// with its initials. Two letters stand for too much: only for what they are known for,
// "the UN". Three may be those of an organisation that is named now and then, or in the
// same document.
func (n bodyNode) shortens(m bodyNode) bool {
	switch {
	case len(n.folded) < 3:
		return len(n.body.Origin) > 0 && slices.Equal(n.body.Origin, m.body.Origin) || m.public && m.body.Head != "" && n.besides(m) // "the ED" beside the Enforcement Directorate
	case m.public || len(n.folded) > 3 || m.mentions > 2:
		return true
	}
	return n.besides(m)
}

// besides tells whether a document has both names.
func (n bodyNode) besides(m bodyNode) bool {
	return slices.ContainsFunc(n.docs, func(d int) bool { _, both := slices.BinarySearch(m.docs, d); return both })
}
