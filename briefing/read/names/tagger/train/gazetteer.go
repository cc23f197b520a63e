package main

import (
	"embed"
	"encoding/csv"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"sitrep/briefing/read/names/tagger/internal/model"
	"sitrep/briefing/read/token"
	"sitrep/data"
	"sitrep/data/lexicon"
)

//go:embed words/*.txt
var words embed.FS

// gazetteer gathers the lists: those of this folder and those of the data folder.
type gazetteer struct {
	classes map[uint64]model.Class
	err     error

	// what the generator of examples draws from
	given, surnames       []string            // of the United States, most common first
	givenOf, surnamesOf   map[string][]string // by country
	cities, countries     []string
	nationalities, bodies []string
	words                 map[string][]string // entries of our own lists by section
}

func (g *gazetteer) add(class, text string) {
	c := model.Named(class)
	if c == 0 {
		panic("no class " + class)
	}
	t := token.Cut(&data.Document{Text: text})
	switch len(t.Tokens) {
	case 0:
		return
	case 1:
		g.classes[model.Hash(t.Low(0))] |= c
		return
	}
	h := model.Hash(t.Low(0))
	g.classes[h] |= model.Named("begins phrase")
	for i := 1; i < len(t.Tokens); i++ {
		h = model.Phrase(h, model.Hash(t.Low(i)))
	}
	switch class {
	case "country", "city", "region", "place phrase":
		g.classes[h] |= model.Named("place phrase")
	case "body noun", "body phrase":
		g.classes[h] |= model.Named("body phrase")
	default:
		g.classes[h] |= model.Named("organisation phrase")
	}
}

// readGazetteer reads all lists; the vocabulary of running text comes from docs.
func readGazetteer(dir string, docs []doc) (*gazetteer, error) {
	g := &gazetteer{
		classes: map[uint64]model.Class{}, words: map[string][]string{},
		givenOf: map[string][]string{}, surnamesOf: map[string][]string{},
	}
	g.ours()
	dir = filepath.Join(dir, "gazetteers")
	g.census(filepath.Join(dir, "us-census"))
	g.popular(filepath.Join(dir, "popular-names"))
	g.compromise(filepath.Join(dir, "compromise"))
	g.bodiesOf(dir)
	g.places(dir)
	g.vocabulary(docs)
	return g, g.err
}

func (g *gazetteer) ours() {
	files, _ := words.ReadDir("words")
	for _, f := range files {
		b, _ := words.ReadFile("words/" + f.Name())
		for e := range lexicon.Entries(string(b)) {
			if f.Name() == "templates.txt" {
				continue
			}
			g.words[e.Section] = append(g.words[e.Section], e.Text)
			if model.Named(e.Section) == 0 {
				continue // only made-up names are drawn from it
			}
			if !strings.Contains(e.Text, " ") && !unicode.IsLetter([]rune(e.Text)[0]) {
				g.classes[model.Hash(e.Text)] |= model.Named(e.Section)
				continue
			}
			g.addFlat(e.Section, e.Text)
		}
	}
}

// addFlat adds an entry also without its diacritics, and one with a full stop as
// print has it.
func (g *gazetteer) addFlat(class, text string) {
	t := token.Cut(&data.Document{Text: text})
	if len(t.Tokens) != 1 && !strings.Contains(text, " ") {
		g.classes[model.Hash(text)] |= model.Named(class)
	} else {
		g.add(class, text)
	}
	if p := plain(text); p != text {
		g.add(class, p)
	}
}

// plain takes the diacritics of Latin letters off.
func plain(s string) string { return accents.Replace(s) }

var accents = strings.NewReplacer(
	"á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "ā", "a", "ă", "a", "ą", "a", "æ", "ae", "ç", "c", "ć", "c", "č", "c",
	"ď", "d", "đ", "d", "é", "e", "è", "e", "ê", "e", "ë", "e", "ē", "e", "ė", "e", "ę", "e", "ě", "e", "ğ", "g", "í", "i", "ì", "i",
	"î", "i", "ï", "i", "ī", "i", "ı", "i", "ł", "l", "ñ", "n", "ń", "n", "ň", "n", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o",
	"ø", "o", "ō", "o", "ő", "o", "œ", "oe", "ř", "r", "ś", "s", "š", "s", "ş", "s", "ș", "s", "ß", "ss", "ť", "t", "ţ", "t", "ț", "t",
	"ú", "u", "ù", "u", "û", "u", "ü", "u", "ū", "u", "ů", "u", "ű", "u", "ý", "y", "ź", "z", "ž", "z", "ż", "z",
	"Á", "A", "Ä", "A", "Å", "A", "Ç", "C", "Č", "C", "Đ", "D", "É", "E", "Í", "I", "İ", "I", "Ł", "L", "Ñ", "N", "Ó", "O", "Ö", "O",
	"Ø", "O", "Ś", "S", "Š", "S", "Ş", "S", "Ú", "U", "Ü", "U", "Ž", "Z", "Ż", "Z")

func (g *gazetteer) lines(path string) []string {
	b, err := os.ReadFile(path)
	if err != nil && g.err == nil {
		g.err = err
	}
	return strings.Split(strings.TrimSpace(strings.ReplaceAll(string(b), "\r", "")), "\n")
}

func title(s string) string {
	if s == "" {
		return s
	}
	return s[:1] + strings.ToLower(s[1:])
}

func (g *gazetteer) census(dir string) {
	for _, file := range []string{"dist.male.first.tsv", "dist.female.first.tsv"} {
		for _, l := range g.lines(filepath.Join(dir, file)) {
			name, share, _ := strings.Cut(l, "\t")
			if v, _ := strconv.ParseFloat(share, 64); v >= 0.01 {
				g.add("given", strings.ToLower(name))
				g.given = append(g.given, title(name))
			} else {
				g.add("rare given", strings.ToLower(name))
			}
		}
	}
	for i, l := range g.lines(filepath.Join(dir, "dist.all.last.tsv")) {
		name, _, _ := strings.Cut(l, "\t")
		switch {
		case i < 1000:
			g.add("surname", strings.ToLower(name))
		case i < 10000:
			g.add("less common surname", strings.ToLower(name))
		default:
			g.add("rare surname", strings.ToLower(name))
		}
		if i < 30000 {
			g.surnames = append(g.surnames, title(name))
		}
	}
}

func (g *gazetteer) popular(dir string) {
	read := func(file, class string, by map[string][]string) {
		f, err := os.Open(filepath.Join(dir, file))
		if err != nil {
			g.err = err
			return
		}
		defer f.Close()
		r := csv.NewReader(f)
		r.LazyQuotes = true
		r.FieldsPerRecord = -1
		head, _ := r.Read()
		column := -1
		for i, h := range head {
			if h == "Romanized Name" {
				column = i
			}
		}
		for {
			row, err := r.Read()
			if err == io.EOF {
				return
			}
			if err != nil || column < 0 || len(row) <= column {
				continue
			}
			name := strings.TrimSpace(row[column])
			if name == "" || strings.ContainsAny(name, "(/,") {
				continue
			}
			by[row[0]] = append(by[row[0]], name)
			for _, part := range strings.Fields(name) {
				g.addFlat(class, strings.ToLower(part))
			}
		}
	}
	read("common-forenames-by-country.csv", "given", g.givenOf)
	read("common-surnames-by-country.csv", "foreign surname", g.surnamesOf)
}

func (g *gazetteer) compromise(dir string) {
	for _, f := range []struct{ file, class string }{
		{"people-maleNames.txt", "given"}, {"people-femaleNames.txt", "given"}, {"people-firstnames.txt", "given"},
		{"people-lastnames.txt", "foreign surname"}, {"people-honorifics.txt", "rank"},
		{"nouns-organizations.txt", "organisation"}, {"nouns-sportsTeams.txt", "organisation"},
		{"nouns-actors.txt", "actor"}, {"nouns-demonyms.txt", "nationality"},
		{"places-cities.txt", "city"}, {"places-countries.txt", "country"}, {"places-regions.txt", "region"},
	} {
		for _, l := range g.lines(filepath.Join(dir, f.file)) {
			switch {
			case len(l) < 2 || f.class == "rank" && strings.Contains(l, " "):
			case f.class == "actor" && strings.Contains(l, " "):
			default:
				g.add(f.class, l)
			}
		}
	}
}

var bracketed = regexp.MustCompile(`\(.*?\)`)

func (g *gazetteer) bodiesOf(dir string) {
	body := func(name string) {
		name = strings.TrimPrefix(strings.TrimSpace(bracketed.ReplaceAllString(name, "")), "The ")
		if n := len(strings.Fields(name)); n > 1 && n <= 7 {
			g.bodies = append(g.bodies, name)
			g.add("body phrase", name)
		}
	}
	for i, l := range g.lines(filepath.Join(dir, "dotgov/agencies-and-subs.csv")) {
		r, err := csv.NewReader(strings.NewReader(l)).Read()
		if i == 0 || err != nil {
			continue
		}
		for _, f := range r {
			body(f)
		}
	}
	name := regexp.MustCompile(`^\s*-? ?name: (?:House |Senate |Joint )?(.*)$`)
	for _, l := range g.lines(filepath.Join(dir, "us-congress/committees-current.yaml")) {
		if m := name.FindStringSubmatch(l); m != nil && strings.Contains(m[1], "ommittee") {
			body(strings.Trim(m[1], `"'`))
		}
	}
	for i, l := range g.lines(filepath.Join(dir, "uk-government/govuk-list.tsv")) {
		f := strings.Split(l, "\t")
		if i == 0 || len(f) < 5 {
			continue
		}
		body(f[4])
		if len(f[1]) > 2 && f[1] == strings.ToUpper(f[1]) {
			g.add("organisation", strings.ToLower(f[1]))
		}
	}
}

func (g *gazetteer) places(dir string) {
	for i, l := range g.lines(filepath.Join(dir, "rigour/territories.tsv")) {
		f := strings.Split(l, "\t")
		if i == 0 || len(f) < 5 {
			continue
		}
		class := "region"
		if f[4] == "true" {
			class = "country"
			g.countries = append(g.countries, f[1])
		}
		name := strings.Trim(bracketed.ReplaceAllString(f[1], ""), " ‘’'")
		if len(name) > 3 {
			g.addFlat(class, name)
		}
		if full := strings.TrimSpace(bracketed.ReplaceAllString(f[2], "")); class == "country" && len(full) > 3 {
			g.addFlat(class, full)
		}
	}
	for i, l := range g.lines(filepath.Join(dir, "uk-countries/countries.tsv")) {
		f := strings.Split(l, "\t")
		if i == 0 || len(f) < 6 {
			continue
		}
		g.add("country", f[3])
		g.add("country", strings.TrimPrefix(f[4], "The "))
		for _, n := range strings.FieldsFunc(f[5], func(r rune) bool { return r == ',' || r == ';' || r == ' ' }) {
			if capital(n) {
				g.addFlat("nationality", n)
			}
		}
	}
	cap := func(s string) string {
		parts := strings.Split(s, "-")
		for i, p := range parts {
			if p != "" {
				parts[i] = strings.ToUpper(p[:1]) + p[1:]
			}
		}
		return strings.Join(parts, "-")
	}
	for _, c := range g.words["city"] {
		g.cities = append(g.cities, cap(c))
	}
	g.cities = append(g.cities, g.words["place phrase"]...)
	for _, c := range g.words["nationality"] {
		g.nationalities = append(g.nationalities, cap(c))
	}
}

// vocabulary counts the words that running text prints in small letters.
func (g *gazetteer) vocabulary(docs []doc) {
	count := map[uint64]int{}
	for _, d := range docs {
		t := token.Cut(&data.Document{Text: d.text})
		for i, k := range t.Tokens {
			if k.Is(token.Word) && !k.Is(token.Capital) {
				count[model.Hash(t.Low(i))]++
			}
		}
	}
	for h, n := range count {
		switch {
		case n >= 3:
			g.classes[h] |= model.Named("common")
		default:
			g.classes[h] |= model.Named("rare common")
		}
	}
}
