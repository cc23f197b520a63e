package briefing

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestSingleNamesOfNamesakes(t *testing.T) {
	couple := "President Ada Quist and her husband, Karel Quist, came by ferry."
	for _, c := range []struct {
		name  string
		texts []string
		want  string // names with the documents that mention them
	}{
		{"by office", []string{couple, "President Quist spoke."}, "Ada Quist 01, Karel Quist 0"},
		{"bare, since of one alone offices are told", []string{couple, "President Quist spoke.", "The storm is over, Quist said."}, "Ada Quist 012, Karel Quist 0"},
		{"no office", []string{couple, "The storm is over, Quist said."}, "Ada Quist 0, Karel Quist 0, Quist 1"},
		{"two offices", []string{"President Ada Quist met Mayor Karel Quist.", "President Quist spoke.", "Mayor Quist spoke.", "The storm is over, Quist said."},
			"Ada Quist 01, Karel Quist 02, Quist 3"},
		{"another office", []string{couple, "Captain Quist spoke."}, "Ada Quist 0, Karel Quist 0, Quist 1"},
		{"one office of two", []string{"Senators Ada Quist and Karel Quist came.", "Senator Quist spoke."}, "Ada Quist 0, Karel Quist 0, Quist 1"},
		{"a king", []string{"Karel Quist, a baker, saw it.", "King Quist came.", "The storm is over, King Quist said."}, "Karel Quist 0, Quist 12"},
		{"a prince in full", []string{"Crown Prince Karel Quist came.", "Prince Quist spoke."}, "Karel Quist 01"},
		{"a misprint", []string{"Harbour Minister Ada Quilp spoke.", "The harbour minister, Ada Qulip, spoke.", "The storm is over, Ada Quilp said."}, "Ada Quilp 012"},
		{"a misprint of one without an office", []string{"Harbour Minister Ada Quilp spoke.", "It was late, Ada Qulip said."}, "Ada Quilp 01"},
		{"a misprint and another noun", []string{"Ada Quilp, a spokeswoman for the port, spoke.", "Ada Qulip, a spokesperson for the port, left."}, "Ada Quilp 01"},
		{"two of one report", []string{"Harbour Minister Ada Quilp met the former harbour minister, Ada Qulip."}, "Ada Quilp 0, Ada Qulip 0"},
		{"two offices, one letter", []string{"Harbour Minister Ada Quilp spoke.", "The dancer Ada Qulip spoke."}, "Ada Quilp 0, Ada Qulip 1"},
		{"former", []string{"Former President Ada Quist met Karel Quist, a baker.", "Ex-President Quist spoke."}, "Ada Quist 01, Karel Quist 0"},
	} {
		var got []string
		for _, o := range build(t, c.texts...).Officials {
			var in []string
			for _, m := range o.Mentions {
				in = append(in, strconv.Itoa(m.Doc))
			}
			got = append(got, o.Name+" "+strings.Join(slices.Compact(in), ""))
		}
		slices.Sort(got)
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: got %s, want %s", c.name, g, c.want)
		}
	}
}
