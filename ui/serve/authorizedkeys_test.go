package serve

import (
	"net/netip"
	"strings"
	"testing"
	"time"
)

func TestAuthorizedKeyOptions(t *testing.T) {
	line := keyLine(newKey(t), "Ada Quayside")
	for _, c := range []struct{ options, why string }{
		{"", ""},
		{"restrict", ""},
		{"no-pty,no-port-forwarding,no-agent-forwarding,no-X11-forwarding,no-user-rc", ""},
		{`from="10.0.0.0/8,!10.1.*,2001:db8::/32",expiry-time="202501011200Z"`, ""},
		{`from="gate.example"`, "looked up"},
		{`from="10.0.0.0/99"`, "no network"},
		{`expiry-time="soon"`, "no time"},
		{`expiry-time="20251332"`, "no time"},
		{"expiry-time", "not known"},
		{`command="x"`, "not known"},
		{`environment="A=B"`, "not known"},
		{"permitopen=\"x:1\"", "not known"},
		{"cert-authority", "--ca"},
		{`restrict="x"`, "not known"},
	} {
		keys, bad := parseAuthorizedKeys([]byte(strings.TrimSpace(c.options + " " + line)))
		switch {
		case c.why == "" && (len(bad) != 0 || len(keys) != 1):
			t.Errorf("%s: %v", c.options, bad)
		case c.why != "" && (len(bad) != 1 || len(keys) != 0 || !strings.Contains(bad[0].why, c.why)):
			t.Errorf("%s: %d keys, %v, want %q", c.options, len(keys), bad, c.why)
		}
	}
}

// A bad line costs nobody else the way in, and is told by its number.
func TestBadLineSkipsItself(t *testing.T) {
	a, b := newKey(t), newKey(t)
	keys, bad := parseAuthorizedKeys([]byte("\n# x\n" + keyLine(a, "A") + "\nnonsense\n" + keyLine(b, "B") + "\r\n" + keyLine(a, "again")))
	if len(keys) != 2 || len(bad) != 2 || bad[0].line != 4 || bad[1].line != 6 {
		t.Errorf("%d keys, %v", len(keys), bad)
	}
	if k := keys[string(b.PublicKey().Marshal())]; k.name != "B" {
		t.Errorf("the name is %q", k.name)
	}
}

func TestExpiry(t *testing.T) {
	noon := time.Date(2031, 5, 4, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		when string
		ok   bool
	}{
		{"20310505Z", true}, {"20310504Z", false}, {"203105041201Z", true}, {"203105041200Z", false}, {"20310504120001Z", true},
	} {
		var k authorizedKey
		if err := k.expiry(c.when); err != nil {
			t.Fatal(err)
		}
		if err := k.allows(noon, netip.Addr{}); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.when, err)
		}
	}
}

func TestMatchesAddress(t *testing.T) {
	for _, c := range []struct {
		patterns, address string
		want              bool
	}{
		{"10.0.0.0/8", "10.2.3.4", true},
		{"10.0.0.0/8", "11.2.3.4", false},
		{"10.*", "10.2.3.4", true},
		{"10.0.0.?", "10.0.0.12", false},
		{"10.0.0.0/8,!10.2.3.4", "10.2.3.4", false},
		{"!10.2.3.4,10.0.0.0/8", "10.2.3.4", false},
		{"!10.2.3.4", "10.2.3.5", false}, // nothing matches
		{"2001:db8::/32", "2001:db8::1", true},
		{"10.0.0.0/8", "::ffff:10.0.0.1", true},
	} {
		if got := matchesAddress(strings.Split(c.patterns, ","), netip.MustParseAddr(c.address)); got != c.want {
			t.Errorf("%s in %s: %v", c.address, c.patterns, got)
		}
	}
}

// Files with keys are read by the server: none may bring it down or let in whom it
// does not name.
func FuzzKeyFiles(f *testing.F) {
	f.Add([]byte("# x\n" + keyLine(newKey(f), "Ada")))
	f.Add([]byte("from=\"10.*\",expiry-time=\"20310504\" " + keyLine(newKey(f), "Ada")))
	f.Add([]byte("serial: 1-5\nid: x\nhash: SHA256:AAAA\nkey: ssh-ed25519 AAAA"))
	f.Fuzz(func(t *testing.T, content []byte) {
		keys, bad := parseAuthorizedKeys(content)
		if n := strings.Count(string(content), "\n") + 1; len(keys)+len(bad) > n {
			t.Errorf("%d keys and %d bad lines of %d lines", len(keys), len(bad), n)
		}
		for wire, k := range keys {
			if string(k.key.Marshal()) != wire || strongEnough(k.key) != nil {
				t.Errorf("key %v", k)
			}
			_ = k.allows(time.Unix(0, 0), netip.MustParseAddr("192.0.2.1"))
		}
		parseAuthorities(content)
		parseRevoked(content)
	})
}
