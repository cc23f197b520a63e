package serve

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The key is made once and kept; the same server has the same fingerprint.
func TestHostKeyIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state", "host_key")
	first, err := hostKey(path)
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("the key's mode is %v", info.Mode())
	}
	second, err := hostKey(path)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := first.PublicKey().Marshal(), second.PublicKey().Marshal(); string(a) != string(b) {
		t.Error("the second start has another key")
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 1 {
		t.Errorf("something was left beside the key: %v", left)
	}
}

func TestHostKeyRefused(t *testing.T) {
	dir := t.TempDir()
	file := func(name, content string, mode os.FileMode) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), mode); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good, err := hostKey(filepath.Join(dir, "good"))
	if err != nil || good == nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(filepath.Join(dir, "good"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ path, want string }{
		{file("open", string(content), 0o644), "chmod 600"},
		{file("group", string(content), 0o640), "chmod 600"},
		{file("nonsense", "no key", 0o600), "no private key"},
		{file("huge", strings.Repeat("x", maxFile+1), 0o600), "larger"},
		{dir, "no regular file"},
	} {
		if _, err := hostKey(c.path); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q in it", c.path, err, c.want)
		}
	}
}
