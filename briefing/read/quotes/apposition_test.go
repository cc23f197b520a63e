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
		{"Ruiz spoke. She’s claiming that the quay is “a big problem”. They've called it “a lie”.", []string{"a big problem < She = Ana Ruiz", "a lie < They've"}},
	})
}
