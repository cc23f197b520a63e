package quotes

import (
	"sort"
	"strings"

	"sitrep/briefing/read/names"
	"sitrep/briefing/read/token"
)

// heldBy is the person of whose title, as the text gives it there, the token is part:
// of "Minister for Roads Ana Ruiz" and "the Minister of Roads, Ana Ruiz," it is Ruiz;
// -1 where there is none.
func (r *reader) heldBy(i int) int {
	pos := r.t.Tokens[i].Span().Start
	held := r.names.Offices
	k := sort.Search(len(held), func(k int) bool { return held[k].Title.Start > pos })
	for n := 0; k > 0 && n < 3; n++ {
		k--
		if o := held[k]; o.Title.End > pos && o.Holder >= 0 {
			return o.Holder
		}
	}
	return -1
}

// holder finds the person whose office, named before pos, ends in the head word or
// has it for its initials: "the minister", "the CJ".
func (r *reader) holder(head string, initials bool, pos int) int {
	for n, i := 0, len(r.names.Offices)-1; i >= 0 && n < 400; i, n = i-1, n+1 {
		o := r.names.Offices[i]
		if o.Title.Start > pos || o.Holder < 0 {
			continue
		}
		title := r.t.Lower[o.Title.Start:o.Title.End]
		if strings.HasSuffix(title, head) && hasWord(title, head) || initials && shortFor(title, head) {
			return o.Holder
		}
		if job := r.t.Lower[o.Job.Start:o.Job.End]; strings.HasSuffix(job, head) && hasWord(job, head) || initials && shortFor(job, head) {
			return o.Holder
		}
	}
	return -1
}

// headOf is the person named before token i who is the head of a state or a government.
func (r *reader) headOf(what string, i int) int {
	titles := []string{"president", "king", "queen", "emperor"}
	switch what {
	case "state":
	case "government":
		titles = []string{"prime minister", "premier", "chancellor", "taoiseach"}
	default:
		return -1
	}
	for _, t := range titles {
		if e := r.holder(t, false, r.t.Tokens[i].Span().Start); e >= 0 {
			return e
		}
	}
	return -1
}

// offices are the nouns of which a holder's own title has the word.
var offices = map[string]bool{"minister": true, "president": true, "premier": true, "chancellor": true, "governor": true, "mayor": true,
	"judge": true, "ambassador": true, "senator": true, "general": true, "colonel": true}

// holdsOther tells whether the text gives a person offices and none is called so: "the
// minister" is no senator.
func (r *reader) holdsOther(entity int, head string) bool {
	if !offices[head] {
		return false // "the congressman" of "Rep. Ruiz"
	}
	for i, o := range r.names.Offices {
		if i > 400 {
			break
		}
		if o.Holder == entity && !o.Title.Empty() {
			return !r.holds(entity, head)
		}
	}
	return false
}

// shortFor tells whether an acronym in small letters is the initials of the last words of a
// title, "cj" of "chief justice", or stands in it: "dig" of "DIG Police".
func shortFor(title, acronym string) bool {
	words := strings.Fields(title)
	if len(words) > 1 && words[0] == acronym {
		return true
	}
	words = words[max(0, len(words)-len(acronym)):]
	if len(words) != len(acronym) || len(words) < 2 {
		return false
	}
	for i, w := range words {
		if w[0] != acronym[i] {
			return false
		}
	}
	return true
}

// apposed is the name between commas behind a phrase that says who it is: "a union of
// drivers, the All-Island Association,"; -1 where there is none.
func (u *unit) apposed(p phrase, head int) int {
	if p.whole <= p.last || u.is(p.last+1, isPrep|isRel|isIng) {
		return -1
	}
	last := p.whole - 1
	for last > p.last && !u.wordy(last) {
		for bracket := u.word(last) == ")"; bracket && last > p.last && u.word(last) != "("; {
			last--
		}
		last--
	}
	e := u.elems[last]
	if e.isQuote() {
		return -1
	}
	m := u.names.At(u.t.Tokens[e].Span().Start)
	if m < 0 || u.names.Mentions[m].Entity < 0 || u.names.Mentions[m].First > u.token(p.last+1)+3 {
		return -1
	}
	entity := u.names.Mentions[m].Entity
	switch k := u.names.Entities[entity].Kind; {
	case k == names.Person && u.is(head, isPerson), (k == names.Agency || k == names.Organization) && u.is(head, isBody):
		return entity
	}
	return -1
}

// theCompany is the organisation that a phrase such as "the company" means: the one
// that the text has named most often before pos, the latest of several; -1 where it
// has named several once.
func (r *reader) theCompany(pos int) int {
	const reach = 200 // mentions looked at
	count := map[int]int{}
	best, most := -1, 1
	ms := r.names.Mentions
	k := sort.Search(len(ms), func(k int) bool { return ms[k].Span.Start >= pos })
	for n := 0; k > 0 && n < reach; n++ {
		k--
		e := ms[k].Entity
		if e < 0 || r.names.Entities[e].Kind != names.Organization || names.Learned(r.names.Entities[e].Name) {
			continue
		}
		if count[e]++; count[e] > most {
			best, most = e, count[e]
		}
	}
	if len(count) == 1 {
		for e := range count {
			return e
		}
	}
	return best
}

// acronym tells whether a token is short and in capitals.
func (r *reader) acronym(e element) bool {
	t := r.t.Tokens[e]
	return t.Is(token.AllCaps) && t.Span().Len() >= 2 && t.Span().Len() <= 5
}
