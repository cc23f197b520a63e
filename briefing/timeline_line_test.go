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
