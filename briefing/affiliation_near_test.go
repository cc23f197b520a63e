package briefing

import "testing"

func TestBodiesNamedBeforeAnOffice(t *testing.T) {
	testServed(t, []service{
		{"The Ferry Relations Court (FRC) has stayed the strike. Principal Judge Ole Lund gave the order.", "Ole Lund/true/Ferry Relations Court"},
		{"The High Court was full. Judge Ole Lund spoke.", "Ole Lund/true/High Court"},
		{"The High Court and the Tidal Court agreed. Judge Ole Lund spoke.", "Ole Lund/true/-"},
		{"The Tidal Police began two cases. The first is new. I spoke with Commissioner Ole Lund today.", "Ole Lund/true/Tidal Police"},
		{"Police chief Ole Lund was held by federal police. The town's police chief, Ole Lund, was ill.", "Ole Lund/true/-"},
		{"Judge Ole Lund spoke. The High Court was full.", "Ole Lund/true/-"},
		{"The Holm City Police freed nine. Inspector Ole Lund said so.", "Ole Lund/true/Holm City Police"},
		{"The Coast Guard met. Vice Commandant Ole Lund spoke.", "Ole Lund/true/Coast Guard"},
		{"The federal police came. Norwegian judge Ole Lund and the town's police chief, Ada Quist, left.", "Ada Quist/true/-, Ole Lund/true/-"},
		{"The High Court sat.\n\nIt rained.\n\nNobody came.\n\nJustice Ole Lund spoke.", "Ole Lund/true/High Court"},
		{"Brine Wave said chief executive Ole Lund would leave. The company named Ann Moss as interim CEO.", "Ann Moss/false/Brine Wave, Ole Lund/false/Brine Wave"},
		{"The Harbour Board opened an inquiry. Spokeswoman Ann Moss told the Brine Times so.", "Ann Moss/true/Harbour Board"},
		{"The Harbour Board met. According to Brine News, spokesman Ole Lund left.", "Ole Lund/true/Harbour Board"},
		{"The Harbour Board met. The Holm governor's spokesman, Ole Lund, left.", "Ole Lund/true/-"},
		{"The Holm City Police freed nine. Det Ch Insp Ole Lund said so.", "Ole Lund/true/Holm City Police"},
		{"The Brine County Sheriff's Office said Deputy Ole Lund was shot. Sheriff Ann Moss wept.", "Ann Moss/true/Brine County Sheriff's Office, Ole Lund/true/Brine County Sheriff's Office"},
		{"The High Court sat. Retired judge Ole Lund spoke.", "Ole Lund/true/-"},
		{"Ferry lost\n\nBy Sue Quist, CNN\nUpdated 3 May 2031\n\n(CNN) Divers of Brine Corp. looked for it. The company's director, Ann Moss, wept.", "Ann Moss/false/Brine Corp."},
		{"The company's security chief Ole Lund left.", "Ole Lund/false/-"},
		{"The minister's security chief Ole Lund left.", "Ole Lund/true/-"},
	})
}
