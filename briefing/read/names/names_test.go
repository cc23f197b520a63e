package names

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing/read/token"
	"sitrep/data"
)

func read(text string) (*Names, *data.Document) {
	d := &data.Document{Text: text}
	return Read(token.Cut(d)), d
}

func TestBodies(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Ministry of Harbours, Fisheries and Trade, the National Lighthouse Agency and the Tidal Services Commission met.",
			"Ministry of Harbours, Fisheries and Trade; National Lighthouse Agency; Tidal Services Commission"},
		{"Officials from the finance and labor ministries came, along with the media watchdog, the police and the spy agency.",
			"finance ministry; labor ministry; media watchdog; police; spy agency"},
		{"Two police officers stood at the army base near the police station.", ""},
		{"She led the 82nd Airborne Division before the 9th Circuit Court of Appeals.", "82nd Airborne Division; 9th Circuit Court of Appeals"},
		{"It was sent to the House Ferries Committee and the Securities and Exchange Commission.",
			"House Ferries Committee; Securities and Exchange Commission"},
		{"The Ostrow Assembly’s Dredging Committee heard Brine Shipping Corp. and the Harbour Workers Union.",
			"Ostrow Assembly; Dredging Committee; Brine Shipping Corp.; Harbour Workers Union"},
		{"The ministries of Health, Mines and Energy, and Justice and the Workers’ Party met in the West Bank.",
			"Ministry of Health; Ministry of Mines and Energy; Ministry of Justice; Workers’ Party"},
		{"The House Foreign Affairs, Ports and Fisheries committees heard Rep. Theodore Banks, R-Brine, and House Democrats in the Oval Office.",
			"House Foreign Affairs Committee; House Ports Committee; House Fisheries Committee"},
		{"The Institute of Harbours and Renewable Resources, the Brine district administration and Union Minister Ole Lund met some Kurds on Labour Day.",
			"Institute of Harbours and Renewable Resources; Brine district administration"},
		{"A crisis task force was set up, and investigative agencies and city hospitals were told.", "crisis task force"},
		{"The Commission on Safety and Integrity of Ports published it with the FBI, the U.N. and the White House.",
			"Commission on Safety and Integrity of Ports; FBI; U.N.; White House"},
	} {
		n, _ := read(c.text)
		var got []string
		for _, m := range n.Mentions {
			if m.Entity < 0 || m.Form == Nominal {
				continue
			}
			e := n.Entities[m.Entity]
			if (e.Kind == Agency || e.Kind == Organization) && !slices.Contains(got, e.Name) {
				got = append(got, e.Name)
			}
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestOffices(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Second Vice Harbour Minister Ro Min-ho said so.", "Ro Min-ho: Second Vice Harbour Minister"},
		{"Kwan Tae-o, presidential chief of staff for ports, presided over it.", "Kwan Tae-o: presidential chief of staff for ports"},
		{"Chair of the Tidal Trade Commission Jo Bung-ki and President Ann T. Moss of Ostrow attended.",
			"Jo Bung-ki: Chair of the Tidal Trade Commission (Chair) @ Tidal Trade Commission | Ann T. Moss: President"},
		{"A Brine Union spokesman, Karel Dusek, called it a lie.", "Karel Dusek: Brine Union spokesman @ Brine Union"},
		{"Ada Quist, the head of the public health department in Brine Province, said that.", "Ada Quist: head of the public health department in Brine Province @ public health department"},
		{"The spokesman for the regional police zone in northern Ghana Hamid Sarwar Daud spoke.",
			"Hamid Sarwar Daud: spokesman for the regional police zone in northern Ghana @ regional police zone"},
		{"Judge Anna Moss was there. Moss is a former acting solicitor general and serves as the FBI's general counsel.", "Anna Moss: Judge | Anna Moss: former acting solicitor general | Anna Moss: FBI's general counsel @ FBI"},
		{"The minister's adviser, Ole Lund, then the White House chief of staff, left.", "Ole Lund: minister's adviser | Ole Lund: White House chief of staff @ White House"},
		{"Major-General Ole Lund, Republican Ada Quist and Ostrow-based captain Karel Dusek met. Omid Jan, a local pilot, saw it.",
			"Ole Lund: Major-General | Karel Dusek: Ostrow-based captain | Omid Jan: local pilot"},
		{"Minister for Harbours Ole Lund met. Its director was out. The UN envoy for water and human rights, Ada Quist, came. Tan Sri Azlan Bakri, who is also leader of the Brine Party, spoke.",
			"Ole Lund: Minister for Harbours | Ada Quist: UN envoy for water and human rights @ UN | Azlan Bakri: leader of the Brine Party (leader) @ Brine Party"},
		{"The Tidal Agency met. Its director, Ole Lund, and Ada Quist MP, chair of the Senate committee on harbours, came.",
			"Ole Lund: director @ Tidal Agency | Ada Quist: MP | Ada Quist: chair of the Senate committee on harbours (chair) @ Senate committee on harbours"},
		{"Brine Shipping Corp.’s Ole Lund met a delegation of the Harbour Institute led by Ada Quist, who was tired.",
			"Ole Lund:  @ Brine Shipping Corp. | Ada Quist:  @ Harbour Institute"},
		{"Former minister and Brine Party (BP) leader Ole Lund and Commandant Admiral Karel Dusek spoke.",
			"Ole Lund: Former minister | Ole Lund: Brine Party (BP) leader @ Brine Party | Karel Dusek: Commandant | Karel Dusek: Admiral"},
		{"Chairman Rep. Ann Ro of the Ferries Committee spoke.", "Ann Ro: Chairman @ Ferries Committee | Ann Ro: Rep."},
		{"It was former FBI director John Brill and Rep. Ada B. Quist of Ohio, the senior Democrat on the Ferries Committee.",
			"John Brill: former FBI director @ FBI | Ada B. Quist: Rep. | Ada B. Quist: senior Democrat on the Ferries Committee @ Ferries Committee"},
	} {
		n, d := read(c.text)
		var got []string
		for _, o := range n.Offices {
			s := fmt.Sprintf("%s: %s", n.Entities[o.Holder].Name, d.Slice(o.Title))
			if o.Job != o.Title {
				s += " (" + d.Slice(o.Job) + ")"
			}
			if o.Body >= 0 {
				s += " @ " + n.Entities[o.Body].Name
			}
			got = append(got, s)
		}
		if g := strings.Join(got, " | "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestPersonsInOneDocument(t *testing.T) {
	n, _ := read("Minister Ro Min-ho met Mayor Ada Quist. Ro said Quist agreed. Judge Bob Marsh and Senator Robert K. Marsh are one, said Mr. Marsh.")
	var got []string
	for _, e := range n.Entities {
		if e.Kind == Person {
			got = append(got, fmt.Sprintf("%s×%d", e.Name, len(e.Mentions)))
		}
	}
	if g, want := strings.Join(got, ", "), "Ro Min-ho×2, Ada Quist×2, Robert K. Marsh×3"; g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}

func TestNominalsFollowTheBodyNamedBefore(t *testing.T) {
	n, d := read("The Ministry of Ports acted. The ministry said Brine Corp. was slow. The company denied it.")
	var got []string
	for _, m := range n.Mentions {
		if m.Form == Nominal && m.Entity >= 0 {
			got = append(got, d.Slice(m.Span)+" = "+n.Entities[m.Entity].Name)
		}
	}
	if g, want := strings.Join(got, ", "), "ministry = Ministry of Ports, company = Brine Corp."; g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}

func TestSamePerson(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Robert S. Marsh III", "Robert Marsh", true},
		{"Bob Marsh", "Robert W. Marsh", true},
		{"Lee Ji Hoon", "Lee Ji-hoon", true},
		{"Nur Hamid Faiz", "Nur Hamid Fayez", true},
		{"Joerg Halme", "Jörg Halme", true},
		{"Ozlem Karatas", "Özlem Karataş", true},
		{"Ronaldo dela Rosa", "Ronaldo de la Rosa", true},
		{"Anna Marsh", "Robert Marsh", false},
		{"Kim Yong-bo", "Kim Jong-bo", false},
		{"John A. Marsh", "John B. Marsh", false},
	} {
		a, b := ParsePerson(strings.Fields(c.a)), ParsePerson(strings.Fields(c.b))
		if a.Same(b) != c.want || b.Same(a) != c.want {
			t.Errorf("%s / %s: same is %v, want %v", c.a, c.b, a.Same(b), c.want)
		}
	}
}

func TestBodyNames(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Ministry of Science and ICT", "science ministry", true},
		{"Department of Justice", "Justice Department", true},
		{"Personal Data Protection Commission", "Personal Data Commission", true},
		{"Harbor Crisis Task Force", "interagency task force", true},
		{"House Ferries Committee", "Senate Ferries Committee", false},
		{"Ministry of Labour", "Ministry of Justice", false},
		{"German consulate", "Indian consulate", false},
		{"French foreign ministry", "Ministry of Foreign Affairs", true},
		{"Finnish Border Guard", "Border Guard of Finland", true},
		{"University of South Brine", "Brine State University", false},
		{"North Korean army", "South Korean army", false},
		{"United States Navy", "U.S. Navy", true},
		{"Norland Police Security Service", "Police Security Service", true},
	} {
		if got := ParseBody(c.a).SameBody(ParseBody(c.b)); got != c.same {
			t.Errorf("%s / %s: same is %v, want %v", c.a, c.b, got, c.same)
		}
	}
	for _, c := range []struct {
		description, name string
		want              bool
	}{
		{"spy agency", "National Intelligence Service", true},
		{"media watchdog", "Broadcast and Communications Commission", true},
		{"financial authorities", "Financial Services Commission", true},
		{"spy agency", "Ministry of Intelligence", false},
		{"tax office", "Fair Trade Commission", false},
	} {
		if got := ParseBody(c.description).Describes(ParseBody(c.name)); got != c.want {
			t.Errorf("%s describes %s: %v, want %v", c.description, c.name, got, c.want)
		}
	}
}

// TestAnyOrder reads the words of all rules in any order: whatever stands where, the
// reading holds together.
func TestAnyOrder(t *testing.T) {
	words := strings.Fields(`the a its his of for at in on to and & , . ( ) ' ’s ’ : ; - Minister minister Chair chair of State Vice vice-chair then-
		former acting Dr. Mr Tan Sri Hon Gen. Admiral Commandant MP KC Ministry ministries Department department Committee committee Senate House
		Office Board Inquiry inquiry police Police Coast Guard prosecutor's prosecutors’ Health Mines Energy harbours crisis national National
		Placeland Norway Norwegian West Bank Wall Street Ro Min-ho Ada Quist Jordan Jan May 5 2031 Tuesday first Thirty-eight Acme’s Inc. Corp. PHA
		(PHA) who heads led by is was also said told company's company spokesman embassy Banque du Liban d'accès à Democrat Kurds Tower rig MV R-Ohio`)
	random := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		var b strings.Builder
		for range 2 + random.IntN(24) {
			b.WriteString(words[random.IntN(len(words))])
			if random.IntN(9) > 0 {
				b.WriteByte(' ')
			} else if random.IntN(4) == 0 {
				b.WriteString("\n\n")
			}
		}
		whole(t, b.String())
	}
}

// whole checks what holds of every reading.
func whole(t *testing.T, s string) {
	n, d := read(s)
	at := 0
	for _, m := range n.Mentions {
		if m.Span.Start < at || m.Span.Empty() || m.Span.End > len(s) {
			t.Fatalf("%q: mention %v after %d", s, m.Span, at)
		}
		at = m.Span.End
	}
	for _, o := range n.Offices {
		if !o.Title.Contains(o.Job) || n.Entities[o.Holder].Kind != Person {
			t.Fatalf("%q: office %q, job %q of %v", s, d.Slice(o.Title), d.Slice(o.Job), n.Entities[o.Holder])
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("Ann Ro, 40, whose")
	f.Add("The board met. Ann Ro, 40, now")
	f.Add("The Ministry of A, B and C's chair, Mr. Ro Min-ho (“X”), then-head of the")
	f.Add("Department of\n\nof the and Ministry")
	f.Add("000000000000000000000000000 ChAir")
	f.Fuzz(whole)
}

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat("Second Vice Minister Ro Min-ho of the Ministry of Ports said on Tuesday that the harbour board would look into it, according to Ada Quist, head of the agency. ", 400)
	t := token.Cut(&data.Document{Text: text})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(t)
	}
}
