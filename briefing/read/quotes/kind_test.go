package quotes

import "testing"

func TestNamesOfThings(t *testing.T) {
	check(t, []example{
		{`The robot, named “Best of Arden,” scored one point, Ruiz said.`, nil},
		{`The team named their robot “Robbie.”`, nil},
		{`Ruiz flew to Arden Airfield West, also called “A-West” in the north.`, nil},
		{`Brandt called her “Miss Rust”.`, []string{"Miss Rust < Brandt = Ivo Brandt"}},
		{`Of the sailors' $93,000 the pilots' $67,000 were lost.`, nil},
	})
}

func TestWordsWithoutVerbOfSpeech(t *testing.T) {
	check(t, []example{
		{`Brandt went after the owner as a “human leech” and a “spoiled brat”.`, []string{"human leech < Brandt = Ivo Brandt", "+spoiled brat < Brandt = Ivo Brandt"}},
		{`Ruiz allowed that the repairs “were not ideal”.`, []string{"were not ideal < Ruiz = Ana Ruiz"}},
		{`Brandt apologised for “failing to hear the cracks”.`, []string{"failing to hear the cracks < Brandt = Ivo Brandt"}},
		{`The pumps were old, Ruiz said. They stood in a shed that “was not looked at for years.”`, []string{"was not looked at for years. < Ruiz = Ana Ruiz"}},
		{`The board ruled that Brandt's claim about the port is “false”.`, []string{"false < The board"}},
		{`“We will win,” Brandt's niece, state Del. Ana Ruiz (D), shouted.`, []string{"We will win, < Brandt's niece = Ana Ruiz"}},
		{`The ship that sank that night was “old iron”.`, nil},
		{`The board rated 32% of Green claims as “false”.`, []string{"false < The board"}},
		{"Quotes\n\n“The quay is closed.”\n\n– Ana Ruiz\n\nMayor of Arden\n\n“We will raise the ship.”\n\n– Ivo Brandt, owner", []string{"The quay is closed. < Ana Ruiz", "We will raise the ship. < Ivo Brandt"}},
		{`According to Gulf Wire, quoting a letter, the port is in a “state of war”.`, []string{"state of war < Gulf Wire"}},
	})
}
