package figures

import (
	"strings"

	"sitrep/briefing/read/token"
)

// longestPhrase is the most words that are looked through from a number to the
// noun it counts.
const longestPhrase = 7

// longestContents is the most words that are looked through for what records or
// cases are of.
const longestContents = 5

// phrase is the noun phrase after a number.
type phrase struct {
	last    int    // token after it; 0 where there is none
	noun    string // head noun in the singular, "" for none
	class   Class
	toll    string // state that the noun or a word before it tells
	measure bool   // a length of time or way, a rate
	bare    bool   // nothing stands between the number and what ends its phrase
}

var classes = [...]Class{noClass: Unclassed, person: People, role: Role, record: Record, thing: Thing}

// counted reads the noun phrase from token i on.
func (r *reader) counted(i int, single bool) phrase {
	p := phrase{}
	if i+1 < r.end && r.Low(i) == "of" {
		i++ // "dozens of people", "two of the wounded"
		for i < r.end && articles[r.Low(i)] {
			i++
		}
	}
	start, head := i, -1
	for ; i < r.end && i < start+longestPhrase; i++ {
		t := r.Tokens[i]
		if t.Is(token.Possessive) {
			continue
		}
		if !t.Is(token.Word) || t.Is(token.Number) {
			break
		}
		w := r.Low(i)
		e := lex.entry[w]
		if e.measure && head < 0 {
			p.measure = e.class == noClass || i == start
			if p.measure {
				return p
			}
		}
		if e.class == noClass && e.toll == "" && (e.function || e.part && e.falls == "" && w != "other" && w != "others" && w != "more") {
			break
		}
		state := e.done
		if state == "" {
			state = e.is
		}
		switch {
		case state != "" && e.class == noClass:
			if r.nounAt(i + 1) {
				p.toll = state // "100 wounded people"
				continue
			}
			if head < 0 && r.pluralAt(i+1) {
				p.toll = state // "two dead fish", of which the lexicon does not know
				continue
			}
			if e.toll != "" && head < 0 {
				p.noun, p.toll, p.class, head = e.noun, e.toll, People, i // "84 wounded"
			}
		case e.toll != "" && head < 0 && r.pluralAt(i+1):
			continue // "32 death claims"
		case e.toll != "":
			p.noun, p.toll, p.class, head = e.noun, e.toll, People, i
		case e.class != noClass:
			p.noun, p.class, head = e.noun, classes[e.class], i
			continue
		case head < 0 && (w == "others" || w == "more"):
			if w == "others" && !r.nounAt(i+1) {
				p.noun, p.class, head = "person", People, i
			}
			continue
		case head < 0 && e.does == "" && e.falls == "":
			continue // an adjective, a nationality
		}
		break
	}
	p.bare = i == start
	if head >= 0 {
		p.last = head + 1
		if head > start {
			if n, ok := lex.same[r.Low(head-1)+" "+p.noun]; ok {
				p.noun = n
			}
		}
		switch {
		case (p.class == Record || p.class == Thing) && head+1 < r.end && r.Low(head+1) == "of":
			p.last = r.contents(head + 2)
		case p.class == Role:
			r.joined(&p)
		}
		p.measure = r.perTime(p.last)
		return p
	}
	// a noun that the lexicon lacks: "12 Ruritanians were killed"
	if i > start && i <= start+3 {
		w := r.Low(i - 1)
		if (single || strings.HasSuffix(w, "s") || w == "fish") && !strings.HasSuffix(w, "ss") && r.Tokens[i-1].Is(token.Word) {
			p.noun, p.last = strings.TrimSuffix(w, "s"), i
			if p.toll != "" && !r.Tokens[i-1].Is(token.Capital) {
				p.class = Thing
			}
		}
		p.measure = r.perTime(i)
	}
	return p
}

// joined takes in those who are counted with others by one number: "40 passengers and
// crew", "9,000 officers and civilian staff".
func (r *reader) joined(p *phrase) {
	i := p.last
	if i+1 >= r.end || r.Low(i) != "and" && r.Low(i) != "&" {
		return
	}
	for k := i + 1; k < r.end && k < i+4; k++ {
		w := r.Low(k)
		if crews[w] {
			second := lex.entry[w].noun
			if n, ok := lex.same[second]; ok {
				second = n
			}
			if n, ok := lex.same[p.noun]; ok {
				p.noun = n
			}
			p.noun, p.last = p.noun+" and "+second, k+1
			return
		}
		if e := lex.entry[w]; !r.Tokens[k].Is(token.Word) || e.function || e.does != "" || e.falls != "" || e.class != noClass && !r.nounAt(k+1) {
			return
		}
	}
}

// crews are those who are seldom counted but with others, and seldom speak or act as
// "officials" do.
var crews = map[string]bool{
	"crew": true, "crewmembers": true, "staff": true, "personnel": true, "employees": true, "workers": true, "volunteers": true,
	"children": true, "women": true, "relatives": true,
}

// articles and the like, after "two of".
var articles = map[string]bool{"the": true, "its": true, "his": true, "her": true, "their": true, "our": true, "those": true, "these": true}

// nounAt tells whether a noun of the lexicon stands at token i or, after another
// word, at the next one.
func (r *reader) nounAt(i int) bool {
	for k := i; k < i+2 && k < r.end; k++ {
		e := lex.entry[r.Low(k)]
		if e.class != noClass || e.toll != "" && e.done == "" {
			return true
		}
		if !r.Tokens[k].Is(token.Word) || e.function || e.skip || e.does != "" {
			return false
		}
	}
	return false
}

// pluralAt tells whether a word unknown to the lexicon that looks like a plural
// stands at token i.
func (r *reader) pluralAt(i int) bool {
	if i >= r.end || !r.Tokens[i].Is(token.Word) || r.Tokens[i].Is(token.Capital) {
		return false
	}
	w := r.Low(i)
	return w == "fish" || len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && lex.entry[w] == entry{}
}

// contents is the token after "pieces of personal information", from the token
// after "of" on.
func (r *reader) contents(i int) int {
	last := min(i+2, r.end) // after two words, or the last plural of some more
	for k := i; k < i+longestContents && k < r.end; k++ {
		if t := r.Tokens[k]; !t.Is(token.Word) || lex.entry[r.Low(k)].function || lex.entry[r.Low(k)].does != "" {
			if k == i {
				return i - 1
			}
			return min(k, max(last, i+3))
		}
		if k >= i+2 && r.pluralAt(k) {
			last = k + 1
		}
	}
	return last
}

// perTime tells whether "a day", "per year" follows at token i.
func (r *reader) perTime(i int) bool {
	var buf [32]byte
	if i+2 > r.end {
		return false
	}
	return lex.rate[string(r.words(buf[:0], i, i+2))]
}
