package ui

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"github.com/pelletier/go-toml/v2"
)

// Settings are what a user may set in a file. The zero Settings are the program's own.
type Settings struct {
	// Theme is auto, dark, light, contrast or none; "" leaves what it was.
	Theme string `toml:"theme"`

	// Mouse is on from the start.
	Mouse bool `toml:"mouse"`

	// Keys gives commands other keys, by the names that the list of commands has.
	Keys map[string][]string `toml:"keys"`
}

// ReadSettings reads settings from a TOML file:
//
//	theme = "light"
//	mouse = true
//
//	[keys]
//	follow = ["f", "ctrl+o"]
//
// Names that there are not, and keys that would mean two things, are errors that name
// the line.
func ReadSettings(path string) (Settings, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return Settings{}, fmt.Errorf("settings: %w", err)
	}
	s, line, err := parseSettings(content)
	switch {
	case err != nil && line > 0:
		return Settings{}, fmt.Errorf("%s:%d: %w", path, line, err)
	case err != nil:
		return Settings{}, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

func parseSettings(content []byte) (s Settings, line int, err error) {
	err = toml.NewDecoder(bytes.NewReader(content)).DisallowUnknownFields().Decode(&s)
	var unknown *toml.StrictMissingError
	var bad *toml.DecodeError
	switch {
	case errors.As(err, &unknown):
		line, _ = unknown.Errors[0].Position()
		return s, line, fmt.Errorf("there is no setting %q; there are theme, mouse and keys", strings.Join(unknown.Errors[0].Key(), "."))
	case errors.As(err, &bad):
		line, _ = bad.Position()
		return s, line, errors.New(strings.TrimPrefix(bad.Error(), "toml: "))
	case err != nil:
		return s, 0, err
	}
	if s.Theme != "" {
		if _, ok := themeCalled(s.Theme); !ok {
			return s, lineOf(content, "theme"), fmt.Errorf("there is no theme %q; there are auto, dark, light, contrast and none", s.Theme)
		}
	}
	name, err := s.wrong()
	return s, lineOf(content, name), err
}

// lineOf is the line that sets a name, from 1; 0 where none is found.
func lineOf(content []byte, name string) int {
	at := regexp.MustCompile(`(?m)^\s*(keys\.)?["']?` + regexp.QuoteMeta(name) + `["']?\s*=`).FindIndex(content)
	if at == nil {
		return 0
	}
	start := bytes.TrimLeft(content[at[0]:], " \t\r\n")
	return 1 + bytes.Count(content[:len(content)-len(start)], []byte("\n"))
}

// wrong is what is wrong with the keys, and the command it is about.
func (s Settings) wrong() (name string, err error) {
	table := s.bindings()
	var names []string
	for n := range s.Keys {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		if !slices.ContainsFunc(table, func(b binding) bool { return b.name == n }) {
			return n, fmt.Errorf("there is no command %q; the list of commands (:) has their names", n)
		}
		if slices.ContainsFunc(s.Keys[n], func(k string) bool { return strings.TrimSpace(k) != k || k == "" }) {
			return n, fmt.Errorf("%q: a key is written as f, F, ctrl+f, enter, pgdown", n)
		}
	}
	type use struct {
		key string
		in  scope
	}
	used := map[use]string{}
	for _, b := range table {
		for _, k := range b.Keys() {
			for in := inPanes; in < scopesEnd; in <<= 1 {
				if b.in&in == 0 {
					continue
				}
				if other := used[use{k, in}]; other != "" {
					name := b.name
					if s.Keys[name] == nil { // the setting is to blame, not the table
						name, other = other, name
					}
					return name, fmt.Errorf("%q is the key of %q and of %q", k, name, other)
				}
				used[use{k, in}] = b.name
			}
		}
	}
	return "", nil
}

// bindings is the table of keys with those of the settings in it.
func (s Settings) bindings() []binding {
	table := bindings()
	for i, b := range table {
		if keys, ok := s.Keys[b.name]; ok {
			shown := make([]string, len(keys))
			for j, k := range keys {
				shown[j] = shownKey(k)
			}
			table[i].Binding = key.NewBinding(key.WithKeys(keys...), key.WithHelp(strings.Join(shown, " "), b.Help().Desc))
		}
	}
	return table
}

// shownKey is a key as the screen writes it.
func shownKey(k string) string {
	switch k {
	case "up":
		return "↑"
	case "down":
		return "↓"
	case "left":
		return "←"
	case "right":
		return "→"
	case "pgdown":
		return "pgdn"
	}
	return k
}
