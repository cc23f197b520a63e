package briefing

// collateQuotes lists the quotes and ties together those that print one statement.
func (g *gathering) collateQuotes() {}
