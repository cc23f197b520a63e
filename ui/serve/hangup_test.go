package serve

import (
	"crypto/ed25519"
	"encoding/pem"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
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

// A client whose machine is gone, or that answers nothing, loses its connection.
func TestKeepAlive(t *testing.T) {
	d := start(t, func(o *Options) { o.Limits.KeepAlive = 100 * time.Millisecond })
	relayed, kill := relay(t, d.Addr().String())
	c, err := net.Dial("tcp", relayed)
	if err != nil {
		t.Fatal(err)
	}
	conn, channels, requests, err := gossh.NewClientConn(c, "desk", clientConfig("desk", d.key))
	if err != nil {
		t.Fatal(err)
	}
	term := openTerminal(t, gossh.NewClient(conn, channels, requests), 80, 24).shell().waitFor("Ferry fire")
	time.Sleep(500 * time.Millisecond) // answered several times
	term.answers()
	kill()
	soon(t, 3*time.Second, "the connection closed", func() bool { n, _ := d.gate.counts(); return n == 0 })
}

// relay passes on what comes and goes until it is killed: then it passes on nothing,
// and closes nothing.
func relay(t *testing.T, to string) (address string, kill func()) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	dead := make(chan struct{})
	pass := func(from, to net.Conn) {
		b := make([]byte, 4096)
		for {
			n, err := from.Read(b)
			select {
			case <-dead:
				return
			default:
			}
			if err != nil {
				return
			}
			if _, err := to.Write(b[:n]); err != nil {
				return
			}
		}
	}
	go func() {
		client, err := l.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp", to)
		if err != nil {
			return
		}
		t.Cleanup(func() { client.Close(); server.Close() })
		go pass(client, server)
		pass(server, client)
	}()
	t.Cleanup(func() { l.Close() })
	return l.Addr().String(), func() { close(dead) }
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
