package data

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"runtime"
	"sort"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"
)

// Options say how documents are read; the zero value is good.
type Options struct {
	MaxSize int64 // of one file, in bytes, 1 GB at most; 0 stands for 32 MB
}

func (o Options) maxSize() int64 {
	if o.MaxSize > 0 {
		return min(o.MaxSize, 1<<30) // places in a text are kept in 32 bits
	}
	return 32 << 20
}

// Load reads files and folders, folders with all that is in them but hidden files.
// Documents come in the order of their paths, which are relative to the folder
// given. What could not be read is among the problems, with the reason; a path that
// doesn't exist is an error if there is nothing else to show.
func Load(ctx context.Context, paths []string, o Options) ([]*Document, []Problem, error) {
	var c collection
	defer c.close()
	for _, p := range paths {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		c.addPath(p)
	}
	docs, err := c.read(ctx, o)
	if err == nil && len(docs) == 0 && c.missing != nil {
		err = c.missing
	}
	if err != nil {
		return nil, nil, err
	}
	return docs, c.problems, nil
}

// LoadFS reads the documents of a file system, as Load does those of a folder.
func LoadFS(ctx context.Context, fsys fs.FS, o Options) ([]*Document, []Problem, error) {
	var c collection
	c.addFolder("", fsys)
	docs, err := c.read(ctx, o)
	if err != nil {
		return nil, nil, err
	}
	return docs, c.problems, nil
}

// Read reads one document. The name's extension tells its format; without one it
// is plain text. The error says in words what is wrong with the content.
func Read(r io.Reader, name string, o Options) (*Document, error) {
	b := buffers.Get().(*bytes.Buffer)
	b.Reset()
	if _, err := b.ReadFrom(io.LimitReader(r, o.maxSize()+1)); err != nil {
		return nil, reason(err)
	}
	d, err := parse(b.Bytes(), name, o)
	if b.Cap() <= keptBuffer {
		buffers.Put(b)
	}
	return d, err
}

// buffers hold the bytes of files while documents are made of them, which keep none.
var buffers = sync.Pool{New: func() any { return &bytes.Buffer{} }}

// keptBuffer is how many bytes of room are kept for the next file.
const keptBuffer = 1 << 20

// parse makes a document of a file's content, of which it keeps a copy at most.
func parse(content []byte, name string, o Options) (d *Document, err error) {
	defer func() { // files are foreign: one that brings a reader down is listed
		if fault := recover(); fault != nil {
			d, err = nil, fmt.Errorf("a fault of sitrep's own, please report it: %v", fault)
		}
	}()
	if int64(len(content)) > o.maxSize() {
		return nil, tooLarge(o)
	}
	if len(bytes.TrimSpace(content)) == 0 {
		return nil, errors.New("empty")
	}
	text, err := decode(content)
	if err != nil {
		return nil, err
	}
	if strings.TrimFunc(text, isSpace) == "" {
		return nil, errors.New("empty")
	}
	d = &Document{ID: contentID(content), Path: name}
	read := formats[strings.ToLower(path.Ext(name))]
	if read == nil {
		read = plainText
	}
	read(d, text)
	if strings.TrimFunc(d.Text, isSpace) == "" {
		return nil, errors.New("no text in it")
	}
	return d, nil
}

// formats are the readers by a file's extension. A reader gets the content as
// UTF-8 and sets the document's text, blocks and head.
var formats = map[string]func(d *Document, content string){
	".txt":      plainText,
	".md":       markdown,
	".markdown": markdown,
	".html":     webPage,
	".htm":      webPage,
	".xhtml":    webPage,
}

// plainText reads a text file; the text is the file's own.
func plainText(d *Document, content string) {
	d.Text = content
	layOut(d)
}

// New makes a document of a plain text.
func New(path, text string) *Document {
	d := &Document{ID: contentID([]byte(text)), Path: path}
	plainText(d, text)
	return d
}

func contentID(content []byte) string {
	sum := sha256.Sum256(content)
	return fmt.Sprintf("%x", sum[:6])
}

func tooLarge(o Options) error {
	size := fmt.Sprintf("%d MB", o.maxSize()>>20)
	if o.maxSize()%(1<<20) != 0 {
		size = fmt.Sprintf("%d bytes", o.maxSize())
	}
	return errors.New("larger than the limit of " + size)
}

// reason is an error in words for the analyst, without the path that stands beside it.
func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// read reads the files of a collection, a worker a core, in the order of their
// paths, and lists those that hold the same text as an earlier one.
func (c *collection) read(ctx context.Context, o Options) ([]*Document, error) {
	c.arrange()
	docs := make([]*Document, len(c.files))
	errs := make([]error, len(c.files))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, f := range c.files {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			docs[i], errs[i] = f.read(o)
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	seen := map[string]string{}
	kept := docs[:0]
	for i, d := range docs {
		if errs[i] != nil {
			c.problem(c.files[i].path, errs[i].Error())
		} else if first, again := seen[d.ID]; again {
			c.problem(d.Path, "same text as "+first)
		} else {
			seen[d.ID] = d.Path
			kept = append(kept, d)
		}
	}
	sort.SliceStable(c.problems, func(i, j int) bool { return c.problems[i].Path < c.problems[j].Path })
	return kept, nil
}
