package ui

import (
	"testing"

	"sitrep/briefing"
)

func TestFollow(t *testing.T) {
	d := open(t, newFixture(t), 120, 40)
	// A person: the body served, what was said, the events and where all that stands.
	d.press("2 f").sees("following [Ilse Vandermolen]", "2 of 4", "2 of 5", "Ferry Halcyon caught fire").lacks("The case was closed", "王小明")
	// And a day: both must hold.
	d.press("3 j t").sees("[10 Mar]", "1 of 5")
	d.press("x").sees("following [Ilse").lacks("[10 Mar]").press("x").lacks("following", " of 5")
	// Days can be typed.
	d.press("3 T").sees("days, as").write("10–12 mar").press("enter").sees("[10–12 Mar]", "3 of 5")
	d.press("T ctrl+u").write("what").press("enter").sees("“what” is no day", "[10–12 Mar]").press("T esc G t").sees("[12 Mar]", "2 of 5").press("t").lacks("following")
	// The key again ends it; so does the page of what is followed.
	d.press("1 f f").lacks("following").press("f 2 f F").sees("Followed", "Ministry of Harbours", "enter drops one").press("enter")
	d.sees("following [Ilse", "Followed").press("enter").lacks("following")
	// A report, a quote and a disagreement can be followed, and whatever a card shows.
	d.press("p G f 1").sees("following [c-long.txt]", "2 of 4").press("X 4 f").sees("following [“with great calm”]", "1 of 2")
	d.press("X d f 2").sees("following [Title of Ilse", "1 of 2").press("X 1 g enter f").sees("┏━ 1 Agencies", "following [Ministry")
	// What concerns nothing is said.
	d.press("X p G f 4").sees("nothing here concerns what is followed")
	d.press("X 1 t").sees("no date is known for this item")
}

func TestSteps(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	d.press("2 f enter enter").sees("report 1 of 3")
	d.press("backspace").sees("┏━ Official").press("backspace").sees("┏━ 2 Officials", "following").press("u").lacks("following")
	d.press("u").sees("┏━ 1 Agencies").press("u u").sees("┏━ 1 Agencies")
	d.press("U U").sees("┏━ 2 Officials", "following").press("U U").sees("report 1 of 3").press("U").sees("report 1 of 3")
	d.press("backspace backspace X").lacks("following").press("U").sees("┏━ 2 Officials").lacks("following")
	// A filter is a step too.
	d.press("3 /").write("law").press("enter").sees("1 of 5").press("u").lacks("1 of 5").press("U").sees("/law", "1 of 5")
	// Steps outlive a newer briefing.
	b := newFixture(t)
	b.Officials = b.Officials[1:]
	b.Conflicts, b.Indirect, b.Quotes = nil, nil, nil
	for i := range b.Timeline {
		b.Timeline[i].Officials = nil
	}
	d.send(Show{b}).press("u u u u u u u u").sees("Agencies").lacks("following [Ilse")
}

// What an item concerns includes itself, and what several concern is in each.
func TestConcernIsTrue(t *testing.T) {
	b := newFixture(t)
	ix := newIndex(b)
	for k := range itemKinds {
		for i := range ix.size(k) {
			r := ref{k, i}
			c := ix.concerns(ix.target(r))
			if !c.has(r) {
				t.Errorf("%v does not concern itself", r)
			}
			for _, p := range ix.mentions(r) {
				if !c.has(ref{reportKind, p.Doc}) {
					t.Errorf("%v does not concern the report it stands in", r)
				}
			}
		}
	}
}

func TestFuzzyFilter(t *testing.T) {
	for _, tt := range []struct {
		text, term string
		want       bool
	}{
		{"ministry of harbours", "minha", true}, {"ministry of harbours", "moh", true}, {"ministry of harbours", "mh", true},
		{"ministry of harbours", "hm", false}, {"ministry of harbours", "mns", false}, {"ministry of harbours", "harb", true},
		{"王小明", "王小", true}, {"", "a", false}, {"a", "", true},
	} {
		if got := fuzzy(tt.text, tt.term); got != tt.want {
			t.Errorf("%q in %q: %v", tt.term, tt.text, got)
		}
	}
	d := open(t, newFixture(t), 80, 24)
	d.press("1 /").write("mofha").sees("1 of 4", "Ministry of Harbours")
}

func TestParseDays(t *testing.T) {
	ix := newIndex(newFixture(t))
	for in, want := range map[string]string{
		"10 March 2031": "2031-03-10 2031-03-10", "10 mar": "2031-03-10 2031-03-10", "2031-03-10": "2031-03-10 2031-03-10",
		"10–12 Mar 2031": "2031-03-10 2031-03-12", "10 Mar – 2 Apr": "2031-03-10 2031-04-02", "28 Dec 2030 to 3 Jan 2031": "2030-12-28 2031-01-03",
		"2031-03-10..2031-03-12": "2031-03-10 2031-03-12", "March 2031": "2031-03-01 2031-03-31",
		"": "", "soon": "", "12 Mar – 10 Mar": "", "–": "",
	} {
		got := ""
		if from, to, ok := ix.parseDays(in); ok {
			got = from.String() + " " + to.String()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestAnswers(t *testing.T) {
	c := briefing.Conflict{Values: []briefing.Value{{Text: "two dead", Number: 2}, {Text: "at least two", Number: 2}, {Text: "six", Number: 6}, {Text: "Minister"}, {Text: "minister"}}}
	if got := answersOf(c); len(got) != 3 || len(got[0].values) != 2 || len(got[2].values) != 2 {
		t.Errorf("%v", got)
	}
}
