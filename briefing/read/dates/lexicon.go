package dates

import (
	_ "embed"
	"strconv"
	"strings"

	"sitrep/data/lexicon"
)

//go:embed calendar.txt
var calendarList string

// class is the part that a word or number can play in a calendar expression.
type class uint8

const (
	none class = iota
	wMonth
	wWeekday
	wNumber
	wOrdinal // in words; digits have nth
	wUnit
	wUnits
	wSeason
	wDayWord
	wDayPart
	wPart
	wLast
	wPast
	wPrevious
	wNext
	wFollowing
	wThis
	wThat
	wSame
	wRecent
	wThe
	wA
	wOf
	wIn
	wOn
	wFrom
	wTo
	wAnd
	wAgo
	wAfter
	wBefore
	wSince
	wEvery
	wOld
	wHalf
	wFiscal
	wAM
	wOClock
	wTime
	wLocal
	wAbout
	wRecurring
	// found by their form
	digits  // 1 to 4 digits; the value, with its number of digits apart
	nth     // "29th"
	numeric // a full date: "2025-12-11", "1/6/17"
	decade  // "1990s", "90s"
	clock   // "11:30", "7pm"
	quarter // "Q3"
	comma
	dash
	open // (
	apostrophe
	possessive
)

var sections = map[string]class{
	"month": wMonth, "weekday": wWeekday, "number": wNumber, "ordinal": wOrdinal, "unit": wUnit, "units": wUnits,
	"season": wSeason, "day word": wDayWord, "part of day": wDayPart, "part": wPart, "last": wLast, "past": wPast,
	"previous": wPrevious, "next": wNext, "following": wFollowing, "this": wThis, "that": wThat, "same": wSame,
	"recent": wRecent, "the": wThe, "a": wA, "of": wOf, "in": wIn, "on": wOn, "from": wFrom, "to": wTo, "and": wAnd,
	"ago": wAgo, "after": wAfter, "before": wBefore, "since": wSince, "every": wEvery, "old": wOld, "half": wHalf,
	"fiscal": wFiscal, "am": wAM, "oclock": wOClock, "time": wTime, "local": wLocal, "about": wAbout,
	"recurring": wRecurring,
}

// word is what the lexicon knows of a word.
type word struct {
	class  class
	val    int16
	phrase bool // a feast or a phrase of the list begins with it
}

// phrase is an entry of more than what a class says: a feast, or words for now.
type phrase struct {
	words []string // those after the first, in lower case, as token.Text cuts them
	feast int      // index into feasts from 1, or 0
	timex string
}

// feast is a holiday: a fixed day of a month, the n-th weekday of a month, or a
// number of days from Easter Sunday (month 0).
type feast struct{ month, day, nth, weekday int }

var (
	vocabulary lexicon.Table[word]
	recurring  []string // values of the class
	phrases    = map[string][]phrase{}
	feasts     []feast
	contexts   = map[string]uint16{} // words that settle what a word beside them is
)

// The contexts: bits of what a word tells of the number or name beside it.
const (
	beforeCount uint16 = 1 << iota
	counted
	beforeYear
	afterDay
	beforeMonth
	afterWeekday
	namedDay
	beforeLength
)

var contextSections = map[string]uint16{
	"before a count": beforeCount, "counted": counted, "before a year": beforeYear, "after a day": afterDay,
	"before a month": beforeMonth, "after a weekday": afterWeekday, "named day": namedDay, "length": beforeLength,
}

var dayParts = [...]string{"", "MO", "MI", "AF", "EV", "NI", "DT", "12:00", "24:00"}

func init() {
	words := map[string]word{}
	addPhrase := func(text string, p phrase) {
		head := filePhrase(text, p)
		w := words[head]
		w.phrase = true
		words[head] = w
	}
	for e := range lexicon.Entries(calendarList) {
		switch e.Section {
		case "feast":
			feasts = append(feasts, parseFeast(e.Value))
			addPhrase(e.Text, phrase{feast: len(feasts)})
			continue
		case "now":
			addPhrase(e.Text, phrase{timex: e.Value})
			continue
		case "recurring":
			recurring = append(recurring, e.Value)
			words[e.Text] = word{class: wRecurring, val: int16(len(recurring) - 1)}
			continue
		}
		if bit := contextSections[e.Section]; bit != 0 {
			contexts[e.Text] |= bit
			continue
		}
		n, _ := strconv.Atoi(e.Value)
		w := words[e.Text]
		if w.class == none {
			w.class, w.val = sections[e.Section], int16(n)
		}
		words[e.Text] = w
	}
	vocabulary = lexicon.TableOf(words)
}

// filePhrase files a phrase under its first word, the longest first, and returns the word.
func filePhrase(text string, p phrase) string {
	text = strings.NewReplacer("'s", " 's", "’s", " ’s", "s'", "s '", "s’", "s ’").Replace(text)
	all := strings.Fields(text)
	head := strings.TrimSuffix(all[0], ".")
	p.words = all[1:]
	list := append(phrases[head], p)
	for i := len(list) - 1; i > 0 && len(list[i].words) > len(list[i-1].words); i-- {
		list[i], list[i-1] = list[i-1], list[i]
	}
	phrases[head] = list
	return head
}

func parseFeast(s string) feast {
	number := func(s string) int { n, _ := strconv.Atoi(s); return n }
	if off, ok := strings.CutPrefix(s, "e"); ok {
		return feast{day: number(off)}
	}
	if m, d, ok := strings.Cut(s, "-"); ok {
		return feast{month: number(m), day: number(d)}
	}
	p := strings.Split(s, "/")
	return feast{month: number(p[0]), nth: number(p[1]), weekday: number(p[2])}
}
