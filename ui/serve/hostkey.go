package serve

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	gossh "golang.org/x/crypto/ssh"
)

// hostKey reads the server's private key, or makes one (ed25519, mode 0600, its
// folder 0700) where there is none. A key that others on this machine may read is
// refused: it would let them pass for this server.
func hostKey(path string) (gossh.Signer, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := makeHostKey(path); err != nil {
			return nil, fmt.Errorf("host key %s could not be made: %w", path, err)
		}
		file, err = os.Open(path)
	}
	if err != nil {
		return nil, fmt.Errorf("host key: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	switch {
	case err != nil:
		return nil, fmt.Errorf("host key: %w", err)
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("host key %s is no regular file", path)
	case info.Mode().Perm()&0o077 != 0:
		return nil, fmt.Errorf("host key %s may be read by others (mode %04o): chmod 600 it, or remove it to have a new one made", path, info.Mode().Perm())
	}
	content, err := readAll(file)
	if err != nil {
		return nil, fmt.Errorf("host key %s: %w", path, err)
	}
	key, err := gossh.ParsePrivateKey(content)
	if err != nil {
		return nil, fmt.Errorf("host key %s is no private key that can be used: %w", path, err)
	}
	return key, nil
}

// makeHostKey writes a new key. It never overwrites a file: of two servers that
// start at once, one makes the key and the other reads it.
func makeHostKey(path string) error {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	block, err := gossh.MarshalPrivateKey(private, "sitrep")
	if err != nil {
		return err
	}
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	// The key is complete before it has its name.
	file, err := os.CreateTemp(folder, ".host_key*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	_, err = file.Write(pem.EncodeToMemory(block))
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	if err := os.Link(file.Name(), path); !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}
