package ui

import (
	"strings"
	"testing"
)

// A counter is a driver that counts the keys that are pressed besides typed words.
type counter struct {
	*driver
	keys int
}

func (c *counter) press(keys string) *counter {
	c.keys += len(strings.Fields(keys))
	c.driver.press(keys)
	return c
}

func (c *counter) write(words string) *counter { c.driver.write(words); return c }

func (c *counter) sees(words ...string) *counter { c.t.Helper(); c.driver.sees(words...); return c }

// maxKeys is the most keys that a task of an analyst may take, typed words aside.
const maxKeys = 6

// The questions of an analyst, each from the first screen, in a small window.
func TestTasks(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, tt := range []struct {
		name string
		do   func(*counter)
	}{
		{"who heads a body", func(c *counter) {
			c.press("/").write("harbours").press("enter enter").sees("┏━ Agency", "People  1", "Ilse Vandermolen  Harbour Minister")
		}},
		{"what somebody said on a day", func(c *counter) {
			c.press("4 /").write("vandermolen 12 mar").press("enter").sees("1 of 2", "“a failure of the owner”").lacks("great calm”")
		}},
		{"which reports give a figure", func(c *counter) {
			c.press("d /").write("title").press("enter enter").sees("┏━ Disagreement", "Harbour Minister", "Ysel Courier", "Transport Minister", "Nordland")
		}},
		{"the passage where somebody is quoted", func(c *counter) {
			c.press("4 /").write("failure").press("enter enter enter").sees("report 2 of 3", `▌ Transport Minister Ilse Vandermolen spoke of "a failure of the owner"`)
		}},
		{"what happened between two dates", func(c *counter) {
			c.press("3 T").write("10 mar – 12 mar").press("enter").sees("3 of 5", "Ferry Halcyon", "Minister blames").lacks("A law on ferries")
		}},
		{"which agencies are named but never quoted", func(c *counter) {
			c.press("/").write("never quoted").press("enter").sees("3 of 4", "海上保安庁").lacks("▌Ministry of Harbours")
		}},
		{"what disagrees", func(c *counter) {
			c.press("d").sees("┏━ 6 Disagreements", "Title of Ilse Vandermolen")
		}},
		{"export one body's part", func(c *counter) {
			c.press("/").write("harbours").press("enter f e enter").sees("written: ferry-fire-off-port-ysel.md")
			if part := read(t, "ferry-fire-off-port-ysel.md"); !strings.Contains(part, "what concerns Ministry of Harbours") {
				c.t.Errorf("%s", part)
			}
		}},
		{"find a phrase", func(c *counter) {
			c.press("s").write(`"engine logs"`).sees("1 report").press("enter").sees("▌ The Ministry of Harbours will examine the engine logs")
		}},
		{"go back to where I was", func(c *counter) {
			c.driver.press("2 enter")
			c.press("1").sees("┏━ 1 Agencies").press("u").sees("┏━ Official", "Ilse Vandermolen")
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := &counter{driver: open(t, newFixture(t), 80, 24)}
			tt.do(c)
			if c.keys > maxKeys {
				t.Errorf("takes %d keys", c.keys)
			}
		})
	}
}
