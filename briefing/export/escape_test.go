package export

import (
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"sitrep/data/safetext"
)

func TestEscape(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"Ministry of Harbours", "Ministry of Harbours"},
		{"AT&T said: $5 million (about 4%)", "AT&T said: $5 million (about 4%)"},
		{"Dec. 11, 10:30 p.m.", "Dec. 11, 10:30 p.m."},
		{"report_2.txt", "report_2.txt"},
		{"_em_ *em* `code` ~~no~~", "\\_em\\_ \\*em\\* \\`code\\` \\~\\~no\\~\\~"},
		{"[link](http://bad.example)", `\[link\](http\://bad.example)`},
		{"<b>bold</b>", `\<b\>bold\</b\>`},
		{"&lt;b&gt; &#91;", `\&lt;b\&gt; \&#91;`},
		{"# heading", `\# heading`},
		{"1. first", `1\. first`},
		{"2025) list", `2025\) list`},
		{"- item", `\- item`},
		{"see www.bad.example", `see www\.bad.example`},
		{"write to a@bad.example", `write to a\@bad.example`},
		{"two\nlines\r\nand a\ttab", "two lines and a tab"},
		{"escape \x1b[31m red", `escape \<U+001B\>\[31m red`},
		{"trailing \\", `trailing \\`},
	} {
		// What stands for '#' inside a reference is escaped too.
		want := strings.ReplaceAll(c.want, "&#", `&\#`)
		if got := escape(c.words); got != want {
			t.Errorf("escape(%q) = %q, want %q", c.words, got, want)
		}
	}
}

// markdown reads as the usual sites do: with tables, strikethrough and links of
// bare addresses.
var markdown = goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithParserOptions(parser.WithAutoHeadingID()))

// nodes calls visit for every node of a Markdown text.
func nodes(markup string, visit func(ast.Node)) {
	ast.Walk(markdown.Parser().Parse(text.NewReader([]byte(markup))), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			visit(n)
		}
		return ast.WalkContinue, nil
	})
}

var tag = regexp.MustCompile("<[^>]*>")

// shown is what a reader of the Markdown sees, white space made even.
func shown(t *testing.T, markup string) string {
	t.Helper()
	var out strings.Builder
	if err := markdown.Convert([]byte(markup), &out); err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(html.UnescapeString(tag.ReplaceAllString(out.String(), ""))), " ")
}

// inert tells what the Markdown of a line with foreign words holds beyond the
// line's own make: "" for nothing.
func inert(words string) string {
	markup := "### Name\n\n- **" + escape(words) + "** and " + escape(words) + " [1 ¶2]\n- " + escape(words) +
		" [1 ¶2]\n  - “" + escape(words) + "”\n\n[1 ¶2]: #source-1\n"
	seen := map[string]int{}
	nodes(markup, func(n ast.Node) { seen[n.Kind().String()]++ })
	for kind, want := range map[string]int{"Link": 2, "AutoLink": 0, "RawHTML": 0, "HTMLBlock": 0, "Heading": 1, "List": 2,
		"ListItem": 3, "CodeSpan": 0, "Image": 0, "Strikethrough": 0, "Table": 0, "Blockquote": 0, "Emphasis": 1, "ThematicBreak": 0} {
		if seen[kind] != want {
			return kind
		}
	}
	return ""
}

var hostile = []string{
	"plain", "[a](b)", "![i](http://x.example/y.png)", "<script>alert(1)</script>", "<http://x.example>", "http://x.example", "HTTPS://x.example/a_b_c",
	"ftp://x.example", "www.x.example", "mailto:me@x.example", "me@x.example", "javascript:alert(1)", "[1 ¶2]", "[1 ¶2]: http://x.example", "**b**", "a__b__c", "__init__",
	"~~s~~", "~a~", "|a|b|\n|-|-|", "---", "===", "***", "* * *", "> q", "+ p", "1) x", "123456789. y", "```\ncode\n```", "    code", "\\", "\\\\[x](y)", "`", "``a`",
	"&lt;", "&#60;b&#62;", "- [ ] task", "[x] task", "[^1]", "a  \nb", "a\\\nb", "\u00a0**x**\u00a0", "\u200b", "\u202eevil", "\x00\x1b]8;;http://x.example\x07",
	"é", "世界", "“q”", "*", "_", "a*b*c", "*a", "#", "##", "a #", "a\u2028b", "\ufeff# x", ":", "!", "!\\[a](b)", "<!-- c -->", "<?php", "xmpp:a@b.example",
}

func TestEscapeIsInert(t *testing.T) {
	for _, words := range hostile {
		if kind := inert(words); kind != "" {
			t.Errorf("%q: makes a %s", words, kind)
		}
		line := "Says " + escape(words) + " here"
		want := strings.Join(strings.Fields("Says "+strings.TrimSpace(safetext.Clean(words).String())+" here"), " ")
		if got := shown(t, line); got != want {
			t.Errorf("%q: shows %q, want %q", words, got, want)
		}
	}
}

func FuzzEscape(f *testing.F) {
	for _, words := range hostile {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		if len(words) > 512 || strings.TrimSpace(safetext.Clean(words).String()) == "" {
			t.Skip()
		}
		if kind := inert(words); kind != "" {
			t.Errorf("%q: makes a %s: %q", words, kind, escape(words))
		}
		if e := escape(words); !utf8.ValidString(e) || strings.ContainsAny(e, "\n\r\t\x1b") {
			t.Errorf("%q: not one safe line: %q", words, e)
		}
	})
}
