package briefing

// findConflicts lists the figures and titles on which documents differ.
func (g *gathering) findConflicts() {}
