package quotes

import "testing"

func TestDocuments(t *testing.T) {
	check(t, []example{
		{"According to a complaint filed by the Coastal Safety Board, the owners ran a “scheme of lies”.", []string{"scheme of lies < a complaint = Coastal Safety Board"}},
		{"The Coastal Safety Board said its report spoke of “some” ships.", []string{"some < its report = Coastal Safety Board"}},
		{"Ana Ruiz quit on Monday. Her letter said the quay was “rotten”.", []string{"rotten < Her letter = Ana Ruiz"}},
		{"The mayor, Ivo Brandt, declared an emergency. The order says the slick “comes closer”.", []string{"comes closer < The order = Ivo Brandt"}},
		{"Ivo Brandt said the ship sank. The report called it “a wreck”.", []string{"a wreck < The report"}},
		{"The letter from Tomas Varga said the raid was a crime.\n\n“We expect help,” he said.", []string{"We expect help, < he = Tomas Varga"}},
		{"Officials at the Harbours Ministry said the pier was “unsafe”. In a memo, the agency asked why there were “no nets”.", []string{"unsafe < Officials at the Harbours Ministry = Ministry of Harbours", "no nets < the agency = Ministry of Harbours"}},
		{"Meridian Lines raised the ship. Meridian Lines would not say why. Northern Front took part. Northern Front said it paid for it.\n\n“We paid all of it,” the company said.", []string{"We paid all of it, < the company = Northern Front"}},
		{"Meridian Lines lost a ship. “We lost it,” the firm said.\n\nNorthern Front said it had none.\n\n“We never had one,” the firm said.", []string{"We lost it, < the firm = Meridian Lines", "We never had one, < the firm = Northern Front"}},
		{"Meridian Lines said all ships were in. The shipping giant called the rest “talk”.", []string{"talk < The shipping giant = Meridian Lines"}},
		{"The ship was part of a “web of debt” built by the owners according to Ana Ruiz.", []string{"web of debt < Ana Ruiz"}},
		{"Arden officials said the pier was “unsafe”.", []string{"unsafe < Arden officials"}},
	})
}
