package data

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// How pages state the day on which they were published, from what is surest to what
// is least so: in the names of <meta> elements, as schema.org, the Open Graph, Dublin
// Core and publishing systems have them; in linked data; in the page's own address.
var (
	publishedMeta = []string{"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article.published", "parsely-pub-date",
		"sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publicationdate", "publication_date", "article_date_original", "cxenseparse:recs:publishtime",
		"dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc.created", "datecreated", "created", "date", "last-modified", "article:modified_time", "datemodified"}
	publishedLD  = regexp.MustCompile(`"(?:datePublished|uploadDate|dateCreated)"\s*:\s*"([^"]{8,40})"`)
	addressDate  = regexp.MustCompile(`/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)`)
	isoDate      = regexp.MustCompile(`(?:^|\D)((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?:\D|$)`)
	dottedDate   = regexp.MustCompile(`(?:^|\D)(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.\s?((?:19|20)\d\d)(?:\D|$)`)
	dateElements = regexp.MustCompile(`(?i)date|datum|publi|posted|time|created|byline|meta`)
)

// statedDate is the day on which a page says, for programs to read, that it was
// published; "" where it doesn't.
func statedDate(root *html.Node) string {
	best, from := "", len(publishedMeta)
	linked, address, marked := "", "", ""
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Meta:
			name := strings.ToLower(attribute(n, "property") + attribute(n, "name") + attribute(n, "itemprop"))
			if name == "og:url" && address == "" {
				address = addressDay(attribute(n, "content"))
			}
			if i := slices.Index(publishedMeta, name); i >= 0 && i < from {
				if day := day(attribute(n, "content")); day != "" {
					best, from = day, i
				}
			}
		case atom.Link:
			if strings.EqualFold(attribute(n, "rel"), "canonical") {
				if day := addressDay(attribute(n, "href")); day != "" {
					address = day
				}
			}
		case atom.Script:
			if linked == "" && n.FirstChild != nil && strings.Contains(attribute(n, "type"), "ld+json") {
				if m := publishedLD.FindStringSubmatch(n.FirstChild.Data); m != nil {
					linked = day(m[1])
				}
			}
		default:
			if marked == "" && strings.EqualFold(attribute(n, "itemprop"), "datePublished") {
				marked = elementDay(n)
			}
		}
	}
	if from < slices.Index(publishedMeta, "dc.date.issued") {
		return cmp.Or(address, best)
	}
	return cmp.Or(address, linked, marked, best)
}

// printedDate is the first day that a page prints where pages print their own: in an
// element for a time, or one that its class or ID calls a date, or else in a few words
// ahead of the report.
func printedDate(root *html.Node) string {
	const paragraph = 200 // bytes: with such a text the report has begun
	named, ahead := "", ""
	begun := false
	for n := range root.Descendants() {
		switch {
		case n.Type == html.TextNode && ahead == "" && !begun && n.Parent.DataAtom != atom.Script && n.Parent.DataAtom != atom.Style:
			s := OneLine(n.Data)
			if begun = len(s) > paragraph; len(s) <= shortDate {
				ahead = day(s)
			}
		case n.Type != html.ElementNode:
		case n.DataAtom == atom.Time:
			if day := elementDay(n); day != "" {
				return day
			}
		case named == "" && dateElements.MatchString(attribute(n, "class")+" "+attribute(n, "id")):
			named = elementDay(n)
		}
	}
	return cmp.Or(named, ahead)
}

// shortDate is how long a text may be, in bytes, of which a date is the matter.
const shortDate = 80

// elementDay is the day that an element gives, in its attributes or its text if that
// is short.
func elementDay(n *html.Node) string {
	for _, key := range []string{"datetime", "content"} {
		if day := day(attribute(n, key)); day != "" {
			return day
		}
	}
	var text strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			if text.WriteString(c.Data + " "); text.Len() > 4*shortDate {
				return ""
			}
		}
	}
	if s := OneLine(text.String()); len(s) <= shortDate {
		return day(s)
	}
	return ""
}

// day is the first full calendar day in a text, in ISO form where it is in figures.
func day(s string) string {
	if m := isoDate.FindStringSubmatch(s); m != nil {
		return m[1] + "-" + m[2] + "-" + m[3]
	}
	if m := dottedDate.FindStringSubmatch(s); m != nil {
		return m[3] + "-" + twoDigits(m[2]) + "-" + twoDigits(m[1])
	}
	if m := matchDate(s); m != nil && withYear(s[m[0]:m[1]]) {
		return s[m[0]:m[1]]
	}
	if m := foreignDate.FindStringSubmatch(s); m != nil {
		word := strings.ToLower(m[2])
		for i, names := range foreignMonths {
			if slices.ContainsFunc(strings.Fields(names), func(name string) bool { return strings.HasPrefix(word, name) }) {
				return m[3] + "-" + twoDigits(strconv.Itoa(i+1)) + "-" + twoDigits(m[1])
			}
		}
	}
	return ""
}

// Months of German, French, Spanish, Italian, Portuguese and Dutch pages, by their
// first letters.
var (
	foreignDate   = regexp.MustCompile(`(?:^|\D)(0?[1-9]|[12]\d|3[01])(?:\.|er|º)?\s*(?:de |d')?(\p{L}{3,})\.?,?\s*(?:de |del )?((?:19|20)\d\d)(?:\D|$)`)
	foreignMonths = [12]string{
		"jan jän ene gen", "feb fév fev", "mär mar mrt maa", "apr avr abr", "mai mag may mei", "jun juin giu", "juil jul lug", "aug aoû ago", "sep set", "okt oct out ott", "nov", "dez déc dec dic",
	}
)

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

// addressDay is the day in a page's address: ".../2031/05/12/ferry-burns".
func addressDay(url string) string {
	if m := addressDate.FindStringSubmatch(url); m != nil {
		return m[1] + "-" + m[2] + "-" + m[3]
	}
	return ""
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
