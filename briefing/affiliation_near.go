package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// nearWeight is what a body counts that only stands near an office, less than one that the
// office itself tells.
const nearWeight = 0.3

// near is the body that an office without one in document i belongs to by what was said
// right before it: "The High Court was full. Judge Ro spoke." It is the only one of the
// kind named in the sentence of the office and the one before it, or else in the
// paragraph up to there, for judges and police officers in the document; or None.
func (g *gathering) near(i int, o names.Office, t names.TitleWords, b bodyIndex) int {
	heads := usualBodies.near[t.Noun]
	if heads == nil && len(t.Rest) == 1 {
		heads = usualBodies.near[t.Rest[0]+" "+t.Noun] // "clinical director"
	}
	if len(t.Rest) > 0 && bodyNouns[t.Rest[0]] && t.Class == "either" {
		heads = t.Rest[:1] // "council leader", "hospital director"
	}
	switch {
	case o.Title.Empty(), t.Bygone, t.Owned, len(t.Origin) > 0, slices.Contains(t.Rest, "retired"), t.Body != "" && !partsOfForces[t.Body]:
		return None
	}
	text := g.readings[i].Text
	k := text.SentenceAt(o.Title.Start)
	if k >= len(text.Sentences) || text.Sentences[k].Role != data.Prose {
		return None
	}
	from := text.Sentences[k]
	if inPost(t.Noun) {
		start := from.Span.Start
		for n := 0; n < 2; n++ {
			found, several := g.onlyBody(i, data.Span{Start: start, End: o.Title.Start}, nil, b)
			if found != None && !g.Agencies[found].Public {
				return found // "Brine Wave thanked manager Ann Moss and chairman Ole Lund"
			}
			if found != None || several || k == 0 || text.Sentences[k-1].Role != data.Prose || text.Sentences[k-1].Paragraph != from.Paragraph {
				break
			}
			start = text.Sentences[k-1].Span.Start
		}
	}
	if heads == nil && (!ofFirm(t.Noun) || t.Public || !t.Bare && len(t.Rest) != 1) {
		return None
	}
	if found, several := g.onlyBody(i, data.Span{Start: from.Span.Start, End: o.Title.Start}, heads, b); found != None || several {
		return found
	}
	for n := 0; n < farthest && k > 0 && text.Sentences[k-1].Role == data.Prose; n++ {
		k--
		if n > 0 && text.Sentences[k].Paragraph != from.Paragraph {
			break
		}
		from = text.Sentences[k]
		found, several := g.onlyBody(i, data.Span{Start: from.Span.Start, End: o.Title.Start}, heads, b)
		if found != None || several {
			return found
		}
	}
	alone := heads != nil && bodyNouns[heads[0]] && len(heads) == 1 && len(t.Rest) > 0 && t.Rest[0] == heads[0]
	if heads == nil || !alone && slices.ContainsFunc(heads, func(h string) bool { return h != "court" && h != "tribunal" && h != "police" }) {
		return None // a chairman may be anybody's
	}
	until := o.Title.Start
	if alone || len(heads) == 1 && heads[0] == "police" {
		until = len(g.readings[i].Doc.Text) // a detective's force is often named when it asks for help
	}
	found, _ := g.onlyBody(i, data.Span{End: until}, heads, b)
	return found
}

// ofFirm tells whether a title's noun is that of an office that firms and the like have: the
// only body of any kind that is named right before has it.
func ofFirm(noun string) bool {
	switch noun {
	case "ceo", "cfo", "coo", "cto", "chief executive", "chief executive officer", "managing director", "spokesman", "spokeswoman", "spokesperson":
		return true
	}
	return strings.HasPrefix(noun, "chief ") && strings.HasSuffix(noun, " officer")
}

// inPost tells whether a title's noun is that of an office that firms, hospitals and clubs
// have: the only one named in its sentence, or in the one before, has it.
func inPost(noun string) bool {
	return posts[noun[strings.LastIndexByte(noun, ' ')+1:]]
}

// farthest is how many sentences before an office its body may be named.
const farthest = 3

// onlyBody is the one public body with one of the head nouns that a stretch of document i
// names, or None, and whether there are several.
func (g *gathering) onlyBody(i int, within data.Span, heads []string, b bodyIndex) (found int, several bool) {
	found = None
	for _, m := range g.readings[i].Names.Within(within) {
		if m.Entity < 0 {
			continue
		}
		a := g.who[i][m.Entity].agency
		if a == None || a == found || heads != nil && (!g.Agencies[a].Public && !bodyNouns[heads[0]] || !b.headed(a, heads)) {
			continue
		}
		if heads == nil && (names.Outlet(g.Agencies[a].Name) || g.cited(i, m)) {
			continue
		}
		if found != None {
			return None, true // which one?
		}
		found = a
	}
	return found, false
}

// cited tells whether a body that document i mentions is only whom somebody told.
func (g *gathering) cited(i int, m names.Mention) bool {
	text := g.readings[i].Text
	k := m.First - 1
	if k > 0 && text.Low(k) == "the" {
		k--
	}
	return k >= 0 && text.Low(k) == "told" || k > 0 && text.Low(k) == "to" && text.Low(k-1) == "according"
}

// headed tells whether the head noun of an agency is one of those given, or its name ends in
// one: that of a "high court" is "court". "*" stands for any.
func (b bodyIndex) headed(agency int, heads []string) bool {
	have, folded := b.heads[agency], b.folded[agency]
	return slices.ContainsFunc(heads, func(h string) bool {
		return have == h || h == "*" || endsWith(have, h) || endsWith(folded, h) || strings.HasPrefix(folded, h) && strings.HasPrefix(folded[len(h):], " of ")
	})
}

// endsWith tells whether a name's last word is w.
func endsWith(name, w string) bool {
	n := len(name) - len(w)
	return n > 0 && name[n-1] == ' ' && name[n:] == w
}
