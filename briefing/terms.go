package briefing

import (
	_ "embed"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"sitrep/briefing/read"
	"sitrep/briefing/read/token"
	"sitrep/data"
	"sitrep/data/lexicon"
)

//go:embed stopwords.txt
var stopwordList string

var stopwords = lexicon.TableOf(lexicon.Set(stopwordList))

// term is a content word or an actor with its weight in a text.
type term struct {
	id     int32
	weight float64
	kind   bool // stands for a kind of happening
}

//go:embed synonyms.txt
var synonymList string

// kinds maps a word that tells of a kind of happening to the stem that stands for
// the kind.
var kinds = func() lexicon.Table[string] {
	m := map[string]string{}
	for line := range strings.Lines(synonymList) {
		words := strings.Fields(line)
		if len(words) == 0 || words[0] == "#" {
			continue
		}
		for _, w := range words {
			m[w] = words[0]
		}
	}
	return lexicon.TableOf(m)
}()

// vocabulary numbers the content words of a folder's documents and counts the
// sentences that hold each. Words are cut to a common stem; a term stands for a
// stem or, beyond all stems, for an agency or official of the briefing.
type vocabulary struct {
	ids       map[string]int32
	tokens    map[*token.Text][]int32 // the term of each token, or None
	sentences []int32                 // by term: how many sentences hold it
	rarity    []float64               // by term
	kinds     []bool                  // by term: stands for a kind of happening
	total     int                     // sentences
}

// newVocabulary counts the terms of all readings.
func newVocabulary(readings []*read.Reading) *vocabulary {
	const mostWords = 1 << 14 // for which room is made beforehand
	size := min(100*len(readings), mostWords)
	v := &vocabulary{ids: make(map[string]int32, size), tokens: make(map[*token.Text][]int32, len(readings))}
	words := make(map[string]int32, size) // the term of a word, or None
	var last []int32                      // by term: the sentence that was last counted for it
	for _, r := range readings {
		tokens := make([]int32, len(r.Text.Tokens))
		v.tokens[r.Text] = tokens
		for _, s := range r.Text.Sentences {
			v.total++
			for i := s.First; i < s.Last; i++ {
				tokens[i] = None
				if !content(r.Text, i) {
					continue
				}
				id, known := words[r.Text.Low(i)]
				if !known {
					id = v.number(stemOf(r.Text.Low(i)))
					words[r.Text.Low(i)] = id
				}
				if id == None {
					continue
				}
				tokens[i] = id
				if int(id) == len(last) {
					last = append(last, 0)
				}
				if last[id] != int32(v.total) {
					last[id] = int32(v.total)
					v.sentences[id]++
				}
			}
		}
	}
	v.kinds = make([]bool, len(v.sentences))
	for _, k := range kinds.All() {
		if id, ok := v.ids[k]; ok {
			v.kinds[id] = true
		}
	}
	v.rarity = make([]float64, len(v.sentences))
	for id := range v.rarity {
		v.rarity[id] = v.rarityOf(int32(id))
	}
	return v
}

// number is the term of a stem, a new one where the stem is new; None for "".
func (v *vocabulary) number(stem string) int32 {
	if stem == "" {
		return None
	}
	id, known := v.ids[stem]
	if !known {
		id = int32(len(v.sentences))
		v.ids[stem] = id
		v.sentences = append(v.sentences, 0)
	}
	return id
}

// content tells whether token i may be a content word.
func content(t *token.Text, i int) bool {
	return t.Tokens[i].Shape&(token.Word|token.Number) != 0 && !t.Tokens[i].Is(token.Possessive)
}

// stem is token i cut to a common stem, "" where it is no content word. The stem
// is a prefix of the word in lower case and shares the text's memory.
func stem(t *token.Text, i int) string {
	if !content(t, i) {
		return ""
	}
	return stemOf(t.Low(i))
}

// stemOf is the stem of a word in lower case, "" for a stopword.
func stemOf(w string) string {
	if len(w) < 2 || stopwords.Get(w) {
		return ""
	}
	if k, ok := kinds.Find(w); ok {
		return k
	}
	return cutSuffix(w)
}

// longestStem is where stems are cut, in bytes: "congress" and "congressional" are
// one.
const longestStem = 7

// suffixes that inflect or derive, longest first.
// They are listed by their last letter.
var suffixes = byLastLetter("ations", "ation", "ments", "ingly", "ating", "ators", "ment", "ions", "ings", "ated", "ator", "ates", "ing", "ion", "ies", "ied", "ers", "ate", "ed", "es", "er", "or", "ly", "al", "s", "y", "e")

func byLastLetter(words ...string) (lists [256][]string) {
	for _, w := range words {
		end := w[len(w)-1]
		lists[end] = append(lists[end], w)
	}
	return lists
}

// cutSuffix takes an ending off a word and leaves four letters at least.
func cutSuffix(w string) string {
	for _, s := range suffixes[w[len(w)-1]] {
		if len(w) >= len(s)+4 && strings.HasSuffix(w, s) {
			w = w[:len(w)-len(s)]
			break
		}
	}
	if n := len(w); n > 4 && w[n-1] == w[n-2] {
		w = w[:n-1] // "stopp" of "stopped"
	}
	if len(w) > longestStem {
		for n := longestStem; n > 4; n-- {
			if utf8.RuneStart(w[n]) {
				return w[:n]
			}
		}
	}
	return w
}

// terms appends the terms of the words in span s to list, without those in skip,
// in the order of the text and with repetitions.
func (v *vocabulary) terms(list []int32, t *token.Text, s, skip data.Span) []int32 {
	tokens := v.tokens[t]
	for i := t.At(s.Start); i < len(t.Tokens) && t.Tokens[i].Span().End <= s.End; i++ {
		if tokens[i] != None && !t.Tokens[i].Span().Overlaps(skip) {
			list = append(list, tokens[i])
		}
	}
	return list
}

// kindWeight is what the kind of happening tells, be its words as common as they
// may: a folder on an explosion is full of the word.
const kindWeight = 1.7

// rarityOf is how much a term tells: the root of its inverse frequency among the
// sentences, so that products go by the frequency itself.
func (v *vocabulary) rarityOf(id int32) float64 {
	if v.kinds[id] {
		return kindWeight
	}
	return math.Sqrt(math.Log(1 + float64(v.total)/float64(v.sentences[id])))
}

// vector is the terms of the words in span s, without those in skip, in order of
// their ids and once each.
func (v *vocabulary) vector(t *token.Text, s, skip data.Span) []term {
	ids := v.terms(nil, t, s, skip)
	slices.Sort(ids)
	ids = slices.Compact(ids)
	list := make([]term, len(ids))
	for i, id := range ids {
		list[i] = term{id, v.rarity[id], v.kinds[id]}
	}
	return list
}

// norm is the length of a vector.
func norm(terms []term) float64 { return math.Sqrt(dot(terms, terms)) }

// dot is the inner product of two vectors.
func dot(a, b []term) float64 {
	sum := 0.0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].id < b[0].id:
			a = a[1:]
		case a[0].id > b[0].id:
			b = b[1:]
		default:
			sum += a[0].weight * b[0].weight
			a, b = a[1:], b[1:]
		}
	}
	return sum
}
