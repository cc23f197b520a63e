package data

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
)

// decode makes a file's bytes UTF-8. Valid UTF-8 stays as it is, a byte order mark
// too, so that offsets are the file's own. Else it is UTF-16, by its mark or by its
// zero bytes; UTF-8 with some broken bytes; or what golang.org/x/net/html/charset
// finds, windows-1252 in the end.
func decode(b []byte) (string, error) {
	if e := utf16(b); e != nil {
		s, err := e.NewDecoder().Bytes(b)
		if err != nil || bytes.IndexByte(s, 0) >= 0 {
			return "", errBinary
		}
		return string(s), nil
	}
	if kind := binary(b); kind != "" {
		return "", errors.New(kind)
	}
	if utf8.Valid(b) {
		return string(b), nil
	}
	if mostlyUTF8(b) {
		return strings.ToValidUTF8(string(b), "\ufffd"), nil
	}
	e, _, _ := charset.DetermineEncoding(b[:min(len(b), 1024)], "text/plain")
	s, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return "", err
	}
	return strings.ToValidUTF8(string(s), "\ufffd"), nil
}

var errBinary = errors.New("binary, not text")

// utf16 tells UTF-16 by its byte order mark, or by zeros in every other byte of
// what must then be mostly Latin text.
func utf16(b []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(b, []byte{0xff, 0xfe}), bytes.HasPrefix(b, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	case len(b) < 4:
		return nil
	}
	head := b[:min(len(b), 4096)&^1]
	var zeros [2]int
	for i, c := range head {
		if c == 0 {
			zeros[i&1]++
		}
	}
	half := len(head) / 2
	switch {
	case zeros[1]*10 > half*7 && zeros[0] == 0:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case zeros[0]*10 > half*7 && zeros[1] == 0:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// binary tells by a file's beginning or its control bytes what it is instead of
// text, "" if it may be text.
func binary(b []byte) string {
	for mark, kind := range map[string]string{
		"%PDF-": "a PDF, not text", "PK\x03\x04": "a ZIP archive or office document, not text",
		"\xd0\xcf\x11\xe0": "an office document, not text", "\x1f\x8b": "compressed, not text",
		"\x89PNG": "a picture, not text", "\xff\xd8\xff": "a picture, not text", "GIF8": "a picture, not text",
		`{\rtf`: "rich text; save it as plain text",
	} {
		if bytes.HasPrefix(b, []byte(mark)) {
			return kind
		}
	}
	controls := 0
	for _, c := range b {
		if c == 0 {
			return errBinary.Error()
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b || c == 0x7f {
			controls++
		}
	}
	if controls > 8 && controls*20 > len(b) {
		return errBinary.Error()
	}
	return ""
}

// mostlyUTF8 tells whether at least nine in ten characters beyond ASCII are UTF-8.
func mostlyUTF8(b []byte) bool {
	good, bad := 0, 0
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			bad++
		} else if size > 1 {
			good++
		}
		b = b[size:]
	}
	return good >= 9*bad
}
