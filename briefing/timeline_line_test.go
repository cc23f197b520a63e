package briefing

import "testing"

func TestClosed(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"The mayor said: “We failed", "The mayor said: “We failed”"},
		{"We failed,” the mayor said", "“We failed,” the mayor said"},
		{`The mayor said: "We failed`, `The mayor said: "We failed"`},
		{`We failed," the mayor said`, `"We failed," the mayor said`},
		{`The mayor called it "a failure" of all`, `The mayor called it "a failure" of all`},
		{"The pier fell", "The pier fell"},
	} {
		if got := closed(c.line); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.line, got, c.want)
		}
	}
}

// A stretch of days begins with its first, and a sentence that says when its own words
// were spoken tells of one thing.
func TestTimelineJoins(t *testing.T) {
	const head = "Bridge\n\n15 May 2018\n\n"
	for _, c := range []struct{ name, a, b, want string }{
		{"days", "The mayor will visit the bridge at Dorrow on 20 May.", "The mayor's visit to the bridge at Dorrow is set for 20-21 May.", "2018-05-20 2"},
		{"years", "A wall was added to the bridge at Dorrow in 2011-12, the inquiry found.", "", "2011-01-01 1"},
		{"a day to come by its number", "The bridge at Dorrow is to open on 30 June. Few ships passed before. Traders fear for their shops by 30 June.", "", "2018-06-30 2"},
		{"pronoun", "Harbour Board head Ulf Brand left Dorrow. He resigned on Monday.", "Ulf Brand of the Harbour Board resigned on Monday.", "2018-05-14 2"},
		{"words and speaker", "“The clerk has today left the board of the bridge at Dorrow,” the mayor said on Tuesday.", "", "2018-05-15 1"},
	} {
		texts := map[string]string{"a.txt": head + c.a + "\n"}
		if c.b != "" {
			texts["b.txt"] = head + c.b + "\n"
		}
		if got := days(gather(texts, Options{})); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// A line names whom "He" or "She" at its head means, where the sentences before leave no
// doubt.
func TestLineNames(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"one person", "Harbour Board head Ulf Brand built the bridge at Dorrow. He resigned on Monday.", "Ulf Brand resigned on Monday"},
		{"a sentence between", "The bridge at Dorrow was inspected by engineer Petra Osk. It was new. She promised a report on Monday.", "Petra Osk promised a report on Monday"},
		{"two persons", "Harbour Board head Ulf Brand met Mayor Jon Veld at Dorrow. He resigned on Monday.", "He resigned on Monday"},
		{"somebody of his", "The lawyer read Ulf Brand's letter to the board at Dorrow. He resigned on Monday.", "He resigned on Monday"},
	} {
		b := gather(map[string]string{"a.txt": "Bridge\n\n15 May 2018\n\n" + c.text + "\n"}, Options{})
		if len(b.Timeline) != 1 || b.Timeline[0].Summary != c.want {
			t.Errorf("%s: got %+v, want %q", c.name, b.Timeline, c.want)
		}
	}
}

// days lists the events as "day sources".
func days(b *Briefing) string {
	s := ""
	for _, e := range b.Timeline {
		if s != "" {
			s += "|"
		}
		s += e.Date.Start.String() + " " + string(rune('0'+len(e.Sources)))
	}
	return s
}
