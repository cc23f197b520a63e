// Package data brings documents in: folders and formats become clean text with
// a headline, an outlet and a dateline. It knows how a report is laid out; what
// the report says is for package briefing.
package data

// Span is a stretch of a document's text: byte offsets, end exclusive.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Empty tells whether the span holds no text; the zero Span stands for "none".
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains tells whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps tells whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Role is the part that a block of text plays in a document.
type Role uint8

// The roles. Prose is what the report says; Caption belongs to a picture and is
// read for facts apart from the prose; Furniture (menus, share bars, related
// links, login prompts, boxes of questions) is no part of the report.
const (
	Prose Role = iota
	Headline
	Subhead
	Outlet
	Dated // a line that states the publication date
	Byline
	Caption
	Furniture
)

// Block is a run of text with one role: a paragraph, or a part of one where
// furniture stands inside it.
type Block struct {
	Role Role
	Span Span
}

// Document is one report. Its text never changes after loading; every fact
// points into it.
type Document struct {
	ID   string // from the hash of the content: the same bytes have the same ID
	Path string // as given, relative to the folder, with forward slashes
	Text string // UTF-8; for a UTF-8 .txt file the file's own bytes

	// Blocks are in order of their spans and don't overlap; only white space
	// lies between them.
	Blocks []Block

	Title    string // headline, "" where there is none; raw, as in the text
	Outlet   string // publisher, "" where not known
	Dateline Span   // "SEOUL, Dec. 25 (Agency) —" at the start of the prose, if any

	// Published is the publication date as the document states it, in words
	// ("10 November 2016") or ISO form, "" where it states none; a dateline may give
	// the day without the year ("Dec. 25"). PublishedAt is
	// where the text says so; empty where front matter or a page's head does.
	Published   string
	PublishedAt Span

	// PageDate is a date that the page prints after the report: when it was made or
	// crawled, so the latest day that the report can be of. Empty where there is none.
	PageDate Span
}

// Slice is the text of a span.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }

// Problem is a file that could not be read, and why, in words for the analyst.
type Problem struct{ Path, Reason string }
