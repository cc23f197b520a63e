package data

import (
	"strings"
	"testing"
)

func TestMarkdown(t *testing.T) {
	tests := []struct{ name, content, text, want string }{
		{"report", "# Crane falls\n\nThe *quay* is **shut**\nuntil [Friday](http://x.example).\n\n## The road\n\nNobody was hurt.\n",
			"Crane falls\n\nThe quay is shut until Friday.\n\nThe road\n\nNobody was hurt.",
			"headline: Crane falls\nprose: The quay is shut until Friday.\nsubhead: The road\nprose: Nobody was hurt.\n"},
		{"lists and quotes", "Before:\n\n- one\n- two\n  more\n\n1. first\n\n   second\n\n> said\n> she\n",
			"Before:\n\none\ntwo more\n\nfirst\n\nsecond\n\nsaid she", "prose: Before:\nprose: one\nprose: two more\nprose: first\nprose: second\nprose: said she\n"},
		{"table", "| Port | Ships |\n|---|---|\n| Ost*mouth* | 3 |\n", "Port | Ships\nOstmouth | 3", "prose: Port | Ships\nprose: Ostmouth | 3\n"},
		{"code and HTML", "Say `a*b`.\n\n```\nx = 1\n```\n\n<div>Hidden <b>words</b> &amp; more</div>\n\n<script>\nalert(1)\n</script>\n\nA<br>B <i>c</i>\n",
			"Say a*b.\n\nx = 1\n\nHidden words & more\n\nA\nB c", "prose: Say a*b.\nprose: x = 1\nprose: Hidden words & more\nprose: A\nprose: B c\n"},
		{"escapes and entities", "AT&amp;T \\* 5 &#8220;x&#8221;\n", "AT&T * 5 “x”", "prose: AT&T * 5 “x”\n"},
		{"picture", "Text one.\n\n![The crane on the quay](a.png)\n\nText two.\n", "Text one.\n\nThe crane on the quay\n\nText two.", "prose: Text one.\ncaption: The crane on the quay\nprose: Text two.\n"},
		{"outlet and date under the headline", "# Crane falls\n\nThe Island Courier\n\n3 May 2031\n\nThe quay is shut.\n", "Crane falls\n\nThe Island Courier\n\n3 May 2031\n\nThe quay is shut.",
			"headline: Crane falls\noutlet: The Island Courier\ndated: 3 May 2031\nprose: The quay is shut.\n"},
		{"rule is no front matter", "---\n\nThe quay is shut.\n\n---\n\nMore.\n", "The quay is shut.\n\nMore.", "prose: The quay is shut.\nprose: More.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := &Document{}
			markdown(d, tt.content)
			checkBlocks(t, d)
			if d.Text != tt.text {
				t.Errorf("text %q, want %q", d.Text, tt.text)
			}
			if got := laidOut(d); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

func TestFrontMatter(t *testing.T) {
	tests := []struct {
		content string
		want    front
		body    string
	}{
		{"---\ntitle: Crane falls\noutlet: Island Courier\ndate: 2031-05-03\n---\nText", front{"Crane falls", "Island Courier", "2031-05-03"}, "Text"},
		{"---\r\nheadline: \"A: B\"\r\nPublisher:\r\n  name: Island Courier\r\npublished: 2031-05-03T08:00:00Z\r\n---\r\nText", front{"A: B", "Island Courier", "2031-05-03"}, "Text"},
		{"---\ntitle: Crane: it fell\nsource: 'Courier'\ndate: 3 May 2031\n...\nText", front{"Crane: it fell", "Courier", "3 May 2031"}, "Text"},
		{"---\ntags: [a, b]\ntitle:\n---\nText", front{}, "Text"},
		{"---\nno end", front{}, "---\nno end"},
		{"---\njust words\n---\nText", front{}, "---\njust words\n---\nText"},
		{"Text", front{}, "Text"},
	}
	for _, tt := range tests {
		if f, body := cutFront(tt.content); f != tt.want || body != tt.body {
			t.Errorf("%q: %+v, %q", tt.content, f, body)
		}
	}
	d := &Document{}
	markdown(d, "---\ntitle: A crane falls\noutlet: Courier\ndate: 2031-05-03\n---\n# Another headline\n\nIsland Times\n\n4 June 2031\n\nText.\n")
	if d.Title != "A crane falls" || d.Outlet != "Courier" || d.Published != "2031-05-03" || !d.PublishedAt.Empty() {
		t.Errorf("front matter does not win: %+v", d)
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("---\ntitle: a\n---\n# b\n\n- c\n\n> d\n\n| e |\n|---|\n| f |\n\n<p>g</p>\n\n```\nh\n```\n![i](j) [k](l) <m@n.o> &amp; \\*  \np")
	f.Add("---\na: &a [*a]\n<<: *a\n---\n")
	f.Fuzz(func(t *testing.T, content string) {
		d := &Document{}
		markdown(d, content)
		checkBlocks(t, d)
	})
}

// Hostile nesting must neither crash nor take for ever.
func TestMarkdownDepth(t *testing.T) {
	for _, unit := range []string{"> ", "- ", "[", "*a ", "![", "<b>", "`", "| a |\n", "&", "1. ", "***", "](", "\\", "#\n", "_a*", "a\n", "[a]: b\n"} {
		d := &Document{}
		markdown(d, strings.Repeat(unit, 200_000/len(unit)))
		checkBlocks(t, d)
	}
}
