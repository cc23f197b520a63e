package briefing

import (
	"strings"
	"testing"
)

// TestSpeakers reads whole reports, whose paragraphs ## parts, for the speakers of their quotes.
func TestSpeakers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Adjuncts between the subject and its verb, and clauses that end in a list.
		{`The Farmers' League has in turn accused the government of “bad faith” in the talks.`, `Farmers' League`},
		{`The Harbour Board has for years warned that the pier was “rotten”.`, `Harbour Board`},
		{`The Farmers' League, in turn, called the plan “a betrayal”.`, `Farmers' League`},
		{`Interior Minister Thomas Varga has at least twice called the union “reckless”.`, `Thomas Varga`},
		{`Mayor Anna Ruiz has in public praised the crew as “heroes”.`, `Anna Ruiz`},
		{`There was a deal to work out with the Harbour Board and Mayor Anna Ruiz would not say how long it would take. ## “It will be done.” She would say no more.`, `Anna Ruiz`},
		// Papers and who wrote them.
		{`According to handwritten notes from Inspector Thomas Varga, the captain was “visibly drunk” that night.`, `Thomas Varga`},
		{`According to minutes of the meeting, Mayor Anna Ruiz said the port was “in ruins”.`, `Anna Ruiz`},
		{`According to an internal report seen by Reuters, the pumps were “beyond repair”.`, `'an internal report'`},
		{`Notices posted at the gates of Harbour General Hospital warned visitors of a “network failure”.`, `Harbour General Hospital`},
		{`Captain Peter Brandt sailed on Monday. The ship sank. Peter Brandt was saved. ## A memo from Brandt to the owner says the pumps were “listing badly”.`, `Peter Brandt`},
		{`Captain Peter Brandt sailed on Monday. The ship sank. Peter Brandt was saved. ## A lawsuit filed by Brandt against the owner alleges the pumps were “listing badly”.`, `Peter Brandt`},
		{`The Harbour Board met on Monday. A post on the board's Facebook page said the pier was “closed”.`, `Harbour Board`},
		{`The Harbour Board met on Monday. A tweet from the board's account called the pier “closed”.`, `Harbour Board`},
		{`Meridian Lines lost a ship. A company statement said the loss was “terrible”.`, `Meridian Lines`},
		{`Meridian Lines lost a ship. The company's statement said the loss was “terrible”.`, `Meridian Lines`},
		{`The Harbour Board published its report on Monday. ## The report says the pier was “rotten”. ## It adds that staff were “asleep”.`, `Harbour Board; Harbour Board`},
		{`The Harbour Board released a report on Monday. ## The document describes the pier as “rotten”.`, `Harbour Board`},
		{`The Security Council condemned the attack on Thursday. ## A resolution, co-sponsored by three states and adopted by all, “expresses deep sorrow”. ## It strongly condemns the “terrorist attack”.`, `Security Council; Security Council`},
		{`Parliament passed a motion on Monday. The motion calls the minister “unfit”.`, `Parliament`},
		{`Captain Peter Brandt wrote a memoir of the wreck. ## “We were lost,” the book said.`, `Peter Brandt`},
		{`The Harbour Board published a study on Monday. ## “The pier is rotten,” the report said.`, `Harbour Board`},
		{`Captain Peter Brandt sent an email to the crew on Monday. ## “We sail at dawn,” the message said.`, `Peter Brandt`},
		{`The hospital was hit on Thursday. ## Notices posted Friday at entrances to Milford Regional Hospital alerted visitors to a “system-wide outage”.`, `Milford Regional Hospital`},
		{`The Herald reported that the paper's editor in chief, Susan Holt, conveyed to Ms. Reed that her words were “not in line with our policy”.`, `Susan Holt`},
		{`Director Peter Brandt's version ran counter to Press Secretary Susan Holt's claim on Monday that the palace “learned of it last week”.`, `Susan Holt`},
		{`“This was no accident,” the report, published on Tuesday by the Aviation Board, concludes. ## It blames the airline for “gross neglect”.`, `Aviation Board; Aviation Board`},
		{`Dear colleagues, Board chair Susan Holt wrote in an email to staff, the breach was “our fault”. ## “I am sorry,” the email said. ## In a separate memo, chief technology officer Daniel Reed wrote that passwords were “safe”. ## “Do not panic,” he wrote.`, `Susan Holt; Susan Holt; Daniel Reed; Daniel Reed`},
		// Courts and their judges.
		{`Judge Anna Ruiz freed the captain on Monday. “There is no proof,” the ruling said.`, `Anna Ruiz`},
		{`The Court of Appeal freed the captain on Monday. ## “There is no proof,” the judges wrote. ## The judges said the tape was “false”.`, `Court of Appeal; Court of Appeal`},
		{`The Supreme Court ruled on Monday that the tape was “false”. ## “The state has failed to prove its case,” the ruling said. ## The captain will walk free. ## “The tape was cut,” the majority wrote.`, `Supreme Court; Supreme Court; Supreme Court`},
		{`A bench of the High Court led by Justice Anna Ruiz heard the case. ## “The state must pay,” the bench said.`, `High Court`},
		{`Captain Peter Brandt wrote a book on the wreck. ## “We were lost,” the book says.`, `Peter Brandt`},
		// Offices that stand for a person.
		{`The head of the Coast Guard says politicians were “merely asking”. ## Commissioner Anna Ruiz of the Coast Guard testified on Tuesday.`, `Anna Ruiz`},
		{`Coast Guard head says claims of meddling 'not based on fact' ## The head of the Coast Guard testified on Tuesday. ## Commissioner Anna Ruiz faced questions. ## Coast Guard Commissioner Anna Ruiz left.`, `Anna Ruiz`},
		{`Peter Brandt, chairman of the Harbour Safety Commission (HSC), spoke to deputies. Rep. David Lindqvist asked about the breach. ## “It is a big ship,” the HSC chief said.`, `Peter Brandt`},
		{`Meridian Lines chief executive Peter Brandt met the families. Mayor Anna Ruiz was there. “I am sorry,” the Meridian boss said.`, `Peter Brandt`},
		{`Captain Peter Brandt's lawyer, David Lindqvist, spoke to reporters. The case goes on. ## “My client is innocent,” said Brandt's lawyer.`, `David Lindqvist`},
		{`The Arden police chief said the crowd was “peaceful”. ## Arden Police Chief Peter Brandt later left.`, `Peter Brandt`},
		{`Navy chief Peter Brandt spoke. Defence Minister Anna Ruiz was beside him. “We shot first,” the head of the navy said.`, `Peter Brandt`},
		{`Transport Minister Peter Brandt met Anna Ruiz, who heads the Dockers' Union. “We will not strike,” the union boss said.`, `Anna Ruiz`},
		{`Peter Brandt on Wednesday called on Mayor Anna Ruiz to resign. ## “It was outrageous,” Ruiz's former campaign strategist said. ## “He, like her, should go.”`, `Peter Brandt; Peter Brandt`},
		{`Peter Brandt on Wednesday called on Mayor Anna Ruiz to resign. ## “It was outrageous,” Ruiz's rival said.`, `Peter Brandt`},
		{`Special ambassador Peter Brandt left on Tuesday for talks. ## The Iraqi ambassador to Greece said in Athens that the men could leave “as soon as the threats end”.`, `'The Iraqi ambassador to Greece'`},
		{`Kenya Red Cross said on X that 12 people had been “plucked from the water”. ## Interior Cabinet Secretary Kithure Mwangi said the boat was “unlicensed”. ## “We shall take action,” the CS said. ## Area MP Jane Atieno said locals had “cried for a bridge for years”. ## “Let this be the last,” the legislator said.`, `Kenya Red Cross; Kithure Mwangi; Kithure Mwangi; Jane Atieno; Jane Atieno`},
		// Those who are named after they have spoken.
		{`A coal miner said he ran to the site to help. “It was a terrible scene,” said Peter Brandt, 40. ## “They are my friends,” the miner of 14 years said.`, `Peter Brandt; Peter Brandt`},
		{`A spokesman for UN Secretary-General Thomas Varga said it was “up to members”. ## “We hope for calm,” Peter Brandt told reporters in New York.`, `Peter Brandt; Peter Brandt`},
		// Bodies that are described.
		{`The clearance came after Meridian Lines closed the well. ## It came as the British-based oil giant announced “encouraging” progress. ## Meridian Lines shares rose. Meridian Lines has 20 ships.`, `Meridian Lines`},
		{`Meridian Lines has 20 ships. Police closed the port for Meridian Lines. The Arden-based shipping giant reported “good progress”.`, `Meridian Lines`},
		{`The Ministry of Harbours on Thursday expelled the envoy. ## President Peter Brandt was in Arden. ## The ministry statement said Arden “is still in grief”.`, `Ministry of Harbours`},
		{`Hackers broke into Meridian Systems. The software maker said it was “a sophisticated attack”.`, `Meridian Systems`},
		{`A statement by Arden Radio praised the move. State-run Arden Radio is loud. ## “Unite,” Arden radio said.`, `Arden Radio`},
		{`The High Court was asked in May. A bench headed by National River Tribunal chairman Justice Peter Brandt met. The National River Tribunal (NRT) sits in Arden. ## “We direct the firm to pay,” PTI quoted the bench as saying.`, `National River Tribunal`},
		// Those who are described in the lead, or without a name.
		{`A coroner has ruled that a boy died of “neglect”. ## Senior coroner Sarah Holt said the hospital had “failed him”. ## His mother, Emma Pike, said: “He was let down.” ## In a statement, the trust said it was “truly sorry”.`, `Sarah Holt; Sarah Holt; Emma Pike; 'the trust'`},
		{`Two of the convicts wore caps. ## “You will be judged,” one of them shouted at Judge Daniel Pike.`, `'one of them'`},
		// Who asks and who answers.
		{`Minister Anna Ruiz spoke to deputies on Monday. When asked by Rep. David Lindqvist if she could say “100 percent” that no ship was lost, Ruiz replied that she would “wait for the results”.`, `David Lindqvist; Anna Ruiz`},
		{`Minister Anna Ruiz spoke to deputies on Monday. Asked by Rep. David Lindqvist whether the pier was “a death trap”, she said: “No.”`, `David Lindqvist; Anna Ruiz`},
		{`Minister Anna Ruiz spoke on Monday. “Will you quit?” a reporter asked. ## “No,” she said.`, `'a reporter'; Anna Ruiz`},
		{`Minister Peter Brandt agreed when Rep. David Lindqvist asked whether the leak was the worst ever. ## “Yes,” he responded.`, `Peter Brandt`},
		{`Governor Peter Brandt says the navy is weak. ## At a forum on Monday, one questioner claimed that “weak men” ran the navy. ## “You are right,” he said.`, `'one questioner'; Peter Brandt`},
		{`Rep. David Lindqvist told the hearing that when Minister Peter Brandt said the search could take a year, “it was a weak answer”, and asked, “Do you use the port?”`, `David Lindqvist; David Lindqvist`},
		{`Rep. David Lindqvist said that when Mayor Peter Brandt called him a liar, “I laughed”.`, `David Lindqvist`},
		{`Rep. James Kang spoke in parliament. When Rep. Kang criticized Minister Peter Brandt's answer as “weak and lame,” the minister defended it.`, `James Kang`},
		{`Peter Brandt is chairman of the Harbour Safety Commission (HSC). Rep. James Kang spoke in parliament. ## “We have no reply,” Brandt said. ## When Rep. James Kang criticized Brandt's answer as “weak and lame,” the HSC chief defended them. ## “It is a big ship,” he said.`, `Peter Brandt; James Kang; Peter Brandt`},
		{`Rep. James Kang spoke in parliament. When asked by Rep. Susan Holt if he could say “100 percent” that no ship was lost, Kang replied that he would “wait”.`, `Susan Holt; James Kang`},
		// Who goes on and who does not.
		{`Prime Minister Peter Brandt said: “Justice is being done.” ## Anna Ruiz was killed by a bomb in Arden on Oct. 16, 2017. ## “I regret that a person was killed in such a brutal way.” ## He said every choice was “out of love”.`, `Peter Brandt; Peter Brandt; Peter Brandt`},
		{`Mayor Peter Brandt was in Arden. ## “The oil is bad,” he said. ## Reporter Anna Ruiz tells how the wind will turn ## And he warned: “The owner will pay.”`, `Peter Brandt; Peter Brandt`},
		{`The Committee on Harbours sent a letter to the Harbour Board. A spokesman for the board said they would reply “soon”.`, `Harbour Board`},
		{`Governor Peter Brandt and his aides have attacked the press, telling Gulf News that “I am not okay with it”.`, `Peter Brandt`},
		{`Police chief David Lindqvist arrested the commissioner. Portsea Commissioner Peter Brandt was held. ## Arden police chief David Lindqvist arrested the commissioner. ## The Portsea commissioner, in a rare press conference, took the blame for the fraud that he claimed took place in Portsea. “We did it,” he stated.`, `Peter Brandt`},
		{`Lawyers for Harbour Director Susan Holt say the notice was weak. ## The Board said Ms. Holt was “no longer director”. The White House said she was not following President Daniel Pike’s agenda. ## One of Ms. Holt’s lawyers Mark Reed said that won’t cut it. ## “Only the president himself can fire her,” he wrote on X.`, `'The Board'; Mark Reed`},
		{`Agriculture Minister Sarah Holt toured the flooded valley on Monday with Governor Daniel Pike. ## “We have never seen this,” she said. ## Pike called it “a tragedy”. ## “We will rebuild,” the governor said. ## The minister said aid was “on the way”.`, `Sarah Holt; Daniel Pike; Daniel Pike; Sarah Holt`},
		{`The Electoral Commission rejected the claim as “baseless”. ## Its chairwoman, Sarah Holt, said: “The vote was fair.” ## Opposition candidate Daniel Pike called the commission “a puppet”. ## “They stole it,” he told supporters. ## “We will not be bullied,” Ms Holt responded.`, `Electoral Commission; Sarah Holt; Daniel Pike; Daniel Pike; Sarah Holt`},
		{`“I heard a boom,” a resident, who asked not to be named, told AFP. ## “The windows shook,” the resident said.`, `'a resident'; 'the resident'`},
		{`Foreign Minister Peter Brandt said the envoy had full power. ## “The trip took place at the invitation of the UN,” Brandt. ## The UN said it was “sad”.`, `Peter Brandt; UN`},
		{`Labour Minister Peter Brandt has conveyed his condolences. ## “At this stage our teams can only observe.” ## Meanwhile, Premier Susan Holt said help was “on the way”.`, `Peter Brandt; Susan Holt`},
		// Headlines.
		{`Arden collapse was ‘entirely avoidable’ — Brandt ## Works Minister Peter Brandt spoke in Arden on Monday. The tower fell in May.`, `Peter Brandt`},
		{`Report on ‘entirely avoidable’ tower collapse goes to police – Holt ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
		{`Holt: tower collapse ‘entirely avoidable’ ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
		{`Tower collapse ‘entirely avoidable’, says Holt ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
		{`Tower collapse ‘entirely avoidable’: minister ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
		{`‘We failed them’: Holt sorry for tower collapse ## Works Minister Susan Holt spoke in Arden on Monday. The tower fell in May.`, `Susan Holt`},
	} {
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
