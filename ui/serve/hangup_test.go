package serve

import (
	"crypto/ed25519"
	"encoding/pem"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// ended waits until no session is left and checks that the server is at rest.
func (d *desk) ended(within time.Duration) {
	d.t.Helper()
	soon(d.t, within, "the session ended", func() bool { _, n := d.gate.counts(); return n == 0 })
	before := cpu(d.t)
	time.Sleep(500 * time.Millisecond)
	if took := cpu(d.t) - before; took > slower(25*time.Millisecond) {
		d.t.Errorf("%v of processor time in half a second with nothing to do", took)
	}
}

// A client that closes its session but keeps the connection leaves nothing behind.
func TestChannelClosed(t *testing.T) {
	d := start(t)
	c := d.client()
	term := openTerminal(t, c, 80, 24).shell().waitFor("Ferry fire")
	term.Close()
	d.ended(time.Second)
	if out, _, code := runOn(t, c, "help"); code != fine || out == "" {
		t.Error("the connection is of no more use")
	}
}

// The end of a screen's input is its end: nobody could leave it any more.
func TestInputEnds(t *testing.T) {
	d := start(t)
	term := d.screen(80, 24)
	if err := term.input.(interface{ Close() error }).Close(); err != nil {
		t.Fatal(err)
	}
	term.end(time.Second)
	d.ended(time.Second)
}

// A client whose machine is gone loses its connection after it has missed three times;
// one that is there keeps it, however long nobody types.
func TestKeepAlive(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := start(t, inMemory)
		dial := d.dial
		var conn *memoryConn
		d.dial = func() (net.Conn, error) {
			c, err := dial()
			conn, _ = c.(*memoryConn)
			return c, err
		}
		term := d.screen(80, 24)
		time.Sleep(20 * time.Minute)
		term.answers()
		conn.pause()
		time.Sleep(3 * time.Minute)
		if n, _ := d.gate.counts(); n != 1 {
			t.Error("it was closed too early")
		}
		soon(t, 70*time.Second, "the connection closed", func() bool { n, _ := d.gate.counts(); return n == 0 })
	})
}

// The system's own ssh with a shared connection: where one of its windows is killed,
// its session ends although the connection stays.
func TestKilledSlave(t *testing.T) {
	ssh, err := exec.LookPath("ssh")
	if err != nil {
		t.Skip("no ssh here")
	}
	dir, err := os.MkdirTemp("", "sr") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	d := start(t, func(o *Options) { o.Limits.KeepAlive = time.Second })
	d.allow(keyLine(d.key, "Ada"), keyLine(fileKey(t, filepath.Join(dir, "key")), "Bo"))
	host, port, _ := net.SplitHostPort(d.Addr().String())
	args := []string{
		"-F", "none", "-S", filepath.Join(dir, "s"), "-i", filepath.Join(dir, "key"), "-p", port, "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes",
		"-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=" + filepath.Join(dir, "known"), "desk@" + host,
	}
	var said lines
	begin := func(more ...string) *exec.Cmd {
		t.Helper()
		c := exec.Command(ssh, append(more, args...)...)
		c.Stderr = &said
		in, err := c.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { in.Close() })
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		return c
	}
	sessions := func() int { _, n := d.gate.counts(); return n }
	master := begin("-M", "-tt")
	defer func() { _ = master.Process.Kill(); _ = master.Wait() }()
	soon(t, 5*time.Second, "a session of the master; "+said.String(), func() bool { return sessions() == 1 })
	soon(t, 5*time.Second, "its socket", func() bool { _, err := os.Stat(filepath.Join(dir, "s")); return err == nil })
	slave := begin("-tt")
	soon(t, 5*time.Second, "a session of the slave", func() bool { return sessions() == 2 })
	_ = slave.Process.Kill()
	_ = slave.Wait()
	soon(t, 4*time.Second, "the killed window's session ended", func() bool { return sessions() == 1 })
}

// fileKey writes a new private key for ssh.
func fileKey(t *testing.T, path string) gossh.Signer {
	t.Helper()
	_, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	block, err := gossh.MarshalPrivateKey(private, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, pem.EncodeToMemory(block), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := gossh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
