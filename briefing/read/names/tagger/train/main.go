// Command train makes the weights of the tagger.
//
//	go run ./briefing/read/names/tagger/train [-o FILE] [-leave NAME] [-measure FILE,...] DATAFOLDER
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"

	"sitrep/briefing/read/names/tagger/internal/model"
)

// weighted is an example and how much it counts.
type weighted struct {
	example
	weight float32
}

func main() {
	log.SetFlags(0)
	out := flag.String("o", "briefing/read/names/tagger/weights.bin", "file to write")
	leave := flag.String("leave", "", "set to leave out: wikigold, wnut17, re3d or gum")
	files := flag.String("measure", "", "CoNLL files to measure on, parted by commas")
	verbose := flag.Bool("v", false, "print the errors")
	composed := flag.Int("composed", 2500, "documents to compose from templates")
	old := flag.String("weights", "", "measure these weights instead of training")
	copies := flag.Int("copies", 2, "copies of the texts with other names")
	flag.Parse()
	if flag.NArg() != 1 && *old == "" {
		flag.Usage()
		os.Exit(2)
	}
	var m *model.Model
	if *old != "" {
		b, err := os.ReadFile(*old)
		if err == nil {
			m, err = model.Open(string(b))
		}
		if err != nil {
			log.Fatal(err)
		}
	} else {
		b, err := train(flag.Arg(0), *leave, *composed, *copies, os.Stderr)
		if err == nil {
			err = os.WriteFile(*out, b, 0o644)
		}
		if err == nil {
			m, err = model.Open(string(b))
		}
		if err != nil {
			log.Fatal(err)
		}
		log.Printf("%d bytes of weights", len(b))
	}
	for _, f := range strings.FieldsFunc(*files, func(r rune) bool { return r == ',' }) {
		if err := measure(m, f, os.Stdout, *verbose); err != nil {
			log.Fatal(err)
		}
	}
}

// corpus is a set of texts with names.
type corpus struct {
	name   string
	docs   []doc
	weight float32
	plain  bool // its small letters are good English
}

func readCorpora(dir, leave string) ([]corpus, error) {
	var all []corpus
	var err error
	add := func(name string, weight float32, plain bool, read func() ([]doc, error)) {
		if err != nil || name == leave {
			return
		}
		var docs []doc
		if docs, err = read(); err == nil {
			all = append(all, corpus{name, docs, weight, plain})
		}
	}
	add("wikigold", 1, true, func() ([]doc, error) { return conllDocs(filepath.Join(dir, "wikigold/wikigold.conll.txt")) })
	add("gum", 1, true, func() ([]doc, error) { return gum(filepath.Join(dir, "gum/cc-by/conllu")) })
	for _, f := range []string{"wnut17train.conll", "emerging.dev.conll", "emerging.test.annotated"} {
		add("wnut17", 0.5, false, func() ([]doc, error) { return conllDocs(filepath.Join(dir, "wnut17", f)) })
	}
	folders, globErr := filepath.Glob(filepath.Join(dir, "re3d", "*", "documents.json"))
	if globErr != nil {
		return nil, globErr
	}
	for _, f := range folders {
		add("re3d", 0.5, true, func() ([]doc, error) { return re3d(filepath.Dir(f)) })
	}
	return all, err
}

func train(dir, leave string, composed, copies int, log io.Writer) ([]byte, error) {
	start := time.Now()
	corpora, err := readCorpora(dir, leave)
	if err != nil {
		return nil, err
	}
	var texts []doc
	for _, c := range corpora {
		if c.plain {
			texts = append(texts, c.docs...)
		}
	}
	g, err := readGazetteer(dir, texts)
	if err != nil {
		return nil, err
	}
	m := &model.Model{Lexicon: model.NewLexicon(g.classes)}
	v := newInventor(g, 1)
	var all []weighted
	for _, c := range corpora {
		for _, d := range c.docs {
			all = append(all, weighted{prepare(m, d), c.weight})
			for range copies {
				all = append(all, weighted{prepare(m, v.shout(v.substitute(d))), c.weight / 2})
			}
		}
	}
	w := newComposer(v)
	for range composed {
		all = append(all, weighted{prepare(m, w.compose()), 0.5})
	}
	t := collect(all, 2)
	tokens := 0
	for _, r := range t.runs {
		tokens += len(r.tags)
	}
	fmt.Fprintf(log, "%d documents, %d runs of %d tokens, %d features; %d words and phrases (%v)\n",
		len(all), len(t.runs), tokens, len(t.hashes), len(g.classes), time.Since(start).Round(time.Second))
	t.fit(3, log)
	t.export(m, 170000)
	fmt.Fprintf(log, "%v\n", time.Since(start).Round(time.Second))
	return m.Append(nil), nil
}
