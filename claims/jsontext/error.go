package jsontext

import "errors"

// What an Error is about, for errors.Is.
var (
	ErrSyntax    = errors.New("syntax error")
	ErrUTF8      = errors.New("not UTF-8")
	ErrSurrogate = errors.New("half a surrogate pair")
	ErrDuplicate = errors.New("duplicate member")
	ErrLimit     = errors.New("limit exceeded")
	// ErrTooLong is the one limit whose excess costs a single string and not the rest of the text. It is an ErrLimit, too.
	ErrTooLong error = &fault{kind: ErrLimit, text: "string too long"}
)

// Error is one fault of a JSON text.
type Error struct {
	Offset int      // of the byte at fault; the length of the text where something is missing at its end
	Path   []string // member names and indices that lead to the value at fault
	Err    error    // what is wrong and the way out; wraps one of the errors above
}

// Error returns the message without the place.
func (e Error) Error() string { return e.Err.Error() }

// Unwrap returns Err.
func (e Error) Unwrap() error { return e.Err }

// fault is a message of a certain kind.
type fault struct {
	kind error
	text string
}

func (f *fault) Error() string { return f.text }
func (f *fault) Unwrap() error { return f.kind }
