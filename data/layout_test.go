package data

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
)

// short names of the roles, for the tables
var roleNames = map[Role]string{
	Prose: "prose", Headline: "headline", Subhead: "subhead", Outlet: "outlet", Dated: "dated",
	Byline: "byline", Caption: "caption", Furniture: "furniture",
}

// laidOut is a document's blocks as "role: text" lines.
func laidOut(d *Document) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		fmt.Fprintf(&b, "%s: %s\n", roleNames[block.Role], strings.Join(strings.Fields(d.Slice(block.Span)), " "))
	}
	return b.String()
}

// Prose long enough that what follows counts as the end of a page.
const harbourReport = `The Ministry of Harbours closed the northern basin on Tuesday after a crane fell onto the quay and blocked the only road to the ferry terminal.

“Nobody was hurt, and we shall know more in the morning,” said Ada Quill, the minister, at a briefing in the town hall of Ostmouth.

The port handles nine tenths of the island’s trade, and shops in the capital have started to ration flour, rice and lamp oil since the accident.`

func TestLayout(t *testing.T) {
	report := "prose: " + strings.Join(strings.Fields(strings.ReplaceAll(harbourReport, "\n\n", " @ ")), " ") + "\n"
	report = strings.ReplaceAll(report, " @ ", "\nprose: ")
	tests := []struct{ name, text, want string }{
		{"nothing but a sentence", "The quay is shut.", "prose: The quay is shut.\n"},
		{"simple head", "Crane falls in Ostmouth\n\nThe Island Courier\n3 May 2031\n\n" + harbourReport,
			"headline: Crane falls in Ostmouth\noutlet: The Island Courier\ndated: 3 May 2031\n" + report},
		{"first paragraph in the headline's place",
			"OSTMOUTH — A crane fell onto the quay on Tuesday, and the port is shut.\n\nThe Island Courier\nMay 3, 2031\n\n" + harbourReport,
			"prose: OSTMOUTH — A crane fell onto the quay on Tuesday, and the port is shut.\noutlet: The Island Courier\ndated: May 3, 2031\n" + report},
		{"ISO date and text", "2031-05-03\n\nThe quay is shut .\nNobody was hurt .\n", "dated: 2031-05-03\nprose: The quay is shut .\nprose: Nobody was hurt .\n"},
		{"byline, outlet and date in lines", "Crane falls in Ostmouth\nBy Ada Quill, Island Courier\nPublished: 3 May 2031, 14:05 GMT\n\n" + harbourReport,
			"headline: Crane falls in Ostmouth\nbyline: By Ada Quill, Island Courier\ndated: Published: 3 May 2031, 14:05 GMT\n" + report},
		{"section above the headline", "Business\n\nCrane falls in Ostmouth harbour\n\n" + harbourReport,
			"furniture: Business\nheadline: Crane falls in Ostmouth harbour\n" + report},
		{"page with buttons", "Crane falls in Ostmouth\n\nHome > News > Harbours\n\nprint copy link\n\nCrane falls in Ostmouth\n\n" + harbourReport +
			"\n\nSwallow Press\nLog in to your account to connect\nwith the Island Courier\nlock icon\n(0/400)\n",
			"headline: Crane falls in Ostmouth\nfurniture: Home > News > Harbours\nfurniture: print copy link\nfurniture: Crane falls in Ostmouth\n" + report +
				"furniture: Swallow Press\nfurniture: Log in to your account to connect\nfurniture: with the Island Courier\nfurniture: lock icon\nfurniture: (0/400)\n"},
		{"caption in two sizes", "Crane falls in Ostmouth\n\nWorkers look at a crane on the quay on May 2. [SWALLOW]\n\nWorkers look at a crane on the quay on May 2. [SWALLOW]\n\n" + harbourReport,
			"headline: Crane falls in Ostmouth\ncaption: Workers look at a crane on the quay on May 2. [SWALLOW]\nfurniture: Workers look at a crane on the quay on May 2. [SWALLOW]\n" + report},
		{"captions by their words", harbourReport + "\n\nAda Quill, left, with the harbour master last year.\n\nThe crane stands on the quay in this file photo from 2029.\n\nPhoto: Swallow Press\n\nThe report is not finished.",
			report + "caption: Ada Quill, left, with the harbour master last year.\ncaption: The crane stands on the quay in this file photo from 2029.\ncaption: Photo: Swallow Press\nprose: The report is not finished.\n"},
		{"caption inside a paragraph", "Image copyright Swallow Image caption The crane blocked the only road The minister has closed the basin. Nobody was hurt.",
			"caption: Image copyright Swallow Image caption The crane blocked the only road\nprose: The minister has closed the basin. Nobody was hurt.\n"},
		{"standfirst that the report repeats", "Crane falls in Ostmouth\n\nThe minister has closed the basin. Nobody was hurt.\n\nThe minister has closed the basin. Nobody was hurt. The port is shut until Friday.",
			"headline: Crane falls in Ostmouth\nfurniture: The minister has closed the basin. Nobody was hurt.\nprose: The minister has closed the basin. Nobody was hurt. The port is shut until Friday.\n"},
		{"headline again in the paragraph", "Crane falls in Ostmouth harbour\n\nThe basin is shut.\n\nCrane falls down in Ostmouth harbour The minister has closed the basin.",
			"headline: Crane falls in Ostmouth harbour\nprose: The basin is shut.\nfurniture: Crane falls down in Ostmouth harbour\nprose: The minister has closed the basin.\n"},
		{"boxes", "What Next for Ostmouth?\n\nSynopsis\n\nA crane fell. Read on.\n\nKey Takeaways\n\nA crane fell.\nThe port is shut.\n\nOstmouth, May 3 (Swallow) – The port is shut.\n\n" + harbourReport +
			"\n\nPoint of View\n\nI believe cranes matter.\nSwallow\n9 June 2031\n\nFrequently Asked Questions\n\nWhy is the port shut?\nA crane fell on the quay and blocked the only road to the terminal, as the ministry said.\nThe Rest\n",
			"headline: What Next for Ostmouth?\nfurniture: Synopsis\nfurniture: A crane fell. Read on.\nfurniture: Key Takeaways\nfurniture: A crane fell.\nfurniture: The port is shut.\n" +
				"prose: Ostmouth, May 3 (Swallow) – The port is shut.\n" + report +
				"furniture: Point of View\nfurniture: I believe cranes matter.\nfurniture: Swallow\nfurniture: 9 June 2031\nfurniture: Frequently Asked Questions\nfurniture: Why is the port shut?\n" +
				"furniture: A crane fell on the quay and blocked the only road to the terminal, as the ministry said.\nfurniture: The Rest\n"},
		{"advertisement and newsletter inside a paragraph", "The port is shut. Advertisement Continue reading the main story Nobody was hurt. Get our news delivered to your inbox every day. Invalid email address. Please re-enter. The minister spoke.",
			"prose: The port is shut.\nfurniture: Advertisement Continue reading the main story\nprose: Nobody was hurt.\nfurniture: Get our news delivered to your inbox every day. Invalid email address. Please re-enter.\nprose: The minister spoke.\n"},
		{"link in capitals inside a paragraph", "The port is shut. MORE TOP STORIES FROM The minister spoke.",
			"prose: The port is shut.\nfurniture: MORE TOP STORIES FROM\nprose: The minister spoke.\n"},
		{"labelled links", harbourReport + "\n\nMore: How cranes are built.\n\nThe Sum: All that fell last year.\n\nRelated: Who owns the port?\n\nThe minister spoke again.",
			report + "furniture: More: How cranes are built.\nfurniture: The Sum: All that fell last year.\nfurniture: Related: Who owns the port?\nprose: The minister spoke again.\n"},
		{"prose that speaks of pages", "Advertisement spending fell. Share prices rose on Monday.\n\nThe firm asked readers to subscribe.\n\nPhotos of the crane went round the world.\n\nComments by the minister drew anger.\n\nShe said: “Click here to win” was a fraud.",
			"prose: Advertisement spending fell. Share prices rose on Monday.\nprose: The firm asked readers to subscribe.\nprose: Photos of the crane went round the world.\nprose: Comments by the minister drew anger.\nprose: She said: “Click here to win” was a fraud.\n"},
		{"prose that begins like a prompt", "An error occurred in the signals, the ministry said.\n\nBy clicking on the link, victims gave away passwords.\n\nPowered by two engines, the ferry can turn.\n\nFiled under the new act, the claim names the port.\n\nThe firm changed its words: “we have updated our privacy policy.”\n\nPicture-perfect weather drew crowds to the quay.",
			"prose: An error occurred in the signals, the ministry said.\nprose: By clicking on the link, victims gave away passwords.\nprose: Powered by two engines, the ferry can turn.\nprose: Filed under the new act, the claim names the port.\nprose: The firm changed its words: “we have updated our privacy policy.”\nprose: Picture-perfect weather drew crowds to the quay.\n"},
		{"subhead", "The port is shut.\n\nOnly one road\n\nNobody was hurt.", "prose: The port is shut.\nsubhead: Only one road\nprose: Nobody was hurt.\n"},
		{"who wrote it", harbourReport + "\n\n(Reporting by Ada Quill; Editing by Bo Finch)\n\nCy Heron contributed to this report.",
			report + "byline: (Reporting by Ada Quill; Editing by Bo Finch)\nbyline: Cy Heron contributed to this report.\n"},
		{"lines that differ in numbers", "Ostmouth 3 1\nOstmouth 4 1 2 2 2\nOstmouth 4 7 2 2 2\nThe port won.", "headline: Ostmouth 3 1\nprose: Ostmouth 4 1 2 2 2\nprose: Ostmouth 4 7 2 2 2\nprose: The port won.\n"},
		{"separators", "The port is shut.\n\n* * *\n\nNobody was hurt.", "prose: The port is shut.\nfurniture: * * *\nprose: Nobody was hurt.\n"},
		{"two texts run together", "Nobody was hurt in the port of Ostmouth  AT least two cranes fell.", "prose: Nobody was hurt in the port of Ostmouth\nprose: AT least two cranes fell.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := New("a.txt", tt.text)
			checkBlocks(t, d)
			if got := laidOut(d); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

func TestHead(t *testing.T) {
	tests := []struct{ name, text, title, outlet, published, dateline, pageDate string }{
		{"simple", "Crane falls in Ostmouth\n\nThe Island Courier\n3 May 2031\n\n" + harbourReport, "Crane falls in Ostmouth", "The Island Courier", "3 May 2031", "", ""},
		{"outlet and date in one line", "Crane falls in Ostmouth\nIsland Courier | Saturday, May 3, 2031\n\n" + harbourReport, "Crane falls in Ostmouth", "Island Courier", "Saturday, May 3, 2031", "", ""},
		{"date in the byline", "Crane falls in Ostmouth\nBy Ada Quill, 3 May 2031\n\n" + harbourReport, "Crane falls in Ostmouth", "", "3 May 2031", "", ""},
		{"date ahead of the outlet", "Crane falls in Ostmouth\n\nPublished: 3 May 2031, Ostmouth Times\n\n" + harbourReport, "Crane falls in Ostmouth", "", "3 May 2031", "", ""},
		{"outlet that is like a weekday", "Crane falls in Ostmouth\n\nThe Sun, 3rd May 2031\n\n" + harbourReport, "Crane falls in Ostmouth", "", "Sun, 3rd May 2031", "", ""},
		{"date with place and board", "Statement on the crane\n\nMay 3, 2031—Ostmouth—Harbour and Pier Board (HPB)\n\n" + harbourReport, "Statement on the crane", "", "May 3, 2031", "", ""},
		{"posted by", "Crane falls in Ostmouth\n\nPosted by Ada Quill on May 3, 2031\n\n" + harbourReport, "Crane falls in Ostmouth", "", "May 3, 2031", "", ""},
		{"hour with points", "Crane falls in Ostmouth\n\nMay 3, 2031 at 6:00 a.m. EDT\n\n" + harbourReport, "Crane falls in Ostmouth", "", "May 3, 2031", "", ""},
		{"updated", "Crane falls in Ostmouth\nPublished 3 May 2031 Updated 4 May 2031\n\n" + harbourReport, "Crane falls in Ostmouth", "", "3 May 2031", "", ""},
		{"source label", "Crane falls in Ostmouth\nSource: The Island Courier\n2031-05-03\n\n" + harbourReport, "Crane falls in Ostmouth", "The Island Courier", "2031-05-03", "", ""},
		{"dateline with agency", "Crane falls in Ostmouth\n\nOSTMOUTH, May 3 (Swallow) — The port is shut.", "Crane falls in Ostmouth", "Swallow", "May 3", "OSTMOUTH, May 3 (Swallow) —", ""},
		{"headline with a full stop over a dateline", "Crane falls in Ostmouth.\n\nOSTMOUTH, May 3 (Swallow) — The port is shut.", "Crane falls in Ostmouth.", "Swallow", "May 3", "OSTMOUTH, May 3 (Swallow) —", ""},
		{"dateline of one word", "OSTMOUTH — The port is shut.\n\nNobody was hurt.", "", "", "", "OSTMOUTH —", ""},
		{"dateline with a region", "OLD QUAY, Eastland -- The port is shut.", "", "", "", "OLD QUAY, Eastland --", ""},
		{"dateline with a colon", "NEW QUAY, May 3 (Swallow): The port is shut.", "", "Swallow", "May 3", "NEW QUAY, May 3 (Swallow):", ""},
		{"dateline without a dash", "NEW QUAY, May 3 (Swallow) The port is shut.", "", "Swallow", "May 3", "NEW QUAY, May 3 (Swallow)", ""},
		{"dateline with the year", "New Quay, 3 May 2031 – The port is shut.", "", "", "3 May 2031", "New Quay, 3 May 2031 –", ""},
		{"dateline of a newswire", "NEW QUAY, Eastland, May 3, 2031 /Swallow Wire/ -- The port is shut.", "", "Swallow Wire", "May 3, 2031", "NEW QUAY, Eastland, May 3, 2031 /Swallow Wire/ --", ""},
		{"agency alone", "(Swallow) - The port is shut.", "", "Swallow", "", "(Swallow) -", ""},
		{"two places", "OSTMOUTH/NEW QUAY (Swallow) - The port is shut.", "", "Swallow", "", "OSTMOUTH/NEW QUAY (Swallow) -", ""},
		{"agency in letters", "(OSW) Three cranes fell on Monday.", "", "OSW", "", "(OSW)", ""},
		{"place and agency in letters", "Ostmouth (SWN) Three cranes fell on Monday.", "", "SWN", "", "Ostmouth (SWN)", ""},
		{"agency in letters without a space", "New Quay, Eastland (SWN)Three cranes fell on Monday.", "", "SWN", "", "New Quay, Eastland (SWN)", ""},
		{"body with its letters", "Ostmouth Pier Board (OPB) Chair Ada Quill shut the port.", "", "", "", "", ""},
		{"body with letters not English", "Østmouth Pier Board (ØPB) Chair Ada Quill shut the port.", "", "", "", "", ""},
		{"party with its letters", "Harbour Union (UNI) leaders shut the port.", "", "", "", "", ""},
		{"day and agency", "May 3 (Swallow) — The port is shut.", "", "Swallow", "May 3", "May 3 (Swallow) —", ""},
		{"headline in capitals", "ROWING - QUILL WINS IN OSTMOUTH .\n\nOSTMOUTH 2031-05-03\n\nAda Quill won on Tuesday.", "ROWING - QUILL WINS IN OSTMOUTH .", "", "2031-05-03", "", ""},
		{"dateline with a hyphen", "OSTMOUTH - The port is shut.", "", "", "", "OSTMOUTH -", ""},
		{"dateline before an acronym", "OSTMOUTH - OHB chief Ada Quill shut the port.", "", "", "", "OSTMOUTH -", ""},
		{"no dateline", "UPDATE: The port is shut.", "", "", "", "", ""},
		{"copyright", "Crane falls in Ostmouth\n\n" + harbourReport + "\n\n© 2031 The Island Courier. All rights reserved.", "Crane falls in Ostmouth", "The Island Courier", "", "", ""},
		{"date after the report", "Crane falls in Ostmouth\n\n" + harbourReport + "\n\nIsland Web\n9 June 2031\n\nShare\n", "Crane falls in Ostmouth", "", "", "", "9 June 2031"},
		{"agency's signature", "Crane falls in Ostmouth\n\n" + harbourReport + "\n\nReuters\n", "Crane falls in Ostmouth", "Reuters", "", "", ""},
		{"headline in decks", "Crane falls in Ostmouth; \nMinister shuts the port.\n\n" + harbourReport, "Crane falls in Ostmouth; Minister shuts the port.", "", "", "", ""},
		{"byte order mark", "\ufeffCrane falls in Ostmouth\r\n\r\nThe Island Courier\r\n3 May 2031\r\n\r\nThe port is shut.", "Crane falls in Ostmouth", "The Island Courier", "3 May 2031", "", ""},
		{"a label over the date", "Crane falls in Ostmouth\n\nPublished\n3 May 2031\n\n" + harbourReport, "Crane falls in Ostmouth", "", "3 May 2031", "", ""},
		{"an address for mail over the date", "Crane falls in Ostmouth\n\nquill@island.example\n\n3 May 2031\n\n" + harbourReport, "Crane falls in Ostmouth", "", "3 May 2031", "", ""},
		{"no headline", "The port is shut.\n\nNobody was hurt.", "", "", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := New("a.txt", tt.text)
			for _, c := range []struct{ what, got, want string }{
				{"title", d.Title, tt.title}, {"outlet", d.Outlet, tt.outlet}, {"published", d.Published, tt.published},
				{"published at", d.Slice(d.PublishedAt), tt.published}, {"dateline", d.Slice(d.Dateline), tt.dateline}, {"page date", d.Slice(d.PageDate), tt.pageDate},
			} {
				if c.got != c.want {
					t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
				}
			}
		})
	}
}

// A page saved whole: menus, teasers and widgets around the report.
func TestMenus(t *testing.T) {
	menu := "Island Web\n\nLog in\n\nHome\n\nPorts\n\nTrade\n\nWeather\n\nRecipes\n\nTwelve soups for spring\n\nLetters\n\nJobs\n\nShip movements\n\nCruises\n\nTides\n\nOpinion\n\nFerry fares go up again\n\n"
	d := New("a.txt", menu+"Crane blocks road to Ostmouth ferry terminal\n\n3 May 2031\n\nShare\n\n"+harbourReport+"\n\nMost read\n\nTwelve soups for spring\n\nFerry fares go up again\n\n© 2031 Island Web Ltd")
	checkBlocks(t, d)
	if d.Title != "Crane blocks road to Ostmouth ferry terminal" || d.Published != "3 May 2031" || d.Outlet != "Island Web" {
		t.Errorf("title %q, published %q, outlet %q", d.Title, d.Published, d.Outlet)
	}
	if n := strings.Count(laidOut(d), "prose:"); n != 3 {
		t.Errorf("%d paragraphs of prose\n%s", n, laidOut(d))
	}
	// A list is no menu.
	names := strings.Repeat("Ada Quill, 41\n\n", 20)
	d = New("a.txt", "The dead of Ostmouth\n\n"+names+harbourReport)
	if n := strings.Count(laidOut(d), "furniture:"); n != 0 {
		t.Errorf("a list of names became furniture:\n%s", laidOut(d))
	}
}

func TestWrappedLines(t *testing.T) {
	wrapped := `Crane falls in Ostmouth

The Ministry of Harbours closed the northern basin on Tuesday
after a crane fell onto the quay and blocked the only road to
the ferry terminal. The port handles nine tenths of the trade
of the island.

Nobody was hurt, said the minister, who had come to the quay
with the harbour master in the morning.
  Shops in the capital have started to ration flour and rice
since the accident, and lamp oil.
`
	if got := strings.Count(laidOut(New("a.txt", wrapped)), "prose:"); got != 3 {
		t.Errorf("wrapped: %d paragraphs\n%s", got, laidOut(New("a.txt", wrapped)))
	}
	lines := "The port is shut.\nNobody was hurt, said the minister, who had come to the quay in the morning.\nShops ration flour.\nThe end is not in sight.\n"
	if got := strings.Count(laidOut(New("a.txt", lines)), "prose:"); got != 4 {
		t.Errorf("lines: %d paragraphs", got)
	}
}

// checkBlocks fails unless the blocks are in order, apart, within the text and
// nothing but white space lies between them.
func checkBlocks(t *testing.T, d *Document) {
	t.Helper()
	pos := 0
	blank := func(s Span) {
		for _, r := range d.Slice(s) {
			if !unicode.IsSpace(r) && r != '\ufeff' {
				t.Fatalf("%q lies in no block, in %q", d.Slice(s), d.Text)
			}
		}
	}
	for _, b := range d.Blocks {
		if b.Span.Start < pos || b.Span.Empty() || b.Span.End > len(d.Text) {
			t.Fatalf("block %v after %d in %q", b, pos, d.Text)
		}
		blank(Span{pos, b.Span.Start})
		pos = b.Span.End
	}
	blank(Span{pos, len(d.Text)})
	for _, s := range []Span{d.Dateline, d.PublishedAt, d.PageDate} {
		if s.Start < 0 || s.End > len(d.Text) || s.End < s.Start {
			t.Fatalf("span %v in %q", s, d.Text)
		}
	}
	if !d.PublishedAt.Empty() && d.Slice(d.PublishedAt) != d.Published {
		t.Fatalf("published %q at %q", d.Published, d.Slice(d.PublishedAt))
	}
}

func FuzzLayout(f *testing.F) {
	f.Add("Crane falls\n\nThe Island Courier\n3 May 2031\n\nOSTMOUTH, May 3 (Swallow) — The port is shut. Advertisement Continue reading the main story Nobody.")
	f.Add("Image copyright A Image caption B c d e f The. MORE TOP STORIES FROM x Get delivered to your inbox. Sign up")
	f.Add("Home > A > B\n\nSynopsis\n\n- a\n\nFAQ\nWhy?\nSo.\n2 hours ago\n© 2031 A B. All rights reserved\nReuters\n9 June 2031")
	f.Add("a\r\rb\xff\xfe\u2028c\u00a0\ufeff\n\n\u3000\n’’'s")
	f.Fuzz(func(t *testing.T, text string) { checkBlocks(t, New("a.txt", text)) })
}

// Hostile texts must not take time that grows with the square of their length.
func TestLayoutIsLinear(t *testing.T) {
	for _, unit := range []string{
		"x", " ", "a ", "a\n", "MORE ", "MORE. ", "Image caption ", "Image caption A b ", "delivered to your inbox “ ", "delivered to your inbox ", "Getty Images. ",
		"FAQ\n", "Why?\n", "Synopsis\n\n", "Related:\n", "3 May 2031\n", "Tags\na\n", "(", "…", "A — ", "“", "print ", "newsletter ", "Advertisement ", "\n",
	} {
		checkBlocks(t, New("a.txt", strings.Repeat(unit, (1<<20)/len(unit))))
	}
}

func BenchmarkLayout(b *testing.B) {
	text := "Crane falls in Ostmouth\n\nThe Island Courier\n3 May 2031\n\n" + strings.Repeat(harbourReport+"\n\n", 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		layOut(&Document{Text: text})
	}
}
