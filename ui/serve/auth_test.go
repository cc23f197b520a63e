package serve

import (
	"crypto/rand"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// certify signs a certificate for a key: one that may come in, but for the changes.
func certify(t testing.TB, ca, key gossh.Signer, change func(*gossh.Certificate)) gossh.Signer {
	t.Helper()
	c := &gossh.Certificate{
		Key: key.PublicKey(), CertType: gossh.UserCert, KeyId: "Bo Pier", Serial: 7, ValidPrincipals: []string{"desk"},
		ValidAfter: uint64(time.Now().Add(-time.Minute).Unix()), ValidBefore: uint64(time.Now().Add(time.Hour).Unix()),
		Permissions: gossh.Permissions{Extensions: map[string]string{"permit-pty": ""}},
	}
	change(c)
	if err := c.SignCert(rand.Reader, ca); err != nil {
		t.Fatal(err)
	}
	s, err := gossh.NewCertSigner(c, key)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Who comes in and who does not.
func TestWhoMayComeIn(t *testing.T) {
	ca, key := newKey(t), newKey(t)
	file := func(name, content string) string {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(content+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	revokedKey := newKey(t)
	d := start(t, func(o *Options) {
		o.Access.CA = file("ca", keyLine(ca, "the desk's authority"))
		o.Access.Revoked = file("revoked", keyLine(revokedKey, "lost")+"\nserial: 99\nid: Cy Gone")
		o.Limits.Penalty = time.Second
	})
	expired, later, elsewhere, local, odd, restricted := newKey(t), newKey(t), newKey(t), newKey(t), newKey(t), newKey(t)
	d.allow("# the desk",
		keyLine(d.key, "Ada Quayside"),
		`expiry-time="20200101" `+keyLine(expired, "expired"),
		`expiry-time="20990101Z" `+keyLine(later, "later"),
		`from="192.0.2.0/24" `+keyLine(elsewhere, "elsewhere"),
		`from="10.0.0.0/8,127.0.0.*" `+keyLine(local, "local"),
		`command="/bin/sh" `+keyLine(odd, "an option that is not known"),
		`ssh-ed25519 nonsense`,
		`restrict `+keyLine(restricted, "commands only"),
		keyLine(revokedKey, "revoked"))

	cert := func(change func(*gossh.Certificate)) gossh.Signer { return certify(t, ca, key, change) }
	for _, c := range []struct {
		what string
		user string
		key  gossh.Signer
		ok   bool
	}{
		{"a key of the file", "desk", d.key, true},
		{"another key", "desk", newKey(t), false},
		{"another user name", "root", d.key, false},
		{"expired", "desk", expired, false},
		{"not yet expired", "desk", later, true},
		{"from elsewhere", "desk", elsewhere, false},
		{"from here", "desk", local, true},
		{"with an unknown option", "desk", odd, false},
		{"for commands only", "desk", restricted, true},
		{"revoked", "desk", revokedKey, false},
		{"a certificate", "desk", cert(func(*gossh.Certificate) {}), true},
		{"for another user name", "root", cert(func(*gossh.Certificate) {}), false},
		{"of a host", "desk", cert(func(c *gossh.Certificate) { c.CertType = gossh.HostCert }), false},
		{"without principals", "desk", cert(func(c *gossh.Certificate) { c.ValidPrincipals = nil }), false},
		{"with another principal", "desk", cert(func(c *gossh.Certificate) { c.ValidPrincipals = []string{"root"} }), false},
		{"over", "desk", cert(func(c *gossh.Certificate) { c.ValidBefore = c.ValidAfter + 1 }), false},
		{"not yet valid", "desk", cert(func(c *gossh.Certificate) { c.ValidAfter = c.ValidBefore - 1 }), false},
		{"for ever", "desk", cert(func(c *gossh.Certificate) { c.ValidBefore = gossh.CertTimeInfinity }), false},
		{"for too long", "desk", cert(func(c *gossh.Certificate) { c.ValidBefore = c.ValidAfter + 25*3600 }), false},
		{"from elsewhere by certificate", "desk", cert(func(c *gossh.Certificate) {
			c.CriticalOptions = map[string]string{sourceAddress: "192.0.2.0/24"}
		}), false},
		{"from here by certificate", "desk", cert(func(c *gossh.Certificate) {
			c.CriticalOptions = map[string]string{sourceAddress: "192.0.2.0/24,127.0.0.1"}
		}), true},
		{"with a command of its own", "desk", cert(func(c *gossh.Certificate) {
			c.CriticalOptions = map[string]string{"force-command": "/bin/sh"}
		}), false},
		{"a revoked number", "desk", cert(func(c *gossh.Certificate) { c.Serial = 99 }), false},
		{"a revoked name", "desk", cert(func(c *gossh.Certificate) { c.KeyId = "Cy Gone" }), false},
		{"a certificate for a revoked key", "desk", certify(t, ca, revokedKey, func(*gossh.Certificate) {}), false},
		{"of another authority", "desk", certify(t, newKey(t), key, func(*gossh.Certificate) {}), false},
	} {
		d.gate.disconnectPenalty() // each on its own
		client, err := d.login(c.user, c.key)
		if (err == nil) != c.ok {
			t.Errorf("%s: %v", c.what, err)
		}
		if err == nil {
			client.Close()
		}
	}

	// A key that is taken out of the file may not come in any more, at once.
	d.allow(keyLine(newKey(t), "another"))
	if c, err := d.login("desk", d.key); err == nil {
		c.Close()
		t.Error("a key that was removed came in")
	}
	for _, why := range []string{"not known here", "no public key"} {
		if !strings.Contains(d.log.String(), why) {
			t.Errorf("the log does not say %q", why)
		}
	}
}

// disconnectPenalty forgets what addresses have done.
func (g *gate) disconnectPenalty() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, p := range g.places {
		p.penalty = time.Time{}
	}
}

// A key that may run commands only does not get a terminal.
func TestCommandsOnly(t *testing.T) {
	d := start(t)
	d.allow("restrict " + keyLine(d.key, "Ada Quayside"))
	if _, _, code := d.run("help"); code != fine {
		t.Errorf("help: code %d", code)
	}
	s, err := d.client().NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.RequestPty("xterm", 24, 80, nil); err == nil {
		t.Error("it got a terminal")
	}
}

// A session belongs to whoever signed, whatever else the client has offered before:
// other keys, other names, in any order.
func TestIdentityIsWhoSigned(t *testing.T) {
	d := start(t)
	ada, bo, nobody := newKey(t), newKey(t), newKey(t)
	d.allow(keyLine(ada, "Ada"), keyLine(bo, "Bo"))
	whose := func(c *gossh.Client) string {
		t.Helper()
		n := len(d.log.events(t, "session"))
		runOn(t, c, "help")
		c.Close()
		soon(t, 3*time.Second, "the session in the log", func() bool { return len(d.log.events(t, "session")) > n })
		name, _ := d.log.events(t, "session")[n]["name"].(string)
		return name
	}
	for _, c := range []struct {
		keys []gossh.Signer
		want string
	}{
		{[]gossh.Signer{ada}, "Ada"},
		{[]gossh.Signer{bo, ada}, "Bo"},
		{[]gossh.Signer{nobody, bo}, "Bo"},
		// A key is offered, and accepted, that the client can't sign with.
		{[]gossh.Signer{unable{ada}, bo}, "Bo"},
		{[]gossh.Signer{unable{bo}, unable{bo}, ada}, "Ada"},
	} {
		client, err := d.login("desk", c.keys...)
		if err != nil {
			// x/crypto's client gives up where it can't sign; then nobody is in.
			if _, can := c.keys[0].(unable); !can {
				t.Error(err)
			}
			continue
		}
		if got := whose(client); got != c.want {
			t.Errorf("the session is %q's, want %q's", got, c.want)
		}
	}

	// Asked for under one name, logged in under the other: the name is checked too.
	a := d.authority
	if _, err := a.publicKey(meta{"root"}, ada.PublicKey()); err == nil {
		t.Error("another name was accepted")
	}
	first, err := a.publicKey(meta{"desk"}, ada.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.publicKey(meta{"desk"}, bo.PublicKey()); err != nil {
		t.Fatal(err)
	}
	if id, _ := identify(first); id.name != "Ada" {
		t.Errorf("a second key changed the first one's owner to %q", id.name)
	}
}

// unable is somebody else's key: it can be offered, not signed with.
type unable struct{ gossh.Signer }

func (u unable) Sign(rand io.Reader, data []byte) (*gossh.Signature, error) {
	s, err := u.Signer.Sign(rand, data)
	if err == nil {
		s.Blob[0] ^= 1
	}
	return s, err
}

// meta is a client as a key is looked at.
type meta struct{ user string }

func (m meta) User() string          { return m.user }
func (m meta) SessionID() []byte     { return nil }
func (m meta) ClientVersion() []byte { return nil }
func (m meta) ServerVersion() []byte { return nil }
func (m meta) RemoteAddr() net.Addr  { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 1} }
func (m meta) LocalAddr() net.Addr   { return m.RemoteAddr() }

// The server does not start where nobody or everybody could come in by mistake.
func TestRefusesToStart(t *testing.T) {
	open := filepath.Join(t.TempDir(), "open")
	if err := os.WriteFile(open, []byte(keyLine(newKey(t), "x")), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(open, 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		address string
		access  Access
		want    string // in the error; "" for none
	}{
		{"127.0.0.1:0", Access{}, "--authorized-keys"},
		{"127.0.0.1:0", Access{Public: true}, "--authorized-keys"},
		{"127.0.0.1:0", Access{Anonymous: true}, ""},
		{"[::1]:0", Access{Anonymous: true}, ""},
		{"0.0.0.0:0", Access{Anonymous: true}, "--public"},
		{":0", Access{Anonymous: true}, "--public"},
		{":0", Access{Anonymous: true, Public: true}, ""},
		{"127.0.0.1:0", Access{Anonymous: true, AuthorizedKeys: open}, "--anonymous"},
		{"127.0.0.1:0", Access{AuthorizedKeys: "/nowhere/keys"}, "/nowhere/keys"},
		{"127.0.0.1:0", Access{AuthorizedKeys: open}, "chmod go-w"},
		{"nonsense", Access{Anonymous: true}, "no address"},
	} {
		o := testOptions(t)
		o.Log = &lines{}
		c.access.User, c.access.MaxCertTime = o.Access.User, o.Access.MaxCertTime
		o.Access = c.access
		s, err := New(c.address, o)
		if err == nil {
			s.Close()
		} else if strings.Contains(err.Error(), "cannot assign requested address") {
			continue // a machine without IPv6
		}
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %+v: %v, want %q", c.address, c.access, err, c.want)
		}
	}
}

// Anonymous readers read, and that is all: there is nothing that changes anything.
func TestAnonymous(t *testing.T) {
	d := start(t, func(o *Options) { o.Access.AuthorizedKeys, o.Access.Anonymous = "", true })
	c, err := d.connect(&gossh.ClientConfig{User: "whoever", HostKeyCallback: gossh.InsecureIgnoreHostKey()})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	before, _, _ := runOn(t, c, "export")
	for _, command := range []string{"import x", "edit harbour-board", "export -o /tmp/x", "export --output=/tmp/x", "publish", "text ferry.txt"} {
		if out, stderr, code := runOn(t, c, command); code != wrongUse || out != "" || stderr == "" {
			t.Errorf("%s: code %d, %q, %q", command, code, out, stderr)
		}
	}
	term := openTerminal(t, c, 80, 24).shell().waitFor("Ferry fire")
	for _, k := range []string{"e", "y", "o", "v", "\x1a", "\x16", "w", "s"} {
		term.press(k)
	}
	term.answers()
	if after, _, _ := runOn(t, c, "export"); after != before || before == "" {
		t.Error("the briefing is another one now")
	}
}
