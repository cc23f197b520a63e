package briefing

import (
	"fmt"
	"strings"
	"testing"

	"sitrep/briefing/read"
	"sitrep/briefing/read/dates"
	"sitrep/data"
)

func TestTimeline(t *testing.T) {
	b := gather(map[string]string{
		"a.txt": "Ferry sinks off Tarn Point\n\n12 May 2018\n\nThe ferry Aurelia sank off Tarn Point on Friday night after it struck a reef, the coast guard said. " +
			"Divers are expected to reach the wreck on Monday.\n\nThe ferry was built in 1974.\n",
		"b.txt": "Ferry disaster: owner speaks\n\n13 May 2018\n\nThe owner of the Aurelia apologised on Sunday. The ferry sank on Friday off Tarn Point when a reef tore its hull. " +
			"Parliament elected a new speaker on Friday.\n",
		"c.txt": "What is known of the Aurelia\n\n14 May 2018\n\nThe ferry Aurelia went down on May 11 near Tarn Point with forty people on board. The loser of the 2014 election asked for an inquiry.\n",
	}, Options{})
	var got []string
	ids := map[string]bool{}
	for _, e := range b.Timeline {
		got = append(got, fmt.Sprintf("%s %d", e.Date.Start, len(e.Sources)))
		if ids[e.ID] || e.ID == "" {
			t.Errorf("id %q twice or empty", e.ID)
		}
		ids[e.ID] = true
		if e.Weight <= 0 || e.Summary == "" || strings.Contains(e.Summary, "\n") {
			t.Errorf("event %+v", e)
		}
		for _, p := range e.Sources {
			if b.Slice(p) == "" {
				t.Errorf("event %s has an empty source", e.ID)
			}
		}
	}
	want := "1974-01-01 1|2018-05-11 3|2018-05-11 1|2018-05-13 1|2018-05-14 1"
	if g := strings.Join(got, "|"); g != want {
		t.Errorf("got  %s\nwant %s", g, want)
		for _, e := range b.Timeline {
			t.Log(e.Date.Start, e.Summary)
		}
	}
	heaviest := b.Timeline[0]
	for _, e := range b.Timeline {
		if e.Weight > heaviest.Weight {
			heaviest = e
		}
	}
	if !strings.Contains(heaviest.Summary, "ferry") || len(heaviest.Sources) != 3 {
		t.Errorf("heaviest is %q", heaviest.Summary)
	}
}

// Reports choose other words for what befell, and other things happen on the day.
func TestTimelineMerges(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"two words for a wreck", "A passenger train rammed a goods train near Dorrow on Sunday.", "Both drivers died in the accident on Sunday.", "2"},
		{"the wreck and a visit to it", "A passenger train rammed a goods train near Dorrow on Sunday.", "Minister Mira Halden visited the site of the wreck on Sunday.", "1 1"},
		{"a stabbing in other words", "A man stabbed four sailors at the pier in Dorrow on Sunday.", "Two sailors died in the knife attack at the pier on Sunday.", "2"},
		{"the month of the wreck", "A passenger train rammed a goods train near Dorrow on 26 April.", "The train wreck near Dorrow in April was the driver's fault.", "2"},
		{"a prisoner let go in other words", "A judge freed the pilot Ulf Brand on Sunday.", "Brand was released on Sunday, his lawyer said.", "2"},
		{"a fight named again", "Ferry crews clashed with guards at the southern quay on Sunday.", "The scuffles on Sunday, the worst in years, frightened passengers.", "2"},
		{"the wreck and its count", "A passenger train rammed a goods train near Dorrow on Sunday.", "The death toll rose to nine on Sunday, the province said.", "1 1"},
	} {
		b := gather(map[string]string{
			"a.txt": "Train crash near Dorrow\n\n11 May 2020\n\nThe province met.\n\nIt rained.\n\n" + c.a + "\n",
			"b.txt": "What we know of the crash\n\n11 May 2020\n\nThe province met.\n\nIt rained.\n\n" + c.b + "\n",
		}, Options{})
		var got []string
		for _, e := range b.Timeline {
			got = append(got, fmt.Sprint(len(e.Sources)))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %s, want %s", c.name, g, c.want)
		}
	}
}

// A report takes up again what it has told, and tells of other things of the day.
func TestTimelineTakesUpAgain(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"its own day and noun", "A court in Ostrel ruled on Friday that the ferry line must pay. It rained. Mira Halden called Friday's court ruling a blow.", "2"},
		{"the noun with its article", "The bridge at Dorrow fell on Friday. The mayor was away. The fall of the bridge at Dorrow on Friday killed two.", "2"},
		{"sets itself off", "Mayor Mira Halden met the owners of the ferry on Friday. Also on Friday, she opened the new mill of the owners in Tarn Point.", "1 1"},
		{"a body's many mouths", "A spokesman of the Harbour Board said on Friday that the pier was closed. The Harbour Board said on Friday that nine sailors were saved.", "1 1"},
		{"words about a deed", "Mayor Mira Halden closed the pier on Friday. Mayor Mira Halden said on Friday that she would sell her house.", "1 1"},
	} {
		b := gather(map[string]string{"a.txt": "News of the week\n\n9 May 2020\n\nThe province met.\n\nIt rained.\n\n" + c.text + "\n"}, Options{})
		var got []string
		for _, e := range b.Timeline {
			got = append(got, fmt.Sprint(len(e.Sources)))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %s, want %s", c.name, g, c.want)
		}
	}
}

// A caption adds to what is told of a day, and stands alone where nothing is.
func TestTimelineCaptions(t *testing.T) {
	b := gather(map[string]string{
		"a.txt": "Ferry sinks\n\n12 May 2020\n\nMayor Mira Halden closed the pier at Dorrow on Monday.\n\n" +
			"Image caption Divers looked for their friends on Monday\n\nIt rained.\n\nImage caption The ferry left Ostrel on Saturday\n\nIt rained again.\n",
	}, Options{})
	var got []string
	for _, e := range b.Timeline {
		got = append(got, e.Date.Start.String())
	}
	if g := strings.Join(got, " "); g != "2020-05-09 2020-05-11" {
		t.Errorf("got %s", g)
	}
}

// A day that reports of other days single out is singled out for one thing.
func TestTimelineMergesFarDays(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"announced in two ways", "She is to speak in public on 20 May.", "The hearing of Mira Halden is set for 20 May.", "2"},
		{"looked back on", "A clerk warned of the reef on 3 May.", "Nobody acted on a call that the harbour had on 3 May.", "2"},
		{"singled out twice", "A clerk warned of the reef on 3 May. The mill at Dorrow burned on 3 May.", "Nobody acted on a call that the harbour had on 3 May.", "1 1 1"},
		{"a deadline", "The search ends on 20 May.", "The owners have until 20 May to answer.", "1 1"},
	} {
		b := gather(map[string]string{
			"a.txt": "Ferry sinks\n\n12 May 2020\n\nThe province met.\n\nIt rained.\n\n" + c.a + "\n",
			"b.txt": "What we know of the ferry\n\n13 May 2020\n\nThe province met.\n\nIt rained.\n\n" + c.b + "\n",
		}, Options{})
		var got []string
		for _, e := range b.Timeline {
			got = append(got, fmt.Sprint(len(e.Sources)))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %s, want %s", c.name, g, c.want)
		}
	}
}

// What cannot be dated stands at the end and says why.
func TestTimelineUndated(t *testing.T) {
	b := gather(map[string]string{
		"a.txt": "Mill burns\n\nThe mill at Dorrow burned to the ground on Tuesday. Its bell was cast in 1820 by monks who fled the war.\n",
	}, Options{})
	if len(b.Timeline) == 0 {
		t.Fatal("no events")
	}
	last := b.Timeline[len(b.Timeline)-1]
	if last.Date.Precision != dates.None || last.Date.Why == "" || !strings.Contains(last.Summary, "burned") {
		t.Errorf("last is %+v", last)
	}
}

func TestTimelineIsStable(t *testing.T) {
	texts := map[string]string{}
	for i := range 12 {
		texts[fmt.Sprintf("%02d.txt", i)] = fmt.Sprintf("Strike in Ostrel\n\n%d May 2018\n\nDockers in Ostrel walked out on Monday. "+
			"The mayor of Ostrel met the dockers on %d May in the town hall. The port opened again on Wednesday.\n", 9+i%4, 8+i%3)
	}
	first := ""
	for range 4 {
		b := gather(texts, Options{})
		got := fmt.Sprintf("%+v", b.Timeline)
		if first == "" {
			first = got
		}
		if got != first {
			t.Fatalf("got\n%s\nand\n%s", got, first)
		}
	}
}

func FuzzTimeline(f *testing.F) {
	f.Add("Mill burns\n\n3 May 2019\n\nThe mill burned on Tuesday. On the 9th, “we” met.", "It burned on May 2, on the day, in 2016 and on 1/6/17.\xff")
	f.Fuzz(func(t *testing.T, one, two string) {
		b := Gather([]*read.Reading{read.Document(data.New("a", one)), read.Document(data.New("b", two))}, nil, Options{})
		ids := map[string]bool{}
		for _, e := range b.Timeline {
			if ids[e.ID] || e.Weight <= 0 || len(e.Sources) == 0 || strings.ContainsAny(e.Summary, "\n\t") {
				t.Fatalf("event %+v", e)
			}
			ids[e.ID] = true
			for _, p := range e.Sources {
				if b.Slice(p) == "" {
					t.Fatalf("event %+v", e)
				}
			}
		}
	})
}

// BenchmarkTimeline gathers a folder of ten thousand short reports on a hundred
// days.
func BenchmarkTimeline(b *testing.B) {
	places := []string{"Ostrel", "Dorrow", "Tarn Point", "Velm", "Karsk", "Brine Harbour", "Lindal"}
	deeds := []string{"closed the harbour", "searched the offices of the shipping line", "published a list of missing sailors",
		"opened an inquiry into the sinking", "arrested two engineers", "called off the search"}
	var readings []*read.Reading
	for i := range 10_000 {
		at := dates.DayOf(2019, 1, 1+i%100)
		y, m, d := at.Date()
		text := fmt.Sprintf("Report %d from %s\n\n%d %s %d\n\nThe coast guard %s in %s on %s. The ferry sank on 2 January 2019. Mayor %c. Halden of %s %s on %s, the day after.\n",
			i, places[i%7], d, m, y, deeds[i%6], places[i%7], at.Weekday(), 'A'+rune(i%26), places[(i+3)%7], deeds[(i+2)%6], (at - 1).Weekday())
		readings = append(readings, read.Document(data.New(fmt.Sprintf("%05d.txt", i), text)))
	}
	for b.Loop() {
		Gather(readings, nil, Options{})
	}
}

// What is told again on later days weighs more than what is told on the day alone, what
// is to come or was only said less.
func TestWeightOfReports(t *testing.T) {
	g := &gathering{Briefing: &Briefing{Documents: []Document{{Document: &data.Document{}}}}}
	weight := func(r report) float64 { r.weight = 1; return g.independent([]report{r}) }
	news := weight(report{})
	for name, w := range map[string]float64{"to come": weight(report{ahead: true}), "said": weight(report{speech: true})} {
		if w >= news {
			t.Errorf("%s: %.2f, news %.2f", name, w, news)
		}
	}
	if again := weight(report{far: true}); again <= news {
		t.Errorf("told again: %.2f, news %.2f", again, news)
	}
}
