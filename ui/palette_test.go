package ui

import (
	"context"
	"strings"
	"testing"

	"sitrep/briefing"
)

func TestPalette(t *testing.T) {
	d := open(t, newFixture(t), 100, 60)
	d.press(":").sees("┏━ Commands")
	for _, b := range bindings() {
		if b.does != doPalette {
			d.sees(b.name)
		}
	}
	// What can't be done says why, in the list and when it is tried.
	d.sees("this works in a report", "you took no step back", "nothing is followed")
	d.write("forward").press("enter").sees("┏━ 1 Agencies", "you took no step back").press("j").lacks("you took")
	d.press(": enter").sees("┏━ Agency").press("u").sees("┏━ 1 Agencies").press("U").sees("┏━ Agency")
	d.press("ctrl+p").write("disagr").press("enter").sees("┏━ 6 Disagreements").press("u").sees("┏━ Agency")
	d.press(":").write("mentionx").sees("no command is called that").press("enter esc").sees("┏━ Agency")
	d.press(":").write("follow this").press("esc esc f").sees("following")
}

// A key that can't do anything says why.
func TestWhy(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	d.press("n").sees("this works in a report").press("x").sees("nothing is followed: f follows").press("u").sees("this is where you began")
	d.press("/").write("zzzz").press("enter f").sees("no item is selected").press("r").sees("nothing went wrong")
	waiting := &driver{t, New(context.Background(), Options{Load: func(context.Context) (*briefing.Briefing, error) { return nil, nil }})}
	waiting.size(80, 24).press("f").sees("still being read").press(": esc j").sees("still being read")
}

// Names of commands are unique and can be written in a file.
func TestCommandNames(t *testing.T) {
	seen := make(map[string]bool)
	for _, b := range bindings() {
		if seen[b.name] || b.name == "" || strings.Trim(b.name, "abcdefghijklmnopqrstuvwxyz-") != "" {
			t.Errorf("%q is no good name", b.name)
		}
		seen[b.name] = true
	}
}
