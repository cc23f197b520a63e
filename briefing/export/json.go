// Package export writes a briefing down: JSON for programs, Markdown for people.
package export

import (
	"bufio"
	"encoding/json"
	"io"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/quotes"
	"sitrep/data"
)

// The JSON briefing. Keys stand in this order; new ones may be added at the end,
// none of these may change its meaning without a new schema. Statements reported
// without quotation marks stand apart, so that "quotes" holds printed words alone.
type (
	jsonBriefing struct {
		Schema    string         `json:"schema"`
		Title     string         `json:"title"`
		Documents []jsonDocument `json:"documents"`
		Agencies  []jsonAgency   `json:"agencies"`
		Officials []jsonOfficial `json:"officials"`
		Timeline  []jsonEvent    `json:"timeline"`
		Quotes    []jsonQuote    `json:"quotes"`
		Conflicts []jsonConflict `json:"conflicts"`
		Problems  []jsonProblem  `json:"problems"`
		AsOf      *jsonValue     `json:"as_of"`
		Indirect  []jsonQuote    `json:"indirect"`
	}
	jsonDocument struct {
		ID        string     `json:"id"`
		Path      string     `json:"path"`
		Title     *string    `json:"title"`
		Outlet    *string    `json:"outlet"`
		Published *jsonValue `json:"published"`
		Dates     []jsonDate `json:"dates"`
	}
	jsonValue struct {
		Start     string `json:"start"`
		End       string `json:"end"`
		Precision string `json:"precision"`
		Basis     string `json:"basis"`
		Why       string `json:"why"`
		Timex     string `json:"timex,omitempty"`
	}
	jsonDate struct {
		jsonSpan
		Value *jsonValue `json:"value"`
	}
	jsonSpan struct {
		Doc   string `json:"doc"`
		Start int    `json:"start"`
		End   int    `json:"end"`
		Text  string `json:"text"`
	}
	jsonAgency struct {
		ID       string     `json:"id"`
		Name     string     `json:"name"`
		Aliases  []string   `json:"aliases"`
		Kind     string     `json:"kind"`
		Tasks    []jsonTask `json:"tasks"`
		Mentions []jsonSpan `json:"mentions"`
	}
	jsonTask struct {
		Text   string   `json:"text"`
		Source jsonSpan `json:"source"`
	}
	jsonOfficial struct {
		ID       string      `json:"id"`
		Name     string      `json:"name"`
		Aliases  []string    `json:"aliases"`
		Official bool        `json:"official"`
		Titles   []jsonTitle `json:"titles"`
		Agency   *string     `json:"agency"`
		Mentions []jsonSpan  `json:"mentions"`
	}
	jsonTitle struct {
		Title    string     `json:"title"`
		Mentions []jsonSpan `json:"mentions"`
	}
	jsonEvent struct {
		ID        string     `json:"id"`
		Date      *jsonValue `json:"date"`
		Summary   string     `json:"summary"`
		Weight    float64    `json:"weight"`
		Agencies  []string   `json:"agencies"`
		Officials []string   `json:"officials"`
		Sources   []jsonSpan `json:"sources"`
	}
	jsonQuote struct {
		ID       string      `json:"id"`
		Text     string      `json:"text"`
		Form     string      `json:"form"`
		Speaker  jsonSpeaker `json:"speaker"`
		Sources  []jsonSpan  `json:"sources"`
		Variants []string    `json:"variants"`
	}
	jsonSpeaker struct {
		Official *string   `json:"official"`
		Agency   *string   `json:"agency"`
		Label    string    `json:"label"`
		Source   *jsonSpan `json:"source,omitempty"`
	}
	jsonConflict struct {
		What     string       `json:"what"`
		Relation string       `json:"relation"`
		Values   []jsonAnswer `json:"values"`
	}
	jsonAnswer struct {
		Text   string   `json:"text"`
		Value  *float64 `json:"value"`
		Source jsonSpan `json:"source"`
	}
	jsonProblem struct {
		Path   string `json:"path"`
		Reason string `json:"reason"`
	}
)

// JSON writes the briefing as one JSON object, indented. Characters that a
// terminal acts on (control bytes, bidirectional overrides and the like) are
// escaped, so that the output is safe to print and means the same.
func JSON(w io.Writer, b *briefing.Briefing) error {
	x := converter{b}
	text, err := json.MarshalIndent(x.briefing(), "", " ")
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	spell(out, text)
	out.WriteByte('\n')
	return out.Flush()
}

// spell writes JSON text with every invisible or directing character of its
// strings as \uXXXX. Outside strings JSON has none of them.
func spell(out *bufio.Writer, text []byte) {
	const hex = "0123456789abcdef"
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if r < utf8.RuneSelf && r != 0x7F || r != 0x7F && unicode.IsPrint(r) || r > 0xFFFF && !unicode.Is(unicode.Cf, r) {
			out.Write(text[i : i+n])
		} else {
			units := []rune{r}
			if r > 0xFFFF {
				units = []rune{0xD800 + (r-0x10000)>>10, 0xDC00 + (r-0x10000)&0x3FF}
			}
			for _, u := range units {
				out.WriteString(`\u`)
				for shift := 12; shift >= 0; shift -= 4 {
					out.WriteByte(hex[u>>shift&0xF])
				}
			}
		}
		i += n
	}
}

type converter struct{ b *briefing.Briefing }

func list[T, U any](from []T, convert func(T) U) []U {
	to := make([]U, 0, len(from))
	for _, x := range from {
		to = append(to, convert(x))
	}
	return to
}

func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func (x converter) briefing() jsonBriefing {
	return jsonBriefing{
		Schema:    "briefing/1",
		Title:     x.b.Title,
		Documents: list(x.b.Documents, x.document),
		Agencies:  list(x.b.Agencies, x.agency),
		Officials: list(x.b.Officials, x.official),
		Timeline:  list(x.b.Timeline, x.event),
		Quotes:    list(x.b.Quotes, x.quote),
		Conflicts: list(x.b.Conflicts, x.conflict),
		Problems:  list(x.b.Problems, func(p data.Problem) jsonProblem { return jsonProblem{p.Path, p.Reason} }),
		AsOf:      value(x.b.AsOf),
		Indirect:  list(x.b.Indirect, x.quote),
	}
}

func (x converter) document(d briefing.Document) jsonDocument {
	return jsonDocument{
		ID: d.ID, Path: d.Path, Title: known(d.Title), Outlet: known(d.Outlet), Published: value(d.Published),
		Dates: list(d.Dates, func(e briefing.Date) jsonDate {
			return jsonDate{jsonSpan{d.ID, e.Span.Start, e.Span.End, d.Slice(e.Span)}, value(e.Value)}
		}),
	}
}

func value(v dates.Value) *jsonValue {
	if !v.Known() {
		if v.Timex == "" {
			return nil
		}
		return &jsonValue{Basis: v.Basis.String(), Why: v.Why, Timex: v.Timex}
	}
	return &jsonValue{v.Start.String(), v.End.String(), v.Precision.String(), v.Basis.String(), v.Why, v.Timex}
}

func (x converter) span(p briefing.Passage) jsonSpan {
	d := x.b.Documents[p.Doc]
	return jsonSpan{d.ID, p.Span.Start, p.Span.End, d.Slice(p.Span)}
}

func (x converter) agency(a briefing.Agency) jsonAgency {
	kind := "organization"
	if a.Public {
		kind = "agency"
	}
	return jsonAgency{
		a.ID, a.Name, list(a.Aliases, func(s string) string { return s }), kind,
		list(a.Tasks, func(t briefing.Task) jsonTask { return jsonTask{t.Text, x.span(t.Source)} }),
		list(a.Mentions, x.span),
	}
}

func (x converter) official(o briefing.Official) jsonOfficial {
	return jsonOfficial{
		o.ID, o.Name, list(o.Aliases, func(s string) string { return s }), o.Public,
		list(o.Titles, func(t briefing.Title) jsonTitle { return jsonTitle{o.Office(t), list(t.Mentions, x.span)} }),
		x.agencyID(o.Agency), list(o.Mentions, x.span),
	}
}

func (x converter) agencyID(i int) *string {
	if i == briefing.None {
		return nil
	}
	return &x.b.Agencies[i].ID
}

func (x converter) event(e briefing.Event) jsonEvent {
	return jsonEvent{
		e.ID, value(e.Date), e.Summary, e.Weight,
		list(e.Agencies, func(i int) string { return x.b.Agencies[i].ID }),
		list(e.Officials, func(i int) string { return x.b.Officials[i].ID }),
		list(e.Sources, x.span),
	}
}

func (x converter) quote(q briefing.Quote) jsonQuote {
	form := [...]string{quotes.Direct: "direct", quotes.Partial: "partial", quotes.Indirect: "indirect"}[q.Form]
	s := jsonSpeaker{Agency: x.agencyID(q.Speaker.Agency), Label: q.Speaker.Label}
	if i := q.Speaker.Official; i != briefing.None {
		s.Official = &x.b.Officials[i].ID
	}
	if !q.Speaker.Source.Span.Empty() {
		at := x.span(q.Speaker.Source)
		s.Source = &at
	}
	return jsonQuote{q.ID, q.Text, form, s, list(q.Sources, x.span), list(q.Variants, func(i int) string { return x.b.Quotes[i].ID })}
}

func (x converter) conflict(c briefing.Conflict) jsonConflict {
	relation := [...]string{briefing.Superseded: "superseded", briefing.Contradicted: "contradicted"}[c.Relation]
	return jsonConflict{c.What, relation, list(c.Values, func(v briefing.Value) jsonAnswer {
		a := jsonAnswer{Text: v.Text, Source: x.span(v.Source)}
		if v.Number != 0 {
			a.Value = &v.Number
		}
		return a
	})}
}
