package data

import (
	"strings"
	"testing"
)

// What pages and papers of real publishers print around a report.
func TestHeads(t *testing.T) {
	tests := []struct{ name, head, title, outlet, published string }{
		{"paper of a public body", "Republic of Eastland\nDepartment of Harbours\nEASTLAND COAST GUARD\n\nPRESS RELEASE\nRef. No. 2031-7\n\nFOR IMMEDIATE RELEASE\n04 May 2031\n\nCOAST GUARD CLOSES NORTHERN BASIN OF FERRY TERMINAL",
			"COAST GUARD CLOSES NORTHERN BASIN OF FERRY TERMINAL", "EASTLAND COAST GUARD", "04 May 2031"},
		{"a body in a headline", "Ministry closes northern basin\n3 May 2031", "Ministry closes northern basin", "", "3 May 2031"},
		{"spelled letterhead", "H A R B O U R  B O A R D\nUpdate 12 of Events in Eastland (Tuesday) 3 May 2031\n\nOSTMOUTH: Crane falls, basin shut", "OSTMOUTH: Crane falls, basin shut", "H A R B O U R B O A R D", "3 May 2031"},
		{"rows of links", "Menu   Subscribe   Sign in\n\nLatest | Ports | Trade | Weather\n\nCrane falls in Ostmouth\n\nMay.3.2031 3h15PM", "Crane falls in Ostmouth", "", "May.3.2031"},
		{"section path", "Ports\nThis Week / Harbours\n\nCrane falls in Ostmouth: who is to blame?\n\nPublished: 8:00am, 3 May, 2031", "Crane falls in Ostmouth: who is to blame?", "", "3 May, 2031"},
		{"blog", "Quay Watchers\n\nPosted May 3, 2031 in Cranes, Ports · by Ada Quill · 12 Comments · 4 min read\n\nThe crane at Ostmouth, and what comes after it", "The crane at Ostmouth, and what comes after it", "", "May 3, 2031"},
		{"place and zone", "Crane falls in Ostmouth\n\nOstmouth, Updated: May 3, 2031 09:14 EIT", "Crane falls in Ostmouth", "", "May 3, 2031"},
		{"place after", "Crane falls in Ostmouth\n\nMay 3, 2031 10:42 pm | Updated May 4, 2031 07:50 am EIT - OSTMOUTH", "Crane falls in Ostmouth", "", "May 3, 2031"},
		{"published after updated", "Crane falls in Ostmouth\nUpdated 4 May 2031\nPublished 3 May 2031", "Crane falls in Ostmouth", "", "3 May 2031"},
		{"published in one line with updated", "Crane falls in Ostmouth\nUPDATED: 17:45, 4 May 2031 | PUBLISHED: 13:04, 3 May 2031", "Crane falls in Ostmouth", "", "3 May 2031"},
		{"an age after the date", "Crane falls in Ostmouth\nMay 3, 2031 2:51 PM UTC · Updated a day ago", "Crane falls in Ostmouth", "", "May 3, 2031"},
		{"standfirst and bullets before the date", "Crane falls in Ostmouth\n\nMinister shuts northern basin\nShops ration flour\nRoad to ferry blocked\n\nBy ADA QUILL, HARBOUR REPORTER\n\n3 May 2031", "Crane falls in Ostmouth", "", "3 May 2031"},
		{"date of a year ago in a standfirst", "Crane falls in Ostmouth\n\n3 May 2031\n\nThe worst accident since 4 June 2011", "Crane falls in Ostmouth", "", "3 May 2031"},
		{"reporter and outlet in one line", "Crane falls in Ostmouth\n\nAda Quill - The Island Star\n3 May 2031", "Crane falls in Ostmouth", "The Island Star", "3 May 2031"},
		{"reporter, date and time", "Crane falls in Ostmouth\n\nThe Island Star / By Ada QUILL, 3 May 2031 20:45, updated at 4 May 2031 10:02", "Crane falls in Ostmouth", "", "3 May 2031"},
		{"picture and handle before the date", "Crane falls in Ostmouth\n\nThe crane on the quay in Ostmouth in this file photo of May 1, 2031, seen from the ferry.\n\nAda Quill\n@adaquill\n03 May 2031 09:12PM (Updated: 04 May 2031 12:40AM)", "Crane falls in Ostmouth", "", "03 May 2031"},
		{"row of links with a time", "Island Web | Ports | Today 12:18\n\nCrane falls in Ostmouth\n\n3 May 2031", "Crane falls in Ostmouth", "", "3 May 2031"},
		{"an old wire's marks", "^AM-Crane, 1st Ld-Writethru, a0612<\n^Crane Falls in Ostmouth; Port Is Shut<\n^Eds: UPDATES with toll<\n^By ADA QUILL<\n^Swallow Press Writer<", "Crane Falls in Ostmouth; Port Is Shut", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := New("a.txt", tt.head+"\n\n"+harbourReport)
			checkBlocks(t, d)
			if d.Title != tt.title || d.Outlet != tt.outlet || d.Published != tt.published {
				t.Errorf("title %q, outlet %q, published %q\n%s", d.Title, d.Outlet, d.Published, laidOut(d))
			}
			if n := strings.Count(laidOut(d), "prose: “Nobody was hurt"); n != 1 {
				t.Errorf("the report is not prose\n%s", laidOut(d))
			}
		})
	}
}

// Where menus hide the head it is read from right above the report.
func TestHeadUnderMenus(t *testing.T) {
	menu := strings.Repeat("Island Media, a Swallow company\n\nPorts and harbours\n\nTides, winds and weather\n\n", 12)
	d := New("a.txt", menu+"Crane blocks road to Ostmouth ferry terminal\n\nShops ration flour and rice\n\nBy Ada Quill\n\nMay 3, 2031, 8:41 AM UTC\n\n"+harbourReport)
	checkBlocks(t, d)
	if d.Title != "Crane blocks road to Ostmouth ferry terminal" || d.Published != "May 3, 2031" || strings.Contains(laidOut(d), "prose: Tides") {
		t.Errorf("title %q, published %q\n%s", d.Title, d.Published, laidOut(d))
	}
}

// Lines around and in a report that are no part of it.
func TestPageFurniture(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"names alone as byline", "Crane falls in Ostmouth\n\n3 May 2031\n\nAda Quill, Bo Finch\n\n@", "byline: Ada Quill, Bo Finch"},
		{"byline with a role", "Crane falls in Ostmouth\n\n3 May 2031\n\nAda Quill Harbour correspondent\n\n@", "byline: Ada Quill Harbour correspondent"},
		{"byline with a place", "Crane falls in Ostmouth\n\nAda Quill in Old Quay\n3 May 2031\n\n@", "byline: Ada Quill in Old Quay"},
		{"byline with the outlet", "Crane falls in Ostmouth\n\nAda Quill and Bo Finch (The Island Star)\n\n@", "byline: Ada Quill and Bo Finch (The Island Star)"},
		{"who edited it", "@\n\nEditor: Ada Quill, Bo Finch", "byline: Editor: Ada Quill, Bo Finch"},
		{"a standfirst that ends like a role", "Crane falls in Ostmouth\n\nQuay owner who paid himself millions blames staff\n\n@", "prose: Quay owner who paid himself millions blames staff"},
		{"a reporter in a standfirst", "Crane falls in Ostmouth\n\nReporter tells how the quay gave way\n\n@", "prose: Reporter tells how the quay gave way"},
		{"who made it, without brackets", "@\n\nReporting by Ada Quill and Bo Finch; Editing by Cy Heron", "byline: Reporting by Ada Quill and Bo Finch; Editing by Cy Heron"},
		{"prose on reporting", "@\n\nReporting by the newspaper led to the inquiry, and the minister resigned.", "prose: Reporting by the newspaper led to the inquiry, and the minister resigned."},
		{"about the reporter", "Crane falls in Ostmouth\n\nBy Ada Quill\n\n@\n\nAda Quill is a freelance journalist covering ports.", "byline: Ada Quill is a freelance journalist covering ports."},
		{"numbered picture", "Crane falls in Ostmouth\n\n[1/4] Men look at the crane on the quay in Ostmouth, May 3, 2031. SWALLOW/Ada Quill\n\n@", "caption: [1/4] Men look at the crane on the quay in Ostmouth, May 3, 2031.\nfurniture: SWALLOW/Ada Quill"},
		{"picture with credit in brackets", "Crane falls in Ostmouth\n\nA crane on the quay in Ostmouth, on May 3, 2031. (Photo: Swallow/Ada Quill)\n\n@", "caption: A crane on the quay in Ostmouth, on May 3, 2031.\nfurniture: (Photo: Swallow/Ada Quill)"},
		{"picture with name and firm", "Crane falls in Ostmouth\n\nThe minister looks at the crane on May 3, 2031. Ada Quill | Island Media\n\n@", "caption: The minister looks at the crane on May 3, 2031.\nfurniture: Ada Quill | Island Media"},
		{"caption under its label", "Crane falls in Ostmouth\n\nImage caption,\nThe crane is the third to fall\n\n@", "caption: The crane is the third to fall"},
		{"caption and report run together after a name", "Getty Images The crane stood on the quay in Ostmouth A crane fell in October. Nobody was hurt.", "prose: A crane fell in October. Nobody was hurt."},
		{"contact under a release", "@\n\nENDS\n\nFor media enquiries, please contact:\nAda Quill, Press Officer\nTel. 555 0100", "furniture: Ada Quill, Press Officer"},
		{"link in a paragraph", "The port is shut. You may also be interested in: Watch: The crane that fell But nobody was hurt.", "prose: But nobody was hurt."},
		{"a plea in a paragraph", "The port of Ostmouth is shut until the end of the week at least, the minister said. … as you're joining us today from Eastland, we have a small favour to ask.", "furniture: … as you're joining us today from Eastland, we have a small favour to ask."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := New("a.txt", strings.ReplaceAll(tt.text, "@", harbourReport))
			checkBlocks(t, d)
			if got := laidOut(d); !strings.Contains("\n"+got, "\n"+tt.want+"\n") {
				t.Errorf("got\n%s\nwant a block\n%s", got, tt.want)
			}
		})
	}
}

func TestIndentedParagraphs(t *testing.T) {
	text := `   OSTMOUTH (AP) _ The Ministry of Harbours closed the northern basin on
Tuesday after a crane fell onto the quay and blocked the only road to the
ferry terminal of Ostmouth and to the town itself, according to
Dr. Ada Quill. The port handles nine tenths of the trade.
   Nobody was hurt, said the minister, who had come to the quay with the
harbour master in the morning.
   Shops in the capital have started to ration flour and rice since the
accident, and lamp oil.
`
	if got := strings.Count(laidOut(New("a.txt", text)), "prose:"); got != 3 {
		t.Errorf("%d paragraphs\n%s", got, laidOut(New("a.txt", text)))
	}
}
