package claims

import (
	"errors"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// What a Problem is about, for errors.Is.
var (
	ErrSyntax          = jsontext.ErrSyntax    // not JSON
	ErrUTF8            = jsontext.ErrUTF8      // not UTF-8
	ErrSurrogate       = jsontext.ErrSurrogate // an escape that is half a surrogate pair
	ErrDuplicateMember = jsontext.ErrDuplicate // a member stands twice in an object
	ErrLimit           = jsontext.ErrLimit     // too large, long, deep or many

	ErrVersion     = errors.New("unknown version")
	ErrMissing     = errors.New("missing member")
	ErrType        = errors.New("wrong type")
	ErrNotAllowed  = errors.New("value not allowed")
	ErrScheme      = errors.New("forbidden URL scheme")
	ErrDuplicateID = errors.New("duplicate id")
	ErrUnknown     = errors.New("unknown name") // of a member or a kind; a Warning
	ErrNoEffect    = errors.New("no effect")    // allowed, but it says nothing; a Warning
)

// fault is a message of a certain kind.
type fault struct {
	kind error
	text string
}

func (f *fault) Error() string { return f.text }
func (f *fault) Unwrap() error { return f.kind }

// refuse returns an error about a value of the right type that is not allowed.
func refuse(text string) error { return &fault{ErrNotAllowed, text} }

// costs returns what err costs at a place where an ordinary fault costs usual.
func costs(err error, usual Severity) Severity {
	if errors.Is(err, ErrScheme) || errors.Is(err, ErrDuplicateID) {
		return FileError
	}
	return usual
}
