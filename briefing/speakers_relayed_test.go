package briefing

import "testing"

func TestWhoSpeaksBehindTheWords(t *testing.T) {
	checkSpeakers(t, []spoken{
		{`“We hold enough proof to win” on the count of arson, said Peter Brandt, spokesman for the Harbour Board.`, `Peter Brandt`},
		{`“This was avoidable” and the owner knew it, argued Susan Holt, a lawyer for the families.`, `Susan Holt`},
		{`Inspectors found “rust on every bolt” of the ferry, says Peter Brandt, head of the Harbour Board.`, `Peter Brandt`},
		{`Apart from one thing, wrote Daniel Reed in the Herald, the port was “a jewel”.`, `Daniel Reed`},
		{`Crews were sent to demand “full access to the plant,” Minister Thomas Varga said.`, `Thomas Varga`},
		{`“Could it be thirty dead?” Mr. Peter Brandt prodded. “I can't guess,” Ms. Anna Ruiz retorted.`, `Peter Brandt; Anna Ruiz`},
		{`“No more talks!” Anna Ruiz bellowed. Peter Brandt sat still.`, `Anna Ruiz`},
		{`“We were not told,” Anna Ruiz, head of the Harbour Board said.`, `Anna Ruiz`},
		{`“We were not told,” Anna Ruiz, a spokeswoman for the port told Reuters on Monday.`, `Anna Ruiz`},
	})
}

func TestWhoSpeaksTogether(t *testing.T) {
	checkSpeakers(t, []spoken{
		{`“Such a delay is grave,” Holt and law partner Daniel Reed said in a note. Susan Holt is a lawyer for the families.`, `Susan Holt`},
		{`Senators Anna Ruiz (D-Ohio) and Peter Brandt (R-Texas) called the fine “a bargain”. ## “It is too small,” the pair wrote.`, `Anna Ruiz; Anna Ruiz`},
		{`Senators Anna Ruiz and Peter Brandt called for a vote. ## “It is too small,” the lawmakers said.`, `Anna Ruiz`},
	})
}

func TestWhoSpeaksByAnother(t *testing.T) {
	checkSpeakers(t, []spoken{
		{`Citing police chief Anna Ruiz, Reuters reported that the men were “armed and ready”.`, `Anna Ruiz`},
		{`The men were “armed and ready,” Reuters reported, citing police chief Anna Ruiz.`, `Anna Ruiz`},
		{`Minister Thomas Varga called the raid an “outrage” that drives him to “think again about ties,” Reuters reports.`, `Thomas Varga`},
		{`The Harbour Times reports that Minister Thomas Varga first disputed this, saying the ship was sunk “by a mine”.`, `Thomas Varga`},
		{`The army was firm while an aide to Prime Minister Peter Brandt insisted it was “all alone”.`, `'an aide to Prime Minister Peter Brandt'`},
		{`A doctor speaking to Reuters said the wards were “full”.`, `'A doctor'`},
		{`“Nobody told us,” a woman carrying her child said.`, `'a woman'`},
		{`The chief officer overseeing the search, Admiral Thomas Varga, said the well was “dead”.`, `Thomas Varga`},
		{`An official speaking on condition of anonymity said the vote was “a disaster”.`, `'An official'`},
		{`The news agency Gulf Wire denied it. It pointed to files disclosed by Captain Thomas Varga, saying the state was guilty of “plain theft”.`, `Gulf Wire`},
		{`Separately, in a letter sent by Peter Brandt to President Thomas Varga, he wrote: “We are free to speak.”`, `Peter Brandt`},
		{`Captain Peter Brandt left in May. ## Replying to Brandt's letter of thanks, in which he said that rumours “ate at him”, Minister Thomas Varga praised him.`, `Peter Brandt`},
		{`The families issued a statement on Monday. It said: “We want the truth.”`, `'The families'`},
	})
}

func TestWhoIsNamedOnlyHere(t *testing.T) {
	checkSpeakers(t, []spoken{
		{`“The water came so fast,” said a man who gave his name as Osman.`, `Osman`},
		{`A fisherman, who gave his name only as Petros, called it “a curse”.`, `Petros`},
		{`Senator Anna Ruiz voted against the bill. “It is a bad bill,” the Ohio Democrat said.`, `Anna Ruiz`},
		{`The publisher of the Gulf Herald said it looked like “a sham”. ## “The guilty go free,” Daniel Reed said in a note.`, `Daniel Reed; Daniel Reed`},
		{`Senator Anna Ruiz said she had “no doubt”. ## The talks have gone on for a year without result. ## “The prince obeys the king. ## “He will not move unless he is pushed,” said analyst Daniel Reed.`, `Anna Ruiz; Daniel Reed`},
		{`Senator Anna Ruiz said she had “no doubt”. ## The talks have gone on for a year without result. ## “The prince obeys the king. Thomas Varga told me, ‘I have never seen such a king,’ when we met at the court in May. ## “He will not move unless he is pushed,” said analyst Daniel Reed.`, `Anna Ruiz; Daniel Reed; Thomas Varga`},
		{`Prime Minister Peter Brandt flew to Arden to see President Thomas Varga. Before a crowd, he called Varga “a friend of the harbour”.`, `Peter Brandt`},
		{`Holt's mother, June, told the Herald that the storm gave them hope, but added that her son was “lost for good”.`, `'Holt's mother'`},
	})
}

func TestBodiesTakenUpAgain(t *testing.T) {
	checkSpeakers(t, []spoken{
		{`The FBI closed the port on Friday. ## The bureau said that “the ferry was sunk”.`, `FBI`},
		{`The NTSB sent a team. ## “We will look at the pumps,” the board said.`, `NTSB`},
		{`Amid the FDA's inquiry, the agency is asking people to throw away “any that smell”.`, `FDA`},
		{`Meridian Lines was robbed. Meridian Lines lost its files. ## One more hole was found when Tarn Global, a consultancy, read the notes. The firm said they were “early”.`, `Tarn Global`},
		{`Meridian Lines sank. Daniel Reed studied at Arden University. ## “We are sorry,” the company said.`, `Meridian Lines`},
		{`Meridian Lines called it a “loss”. ## The Harbour Board said it was “in mourning”. However, the statement did not name the ship, but spoke of an “open inquiry”.`, `Meridian Lines; Harbour Board; Harbour Board`},
		{`Arden General Hospital took the crew in. ## Arden General Hospital Portsea, where they lay, called the move the “right one”.`, `Arden General Hospital`},
	})
}

func TestWhoIsSaidToDoMore(t *testing.T) {
	checkSpeakers(t, []spoken{
		{`The Herald met Daniel Reed in May. ## A whistleblower who worked at Meridian Lines spoke to the Gulf Wire, claiming that he helped Mr Reed “to hide the loss”. ## “We cooked the books,” he said.`, `'A whistleblower who worked at Meridian Lines'; 'A whistleblower who worked at Meridian Lines'`},
		{`Airline boss Peter Brandt said clouds caused the captain to request a new lane. ## “We do not want to guess,” he said.`, `Peter Brandt`},
		{`Actor Daniel Reed told “Good Morning Arden” they never knew. ## “I can't say,” Reed said.`, `Daniel Reed`},
		{`Mayor Anna Ruiz spoke on Monday. ## Media caption The harbour before the BBC arrived ## She said the pier was “rotten”.`, `Anna Ruiz`},
	})
}
