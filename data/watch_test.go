package data

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/fsnotify/fsnotify"
)

// next waits for a change.
func next(t *testing.T, changes <-chan Change) {
	t.Helper()
	if c, open := <-changes; !open || c.Err != nil {
		t.Fatalf("no change: %v %v", open, c.Err)
	}
}

func TestWatch(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	alone := filepath.Join(outside, "alone.txt")
	write(t, dir, map[string]string{"a.txt": "One."})
	write(t, outside, map[string]string{"alone.txt": "One."})
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	changes := Watch(ctx, []string{dir, alone})
	select {
	case c := <-changes:
		t.Skip(c.Err)
	default:
	}
	for _, step := range []func(){
		func() { write(t, dir, map[string]string{"a.txt": "Two."}) },
		func() { write(t, dir, map[string]string{"b.txt": "New."}) },
		func() { write(t, dir, map[string]string{"new/folder/c.txt": "New."}) },
		func() { write(t, dir, map[string]string{"new/folder/c.txt": "Other."}) },
		func() { os.Rename(filepath.Join(dir, "b.txt"), filepath.Join(dir, "c.txt")) },
		func() { os.Remove(filepath.Join(dir, "c.txt")) },
		func() { os.RemoveAll(dir) },
		func() { write(t, dir, map[string]string{"a.txt": "Anew."}) },
		func() { write(t, dir, map[string]string{"a.txt": "Again."}) },
		func() { write(t, outside, map[string]string{"alone.txt": "Two."}) },
		func() { // as editors do
			write(t, outside, map[string]string{"alone.tmp": "Three."})
			os.Rename(filepath.Join(outside, "alone.tmp"), alone)
		},
	} {
		step()
		next(t, changes)
	}
	cancel()
	if _, open := <-changes; open {
		t.Error("still watching after the end")
	}
}

func TestWhatCannotBeWatched(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing")
	var told []string
	for c := range Watch(context.Background(), []string{missing}) {
		told = append(told, c.Err.Error())
	}
	if len(told) != 1 || !strings.HasPrefix(told[0], "changes in "+missing+" are not noticed: ") {
		t.Errorf("told %q", told)
	}
	if err := unnoticed("reports", syscall.ENOSPC); !strings.Contains(err.Error(), "limit of watched folders") {
		t.Errorf("error %v", err)
	}
}

func TestChangesAreToldWhenItIsQuiet(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		w := &watcher{folders: []string{"in"}, files: map[string]bool{"alone.txt": true},
			Watcher: &fsnotify.Watcher{Events: make(chan fsnotify.Event), Errors: make(chan error)}}
		changes := make(chan Change, 1)
		go func() {
			defer close(changes)
			w.follow(ctx, changes)
		}()
		told := func() int {
			synctest.Wait()
			return len(changes)
		}
		write := func(names ...string) {
			for _, name := range names {
				w.Events <- fsnotify.Event{Name: name, Op: fsnotify.Write}
			}
		}

		// what Load does not read
		write("in/.hidden/a.txt", "in/.b.txt", "out.txt", "in/../other/a.txt")
		w.Events <- fsnotify.Event{Name: "in/a.txt", Op: fsnotify.Chmod}
		time.Sleep(patience)
		if told() != 0 {
			t.Error("told of nothing")
		}
		// a burst
		for range 5 {
			write("in/a.txt", "./alone.txt")
			time.Sleep(quiet / 2)
			if told() != 0 {
				t.Error("told in the middle of it")
			}
		}
		time.Sleep(quiet)
		if told() != 1 {
			t.Error("not told")
		}
		<-changes
		// one without an end, and an error that nobody receives for a while
		w.Errors <- errors.New("broken")
		for range 3 * patience / quiet {
			write("in/a.txt")
			time.Sleep(quiet / 2)
		}
		if told() != 1 {
			t.Error("not told in the middle of a long burst")
		}
		if c := <-changes; c.Err == nil || !strings.Contains(c.Err.Error(), "not noticed: broken") {
			t.Errorf("told %v", c.Err)
		}
		cancel()
		for range changes {
		}
	})
}
