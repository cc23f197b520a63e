package data

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// A file to be read.
type file struct {
	path   string // for the analyst
	folder string // the name of the folder it was found in, "" if it was named itself
	open   func() (io.ReadCloser, error)
	size   int64 // as the file system tells, 0 where it doesn't
}

// read makes the file a document.
func (f *file) read(o Options) (*Document, error) {
	if f.size > o.maxSize() {
		return nil, tooLarge(o)
	}
	r, err := f.open()
	if err != nil {
		return nil, reason(err)
	}
	defer r.Close()
	return Read(r, f.path, o)
}

// A collection gathers files from folders, and what is wrong with others.
type collection struct {
	files    []file
	problems []Problem
	missing  error // the first path that doesn't exist
	places   []string
	roots    []*os.Root
}

func (c *collection) problem(path, reason string) {
	c.problems = append(c.problems, Problem{path, reason})
}

// close lets go of the folders; the files can't be opened after.
func (c *collection) close() {
	for _, r := range c.roots {
		r.Close()
	}
}

// addPath adds a file, or what is in a folder, that the user named. A place named
// twice counts once.
func (c *collection) addPath(p string) {
	place, err := filepath.Abs(p)
	if err == nil && slices.Contains(c.places, place) {
		return
	}
	c.places = append(c.places, place)
	info, err := os.Stat(p)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if c.missing == nil {
			c.missing = fmt.Errorf("%s: no such file or folder", p)
		}
		c.problem(filepath.ToSlash(p), "no such file or folder")
	case err != nil:
		c.problem(filepath.ToSlash(p), reason(err).Error())
	case !info.IsDir():
		open := func() (io.ReadCloser, error) { return os.Open(p) }
		c.files = append(c.files, file{path: filepath.Base(p), open: open, size: info.Size()})
	default:
		// An os.Root opens nothing outside its folder, whatever links say.
		root, err := os.OpenRoot(p)
		if err != nil {
			c.problem(filepath.ToSlash(p), reason(err).Error())
			return
		}
		c.roots = append(c.roots, root)
		c.addFolder(filepath.Base(place), root.FS())
	}
}

// addFolder adds the files of a file system that are in a known format. Links to
// folders are not followed: what they lead to inside the folder is found anyway.
func (c *collection) addFolder(folder string, fsys fs.FS) {
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			c.problem(name, reason(err).Error())
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
		case name != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.IsDir() && ofPage(fsys, name):
			return fs.SkipDir
		case !entry.IsDir():
			c.addFile(folder, fsys, name, entry)
		}
		return nil
	})
	if err != nil {
		c.problem(folder, reason(err).Error())
	}
}

// ofPage tells the folder in which a browser saves the pictures and scripts of the page
// beside it.
func ofPage(fsys fs.FS, folder string) bool {
	page, ok := strings.CutSuffix(folder, "_files")
	for _, ext := range []string{".html", ".htm"} {
		if info, err := fs.Stat(fsys, page+ext); ok && err == nil && info.Mode().IsRegular() {
			return true
		}
	}
	return false
}

func (c *collection) addFile(folder string, fsys fs.FS, name string, entry fs.DirEntry) {
	info, err := fs.Stat(fsys, name)
	link := entry.Type()&fs.ModeSymlink != 0
	switch {
	case err != nil && link && errors.Is(err, fs.ErrNotExist):
		c.problem(name, "a link to nothing")
	case err != nil && link:
		c.problem(name, "a link that can't be followed within the folder")
	case err != nil:
		c.problem(name, reason(err).Error())
	case info.IsDir(): // a link to a folder
	case !info.Mode().IsRegular():
		c.problem(name, "not a regular file")
	case formats[strings.ToLower(path.Ext(name))] == nil:
		c.problem(name, "not a format that is read from folders ("+formatNames()+")")
	default:
		open := func() (io.ReadCloser, error) { return fsys.Open(name) }
		c.files = append(c.files, file{path: name, folder: folder, open: open, size: info.Size()})
	}
}

// formatNames lists the extensions that are read.
func formatNames() string {
	var names []string
	for ext := range formats {
		names = append(names, ext)
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

// arrange orders the files by path. Where two have the same, their folders tell
// them apart.
func (c *collection) arrange() {
	count := map[string]int{}
	for _, f := range c.files {
		count[f.path]++
	}
	for i := range c.files {
		if f := &c.files[i]; count[f.path] > 1 && f.folder != "" {
			f.path = path.Join(f.folder, f.path)
		}
	}
	slices.SortStableFunc(c.files, func(a, b file) int { return cmp.Compare(a.path, b.path) })
}
