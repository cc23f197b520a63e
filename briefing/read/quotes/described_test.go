package quotes

import "testing"

func TestDescribed(t *testing.T) {
	check(t, []example{
		{"Ana Ruiz, the top engineer of the port, urged the board to act against the owner. It was a wreck that the Portsea lawmaker said would “sink again”.", []string{"sink again < the Portsea lawmaker = Ana Ruiz"}},
		{"The street is swept at dawn. Ivo Brandt scrapes at the tar with his shoe.\n\n“It never comes off,” says the pensioner, who worked there for years.", []string{"It never comes off, < the pensioner = Ivo Brandt"}},
		{"Prime Minister Ana Ruiz met Foreign Minister Ivo Brandt. “We agree,” the prime minister said.", []string{"We agree, < the prime minister = Ana Ruiz"}},
		{"If the mayor could, Sen. Ivo Brandt would not. “I will go,” the senator said.", []string{"I will go, < the senator = Ivo Brandt"}},
		{"Ana Ruiz noted the rule. When pressed on it, the 34-year-old mother of three replied, “It helps.”", []string{"It helps. < the 34-year-old mother of three = Ana Ruiz"}},
		{"A baker told Gulf Wire of the blast. Ivo Brandt heard nothing.\n\n“It was loud,” the baker said.", []string{"It was loud, < the baker"}},
		{"Ivo Brandt came with his daughter.\n\nAna Ruiz closed the quay.\n\n“I am cold,” the mayor's aide said.", []string{"I am cold, < the mayor's aide"}},
	})
}

func TestSalience(t *testing.T) {
	check(t, []example{
		{"Ivo Brandt said the port was open.\n\nOne Portsea resident told Gulf Wire the blast was worse than the last.\n\n“Much worse,” he said.", []string{"Much worse, < he = One Portsea resident"}},
		{"Ivo Brandt said the port was open.\n\nAnother witness, who did not wish to be named, said he hid for an hour. “It was dark,” he said.", []string{"It was dark, < he = Another witness"}},
		{"# Brandt endorses Varga\n\nOskar Lindqvist spoke of the port. “It is open,” he said.", []string{"It is open, < he = Oskar Lindqvist"}},
		{"The horns of Brandt's ships worry Tomas Varga, president of the union.\n\n“They are loud,” he said.", []string{"They are loud, < he = Tomas Varga"}},
		{"While Brandt has a crew of his own, that is one thing that worries Tomas Varga, president of the union.\n\n“They are loud,” he said.", []string{"They are loud, < he = Tomas Varga"}},
		{"Ivo Brandt left. A person close to the board said the quay was shut. “For good,” he said.", []string{"For good, < he = A person close to the board"}},
		{"Ivo Brandt told of the crack. Tomas Varga bristles at it. “I was ready,” he said.", []string{"I was ready, < he = Tomas Varga"}},
		{"Asked by Ivo Brandt whether he took the blame, Tomas Varga paused. “I do,” he said.", []string{"I do, < he = Tomas Varga"}},
		{"He said Brandt sent Varga a letter on August 2 in which he said: “We plead.”", []string{"We plead. < he = Ivo Brandt"}},
		{"Varga, a shipowner Brandt hired as his envoy to Portsea, is more deeply in it than any other man in Brandt's plan. But Varga has changed his story — “I now do recall,” he said.", []string{"I now do recall, < he = Tomas Varga"}},
		{"Ivo Brandt told Lindqvist of the crack. The union had no word in it.\n\nPortsea has feared the owners, and Varga has gone to the port to calm them. “We want calm,” he said.", []string{"We want calm, < he = Tomas Varga"}},
		{"One passenger hurt by the fire told Gulf Wire it was “a mess”.", []string{"a mess < One passenger hurt by the fire"}},
		{"The source said they would shut it. But the best thing, they added, would be “no more ships”.", []string{"no more ships < they = The source"}},
		{"Seconds after she saw a serious email problem, “the pumps sent word to a server,” says Ana Ruiz.", []string{"the pumps sent word to a server, < Ana Ruiz"}},
		{"Brandt said there was a leak in the hull.\n\nCrews and passengers must keep clear of it.\n\n“It is wise to have a raft.”", []string{"It is wise to have a raft. < Brandt = Ivo Brandt"}},
		{"Ruiz said the file held e-mail addresses and names “which carry little risk”.", []string{"which carry little risk < Ruiz = Ana Ruiz"}},
		{"This is the second leak. In May it told of “one bad pump”.", []string{"one bad pump < it"}},
		{"Ivo Brandt said Tomas Varga was “right” when he said Portsea had been “shut out”.", []string{"right < Ivo Brandt", "shut out < he = Tomas Varga"}},
		{"The envoy to Portsea was hurt.\n\n“It was a bomb,” said a port official, who would not give a name. “You can see the hole,” he said.", []string{"It was a bomb, < a port official", "You can see the hole, < he = a port official"}},
		{"A friend of Ana Ruiz said: “They are in grief.”\n\nRuiz had been ill for weeks before.\n\nShe added: “She was a kind woman.”", []string{"They are in grief. < A friend of Ana Ruiz", "She was a kind woman. < She = A friend of Ana Ruiz"}},
		{"Brandt was led in. In the hall, he asked about the Northern Front, called Ana Ruiz a “thief” and said “she will pay”.", []string{"thief < he = Ivo Brandt", "she will pay < he = Ivo Brandt"}},
		{"The Harbours Ministry closed the quay. The water rose to ten feet. It said the ship was “a wreck”.", []string{"a wreck < It = Ministry of Harbours"}},
	})
}
