package quotes

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// cut makes the text of a document whose paragraphs are parted by blank lines; a
// paragraph that begins with "# " is a headline.
func cut(s string) *token.Text {
	d := &data.Document{Text: s, Blocks: []data.Block{}}
	at := 0
	for _, p := range strings.SplitAfter(s, "\n\n") {
		end := at + len(strings.TrimRight(p, "\n"))
		switch {
		case strings.HasPrefix(p, "# "):
			d.Blocks = append(d.Blocks, data.Block{Role: data.Headline, Span: data.Span{Start: at + 2, End: end}})
		case end > at:
			d.Blocks = append(d.Blocks, data.Block{Role: data.Prose, Span: data.Span{Start: at, End: end}})
		}
		at += len(p)
	}
	return token.Cut(d)
}

// people and bodies that the examples name; a surname or short form stands for the
// name it ends, or begins, a row with.
var cast = []struct {
	kind  names.Kind
	forms []string
}{
	{names.Person, []string{"Ana Ruiz", "Ruiz"}},
	{names.Person, []string{"Ivo Brandt", "Brandt"}},
	{names.Person, []string{"Oskar Lindqvist", "Lindqvist"}},
	{names.Person, []string{"Seo Min-jae", "Seo"}},
	{names.Person, []string{"Tomas Varga", "Varga"}},
	{names.Agency, []string{"Ministry of Harbours", "Harbours Ministry", "harbours ministry"}},
	{names.Agency, []string{"Coastal Safety Board", "Safety Board"}},
	{names.Organization, []string{"Meridian Lines", "Meridian"}},
	{names.Organization, []string{"Northern Front", "Front"}},
	{names.Organization, []string{"Gulf Wire"}},
	{names.Place, []string{"Arden", "Portsea"}},
}

// stub finds the cast in a text.
func stub(t *token.Text) *names.Names {
	n := &names.Names{}
	for _, c := range cast {
		n.Entities = append(n.Entities, names.Entity{Kind: c.kind, Name: c.forms[0]})
	}
	src := t.Doc.Text
	for i := 0; i < len(t.Tokens); i++ {
	search:
		for e, c := range cast {
			for _, f := range c.forms {
				start := t.Tokens[i].Span().Start
				end := start + len(f)
				if !strings.HasPrefix(src[start:], f) {
					continue
				}
				last := t.At(end - 1)
				if t.Tokens[last].Span().End != end {
					continue
				}
				n.Entities[e].Mentions = append(n.Entities[e].Mentions, len(n.Mentions))
				n.Mentions = append(n.Mentions, names.Mention{Span: data.Span{Start: start, End: end}, First: i, Last: last + 1, Entity: e})
				i = last
				break search
			}
		}
	}
	return n
}

// told lists the quotes of a text: words < source = name, a statement's number
// where it goes on, marks for what is special.
func told(s string) []string {
	t := cut(s)
	n := stub(t)
	var out []string
	last := -1
	for _, q := range Read(t, n) {
		who := "?"
		if !q.Source.Empty() {
			who = t.Doc.Slice(q.Label)
		}
		if q.Speaker >= 0 {
			if name := n.Entities[q.Speaker].Name; name != who {
				who += " = " + name
			}
		} else if !q.Whom.Empty() {
			who += " = " + t.Doc.Slice(q.Whom)
		}
		mark := ""
		if q.Form == Indirect {
			mark = "~"
		}
		if q.Nested {
			mark += ">"
		}
		if q.Headline {
			mark += "#"
		}
		if q.Statement == last {
			mark += "+"
		}
		last = q.Statement
		out = append(out, fmt.Sprintf("%s%s < %s", mark, t.Doc.Slice(q.Span), who))
	}
	return out
}

type example struct {
	text string
	want []string
}

func check(t *testing.T, examples []example) {
	t.Helper()
	for _, c := range examples {
		got := slices.DeleteFunc(told(c.text), func(s string) bool { return strings.HasPrefix(s, "~") })
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.text, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}

func TestPatterns(t *testing.T) {
	check(t, []example{
		{`"The quay is closed," Ana Ruiz said.`, []string{"The quay is closed, < Ana Ruiz"}},
		{`“The quay is closed,” said Ana Ruiz, the harbour minister.`, []string{"The quay is closed, < Ana Ruiz"}},
		{`"The quay is closed," Harbour Minister Ana Ruiz said in a release.`, []string{"The quay is closed, < Harbour Minister Ana Ruiz = Ana Ruiz"}},
		{`Ana Ruiz, the harbour minister, said: "The quay is closed."`, []string{"The quay is closed. < Ana Ruiz"}},
		{`Ana Ruiz, who chairs the board, told reporters that "the quay is closed".`, []string{"the quay is closed < Ana Ruiz"}},
		{`Ruiz told Brandt that "nobody was hurt" in the collision.`, []string{"nobody was hurt < Ruiz = Ana Ruiz"}},
		{`Brandt called it "a dark day" for the port.`, []string{"a dark day < Brandt = Ivo Brandt"}},
		{`Brandt described the captain as "a careful man".`, []string{"a careful man < Brandt = Ivo Brandt"}},
		{`The captain was described by Brandt as "a careful man".`, []string{"a careful man < Brandt = Ivo Brandt"}},
		{`According to Ana Ruiz, the crew "did all they could".`, []string{"did all they could < Ana Ruiz"}},
		{`The crew "did all they could", according to Ana Ruiz.`, []string{"did all they could < Ana Ruiz"}},
		{`In a statement, Meridian Lines said it was "deeply sorry".`, []string{"deeply sorry < Meridian Lines"}},
		{`In a letter to the board on Monday, Ivo Brandt, an assistant manager, wrote, "We knew of the crack."`, []string{"We knew of the crack. < Ivo Brandt"}},
		{`"We knew of the crack," the letter said.`, []string{"We knew of the crack, < the letter"}},
		{`"We are sorry," read a statement from Meridian Lines.`, []string{"We are sorry, < a statement from Meridian Lines = Meridian Lines"}},
		{`Ruiz tweeted: "Stay away from the shore."`, []string{"Stay away from the shore. < Ruiz = Ana Ruiz"}},
		{`Ruiz criticised the company at a briefing on Dec. 11, saying, "They hid the truth."`, []string{"They hid the truth. < Ruiz = Ana Ruiz"}},
		{`"Nobody was hurt," a source said, asking not to be named.`, []string{"Nobody was hurt, < a source"}},
		{`The vessel had “very likely” struck a reef, the Coastal Safety Board said.`, []string{"very likely < the Coastal Safety Board = Coastal Safety Board"}},
		{`A spokesman for the Harbours Ministry said there was "heavy damage" to the pier.`, []string{"heavy damage < A spokesman for the Harbours Ministry = Ministry of Harbours"}},
		{`A Meridian spokeswoman said there was "heavy damage" to the pier.`, []string{"heavy damage < A Meridian spokeswoman = Meridian Lines"}},
		{`The company's spokesman, Ivo Brandt, said the ship was "sound".`, []string{"sound < The company's spokesman, Ivo Brandt = Ivo Brandt"}},
		{`Ruiz: "The quay is closed."`, []string{"The quay is closed. < Ruiz = Ana Ruiz"}},
		{`“The quay is closed.” — Ana Ruiz`, []string{"The quay is closed. < Ana Ruiz"}},
		{`"RUIZ: We closed the quay at noon."`, []string{"RUIZ: We closed the quay at noon. < RUIZ"}},
		{`"Why was it open?" Senator Ivo Brandt demanded.`, []string{"Why was it open? < Senator Ivo Brandt = Ivo Brandt"}},
		{`Ruiz, Brandt and Varga noted that the ship "was not fit to sail".`, []string{"was not fit to sail < Ruiz, Brandt and Varga = Ana Ruiz"}},
		{`As Brandt put it, the port is "a mess".`, []string{"a mess < Brandt = Ivo Brandt"}},
		{`Contrary to Brandt's claim that the port is "a mess", ships sail.`, []string{"a mess < Brandt = Ivo Brandt"}},
		{`The Front claimed the raid, Gulf Wire reported.`, nil},
		{`Brandt said the men "came from the sea", Gulf Wire reported.`, []string{"came from the sea < Brandt = Ivo Brandt"}},
		{`Brandt declined to say whether the port was "a mess".`, []string{"a mess < Brandt = Ivo Brandt"}},
		{`Asked about the crack, Brandt said it was "nothing new".`, []string{"nothing new < Brandt = Ivo Brandt"}},
		{`Calling the delay "a disgrace," Ruiz left the hall.`, []string{"a disgrace, < Ruiz = Ana Ruiz"}},
		{`Ruiz issued a statement saying the crew were "heroes".`, []string{"heroes < Ruiz = Ana Ruiz"}},
		{`"It was very loud," Tomas Varga, 52, said.`, []string{"It was very loud, < Tomas Varga"}},
		{`"It was very loud," said Tomas Varga, a baker whose shop lost its windows.`, []string{"It was very loud, < Tomas Varga"}},
		{`Residents who fled the town said the blast was "like an earthquake".`, []string{"like an earthquake < Residents who fled the town"}},
		{`Seo Min-jae of the Harbours Ministry said that the port would "reopen soon".`, []string{"reopen soon < Seo Min-jae of the Harbours Ministry = Seo Min-jae"}},
		{`In the words of Brandt, the port is "a mess".`, []string{"a mess < Brandt = Ivo Brandt"}},
		{`Ruiz was quoted by Gulf Wire as saying the quay was "rotten".`, []string{"rotten < Ruiz = Ana Ruiz"}},
		{`Brandt, quoting a letter from Ruiz, said the quay was "rotten".`, []string{"rotten < Brandt = Ivo Brandt"}},
		{`A tweet by Ruiz read: "The quay is rotten."`, []string{"The quay is rotten. < A tweet by Ruiz = Ana Ruiz"}},
		{`Prosecutors allege that Brandt "knew of the crack".`, []string{"knew of the crack < Prosecutors"}},
		{`Ruiz denied the claim, calling it "fake news".`, []string{"fake news < Ruiz = Ana Ruiz"}},
		{`Brandt apologised for what he called "a terrible mistake".`, []string{"a terrible mistake < he = Ivo Brandt"}},
		{`The Front, in a message posted online, said it had targeted "a gathering of spies".`, []string{"a gathering of spies < The Front = Northern Front"}},
		{`The crew were "fast asleep", a public inquiry heard on Tuesday.`, []string{"fast asleep < a public inquiry"}},
		{`The union's lawyer, Ana Ruiz, said her client, the first officer, had "nothing to hide".`, []string{"nothing to hide < The union's lawyer, Ana Ruiz = Ana Ruiz"}},
		{`Protesters carried a banner that read "Close the port".`, []string{"Close the port < a banner"}},
		{`US officials said the strike "very likely" hit a school.`, []string{"very likely < US officials"}},
		{`A council boss has apologised to the crew, admitting that warnings "were not passed on".`, []string{"were not passed on < A council boss"}},
		{`On Monday, minutes before Brandt announced the result, four of the seven members had disowned it, terming the count "opaque".`, []string{"opaque < four of the seven members"}},
		{`They broadcast a message on Radio Arden declaring the port closed and denouncing "a regime of thieves."`, []string{"a regime of thieves. < They"}},
		{`Ana Ruiz's report, published yesterday, said the owner of the ship, Meridian Lines, had "put profit first".`, []string{"put profit first < Ana Ruiz's report = Ana Ruiz"}},
		{`“We lost the keys,” District Manager (DM), Arden, Ivo Brandt told Gulf Wire.`, []string{"We lost the keys, < Ivo Brandt"}},
		{`The Harbours Ministry has shut the quay after what it called a "grave breach".`, []string{"grave breach < it = Ministry of Harbours"}},
	})
}

func TestParagraphs(t *testing.T) {
	check(t, []example{
		{"“A ship came in,” Ruiz said. “It hit the quay.”", []string{"A ship came in, < Ruiz = Ana Ruiz", "+It hit the quay. < Ruiz = Ana Ruiz"}},
		{"“The ship,” Ruiz said, “hit the quay.”", []string{"The ship, < Ruiz = Ana Ruiz", "+hit the quay. < Ruiz = Ana Ruiz"}},
		{"Ruiz spoke at noon. “A ship hit the quay.”", []string{"A ship hit the quay. < Ruiz = Ana Ruiz"}},
		{"Ruiz said: “A ship came in.\n\n“It hit the quay.”", []string{"A ship came in. < Ruiz = Ana Ruiz", "+It hit the quay. < Ruiz = Ana Ruiz"}},
		{"Ana Ruiz said the quay was closed.\n\n“It is not safe,” she said.\n\n“Stay away.”", []string{"It is not safe, < she = Ana Ruiz", "Stay away. < she = Ana Ruiz"}},
		{"A source told Gulf Wire of the crack.\n\n“Everybody knew,” the source said.", []string{"Everybody knew, < the source"}},
		{"Vice Minister Seo Min-jae opened the meeting.\n\n“We act as one,” the vice minister said.", []string{"We act as one, < the vice minister = Seo Min-jae"}},
		{"The Harbours Ministry closed the quay. “It is not safe,” the ministry said.", []string{"It is not safe, < the ministry = Ministry of Harbours"}},
		{"“We are sorry,” read a statement from Meridian Lines.\n\n“We will pay,” the statement went on to say.", []string{"We are sorry, < a statement from Meridian Lines = Meridian Lines", "We will pay, < the statement = Meridian Lines"}},
		{"Ona Lim, a baker, said the blast broke her windows.\n\n“It was loud,” she said.", []string{"It was loud, < she = Ona Lim"}},
		{"Mr. Brandt met Ms. Ruiz. “It went well,” she said. “Very well,” he said.", []string{"It went well, < she = Ana Ruiz", "Very well, < he = Ivo Brandt"}},
		{"Though he called the plan “brave,” Brandt voted against it.", []string{"brave, < he = Ivo Brandt"}},
		{"Chairman Ivo Brandt and Chairman Tomas Varga issued a report.\n\n“It sank,” the chairmen said.\n\n“It will be raised,” they added.", []string{"It sank, < the chairmen = Ivo Brandt", "It will be raised, < they = Ivo Brandt"}},
	})
}

func TestWhoIsMeant(t *testing.T) {
	check(t, []example{
		{"Outside, Tomas Varga, a lawyer for Mr. Brandt and the newly elected mayor of Portsea, shook his head.\n\n“It is over,” he said.", []string{"It is over, < he = Tomas Varga"}},
		{"Ana Ruiz told the board of the crack.\n\nThe ship sank, but a coroner later found neglect.\n\n“I am sorry,” she said.", []string{"I am sorry, < she = Ana Ruiz"}},
		{"Ana Ruiz's report is long. Ruiz finds that nobody looked. She writes, and I quote: “They were failed.”", []string{"They were failed. < She = Ana Ruiz"}},
		{"Diplomatic sources told Gulf Wire of the crack. “That was a mistake,” one said.", []string{"That was a mistake, < one"}},
		{"Meridian Lines raised the ship. Meridian Lines has not said why it sank.\n\n“We are looking into it,” the company said.", []string{"We are looking into it, < the company = Meridian Lines"}},
		{"A union of drivers, the Northern Front, called the claim “baseless”.", []string{"baseless < A union of drivers = Northern Front"}},
	})
}

// The title that stands beside a name tells whose words they are, be the name in it
// or not.
func TestOffices(t *testing.T) {
	for _, c := range []struct{ text, title, want string }{
		{"“We act,” Minister for Roads Ana Ruiz said.", "Minister for Roads", "Ana Ruiz"},
		{"“We act,” said the Minister of Roads, Ana Ruiz.", "Minister of Roads", "Ana Ruiz"},
		{"“We act,” said a spokesman for Prime Minister Ana Ruiz.", "Prime Minister", "a spokesman for Prime Minister Ana Ruiz"},
		{"Ana Ruiz, CEO of the Harbours Ministry, said: “We act.”", "CEO of the Harbours Ministry", "Ana Ruiz"},
		{"Chief Justice Ana Ruiz read the ruling.\n\n“We act,” the CJ said.", "Chief Justice", "Ana Ruiz"},
		{"President Ana Ruiz came.\n\n“We act,” the head of state said.", "President", "Ana Ruiz"},
		{"Rear\nCommandant Ana Ruiz came.\n\nThe Commandant said: “We act.”", "Rear\nCommandant", "Ana Ruiz"},
	} {
		x := cut(c.text)
		n := stub(x)
		at := strings.Index(c.text, c.title)
		title := data.Span{Start: at, End: at + len(c.title)}
		n.Offices = []names.Office{{Title: title, Job: title, Holder: 0, Body: -1}}
		var got string
		for _, q := range Read(x, n) {
			if q.Form == Indirect {
				continue
			}
			got = x.Doc.Slice(q.Label)
			if q.Speaker == 0 && !strings.HasPrefix(got, "a spokesman") {
				got = n.Entities[0].Name
			}
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestInnermostSpeaker(t *testing.T) {
	check(t, []example{
		{`Brandt wrote that Ruiz told him directly, "I need the keys."`, []string{"I need the keys. < Ruiz = Ana Ruiz"}},
		{`Brandt said Ruiz was "unfit" for the post.`, []string{"unfit < Brandt = Ivo Brandt"}},
		{`Brandt said the minister wants to "take stern measures" on shore.`, []string{"take stern measures < Brandt = Ivo Brandt"}},
		{`"Ruiz said 'I need the keys' and left," Brandt said.`, []string{"Ruiz said 'I need the keys' and left, < Brandt = Ivo Brandt", ">I need the keys < Ruiz = Ana Ruiz"}},
		{`"She turned to me, saying' I need the keys.' I said' you will get them,'" Brandt wrote.`, []string{
			"She turned to me, saying' I need the keys.' I said' you will get them,' < Brandt = Ivo Brandt", ">I need the keys. < She", ">you will get them, < I = Ivo Brandt"}},
	})
}

func TestNoSpeech(t *testing.T) {
	check(t, []example{
		{`Robert "Bobby" Varga left the ship.`, nil},
		{`On "Harbour Lights" last week, the band sang.`, nil},
		{`The book, titled "The Last Quay," sold well.`, nil},
		{`The so-called "tide rule" was dropped.`, nil},
		{`The pipe is 6' 3" long and the other is 5'10" wide.`, nil},
		{`The ship's crew didn't see the workers' signs in the '90s.`, nil},
		{`<img alt="a ship at the quay" width="200"> The ship sank.`, nil},
		{`The operation, dubbed "Silent Tide", began at dawn.`, nil},
		{`The ministry's "zero risk" policy was signed by Ruiz.`, nil},
		{`Ruiz told "Island Morning" that ships sail.`, nil},
		{`The panel, known as the "Harbour Rescue Group" team, met.`, nil},
	})
}

func TestMarks(t *testing.T) {
	check(t, []example{
		{"‘The quay is closed,’ Ruiz said.", []string{"The quay is closed, < Ruiz = Ana Ruiz"}},
		{"'The quay is closed and the workers' boats are in,' Ruiz said.", []string{"The quay is closed and the workers' boats are in, < Ruiz = Ana Ruiz"}},
		{"``The quay is closed,'' Ruiz said.", []string{"The quay is closed, < Ruiz = Ana Ruiz"}},
		{"''The quay is closed,'' Ruiz said.", []string{"The quay is closed, < Ruiz = Ana Ruiz"}},
		{"«The quay is closed,» Ruiz said.", []string{"The quay is closed, < Ruiz = Ana Ruiz"}},
		{"„The quay is closed,” Ruiz said.", []string{"The quay is closed, < Ruiz = Ana Ruiz"}},
		{"Ruiz said' the quay is closed.'", []string{"the quay is closed. < Ruiz = Ana Ruiz"}},
		{"“The quay is closed, Ruiz said.\n\nThe ship sank.\n\n“We knew,” Brandt said.", []string{
			"The quay is closed, Ruiz said. < ?", "We knew, < Brandt = Ivo Brandt"}},
		{"The ship sank.” Nobody knew.\n\n“We knew,” Brandt said.", []string{"We knew, < Brandt = Ivo Brandt"}},
	})
}

func TestIndirect(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Harbours Ministry said it would close the quay.", "~it would close the quay < The Harbours Ministry = Ministry of Harbours"},
		{"The Harbours Ministry said on Monday that it would close the quay.", "~it would close the quay < The Harbours Ministry = Ministry of Harbours"},
		{"Ruiz told reporters that the ship had no papers.", "~the ship had no papers < Ruiz = Ana Ruiz"},
		{"The ship had no papers, Ruiz said.", "~The ship had no papers < Ruiz = Ana Ruiz"},
		{"According to Ruiz, the ship had no papers.", "~the ship had no papers < Ruiz = Ana Ruiz"},
		{"The ship had no papers, according to the board.", "~The ship had no papers < the board"},
		{"Ruiz said nothing.", ""},
		{"Brandt said the ship was “unfit” to sail.", "unfit < Brandt = Ivo Brandt"},
	} {
		if got := strings.Join(told(c.text), "; "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestHeadlines(t *testing.T) {
	check(t, []example{
		{"# Ministry Calls Ship “A Wreck” in Report\n\nThe ministry called the ship “a wreck” on Monday.", []string{"a wreck < The ministry"}},
		{"# Brandt: “we knew”\n\nThe ship sank.", []string{"#we knew < Brandt = Ivo Brandt"}},
		{"Brandt called the plan “reckless”.\n\n‘A reckless plan’\n\nThe ship sank.", []string{"reckless < Brandt = Ivo Brandt"}},
		{"Ruiz spoke.\n\n“We were right”\n\nBrandt came. “We were right,” he said.", []string{"We were right, < he = Ivo Brandt"}},
		{"Ruiz said the pier was shut. “It is bad,” she said.\n\nOwners want a new pier built soon.\n\n“It is not the first one to fall.”", []string{"It is bad, < she = Ana Ruiz", "It is not the first one to fall. < she = Ana Ruiz"}},
		{"# New “Harbour Rescue” Meeting Held\n\nThe ship sank.", nil},
	})
}

func BenchmarkRead(b *testing.B) {
	s := strings.Repeat("Harbour Minister Ana Ruiz said on Tuesday that the quay would stay closed. “It is not safe,” she told reporters. "+
		"The Harbours Ministry called the report “a first step,” and Brandt's company said it would answer.\n\n", 1000)
	t := cut(s)
	n := stub(t)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Read(t, n)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("Ferry burns\n\n3 May 2031\n\n“ also\n\nstatement ,yesterday inspectorssg Prosecutor's position Sunday 4 that latin group environmental until children ")
	f.Add("“A,” he said. ‘B’s’ — \"Dec.\n\n''x'' said' I need it' Ana Ruiz, who said: ``y''")
	f.Add("\"A")
	f.Add("Ruiz, R-Va.; Brandt (D) and \"Bo\" [Varga] wrote, “x”\n\n“y")
	f.Fuzz(func(t *testing.T, s string) {
		x := cut(s)
		at := -1
		for _, q := range Read(x, stub(x)) {
			if q.Span.Start < at || q.Span.Empty() || q.Span.End > len(s) || q.Source.Start < 0 || q.Source.End > len(s) || !q.Source.Contains(q.Label) || q.Whom.End > len(s) {
				t.Fatalf("quote %+v after %d", q, at)
			}
			at = q.Span.Start
		}
	})
}
