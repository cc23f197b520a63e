package briefing

// makeTimeline merges the dated events of all documents.
func (g *gathering) makeTimeline() {}
