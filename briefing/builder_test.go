package briefing

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"sitrep/data"
)

// reportNumber is one of many short reports.
func reportNumber(n int) *data.Document {
	return data.New(fmt.Sprintf("%04d.txt", n), fmt.Sprintf("Ferry delayed again\n\n%d May 2031\n\nThe ferry was delayed on trip %d, Harbour Board chairman Ro Min-ho said on Monday.\n", 1+n%28, n))
}

func TestAChangedFolderIsReadWhereItChanged(t *testing.T) {
	ctx := context.Background()
	b := NewBuilder(Options{})
	update := func(docs ...*data.Document) *Briefing {
		t.Helper()
		got, err := b.Update(ctx, docs, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		want, _ := Build(ctx, docs, nil, Options{})
		if !reflect.DeepEqual(got, want) {
			t.Fatal("differs from a briefing made anew")
		}
		return got
	}
	first := []*data.Document{reportNumber(1), reportNumber(2), reportNumber(3)}
	update(first...)
	reading := b.readings[edition{"0002.txt", first[1].ID}]

	changed := data.New("0003.txt", "The ferry sank on 9 May 2031.\n")
	moved := *first[0]
	moved.Path = "late/0001.txt"
	got := update(&moved, reportNumber(2), changed)
	if got.Documents[0].Document.Path != "0002.txt" || got.Documents[0].Document != first[1] {
		t.Error("an unchanged report was read again")
	}
	if b.readings[edition{"0002.txt", first[1].ID}] != reading || len(b.readings) != 3 {
		t.Errorf("%d readings are kept", len(b.readings))
	}
	update()
	if len(b.readings) != 0 {
		t.Error("what is gone is kept")
	}
}

func TestABigFolderFillsIn(t *testing.T) {
	var docs []*data.Document
	for n := range 150 {
		docs = append(docs, reportNumber(n))
	}
	b := NewBuilder(Options{})
	var parts []int
	calls, last := 0, 0
	whole, err := b.Update(context.Background(), docs, []data.Problem{{Path: "x.pdf", Reason: "no"}}, func(p Progress) {
		calls++
		if p.Done <= last || p.Total != len(docs) {
			t.Errorf("%d of %d after %d", p.Done, p.Total, last)
		}
		last = p.Done
		if p.Briefing != nil {
			parts = append(parts, len(p.Briefing.Documents))
			if len(p.Briefing.Officials) != 1 || len(p.Briefing.Problems) != 1 {
				t.Errorf("a part has %d officials, %d problems", len(p.Briefing.Officials), len(p.Briefing.Problems))
			}
		}
	})
	if err != nil || len(whole.Documents) != len(docs) {
		t.Fatal(err)
	}
	if fmt.Sprint(parts) != "[64]" || last != len(docs) || calls > 102 {
		t.Errorf("parts %v; %d calls, the last at %d", parts, calls, last)
	}
	if _, err := b.Update(context.Background(), append(docs, reportNumber(999)), nil, func(p Progress) {
		if p.Briefing != nil || p.Done != 151 {
			t.Errorf("for one more report: %d, %v", p.Done, p.Briefing)
		}
	}); err != nil {
		t.Error(err)
	}
}

func TestACancelledUpdateKeepsWhatItRead(t *testing.T) {
	var docs []*data.Document
	for n := range 30 {
		docs = append(docs, reportNumber(n))
	}
	ctx, cancel := context.WithCancel(context.Background())
	b := NewBuilder(Options{})
	if _, err := b.Update(ctx, docs, nil, func(p Progress) { cancel() }); err != context.Canceled {
		t.Errorf("error %v", err)
	}
	if len(b.readings) == 0 {
		t.Error("nothing is kept")
	}
	if _, err := b.Update(context.Background(), docs, nil, nil); err != nil {
		t.Error(err)
	}
}

func TestAReportThatBringsTheReaderDownIsListed(t *testing.T) {
	broken := &data.Document{ID: "x", Path: "x.txt", Text: "ab", Blocks: []data.Block{{Span: data.Span{Start: 1, End: 99}}}}
	b, err := Build(context.Background(), []*data.Document{broken, reportNumber(1)}, nil, Options{})
	if err != nil || len(b.Documents) != 1 || len(b.Problems) != 1 || b.Problems[0].Path != "x.txt" {
		t.Errorf("%+v, %v", b, err)
	}
}

func TestFollow(t *testing.T) {
	one, two := []*data.Document{reportNumber(1)}, []*data.Document{reportNumber(1), reportNumber(2)}
	loads := []struct {
		docs   []*data.Document
		err    error
		change data.Change
	}{
		{docs: one}, {docs: one}, {docs: two, change: data.Change{Err: errors.New("not noticed")}}, {err: errors.New("no such folder")}, {docs: one},
	}
	changes := make(chan data.Change, len(loads))
	for _, l := range loads[1:] {
		changes <- l.change
	}
	close(changes)
	var shown []string
	n := -1
	err := NewBuilder(Options{}).Follow(context.Background(), func(context.Context) ([]*data.Document, []data.Problem, error) {
		n++
		return loads[n].docs, nil, loads[n].err
	}, changes, func(p Progress) {
		if p.Briefing != nil {
			shown = append(shown, fmt.Sprint(len(p.Briefing.Documents)))
		} else if p.Err != nil {
			shown = append(shown, p.Err.Error())
		}
	})
	if got := strings.Join(shown, ", "); err != nil || got != "1, not noticed, 2, no such folder, 1" {
		t.Errorf("shown %s; %v", got, err)
	}
	broken := errors.New("no such folder")
	load := func(context.Context) ([]*data.Document, []data.Problem, error) { return nil, nil, broken }
	if err := NewBuilder(Options{}).Follow(context.Background(), load, nil, nil); err != broken {
		t.Errorf("error %v", err)
	}
}
