package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// udToken is a word of a Universal Dependencies file.
type udToken struct {
	form, pos, rel string
	head           int // index, -1 for the root
	misc           string
}

var gumLabels = map[string]int{"person": person, "organization": org, "place": place, "event": misc}

var entityMark = regexp.MustCompile(`\(?[0-9]+(?:-[^()]*)?\)?|\)`)

// gum reads a folder of GUM's conllu files. GUM marks whole noun phrases of all
// kinds; the names are taken out of those whose head is a proper noun.
func gum(dir string) ([]doc, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.conllu"))
	if err != nil {
		return nil, err
	}
	var docs []doc
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		docs = append(docs, gumDoc(string(b)))
	}
	return docs, nil
}

func gumDoc(s string) doc {
	var w writer
	var sent []udToken
	paragraph := true
	flush := func() {
		if sent == nil {
			return
		}
		if w.b.Len() > 0 {
			if paragraph {
				w.b.WriteString("\n\n")
			} else {
				w.b.WriteString(" ")
			}
		}
		paragraph = false
		at := make([]int, 2*len(sent))
		for i, t := range sent {
			at[2*i] = w.b.Len()
			w.b.WriteString(t.form)
			at[2*i+1] = w.b.Len()
			if i < len(sent)-1 && !strings.Contains(t.misc, "SpaceAfter=No") {
				w.b.WriteByte(' ')
			}
		}
		w.ents = append(w.ents, gumNames(sent, at)...)
		sent = nil
	}
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "":
			flush()
		case strings.HasPrefix(line, "# newpar"):
			paragraph = true
		case line[0] == '#':
		default:
			f := strings.Split(line, "\t")
			if len(f) < 10 || strings.ContainsAny(f[0], "-.") {
				continue
			}
			head, _ := strconv.Atoi(f[6])
			sent = append(sent, udToken{f[1], f[3], f[7], head - 1, f[9]})
		}
	}
	flush()
	return w.doc()
}

// gumNames finds the names of a sentence; at holds where its tokens stand.
func gumNames(sent []udToken, at []int) []ent {
	type mention struct {
		first, last int
		kind        string
	}
	var stack []struct {
		id, kind string
		first    int
	}
	var mentions []mention
	for i, t := range sent {
		_, marks, found := strings.Cut(t.misc, "Entity=")
		if !found {
			continue
		}
		marks, _, _ = strings.Cut(marks, "|")
		for _, m := range entityMark.FindAllString(marks, -1) {
			body := strings.Trim(m, "()")
			f := strings.Split(body, "-")
			if strings.HasPrefix(m, "(") {
				kind := ""
				if len(f) > 1 {
					kind = f[1]
				}
				stack = append(stack, struct {
					id, kind string
					first    int
				}{f[0], kind, i})
			}
			if strings.HasSuffix(m, ")") {
				for k := len(stack) - 1; k >= 0; k-- {
					if stack[k].id == f[0] {
						mentions = append(mentions, mention{stack[k].first, i, stack[k].kind})
						stack = append(stack[:k], stack[k+1:]...)
						break
					}
				}
			}
		}
	}
	var names []ent
	for _, m := range mentions {
		label := gumLabels[m.kind]
		if label == 0 {
			continue
		}
		head := -1
		for i := m.first; i <= m.last; i++ {
			if h := sent[i].head; h < m.first || h > m.last {
				head = i
				break
			}
		}
		if head < 0 || sent[head].pos != "PROPN" {
			continue
		}
		from, to := head, head
		inside := func(i int) bool {
			t := sent[i]
			if label == person {
				return t.pos == "PROPN" && (t.rel == "flat" || t.rel == "flat:name" || t.rel == "compound" && t.head == head) ||
					t.form == "-"
			}
			return t.pos == "PROPN" || t.pos == "ADJ" && capital(t.form) || t.form == "-" || t.form == "&" || t.pos == "NUM" ||
				t.pos == "ADP" && t.form == "of" || t.form == "and" || t.form == "for" || t.form == "the" || t.form == "'s"
		}
		for from > m.first && inside(from-1) {
			from--
		}
		for to < m.last && inside(to+1) {
			to++
		}
		for to > from && !capital(sent[to].form) && sent[to].pos != "NUM" && sent[to].pos != "PROPN" {
			to--
		}
		for from < to && !capital(sent[from].form) {
			from++
		}
		if capital(sent[from].form) {
			names = append(names, ent{at[2*from], at[2*to+1], label})
		}
	}
	// capitalised adjectives are nationalities, as a rule
	for i, t := range sent {
		if t.pos == "ADJ" && capital(t.form) && i > 0 && len(t.form) > 3 {
			names = append(names, ent{at[2*i], at[2*i+1], misc})
		}
	}
	return names
}

func capital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }
