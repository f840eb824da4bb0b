package claims

import (
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// Severity says what a problem costs.
type Severity uint8

// The severities, in rising order.
const (
	Warning    Severity = iota // lint only; nothing is lost
	ClaimError                 // the claim is left out, the others stand
	FileError                  // the file is refused as a whole
)

// String returns the severity as messages have it.
func (s Severity) String() string {
	return [...]string{"warning", "claim error", "file error"}[s]
}

// Problem is one fault of a claims file with its place.
type Problem struct {
	File     string
	Line     int    // from 1
	Column   int    // from 1, in characters
	Pointer  string // JSON Pointer (RFC 6901) of the value at fault; of the object, when a member is missing
	Severity Severity
	Err      error // what is wrong and the way out
}

// String returns "claims.json:41:16: /claims/3/sources/0/url: what is wrong; the way out", always one line.
func (p Problem) String() string {
	place := jsontext.Visible(p.File) + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column) + ": "
	if p.Pointer != "" {
		place += jsontext.Visible(p.Pointer) + ": "
	}
	return place + p.Err.Error()
}

// Error returns String.
func (p Problem) Error() string { return p.String() }

// Unwrap returns Err.
func (p Problem) Unwrap() error { return p.Err }

// Problems are all the faults of a file, by place. The zero value is ready to use.
type Problems []Problem

// AtLeast returns the problems of this severity or a greater one.
func (p Problems) AtLeast(least Severity) Problems {
	var out Problems
	for _, problem := range p {
		if problem.Severity >= least {
			out = append(out, problem)
		}
	}
	return out
}

// Worst returns the greatest severity; Warning when there is no problem at all.
func (p Problems) Worst() Severity {
	worst := Warning
	for _, problem := range p {
		worst = max(worst, problem.Severity)
	}
	return worst
}

// Err returns the problems above Warning as one error, nil when there is none.
// Its text has a line for each; errors.Is and errors.As look into all of them.
func (p Problems) Err() error {
	if errs := p.AtLeast(ClaimError); len(errs) > 0 {
		return problemsError(errs)
	}
	return nil
}

// problemsError is a type of its own so that Problems itself, which may be empty or warn only, is never taken for an error.
type problemsError Problems

func (e problemsError) Error() string {
	lines := make([]string, len(e))
	for i, problem := range e {
		lines[i] = problem.String()
	}
	return strings.Join(lines, "\n")
}

func (e problemsError) Unwrap() []error {
	errs := make([]error, len(e))
	for i, problem := range e {
		errs[i] = problem
	}
	return errs
}
