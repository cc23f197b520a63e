package figures

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

func read(s string) (*token.Text, []Figure) {
	t := token.Cut(&data.Document{Text: s})
	return t, Read(t, dates.Read(t), &names.Names{})
}

// line writes the figures of a text down: words, value with bound, what is counted, state.
func line(s string) string {
	t, list := read(s)
	var out []string
	for _, f := range list {
		bound := [...]string{"", "~", "+", "-"}[f.Bound]
		unit := f.Unit
		if f.Part {
			unit += " part"
		}
		out = append(out, strings.Join(strings.Fields(fmt.Sprintf("%s = %.10g%s %s %s %s", t.Doc.Slice(f.Span), f.Value, bound, unit, f.Counted, f.State)), " "))
	}
	return strings.Join(out, " | ")
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// the verb before, after, and the words between
		{"The blast killed 12 people.", "12 people = 12 person killed"},
		{"A landslide swept through the camp, killing at least four miners and injuring dozens.", "at least four miners = 4+ miner killed | dozens = 24+ injured"},
		{"At least two people were killed and 84 wounded.", "At least two people = 2+ person killed | 84 wounded = 84 wounded injured"},
		{"More than 30 villagers, many of them children, were killed last week.", "More than 30 villagers = 30+ villager killed"},
		{"The floods left up to 32 farmers dead.", "up to 32 farmers = 32- farmer killed"},
		{"Some 40 sailors are still missing and feared dead.", "Some 40 sailors = 40~ sailor missing"},
		{"Twenty-five passengers have been taken to the regional hospital.", "Twenty-five passengers = 25 passenger treated"},
		{"Police arrested 14 Ruritanians on Monday.", "14 Ruritanians = 14 ruritanian arrested"},
		{"Six civilians and two soldiers were killed.", "Six civilians and two soldiers = 8 person killed | two soldiers = 2 part soldier killed"},
		{"Rebels killed six civilians and two soldiers.", "six civilians and two soldiers = 8 person killed | two soldiers = 2 part soldier killed"},
		{"The raid left two Ruritanian guards and three special forces troops dead.", "two Ruritanian guards and three special forces troops = 5 person killed | three special forces troops = 3 part soldier killed"},
		{"The fire took the lives of six miners and two guards.", "six miners and two guards = 8 person killed | two guards = 2 part guard killed"},
		{"Six men and a boy drowned when the punt went down.", "Six men and a boy = 7 person killed | a boy = 1 part boy killed"},
		{"The ambush killed at least nine villagers, two nurses and a driver.", "at least nine villagers, two nurses and a driver = 12+ person killed | two nurses = 2 part nurse killed | a driver = 1 part driver killed"},
		{"The raid killed four farmers and three militants.", "four farmers = 4 farmer killed | three militants = 3 militant killed"},
		{"The raid killed four farmers and wounded three children.", "four farmers = 4 farmer killed | three children = 3 child injured"},
		{"Boats came to the island of 9,000 people, and 12 people were rescued.", "12 people = 12 person rescued"},
		{"The launch carried 40 passengers and crew.", "40 passengers and crew = 40 passenger and crew"},
		{"All 40 passengers and 6 crew were rescued.", "40 passengers and 6 crew = 46 person rescued | 6 crew = 6 part crew rescued"},
		{"The list names 9,000 officers and civilian staff.", "9,000 officers and civilian staff = 9000 police and worker"},
		{"Some 40 guards and police said so.", "Some 40 guards = 40~ guard"},
		{"Twelve gunmen killed 30 people.", "Twelve gunmen = 12 attacker | 30 people = 30 person killed"},
		{"Four bodies were found in the wreck.", "Four bodies = 4 body killed"},

		// nouns that tell the state
		{"Four dead bodies and more than 100 wounded people had been brought in.", "Four dead bodies = 4 body killed | more than 100 wounded people = 100+ person injured"},
		{"There have been at least two fatalities.", "at least two fatalities = 2+ fatality killed"},
		{"The storm claimed 19 lives.", "19 lives = 19 life killed"},
		{"The death toll from the fire in the old harbour rose to at least six on Friday.", "at least six = 6+ killed"},
		{"The number of injured stands at 240.", "240 = 240 injured"},
		{"The leak of more than 2 million customer records came to light in May.", "more than 2 million customer records = 2000000+ record exposed"},

		{"Forty-one people remain missing.", "Forty-one people = 41 person missing"},
		{"Eighteen (18) persons remain missing.", "Eighteen (18) persons = 18 person missing"},
		{"Twenty-two people died in the fighting. The clinic, however, put the figure at 31.", "Twenty-two people = 22 person killed | 31 = 31 killed"},
		{"The board put the figure at 31.", ""},
		{"Some 37 infants have fallen ill.", "Some 37 infants = 37~ baby infected"},

		// records, users, things
		{"The breach affected 33.7 million users.", "33.7 million users = 33700000 user affected"},
		{"The bank recovered all stolen data involving approximately 3,000 clients.", "approximately 3,000 clients = 3000~ client recovered"},
		{"The names of 1,200 patients were exposed.", "1,200 patients = 1200 patient exposed"},
		{"Half a million people were exposed to the gas.", "Half a million people = 500000 person affected"},
		{"The quake destroyed 300 homes and damaged 1,500 others.", "300 homes = 300 home destroyed | 1,500 others = 1500 damaged"},
		{"Some 20,000 homes were without power.", "Some 20,000 homes = 20000~ home without power"},
		{"An estimated 4.9m barrels of oil leaked into the bay.", "An estimated 4.9m barrels of oil = 4900000~ barrel spilled"},
		{"The country has about 850 soldiers at the base.", "about 850 soldiers = 850~ soldier"},
		{"A magnitude 7.1 earthquake struck the coast.", "7.1 = 7.1 magnitude magnitude"},

		{"More than 40,000 members had their names and addresses stolen.", "More than 40,000 members = 40000+ member stolen"},
		{"More than 40,000 members had their tea.", "More than 40,000 members = 40000+ member"},
		{"Somebody accessed 1,200 files.", "1,200 files = 1200 file exposed"},
		{"The number of confirmed cases in the valley reached 1,204.", "1,204 = 1204 case"},
		{"The number of patients stood at 80.", "80 = 80 patient"},
		{"All 30 people on board the launch were killed.", "30 people = 30 person killed"},
		{"The hull split, killing all 30 people on board.", "30 people = 30 person killed"},
		{"An app harvested private details from more than 40,000 members.", "more than 40,000 members = 40000+ member stolen"},
		{"The 30 people on board died.", "30 people = 30 person killed"},
		{"Of 112 passengers, 71 were rescued.", "112 passengers = 112 passenger | 71 = 71 rescued"},
		{"Some 900 villagers were driven from their homes.", "Some 900 villagers = 900~ villager displaced"},
		{"The fire burned 12,000 acres.", "12,000 acres = 12000 acre burned"},
		{"The dairy recalled 45,000 cans.", "45,000 cans = 45000 can recalled"},
		{"The dairy will shed 800 jobs.", "800 jobs = 800 job cut"},

		// money
		{"The bank lost 81 million dollars.", "81 million dollars = 81000000 USD money lost"},
		{"The regulator fined the lender $1.2 billion.", "$1.2 billion = 1200000000 USD money fined"},
		{"The damage is put at between €3m and €5m.", "between €3m and €5m = 3000000+ EUR money damage"},
		{"They demanded a ransom of 10,000 pounds.", "10,000 pounds = 10000 GBP money ransom"},
		{"He was fined 100,000 Ruritanian francs.", "100,000 Ruritanian francs = 100000 CHF money fined"},
		{"Coffee costs $3 here.", ""},
		{"He is paid $90,000 a year.", ""},

		// parts and additions
		{"Fifty people died, including at least 10 children.", "Fifty people = 50 person killed | at least 10 children = 10+ part child"},
		{"Two people died and another 20 were injured.", "Two people = 2 person killed | 20 = 20 injured"},
		{"Two million more customers were affected.", "Two million more customers = 2000000 part customer affected"},
		{"Three others were arrested.", "Three others = 3 part person arrested"},
		{"The other four men were detained.", "four men = 4 part man arrested"},
		{"Forty others were injured.", "Forty others = 40 person injured"},
		{"Of the nine people on board, two died.", "nine people = 9 person aboard | two = 2 killed"},
		{"The fine was no comfort to the six people on board the launch who were hurt.", "six people = 6 part person aboard"},
		{"Clinics counted 200 cases of severe lung and liver disease.", "200 cases of severe lung = 200 case"},
		{"Clinics counted 200 cases of tick related brain illnesses tied to the camp.", "200 cases of tick related brain illnesses = 200 case"},
		{"Another 12 people were killed on Sunday.", "12 people = 12 part person killed"},
		{"The report found that eleven deaths could have been prevented.", "eleven deaths = 11 part death killed"},
		{"Two of the wounded are children.", "Two of the wounded = 2 part wounded injured"},

		// bounds and numbers
		{"Between 20 and 30 miners were trapped.", "Between 20 and 30 miners = 20+ miner trapped"},
		{"20 to 30 miners were trapped.", "20 to 30 miners = 20+ miner trapped"},
		{"No more than 50 people were killed.", "No more than 50 people = 50- person killed"},
		{"A hundred and twenty people died.", "A hundred and twenty people = 120 person killed"},
		{"Two thousand five hundred people were displaced.", "Two thousand five hundred people = 2500 person displaced"},
		{"Tens of thousands of residents fled.", "Tens of thousands of residents = 20000+ resident displaced"},
		{"1,20,000 people were evacuated.", "1,20,000 people = 120000 person evacuated"},
		{"Two lakh people were evacuated.", "Two lakh people = 200000 person evacuated"},

		// no figures of an incident
		{"He was killed on 12 May 2014, aged 54.", ""},
		{"The 15-year campaign killed nobody.", ""},
		{"Flight 370 was hit by two explosions.", ""},
		{"One in five people were affected.", ""},
		{"Three out of four workers were dismissed.", ""},
		{"About 40% of voters were affected.", ""},
		{"They killed time for 20 minutes and walked 12 miles.", ""},
		{"The team won 52-48.", ""},
		{"Call 555 1234 for help.", ""},
		{"It was the second blast in Round Two.", ""},
		{"In 1918 children skipped to the rhyme.", ""},
		{"Malaria kills 3,000 people a day.", ""},
		{"Twelve public bodies met.", ""},
	} {
		if got := line(c.text); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.text, got, c.want)
		}
	}
}

// A figure is within its sentence, and its number within the figure.
func TestSpans(t *testing.T) {
	text, list := read("At least 12 people were killed. The fine of US$2 million was paid for 3,000 leaked files.\n\nDozens of “14 wounded” men.")
	if len(list) < 3 {
		t.Fatalf("%d figures", len(list))
	}
	check(t, text, list)
	if got := text.Doc.Slice(list[1].Span); got != "US$2 million" {
		t.Errorf("sum is %q", got)
	}
}

func check(t *testing.T, text *token.Text, list []Figure) {
	t.Helper()
	at := -1
	for _, f := range list {
		s := text.Sentences[f.Sentence].Span
		if f.Span.Empty() || f.Number.Empty() || !s.Contains(f.Span) || !f.Span.Contains(f.Number) || f.Number.Start <= at ||
			f.Value < 0 || !utf8.ValidString(f.Counted) && utf8.ValidString(text.Doc.Text) {
			t.Fatalf("figure %+v in sentence %v", f, s)
		}
		at = f.Number.Start
	}
}

// However long a list or a run of number words, reading takes little.
func TestLongRuns(t *testing.T) {
	for _, s := range []string{"12 soldiers, ", "million ", "two million ", "killed 12 ", "12 and ", "one to two ", "between ", "toll ", "$1 "} {
		text, list := read(strings.Repeat(s, 20000) + "were killed")
		check(t, text, list)
		for _, f := range list {
			if f.Value > greatest {
				t.Errorf("%q: value %g", s, f.Value)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"At least two dead bodies and more than 100 wounded people, including 10 children, were taken to hospital.",
		"US$1.2 billion, €5m–€7m, between 20 and 30 million 1,20,000 -- 99999999999999999999 deaths",
		"The death toll of of of rose to", "two two million hundred and and twenty of the", "a half a dozen of", "$", "killed 12", "12",
		"\xff12 \x00 people “killed” 7.1-magnitude 20-30-40 3.m", "９ people killed ٣ dead", "one of the of the of whom were",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text, list := read(s)
		check(t, text, list)
	})
}

func BenchmarkRead(b *testing.B) {
	paragraph := "The ministry said on Tuesday that at least 12 people had been killed and more than 100 others wounded when the bridge at Northtown fell. " +
		"Officials met in the capital to discuss what is to be done, and the governor spoke of a dark hour for the whole of the province. " +
		"Insurers put the damage at $1.2 billion.\n\n"
	t := token.Cut(&data.Document{Text: strings.Repeat(paragraph, 200)})
	x, n := dates.Read(t), &names.Names{}
	b.SetBytes(int64(len(t.Doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(t, x, n)
	}
}
