package data

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Changes are told once it has been quiet for so long, so that a file being written is
// read whole, and after so long at the latest.
const (
	quiet    = 300 * time.Millisecond
	patience = 3 * time.Second
)

// Change tells that something changed. Err, if any, says in words why further changes
// may go unnoticed.
type Change struct{ Err error }

// Watch tells when something changes in the files and folders that Load would read:
// new, changed, renamed and removed files, in new folders too. It is already watching
// when it returns, so what is loaded afterwards is not older than the first Change.
// Changes while nobody receives count as one; Load again to learn what changed. The
// channel is closed when the context ends, or after the first Change where nothing
// can be watched.
func Watch(ctx context.Context, paths []string) <-chan Change {
	changes := make(chan Change, 1)
	inner, err := fsnotify.NewWatcher()
	if err != nil {
		changes <- Change{unnoticed("the folder", err)}
		close(changes)
		return changes
	}
	w := &watcher{Watcher: inner, files: map[string]bool{}}
	for _, p := range paths {
		err = errors.Join(err, w.addPath(p))
	}
	if err != nil {
		changes <- Change{err}
	}
	go func() {
		defer inner.Close()
		defer close(changes)
		if len(w.WatchList()) > 0 {
			w.follow(ctx, changes)
		}
	}()
	return changes
}

// unnoticed says why a place can't be watched.
func unnoticed(p string, err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE) {
		return fmt.Errorf("changes in %s are not noticed: the system's limit of watched folders is reached (on Linux, fs.inotify.max_user_watches and max_user_instances)", p)
	}
	return fmt.Errorf("changes in %s are not noticed: %w", p, reason(err))
}

// A watcher has its eye on folders. Files named by themselves are watched by way of
// the folder they are in, since editors put a new file in the place of the old one.
type watcher struct {
	*fsnotify.Watcher
	folders []string        // watched with those in them
	files   map[string]bool // named by themselves
}

// addPath watches what the user named, and what it is a link to.
func (w *watcher) addPath(p string) error {
	real, err := filepath.EvalSymlinks(p)
	if err != nil {
		return unnoticed(p, err)
	}
	info, err := os.Stat(real)
	if err != nil {
		return unnoticed(p, err)
	}
	if info.IsDir() {
		w.folders = append(w.folders, real)
		w.Add(filepath.Dir(real)) // tells when the folder is made anew; where that can't be watched, no harm is done
		return w.addFolder(real)
	}
	for _, file := range []string{filepath.Clean(p), real} {
		w.files[file] = true
		if err := w.Add(filepath.Dir(file)); err != nil {
			return unnoticed(p, err)
		}
	}
	return nil
}

// addFolder watches a folder and those in it, as Load goes through them: hidden ones
// are left out and links not followed.
func (w *watcher) addFolder(p string) error {
	return filepath.WalkDir(p, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil, !entry.IsDir(): // what is gone or not ours to read Load will list
			return nil
		case name != p && strings.HasPrefix(entry.Name(), "."):
			return fs.SkipDir
		}
		if err := w.Add(name); err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission) {
			return unnoticed(name, err)
		}
		return nil
	})
}

// follow tells of changes until the context ends.
func (w *watcher) follow(ctx context.Context, changes chan Change) {
	var pending Change
	var latest time.Time     // when the pending change is told, however much else changes
	var due <-chan time.Time // nil where nothing is pending
	wait := func() {
		if due == nil {
			latest = time.Now().Add(patience)
		}
		due = time.After(min(quiet, time.Until(latest)))
	}
	for {
		select {
		case <-ctx.Done():
			return
		case e, open := <-w.Events:
			if !open {
				return
			}
			concerns, err := w.concerns(e)
			pending.Err = errors.Join(pending.Err, err)
			if concerns {
				wait()
			}
		case err, open := <-w.Errors:
			if !open {
				return
			}
			if errors.Is(err, fsnotify.ErrEventOverflow) { // more at once than the system keeps: new folders may be among them
				for _, p := range w.folders {
					pending.Err = errors.Join(pending.Err, w.addFolder(p))
				}
			} else {
				pending.Err = errors.Join(pending.Err, unnoticed("the folder", err))
			}
			wait()
		case <-due:
			select {
			case untold := <-changes: // not received yet
				pending.Err = errors.Join(untold.Err, pending.Err)
			default:
			}
			changes <- pending
			pending, due = Change{}, nil
		}
	}
}

// concerns tells whether Load may now read something else, and watches new folders.
func (w *watcher) concerns(e fsnotify.Event) (bool, error) {
	name := filepath.Clean(e.Name)
	if e.Op == fsnotify.Chmod {
		return false, nil
	}
	if w.files[name] {
		return true, nil
	}
	for _, p := range w.folders {
		rel, err := filepath.Rel(p, name)
		if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			continue
		}
		if rel != "." && (rel[0] == '.' || strings.Contains(rel, string(filepath.Separator)+".")) { // hidden
			return false, nil
		}
		if info, err := os.Lstat(name); e.Has(fsnotify.Create) && err == nil && info.IsDir() {
			return true, w.addFolder(name)
		}
		return true, nil
	}
	return false, nil
}
