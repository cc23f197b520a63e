package briefing

import (
	"context"
	"slices"
	"strings"
	"testing"

	"sitrep/data"
)

// said builds the briefing of some texts and lists its quotes.
func said(t *testing.T, texts ...string) *Briefing {
	t.Helper()
	var docs []*data.Document
	for i, s := range texts {
		docs = append(docs, data.New(string(rune('a'+i))+".txt", s))
	}
	b, err := Build(context.Background(), docs, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// tied tells whether the quotes that begin with the given words are variants.
func tied(b *Briefing, x, y string) bool {
	i := slices.IndexFunc(b.Quotes, func(q Quote) bool { return strings.HasPrefix(q.Text, x) })
	j := len(b.Quotes) - 1
	for ; j >= 0 && !strings.HasPrefix(b.Quotes[j].Text, y); j-- {
	}
	return i >= 0 && j >= 0 && i != j && slices.Contains(b.Quotes[i].Variants, j) && slices.Contains(b.Quotes[j].Variants, i)
}

func TestVariants(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		x, y       string
		want       bool
	}{
		{"the same words", `"The ferry was not fit to sail that night," Captain Ana Ruiz said.`,
			`Ana Ruiz told the inquiry that “the ferry was not fit to sail that night”.`, "The ferry", "the ferry", true},
		{"a part of them", `"The ferry was not fit to sail that night, and we told them so," Captain Ana Ruiz said.`,
			`Ana Ruiz said the ferry “was not fit to sail that night”.`, "The ferry", "was not", true},
		{"another translation on one occasion", `At a hearing of the harbour committee on May 4, Minister Ana Ruiz criticised the foreign-owned operator, saying, "Those men fear no penalty."`,
			`At a hearing of the harbour committee on May 4, Ana Ruiz criticized the foreign-owned operator, stating, "These persons are not afraid of being punished."`, "Those", "These", true},
		{"the words that matter in another order", `"The people of this harbour trusted us, and we failed them," Captain Ana Ruiz said.`,
			`"We failed the people who trusted this harbour," Captain Ana Ruiz said.`, "The people", "We failed", true},
		{"a run of words", `"It was the longest of all nights, the mayor knows," Captain Ana Ruiz said.`,
			`Captain Ana Ruiz called it "the longest of all nights for our village".`, "It was", "the longest", true},
		{"one word of it", `"That was a foolhardy voyage, and the owners will answer for it," Captain Ana Ruiz said.`,
			`Captain Ana Ruiz called the voyage "foolhardy".`, "That was", "foolhardy", true},
		{"a topic in common", `"The ferry was rusty, and its crew was young," Captain Ana Ruiz said.`,
			`"We will raise the ferry in June if the weather allows," Captain Ana Ruiz said.`, "The ferry", "We will", false},
		{"another statement", `"The ferry was not fit to sail," Captain Ana Ruiz said.`,
			`"The harbour will stay closed for a week," Captain Ana Ruiz said.`, "The ferry", "The harbour", false},
		{"three words on one topic", `"The crew should stay watchful about rust and other leaks in old ferries," Captain Ana Ruiz said.`,
			`"These are ferries at a very low risk of rust or of leaks," Captain Ana Ruiz said.`, "The crew", "These", false},
		{"a paragraph of both", "“The dam held for a week. We owe that to the crews who sandbagged it by night,” Captain Ana Ruiz said.",
			"“We owe that to the crews who sandbagged it by night. Now the work of clearing up begins in every street,” Captain Ana Ruiz said.", "The dam", "We owe", true},
		{"a stretch of it", "Captain Ana Ruiz called the crossing “wholly needless” and the crew “a band of beginners on a bad night”.",
			"“It was wholly needless,” Captain Ana Ruiz said.", "wholly", "It was", true},
		{"a word that others use, too", `Ivo Brandt said it was "an endless night". "It was a sad voyage, and an endless one," Captain Ana Ruiz said.`,
			`Captain Ana Ruiz called the voyage "endless".`, "It was a sad", "endless", true},
		{"a word of two statements", `"It was an endless night for all of us," Captain Ana Ruiz said. The inquiry goes on in June. "We had an endless list of repairs," Captain Ana Ruiz told the harbour radio.`,
			`Captain Ana Ruiz called it "endless".`, "It was an endless", "endless", false},
		{"beside a shorter one that is no part of it", `"It was an endless night for all of us on the ferry," Captain Ana Ruiz said. Captain Ana Ruiz feared "endless rows".`,
			`Captain Ana Ruiz called it "endless".`, "It was an endless", "endless", true},
		{"small words left out", `"We sailed at a great loss, and nobody thanked us," Captain Ana Ruiz said.`,
			`The ferry sailed "at great loss", Captain Ana Ruiz said.`, "We sailed", "at great", true},
		{"of a body and its officer", `The Harbour Board called it a "rusty hulk".`, `Harbour Board director Ivo Brandt called it a "rusty hulk".`, "rusty", "rusty", true},
		{"two who use two words", `Captain Ana Ruiz called it a "rusty hulk".`, `Harbour Board director Ivo Brandt called it a "rusty hulk".`, "rusty", "rusty", false},
		{"a phrase that others use", `"Without the harbour board we sail better and cheaper," Captain Ana Ruiz said.`,
			`"Nobody asked the harbour board," Ivo Brandt said.`, "Without", "Nobody", false},
		{"of somebody only described", `"That was a wholly needless voyage, and the owners knew it," Captain Ana Ruiz said.`,
			`Critics of the owners spoke of a "wholly needless voyage".`, "That was", "wholly", true},
		{"of somebody described, said by two", `"A wholly needless voyage ended here," Captain Ana Ruiz said. "It was a wholly needless voyage for the whole village," Ivo Brandt said.`,
			`Critics of the owners spoke of a "wholly needless voyage".`, "It was", "wholly", false},
		{"words that many use", `Ana Ruiz said it was "very sad".`, `Ivo Brandt said it was "very sad".`, "very", "very", false},
	} {
		b := said(t, "Harbour inquiry opens\n\n"+c.a, "Inquiry into the ferry\n\n"+c.b)
		if got := tied(b, c.x, c.y); got != c.want {
			t.Errorf("%s: tied = %v, want %v: %+v", c.name, got, c.want, b.Quotes)
		}
	}
}

// One report names who is only described in another, unless two are named.
func TestEchoedSpeakers(t *testing.T) {
	named := func(texts ...string) bool {
		b := said(t, append(texts, "Dam inquiry\n\nInvestigators said the gate was “left open for hours”.")...)
		i := slices.IndexFunc(b.Quotes, func(q Quote) bool { return q.Speaker.Label == "Investigators" })
		return b.Quotes[i].Speaker.Official != None
	}
	ruiz, brandt := "Dam inquiry\n\nCaptain Ana Ruiz said the gate was “left open for hours”.", "Dam inquiry\n\nIvo Brandt said the gate was “left open for hours”."
	if !named(ruiz) || named(ruiz, brandt) {
		t.Errorf("named by one report: %v, by two: %v", named(ruiz), named(ruiz, brandt))
	}
}

// A text sums up in a word what it quotes in full below.
func TestSummedUp(t *testing.T) {
	b := said(t, "Ferry sinks\n\nAna Ruiz called the voyage “foolhardy”. The inquiry goes on.\n\n“That was a foolhardy voyage, and the owners knew,” Ana Ruiz said.")
	if !tied(b, "foolhardy", "That was") {
		t.Errorf("quotes: %+v", b.Quotes)
	}
}

// Whom the lead describes is named with the sentence from which it takes its word.
func TestSummedUpForOneDescribed(t *testing.T) {
	below := "The inquiry goes on.\n\n“That was a foolhardy voyage, and the owners knew,” Ana Ruiz said."
	for _, c := range []struct {
		lead, below string
		want        bool
	}{
		{"The village’s legal team called the crossing “foolhardy”.", below, true},
		{"The village’s lawyers called the crossing “foolhardy”.", below, false},
		{"Gossip called the crossing “foolhardy”.", below, false},
		{"The village’s legal team called the crossing “hardy”.", below, false},
		{"The village’s legal team called the crossing “foolhardy”.", below + "\n\n“It was a foolhardy plan from the beginning,” Ivo Brandt said.", false},
	} {
		b := said(t, "Ferry sinks\n\n"+c.lead+" "+c.below)
		if got := b.Quotes[0].Speaker.Official != None; got != c.want {
			t.Errorf("%s %s: named %v, want %v: %+v", c.lead, c.below, got, c.want, b.Quotes)
		}
	}
}

func TestBrokenQuoteIsOne(t *testing.T) {
	b := said(t, "Ferry sinks\n\n“The ferry,” Ana Ruiz said, “was not fit to sail.” The inquiry goes on.")
	if len(b.Quotes) != 1 || b.Quotes[0].Text != "The ferry, … was not fit to sail." || len(b.Quotes[0].Sources) != 2 {
		t.Errorf("quotes: %+v", b.Quotes)
	}
}

func TestQuotesWhateverTheOrder(t *testing.T) {
	texts := []string{
		"One\n\n“The ferry was not fit to sail,” Ana Ruiz said.",
		"Two\n\nRuiz said the ferry “was not fit to sail”.",
		"Three\n\n“We knew,” Ivo Brandt said. “All of us knew.”",
	}
	var docs []*data.Document
	for i, s := range texts {
		docs = append(docs, data.New(string(rune('a'+i))+".txt", s))
	}
	list := func() []Quote {
		b, _ := Build(context.Background(), docs, nil, Options{})
		return b.Quotes
	}
	first := list()
	slices.Reverse(docs)
	second := list()
	ids := map[string]bool{}
	for i := range first {
		if first[i].ID != second[i].ID || !slices.Equal(first[i].Variants, second[i].Variants) {
			t.Errorf("%+v and then %+v", first[i], second[i])
		}
		if ids[first[i].ID] {
			t.Errorf("id %s twice", first[i].ID)
		}
		ids[first[i].ID] = true
	}
}

// A label that says only the office is that of the one in the folder who holds it.
func TestSoleHolder(t *testing.T) {
	for _, c := range []struct{ other, want string }{
		{"Prime Minister Ole Lund met former prime minister Ada Quist.", "Ole Lund"},
		{"Danish Prime Minister Ole Lund met Norwegian Prime Minister Ada Quist.", ""},
	} {
		b := build(t, "The vote was lost. The PM said it was “a bad day for all of us”.", c.other)
		got := ""
		for _, q := range b.Quotes {
			if q.Speaker.Official != None {
				got = b.Officials[q.Speaker.Official].Name
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.other, got, c.want)
		}
	}
}
