package serve

import (
	"encoding/binary"
	"io"
	"net"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// farewell tells a client that it is turned away, in a way that its ssh shows: as the
// reason of a disconnect (RFC 4253, section 11.1). The connection is not closed here.
func (s *Server) farewell(c net.Conn, line string) {
	select {
	case s.farewells <- struct{}{}:
		defer func() { <-s.farewells }()
	default: // a flood is not worth words
		return
	}
	_ = c.SetDeadline(time.Now().Add(farewellTime))
	if _, err := c.Write(append([]byte("SSH-2.0-sitrep\r\n"), disconnectPacket("sitrep: "+line)...)); err != nil {
		return
	}
	// What the client has sent must be read, or closing would take the words back.
	if half, ok := c.(interface{ CloseWrite() error }); ok {
		_ = half.CloseWrite()
	}
	_, _ = io.CopyN(io.Discard, c, 16<<10)
}

// disconnectPacket is the unencrypted packet that ends a connection (RFC 4253,
// section 6).
func disconnectPacket(words string) []byte {
	payload := gossh.Marshal(struct {
		Reason   uint32 `sshtype:"1"`
		Words    string
		Language string
	}{12, words, ""}) // SSH_DISCONNECT_TOO_MANY_CONNECTIONS
	const block, least = 8, 4
	padding := block - (5+len(payload))%block
	if padding < least {
		padding += block
	}
	packet := binary.BigEndian.AppendUint32(nil, uint32(1+len(payload)+padding))
	packet = append(packet, byte(padding))
	packet = append(packet, payload...)
	return append(packet, make([]byte, padding)...)
}
