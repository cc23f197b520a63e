package briefing

import (
	"fmt"
	"testing"
)

func TestEntitle(t *testing.T) {
	for _, c := range []struct {
		headlines []string
		leads     []string // beside the headlines, as far as given
		want      string
	}{
		{[]string{"Ferry sinks off Zambara, 40 missing", "Dozens feared drowned as Zambara ferry capsizes", "Zambara ferry disaster: captain arrested"},
			[]string{"A ferry sank off Zambara on Friday.", "The Zambara ferry capsized.", "The captain of the Zambara ferry was arrested after the disaster."},
			"Zambara ferry sinking"},
		{[]string{"Magnitude 7.1 earthquake hits northern Ruritania", "Ruritania quake: death toll rises to 300", "Aid reaches Ruritania after earthquake"},
			[]string{"An earthquake struck Ruritania on Monday.", "The earthquake in Ruritania killed 300 people.", "Aid reached Ruritania days after the earthquake."},
			"Ruritania earthquake"},
		{[]string{"Osk Bank data breach probe widens", "Regulator fines Osk Bank", "Minister quits over Osk Bank data breach"},
			[]string{"The data breach at Osk Bank is bigger than was known.", "The regulator fined Osk Bank.", "The minister resigned over the data breach at Osk Bank."},
			"Osk Bank data breach"},
		{[]string{"Tarrin letters released", "What the Tarrin letters say", "Congress gets Tarrin letters"},
			[]string{"The letters of Ilva Tarrin were released.", "Ilva Tarrin wrote them.", "The letters by Tarrin reached Congress."},
			"Tarrin letters"},
		{[]string{"Tarn dam collapse: hope fades", "Tarn dam death toll rises", "Dozens missing after Tarn dam collapse"},
			[]string{"The dam of Tarn burst on Monday.", "The Tarn dam collapse killed nine.", "Dozens are missing after the Tarn dam collapse."},
			"Tarn dam collapse"},
		{[]string{"Tarrin House releases ledger", "Tarrin House defies council over ledger", "Judge doubts Tarrin House in ledger quarrel"},
			[]string{"The owners of Tarrin House released it.", "The council met at Tarrin House.", "A judge doubted what Tarrin House said."},
			"Tarrin House ledger"},
		{[]string{"Tarn dam: dam collapse kills nine", "Tarn dam burst foretold", "Tarn dam collapse: hope fades"},
			[]string{"The dam of Tarn burst on Monday in a dam collapse.", "The Tarn dam collapse killed nine.", "The dam collapse at Tarn shook all."},
			"Tarn dam collapse"},
		{[]string{"Zambara Mayor Ilva Osk warned of the spill", "Zambara Mayor Ilva Osk warned of the spill", "Tarrin spill spreads", "Ships fight Tarrin spill"}, // a caption printed twice
			[]string{"The Tarrin spill spread on Monday.", "The spill off Tarrin spread.", "The Tarrin spill spread.", "Ships fought the spill off Tarrin."},
			"Tarrin spill"},
		{[]string{"Blue Mill burns down"}, nil, "Blue Mill burns down"},
		{[]string{"Cats of the old town", "A season at the opera"}, nil, "Cats of the old town"},
	} {
		texts := map[string]string{}
		for i, h := range c.headlines {
			lead := "It was a quiet day."
			if i < len(c.leads) {
				lead = c.leads[i]
			}
			texts[fmt.Sprintf("%d.txt", i)] = h + "\n\n3 June 2020\n\n" + lead + " Nothing else is known of it.\n"
		}
		if got := gather(texts, Options{}).Title; got != c.want {
			t.Errorf("%q:\ngot %q, want %q", c.headlines, got, c.want)
		}
		if got := gather(texts, Options{Title: "as given"}).Title; got != "as given" {
			t.Errorf("got %q", got)
		}
	}
	if got := gather(nil, Options{}).Title; got != "" {
		t.Errorf("nothing is called %q", got)
	}
}
