package app

import (
	"errors"
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims"
)

var errNoClaims = errors.New("the page names no claims file; name one with data-claims on the script tag, " +
	`with <link rel="describedby" type="application/claims+json" href="…">, or put it into <script type="application/claims+json">`)

// load reads the claims file and shows what it says of the article. A claim that has a fault is left out and
// told of; a file that has one is refused.
func (a *App) load(name string, data []byte) {
	file, problems := claims.Decode(name, data)
	faults := faultsOf(problems)
	if len(faults) > 0 && faults[0].Severity == claims.FileError {
		a.failWith(describe(faults))
		return
	}
	if len(faults) > 0 {
		a.call("warn", describe(faults)+"; the claims at fault are left out")
	}
	a.file = file
	a.show()
}

// faultsOf leaves out the warnings, which are for those who write claims files. What refuses the file comes first.
func faultsOf(problems claims.Problems) claims.Problems {
	var files, others claims.Problems
	for _, p := range problems {
		switch p.Severity {
		case claims.FileError:
			files = append(files, p)
		case claims.ClaimError:
			others = append(others, p)
		}
	}
	return append(files, others...)
}

// mostFaults is how many faults one console message lists: enough to mend a file by, and still to be read at a glance.
const mostFaults = 10

func describe(faults claims.Problems) string {
	var lines []string
	for _, p := range faults[:min(len(faults), mostFaults)] {
		lines = append(lines, p.Error())
	}
	if more := len(faults) - len(lines); more > 0 {
		lines = append(lines, "and "+strconv.Itoa(more)+" more; claimlight lint tells them all")
	}
	return strings.Join(lines, "\n")
}
