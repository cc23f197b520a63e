package briefing

import "sitrep/briefing/read/dates"

// dateDocuments settles the date of every document and resolves the dates in it.
func (g *gathering) dateDocuments() {
	g.values = make([][]dates.Value, len(g.readings))
	for i, r := range g.readings {
		g.values[i] = dates.Resolve(r.Dates, r.Text, g.Documents[i].Published)
		for j, e := range r.Dates {
			g.Documents[i].Dates = append(g.Documents[i].Dates, Date{e.Span, g.values[i][j]})
		}
	}
}
