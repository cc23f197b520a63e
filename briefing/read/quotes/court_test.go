package quotes

import (
	"testing"

	"sitrep/briefing/read/names"
	"sitrep/data"
)

// The bench is the court named before.
func TestBench(t *testing.T) {
	text := "The Supreme Court sat on Monday.\n\n“Why the hurry?” the bench asked. The three-judge panel called the rule “dead”."
	x := cut(text)
	n := &names.Names{
		Entities: []names.Entity{{Kind: names.Agency, Name: "Supreme Court", Mentions: []int{0}}},
		Mentions: []names.Mention{{Span: data.Span{Start: 4, End: 17}, First: 1, Last: 3, Entity: 0}},
	}
	quoted := Read(x, n)
	if len(quoted) != 2 || quoted[0].Speaker != 0 || quoted[1].Speaker != 0 {
		t.Errorf("%+v", quoted)
	}
}
