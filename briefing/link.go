package briefing

// linkNames merges the entities of all documents into agencies and officials.
func (g *gathering) linkNames() {
	g.who = make([][]ref, len(g.readings))
	for i, r := range g.readings {
		g.who[i] = make([]ref, len(r.Names.Entities))
		for j := range g.who[i] {
			g.who[i][j] = ref{None, None}
		}
	}
}
