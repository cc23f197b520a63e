package quotes

import "testing"

// Whom somebody quotes is the speaker, not who passes the words on.
func TestWordsPassedOn(t *testing.T) {
	check(t, []example{
		{`"The quay is closed," Gulf Wire quoted Ana Ruiz as saying. "It will stay closed."`, []string{"The quay is closed, < Ana Ruiz", "+It will stay closed. < Ana Ruiz"}},
		{`"The quay is closed," Gulf Wire quoted the mayor, Ana Ruiz, as telling reporters.`, []string{"The quay is closed, < the mayor, Ana Ruiz = Ana Ruiz"}},
		{`Gulf Wire cited Brandt as calling the order "a farce".`, []string{"a farce < Brandt = Ivo Brandt"}},
		{`Gulf Wire, quoting a source as saying "never", gave no name.`, []string{"never < a source"}},
		{`Brandt spoke on Friday. "We will wait," Gulf Wire quoted him as saying.`, []string{"We will wait, < him = Ivo Brandt"}},
		{`Brandt was quoted by Gulf Wire as saying "never".`, []string{"never < Brandt = Ivo Brandt"}},
		{`Brandt left. According to him, the quay is "a trap".`, []string{"a trap < him = Ivo Brandt"}},
		{`Meridian Lines described the report as showing "many errors".`, []string{"many errors < Meridian Lines"}},
		{`Meridian Lines closed the pier and for the first time said it would wait "for all crews".`, []string{"for all crews < Meridian Lines"}},
	})
}
