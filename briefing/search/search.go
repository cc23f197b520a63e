// Package search finds words in the reports of a briefing, and reports by who is
// mentioned, who speaks, when and where they were published.
//
// A query is words, all of which a report must have. Case, accents and punctuation
// make no difference. The last word is taken as the beginning of one, so that a
// search answers while it is typed; "harb*" says so of any word.
//
//	harbour fire            both words, anywhere in the report
//	"harbour board"         the words one after another
//	-drill                  not this word; also -"fire drill", -who:Ro
//	ferry OR boat           either; binds closer than the spaces between words
//	who:"Ro Min-ho"         mentions a person or body: by a name or alias
//	said-by:Ro sorry        has words that Ro said, the "sorry" among them
//	outlet:tribune          published there
//	on:2031-05-04           published that day, or tells of an event of that day;
//	                        also a month (2031-05), a year, two days (2031-05-04..2031-05-09)
//	after:2031-05 before:2031-07-01   later and earlier than these
package search

import (
	"sitrep/briefing"
	"sitrep/data"
)

// A Hit is a report that meets a query.
type Hit struct {
	// Passage is the part of the report to show for it: a paragraph, or a piece of one,
	// where most of what is looked for stands together; the beginning of the report
	// where only its date or outlet answers.
	briefing.Passage

	Marks  []data.Span        // what was found within the Passage, in order, none overlapping
	Places []briefing.Passage // everything found in the report, in order, at most 500
	Score  float64            // 0 and above; the higher, the better; of this query only
}

// Find is the reports that meet a query, best first, and how many there are in all. No
// more than limit are made hits. An empty query finds nothing. The error says what is
// wrong with the query in words for the one who types it.
//
// The rank is Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance
// Framework: BM25 and Beyond, 2009), with the reports as documents and mentions and
// statements counted as words are; of equal rank the newest report is first.
func (x *Index) Find(query string, limit int) (hits []Hit, total int, err error) {
	q, err := parse(query)
	if err != nil || len(q) == 0 {
		return nil, 0, err
	}
	s := x.search(q)
	found := s.matches()
	return s.hits(found[:max(0, min(limit, len(found)))]), len(found), nil
}
