package events

import (
	"strings"
	"testing"

	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// read lists the events of a text as "date: summary".
func read(text string) (list []string, found []Event) {
	t := token.Cut(&data.Document{Text: text})
	x := dates.Read(t)
	for _, e := range Read(t, x, &names.Names{}) {
		line := t.Doc.Slice(x[e.Date].Span) + ": "
		if !e.Subject.Empty() {
			line += "[" + t.Doc.Slice(e.Subject) + "] "
		}
		list = append(list, line+t.Doc.Slice(e.Summary))
		found = append(found, e)
	}
	return list, found
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// one sentence, one date
		{"The harbour board closed the northern pier on Tuesday.", "Tuesday: The harbour board closed the northern pier on Tuesday"},
		{"On Monday, divers found the second hull.", "Monday: divers found the second hull"},
		{"Two ferries collided off Port Ambly on 3 May 2019, the coast guard said.", "3 May 2019: Two ferries collided off Port Ambly on 3 May 2019"},
		{"A spokeswoman said the blast late on Friday had destroyed the mill.", "late on Friday: the blast late on Friday had destroyed the mill"},
		{"The minister resigned on March 4, according to two people who know him.", "March 4: The minister resigned on March 4"},
		// two happenings, each with its date
		{"The board gave way on Thursday and is expected to publish the papers on Friday.",
			"Thursday: The board gave way on Thursday|Friday: [The board] is expected to publish the papers on Friday"},
		{"Miners struck on 2 June; the owners sacked forty of them on 9 June.",
			"2 June: Miners struck on 2 June|9 June: the owners sacked forty of them on 9 June"},
		{"The papers — thirty pages, and sent to the assembly on Monday night — describe a string of calls.",
			"Monday night: The papers — thirty pages, and sent to the assembly on Monday night"},
		{"The board said on Monday that it had been warned in May by its own divers.",
			"Monday: The board said on Monday that it had been warned in May by its own divers|May: it had been warned in May by its own divers"},
		{"The board has today asked the divers to report all wrecks found since 2018.", "today: The board has today asked the divers to report all wrecks found since 2018"},
		{"The board relieved the master and two of the pilots on 3 May, and of his post the clerk, who cleared the ferry on 1 May.",
			"3 May: The board relieved the master and two of the pilots on 3 May, and of his post the clerk|1 May: [the clerk] cleared the ferry on 1 May"},
		{"The mayor said yesterday the panel chaired by Mira Halden would hear the pilots on 11 May.",
			"yesterday: The mayor said yesterday the panel chaired by Mira Halden would hear the pilots on 11 May|11 May: the panel chaired by Mira Halden would hear the pilots on 11 May"},
		{"A diver who had struck the reef was taken ashore on Friday.", "Friday: A diver who had struck the reef was taken ashore on Friday"},
		{"Halden, elected in 2018, stepped down on Friday.", "2018: Halden, elected in 2018|Friday: [Halden] stepped down on Friday"},
		{"A sailor, Mira Halden, who fell ill last Monday in Port Ambly, was found dead on Friday near the pier.",
			"last Monday: [A sailor, Mira Halden] fell ill last Monday in Port Ambly|Friday: [A sailor] was found dead on Friday near the pier"},
		{"The 9 May vote was well attended in Port Ambly, the board said on Friday.", "9 May: The 9 May vote was well attended in Port Ambly"},
		{"The 9 May vote was well attended, the Harbour Board said in its preliminary statement issued today.",
			"9 May: The 9 May vote was well attended|today: the Harbour Board said in its preliminary statement issued today"},
		{"The clerk said on Monday that the board met in May.", "Monday: The clerk said on Monday that the board met in May|May: the board met in May"},
		{"UPDATE (Jan. 20): A reader writes that police searched the pier on Wednesday.", "Wednesday: UPDATE (Jan. 20): A reader writes that police searched the pier on Wednesday"},
		{"It is the worst such wreck since January 2019, when a ferry sank off Port Ambly.", "January 2019: a ferry sank off Port Ambly"},
		{"Harbour Minister Ilva Osk said on Thursday that the harbour board was sending \"all the tugs it has\" to the ferry and to the crew in the cold water off the northern quay.",
			"Thursday: Harbour Minister Ilva Osk said on Thursday that the harbour board was sending \"all the tugs it has\" to the ferry and to the crew in the cold water off the northern quay"},
		{"The pilot, who had spent two years in prison before being freed in 2010, personally invited her to the pier in January 2012.",
			"2010: [The pilot] had spent two years in prison before being freed in 2010|January 2012: [The pilot] personally invited her to the pier in January 2012"},
		{"A line backed by the board in May 2018 was dropped by its owners over fears that it would cost too much, which the mayor today rejects.",
			"May 2018: A line backed by the board in May 2018 was dropped by its owners over fears that it would cost too much|today: which the mayor today rejects"},
		{"Trade slowed in May, official figures showed on Tuesday.", "Tuesday: Trade slowed in May, official figures showed on Tuesday"},
		// several in one clause
		{"The league was widened to take in Norland in 1952, Varland in 1955 and Osterland in 1982.",
			"1952: The league was widened to take in Norland in 1952|1955: [The league was widened to take in Norland in 1952,] Varland in 1955|1982: [The league was widened to take in Norland in 1952, Varland in 1955 and] Osterland in 1982"},
		{"Two divers were found dead on Friday and a third on Monday.", "Friday: Two divers were found dead on Friday|Monday: [Two divers were found dead on Friday and] a third on Monday"},
		{"The board sits between the raid on Friday and the vote on Monday.", "Friday: The board sits between the raid on Friday and the vote on Monday"},
		{"The vote is set for Thursday and the result is expected on Friday.", "Thursday: The vote is set for Thursday|Friday: the result is expected on Friday"},
		{"The clerk on Monday ordered the owners to repay the town by June 30.",
			"Monday: The clerk on Monday ordered the owners|June 30: [The clerk on Monday ordered the owners] to repay the town by June 30"},
		{"The coast guard on Tuesday seized a ferry that was sold in 2011.", "Tuesday: The coast guard on Tuesday seized a ferry|2011: [a ferry] was sold in 2011"},
		{"The pilot was freed in May, the island's newspaper reported on Monday.", "May: The pilot was freed in May"},
		{"The ruling on Tuesday came two days after the owners went to court.",
			"Tuesday: The ruling on Tuesday came two days after the owners went to court|two days: two days after the owners went to court"},
		{"The curfew, in force since Friday, was lifted on Tuesday.", "Tuesday: The curfew, in force since Friday, was lifted on Tuesday"},
		{"On Monday the court freed the pilot, and on Tuesday he flew home.", "Monday: On Monday the court freed the pilot|Tuesday: on Tuesday he flew home"},
		{"The first boat left on Friday, the second on Saturday and the third on Sunday.",
			"Friday: The first boat left on Friday|Saturday: [The first boat left on Friday,] the second on Saturday|Sunday: [The first boat left on Friday, the second on Saturday and] the third on Sunday"},
		{"On May 3, the mill's chairman told the owners that it would sell its boats by June 30.", "May 3: the mill's chairman told the owners that it would sell its boats by June 30|June 30: it would sell its boats by June 30"},
		{"The lamp failed four times between July 29 and Aug. 6, the board said.", "July 29: The lamp failed four times between July 29 and Aug. 6"},
		{"Monday's wreck is thought to be the worst since 1959, when a ferry burned off Port Ambly.",
			"Monday: Monday's wreck is thought to be the worst|1959: a ferry burned off Port Ambly"},
		{"Giving evidence on Tuesday, Halden said she had asked for the plan of the pier in May.",
			"Tuesday: Giving evidence on Tuesday, Halden said she had asked for the plan of the pier in May|May: she had asked for the plan of the pier in May"},
		{"The ferries won't sail until May, the owners said Tuesday.",
			"May: The ferries won't sail until May|Tuesday: The ferries won't sail until May, the owners said Tuesday"},
		{"The ferry sank on Monday after it struck a reef, the coast guard said on Tuesday.", "Monday: The ferry sank on Monday after it struck a reef"},
		{"On Tuesday, the owners said the pier would be mended in May.",
			"Tuesday: the owners said the pier would be mended in May|May: the pier would be mended in May"},
		{"The pilot left Norland on 31 December, reaching Port Ambly in February.",
			"31 December: The pilot left Norland on 31 December|February: [The pilot left Norland on 31 December,] reaching Port Ambly in February"},
		{"The line is shut until June 4, after first naming April 7.",
			"June 4: The line is shut until June 4|April 7: [The line is shut until June 4,] after first naming April 7"},
		{"The clerk was fined in May over the 3 March sinking of a tug.",
			"May: The clerk was fined in May over the 3 March sinking of a tug|3 March: the 3 March sinking of a tug"},
		{"The pilot's trial began two years after the sinking of the Aurelia on 3 May 2018.", "3 May 2018: the sinking of the Aurelia on 3 May 2018"},
		{"As of Sept. 27, nine wrecks have been reported off ten piers.", "Sept. 27: nine wrecks have been reported off ten piers"},
		{"The count begins on Sunday, with first results expected on Monday.", "Sunday: The count begins on Sunday|Monday: with first results expected on Monday"},
		{"Halden, who was held on 3 May and charged on 5 May, denied it on Friday.",
			"3 May: [Halden] was held on 3 May|5 May: charged on 5 May|Friday: [Halden] denied it on Friday"},
		{"On 2 May, divers found the leak; on 9 May, the owners told the town.", "2 May: divers found the leak|9 May: the owners told the town"},
		// words that tie a clause to the one before or to its speaker are left out
		{"The plan was put out on Monday, before it was replaced by another on Tuesday.", "Monday: The plan was put out on Monday|Tuesday: it was replaced by another on Tuesday"},
		{"The owners took back 40 ferries in May, including two that sank in 2019.", "May: The owners took back 40 ferries in May|2019: [two] sank in 2019"},
		{"Three men have been confirmed dead after the ferry sank on Monday.", "Monday: Three men have been confirmed dead after the ferry sank on Monday"},
		{"More divers were said to be on their way to the wreck on Monday.", "Monday: More divers were said to be on their way to the wreck on Monday"},
		{"On April 14, 2014, the sailors were seized by the islanders.", "April 14, 2014: the sailors were seized by the islanders"},
		{"While the board said the pier was safe, it closed the pier on Monday.", "Monday: While the board said the pier was safe, it closed the pier on Monday"},
		{"Two clerks were questioned on Monday; two more were held and freed on bail until 20 June.",
			"Monday: Two clerks were questioned on Monday|20 June: two more were held and freed on bail until 20 June"},
		// a line ends before a speaker with what stands beside him, not before what he said, and
		// not within a clause
		{"Nurses carried six bodies yesterday from huts in Ostrel, Mira Halden, a clerk of the health board, said by phone.",
			"yesterday: Nurses carried six bodies yesterday from huts in Ostrel"},
		{"After a sitting in Ostrel on Tuesday, the league's upper house, the Senate, said Norland had told it of the raid.",
			"Tuesday: After a sitting in Ostrel on Tuesday, the league's upper house, the Senate, said Norland had told it of the raid"},
		{"The Norland navy's loss of a ferry that it says drifted into the straits on Tuesday shows how weak it is.",
			"Tuesday: The Norland navy's loss of a ferry that it says drifted into the straits on Tuesday shows how weak it is"},
		{"Army spokesman Len Ostrow told reporters in Holm Tuesday that 13 of the drowned were cooks and that another six were stokers of the ferry at Ostrel.",
			"Tuesday: Army spokesman Len Ostrow told reporters in Holm Tuesday that 13 of the drowned were cooks and that another six were stokers of the ferry at Ostrel"},
		// the words between the marks are another's, what is said is the sentence's
		{"“The clerk has today left the board,” the mayor of Port Ambly said on Monday.",
			"today: “The clerk has today left the board,”|Monday: [“The clerk has today left the board,”] the mayor of Port Ambly said on Monday"},
		{"The toll of the wreck, in which a ferry broke apart on May 3, rose to nine, the mayor announced on Thursday.",
			"May 3: The toll of the wreck, in which a ferry broke apart on May 3|Thursday: [The toll of the wreck] rose to nine, the mayor announced on Thursday"},
		// a verb that is not known, and none at all
		{"One of the ferries overran the pier at Port Ambly in May 2018.", "May 2018: One of the ferries overran the pier at Port Ambly in May 2018"},
		{"The ferry was seized on Christmas Day by the coast guard.", "Christmas Day: The ferry was seized on Christmas Day by the coast guard"},
		{"Her claim stems from the decree of the Ostrel high court on July 8.", "July 8: Her claim stems from the decree of the Ostrel high court on July 8"},
		{"The harbour of Port Ambly at dawn on Tuesday, a view from the pier", ""},
		// dates that date nothing
		{"Island election 2031: Halden declared mayor amid chaos", ""},
		{"The loser of the 2012 election spoke of fraud.", ""},
		{"It was the first time since 1994 that the ferry sank.", ""},
		{"Fares fell to their lowest level since 2009.", ""},
		{"Updated 3 May 2019 at noon by the desk.", ""},
		{"3 May 2019", ""},
		{"An earlier version of this report, put out on Friday, named another pier.", ""},
		{"The two brothers sent each other Christmas cards through a friend.", ""},
		{"Without the lamps there is no Christmas in Port Ambly.", ""},
		{"The pilot's mother, June, told the clerk that he was well.", ""},
		{"The diver had warned the board last summer, and ferries sank often in the 1970s.", ""},
	} {
		got, _ := read(c.text)
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestWeights(t *testing.T) {
	// each is less of an event than the one before
	texts := []string{
		"The mill burned down on Tuesday.",
		"The mill burned down in May.",
		"The mill burned down in 2007.",
	}
	last := float32(2)
	for _, s := range texts {
		_, e := read(s)
		if len(e) != 1 {
			t.Fatalf("%q: %d events, want 1", s, len(e))
		}
		if e[0].Weight >= last {
			t.Errorf("%q weighs %v, want less than %v", s, e[0].Weight, last)
		}
		last = e[0].Weight
	}
	_, plain := read("He sold the ship on Tuesday.")
	_, quoted := read("“He sold the ship on Tuesday,” she said.")
	_, own := read("I sold my ship in 1998.")
	_, others := read("“I sold my ship,” she wrote in 1998.")
	if len(own) != 1 || len(others) != 1 || own[0].Weight >= others[0].Weight {
		t.Errorf("the writer's own doings weigh %v, another's %v", own, others)
	}
	if len(plain) != 1 || len(quoted) != 1 || quoted[0].Weight >= plain[0].Weight {
		t.Errorf("a date in a quotation weighs %v, outside %v", quoted, plain)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("seeking between jihadist yearHis year-ago shetrapped firm Monday retirement where 's determiner seeking 2019 says which determiner today")
	f.Add("On Dec. 9, “A” — sent on Monday; and fell on the 29th.\n\nUpdated 3 May 2019")
	f.Add("DeC 1,sAY ,the 1th")
	f.Fuzz(func(t *testing.T, s string) {
		x := token.Cut(&data.Document{Text: s})
		exprs := dates.Read(x)
		at := -1
		for _, e := range Read(x, exprs, &names.Names{}) {
			if e.Clause.Empty() || e.Summary.Empty() || e.Summary.Start < e.Clause.Start || e.Summary.Start >= e.Clause.End || e.Summary.End > len(s) || e.Clause.End > len(s) || e.Weight <= 0 {
				t.Fatalf("event %+v of %q", e, s)
			}
			if e.Subject.End > len(s) || e.Subject.Start < 0 {
				t.Fatalf("event %+v of %q", e, s)
			}
			if e.Date <= at || e.Date >= len(exprs) || !e.Clause.Contains(exprs[e.Date].Span) {
				t.Fatalf("event %+v with date %d after %d", e, e.Date, at)
			}
			at = e.Date
		}
	})
}

func TestSpeechAndAgain(t *testing.T) {
	for _, c := range []struct {
		text          string
		speech, again bool
	}{
		{"The mayor said on Thursday that the bridge was safe.", true, false},
		{"On Thursday, the mayor of Port Ambly said the bridge was safe.", true, false},
		{"On Thursday, the mayor of Port Ambly closed the bridge, she said.", false, false},
		{"In a Thursday interview with Harbour Radio, the mayor blamed the rain.", true, false},
		{"The mayor said the flood on Thursday had cut off the town.", false, true},
		{"A clerk called Friday's ruling a blow.", false, true},
		{"The last sailor rescued on Friday was Mira Halden.", false, true},
		{"The attacks of 3 May show how weak the guard is.", false, true},
		{"The attack Friday was the first in a year.", false, true},
		{"The search ended on Friday.", false, false},
		{"The board closed the pier on Friday.", false, false},
		{"Mira Halden told a news conference on Friday that the pier was safe.", true, false},
		{"The bridge fell on Thursday.", false, false},
		{"At that same 3 May meeting, the mayor lost his temper.", false, true},
		{"The two fell out during their 3 May talks in the hall.", false, true},
	} {
		_, e := read(c.text)
		if len(e) != 1 {
			t.Errorf("%q: %d events, want 1", c.text, len(e))
			continue
		}
		if e[0].Speech != c.speech || e[0].Again != c.again {
			t.Errorf("%q: speech %v, again %v", c.text, e[0].Speech, e[0].Again)
		}
	}
}

// BenchmarkRead reads a news text again and again; it tells MB/s of text.
func BenchmarkRead(b *testing.B) {
	const story = "The harbour board closed the northern pier on Tuesday after divers found cracks, officials said. " +
		"Nobody was hurt. The mayor, who took office in 2019, said on Monday that the pier would open again on 3 May. " +
		"“We did not see it coming,” she told reporters. The pier, built by convicts, has been mended four times.\n\n"
	t := token.Cut(&data.Document{Text: strings.Repeat(story, 200)})
	x := dates.Read(t)
	b.SetBytes(int64(len(t.Doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(t, x, &names.Names{})
	}
}
