// Command sitrep is the briefing desk for an incident, in the terminal.
package main

import (
	"context"
	"fmt"
	"os"

	"sitrep/briefing"
	"sitrep/briefing/export"
	"sitrep/data"
)

// A stand-in until the commands are wired: export --format json PATH...
func main() {
	ctx := context.Background()
	docs, problems, err := data.Load(ctx, os.Args[4:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	b, _ := briefing.Build(ctx, docs, problems, briefing.Options{})
	export.JSON(os.Stdout, b)
}
