package ui

// Reading is the ID of the report that is being read, "" where none is: who serves
// screens notes who has read what.
func (m *Model) Reading() string {
	if r, ok := m.top().(*reader); ok {
		return r.ix.b.Documents[r.doc].ID
	}
	return ""
}
