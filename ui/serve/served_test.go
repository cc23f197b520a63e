package serve

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// No key of a served screen writes a file, starts a program or reads a clipboard on
// the server.
func TestNothingOnTheServer(t *testing.T) {
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	t.Chdir(dir)
	children := processes()
	synctest.Test(t, func(t *testing.T) {
		d := start(t, inMemory)
		for _, page := range []string{"", "1\r", "p\r"} {
			for _, k := range strings.Fields("e E y Y o v w x \x05 \x0f \x13 \x16 \x1a") {
				term := d.screen(120, 40)
				term.press(page + k + "out.md\r\r\x03\x03q")
				term.end(5 * time.Second)
			}
		}
	})
	left, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(left) != 0 {
		t.Errorf("files were written: %v", left)
	}
	if now := processes(); now > children {
		t.Errorf("%d processes were started", now-children)
	}
	if modules, err := os.ReadFile(filepath.Join(here, "../../go.mod")); err != nil || bytes.Contains(modules, []byte("clipboard")) {
		t.Errorf("a module that reads clipboards is linked in: %v", err)
	}
}
