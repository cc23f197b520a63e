package briefing

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing/read/figures"
	"sitrep/data"
)

// conflicts writes a briefing's conflicts down.
func conflicts(b *Briefing) string {
	var out []string
	for _, c := range b.Conflicts {
		var values []string
		for _, v := range c.Values {
			values = append(values, v.Text)
		}
		out = append(out, fmt.Sprintf("%s %s: %s", c.What, [...]string{"superseded", "contradicted"}[c.Relation], strings.Join(values, ", ")))
	}
	return strings.Join(out, "\n")
}

func keyFigures(b *Briefing) string {
	var out []string
	for _, f := range b.Figures {
		out = append(out, fmt.Sprintf("%s: %s (%d)", f.What, f.Text, len(f.Sources)))
	}
	return strings.Join(out, "\n")
}

var ferry = map[string]string{
	"a.txt": "Ferry sinks off Tarn Point\n\n12 May 2018\n\nAt least four people died when the ferry Aurelia sank off Tarn Point on Friday night, the coast guard said. " +
		"Another ferry, the Marit, sank in Lake Osk in 1998, and 61 people drowned.\n",
	"b.txt": "Ferry disaster: owner speaks\n\n13 May 2018\n\nThe owner of the ferry Aurelia apologised on Sunday. At least nine people died when it sank off Tarn Point on Friday. " +
		"The sinking of the Marit in Lake Osk killed 61 people in 1998.\n",
	"c.txt": "Death toll from Tarn Point ferry rises\n\n14 May 2018\n\nThe death toll from the sinking of the ferry Aurelia off Tarn Point rose to 12, the coast guard said. " +
		"About 40 people were on board. The sinking of the Marit in Lake Osk killed 63 people in 1998.\n",
}

// Reports that share few words still count the same dead: each begins with them.
func TestFirstCounts(t *testing.T) {
	b := gather(map[string]string{
		"a.txt": "Soldiers seize radio\n\n11 May 2018\n\nSoldiers seized the radio of Tarn at dawn and fled from the barracks.\n\nAt least 14 people were killed, a doctor said.\n",
		"b.txt": "League condemns the coup\n\n12 May 2018\n\nThe League of Islands condemned the coup.\n\nReports that reached its seat say 19 people were killed in Friday's fighting.\n",
		"c.txt": "Mutineers give up\n\n13 May 2018\n\nThe minister told the radio that 22 people had died. The clinic, however, put the figure at 31.\n",
	}, Options{})
	if got, want := conflicts(b), "people killed superseded: At least 14 people, 19 people, 22 people, 31"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// What tells a lesser matter from the greatest is no outlet that only reports it.
func TestOutletsAreNoLabels(t *testing.T) {
	b := gather(map[string]string{
		"a.txt": "Ferry sinks\n\n11 May 2018\n\nThe ferry sank off Tarn and 40 people were killed.\n",
		"b.txt": "Ferry sinks\n\n11 May 2018\n\nThe ferry sank off Tarn and 40 people were killed.\n\nA fire at the mill killed 3 people, its owner told Reuters.\n",
	}, Options{})
	if got := keyFigures(b); strings.Contains(got, "Reuters") || !strings.Contains(got, "3 people") {
		t.Errorf("key figures\n%s", got)
	}
}

func TestMattersAreToldApart(t *testing.T) {
	b := gather(ferry, Options{})
	want := "people killed superseded: At least four people, At least nine people, 12\n" +
		"people killed (Lake Osk) contradicted: 61 people, 61 people, 63 people"
	if got := conflicts(b); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got, want := keyFigures(b), "people killed: 12 (1)\npeople killed (Lake Osk): 61 people (2)\npeople aboard: About 40 people (1)"; got != want {
		t.Errorf("key figures\n%s\nwant\n%s", got, want)
	}
	for _, c := range b.Conflicts {
		for _, v := range c.Values {
			if got := data.OneLine(b.Slice(v.Source)); got != v.Text || v.Number == 0 {
				t.Errorf("value %+v, its source %q", v, got)
			}
		}
	}
}

// Of several matters the lesser are told by a name that is no person's, and peoples
// keep their capital.
func TestNamesOfFigures(t *testing.T) {
	b := gather(map[string]string{
		"a.txt": "Ferry sinks off Tarn\n\n12 May 2018\n\nThe ferry off Tarn had 90 people on board, the coast guard said. There were 14 Danes on board in Tarn, Minister Karel Dusek said.\n",
		"b.txt": "Ferry lost\n\n13 May 2018\n\nAll 90 people on board the ferry off Tarn are safe, the coast guard said. A steamer with 230 people aboard lay in Lake Osk, wrote Clerk Ole Lund.\n",
	}, Options{})
	if got, want := keyFigures(b), "people aboard: 90 people (2)\nDanes aboard: 14 Danes (1)\npeople aboard (Lake Osk): 230 people (1)"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestConflictsOfFigures(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts []string
		want  string
	}{
		{"less precise is no conflict", []string{
			"Port authority hacked\n\n3 June 2020\n\nThe breach at the Osk port authority exposed the records of 33.7 million users, the ministry said.",
			"Hacked port apologises\n\n4 June 2020\n\nThe breach at the Osk port authority exposed the records of more than 30 million users, the owner said.",
		}, ""},
		{"same day, exact", []string{
			"Mine fire\n\n3 June 2020\n\nThe fire in the Dorrow mine killed 14 miners on Tuesday, the ministry said.",
			"Mine burns\n\n3 June 2020\n\nThe fire in the Dorrow mine killed 17 miners on Tuesday, the union said.",
		}, "miners killed contradicted: 14 miners, 17 miners"},
		{"same day, lower bounds", []string{
			"Mine fire\n\n3 June 2020\n\nThe fire in the Dorrow mine killed at least 14 miners on Tuesday, the ministry said.",
			"Mine burns\n\n3 June 2020\n\nThe fire in the Dorrow mine killed at least 27 miners on Tuesday, the union said.",
		}, "miners killed superseded: at least 14 miners, at least 27 miners"},
		{"one document may count on", []string{
			"Mine fire\n\n3 June 2020\n\nThe fire in the Dorrow mine killed 14 miners on Tuesday. The fire in the Dorrow mine killed 15 miners in all.",
			"Other news\n\n3 June 2020\n\nThe opera opened on Tuesday.",
		}, ""},
		{"parts are not the whole", []string{
			"Mine fire\n\n3 June 2020\n\nThe fire in the Dorrow mine killed 14 people on Tuesday.",
			"Mine burns\n\n4 June 2020\n\nThe fire in the Dorrow mine killed 14 people, including five children, on Tuesday.",
		}, ""},
		{"a list of the dead is their sum", []string{
			"Mine fire\n\n3 June 2020\n\nThe fire in the Dorrow mine killed 14 people on Tuesday.",
			"Mine burns\n\n4 June 2020\n\nThe fire in the Dorrow mine killed 12 miners and two guards on Tuesday.",
		}, ""},
		{"another fire", []string{
			"Mine fire\n\n3 June 2020\n\nThe fire in the Dorrow mine killed 14 people on Tuesday.",
			"Mine burns\n\n4 June 2020\n\nThe miners of Dorrow mourned on Wednesday. An earlier fire in the mine killed 17 people.",
		}, ""},
		{"all fires", []string{
			"Ferry sinks\n\n3 June 2020\n\nThe sinking of the ferry off Tarn killed 14 people on Tuesday.",
			"Ferry sinks\n\n4 June 2020\n\nThe sinking off Tarn was the second of a ferry this year. The two disasters killed 27 people.",
		}, ""},
		{"those who did it", []string{
			"Raid on mine\n\n3 June 2020\n\nThe raid on the Dorrow mine killed 14 people on Tuesday, the ministry said.",
			"Mine raided\n\n4 June 2020\n\nThe raid on the Dorrow mine killed 17 rebels on Tuesday, the ministry said.",
		}, ""},
		{"people of two lands", []string{
			"Sailors expelled\n\n3 June 2020\n\nThe island will send home 23 Danish sailors over the raid on the harbour, the minister said.",
			"Sailors sent home\n\n4 June 2020\n\nThe island will send home 31 Norwegian sailors over the raid on the harbour, the minister said.",
		}, ""},
		{"some of all", []string{
			"Pupils freed\n\n3 June 2020\n\nThe 21 pupils of the Dorrow school came home on Tuesday, the ministry said.",
			"Pupils free\n\n4 June 2020\n\nOf the 200 pupils of the Dorrow school some came home on Tuesday, the ministry said.",
		}, ""},
		{"money", []string{
			"Lender fined\n\n3 June 2020\n\nThe regulator fined Osk Bank $20 million over its loans to the harbour.",
			"Fine for bank\n\n3 June 2020\n\nThe regulator fined Osk Bank $35 million over its loans to the harbour.",
		}, "money fined contradicted: $20 million, $35 million"},
	} {
		texts := map[string]string{}
		for i, s := range c.texts {
			texts[fmt.Sprintf("%d.txt", i)] = s + "\n"
		}
		if got := conflicts(gather(texts, Options{})); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestConflictsOfHours(t *testing.T) {
	b := gather(map[string]string{
		"a.txt": "Blast at Dorrow mill\n\n3 June 2020\n\nA blast tore through the Dorrow mill on Tuesday. The blast happened at around 11:30pm local time.\n",
		"b.txt": "Explosion in Dorrow\n\n4 June 2020\n\nAn explosion shook the Dorrow mill on Tuesday. The explosion was heard about an hour before midnight, neighbours said.\n",
		"c.txt": "Dorrow mill explosion\n\n4 June 2020\n\nAn explosion shook the Dorrow mill on Tuesday. Shares in its owner fell at 9am.\n",
	}, Options{})
	if got, want := conflicts(b), "hour of the blast contradicted: around 11:30pm local time, about an hour before midnight"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestConflictsOfTitles(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Harbour Minister", "Vice Minister", true},
		{"Deputy Harbour Minister", "Minister of Harbours", true},
		{"Harbour Minister", "Minister of Harbours", false},
		{"Minister", "Harbour Minister", false},
		{"Second Vice Harbour Minister", "Vice Minister", false},
		{"vice minister", "deputy minister", false},
		{"former deputy director", "director", false},
		{"acting director", "director", false},
		{"deputy director", "director", true},
		{"Prime Minister", "deputy minister", false},
		{"deputy finance minister", "defence minister", false},
		{"spokesman", "deputy director", false},
	} {
		if got := ranked(c.a, c.b); got != c.want || ranked(c.b, c.a) != c.want {
			t.Errorf("%q, %q: %v", c.a, c.b, got)
		}
	}
}

// A title conflict needs two reports of about one time, none of which knows both
// titles.
func TestTitlesAtOnce(t *testing.T) {
	const first, second = "Harbour Minister", "Deputy Harbour Minister"
	for _, c := range []struct {
		days [2]string
		docs [2]int // that give the titles
		want int
	}{
		{[2]string{"2020-06-03", "2020-06-04"}, [2]int{0, 1}, 2},
		{[2]string{"2020-06-03", "2020-06-04"}, [2]int{0, 0}, 0},
		{[2]string{"2019-06-03", "2020-06-04"}, [2]int{0, 1}, 0}, // promoted since
	} {
		g := &gathering{Briefing: &Briefing{}}
		for _, d := range c.days {
			g.Documents = append(g.Documents, Document{Document: &data.Document{Text: first + "; " + second}, Published: day(d)})
		}
		g.Officials = []Official{{Name: "Ilva Tarrin", Titles: []Title{
			{Text: first, Mentions: []Passage{{c.docs[0], data.Span{Start: 0, End: len(first)}}}},
			{Text: second, Mentions: []Passage{{c.docs[1], data.Span{Start: len(first) + 2, End: len(first) + 2 + len(second)}}}},
		}}}
		g.titleConflicts()
		n := 0
		for _, x := range g.Conflicts {
			n += len(x.Values)
		}
		if n != c.want {
			t.Errorf("%v: %s", c, conflicts(g.Briefing))
		}
	}
}

func TestAgree(t *testing.T) {
	fig := func(v float64, b figures.Bound) *figures.Figure { return &figures.Figure{Value: v, Bound: b} }
	for _, c := range []struct {
		a, b *figures.Figure
		want bool
	}{
		{fig(33.7e6, figures.Exact), fig(30e6, figures.AtLeast), true},
		{fig(33.7e6, figures.Exact), fig(34e6, figures.Exact), true},
		{fig(33.7e6, figures.Exact), fig(35e6, figures.Exact), false},
		{fig(1000, figures.About), fig(950, figures.Exact), true},
		{fig(1000, figures.About), fig(850, figures.About), false},
		{fig(2, figures.AtLeast), fig(4, figures.AtLeast), false},
		{fig(32, figures.AtMost), fig(30, figures.Exact), true},
		{fig(30, figures.Exact), fig(32, figures.Exact), false},
		{fig(84, figures.Exact), fig(84, figures.AtLeast), true},
	} {
		if agree(c.a, c.b) != c.want || agree(c.b, c.a) != c.want {
			t.Errorf("%v %v: not %v", *c.a, *c.b, c.want)
		}
	}
}

func TestConflictsWhateverTheOrder(t *testing.T) {
	var docs []*data.Document
	for path, text := range ferry {
		docs = append(docs, data.New(path, text))
	}
	want := conflicts(gather(ferry, Options{})) + keyFigures(gather(ferry, Options{}))
	for range 6 {
		docs = append(docs[1:], docs[0])
		b, err := Build(t.Context(), docs, nil, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := conflicts(b) + keyFigures(b); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
		slices.Reverse(docs)
	}
}
