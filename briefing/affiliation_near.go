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

// partsOfForces are nouns of what a force is made of.
var partsOfForces = map[string]bool{"command": true, "unit": true, "squad": true, "branch": true, "division": true, "team": true}

// near is the body that an office without one in document i belongs to by what was said
// right before it: "The High Court was full. Judge Ro spoke." It is the only one of the
// kind named in the sentence of the office and the one before it; or None.
func (g *gathering) near(i int, o names.Office, t names.TitleWords, b bodyIndex) int {
	heads := usualBodies.near[t.Noun]
	if heads == nil || t.Bygone || t.Owned || len(t.Origin) > 0 || t.Body != "" && !partsOfForces[t.Body] || o.Title.Empty() {
		return None
	}
	r := g.readings[i]
	k := r.Text.SentenceAt(o.Title.Start)
	if k >= len(r.Text.Sentences) || r.Text.Sentences[k].Role != data.Prose {
		return None
	}
	from := r.Text.Sentences[k].Span.Start
	if k > 0 && r.Text.Sentences[k-1].Role == data.Prose {
		from = r.Text.Sentences[k-1].Span.Start
	}
	found := None
	for _, m := range r.Names.Within(data.Span{Start: from, End: o.Title.Start}) {
		if m.Entity < 0 {
			continue
		}
		a := g.who[i][m.Entity].agency
		if a == None || a == found || !g.Agencies[a].Public || !slices.ContainsFunc(heads, func(h string) bool { return b.heads[a] == h || strings.HasSuffix(b.heads[a], " "+h) }) {
			continue
		}
		if found != None {
			return None // which one?
		}
		found = a
	}
	return found
}
