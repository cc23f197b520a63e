package ui

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"sitrep/briefing"
)

// again is a screen that restores what another kept.
func again(t *testing.T, b *briefing.Briefing, path string) *driver {
	d := &driver{t, New(context.Background(), Options{State: path, Load: func(context.Context) (*briefing.Briefing, error) { return b, nil }})}
	return d.size(100, 30).send(d.m.load()())
}

func TestState(t *testing.T) {
	path := filepath.Join(t.TempDir(), "not", "there yet", "state.json")
	b := newFixture(t)
	d := again(t, b, path)
	d.press("2 f * 3 j T").write("10 mar").press("enter > > C").press("enter")
	if err := d.m.save(path); err != nil {
		t.Fatal(err)
	}
	back := again(t, b, path)
	if got, want := back.plain(), d.press("left right").plain(); got == "" || want == "" {
		t.Fatal("nothing")
	}
	back.sees("following [Ilse Vandermolen] [10 Mar]", "┏━ Event", "Ferry Halcyon").press("esc").sees("★")
	if back.m.split.across != 4 || back.m.themeName != darkTheme {
		t.Errorf("%v %v", back.m.split, back.m.themeName)
	}
	// A report that was being read.
	back.press("X p G enter G")
	if err := back.m.save(path); err != nil {
		t.Fatal(err)
	}
	again(t, b, path).sees("report 3 of 3", "100 %").press("esc").sees("┏━ 5 Reports")
	// What is gone is not missed.
	smaller := newFixture(t)
	smaller.Officials, smaller.Documents = nil, smaller.Documents[:2]
	smaller.Quotes, smaller.Indirect, smaller.Conflicts, smaller.Agencies, smaller.Timeline = nil, nil, nil, nil, nil
	again(t, smaller, path).sees("┏━ 5 Reports").fits(100, 30)
}

// A broken state is nothing to restore.
func TestBrokenState(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state.json")
	for _, content := range []string{"", "{", "[]", `{"version":9}`, `{"version":1,"focus":99,"borders":[9999,-9999,9999],"pages":[{"kind":200,"id":"x"},{"kind":4,"id":"a-ysel.txt","reading":true,"line":-5}],"followed":[{"kind":99},{"kind":8,"from":5,"to":1}],"starred":[{"kind":77}]}`} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		again(t, newFixture(t), path).press("esc 1 j").fits(100, 30)
	}
}

func FuzzState(f *testing.F) {
	f.Add([]byte(`{"version":1,"focus":2,"followed":[{"kind":0,"id":"harbours"}],"pages":[{"kind":1,"id":"ilse"}]}`))
	path := filepath.Join(f.TempDir(), "state.json")
	b := newFixture(f)
	f.Fuzz(func(t *testing.T, content []byte) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		again(t, b, path).press("e esc * f y").fits(100, 30)
	})
}

// While the screen fills in, what was followed is not there yet: it is restored when
// all is read.
func TestStateWaits(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state.json")
	b := newFixture(t)
	d := again(t, b, path).press("2 f")
	if err := d.m.save(path); err != nil {
		t.Fatal(err)
	}
	d = &driver{t, New(context.Background(), Options{State: path})}
	d.size(100, 30)
	part := &briefing.Briefing{Documents: b.Documents[:1]}
	d.send(told{Progress: briefing.Progress{Done: 1, Total: 3, Briefing: part}, ix: newIndex(part)}).lacks("following")
	d.send(told{Progress: briefing.Progress{Done: 3, Total: 3, Briefing: b}, ix: newIndex(b)}).sees("following [Ilse Vandermolen]")
	d.press("X").send(told{Progress: briefing.Progress{Done: 3, Total: 3, Briefing: b}, ix: newIndex(b)}).lacks("following")
}

// Reading that was stopped half way can be taken up again.
func TestStopFilling(t *testing.T) {
	b := newFixture(t)
	d := &driver{t, New(context.Background(), Options{})}
	stopped := false
	d.m.stop = func() { stopped = true }
	d.size(100, 30).send(told{Progress: briefing.Progress{Done: 1, Total: 3, Briefing: b}, ix: newIndex(b)}).sees("esc close").press("esc")
	if !stopped {
		t.Error("not stopped")
	}
	d.send(told{Progress: briefing.Progress{Err: context.Canceled}}).sees("reading was stopped").press("left").sees("r try again")
}
