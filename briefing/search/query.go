package search

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/read/dates"
)

// The most bytes and parts of a query, and words of a part; nobody types more.
const (
	maxQuery = 1000
	maxParts = 50
	maxWords = 64
)

// A query is an AND of groups.
type query []group

// A group is an OR of parts, or what must not be.
type group struct {
	not   bool
	parts []part
}

// A part is one thing to look for.
type part struct {
	field  field
	words  []string // folded; one after another where the field is text
	prefix bool     // the last word may go on
	when   []period // of dated: all of them hold
}

// field is what a part looks at.
type field uint8

const (
	text field = iota
	who
	saidBy
	outlet
	dated
)

// A period is a stretch of days, both included, in which a date lies as a whole.
type period struct{ from, to dates.Day }

// The first and last day of all.
const (
	dawn dates.Day = -1 << 31
	doom dates.Day = 1<<31 - 1
)

// parse reads a query. The last word is taken as the beginning of one unless
// something follows it.
func parse(s string) (query, error) {
	if len(s) > maxQuery {
		return nil, fmt.Errorf("a search has %d characters at most", maxQuery)
	}
	p := parser{rest: strings.ToValidUTF8(s, " ")}
	var q query
	or, n := false, 0
	for p.space(); p.rest != ""; p.space() {
		if word := p.peek(); word == "OR" || word == "|" {
			p.rest = p.rest[len(word):]
			if or || len(q) == 0 || q[len(q)-1].not {
				return nil, fmt.Errorf("%s needs something to look for on both sides", word)
			}
			or = true
			continue
		}
		not := strings.HasPrefix(p.rest, "-")
		p.rest = strings.TrimLeft(p.rest, "-")
		one, ok, err := p.part()
		switch n++; {
		case err != nil:
			return nil, err
		case !ok: // nothing but punctuation
		case n > maxParts:
			return nil, fmt.Errorf("a search has %d parts at most", maxParts)
		case or && not:
			return nil, fmt.Errorf("- and OR don't go together: leave out with a - of its own")
		case or:
			q[len(q)-1].parts = append(q[len(q)-1].parts, one)
			or = false
		default:
			q = append(q, group{not: not, parts: []part{one}})
		}
	}
	if or {
		return nil, fmt.Errorf("OR needs something to look for on both sides")
	}
	return q.oneDate(), nil
}

// oneDate makes all conditions on dates one, since one date has to meet them all:
// "after:2031-05-01 before:2031-05-09".
func (q query) oneDate() query {
	var out query
	first := -1
	for _, g := range q {
		switch {
		case g.not || len(g.parts) > 1 || g.parts[0].field != dated:
			out = append(out, g)
		case first < 0:
			first = len(out)
			out = append(out, g)
		default:
			out[first].parts[0].when = append(out[first].parts[0].when, g.parts[0].when...)
		}
	}
	return out
}

// A parser goes through a query.
type parser struct{ rest string }

func (p *parser) space() { p.rest = strings.TrimLeftFunc(p.rest, unicode.IsSpace) }

// peek is what stands before the next space.
func (p *parser) peek() string {
	if i := strings.IndexFunc(p.rest, unicode.IsSpace); i >= 0 {
		return p.rest[:i]
	}
	return p.rest
}

// part reads a word, a phrase or a field with its value; false where it holds no word.
func (p *parser) part() (part, bool, error) {
	name, field, err := p.field()
	if err != nil {
		return part{}, false, err
	}
	value, open := p.value()
	if name != "" && strings.TrimSpace(value) == "" {
		return part{}, false, fmt.Errorf("%s needs %s after it", name, needs(name))
	}
	if field == dated {
		when, err := parsePeriod(name, value)
		return part{field: dated, when: []period{when}}, true, err
	}
	words := foldWords(value)
	if len(words) == 0 {
		if name != "" {
			return part{}, false, fmt.Errorf("%s needs %s after it, not %q", name, needs(name), value)
		}
		return part{}, false, nil
	}
	if len(words) > maxWords {
		return part{}, false, fmt.Errorf("a phrase has %d words at most", maxWords)
	}
	return part{field: field, words: words, prefix: open}, true, nil
}

// field reads the name of a field with its colon, if one stands here.
func (p *parser) field() (name string, f field, err error) {
	i := strings.IndexFunc(p.rest, func(r rune) bool { return r != '-' && !('a' <= r|0x20 && r|0x20 <= 'z') })
	if i <= 1 || p.rest[i] != ':' {
		return "", text, nil
	}
	name = strings.ToLower(p.rest[:i+1])
	switch name {
	case "who:":
		f = who
	case "said-by:":
		f = saidBy
	case "outlet:":
		f = outlet
	case "on:", "after:", "before:":
		f = dated
	default:
		return "", text, fmt.Errorf("there is no %s; there are who: said-by: outlet: on: after: before:, and words in \"…\" are looked for as they stand", name)
	}
	p.rest = p.rest[i+1:]
	return name, f, nil
}

// needs says what a field wants.
func needs(name string) string {
	switch name {
	case "who:", "said-by:":
		return "the name of a person or body"
	case "outlet:":
		return "the name of a publisher"
	}
	return "a date like 2031-05-04, 2031-05 or 2031"
}

// value reads a word or a phrase. It is open where more may be typed: nothing closes
// it, or a * says so.
func (p *parser) value() (value string, open bool) {
	if first, size := utf8.DecodeRuneInString(p.rest); first == '"' || first == '“' || first == '”' {
		p.rest = p.rest[size:]
		end := strings.IndexAny(p.rest, `"“”`)
		if end < 0 {
			value, p.rest = p.rest, ""
			return value, value != "" && !endsInSpace(value)
		}
		value = p.rest[:end]
		_, size = utf8.DecodeRuneInString(p.rest[end:])
		p.rest = p.rest[end+size:]
		return value, strings.HasSuffix(value, "*")
	}
	end := strings.IndexFunc(p.rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`"“”`, r) })
	if end < 0 {
		value, p.rest = p.rest, ""
		return value, true
	}
	value, p.rest = p.rest[:end], p.rest[end:]
	return value, strings.HasSuffix(value, "*")
}

func endsInSpace(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsSpace(r)
}

// parsePeriod reads the value of a field of dates: one date, or the first and the
// last with ".." between them.
func parsePeriod(name, value string) (period, error) {
	first, last, isRange := strings.Cut(value, "..")
	if !isRange {
		last = first
	}
	from, ok := parseDate(first)
	to, alsoOK := parseDate(last)
	switch {
	case !ok || !alsoOK:
		return period{}, fmt.Errorf("%s needs %s after it, not %q", name, needs(name), value)
	case to.End < from.Start:
		return period{}, fmt.Errorf("%s%s ends before it begins", name, value)
	case name == "after:":
		return period{to.End + 1, doom}, nil
	case name == "before:":
		return period{dawn, from.Start - 1}, nil
	}
	return period{from.Start, to.End}, nil
}

// parseDate reads a date as reports write it, or a month as 2031-05.
func parseDate(s string) (dates.Value, bool) {
	if t, err := time.Parse("2006-01", s); err == nil {
		year, month, _ := t.Date()
		return dates.Value{Start: dates.DayOf(year, month, 1), End: dates.DayOf(year, month+1, 0)}, true
	}
	return dates.Parse(s)
}
