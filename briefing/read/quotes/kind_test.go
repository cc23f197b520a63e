package quotes

import "testing"

func TestNamesOfThings(t *testing.T) {
	check(t, []example{
		{`The boat, named “Pride of Arden,” won one race, Ruiz said.`, nil},
		{`The crew named their boat “Swift.”`, nil},
		{`Ruiz sailed to Portsea Basin, also called “The Bowl” by dockers.`, nil},
		{`Brandt called her “Miss Rust”.`, []string{"Miss Rust < Brandt = Ivo Brandt"}},
		{`Of the sailors' $41,000 the pilots' $38,000 were lost.`, nil},
		{`Varga says he never slept worse over a film than over “Harbour of Lies”, his third.`, nil},
		{`In addition to “Lights of the Harbour,” it lists the works of two others.`, nil},
		{`Brandt asked the union to drop “Harbour of Lies.”`, nil},
		{`Experts say those behind the “Harpoon” virus had help.`, nil},
		{`Ruiz told the hall that Brandt had met her in the harbour and at the fair as “Miss Rust”.`, []string{"Miss Rust < Ruiz = Ana Ruiz"}},
		{`The owners cried “Thieves” at the crew.`, []string{"Thieves < The owners"}},
		{`Ruiz shouted “Long Live Portsea” from the quay.`, []string{"Long Live Portsea < Ruiz = Ana Ruiz"}},
		{`Brandt repeated that there was “NO LEAK and NO BANG.”`, []string{"NO LEAK and NO BANG. < Brandt = Ivo Brandt"}},
	})
}

// A word that the reporter also uses without marks is a term, where it stands before a
// noun.
func TestTerms(t *testing.T) {
	check(t, []example{
		{"Ruiz said it was a “spear fishing” attack. In spear fishing, thieves write to one man. Most spear fishing fails.", nil},
		{"Ruiz said it was a “reckless” attack. No attack like it was known.", []string{"reckless < Ruiz = Ana Ruiz"}},
	})
}

func TestWordsWithoutVerbOfSpeech(t *testing.T) {
	check(t, []example{
		{`Brandt went after the owner as a “bag of wind” and a “poor sailor”.`, []string{"bag of wind < Brandt = Ivo Brandt", "+poor sailor < Brandt = Ivo Brandt"}},
		{`Ruiz allowed that the repairs “could be better”.`, []string{"could be better < Ruiz = Ana Ruiz"}},
		{`Brandt apologised for “closing our eyes to the leaks”.`, []string{"closing our eyes to the leaks < Brandt = Ivo Brandt"}},
		{`The pumps were old, Ruiz said. They stood in a shed that “was not looked at for years.”`, []string{"was not looked at for years. < Ruiz = Ana Ruiz"}},
		{`The board ruled that Brandt's claim about the port is “invented”.`, []string{"invented < The board"}},
		{`“We will win,” Brandt's niece, state Del. Ana Ruiz (D), shouted.`, []string{"We will win, < Brandt's niece = Ana Ruiz"}},
		{`The ship that sank that night was “old iron”.`, nil},
		{`The board rated a third of Northern claims as “false”.`, []string{"false < The board"}},
		{"Quotes\n\n“The quay is closed.”\n\n– Ana Ruiz\n\nMayor of Arden\n\n“We will raise the ship.”\n\n– Ivo Brandt, owner", []string{"The quay is closed. < Ana Ruiz", "We will raise the ship. < Ivo Brandt"}},
		{`According to Gulf Wire, quoting a letter, the port is in a “state of war”.`, []string{"state of war < Gulf Wire"}},
	})
}
