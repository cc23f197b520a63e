// Package incident is the incident that sitrep opens when nobody names another:
// a folder of short reports, embedded in the binary.
package incident

import "embed"

// FS holds the reports, all at its root.
//
//go:embed *.md
var FS embed.FS
