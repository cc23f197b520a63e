package serve

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

const sourceAddress = "source-address" // the one critical option that is heeded

// parseAuthorities reads the public keys of those who may sign certificates, one a
// line.
func parseAuthorities(content []byte) ([]gossh.PublicKey, []lineError) {
	var keys []gossh.PublicKey
	var bad []lineError
	for n, line := range bytes.Split(content, []byte("\n")) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		key, _, options, _, err := gossh.ParseAuthorizedKey(line)
		switch {
		case err != nil:
			bad = append(bad, lineError{n + 1, "no public key"})
		case len(options) > 0:
			bad = append(bad, lineError{n + 1, "options are not known here"})
		case strongEnough(key) != nil:
			bad = append(bad, lineError{n + 1, strongEnough(key).Error()})
		default:
			keys = append(keys, key)
		}
	}
	return keys, bad
}

// certificate tells why a certificate lets nobody in, if so. What OpenSSH takes for
// granted is checked here: that it is a user's, that it names its principals, that
// it ends.
func (a *authority) certificate(c *gossh.Certificate, user string, from netip.Addr, signers []gossh.PublicKey) error {
	switch {
	case c.CertType != gossh.UserCert:
		return fmt.Errorf("no certificate of a user")
	case !slices.Contains(c.ValidPrincipals, user):
		return fmt.Errorf("the certificate does not name %.40q", user)
	case c.ValidBefore == gossh.CertTimeInfinity || c.ValidBefore < c.ValidAfter,
		c.ValidBefore-c.ValidAfter > uint64(a.MaxCertTime/time.Second):
		return fmt.Errorf("the certificate is valid for longer than %s", a.MaxCertTime)
	case !slices.ContainsFunc(signers, func(k gossh.PublicKey) bool { return bytes.Equal(k.Marshal(), c.SignatureKey.Marshal()) }):
		return fmt.Errorf("the certificate is signed by another authority")
	}
	checker := gossh.CertChecker{SupportedCriticalOptions: []string{sourceAddress}, Clock: a.now}
	if err := checker.CheckCert(user, c); err != nil {
		return err
	}
	if only, ok := c.CriticalOptions[sourceAddress]; ok && !inNetworks(only, from) {
		return fmt.Errorf("the certificate may not be used from this address")
	}
	return nil
}

// inNetworks tells whether an address is in a comma-separated list of addresses and
// networks. What is neither matches nothing.
func inNetworks(list string, a netip.Addr) bool {
	a = a.Unmap()
	for p := range strings.SplitSeq(list, ",") {
		if network, err := netip.ParsePrefix(p); err == nil && network.Contains(a) {
			return true
		}
		if single, err := netip.ParseAddr(p); err == nil && single.Unmap() == a {
			return true
		}
	}
	return false
}

// revoked are the keys and certificates that are let in no more.
type revoked struct {
	keys    map[string]bool // SHA256 fingerprints
	serials map[uint64]bool
	ids     map[string]bool
}

// parseRevoked reads a list of what is revoked, in the text form that ssh-keygen -k
// reads: "serial: 7" or "serial: 7-9", "id: NAME", "key: PUBLIC KEY" or "hash:
// SHA256:…", or a public key alone.
func parseRevoked(content []byte) (*revoked, []lineError) {
	r := &revoked{keys: map[string]bool{}, serials: map[uint64]bool{}, ids: map[string]bool{}}
	var bad []lineError
	for n, line := range strings.Split(string(content), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if err := r.add(line); err != nil {
			bad = append(bad, lineError{n + 1, err.Error()})
		}
	}
	return r, bad
}

func (r *revoked) add(line string) error {
	what, value, _ := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	switch strings.ToLower(what) {
	case "serial":
		first, last, isRange := strings.Cut(value, "-")
		from, err := strconv.ParseUint(strings.TrimSpace(first), 10, 64)
		to := from
		if err == nil && isRange {
			to, err = strconv.ParseUint(strings.TrimSpace(last), 10, 64)
		}
		if err != nil || to < from || to-from > 1<<20 {
			return fmt.Errorf("%.40q is no serial number", value)
		}
		for s := from; s <= to; s++ {
			r.serials[s] = true
		}
		return nil
	case "id":
		r.ids[value] = true
		return nil
	case "hash":
		raw, err := base64.RawStdEncoding.DecodeString(strings.TrimPrefix(value, "SHA256:"))
		if err != nil || len(raw) != 32 {
			return fmt.Errorf("%.60q is no SHA256 fingerprint", value)
		}
		r.keys["SHA256:"+base64.RawStdEncoding.EncodeToString(raw)] = true
		return nil
	case "key":
		line = value
	}
	key, _, _, _, err := gossh.ParseAuthorizedKey([]byte(line))
	if err != nil {
		return fmt.Errorf("no key, serial, id or hash")
	}
	r.keys[gossh.FingerprintSHA256(key)] = true
	return nil
}

// has tells whether a key or certificate is revoked: by its key, by its authority's,
// by its number or by its name.
func (r *revoked) has(key gossh.PublicKey) bool {
	c, ok := key.(*gossh.Certificate)
	if !ok {
		return r.keys[gossh.FingerprintSHA256(key)]
	}
	return r.keys[gossh.FingerprintSHA256(c.Key)] || r.keys[gossh.FingerprintSHA256(c.SignatureKey)] ||
		r.serials[c.Serial] || r.ids[c.KeyId]
}
