package data

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The headlines and outlets of real reports, against what a reader found in them.
func TestHeadsOfReports(t *testing.T) {
	golds, _ := filepath.Glob(filepath.Join("..", "..", "shared", "incidents", "*.gold.json"))
	if len(golds) == 0 {
		t.Skip("no reports to measure with beside the repository (../shared/incidents)")
	}
	for _, path := range golds {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var gold struct {
			Documents []struct{ File, Title, Outlet string }
		}
		if err := json.Unmarshal(content, &gold); err != nil {
			t.Fatal(err)
		}
		docs, list, err := Load(context.Background(), []string{strings.TrimSuffix(path, ".gold.json")}, Options{})
		if err != nil || len(list) > 0 {
			t.Fatal(err, list)
		}
		byPath := map[string]*Document{}
		for _, d := range docs {
			byPath[d.Path] = d
			checkBlocks(t, d)
		}
		for _, want := range gold.Documents {
			d := byPath[want.File]
			if d == nil {
				t.Errorf("%s: not read", want.File)
			} else if d.Title != want.Title || d.Outlet != want.Outlet {
				t.Errorf("%s: title %q, outlet %q; want %q, %q", want.File, d.Title, d.Outlet, want.Title, want.Outlet)
			}
		}
	}
}
