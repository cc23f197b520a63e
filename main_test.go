package main

import (
	"encoding/binary"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sitrep": main})
}

// The scripts run the program as a user does; each is a txtar archive.
func TestCommands(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "briefing/export/testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fill":   fill,
			"utf16":  toUTF16,
			"mode":   mode,
			"status": status,
		},
	})
}

// TestServe runs a server from its start to its end.
func TestServe(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "ui/serve/testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"mode":   mode,
			"status": status,
			"until":  until,
		},
	})
}

// until FILE WORDS waits until a file has words in it.
func until(ts *testscript.TestScript, _ bool, args []string) {
	for range 1000 {
		content, err := os.ReadFile(ts.MkAbs(args[0]))
		if err == nil && strings.Contains(string(content), args[1]) {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	ts.Fatalf("%s has no %q after ten seconds", args[0], args[1])
}

// fill FILE SIZE WORDS writes a file of so many bytes, the words over and over;
// \x00 in the words is a zero byte.
func fill(ts *testscript.TestScript, _ bool, args []string) {
	size := 0
	for _, c := range args[1] {
		size = size*10 + int(c-'0')
	}
	words := strings.ReplaceAll(args[2], `\x00`, "\x00")
	content := strings.Repeat(words, size/len(words)+1)[:size]
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(content), 0o666))
}

// utf16 FROM TO writes a file anew in UTF-16 with a byte order mark.
func toUTF16(ts *testscript.TestScript, _ bool, args []string) {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(ts.ReadFile(args[0]))) {
		out = binary.LittleEndian.AppendUint16(out, u)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), out, 0o666))
}

// mode PERM FILE checks a file's permissions, as -rw-r-----.
func mode(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[1]))
	ts.Check(err)
	if got := info.Mode().String(); got != args[0] {
		ts.Fatalf("%s has %s, want %s", args[1], got, args[0])
	}
}

// status CODE ARGUMENT... runs sitrep and checks its exit code.
func status(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec("sitrep", args[1:]...)
	got := "0"
	if err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("sitrep %s: exit code %s, want %s", strings.Join(args[1:], " "), got, args[0])
	}
}
