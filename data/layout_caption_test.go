package data

import "testing"

// A day and its month stay together in a caption without a full stop before the report.
func TestCaptionWithDate(t *testing.T) {
	d := New("a.txt", "Ferry burns\n\n12 June 2031\n\nThe ferry burned at Northport on Monday, the board said.\n\nImage caption The ferry left Ostrel on 9 June.\n\nThe board met.\n")
	for _, b := range d.Blocks {
		if b.Role == Caption && d.Slice(b.Span) == "Image caption The ferry left Ostrel on 9 June." {
			return
		}
	}
	t.Errorf("%+v", d.Blocks)
}

// Players of films that a page holds have captions of their own.
func TestCaptionOfFilm(t *testing.T) {
	for _, c := range []string{
		"Media playback is unsupported on your device Media caption The mayor speaks of the ferry",
		"JUST WATCHED Ferry burns off the quay Replay More Videos ... MUST WATCH Ferry burns off the quay 01:20",
	} {
		d := New("a.txt", "Ferry burns\n\nThe ferry burned at Northport on Monday, the board said.\n\n"+c+"\n\nThe board met on Friday and said so.\n")
		found := false
		for _, b := range d.Blocks {
			found = found || b.Role == Caption && d.Slice(b.Span) == c
		}
		if !found {
			t.Errorf("%s: %+v", c, d.Blocks)
		}
	}
}

func TestCaptionAndCredit(t *testing.T) {
	for _, c := range []struct{ caption, credit string }{
		{"A crane stands on the quay of Northport. (Ada O'Quill/The Island Press)", "(Ada O'Quill/The Island Press)"},
		{"A crane stands on the quay of the town Ada Quill/IPA/Island Images", "Ada Quill/IPA/Island Images"},
		{"A crane stands on the quay of Northport. Ada Quill | Island Media", "Ada Quill | Island Media"},
	} {
		d := New("a.txt", "Ferry burns\n\nThe ferry burned at Northport on Monday, the board said.\n\n"+c.caption+"\n\nThe board met on Friday and said so.\n")
		found := false
		for _, b := range d.Blocks {
			found = found || b.Role == Furniture && d.Slice(b.Span) == c.credit
		}
		if !found {
			t.Errorf("%s: %+v", c.caption, d.Blocks)
		}
	}
}
