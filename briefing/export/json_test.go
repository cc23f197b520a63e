package export

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/data"
)

func encode(t *testing.T, b *briefing.Briefing) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := JSON(&out, b); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// eachSpan calls visit for every object of a JSON value that is a place in a document.
func eachSpan(v any, visit func(doc string, start, end int, text string)) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			eachSpan(x, visit)
		}
	case map[string]any:
		if doc, ok := v["doc"].(string); ok {
			visit(doc, int(v["start"].(float64)), int(v["end"].(float64)), v["text"].(string))
		}
		for _, x := range v {
			eachSpan(x, visit)
		}
	}
}

// checkSpans tells where the text of a span is not that of the file named.
func checkSpans(t *testing.T, out []byte, content func(path string) string) {
	t.Helper()
	var b struct{ Documents []struct{ ID, Path string } }
	var all any
	if err := json.Unmarshal(out, &b); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(out, &all); err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, d := range b.Documents {
		texts[d.ID] = content(d.Path)
	}
	spans := 0
	eachSpan(all, func(doc string, start, end int, text string) {
		spans++
		content, known := texts[doc]
		if !known || start < 0 || start > end || end > len(content) || content[start:end] != text {
			t.Errorf("%s [%d:%d] is not %q", doc, start, end, text)
		}
	})
	if spans == 0 {
		t.Error("no spans")
	}
}

// jsonBriefing is all of the JSON.
type jsonBriefing struct {
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
	Figures   []jsonFigure   `json:"figures"`
}

// What JSON writes reads back as what was written, and is what encoding/json would
// write but for the line that each item has.
func TestJSONRoundTrip(t *testing.T) {
	b := sample(t)
	out := encode(t, b)
	var got jsonBriefing
	d := json.NewDecoder(bytes.NewReader(out))
	d.DisallowUnknownFields()
	if err := d.Decode(&got); err != nil {
		t.Fatal(err)
	}
	var compact, again bytes.Buffer
	if err := json.Compact(&compact, out); err != nil {
		t.Fatal(err)
	}
	text, _ := json.Marshal(got)
	spell(&again, text)
	if !bytes.Equal(compact.Bytes(), again.Bytes()) {
		t.Errorf("read back as\n%s\nwant\n%s", again.Bytes(), compact.Bytes())
	}
	items := len(b.Documents) + len(b.Agencies) + len(b.Officials) + len(b.Timeline) + len(b.Quotes) + len(b.Conflicts) + len(b.Problems) + len(b.Indirect) + len(b.Figures)
	if n := bytes.Count(out, []byte("\n  {")); n != items {
		t.Errorf("%d lines for %d items", n, items)
	}
	if !bytes.Equal(out, encode(t, sample(t))) {
		t.Error("the same briefing gives other bytes")
	}
	if bytes.Contains(out, []byte("null,\n \"agencies\"")) || bytes.Contains(out, []byte(`"tasks":null`)) {
		t.Error("a list is null")
	}
	checkSpans(t, out, func(path string) string {
		return map[string]string{"a/first.txt": first, "second_2.txt": second}[path]
	})
}

func TestJSONEscapes(t *testing.T) {
	for _, words := range []string{
		"\x1b[31mred", "\u0085\u009b2J", "\u202eevil\u2066", "zero\u200bwidth", "\u2028", "tag \U000e0041", "soft\u00adhyphen", "\x7f", "\ufeff", "é 世界 😀", `<a href="x">&`,
	} {
		b := sample(t)
		b.Title = words
		out := encode(t, b)
		var got jsonBriefing
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatalf("%q: %v", words, err)
		}
		if got.Title != words {
			t.Errorf("%q came back as %q", words, got.Title)
		}
		for _, r := range string(out) {
			if r < ' ' && r != '\n' || strings.ContainsRune("\x7f\u0085\u009b\u00ad\u200b\u2028\u202e\u2066\ufeff\U000e0041", r) {
				t.Errorf("%q: %U is written as it is", words, r)
			}
		}
	}
}

// Every place in the JSON of real reports holds the text that the file holds there.
func TestSpansOfReports(t *testing.T) {
	folders, _ := filepath.Glob("../../../shared/incidents/*/")
	if len(folders) == 0 {
		t.Skip("no reports beside the repository")
	}
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			docs, problems, err := data.Load(t.Context(), []string{folder}, data.Options{})
			if err != nil {
				t.Fatal(err)
			}
			b, err := briefing.Build(t.Context(), docs, problems, briefing.Options{})
			if err != nil {
				t.Fatal(err)
			}
			checkSpans(t, encode(t, b), func(path string) string {
				content, err := os.ReadFile(filepath.Join(folder, path))
				if err != nil {
					t.Error(err)
				}
				return string(content)
			})
			render(t, b)
		})
	}
}
