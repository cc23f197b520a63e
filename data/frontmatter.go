package data

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// front is what the front matter of a document says of it.
type front struct{ title, outlet, date string }

// frontKeys are the names under which front matter has them, in order of trust.
var frontKeys = struct{ title, outlet, date []string }{
	title:  []string{"title", "headline"},
	outlet: []string{"outlet", "publisher", "source", "site", "site_name", "publication"},
	date:   []string{"date", "published", "published_at", "publishdate", "pubdate"},
}

// maxFront is the most bytes that front matter may have; more is text.
const maxFront = 64 << 10

// cutFront parts a document from the front matter it begins with: YAML between
// lines of "---".
func cutFront(content string) (front, string) {
	s := strings.TrimPrefix(content, "\ufeff")
	first, rest, ok := strings.Cut(s, "\n")
	if !ok || strings.TrimRight(first, " \t\r") != "---" {
		return front{}, s
	}
	for pos := 0; pos < min(len(rest), maxFront); {
		line, _, more := strings.Cut(rest[pos:], "\n")
		if l := strings.TrimRight(line, " \t\r"); l == "---" || l == "..." {
			fields := frontFields(rest[:pos])
			if fields == nil {
				return front{}, s
			}
			return readFront(fields), rest[min(len(rest), pos+len(line)+1):]
		}
		if !more {
			break
		}
		pos += len(line) + 1
	}
	return front{}, s
}

func readFront(fields map[string]string) front {
	pick := func(keys []string) string {
		for _, k := range keys {
			if v := strings.Join(strings.Fields(fields[k]), " "); v != "" {
				return v
			}
		}
		return ""
	}
	f := front{pick(frontKeys.title), pick(frontKeys.outlet), pick(frontKeys.date)}
	if m := matchDate(f.date); m != nil { // "2031-05-12T08:00:00Z" states a day
		f.date = f.date[m[0]:m[1]]
	}
	return f
}

// frontFields are the fields with plain values by their keys in lower case; of a
// field with fields of its own its name. Nil if this is no front matter. What is
// no YAML, such as a headline with a colon in it, is read line by line.
func frontFields(block string) map[string]string {
	fields := map[string]string{}
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(block), &doc); err == nil {
		if len(doc.Content) == 0 {
			return fields // nothing but comments
		}
		for key, value := range pairs(doc.Content[0]) {
			if value.Kind == yaml.MappingNode {
				for k, v := range pairs(value) {
					if k == "name" {
						value = v
					}
				}
			}
			if value.Kind == yaml.ScalarNode && value.Tag != "!!null" {
				fields[key] = value.Value
			}
		}
		if doc.Content[0].Kind == yaml.MappingNode {
			return fields
		}
		return nil
	}
	for line := range strings.Lines(block) {
		key, value, ok := strings.Cut(line, ":")
		if ok && !strings.ContainsAny(key, " \t") {
			fields[strings.ToLower(key)] = strings.Trim(strings.TrimSpace(value), `"'`)
		}
	}
	if len(fields) == 0 {
		return nil
	}
	return fields
}

// pairs goes through the keys, in lower case, and values of a mapping.
func pairs(n *yaml.Node) func(yield func(string, *yaml.Node) bool) {
	return func(yield func(string, *yaml.Node) bool) {
		if n.Kind != yaml.MappingNode {
			return
		}
		for i := 0; i+1 < len(n.Content); i += 2 {
			if !yield(strings.ToLower(n.Content[i].Value), n.Content[i+1]) {
				return
			}
		}
	}
}
