package names

import (
	"slices"
	"testing"
)

// A surname alone is that of the one the report is about.
func TestKin(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ada Quist, sister of President Bob Quist and head of the port, spoke. “No,” Quist said.", "Ada Quist"},
		{"Ada Quist's leg was hurt, said a doctor who served under former President Bob Quist. In June, Quist fell.", "Ada Quist"},
		{"President Bob Quist went to see Ada Quist. Ada Quist had a fall in June. Ada Quist looks well, an aide quoted Quist as saying. Ada Quist is at home.", "Bob Quist"},
		{"Ada Quist left. President Bob Quist came later. The port is shut, Quist said.", "Bob Quist"},
	} {
		n, _ := read(c.text)
		at := slices.IndexFunc(n.Mentions, func(m Mention) bool { return m.Last == m.First+1 })
		if got := n.Mentions[at].Entity; got < 0 || n.Entities[got].Name != c.want {
			t.Errorf("%s: entity %d of %+v, want %s", c.text, got, n.Entities, c.want)
		}
	}
}
