// Package export writes a briefing down: JSON for programs, Markdown for people.
package export

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"runtime"
	"sync"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing"
	"sitrep/briefing/read/dates"
	"sitrep/briefing/read/quotes"
	"sitrep/data"
)

// The items of the JSON briefing. Keys stand in this order; new ones may be added at
// the end, none of these may change its meaning without a new schema.
type (
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
	jsonFigure struct {
		What    string     `json:"what"`
		Text    string     `json:"text"`
		Value   float64    `json:"value"`
		Sources []jsonSpan `json:"sources"`
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

// JSON writes the briefing as one JSON object, an item of a list a line, which
// line tools can search and compare. Characters that a terminal acts on (control
// bytes, bidirectional overrides and the like) are escaped, so that the output is
// safe to print and means the same.
func JSON(w io.Writer, b *briefing.Briefing) error {
	x, out := converter{b}, newEncoder(w)
	// Keys in this order, see above. Statements reported without quotation marks stand
	// apart, so that "quotes" holds printed words alone.
	out.value("schema", "briefing/1")
	out.value("title", b.Title)
	writeList(out, "documents", b.Documents, x.document)
	writeList(out, "agencies", b.Agencies, x.agency)
	writeList(out, "officials", b.Officials, x.official)
	writeList(out, "timeline", b.Timeline, x.event)
	writeList(out, "quotes", b.Quotes, x.quote)
	writeList(out, "conflicts", b.Conflicts, x.conflict)
	writeList(out, "problems", b.Problems, func(p data.Problem) jsonProblem { return jsonProblem{p.Path, p.Reason} })
	out.value("as_of", value(b.AsOf))
	writeList(out, "indirect", b.Indirect, x.quote)
	writeList(out, "figures", b.Figures, x.figure)
	return out.close()
}

// An encoder writes an object pair by pair. What a briefing of many reports says is
// much longer as JSON than in memory.
type encoder struct {
	out    *bufio.Writer
	shares []share
	begun  bool
	err    error
}

func newEncoder(w io.Writer) *encoder {
	e := &encoder{out: bufio.NewWriter(w), shares: make([]share, runtime.GOMAXPROCS(0))}
	for i := range e.shares {
		e.shares[i].encoder = json.NewEncoder(&e.shares[i].item)
	}
	return e
}

// key begins the next pair.
func (e *encoder) key(key string) {
	if e.begun {
		e.out.WriteByte(',')
	} else {
		e.out.WriteByte('{')
	}
	e.begun = true
	e.out.WriteString("\n \"" + key + "\": ")
}

// value writes a pair.
func (e *encoder) value(key string, v any) {
	e.key(key)
	text, err := json.Marshal(v)
	spell(e.out, text)
	e.err = cmp.Or(e.err, err)
}

// batch is how many items of a list one core makes JSON of at a time.
const batch = 200

// share is what one core makes of a list, in buffers that all lists use.
type share struct {
	item    bytes.Buffer // as the encoder leaves it
	encoder *json.Encoder
	lines   bytes.Buffer
	err     error
}

// writeList writes a pair whose value is a list.
func writeList[T, U any](e *encoder, key string, items []T, convert func(T) U) {
	e.key(key)
	e.out.WriteByte('[')
	shares := e.shares
	for next := 0; next < len(items); {
		var workers sync.WaitGroup
		for i := range shares {
			from, to := next, min(next+batch, len(items))
			next = to
			workers.Go(func() {
				p := &shares[i]
				p.lines.Reset()
				for k := from; k < to; k++ {
					if k > 0 {
						p.lines.WriteByte(',')
					}
					p.lines.WriteString("\n  ")
					p.item.Reset()
					p.err = cmp.Or(p.err, p.encoder.Encode(convert(items[k])))
					spell(&p.lines, bytes.TrimSuffix(p.item.Bytes(), []byte("\n")))
				}
			})
		}
		workers.Wait()
		for i := range shares {
			e.out.Write(shares[i].lines.Bytes())
		}
	}
	for i := range shares {
		e.err = cmp.Or(e.err, shares[i].err)
	}
	if len(items) > 0 {
		e.out.WriteString("\n ")
	}
	e.out.WriteByte(']')
}

func (e *encoder) close() error {
	e.out.WriteString("\n}\n")
	if e.err != nil {
		return e.err
	}
	return e.out.Flush()
}

// spell writes JSON text with every invisible or directing character of its
// strings as \uXXXX. Outside strings JSON has none of them.
func spell(out interface {
	io.Writer
	io.ByteWriter
	io.StringWriter
}, text []byte) {
	const hex = "0123456789abcdef"
	for i := 0; i < len(text); {
		plain := i
		for plain < len(text) && text[plain] < 0x7F {
			plain++
		}
		if plain > i {
			out.Write(text[i:plain])
			i = plain
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if r != 0x7F && unicode.IsPrint(r) || r > 0xFFFF && !unicode.Is(unicode.Cf, r) {
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
	d := &x.b.Documents[p.Doc]
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

func (x converter) figure(f briefing.Figure) jsonFigure {
	return jsonFigure{f.What, f.Text, f.Number, list(f.Sources, x.span)}
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
