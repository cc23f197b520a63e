package quotes

import "testing"

func TestTitlesAndNames(t *testing.T) {
	check(t, []example{
		{"“We go,” Undersecretary for Roads Mr. Varga says.", []string{"We go, < Undersecretary for Roads Mr. Varga = Tomas Varga"}},
		{"“We go,” acting head of CID Ivo Brandt said.", []string{"We go, < acting head of CID Ivo Brandt = Ivo Brandt"}},
		{"It sank. “We go,” Arden Railway (AR) Chief Engineer Tomas Varga says.", []string{"We go, < Arden Railway (AR) Chief Engineer Tomas Varga = Tomas Varga"}},
		{"“We go,” attorney for Mr. Brandt said.", []string{"We go, < attorney for Mr. Brandt"}},
		{"“We go,” the committee's lead investigator, Capt. Ivo Brandt, told Gulf Wire.", []string{"We go, < the committee's lead investigator, Capt. Ivo Brandt = Ivo Brandt"}},
		{"It sank. “There was a bang,” one of them, Tomas Varga, told Gulf Wire.", []string{"There was a bang, < Tomas Varga"}},
		{"“I will go,” said the tourist, Tomas Varga, 37. “Now,” he said.", []string{"I will go, < the tourist, Tomas Varga = Tomas Varga", "Now, < he = Tomas Varga"}},
		{"After the talks in Arden Ms Ruiz said: “We go.”", []string{"We go. < Ms Ruiz = Ana Ruiz"}},
		{"At the meeting Brandt said they had “a plan”.", []string{"a plan < Brandt = Ivo Brandt"}},
		{"The order, which covers Alba, Borr, Carra and Dunn counties, says the slick “comes closer”.", []string{"comes closer < The order"}},
		{"“It is open,” Ivo Brandt, CTO at Arden Labs, told Gulf Wire.", []string{"It is open, < Ivo Brandt"}},
		{"“It is open,” Ivo Brandt, Vice President, Port Works at Arden, said.", []string{"It is open, < Ivo Brandt"}},
		{"After a call with Ivo Brandt, officials said it was “over”.", []string{"over < officials"}},
		{"“Who pays?” Ivo Brandt, head of the pilots' union, asked. “Not us.”", []string{"Who pays? < Ivo Brandt", "+Not us. < Ivo Brandt"}},
		{"Ruiz spoke. “Who pays?” Ivo Brandt, who leads the pilots, said the port was shut.", []string{"Who pays? < Ruiz = Ana Ruiz"}},
		{"The union, which includes dockers, pilots, cooks and cleaners, called the offer “a joke”.", []string{"a joke < The union"}},
	})
}

func TestReportsOfWhatIsNoSpeech(t *testing.T) {
	check(t, []example{
		{"Ruiz said it signalled “a turn”, but added “we are not there”.", []string{"a turn < Ruiz = Ana Ruiz", "we are not there < Ruiz = Ana Ruiz"}},
		{"Brandt said soundings of the hull had found “a row of holes”.", []string{"a row of holes < Brandt = Ivo Brandt"}},
		{"Brandt said the ministry had ordered all those in “wet cabins” home.", []string{"wet cabins < Brandt = Ivo Brandt"}},
		{"Ruiz said her party had backed the plan “since spring”, and said it was “a waste” to wait.", []string{"since spring < Ruiz = Ana Ruiz", "a waste < Ruiz = Ana Ruiz"}},
		{"The port pays too little, a “sum of no use”, as a Harbours Ministry memo put it.", []string{"sum of no use < a Harbours Ministry memo = Ministry of Harbours"}},
		{"Meridian Lines said its crews met angry callers with, in the words of Ana Ruiz, “one phone and no map”.", []string{"one phone and no map < Ana Ruiz"}},
		{"Gulf Wire quoted critics like Tomas Varga and Ivo Brandt, with Brandt stating: “It sank.”", []string{"It sank. < Brandt = Ivo Brandt"}},
		{"Brandt had to defend firing a pilot who said he was ill, saying, “He was late.”", []string{"He was late. < Brandt = Ivo Brandt"}},
		{"Ruiz said that after a hearing Portsea had concluded the plan was “sound in law”.", []string{"sound in law < Ruiz = Ana Ruiz"}},
		{"Ruiz said Portsea claimed the plan was “sound in law”.", []string{"sound in law < Portsea = Arden"}},
		{"Ruiz said the crews agreed on a “quick return” to the port.", []string{"quick return < Ruiz = Ana Ruiz"}},
		{"Brandt said Meridian Lines' claim that the pier held the port's “full load” was false.", []string{"full load < Meridian Lines"}},
		{"Ruiz said the pier was hit by a crew called Northern Front, which “is steered from abroad”.", []string{"is steered from abroad < Ruiz = Ana Ruiz"}},
		{"Brandt was charged by the Coastal Safety Board with forging papers “that only seemed to be signed by the crews.”", []string{"that only seemed to be signed by the crews. < the Coastal Safety Board = Coastal Safety Board"}},
		{"The crew has “no chance of coming home,” officers at Coastal Safety Board warn in a report.", []string{"no chance of coming home, < officers at Coastal Safety Board = Coastal Safety Board"}},
		{"The report's authors state Portsea is “unsafe”.", []string{"unsafe < The report's authors"}},
		{"Ruiz spoke. “The port is our home.”\n\n-- Portsea newsroom 555 1234", []string{"The port is our home. < Ruiz = Ana Ruiz"}},
		{"“We will not be small people,” said Ana Ruiz, playing on a comment made last week by Ivo Brandt about how the owners pitied the “small people” of the bay, and on a recent remark by Mr Varga about wanting his “life back”.", []string{
			"We will not be small people, < Ana Ruiz", "small people < Ivo Brandt", "life back < Mr Varga = Tomas Varga"}},
		{"Meridian Lines rejected a claim by Brandt that the pier was “rotten”.", []string{"rotten < Brandt = Ivo Brandt"}},
		{"Seconds later, “the fire was out,” says Will Moor, head of the port.", []string{"the fire was out, < Will Moor"}},
		{"Brandt was accused by Ruiz of “playing with fire”.", []string{"playing with fire < Ruiz = Ana Ruiz"}},
		{"Critics such as Brandt and Ruiz say the law is “dead”.", []string{"dead < Brandt and Ruiz = Ivo Brandt"}},
		{"In Arden and Portsea state law is “soft”.", nil},
		{"“We were kept in the dark,” said one depositor, Ana Ruiz, 61, who lost all. “They laughed at us.”", []string{"We were kept in the dark, < one depositor, Ana Ruiz = Ana Ruiz", "+They laughed at us. < one depositor, Ana Ruiz = Ana Ruiz"}},
		{"Ruiz spoke. She’s claiming that the quay is “a big problem”. They've called it “a lie”.", []string{"a big problem < She = Ana Ruiz", "a lie < They've"}},
	})
}
