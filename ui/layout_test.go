package ui

import (
	"strings"
	"testing"
)

// picture draws the layout at a tenth of its width and half its height.
func picture(w, h int, s shape) string {
	l := arrange(w, h, s)
	cells := make([][]byte, (h+1)/2)
	for i := range cells {
		cells[i] = []byte(strings.Repeat(" ", (w+9)/10))
	}
	put := func(r rect, c byte) {
		for y := r.y; y < r.y+r.h; y++ {
			for x := r.x; x < r.x+r.w; x++ {
				if y%2 == 0 && x%10 == 0 {
					cells[y/2][x/10] = c
				}
			}
		}
	}
	put(l.header, 'h')
	put(l.footer, 'f')
	put(l.tabs, 't')
	for i, r := range l.panes {
		put(r, byte('1'+i))
	}
	put(l.card, 'c')
	if l.small {
		put(l.full, '-')
	}
	var lines []string
	for _, c := range cells {
		lines = append(lines, strings.TrimRight(string(c), " "))
	}
	return strings.Join(lines, "\n")
}

func TestArrange(t *testing.T) {
	tests := []struct {
		name  string
		w, h  int
		shape shape
		want  string
	}{
		{"too small", 39, 12, shape{}, "----\n----\n----\n----\n----\n----"},
		{"least", 40, 13, shape{focus: 1}, "hhhh\n2222\n2222\n2222\n2222\n2222\nffff"},
		{"low", 120, 13, shape{focus: 2}, "hhhhhhhhhhhh\n333333333333\n333333333333\n333333333333\n333333333333\n333333333333\nffffffffffff"},
		{"usual", 80, 25, shape{}, "hhhhhhhh\n11113333\n11113333\n11113333\n11113333\n11113333\n22223333\n22224444\n22224444\n22224444\n22224444\n22224444\nffffffff"},
		{"wide", 200, 21, shape{}, "hhhhhhhhhhhhhhhhhhhh\n1111133333333ccccccc\n1111133333333ccccccc\n1111133333333ccccccc\n1111133333333ccccccc\n2222233333333ccccccc\n2222244444444ccccccc\n2222244444444ccccccc\n2222244444444ccccccc\n2222244444444ccccccc\nffffffffffffffffffff"},
		{"zoomed", 80, 21, shape{focus: 3, zoomed: true}, "hhhhhhhh\n44444444\n44444444\n44444444\n44444444\n44444444\n44444444\n44444444\n44444444\n44444444\nffffffff"},
		{"beyond the first view, followed", 200, 21, shape{focus: 5, chips: true}, "hhhhhhhhhhhhhhhhhhhh\ntttttttttttttccccccc\n6666666666666ccccccc\n6666666666666ccccccc\n6666666666666ccccccc\n6666666666666ccccccc\n6666666666666ccccccc\n6666666666666ccccccc\n6666666666666ccccccc\n6666666666666ccccccc\nffffffffffffffffffff"},
	}
	for _, tt := range tests {
		if got := picture(tt.w, tt.h, tt.shape); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

// The parts cover the window and nothing twice.
func TestArrangeCovers(t *testing.T) {
	for w := minWidth; w < 250; w += 3 {
		for h := minHeight; h < 70; h++ {
			l := arrange(w, h, shape{focus: quotesPane, chips: h%2 == 0, zoomed: w%4 == 0})
			area := l.header.w*l.header.h + l.chips.w*l.chips.h + l.footer.w*l.footer.h + l.tabs.w*l.tabs.h + l.card.w*l.card.h
			for _, p := range l.panes {
				area += p.w * p.h
			}
			if area != w*h {
				t.Fatalf("%d×%d: the parts cover %d cells", w, h, area)
			}
		}
	}
}
