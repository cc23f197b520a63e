package export

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func TestFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "out.md")
	say := func(words string) func(io.Writer) error {
		return func(w io.Writer) error { _, err := io.WriteString(w, words); return err }
	}
	content := func(want string) {
		t.Helper()
		got, err := os.ReadFile(path)
		if err != nil || string(got) != want {
			t.Errorf("holds %q (%v), want %q", got, err, want)
		}
		if entries, _ := os.ReadDir(dir); len(entries) > 2 {
			t.Errorf("something is left behind: %v", entries)
		}
	}
	if err := File(path, say("one")); err != nil {
		t.Fatal(err)
	}
	content("one")

	if err := os.Chmod(path, 0o640); err != nil {
		t.Fatal(err)
	}
	if err := File(path, say("two")); err != nil {
		t.Fatal(err)
	}
	content("two")
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("permissions %v (%v), want 0640", info.Mode(), err)
	}

	failure := errors.New("half way")
	err := File(path, func(w io.Writer) error { io.WriteString(w, "thr"); return failure })
	if !errors.Is(err, failure) {
		t.Errorf("error %v, want %v", err, failure)
	}
	content("two")

	link := filepath.Join(dir, "link.md")
	if err := os.Symlink("out.md", link); err != nil {
		t.Skip("no links here:", err)
	}
	if err := File(link, say("three")); err != nil {
		t.Fatal(err)
	}
	content("three")
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is gone")
	}

	if err := File(dir, say("x")); err == nil {
		t.Error("a folder was written to")
	}
	if err := File(filepath.Join(dir, "none", "out.md"), say("x")); err == nil {
		t.Error("a file in no folder was written")
	}
	if err := File(os.DevNull, say("x")); err != nil {
		t.Errorf("a device: %v", err)
	}
}
