package briefing

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing/read"
	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// gather reads texts, named by their keys, and puts them together.
func gather(texts map[string]string, o Options) *Briefing {
	var readings []*read.Reading
	for path, text := range texts {
		readings = append(readings, read.Document(data.New(path, text)))
	}
	rand.Shuffle(len(readings), func(i, j int) { readings[i], readings[j] = readings[j], readings[i] })
	return Gather(readings, nil, o)
}

func day(s string) dates.Value {
	d, err := dates.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return dates.Value{Start: d, End: d, Precision: dates.ByDay}
}

func TestDateDocuments(t *testing.T) {
	const dated = "Ostrel dam inquiry opens\n\n4 March 2021\n\nJudge Mira Halden opened the inquiry into the Ostrel dam on Thursday. " +
		"Three villages below the dam were emptied earlier this week, and the newly founded rescue staff of the province, set up to drain the Ostrel reservoir, has begun its work.\n"
	for _, c := range []struct {
		name  string
		texts map[string]string
		asOf  string
		want  map[string]string // path: day, "~" before an inferred one, "" for none
	}{
		{"stated in a header", map[string]string{"a.txt": dated}, "", map[string]string{"a.txt": "2021-03-04"}},
		{"before the report that looks back on it", map[string]string{
			"a.txt": dated,
			"b.txt": "Province founds rescue staff\n\nThe province founded a rescue staff on Tuesday to drain the Ostrel reservoir after the dam cracked. The staff met on the day.\n",
		}, "", map[string]string{"a.txt": "2021-03-04", "b.txt": "~2021-03-02"}},
		{"a weekday and a date of one event", map[string]string{
			"a.txt": dated,
			"c.txt": "Court hears engineer\n\nThe court heard the engineer of the Ostrel dam on Friday.\n\nJudge Mira Halden arrives at court in Ostrel on March 12. He had warned of the dam on March 2.\n",
		}, "", map[string]string{"c.txt": "~2021-03-12"}},
		{"a month alone", map[string]string{
			"m.txt": "Statement on the truce\n\nHarbour Board | January 2022\n\nThe board speaks of breaches of the truce that the owners signed on 29 December.\n",
			"n.txt": "The plan for January 2022\n\nThe board speaks of the truce.\n",
		}, "", map[string]string{"m.txt": "2022-01-01", "n.txt": ""}},
		{"a day of the month alone", map[string]string{
			"a.txt": dated,
			"d.txt": "Ostrel reservoir drained\n\nOn the 9th, the rescue staff of the province announced that the Ostrel reservoir was drained and that the villages below the dam were safe.\n",
		}, "", map[string]string{"d.txt": "~2021-03-09"}},
		{"a weekday and a date that meet in another year", map[string]string{
			"a.txt": dated,
			"g.txt": "Engineer hears of Ostrel dam inquiry\n\nThe engineer of the Ostrel dam welcomed the inquiry by Judge Mira Halden on Friday. He had built the reservoir in May 2019, and his letter of Feb. 14 warned of the villages below the dam.\n",
		}, "", map[string]string{"g.txt": "~2021-03-05"}},
		{"the weekday of the news, not of what went before", map[string]string{
			"a.txt": dated,
			"h.txt": "Judge questions Ostrel engineer\n\nJudge Mira Halden questioned the engineer of the Ostrel dam on Monday.\n\nThe inquiry had heard villagers on Friday and the province on Thursday. The dam was searched on March 5.\n",
		}, "", map[string]string{"h.txt": "~2021-03-08"}},
		{"a day until which time was given", map[string]string{
			"a.txt": dated,
			"i.txt": "Ostrel dam builder questioned\n\nJudge Mira Halden questioned the builder of the Ostrel dam.\n\nThe builder spoke on Friday of the reservoir. It has until 26 March to answer.\n",
		}, "", map[string]string{"i.txt": "~2021-03-05"}},
		{"figures read by the weekday in the text", map[string]string{
			"f.txt": "Choir wins prize\n\n4/3/2021\n\nThe choir of the old town won a prize on Thursday.\n",
		}, "", map[string]string{"f.txt": "2021-03-04"}},
		{"figures read month first", map[string]string{
			"f.txt": "Choir wins prize\n\n3/4/2021\n\nThe choir of the old town won a prize on Thursday.\n",
		}, "", map[string]string{"f.txt": "2021-03-04"}},
		{"figures read by another report", map[string]string{
			"a.txt": dated,
			"f.txt": "Choir wins prize\n\n5/3/2021\n\nThe choir of the old town won a prize.\n",
		}, "", map[string]string{"f.txt": "2021-03-05"}},
		{"figures against the dateline", map[string]string{
			"f.txt": "Choir wins prize\n\n10/03/2021 12:35 PM\n\nOSTREL, March 10 (Swallow) -- The choir of the old town won a prize.\n",
		}, "", map[string]string{"f.txt": "2021-03-10"}},
		{"signed at the end", map[string]string{
			"a.txt": dated,
			"p.txt": "Choir wins prize\n\nThe choir of Ostrel won a prize on Thursday. \"We sang all night,\" its leader said. The Ostrel Swallow: Feb. 26, 2021\n",
			"q.txt": "Choir loses prize\n\nThe choir of Ostrel lost its prize on Thursday.\n\nThis report by The Swallow was first published Feb. 27, 2021.\n",
			"r.txt": "Choir splits\n\nThe choir of Ostrel split up. The town had become part of Norland on Feb. 27, 1961.\n",
		}, "", map[string]string{"p.txt": "2021-02-26", "q.txt": "2021-02-27", "r.txt": ""}},
		{"years of a plan", map[string]string{
			"a.txt": dated,
			"s.txt": "Ostrel reservoir plan\n\nThe province spoke of the Ostrel reservoir on Wednesday. Its plan foresees 3 crowns for the dam in 2022, 4 in 2023 and 5 by 2027. Judge Mira Halden said on Tuesday that the rescue staff drains it. The staff was founded on 2 March.\n",
		}, "", map[string]string{"s.txt": "~2021-03-03"}},
		{"nothing to go by", map[string]string{"e.txt": "Choir wins prize\n\nThe choir of the old town won a prize. Everybody sang.\n"}, "", map[string]string{"e.txt": ""}},
		{"a weekday is not enough", map[string]string{"e.txt": "Choir wins prize\n\nThe choir of the old town won a prize on Tuesday.\n"}, "", map[string]string{"e.txt": ""}},
		{"nothing to go by but the briefing's day", map[string]string{"e.txt": "Choir wins prize\n\nThe choir of the old town won a prize. Everybody sang.\n"}, "2021-05-01", map[string]string{"e.txt": "~2021-05-01"}},
		{"the file's name", map[string]string{"2019-11-30-choir.txt": "Choir wins prize\n\nThe choir of the old town won a prize.\n"}, "", map[string]string{"2019-11-30-choir.txt": "~2019-11-30"}},
	} {
		var o Options
		if c.asOf != "" {
			o.AsOf = day(c.asOf)
		}
		b := gather(c.texts, o)
		for _, d := range b.Documents {
			want, asked := c.want[d.Path]
			if !asked {
				continue
			}
			got := ""
			if d.Published.Known() {
				got = d.Published.Start.String()
				if d.Published.Basis == dates.Inferred {
					got = "~" + got
				}
				if d.Published.Why == "" || strings.Contains(d.Published.Why, "\n") {
					t.Errorf("%s: %s: reason %q", c.name, d.Path, d.Published.Why)
				}
			}
			if got != want {
				t.Errorf("%s: %s is of %q, want %q (%s)", c.name, d.Path, got, want, d.Published.Why)
			}
		}
	}
}

// What the other documents state settles years and weekdays that one document
// leaves open.
func TestSettleDates(t *testing.T) {
	b := gather(map[string]string{
		"a.txt": "Clerk's diary read out in court\n\n20 May 2022\n\nThe clerk met the minister on Feb. 3, 2021, and again on Feb. 17, 2021, the diary says.\n",
		"b.txt": "Diary shows talks\n\n20 May 2022\n\nThe clerk and the minister quarrelled on Feb. 3 about the harbour. They made peace in a meeting on Jan. 9, 2021.\n",
		"c.txt": "What the diary tells\n\n21 May 2022\n\nThe minister telephoned the clerk on March 5 about the harbour.\n",
	}, Options{})
	want := map[string]string{"Feb. 3": "2021-02-03", "March 5": "2021-03-05"}
	for _, d := range b.Documents {
		for _, e := range d.Dates {
			if w, ok := want[d.Slice(e.Span)]; ok && e.Value.Start.String() != w {
				t.Errorf("%s: %q is %s, want %s (%s)", d.Path, d.Slice(e.Span), e.Value.Start, w, e.Value.Why)
			}
		}
	}
}

func TestDatesAreInOrderOfNothing(t *testing.T) {
	texts := map[string]string{
		"a.txt": "Fire at the mill\n\nThe mill at Dorrow burned on Tuesday.\n\nThe mill at Dorrow on June 8.\n",
		"b.txt": "Mill owner speaks\n\n10 June 2020\n\nThe owner of the mill at Dorrow, which burned earlier this week, spoke of arson.\n",
		"c.txt": "Arson at the mill\n\nPolice in Dorrow arrested a man on Thursday over the fire at the mill, which burned on June 9.\n",
	}
	var first []string
	for range 5 {
		var got []string
		for _, d := range gather(texts, Options{}).Documents {
			got = append(got, d.Published.Start.String()+" "+d.Published.Why)
		}
		if first == nil {
			first = got
		}
		if !slices.Equal(first, got) {
			t.Fatalf("got %v\nand %v", first, got)
		}
	}
}
