package serve

import (
	"bytes"
	"crypto/rsa"
	"fmt"
	"net/netip"
	"path"
	"strings"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// minRSA is the shortest RSA key that is let in, in bits.
const minRSA = 2048

// An authorizedKey is a line of an authorized_keys file (sshd(8)).
type authorizedKey struct {
	key        gossh.PublicKey
	name       string    // the comment: whose key it is
	expires    time.Time // zero: never
	from       []string  // patterns of addresses; none: from anywhere
	noTerminal bool      // may run commands only
}

// authorizedKeys are the keys of a file by their wire form.
type authorizedKeys map[string]authorizedKey

// parseAuthorizedKeys reads an authorized_keys file. A line that is not understood,
// an option that is not known among them, lets nobody in and is reported; the others
// count. Where a key stands twice the first line counts.
func parseAuthorizedKeys(content []byte) (authorizedKeys, []lineError) {
	keys := authorizedKeys{}
	var bad []lineError
	for n, line := range bytes.Split(content, []byte("\n")) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		k, err := parseAuthorizedKey(line)
		if err != nil {
			bad = append(bad, lineError{n + 1, err.Error()})
			continue
		}
		wire := string(k.key.Marshal())
		if _, known := keys[wire]; known {
			bad = append(bad, lineError{n + 1, "the same key as on a line before"})
			continue
		}
		keys[wire] = k
	}
	return keys, bad
}

func parseAuthorizedKey(line []byte) (k authorizedKey, err error) {
	key, comment, options, _, err := gossh.ParseAuthorizedKey(line)
	if err != nil {
		return k, fmt.Errorf("no public key")
	}
	if err := strongEnough(key); err != nil {
		return k, err
	}
	if _, ok := key.(*gossh.Certificate); ok {
		return k, fmt.Errorf("a certificate, not a key")
	}
	k = authorizedKey{key: key, name: comment}
	for _, o := range options {
		if err := k.option(o); err != nil {
			return k, err
		}
	}
	return k, nil
}

// option heeds an option of a line. Those that forbid what this server never does
// are heeded without doing anything.
func (k *authorizedKey) option(o string) error {
	name, value, valued := strings.Cut(o, "=")
	value = strings.Trim(value, `"`)
	switch name = strings.ToLower(name); {
	case name == "expiry-time" && valued:
		return k.expiry(value)
	case name == "from" && valued:
		k.from = strings.Split(value, ",")
		return checkPatterns(k.from)
	case valued:
	case name == "no-pty", name == "restrict":
		k.noTerminal = true
		return nil
	case name == "pty":
		k.noTerminal = false
		return nil
	case name == "no-port-forwarding", name == "no-agent-forwarding", name == "no-x11-forwarding", name == "no-user-rc":
		return nil
	case name == "cert-authority":
		return fmt.Errorf("an authority's key: name its file with --ca")
	}
	return fmt.Errorf("option %.40q is not known here", name)
}

// expiry reads the time of expiry-time: YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, in
// the server's time zone, or in UTC with a Z behind it.
func (k *authorizedKey) expiry(value string) error {
	digits, utc := strings.CutSuffix(value, "Z")
	zone := time.Local
	if utc {
		zone = time.UTC
	}
	for _, layout := range []string{"20060102", "200601021504", "20060102150405"} {
		if len(digits) == len(layout) {
			t, err := time.ParseInLocation(layout, digits, zone)
			if err == nil {
				k.expires = t
				return nil
			}
		}
	}
	return fmt.Errorf("expiry-time %.40q is no time", value)
}

// allows tells why a key may not be used at a time from an address, if so.
func (k *authorizedKey) allows(now time.Time, from netip.Addr) error {
	if !k.expires.IsZero() && !now.Before(k.expires) {
		return fmt.Errorf("the key has expired")
	}
	if len(k.from) > 0 && !matchesAddress(k.from, from) {
		return fmt.Errorf("the key may not be used from this address")
	}
	return nil
}

// matchesAddress tells whether an address is in a list of patterns as sshd(8) has
// them: networks as 10.0.0.0/8, addresses with * and ?. One with ! before it that
// matches settles it. Host names are not looked up.
func matchesAddress(patterns []string, a netip.Addr) bool {
	found := false
	a = a.Unmap()
	for _, p := range patterns {
		p, not := strings.CutPrefix(p, "!")
		hit := false
		if network, err := netip.ParsePrefix(p); err == nil {
			hit = network.Contains(a)
		} else {
			hit, _ = path.Match(p, a.String())
		}
		if hit && not {
			return false
		}
		found = found || hit
	}
	return found
}

// checkPatterns refuses what matchesAddress can't heed.
func checkPatterns(patterns []string) error {
	for _, p := range patterns {
		p = strings.TrimPrefix(p, "!")
		if strings.Contains(p, "/") {
			if _, err := netip.ParsePrefix(p); err != nil {
				return fmt.Errorf("from: %.40q is no network", p)
			}
		} else if p == "" || strings.Trim(p, "0123456789abcdefABCDEF.:*?") != "" {
			return fmt.Errorf("from: %.40q is no address; names of hosts are not looked up", p)
		}
	}
	return nil
}

// strongEnough refuses keys that can be broken or faked.
func strongEnough(key gossh.PublicKey) error {
	if c, ok := key.(*gossh.Certificate); ok {
		key = c.Key
	}
	if key.Type() == "ssh-dss" {
		return fmt.Errorf("a DSA key: it is too weak")
	}
	if c, ok := key.(gossh.CryptoPublicKey); ok {
		if r, ok := c.CryptoPublicKey().(*rsa.PublicKey); ok && r.N.BitLen() < minRSA {
			return fmt.Errorf("an RSA key of %d bits: %d at least", r.N.BitLen(), minRSA)
		}
	}
	return nil
}
