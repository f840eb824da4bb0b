package anchor

// Status says how well a quote was found. A greater status is the better one.
type Status uint8

// The statuses.
const (
	Missing   Status = iota // not in the text
	Ambiguous               // several places, and the context does not decide
	Changed                 // found, but what carries the fact may have changed
	Edited                  // words differ, but nothing that carries the fact
	Folded                  // the same after folding
	Exact                   // the same characters, white space apart
)

// String returns the status as the public JSON has it.
func (s Status) String() string {
	return [...]string{"missing", "ambiguous", "changed", "edited", "folded", "exact"}[s]
}

// ShowsVerdict reports whether the words still stand as they were checked. A verdict must not be shown on any other status.
func (s Status) ShowsVerdict() bool { return s >= Edited }
