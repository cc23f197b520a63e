package data

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// write makes files, in folders as their names say.
func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func paths(docs []*Document) []string {
	var list []string
	for _, d := range docs {
		list = append(list, d.Path)
	}
	return list
}

func problems(list []Problem) map[string]string {
	m := map[string]string{}
	for _, p := range list {
		m[p.Path] = p.Reason
	}
	return m
}

func TestLoad(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	write(t, dir, map[string]string{
		"b.txt": "The quay is shut.", "a/two.md": "# Crane\n\nIt fell.", "a/one.MARKDOWN": "It fell.", "a.txt": "First.",
		".hidden.txt": "no", ".git/x.txt": "no", "again.txt": "First.", "table.xlsx": "PK", "empty.txt": " \n", "binary.txt": "a\x00b",
		"large.txt": strings.Repeat("x", 200), "paper.txt": "%PDF-1.7",
	})
	write(t, outside, map[string]string{"secret.txt": "Secret."})
	for name, target := range map[string]string{
		"out.txt": filepath.Join(outside, "secret.txt"), "loop": dir, "up": "..", "dead.txt": "nowhere.txt", "in.txt": filepath.Join("a", "one.MARKDOWN"),
	} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Skip("no symbolic links here: ", err)
		}
	}
	docs, list, err := Load(context.Background(), []string{dir, dir + "/"}, Options{MaxSize: 100})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := paths(docs), []string{"a.txt", "a/one.MARKDOWN", "a/two.md", "b.txt"}; !slices.Equal(got, want) {
		t.Errorf("documents %q, want %q", got, want)
	}
	got := problems(list)
	for path, want := range map[string]string{
		"again.txt": "same text as a.txt", "table.xlsx": "not a format", "empty.txt": "empty", "binary.txt": "binary", "large.txt": "larger than the limit of 100 bytes",
		"paper.txt": "a PDF", "out.txt": "a link", "dead.txt": "a link to nothing", "in.txt": "same text as a/one.MARKDOWN",
	} {
		if !strings.Contains(got[path], want) {
			t.Errorf("%s: %q, want %q", path, got[path], want)
		}
		delete(got, path)
	}
	for path, reason := range got {
		if path != "loop" && path != "up" {
			t.Errorf("unexpected: %s: %s", path, reason)
		}
	}
}

func TestLoadNamedFiles(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"notes": "Named.", ".hidden.txt": "Hidden.", "x/r.txt": "One.", "y/r.txt": "Two."})
	join := func(name string) string { return filepath.Join(dir, name) }

	docs, list, err := Load(context.Background(), []string{join("notes"), join(".hidden.txt"), join("gone.txt")}, Options{})
	if err != nil || len(docs) != 2 || len(list) != 1 || !strings.Contains(list[0].Reason, "no such file") {
		t.Errorf("named files: %q, %v, %v", paths(docs), list, err)
	}
	if _, _, err := Load(context.Background(), []string{join("gone.txt")}, Options{}); err == nil || !strings.Contains(err.Error(), "gone.txt") {
		t.Errorf("missing file: %v", err)
	}
	docs, _, _ = Load(context.Background(), []string{join("y"), join("x")}, Options{})
	if got, want := paths(docs), []string{"x/r.txt", "y/r.txt"}; !slices.Equal(got, want) {
		t.Errorf("two folders with the same names: %q, want %q", got, want)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := Load(ctx, []string{dir}, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestLoadUnreadable(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may read everything")
	}
	dir := t.TempDir()
	write(t, dir, map[string]string{"a.txt": "One.", "b/c.txt": "Two.", "d.txt": "Three."})
	os.Chmod(filepath.Join(dir, "a.txt"), 0)
	os.Chmod(filepath.Join(dir, "b"), 0)
	t.Cleanup(func() { os.Chmod(filepath.Join(dir, "b"), 0o777) })
	docs, list, err := Load(context.Background(), []string{dir}, Options{})
	if err != nil || len(docs) != 1 || len(list) != 2 {
		t.Errorf("%q, %v, %v", paths(docs), list, err)
	}
}

func TestLoadFS(t *testing.T) {
	fsys := fstest.MapFS{"b.md": {Data: []byte("# B\n\nText.")}, "a.txt": {Data: []byte("Text.")}, "c.go": {Data: []byte("package c")}}
	docs, list, err := LoadFS(context.Background(), fsys, Options{})
	if err != nil || !slices.Equal(paths(docs), []string{"a.txt", "b.md"}) || len(list) != 1 {
		t.Errorf("%q, %v, %v", paths(docs), list, err)
	}
}

func TestRead(t *testing.T) {
	d, err := Read(strings.NewReader("# Crane\n\nIt fell."), "x.md", Options{})
	if err != nil || d.Title != "Crane" {
		t.Errorf("%+v, %v", d, err)
	}
	d, err = Read(strings.NewReader("# Crane\n\nIt fell."), "-", Options{})
	if err != nil || d.Text != "# Crane\n\nIt fell." || d.Path != "-" {
		t.Errorf("%+v, %v", d, err)
	}
	if _, err := Read(strings.NewReader("12345"), "-", Options{MaxSize: 4}); err == nil {
		t.Error("no error for too much")
	}
	if a, b := New("a", "One."), New("b", "One."); a.ID != b.ID || a.ID == New("a", "Two.").ID {
		t.Error("an ID is not that of the content")
	}
}
