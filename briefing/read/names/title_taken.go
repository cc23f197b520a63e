package names

import (
	"strings"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

// takenUp is the person whom a title with "the" takes up, where it begins its sentence or
// tells who spoke and says more than an office: "The Ohio congressman said", "“No,” the
// former harbour pilot said." It is the only one named in the sentence before who may be
// meant; or -1. The noun of the title is tokens [i, end), its complement ends before token
// tail.
func (r *reader) takenUp(s token.Sentence, np nounPhrase, i, end, tail int) int {
	the := np.first - 1
	if !r.known || the < s.First || r.t.Low(the) != "the" || np.first == i || s.Role != data.Prose || !r.subject(s, the, tail) {
		return -1
	}
	group := titleGroup(r.t.Low(end - 1))
	if end-i > 1 && r.t.Low(end-1) == "leader" {
		return -1 // "the floor leader" is no country's
	}
	if group == "" || tail > end || others[r.t.Low(np.first)] {
		return -1 // "the ambassador to Norway" may as well be somebody new
	}
	at := r.t.SentenceAt(r.t.Tokens[s.First].Span().Start)
	for n := 1; n <= 2 && at-n >= 0; n++ {
		before := r.t.Sentences[at-n]
		if before.Role != data.Prose {
			return -1
		}
		who, meant, several := -1, -1, false // the first who is named, and who has an office of the group
		for k := before.First; k < before.Last; k++ {
			if !r.taken(k) || r.cands[r.at[k]-1].kind != Person {
				continue
			}
			c := int(r.at[k]) - 1
			k = r.cands[c].last - 1
			same, other := r.groupsOf(c, group)
			several = several || who >= 0 && r.surnameOf(c) != r.surnameOf(who) || other && !same
			if who < 0 {
				who = c
			}
			if same && meant >= 0 && r.surnameOf(c) != r.surnameOf(meant) {
				return -1
			}
			if same {
				meant = c
			}
		}
		if several || meant >= 0 {
			return meant
		}
		if who >= 0 {
			return who
		}
	}
	return -1
}

func (r *reader) surnameOf(c int) string { return r.t.Low(r.cands[c].last - 1) }

// subject tells whether a noun phrase [the, tail) begins its sentence, with a verb behind
// it, or stands beside a quote with a verb of speech.
func (r *reader) subject(s token.Sentence, the, tail int) bool {
	if tail >= s.Last {
		return false
	}
	low := r.t.Low(tail)
	acts := verbs[low] || auxiliaries[low] || strings.HasSuffix(low, "ed") || low == "also" || low == "had" || low == "have"
	if the == s.First {
		return acts || r.t.Word(tail) == "," && tail+1 < s.Last && r.t.Low(tail+1) == "who" || low == "and"
	}
	if !nickMark(r.t.Word(the - 1)) {
		if the-2 < s.First || !verbs[r.t.Low(the-1)] || !nickMark(r.t.Word(the-2)) {
			return false
		}
		acts = true // "“No,” said the Ohio congressman"
	}
	if !acts {
		return false
	}
	for k := s.First; k < the; k++ {
		if r.taken(k) && r.cands[r.at[k]-1].kind == Person {
			return false // whom the quote names
		}
	}
	return true
}

// groupsOf tells whether the text gives the name of a person, a candidate, an office of the
// group, and any other. Who stands for an office may have any calling.
func (r *reader) groupsOf(c int, group string) (same, other bool) {
	name := r.surnameOf(c)
	for _, p := range r.posts {
		if p.apart || p.last == p.first || r.surnameOf(p.holder) != name {
			continue
		}
		other = true
		for k := p.first; k < p.last; k++ {
			if g := titleGroup(r.t.Low(k)); g != "" && (g == group && g != "calling" || g == "stands" && group == "calling") {
				same = true
			}
		}
	}
	return same, other
}

// titleGroup is what kind of office a noun of titles tells of, "" for none of these.
func titleGroup(noun string) string {
	if g := titleGroups[noun]; g != "" {
		return g
	}
	for _, p := range titleHeads.Get(noun) {
		if len(p.rest) == 0 && p.value == "private" {
			return "calling"
		}
	}
	return ""
}

// others are words that tell one from others, or what became of him.
var others = map[string]bool{
	"dead": true, "slain": true, "injured": true, "wounded": true, "missing": true, "same": true, "other": true, "unnamed": true, "unidentified": true,
	"alleged": true, "first": true, "second": true, "third": true, "next": true, "new": true, "local": true, "average": true, "young": true, "top": true,
}

var titleGroups = map[string]string{
	"rep.": "seat", "rep": "seat", "representative": "seat", "congressman": "seat", "congresswoman": "seat", "sen.": "seat", "sen": "seat", "senator": "seat",
	"lawmaker": "seat", "legislator": "seat", "mp": "seat", "deputy": "seat", "councilman": "seat", "councilwoman": "seat", "councillor": "seat", "democrat": "seat", "republican": "seat",
	"candidate": "stands", "nominee": "stands", "hopeful": "stands", "contender": "stands",
	"president": "rules", "premier": "rules", "leader": "rules", "king": "rules", "queen": "rules", "chancellor": "rules", "ruler": "rules", "strongman": "rules", "dictator": "rules",
	"minister": "minister", "secretary": "minister", "governor": "governor", "gov.": "governor", "mayor": "mayor",
	"ambassador": "envoy", "envoy": "envoy", "diplomat": "envoy", "negotiator": "envoy",
	"ceo": "runs", "executive": "runs", "chairman": "runs", "chairwoman": "runs", "chair": "runs", "boss": "runs", "chief": "runs", "head": "runs", "director": "runs",
	"gen.": "ranks", "general": "ranks", "colonel": "ranks", "col.": "ranks", "commander": "ranks", "admiral": "ranks", "adm.": "ranks", "officer": "ranks", "major": "ranks", "maj.": "ranks",
	"lady": "calling",
}
