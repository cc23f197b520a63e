package briefing

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/read/token"
	"sitrep/data"
	"sitrep/data/lexicon"
)

//go:embed incidents.txt
var incidentList string

var (
	incidentNouns = lexicon.Set(incidentList, "incident")
	afterNouns    = lexicon.Set(incidentList, "after")
	headlineVerbs = lexicon.Set(incidentList, "verb")
)

// How a run of words is judged as the name of an incident.
const (
	longestTitle  = 5   // words
	leadSentences = 2   // of the prose that are looked at beside the headline
	longestHead   = 24  // words of a lead that stand in for a headline
	namingProse   = 30  // sentences of each document that tell which words are names
	inLead        = 0.4 // what a document counts that has the words in its lead alone
	commonEnough  = 0.25
	noName        = 0.4 // for a run without a name
	ofIncident    = 1.4 // for a run that ends in a noun for an incident
	sharedNoun    = 0.5 // of the documents must tell of a kind of incident that is put behind the name
)

// lengthWorth is what a run of so many content words is worth.
var lengthWorth = [longestTitle + 1]float64{0, 1, 1.7, 2.1, 2.3, 2.4}

// entitle names the incident: as given, or from the words that headlines share.
func (g *gathering) entitle() {
	switch {
	case g.options.Title != "":
		g.Title = g.options.Title
	case len(g.Documents) == 1:
		g.Title = g.headline(0)
	case len(g.Documents) > 1:
		if g.Title = g.sharedTitle(); g.Title == "" {
			g.Title = g.headline(0)
		}
	}
}

// longestHeadline is where a headline that stands in for a title is cut, in bytes.
const longestHeadline = 100

// headline is the first headline from document i on.
func (g *gathering) headline(i int) string {
	for ; i < len(g.Documents); i++ {
		s := data.OneLine(g.Documents[i].Title)
		if s == "" {
			continue
		}
		if len(s) > longestHeadline {
			cut := strings.LastIndexByte(s[:longestHeadline], ' ')
			if cut < longestHeadline/2 {
				for cut = longestHeadline; !utf8.RuneStart(s[cut]); {
					cut--
				}
			}
			s = s[:cut] + " …"
		}
		return s
	}
	return ""
}

// titleWord is a word of a headline or lead. An empty one stands for a mark that
// parts phrases.
type titleWord struct{ word, low string }

// titler gathers what headlines share.
type titler struct {
	headlines, leads [][]titleWord      // by document
	casings          map[string]*casing // by word of headlines and leads, in small letters
	runs             map[string]*run
}

// casing counts how the prose prints a word.
type casing struct {
	capital, small int
	surface        map[string]int // forms with a capital
}

// run is some words that follow each other in headlines.
type run struct {
	words   []string // in lower case
	content int      // words that are no stopwords
	heads   []int    // documents that have it in the headline
	leads   []int    // documents that have it in the lead alone
}

// sharedTitle is the name made of what headlines share, "" where they share too little.
func (g *gathering) sharedTitle() string {
	t := &titler{casings: map[string]*casing{}, runs: map[string]*run{}}
	for i := range g.readings {
		head, lead := headlineWords(g.Documents[i].Title), leadWords(g.readings[i].Text)
		if len(head) == 0 {
			head, lead = lead[:min(len(lead), longestHead)], lead[min(len(lead), longestHead):]
		}
		t.headlines, t.leads = append(t.headlines, head), append(t.leads, lead)
		for _, words := range [2][]titleWord{head, lead} {
			for _, w := range words {
				if t.casings[w.low] == nil {
					t.casings[w.low] = &casing{}
				}
			}
		}
	}
	for _, r := range g.readings {
		t.prose(r.Text)
	}
	printed := map[string]bool{}
	for i := range t.headlines {
		if h := data.OneLine(g.Documents[i].Title); h == "" || !printed[h] { // reprints share a headline, not a name
			printed[h] = true
			t.count(t.headlines[i], i, false)
		}
	}
	for i := range t.leads {
		t.count(t.leads[i], i, true)
	}
	best := t.best()
	if best == nil {
		return ""
	}
	words := t.extended(best).words
	noun := t.incident()
	if noun == nil && len(words) > 1 && !slices.ContainsFunc(words, func(w string) bool { return !t.named(w) && !stopwords.Get(w) }) {
		noun = t.matter(words)
	}
	if noun == nil || slices.ContainsFunc(words, func(w string) bool { return incidentNouns[w] || kindOf(w) == kindOf(noun[len(noun)-1]) }) {
		if len(words) == 1 {
			return "" // a headline tells more
		}
		return t.printed(words)
	}
	if slices.ContainsFunc(words, joins) {
		words = best.words // "Northtown bridge collapse", not "Northtown bridge in Placeland collapse"
	}
	noun = slices.DeleteFunc(noun, func(w string) bool { return slices.Contains(words, w) }) // "Northtown bridge" and "bridge collapse"
	return t.printed(slices.Concat(words, noun))
}

// headlineWords parts a headline into words and marks.
func headlineWords(s string) []titleWord {
	var list []titleWord
	for _, f := range strings.Fields(s) {
		core := strings.TrimFunc(f, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		at := strings.Index(f, core)
		if at > 0 || core == "" {
			list = append(list, titleWord{})
		}
		if core == "" {
			continue
		}
		owner := strings.TrimSuffix(strings.TrimSuffix(core, "’s"), "'s")
		list = append(list, titleWord{owner, strings.ToLower(owner)})
		if rest := f[at+len(core):]; rest != "" && rest != "'" && rest != "’" {
			list = append(list, titleWord{})
		}
	}
	return list
}

// leadWords parts a document's lead into words and marks.
func leadWords(x *token.Text) []titleWord {
	lead := make([]titleWord, 0, 32*leadSentences)
	n := 0
	for _, s := range x.Sentences {
		if s.Role != data.Prose {
			continue
		}
		if n++; n > leadSentences {
			break
		}
		for i := s.First; i < s.Last; i++ {
			switch k := x.Tokens[i]; {
			case k.Shape&(token.Word|token.Number) == 0:
				lead = append(lead, titleWord{})
			case !k.Is(token.Possessive):
				lead = append(lead, titleWord{x.Word(i), x.Low(i)})
			}
		}
	}
	return lead
}

// prose counts how a document's prose prints the words of headlines and leads. The
// first word of a sentence does not count, nor what stands in capitals throughout.
func (t *titler) prose(x *token.Text) {
	n := 0
	for _, s := range x.Sentences {
		if s.Role != data.Prose {
			continue
		}
		if n++; n > namingProse {
			break
		}
		for i := s.First + 1; i < s.Last; i++ {
			k := x.Tokens[i]
			if k.Shape&(token.Word|token.Number) == 0 || k.Is(token.Possessive) || k.Is(token.AllCaps) && k.Span().Len() > 5 {
				continue
			}
			w := t.casings[x.Low(i)]
			switch {
			case w == nil:
			case k.Is(token.Capital):
				if w.capital++; w.surface == nil {
					w.surface = map[string]int{}
				}
				w.surface[x.Word(i)]++
			default:
				w.small++
			}
		}
	}
}

// named tells whether a word is printed as a name.
func (t *titler) named(low string) bool {
	w := t.casings[low]
	return w != nil && w.capital > 2*w.small
}

// count notes the runs of a headline or lead.
func (t *titler) count(words []titleWord, doc int, lead bool) {
	var key []byte
	for i := range words {
		if !t.edge(words[i].low) {
			continue
		}
		key = key[:0]
		content := 0
		for k := i; k < len(words) && k < i+longestTitle && t.inner(words[k].low); k++ {
			if k > i {
				key = append(key, ' ')
			}
			key = append(key, words[k].low...)
			if !stopwords.Get(words[k].low) {
				content++
			}
			if !t.edge(words[k].low) {
				continue
			}
			r := t.runs[string(key)]
			if r == nil {
				if lead {
					continue // what no headline has names nothing
				}
				r = &run{content: content}
				for _, w := range words[i : k+1] {
					r.words = append(r.words, w.low)
				}
				t.runs[string(key)] = r
			}
			switch {
			case !lead && !lastIs(r.heads, doc):
				r.heads = append(r.heads, doc)
			case lead && !lastIs(r.leads, doc):
				if _, known := slices.BinarySearch(r.heads, doc); !known {
					r.leads = append(r.leads, doc)
				}
			}
		}
	}
}

func lastIs(list []int, doc int) bool { return len(list) > 0 && list[len(list)-1] == doc }

// edge tells whether a word may begin or end a name.
func (t *titler) edge(low string) bool {
	return low != "" && len(low) > 1 && !stopwords.Get(low) && (!headlineVerbs[low] || incidentNouns[low]) && !unicode.IsDigit(rune(low[0]))
}

// inner tells whether a word may stand within a name.
func (t *titler) inner(low string) bool {
	return joins(low) || t.edge(low)
}

// joins tells whether a small word may join the parts of a name.
func joins(low string) bool {
	switch low {
	case "of", "in", "at", "on", "and":
		return true
	}
	return false
}

// score judges a run; 0 where it cannot name the incident.
func (t *titler) score(r *run) float64 {
	last := r.words[len(r.words)-1]
	if afterNouns[last] {
		return 0
	}
	named := slices.ContainsFunc(r.words, t.named)
	if !named && !incidentNouns[last] && r.content < 2 {
		return 0
	}
	s := t.share(r) * lengthWorth[min(r.content, longestTitle)]
	if incidentNouns[last] {
		s *= ofIncident
	}
	if !named {
		s *= noName
	}
	return s
}

// share is the part of the documents that have a run.
func (t *titler) share(r *run) float64 {
	return (float64(len(r.heads)) + inLead*float64(len(r.leads))) / float64(len(t.headlines))
}

// best is the run that names the incident best, nil for none.
func (t *titler) best() *run {
	var best *run
	most := 0.0
	for _, r := range t.runs {
		if len(r.heads)+len(r.leads) < 2 || t.share(r) < commonEnough {
			continue
		}
		s := t.score(r)
		if s > most || s == most && s > 0 && slices.Compare(r.words, best.words) < 0 {
			best, most = r, s
		}
	}
	return best
}

// extended is the longer run that most headlines with the given one have.
func (t *titler) extended(r *run) *run {
	best := r
	for _, o := range t.runs {
		if len(o.words) <= len(r.words) || len(o.heads) < 2 || 2*len(o.heads) < len(r.heads) || t.score(o) == 0 || !holds(o.words, r.words) {
			continue
		}
		if cmp.Or(cmp.Compare(len(o.words), len(best.words)), cmp.Compare(len(o.heads), len(best.heads)), slices.Compare(best.words, o.words)) > 0 {
			best = o
		}
	}
	return best
}

// holds tells whether words has part as a run.
func holds(words, part []string) bool {
	for i := 0; i+len(part) <= len(words); i++ {
		if slices.Equal(words[i:i+len(part)], part) {
			return true
		}
	}
	return false
}

// printed is a name as print has it: names with capitals, other words without, the
// first letter a capital.
func (t *titler) printed(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w
		if !t.named(w) {
			continue
		}
		most := 0
		for s, n := range t.casings[w].surface {
			if n > most || n == most && s < out[i] {
				out[i], most = s, n
			}
		}
	}
	s := strings.Join(out, " ")
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
