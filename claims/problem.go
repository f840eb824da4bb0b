package claims

// Severity says what a problem costs.
type Severity uint8

// The severities, in rising order.
const (
	Warning    Severity = iota // lint only; nothing is lost
	ClaimError                 // the claim is left out, the others stand
	FileError                  // the file is refused as a whole
)

// Problem is one fault of a claims file with its place.
type Problem struct {
	File     string
	Line     int    // from 1
	Column   int    // from 1, in characters
	Pointer  string // JSON Pointer (RFC 6901) of the value at fault
	Severity Severity
	Err      error // what is wrong and the way out
}

// Problems are all the faults of a file, by place. The zero value is ready to use.
type Problems []Problem
