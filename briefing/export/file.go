package export

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// File writes a file as a whole or not at all: write fills a new file in the same
// folder, which then takes the place of the old one and its permissions. A link
// keeps leading to the file it names. What is no regular file (a device, a pipe) is
// written to as it stands.
func File(path string, write func(io.Writer) error) error {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	mode := fs.FileMode(0)
	switch info, err := os.Stat(path); {
	case err == nil && info.IsDir():
		return fmt.Errorf("%s is a folder; name a file", path)
	case err == nil && !info.Mode().IsRegular():
		return overwrite(path, write)
	case err == nil:
		mode = info.Mode().Perm()
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	f, err := create(path)
	if err != nil {
		return err
	}
	err = write(f)
	if err == nil && mode != 0 {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

// create makes a hidden file of a new name beside path, with the permissions that
// any new file gets (os.CreateTemp would keep it to its owner).
func create(path string) (*os.File, error) {
	dir, name := filepath.Split(path)
	for {
		temp := filepath.Join(dir, fmt.Sprintf(".%s.%08x", name, rand.Uint32()))
		f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if !errors.Is(err, fs.ErrExist) {
			return f, plain(err, path)
		}
	}
}

// plain is an error about the file the user named rather than the hidden one.
func plain(err error, path string) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return fmt.Errorf("cannot write %s: %w", path, p.Err)
	}
	return err
}

func overwrite(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return plain(err, path)
	}
	err = write(f)
	if closing := f.Close(); err == nil {
		err = closing
	}
	return err
}
