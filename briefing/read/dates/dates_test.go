package dates

import (
	"strings"
	"testing"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// worked lists the calendar dates of a text as "words = value", as resolved for a
// report published on a day ("" where that is not known).
func worked(text, published string) []string {
	t := token.Cut(&data.Document{Text: text})
	exprs := Read(t)
	var p Value
	if d, err := ParseDay(published); err == nil {
		p = oneDay(d)
	}
	var list []string
	for i, v := range Resolve(exprs, t, p) {
		if exprs[i].Kind == Calendar || exprs[i].Dates() {
			list = append(list, t.Doc.Slice(exprs[i].Span)+" = "+short(v))
		}
	}
	return list
}

// short is a value as ISO day, month or year, its TIMEX3 value where it is another
// stretch, "?" where it is not known.
func short(v Value) string {
	s := v.Start.String()
	switch v.Precision {
	case ByDay:
		return s
	case ByMonth:
		return s[:7]
	case ByYear:
		return s[:4]
	case ByRange:
		if v.Timex != "" {
			return v.Timex
		}
		return s + "/" + v.End.String()
	}
	return "?"
}

// The report is of Wednesday, 14 May 2031 throughout.
func TestResolve(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// the whole date
		{"The quay fell on 3 May 2031.", "3 May 2031 = 2031-05-03"},
		{"The quay fell on Saturday, May 3rd, 2031, at noon.", "Saturday, May 3rd, 2031 = 2031-05-03"},
		{"The quay fell on the 3rd of May 2031.", "the 3rd of May 2031 = 2031-05-03"},
		{"It fell in May 2031.", "May 2031 = 2031-05"},
		{"It was built in 1974.", "1974 = 1974"},
		{"It was built on 1974-02-09.", "1974-02-09 = 1974-02-09"},
		// what follows, what is announced, what has other words between
		{"Following the mayor's remarks on Monday that he would close the quay, the board met.", "Monday = 2031-05-12"},
		{"She had said she would not resign following a meeting of the board on Thursday.", "Thursday = 2031-05-08"},
		{"The mayor then testifies Friday before the board.", "Friday = 2031-05-16"},
		{"Osterland votes on Sunday in the first poll since the flood.", "Sunday = 2031-05-18"},
		{"The rules were approved last year and take effect Dec. 25.", "last year = 2030|Dec. 25 = 2031-12-25"},
		{"They were alarmed at his being willing to close the quay on 20 October.", "20 October = 2031-10-20"},
		{"He would “get the quay done by 20 October”, he said.", "20 October = 2031-10-20"},
		{"The quay fell on 20 October.", "20 October = 2030-10-20"},
		// the day after the report, where no verb of the past stands with the day
		{"The board cleared the way for a hearing on Thursday.", "Thursday = 2031-05-15"},
		{"The session was moved to noon on Thursday.", "Thursday = 2031-05-15"},
		{"If the house passed the bill on Thursday, he said, the mayor would go.", "Thursday = 2031-05-15"},
		{"The mill burned down on Thursday.", "Thursday = 2031-05-08"},
		// a report that is dated by another clock than where it happened
		{"Guards stormed the mill early Thursday, and the mayor thanked them on Thursday.", "early Thursday = 2031-05-15|Thursday = 2031-05-15"},
		{"The siege was broken off on Thursday morning, local time.", "Thursday morning = 2031-05-15"},
		{"Divers will search the bay on Thursday. The admiral spoke to reporters on Thursday of Thursday's wreck.",
			"Thursday = 2031-05-15|Thursday = 2031-05-15|Thursday = 2031-05-08"},
		{"Guards will storm the mill early Monday.", "early Monday = 2031-05-19"},
		// what a present or a participle tells of is to come
		{"Saturday marks the end of the quarantine.", "Saturday = 2031-05-17"},
		{"She added that on Friday, the board will be choosing a clerk.", "Friday = 2031-05-16"},
		{"The mayor said two quays would stay closed Friday after the flood.", "Friday = 2031-05-16"},
		{"The envoy leaves Dorrow on Monday.", "Monday = 2031-05-19"},
		{"Two quays remained closed on Friday.", "Friday = 2031-05-09"},
		{"She called for a sitting of the board on Thursday.", "Thursday = 2031-05-15"},
		{"She called for calm on Friday.", "Friday = 2031-05-09"},
		{"The owner, who has a hearing Friday, is held in Dorrow.", "Friday = 2031-05-16"},
		{"Dockers heeded her call to march on Tuesday.", "Tuesday = 2031-05-13"},
		{"He had been expected to leave the island on Tuesday.", "Tuesday = 2031-05-13"},
		{"Dockers agreed to march on Sunday.", "Sunday = 2031-05-18"},
		{"The pier was set on fire on Saturday.", "Saturday = 2031-05-10"},
		{"The signing is scheduled on Monday in Dorrow.", "Monday = 2031-05-19"},
		{"Polls close at 8 p.m. on Sunday.", "Sunday = 2031-05-18"},
		{"The dockers called a strike starting on Monday.", "Monday = 2031-05-19"},
		{"They want him jailed when he is sentenced on Monday.", "Monday = 2031-05-19"},
		{"He is accused of burning the pier on Monday.", "Monday = 2031-05-12"},
		{"The court will rule on the vote of Dec. 1.", "Dec. 1 = 2030-12-01"},
		{"The affair is known as Case 2000.", ""},
		{"He fears for the owners before a vote on Sunday that may ruin them.", "Sunday = 2031-05-18"},
		{"Divers began the work, “the clean-up”, in August and have claimed to be near its end.", "August = 2030-08"},
		{"Three fell ill on Sunday 4 and Monday 5 May.", "Sunday 4 and Monday 5 May = 2031-05-04/2031-05-05"},
		{"The owners asked if he met her on Thursday.", "Thursday = 2031-05-08"},
		// what is called for a day, or put off until one, is to come
		{"The mayor called the parties to a sitting for Saturday.", "Saturday = 2031-05-17"},
		{"The line has taken the ferry off its schedule until early July.", "early July = 2031-07"},
		{"They seek to leave without a negotiated tariff on Oct. 31.", "Oct. 31 = 2031-10-31"},
		{"The board foresaw 9,000 claims by Oct. 26 unless it acted.", "Oct. 26 = 2031-10-26"},
		{"The clerk was freed on bail until 20 June.", "20 June = 2031-06-20"},
		{"The owners, who bought it in 2019, had it mended between 3 and 5 May.", "2019 = 2019|3 and 5 May = 2031-05-03/2031-05-05"},
		{"It goes back to August.", "August = 2030-08"},
		{"It would be the third vote in three years.", ""},
		// the brackets say which day is meant
		{"She learned of it last Tuesday evening (May 6).", "last Tuesday evening (May 6) = 2031-05-06"},
		{"Even today (Tuesday), she said, clerks were stamping slips.", "today (Tuesday) = 2031-05-13"},
		{"“Tomorrow, the third of June, we sail,” he had said.", "Tomorrow, the third of June = 2031-06-03"},
		{"The board met yesterday, May 13, at noon.", "yesterday, May 13 = 2031-05-13"},
		// a list of dates goes forward
		{"One ferry sank in October 2030 and another of the same kind in March.", "October 2030 = 2030-10|March = 2031-03"},
		{"One ferry sank in October 2030, months after it was launched in March.", "October 2030 = 2030-10|March = 2030-03"},
		// days without their year: the one nearest to the report
		{"The quay fell on May 3.", "May 3 = 2031-05-03"},
		{"The board met on Dec. 9.", "Dec. 9 = 2030-12-09"},
		{"The board will meet on Dec. 9.", "Dec. 9 = 2031-12-09"},
		{"The board meets again on 4 January.", "4 January = 2032-01-04"},
		{"The judge fixed August 26 for the hearing.", "August 26 = 2031-08-26"},
		// weekdays: the latest, the report's own day included
		{"The quay fell on Tuesday.", "Tuesday = 2031-05-13"},
		{"The quay fell on Wednesday.", "Wednesday = 2031-05-14"},
		{"The quay fell on Thursday.", "Thursday = 2031-05-08"},
		{"The board will meet on Thursday.", "Thursday = 2031-05-15"},
		{"The board is due to meet on Wednesday.", "Wednesday = 2031-05-14"},
		{"He fell ill last Friday.", "last Friday = 2031-05-09"},
		{"The board meets next Monday.", "next Monday = 2031-05-19"},
		// bounds of what is still to be done
		{"The owners have been given until Monday to pay.", "Monday = 2031-05-19"},
		{"The gang threatened to close the port if no ransom was paid by Monday.", "Monday = 2031-05-19"},
		{"The owners promised an answer by noon Monday.", "noon Monday = 2031-05-19"},
		{"The hearing was adjourned until Monday.", "Monday = 2031-05-19"},
		{"The vote has been put off and postponed to Monday.", "Monday = 2031-05-19"},
		{"The vote, which was to be held on May 16, has been put off until June.", "May 16 = 2031-05-16|June = 2031-06"},
		{"The owners raised fares in January and plan to do so again in July.", "January = 2031-01|July = 2031-07"},
		{"The pier was shut due to heavy rain on Monday.", "Monday = 2031-05-12"},
		{"The inquest was opened on May 2 and adjourned until Dec. 9.", "May 2 = 2031-05-02|Dec. 9 = 2031-12-09"},
		{"By Monday, twenty sailors had been found.", "Monday = 2031-05-12"},
		{"The port stayed shut until Monday.", "Monday = 2031-05-12"},
		// the clause's own verb, not the nearest word that looks ahead
		{"The cook is said to be in good health after seeking help on Thursday.", "Thursday = 2031-05-08"},
		{"The panel was set up to deal with breaches of a December 25 truce.", "December 25 = 2030-12-25"},
		{"The gang had been planning a raid since January.", "January = 2031-01"},
		{"On Friday, a week after the wreck, I invite the town to observe a minute's silence.", "Friday = 2031-05-16"},
		// what nobody sets a day for lies behind, whatever the clause's verb
		{"The board will investigate Friday's fatal crash.", "Friday = 2031-05-09"},
		{"The letter describes the Sept. 22 raid on the pier.", "Sept. 22 = 2030-09-22"},
		{"The letter says that on Nov. 22, Osk “received money for the ferry.”", "Nov. 22 = 2030-11-22"},
		// the present tense announces, in the plural too
		{"The two mayors meet on Friday in Port Ambly.", "Friday = 2031-05-16"},
		{"Osk and Halden meet for the first of three debates Monday.", "Monday = 2031-05-19"},
		{"The mayors did not meet on Friday.", "Friday = 2031-05-09"},
		{"The minister flies to Norland on Saturday.", "Saturday = 2031-05-17"},
		{"Halden faces Osk in Sunday's runoff.", "Sunday = 2031-05-18"},
		{"The court ordered the owners to repay the town by Dec. 30.", "Dec. 30 = 2031-12-30"},
		{"The owners failed to repay the town by April 30.", "April 30 = 2031-04-30"},
		// words about a date that belong to what follows
		{"The coast guard released a video on Monday of last week's raid.", "Monday = 2031-05-12|last week = 2031-W19"},
		{"The ferry sank on Monday of last week.", "Monday of last week = 2031-05-05"},
		{"Following Monday's debate, the mayor went home.", "Monday = 2031-05-12"},
		// a day for which people are called
		{"The union called a strike as of Thursday.", "Thursday = 2031-05-15"},
		{"The board convened a meeting of the owners on Friday.", "Friday = 2031-05-16"},
		{"The board convened a meeting of the owners on Monday.", "Monday = 2031-05-12"},
		// counted from the report
		{"The quay fell yesterday.", "yesterday = 2031-05-13"},
		{"The board meets tomorrow.", "tomorrow = 2031-05-15"},
		{"It opened two days ago.", "two days ago = 2031-05-12"},
		{"It was closed last month.", "last month = 2031-04"},
		{"It was closed earlier this year.", "earlier this year = 2031"},
		{"It was bought last June.", "last June = 2030-06"},
		{"It was bought in June last year.", "June last year = 2030-06"},
		// months: the latest that has begun, or the next
		{"It was closed in March.", "March = 2031-03"},
		{"It was closed in November.", "November = 2030-11"},
		{"It will open in November.", "November = 2031-11"},
		// counted from a date told before
		{"The quay fell on 3 May 2029. Two days later the port was shut.", "3 May 2029 = 2029-05-03|Two days later = 2029-05-05"},
		{"The quay fell on 3 May 2029. The next day the port was shut.", "3 May 2029 = 2029-05-03|The next day = 2029-05-04"},
		// how long after what the happening came
		{"The quay fell on Monday. The wreck comes a day after divers closed the pier.", "Monday = 2031-05-12|a day = 2031-05-11"},
		{"Tuesday's ruling came just two days after the owners went to court.", "Tuesday = 2031-05-13|just two days = 2031-05-11"},
		{"The pier was sold on 3 May 2029. The sale came a day after the vote.", "3 May 2029 = 2029-05-03|a day = ?"},
		// stretches that are no day, month or year
		{"It was closed last week.", "last week = 2031-W19"},
		{"It was built in the 1970s.", "the 1970s = 197"},
		{"Trade fell in the first quarter of 2030.", "the first quarter of 2030 = 2030-Q1"},
		// no dates of the calendar
		{"He is 52 and has served for two years.", ""},
		{"A source told The Island Today that the quay is shut.", ""},
		{"A woman in her mid-40s paid with a handful of $20s.", ""},
		{"Flight 1974 carried 2030 passengers.", ""},
		{"The truce follows Resolution 1973, and Resolutions 2118 and 1996 of the council.", ""},
	} {
		if got := strings.Join(worked(c.text, "2031-05-14"), "|"); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Without the report's own day only what gives its year is known.
func TestResolveUndated(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The quay fell on Tuesday.", "Tuesday = ?"},
		{"The quay fell on May 3.", "May 3 = ?"},
		{"The quay fell on 3 May 2031.", "3 May 2031 = 2031-05-03"},
		{"The quay fell on 3 May 2031. The next day the port was shut.", "3 May 2031 = 2031-05-03|The next day = 2031-05-04"},
	} {
		if got := strings.Join(worked(c.text, ""), "|"); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Every value says how it was worked out.
func TestWhy(t *testing.T) {
	text := token.Cut(&data.Document{Text: "The quay fell on Tuesday and was shut two days later. It was built in 1974 and may open in June."})
	d, _ := ParseDay("2031-05-14")
	for _, v := range Resolve(Read(text), text, oneDay(d)) {
		if v.Why == "" || strings.Contains(v.Why, "\n") {
			t.Errorf("%+v", v)
		}
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Thu, 25 Dec 2031", "2031-12-25"},
		{"April 19, 2018", "2018-04-19"},
		{"2031-03-22T10:00Z", "2031-03-22"},
		{"25/12/2031", "2031-12-25"},
		{"3/4/2031", "2031-03-04"},
		{"MONDAY SEPTEMBER 05 2022", "2022-09-05"},
		{"12 Mar, 2023", "2023-03-12"},
		{"Feb.10.2024", "2024-02-10"},
		{"13-Jun-1996", "1996-06-13"},
		{"30 OCT 2023", "2023-10-30"},
		{"May 2031", "2031-05"},
		{"Dec. 25", ""},
		{"Thursday", ""},
		{"no date", ""},
		{"", ""},
	} {
		v, ok := Parse(c.text)
		got := ""
		if ok {
			got = short(v)
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestParseEither(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"3/4/2031", "2031-03-04 2031-04-03"},
		{"10/12/2017 - 14:32", "2017-10-12 2017-12-10"},
		{"25/12/2031", ""},
		{"4/4/2031", ""},
		{"2031/3/4", ""},
		{"3 April 2031", ""},
	} {
		a, b, ok := ParseEither(c.text)
		got := ""
		if ok {
			got = short(a) + " " + short(b)
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzDates(f *testing.F) {
	f.Add("The quay fell on Tuesday, 3 May 2031; two days later, on the 9th, it was shut until Monday to be mended.")
	f.Add("9999-12-31 0001-01-01 31/31/2031 Feb 30 the next century, 4000 years ago, 99999999999999 days later")
	f.Add("Easter 2031, the 1970s, Q1 2030, fiscal '29, mid-May, every Tuesday, \xff\xfe the 52nd of May last year's next week")
	f.Fuzz(func(t *testing.T, text string) {
		for _, published := range []string{"", "2031-05-14", "0001-01-01", "9999-12-31"} {
			tx := token.Cut(&data.Document{Text: text})
			exprs := Read(tx)
			var p Value
			if d, err := ParseDay(published); err == nil {
				p = oneDay(d)
			}
			end := 0
			for i, v := range Resolve(exprs, tx, p) {
				e := exprs[i]
				if e.Span.Start < end || e.Span.Empty() || e.Span.End > len(text) {
					t.Fatalf("expression %v after %d in %q", e.Span, end, text)
				}
				end = e.Span.End
				if v.Known() && v.End < v.Start {
					t.Fatalf("%q is %s to %s in %q", text[e.Span.Start:e.Span.End], v.Start, v.End, text)
				}
				if v.Why == "" {
					t.Fatalf("%q has no reason in %q", text[e.Span.Start:e.Span.End], text)
				}
			}
		}
		Parse(text)
		ParseEither(text)
	})
}
