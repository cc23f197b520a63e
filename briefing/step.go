package briefing

import (
	"fmt"
	"sync"

	"sitrep/briefing/read/dates"
	"sitrep/data"
)

// A step makes a part of the briefing. It works on what foreign documents say: a
// step that comes to grief is listed among the problems and leaves its part empty,
// and the others go on.
type step struct {
	part  string // what it makes, in words
	run   func()
	clear func() // puts an empty part in the place of half a one
}

// together carries out steps of which none needs what another one makes.
func (g *gathering) together(steps ...step) {
	faults := make([]any, len(steps))
	var all sync.WaitGroup
	for i, s := range steps {
		all.Go(func() {
			defer func() {
				if faults[i] = recover(); faults[i] != nil {
					s.clear()
				}
			}()
			s.run()
		})
	}
	all.Wait()
	for i, f := range faults {
		if f != nil {
			g.Problems = append(g.Problems, data.Problem{Path: steps[i].part, Reason: ownFault(f)})
		}
	}
}

// ownFault is the reason given for what brought the program down.
func ownFault(fault any) string {
	return fmt.Sprintf("a fault of sitrep's own, please report it: %v", fault)
}

func (g *gathering) clearDates() {
	g.AsOf = g.options.AsOf
	g.values = make([][]dates.Value, len(g.readings))
	for i, r := range g.readings {
		g.Documents[i].Published, g.Documents[i].Dates = dates.Value{}, nil
		g.values[i] = make([]dates.Value, len(r.Dates))
	}
}

func (g *gathering) clearNames() {
	g.Agencies, g.Officials = nil, nil
	g.clearWho()
}

// clearWho says of every entity that it became neither an agency nor an official.
func (g *gathering) clearWho() {
	g.who = make([][]ref, len(g.readings))
	for i, r := range g.readings {
		g.who[i] = make([]ref, len(r.Names.Entities))
		for j := range g.who[i] {
			g.who[i][j] = ref{None, None}
		}
	}
}
