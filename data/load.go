package data

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// New makes a document of a plain text.
func New(path, text string) *Document {
	sum := sha256.Sum256([]byte(text))
	return &Document{ID: hex.EncodeToString(sum[:6]), Path: path, Text: text, Blocks: Paragraphs(text)}
}

// Load reads the files and folders.
func Load(ctx context.Context, paths []string) ([]*Document, []Problem, error) {
	var docs []*Document
	for _, p := range paths {
		err := filepath.WalkDir(p, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".txt") {
				return err
			}
			b, err := os.ReadFile(path)
			if err == nil {
				docs = append(docs, New(filepath.Base(path), string(b)))
			}
			return err
		})
		if err != nil {
			return nil, nil, err
		}
	}
	return docs, nil, nil
}
