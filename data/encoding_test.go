package data

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

func TestDecode(t *testing.T) {
	utf16 := func(s string, e unicode.Endianness, b unicode.BOMPolicy) string {
		out, err := unicode.UTF16(e, b).NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	const words = "The “quay” is shut in Łódka."
	tests := []struct{ name, content, want string }{
		{"UTF-8", words, words},
		{"UTF-8 with mark", "\ufeff" + words, "\ufeff" + words},
		{"control bytes stay", "a\x1b[1mb", "a\x1b[1mb"},
		{"UTF-16 LE with mark", utf16(words, unicode.LittleEndian, unicode.UseBOM), words},
		{"UTF-16 BE with mark", utf16(words, unicode.BigEndian, unicode.UseBOM), words},
		{"UTF-16 LE", utf16(words, unicode.LittleEndian, unicode.IgnoreBOM), words},
		{"UTF-16 BE", utf16(words, unicode.BigEndian, unicode.IgnoreBOM), words},
		{"windows-1252", "the \x93quay\x94 caf\xe9", "the “quay” café"},
		{"UTF-8 with a broken byte", "é é é é é é é é é \xff", "é é é é é é é é é \ufffd"},
	}
	for _, tt := range tests {
		if got, err := decode([]byte(tt.content)); err != nil || got != tt.want {
			t.Errorf("%s: %q, %v, want %q", tt.name, got, err, tt.want)
		}
	}
	for _, content := range []string{"a\x00b", "%PDF-1.7 x", "PK\x03\x04", "\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f", "\xff\xfea\x00\x00\x00"} {
		if got, err := decode([]byte(content)); err == nil {
			t.Errorf("%q is no text, but read as %q", content, got)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("plain"))
	f.Add([]byte("\xff\xfea\x00"))
	f.Add([]byte("\x00a\x00b\x00c"))
	f.Add([]byte("caf\xe9 \x93x\x94"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := decode(b)
		if err == nil && (!utf8.ValidString(s) || utf8.Valid(b) && s != string(b) && utf16(b) == nil) {
			t.Fatalf("%q -> %q", b, s)
		}
	})
}
