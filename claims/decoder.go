package claims

import (
	"cmp"
	"errors"
	"slices"
	"strconv"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// decoder is the state of one Decode.
type decoder struct {
	path    []string          // leads to the value that is read
	cost    Severity          // what an ordinary fault costs there
	worst   Severity          // the greatest severity since the claim at path began
	ids     map[string]string // where each id stands, as a JSON Pointer
	spoiled map[string]bool   // claims, by index, that a fault of the text has cost
	found   []finding
	refused bool // a FileError is among them
	omitted int  // problems beyond maxProblems
}

// finding is a Problem whose line and column are still to be found.
type finding struct {
	offset int
	Problem
}

// push goes to the value under the name or index token, pop back.
func (d *decoder) push(token string) { d.path = append(d.path, token) }
func (d *decoder) pop()              { d.path = d.path[:len(d.path)-1] }

// report adds a problem of the value that the decoder's path leads to.
func (d *decoder) report(offset int, severity Severity, err error) {
	d.worst = max(d.worst, severity)
	d.add(offset, severity, d.path, err)
}

// full reports whether a problem of that severity is only counted: when there are too many, but for the FileError that decides on the file.
func (d *decoder) full(severity Severity) bool {
	return len(d.found) >= maxProblems && (severity < FileError || d.refused)
}

// add lists a problem, or counts it.
func (d *decoder) add(offset int, severity Severity, path []string, err error) {
	if d.full(severity) {
		d.omitted++
		return
	}
	d.refused = d.refused || severity == FileError
	d.found = append(d.found, finding{offset, Problem{Pointer: jsontext.Pointer(path), Severity: severity, Err: err}})
}

// adopt adds a fault of the text. It costs the file, but for a string within a claim that is too long: that costs the claim.
func (d *decoder) adopt(err jsontext.Error) {
	severity := FileError
	if errors.Is(err, jsontext.ErrTooLong) && len(err.Path) > 1 && err.Path[0] == "claims" {
		severity = ClaimError
		if d.spoiled == nil {
			d.spoiled = make(map[string]bool)
		}
		d.spoiled[err.Path[1]] = true
	}
	d.add(err.Offset, severity, err.Path, err.Err)
}

// problems returns what was found, by place.
func (d *decoder) problems(file string, data []byte) Problems {
	if d.omitted > 0 {
		d.found = append(d.found, finding{len(data), Problem{Severity: Warning, Err: &fault{ErrLimit,
			strconv.Itoa(d.omitted) + " further problems are not listed; mend those that are and check again"}}})
	}
	if len(d.found) == 0 {
		return nil
	}
	slices.SortStableFunc(d.found, func(a, b finding) int { return cmp.Compare(a.offset, b.offset) })
	lines := jsontext.NewLines(data)
	problems := make(Problems, len(d.found))
	for i, f := range d.found {
		problems[i] = f.Problem
		problems[i].File = file
		problems[i].Line, problems[i].Column = lines.Position(f.offset)
	}
	return problems
}
