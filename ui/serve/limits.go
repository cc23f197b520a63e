package serve

import (
	"fmt"
	"reflect"
	"time"

	"github.com/alecthomas/kong"
)

// Limits say how much one client, one address and all clients together may take.
// The tags are the flags of the command line with their defaults. Each is above 0:
// there is no limit that can be taken away, only a high one.
type Limits struct {
	MaxConnections        int           `default:"600" placeholder:"N" help:"Connections in all (${default})."`
	MaxStartups           int           `default:"64" placeholder:"N" help:"Connections that have not logged in yet (${default})."`
	MaxSessions           int           `default:"500" placeholder:"N" help:"Screens and commands in all (${default})."`
	SessionsPerConnection int           `default:"4" placeholder:"N" help:"Screens and commands of one connection (${default})."`
	SessionsPerKey        int           `default:"20" placeholder:"N" help:"Screens and commands of one key (${default})."`
	PerAddress            int           `default:"20" placeholder:"N" help:"Open connections of one address, or of one /64 network of IPv6 (${default})."`
	PerMinute             int           `default:"30" placeholder:"N" help:"New connections of one address in a minute (${default})."`
	Penalty               time.Duration `default:"10m" placeholder:"TIME" help:"Longest time for which an address that keeps failing to log in is turned away (${default})."`
	LoginGrace            time.Duration `default:"10s" placeholder:"TIME" help:"Time to log in, and for a connection to have nothing open (${default})."`
	MaxTries              int           `default:"3" placeholder:"N" help:"Keys that a client may try (${default})."`
	Idle                  time.Duration `default:"30m" placeholder:"TIME" help:"Time without a key after which a screen closes (${default})."`
	IdleWarning           time.Duration `default:"1m" placeholder:"TIME" help:"How long before that it says so (${default})."`
	MaxTime               time.Duration `default:"12h" placeholder:"TIME" help:"Longest session (${default})."`
	MaxColumns            int           `default:"300" placeholder:"N" help:"Widest window that is drawn; what is wider stays empty (${default})."`
	MaxRows               int           `default:"100" placeholder:"N" help:"Highest window that is drawn (${default})."`
	MaxCells              int           `default:"24000" placeholder:"N" help:"Most cells of a window (${default})."`
	MaxPaste              int           `default:"65536" placeholder:"BYTES" help:"Longest paste (${default})."`
	InputRate             int           `default:"65536" placeholder:"BYTES" help:"Input of a session in a second; what comes faster waits (${default})."`
	KeysPerSecond         int           `default:"100" placeholder:"N" help:"Keys and mouse events of a screen in a second, after a burst of five times as many (${default})."`
	Stall                 time.Duration `default:"30s" placeholder:"TIME" help:"How long a client may take none of what is sent to it (${default})."`
	KeepAlive             time.Duration `default:"60s" placeholder:"TIME" help:"How often a client is asked whether it is there; it may miss three times (${default})."`
	Grace                 time.Duration `default:"10s" placeholder:"TIME" help:"Time that sessions have to end when the server stops (${default})."`
}

// The limits that nobody has had to change.
const (
	minColumns, minRows = 20, 5 // smallest window that is drawn; a smaller one is drawn as this

	maxSequence = 4 << 10  // bytes of an escape sequence in the input
	maxChunk    = 32 << 10 // bytes of one write: a client has the time of Stall for each
	maxRead     = 4 << 10  // bytes of one read
	maxCommand  = 4 << 10  // bytes of a command line
	maxEnv      = 16       // variables of a session's environment
	maxEnvValue = 1 << 10  // bytes of one with its value
	maxTerm     = 64       // bytes of a terminal's name
	maxFile     = 1 << 20  // bytes of a file with keys

	keyBurst        = 5 // seconds' worth of keys that may come at once
	framesPerSecond = 30
	updateGap       = 500 * time.Millisecond // between two briefings sent to one screen
	answerTime      = 200 * time.Millisecond // that a terminal may take to answer what it is asked at the start
	refusalGap      = 50 * time.Millisecond  // between two refusals in the log
	leaveTime       = 2 * time.Second        // that a session has to end once told; then its connection is closed
	farewellTime    = time.Second            // to tell a client that it is turned away
	maxFarewells    = 64                     // at once
)

// DefaultLimits are those that --help states.
func DefaultLimits() (l Limits) {
	if err := kong.ApplyDefaults(&l); err != nil {
		panic(err) // a tag above is wrong
	}
	return l
}

// check refuses a limit that is not above 0.
func (l Limits) check() error {
	v := reflect.ValueOf(l)
	for i := range v.NumField() {
		if v.Field(i).Int() <= 0 {
			return fmt.Errorf("limit %s must be above 0", v.Type().Field(i).Name)
		}
	}
	return nil
}

// clamp brings the size of a window into bounds. It is done before anything is
// allocated by it.
func (l *Limits) clamp(columns, rows uint32) window {
	w := window{
		columns: int(min(max(columns, minColumns), uint32(max(l.MaxColumns, minColumns)))),
		rows:    int(min(max(rows, minRows), uint32(max(l.MaxRows, minRows)))),
	}
	if cells := max(l.MaxCells, minColumns*minRows); w.columns*w.rows > cells {
		w.rows = max(minRows, cells/w.columns)
		w.columns = min(w.columns, cells/w.rows)
	}
	return w
}

// A window is the size of a terminal's window in cells, within the limits.
type window struct{ columns, rows int }
