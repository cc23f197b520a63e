package export

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
)

// Markdown writes the briefing as a person would hand it in: what it rests on, who
// acts, what happened when, who said what, where the reports differ and what could
// not be read. Every line refers to its passages, as [2 ¶5]. Words of documents can
// do nothing but be read: they pass through escape.
func Markdown(w io.Writer, b *briefing.Briefing) error {
	r := &report{b: b, refs: newReferences(b)}
	r.head()
	r.sources()
	r.figures()
	r.agencies()
	r.officials()
	r.timeline()
	r.quotes()
	r.conflicts()
	r.undated()
	r.problems()
	r.refs.define(&r.out)
	_, err := r.out.WriteTo(w)
	return err
}

// report is a Markdown briefing under way.
type report struct {
	b    *briefing.Briefing
	refs *references
	out  bytes.Buffer
}

func (r *report) printf(format string, args ...any) { fmt.Fprintf(&r.out, format, args...) }

// section begins a part of the briefing.
func (r *report) section(level int, title string) {
	r.printf("\n%s %s\n\n", strings.Repeat("#", level), title)
}

func (r *report) head() {
	title := escape(r.b.Title)
	if title == "" {
		title = "Briefing"
	}
	r.printf("# %s\n\n", title)
	if v := r.b.AsOf; v.Known() {
		r.printf("As of %s. ", long(v))
	}
	r.printf("From %s%s", counted(len(r.b.Documents), "report"), r.span())
	if n := len(r.b.Problems); n > 0 {
		r.printf("; %s could not be read", counted(n, "file"))
	}
	r.printf(".\n\nA reference such as \\[2 ¶5\\] leads to source 2, paragraph 5, paragraphs parted by blank lines; "+
		"\\[2 line 5\\] where no blank lines part them. %s marks a date that had to be worked out, with the reason below it.\n", inferred)
}

// inferred marks a date that had to be inferred. White space follows it, else it
// might begin a strikethrough.
const inferred = "~"

// span is the stretch of days that the reports were published on.
func (r *report) span() string {
	var first, last dates.Day
	dated := 0
	for _, d := range r.b.Documents {
		if p := d.Published; p.Known() {
			if dated == 0 || p.Start < first {
				first = p.Start
			}
			if dated == 0 || p.End > last {
				last = p.End
			}
			dated++
		}
	}
	if dated == 0 {
		return ""
	}
	return ", published " + between(first, last)
}

// sources lists the reports, each under a heading that references lead to.
func (r *report) sources() {
	r.section(2, "Sources")
	for i, d := range r.b.Documents {
		if i > 0 {
			r.printf("\n")
		}
		r.printf("### Source %d\n\n", i+1)
		if d.Title != "" {
			r.printf("**%s**. ", escape(d.Title))
		}
		if d.Outlet != "" {
			r.printf("%s, ", escape(d.Outlet))
		}
		switch p := d.Published; {
		case !p.Known():
			r.printf("not dated.")
		case p.Basis == dates.Inferred:
			r.printf("%s %s (inferred: %s).", inferred, long(p), escape(p.Why))
		default:
			r.printf("%s (%s).", long(p), escape(p.Why))
		}
		r.printf(" File: %s\n", escape(d.Path))
	}
}

// figures lists the numbers that count in the incident.
func (r *report) figures() {
	if len(r.b.Figures) == 0 {
		return
	}
	r.section(2, "Key figures")
	for _, f := range r.b.Figures {
		r.printf("- **%s**: %s%s\n", escape(f.What), escape(f.Text), r.first(f.Sources))
	}
}

func (r *report) agencies() {
	r.bodies("Agencies", true)
	r.bodies("Other organisations", false)
}

func (r *report) bodies(title string, public bool) {
	begun := false
	for _, a := range r.b.Agencies {
		if a.Public != public {
			continue
		}
		if !begun {
			r.section(2, title)
			begun = true
		}
		r.printf("- **%s**", escape(a.Name))
		if len(a.Aliases) > 0 {
			r.printf(" (also %s)", escape(strings.Join(a.Aliases, "; ")))
		}
		r.printf(": %s%s\n", r.mentions(a.Mentions), r.first(a.Mentions))
		for _, t := range a.Tasks {
			r.printf("  - %s%s\n", escape(t.Text), r.refs.to(t.Source))
		}
	}
}

// mentions tells how often and in how many reports something is mentioned.
func (r *report) mentions(at []briefing.Passage) string {
	return fmt.Sprintf("%s in %s", counted(len(at), "mention"), counted(len(r.leading(at)), "report"))
}

// leading are the first passages of every document.
func (r *report) leading(at []briefing.Passage) []briefing.Passage {
	var first []briefing.Passage
	for _, p := range at {
		if len(first) == 0 || first[len(first)-1].Doc != p.Doc {
			first = append(first, p)
		}
	}
	return first
}

// most is the number of references after which a line's further ones are left out:
// the first few tell where to read.
const most = 4

// first refers to the first passages in a few documents.
func (r *report) first(at []briefing.Passage) string {
	at = r.leading(at)
	return r.refs.to(at[:min(len(at), most)]...)
}

// officials lists the persons by the body they serve, bodies in their own order.
func (r *report) officials() {
	if len(r.b.Officials) == 0 {
		return
	}
	r.section(2, "Officials")
	by := make([][]*briefing.Official, len(r.b.Agencies))
	var office, private []*briefing.Official
	for i := range r.b.Officials {
		switch o := &r.b.Officials[i]; {
		case o.Agency != briefing.None:
			by[o.Agency] = append(by[o.Agency], o)
		case o.Public:
			office = append(office, o)
		default:
			private = append(private, o)
		}
	}
	groups, titles := by, make([]string, len(by), len(by)+2)
	for i, a := range r.b.Agencies {
		titles[i] = escape(a.Name)
	}
	groups = append(groups, office, private)
	titles = append(titles, "Other public offices", "Other persons")
	begun := false
	for i, group := range groups {
		if len(group) == 0 {
			continue
		}
		if begun {
			r.printf("\n")
		}
		begun = true
		r.printf("### %s\n\n", titles[i])
		for _, o := range group {
			r.official(o)
		}
	}
}

func (r *report) official(o *briefing.Official) {
	r.printf("- **%s**", escape(o.Name))
	if len(o.Titles) == 0 {
		r.printf(": %s%s", r.mentions(o.Mentions), r.first(o.Mentions))
	}
	for i, t := range o.Titles {
		if i > 0 {
			r.printf(";")
		} else {
			r.printf(",")
		}
		r.printf(" %s%s", escape(o.Office(t)), r.first(t.Mentions))
	}
	r.printf("\n")
}

// timeline lists the dated events, the days of one date together.
func (r *report) timeline() {
	begun, last := false, ""
	var reasons []string // why dates of this day were inferred
	explain := func() {
		for _, why := range reasons {
			r.printf("\n%s %s\n", inferred, why)
		}
		reasons = nil
	}
	for _, e := range r.b.Timeline {
		if !e.Date.Known() {
			continue
		}
		if !begun {
			r.section(2, "Timeline")
		}
		if day := long(e.Date); !begun || day != last {
			explain()
			if begun {
				r.printf("\n")
			}
			r.printf("### %s\n\n", day)
			last = day
		}
		begun = true
		mark := ""
		if e.Date.Basis == dates.Inferred {
			mark = inferred + " "
			if why := escape(e.Date.Why); why != "" && !slices.Contains(reasons, why) {
				reasons = append(reasons, why)
			}
		}
		r.printf("- %s%s%s\n", mark, escape(e.Summary), r.refs.to(e.Sources...))
	}
	explain()
}

// conflicts lists what the reports don't agree on.
func (r *report) conflicts() {
	if len(r.b.Conflicts) == 0 {
		return
	}
	r.section(2, "Disagreements")
	for _, c := range r.b.Conflicts {
		relation := "the reports contradict each other"
		if c.Relation == briefing.Superseded {
			relation = "a later report gives a newer value"
		}
		r.printf("- **%s**: %s\n", escape(c.What), relation)
		for _, v := range c.Values {
			r.printf("  - %s%s\n", escape(v.Text), r.refs.to(v.Source))
		}
	}
}

// undated lists what happened at a time that could not be worked out.
func (r *report) undated() {
	begun := false
	for _, e := range r.b.Timeline {
		if e.Date.Known() {
			continue
		}
		if !begun {
			r.section(2, "Undated facts")
			begun = true
		}
		r.printf("- %s%s\n", escape(e.Summary), r.refs.to(e.Sources...))
	}
}

// problems lists the files that are not in the briefing.
func (r *report) problems() {
	if len(r.b.Problems) == 0 {
		return
	}
	r.section(2, "What could not be read")
	for _, p := range r.b.Problems {
		r.printf("- %s: %s\n", escape(p.Path), escape(p.Reason))
	}
}
