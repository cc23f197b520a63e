package ui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestSearch(t *testing.T) {
	d := open(t, newFixture(t), 80, 24)
	d.press("s").sees("┏━ Search", "these words one after another").lacks("q quit", "? keys")
	d.write("engine logs").sees("1 report", "will examine the engine logs").lacks("one after another")
	d.press("enter").sees("“engine logs”  1 of", "report 1 of 3", "▌ The Ministry of Harbours will examine")
	// Back to what was found, and the query is still there.
	d.press("esc").sees("┏━ Search", "engine logs").press("ctrl+u").write("harbours").sees("3 reports").press("down enter").sees("“harbours”", " of 3").press("u").sees("┏━ Search", "harbours")
	d.press("esc ctrl+f").sees("harbours", "3 reports")
	// What is wrong with a query is said; one that nothing meets, too.
	d.press("ctrl+u").write("on:someday").sees("someday").press("ctrl+u").write("zebra").sees("no report has that").press("enter").sees("┏━ Search")
	d.send(tea.PasteMsg{Content: hostile + "\nq"}).sees("q").press("esc").sees("┏━ 1 Agencies")
	// It stays open over a newer briefing.
	d.press("s ctrl+u").write("engine").send(Show{newFixture(t)}).sees("┏━ Search", "1 report")
}
