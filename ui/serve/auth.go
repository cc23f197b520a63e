package serve

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// Access says who may come in. The tags are flags of the command line. With neither
// keys nor an authority nobody may, unless Anonymous says that anyone may.
type Access struct {
	User           string        `default:"desk" placeholder:"NAME" help:"The name to log in with, as in ssh desk@host (${default})."`
	AuthorizedKeys string        `placeholder:"FILE" type:"path" help:"Public keys that may come in, as sshd reads them: their comment names the person; expiry-time and from= are heeded. Read anew at each login."`
	CA             string        `name:"ca" placeholder:"FILE" type:"path" help:"Public keys of authorities whose user certificates may come in."`
	Revoked        string        `placeholder:"FILE" type:"path" help:"Keys and certificates that may not come in any more, one a line: a public key, hash: SHA256:…, serial: N, id: NAME."`
	MaxCertTime    time.Duration `default:"2160h" placeholder:"TIME" help:"Longest validity of a certificate that is taken (${default})."`
	Anonymous      bool          `help:"Let anyone in without a key. Only on a loopback address, unless --public."`
	Public         bool          `help:"With --anonymous: open the reports to everyone who can reach the address."`
}

// check refuses what would let in more people than the user may think.
func (a *Access) check(listen net.Addr) error {
	keyed := a.AuthorizedKeys != "" || a.CA != ""
	tcp, ok := listen.(*net.TCPAddr)
	loopback := ok && tcp.IP.IsLoopback()
	switch {
	case keyed && a.Anonymous:
		return errors.New("--anonymous lets anyone in: leave it out, or --authorized-keys and --ca")
	case !keyed && !a.Anonymous:
		return errors.New("nobody could come in: name the keys of those who may with --authorized-keys or --ca, or say --anonymous on a loopback address")
	case a.Anonymous && !loopback && !a.Public:
		return fmt.Errorf("--anonymous on %s would let anyone who reaches it read the reports: say --public too if that is what you want", listen)
	case a.Public && !a.Anonymous:
		return errors.New("--public goes with --anonymous alone; with keys any address may be listened on")
	case a.User == "":
		return errors.New("--user must not be empty")
	case a.MaxCertTime <= 0:
		return errors.New("--max-cert-time must be above 0")
	}
	return nil
}

// An identity is who a connection belongs to. It is read from the permissions of the
// finished handshake alone, which are those of the key that signed: what a client
// merely offered never counts.
type identity struct {
	method      string // key, certificate or anonymous
	name        string // the comment of the key, or the certificate's id
	fingerprint string // of the key; "" for anonymous
	serial      uint64 // of the certificate
	noTerminal  bool   // may run commands only
	key         gossh.PublicKey
}

type identityKey struct{}

// identify is who a connection belongs to.
func identify(p *gossh.Permissions) (identity, bool) {
	if p == nil {
		return identity{}, false
	}
	id, ok := p.ExtraData[identityKey{}].(identity)
	return id, ok
}

func (id identity) permissions() *gossh.Permissions {
	return &gossh.Permissions{ExtraData: map[any]any{identityKey{}: id}}
}

// An authority decides who may come in, with one function for keys and certificates.
type authority struct {
	Access
	now     func() time.Time
	keys    *keyFile[authorizedKeys]    // nil: none
	signers *keyFile[[]gossh.PublicKey] // nil: none
	revoked *keyFile[*revoked]          // nil: none
}

func newAuthority(a Access, now func() time.Time, log func(path string, bad []lineError)) (*authority, error) {
	auth := &authority{Access: a, now: now}
	var err [3]error
	if a.AuthorizedKeys != "" {
		auth.keys = &keyFile[authorizedKeys]{path: a.AuthorizedKeys, parse: parseAuthorizedKeys, log: log}
		_, err[0] = auth.keys.load()
	}
	if a.CA != "" {
		auth.signers = &keyFile[[]gossh.PublicKey]{path: a.CA, parse: parseAuthorities, log: log}
		_, err[1] = auth.signers.load()
	}
	if a.Revoked != "" {
		auth.revoked = &keyFile[*revoked]{path: a.Revoked, parse: parseRevoked, log: log}
		_, err[2] = auth.revoked.load()
	}
	return auth, errors.Join(err[:]...)
}

// config is the part of a connection's configuration that says who may come in.
func (a *authority) config() *gossh.ServerConfig {
	if a.Anonymous {
		return &gossh.ServerConfig{
			NoClientAuth: true,
			NoClientAuthCallback: func(gossh.ConnMetadata) (*gossh.Permissions, error) {
				return identity{method: "anonymous"}.permissions(), nil
			},
		}
	}
	return &gossh.ServerConfig{
		PublicKeyCallback:       a.publicKey,
		PublicKeyAuthAlgorithms: gossh.SupportedAlgorithms().PublicKeyAuths,
	}
}

// publicKey decides whether the owner of a key or certificate may come in. It is
// asked for every key that a client offers, so it changes nothing.
func (a *authority) publicKey(meta gossh.ConnMetadata, key gossh.PublicKey) (*gossh.Permissions, error) {
	if meta.User() != a.User {
		return nil, errors.New("another user name")
	}
	from, err := netip.ParseAddrPort(meta.RemoteAddr().String())
	if err != nil {
		return nil, errors.New("no address")
	}
	id, err := a.admit(key, from.Addr())
	if err != nil {
		return nil, err
	}
	id.key = key
	return id.permissions(), nil
}

// still tells why somebody who is in may not be any more, if so: the key was taken
// out of the file, revoked, or has expired.
func (a *authority) still(id identity, from netip.Addr) error {
	if id.key == nil { // anonymous
		return nil
	}
	_, err := a.admit(id.key, from)
	return err
}

// admit decides on a key or certificate as the files say now, and tells whose it is.
func (a *authority) admit(key gossh.PublicKey, from netip.Addr) (identity, error) {
	if err := strongEnough(key); err != nil {
		return identity{}, err
	}
	if a.revoked != nil {
		list, err := a.revoked.load()
		if err != nil {
			return identity{}, err
		}
		if list.has(key) {
			return identity{}, errors.New("revoked")
		}
	}
	if c, ok := key.(*gossh.Certificate); ok {
		if a.signers == nil {
			return identity{}, errors.New("certificates are not taken")
		}
		signers, err := a.signers.load()
		if err != nil {
			return identity{}, err
		}
		if err := a.certificate(c, a.User, from, signers); err != nil {
			return identity{}, err
		}
		_, terminal := c.Extensions["permit-pty"]
		return identity{method: "certificate", name: c.KeyId, fingerprint: gossh.FingerprintSHA256(c.Key), serial: c.Serial, noTerminal: !terminal}, nil
	}
	if a.keys == nil {
		return identity{}, errors.New("keys are not taken, only certificates")
	}
	keys, err := a.keys.load()
	if err != nil {
		return identity{}, err
	}
	k, ok := keys[string(key.Marshal())]
	if !ok {
		return identity{}, errors.New("not a key that may come in")
	}
	if err := k.allows(a.now(), from); err != nil {
		return identity{}, err
	}
	return identity{method: "key", name: k.name, fingerprint: gossh.FingerprintSHA256(key), noTerminal: k.noTerminal}, nil
}
