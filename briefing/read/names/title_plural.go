package names

import (
	"slices"
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data/lexicon"
)

// A title in the plural stands before several names: "Sens. Ann Ro and Ole Lund".

// titlePlurals are the plurals of the titles' nouns, with their singular.
var titlePlurals = func() table {
	t := phrases{}
	for e := range lexicon.Entries(titleList) {
		if e.Section == "head" && e.Value != "kin" {
			t.add(plural(e.Text), e.Text)
		}
	}
	return lexicon.TableOf(t)
}()

// plural puts a title's noun in the plural: "senators", "gens.", "spokeswomen",
// "attorneys general", "chiefs of staff".
func plural(title string) string {
	head, rest := title, ""
	if i := strings.Index(title, " of "); i > 0 {
		head, rest = title[:i], title[i:]
	} else if i := strings.LastIndex(title, " general"); i > 0 && !strings.HasPrefix(title, "major") {
		head, rest = title[:i], title[i:]
	}
	switch end := len(head) - 1; {
	case strings.HasSuffix(head, "man"):
		head = head[:end-1] + "en"
	case strings.HasSuffix(head, "."):
		head = head[:end] + "s."
	case strings.HasSuffix(head, "y") && !strings.HasSuffix(head, "ey"):
		head = head[:end] + "ies"
	case strings.HasSuffix(head, "s") || strings.HasSuffix(head, "ch"):
		head += "es"
	default:
		head += "s"
	}
	return head + rest
}

// Singular is a title in the singular, if its noun is in the plural: "U.S. Sens." is
// "U.S. Sen.".
func Singular(title string) string {
	words := strings.Fields(title)
	low := strings.Fields(strings.ToLower(title))
	if len(low) > 2 && low[0] == "one" && low[1] == "of" {
		return title
	}
	for i := range low {
		if entryAt(&titleHeads, low[i:]) != nil {
			return title
		}
		p := entryAt(&titlePlurals, low[i:])
		if rest := pastPrefix(low[i]); p == nil && rest != "" {
			if p = entryAt(&titlePlurals, []string{rest}); p != nil {
				at := len(low[i]) - len(rest)
				words[i] = words[i][:at+1] + p.value[1:]
				return strings.Join(words, " ")
			}
		}
		if p == nil {
			continue
		}
		for k := i + 1 + len(p.rest); k < len(low) && !prepositions[low[k]] && low[k] != "to"; k++ {
			if entryAt(&titleHeads, low[k:]) != nil {
				return title // "Council of Advisers chair"
			}
		}
		for k, one := range strings.Fields(p.value) {
			if low[i+k] != one {
				words[i+k] = words[i+k][:1] + one[1:]
			}
		}
		return strings.Join(words, " ")
	}
	return title
}

// entryAt is the longest entry that words begin with, or nil.
func entryAt(t *table, words []string) *phrase {
	list := t.Get(words[0])
	for i := range list {
		if p := &list[i]; len(p.rest) < len(words) && slices.Equal(p.rest, words[1:1+len(p.rest)]) {
			return p
		}
	}
	return nil
}

// pluralAt finds the longest title in the plural that begins with token i. Names, a
// complement or a mark must follow.
func (r *reader) pluralAt(i, end int) int {
	low := r.t.Low(i)
	if c := low[len(low)-1]; c != 's' && c != 'n' && c != '.' || i+1 >= end {
		return 0
	}
	n, _ := r.longest(&titlePlurals, i, end)
	if n == 0 {
		if rest := pastPrefix(low); rest == "" || entryAt(&titlePlurals, []string{rest}) == nil {
			return 0
		}
		n = 1
	}
	next := r.t.Low(i + 1)
	if r.capital(i+1) || i+2 < end && r.capital(i+2) || prepositions[next] || listing[next] || r.closes(i+1) || next == "who" || next == "-" && r.apartOf(i+1) {
		return n
	}
	return 0
}

// pastPrefix is a title's noun without what a hyphen joins to it: "premiers" of
// "co-premiers"; or "".
func pastPrefix(low string) string {
	if k := strings.IndexByte(low, '-') + 1; k > 0 && modifiers[low[:k]] {
		return low[k:]
	}
	return ""
}

// shared gives the title in the plural that is tokens [i, end) to each person of the
// list behind it: "Senators Ann Ro (D-Ohio), Ole Lund of Maine, and Karel Dusek".
func (r *reader) shared(s token.Sentence, i, end int) {
	np := r.leftOf(s, i)
	noun := end
	end, body := r.rightOf(s, end)
	if body < 0 {
		body = np.body
	}
	k := end
	if k < s.Last && (closer[r.t.Word(k)] != "" || r.t.Word(k) == ":" || listing[r.t.Low(k)]) {
		k++ // "two engineers, Ann Ro and Ole Lund,", "the other judges were Ann Ro and Ole Lund"
	}
	some := false // of them: "ministers including Ann Ro"
	if k < s.Last && r.t.Low(k) == "including" {
		k, some = k+1, true
	} else if k+1 < s.Last && r.t.Low(k) == "such" && r.t.Low(k+1) == "as" {
		k, some = k+2, true
	}
	if some && ParseTitle(Singular(r.joined(i, noun))).Class != "public" {
		return // "critics including Ann Ro"
	}
	var holders []int
	var titled map[int]bool // those with a title of their own: whether it has capitals
	behind := k             // the last name
	for k < s.Last {
		first := r.pastAddress(k, s.Last)
		name, own := first, r.pastOwnTitle(s, first)
		if own > first {
			name = r.pastAddress(own, s.Last) // "Co-Premiers Prince Ro and Moss"
		}
		if name < s.Last && !r.taken(name) && r.titleCase(s) {
			break // "Investigators Search Tidal Mud"
		}
		holder, stop := r.personAt(s, name)
		if holder < 0 {
			break
		}
		if own > first {
			if titled == nil {
				titled = map[int]bool{}
			}
			titled[holder] = r.capital(own - 1)
		}
		holders = append(holders, holder)
		if stop < s.Last && r.postNominal(stop) {
			stop++ // "Advocates Ann Ro SC and Ole Lund SC"
		}
		behind = stop
		if k = r.pastLink(s, r.pastBracket(s, stop)); k == stop {
			break
		}
	}
	if body < 0 && behind+1 < s.Last && len(holders) > 1 && r.t.Low(behind) == "of" {
		body = r.namedBody(behind + 1) // "Justices Ro and Lund of the High Court"
	}
	if one := np.lead - 1; len(holders) < 2 && one >= s.First && r.t.Low(np.lead) == "of" && r.t.Low(one) == "one" {
		if len(holders) == 0 && one > s.First && r.t.Word(one-1) == "," {
			holders = append(holders, r.personEnding(s, r.pastRemark(s, one-2)))
		}
		if len(holders) == 1 && holders[0] >= 0 {
			r.post(one, end, holders[0], body) // "one of the crew's lawyers, Ann Ro", "Ann Ro, one of the crew's lawyers"
		}
		return
	}
	if len(holders) < 2 && !(some && len(holders) == 1) {
		if holders = r.holdersBefore(s, np); len(holders) < 2 {
			return
		}
		for k := noun; k < end; k++ {
			if r.t.Word(k) == "," {
				end = noun // "the ministers of Ports, Trade and Energy": to each his own
			}
		}
	}
	for _, h := range holders {
		if capitals, ok := titled[h]; ok && (body >= 0 || !capitals || h != holders[0]) {
			if first := r.cands[h].first; r.known && body >= 0 {
				r.posts = append(r.posts, post{first: first, job: first, last: first, holder: h, body: body, country: -1}) // "two board officials, Chair Ro and Deputy Lund"
			}
			continue
		}
		r.post(np.first, end, h, body)
	}
}

// pastOwnTitle is the token behind a title before one of the names of a list, from token i
// on, with capitals or without: "Chair | Ann Ro", "finance chief | Ole Lund"; or i.
func (r *reader) pastOwnTitle(s token.Sentence, i int) int {
	const longest = 4 // words before the noun
	if i < s.Last && r.capital(i) {
		return r.pastTitle(s, i)
	}
	for k := i; k < s.Last && k < i+longest && !r.capital(k) && !r.taken(k); k++ {
		if n, class := r.titleAt(k, s.Last); n > 0 && class != "kin" {
			return k + n
		}
		if !r.small(k) {
			break
		}
	}
	return i
}

// listing are the verbs between a title in the plural and those who hold it.
var listing = map[string]bool{"are": true, "were": true, "include": true, "included": true}

// holdersBefore are the persons of the list before a title in the plural: "Ann Ro, 41,
// and Ole Lund, both engineers", "Ann Ro and Ole Lund, who are engineers".
func (r *reader) holdersBefore(s token.Sentence, np nounPhrase) []int {
	k := np.lead
	for k > s.First && (r.t.Low(k) == "both" || r.t.Low(k) == "all" || r.t.Low(k) == "also" || numbers[r.t.Low(k)]) {
		k--
	}
	if k > s.First && (r.t.Low(k) == "are" || r.t.Low(k) == "were") {
		if k--; r.t.Low(k) == "who" {
			k--
		}
		if r.t.Word(k) == "," {
			k--
		}
	} else if k < s.First || closer[r.t.Word(k)] == "" {
		return nil
	} else {
		k--
	}
	var holders []int
	for k > s.First {
		holder := r.personEnding(s, r.pastRemark(s, k))
		if holder < 0 {
			break
		}
		holders = append(holders, holder)
		if k = r.withTitle(holder) - 1; k <= s.First || r.t.Low(k) != "and" && r.t.Word(k) != "," && r.t.Word(k) != "&" {
			break
		}
		if k--; r.t.Word(k) == "," {
			k-- // "Ro, Lund, and Dusek", "Ro, 41, and Lund"
		}
	}
	slices.Reverse(holders)
	return holders
}

// pastLink is the token behind what parts the persons of a list from token i on, with
// a remark between commas ("Ann Ro, Republican of Ohio, and", "Ro, R-Ohio, and"); or i.
func (r *reader) pastLink(s token.Sentence, i int) int {
	k := i
	for k < s.Last && (r.t.Word(k) == "," || r.t.Low(k) == "and" || r.t.Word(k) == "&") {
		k++
	}
	if k == i || k >= s.Last || !parties[r.t.Low(k)] && !partyOf(r.t.Word(k)) {
		return k
	}
	for m := k; m < s.Last && m < k+6; m++ {
		if r.t.Word(m) == "," {
			return r.pastLink(s, m)
		}
	}
	return k
}
