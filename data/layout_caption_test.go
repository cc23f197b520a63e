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
