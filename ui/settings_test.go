package ui

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/briefing"
)

func TestReadSettings(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"none", "", ""},
		{"all", "theme = \"light\"\nmouse = true\n[keys]\nfollow = [\"ctrl+o\"]\n", ""},
		{"dotted", "keys.follow = [\"ctrl+o\"]\n", ""},
		{"no command", "theme = \"dark\"\n\n[keys]\nfolow = [\"f\"]\n", `:4: there is no command "folow"`},
		{"no setting", "theme = \"dark\"\ncolour = 1\n", `:2: there is no setting "colour"`},
		{"no theme", "\n\ntheme = \"pink\"\n", `:3: there is no theme "pink"`},
		{"no TOML", "theme = dark\n", ":1: "},
		{"wrong type", "[keys]\nfollow = 3\n", ":2: "},
		{"two meanings", "[keys]\n\nfollow = [\"y\"]\n", `:3: "y" is the key of "follow" and of "copy"`},
		{"swapped", "[keys]\nfollow = [\"y\"]\ncopy = [\"f\"]\n", ""},
		{"empty key", "[keys]\nfollow = [\"\"]\n", `:2: "follow": a key is written as`},
		{"no key", "[keys]\nfollow = []\n", ""},
	} {
		path := filepath.Join(t.TempDir(), "sitrep.toml")
		if err := os.WriteFile(path, []byte(tt.content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := ReadSettings(path)
		switch {
		case tt.want == "" && err != nil:
			t.Errorf("%s: %v", tt.name, err)
		case tt.want != "" && (err == nil || !strings.Contains(err.Error(), path+tt.want)):
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
	if _, err := ReadSettings(filepath.Join(t.TempDir(), "none.toml")); err == nil {
		t.Error("no file, no error")
	}
}

func FuzzSettings(f *testing.F) {
	f.Add([]byte("theme = \"light\"\n[keys]\nfollow = [\"f\"]\n"))
	f.Fuzz(func(t *testing.T, content []byte) {
		if s, line, err := parseSettings(content); err == nil {
			s.bindings()
		} else if line < 0 || line > 1+strings.Count(string(content), "\n") {
			t.Errorf("line %d of %q", line, content)
		}
	})
}

// What the settings say is what the keys do, and what help and footer show.
func TestOtherKeys(t *testing.T) {
	b := newFixture(t)
	d := &driver{t, New(context.Background(), Options{Settings: Settings{Theme: "dark", Mouse: true, Keys: map[string][]string{"follow": {"ctrl+o", "down"}, "down": {"z"}, "zoom": {}}},
		Load: func(context.Context) (*briefing.Briefing, error) { return b, nil }})}
	d.size(140, 60).send(d.m.load()()).sees("ctrl+o follow")
	d.press("f").lacks("following").press("ctrl+o").sees("following [Ministry").press("?").sees("ctrl+o ↓")
	if !d.m.mouseOn || d.m.themeName != darkTheme {
		t.Error("not as set")
	}
}
