package quotes

import "testing"

func TestSubjectsWithRelativeClauses(t *testing.T) {
	check(t, []example{
		{"A mother whose son was hurt when a wall fell says it was “a marvel”.", []string{"a marvel < A mother"}},
		{"A baker who was hurt when a roof fell said it was “a marvel”.", []string{"a marvel < A baker"}},
		{"Tenants who fled when the weir burst said it was “a bad night”.", []string{"a bad night < Tenants"}},
	})
}

func TestWhoIsMadeToAnswer(t *testing.T) {
	check(t, []example{
		{"Brandt said he would stay, prompting Ana Ruiz, the leader of the pilots, to voice “anger and doubt” at his words.", []string{"anger and doubt < Ana Ruiz"}},
		{"Ruiz kept her post, leading Mr Varga, her deputy, to call her “a coward”.", []string{"a coward < Mr Varga = Tomas Varga"}},
		{"The board printed a letter from Ivo Brandt’s lawyer accusing the port of giving “half the facts”.", []string{"half the facts < Ivo Brandt’s lawyer"}},
		{"The hull gives “a sad picture” of the yard, the Coastal Safety Board said.", []string{"a sad picture < the Coastal Safety Board = Coastal Safety Board"}},
		{"Brandt spoke. “I stand by my work. I would do it again tomorrow.” Brandt said.", []string{"I stand by my work. I would do it again tomorrow. < Brandt = Ivo Brandt"}},
		{"Tomas Varga QC said he had “no duty” to answer.", []string{"no duty < Tomas Varga QC = Tomas Varga"}},
		{"After the plea, one survivor, a woman of 40 from Arden said: “It was no accident.”", []string{"It was no accident. < one survivor"}},
	})
}

func TestAsides(t *testing.T) {
	check(t, []example{
		{"Brandt fled. He said “all lit up”, adding that guests were crying and there was “smoke on the stairs”.", []string{"all lit up < He = Ivo Brandt", "smoke on the stairs < He = Ivo Brandt"}},
		{"The Coastal Safety Board said the pilot, who police said held two permits, had shown “no care at all”.", []string{"no care at all < The Coastal Safety Board = Coastal Safety Board"}},
		{"According to Gulf Wire, Ruiz asked her staff about the sale during “walks and late talks”.", []string{"walks and late talks < Gulf Wire"}},
		{"“They fell,” Tomas Varga said.\n\nA reporter for Gulf Wire said that the lorry drove into the stalls.\n\n“It was panic,” he said.", []string{"They fell, < Tomas Varga", "It was panic, < he = A reporter for Gulf Wire"}},
		{"A statement from the Coastal Safety Board said the files raise doubts.\n\n“Staff are at work,” it said.", []string{"Staff are at work, < it = Coastal Safety Board"}},
	})
}

func TestPapersOfWhomTheTextSpeaks(t *testing.T) {
	check(t, []example{
		{"The Coastal Safety Board said it had acted in “good faith”.\n\n“These are hard questions,” a statement said.", []string{"good faith < The Coastal Safety Board = Coastal Safety Board", "These are hard questions, < a statement = Coastal Safety Board"}},
		{"The Coastal Safety Board closed the quay. “We are at work,” an email read.", []string{"We are at work, < an email = Coastal Safety Board"}},
		{"Brandt left. “So I misled them,” read Brandt's reply. His 2016 missive to a friend told of “a trick”.", []string{"So I misled them, < Brandt's reply = Ivo Brandt", "a trick < His 2016 missive to a friend = Ivo Brandt"}},
		{"A letter seen by Gulf Wire warned of “a slow decay”.", []string{"a slow decay < A letter seen by Gulf Wire"}},
		{"Detectives at the Coastal Safety Board called it “a trap”.", []string{"a trap < Detectives at the Coastal Safety Board = Coastal Safety Board"}},
		{"The couple came home. “We want answers,” they said.", []string{"We want answers, < they = The couple"}},
	})
}

func TestWhoHasTheWordNext(t *testing.T) {
	check(t, []example{
		{"Brandt said his findings confirmed the need for repairs.\n\n“We must be ready.”", []string{"We must be ready. < Brandt = Ivo Brandt"}},
		{"Ruiz warned the region might continue to suffer.\n\n“The river will break it.”", []string{"The river will break it. < Ruiz = Ana Ruiz"}},
		{"“It needs a judge,” Ruiz said.\n\nThe adviser for the campaign denied claims by the court.\n\n“I never spoke to them,” he said.", []string{"It needs a judge, < Ruiz = Ana Ruiz", "I never spoke to them, < he = The adviser for the campaign"}},
		{"Brandt said that Varga had called him that night.\n\n“It was late.”", []string{"It was late. < Brandt = Ivo Brandt"}},
		{"For Ivo Brandt, a miller, Tomas Varga was a legend. He said, “Tomas Varga was the heart of the town.”", []string{"Tomas Varga was the heart of the town. < He = Ivo Brandt"}},
		{"The Coastal Safety Board is aware of the fire. A spokesman said: “We are at work.”", []string{"We are at work. < A spokesman = Coastal Safety Board"}},
	})
}

func TestCalledBy(t *testing.T) {
	check(t, []example{
		{"The plan, called “a trap” by the unions, was dropped.", []string{"a trap < the unions"}},
		{"The vote was dismissed as “a sham” by Ana Ruiz.", []string{"a sham < Ana Ruiz"}},
		{"A batch of files related to the quay paint “a sad picture” of it, the Coastal Safety Board said Tuesday.", []string{"a sad picture < the Coastal Safety Board = Coastal Safety Board"}},
	})
}

func TestWhoIsNamedBehindTheLead(t *testing.T) {
	check(t, []example{
		{"A father of two who left the ship has told of “a night of hell”.\n\nMore than 50 were hurt. Tomas Varga, 30, was on deck when it burned.", []string{"a night of hell < A father of two who left the ship = Tomas Varga"}},
		{"A father of two has told of “a night of hell”.\n\nMore than 50 were hurt, said Ana Ruiz. Tomas Varga, 30, is missing.", []string{"a night of hell < A father of two"}},
	})
}
