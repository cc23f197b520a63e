package briefing

import (
	"strings"
	"testing"
)

// TestSpeakers reads whole reports, whose paragraphs ## parts, for the speakers of their quotes.
func TestSpeakers(t *testing.T) {
	checkSpeakers(t, []spoken{
		// Adjuncts between the subject and its verb, and clauses that end in a list.
		{`The Farmers' League has in turn accused the government of “bad faith” in the talks.`, `Farmers' League`},
		{`The Harbour Board has for years warned that the pier was “rotten”.`, `Harbour Board`},
		{`The Farmers' League, in turn, called the plan “a betrayal”.`, `Farmers' League`},
		{`Interior Minister Thomas Varga has at least twice called the union “reckless”.`, `Thomas Varga`},
		{`Mayor Anna Ruiz has in public praised the crew as “heroes”.`, `Anna Ruiz`},
		{`There was a deal to work out with the Harbour Board and Mayor Anna Ruiz would not say how long it would take. ## “It will be done.” She would say no more.`, `Anna Ruiz`},
		// Papers and who wrote them.
		{`According to pencilled notes from Inspector Thomas Varga, the captain was “visibly drunk” that night.`, `Thomas Varga`},
		{`According to minutes of the meeting, Mayor Anna Ruiz said the port was “in ruins”.`, `Anna Ruiz`},
		{`According to an internal report seen by Reuters, the pumps were “beyond repair”.`, `'an internal report'`},
		{`Notices posted at the gates of Harbour General Hospital told callers of a “network failure”.`, `Harbour General Hospital`},
		{`Captain Peter Brandt sailed on Monday. The ship sank. Peter Brandt was saved. ## A memo from Brandt to the owner says the pumps were “listing badly”.`, `Peter Brandt`},
		{`Captain Peter Brandt sailed on Monday. The ship sank. Peter Brandt was saved. ## A lawsuit filed by Brandt against the owner alleges the pumps were “listing badly”.`, `Peter Brandt`},
		{`The Harbour Board met on Monday. A post on the board's Facebook page said the pier was “closed”.`, `Harbour Board`},
		{`The Harbour Board met on Monday. A tweet from the board's account called the pier “closed”.`, `Harbour Board`},
		{`Meridian Lines lost a ship. A company statement said the loss was “terrible”.`, `Meridian Lines`},
		{`Meridian Lines lost a ship. The company's statement said the loss was “terrible”.`, `Meridian Lines`},
		{`The Harbour Board published its report on Monday. ## The report says the pier was “rotten”. ## It adds that staff were “asleep”.`, `Harbour Board; Harbour Board`},
		{`The Harbour Board released a report on Monday. ## The document describes the pier as “rotten”.`, `Harbour Board`},
		{`The Security Council condemned the attack on Thursday. ## A resolution, drafted by three states and passed by all, “mourns the dead”. ## It names the raid a “crime at sea”.`, `Security Council; Security Council`},
		{`Parliament passed a motion on Monday. The motion calls the minister “unfit”.`, `Parliament`},
		{`Captain Peter Brandt wrote a memoir of the wreck. ## “We were lost,” the book said.`, `Peter Brandt`},
		{`The Harbour Board published a study on Monday. ## “The pier is rotten,” the report said.`, `Harbour Board`},
		{`Captain Peter Brandt sent an email to the crew on Monday. ## “We sail at dawn,” the message said.`, `Peter Brandt`},
		{`The Herald reported that the paper's editor in chief, Susan Holt, conveyed to Ms. Reed that her words were “against the house rules”.`, `Susan Holt`},
		{`Director Peter Brandt's version ran counter to Press Secretary Susan Holt's claim on Monday that the palace “heard of it on the radio”.`, `Susan Holt`},
		{`“This was no accident,” the report, published on Tuesday by the Aviation Board, concludes. ## It blames the airline for “gross neglect”.`, `Aviation Board; Aviation Board`},
		{`Dear colleagues, Board chair Susan Holt wrote in an email to staff, the breach was “our fault”. ## “I am sorry,” the email said. ## In a separate memo, chief technology officer Daniel Reed wrote that passwords were “safe”. ## “Do not panic,” he wrote.`, `Susan Holt; Susan Holt; Daniel Reed; Daniel Reed`},
		// Courts and their judges.
		{`Judge Anna Ruiz freed the captain on Monday. “There is no proof,” the ruling said.`, `Anna Ruiz`},
		{`The Court of Appeal freed the captain on Monday. ## “There is no proof,” the judges wrote. ## The judges said the tape was “false”.`, `Court of Appeal; Court of Appeal`},
		{`The Supreme Court ruled on Monday that the tape was “false”. ## “Nothing shows who made it,” the ruling said. ## The captain will walk free. ## “The tape was cut,” the majority wrote.`, `Supreme Court; Supreme Court; Supreme Court`},
		{`A bench of the High Court led by Justice Anna Ruiz heard the case. ## “The state must pay,” the bench said.`, `High Court`},
		{`Captain Peter Brandt wrote a book on the wreck. ## “We were lost,” the book says.`, `Peter Brandt`},
		// Offices that stand for a person.
		{`The head of the Coast Guard says the owners were “in a hurry”. ## Commissioner Anna Ruiz of the Coast Guard testified on Tuesday.`, `Anna Ruiz`},
		{`Coast Guard head calls reports of delay 'a fairy tale' ## The head of the Coast Guard testified on Tuesday. ## Commissioner Anna Ruiz faced questions. ## Coast Guard Commissioner Anna Ruiz left.`, `Anna Ruiz`},
		{`Peter Brandt, chairman of the Harbour Safety Commission (HSC), spoke to deputies. Rep. David Lindqvist asked about the breach. ## “It is a big ship,” the HSC chief said.`, `Peter Brandt`},
		{`Meridian Lines chief executive Peter Brandt met the families. Mayor Anna Ruiz was there. “I am sorry,” the Meridian boss said.`, `Peter Brandt`},
		{`Captain Peter Brandt's lawyer, David Lindqvist, spoke to reporters. The case goes on. ## “My client is innocent,” said Brandt's lawyer.`, `David Lindqvist`},
		{`The Arden police chief said the crowd was “peaceful”. ## Arden Police Chief Peter Brandt later left.`, `Peter Brandt`},
		{`Navy chief Peter Brandt spoke. Defence Minister Anna Ruiz was beside him. “We shot first,” the head of the navy said.`, `Peter Brandt`},
		{`Transport Minister Peter Brandt met Anna Ruiz, who heads the Dockers' Union. “We will not strike,” the union boss said.`, `Anna Ruiz`},
		{`Peter Brandt on Wednesday called on Mayor Anna Ruiz to resign. ## “It was outrageous,” Ruiz's former campaign strategist said. ## “He, like her, should go.”`, `Peter Brandt; Peter Brandt`},
		{`Peter Brandt on Wednesday called on Mayor Anna Ruiz to resign. ## “It was outrageous,” Ruiz's rival said.`, `Peter Brandt`},
		{`Special ambassador Peter Brandt left on Tuesday for talks. ## The Danish ambassador to Kenya told a club in Nairobi that the crew would sail “when the wind drops”.`, `'The Danish ambassador to Kenya'`},
		{`Danish Red Cross said on X that the crew was “safe and dry”. ## Tides Cabinet Secretary Thomas Varga said the boat was “too old”. ## “We shall take action,” the CS said. ## Area MP Anna Ruiz said the town had “asked for a lighthouse”. ## “We want it now,” the legislator said.`, `Danish Red Cross; Thomas Varga; Thomas Varga; Anna Ruiz; Anna Ruiz`},
		// Those who are named after they have spoken.
		{`A diver said he swam out at once. “There was oil on everything,” said Peter Brandt, 40. ## “I knew them all,” the diver of nine years said.`, `Peter Brandt; Peter Brandt`},
		{`A spokesman for Governor Thomas Varga called it a “matter for the port”. ## “We wish for calm,” Peter Brandt told listeners in Arden.`, `Peter Brandt; Peter Brandt`},
		// Bodies that are described.
		{`The clearance came after Meridian Lines closed the well. ## Earlier the Danish-based shipping giant reported “pleasing” sales. ## Meridian Lines shares rose. Meridian Lines has 20 ships.`, `Meridian Lines`},
		{`Meridian Lines has 20 ships. Police closed the port for Meridian Lines. The Arden-based shipping giant reported “good progress”.`, `Meridian Lines`},
		{`The Ministry of Harbours on Thursday expelled the envoy. ## President Peter Brandt was in Arden. ## The ministry statement said Arden “is still in grief”.`, `Ministry of Harbours`},
		{`Hackers broke into Meridian Systems. The software maker said it was “a sophisticated attack”.`, `Meridian Systems`},
		{`A statement by Arden Radio praised the move. State-run Arden Radio is loud. ## “Unite,” Arden radio said.`, `Arden Radio`},
		{`The High Court was asked in May. A bench headed by National River Tribunal chairman Justice Peter Brandt met. The National River Tribunal (NRT) sits in Arden. ## “The owner shall pay,” the Herald quoted the bench as saying.`, `National River Tribunal`},
		// Those who are described in the lead, or without a name.
		{`A coroner has ruled that a boy died of “neglect”. ## Senior coroner Sarah Holt said the hospital had “failed him”. ## His mother, Emma Pike, said: “He was let down.” ## In a statement, the trust said it was “truly sorry”.`, `Sarah Holt; Sarah Holt; Emma Pike; 'the trust'`},
		{`Two of the convicts wore caps. ## “You sold us,” one of them cried to Inspector Daniel Pike.`, `'one of them'`},
		// Who asks and who answers.
		{`Minister Anna Ruiz spoke to deputies on Monday. When asked by Rep. David Lindqvist whether it was “beyond doubt” that no ship was lost, Ruiz replied that she would “wait for the results”.`, `David Lindqvist; Anna Ruiz`},
		{`Minister Anna Ruiz spoke to deputies on Monday. Asked by Rep. David Lindqvist whether the pier was “a death trap”, she said: “No.”`, `David Lindqvist; Anna Ruiz`},
		{`Minister Anna Ruiz spoke on Monday. “Will you quit?” a reporter asked. ## “No,” she said.`, `'a reporter'; Anna Ruiz`},
		{`Minister Peter Brandt agreed when Rep. David Lindqvist asked whether the leak was the worst ever. ## “Yes,” he responded.`, `Peter Brandt`},
		{`Governor Peter Brandt says the navy is weak. ## In the town hall one questioner complained that “weak men” ran the navy. ## “You are right,” he said.`, `'one questioner'; Peter Brandt`},
		{`Rep. David Lindqvist told the hearing that when Minister Peter Brandt said the search could take a year, “it was a weak answer”, and asked, “Do you use the port?”`, `David Lindqvist; David Lindqvist`},
		{`Rep. David Lindqvist said that when Mayor Peter Brandt called him a liar, “I laughed”.`, `David Lindqvist`},
		{`Rep. James Kang spoke in parliament. When Rep. Kang criticized Minister Peter Brandt's answer as “weak and lame,” the minister defended it.`, `James Kang`},
		{`Peter Brandt is chairman of the Harbour Safety Commission (HSC). Rep. James Kang spoke in parliament. ## “We have no reply,” Brandt said. ## When Rep. James Kang criticized Brandt's answer as “weak and lame,” the HSC chief defended them. ## “It is a big ship,” he said.`, `Peter Brandt; James Kang; Peter Brandt`},
		{`Rep. James Kang spoke in parliament. When asked by Rep. Susan Holt whether it was “beyond doubt” that no ship was lost, Kang replied that he would “wait”.`, `Susan Holt; James Kang`},
		// Who goes on and who does not.
		{`Prime Minister Peter Brandt said: “The court will decide.” ## Anna Ruiz was shot by a thief in Arden on May 3, 2031. ## “I mourn a friend who was taken from us.” ## He said each step was “out of duty”.`, `Peter Brandt; Peter Brandt; Peter Brandt`},
		{`Mayor Peter Brandt was in Arden. ## “The oil is bad,” he said. ## Reporter Anna Ruiz tells how the wind will turn ## And he warned: “The owner will pay.”`, `Peter Brandt; Peter Brandt`},
		{`The Committee on Harbours sent a letter to the Harbour Board. A spokesman for the board said they would reply “soon”.`, `Harbour Board`},
		{`Governor Peter Brandt and his aides have attacked the press, telling Gulf News that “I am not okay with it”.`, `Peter Brandt`},
		{`Police chief David Lindqvist arrested the commissioner. Portsea Commissioner Peter Brandt was held. ## Arden police chief David Lindqvist arrested the commissioner. ## The Portsea commissioner, with tears on his face, took the blame for the theft that he said had begun in Portsea. “We did it,” he stated.`, `Peter Brandt`},
		{`Lawyers for Harbour Director Susan Holt say the letter was void. ## The Board called Ms. Holt “a guest in the building”. The palace said she did not share President Daniel Pike’s plans. ## One of Ms. Holt’s lawyers Mark Reed said that was nothing. ## “She stays until a judge says so,” he wrote on X.`, `'The Board'; Mark Reed`},
		{`Agriculture Minister Sarah Holt toured the flooded valley on Monday with Governor Daniel Pike. ## “We have never seen this,” she said. ## Pike called it “a tragedy”. ## “We will rebuild,” the governor said. ## The minister said aid was “on the way”.`, `Sarah Holt; Daniel Pike; Daniel Pike; Sarah Holt`},
		{`The Electoral Commission rejected the claim as “baseless”. ## Its chairwoman, Sarah Holt, said: “The vote was fair.” ## Opposition candidate Daniel Pike called the commission “a puppet”. ## “They stole it,” he told supporters. ## “We will not be bullied,” Ms Holt responded.`, `Electoral Commission; Sarah Holt; Daniel Pike; Daniel Pike; Sarah Holt`},
		{`“I heard a boom,” a resident, who asked not to be named, told AFP. ## “The windows shook,” the resident said.`, `'a resident'; 'the resident'`},
		{`Foreign Minister Peter Brandt said the envoy had full power. ## “He sailed because the UN asked us,” Brandt. ## The UN said it was “sad”.`, `Peter Brandt; UN`},
		{`Ports Minister Peter Brandt has thanked the divers. ## “Nobody goes down before the tide turns.” ## Meanwhile, Premier Susan Holt said boats were “under sail”.`, `Peter Brandt; Susan Holt`},
		// Labels that end in a name or a title, initials, experts, pairs, days behind a subject.
		{`Anna Ruiz is the Shadow Harbour Secretary. She was in Arden. ## Shadow Harbour Secretary Anna Ruiz left. ## The Tory Shadow Harbour Secretary said: “It is late.”`, `Anna Ruiz`},
		{`The Danish Brewers Federation met on Monday. The Danish Brewers Federation is old. ## Pub owners Danish Brewers Federation said he had made a “mess”.`, `Danish Brewers Federation`},
		{`“We could begin with roads,” commented Peter Brandt, a former Danish ambassador to Kenya. ## Kenya's President Thomas Varga is a driving force. ## The bloc was created in 1991. ## It has nine members. ## “The project is a start,” said the Danish analyst.`, `Peter Brandt; Peter Brandt`},
		{`Senators Anna Ruiz and David Lindqvist wrote to the Harbour Board on Monday. ## “A fine is not enough,” the bipartisan duo wrote.`, `Anna Ruiz`},
		{`Mr Brandt, who earlier this year wrote a boat was a “poor man's car”, said the ban would come.`, `Brandt`},
		{`The ledger had been “rewritten by two hands,” the public prosecutor's office in Portsea said on Monday. Behind the safe, the prosecutor said, “a third book turned up.”`, `public prosecutor's office in Portsea; public prosecutor's office in Portsea`},
		// Letters and reports by whom they are from.
		{`The palace was called weak in secret cables sent by Ambassador Peter Brandt. ## The cables describe the king as “lost and lonely”. ## They also say “the worst may come”.`, `Peter Brandt; Peter Brandt`},
		{`Confidential cables from Ambassador Peter Brandt called the palace “a mess”. ## The leaked memos describe the king as “lost and lonely”.`, `Peter Brandt; Peter Brandt`},
		{`The findings in a thin interim report from the Aviation Safety Board backed the theory. ## The jet was tested. ## “Several tests were made,” the preliminary report said.`, `Aviation Safety Board`},
		{`Mayor Anna Ruiz restated her view in a statement released by the Harbour Board that said: “I never said that.”`, `Anna Ruiz`},
		// What one says that another thing shows, and blame.
		{`President Peter Brandt told reporters that Varga offered him a “firm rebuttal” of the tale.`, `Peter Brandt`},
		{`The inquiry reported in May that the evidence pointed to “a planned killing” by officials.`, `'The inquiry'`},
		{`Peter Brandt, the Harbour Minister, came under attack from fishermen for offering “half-measures” while the union said he was “asleep”.`, `'fishermen'; 'the union'`},
		{`Mr Brandt sold the data to Meridian Systems. ## A former employee told the Herald that he helped Mr Brandt “to harvest names”. ## “We took it all,” he said.`, `'A former employee'; 'A former employee'`},
		{`President Peter Brandt spoke of Kenya as “a fine ally”. ## “I have to weigh many things” when choosing what to do.`, `Peter Brandt; Peter Brandt`},
		// Who is set against words that have been quoted, and verbs of those who say where they are.
		{`The commission's chairman said the count was “free and fair”, but observers from the African Union reported “serious faults”.`, `'The commission's chairman'; 'observers from the African Union'`},
		{`Police in Arden say the man was “armed and angry”.`, `'Police in Arden'`},
		{`Anna Ruiz, a palace spokesperson, told reporters that the government views the case “very seriously”. ## “We wait,” the spokesperson added.`, `Anna Ruiz; Anna Ruiz`},
		{`It's unknown whether Reed planned it, Varga said. But he “made use” of a moment and “started the pump,” which can only be done by hand.`, `Varga; Varga`},
		// Headlines.
		{`Arden collapse was ‘entirely avoidable’ — Brandt ## Works Minister Peter Brandt spoke in Arden on Monday. The tower fell in May.`, `Peter Brandt`},
		{`Report on ‘entirely avoidable’ tower collapse goes to police – Holt ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
		{`Holt: tower collapse ‘entirely avoidable’ ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
		{`Tower collapse ‘entirely avoidable’, says Holt ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
		{`Tower collapse ‘entirely avoidable’: minister ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
		{`‘We failed them’: Holt sorry for tower collapse ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
	})
}

// spoken is a report and who speaks its quotes, in order.
type spoken struct{ text, want string }

func checkSpeakers(t *testing.T, reports []spoken) {
	t.Helper()
	for _, c := range reports {
		b := said(t, strings.ReplaceAll(c.text, " ## ", "\n\n"))
		var who []string
		for _, q := range b.Quotes {
			switch s := q.Speaker; {
			case s.Official != None:
				who = append(who, b.Officials[s.Official].Name)
			case s.Agency != None:
				who = append(who, b.Agencies[s.Agency].Name)
			default:
				who = append(who, "'"+s.Label+"'")
			}
		}
		if got := strings.Join(who, "; "); got != c.want {
			t.Errorf("%s\n got %s, want %s", c.text, got, c.want)
		}
	}
}
