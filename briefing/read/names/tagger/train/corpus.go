package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"sitrep/briefing/read/names/tagger/internal/model"
	"sitrep/briefing/read/token"
	"sitrep/data"
)

// The labels, as package tagger numbers them.
const (
	person = iota + 1
	org
	place
	misc
)

// ent is a name in a text: bytes from up to, not including, to.
type ent struct{ from, to, label int }

// doc is a text with its names in order.
type doc struct {
	text string
	ents []ent
}

// writer lays out a document token by token.
type writer struct {
	b    strings.Builder
	ents []ent
}

func (w *writer) doc() doc { return doc{w.b.String(), w.ents} }

var labelNames = map[string]int{
	"PER": person, "person": person, "ORG": org, "corporation": org, "group": org,
	"LOC": place, "location": place, "MISC": misc, "product": misc, "creative-work": misc,
}

type tagged struct{ word, tag string }

// conll reads a file of token and tag columns. Documents are cut at -DOCSTART-
// or, where there is none, after 20 sentences.
func conll(path string) ([][][]tagged, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var docs [][][]tagged
	var sents [][]tagged
	var sent []tagged
	cut := false
	flush := func(end bool) {
		if sent != nil {
			sents = append(sents, sent)
			sent = nil
		}
		if end && sents != nil {
			docs = append(docs, sents)
			sents = nil
		}
	}
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		switch {
		case len(f) == 0:
			flush(!cut && len(sents) == 19)
		case f[0] == "-DOCSTART-":
			flush(true)
			cut = true
		case len(f) > 1:
			sent = append(sent, tagged{f[0], f[len(f)-1]})
		}
	}
	flush(true)
	return docs, nil
}

var suffix = regexp.MustCompile(`^(?:n['’]t|['’](?:s|S|re|ve|ll|d|m)|\.\.\.)$`)

// joins tells whether print puts no space between two tokens.
func joins(before, tok string, opening, inside bool) bool {
	switch {
	case len(tok) == 1 && strings.Contains(",.;:?!)]}%/", tok) || tok == "”" || tok == "…" || suffix.MatchString(tok):
		return true
	case tok == "'" || tok == "’":
		return strings.HasSuffix(before, "s")
	case tok == `"`:
		return !opening
	}
	return strings.Contains("([{$£€#/“‘", before) || before == `"` && inside
}

var bracket = strings.NewReplacer("-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "``", `"`, "''", `"`, `\/`, "/")

// lay prints the sentences as a document and tells where each token stands.
func lay(sents [][]tagged) (doc, [][2]int) {
	var w writer
	var at [][2]int
	for n, s := range sents {
		if n > 0 {
			if c := s[0].word[0]; 'a' <= c && c <= 'z' {
				w.b.WriteString("\n") // the line was only wrapped
			} else {
				w.b.WriteString("\n\n")
			}
		}
		before, inside, kind, from := "", false, 0, 0
		for i, t := range s {
			tok := bracket.Replace(t.word)
			opening := tok == `"` && (i == 0 || !inside && i < len(s)-1)
			pre, name, _ := strings.Cut(t.tag, "-")
			label := labelNames[name]
			if kind != 0 && (label != kind || pre == "B") {
				w.ents = append(w.ents, ent{from, w.b.Len(), kind})
				kind = 0
			}
			if i > 0 && before != "" && !joins(before, tok, opening, inside) {
				w.b.WriteByte(' ')
			}
			if tok == `"` {
				inside = opening
			}
			if kind == 0 && label != 0 {
				kind, from = label, w.b.Len()
			}
			start := w.b.Len()
			w.b.WriteString(tok)
			at = append(at, [2]int{start, w.b.Len()})
			before = tok
		}
		if kind != 0 {
			w.ents = append(w.ents, ent{from, w.b.Len(), kind})
		}
	}
	return w.doc(), at
}

func conllDocs(path string) ([]doc, error) {
	files, err := conll(path)
	if err != nil {
		return nil, err
	}
	var docs []doc
	for _, f := range files {
		d, _ := lay(f)
		docs = append(docs, d)
	}
	return docs, nil
}

// re3d reads the documents and entities of one folder. Its organisations include
// descriptions; only what is written with capitals is kept.
func re3d(dir string) ([]doc, error) {
	type document struct {
		ID   string `json:"_id"`
		Text string `json:"text"`
	}
	type entity struct {
		Begin, End int
		Type       string
		Document   string `json:"documentId"`
	}
	docs, err := jsonLines[document](filepath.Join(dir, "documents.json"))
	if err != nil {
		return nil, err
	}
	entities, err := jsonLines[entity](filepath.Join(dir, "entities.json"))
	if err != nil {
		return nil, err
	}
	labels := map[string]int{"Organisation": org, "Person": person, "Location": place, "Nationality": misc}
	var out []doc
	for _, d := range docs {
		runes := []rune(d.Text)
		bytes := make([]int, len(runes)+1)
		for i, r := range runes {
			bytes[i+1] = bytes[i] + len(string(r))
		}
		x := doc{text: d.Text}
		for _, e := range entities {
			if l := labels[e.Type]; e.Document == d.ID && l != 0 && e.Begin >= 0 && e.End <= len(runes) && e.Begin < e.End {
				x.ents = append(x.ents, ent{bytes[e.Begin], bytes[e.End], l})
			}
		}
		out = append(out, x)
	}
	return out, nil
}

func jsonLines[T any](path string) ([]T, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []T
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	for s.Scan() {
		var v T
		if err := json.Unmarshal(s.Bytes(), &v); err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, s.Err()
}

// example is a text with the tag that each token should get.
type example struct {
	text *model.Text
	tags []int8
}

// prepare cuts a document up and gives its tokens tags. Names are trimmed to the
// tagger's idea of one (no article, no possessive ending, no title, no edge in
// small letters); of names that overlap the first and longest stays.
func prepare(m *model.Model, d doc) example {
	x := &model.Text{}
	m.Prepare(token.Cut(&data.Document{Text: d.text}), x)
	e := example{x, make([]int8, len(x.Tokens))}
	slices.SortStableFunc(d.ents, func(a, b ent) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to))
	})
	next := 0
	for _, n := range d.ents {
		i := x.At(n.from)
		k := i
		for k < len(x.Tokens) && x.Tokens[k].Span().Start < n.to {
			k++
		}
		for i < k && (x.Low(i) == "the" || x.Low(i) == "a" || x.Low(i) == "an" || !x.MayStart(i)) {
			i++
		}
		for k > i && !x.MayStart(k-1) {
			k--
		}
		for n.label == person && i < k-1 && x.Title(i) {
			i++ // some sets take "President" for a part of the name
		}
		if i >= k || i < next {
			continue
		}
		if !x.InRun(i, k) {
			continue
		}
		next = k
		e.tags[i] = int8(model.Begin(n.label))
		for j := i + 1; j < k; j++ {
			e.tags[j] = int8(model.Inside(n.label))
		}
	}
	return e
}
