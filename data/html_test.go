package data

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

const ferryPage = `<!DOCTYPE html><html><head><title>Ferry burns off Northport | Island Post</title>
<meta property="og:site_name" content="Island Post"><meta property="article:published_time" content="2031-05-12T08:00:00Z">
<script>track("nothing of this")</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Ferry burns off Northport</h1><div class="share"><a href="#">Share</a> <a href="#">Print</a></div>
<p>A ferry burned off Northport on Monday, said Harbour Minister <b>Ann Ro</b>,<br>and forty people were brought ashore &amp; treated there.</p>
<figure><img src="x.jpg"><figcaption>The ferry, seen from the quay.</figcaption></figure>
<h2>How it began</h2>
<p>The fire broke out in the engine room, the Harbour Board said, and spread to the deck within minutes, before the crew could close the doors.</p>
<p>“We saved all aboard,” the minister said, while the board, which owns the ferry, promised to publish what it finds.</p>
<table><tr><th>Aboard</th><th>Hurt</th></tr><tr><td>40</td><td>3</td></tr></table></article>
<aside><h3>Most read</h3><ul><li><a href="/a">Crane falls</a></li><li><a href="/b">Quay shut</a></li></ul></aside>
<footer>© 2031 Island Post</footer></body></html>`

func TestWebPage(t *testing.T) {
	d, err := Read(strings.NewReader(ferryPage), "a.html", Options{})
	if err != nil {
		t.Fatal(err)
	}
	if d.Title != "Ferry burns off Northport" || d.Outlet != "Island Post" || d.Published != "2031-05-12" {
		t.Errorf("title %q, outlet %q, published %q", d.Title, d.Outlet, d.Published)
	}
	var got []string
	for _, b := range d.Blocks {
		got = append(got, fmt.Sprintf("%d %s", b.Role, d.Slice(b.Span)))
	}
	want := []string{
		"1 Ferry burns off Northport",
		"0 A ferry burned off Northport on Monday, said Harbour Minister Ann Ro,",
		"0 and forty people were brought ashore & treated there.",
		"6 The ferry, seen from the quay.",
		"2 How it began",
		"0 The fire broke out in the engine room, the Harbour Board said, and spread to the deck within minutes, before the crew could close the doors.",
		"0 “We saved all aboard,” the minister said, while the board, which owns the ferry, promised to publish what it finds.",
		"0 Aboard | Hurt", "0 40 | 3",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestWebPageWithoutArticle(t *testing.T) {
	for page, want := range map[string]string{
		"<p>The quay is shut.":                           "The quay is shut.",
		"<html><body>Only words</body></html>":           "Only words",
		strings.Repeat("<div>", 5000) + "deep, but read": "deep, but read",
		"<html><head><title>T</title></head></html>":     "", "<frameset><frame src=x></frameset>": "", "<script>x()</script>": "",
	} {
		d, err := Read(strings.NewReader(page), "a.htm", Options{})
		switch {
		case want == "" && err == nil:
			t.Errorf("%.40q: read as %q", page, d.Text)
		case want != "" && (err != nil || strings.TrimSpace(d.Text) != want):
			t.Errorf("%.40q: %v, %v", page, d, err)
		}
	}
}

// What a browser saves beside a page is part of it.
func TestSavedPage(t *testing.T) {
	docs, list, err := LoadFS(context.Background(), fstest.MapFS{
		"ferry.html": {Data: []byte(ferryPage)}, "ferry_files/ad.html": {Data: []byte("<p>Buy now")}, "ferry_files/x.js": {Data: []byte("x()")},
		"other_files/quay.txt": {Data: []byte("The quay is shut.")},
	}, Options{})
	if got := paths(docs); err != nil || len(list) > 0 || !slices.Equal(got, []string{"ferry.html", "other_files/quay.txt"}) {
		t.Errorf("%q, %v, %v", got, list, err)
	}
}

// The date of a page comes from the surest of the places that state one.
func TestPageDate(t *testing.T) {
	for _, c := range []struct{ head, body, want string }{
		{`<meta name="date" content="2031-05-12">`, "", "2031-05-12"},
		{`<meta property="article:modified_time" content="2031-06-01"><meta property="article:published_time" content="2031-05-12T23:00:00+02:00">`, "", "2031-05-12"},
		{`<script type="application/ld+json">{"dateModified":"2031-06-01","datePublished":"2031-05-12T08:00:00Z"}</script>`, "", "2031-05-12"},
		{`<link rel="canonical" href="https://island.example/2031/05/12/ferry">`, "", "2031-05-12"},
		{"", `<span itemprop="datePublished" content="2031-05-12">yesterday</span>`, "2031-05-12"},
		{"", `<time datetime="2031-05-12T08:00">8 am</time>`, "2031-05-12"},
		{"", `<div class="entry-date" hidden>12.5.2031</div>`, "2031-05-12"},
		{"", `<p class="datum">Montag, 12. Mai 2031</p>`, "2031-05-12"},
		{"", `<p class="posted">le 1er août 2031</p>`, "2031-08-01"},
		{"", `<p class="posted">14 juillet 2031</p>`, "2031-07-14"},
		{"", `<p class="posted">3 juin 2031</p>`, "2031-06-03"},
		{"", `<div>12 May 2031</div><p>The quay is shut.</p>`, "12 May 2031"},
		{"", `<p>` + strings.Repeat("The quay is shut. ", 20) + `</p><p>Most read: 12 May 2031</p>`, ""},
		{`<meta name="date" content="soon">`, "", ""},
	} {
		d, err := Read(strings.NewReader("<html><head>"+c.head+"</head><body>"+c.body+"<p>The quay at Northport is shut, and nobody knows for how long.</p></body></html>"), "a.html", Options{})
		if err != nil || d.Published != c.want {
			t.Errorf("%s%.80s: %q, %v; want %q", c.head, c.body, d.Published, err, c.want)
		}
	}
}

func FuzzWebPage(f *testing.F) {
	f.Add(ferryPage)
	f.Add("<table><tr><td>a<td>b<p>c")
	f.Add("<svg><title>x</title></svg><!-- --><p class=date>1.1.2000")
	f.Fuzz(func(t *testing.T, page string) {
		d, err := Read(strings.NewReader(page), "a.html", Options{})
		if err != nil {
			return
		}
		end := 0
		for _, b := range d.Blocks {
			if b.Span.Start < end || b.Span.Empty() || b.Span.End > len(d.Text) {
				t.Fatalf("block %v of %d bytes after %d", b, len(d.Text), end)
			}
			end = b.Span.End
		}
	})
}
