package serve

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"sync"
)

// A keyFile is a file that says who may come in. It is read anew at each login, so
// that a change counts at once; it is parsed only when it has changed.
type keyFile[T any] struct {
	path  string
	parse func(content []byte) (T, []lineError)
	log   func(path string, bad []lineError)

	mu      sync.Mutex
	parsed  bool
	content []byte
	value   T
}

// A lineError says what is wrong with a line of a file; the rest of the file counts.
type lineError struct {
	line int // from 1
	why  string
}

// load is what the file says now. It is an error, and nobody comes in, where the file
// can't be read or may be written by others.
func (f *keyFile[T]) load() (value T, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	file, err := os.Open(f.path)
	if err != nil {
		return value, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return value, err
	}
	if info.Mode().Perm()&0o022 != 0 {
		return value, fmt.Errorf("%s may be written by others (mode %04o): chmod go-w it", f.path, info.Mode().Perm())
	}
	content, err := readAll(file)
	if err != nil {
		return value, fmt.Errorf("%s: %w", f.path, err)
	}
	if !f.parsed || !bytes.Equal(content, f.content) {
		var bad []lineError
		f.value, bad = f.parse(content)
		f.content, f.parsed = content, true
		f.log(f.path, bad)
	}
	return f.value, nil
}

// readAll reads a small file.
func readAll(file io.Reader) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err == nil && len(content) > maxFile {
		err = fmt.Errorf("larger than %d bytes", maxFile)
	}
	return content, err
}
